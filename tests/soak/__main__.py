"""Run every long search: ``python -m tests.soak``; one alone: ``python -m tests.soak.oracle``."""

import subprocess
import sys

from scripts.paths import ROOT

SEARCHES = (
    "tests.mutation",
    "tests.soak.changes",
    "tests.soak.dialogs",
    "tests.soak.laws",
    "tests.soak.gallery",
    "tests.soak.oracle",
    "tests.soak.pages",
    "tests.soak.reminders",
    "tests.soak.windows",
    "tests.soak.writers",
    "tests.soak.reliability",  # last: its page tells what came of the windows, too
)


def main() -> None:
    """Run one after the other, each in a process of its own.

    Raises:
        SystemExit: one of them found something.

    """
    failed = []
    for name in SEARCHES:
        command = [sys.executable, "-m", name]
        if subprocess.run(command, cwd=ROOT, check=False).returncode:  # noqa: S603  # our own
            failed.append(name)
    if failed:
        raise SystemExit(f"Found something: {', '.join(failed)}; see above.")


if __name__ == "__main__":
    main()
