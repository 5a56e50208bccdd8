"""Take out of Pyodide's machine what a program with one fixed library never uses.

Pyodide exports 8,560 names so that any library could be linked to it later. Here the only library
is pydantic_core and it is linked at each start, so only the names that Pyodide's own JavaScript,
pydantic_core and our engine use are kept: in `pyodide.asm.wasm` the exports (binaryen's wasm-opt
then removes the functions that nothing reaches), in `pyodide.asm.mjs` what belongs to the others
(shorten.py). No function that stays is altered.

Both files are under the Mozilla Public License 2.0. What this script makes is a modified form of
them; their source is https://github.com/pyodide/pyodide at the pinned version, and the
modification is this script, which anyone can run again (docs/performance.md says how).
"""

from __future__ import annotations

import tempfile
from pathlib import Path

from scripts.runtime.shorten import listed, with_indices, without_unused
from scripts.runtime.wasm import AS_FUNCTION, EXPORT, Wasm
from scripts.tools import run_tool

ENGINE_USES = frozenset({
    "PyErr_Print", "PyImport_ImportModule", "PyObject_CallNoArgs", "PyObject_CallOneArg",
    "PyObject_GetAttrString", "PyRun_SimpleString", "PyUnicode_AsUTF8AndSize",
    "PyUnicode_FromStringAndSize", "Py_DecRef", "_PyEM_EMSCRIPTEN_TRAMPOLINE_OFFSET", "_PyRuntime",
    "emscripten_stack_get_current", "emscripten_stack_get_end", "free", "main",
    "__main_argc_argv", "malloc",
})  # fmt: skip
"""What extension/engine/python.js and snapshot.js call by themselves."""

FEATURES = (
    "bulk-memory", "exception-handling", "extended-const", "multivalue", "mutable-globals",
    "nontrapping-float-to-int", "reference-types", "sign-ext", "tail-call", "bulk-memory-opt",
    "call-indirect-overlong",
)  # fmt: skip
"""What Pyodide's file uses already: the output must need no more than the input."""

NOTICE = (
    "// Pyodide {version}, Mozilla Public License 2.0 (https://mozilla.org/MPL/2.0/), modified:\n"
    "// what only other libraries would use is taken out, and the engine instantiates the one\n"
    "// library. The source is at https://github.com/pyodide/pyodide; the modification is this\n"
    "// project's scripts/runtime/tighten.py and shorten.py.\n"
)


def tighten(machine: Path, side: Path, wasm_opt: Path, terser: Path, version: str) -> None:
    """Tighten `pyodide.asm.mjs` and `pyodide.asm.wasm` in the folder `machine`, in place.

    `side` is the library that will be linked to it, `wasm_opt` binaryen's tool, `terser` the one
    for scripts. Raises `RuntimeBuildError` when Pyodide's files no longer look as this expects.
    """
    script = machine / "pyodide.asm.mjs"
    wasm = machine / "pyodide.asm.wasm"
    code = script.read_text(encoding="utf-8")
    library = Wasm(side.read_bytes())
    wanted = set(ENGINE_USES) | {name for _, name, _, _ in library.imports}
    # The fewer functions, the fewer imports, the shorter the script; and the other way round.
    for _ in range(2):
        main = Wasm(wasm.read_bytes())
        _, kept = listed(code, _functions(main, library), wanted | _resolved_late(main))
        kept |= wanted | _resolved_late(main)
        fewer = [entry for name, entry in main.exports.items() if name in kept]
        wasm.write_bytes(_without_unreachable(main.changed({EXPORT: fewer}), wasm_opt))
    main = Wasm(wasm.read_bytes())
    shorter, _ = listed(code, _functions(main, library), wanted | _resolved_late(main))
    shorter = with_indices(shorter, main.exported_in_table())
    shorter = NOTICE.format(version=version) + without_unused(shorter, terser)
    script.write_text(shorter, encoding="utf-8")


def _functions(*files: Wasm) -> set[str]:
    """Return the functions that files import."""
    return {name for file in files for _, name, kind, _ in file.imports if kind == AS_FUNCTION}


def _resolved_late(main: Wasm) -> set[str]:
    """Return what the machine looks up by name after it is linked."""
    return {name for module, name, _, _ in main.imports if module.startswith("GOT.")}


def _without_unreachable(wasm: bytes, wasm_opt: Path) -> bytes:
    """Let wasm-opt remove what no export, table or start reaches, and do nothing else."""
    with tempfile.TemporaryDirectory() as folder:
        before, after = Path(folder) / "before.wasm", Path(folder) / "after.wasm"
        before.write_bytes(wasm)
        run_tool(
            "wasm-opt could not tighten Pyodide's wasm",
            *("node", wasm_opt, before, "-o", after, "--mvp-features"),
            *(f"--enable-{feature}" for feature in FEATURES),
            "--remove-unused-module-elements",
        )
        return after.read_bytes()
