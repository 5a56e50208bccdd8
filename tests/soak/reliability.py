"""Make every fault often and write what came of it: ``python -m tests.soak.reliability [MINUTES]``.

Goes round until each fault has been tried as often as it says, or the minutes are over, and writes
``docs/reliability.md`` from ``attempts.jsonl``, to which every attempt is added, survived or not:
another run goes on where this one ended. ``--only NAME`` makes one fault, ``0`` minutes writes the
page alone. Ends with status 1 if anything was not survived. ``make test`` makes each fault once and
holds the page to the attempts.
"""

import argparse
import math
import sys
import time
import traceback
from collections.abc import Collection

from scripts.paths import ROOT
from tests.browser.lend import sharing
from tests.faults import Fault
from tests.faults.table import FAULTS
from tests.soak.attempts import Tally, note, tallies
from tests.soak.windows import ROWS

PAGE = ROOT / "docs" / "reliability.md"
ALL = {**FAULTS, **ROWS}
_HEAD = """\
# What can go wrong, and what then

Made by `python -m tests.soak.reliability` from `tests/soak/attempts.jsonl`, where every attempt
stands, survived or not; do not edit. `tests/faults/` says how each fault is made in a real browser.
`make test` makes each once more.

| Fault | Browser | Tried | Survived | What the person sees | What is lost |
|---|---|---:|---:|---|---|
"""
_ANEW = """
## Counted anew

Where the product or the measuring was mended, a row's count was begun anew, as a whole.

| Fault | Set aside: tried | Survived | Because |
|---|---:|---:|---|
"""


def tried(name: str, fault: Fault, number: int) -> None:
    """Make a fault and write down what came of it."""
    why = ""
    try:
        fault.attempt(number)
    except Exception as problem:  # noqa: BLE001  # whatever it is, it counts, and is printed
        print(f"{name}, attempt {number}:", flush=True)
        traceback.print_exc(limit=-3)
        why = f"{type(problem).__name__}: {problem}"[:400]
    note(name, fault, number, times=1, survived=int(not why), why=why)


def go_round(minutes: float, names: Collection[str]) -> None:
    """Make the faults in turn: next comes what lacks most of its number."""
    end = time.monotonic() + 60 * minutes
    counts = {name: tally.tried for name, tally in tallies(FAULTS).items() if name in names}
    with sharing():
        while time.monotonic() < end:
            name = min(counts, key=lambda one: counts[one] / FAULTS[one].often)
            if counts[name] >= FAULTS[name].often:
                break
            tried(name, FAULTS[name], counts[name])
            counts[name] += 1


def page() -> str:
    """Return the page that the attempts give."""
    known = tallies(ALL)
    rows = [_row(fault, known[name]) for name, fault in ALL.items()]
    anew = [
        f"| {fault.what} ({fault.browser}) | {known[name].set_aside:,} "
        f"| {known[name].set_aside_survived:,} | {'; '.join(fault.anew)} |\n"
        for name, fault in ALL.items()
        if fault.anew
    ]
    return "".join((_HEAD, *rows, *((_ANEW, *anew) if anew else ())))


def _row(fault: Fault, tally: Tally) -> str:
    counts = f"{tally.tried:,} | {tally.survived:,}"
    return f"| {fault.what} | {fault.browser} | {counts} | {fault.sees} | {fault.lost} |\n"


def main() -> int:
    """Make the faults, write the page, and say whether all were survived."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("minutes", nargs="?", type=float, default=math.inf)
    parser.add_argument("--only", choices=FAULTS, action="append")
    asked = parser.parse_args()
    go_round(asked.minutes, asked.only or FAULTS)
    PAGE.write_text(page(), encoding="utf-8")
    known = tallies(ALL)
    for name, tally in known.items():
        print(f"{name:20} {tally.tried:5,} tried {tally.survived:5,} survived")
    return int(any(tally.survived < tally.tried for tally in known.values()))


if __name__ == "__main__":
    sys.exit(main())
