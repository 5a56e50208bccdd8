/**
 * Sends a window's requests to Python, one after another, and stores the answers.
 *
 * It never touches the document: popup and book page pass in the functions to call, and draw the views
 * they are given.
 *
 * What callers must know:
 * - `change` and `press` return at once. What was entered is stored under this window's own key
 *   (`typed:<tag>`) before Python has it: a popup closes whenever the person clicks elsewhere. Each
 *   change has an id of its own, and records what was **shown** when it was made: the slug, the
 *   application, the id of the row. So call `shows(view)` if you draw a view that this session did not
 *   hand over, and pass `slug` yourself where several people are shown.
 * - Every request goes to Python with what is stored at that moment, and its answer is stored under
 *   the same lock (`storage.js`). Only that write removes the changes that were made; those that Python
 *   could not use stay under the key, and are tried again at the next opening.
 * - `onView` is called with every view to draw, as soon as Python has made it; `onBusy(false)` says that
 *   the answer is stored, too. No view is handed over while newer changes are on their way: drawing it
 *   would take back what was just typed. One also comes after another window has changed something.
 * - `erase` leaves nothing, even if another window is waiting for an answer: answers and changes from
 *   before it are discarded there too.
 * - Nothing here throws. What goes wrong is told by `onProblem` (a sentence of Python's, or a `Problem`),
 *   and by the engine's stages.
 */

import { isStop, startEngine, stopped } from "../engine/engine.js";
import { disarmFillers } from "../page/page.js";
import { forGood, MADE, privately, SEEN, TYPED, VIEW } from "../storage.js";
import { HEAD, Near } from "./near.js";
import { savedText } from "./saved.js";
import { Typed } from "./typed.js";
import { today } from "./today.js";

/** @typedef {import("../types/view.js").View} View */
/** @typedef {import("../storage.js").Records} Records */
/** @typedef {import("./typed.js").Change} Change */
/** @typedef {import("../engine/engine.js").Request} Request */
/** @typedef {import("../types/requests.js").PopupAnswer} PopupAnswer */
/** @typedef {import("../types/requests.js").Wrong} Wrong */
/** @typedef {import("../types/view.js").BookAnswer} BookAnswer */
/** @typedef {{ok?: PopupAnswer | import("../types/requests.js").MoreNeeded, error?: Wrong}} Answered */
/** The fields of an answer that the session itself uses. @typedef {Partial<PopupAnswer> & {error?: Wrong}} Answer */
/** @typedef {import("../types/page.js").RawReading | import("../types/page.js").RawAddress} Reading */
/**
 * The fields of a request that the caller gives; the session adds those named in `Added`.
 * @typedef {"today" | "language" | "reading" | "box" | "notifications" | "records" | "read" | "stored" | "changes"} Added
 * @typedef {Omit<import("../types/requests.js").PopupRequest, Added> | Omit<import("../types/requests.js").BookRequest, Added>} Asked
 */
/** @typedef {"not-stored" | "not-erased"} Problem */

/**
 * @typedef {object} Heard the functions that a session calls
 * @property {(view: View) => void} onView
 * @property {(stage: import("../engine/engine.js").Stage, why?: import("../engine/engine.js").Why) => void} onStage
 * @property {(problem: {text: string} | {id: Problem}) => void} onProblem
 * @property {(busy: boolean) => void} onBusy
 * @property {(slow: boolean) => void} [onSlow] a request takes long, or no longer does: offer `stop`
 */

/** Milliseconds after which a request counts as slow, and for which the reading of the page is waited for. */
const SLOW = 2_000;
const UNREAD = 2_500;
/** Milliseconds without a request before the agenda is brought up to date. */
const IDLE = 400;
/** Milliseconds that "Erase everything" waits for a request that is being answered. */
const ERASE_WAITS = 1_000;

/** What Python stored for the background script (`reminders.js`). */
const REMINDERS = "made:reminders";

/** The channel by which windows tell each other of an erasure. */
const CHANNEL = "followup-rules";

