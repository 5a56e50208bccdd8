/**
 * Use the wheel as anyone would, in a stock Pyodide: loadPyodide({lockFileURL}), one package asked for.
 *
 *   node stock.mjs PYODIDE FOLDER < code.py   prints what the code's last line is worth
 */

import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [pyodide, folder] = process.argv.slice(2);
const { loadPyodide } = await import(pathToFileURL(join(pyodide, "pyodide.mjs")).href);
const python = await loadPyodide({
  lockFileURL: resolve(folder, "pyodide-lock.json"),
  packages: ["followup-rules"],
  stdout: () => {},
});
console.log(python.runPython(readFileSync(0, "utf8")));
process.exit(0);
