/**
 * Chooses which of the stored records go with a request: those that it needs, or all of them.
 *
 * Python keeps an index of the book under `made:near…` (`followup_rules/book/near.py`): records whose
 * `keys` name what else is to be read. A click reads the index's head, the record of whoever it is
 * about, and what these name, so that it costs the same in a book of ten people and of ten thousand.
 * Python decides whether that is enough: it may ask for more keys, or for everything.
 */

import { MADE, PERSON, SEEN, TYPED } from "../storage.js";

/** @typedef {import("../storage.js").Records} Records */

/** The key of the index's head. */
export const HEAD = `${MADE}near`;
/** The keys that Python counts, to tell whether the index is current. */
const COUNTED = /^(?:person|application|aside):/;
/** Rounds in which Python may ask for more; after that everything is read. */
const MOST_ROUNDS = 4;
/** With no more keys than this, everything is read: choosing would save nothing. */
const FEW = 8;

export class Near {
  /** @param {import("../storage.js").Store} store */
  constructor(store) {
    this.store = store;
    /** The records read so far. @type {Records} */
    this.records = {};
    /** The keys that were looked for; null: everything was read. @type {Set<string> | null} */
    this.read = null;
    /** How many of the keys that Python counts are stored; null if the browser can't tell. @type {number | null} */
    this.number = null;
    /** All stored keys. @type {Set<string>} */
    this.names = new Set();
    this.rounds = 0;
  }

  /**
   * Read what is known to be needed.
   * @param {string[] | null} slugs of the people the request is about; null: everything is needed
   */
  async begin(slugs) {
    // Where everything is read, its keys need not be asked for.
    const names = slugs && (await this.store.names());
    if (names) this.number = count(names);
    if (!slugs || !names || names.length <= FEW) {
      await this.#whole();
      if (!names && this.store.tellsNames) this.number = count(Object.keys(this.records));
      return;
    }
    this.names = new Set(names);
    this.read = new Set();
    const waiting = names.filter((one) => one.startsWith(SEEN) || one.startsWith(TYPED));
    return this.#follow([HEAD, ...waiting, ...slugs.map((slug) => PERSON + slug)]);
  }

  /** Read what Python asked for. @param {string[] | null} keys null: everything */
  more(keys) {
    this.rounds += 1;
    return keys && this.rounds < MOST_ROUNDS ? this.#follow(keys) : this.#whole();
  }

  async #whole() {
    this.records = await this.store.readAll();
    this.read = null;
  }

  /** Read these records, and all that they name. @param {string[]} keys */
  async #follow(keys) {
    const read = this.read ?? new Set();
    for (let next = keys; next.length; ) {
      for (const key of next) read.add(key);
      const found = await this.store.readSome(next.filter((key) => this.names.has(key)));
      Object.assign(this.records, found);
      const named = Object.entries(found).flatMap(([key, record]) => namedBy(key, /** @type {any} */ (record)));
      next = [...new Set(named)].filter((key) => !read.has(key));
    }
  }
}

/** @param {string[]} names @returns {number} how many of these keys Python counts */
const count = (names) => names.filter((one) => COUNTED.test(one)).length;

/**
 * @param {string} key
 * @param {any} record
 * @returns {string[]} the keys that are to be read with this record
 */
function namedBy(key, record) {
  if (key.startsWith(PERSON)) return typeof record?.application === "string" ? [`${HEAD}:${record.application}`] : [];
  const keys = key.startsWith(HEAD) ? record?.keys : [];
  return Array.isArray(keys) ? keys.filter((one) => typeof one === "string") : [];
}
