/**
 * The part of the build that needs Python's own machine: run in Node by `node` of `bytecode.py`.
 *
 *   node make.mjs compile PYODIDE SOURCES BYTECODE OPTIMIZE
 *   node make.mjs modules RUNTIME WARM SOURCES REPORT   the modules that the runtime needs
 *   node make.mjs called RUNTIME WARM CLICKS REPORT   the functions that clicks call
 *   node make.mjs snapshot RUNTIME WARM OUT   leaves about.json and pages.bin in OUT
 *
 * RUNTIME is a folder with pyodide.asm.mjs, pyodide.asm.wasm, pydantic_core.wasm and bytecode.bin,
 * and for the snapshot with build.json, which names the build. For `called` both wasm files are marked
 * (split.py).
 */

import { begin } from "./frozen.mjs";
import { engineOf, machineOf } from "./machine.mjs";
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve, dirname } from "node:path";
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
  python.runPython(readFileSync(join(here, "in_pyodide/compile.py"), "utf8"));
  python.runPython(`compile_all(${Number(optimize)})`);
}

const engine = await engineOf(join(here, "..", "..", "extension", "engine"));

/** Start Python without a snapshot and go through a whole click. */
async function warmMachine(runtime, warm) {
  const { importBridge, run, SIDE_PATH } = engine;
  const machine = await machineOf(engine, runtime, true);
  importBridge(machine, SIDE_PATH);
  run(machine, readFileSync(warm, "utf8"));
  return machine;
}

/** Tell which modules belong into the runtime: see in_pyodide/trim.py, which runs inside. */
async function modules(runtime, warm, sources, report) {
  const { run } = engine;
  const machine = await warmMachine(runtime, warm);
  run(machine, "import sys\nIMPORTED = sorted(n for n, m in sys.modules.items() if m)");
  machine.FS.mkdir("/in");
  machine.FS.mount(machine.FS.filesystems.NODEFS, { root: resolve(sources) }, "/in");
  run(machine, readFileSync(join(here, "in_pyodide/trim.py"), "utf8"));
  run(machine, "report(IMPORTED)");
  writeFileSync(report, machine.FS.readFile("/needed.json"));
}

/** Tell which functions of marked files are called, by making a machine and by clicks in it. */
async function called(runtime, warm, clicks, report) {
  const { importBridge, run, findWaker, wake, SIDE_PATH } = engine;
  const found = { main: new Set(), side: new Set() };
  let marks = [];
  const instantiate = (name, part, imports) => {
    const { exports } = new WebAssembly.Instance(part, imports);
    const own = {};
    for (const [key, value] of Object.entries(exports)) {
      if (key.startsWith("called.")) marks.push([name, Number(key.slice(7)), value]);
      else own[key] = value;
    }
    return own;
  };
  const take = () => {
    for (const [name, number, mark] of marks) if (mark.value) found[name].add(number);
  };
  await machineOf(engine, runtime, false, { instantiate });
  take();
  marks = [];
  const machine = await machineOf(engine, runtime, true, { instantiate });
  importBridge(machine, SIDE_PATH);
  run(machine, readFileSync(warm, "utf8"));
  const waker = findWaker(machine);
  // What comes before stands in the snapshot; what comes now is what a click does.
  for (const [, , mark] of marks) mark.value = 0;
  machine._emscripten_stack_get_end(); // as `restore` does
  machine.stackRestore(machine._emscripten_stack_get_current());
  wake(machine, waker);
  run(machine, readFileSync(clicks, "utf8"));
  take();
  const listed = Object.entries(found).map(([name, all]) => [name, [...all].sort((a, b) => a - b)]);
  writeFileSync(report, JSON.stringify(Object.fromEntries(listed)));
}

/** Count the entries that JavaScript adds to function tables from now on. */
function growthOfTables() {
  const { grow } = WebAssembly.Table.prototype;
  let all = 0;
  WebAssembly.Table.prototype.grow = function (by, ...more) {
    all += by;
    return grow.call(this, by, ...more);
  };
  return () => all;
}

/** Take the memory of a Python that has gone through a whole click. */
async function snapshot(runtime, warm, out) {
  const { run, findHandle, findWaker, findExerciser, takeSnapshot, heapImage, tableLength } = engine;
  const grown = growthOfTables();
  // What a machine draws from clock and chance before Python runs must be in the snapshot too: so the
  // machine to compare with has drawn otherwise, and all those pages differ.
  begin(1);
  const blank = await machineOf(engine, runtime, false);
  begin();
  const table = tableLength(blank);
  const before = grown();
  const machine = await warmMachine(runtime, warm);
  // The rests of the wasm files, which may be loaded by now, add to the table by themselves. Anything
  // else would stand behind them, where a restored machine has nothing yet.
  if (grown() !== 2 * before) throw new Error("something was put into the function table later");
  const [handle, wake, exercise] = [findHandle, findWaker, findExerciser].map((find) => find(machine));
  run(machine, "import gc\ngc.collect()\ngc.freeze()\ndel gc");
  const { identity } = JSON.parse(readFileSync(join(runtime, "build.json"), "utf8"));
  const { about, pages } = await takeSnapshot(machine, heapImage(blank));
  const all = { identity, handle, wake, exercise, table, ...about };
  writeFileSync(join(out, "about.json"), JSON.stringify(all));
  writeFileSync(join(out, "pages.bin"), Buffer.concat(pages));
}

await { compile, modules, called, snapshot }[verb](...rest);
process.exit(0);
