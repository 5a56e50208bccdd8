"""Put the licences into a built package, and refuse one that holds anything without a licence."""

import json
from pathlib import Path

from scripts.licenses.components import Component, LicenseError, components
from scripts.licenses.write import (
    notice,
    text,
    unlicensed,
    unlicensed_built_in,
    unlicensed_modules,
)
from scripts.paths import BUILD, ROOT
from scripts.runtime.pins import pins, pyodide_files, wheels


def of_extension() -> list[Component]:
    """Return what the extension is made of."""
    lock = ROOT / "node_modules" / "pyodide" / "pyodide-lock.json"
    info = json.loads(lock.read_text(encoding="utf-8"))["info"]
    versions = {"pyodide": pins()["pyodide"]["version"], "python": info["python"]}
    return components(list(wheels(BUILD / "cache" / "wheels").values()), versions)


def write_licenses(folder: Path) -> None:
    """Write `LICENSES.txt` and `runtime/NOTICE.txt` into the package in `folder`.

    Raises:
        LicenseError: something in the package has no licence behind it.

    """
    made_of = of_extension()
    runtime = folder / "runtime"
    (folder / "LICENSES.txt").write_text(text(made_of), encoding="utf-8")
    (runtime / "NOTICE.txt").write_text(notice(made_of, runtime), encoding="utf-8")
    problems = without_license(folder, made_of)
    if problems:
        raise LicenseError("; ".join(problems))


def without_license(folder: Path, made_of: list[Component]) -> list[str]:
    """Return all in a package that has no licence behind it: files, modules, libraries."""
    pyodide = pyodide_files()
    sources = [*wheels(BUILD / "cache" / "wheels").values(), pyodide["python_stdlib.zip"]]
    bytecode = folder / "runtime" / "bytecode.bin"
    found = unlicensed(folder, made_of)
    found += unlicensed_modules(bytecode, sources, ROOT / "followup_rules")
    found += unlicensed_built_in(pyodide["pyodide.asm.wasm"].read_bytes(), made_of)
    return found
