/**
 * A window's conversation with Python, one request after another, and what is stored of it.
 *
 * It knows no document: popup and book page hand over what to call, and draw what they are told.
 *
 * What callers must know:
 * - `change` and `press` return at once. What was entered is noted down under a key of this window's
 *   own (`typed:<tag>`) before Python has seen it: a popup closes whenever its owner clicks
 *   elsewhere. Each change has an id of its own, and carries what was **shown** when it was made: the
 *   person's slug, their application, the id of the row. So call `shows(view)` for a view that you draw
 *   without this session having handed it over, and give `slug` yourself where you show many people.
 * - Every request goes to Python with what is stored at that moment, under the lock, and its answer
 *   is stored in the same step (`storage.js`). A change is taken off the list in that very write, and
 *   only then; what Python could not use stays under its key, and is tried again at the next opening.
 * - `onView` brings every view to draw, as soon as Python has it; `onBusy(false)` says that it is
 *   stored, too. No view comes while newer changes are on their way: drawing would take back what was
 *   just typed. One also comes when another window has changed something.
 * - `erase` leaves nothing, in whatever other window something is being worked out. Answers and
 *   changes from before it are void.
 * - Nothing here throws. What went wrong comes by `onProblem` (a sentence of Python's, or a
 *   `Problem`), and with the stages of the engine.
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
/** What the session itself looks at of an answer. @typedef {Partial<PopupAnswer> & {error?: Wrong}} Answer */
/** @typedef {import("../types/page.js").RawReading | import("../types/page.js").RawAddress} Reading */
/**
 * What a caller says of a request; the session adds the rest.
 * @typedef {"today" | "language" | "reading" | "box" | "notifications" | "records" | "read" | "stored" | "changes"} Added
 * @typedef {Omit<import("../types/requests.js").PopupRequest, Added> | Omit<import("../types/requests.js").BookRequest, Added>} Asked
 */
/** @typedef {"not-stored" | "not-erased"} Problem */

/**
 * @typedef {object} Heard what a session tells
 * @property {(view: View) => void} onView
 * @property {(stage: import("../engine/engine.js").Stage, why?: import("../engine/engine.js").Why) => void} onStage
 * @property {(problem: {text: string} | {id: Problem}) => void} onProblem
 * @property {(busy: boolean) => void} onBusy
 * @property {(slow: boolean) => void} [onSlow] a request takes long: offer `stop`
 */

/** Milliseconds after which a request counts as slow, and after which a page is left unread. */
const SLOW = 2_000;
const UNREAD = 2_500;
/** Milliseconds without a request after which the agenda is made anew. */
const IDLE = 400;
/** Milliseconds that "Erase everything" waits for a request that is being answered. */
const ERASE_WAITS = 1_000;

/** What Python stored for the background script (`reminders.js`). */
const REMINDERS = "made:reminders";

/** Tells the other windows of an erasure. */
const CHANNEL = "followup-rules";

export class Session {
  /**
   * @param {Heard} heard
   * @param {() => Asked} [home] what to ask for where nothing else is asked
   */
  constructor(heard, home = () => ({ do: "open" })) {
    this.heard = heard;
    this.home = home;
    /** What was stored when it was last looked at. @type {Records} */
    this.records = {};
    this.store = forGood;
    /** @type {Reading | null} */
    this.reading = null;
    /** How far the filler on the page is: see `fillerState`. */
    this.box = "";
    /** Whose page the browser shows. */
    this.address = "";
    /** Someone from the list, looked at without their page. @type {string | null} */
    this.about = null;
    /** The view that is drawn. @type {View | null} */
    this.shown = null;
    /** @type {{request: Asked, keep: boolean, done: (answer: any) => void}[]} */
    this.waiting = [];
    this.busy = false;
    this.opened = false;
    this.failed = false;
    /** Stopped by the person: what is typed waits for the next thing that they do. */
    this.held = false;
    /** Grows with every erasure: whatever began before it is void. */
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
    /** What this window wrote last, by key, so as to know the news of others. @type {Map<string, string>} */
    this.own = new Map();
    this.channel = new BroadcastChannel(CHANNEL);
    this.channel.onmessage = ({ data }) => this.#hear(data);
    browser.storage.onChanged.addListener((changes, area) => {
      if (area === this.store.name) this.#news(changes);
    });
  }

