/** The page that opens once, after installation: what the extension does and never does, and an example. */

import { fillIn, word } from "../ui/words.js";

fillIn();
document.title = word("welcome_title");
