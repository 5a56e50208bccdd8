"""Run the library's tests on every Python that it supports and that is to be had here.

`python -m scripts.pythons [VERSION ...]`. Each Python gets an environment of its own, from the same
lock, in `build/pythons/`. One that is neither on this machine nor to be fetched, and is the version
of the pinned Pyodide, is that Pyodide in Node.js (`make build` has to have been run); any other is
named.
"""

import re
import shutil
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

from scripts.paths import BUILD, ROOT
from scripts.runtime.pins import download, pins, sha256
from scripts.say import StepError, logged
from scripts.setup import python_in, pythons, uv

SUPPORTED = ("3.12", "3.13", "3.14")
HOME = BUILD / "pythons"
RUNNER = Path(__file__).with_name("pyodide_tests.mjs")
NOT_IN_PYODIDE = (
    # These start other programs, or look at the checkout with them.
    *("test_background.py", "test_cli_completion.py", "test_cli_process.py", "test_house.py"),
    *("test_library_page.py", "test_note_maxlength.py", "test_packages.py", "test_public_api.py"),
    *("test_readme.py", "test_release.py", "test_saved_in_the_browser.py", "test_setup.py"),
    *("test_rules_claims.py::test_every_rule_and_soft_claim_is_shown", "test_storage_writers.py"),
    # It starts threads; Pyodide has none.
    "test_answered_later.py::test_many_threads_may_look_at_one",
    # JSON that nests a hundred thousand deep is more than Node's stack holds.
    "test_bridge.py::test_what_cannot_be_answered_is_refused_in_words[request_json5-too_much-None]",
    "test_cli_wrong_input.py::test_what_is_no_case_at_all",
    "test_cli_languages.py::test_every_refusal_differs_in_every_language",
    "test_cli_languages.py::test_nothing_is_said_that_is_not_in_the_catalogue",
)
"""What of ``tests/library`` can't run in Pyodide."""
_COUNT = re.compile(r"(\d+) passed")


def main() -> None:
    """Test on each; the exit status says whether any failed."""
    gone, failed = [], []
    for version in sys.argv[1:] or SUPPORTED:
        python = found(version)
        in_pyodide = python is None and pins()["pyodide"]["python"].startswith(f"{version}.")
        if python is None and not in_pyodide:
            gone.append(version)
            continue
        try:
            tested_in_pyodide(version) if python is None else tested(version, python)
        except StepError as problem:
            failed.append(version)
            print(problem)
    if gone:
        print(f"Not here and not to be fetched: Python {', '.join(gone)}.")
    if failed:
        raise SystemExit(f"Failed on Python {', '.join(failed)}.")


def found(version: str) -> str | None:
    """Return the Python of a version, fetched by uv if need be; null where there is none."""
    here = pythons().get(tuple(map(int, version.split("."))))
    if here is not None:
        return here
    done = subprocess.run([uv(), "python", "install", version], capture_output=True, check=False)
    return version if done.returncode == 0 else None


def tested(version: str, python: str | Path) -> str:
    """Run the library's tests on one Python and return how many passed.

    Raises:
        StepError: a test failed.

    """
    home = HOME / version
    logged(f"An environment of Python {version}", (uv(), "venv", "--clear", "-p", python, home))
    install = (uv(), "pip", "sync", "--require-hashes", "-p", python_in(home))
    logged(f"Packages for Python {version}", (*install, ROOT / "requirements.lock"))
    tests = (python_in(home), "-m", "pytest", "-q", "-n", "2", "tests/library", "tests/properties")
    said = logged(f"Tests on Python {version}", tests, cwd=ROOT, summary=_passed)
    return _passed(said)


def tested_in_pyodide(version: str) -> str:
    """Run what can be run of the library's tests in the pinned Pyodide; return how many passed.

    Raises:
        StepError: a test failed.

    """
    kinds = {True: "--deselect", False: "--ignore"}
    tests = [f"{kinds['::' in one]}=tests/library/{one}" for one in NOT_IN_PYODIDE]
    packages = sysconfig.get_path("purelib")
    folders = (ROOT / "node_modules" / "pyodide", BUILD / "pyodide", ROOT, _compiled(version))
    # Node's own stack is shorter than what Python's recursion limit allows for.
    command = ("node", "--stack-size=7000", RUNNER, *folders, packages, "-q", "--tb=short")
    label = f"Tests on Python {version}, as Pyodide"
    said = logged(label, (*command, *tests, "tests/library"), cwd=ROOT, summary=_passed)
    return _passed(said)


def _compiled(version: str) -> Path:
    """Return a folder with what of the tests' packages is compiled, for Pyodide.

    Raises:
        SystemExit: a package is not the one of the lock.

    """
    home = HOME / f"{version}-pyodide"
    shutil.rmtree(home, ignore_errors=True)
    home.mkdir(parents=True)
    locked = (ROOT / "requirements.lock").read_text("utf-8")
    for name in ("hypothesis",):
        [asked] = re.findall(rf"^{name}==[0-9.]+", locked, re.MULTILINE)
        wheel = download(asked, home)
        if sha256(wheel.read_bytes()) not in locked:
            raise SystemExit(f"{wheel.name} is not the one of requirements.lock")
        with zipfile.ZipFile(wheel) as packed:
            packed.extractall(home)
    return home


def _passed(said: str) -> str:
    counts = _COUNT.findall(said)
    return f"{int(counts[-1]):,} passed" if counts else "done"


if __name__ == "__main__":
    main()
