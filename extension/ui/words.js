/**
 * The words of the frame: of buttons, of the engine's start, of what can go wrong around it.
 *
 * They stand in `_locales/`, because they are needed before Python is there, and follow the language
 * that the person chose, as all else does; where none was chosen, the browser's. Nothing of it is about
 * a person or a verdict: those sentences come from Python with the view.
 */

import { forGood, privately } from "../storage.js";

globalThis.browser ??= globalThis.chrome;

/** @typedef {keyof typeof import("../_locales/en/messages.json", { with: { "resolution-mode": "import" } })} Id */

/** @typedef {Record<string, {message: string}>} Messages */

/** The browser's own language, such as "pt-BR". */
const OWN = browser.i18n.getMessage("@@ui_locale").replace("_", "-");

/** Milliseconds that the words wait for storage. */
const MOST_WAITING = 500;

/** The language that was chosen; "": the browser's. */
let chosen = "";

/**
 * The messages as they lie in the package, read only where the browser gives none in this language.
 * @type {Messages}
 */
let packed = {};

// Chrome now and then gives no messages in a popup that has just been opened.
if (!browser.i18n.getMessage("name")) packed = await readPacked("en");
const store = browser.extension?.inIncognitoContext ? privately : forGood;
// Storage that doesn't answer holds nothing up: the first view speaks the chosen language then.
const soon = new Promise((go) => setTimeout(go, MOST_WAITING, null));
await speak({ preferences: await Promise.race([store.read("preferences"), soon]).catch(() => null) });

/**
 * @param {string} language a folder of `_locales/`
 * @returns {Promise<Messages>}
 */
async function readPacked(language) {
  const found = await fetch(browser.runtime.getURL(`_locales/${language}/messages.json`)).catch(() => null);
  return found?.ok ? found.json() : {};
}

/**
 * Speak the language that was chosen, from now on.
 * @param {Record<string, unknown>} records
 * @returns {Promise<boolean>} whether it is another one than before
 */
export async function speak(records) {
  const told = /** @type {any} */ (records.preferences);
  const language = told?.language_chosen === true ? String(told.preferences?.language ?? "") : "";
  const base = language.split("-")[0] ?? "";
  const wanted = /^[a-z]{2,3}$/.test(base) && base !== OWN.split("-")[0] ? base : "";
  if (wanted === chosen) return false;
  const messages = wanted ? await readPacked(wanted).catch(() => ({})) : {};
  [chosen, packed] = wanted && !Object.keys(messages).length ? ["", packed] : [wanted, messages];
  return true;
}

/**
 * @param {Exclude<Id, "default">} id
 * @param {string[]} [values] for the placeholders
 * @returns {string}
 */
export function word(id, values = []) {
  const said = chosen ? "" : browser.i18n.getMessage(id, values);
  return said || (packed[id]?.message ?? "").replace(/\$\w+\$/, () => values[0] ?? "");
}

/**
 * Put the words into a page: an element's `data-word` names its text. The mark tells `look.css` that
 * the page's scripts are there.
 */
export function fillIn(root = document.documentElement) {
  root.dataset.begun = "";
  for (const one of root.querySelectorAll("[data-word]")) {
    one.textContent = word(/** @type {any} */ (one.getAttribute("data-word")));
  }
  root.lang = chosen || OWN || "en";
  root.dir = chosen ? "ltr" : browser.i18n.getMessage("@@bidi_dir") || "ltr";
}
