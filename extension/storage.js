/**
 * Reads and writes the extension's storage; no other module writes it.
 *
 * What callers must know:
 * - Each record has a key of its own. What is in a record only Python knows (`followup_rules/book/`).
 * - `update` is the only way to write records. It hands over what is stored **now** and stores what it
 *   gets back, both under one Web Lock of the extension's own origin, so that no window and no
 *   background script can write in between. Never write what was worked out from an earlier read.
 * - It stores all changes or none: by one `set`, in which a key to be removed is null. `readAll` leaves
 *   out keys that are null.
 * - `note` writes a key that nobody but the caller writes, without waiting for the lock.
 * - There are two stores: `forGood`, and `privately` for private windows, which the browser holds
 *   in memory only. `background.js` empties the second when the last private window closes.
 * - Every promise rejects if the browser refuses (full, read-only, broken); then none of the changes is stored.
 */

globalThis.browser ??= globalThis.chrome;

/** @typedef {Record<string, unknown>} Records */

const LOCK = "followup-rules";
/** Keys of the filler's events, which Python takes into the records at the next opening. */
export const SEEN = "seen:";
/** Keys under which a window keeps what was typed and is not in the records yet. */
export const TYPED = "typed:";
/** Keys of the last view of each person; written at every answer. */
export const VIEW = "view:";

/** Keys of people's records. */
export const PERSON = "person:";
/** Keys of what Python has worked out from the records, and can work out again. */
export const MADE = "made:";

/** Keys of what is worked out of an application's dates. */
const AGENDA = `${MADE}agenda:`;

/** @param {string} key @returns {boolean} whether what is stored there may go where storage is full: it can be made again */
const canGo = (key) => key.startsWith(VIEW) || key.startsWith(AGENDA);

/** Views that are kept; each takes about ten times as much room as the person's record. */
const MOST_VIEWS = 40;

/** Counts events, so that those of the same millisecond keep their order. */
let events = 0;

/** Counts what `note` was asked for, and keeps the last number of each key. */
let notes = 0;
/** @type {Map<string, number>} */
const noted = new Map();

