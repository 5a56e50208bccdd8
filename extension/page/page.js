/**
 * What the extension does on LinkedIn's page: read it, fill one box, describe how it is built.
 *
 * The scripts are injected on the person's click (`activeTab`, `scripting`) into the top frame, in the
 * extension's isolated world, so the page can't see them. What stays there is a filler that waits, and
 * after it a note of whom the last dialog named. The scripts look only for what
 * `followup_rules/linkedin/selectors.py` lists.
 *
 * A reading is a `RawReading` (`followup_rules/linkedin/page_types.py`);
 * `followup_rules/linkedin/profile.py` weighs it.
 *
 * The filler sends events, `{kind: "seen", event}`, by `runtime.sendMessage`: `SeenEvent` in
 * `followup_rules/linkedin/page_types.py`, read by `followup_rules/linkedin/events.py`. Their outcomes:
 *
 * - The wait ends: `filled` (the note was read back twice; the filler goes on watching),
 *   `too_long` (nothing was written), `box_not_empty`, `box_closed` (before the note was read back),
 *   `changed_by_page`, `would_not_stay`, `quota_spent`, `weekly_limit`, `page_left`, `several_dialogs`,
 *   `replaced`, `disarmed`.
 * - The wait ends because its time is over: `no_dialog` (nothing was opened), `unknown_dialog` (a dialog
 *   was open that is not known here), or `time_over`, with the latest outcome of the next group as `saw`.
 * - The wait goes on: `whose_box` (the box names nobody: ask the person, then arm again with
 *   `namelessOk`), `namesake` (the page can invite somebody else of this name: ask likewise),
 *   `other_person`, `email_gate`, `no_note_offered`, `first_step` (LinkedIn asks something first),
 *   `premium_shown`, `unknown_dialog`, `several_dialogs`, `several_boxes`.
 * - After `filled`: `pending_seen`, `reverted` (the box lost or changed the note by itself), `refused`
 *   (LinkedIn shows an error), `quota_spent`, `weekly_limit`.
 */

export { slugOf } from "./slug.js";

globalThis.browser ??= globalThis.chrome;

const FOLDER = "/page/inpage/";
const COMMON = ["signs.js", "dom.js", "tools.js", "card.js", "names.js", "dialogs.js"];

/**
 * Run files of `inpage/` in a tab, in order.
 * @param {number} tabId
 * @param {string[]} names
 * @returns {Promise<unknown>} the result of the last file; null if no script can run there
 */
async function inject(tabId, names) {
  try {
    const files = names.map((name) => FOLDER + name);
    const [frame] = await browser.scripting.executeScript({ target: { tabId }, files });
    return frame?.result ?? null;
  } catch {
    // No script can run in the browser's own pages, its extension store, PDFs, or a closed tab.
    return null;
  }
}

/**
 * Read the page of a tab once.
 * @param {number} tabId
 * @returns {Promise<RawReading | null>} null if no script can run there
 */
export async function readPage(tabId) {
  return /** @type {RawReading | null} */ (await inject(tabId, [...COMMON, "read.js", "run-read.js"]));
}

/**
 * Describe how the page is built, for an issue, without any of its content.
 * @param {number} tabId
 * @returns {Promise<string>} plain text; empty if no script can run there
 */
export async function reportPage(tabId) {
  return String((await inject(tabId, [...COMMON, "report.js", "run-report.js"])) ?? "");
}

/**
 * Let a filler wait on the page for the invitation that the person opens. It replaces a filler that
 * already waits there, goes on when the popup closes, and ends with the page.
 *
 * The popup may close right after the press, so scripts and order are handed to the browser at once, and
 * separately, since files take no arguments. Whichever of the two arrives second starts the filler.
 *
 * @param {number} tabId
 * @param {FillOrder} order `name` and `names`: every spelling that LinkedIn may use (as shown, as
 *   read raw); `earlier`: notes of ours that may be overwritten; `minutes`: 10 at most;
 *   `namelessOk`: the person said "yes" to the question that the filler before this one asked about its
 *   box; this holds for that box only
 * @returns {Promise<void>} once it waits
 * @throws {Error} if no script can run there
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
 * Ask the filler in a tab for its state.
 * @param {number} tabId
 * @returns {Promise<string>} "waiting"; "filled" while the dialog with the note is open, "gone" once it
 *   is closed; "" if there is no filler
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
      // The function returns nothing, so that nothing from the page is handed over.
      func: () => {
        if (Object.hasOwn(globalThis, "followupRulesStop")) globalThis.followupRulesStop?.("disarmed");
      },
    })
    .catch(() => []);
}

/**
 * Stop every filler in any tab. In tabs where none was started, the browser refuses, which is ignored.
 * @returns {Promise<void>}
 */
export async function disarmFillers() {
  const tabs = await browser.tabs.query({}).catch(() => []);
  await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : disarmFiller(id))));
}
