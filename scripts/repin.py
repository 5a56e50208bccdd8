"""Pin anew what goes into the extension: `make lock` runs it, or `python -m scripts.repin`.

What is pinned follows from three files: Pyodide and binaryen are those in `node_modules`
(`package.json` says which), and pydantic is the version of `requirements.lock`, so that the command
line and the browser run the same one. Its dependencies are resolved by pip for Pyodide's platform.

Writes `scripts/runtime/pins.json`, `scripts/runtime/pyodide-lock.json` and Python's version in the
engine, and prints what changed.
"""

import json
import re
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from scripts.paths import BUILD, ROOT, SOURCE
from scripts.runtime.lock import LOCK_FILE, made_of, platform_of
from scripts.runtime.pins import PINS_FILE, pip, sha256
from scripts.tools import RuntimeBuildError, run_tool

_PYODIDE_FILES = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "python_stdlib.zip")
_WASM_OPT = "bin/wasm-opt"
ENGINE = SOURCE / "engine" / "loader.js"
_PYTHON = re.compile(r'const PYTHON = "[0-9.]+";')


def main() -> None:
    """Write both files and say what changed."""
    before = _read(PINS_FILE), _read(LOCK_FILE)
    modules = ROOT / "node_modules"
    stock = json.loads((modules / "pyodide" / "pyodide-lock.json").read_text(encoding="utf-8"))
    made_pins = pins_of(modules, stock["info"])
    made_lock = lock_of({**stock, "packages": {}}, pydantic_version())
    PINS_FILE.write_text(json.dumps(made_pins, indent=2) + "\n", encoding="utf-8")
    LOCK_FILE.write_text(json.dumps(made_lock, indent=2, sort_keys=True) + "\n", encoding="utf-8")
    lines = [*changes(before[0], made_pins), *changes(before[1], made_lock)]
    print("\n".join(lines) if lines else "The pins were current.")
    if _tell_the_engine(made_pins["pyodide"]["python"]):
        print(f"{ENGINE.relative_to(ROOT)} names the new Python.")


def _tell_the_engine(python: str) -> bool:
    """Write Python's version into the engine; return whether it was another one."""
    code = ENGINE.read_text(encoding="utf-8")
    short = ".".join(python.split(".")[:2])
    changed = _PYTHON.sub(f'const PYTHON = "{short}";', code)
    ENGINE.write_text(changed, encoding="utf-8")
    return changed != code


def pins_of(modules: Path, info: dict[str, Any]) -> dict[str, Any]:
    """Return the pins of what npm brought: Pyodide's files, and binaryen's wasm-opt."""
    pyodide, binaryen = modules / "pyodide", modules / "binaryen"
    return {
        "pyodide": {
            "version": _version(pyodide),
            "python": info["python"],
            "files": {name: _pin(pyodide / name) for name in _PYODIDE_FILES},
        },
        "binaryen": {
            "version": _version(binaryen),
            "file": _WASM_OPT,
            **_pin(binaryen / _WASM_OPT),
        },
    }


def lock_of(base: dict[str, Any], pydantic: str) -> dict[str, Any]:
    """Return the lock of pydantic and what it needs, for the Pyodide that `base` is of."""
    major, minor = base["info"]["python"].split(".")[:2]
    cache = BUILD / "cache" / "wheels"
    cache.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=cache) as partial:
        run_tool(
            f"pip found no pydantic {pydantic} for this Pyodide",
            *(*pip(cache), "download", "--quiet", "--disable-pip-version-check"),
            *("--only-binary=:all:", "--implementation", "cp", "--abi", f"cp{major}{minor}"),
            *("--python-version", f"{major}.{minor}", "--platform", platform_of(base["info"])),
            *("--dest", partial, f"pydantic=={pydantic}"),
        )
        wheels = sorted(Path(partial).glob("*.whl"))
        made = made_of(base, wheels, Path(partial))
        for wheel in wheels:
            wheel.replace(cache / wheel.name)
    return made


def pydantic_version() -> str:
    """Return the version of pydantic that the command line and the tests run."""
    locked = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    found = re.search(r"^pydantic==(\S+)", locked, re.MULTILINE)
    if found is None:
        raise RuntimeBuildError("requirements.lock names no pydantic: run `make lock`")
    return found[1]


def changes(before: object, after: object, where: str = "") -> Iterator[str]:
    """Yield one line for each value that is another one than before."""
    if isinstance(before, dict) and isinstance(after, dict):
        for key in sorted({*before, *after}):
            path = f"{where}.{key}" if where else str(key)
            yield from changes(before.get(key), after.get(key), path)
    elif before != after:
        yield f"{where}: {_short(before)} -> {_short(after)}"


def _short(value: object) -> str:
    if value is None:
        return "nothing"
    text = str(value["version"]) if isinstance(value, dict) and "version" in value else str(value)
    return text if len(text) <= 40 else f"{text[:12]}..."  # noqa: PLR2004  # a hash is longer


def _pin(path: Path) -> dict[str, Any]:
    data = path.read_bytes()
    return {"sha256": sha256(data), "bytes": len(data)}


def _version(package: Path) -> str:
    version: str = json.loads((package / "package.json").read_text(encoding="utf-8"))["version"]
    return version


def _read(path: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
    return found


if __name__ == "__main__":
    try:
        main()
    except RuntimeBuildError as problem:
        sys.exit(f"Nothing was pinned: {problem}")
