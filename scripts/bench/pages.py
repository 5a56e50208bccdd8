"""The pages by which `bench/start.py` measures: extension pages under the extension's own CSP.

Every page writes its milliseconds, counted from its own first script, as JSON into `#out`.
"""

from __future__ import annotations

import json

from scripts.runtime.lock import lock
from scripts.runtime.probe import CASE as PROBED

CASE = {**PROBED, "person": {**PROBED["person"], "rapport": "warm"}}
ASK = json.dumps({"do": "advise", "case": CASE})
CHANGED = json.dumps({"do": "advise", "case": {**CASE, "unsure": True}})

_COMMON = (
    "const begun = performance.now();\n"
    "const since = () => performance.now() - begun;\n"
    "const done = (took) =>\n"
    "  (document.getElementById('out').textContent = JSON.stringify(took));\n"
    f"const ASK = {json.dumps(ASK)}, CHANGED = {json.dumps(CHANGED)};\n"
)
_LOCK = json.dumps({"info": lock()["info"], "packages": {}})
_STOCK = (
    'import { loadPyodide } from "../stock/pyodide.mjs";\n'
    + _COMMON
    + 'const base = new URL("../stock/", import.meta.url).href;\n'
    + "const python = await loadPyodide({indexURL: base, packageBaseUrl: base, "
    + f"lockFileContents: {_LOCK}}});\n"
)

PAGES = {
    "a_stock": _STOCK + 'python.runPython("1 + 1");\ndone({answer: since()});\n',
    "b_stock_wheels": _STOCK
    + 'const names = await (await fetch(base + "wheels.json")).json();\n'
    + "for (const name of names)\n"
    + "  python.unpackArchive(new Uint8Array(await (await fetch(base + name)).arrayBuffer()), "
    + '"wheel");\n'
    + 'const handle = python.pyimport("followup_rules.bridge").handle;\n'
    + "handle(ASK);\nconst answer = since();\nhandle(CHANGED);\n"
    + "done({answer, changed: since() - answer});\n",
    "c_ours": 'import { startEngine } from "../engine/engine.js";\n'
    + _COMMON
    + "const engine = startEngine(() => {});\n"
    + "await engine.call(JSON.parse(ASK));\nconst answer = since();\n"
    + "await engine.call(JSON.parse(CHANGED));\ndone({answer, changed: since() - answer});\n",
    "e_floor": _COMMON
    + 'const base = new URL("../runtime/", import.meta.url).href;\n'
    + 'const names = ["pyodide.asm.wasm", "pydantic_core.wasm"];\n'
    + "const bytes = async (name) => (await fetch(base + name)).arrayBuffer();\n"
    + 'const [main, side] = await Promise.all([...names, "snapshot.bin"].map(bytes));\n'
    + "const read = since();\n"
    + "const modules = await Promise.all([main, side].map((one) => WebAssembly.compile(one)));\n"
    + "const compile = since() - read;\n"
    + "const from = since();\nconst imports = {};\n"
    + "for (const {module, name, kind} of WebAssembly.Module.imports(modules[0])) {\n"
    + "  const given = (imports[module] ??= {});\n"
    + '  if (kind === "function") given[name] = () => 0;\n'
    + '  else if (kind === "global")\n'
    + '    given[name] = new WebAssembly.Global({value: "i32", mutable: true}, 0);\n'
    + "}\nawait WebAssembly.instantiate(modules[0], imports);\n"
    + "done({answer: since(), read, compile, instantiate: since() - from});\n",
}
"""Script of each page, by its name."""


def html(name: str) -> str:
    """Return the page around a script."""
    return (
        '<!doctype html><meta charset="utf-8"><title>bench</title><body>'
        f'<p id="out"></p><script type="module" src="{name}.js"></script></body>\n'
    )
