/**
 * The engine as a page sees it: a worker that runs Python, behind one function.
 *
 * `startEngine` returns at once; calls made before Python has started wait for it. The worker belongs to
 * the page and ends with it. A worker that ends or fails is replaced, and the requests without an answer
 * are sent again: a request changes nothing in Python, so asking twice does no harm.
 */

import { ended } from "./alive.js";
import { handOver, readFiles } from "./assets.js";

/** @typedef {"loading" | "starting" | "ready" | "failed"} Stage */
/**
 * Why the engine failed. `damaged`: files are missing or changed, and trying again won't help.
 * `memory`: the browser has too little. `gone`: the worker ended several times.
 * @typedef {"damaged" | "memory" | "gone"} Why
 */
/** @typedef {(stage: Stage, why?: Why) => void} OnStage */
/** @typedef {import("../types/requests.js").PopupRequest | import("../types/requests.js").BookRequest} Request */
/** @typedef {import("../types/requests.js").Answered} Answered */
/** @typedef {{request: string, resolve: (answer: Answered) => void, reject: (problem: Error) => void}} Waiting */
/** @typedef {{ready: Promise<void>, call(request: Request): Promise<Answered>, stop(): void}} Engine */

/** Workers that are started before the engine counts as failed. */
const LIVES = 3;
/**
 * Milliseconds within which a worker has to begin (each further one has twice as long as the one
 * before), and within which Python has to be ready in it.
 */
const BEGUN = 4_000;
const READY = 60_000;

/** Names of errors that mean a missing or damaged file. */
const DAMAGED = new Set(["CompileError", "LinkError", "SyntaxError", "NetworkError", "FileError"]);

/** With this many records, only those that changed since the request before are sent to Python. */
const MANY = 500;

/**
 * What Python holds of the latest large request (`followup_rules/bridge/held.py`). Texts are compared,
 * not what is said to have changed: whoever changed a record, it is sent.
 */
class Sent {
  /** Key -> the record's text. @type {Map<string, string>} */
  #texts = new Map();
  #name = 0;

