/**
 * The texts of the interface's frame: of buttons, of the engine's start, and of what goes wrong there.
 *
 * They are in `_locales/`, because they are needed before Python has started. They are in the language
 * that the person chose, else in the browser's. None is about a person or a verdict: those sentences
 * come from Python with the view.
 */

import { forGood, privately } from "../storage.js";

globalThis.browser ??= globalThis.chrome;

/** @typedef {keyof typeof import("../_locales/en/messages.json", { with: { "resolution-mode": "import" } })} Id */

/** @typedef {Record<string, {message: string}>} Messages */

/** The browser's own language, such as "pt-BR". */
const OWN = browser.i18n.getMessage("@@ui_locale").replace("_", "-");

/** Milliseconds to wait for storage to tell the chosen language. */
const MOST_WAITING = 500;

/** The language in use; "": the browser's. */
let chosen = "";

/**
 * The messages of the language in use, read from the package only if the browser doesn't offer them.
 * @type {Messages}
 */
let packed = {};

packed = await readOwn();
const store = browser.extension?.inIncognitoContext ? privately : forGood;
// If storage doesn't answer in time, go on; the first view then switches to the chosen language.
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
 * Read what the browser should offer and doesn't: Chrome sometimes has no messages for a page that
 * has just been opened, as long as it stays open.
 * @returns {Promise<Messages>}
 */
async function readOwn() {
  return browser.i18n.getMessage("name") ? {} : readPacked("en");
}

/**
 * Use the language that the records say was chosen.
 * @param {Record<string, unknown>} records
 * @returns {Promise<boolean>} whether the language has changed
 */
export async function speak(records) {
  const told = /** @type {any} */ (records.preferences);
  const language = told?.language_chosen === true ? String(told.preferences?.language ?? "") : "";
  const base = language.split("-")[0] ?? "";
  const wanted = /^[a-z]{2,3}$/.test(base) && base !== OWN.split("-")[0] ? base : "";
  if (wanted === chosen) return false;
  const messages = wanted ? await readPacked(wanted).catch(() => ({})) : await readOwn().catch(() => ({}));
  [chosen, packed] = wanted && !Object.keys(messages).length ? ["", packed] : [wanted, messages];
  return true;
}

/**
 * Look up a text of the frame.
 * @param {Exclude<Id, "default">} id
 * @param {string[]} [values] for the placeholders
 * @returns {string}
 */
export function frameText(id, values = []) {
  const said = chosen ? "" : browser.i18n.getMessage(id, values);
  return said || (packed[id]?.message ?? "").replace(/\$\w+\$/, () => values[0] ?? "");
}

/**
 * Put the texts into a page: an element's `data-text` is the id of its text. `data-begun` tells
 * `look.css` that the page's scripts are running.
 */
export function fillIn(root = document.documentElement) {
  root.dataset.begun = "";
  for (const one of root.querySelectorAll("[data-text]")) {
    one.textContent = frameText(/** @type {any} */ (one.getAttribute("data-text")));
  }
  root.lang = chosen || OWN || "en";
  root.dir = chosen ? "ltr" : browser.i18n.getMessage("@@bidi_dir") || "ltr";
}
