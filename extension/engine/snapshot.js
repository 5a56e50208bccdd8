/**
 * The memory of a Python that has already gone through a whole click, kept in a file.
 *
 * A snapshot holds only the pages that differ from a machine that has not run yet; restoring writes
 * them back. It fits one build of the machine alone: it names that build, and carries a SHA-256 over
 * everything in it. `openSnapshot` refuses whatever is not exactly right; the engine then starts
 * Python from the bytecode instead, and is only slower.
 *
 * Layout (little-endian): 8 bytes "FRSNAP1\n" · u32 length of the header · u32 length of the file ·
 * 32 bytes SHA-256 of all that follows · header (JSON, padded with spaces to a multiple of 16) ·
 * the pages.
 */

/** @typedef {import("./loader.js").Machine} Machine */

/**
 * @typedef {object} Header
 * @property {string} identity of the build: every file that the snapshot relies on
 * @property {number} handle address of the Python function that answers requests
 * @property {number} wake address of the Python function to call once after restoring
 * @property {number} exercise address of the Python function that goes through an invented click
 * @property {string} image SHA-256 of the whole memory as it was, for the tests of `restore`
 * @property {number} stack where the stack ends
 * @property {number} heap length of the memory in bytes
 * @property {number} table length of the function table, without the engine's own trampoline
 * @property {number[]} runs first page and number of pages, in turn
 */

/** @typedef {{header: Header, pages: Uint8Array}} Snapshot */

const MAGIC = "FRSNAP1\n";
const FIXED = 48;

/** Bytes in a page of ours: small enough to leave out much, large enough to keep the list short. */
const PAGE = 1024;

/**
 * Check a snapshot and open it.
 *
 * @param {Uint8Array} bytes the file
 * @param {string} identity of the machine's build
 * @returns {Promise<Snapshot>}
 * @throws {Error} in words, when it is cut short, damaged or made for another build
 */
export async function openSnapshot(bytes, identity) {
  if (bytes.length < FIXED || new TextDecoder().decode(bytes.subarray(0, 8)) !== MAGIC) {
    throw new Error("the snapshot is not one of ours");
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [headerLength, length] = [view.getUint32(8, true), view.getUint32(12, true)];
  if (length !== bytes.length) {
    throw new Error(`the snapshot has ${bytes.length} bytes instead of ${length}`);
  }
  const found = new Uint8Array(
    await crypto.subtle.digest("SHA-256", /** @type {BufferSource} */ (bytes.subarray(FIXED))),
  );
  if (found.some((byte, i) => byte !== bytes[16 + i])) throw new Error("the snapshot is damaged");
  /** @type {Header} */
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(FIXED, FIXED + headerLength)));
  if (header.identity !== identity) {
    throw new Error(`the snapshot is for build ${header.identity}, not ${identity}`);
  }
  return { header, pages: bytes.subarray(FIXED + headerLength) };
}

/**
 * Write a snapshot into the memory of a machine that has not run.
 *
 * @param {Machine} machine made with `runMain: false`
 * @param {Snapshot} snapshot
 * @throws {Error} when the machine was not laid out as the one that the snapshot was made from
 */
export function restore(machine, { header, pages }) {
  const trampoline = trampolineAt(machine);
  const kept = machine.HEAP32[trampoline];
  const table = tableLength(machine);
  if (table !== header.table) {
    throw new Error(`the function table has ${table} entries, the snapshot's ${header.table}`);
  }
  if (machine.HEAPU8.length < header.heap) machine.growMemory(header.heap);
  if (machine.HEAPU8.length < header.heap) throw new Error("there is not enough memory");
  const heap = machine.HEAPU8;
  let at = 0;
  for (let i = 0; i < header.runs.length; i += 2) {
    const length = header.runs[i + 1] * PAGE;
    heap.set(pages.subarray(at, at + length), header.runs[i] * PAGE);
    at += length;
  }
  // The way by which Python calls through the table belongs to this browser, not to the snapshot.
  machine.HEAP32[trampoline] = kept;
  machine.stackRestore(header.stack);
}

/**
 * Take the memory of a machine as it lies, without what belongs to one engine or one moment.
 *
 * @param {Machine} machine
 * @returns {Uint8Array} a copy
 */
export function heapImage(machine) {
  const image = machine.HEAPU8.slice();
  new DataView(image.buffer).setInt32(trampolineAt(machine) * 4, 0, true);
  // Below its pointer, the stack holds only what calls that have returned left behind.
  image.fill(0, machine._emscripten_stack_get_end(), machine._emscripten_stack_get_current());
  return image;
}

/**
 * Make the file of a snapshot.
 *
 * @param {Machine} machine that has gone through a whole click
 * @param {Uint8Array} blank `heapImage` of a machine made alike that has not run
 * @param {{identity: string, handle: number, wake: number, exercise: number}} about
 * @returns {Promise<Uint8Array>}
 */
export async function packSnapshot(machine, blank, about) {
  const image = heapImage(machine);
  const runs = differingRuns(image, blank);
  /** @type {Header} */
  const header = {
    ...about,
    image: hex(await crypto.subtle.digest("SHA-256", /** @type {BufferSource} */ (image))),
    stack: machine._emscripten_stack_get_current(),
    heap: image.length,
    table: tableLength(machine),
    runs,
  };
  const text = JSON.stringify(header);
  const head = new TextEncoder().encode(text.padEnd(Math.ceil(text.length / 16) * 16));
  let pages = 0;
  for (let i = 1; i < runs.length; i += 2) pages += runs[i];
  const file = new Uint8Array(FIXED + head.length + pages * PAGE);
  const view = new DataView(file.buffer);
  file.set(new TextEncoder().encode(MAGIC));
  view.setUint32(8, head.length, true);
  view.setUint32(12, file.length, true);
  file.set(head, FIXED);
  let at = FIXED + head.length;
  for (let i = 0; i < runs.length; i += 2) {
    const page = image.subarray(runs[i] * PAGE, (runs[i] + runs[i + 1]) * PAGE);
    file.set(page, at);
    at += page.length;
  }
  file.set(new Uint8Array(await crypto.subtle.digest("SHA-256", file.subarray(FIXED))), 16);
  return file;
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
 * Find the word in which Python keeps its trampoline's place in the table.
 *
 * @param {Machine} machine
 * @returns {number} index in HEAP32
 */
function trampolineAt(machine) {
  const offset = machine.HEAP32[machine.__PyEM_EMSCRIPTEN_TRAMPOLINE_OFFSET >>> 2];
  return (machine.__PyRuntime + offset) >>> 2;
}

/**
 * Count the table's entries, leaving out the trampoline, which only some engines have.
 *
 * @param {Machine} machine
 */
function tableLength(machine) {
  return machine.wasmTable.length - Number(machine.HEAP32[trampolineAt(machine)] !== 0);
}
