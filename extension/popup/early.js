/**
 * What the popup asks the browser first, before its other modules are there: whose page it is on,
 * and what is stored. Both answers take a while to come, and nothing can be drawn without them.
 */

import { forGood } from "../storage.js";

globalThis.browser ??= globalThis.chrome;

/** @returns {Promise<chrome.tabs.Tab | undefined>} the tab whose icon was clicked */
async function clickedTab() {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

export const tab = clickedTab();
export const stored = forGood.readAll();
stored.catch(() => {}); // the session says so

