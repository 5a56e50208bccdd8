/**
 * The one place that writes the extension's own storage.
 *
 * `storage.local`, one key a record; every write of records happens under one Web Lock of the extension's
 * own origin, so that the popup and the background page never overwrite each other. What stands
 * in a record is Python's business (`records.py`): nothing here looks inside.
 */

globalThis.browser ??= globalThis.chrome;

const LOCK = "followup-rules";
/** Keys under which what `page/` saw waits until Python digests it at the next opening. */
export const SEEN = "seen:";

/** @returns {Promise<Record<string, unknown>>} everything stored */
export function readAll() {
  return browser.storage.local.get(null);
}

/**
 * Write records; a value of null removes its key.
 * @param {Record<string, unknown>} changes
 * @returns {Promise<void>}
 */
export function write(changes) {
  return navigator.locks.request(LOCK, async () => {
    const gone = Object.keys(changes).filter((key) => changes[key] === null);
    const kept = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== null));
    if (Object.keys(kept).length) await browser.storage.local.set(kept);
    if (gone.length) await browser.storage.local.remove(gone);
  });
}

/**
 * Store a key that nobody but the caller writes, without waiting for the lock: the popup may be
 * gone in the next moment, and what was handed over by then is kept.
 * @param {string} key
 * @param {unknown} value null removes it
 * @returns {Promise<void>}
 */
export function jot(key, value) {
  const { local } = browser.storage;
  return value === null ? local.remove(key) : local.set({ [key]: value });
}

/**
 * Append what `page/` saw, in the order in which it came.
 * @param {object} event
 * @returns {Promise<void>}
 */
export function appendSeen(event) {
  return navigator.locks.request(LOCK, async () => {
    const all = await browser.storage.local.get(null);
    const numbers = Object.keys(all)
      .filter((key) => key.startsWith(SEEN))
      .map((key) => Number(key.slice(SEEN.length)));
    const next = Math.max(0, ...numbers) + 1;
    await browser.storage.local.set({ [`${SEEN}${String(next).padStart(8, "0")}`]: event });
  });
}
