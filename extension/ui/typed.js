/**
 * What was entered in a window and isn't in the records yet: kept in memory, and at once in storage.
 *
 * Each window has a key of its own, `typed:<tag>`: `{v: 2, changes}`. While it lives it holds a Web
 * Lock of that name, so that others see whose changes are waiting for them and whose are left over.
 * Left-over changes are made by the next window; making one twice makes no difference.
 */

import { TYPED } from "../storage.js";

/** @typedef {import("../storage.js").Records} Records */
/** Ids are unique and sort in the order of typing. @typedef {import("../types/requests.js").ChangeGiven} Change */
/** @typedef {{key: string, changes: Change[]}} Left */

const WINDOW = "followup-rules:window:";

export class Typed {
  /**
   * @param {() => import("../storage.js").Store} store
   * @param {() => void} onRefused the browser would not keep it
   * @param {() => void} onLeft another window has gone, and its changes can be made
   */
  constructor(store, onRefused, onLeft) {
    this.store = store;
    this.onRefused = onRefused;
    this.onLeft = onLeft;
    this.tag = crypto.randomUUID().slice(0, 13);
    /** Settled once what was entered last is noted down, or refused. */
    this.noted = Promise.resolve();
    /** Not seen by Python yet. @type {Change[]} */
    this.waiting = [];
    /** Python has taken it, and the browser has not stored what came of it. @type {Change[]} */
    this.unsaved = [];
    /** Python can't use it: kept for another opening, or another version. @type {Change[]} */
    this.unusable = [];
    /** Python is looking at it. @type {Change[]} */
    this.asked = [];
    /** What becomes of it once the answer is stored. @type {{done: Set<string>, unusable: Set<string>} | null} */
    this.answered = null;
    this.last = 0;
    this.number = 0;
    /** Windows that still live. @type {Set<string>} */
    this.watched = new Set();
    void navigator.locks.request(WINDOW + this.tag, () => new Promise(() => {}));
  }

  /** Whether anything waits for Python. */
  get open() {
    return this.waiting.length > 0;
  }

  /** Whether anything was entered since Python was last asked. */
  get newer() {
    return this.waiting.some((one) => !this.asked.includes(one));
  }

  /** @param {Omit<Change, "id">} entered */
  add(entered) {
    const last = this.waiting.at(-1);
    const same = last && last.field !== undefined && last.field === entered.field && last.slug === entered.slug;
    // The same field again: only what stands there last counts, unless Python is looking already.
    if (same && last.row === entered.row && entered.value !== null && !this.asked.includes(last)) {
      this.waiting.pop();
    }
    this.waiting.push({ id: this.#id(), ...entered });
    this.#note();
  }

  /** Hand over what waits, in its order. @returns {Change[]} */
  take() {
    this.asked = [...this.unsaved, ...this.waiting];
    return this.asked;
  }

  /**
   * What other windows and other days left behind.
   * @param {Records} stored
   * @returns {Promise<Left[]>}
   */
  async leftIn(stored) {
    const keys = Object.keys(stored).filter((key) => key.startsWith(TYPED) && key !== TYPED + this.tag);
    if (!keys.length) return [];
    const { held = [] } = await navigator.locks.query();
    const alive = new Set(held.map(({ name }) => name));
    const dead = keys.filter((key) => !alive.has(WINDOW + key.slice(TYPED.length)));
    for (const key of keys) if (!dead.includes(key)) this.#watch(key.slice(TYPED.length));
    if (!dead.length) return [];
    // Read again: what `stored` holds was read while they may have lived, and noted down more.
    const last = await this.store().readSome(dead);
    return dead
      .map((key) => ({ key, changes: changesOf(last[key], key.slice(TYPED.length)) }))
      .filter(({ changes }) => changes.length);
  }

  /**
   * What is to be stored under the keys of changes, together with the records that came of them.
   * @param {string[]} done ids of changes that are in the records
   * @param {Record<string, string>} refused ids of changes that can't be
   * @param {Left[]} left
   * @returns {Records}
   */
  after(done, refused, left) {
    this.answered = { done: new Set(done), unusable: new Set(Object.keys(refused)) };
    const { done: gone } = this.answered;
    /** @type {Records} */
    const records = {};
    for (const { key, changes } of left) {
      const rest = changes.filter(({ id }) => !gone.has(id));
      if (rest.length < changes.length) records[key] = asRecord(rest);
    }
    if (this.asked.length) {
      records[TYPED + this.tag] = asRecord(this.#all().filter(({ id }) => !gone.has(id)));
    }
    return records;
  }

  /** The answer is stored: what was taken is done with. */
  stored() {
    const { answered } = this;
    if (answered && this.asked.length) {
      const before = this.#all().length;
      this.unusable.push(...this.asked.filter(({ id }) => answered.unusable.has(id)));
      const asked = new Set(this.asked);
      this.waiting = this.waiting.filter((one) => !asked.has(one));
      this.unsaved = this.unsaved.filter((one) => !asked.has(one));
      // Noted down while the answer was being stored: together with what is done with.
      if (this.waiting.length && this.#all().length < before) this.#note();
    }
    this.#settle();
  }

  /** The answer is not stored: what was taken stays, and is told to Python with whatever follows. */
  unstored() {
    if (this.answered) {
      const asked = new Set(this.asked);
      this.unsaved = this.asked.filter((one) => !this.unusable.includes(one));
      this.waiting = this.waiting.filter((one) => !asked.has(one));
    }
    this.#settle();
  }

  /** Everything is erased. */
  forget() {
    this.waiting = [];
    this.unsaved = [];
    this.unusable = [];
    this.#settle();
  }

  #settle() {
    this.asked = [];
    this.answered = null;
  }

  #all() {
    return [...this.unusable, ...this.unsaved, ...this.waiting];
  }

  #note() {
    const noted = this.store().note(TYPED + this.tag, asRecord(this.#all())).catch(() => this.onRefused());
    this.noted = Promise.all([this.noted, noted]).then(() => {});
  }

  /** @param {string} tag */
  #watch(tag) {
    if (this.watched.has(tag)) return;
    this.watched.add(tag);
    void navigator.locks.request(WINDOW + tag, () => {
      this.watched.delete(tag);
      this.onLeft();
    });
  }

  #id() {
    // Of a clock that was put back, the later change is still the greater.
    this.last = Math.max(this.last, Date.now());
    this.number += 1;
    const [time, number] = [this.last.toString(36), this.number.toString(36)];
    return `${time.padStart(9, "0")}-${number.padStart(4, "0")}-${this.tag}`;
  }
}

/** @param {Change[]} changes */
const asRecord = (changes) => (changes.length ? { v: 2, changes } : null);

/**
 * @param {unknown} value as it was stored
 * @param {string} name the key's end; in version 1 the slug
 * @returns {Change[]} none of a record that isn't ours or is of a newer version
 */
function changesOf(value, name) {
  const { v, changes } = /** @type {any} */ (value ?? {});
  if (!Array.isArray(changes)) return [];
  if (v === 2) return changes;
  if (v !== 1) return [];
  return changes.map((one, place) => ({ ...one, id: `0-${place}-${name}`, slug: name }));
}
