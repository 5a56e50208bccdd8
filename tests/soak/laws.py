"""Try every law on ten times as many examples, others at each run: ``python -m tests.soak.laws``.

What failed is kept in ``.hypothesis/`` and tried first the next time.
"""

import subprocess
import sys
from typing import Final

from scripts.paths import ROOT

_TRIED: Final = ("tests/properties", "tests/library", "tests/pages/test_profile_any.py")


def main() -> None:
    """Run them.

    Raises:
        SystemExit: one was broken.

    """
    command = [sys.executable, "-m", "pytest", "-q", "-n", "auto", "--hypothesis-profile=soak"]
    if subprocess.run([*command, *_TRIED], cwd=ROOT, check=False).returncode:  # noqa: S603  # our own
        raise SystemExit("A law is broken; see above.")


if __name__ == "__main__":
    main()