  /**
   * Start Python, if it was not started yet.
   */
  start() {
    return (this.engine ??= startEngine((stage, why) => {
      this.failed = stage === "failed";
      this.heard.onStage(stage, why);
    }));
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
   * @param {Promise<Records> | null} [early] what is stored for good, if it was asked for already
   * @param {boolean} [isPrivate] whether this is a private window
   * @returns {Promise<void>} once what is stored is at hand
   */
  async load(early = null, isPrivate = false) {
    if (isPrivate) this.store = privately;
    try {
      const reading = isPrivate || !early ? this.store.readAll() : early;
      // If storage doesn't answer, go on without it: the popup then says so.
      this.records = (await Promise.race([reading, after(UNREAD, null)])) ?? {};
    } catch {
      // Python is asked all the same: advice needs no memory.
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
    // Changes are filed under the view's application and rows; a view where these aren't texts is ignored.
    const places = [view?.application ?? "", ...Object.values(Object(view?.rows))];
    return view && places.every((one) => typeof one === "string") ? view : null;
  }

  /** @param {View | null} view that the caller draws by itself */
  shows(view) {
    this.shown = view;
  }

  /**
   * Open whoever is on the page; make the changes left over from last time.
   * @param {string} slug of the tab's address
   * @param {Promise<Reading | null> | Reading | null} reading of the page; one that takes too long is
   *   waited for no more, and taken when it comes
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
    // Whoever is stored can be looked at without their page; of others only the address is known.
    this.reading = slug ? { v: 1, page: "profile", slug } : null;
    const { epoch } = this;
    void read.then((found) => {
      if (this.address !== slug || this.about !== null || epoch !== this.epoch) return;
      this.reading = found;
      void this.ask({ do: "open" });
    });
    return this.ask({ do: "open", late: true, about: slug || null });
  }

  /** @param {string | null} about someone stored; null: back to the page */
  async look(about) {
    this.about = about;
    return this.ask({ do: "open" });
  }

  /**
   * Something was entered (`do: "clear"`: taken back). It is noted down at once and answered as soon as Python can.
   * @param {{field: string, value: string | boolean | null, do?: Change["do"], slug?: string, application?: string, row?: string}} entered
   */
  change(entered) {
    const { field } = entered;
    const place = /^[a-z]+\.\d+/.exec(field)?.[0] ?? "";
    this.#take({ ...this.#for(entered.slug), row: this.shown?.rows?.[place] ?? "", ...entered });
  }

  /**
   * A button was pressed: see `Action` in `followup_rules/views/models.py`.
   * @param {import("../types/view.js").Action} button
   * @param {string | null} [value] for `filled`: the note
   * @param {string} [slug] of whom it is about, if not of the view that is drawn
   */
  press(button, value = null, slug) {
    this.#take({ ...this.#for(slug), do: button, value });
  }

  /** @param {string} [slug] */
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
   * @param {Asked} request
   * @param {{keep?: boolean}} [how] `keep`: store what comes of it
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
        // Asking the same once more would bring the same.
        this.held = true;
        this.heard.onProblem({ text: answer.error.message });
      }
      if (answer?.late && epoch === this.epoch) this.#catchUp();
      // What was typed is in this answer, and no view shows it.
      if (keep && answer?.taken?.length && !answer.view) void this.ask(this.home());
      done(answer?.error ? null : answer);
    } catch (problem) {
      // The engine has said why, and the stage shows it, or the person stopped it.
      if (!isStop(problem)) this.held = true;
      done(null);
    } finally {
      clearTimeout(slow);
      this.heard.onSlow?.(false);
      this.busy = false;
      if (this.waiting.length || this.typed.open) void this.#pump();
      // Done is what is stored, too; what Python can't be asked about waits for the next opening.
      void this.typed.noted.then(() => {
        const more = this.waiting.length || this.typed.open;
        if (!this.busy && (!more || this.held || this.failed)) this.heard.onBusy(false);
      });
    }
  }

  /** Make the agenda of what has changed, for the reminders: nobody waits for it. */
  #catchUp() {
    clearTimeout(this.idle);
    this.idle = setTimeout(() => {
      if (this.busy || this.waiting.length || this.typed.open) this.#catchUp();
      else if (!this.failed && !this.held) void this.ask({ do: "agenda" });
    }, IDLE);
  }

  /**
   * Ask Python about what is stored now, and store what it answers, in one step.
   * @param {import("../engine/engine.js").Engine} engine
   * @param {Asked} request
   * @param {boolean} keep
   * @param {number} epoch
   * @returns {Promise<Answer | null>} the answer's `ok`; `{error}`; null where it is void
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
        // Shown at once: nobody need wait for the disk. Until it is stored the session is busy.
        if (ok?.view) this.#show(ok.view);
        if (!ok || !keep) return { changes: {}, result: null };
        // What was entered is noted down before the records take it over: an older note that came
        // later would put back what is done with.
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
   * The browser can't even read what is stored: answer with what is known here.
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

  /** @param {Asked} request @returns {string[]} the slugs of whomever a request is about, as far as is known */
  #about({ about = this.about }) {
    const typed = [...this.typed.waiting, ...this.typed.unsaved].map(({ slug }) => slug);
    return [...new Set([about ?? "", this.reading?.slug ?? "", this.address, ...typed])].filter(Boolean);
  }

  /**
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
    // A newer change is on its way: drawing now would take back what was just typed.
    if (this.typed.newer && !this.held) return;
    this.shown = view;
    try {
      this.heard.onView(view);
    } catch (problem) {
      // What can't be drawn is stored all the same.
      reportError(problem);
    }
  }

  /**
   * Everything stored, as a file that can be read in again; Python isn't needed for it.
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
   * Remove everything stored, what is being typed included, here and in every other window, and
   * end the wait of every filler; without an engine too.
   * @returns {Promise<boolean>} whether the browser did it
   */
  async erase() {
    this.#void();
    this.channel.postMessage({ erase: "begins", area: this.store.name });
    // Whoever is being answered holds the lock: an answer that doesn't come must not keep it.
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

  /** Let the background script look at what has changed. */
  #tellReminders() {
    this.told = true;
    if (this.store === forGood) browser.runtime.sendMessage({ kind: "reminders" }).catch(() => {});
  }

  /**
   * Store again what was removed, where nothing new has come in its place since.
   * @param {Records} records
   */
  async restore(records) {
    try {
      await this.store.update(async (stored) => ({
        // The index is made anew: it may be older than what has come since.
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

  /** Make void whatever was typed, asked or answered before. */
  #void() {
    this.epoch += 1;
    this.records = {};
    this.shown = null;
    this.own.clear();
    this.typed.forget();
    for (const { done } of this.waiting.splice(0)) done(null);
  }

  /** @param {any} told by another window */
  #hear(told) {
    if (told?.area !== this.store.name) return;
    if (told.erase === "begins") this.#void();
    if (told.erase === "done" && this.opened) void this.ask(this.home());
  }

  /** @param {Record<string, {newValue?: unknown}>} changes */
  #news(changes) {
    let seen = false;
    let others = false;
    for (const [key, { newValue }] of Object.entries(changes)) {
      if (key.startsWith(VIEW) || key.startsWith(TYPED) || key.startsWith(MADE)) continue;
      if (key.startsWith(SEEN)) seen ||= newValue !== undefined && newValue !== null;
      else others ||= this.own.get(key) !== JSON.stringify(newValue ?? null);
    }
    if (!this.opened || (!seen && !others)) return;
    // Another window's change is only looked at: were it answered by a write, two windows that read
    // their pages differently would answer each other for ever.
    const home = this.home();
    if (!this.waiting.some(({ request, keep }) => request.do === home.do && (keep || !seen))) {
      void this.ask(home, { keep: seen });
    }
  }
}

/** @template T @param {number} wait @param {T} value @returns {Promise<T>} */
const after = (wait, value) => new Promise((done) => setTimeout(() => done(value), wait));

/** @returns {Promise<boolean>} whether the browser lets us show notifications, which it says anew each time */
const mayNotify = () => browser.permissions.contains({ permissions: ["notifications"] }).catch(() => true);
