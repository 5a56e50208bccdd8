/**
 * Python as the engine makes it, in Node, for the tests and measurements:
 *
 *   node probe.mjs ENGINE RUNTIME restored|fresh   < steps.json   > results.json
 *
 * A step is {"ask": text} (the bridge's answer), {"run": code} (what the code put into `result`),
 * {"image": true} (whether the memory is what the snapshot was made from), or {"read": true} (the
 * files that Python had read while it ran).
 */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { engineOf, machineOf } from "./machine.mjs";

const [folder, runtime, way] = process.argv.slice(2);
const engine = await engineOf(folder);
const { call, findHandle, importBridge, run, wake, SIDE_PATH } = engine;
const { heapImage, hex, openSnapshot, restore, summed } = engine;
const { identity, unpack } = JSON.parse(readFileSync(join(runtime, "build.json"), "utf8"));

/** Files that were read while Python ran. */
const read = [];
const onRead = (file) => read.push(file);
const machine = await machineOf(engine, runtime, way === "fresh", { onRead });
let handle;
let image = null;
if (way === "fresh") {
  importBridge(machine, SIDE_PATH);
  handle = findHandle(machine);
} else {
  const bytes = new Uint8Array(readFileSync(join(runtime, "snapshot.bin")));
  const opened = openSnapshot(await summed(bytes), identity);
  restore(machine, opened, Buffer.from(unpack, "base64"));
  image = hex(await crypto.subtle.digest("SHA-256", heapImage(machine))) === opened.header.image;
  wake(machine, opened.header.wake);
  handle = opened.header.handle;
}

const results = JSON.parse(readFileSync(0, "utf8")).map((step) => {
  if (step.ask) return call(machine, handle, step.ask);
  if (step.image) return image;
  if (step.read) return read;
  run(machine, `${step.run}\nimport json as _json\nopen("/result", "w").write(_json.dumps(result))\n`);
  return JSON.parse(machine.FS.readFile("/result", { encoding: "utf8" }));
});
process.stdout.write(JSON.stringify(results), () => process.exit(0));
