/**
 * The popup's conversation with Python, one request after another, and what is stored of it.
 *
 * Whatever is typed is stored at once under `typed:<slug>`, before Python has seen it: a popup
 * closes whenever its owner clicks elsewhere. Python's answer brings the records to store and the
 * view to draw; when they are stored, the typed changes that it has seen are taken away. Changes left
 * over by a popup that closed too early are made at the next opening.
 */

import { startEngine } from "../engine/engine.js";
import { jot, readAll, SEEN, write } from "../store.js";
import { stored } from "./early.js";
import { today } from "./today.js";

/** @typedef {import("./types.js").View} View */
/** @typedef {{field: string, value: string | boolean | null}} FieldChange */
/** @typedef {Record<string, unknown>} Records */

const VIEW = "view:";
const TYPED = "typed:";

export class Session {
  /**
   * @param {object} heard
   * @param {(view: View, options: {checking: boolean}) => void} heard.onView
   * @param {(stage: string, text?: string) => void} heard.onStage
   * @param {(text: string) => void} heard.onProblem
   * @param {(busy: boolean) => void} heard.onBusy
   */
  constructor({ onView, onStage, onProblem, onBusy }) {
    this.onView = onView;
    this.onStage = onStage;
    this.onProblem = onProblem;
    this.onBusy = onBusy;
    /** @type {Records} */
    this.records = {};
    /** @type {object | null} */
    this.reading = null;
    /** Whose typed changes are kept. */
    this.slug = "";
    /** Someone from the list, looked at without their page. @type {string | null} */
    this.about = null;
    /** @type {FieldChange[]} */
    this.typed = [];
    /** @type {{request: Records, done: (answer: any) => void}[]} */
    this.waiting = [];
    this.busy = false;
    this.opened = false;
    this.failed = false;
    this.writing = Promise.resolve();
    /** @type {import("../engine/engine.js").Engine | null} */
    this.engine = null;
    browser.storage.onChanged.addListener((changes, area) => {
      if (area !== "local") return;
      // Only what the page module saw is news: of all else this popup is the writer, and the news
      // of an older write of its own must not take back a newer one.
      let seen = false;
      for (const [key, { newValue }] of Object.entries(changes)) {
        if (!key.startsWith(SEEN) || newValue === undefined) continue;
        this.records[key] = newValue;
        seen = true;
      }
      if (seen && this.opened) void this.ask({ do: "open" });
    });
  }

  /** Start Python, if it was not started yet. */
  start() {
    return (this.engine ??= this.#start());
  }

  #start() {
    return startEngine((stage, text) => {
      this.failed = stage === "failed";
      this.onStage(stage, text);
    });
  }

  /** Start Python again after it failed, and ask again. */
  retry() {
    this.engine?.stop();
    this.failed = false;
    this.busy = false;
    this.engine = this.#start();
    void this.ask({ do: "open" });
  }

  /** @returns {Promise<void>} once what is stored is at hand */
  async load() {
    this.records = { ...(await stored), ...this.records };
  }

  /**
   * @param {string} slug
   * @returns {View | null} the last answer for this profile
   */
  lastView(slug) {
    const stored = /** @type {any} */ (this.records[VIEW + slug]);
    return stored?.v === 1 && stored.view?.v === 1 ? stored.view : null;
  }

  /**
   * Open whoever is on the page; make the changes left over from last time.
   * @param {string} slug
   * @param {object | null} reading
   */
  async open(slug, reading) {
    this.reading = reading;
    this.#turnTo(slug, null);
    this.opened = true;
    await this.ask({ do: "open" });
  }

  /** @param {string | null} about someone stored; null: back to the page @param {string} slug */
  async look(about, slug) {
    this.#turnTo(about ?? slug, about);
    await this.ask({ do: "open" });
  }

