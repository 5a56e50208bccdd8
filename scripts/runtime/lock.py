"""The lock of the wheels that go into the runtime: `pyodide-lock.json`, in Pyodide's own format.

`pyodide lockfile add-wheels` makes it (`scripts.repin`): for each wheel its version, its SHA-256,
what it needs and what it can import. `for_anyone` makes another one for those who use our wheel
in a stock Pyodide, with `loadPyodide({lockFileURL})`.
"""

import json
import shutil
import tempfile
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any

from scripts.tools import run_tool

LOCK_FILE = Path(__file__).resolve().parent / "pyodide-lock.json"


@cache
def lock() -> dict[str, Any]:
    """Return the lock of the runtime's wheels."""
    loaded: dict[str, Any] = json.loads(LOCK_FILE.read_text(encoding="utf-8"))
    return loaded


def platform_of(info: dict[str, Any]) -> str:
    """Return the platform in the names of wheels for a Pyodide (PEP 783)."""
    return f"pyemscripten_{info['abi_version']}_{info['arch']}"


def made_of(base: dict[str, Any], wheels: Iterable[Path], folder: Path) -> dict[str, Any]:
    """Return the lock `base` with wheels added to it, which lie in `folder`.

    Wheels that are in the lock already, in another version, are replaced.
    """
    # The tool doesn't know the platform's name of PEP 783 yet: it is told that name for the time
    # of the call, and what the lock says of Pyodide stays as it is.
    platform = platform_of(base["info"]).removesuffix(f"_{base['info']['arch']}")
    asked = {**base, "info": {**base["info"], "platform": platform}}
    with tempfile.TemporaryDirectory() as scratch:
        before, after = Path(scratch) / "before.json", Path(scratch) / "after.json"
        before.write_text(json.dumps(asked), encoding="utf-8")
        run_tool(
            "the lock of the runtime could not be made",
            *(pyodide_cli(), "lockfile", "add-wheels", "--input", before, "--output", after),
            *("--base-path", folder, *sorted(wheels)),
        )
        made: dict[str, Any] = json.loads(after.read_text(encoding="utf-8"))
    return {**made, "info": base["info"]}


def pyodide_cli() -> Path:
    """Return pyodide-build's program, which lies beside this Python."""
    import sys  # noqa: PLC0415  # only asked for here

    return Path(sys.executable).parent / "pyodide"


def for_anyone(stock: Path, wheels: Iterable[Path], folder: Path) -> Path:
    """Leave in `folder` our wheel, what it needs, and a lock for a stock Pyodide.

    Args:
        stock: the lock that Pyodide itself comes with.
        wheels: ours and those that it needs.
        folder: is emptied first.

    """
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    copies = [Path(shutil.copyfile(wheel, folder / wheel.name)) for wheel in wheels]
    # Other packages of Pyodide are left out: their names would be looked for in this folder.
    base = {**json.loads(stock.read_text(encoding="utf-8")), "packages": {}}
    target = folder / "pyodide-lock.json"
    made = json.dumps(made_of(base, copies, folder), indent=1, sort_keys=True)
    target.write_text(made + "\n", encoding="utf-8")
    return target
