/** The page that opens once, after installing: what this does, what it never does, an example. */

import { fillIn, word } from "../ui/words.js";

fillIn();
document.title = word("welcome_title");
