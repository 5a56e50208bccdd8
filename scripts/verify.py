"""Run every check: `make test`; `python -m scripts.verify lint` runs those of the code alone.

Each step says one line; what the tools say is in `build/log/`, and is shown where one fails.
"""

import re
import sys
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

from scripts.paths import ROOT
from scripts.say import logged
from scripts.tools import program

CHECKED = ("followup_rules", "scripts", "tests")
_COUNTED = re.compile(r"^=*\s*(\d+ passed.*? in [0-9.]+s)", re.MULTILINE)


def main() -> None:
    """Build and look over the code, then test, unless only the code is asked for."""
    if sys.argv[1:] == ["lint"]:
        lint()
        return
    _look_over()
    build = partial(_run, "Building the extension", "scripts.build")
    generated = partial(_run, "Generated files", "scripts.docs", "--check")
    _beside_each_other((build, _check_javascript), (generated, _check_python))
    test()


def lint() -> None:
    """Run ruff, mypy and tsc."""
    _look_over()
    _beside_each_other((_check_python,), (_check_javascript,))


def _look_over() -> None:
    _run("Lint", "ruff", "check", *CHECKED)
    _run("Layout", "ruff", "format", "--check", *CHECKED)


def _check_python() -> None:
    _run("Types of the Python", "mypy")


def _check_javascript() -> None:
    """Run tsc, which needs the types that the build writes."""
    typescript = (program("npx"), "--no-install", "tsc", "-p", ".")
    logged("Types of the JavaScript", typescript, cwd=ROOT)


def _beside_each_other(*rows: Iterable[Callable[[], object]]) -> None:
    """Run each row's steps one after another, and the rows at once: there are two cores."""
    with ThreadPoolExecutor(len(rows)) as pool:
        for running in [pool.submit(_in_turn, row) for row in rows]:
            running.result()


def _in_turn(steps: Iterable[Callable[[], object]]) -> None:
    for step in steps:
        step()


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
