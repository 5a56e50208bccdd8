/**
 * Shows reminders: the number on the icon, and one notification a day.
 *
 * It decides only by the clock. Which lines are due on which day, and their sentences, Python has stored
 * under `made:reminders` (`followup_rules/book/reminders.py`).
 *
 * What callers must know:
 * - Each line is shown once, on the first occasion at or after the chosen hour of its day, and not
 *   after its last day; one notification a day of the person's calendar, with all that is due.
 * - `reminded` says what has been shown. It is written before a notification is made, and once more
 *   after it. If this script, the browser or the computer stops in between, a notification that was not
 *   made is made at the next look, and one that is still there is not made twice.
 * - Browsers don't report a changed clock or time zone. So the alarm goes off every full hour while
 *   something waits to be shown, else once a day; and each start of this script looks too, for when the
 *   browser was closed, the computer slept, or an update lost the alarm.
 */

import { forGood } from "./storage.js";
import { hourNow, nextDay, nextHour, today } from "./ui/today.js";

/** @typedef {{id: string, day: string, until: string | null, slug: string, url: string, title: string, text: string, short: string}} Line */
/** @typedef {{v: 1, badge: boolean, notify: boolean, hour: number, lines: Line[], titles: string[], more: string}} Script */
/**
 * @typedef {object} Shown
 * @property {1} v
 * @property {string[]} ids of the lines that have been shown
 * @property {string[]} days on which there was a notification, the last ones
 * @property {{id: string, ids: string[], day: string} | null} [making] a notification of which it
 *   is not certain yet that it was made
 * @property {{id: string, url: string}} [opens] what a click on the last one opens
 */

export const LINES = "made:reminders";
export const SHOWN = "reminded";
const ALARM = "reminders";
const NAME = "reminders:";
const LOCK = "followup-rules:reminders";
/** Days kept on which there was a notification: a clock that is put back may come to them again. */
const MOST_DAYS = 400;
/** Lines that a notification names; browsers show no more. */
const MOST_LINES = 4;

/**
 * Look what is due: set the number and the alarm, and show what has not been shown. Where the browser
 * doesn't store, nothing is shown that could come a second time: the next look tries again.
 */
export async function remind() {
  try {
    await navigator.locks.request(LOCK, look);
  } catch (problem) {
    console.info("Reminders can't be looked at:", String(problem));
  }
}

async function look() {
  const script = scriptIn(await forGood.readSome([LINES]));
  const day = today();
  const due = script.lines.filter((one) => isDue(one, day));
  const number = script.badge && due.length ? String(due.length) : "";
  await browser.action.setBadgeText({ text: number }).catch(() => {});
  if (!script.badge) return void (await browser.alarms.clear(ALARM));
  // Set first: if the browser ends this script after this line, the alarm starts it again.
  await browser.alarms.create(ALARM, { when: nextHour(), periodInMinutes: 60 });
  const waits = script.notify && (await shows(script, due, day));
  if (!waits) await browser.alarms.create(ALARM, { when: nextDay(), periodInMinutes: 60 });
}

/**
 * @param {Line} line
 * @param {string} day
 */
const isDue = ({ day: from, until }, day) => from <= day && (until === null || day <= until);

/**
 * Show what is due and has not been shown.
 * @param {Script} script
 * @param {Line[]} due
 * @param {string} day
 * @returns {Promise<boolean>} whether something still waits for a later hour
 */
async function shows(script, due, day) {
  if (!browser.notifications) return false;
  const standing = await browser.notifications.getAll();
  const made = await forGood.update(async (stored) => {
    const shown = settled(shownIn(stored), standing);
    const fresh = due.filter(({ id }) => !shown.ids.includes(id));
    const now = fresh.length > 0 && hourNow() >= script.hour && !shown.days.includes(day);
    const id = NAME + day;
    if (now) {
      const ids = fresh.map((one) => one.id);
      shown.ids = [...shown.ids, ...ids];
      shown.days = [...shown.days, day].slice(-MOST_DAYS);
      shown.making = { id, ids, day };
      shown.opens = { id, url: addressOf(fresh) };
    }
    const same = JSON.stringify(shown) === JSON.stringify(stored[SHOWN]);
    /** @type {import("./storage.js").Records} */
    const changes = same ? {} : { [SHOWN]: shown };
    return { changes, result: { id, now, fresh } };
  }, undefined, [SHOWN]);
  if (!made.now) return made.fresh.length > 0;
  try {
    await browser.notifications.create(made.id, notificationOf(script, made.fresh));
  } catch {
    return true; // the next look takes it back, and tries again
  }
  await forGood.update(
    async (stored) => ({ changes: { [SHOWN]: { ...shownIn(stored), making: null } }, result: null }),
    undefined,
    [SHOWN],
  );
  return false;
}

/**
 * Take back what was about to be shown and never was.
 * @param {Shown} shown
 * @param {object} standing notifications that are there now, by id
 * @returns {Shown}
 */
function settled(shown, standing) {
  const { making } = shown;
  if (!making) return shown;
  if (making.id in standing) return { ...shown, making: null };
  const gone = new Set(making.ids);
  return {
    ...shown,
    ids: shown.ids.filter((id) => !gone.has(id)),
    days: shown.days.filter((day) => day !== making.day),
    making: null,
  };
}

/**
 * @param {Script} script
 * @param {Line[]} lines
 * @returns {chrome.notifications.NotificationCreateOptions}
 */
function notificationOf({ titles, more }, lines) {
  const [first] = lines;
  const shorts = lines.slice(0, MOST_LINES).map(({ short }) => short);
  if (lines.length > MOST_LINES) shorts.push(more);
  return {
    type: "basic",
    iconUrl: browser.runtime.getURL("icons/icon-128.png"),
    title: (lines.length === 1 ? first?.title : titles[lines.length]) ?? "",
    message: (lines.length === 1 ? first?.text : shorts.join("\n")) ?? "",
  };
}

/** @param {Line[]} lines @returns {string} the profile that they are all about; empty: the book */
function addressOf(lines) {
  const urls = new Set(lines.map(({ url }) => url));
  return urls.size === 1 ? [...urls][0] ?? "" : "";
}

/**
 * Open what a notification is about.
 * @param {string} id
 */
export async function opened(id) {
  if (!id.startsWith(NAME)) return;
  const { opens } = shownIn(await forGood.readSome([SHOWN]));
  const url = opens?.id === id ? opens.url : "";
  if (url.startsWith("https://www.linkedin.com/in/")) await browser.tabs.create({ url });
  else await browser.runtime.openOptionsPage();
  // The permission may have been withdrawn while the notification was shown.
  await browser.notifications?.clear(id);
}

/** @param {import("./storage.js").Records} stored @returns {Script} nothing, where it can't be read */
function scriptIn(stored) {
  const script = /** @type {Script | undefined} */ (stored[LINES]);
  if (script?.v === 1 && Array.isArray(script.lines)) return script;
  return { v: 1, badge: false, notify: false, hour: 0, lines: [], titles: [], more: "" };
}

/** @param {import("./storage.js").Records} stored @returns {Shown} */
function shownIn(stored) {
  const shown = /** @type {Shown | undefined} */ (stored[SHOWN]);
  const known = shown?.v === 1 && Array.isArray(shown.ids) && Array.isArray(shown.days);
  return known ? { ...shown } : { v: 1, ids: [], days: [], making: null };
}
