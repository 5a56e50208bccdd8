/**
 * What a request is told of what is stored: as little as it needs, or everything.
 *
 * Python keeps an index of the book under `made:near…` (`followup_rules/book/near.py`): records whose
 * `keys` name what else is to be read. A click reads the index's head, whomever it is about, and what
 * these name, so that it costs the same in a book of ten people and of ten thousand. Whether that is
 * enough is Python's to say: it may ask for more keys, or for everything.
 */

import { MADE, PERSON, SEEN, TYPED } from "../storage.js";

/** @typedef {import("../storage.js").Records} Records */

/** The key of the index's head. */
export const HEAD = `${MADE}near`;
/** What Python counts, to see whether the index fits. */
const COUNTED = /^(?:person|application|aside):/;
/** Times that Python asks for more; then everything is read. */
const MOST_ROUNDS = 4;
/** Keys of which there are so few that nothing is won by choosing among them. */
const FEW = 8;

export class Near {
  /** @param {import("../storage.js").Store} store */
  constructor(store) {
    this.store = store;
    /** What was found. @type {Records} */
    this.records = {};
    /** The keys that were looked for; null: everything was read. @type {Set<string> | null} */
    this.read = null;
    /** How much there is of what Python counts; null where the browser doesn't tell. @type {number | null} */
    this.number = null;
    /** @type {Set<string>} */
    this.names = new Set();
    this.rounds = 0;
  }

  /**
   * Read what is known to be needed.
   * @param {string[] | null} slugs whomever it is about; null: everything is needed
   */
  async begin(slugs) {
    const names = await this.store.names();
    if (names) this.number = names.filter((one) => COUNTED.test(one)).length;
    if (!slugs || !names || names.length <= FEW) return this.#whole();
    this.names = new Set(names);
    this.read = new Set();
    const waiting = names.filter((one) => one.startsWith(SEEN) || one.startsWith(TYPED));
    return this.#follow([HEAD, ...waiting, ...slugs.map((slug) => PERSON + slug)]);
  }

  /** @param {string[] | null} keys that Python asks for, too; null: everything */
  more(keys) {
    this.rounds += 1;
    return keys && this.rounds < MOST_ROUNDS ? this.#follow(keys) : this.#whole();
  }

  async #whole() {
    this.records = await this.store.readAll();
    this.read = null;
  }

  /** @param {string[]} keys */
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

/**
 * @param {string} key
 * @param {any} record
 * @returns {string[]} what is to be read with it
 */
function namedBy(key, record) {
  if (key.startsWith(PERSON)) return typeof record?.application === "string" ? [`${HEAD}:${record.application}`] : [];
  const keys = key.startsWith(HEAD) ? record?.keys : [];
  return Array.isArray(keys) ? keys.filter((one) => typeof one === "string") : [];
}
