"""Put everything in place that the build and the tests need: ``make setup``.

Runs on any Python 3.8 or later and changes nothing outside the checkout, except that it installs
missing browsers when it runs as root where apt-get is. Quick when all is in place: each part
leaves the hash of its lock behind, and is skipped while that hash is the same.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
TOOLS = ROOT / ".tools"
OLDEST = (3, 12)
"""The oldest Python that the library supports."""
FAVOURITES = ((3, 13), (3, 14), (3, 12))
"""Which Python to develop with, best first; any newer one does too."""
SYSTEM = {  # Debian's package: the programs of which one must be there
    "chromium": ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable"),
    "firefox-esr": ("firefox-esr", "firefox"),
    "openssl": ("openssl",),
}


def main() -> None:
    """Set up the three parts, each only where it is out of date."""
    _system()
    _python()
    _node()


def _run(*command: str | Path) -> None:
    """Run a command and let it speak; stop with one clear line if it fails."""
    words = [str(word) for word in command]
    if subprocess.run(words, cwd=ROOT, check=False).returncode:
        raise SystemExit(f"Setup stopped: this failed (see above): {' '.join(words)}")


def _is_current(folder: Path, *locks: Path) -> bool:
    stamp = folder / ".set-up"
    return stamp.is_file() and stamp.read_text() == _fingerprint(*locks)


def _mark_current(folder: Path, *locks: Path) -> None:
    (folder / ".set-up").write_text(_fingerprint(*locks))


def _fingerprint(*locks: Path) -> str:
    return hashlib.sha256(b"".join(lock.read_bytes() for lock in locks)).hexdigest()


def _system() -> None:
    """Browsers for the tests, and openssl for the certificate of the tests' LinkedIn."""
    told = {"chromium": os.environ.get("CHROMIUM"), "firefox-esr": os.environ.get("FIREFOX")}
    missing = [
        package
        for package, programs in SYSTEM.items()
        if not told.get(package) and not any(shutil.which(program) for program in programs)
    ]
    if not missing:
        return
    if shutil.which("apt-get") and os.geteuid() == 0:
        _run("apt-get", "update", "-q")
        _run("apt-get", "install", "-q", "-y", "--no-install-recommends", *missing)
        return
    raise SystemExit(
        f"Please install {' and '.join(missing)} (on Debian: sudo apt-get install "
        f"{' '.join(missing)}), then run this again. A browser elsewhere can be named by "
        "CHROMIUM=/its/program and FIREFOX=/its/program."
    )


def _python() -> None:
    """The virtual environment, from the lock with hashes."""
    lock = ROOT / "requirements.lock"
    if _is_current(VENV, lock):
        return
    uv = _uv()
    if not (VENV / "bin" / "python").exists():
        _run(uv, "venv", "--quiet", "--python", _find_python(uv), VENV)
    _run(
        *(uv, "pip", "sync", "--quiet", "--require-hashes", "--compile-bytecode"),
        *("--python", VENV / "bin" / "python", lock),
    )
    _mark_current(VENV, lock)


def _uv() -> str:
    """Return uv's path: the one on this machine, else one installed into ``.tools``."""
    found = shutil.which("uv")
    if found:
        return found
    own = TOOLS / "bin" / "uv"
    lock = ROOT / "scripts" / "uv.lock"
    if not (own.exists() and _is_current(TOOLS, lock)):
        _run(sys.executable, "-m", "venv", "--clear", TOOLS)
        _run(
            *(TOOLS / "bin" / "python", "-m", "pip", "install", "--quiet"),
            *("--disable-pip-version-check", "--require-hashes", "--only-binary=:all:"),
            *("-r", lock),
        )
        _mark_current(TOOLS, lock)
    return str(own)


def _find_python(uv: str) -> str:
    """Return the best Python on this machine; let uv fetch one only if there is none."""
    on_path = [shutil.which(f"python3{minor}") for minor in ("", ".12", ".13", ".14", ".15")]
    pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")) / "versions"
    candidates = [sys.executable, *on_path, *map(str, sorted(pyenv.glob("3.*/bin/python")))]
    found: dict[tuple[int, ...], str] = {}
    for candidate in filter(None, candidates):
        version = _version(candidate)
        if version >= OLDEST:
            found.setdefault(version, candidate)
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
        raise SystemExit("Please install Node.js 20 or later with npm, then run this again.")
    _run(npm, "ci", "--silent")
    _mark_current(ROOT / "node_modules", *locks)


def lock() -> None:
    """Resolve the Python dependencies anew: ``make lock``."""
    how = "pip compile --quiet --upgrade --universal --python-version 3.12 --no-config"
    how += " --generate-hashes --no-emit-index-url --no-header"
    wanted = "pyproject.toml --group dev requirements.in -o requirements.lock"
    uv = _uv()
    _run(uv, *how.split(), *wanted.split())
    _run(uv, *how.split(), "scripts/uv.in", "-o", "scripts/uv.lock")


if __name__ == "__main__":
    lock() if sys.argv[1:] == ["lock"] else main()
