"""Compile the standard library, pydantic and our wheel inside Pyodide, and pack what is needed.

What comes from outside is compiled once and kept under the hash of the pins; our own code is
compiled at each build. The result is a zip from which Python imports directly: by the fallback
start, and for the rare module that the snapshot does not hold yet.
"""

from __future__ import annotations

import json
import shutil
import zipfile
from dataclasses import dataclass
from pathlib import Path

from scripts.paths import ROOT
from scripts.runtime.lock import LOCK_FILE
from scripts.runtime.pins import PINS_FILE, sha256
from scripts.tools import run_tool

MAKER = ROOT / "scripts" / "runtime" / "make.mjs"
WARM = ROOT / "scripts" / "runtime" / "in_pyodide" / "warm.py"
CLICKS = ROOT / "scripts" / "runtime" / "in_pyodide" / "clicks.py"
SIDE = "pydantic_core.wasm"
BYTECODE = "bytecode.bin"
MOMENT = (2026, 1, 1, 0, 0, 0)


@dataclass(frozen=True)
class Compiled:
    """Sources and their bytecode, in folders with the same layout."""

    sources: Path
    bytecode: Path


def node(*arguments: str | Path) -> None:
    """Run the maker in Node; raise `RuntimeBuildError` with what it said if it fails."""
    failed = f"Python's machine failed at «{arguments[0]}»"
    run_tool(failed, "node", "--no-warnings", MAKER, *arguments)


def compile_outside(pyodide: Path, wheels: dict[str, Path], cache: Path) -> Compiled:
    """Compile the standard library and the pinned wheels, or take them from `cache`."""
    inside = Path(__file__).parent / "in_pyodide" / "compile.py"
    key = sha256(
        PINS_FILE.read_bytes() + LOCK_FILE.read_bytes() + inside.read_bytes() + MAKER.read_bytes()
    )[:16]
    home = cache / key
    result = Compiled(home / "sources", home / "bytecode")
    if not (home / "whole").exists():
        shutil.rmtree(home, ignore_errors=True)
        unpack(pyodide / "python_stdlib.zip", result.sources)
        for wheel in wheels.values():
            unpack(wheel, result.sources)
        result.bytecode.mkdir()
        # No docstrings and asserts: nothing reads them, and they would fill the memory.
        node("compile", pyodide, result.sources, result.bytecode, "2")
        (home / "whole").touch()
    return result


def compile_ours(pyodide: Path, wheel: Path, home: Path) -> Compiled:
    """Compile our wheel, without docstrings like all else."""
    result = Compiled(home / "sources", home / "bytecode")
    shutil.rmtree(home, ignore_errors=True)
    unpack(wheel, result.sources)
    result.bytecode.mkdir()
    node("compile", pyodide, result.sources, result.bytecode, "2")
    return result


def unpack(archive: Path, folder: Path) -> None:
    """Unpack a zip or wheel."""
    with zipfile.ZipFile(archive) as packed:
        packed.extractall(folder)


def pack(parts: list[Compiled], target: Path, modules: list[str] | None = None) -> None:
    """Pack the bytecode of `modules` and the data beside our code.

    If none are named, that of all, quickly: such a pack is only looked into (``choose``).
    """
    level = 1 if modules is None else 9
    files: dict[str, Path] = {}
    for part in parts:
        for path in part.bytecode.rglob("*.pyc"):
            files[path.relative_to(part.bytecode).as_posix()] = path
    if modules is not None:
        named = {m.replace(".", "/") for m in modules}
        files = {
            name: path
            for name, path in files.items()
            if name.removesuffix(".pyc").removesuffix("/__init__") in named
        }
    for path in parts[-1].sources.rglob("*"):
        name = path.relative_to(parts[-1].sources).as_posix()
        if path.is_file() and path.suffix != ".py" and ".dist-info/" not in name:
            files[name] = path
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in sorted(files):
            entry = zipfile.ZipInfo(name, MOMENT)
            entry.create_system = 3
            entry.external_attr = 0o100644 << 16
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, files[name].read_bytes(), compresslevel=level)


def choose(runtime: Path, parts: list[Compiled], scratch: Path) -> list[str]:
    """Go through a whole click with everything at hand; return the modules to keep."""
    together = scratch / "together"
    shutil.rmtree(together, ignore_errors=True)
    for part in parts:
        shutil.copytree(part.sources, together, dirs_exist_ok=True)
    report = scratch / "needed.json"
    node("modules", runtime, WARM, together, report)
    names: list[str] = json.loads(report.read_text(encoding="utf-8"))
    return names
