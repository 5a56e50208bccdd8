"""What the verbs of the Makefile say: a line a step, with its time; the rest goes to a log.

`logged` runs a command and keeps what it says in `build/log/`. If it fails, the end of that log is
shown. On a terminal the line of a slow step counts its seconds. Only the standard library of
Python 3.8: `make setup` uses it before there is anything else.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

LOGS = Path(__file__).resolve().parent.parent / "build" / "log"
_SHOWN = 80
"""Lines of a log that are shown on a failure."""
_PERCENT = re.compile(r"\[ *(\d+)%\]")
_STEP = 25
"""Per cent between two words of progress where there is no terminal."""


class StepError(SystemExit):
    """A step failed; what it said has been shown."""


def logged(
    label: str,
    command: Sequence[str | Path],
    *,
    cwd: Path | None = None,
    summary: Callable[[str], str] | None = None,
    environment: dict[str, str] | None = None,
) -> str:
    """Run a command, say that it runs and how long it took, and return what it said.

    Args:
        label: the step, as the person reads it.
        command: the program and its arguments.
        cwd: the folder it runs in.
        summary: makes of what it said the end of the line, such as "1,713 passed".
        environment: variables beside those of this process.

    Raises:
        StepError: it failed.

    """
    LOGS.mkdir(parents=True, exist_ok=True)
    log = LOGS / (re.sub(r"\W+", "-", label.lower()).strip("-") + ".log")
    begun = time.monotonic()
    _progress(label, 0)
    said = []
    done = 0
    running = subprocess.Popen(
        [str(word) for word in command],
        cwd=cwd,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        errors="replace",
        env={**os.environ, **(environment or {})},
    )
    with running, log.open("w", encoding="utf-8") as kept:
        for line in running.stdout or ():
            said.append(line)
            kept.write(line)
            found = _PERCENT.search(line)
            if found:
                done = _told(label, int(found[1]), done, time.monotonic() - begun)
            elif sys.stdout.isatty():
                _progress(label, time.monotonic() - begun)
    text = "".join(said)
    took = time.monotonic() - begun
    if running.returncode:
        _end(f"{label}: failed after {took:.0f} s")
        print(_worth_showing(text), flush=True)
        raise StepError(f"Stopped at «{label}». All that it said is in {_short(log)}.")
    _end(f"{label}: {summary(text) if summary else 'done'} ({took:.0f} s)")
    return text


def _worth_showing(text: str) -> str:
    """Return what tells why it failed: pytest's own failures, else the last lines."""
    begin = text.find("= FAILURES =")
    begin = begin if begin >= 0 else text.find("= ERRORS =")
    lines = (text[begin:] if begin >= 0 else text).splitlines()
    return "\n".join(lines if begin >= 0 else lines[-_SHOWN:])


def _told(label: str, percent: int, before: int, seconds: float) -> int:
    """Say how far it is; return what was said last."""
    if sys.stdout.isatty():
        _progress(label, seconds, f"{percent} % ")
        return percent
    if percent // _STEP > before // _STEP and percent < 100:  # noqa: PLR2004  # the end says more
        print(f"  {label}: {percent} % ({seconds:.0f} s)", flush=True)
        return percent
    return before


def _progress(label: str, seconds: float, more: str = "") -> None:
    if sys.stdout.isatty():
        print(f"\r\x1b[K{label} … {more}{seconds:.0f} s", end="", flush=True)


def _end(line: str) -> None:
    print(f"\r\x1b[K{line}" if sys.stdout.isatty() else line, flush=True)


def _short(path: Path) -> str:
    try:
        return path.relative_to(Path.cwd()).as_posix()
    except ValueError:
        return str(path)
