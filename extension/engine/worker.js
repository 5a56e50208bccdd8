/**
 * The worker in which Python lives: starts it, then answers one request after another.
 *
 * Messages in: `{id, request}`, the request being JSON text. Messages out: `{stage}`,
 * `{stage: "failed", cause}` and `{id, answer}`, the answer being the bridge's JSON text.
 */

import { startPython } from "./start.js";

/** @param {object} message */
const tell = (message) => self.postMessage(message);

const runtime = new URL("../runtime/", import.meta.url).href;
const started = startPython(runtime, () => tell({ stage: "starting" }));
started.then(
  () => tell({ stage: "ready" }),
  (cause) => tell({ stage: "failed", cause: String(cause?.stack ?? cause) }),
);

self.onmessage = async ({ data }) => {
  let python;
  try {
    python = await started;
  } catch {
    return; // said already
  }
  try {
    tell({ id: data.id, answer: python.answer(data.request) });
  } catch (cause) {
    tell({ stage: "failed", cause: String(cause) });
  }
};
