/**
 * The part of the build that needs Python's own machine: run by `runtime.py` in Node.
 *
 *   node runtime_make.mjs compile PYODIDE SOURCES BYTECODE OPTIMIZE
 *   node runtime_make.mjs modules RUNTIME WARM SOURCES REPORT   the modules that the runtime needs
 *   node runtime_make.mjs snapshot RUNTIME WARM   writes RUNTIME/snapshot.bin
 *
 * RUNTIME is a folder with pyodide.asm.mjs, pyodide.asm.wasm, pydantic_core.wasm and bytecode.bin,
 * and build.json, which names the build.
 */

import { begin } from "./runtime_frozen.mjs";
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve, dirname } from "node:path";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";

const [verb, ...rest] = process.argv.slice(2);
const here = dirname(fileURLToPath(import.meta.url));

/** Compile every source with Pyodide as it comes; columns, which only tracebacks show, stay out. */
async function compile(pyodide, sources, bytecode, optimize) {
  const { loadPyodide } = await import(pathToFileURL(join(pyodide, "pyodide.mjs")).href);
  const python = await loadPyodide({ env: { PYTHONHASHSEED: "0", PYTHONNODEBUGRANGES: "1" } });
  for (const [mount, folder] of [["/in", sources], ["/out", bytecode]]) {
    python.FS.mkdir(mount);
    python.FS.mount(python.FS.filesystems.NODEFS, { root: resolve(folder) }, mount);
  }
  python.runPython(readFileSync(join(here, "runtime_inside.py"), "utf8"));
  python.runPython(`compile_all(${Number(optimize)})`);
}

/** What the engine's own modules are, imported from the extension: one code for both sides. */
async function engine() {
  const folder = join(here, "..", "extension", "engine");
  const [loader, python, snapshot] = await Promise.all(
    ["loader.js", "python.js", "snapshot.js"].map((name) => import(pathToFileURL(join(folder, name)).href)),
  );
  return { ...loader, ...python, ...snapshot };
}

/** Make a machine from the files of a runtime folder. */
async function machineOf(runtime, runMain) {
  const { createMachine } = await engine();
  globalThis.require ??= createRequire(import.meta.url);
  const { default: createPyodideModule } = await import(
    pathToFileURL(resolve(runtime, "pyodide.asm.mjs")).href
  );
  return createMachine({
    createPyodideModule,
    main: new WebAssembly.Module(readFileSync(join(runtime, "pyodide.asm.wasm"))),
    side: new WebAssembly.Module(readFileSync(join(runtime, "pydantic_core.wasm"))),
    readZip: () => new Uint8Array(readFileSync(join(runtime, "bytecode.bin"))),
    runMain,
    node: true,
  });
}

/** Start Python without a snapshot and go through a whole click. */
async function warmMachine(runtime, warm) {
  const { importBridge, run, SIDE_PATH } = await engine();
  const machine = await machineOf(runtime, true);
  importBridge(machine, SIDE_PATH);
  run(machine, readFileSync(warm, "utf8"));
  return machine;
}

/** Tell which modules belong into the runtime: see runtime_trim.py, which runs inside. */
async function modules(runtime, warm, sources, report) {
  const { run } = await engine();
  const machine = await warmMachine(runtime, warm);
  run(machine, "import sys\nIMPORTED = sorted(n for n, m in sys.modules.items() if m)");
  machine.FS.mkdir("/in");
  machine.FS.mount(machine.FS.filesystems.NODEFS, { root: resolve(sources) }, "/in");
  run(machine, readFileSync(join(here, "runtime_trim.py"), "utf8"));
  run(machine, "report(IMPORTED)");
  writeFileSync(report, machine.FS.readFile("/needed.json"));
}

async function snapshot(runtime, warm) {
  const { run, findHandle, findWaker, findExerciser, packSnapshot, heapImage } = await engine();
  // What a machine draws from clock and chance before Python runs must be in the snapshot too: so the
  // machine to compare with has drawn otherwise, and all those pages differ.
  begin(1);
  const blank = await machineOf(runtime, false);
  begin();
  const machine = await warmMachine(runtime, warm);
  const [handle, wake, exercise] = [findHandle, findWaker, findExerciser].map((find) => find(machine));
  run(machine, "import gc\ngc.collect()\ngc.freeze()\ndel gc");
  const { identity } = JSON.parse(readFileSync(join(runtime, "build.json"), "utf8"));
  const packed = await packSnapshot(machine, heapImage(blank), { identity, handle, wake, exercise });
  writeFileSync(join(runtime, "snapshot.bin"), packed);
}

await { compile, modules, snapshot }[verb](...rest);
process.exit(0);
