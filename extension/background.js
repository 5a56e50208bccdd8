/**
 * The background script: stores the filler's events until Python reads them at the next opening of the
 * popup, and shows reminders on days that Python stored (`reminders.js`).
 *
 * The filler goes on when the popup closes, and must not touch storage or locks of the page's origin, so
 * it sends its events here. When the last private window closes, what was entered there is removed.
 */

import { opened, remind } from "./reminders.js";
import { forGood, privately } from "./storage.js";

globalThis.browser ??= globalThis.chrome;

/** Characters of an event; ours are far shorter, and a longer one is not kept. */
const LONGEST = 4000;

/** Milliseconds that storing an event may take before the icon shows it. */
const STORED = 2000;

/** Outcomes that nobody needs to know, and that must not be stored after "Erase everything". */
const SILENT = new Set(["disarmed", "replaced"]);

browser.runtime.onMessage.addListener((message, sender) => {
  if (message?.kind === "reminders" && sender.url?.startsWith(browser.runtime.getURL(""))) void remind();
  // Only our own scripts on a page: the popup writes for itself, and pages can't reach us.
  if (sender.id !== browser.runtime.id || !sender.tab) return undefined;
  const event = message?.kind === "seen" ? message.event : null;
  if (event?.v !== 1 || typeof event.slug !== "string" || SILENT.has(event.outcome)) return undefined;
  if (JSON.stringify(event).length > LONGEST) return undefined;
  const { id, incognito } = sender.tab;
  const stored = (incognito ? privately : forGood).appendSeen(event).catch(() => {});
  // The mark comes once the event is stored, so that a click on it finds the event; or after a while
  // if storage doesn't answer.
  void Promise.race([stored, new Promise((done) => setTimeout(done, STORED))]).then(() => badge(id, event.outcome));
  return undefined;
});

/** Outcomes that the icon shows as done, and as a question; every other is something to look at. */
const DONE = new Set(["filled", "pending_seen"]);
const QUESTIONS = new Set(["whose_box", "namesake"]);

/**
 * Show on the icon what became of the note, until the popup is opened.
 * @param {number | undefined} tabId
 * @param {unknown} outcome
 */
async function badge(tabId, outcome) {
  if (tabId === undefined) return;
  const text = DONE.has(String(outcome)) ? "✓" : QUESTIONS.has(String(outcome)) ? "?" : "!";
  await browser.action?.setBadgeText({ tabId, text }).catch(() => {});
}

// Each of these starts the script, and every start looks what is due.
browser.alarms.onAlarm.addListener(() => void remind());
browser.runtime.onStartup.addListener(() => {});
const listen = () => browser.notifications?.onClicked.addListener((id) => void opened(id));
listen();
browser.permissions.onAdded.addListener(({ permissions }) => {
  if (permissions?.includes("notifications")) {
    listen();
    void remind();
  }
});
void remind();

browser.runtime.onInstalled?.addListener(({ reason }) => {
  if (reason === "install") void browser.tabs.create({ url: browser.runtime.getURL("welcome/welcome.html") });
});

browser.windows.onRemoved.addListener(async () => {
  // If no window is left, the browser ends, and what it held in memory is gone anyway.
  const open = await browser.windows.getAll().catch(() => []);
  if (open.length && !open.some((window) => window.incognito)) await privately.erase();
});
