/**
 * Calls one Python function, text in and text out, through Python's C functions.
 *
 * JavaScript holds no Python objects and Python no JavaScript objects, so nothing has to be kept alive
 * or converted, and a restored snapshot can be called at once.
 */

/** @typedef {import("./loader.js").Machine} Machine */

/** The function that answers requests: its module and its name. */
const MODULE = "followup_rules.bridge";
const FUNCTION = "handle";

/** Run before anything is imported: pydantic_core is linked into the machine, and not found as a file. */
const FIRST = `
import sys
from importlib.machinery import ExtensionFileLoader, ModuleSpec
import _imp
def _link(name, path):
    spec = ModuleSpec(name, ExtensionFileLoader(name, path), origin=path)
    spec._set_fileattr = True
    sys.modules[name] = module = _imp.create_dynamic(spec)
    module.__spec__ = spec
    _imp.exec_dynamic(module)
`;

/**
 * Seeds `random` again: a restored snapshot would repeat the random state of the build. (Date and time
 * always come from the browser. `time.tzname` stays UTC, and the hashes of strings are the same at every
 * start, but neither is used.)
 */
const WAKE = `
def _wake():
    import sys
    if "random" in sys.modules:
        sys.modules["random"].seed()
`;

/**
 * Start a fresh Python (one without a snapshot): link pydantic_core and import the bridge.
 *
 * @param {Machine} machine
 * @param {string} sidePath
 */
export function importBridge(machine, sidePath) {
  run(machine, `${FIRST}_link("pydantic_core._pydantic_core", ${JSON.stringify(sidePath)})\n`);
  run(machine, `del _link\n${WAKE}\nimport ${MODULE}\n`);
}

/**
 * Seed the random numbers of a restored Python.
 *
 * @param {Machine} machine
 * @param {number} waker address of the function that does it
 */
export function wake(machine, waker) {
  act(machine, waker, "Python did not wake");
}

/**
 * Answer an invented request.
 *
 * @param {Machine} machine
 * @param {number} exerciser address of the function that does it
 */
export function exercise(machine, exerciser) {
  act(machine, exerciser, "an invented request failed");
}

/**
 * Call a Python function without arguments.
 *
 * @param {Machine} machine
 * @param {number} what its address
 * @param {string} failure
 */
function act(machine, what, failure) {
  const nothing = machine._PyObject_CallNoArgs(what);
  if (!nothing) fail(machine, failure);
  machine._Py_DecRef(nothing);
}

/**
 * Run Python statements in `__main__`.
 *
 * @param {Machine} machine
 * @param {string} code
 * @throws {Error} when the statements raise; the traceback is in the console
 */
export function run(machine, code) {
  const text = allocate(machine, code);
  const failed = machine._PyRun_SimpleString(text.at);
  machine._free(text.at);
  if (failed) throw new Error("Python refused its own start; its traceback is above");
}

/**
 * Find the address of the bridge's function: the same at every start from one snapshot.
 *
 * @param {Machine} machine
 * @returns {number} it keeps its reference, so that the function is never freed
 */
export const findHandle = (machine) => find(machine, MODULE, FUNCTION);

/**
 * Find the address of the function for `wake`.
 *
 * @param {Machine} machine
 * @returns {number}
 */
export const findWaker = (machine) => find(machine, "__main__", "_wake");

/**
 * Find the address of the function for `exercise`.
 *
 * @param {Machine} machine
 * @returns {number}
 */
export const findExerciser = (machine) => find(machine, "__main__", "_exercise");

/**
 * Find the address of a module's function.
 *
 * @param {Machine} machine
 * @param {string} inModule
 * @param {string} name
 * @returns {number}
 */
function find(machine, inModule, name) {
  const moduleName = allocate(machine, inModule);
  const functionName = allocate(machine, name);
  const module = machine._PyImport_ImportModule(moduleName.at);
  const handle = module && machine._PyObject_GetAttrString(module, functionName.at);
  machine._free(moduleName.at);
  machine._free(functionName.at);
  if (!handle) fail(machine, `${inModule}.${name} is missing`);
  return handle;
}

/**
 * Call the function at `handle` with one text.
 *
 * @param {Machine} machine
 * @param {number} handle
 * @param {string} request
 * @returns {string} the text that it returns
 * @throws {Error} when it raises; the traceback is in the console
 */
export function call(machine, handle, request) {
  const text = allocate(machine, request);
  const argument = machine._PyUnicode_FromStringAndSize(text.at, text.length);
  machine._free(text.at);
  if (!argument) fail(machine, "the request is no text");
  const answer = machine._PyObject_CallOneArg(handle, argument);
  machine._Py_DecRef(argument);
  if (!answer) fail(machine, "the bridge raised; its traceback is above");
  const size = machine._malloc(4);
  const at = machine._PyUnicode_AsUTF8AndSize(answer, size) >>> 0;
  const length = machine.HEAPU32[size >>> 2];
  machine._free(size);
  if (!at) fail(machine, "the answer is no text");
  const decoded = new TextDecoder().decode(machine.HEAPU8.subarray(at, at + length));
  machine._Py_DecRef(answer);
  return decoded;
}

/**
 * Put a text into Python's memory, as UTF-8 ended by a zero.
 *
 * @param {Machine} machine
 * @param {string} text
 */
function allocate(machine, text) {
  const bytes = new TextEncoder().encode(text);
  const at = machine._malloc(bytes.length + 1) >>> 0;
  if (!at) throw new Error("There is no memory left for the request");
  machine.HEAPU8.set(bytes, at);
  machine.HEAPU8[at + bytes.length] = 0;
  return { at, length: bytes.length };
}

/**
 * Print Python's traceback to the console and throw.
 *
 * @param {Machine} machine
 * @param {string} text
 * @returns {never}
 */
function fail(machine, text) {
  machine._PyErr_Print();
  throw new Error(text);
}
