/**
 * Starts Pyodide's module (here called the machine) by its public function `createPyodideModule`.
 *
 * Pyodide's own `loadPyodide` is not used: it imports some 140 Python modules for its bridge between
 * Python and JavaScript, which this extension does not need. Only one Python function is called, with a
 * text, and it returns a text; Python's C functions are enough for that (see python.js).
 *
 * The same code makes the memory snapshot (in Node, at build time) and restores it (in the
 * browser), because both must lay out memory and function table in the same way: `pydantic_core` is linked
 * before Python starts, at the same addresses.
 */

/** The version of Python inside Pyodide; `scripts.repin` writes it. */
const PYTHON = "3.14";
const LIBRARY = `/lib/python${PYTHON}`;

/** Where Python's importer finds the standard library and all packages, as compiled bytecode. */
export const ZIP_PATH = `/lib/python${PYTHON.replace(".", "")}.zip`;

/** The path by which pydantic_core, compiled, is linked; no file is there. */
export const SIDE_PATH = `${LIBRARY}/site-packages/_pydantic_core.so`;

/** Python's environment variables: always the same, because they are part of a snapshot. */
const ENVIRONMENT = {
  HOME: "/home/pyodide",
  LANG: "en_US.UTF-8",
  PYTHONHASHSEED: "0",
  PYTHONDONTWRITEBYTECODE: "1",
  PYTHONINSPECT: "1",
};

/**
 * Pyodide's module: an Emscripten object of some thousand fields, which Pyodide does not type.
 * @typedef {any} Machine
 */

/**
 * @callback Instantiate
 * @param {"main" | "side"} name
 * @param {WebAssembly.Module} module
 * @param {WebAssembly.Imports} imports
 * @param {WebAssembly.Table | undefined} table of functions, where the module does not define it
 * @returns {WebAssembly.Exports}
 */

/**
 * @typedef {object} Parts what a machine is made of
 * @property {(settings: object) => Promise<Machine>} createPyodideModule from pyodide.asm.mjs
 * @property {Promise<WebAssembly.Module> | WebAssembly.Module} main Python, compiled
 * @property {Promise<WebAssembly.Module> | WebAssembly.Module} side pydantic_core, compiled
 * @property {Instantiate} instantiate makes an instance of one of them (see split_wasm.js)
 * @property {() => Uint8Array} readZip reads the bytecode; called at the first import that needs it
 * @property {boolean} runMain whether Python is to start by itself; false if a snapshot is restored
 * @property {boolean} [node] whether this is Node (the build), not a browser
 */

/**
 * Make a machine.
 *
 * @param {Parts} parts
 * @returns {Promise<Machine>} Emscripten's module: Python runs in it if `runMain`, else its memory
 *   waits for a snapshot
 * @throws {Error} when a file does not fit the others or the browser can't run it
 */
export async function createMachine(parts) {
  /** @type {(problem: unknown) => void} */
  let refuse = () => {};
  const refused = new Promise((_, reject) => (refuse = reject));
  /** @type {Machine} */
  const settings = {
    noInitialRun: !parts.runMain,
    noImageDecoding: true,
    noAudioDecoding: true,
    noWasmDecoding: true,
    thisProgram: "/usr/bin/python",
    arguments: [],
    print: console.info,
    printErr: console.info,
    API: { config: { env: ENVIRONMENT, packages: [] }, runtimeEnv: runtimeEnvironment(!!parts.node) },
    preRun: [(/** @type {Machine} */ machine) => furnish(machine, parts.readZip)],
    /** @param {any} imports @param {(i: WebAssembly.Instance, m: WebAssembly.Module) => void} go */
    instantiateWasm(imports, go) {
      link(settings, imports, go, parts).catch(refuse);
      return {};
    },
  };
  const machine = await Promise.race([parts.createPyodideModule(settings), refused]);
  if (settings.exitCode !== undefined) throw new Error(`Python left with ${settings.exitCode}`);
  return machine;
}

/**
 * Instantiate Python and, before it runs, pydantic_core beside it.
 *
 * @param {Machine} machine
 * @param {any} imports
 * @param {(i: WebAssembly.Instance, m: WebAssembly.Module) => void} go
 * @param {Parts} parts
 */
async function link(machine, imports, go, parts) {
  // Pyodide returns a special value to say that an error is set; any unique value will do.
  const waiting = Symbol("error");
  imports.env.Jsv_GetError_import = () => waiting;
  imports.env.JsvError_Check = (/** @type {unknown} */ value) => Number(value === waiting);
  const main = await parts.main;
  const exports = parts.instantiate("main", main, imports, undefined);
  const side = await parts.side;
  go(/** @type {WebAssembly.Instance} */ ({ exports }), main);
  machine.instantiateSide = (/** @type {any} */ module, /** @type {any} */ its) => ({
    exports: parts.instantiate("side", module, its, machine.wasmTable),
  });
  const library = machine.newDSO(SIDE_PATH, undefined, "loading");
  library.exports = machine.loadWebAssemblyModule(
    side,
    { global: true, nodelete: true, allowUndefined: false },
    SIDE_PATH,
    {},
  );
  machine.mergeLibSymbols(library.exports, SIDE_PATH);
}

/**
 * Make the file system that Python sees. The file of bytecode is read when it is first used.
 *
 * @param {Machine} machine
 * @param {() => Uint8Array} readZip
 */
function furnish(machine, readZip) {
  const { FS } = machine;
  FS.mkdirTree(`${LIBRARY}/site-packages`);
  FS.mkdirTree(`${LIBRARY}/lib-dynload`);
  FS.mkdirTree(ENVIRONMENT.HOME);
  FS.chdir(ENVIRONMENT.HOME);
  Object.assign(machine.ENV, ENVIRONMENT);
  FS.writeFile(ZIP_PATH, new Uint8Array(0));
  const file = FS.lookupPath(ZIP_PATH).node;
  let unread = true;
  const fill = () => {
    if (!unread) return;
    unread = false;
    const bytes = readZip();
    file.contents = bytes;
    file.usedBytes = bytes.length;
  };
  const { node_ops: nodeOps, stream_ops: streamOps } = file;
  file.node_ops = { ...nodeOps, getattr: (/** @type {any} */ n) => (fill(), nodeOps.getattr(n)) };
  const lazily = (/** @type {string} */ name) => (/** @type {any[]} */ ...args) => {
    fill();
    return streamOps[name](...args);
  };
  file.stream_ops = {
    ...streamOps,
    llseek: lazily("llseek"),
    read: lazily("read"),
    mmap: lazily("mmap"),
  };
}

/**
 * Tell Pyodide where it runs, as its own loader would.
 *
 * @param {boolean} node
 */
function runtimeEnvironment(node) {
  return {
    IN_BUN: false,
    IN_DENO: false,
    IN_SAFARI: false,
    IN_SHELL: false,
    IN_WORKERD: false,
    IN_NODE: node,
    IN_NODE_COMMONJS: false,
    IN_NODE_ESM: node,
    IN_BROWSER: !node,
    IN_BROWSER_MAIN_THREAD: false,
    IN_BROWSER_WEB_WORKER: !node,
  };
}
