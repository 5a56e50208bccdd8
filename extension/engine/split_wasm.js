/**
 * Runs a wasm module that the build has split into two files (scripts/runtime/split.py).
 *
 * The first file holds the functions that an ordinary click calls. When another function is called,
 * Python waits while the second file ("the rest") is read, compiled and put into the function table;
 * this happens at most once.
 */

/** The rest imports under this name what the first file exports as "shared.…". */
const SHARED = "shared";

/** A wasm module that exports the JavaScript function it imports: tables hold only wasm functions. */
const PASSES_ON = Uint8Array.of(
  ...[0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0], // the type: nothing in, nothing out
  ...[2, 7, 1, 1, 97, 1, 98, 0, 0, 7, 5, 1, 1, 99, 0, 0], // imported as a.b, exported as c
);

/**
 * Instantiate the first file, so that it loads the rest when needed.
 *
 * @param {WebAssembly.Module} module
 * @param {WebAssembly.Imports} imports
 * @param {WebAssembly.Table | undefined} table of functions, if the file does not define one
 * @param {() => WebAssembly.Module} readRest reads and compiles the rest, synchronously
 * @returns {WebAssembly.Exports} what the whole file would export
 */
export function instantiate(module, imports, table, readRest) {
  const { exports } = new WebAssembly.Instance(module, imports);
  /** @type {WebAssembly.Exports} */
  const own = {};
  /** @type {WebAssembly.ModuleImports} */
  const shared = {};
  for (const [name, value] of Object.entries(exports)) {
    if (name.startsWith(`${SHARED}.`)) shared[name.slice(SHARED.length + 1)] = value;
    else own[name] = value;
  }
  const functions = table ?? /** @type {WebAssembly.Table} */ (shared.t0);
  const makeRoom = functions.length - 2;
  const load = () => {
    shared.room = /** @type {() => number} */ (functions.get(makeRoom))();
    new WebAssembly.Instance(readRest(), { ...imports, [SHARED]: shared });
  };
  const passed = new WebAssembly.Instance(new WebAssembly.Module(PASSES_ON), { a: { b: load } });
  functions.set(makeRoom + 1, passed.exports.c);
  return own;
}