  /**
   * @param {Request} request
   * @param {boolean} all whether to send all records, whatever Python holds
   * @returns {string} the request's text
   */
  textOf(request, all) {
    const { records, ...rest } = request;
    if (!records) return JSON.stringify(request); // a question about no one stored
    const entries = Object.entries(records);
    const before = this.#texts;
    if (entries.length < MANY && !before.size) return JSON.stringify({ ...rest, records });
    const since = all || !before.size ? undefined : this.#name;
    this.#texts = new Map(entries.map(([key, record]) => [key, JSON.stringify(record)]));
    this.#name += 1;
    const parts = [];
    for (const [key, text] of this.#texts) if (since === undefined || before.get(key) !== text) parts.push(`${JSON.stringify(key)}:${text}`);
    if (since !== undefined) for (const key of before.keys()) if (!this.#texts.has(key)) parts.push(`${JSON.stringify(key)}:null`);
    return `${JSON.stringify({ ...rest, keep: this.#name, since }).slice(0, -1)},"records":{${parts.join(",")}}}`;
  }
}

/** @returns {Error} with which calls reject after a stop */
export function stopped() {
  const problem = new Error("It was stopped.");
  problem.name = "AbortError";
  return problem;
}

/** Tell whether a problem is that of `stopped`. @param {unknown} problem */
export const isStop = (problem) => problem instanceof Error && problem.name === "AbortError";

/**
 * Start Python now.
 *
 * @param {OnStage} onStage called with "loading" (files are read), "starting" (Python starts), "ready",
 *   or "failed" and the reason
 * @returns {Engine} `call` sends one request to `followup_rules.bridge.handle` and resolves with
 *   its parsed answer; it rejects if the engine fails or is stopped, and so does `ready`.
 */
export function startEngine(onStage) {
  /** @type {Map<number, Waiting>} */
  const waiting = new Map();
  const sent = new Sent();
  let last = 0;
  let lives = LIVES;
  /** @type {Error | null} */
  let over = null;
  /** Ends the current worker. @type {() => void} */
  let dismiss = () => {};
  /** @type {{resolve: () => void, reject: (problem: Error) => void}} */
  let readiness;
  /** @type {Promise<void>} */
  const ready = new Promise((resolve, reject) => (readiness = { resolve, reject }));
  ready.catch(() => {}); // whoever awaits it hears of it
  /** @type {Worker} */
  let worker;

  /** @param {Error} problem */
  const end = (problem) => {
    over ??= problem;
    dismiss();
    readiness.reject(over);
    for (const { reject } of waiting.values()) reject(over);
    waiting.clear();
  };

  /** @param {Why} why @param {string} cause */
  const fail = (why, cause) => {
    if (over) return;
    console.info("There is no engine:", why, cause);
    end(new Error(cause));
    onStage("failed", why);
  };

  /** Replace the worker, if there were not too many already. @param {Why} why @param {string} cause */
  const again = (why, cause) => {
    if (over) return;
    lives -= 1;
    dismiss();
    if (lives < 1) return fail(why, cause);
    console.info("The engine is started again:", cause);
    begin();
  };

  const begin = () => {
    const name = `followup-rules:engine:${crypto.randomUUID()}`;
    const files = readFiles(new URL("../runtime/", import.meta.url).href);
    worker = new Worker(new URL("./worker.js", import.meta.url), { type: "module", name });
    const mine = worker;
    const watch = new AbortController();
    // Python may be ready before the worker has got its lock. Until it has, the first timer runs on, so
    // that an end of the worker in between is noticed.
    let watched = false;
    let isReady = false;
    let timer = setTimeout(() => again("gone", "the worker did not begin"), BEGUN * 2 ** (LIVES - lives));
    dismiss = () => {
      clearTimeout(timer);
      watch.abort();
      mine.onerror = mine.onmessage = null;
      mine.terminate();
      dismiss = () => {};
    };
    mine.onmessage = ({ data }) => {
      if (data.stage === "alive") {
        watched = true;
        clearTimeout(timer);
        if (!isReady) timer = setTimeout(() => again("gone", "Python did not get ready"), READY);
        void ended(name, watch.signal).then(() => again("gone", "the worker has ended"));
      } else if (data.stage === "failed") {
        // A start that failed would fail again.
        if (data.during === "start") fail(whyOf(data, "damaged"), data.cause);
        else again(whyOf(data, "gone"), data.cause);
      } else if (data.stage) {
        if (data.stage === "ready") {
          isReady = true;
          if (watched) clearTimeout(timer);
          readiness.resolve();
        }
        onStage(data.stage);
      } else {
        waiting.get(data.id)?.resolve(JSON.parse(data.answer));
        waiting.delete(data.id);
      }
    };
    mine.onerror = (event) => {
      event.preventDefault();
      fail("damaged", event.message || "the worker could not be loaded");
    };
    mine.onmessageerror = () => again("gone", "a message could not be read");
    handOver(files, mine);
    onStage("loading");
    for (const [id, { request }] of waiting) mine.postMessage({ id, request });
  };
  begin();

  /** @param {string} request its text @returns {Promise<Answered>} */
  const post = (request) => {
    if (over) return Promise.reject(over);
    last += 1;
    const id = last;
    /** @type {Promise<Answered>} */
    const asked = new Promise((resolve, reject) => waiting.set(id, { request, resolve, reject }));
    worker.postMessage({ id, request });
    return asked;
  };

  return {
    ready,
    async call(request) {
      const answer = await post(sent.textOf(request, false));
      // Python has started anew, and holds nothing.
      return answer.error?.code === "since" ? post(sent.textOf(request, true)) : answer;
    },
    stop() {
      end(stopped());
    },
  };
}

/** @param {{name?: string, cause: string}} problem @param {Why} usual @returns {Why} */
function whyOf({ name = "", cause }, usual) {
  if (DAMAGED.has(name)) return "damaged";
  return /memory|RangeError/i.test(`${name} ${cause}`) ? "memory" : usual;
}
