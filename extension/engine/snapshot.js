/**
 * Restores a snapshot: a file with the memory of a Python that has already answered a whole click.
 *
 * It holds, packed, only the memory pages that differ from those of a machine that has not run yet;
 * restoring unpacks them into such a machine. A snapshot fits one build of the machine only: it names
 * that build, and has a SHA-256 of its contents. `openSnapshot` refuses one that is damaged or of another
 * build; Python then starts from the bytecode instead, which is only slower.
 *
 * scripts/runtime/snapshot.py writes the file and describes its layout.
 */

import { SUMMED_FROM } from "./assets.js";

/** @typedef {import("./loader.js").Machine} Machine */

/**
 * @typedef {object} Header
 * @property {string} identity of the build: every file that the snapshot relies on
 * @property {number} handle address of the Python function that answers requests
 * @property {number} wake address of the Python function to call once after restoring
 * @property {number} exercise address of the Python function that answers an invented request
 * @property {string} image SHA-256 of the whole memory that was saved, for the tests of `restore`
 * @property {number} stack the stack pointer
 * @property {number} heap length of the memory in bytes
 * @property {number} table length of the function table, without the engine's own trampoline
 * @property {number[]} runs first page, number of pages and length of the packed run, in turn
 */

/** @typedef {{header: Header, packed: Uint8Array}} Snapshot */

const MAGIC = "FRSNAP2\n";
const FIXED = SUMMED_FROM;

/** Bytes in a memory page: small enough to leave out much, large enough to keep the list of runs short. */
const PAGE = 1024;

/** Bytes of the stack that are never overwritten: a machine that has not run uses only a few of them. */
const STACK = 1 << 20;

/**
 * Check a snapshot and open it.
 *
 * @param {import("./assets.js").Summed} file
 * @param {string} identity of the machine's build
 * @returns {Snapshot}
 * @throws {Error} when it is cut short, damaged or made for another build
 */
export function openSnapshot({ bytes, sum }, identity) {
  if (bytes.length < FIXED || new TextDecoder().decode(bytes.subarray(0, 8)) !== MAGIC) {
    throw new Error("the snapshot is not one of ours");
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [headerLength, length] = [view.getUint32(8, true), view.getUint32(12, true)];
  if (length !== bytes.length) {
    throw new Error(`the snapshot has ${bytes.length} bytes instead of ${length}`);
  }
  if (sum.some((byte, i) => byte !== bytes[16 + i])) throw new Error("the snapshot is damaged");
  /** @type {Header} */
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(FIXED, FIXED + headerLength)));
  if (header.identity !== identity) {
    throw new Error(`the snapshot is for build ${header.identity}, not ${identity}`);
  }
  return { header, packed: bytes.subarray(FIXED + headerLength) };
}

/**
 * Write a snapshot into the memory of a machine that has not run.
 *
 * @param {Machine} machine made with `runMain: false`
 * @param {Snapshot} snapshot
 * @param {Uint8Array} unpacker the wasm file that unpacks a run (scripts/runtime/unpack.wat)
 * @throws {Error} when the machine is laid out otherwise than the one that the snapshot was made from
 */
export function restore(machine, { header, packed }, unpacker) {
  const trampoline = trampolineAt(machine);
  const kept = machine.HEAP32[trampoline];
  const table = tableLength(machine);
  if (table !== header.table) {
    throw new Error(`the function table has ${table} entries, the snapshot's ${header.table}`);
  }
  if (machine.HEAPU8.length < header.heap) machine.growMemory(header.heap);
  if (machine.HEAPU8.length < header.heap) throw new Error("there is not enough memory");
  // Each packed run is put at the far end of the stack: what is beyond its pointer is unused.
  const at = machine._emscripten_stack_get_end();
  const room = machine._emscripten_stack_get_current() - STACK - at;
  const module = new WebAssembly.Module(/** @type {BufferSource} */ (unpacker));
  const { exports } = new WebAssembly.Instance(module, { python: { memory: machine.memory } });
  const unpack = /** @type {Function} */ (exports.unpack);
  let from = 0;
  for (let i = 0; i < header.runs.length; i += 3) {
    const [page, pages, length] = header.runs.slice(i, i + 3);
    if (length > room) throw new Error("a packed run of the snapshot is larger than the stack");
    machine.HEAPU8.set(packed.subarray(from, from + length), at);
    unpack(at, at + length, page * PAGE, (page + pages) * PAGE);
    from += length;
  }
  // Python's trampoline, through which it calls functions of the table, is this browser's own.
  machine.HEAP32[trampoline] = kept;
  machine.stackRestore(header.stack);
}

/**
 * Copy the memory of a machine, without what differs between browsers or from run to run.
 *
 * @param {Machine} machine
 * @returns {Uint8Array} a copy
 */
export function heapImage(machine) {
  const image = machine.HEAPU8.slice();
  new DataView(image.buffer).setInt32(trampolineAt(machine) * 4, 0, true);
  // Below its pointer, the stack holds only remains of calls that have returned.
  image.fill(0, machine._emscripten_stack_get_end(), machine._emscripten_stack_get_current());
  return image;
}

/**
 * Collect what a snapshot is made of.
 *
 * @param {Machine} machine that has answered a whole click
 * @param {Uint8Array} blank `heapImage` of a machine made alike that has not run
 * @returns {Promise<{about: Omit<Header, "identity" | "handle" | "wake" | "exercise" | "table">,
 *   pages: Uint8Array[]}>} `runs` being first page and number of pages in turn, not packed yet
 */
export async function takeSnapshot(machine, blank) {
  const image = heapImage(machine);
  const runs = differingRuns(image, blank);
  const pages = [];
  for (let i = 0; i < runs.length; i += 2) {
    pages.push(image.subarray(runs[i] * PAGE, (runs[i] + runs[i + 1]) * PAGE));
  }
  const about = {
    image: hex(await crypto.subtle.digest("SHA-256", /** @type {BufferSource} */ (image))),
    stack: machine._emscripten_stack_get_current(),
    heap: image.length,
    runs,
  };
  return { about, pages };
}

/** @param {ArrayBuffer} bytes */
export const hex = (bytes) =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");

/**
 * List the pages of `image` that a blank machine does not have already.
 *
 * @param {Uint8Array} image
 * @param {Uint8Array} blank
 * @returns {number[]} first page and number of pages, in turn
 */
function differingRuns(image, blank) {
  const now = new Uint32Array(image.buffer);
  const before = new Uint32Array(blank.buffer);
  const words = PAGE / 4;
  /** @type {number[]} */
  const runs = [];
  for (let page = 0; page * words < now.length; page += 1) {
    const start = page * words;
    let differs = false;
    for (let i = start; i < start + words && !differs; i += 1) differs = now[i] !== (before[i] ?? 0);
    if (!differs) continue;
    const last = runs.length - 2;
    if (last >= 0 && runs[last] + runs[last + 1] === page) runs[last + 1] += 1;
    else runs.push(page, 1);
  }
  return runs;
}

/**
 * Find where Python keeps the index of its trampoline in the function table.
 *
 * @param {Machine} machine
 * @returns {number} index in HEAP32
 */
function trampolineAt(machine) {
  const offset = machine.HEAP32[machine.__PyEM_EMSCRIPTEN_TRAMPOLINE_OFFSET >>> 2];
  return (machine.__PyRuntime + offset) >>> 2;
}

/**
 * Count the entries of the function table, without the trampoline, which only some browsers need.
 *
 * @param {Machine} machine
 */
export function tableLength(machine) {
  return machine.wasmTable.length - Number(machine.HEAP32[trampolineAt(machine)] !== 0);
}
