"""Run every check: `make test`; `python -m scripts.verify lint` runs those of the code alone.

Each step says one line; what the tools say is in `build/log/`, and is shown where one fails.
"""

import re
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

from scripts.paths import ROOT
from scripts.say import logged
from scripts.tools import program

CHECKED = ("followup_rules", "scripts", "tests")
_COUNTED = re.compile(r"^=*\s*(\d+ passed.*? in [0-9.]+s)", re.MULTILINE)


def main() -> None:
    """Lint, then test, unless only the one was asked for."""
    if sys.argv[1:] == ["lint"]:
        lint()
        return
    lint(partial(_run, "Generated files", "scripts.docs", "--check"))
    test()


def lint(*beside: Callable[[], object]) -> None:
    """Run ruff, mypy and tsc, and what else may run beside them, on two cores."""
    _run("Lint", "ruff", "check", *CHECKED)
    _run("Layout", "ruff", "format", "--check", *CHECKED)
    typescript = (program("npx"), "--no-install", "tsc", "-p", ".")
    slow = (
        *beside,
        partial(_run, "Types of the Python", "mypy"),
        partial(logged, "Types of the JavaScript", typescript, cwd=ROOT),
    )
    with ThreadPoolExecutor(2) as two:
        for running in [two.submit(one) for one in slow]:
            running.result()


def test() -> None:
    """Run the tests, on two cores; the last line is pytest's own count."""
    # Modules in the order of tests/conftest.py: those that take long begin.
    together = ("-n", "2", "--dist", "loadscope", "--no-loadscope-reorder")
    said = _run("Tests", "pytest", *together, "-q", "--durations=60", "--durations-min=5")
    found = _COUNTED.findall(said)
    print(found[-1] if found else said.splitlines()[-1])


def _run(label: str, module: str, *arguments: str | Path) -> str:
    return logged(label, (sys.executable, "-m", module, *arguments), cwd=ROOT)


if __name__ == "__main__":
    main()