export class Session {
  /**
   * @param {Heard} heard
   * @param {() => Asked} [home] makes the request for the view that this window shows by default
   */
  constructor(heard, home = () => ({ do: "open" })) {
    this.heard = heard;
    this.home = home;
    /** The records of the latest request. @type {Records} */
    this.records = {};
    this.store = forGood;
    /** @type {Reading | null} */
    this.reading = null;
    /** The state of the filler on the page: see `fillerState`. */
    this.box = "";
    /** The slug in the tab's address. */
    this.address = "";
    /** The slug of someone chosen from the list, whose page isn't open. @type {string | null} */
    this.about = null;
    /** The view that is drawn. @type {View | null} */
    this.shown = null;
    /** @type {{request: Asked, keep: boolean, done: (answer: any) => void}[]} */
    this.waiting = [];
    this.busy = false;
    this.opened = false;
    this.failed = false;
    /** After a stop by the person, or an error: no request is made until they do something. */
    this.held = false;
    /** The number of erasures: answers to requests from before the latest are discarded. */
    this.epoch = 0;
    /** Ends the wait for the lock. */
    this.abort = new AbortController();
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    this.idle = undefined;
    /** Whether the background script has been told to look at its reminders. */
    this.told = false;
    /** @type {import("../engine/engine.js").Engine | null} */
    this.engine = null;
    this.typed = new Typed(
      () => this.store,
      () => this.heard.onProblem({ id: "not-stored" }),
      () => void (this.opened && this.ask(this.home())),
    );
    /** What this window wrote last, by key, to recognise what other windows write. @type {Map<string, string>} */
    this.own = new Map();
    this.channel = new BroadcastChannel(CHANNEL);
    this.channel.onmessage = ({ data }) => this.#hear(data);
    browser.storage.onChanged.addListener((changes, area) => {
      if (area === this.store.name) this.#news(changes);
    });
  }

  /** Start Python, if it was not started yet. @returns {import("../engine/engine.js").Engine} */
  start() {
    return (this.engine ??= startEngine((stage, why) => {
      this.failed = stage === "failed";
      this.heard.onStage(stage, why);
    }));
  }

  /**
   * Start Python, and let it answer a request about an empty book, so that it has loaded what that
   * takes by the time the stored records are read. Nothing is shown or stored of the answer.
   * @param {Asked} request
   */
  prepare(request) {
    const records = { records: {}, read: null, number: 0 };
    this.start().call(this.#whole(request, records, [], false)).catch(() => {}); // `onStage` tells
  }

  /** Start Python again after it failed, and ask again. */
  retry() {
    this.#restart();
    this.held = false;
    void this.ask(this.home());
  }

  /** Stop what takes too long. What was typed is kept; Python starts anew. */
  stop() {
    this.held = true;
    for (const { done } of this.waiting.splice(0)) done(null);
    this.#restart();
  }

  #restart() {
    this.abort.abort(stopped());
    this.abort = new AbortController();
    this.engine?.stop();
    this.engine = null;
    this.failed = false;
    this.start();
  }

  /**
   * Read what is needed for the first paint.
   * @param {Promise<Records> | null} [early] some of what is stored for good, if it is being read already
   * @param {boolean} [isPrivate] whether this is a private window
   * @returns {Promise<void>} once what is stored is at hand
   */
  async load(early = null, isPrivate = false) {
    if (isPrivate) this.store = privately;
    try {
      const reading = isPrivate || !early ? this.store.readAll() : early;
      // If storage doesn't answer, go on without it: the first request then reports it.
      this.records = (await Promise.race([reading, after(UNREAD, null)])) ?? {};
    } catch {
      // Go on: advice can be given without records.
      this.records = {};
      this.heard.onProblem({ id: "not-stored" });
    }
  }

  /**
   * @param {string} slug
   * @returns {View | null} the last answer for this profile
   */
  lastView(slug) {
    const stored = /** @type {any} */ (this.records[VIEW + slug]);
    const view = stored?.v === 1 && stored.view?.v === 1 && stored.view.slug === slug ? stored.view : null;
    // Changes carry the view's application and row ids; a view in which these aren't texts is ignored.
    const ids = [view?.application ?? "", ...Object.values(Object(view?.rows))];
    return view && ids.every((one) => typeof one === "string") ? view : null;
  }

  /** Say which view is shown. @param {View | null} view one that the caller has drawn by itself */
  shows(view) {
    this.shown = view;
  }

