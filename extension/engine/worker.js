/**
 * The worker in which Python lives: starts it, then answers one request after another.
 *
 * Messages in: `{name, value}` or `{name, problem}` for each file (files.js), and `{id, request}`,
 * the request being JSON text. Messages out: `{stage}`, `{stage: "failed", cause}` and
 * `{id, answer}`, the answer being the bridge's JSON text.
 */

// Whatever is imported further down is named here too: so all of it is asked for at once.
import "../runtime/pyodide.asm.mjs";
import "../runtime/build.js";
import "./loader.js";
import "./python.js";
import "./rest.js";
import "./snapshot.js";
import { takeFiles } from "./files.js";
import { startPython } from "./start.js";

/** Milliseconds of a first answer that tell: Chromium has no compiled code of ours yet. */
const SLOW = 60;

/** Invented requests that make the code worth keeping, and the milliseconds of quiet before each. */
const EXERCISES = 24;
const QUIET = 10;

/** Milliseconds after the first answer in which the popup is left alone: it is being painted. */
const FIRST_QUIET = 600;

/** @param {object} message */
const tell = (message) => self.postMessage(message);

const runtime = new URL("../runtime/", import.meta.url).href;
const started = startPython(runtime, takeFiles(self), () => tell({ stage: "starting" }));
started.then(
  () => tell({ stage: "ready" }),
  (cause) => tell({ stage: "failed", cause: String(cause?.stack ?? cause) }),
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
    tell({ stage: "failed", cause: String(cause) });
  }
});

/**
 * Give Chromium compiled code to keep. It keeps what has become hot and then two seconds of quiet
 * have passed; the next popup's first answer then takes a third of the time. Each step is one
 * request, so that a person's own waits for no more than one; it ends by itself, and with the
 * popup. Firefox keeps no such code.
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
