/**
 * Starts Python: from the memory snapshot, or, if that can't be used, from the bytecode.
 *
 * Whatever is wrong with the snapshot (missing, cut short, damaged, of another build), Python starts
 * without it, and the console says so; the person only waits longer.
 */

import { IDENTITY, UNPACK } from "../runtime/build.js";
import createPyodideModule from "../runtime/pyodide.asm.mjs";
import { read, readNow } from "./assets.js";
import { SIDE_PATH, createMachine } from "./loader.js";
import { call, exercise, findHandle, importBridge, wake } from "./python.js";
import { instantiate } from "./split_wasm.js";
import { openSnapshot, restore } from "./snapshot.js";

/** @typedef {import("./loader.js").Machine} Machine */

/**
 * @typedef {object} Python
 * @property {Machine} machine
 * @property {(request: string) => string} answer asks the bridge
 * @property {(() => void) | null} exercise answers an invented request; null without a snapshot, which holds them
 * @property {number} unpacking milliseconds that unpacking the snapshot took, to compare others with
 */

/** The second files of the wasm modules that the build has split (split_wasm.js). */
const RESTS = { main: "pyodide.asm.rest.wasm", side: "pydantic_core.rest.wasm" };

/** Whether the wasm files are as published: not split, and naming no build. */
const WHOLE = IDENTITY.startsWith("whole-");

/** The custom section in which each wasm file of the build names the build it belongs to. */
const SECTION = "followup_rules";

/**
 * Start Python.
 *
 * @param {string} runtime address of the folder with the runtime's files, with a slash at its end
 * @param {import("./assets.js").Files} files
 * @param {() => void} onStarting called when all files are read, or could not be
 * @returns {Promise<Python>}
 * @throws {Error} when Python can't be started at all
 */
export async function startPython(runtime, files, onStarting) {
  const { main, side } = files;
  const snapshot = files.snapshot.then((file) => openSnapshot(file, IDENTITY));
  Promise.allSettled([main, side, snapshot]).then(onStarting);
  const bytecode = `${runtime}bytecode.bin`;
  /** @type {import("./loader.js").Instantiate} */
  const inParts = (name, module, imports, table) =>
    WHOLE ? new WebAssembly.Instance(module, imports).exports : instantiate(module, imports, table, () => {
      const bytes = /** @type {BufferSource} */ (readNow(runtime + RESTS[name]));
      const rest = new WebAssembly.Module(bytes);
      sameBuild(rest, buildOf(module));
      return rest;
    });
  const parts = { createPyodideModule, main, side, instantiate: inParts, runMain: false };
  try {
    const made = createMachine({ ...parts, readZip: () => readNow(bytecode) });
    const [machine, opened] = await Promise.all([made, snapshot]);
    // Files as published name no build.
    if (!WHOLE) for (const part of [main, side]) sameBuild(await part, IDENTITY);
    const begun = performance.now();
    restore(machine, opened, Uint8Array.from(atob(UNPACK), (one) => one.charCodeAt(0)));
    const unpacking = performance.now() - begun;
    const { handle, wake: waker, exercise: exerciser } = opened.header;
    wake(machine, waker);
    return {
      machine,
      answer: (request) => call(machine, handle, request),
      exercise: () => exercise(machine, exerciser),
      unpacking,
    };
  } catch (problem) {
    console.info("Python starts without its snapshot:", String(problem));
  }
  const bytes = await read(bytecode);
  const machine = await createMachine({ ...parts, readZip: () => bytes, runMain: true });
  importBridge(machine, SIDE_PATH);
  const handle = findHandle(machine);
  return { machine, answer: (request) => call(machine, handle, request), exercise: null, unpacking: 0 };
}

/**
 * Refuse a wasm file of another build: its addresses and table indices would differ.
 *
 * @param {WebAssembly.Module} module
 * @param {string} build
 */
function sameBuild(module, build) {
  const named = buildOf(module);
  if (named !== build) throw new Error(`a wasm file is of ${named}, not of ${build}`);
}

/** @param {WebAssembly.Module} module @returns {string} the build that it names */
function buildOf(module) {
  const [section] = WebAssembly.Module.customSections(module, SECTION);
  return section ? new TextDecoder().decode(section) : "an unknown build";
}
