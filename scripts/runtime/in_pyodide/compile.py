"""Run inside Pyodide by `make.mjs`: compile sources to the bytecode of that very Python.

The magic number in a `.pyc` must be that of the Python that will read it, so the host's Python
can't do it. `/in` holds the sources, `/out` receives the bytecode; both are folders of the host.
"""

from __future__ import annotations

import marshal
import sys
from importlib.util import MAGIC_NUMBER
from pathlib import Path

SOURCES = Path("/in")
BYTECODE = Path("/out")

MAJOR, MINOR = sys.version_info[:2]
# "unchecked hash" pycs: no time stamp in them, and Python never looks for the source
HEADER = MAGIC_NUMBER + (1).to_bytes(4, "little") + bytes(8)


def compile_all(optimize: int) -> None:
    """Compile every `.py` below `/in` to a `.pyc` below `/out`, in the order of their names."""
    for source in sorted(SOURCES.rglob("*.py")):
        name = source.relative_to(SOURCES)
        code = compile(
            source.read_bytes(),
            f"/lib/python{MAJOR}{MINOR}.zip/{name}",
            "exec",
            dont_inherit=True,
            optimize=optimize,
        )
        target = BYTECODE / name.with_suffix(".pyc")
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(HEADER + marshal.dumps(code))
