/**
 * The engine as the popup sees it: Python behind one function, in a worker of its own.
 *
 * `startEngine` returns at once; calls made before Python is there wait for it. Nothing is left
 * running after the page that started it has gone: the worker is the page's own.
 */

import { handOver, readFiles } from "./files.js";

/** @typedef {"loading" | "starting" | "ready" | "failed"} Stage */
/** @typedef {(stage: Stage, text?: string) => void} OnStage */
/** @typedef {{resolve: (answer: object) => void, reject: (problem: Error) => void}} Waiting */
/** @typedef {{call(request: object): Promise<object>, stop(): void}} Engine */

/** What a person reads when Python could not be started, and what they can do. */
const FAILED =
  "The part that works out the advice could not start. Close this window and click the icon " +
  "again; if it fails again, restart the browser. What you entered is kept.";

/**
 * Start Python now.
 *
 * @param {OnStage} onStage told "loading" (reading files), "starting" (Python comes up), "ready",
 *   or "failed" with a sentence to show.
 * @returns {Engine} `call` sends one request to `followup_rules.bridge.handle` and resolves with
 *   its parsed answer; it rejects with the same sentence once the engine has failed or stopped.
 */
export function startEngine(onStage) {
  const files = readFiles(new URL("../runtime/", import.meta.url).href);
  const worker = new Worker(new URL("./worker.js", import.meta.url), { type: "module" });
  handOver(files, worker);
  /** @type {Map<number, Waiting>} */
  const waiting = new Map();
  let last = 0;
  /** @type {Error | null} */
  let over = null;

  /** @param {Error} problem */
  const end = (problem) => {
    over ??= problem;
    worker.terminate();
    for (const { reject } of waiting.values()) reject(over);
    waiting.clear();
  };

  /** @param {unknown} cause */
  const fail = (cause) => {
    if (over) return;
    console.error("The engine stopped:", cause);
    end(new Error(FAILED));
    onStage("failed", FAILED);
  };

  worker.onmessage = ({ data }) => {
    if (data.stage === "failed") fail(data.cause);
    else if (data.stage) onStage(data.stage);
    else {
      waiting.get(data.id)?.resolve(JSON.parse(data.answer));
      waiting.delete(data.id);
    }
  };
  worker.onerror = (event) => fail(event.message || "the worker could not be loaded");
  worker.onmessageerror = () => fail("a message could not be read");
  onStage("loading");

  return {
    call(request) {
      if (over) return Promise.reject(over);
      last += 1;
      const id = last;
      const asked = new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
      worker.postMessage({ id, request: JSON.stringify(request) });
      return /** @type {Promise<object>} */ (asked);
    },
    stop() {
      end(new Error("The engine was stopped."));
    },
  };
}
