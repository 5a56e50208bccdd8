/**
 * LinkedIn's page as the popup sees it: one reading, one filler, one report.
 *
 * Everything is injected on the person's click (`activeTab`, `scripting`) into the extension's
 * isolated world of the top frame; nothing stays there but a filler that waits, and after it what
 * the last dialog named, and nothing of it can be seen by the page. What the injected scripts may
 * look for is `followup_rules/linkedin/selectors.py`.
 *
 * What is read (`RawReading`) is described in `followup_rules/linkedin/page_types.py`;
 * `followup_rules/linkedin/profile.py` weighs it.
 *
 * **Events** (`{kind: "seen", event}` by `runtime.sendMessage`; digested by `followup_rules/linkedin/events.py`):
 * `SeenEvent` in `followup_rules/linkedin/page_types.py`. What the outcomes mean:
 * Ends of a wait: `filled` (read back twice; then it watches on, see below), `too_long` (nothing
 * written), `box_not_empty`, `box_closed` (before it was read back), `changed_by_page`,
 * `would_not_stay`, `quota_spent`, `weekly_limit`, `page_left`, `several_dialogs`, `replaced`,
 * `disarmed`; and when the time is over `no_dialog` (nothing was opened), `unknown_dialog` (what was
 * open is not known here), `time_over` with `saw`, the last word of those below or null.
 * Words while it goes on waiting: `whose_box` (a box that names nobody: ask, then arm again with
 * `namelessOk`), `namesake` (the page can invite somebody else of this name: likewise ask),
 * `other_person`, `email_gate`, `no_note_offered`, `first_step` (LinkedIn asks something first),
 * `premium_shown`, `unknown_dialog`, `several_dialogs`, `several_boxes`.
 * Words after `filled`: `pending_seen`, `reverted` (the box lost or changed the note by itself),
 * `refused` (LinkedIn shows an error), `quota_spent`, `weekly_limit`.
 */

export { slugOf } from "./slug.js";

globalThis.browser ??= globalThis.chrome;

const FOLDER = "/page/inpage/";
const COMMON = ["signs.js", "dom.js", "tools.js", "card.js", "names.js", "dialogs.js"];

/**
 * @param {number} tabId
 * @param {string[]} names
 * @returns {Promise<unknown>} what the last file gives; null where no script can run
 */
async function inject(tabId, names) {
  try {
    const files = names.map((name) => FOLDER + name);
    const [frame] = await browser.scripting.executeScript({ target: { tabId }, files });
    return frame?.result ?? null;
  } catch {
    // The browser's own pages, shops and PDFs let no script in, nor does a tab that has gone.
    return null;
  }
}

/**
 * Read the page of a tab once.
 * @param {number} tabId
 * @returns {Promise<RawReading | null>} null where scripts can't run
 */
export async function readPage(tabId) {
  return /** @type {RawReading | null} */ (await inject(tabId, [...COMMON, "read.js", "run-read.js"]));
}

/**
 * Describe how the page is built, without a word of anyone's content, for an issue.
 * @param {number} tabId
 * @returns {Promise<string>} plain text; empty where scripts can't run
 */
export async function reportPage(tabId) {
  return String((await inject(tabId, [...COMMON, "report.js", "run-report.js"])) ?? "");
}

/**
 * Let a filler wait on the page for the invitation that the person opens. One at a time: it takes
 * the place of another. It goes on when the popup closes, and dies with the page.
 *
 * The popup may close in the moment after the press, so everything is handed to the browser before
 * this returns: the scripts, which take no arguments, and beside them the order. Whichever of the
 * two comes second to the page starts the filler.
 *
 * @param {number} tabId
 * @param {FillOrder} order `name` and `names`: every spelling that LinkedIn may use (as shown, as
 *   read raw); `earlier`: texts of ours that may be overwritten; `minutes`: 10 at most;
 *   `namelessOk`: the person said "yes" about the box that the filler before this one asked about;
 *   it holds for that very box alone, and without such a question it is asked first
 * @returns {Promise<void>} once it waits
 * @throws {Error} where scripts can't run
 */
export async function armFiller(tabId, order) {
  const ordered = browser.scripting
    .executeScript({
      target: { tabId },
      args: [order],
      func: (/** @type {FillOrder} */ given) => {
        const own = (/** @type {string} */ name) => Object.hasOwn(globalThis, name);
        const fill = own("followupRulesFill") ? globalThis.followupRulesFill : undefined;
        delete globalThis.followupRulesFill;
        if (fill) fill(given);
        else globalThis.followupRulesOrder = given;
        return Boolean(fill) || own("followupRulesStop");
      },
    })
    .then(([frame]) => frame?.result, () => false);
  const started = await Promise.all([ordered, inject(tabId, [...COMMON, "box.js", "proof.js", "fill.js", "run-fill.js"])]);
  if (!started.includes(true)) {
    throw new Error("no script can run here");
  }
}

/**
 * @param {number} tabId
 * @returns {Promise<string>} "waiting" while a filler waits there; "filled" while the box stands open
 *   that it wrote into, "gone" afterwards; else ""
 */
export async function fillerState(tabId) {
  const [frame] = await browser.scripting
    .executeScript({
      target: { tabId },
      func: () => (Object.hasOwn(globalThis, "followupRulesStop") ? globalThis.followupRulesStop?.state() : ""),
    })
    .catch(() => []);
  return String(frame?.result ?? "");
}

/**
 * Stop waiting, if a filler waits.
 * @param {number} tabId
 * @returns {Promise<void>}
 */
export async function disarmFiller(tabId) {
  await browser.scripting
    .executeScript({
      target: { tabId },
      // Nothing of what it saw leaves the page.
      func: () => {
        if (Object.hasOwn(globalThis, "followupRulesStop")) globalThis.followupRulesStop?.("disarmed");
      },
    })
    .catch(() => []);
}

/**
 * Stop every filler, in whatever tab it waits: where none of ours ever ran, the browser refuses.
 * @returns {Promise<void>}
 */
export async function disarmFillers() {
  const tabs = await browser.tabs.query({}).catch(() => []);
  await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : disarmFiller(id))));
}
