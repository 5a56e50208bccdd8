"""Fetch what the runtime is made of, and let in only what the pins name.

`pins.json` holds the version, the length and the SHA-256 of each file that comes from outside:
Pyodide's own files (npm's `pyodide`) and the wheels (PyPI). A file that differs by one byte stops
the build. What was fetched once is kept in `build/cache/` and checked again each time.
"""

from __future__ import annotations

import hashlib
import importlib.util
import json
import os
import subprocess
import sys
import tempfile
import venv
from functools import cache
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
PINS_FILE = Path(__file__).resolve().parent / "pins.json"


class RuntimeBuildError(Exception):
    """The runtime can't be built; the message says what to do."""


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
            f"pins.json asks for {pin['sha256']}; remove it and build again, "
            f"or change the pin on purpose"
        )
    return path


def pyodide_files(root: Path = ROOT) -> dict[str, Path]:
    """Return Pyodide's files by name, from `node_modules`, each checked against its pin."""
    folder = root / "node_modules" / "pyodide"
    if not folder.is_dir():
        raise PinError(f"{folder} is missing: run `npm ci` first (`make build` does)")
    return {name: checked(folder / name, pin) for name, pin in pins()["pyodide"]["files"].items()}


def wasm_opt(root: Path, cache_folder: Path) -> Path:
    """Return binaryen's wasm-opt (for Node), from `node_modules` or fetched into `cache_folder`."""
    pin = pins()["binaryen"]
    for folder in (root, cache_folder):
        path = folder / "node_modules" / "binaryen" / pin["file"]
        if path.is_file() and sha256(path.read_bytes()) == pin["sha256"]:
            return path
    cache_folder.mkdir(parents=True, exist_ok=True)
    done = subprocess.run(
        [
            *("npm", "install", "--no-save", "--no-audit", "--no-fund", "--ignore-scripts"),
            *("--prefix", str(cache_folder), f"binaryen@{pin['version']}"),
        ],
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise PinError(f"npm could not fetch binaryen {pin['version']}:\n{done.stderr.strip()}")
    return checked(cache_folder / "node_modules" / "binaryen" / pin["file"], pin)


def wheels(cache_folder: Path) -> dict[str, Path]:
    """Return the pinned wheels by file name, downloading into `cache_folder` those not there."""
    cache_folder.mkdir(parents=True, exist_ok=True)
    found: dict[str, Path] = {}
    for name, pin in pins()["wheels"].items():
        path = cache_folder / name
        if not path.is_file():
            _download(name, pin["requirement"], cache_folder)
        found[name] = checked(path, pin)
    return found


def _download(name: str, requirement: str, folder: Path) -> None:
    """Let pip fetch one wheel for Pyodide's platform; whole or not at all."""
    with tempfile.TemporaryDirectory(dir=folder) as partial:
        done = subprocess.run(
            [
                *_pip(folder),
                *("download", "--quiet", "--disable-pip-version-check", "--no-deps"),
                *("--only-binary=:all:", "--implementation", "cp", "--abi", "cp314"),
                *("--python-version", pins()["pyodide"]["python"]),
                *("--platform", pins()["platform"], "--dest", partial, requirement),
            ],
            capture_output=True,
            text=True,
            check=False,
        )
        fetched = Path(partial) / name
        if done.returncode or not fetched.is_file():
            raise PinError(f"pip could not fetch {requirement} ({name}):\n{done.stderr.strip()}")
        fetched.replace(folder / name)


def _pip(folder: Path) -> list[str]:
    """Return the command for pip: this Python's own, or one in an environment made for it."""
    if importlib.util.find_spec("pip") is not None:
        return [sys.executable, "-m", "pip"]
    home = folder / "pip"
    python = home / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    if not python.exists():
        venv.create(home, with_pip=True)
    return [str(python), "-m", "pip"]
