"""Fill `extension/runtime/`: Pyodide, the Python packages and our wheel.

`python scripts/runtime.py` builds what the engine of the extension loads. Everything from outside
is checked against `pins.json`; nothing is fetched when the extension runs.
"""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path

from runtime_pins import ROOT, PinError, pyodide_files, wheels
from runtime_wheel import build_wheel


def build(root: Path = ROOT) -> Path:
    """Build the runtime of the checkout at `root`; return the folder it lies in."""
    target = root / "extension" / "runtime"
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    names = []
    for name, path in pyodide_files(root).items():
        shutil.copyfile(path, target / name)
    for name, path in wheels(root / "build" / "cache" / "wheels").items():
        shutil.copyfile(path, target / name)
        names.append(name)
    ours = build_wheel(root, root / "build" / "wheel")
    shutil.copyfile(ours, target / ours.name)
    names.append(ours.name)
    (target / "runtime.json").write_text(json.dumps({"wheels": names}, indent=1) + "\n")
    return target


if __name__ == "__main__":
    try:
        made = build()
    except (PinError, RuntimeError) as problem:
        sys.exit(f"The runtime was not built: {problem}")
    print(f"runtime: {sum(p.stat().st_size for p in made.iterdir()) / 1e6:.1f} MB in {made}")