  /**
   * Show the person on the page, and make the changes left over from last time.
   * @param {string} slug of the tab's address
   * @param {Promise<Reading | null> | Reading | null} reading of the page; if it takes too long, an
   *   answer without it comes first, and another once it is there
   */
  async open(slug, reading) {
    this.address = slug;
    this.about = null;
    const late = {};
    const read = Promise.resolve(reading).catch(() => null);
    const first = await Promise.race([read, after(UNREAD, late)]);
    this.opened = true;
    if (first !== late) {
      this.reading = /** @type {Reading | null} */ (first);
      return this.ask(this.home());
    }
    // Someone stored can be shown without the reading; of anyone else only the slug is known.
    this.reading = slug ? { v: 1, page: "profile", slug } : null;
    const { epoch } = this;
    void read.then((found) => {
      if (this.address !== slug || this.about !== null || epoch !== this.epoch) return;
      this.reading = found;
      void this.ask({ do: "open" });
    });
    return this.ask({ do: "open", late: true, about: slug || null });
  }

  /** Show someone. @param {string | null} about the slug of someone stored; null: the person on the page */
  async look(about) {
    this.about = about;
    return this.ask({ do: "open" });
  }

  /**
   * Take in what was entered (`do: "clear"`: what was removed). It is stored at once, and answered as
   * soon as Python can.
   * @param {{field: string, value: string | boolean | null, do?: Change["do"], slug?: string, application?: string, row?: string}} entered
   */
  change(entered) {
    const { field } = entered;
    const path = /^[a-z]+\.\d+/.exec(field)?.[0] ?? "";
    this.#take({ ...this.#for(entered.slug), row: this.shown?.rows?.[path] ?? "", ...entered });
  }

  /**
   * Take in the press of a button.
   * @param {import("../types/view.js").Action} button see `followup_rules/views/models.py`
   * @param {string | null} [value] for `filled`: the note
   * @param {string} [slug] of the person it is about, if not the one shown
   */
  press(button, value = null, slug) {
    this.#take({ ...this.#for(slug), do: button, value });
  }

