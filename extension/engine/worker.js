/**
 * The worker that runs Python: starts it, then answers one request after another.
 *
 * Messages in: `{name, value}` or `{name, problem}` for each file (assets.js), and `{id, request}`, the
 * request being JSON text. Messages out: `{stage}`, of which "alive" says that the worker holds its lock
 * (alive.js); `{stage: "failed", during, name, cause}`, the last two of the error; and `{id, answer}`,
 * the answer being the bridge's JSON text.
 */

// Modules that others import are imported here too, so that the browser loads all of them at once.
import "../runtime/pyodide.asm.mjs";
import "../runtime/build.js";
import "./loader.js";
import "./python.js";
import "./split_wasm.js";
import "./snapshot.js";
import { live } from "./alive.js";
import { takeFiles } from "./assets.js";
import { startPython } from "./start.js";

/**
 * If the first answer takes so many times as long as unpacking did, Chromium has no compiled code in its
 * cache: then it is 1.7 to 4 times, else 0.6 to 1.5, on a quick machine and on a slow one.
 */
const SLOW = 1.5;

/** Number of invented requests for the warm-up, and the pause before each in milliseconds. */
const EXERCISES = 24;
const QUIET = 10;

/** Milliseconds between the first answer and the warm-up: the popup is being painted. */
const FIRST_QUIET = 600;

/** @param {object} message */
const tell = (message) => self.postMessage(message);

/** @param {"start" | "answer"} during @param {any} cause */
const failed = (during, cause) =>
  tell({ stage: "failed", during, name: cause?.name, cause: String(cause?.stack ?? cause) });

live(() => tell({ stage: "alive" }));
const runtime = new URL("../runtime/", import.meta.url).href;
const started = startPython(runtime, takeFiles(self), () => tell({ stage: "starting" }));
started.then(
  () => tell({ stage: "ready" }),
  (cause) => failed("start", cause),
);

let answered = 0;

self.addEventListener("message", async ({ data }) => {
  if (data.id === undefined) return;
  let python;
  try {
    python = await started;
  } catch {
    return; // told as "failed" already
  }
  try {
    const begun = performance.now();
    tell({ id: data.id, answer: python.answer(data.request) });
    answered += 1;
    if (answered === 1 && performance.now() - begun > SLOW * python.unpacking) keepCode(python.exercise);
  } catch (cause) {
    failed("answer", cause);
  }
});

/**
 * Warm up, so that Chromium caches compiled code: it stores the functions that were called often, two
 * seconds after it last compiled one, and later popups answer a fifth sooner (docs/performance.md). The
 * requests are invented, and made one at a time, so that the person's own waits for one at most. This
 * ends by itself, or with the popup. Firefox has no such cache.
 *
 * @param {(() => void) | null} exercise
 */
function keepCode(exercise) {
  if (!exercise || !("userAgentData" in navigator)) return;
  let left = EXERCISES;
  const next = () => {
    left -= 1;
    exercise();
    if (left > 0) setTimeout(next, QUIET);
  };
  setTimeout(next, FIRST_QUIET);
}
