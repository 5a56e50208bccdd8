/**
 * Keeps what was entered in a window and isn't in the records yet: in memory, and at once in storage.
 *
 * Each window has a key of its own, `typed:<tag>`, holding `{v: 2, changes}`. As long as it is open it
 * also holds a Web Lock named after its tag, by which other windows know that it will hand over its
 * changes itself. What a closed window left behind is made by the next one that looks; making a change
 * twice makes no difference.
 */

import { TYPED } from "../storage.js";

/** @typedef {import("../storage.js").Records} Records */
/** Ids are unique, and sort in the order in which changes were made. @typedef {import("../types/requests.js").ChangeGiven} Change */
/** @typedef {{key: string, changes: Change[]}} Left */

const WINDOW = "followup-rules:window:";

export class Typed {
  /**
   * @param {() => import("../storage.js").Store} store
   * @param {() => void} onRefused called when the browser refuses to store a change
   * @param {() => void} onLeft called when another window has closed: its changes can now be made
   */
  constructor(store, onRefused, onLeft) {
    this.store = store;
    this.onRefused = onRefused;
    this.onLeft = onLeft;
    this.tag = crypto.randomUUID().slice(0, 13);
    /** Settles once the latest change is stored, or refused. */
    this.noted = Promise.resolve();
    /** Changes that Python doesn't have yet. @type {Change[]} */
    this.waiting = [];
    /** Changes that Python has made, but whose result the browser has not stored. @type {Change[]} */
    this.unsaved = [];
    /** Changes that Python can't use: kept for the next opening, or a later version. @type {Change[]} */
    this.unusable = [];
    /** Changes in the request that Python is answering. @type {Change[]} */
    this.asked = [];
    /** Ids from the answer: changes that are made, and unusable ones. @type {{done: Set<string>, unusable: Set<string>} | null} */
    this.answered = null;
    this.last = 0;
    this.number = 0;
    /** Tags of other windows that are open. @type {Set<string>} */
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

  /** Note a change down. @param {Omit<Change, "id">} entered */
  add(entered) {
    const last = this.waiting.at(-1);
    const same = last && last.field !== undefined && last.field === entered.field && last.slug === entered.slug;
    // The same field again: only its last value counts, unless Python already has the one before.
    if (same && last.row === entered.row && entered.value !== null && !this.asked.includes(last)) {
      this.waiting.pop();
    }
    this.waiting.push({ id: this.#id(), ...entered });
    this.#note();
  }

  /** Hand over the changes that Python is to make, in order. @returns {Change[]} */
  take() {
    this.asked = [...this.unsaved, ...this.waiting];
    return this.asked;
  }

  /**
   * Collect what windows that are closed left behind.
   * @param {Records} stored
   * @returns {Promise<Left[]>} by key
   */
  async leftIn(stored) {
    const keys = Object.keys(stored).filter((key) => key.startsWith(TYPED) && key !== TYPED + this.tag);
    if (!keys.length) return [];
    const { held = [] } = await navigator.locks.query();
    const alive = new Set(held.map(({ name }) => name));
    const dead = keys.filter((key) => !alive.has(WINDOW + key.slice(TYPED.length)));
    for (const key of keys) if (!dead.includes(key)) this.#watch(key.slice(TYPED.length));
    if (!dead.length) return [];
    // Read again: `stored` was read while these windows may still have been open and storing changes.
    const last = await this.store().readSome(dead);
    return dead
      .map((key) => ({ key, changes: changesOf(last[key], key.slice(TYPED.length)) }))
      .filter(({ changes }) => changes.length);
  }

  /**
   * Take an answer's changes off the lists.
   * @param {string[]} done ids of changes that are in the records now
   * @param {Record<string, string>} refused by id: why a change could not be made
   * @param {Left[]} left what `leftIn` collected
   * @returns {Records} the lists, to be stored in the same write as the records
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

  /** Call once the answer is stored: what it took is forgotten here too. */
  stored() {
    const { answered } = this;
    if (answered && this.asked.length) {
      const before = this.#all().length;
      this.unusable.push(...this.asked.filter(({ id }) => answered.unusable.has(id)));
      const asked = new Set(this.asked);
      this.waiting = this.waiting.filter((one) => !asked.has(one));
      this.unsaved = this.unsaved.filter((one) => !asked.has(one));
      // A change added while the answer was being stored was noted together with the ones now made.
      if (this.waiting.length && this.#all().length < before) this.#note();
    }
    this.#settle();
  }

  /** Call if the answer could not be stored: what it took goes to Python again with the next request. */
  unstored() {
    if (this.answered) {
      const asked = new Set(this.asked);
      this.unsaved = this.asked.filter((one) => !this.unusable.includes(one));
      this.waiting = this.waiting.filter((one) => !asked.has(one));
    }
    this.#settle();
  }

  /** Call when everything is erased. */
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
    // Even if the clock is put back, a later change gets a greater id.
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
 * @returns {Change[]} empty for a record that isn't ours or is of a newer version
 */
function changesOf(value, name) {
  const { v, changes } = /** @type {any} */ (value ?? {});
  if (!Array.isArray(changes)) return [];
  if (v === 2) return changes;
  if (v !== 1) return [];
  return changes.map((one, index) => ({ ...one, id: `0-${index}-${name}`, slug: name }));
}
