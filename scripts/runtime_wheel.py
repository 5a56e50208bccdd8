"""Build the wheel of `followup_rules`, byte for byte the same wherever and whenever it is built.

The package is copied to a folder with nothing else in it first, so that what lies about in a
checkout (caches, half-written files that git ignores) can't get in.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from scripts.runtime_pins import RuntimeBuildError

EPOCH = "1767225600"  # 2026-01-01: what zip entries carry instead of the day of the build
PARTS = ("pyproject.toml", "README.md", "LICENSE", "followup_rules")


def build_wheel(root: Path, folder: Path) -> Path:
    """Build the wheel of the checkout at `root` into `folder` and return its path."""
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
        done = subprocess.run(
            [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", scratch, "."],
            cwd=stage,
            env={**os.environ, "SOURCE_DATE_EPOCH": EPOCH, "PYTHONHASHSEED": "0"},
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            raise RuntimeBuildError(
                f"the wheel of followup_rules could not be built:\n{done.stdout}{done.stderr}"
            )
        (made,) = Path(scratch).glob("*.whl")
        folder.mkdir(parents=True, exist_ok=True)
        return Path(shutil.copyfile(made, folder / made.name))


def _same_modes(stage: Path) -> None:
    """Give every file the same mode: a wheel records it, and umasks differ."""
    for path in stage.rglob("*"):
        path.chmod(0o755 if path.is_dir() else 0o644)
