"""Two builds of one checkout are alike, whatever the folder, the day, the zone and the umask.

The first is the one that lies here, made by `make build`. The second has another folder, another
time zone, other times on its files, other permissions for new files, another hash seed, and a clock
400 days ahead, in Python and in Node.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from scripts.paths import BUILD, ROOT
from scripts.runtime.pins import sha256

CLOCK = """
const Real = Date;
const shift = 400 * 86400000;
globalThis.Date = class extends Real {
  constructor(...a) { super(...(a.length ? a : [Real.now() + shift])); }
  static now() { return Real.now() + shift; }
};
"""


def build(home: Path, *, days: int, **environment: str) -> dict[str, str]:
    """Build a copy of this checkout in `home`; return the hash of each file that came out."""
    home.mkdir(parents=True)
    for name in (
        "followup_rules",
        "licenses",
        "pyproject.toml",
        "hatch_build.py",
        "README.md",
        "LICENSE",
    ):
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, home / name, ignore=shutil.ignore_patterns("__pycache__"))
        elif source.exists():
            shutil.copyfile(source, home / name)
    (home / "node_modules").symlink_to(ROOT / "node_modules")
    for path in home.rglob("*.py"):
        os.utime(path, (1e9, 1e9))
    script = Path(__file__).with_name("elsewhere.py")
    done = subprocess.run(  # noqa: S603  # our own script
        [sys.executable, str(script), str(home), str(BUILD / "cache"), str(days)],
        capture_output=True,
        text=True,
        check=False,
        cwd=home,
        env={**os.environ, "PYTHONPATH": str(ROOT), **environment},
        umask=0o077,
    )
    assert done.returncode == 0, (done.stdout + done.stderr)[-2000:]
    return made(home)


def made(home: Path) -> dict[str, str]:
    """Return the hash of each file that a build of this checkout has made."""
    files = [*(home / "extension" / "runtime").iterdir(), *(home / "build" / "wheel").iterdir()]
    return {path.name: sha256(path.read_bytes()) for path in files}


def test_two_builds_are_alike_byte_for_byte(tmp_path: Path) -> None:
    clock = tmp_path / "clock.mjs"
    clock.write_text(CLOCK, encoding="utf-8")
    first = made(ROOT)
    second = build(
        tmp_path / "quite" / "elsewhere",
        days=400,
        TZ="Pacific/Auckland",
        LANG="C",
        PYTHONHASHSEED="77",
        HOME=str(tmp_path),
        NODE_OPTIONS=f"--import={clock}",
    )
    assert "snapshot.bin" in second
    assert "bytecode.bin" in second
    assert any(name.endswith(".whl") for name in second)
    # Beside them lie types that the set-up puts there for tsc.
    assert {name: first.get(name) for name in second} == second
