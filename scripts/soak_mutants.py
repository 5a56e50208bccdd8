"""Change the table and the code in small ways, and see what notices; write it to docs/mutants.md.

Table: every rule dropped, every condition wider, narrower or elsewhere, every verdict, certainty,
effect and precedence otherwise, every edge of days one day off. Each has to be killed by a proof or
by an independent reading, unless it says the same in every case that can be. Code: see
``mutants_code``; at least 95 in 100 have to be killed, and each survivor has its line in
``mutants_explained``.

``--table`` or ``--code`` does one of both; ``--only clock`` one module; ``--slice N`` so many,
drawn by a fixed seed, as ``make test`` does, and then nothing is written down.
"""

import argparse
import os
import random
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from followup_rules.rules import TABLE  # noqa: E402  # the path comes first
from scripts.mutants_code import CodeMutant, code_mutants  # noqa: E402
from scripts.mutants_explained import EXPLAINED  # noqa: E402
from scripts.mutants_fork import Fate, fates  # noqa: E402
from scripts.mutants_page import write_code, write_table  # noqa: E402
from scripts.mutants_tests import HEART, MODULES, stages  # noqa: E402
from tests.tables.mutants import killer, mutants, the_good_one  # noqa: E402

SEED = 20261123
ENOUGH = 95
"""Of a hundred code mutants, so many have to be killed."""


def drawn[T](every: Sequence[T], number: int | None) -> Sequence[T]:
    """Return so many of them by the fixed seed, or all."""
    if number is None or number >= len(every):
        return every
    return random.Random(SEED).sample(every, number)  # noqa: S311  # the same on every machine


def table_campaign(number: int | None) -> bool:
    """Try the mutants of the table; tell whether all were killed."""
    good = the_good_one(TABLE)
    by: Counter[str] = Counter()
    survivors = []
    every = drawn(list(mutants(TABLE)), number)
    for mutant in every:
        found = killer(mutant, good)
        by[found or "survived"] += 1
        if found is None:
            survivors.append(mutant.what)
            print(f"  survived: {mutant.what}", flush=True)
    print(f"mutants of the table: {len(every)}, {len(survivors)} survived")
    for name, count in by.most_common():
        print(f"  {count:6}  {name}")
    if number is None:
        write_table(by, survivors)
    return not survivors


def code_campaign(only: str | None, number: int | None) -> bool:
    """Try the mutants of the code; tell whether enough were killed and the others are explained."""
    modules = MODULES if number is None else HEART
    every = [mutant for name in modules if only in (None, name) for mutant in mutants_of(name)]
    if number is not None:
        every = [mutant for mutant in every if told(mutant) not in EXPLAINED]
    tried = drawn(every, number)
    found: list[Fate] = []
    for fate in fates(tried, lambda name: stages(name, own_only=number is not None)):
        found.append(fate)
        if not fate.killed_by:
            why = EXPLAINED.get(told(fate.mutant), "NOT EXPLAINED")
            print(f"  survived: {told(fate.mutant)}: {why}", flush=True)
        if len(found) % 100 == 0:
            print(f"  {len(found)} of {len(tried)}", flush=True)
    if number is None:
        write_code(found, EXPLAINED)
    alive = [told(fate.mutant) for fate in found if not fate.killed_by]
    print(f"mutants of the code: {len(found)}, {len(alive)} survived")
    unexplained = [name for name in alive if name not in EXPLAINED]
    return not unexplained and all(_enough(found, name) for name in HEART)


def mutants_of(name: str) -> list[CodeMutant]:
    """Return the mutants of a module of the library."""
    source = (ROOT / "followup_rules" / f"{name}.py").read_text(encoding="utf-8")
    return list(code_mutants(name, source))


def told(mutant: CodeMutant) -> str:
    """Return how a mutant is named."""
    return f"{mutant.module}: {mutant.what}"


def _enough(found: Sequence[Fate], name: str) -> bool:
    here = [fate for fate in found if fate.mutant.module == name]
    killed = sum(bool(fate.killed_by) for fate in here)
    return 100 * killed >= ENOUGH * len(here)


def main() -> None:
    """Run both, or what was asked for.

    Raises:
        SystemExit: a mutant survived that nobody has explained, or too many did.

    """
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--table", action="store_true")
    asked.add_argument("--code", action="store_true")
    asked.add_argument("--only", choices=MODULES)
    asked.add_argument("--slice", type=int)
    told_ = asked.parse_args()
    os.nice(19)
    good = True
    if told_.table or not told_.code:
        good &= table_campaign(told_.slice)
    if told_.code or not told_.table:
        good &= code_campaign(told_.only, told_.slice)
    if not good:
        raise SystemExit("mutants survived")


if __name__ == "__main__":
    main()
