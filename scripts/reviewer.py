"""Build the packages from nothing but the source: ``npm run build-for-amo``.

Runs on any Python 3.8 or later, like `scripts/setup.py`: it sets up, builds, and prints what the
packages hash to. `docs/reviewers.md` is written for whoever runs it.
"""

from __future__ import annotations

import hashlib
import os
import subprocess

from scripts.setup import ROOT, VENV, main, python_in


def build() -> None:
    """Set up, build and print the hashes."""
    main()
    surroundings = {**os.environ, "PYTHONPATH": str(ROOT)}
    build_it = [str(python_in(VENV)), "-m", "scripts.build"]
    if subprocess.run(build_it, cwd=ROOT, env=surroundings, check=False).returncode:
        raise SystemExit("The packages were not built (see above).")
    for archive in sorted((ROOT / "build").glob("followup-rules-*.zip")):
        digest = hashlib.sha256(archive.read_bytes()).hexdigest()
        print(f"{digest}  {archive.relative_to(ROOT).as_posix()}")


if __name__ == "__main__":
    build()
