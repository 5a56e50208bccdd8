/**
 * The worker in which Python lives: starts it, then answers one request after another.
 *
 * Messages in: `{id, request}`, the request being JSON text. Messages out: `{stage}`,
 * `{stage: "failed", cause}` and `{id, answer}`, the answer being the bridge's JSON text.
 */

import { loadPyodide } from "../runtime/pyodide.mjs";

/** @param {object} message */
const tell = (message) => self.postMessage(message);

async function start() {
  const runtime = new URL("../runtime/", import.meta.url).href;
  const { wheels } = await (await fetch(`${runtime}runtime.json`)).json();
  const read = wheels.map(async (/** @type {string} */ name) => {
    const answer = await fetch(runtime + name);
    return answer.arrayBuffer();
  });
  const python = await loadPyodide({
    indexURL: runtime,
    packageBaseUrl: runtime,
    lockFileContents: {
      info: {
        abi_version: "2026_0",
        arch: "wasm32",
        platform: "emscripten_5_0_3",
        version: "314.0.7",
        python: "3.14.2",
      },
      packages: {},
    },
  });
  tell({ stage: "starting" });
  for (const wheel of read) python.unpackArchive(new Uint8Array(await wheel), "wheel");
  return python.pyimport("followup_rules.bridge").handle;
}

const started = start();
started.then(
  () => tell({ stage: "ready" }),
  (cause) => tell({ stage: "failed", cause: String(cause?.stack ?? cause) }),
);

self.onmessage = async ({ data }) => {
  let handle;
  try {
    handle = await started;
  } catch {
    return; // said already
  }
  try {
    tell({ id: data.id, answer: handle(data.request) });
  } catch (cause) {
    tell({ stage: "failed", cause: String(cause) });
  }
};
