"""Take out of Pyodide's script what a program with one fixed library never uses.

The script is written so that any library could be linked later: it hands out some 1,100 functions
that only others would import (SDL, WebGL, sockets), and names nearly all that it has as a field of
the machine. What our two wasm files don't import and the engine doesn't use is taken off these
lists; then terser, which changes nothing that runs, drops what nothing refers to any more. Code
made from texts (`eval`) goes too: no library of ours brings any.

The script is under the Mozilla Public License 2.0; see tighten.py.
"""

from __future__ import annotations

import json
import re
import tempfile
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from scripts.tools import RuntimeBuildError, run_tool

ENGINE_FIELDS = frozenset({
    "ENV", "FS", "HEAP32", "HEAPU32", "HEAPU8", "growMemory", "loadWebAssemblyModule",
    "mergeLibSymbols", "newDSO", "stackRestore", "wasmTable",
})  # fmt: skip
"""Fields of the machine that the engine and the build use, beside the wasm file's exports."""

INSTANTIATES = (
    "var instance=new WebAssembly.Instance(module,info);return postInstantiation(module,instance)"
)
"""How a library is instantiated: the engine does it instead (extension/engine/split_wasm.js)."""

_REPLACED = {
    INSTANTIATES: INSTANTIATES.replace("new WebAssembly.Instance", 'Module["instantiateSide"]'),
    # The engine's only library: its functions need not be looked for in the table.
    "updateTableMap(tableBase,metadata.tableSize);": "",
    "ASM_CONSTS[start]=eval(func)": 'throw new Error("no code comes as text")',
    "moduleExports[name]=eval(func)": 'throw new Error("no code comes as text")',
    "eval(data);loadDone()": "loadDone()",
    # Pictures and sound of a game's main loop
    'Module["requestAnimationFrame"]=MainLoop.requestAnimationFrame;': "",
    'Module["pauseMainLoop"]=MainLoop.pause;': "",
    'Module["resumeMainLoop"]=MainLoop.resume;': "",
    "MainLoop.init();": "",
    "registerPostMainLoop(()=>SDL.audio?.queueNewAudioData?.());": "",
}
"""Passages that stand there once, and what stands there instead."""

_EVAL = re.compile(r"\beval\(")
_NO_EVAL = "codeOfTexts("
"""Stands for `eval(` while terser looks for what nothing refers to: beside it, all could be."""

_BEGIN = "async function _createPyodideModule("
_END = "}export default _createPyodideModule;"
_COMPRESS = (
    "defaults=false,unused=true,dead_code=true,side_effects=true,pure_getters=true,toplevel=true,"
    "keep_fargs=true,keep_fnames=true,keep_classnames=true,passes=6"
)
_ASSIGN = re.compile(
    r'([\w$]+)=Module\["([\w$]+)"\]='
    r'(?:(wasmMemory|wasmTable|[\w$]+)=|Module\["wasmTable"\]=)*'
    r'wasmExports\["([\w$]+)"\](?:\.value(?:>>>0)?)?;?'
)
_NAMED = re.compile(r'Module(?:\["([\w$]+)"\]|\.([\w$]+))')
_FIELD = re.compile(r'(?<=[;{}])Module\["([\w$]+)"\]=[\w$]+;')
_ABOUT = re.compile(r'(?<![\w$.])([\w$]+)\.(?:sig="\w*"|isAsync=true|stub=true);?')


def listed(code: str, imported: set[str], exported: set[str]) -> tuple[str, set[str]]:
    """Return the script with shorter lists, and the wasm exports that it still names.

    `imported` are the functions of JavaScript that the wasm files import, `exported` what others
    than this script need of the wasm file.

    Raises:
        RuntimeBuildError: the script no longer looks as this one expects.

    """
    for passage, other in _REPLACED.items():
        if code.count(passage) != 1:
            raise RuntimeBuildError(f"pyodide.asm.mjs no longer says once: {passage}")
        code = code.replace(passage, other)
    return _fewer_exports(_fewer_fields(_fewer_imports(code, imported)), exported)


def with_indices(code: str, indices: Sequence[tuple[str, int]]) -> str:
    """Tell the script where in the function table the exported functions are.

    It would look at each of some 10,000 entries, and so make a function of JavaScript of each.

    Raises:
        RuntimeBuildError: the script no longer looks as this one expects.

    """
    begin = "var origExports=wasmExports;"
    if code.count(begin) != 1 or "functionsInTableMap" not in code:
        raise RuntimeBuildError("pyodide.asm.mjs no longer looks for functions as it did")
    listed = json.dumps(indices, separators=(",", ":"))
    known = f"functionsInTableMap=new WeakMap;for(const[name,at]of{listed})"
    return code.replace(begin, f"{begin}{known}functionsInTableMap.set(origExports[name],at);")


def _fewer_imports(code: str, imported: set[str]) -> str:
    """Leave in the list of what wasm files may import only what ours do."""
    begin = "var wasmImports={"
    start = code.find(begin) + len(begin)
    end = code.find("}", start)
    entries = [entry.split(":") for entry in code[start:end].split(",")]
    if code.count(begin) != 1 or any(len(entry) > 2 for entry in entries):  # noqa: PLR2004
        raise RuntimeBuildError("pyodide.asm.mjs no longer lists what it offers as it did")
    kept = [":".join(entry) for entry in entries if entry[0] in imported]
    used = {entry[-1] for entry in entries if entry[0] in imported}
    gone = {entry[-1] for entry in entries} - used
    code = code[:start] + ",".join(kept) + code[end:]
    return _ABOUT.sub(lambda found: "" if found[1] in gone else found[0], code)


def _fewer_fields(code: str) -> str:
    """Drop the fields of the machine that neither the script nor the engine looks at."""
    looked_at = Counter(one or other for one, other in _NAMED.findall(code))
    looked_at.subtract(_FIELD.findall(code))

    def field(found: re.Match[str]) -> str:
        return found[0] if looked_at[found[1]] > 0 or found[1] in ENGINE_FIELDS else ""

    return _FIELD.sub(field, code)


def _fewer_exports(code: str, wanted: set[str]) -> tuple[str, set[str]]:
    """Drop the assignments of wasm exports that nothing uses; return code and kept names."""
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
    shorter = f"var {','.join(names)};{head}{{{''.join(lines)}"
    return code[: declared.start()] + shorter + code[end:], kept


def without_unused(code: str, terser: Path) -> str:
    """Let terser drop what nothing refers to.

    Raises:
        RuntimeBuildError: terser fails, or the script still makes code from texts.

    """
    with tempfile.TemporaryDirectory() as folder:
        before, after = Path(folder) / "before.mjs", Path(folder) / "after.mjs"
        before.write_text(_EVAL.sub(_NO_EVAL, code), encoding="utf-8")
        run_tool(
            "terser could not shorten Pyodide's script",
            *("node", terser, before, "--module", "--compress", _COMPRESS),
            *("--format", "comments=false", "--output", after),
        )
        shorter = after.read_text(encoding="utf-8")
    if _NO_EVAL in shorter or "new Function" in shorter:
        raise RuntimeBuildError("pyodide.asm.mjs makes code from texts in a way not known here")
    if not shorter.startswith(_BEGIN) or not shorter.rstrip().endswith(_END):
        raise RuntimeBuildError("pyodide.asm.mjs is no longer one function")
    # In brackets, V8 compiles a function in its first pass; else it passes over it, and begins anew
    # when it is called.
    inner = shorter.rstrip().removeprefix(_BEGIN).removesuffix(_END)
    return f"export default (async function({inner}}});\n"