/** @param {"local" | "session"} name of the browser's storage area */
function makeStore(name) {
  const area = () => browser.storage[name];
  const lock = `${LOCK}:${name}`;
  let full = false;

  /**
   * Remove what can be made again, and store these records: the browser refused them, nearly always because
   * it is full.
   * @param {Records} records
   * @param {unknown} problem thrown if there is nothing to remove
   */
  async function makeRoom(records, problem) {
    const spare = Object.keys(await area().get(null)).filter(canGo);
    if (!spare.length) throw problem;
    full = true;
    await area().remove(spare);
    await area().set(Object.fromEntries(Object.entries(records).filter(([key]) => !canGo(key))));
  }

  /**
   * @param {string[] | null} keys null: all
   * @returns {Promise<Records>} what is stored under them
   */
  async function readSome(keys) {
    const all = await area().get(keys);
    for (const key of Object.keys(all)) if (all[key] === null) delete all[key];
    return all;
  }

  const readAll = () => readSome(null);

  /** @returns {Promise<string[] | null>} the keys of all that is stored; null where the browser can't tell */
  async function names() {
    return (await area().getKeys?.()) ?? null;
  }

  /**
   * @param {Records} changes null removes a key
   * @returns {Promise<string[]>} the keys of the oldest views, of which there would be too many
   */
  async function tooManyViews(changes) {
    const fresh = Object.keys(changes).filter((key) => key.startsWith(VIEW) && changes[key] !== null).length;
    if (!fresh) return [];
    const all = (await names()) ?? Object.keys(await area().get(null));
    const others = all.filter((key) => key.startsWith(VIEW) && !(key in changes));
    const most = Math.max(0, MOST_VIEWS - fresh);
    return others.length > most ? oldest(await readSome(others), others.length - most) : [];
  }

  /** @param {Records} changes null removes a key */
  async function put(changes) {
    if (!Object.keys(changes).length) return;
    const before = notes;
    const evicted = await tooManyViews(changes);
    const whole = { ...changes, ...Object.fromEntries(evicted.map((key) => [key, null])) };
    try {
      await area().set(whole);
    } catch (problem) {
      await makeRoom(whole, problem);
    }
    // A key that `note` has written meanwhile has a newer value, which stays.
    const gone = Object.keys(whole).filter((key) => whole[key] === null && (noted.get(key) ?? 0) <= before);
    // If this fails, it does no harm: null counts as removed.
    if (gone.length) await area().remove(gone).catch(() => {});
  }

  return {
    name,
    names,
    readSome,

    /** @returns {boolean} whether `names` can tell */
    get tellsNames() {
      return Boolean(area().getKeys);
    },

    /** @returns {Promise<Records>} everything stored */
    readAll,

    /** @returns {boolean} whether something was removed to make room, since this page was opened */
    get full() {
      return full;
    },

    /** @returns {Promise<number>} percent of the browser's space that is used; 0 where it sets none */
    async percentUsed() {
      const most = area().QUOTA_BYTES ?? 0;
      if (!most || !area().getBytesInUse) return 0;
      return Math.floor((100 * (await area().getBytesInUse(null))) / most);
    },

    /**
     * @param {string} key
     * @returns {Promise<unknown>} what is stored there; null: nothing
     */
    async read(key) {
      return (await area().get(key))[key] ?? null;
    },

    /**
     * Change what is stored. Nobody else writes from the read to the write.
     * @template T
     * @param {(stored: Records) => Promise<{changes: Records, result: T}>} work
     * @param {AbortSignal} [signal] ends the wait for the lock
     * @param {string[] | null} [keys] those that are read for `work`; null: all. If empty, `work`
     *   reads what it needs by itself
     * @returns {Promise<T>} `result`, once `changes` are stored (a null removes its key)
     * @throws what `work` throws, and what the browser says where it does not store
     */
    update(work, signal, keys = null) {
      return navigator.locks.request(lock, signal ? { signal } : {}, async () => {
        const stored = keys?.length === 0 ? {} : await readSome(keys);
        const { changes, result } = await work(stored);
        await put(changes);
        return result;
      });
    },

    /**
     * Store a key that nobody but the caller writes, without waiting for the lock: the popup may close
     * at any moment, and what the browser was given before is stored.
     * @param {string} key
     * @param {unknown} value null removes it
     * @returns {Promise<void>}
     */
    async note(key, value) {
      noted.set(key, (notes += 1));
      if (value === null) return area().remove(key);
      try {
        await area().set({ [key]: value });
      } catch (problem) {
        await makeRoom({ [key]: value }, problem);
      }
    },

    /**
     * Store an event of the filler; events keep the order in which they came.
     * @param {{at?: unknown}} event
     * @returns {Promise<void>}
     */
    appendSeen(event) {
      // A key of its own, so that nothing has to be read or waited for.
      const at = typeof event.at === "number" && event.at > 0 ? Math.floor(event.at) : Date.now();
      const number = String((events += 1)).padStart(6, "0");
      const key = `${SEEN}${String(at).padStart(16, "0")}-${number}-${crypto.randomUUID().slice(0, 8)}`;
      return area().set({ [key]: event });
    },

    /** Remove everything. @returns {Promise<void>} */
    erase() {
      return navigator.locks.request(lock, () => area().clear());
    },
  };
}

/** @typedef {ReturnType<typeof makeStore>} Store */

export const forGood = makeStore("local");
export const privately = makeStore("session");

/**
 * @param {Records} views
 * @param {number} number
 * @returns {string[]} the keys of so many, the oldest
 */
function oldest(views, number) {
  const dayOf = (/** @type {string} */ key) => String(/** @type {any} */ (views[key])?.view?.today ?? "");
  return Object.keys(views)
    .sort((one, other) => dayOf(one).localeCompare(dayOf(other), "en"))
    .slice(0, number);
}
