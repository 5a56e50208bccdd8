/**
 * Python as the engine makes it, in Node, for the tests:
 *
 *   node probe.mjs ENGINE RUNTIME restored|fresh   < steps.json   > results.json
 *
 * A step is {"ask": text} (the bridge's answer), {"run": code} (what the code put into `result`),
 * or {"image": true} (whether the memory is what the snapshot was made from).
 */

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [folder, runtime, way] = process.argv.slice(2);
const load = (...path) => import(pathToFileURL(resolve(...path)).href);
const { createMachine, SIDE_PATH } = await load(folder, "loader.js");
const { call, findHandle, importBridge, run, wake } = await load(folder, "python.js");
const { heapImage, hex, openSnapshot, restore } = await load(folder, "snapshot.js");
const { IDENTITY } = await load(runtime, "build.js").catch(() =>
  // A folder without package.json: Node takes a .js file there for an older kind of module.
  ({ IDENTITY: JSON.parse(readFileSync(join(runtime, "build.json"), "utf8")).identity }),
);
const { default: createPyodideModule } = await load(runtime, "pyodide.asm.mjs");
globalThis.require ??= createRequire(import.meta.url);

let zipWasRead = false;
const machine = await createMachine({
  createPyodideModule,
  main: new WebAssembly.Module(readFileSync(join(runtime, "pyodide.asm.wasm"))),
  side: new WebAssembly.Module(readFileSync(join(runtime, "pydantic_core.wasm"))),
  readZip: () => ((zipWasRead = true), new Uint8Array(readFileSync(join(runtime, "bytecode.bin")))),
  runMain: way === "fresh",
  node: true,
});
let handle;
let image = null;
if (way === "fresh") {
  importBridge(machine, SIDE_PATH);
  handle = findHandle(machine);
} else {
  const bytes = new Uint8Array(readFileSync(join(runtime, "snapshot.bin")));
  const opened = await openSnapshot(bytes, IDENTITY);
  restore(machine, opened);
  image = hex(await crypto.subtle.digest("SHA-256", heapImage(machine))) === opened.header.image;
  wake(machine, opened.header.wake);
  handle = opened.header.handle;
}

const results = JSON.parse(readFileSync(0, "utf8")).map((step) => {
  if (step.ask) return call(machine, handle, step.ask);
  if (step.image) return image;
  if (step.zip) return zipWasRead;
  run(machine, `${step.run}\nimport json as _json\nopen("/result", "w").write(_json.dumps(result))\n`);
  return JSON.parse(machine.FS.readFile("/result", { encoding: "utf8" }));
});
process.stdout.write(JSON.stringify(results), () => process.exit(0));
