/**
 * LinkedIn's page as the popup sees it: one reading, one filler, one report.
 *
 * Everything is injected on the person's click (`activeTab`, `scripting`) into the extension's
 * isolated world of the top frame; nothing stays there but a filler that waits, and nothing of it
 * can be seen by the page. What the injected scripts may look for is `followup_rules/page_signs.py`.
 *
 * **RawReading** (candidates with their evidence; `followup_rules/profile.py` weighs them):
 * `v` 1 · `page` "profile" | "part" (a page below a profile) | "invitation" | "other" · `slug` of
 * the address, decoded, or null · `lang` of the page · `titles` · `cards`: each with `layout`
 * ("sdui", "classic", "heading"), `member`, `shown`, `names` ({tag, text, shown, slug of its link}),
 * `contact`/`about`/`edit` (slugs of those links), `column` (how the text column was found),
 * `lines` (its children: {tag, text, shown, name, contact}), `headlines` (classic), `degrees`
 * ({text, shown, spare}), `chips` ({kind, text, label?, shown}), `actions` · `toolbars` ({shown,
 * slug, lines, inCard, actions}) · `menus` ({shown, actions}) · `invites` ({all, shown}: links that
 * invite exactly this person) · `experience` ({grouped, lines} or null) · `dialogs` ({where, kind,
 * invite, names, limit, limitFrom, quotaLeft, empty}).
 * An action: {where, tag, shown, label, text, icon, to, slug, own, state, view, expandable, href,
 * foreign}.
 *
 * **Events** (`{kind: "seen", event}` by `runtime.sendMessage`; digested by `followup_rules/seen.py`):
 * `{v: 1, at: epoch ms, day: "YYYY-MM-DD" of the person's calendar, slug, outcome, …}`.
 * Ends of a wait: `filled` (read back twice; then it watches for `pending_seen` in silence),
 * `too_long` (nothing written), `box_not_empty`, `box_closed` (before it was read back),
 * `changed_by_page`, `would_not_stay`, `quota_spent`, `weekly_limit`, `no_dialog` (time over, and no
 * invitation was ever opened), `time_over`, `page_left`, `several_dialogs`, `replaced`, `disarmed`.
 * Words while it goes on waiting: `whose_box` (a box that names nobody: ask, then arm again with
 * `namelessOk`), `namesake` (the page can invite somebody else of this name: likewise ask),
 * `other_person`, `email_gate`, `no_note_offered`, `several_dialogs`, `several_boxes`.
 * `filled`, `too_long`, `whose_box`, … carry `limit`, `limitFrom` ("field", "counter", "usual"),
 * `quotaLeft` (or null), `emailAsked`, `proof` ("name", "slug", "asked"), `length`.
 */

globalThis.browser ??= globalThis.chrome;

const FOLDER = "/page/inpage/";
const COMMON = ["signs.js", "tools.js", "card.js", "dialogs.js"];

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
 * Whose page an address is, for showing at once what is stored; the engine decides for good.
 * @param {string | undefined} address
 * @returns {string | null} the slug, decoded, composed (NFC), in small letters
 */
export function slugOf(address) {
  try {
    const url = new URL(address ?? "");
    if (!/(^|\.)linkedin\.com$/.test(url.hostname)) return null;
    const raw = url.pathname.startsWith("/preload/custom-invite")
      ? url.searchParams.get("vanityName")
      : /^\/in\/([^/]+)/.exec(url.pathname)?.[1];
    if (!raw) return null;
    let plain = raw;
    try {
      plain = decodeURIComponent(raw);
    } catch {
      // Broken encoding: as it stands.
    }
    return plain.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim().slice(0, 300).toWellFormed();
  } catch {
    return null;
  }
}

/**
 * Read the page of a tab once.
 * @param {number} tabId
 * @returns {Promise<object | null>} a RawReading; null where scripts can't run
 */
export async function readPage(tabId) {
  return /** @type {object | null} */ (await inject(tabId, [...COMMON, "read.js", "run-read.js"]));
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
 * @param {number} tabId
 * @param {FillOrder} order `name` and `names`: every spelling that LinkedIn may use (as shown, as
 *   read raw); `earlier`: texts of ours that may be overwritten; `minutes`: 10 at most;
 *   `namelessOk`: the person said that the box now open is for this person
 * @returns {Promise<void>} once it waits
 * @throws {Error} in plain words, where scripts can't run
 */
export async function armFiller(tabId, order) {
  await inject(tabId, [...COMMON, "proof.js", "fill.js"]);
  const armed = await browser.scripting
    .executeScript({
      target: { tabId },
      args: [order],
      func: (/** @type {FillOrder} */ given) => {
        const page = globalThis.followupRulesPage;
        delete globalThis.followupRulesPage;
        page?.fill(given);
        return Boolean(page);
      },
    })
    .catch(() => []);
  if (!armed[0]?.result) {
    throw new Error("The note can't be put in on this page. Copy it, and paste it yourself.");
  }
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
      func: () => globalThis.followupRulesStop?.("disarmed"),
    })
    .catch(() => []);
}
