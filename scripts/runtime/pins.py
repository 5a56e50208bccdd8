"""Fetch what the runtime is made of, and let in only what the pins name.

`pins.json` holds the version, the length and the SHA-256 of each of Pyodide's own files (npm's
`pyodide`) and of binaryen's tool; `pyodide-lock.json` those of the wheels (PyPI). A file that
differs by one byte stops the build. Wheels that were fetched once are kept in `build/cache/` and
checked again each time. `scripts.repin` writes both files.
"""

from __future__ import annotations

import hashlib
import importlib.util
import json
import os
import sys
import tempfile
import venv
from functools import cache
from pathlib import Path
from typing import Any

from scripts.paths import ROOT
from scripts.runtime.lock import lock, platform_of
from scripts.tools import RuntimeBuildError, run_tool

PINS_FILE = Path(__file__).resolve().parent / "pins.json"


class PinError(RuntimeBuildError):
    """A file from outside is missing or is not the one that was pinned."""


@cache
def pins() -> dict[str, Any]:
    """Return the pins as they stand in `pins.json`."""
    loaded: dict[str, Any] = json.loads(PINS_FILE.read_text(encoding="utf-8"))
    return loaded


def sha256(data: bytes) -> str:
    """Return the SHA-256 of `data` in hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def checked(path: Path, pin: dict[str, Any]) -> Path:
    """Return `path` if its bytes are the pinned ones; raise `PinError` if not."""
    if not path.is_file():
        raise PinError(f"{path.name} is missing (looked in {path.parent})")
    found = sha256(path.read_bytes())
    if found != pin["sha256"]:
        raise PinError(
            f"{path.name} is not the pinned file: its SHA-256 is {found}, "
            f"the pin asks for {pin['sha256']}; remove it and build again, "
            f"or change the pin on purpose"
        )
    return path


def pyodide_files(root: Path = ROOT) -> dict[str, Path]:
    """Return Pyodide's files by name, from `node_modules`, each checked against its pin."""
    folder = root / "node_modules" / "pyodide"
    if not folder.is_dir():
        raise PinError(f"{folder} is missing: run `npm ci` first (`make build` does)")
    return {name: checked(folder / name, pin) for name, pin in pins()["pyodide"]["files"].items()}


def wasm_opt(root: Path = ROOT) -> Path:
    """Return binaryen's wasm-opt (for Node), from `node_modules`, checked against its pin."""
    pin = pins()["binaryen"]
    return checked(root / "node_modules" / "binaryen" / pin["file"], pin)


def wheels(cache_folder: Path) -> dict[str, Path]:
    """Return the pinned wheels by file name, downloading into `cache_folder` those not there."""
    cache_folder.mkdir(parents=True, exist_ok=True)
    found: dict[str, Path] = {}
    for pin in lock()["packages"].values():
        path = cache_folder / pin["file_name"]
        if not path.is_file():
            download(f"{pin['name']}=={pin['version']}", cache_folder)
        found[path.name] = checked(path, pin)
    return found


def download(requirement: str, folder: Path) -> Path:
    """Let pip fetch one wheel for the pinned Pyodide; whole or not at all."""
    info = lock()["info"]
    major, minor = info["python"].split(".")[:2]
    with tempfile.TemporaryDirectory(dir=folder) as partial:
        try:
            run_tool(
                f"pip could not fetch {requirement}",
                *(*pip(folder), "download", "--quiet", "--disable-pip-version-check"),
                *("--no-deps", "--only-binary=:all:", "--implementation", "cp"),
                *("--abi", f"cp{major}{minor}", "--python-version", f"{major}.{minor}"),
                *("--platform", platform_of(info), "--dest", partial, requirement),
            )
        except RuntimeBuildError as problem:
            raise PinError(str(problem)) from None
        [fetched] = Path(partial).iterdir()
        return fetched.replace(folder / fetched.name)


def pip(folder: Path) -> list[str]:
    """Return the command for pip: this Python's own, or one in an environment made for it."""
    if importlib.util.find_spec("pip") is not None:
        return [sys.executable, "-m", "pip"]
    home = folder / "pip"
    python = home / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    if not python.exists():
        venv.create(home, with_pip=True)
    return [str(python), "-m", "pip"]
