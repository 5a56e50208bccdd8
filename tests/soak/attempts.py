"""What the long searches have tried in real browsers: a line for every attempt, none taken out.

``attempts.jsonl`` is only ever added to. A row of ``docs/reliability.md`` counts its fault's lines;
where its count was begun anew, because the product or the measuring was mended, ``Fault.anew`` says
why, only the lines written since then count, and the page says what was set aside.
"""

import json
import time
from collections.abc import Mapping
from dataclasses import asdict, dataclass

from scripts.paths import ROOT
from tests.faults import Fault

FILE = ROOT / "tests" / "soak" / "attempts.jsonl"


@dataclass(frozen=True)
class Attempt:
    """One line: one attempt, or several that one browser bore one after the other."""

    fault: str
    anew: int
    """How often the fault's count had been begun anew by then."""
    first: int
    """The number that varied it."""
    times: int
    survived: int
    on: str
    why: str = ""
    """What was not survived."""


@dataclass
class Tally:
    """What came of the attempts of one fault."""

    tried: int = 0
    survived: int = 0
    set_aside: int = 0
    """Tried before the count was begun anew."""
    set_aside_survived: int = 0


def note(  # noqa: PLR0913  # all of one line
    name: str, fault: Fault, first: int, *, times: int, survived: int, why: str
) -> None:
    """Add a line."""
    today = time.strftime("%Y-%m-%d")
    line = asdict(Attempt(name, len(fault.anew), first, times, survived, today, why))
    with FILE.open("a", encoding="utf-8") as out:
        out.write(json.dumps({key: value for key, value in line.items() if value != ""}) + "\n")


def tallies(faults: Mapping[str, Fault]) -> dict[str, Tally]:
    """Count the attempts of every fault."""
    found = {name: Tally() for name in faults}
    lines = FILE.read_text(encoding="utf-8").splitlines() if FILE.exists() else []
    for one in (Attempt(**json.loads(line)) for line in lines):
        if one.fault not in faults:
            continue
        tally = found[one.fault]
        if one.anew == len(faults[one.fault].anew):
            tally.tried += one.times
            tally.survived += one.survived
        else:
            tally.set_aside += one.times
            tally.set_aside_survived += one.survived
    return found
