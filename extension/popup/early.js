/**
 * What the popup asks the browser first, before its other modules are there: whose page it is on,
 * and what is stored of them. Both answers take a while to come, and nothing can be drawn without
 * them. Only what is drawn at once is read: a book may hold thousands of people.
 */

import { slugOf } from "../page/slug.js";
import { forGood, PERSON, VIEW } from "../storage.js";

globalThis.browser ??= globalThis.chrome;

/** @returns {Promise<chrome.tabs.Tab | undefined>} the tab whose icon was clicked */
async function clickedTab() {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

/** @returns {Promise<import("../storage.js").Records>} what was answered last, and in which language */
async function storedOf() {
  const slug = slugOf((await tab.catch(() => undefined))?.url);
  return forGood.readSome(["preferences", ...(slug ? [VIEW + slug, PERSON + slug] : [])]);
}

export const tab = clickedTab();
export const stored = storedOf();
stored.catch(() => {}); // the session says so

