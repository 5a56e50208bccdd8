"""Put everything in place that the build and the tests need: ``make setup``.

Runs on any Python 3.8 or later and changes nothing outside the checkout. Quick when all is in
place: each part leaves the hash of its lock behind, and is skipped while that hash is the same.
`python -m scripts.setup browsers` sees to what only `make run` and `make test` need: as root on
Debian and Ubuntu it installs them, elsewhere it says in one line what to do.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

from scripts.programs import how_to_get, install_command, missing
from scripts.say import logged

_NO_NODE = "Please install Node.js 20 or later with npm, then run this again."
ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
TOOLS = ROOT / ".tools"
OLDEST = (3, 12)
"""The oldest Python that the library supports."""
FAVOURITES = ((3, 13), (3, 14), (3, 12))
"""Which Python to develop with, best first; any newer one does too."""


def main() -> None:
    """Set up what the build needs: Python's packages and npm's, each only where out of date."""
    _python()
    _node()


def browsers() -> None:
    """See to the programs of the demo and the tests: install them as root on Debian, else ask."""
    gone = missing()
    if not gone:
        return
    command = install_command(gone)
    if command[:1] != ["apt-get"] or os.geteuid() != 0:
        raise SystemExit(how_to_get(gone))
    logged("Reading Debian's list of packages", ["apt-get", "update", "-q"])
    quiet = [*command[:2], "-q", "-y", "--no-install-recommends", *command[2:]]
    names = " and ".join(program.name for program in gone)
    logged(f"Installing {names}", quiet, environment={"DEBIAN_FRONTEND": "noninteractive"})


def _run(label: str, *command: str | Path) -> None:
    """Run a command quietly; stop with what it said if it fails."""
    logged(label, command, cwd=ROOT)


def _is_current(folder: Path, *locks: Path) -> bool:
    stamp = folder / ".set-up"
    return stamp.is_file() and stamp.read_text() == _fingerprint(*locks)


def _mark_current(folder: Path, *locks: Path) -> None:
    (folder / ".set-up").write_text(_fingerprint(*locks))


def _fingerprint(*locks: Path) -> str:
    return hashlib.sha256(b"".join(lock.read_bytes() for lock in locks)).hexdigest()


def _python() -> None:
    """The virtual environment, from the lock with hashes."""
    lock = ROOT / "requirements.lock"
    if _is_current(VENV, lock):
        return
    program = uv()
    if not python_in(VENV).exists():
        _run(
            "Making Python's environment", program, "venv", "--python", _find_python(program), VENV
        )
    _run(
        "Installing Python's packages",
        *(program, "pip", "sync", "--require-hashes", "--compile-bytecode"),
        *("--python", python_in(VENV), lock),
    )
    _mark_current(VENV, lock)


def python_in(environment: Path) -> Path:
    """Return the Python of a virtual environment, on this system."""
    return environment / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def uv() -> str:
    """Return uv's path: the one on this machine, else one installed into ``.tools``."""
    found = shutil.which("uv")
    if found:
        return found
    own = python_in(TOOLS).with_name("uv.exe" if os.name == "nt" else "uv")
    lock = ROOT / "scripts" / "uv.lock"
    if not (own.exists() and _is_current(TOOLS, lock)):
        _run("Making a folder for uv", sys.executable, "-m", "venv", "--clear", TOOLS)
        _run(
            "Installing uv",
            *(python_in(TOOLS), "-m", "pip", "install"),
            *("--disable-pip-version-check", "--require-hashes", "--only-binary=:all:"),
            *("-r", lock),
        )
        _mark_current(TOOLS, lock)
    return str(own)


def pythons() -> dict[tuple[int, ...], str]:
    """Return the Pythons of this machine that the library supports, by version."""
    on_path = [shutil.which(f"python3{minor}") for minor in ("", ".12", ".13", ".14", ".15")]
    pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")) / "versions"
    inside = "python.exe" if os.name == "nt" else "bin/python"
    candidates = [sys.executable, *on_path, *map(str, sorted(pyenv.glob(f"3.*/{inside}")))]
    found: dict[tuple[int, ...], str] = {}
    for candidate in filter(None, candidates):
        version = _version(candidate)
        if version >= OLDEST:
            found.setdefault(version, candidate)
    return found


def _find_python(uv: str) -> str:
    """Return the best Python on this machine; let uv fetch one only if there is none."""
    found = pythons()
    for version in FAVOURITES:
        if version in found:
            return found[version]
    if found:
        return found[max(found)]
    wanted = ".".join(map(str, FAVOURITES[0]))
    print(f"No Python {'.'.join(map(str, OLDEST))} or later here: uv fetches Python {wanted}.")
    done = subprocess.run([uv, "python", "install", wanted], check=False)
    if done.returncode:
        raise SystemExit(
            f"Please install Python {wanted} (any from {'.'.join(map(str, OLDEST))} on does), "
            "then run this again: none was found here, and none could be fetched."
        )
    return wanted


def _version(python: str) -> tuple[int, ...]:
    """Return the version of an interpreter as (3, 13); (0,) if it doesn't run."""
    ask = "import sys; print(*sys.version_info[:2])"
    done = subprocess.run([python, "-c", ask], capture_output=True, text=True, check=False)
    return tuple(map(int, done.stdout.split())) if done.returncode == 0 else (0,)


def _node() -> None:
    """TypeScript's checker and Pyodide, from npm's lock with hashes."""
    locks = (ROOT / "package.json", ROOT / "package-lock.json")
    if _is_current(ROOT / "node_modules", *locks):
        return
    npm = shutil.which("npm")
    if not npm:
        raise SystemExit(_NO_NODE)
    _run("Installing npm's packages", npm, "ci", "--ignore-scripts")
    _mark_current(ROOT / "node_modules", *locks)


def lock() -> None:
    """Resolve the dependencies anew, install them, and pin what goes into the extension.

    npm's versions move as `docs/dependencies.md` says: `package.json` names them exactly, and
    `npm outdated` tells which are behind; what is edited there is resolved here.
    """
    how = "pip compile --quiet --upgrade --universal --python-version 3.12 --no-config"
    how += " --generate-hashes --no-emit-index-url --no-header"
    wanted = "pyproject.toml --group dev requirements.in -o requirements.lock"
    program, npm = uv(), shutil.which("npm")
    if not npm:
        raise SystemExit(_NO_NODE)
    _run("Resolving Python's packages", program, *how.split(), *wanted.split())
    _run("Resolving uv", program, *how.split(), "scripts/uv.in", "-o", "scripts/uv.lock")
    _run("Resolving npm's packages", npm, "install", "--package-lock-only", "--ignore-scripts")
    main()
    done = subprocess.run(
        [str(python_in(VENV)), "-m", "scripts.repin"],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        check=False,
    )
    if done.returncode:
        raise SystemExit("Nothing was pinned (see above).")


if __name__ == "__main__":
    {"lock": lock, "browsers": browsers}.get(" ".join(sys.argv[1:]), main)()