  /** @param {string} slug @param {string | null} about */
  #turnTo(slug, about) {
    const left = /** @type {any} */ (this.records[TYPED + slug]);
    if (slug !== this.slug) this.typed = [];
    this.slug = slug;
    this.about = about;
    if (left?.v === 1 && Array.isArray(left.changes)) this.typed = [...left.changes, ...this.typed];
  }

  /**
   * Something was entered. It is stored at once and answered as soon as Python can.
   * @param {FieldChange} change
   */
  change(change) {
    const last = this.typed.at(-1);
    if (last && last.field === change.field && !this.#taken.includes(last)) this.typed.pop();
    this.typed.push(change);
    this.onBusy(true);
    void this.#jot(this.slug, this.typed);
    void this.#pump();
  }

  /** Changes that Python is looking at. @type {FieldChange[]} */
  #taken = [];

  /**
   * @param {Records} request
   * @returns {Promise<any>} the answer's `ok`, or null where there is none
   */
  ask(request) {
    return new Promise((done) => {
      this.waiting.push({ request, done });
      this.onBusy(true);
      void this.#pump();
    });
  }

  async #pump() {
    if (this.busy || !this.opened) return;
    const next = this.waiting.shift();
    const changes = next ? [] : [...this.typed];
    if (!next && !changes.length) return;
    this.busy = true;
    this.#taken = changes;
    const { request, done } = next ?? { request: { do: "change", changes }, done: () => {} };
    const engine = this.start();
    const { slug } = this;
    try {
      const answer = /** @type {any} */ (await engine.call(this.#whole(request)));
      if (engine !== this.engine) return done(null);
      if (answer.error) {
        this.onProblem(answer.error.message);
        // What can't be taken must not stand in the way of what can.
        if (changes.length) this.#seen({}, changes, slug);
        done(null);
      } else {
        this.#seen(answer.ok.records ?? {}, changes, slug);
        if (answer.ok.view && slug === this.slug) this.#show(answer.ok.view);
        done(answer.ok);
      }
    } catch {
      // The engine has said why, and the stage shows it; what was typed is stored.
      done(null);
    } finally {
      if (engine === this.engine) {
        this.busy = false;
        this.#taken = [];
        if (!this.failed) void this.#pump();
        // Done is what is stored, too.
        const { writing } = this;
        void writing.then(() => {
          if (!this.busy && !this.waiting.length && writing === this.writing) this.onBusy(false);
        });
      }
    }
  }

  /**
   * Remove everything stored, what is being typed included; without an engine too.
   * @returns {Promise<boolean>}
   */
  async erase() {
    this.typed = [];
    try {
      await this.writing;
      const all = await readAll();
      await write(Object.fromEntries(Object.keys(all).map((key) => [key, null])));
      this.records = {};
      return true;
    } catch {
      return false;
    }
  }

  /** @param {Records} request */
  #whole(request) {
    const records = Object.fromEntries(
      Object.entries(this.records).filter(([key]) => !key.startsWith(VIEW) && !key.startsWith(TYPED)),
    );
    const all = request.do === "erase" || request.do === "export" ? this.records : records;
    return { ...request, today: today(), reading: this.reading, about: this.about, records: all };
  }

  /**
   * Store what came back, and take away what was typed and has been seen.
   * @param {Records} stored
   * @param {FieldChange[]} changes
   * @param {string} slug whose changes they are
   */
  #seen(stored, changes, slug) {
    this.#store(stored);
    if (!changes.length) return;
    if (slug === this.slug) this.typed = this.typed.filter((one) => !changes.includes(one));
    // Only once the records are stored: a change made twice is the same, one lost is not.
    this.writing = this.writing.then(() => {
      const kept = /** @type {any} */ (this.records[TYPED + slug])?.changes ?? [];
      const left = slug === this.slug ? this.typed : kept;
      return this.#jot(slug, left.filter((/** @type {FieldChange} */ one) => !changes.includes(one)));
    });
  }

  /**
   * Note down what was typed and not seen yet, in the same moment.
   * @param {string} slug
   * @param {FieldChange[]} changes
   */
  async #jot(slug, changes) {
    const key = TYPED + slug;
    const value = changes.length ? { v: 1, changes: [...changes] } : null;
    if (value) this.records[key] = value;
    else delete this.records[key];
    await jot(key, value).catch(() => this.onProblem(""));
  }

  /** @param {View} view */
  #show(view) {
    // A newer change is on its way: drawing now would take back what was just typed.
    if (this.typed.length && this.waiting.length === 0) return;
    if (view.slug && view.slug !== this.slug && !this.about) this.slug = view.slug;
    this.onView(view, { checking: false });
  }

  /** @param {Records} changes */
  #store(changes) {
    if (!Object.keys(changes).length) return;
    for (const [key, value] of Object.entries(changes)) {
      if (value === null) delete this.records[key];
      else this.records[key] = value;
    }
    this.writing = write(changes).catch(() => this.onProblem(""));
  }
}
