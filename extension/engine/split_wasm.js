/**
 * The rest of a wasm file that is loaded in two parts (scripts/runtime/split.py).
 *
 * The part that is loaded at once holds the functions that a click calls. When it comes to another,
 * Python waits while the rest is read, compiled and put into the function table: once, and only
 * where something out of the ordinary is called.
 */

/** Under this name the rest finds what the loaded part defines, exported as "shared.…" there. */
const SHARED = "shared";

/** A wasm module that passes a function of JavaScript on, so that a table can hold it. */
const PASSES_ON = Uint8Array.of(
  ...[0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0], // the type: nothing in, nothing out
  ...[2, 7, 1, 1, 97, 1, 98, 0, 0, 7, 5, 1, 1, 99, 0, 0], // imported as a.b, exported as c
);

/**
 * Instantiate the part that is loaded at once, ready to load the rest.
 *
 * @param {WebAssembly.Module} module
 * @param {WebAssembly.Imports} imports
 * @param {WebAssembly.Table | undefined} table of functions, where the file does not define it
 * @param {() => WebAssembly.Module} readRest reads the rest and compiles it, at once
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
