"""Build wheel and source package, byte for byte the same wherever and whenever they are built.

The package is copied to a folder with nothing else in it first, so that what lies about in a
checkout (caches, half-written files that git ignores) can't get in.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path

from scripts.tools import run_tool

EPOCH = "1767225600"  # 2026-01-01: what zip entries carry instead of the day of the build
PARTS = (
    *("pyproject.toml", "hatch_build.py", "README.md", "LICENSE", "licenses"),
    "followup_rules",
)


def build_wheel(root: Path, folder: Path) -> Path:
    """Build the wheel of the checkout at `root` into `folder` and return its path."""
    return _built(root, folder, "--wheel", "*.whl")


def build_sdist(root: Path, folder: Path) -> Path:
    """Build the source package of the checkout at `root` into `folder` and return its path."""
    return _built(root, folder, "--sdist", "*.tar.gz")


def _built(root: Path, folder: Path, kind: str, name: str) -> Path:
    with tempfile.TemporaryDirectory() as scratch:
        stage = Path(scratch) / "stage"
        stage.mkdir()
        for part in PARTS:
            source = root / part
            if source.is_dir():
                shutil.copytree(
                    source, stage / part, ignore=shutil.ignore_patterns("__pycache__", "*.pyc")
                )
            elif source.is_file():
                shutil.copyfile(source, stage / part)
            else:
                (stage / part).touch()
        _same_modes(stage)
        run_tool(
            f"the package of followup_rules could not be built ({kind})",
            *(sys.executable, "-m", "build", kind, "--no-isolation", "--outdir", scratch, "."),
            cwd=stage,
            environment={"SOURCE_DATE_EPOCH": EPOCH, "PYTHONHASHSEED": "0"},
        )
        (made,) = Path(scratch).glob(name)
        folder.mkdir(parents=True, exist_ok=True)
        return Path(shutil.copyfile(made, folder / made.name))


def _same_modes(stage: Path) -> None:
    """Return every file the same mode: a wheel records it, and umasks differ."""
    for path in stage.rglob("*"):
        path.chmod(0o755 if path.is_dir() else 0o644)
