"""Measure everything, or what is named: ``python -m scripts.bench [NAME ...]``.

Each prints its table and writes all values below ``build/bench/``. One alone takes options of its
own: ``python -m scripts.bench.start --rounds 9``.
"""

import subprocess
import sys

from scripts.paths import ROOT

BENCHES = (
    *("book", "clicks", "codecache", "large", "note", "opened", "popup", "pyodide", "rules"),
    "start",
)


def main(names: list[str]) -> None:
    """Run one after the other, each in a process of its own.

    Raises:
        SystemExit: a name is unknown, or a bench failed.

    """
    unknown = [name for name in names if name not in BENCHES]
    if unknown:
        raise SystemExit(f"No bench {', '.join(unknown)}; there are {', '.join(BENCHES)}.")
    for name in names or BENCHES:
        command = [sys.executable, "-m", f"scripts.bench.{name}"]
        if subprocess.run(command, cwd=ROOT, check=False).returncode:
            raise SystemExit(f"The bench {name} failed; see above.")


if __name__ == "__main__":
    main(sys.argv[1:])
