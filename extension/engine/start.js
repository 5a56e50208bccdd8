/**
 * Start Python: from the memory snapshot, or, where that does not fit, from the bytecode.
 *
 * Whatever is wrong with the snapshot (missing, cut short, damaged, of another build), Python starts
 * without it, says so in the console, and the person notices only the time.
 */

import { IDENTITY } from "../runtime/build.js";
import createPyodideModule from "../runtime/pyodide.asm.mjs";
import { read, readNow } from "./files.js";
import { SIDE_PATH, createMachine } from "./loader.js";
import { call, exercise, findHandle, importBridge, wake } from "./python.js";
import { openSnapshot, restore } from "./snapshot.js";

/** @typedef {import("./loader.js").Machine} Machine */

/**
 * @typedef {object} Python
 * @property {Machine} machine
 * @property {(request: string) => string} answer asks the bridge
 * @property {(() => void) | null} exercise goes through an invented click, if there is one to hand
 */

/** The custom section in which each wasm file of the build names the build it belongs to. */
const SECTION = "followup_rules";

/**
 * Start Python.
 *
 * @param {string} runtime address of the folder with the runtime's files, with a slash at its end
 * @param {import("./files.js").Files} files
 * @param {() => void} onStarting called when all files are read
 * @returns {Promise<Python>}
 * @throws {Error} when Python can't be started at all
 */
export async function startPython(runtime, files, onStarting) {
  const { main, side } = files;
  const snapshot = files.snapshot.then((bytes) => openSnapshot(bytes, IDENTITY));
  Promise.allSettled([main, side, snapshot]).then(onStarting);
  const bytecode = `${runtime}bytecode.bin`;
  const parts = { createPyodideModule, main, side, runMain: false };
  try {
    const made = createMachine({ ...parts, readZip: () => readNow(bytecode) });
    const [machine, opened] = await Promise.all([made, snapshot]);
    for (const part of [main, side]) sameBuild(await part);
    restore(machine, opened);
    const { handle, wake: waker, exercise: exerciser } = opened.header;
    wake(machine, waker);
    return {
      machine,
      answer: (request) => call(machine, handle, request),
      exercise: () => exercise(machine, exerciser),
    };
  } catch (problem) {
    console.info("Python starts without its snapshot:", String(problem));
  }
  const bytes = await read(bytecode);
  const machine = await createMachine({ ...parts, readZip: () => bytes, runMain: true });
  importBridge(machine, SIDE_PATH);
  const handle = findHandle(machine);
  return { machine, answer: (request) => call(machine, handle, request), exercise: null };
}

/**
 * Refuse a wasm file that is not of this build: the snapshot's addresses would not be its own.
 *
 * @param {WebAssembly.Module} module
 */
function sameBuild(module) {
  const [section] = WebAssembly.Module.customSections(module, SECTION);
  const named = section ? new TextDecoder().decode(section) : "an unknown build";
  if (named !== IDENTITY) throw new Error(`a wasm file is of ${named}, not of ${IDENTITY}`);
}
