/**
 * The worker in which Python lives: starts it, then answers one request after another.
 *
 * Messages in: `{name, value}` or `{name, problem}` for each file (assets.js), and `{id, request}`,
 * the request being JSON text. Messages out: `{stage}`, first of all "alive",
 * `{stage: "failed", during, name, cause}` (of the error) and `{id, answer}`, the answer being the bridge's
 * JSON text.
 */

// Whatever is imported further down is named here too: so all of it is asked for at once.
import "../runtime/pyodide.asm.mjs";
import "../runtime/build.js";
import "./loader.js";
import "./python.js";
import "./split_wasm.js";
import "./snapshot.js";
import { live } from "./alive.js";
import { takeFiles } from "./assets.js";
import { startPython } from "./start.js";

/** Milliseconds: a first answer that takes longer shows that Chromium has kept no compiled code. */
const SLOW = 60;

/** Number of invented warm-up requests, so that V8 keeps compiled code, and the pause (ms) before each. */
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
    return; // said already
  }
  try {
    const begun = performance.now();
    tell({ id: data.id, answer: python.answer(data.request) });
    answered += 1;
    if (answered === 1 && performance.now() - begun > SLOW) keepCode(python.exercise);
  } catch (cause) {
    failed("answer", cause);
  }
});

/**
 * Warm up, so that Chromium keeps compiled code: it keeps what has become hot, two seconds after the
 * last compilation, and every later popup's answer comes a fifth sooner (docs/performance.md). Each
 * step is one request, so that a person's own waits for no more than one; it ends by itself, and with
 * the popup. Firefox keeps no such code.
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
