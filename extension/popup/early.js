/**
 * Asks the browser, before the popup's other modules are loaded, which page the tab shows and what is
 * stored of its person: both take a while, and nothing can be drawn without them. Only the records for
 * the first paint are read: a book may hold thousands of people.
 */

import { slugOf } from "../page/slug.js";
import { forGood, PERSON, VIEW } from "../storage.js";

globalThis.browser ??= globalThis.chrome;

/** @returns {Promise<chrome.tabs.Tab | undefined>} the tab whose icon was clicked */
async function clickedTab() {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

/** @returns {Promise<import("../storage.js").Records>} the preferences, the last answer, and the person's record */
async function storedOf() {
  const slug = slugOf((await tab.catch(() => undefined))?.url);
  return forGood.readSome(["preferences", ...(slug ? [VIEW + slug, PERSON + slug] : [])]);
}

export const tab = clickedTab();
export const stored = storedOf();
stored.catch(() => {}); // `Session.load` reports it

