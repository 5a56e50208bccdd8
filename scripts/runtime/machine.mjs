/**
 * Python's machine in Node, for the build and the tests: the engine's own code, with files from disk.
 */

import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const FILES = { main: "pyodide.asm", side: "pydantic_core" };

/** What the engine's own modules are: one code for the build, the tests and the browser. */
export async function engineOf(folder) {
  const names = ["assets.js", "loader.js", "python.js", "split_wasm.js", "snapshot.js"];
  const modules = await Promise.all(
    names.map((name) => import(pathToFileURL(resolve(folder, name)).href)),
  );
  return Object.assign({}, ...modules);
}

/**
 * Make a machine from the files of a runtime folder, split or whole.
 *
 * @param {object} engine as `engineOf` gives it
 * @param {string} runtime the folder
 * @param {boolean} runMain whether Python starts from nothing
 * @param {{instantiate?: Function, onRead?: (file: string) => void}} [more] another way to make
 *   instances; who wants to hear of files that are read while Python runs
 */
export async function machineOf(engine, runtime, runMain, { instantiate, onRead } = {}) {
  globalThis.require ??= createRequire(import.meta.url);
  const { default: createPyodideModule } = await import(
    pathToFileURL(resolve(runtime, "pyodide.asm.mjs")).href
  );
  const read = (file) => new Uint8Array(readFileSync(join(runtime, file)));
  const inParts = (name, module, imports, table) => {
    const rest = `${FILES[name]}.rest.wasm`;
    if (!existsSync(join(runtime, rest))) return new WebAssembly.Instance(module, imports).exports;
    return engine.instantiate(module, imports, table, () => {
      onRead?.(rest);
      return new WebAssembly.Module(read(rest));
    });
  };
  return engine.createMachine({
    createPyodideModule,
    main: new WebAssembly.Module(read(`${FILES.main}.wasm`)),
    side: new WebAssembly.Module(read(`${FILES.side}.wasm`)),
    instantiate: instantiate ?? inParts,
    readZip: () => {
      onRead?.("bytecode.bin");
      return read("bytecode.bin");
    },
    runMain,
    node: true,
  });
}
