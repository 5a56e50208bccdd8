/** The page that opens once, after installation: what the extension does and never does, and an example. */

import { fillIn, frameText } from "../ui/frame_text.js";

fillIn();
document.title = frameText("welcome_title");
