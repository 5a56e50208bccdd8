/**
 * Reads the files that Python is started from, all at the same time.
 *
 * The page reads them, not the worker, which takes a tenth of a second to start. Compiled modules and
 * bytes are handed over to it, not copied. The wasm files are compiled while they are read; only then
 * does Chromium cache the compiled code, too.
 */

/**
 * @typedef {object} Files
 * @property {Promise<WebAssembly.Module>} main Python, compiled
 * @property {Promise<WebAssembly.Module>} side pydantic_core, compiled
 * @property {Promise<Summed>} snapshot
 */

/**
 * A file with its SHA-256, computed while the worker is starting.
 * @typedef {{bytes: Uint8Array, sum: Uint8Array}} Summed
 */

/** The byte from which on the file is summed; the sum itself is stored before it. */
export const SUMMED_FROM = 48;

/** The names under which the files are handed over. */
export const NAMES = /** @type {const} */ (["main", "side", "snapshot"]);

/**
 * Begin to read everything.
 *
 * @param {string} runtime address of the folder with the runtime's files, with a slash at its end
 * @returns {Files}
 */
export function readFiles(runtime) {
  return {
    main: compile(`${runtime}pyodide.asm.wasm`),
    side: compile(`${runtime}pydantic_core.wasm`),
    snapshot: read(`${runtime}snapshot.bin`).then(summed),
  };
}

/**
 * Hand the files over to the worker, each as soon as it is there.
 *
 * @param {Files} files
 * @param {Worker} worker
 */
export function handOver(files, worker) {
  for (const name of NAMES) {
    files[name].then(
      (value) => {
        const moved = value instanceof WebAssembly.Module ? [] : [value.bytes.buffer];
        worker.postMessage({ name, value }, moved);
      },
      (problem) => worker.postMessage({ name, problem: String(problem) }),
    );
  }
}

/**
 * In the worker: take the files as they come.
 *
 * @param {EventTarget} messages the worker's own messages
 * @returns {Files}
 */
export function takeFiles(messages) {
  /** @type {any} */
  const files = {};
  /** @type {Record<string, [(value: any) => void, (problem: Error) => void]>} */
  const waiting = {};
  for (const name of NAMES) {
    files[name] = new Promise((resolve, reject) => (waiting[name] = [resolve, reject]));
    files[name].catch(() => {}); // reported by whoever awaits it
  }
  messages.addEventListener("message", (event) => {
    const { name, value, problem } = /** @type {MessageEvent} */ (event).data;
    const [resolve, reject] = waiting[name] ?? [];
    if (problem) reject?.(notRead(problem));
    else if (name) resolve?.(value);
  });
  return files;
}

/**
 * @param {unknown} cause
 * @returns {Error} "RangeError" if memory was short, else "FileError": a file is missing or damaged
 */
function notRead(cause) {
  const problem = new Error(String(cause));
  problem.name = /memory|RangeError/i.test(problem.message) ? "RangeError" : "FileError";
  return problem;
}

/**
 * Read and compile a wasm file.
 *
 * @param {string} address
 * @returns {Promise<WebAssembly.Module>}
 */
async function compile(address) {
  return WebAssembly.compileStreaming(fetch(address));
}

/**
 * Read a file.
 *
 * @param {string} address
 * @returns {Promise<Uint8Array>}
 * @throws {Error} when it is not there
 */
export async function read(address) {
  const answer = await fetch(address).catch((problem) => {
    throw notRead(`${address}: ${problem}`);
  });
  if (!answer.ok) throw notRead(`${address} could not be read`);
  return new Uint8Array(await answer.arrayBuffer());
}

/**
 * Add the SHA-256 to a file's bytes.
 *
 * @param {Uint8Array} bytes
 * @returns {Promise<Summed>}
 */
export async function summed(bytes) {
  const counted = /** @type {BufferSource} */ (bytes.subarray(SUMMED_FROM));
  return { bytes, sum: new Uint8Array(await crypto.subtle.digest("SHA-256", counted)) };
}

/**
 * Read a file synchronously, for Python, which can't wait. Only possible in a worker.
 *
 * @param {string} address
 * @returns {Uint8Array}
 */
export function readNow(address) {
  const request = new XMLHttpRequest();
  request.open("GET", address, false);
  request.responseType = "arraybuffer";
  request.send();
  return new Uint8Array(request.response);
}
