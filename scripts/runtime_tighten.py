"""Take out of Pyodide's machine what a program with one fixed library never uses.

Pyodide exports 8,560 names so that any library could be linked to it later. Here the only library
is pydantic_core and it is linked at each start, so only the names that Pyodide's own JavaScript,
pydantic_core and our engine use are kept: in `pyodide.asm.wasm` the exports (binaryen's wasm-opt
then removes the functions that nothing reaches), in `pyodide.asm.mjs` their assignments. Nothing
else is changed, and no function that stays is altered by this script.

Both files are under the Mozilla Public License 2.0. What this script makes is a modified form of
them; their source is https://github.com/pyodide/pyodide at the pinned version, and the
modification is this script, which anyone can run again (docs/performance.md says how).
"""

from __future__ import annotations

import re
import subprocess
import tempfile
from pathlib import Path

from scripts.runtime_pins import RuntimeBuildError
from scripts.runtime_wasm import exports, imports, with_exports

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
    "// the exports that only other libraries would use are taken out. The source is at\n"
    "// https://github.com/pyodide/pyodide; the modification is this project's\n"
    "// scripts/runtime_tighten.py.\n"
)

_ASSIGN = re.compile(
    r'([\w$]+)=Module\["([\w$]+)"\]=(?:(wasmMemory|wasmTable|[\w$]+)=|Module\["wasmTable"\]=)*'
    r'wasmExports\["([\w$]+)"\](?:\.value(?:>>>0)?)?;?'
)


def tighten(machine: Path, side: Path, wasm_opt: Path, version: str) -> None:
    """Tighten `pyodide.asm.mjs` and `pyodide.asm.wasm` in the folder `machine`, in place.

    `side` is the library that will be linked to it, `wasm_opt` binaryen's tool. Raises
    `RuntimeBuildError` when Pyodide's files no longer look as this script expects.
    """
    script = machine / "pyodide.asm.mjs"
    wasm = machine / "pyodide.asm.wasm"
    code = script.read_text(encoding="utf-8")
    main = wasm.read_bytes()
    wanted = set(ENGINE_USES) | {name for _, name in imports(side.read_bytes())}
    wanted |= {name for module, name in imports(main) if module.startswith("GOT.")}
    shorter, kept = _tighten_script(code, wanted)
    names = {name for name, _ in exports(main)}
    script.write_text(NOTICE.format(version=version) + shorter, encoding="utf-8")
    wasm.write_bytes(_without_unreachable(with_exports(main, (kept | wanted) & names), wasm_opt))


def _tighten_script(code: str, wanted: set[str]) -> tuple[str, set[str]]:
    """Drop the assignments of exports that nothing uses; return the code and the kept names."""
    start = code.find("function assignWasmExports(wasmExports){")
    end = code.find("}var wasmImports=", start)
    declared = re.search(r"var ([\w$]+(?:,[\w$]+)+);$", code[:start])
    if start < 0 or end < 0 or declared is None:
        raise RuntimeBuildError("pyodide.asm.mjs no longer assigns its exports as it did")
    head, body = code[start:end].split("{", 1)
    entries = [match.group(0) for match in _ASSIGN.finditer(body)]
    if "".join(entries) != body:
        raise RuntimeBuildError("pyodide.asm.mjs has exports of a form not known here")
    rest = code[: declared.start()] + code[end:]
    used = set(re.findall(r"[\w$]+", rest))
    kept = set(re.findall(r'\bwasmExports(?:\.|\[")([\w$]+)', rest))
    gone: set[str] = set()
    lines: list[str] = []
    for entry in entries:
        match = _ASSIGN.fullmatch(entry)
        if match is None:
            raise RuntimeBuildError(f"pyodide.asm.mjs assigns an export strangely: {entry}")
        variable, field, also, export = match.groups()
        special = also is not None or "wasmTable" in entry
        if {variable, field} & used or export in wanted | kept or special:
            kept.add(export)
            lines.append(entry)
        else:
            gone.add(variable)
    names = [name for name in declared.group(1).split(",") if name not in gone]
    shorter = (
        code[: declared.start()]
        + f"var {','.join(names)};"
        + head + "{" + "".join(lines)
        + code[end:]
    )  # fmt: skip
    return shorter, kept


def _without_unreachable(wasm: bytes, wasm_opt: Path) -> bytes:
    """Let wasm-opt remove what no export, table or start reaches, and do nothing else."""
    with tempfile.TemporaryDirectory() as folder:
        before, after = Path(folder) / "before.wasm", Path(folder) / "after.wasm"
        before.write_bytes(wasm)
        done = subprocess.run(
            [
                "node",
                str(wasm_opt),
                str(before),
                "-o",
                str(after),
                "--mvp-features",
                *(f"--enable-{feature}" for feature in FEATURES),
                "--remove-unused-module-elements",
            ],
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            raise RuntimeBuildError(f"wasm-opt could not tighten Pyodide's wasm:\n{done.stderr}")
        return after.read_bytes()