  /** Whom and which application a change is about. @param {string} [slug] */
  #for(slug) {
    const { shown } = this;
    const same = slug === undefined || slug === shown?.slug;
    return { slug: slug ?? shown?.slug ?? "", application: same ? shown?.application ?? "" : "" };
  }

  /** @param {Omit<Change, "id">} change */
  #take(change) {
    this.held = false;
    this.typed.add(change);
    this.heard.onBusy(true);
    void this.#pump();
  }

  /**
   * Ask Python something.
   * @param {Asked} request
   * @param {{keep?: boolean}} [how] `keep`: whether to store what the answer changes
   * @returns {Promise<BookAnswer | null>} the answer's `ok`, or null where there is none; whoever asks
   *   for the popup's view gets it by `onView`
   */
  ask(request, { keep = true } = {}) {
    return new Promise((done) => {
      this.held = false;
      this.waiting.push({ request, keep, done });
      this.heard.onBusy(true);
      void this.#pump();
    });
  }

  /** Make the next request, if one waits or changes do, and none is under way. */
  async #pump() {
    if (this.busy || !this.opened || this.held || this.failed) return;
    const next = this.waiting.shift();
    if (!next && !this.typed.open) return;
    this.busy = true;
    const { request, keep, done } = next ?? { request: this.home(), keep: true, done: () => {} };
    const { epoch } = this;
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    let slow;
    try {
      const engine = this.start();
      await engine.ready;
      slow = setTimeout(() => this.heard.onSlow?.(true), SLOW);
      const answer = await this.#exchange(engine, request, keep, epoch);
      if (answer?.error) {
        // Asking the same again would bring the same error.
        this.held = true;
        this.heard.onProblem({ text: answer.error.message });
      }
      if (answer?.late && epoch === this.epoch) this.#catchUp();
      // This answer made changes but brought no view that shows them.
      if (keep && answer?.taken?.length && !answer.view) void this.ask(this.home());
      done(answer?.error ? null : answer);
    } catch (problem) {
      // Either the engine failed, which `onStage` has told, or the person stopped it.
      if (!isStop(problem)) this.held = true;
      done(null);
    } finally {
      clearTimeout(slow);
      this.heard.onSlow?.(false);
      this.busy = false;
      if (this.waiting.length || this.typed.open) void this.#pump();
      // Not busy means that all is stored: in the records, or as changes that wait for the next opening.
      void this.typed.noted.then(() => {
        const more = this.waiting.length || this.typed.open;
        if (!this.busy && (!more || this.held || this.failed)) this.heard.onBusy(false);
      });
    }
  }

  /** When nothing else is asked, bring the agenda up to date, from which reminders are made. */
  #catchUp() {
    clearTimeout(this.idle);
    this.idle = setTimeout(() => {
      if (this.busy || this.waiting.length || this.typed.open) this.#catchUp();
      else if (!this.failed && !this.held) void this.ask({ do: "agenda" });
    }, IDLE);
  }

  /**
   * Ask Python with what is stored now, and store what it answers, all under one lock.
   * @param {import("../engine/engine.js").Engine} engine
   * @param {Asked} request
   * @param {boolean} keep
   * @param {number} epoch
   * @returns {Promise<Answer | null>} the answer's `ok`, or `{error}`; null if everything was erased meanwhile
   */
  async #exchange(engine, request, keep, epoch) {
    /** @type {{answer: Answer | null}} */
    const got = { answer: null };
    let looked = false;
    const notifications = mayNotify();
    try {
      await this.store.update(async () => {
        const near = new Near(this.store);
        await near.begin(request.do === "open" ? this.#about(request) : null);
        looked = true;
        if (epoch !== this.epoch) return { changes: {}, result: null };
        const left = keep ? await this.typed.leftIn(near.records) : [];
        const changes = keep ? [...left.flatMap((one) => one.changes), ...this.typed.take()] : [];
        const ask = async () => engine.call(this.#whole(request, near, changes, await notifications));
        let { ok, error } = /** @type {Answered} */ (await ask());
        while (ok && "more" in ok) {
          looked = false;
          await near.more(ok.more);
          looked = true;
          ({ ok, error } = /** @type {Answered} */ (await ask()));
        }
        if (epoch !== this.epoch) return { changes: {}, result: null };
        got.answer = ok ?? { error };
        this.records = near.records;
        // Shown before it is stored, so that nobody waits for the disk; the session stays busy meanwhile.
        if (ok?.view) this.#show(ok.view);
        if (!ok || !keep) return { changes: {}, result: null };
        // First let pending writes of this window's key end: one that came after this write would bring
        // back changes that are made.
        await this.typed.noted;
        if (epoch !== this.epoch) return { changes: {}, result: null };
        const made = { ...ok.records, ...this.typed.after(ok.taken ?? [], ok.refused ?? {}, left) };
        for (const [key, value] of Object.entries(made)) {
          this.own.set(key, JSON.stringify(value));
          if (value === null) delete this.records[key];
          else this.records[key] = value;
        }
        return { changes: made, result: null };
      }, this.abort.signal, []);
      this.typed.stored();
      const on = /** @type {any} */ (this.records[REMINDERS])?.badge === true;
      if ((got.answer?.records && REMINDERS in got.answer.records) || (on && !this.told)) this.#tellReminders();
    } catch (problem) {
      this.typed.unstored();
      if (isStop(problem) || (!got.answer && looked)) throw problem;
      this.heard.onProblem({ id: "not-stored" });
      got.answer ??= await this.#withoutStore(engine, request, epoch, problem);
    }
    return got.answer;
  }

  /**
   * Answer with the records that were read last: the browser can't read or lock its storage now.
   * @param {import("../engine/engine.js").Engine} engine
   * @param {Asked} request
   * @param {number} epoch
   * @param {unknown} problem
   * @returns {Promise<Answer>}
   */
  async #withoutStore(engine, request, epoch, problem) {
    console.info("What is stored can't be reached:", String(problem));
    const known = { records: this.records, read: null, number: null };
    const whole = this.#whole(request, known, this.typed.take(), await mayNotify());
    const { ok, error } = /** @type {{ok?: PopupAnswer, error?: Wrong}} */ (await engine.call(whole));
    if (ok) this.typed.after(ok.taken ?? [], ok.refused ?? {}, []);
    if (ok?.view && epoch === this.epoch) this.#show(ok.view);
    this.typed.unstored();
    return ok ?? { error };
  }

  /** @param {Asked} request @returns {string[]} the slugs, as far as known, of everyone a request is about */
  #about({ about = this.about }) {
    const typed = [...this.typed.waiting, ...this.typed.unsaved].map(({ slug }) => slug);
    return [...new Set([about ?? "", this.reading?.slug ?? "", this.address, ...typed])].filter(Boolean);
  }

  /**
   * Complete a request.
   * @param {Asked} request
   * @param {{records: Records, read: Set<string> | null, number: number | null}} near
   * @param {Change[]} changes
   * @param {boolean} notifications
   * @returns {Request}
   */
  #whole(request, near, changes, notifications) {
    const records = Object.fromEntries(
      Object.entries(near.records).filter(([key]) => !key.startsWith(VIEW) && !key.startsWith(TYPED)),
    );
    const read = near.read && [...near.read].filter((key) => !key.startsWith(SEEN) && !key.startsWith(TYPED));
    return { about: this.about, ...request, today: today(), language: navigator.language, reading: this.reading, box: this.box, notifications, records, read, stored: near.number, changes };
  }

  /** @param {View} view */
  #show(view) {
    // A newer change waits: drawing now would take back what was just typed.
    if (this.typed.newer && !this.held) return;
    this.shown = view;
    try {
      this.heard.onView(view);
    } catch (problem) {
      // The answer is stored even if its view can't be drawn.
      reportError(problem);
    }
  }

  /**
   * Make a file of everything stored, which can be imported again; this works without Python.
   * @returns {Promise<{name: string, text: string} | null>} null where the browser can't read it
   */
  async export() {
    await this.typed.noted;
    try {
      return { name: `followup-rules-${today()}.json`, text: savedText(await this.store.readAll()) };
    } catch {
      return null;
    }
  }

  /**
   * Remove everything stored, and what is being typed, here and in every other window, and stop every
   * filler that waits; this works without the engine, too.
   * @returns {Promise<boolean>} whether the browser did it
   */
  async erase() {
    this.#void();
    this.channel.postMessage({ erase: "begins", area: this.store.name });
    // A request under way holds the lock; if its answer doesn't come soon, it is abandoned.
    const impatient = setTimeout(() => this.#restart(), ERASE_WAITS);
    try {
      await disarmFillers();
      await this.typed.noted;
      await this.store.erase();
      this.#tellReminders();
      return true;
    } catch {
      this.heard.onProblem({ id: "not-erased" });
      return false;
    } finally {
      clearTimeout(impatient);
      this.channel.postMessage({ erase: "done", area: this.store.name });
    }
  }

  /** Ask the background script to look at the reminders. */
  #tellReminders() {
    this.told = true;
    if (this.store === forGood) browser.runtime.sendMessage({ kind: "reminders" }).catch(() => {});
  }

  /**
   * Store removed records again, except where a new one has the same key now.
   * @param {Records} records
   */
  async restore(records) {
    try {
      await this.store.update(async (stored) => ({
        // The restored index may be out of date: let Python make it anew.
        changes: {
          ...Object.fromEntries(Object.entries(records).filter(([key, value]) => value && !(key in stored))),
          [HEAD]: null,
        },
        result: null,
      }));
      this.#tellReminders();
    } catch {
      this.heard.onProblem({ id: "not-stored" });
    }
  }

  /** Discard whatever was typed, asked or answered before. */
  #void() {
    this.epoch += 1;
    this.records = {};
    this.shown = null;
    this.own.clear();
    this.typed.forget();
    for (const { done } of this.waiting.splice(0)) done(null);
  }

  /** Another window erases, or has erased, everything. @param {any} told */
  #hear(told) {
    if (told?.area !== this.store.name) return;
    if (told.erase === "begins") this.#void();
    if (told.erase === "done" && this.opened) void this.ask(this.home());
  }

  /** Show what another window, or the page, has stored. @param {Record<string, {newValue?: unknown}>} changes */
  #news(changes) {
    let seen = false;
    let others = false;
    for (const [key, { newValue }] of Object.entries(changes)) {
      if (key.startsWith(VIEW) || key.startsWith(TYPED) || key.startsWith(MADE)) continue;
      if (key.startsWith(SEEN)) seen ||= newValue !== undefined && newValue !== null;
      else others ||= this.own.get(key) !== JSON.stringify(newValue ?? null);
    }
    if (!this.opened || (!seen && !others)) return;
    // Another window's change is answered without storing anything: else two windows that read their
    // pages differently would react to each other's writes for ever.
    const home = this.home();
    if (!this.waiting.some(({ request, keep }) => request.do === home.do && (keep || !seen))) {
      void this.ask(home, { keep: seen });
    }
  }
}

/** @template T @param {number} wait @param {T} value @returns {Promise<T>} */
const after = (wait, value) => new Promise((done) => setTimeout(() => done(value), wait));

/** @returns {Promise<boolean>} whether the browser lets us show notifications; asked each time, since it may change */
const mayNotify = () => browser.permissions.contains({ permissions: ["notifications"] }).catch(() => true);
