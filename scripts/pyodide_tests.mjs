/**
 * Run pytest in a stock Pyodide, which is CPython 3.14: `scripts/pythons.py` asks for it.
 *
 *   node pyodide_tests.mjs PYODIDE WHEELS ROOT PACKAGES [ARGUMENT ...]
 *
 * PYODIDE is the npm package, WHEELS the folder of `build/pyodide/`, ROOT the project, PACKAGES the
 * folder of a Python environment from which what is plain Python is taken, such as pytest.
 */

import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [pyodide, wheels, root, own, packages, ...asked] = process.argv.slice(2);
const { loadPyodide } = await import(pathToFileURL(join(pyodide, "pyodide.mjs")).href);
const python = await loadPyodide({
  lockFileURL: resolve(wheels, "pyodide-lock.json"),
  packages: ["pydantic"],
  env: { HOME: "/home/pyodide", PYTHONDONTWRITEBYTECODE: "1", LC_ALL: "C.UTF-8" },
});
for (const [mount, folder] of [["/project", root], ["/own", own], ["/packages", packages]]) {
  python.FS.mkdirTree(mount);
  python.FS.mount(python.FS.filesystems.NODEFS, { root: folder }, mount);
}
python.globals.set("asked", python.toPy(asked));
process.exit(python.runPython(`
import os, sys
os.chdir("/project")
sys.path[:0] = ["/project", "/own"]
sys.path.append("/packages")
sys.dont_write_bytecode = True
import pytest
int(pytest.main(["-p", "no:cacheprovider", "-p", "no:xdist", "--import-mode=importlib", *asked]))
`));
