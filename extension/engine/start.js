/**
 * Start Python: from the memory snapshot, or, where that does not fit, from the bytecode.
 *
 * Everything is asked for at once; what Python needs first is never behind what it needs later.
 * Whatever is wrong with the snapshot (missing, cut short, damaged, of another build), Python starts
 * without it, says so in the console, and the person notices only the time.
 */

import { IDENTITY } from "../runtime/build.js";
import { SIDE_PATH, createMachine } from "./loader.js";
import { call, findHandle, importBridge, wake } from "./python.js";
import { openSnapshot, restore } from "./snapshot.js";

/** @typedef {import("./loader.js").Machine} Machine */
/** @typedef {{machine: Machine, answer: (request: string) => string, restored: boolean}} Python */

/** The custom section in which each wasm file of the build names the build it belongs to. */
const SECTION = "followup_rules";

/**
 * Start Python.
 *
 * @param {string} runtime address of the folder with the runtime's files, with a slash at its end
 * @param {() => void} onStarting called when all files are read
 * @returns {Promise<Python>}
 * @throws {Error} when Python can't be started at all
 */
export async function startPython(runtime, onStarting) {
  const main = compile(`${runtime}pyodide.asm.wasm`);
  const side = compile(`${runtime}pydantic_core.wasm`);
  const snapshot = read(`${runtime}snapshot.bin`).then((bytes) => openSnapshot(bytes, IDENTITY));
  for (const early of [main, side, snapshot]) early.catch(() => {}); // each is awaited below
  const { default: createPyodideModule } = await import("../runtime/pyodide.asm.mjs");
  const readZip = () => readNow(`${runtime}bytecode.bin`);
  const parts = { createPyodideModule, main, side, readZip, runMain: false };
  Promise.allSettled([main, side, snapshot]).then(onStarting);
  try {
    const [machine, opened] = await Promise.all([createMachine(parts), snapshot]);
    for (const part of [main, side]) sameBuild(await part);
    restore(machine, opened);
    const { handle, wake: waker } = opened.header;
    wake(machine, waker);
    return { machine, answer: (request) => call(machine, handle, request), restored: true };
  } catch (problem) {
    console.info("Python starts without its snapshot:", String(problem));
  }
  const bytecode = await read(`${runtime}bytecode.bin`);
  const machine = await createMachine({ ...parts, readZip: () => bytecode, runMain: true });
  importBridge(machine, SIDE_PATH);
  const handle = findHandle(machine);
  return { machine, answer: (request) => call(machine, handle, request), restored: false };
}

/**
 * @param {string} address
 * @returns {Promise<WebAssembly.Module>}
 */
async function compile(address) {
  return WebAssembly.compileStreaming(fetch(address));
}

/**
 * @param {string} address
 * @returns {Promise<Uint8Array>}
 */
async function read(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} could not be read`);
  return new Uint8Array(await answer.arrayBuffer());
}

/**
 * Read a file while Python waits for it: only a worker may do that.
 *
 * @param {string} address
 * @returns {Uint8Array}
 */
function readNow(address) {
  const request = new XMLHttpRequest();
  request.open("GET", address, false);
  request.responseType = "arraybuffer";
  request.send();
  return new Uint8Array(request.response);
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
