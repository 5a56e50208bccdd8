"""Change the table and the code in small ways, and see what notices; write it to docs/mutants.md.

Table: every rule dropped, every condition wider, narrower or elsewhere, every verdict, certainty,
effect and precedence otherwise, every edge of days one day off. Each has to be killed by a proof or
by an independent reading, unless it says the same in every case that can be. Code: see
``mutate``; at least 95 in 100 have to be killed, and each survivor has its line in
``equivalent``.

``--table`` or ``--code`` does one of both; ``--only decision.timing answers.plan`` some
modules; ``--slice N`` so many, drawn by a fixed seed, as ``make test`` does, and then nothing is
written down. ``--minutes N`` begins no mutant of the code after that time: what became of those
that were tried is kept in ``build/mutants/``, and the same command goes on from there. The page is
written once a module is through.
"""

import argparse
import os
import random
import re
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from followup_rules.rules import TABLE
from scripts.paths import ROOT
from tests.mutation.equivalent import EXPLAINED
from tests.mutation.kept import keep, known
from tests.mutation.mutate import CodeMutant, code_mutants, unchanged
from tests.mutation.report import write_code, write_table
from tests.mutation.runner import Fate, fates
from tests.mutation.stages import HEART, MODULES, Stages, stages
from tests.mutation.table import killer, mutants, the_good_one

SEED = 20261123
EDGE = re.compile(r"instead in `[A-Z_]+: Final = [0-9]+`")
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
    if number is None:
        for fate in fates(_edges(), _stages):
            by[fate.killed_by.partition("::")[0].removeprefix("tests/") or "survived"] += 1
            survivors += [] if fate.killed_by else [fate.mutant.what]
    print(f"mutants of the table: {by.total()}, {len(survivors)} survived")
    for name, count in by.most_common():
        print(f"  {count:6}  {name}")
    if number is None:
        write_table(by, survivors)
    return not survivors


def _edges() -> list[CodeMutant]:
    """Every edge of days and messages that facts are cut by, one more and one less."""
    return [
        mutant
        for module in ("decision.bands", "decision.read")
        for mutant in mutants_of(module)
        if EDGE.search(mutant.what)
    ]


def code_slice(number: int) -> bool:
    """Try so many mutants of the modules at the heart; the tests of each have to kill them all."""
    every = [mutant for name in HEART for mutant in mutants_of(name)]
    gone = EXPLAINED.keys() - {told(mutant) for mutant in every}
    for what in gone:
        print(f"explained, and no mutant any more: {what}")
    tried = drawn([mutant for mutant in every if told(mutant) not in EXPLAINED], number)
    alive = _alive(list(_watched(fates(tried, lambda one: stages(one.module, own_only=True)))))
    print(f"mutants of the code: {len(tried)}, {len(alive)} survived")
    return not alive and not gone


def code_campaign(modules: Sequence[str], until: float | None) -> bool:
    """Try all mutants of these modules; tell whether enough died and the others are explained."""
    if not known(modules[0], mutants_of(modules[0])):
        _control(modules[0])
    good = True
    for name in modules:
        every = mutants_of(name)
        found = known(name, every)
        tried = {id(fate.mutant) for fate in found}
        rest = (one for one in every if id(one) not in tried and not _is_late(until))
        for fate in _watched(fates(rest, _stages)):
            found.append(fate)
            keep(name, every, found)
        if len(found) < len(every):
            print(f"{name}.py: {len(found)} of {len(every)} mutants tried, the rest next time")
            return good
        alive = _alive(found)
        write_code(name, found, EXPLAINED)
        print(f"mutants of {name}.py: {len(found)}, {len(alive)} survived", flush=True)
        few = 100 * len(alive) <= (100 - ENOUGH) * len(found)
        good &= few and all(what in EXPLAINED for what in alive)
    return good


def _stages(mutant: CodeMutant) -> Stages:
    """Return what a mutant meets: one that is explained lives on, and needs not meet everything."""
    return stages(mutant.module, own_only=told(mutant) in EXPLAINED)


def _watched(fates: Iterable[Fate]) -> Iterator[Fate]:
    """Yield all of them, and tell of each survivor as it is found."""
    for fate in fates:
        if not fate.killed_by:
            what = told(fate.mutant)
            print(f"  survived: {what}: {EXPLAINED.get(what, 'NOT EXPLAINED')}", flush=True)
        yield fate


def _is_late(until: float | None) -> bool:
    return until is not None and time.monotonic() > until


def _alive(found: Sequence[Fate]) -> list[str]:
    return [told(fate.mutant) for fate in found if not fate.killed_by]


def _control(name: str) -> None:
    """Make sure that the tests let the unchanged code pass: else they would kill every mutant.

    Raises:
        SystemExit: they don't.

    """
    for fate in fates([unchanged(name, _source(name))], _stages):
        if fate.killed_by:
            raise SystemExit(f"the code as it is fails: {fate.killed_by}")


def _source(name: str) -> str:
    return ROOT.joinpath("followup_rules", *name.split(".")).with_suffix(".py").read_text("utf-8")


def mutants_of(name: str) -> list[CodeMutant]:
    """Return the mutants of a module of the library."""
    return list(code_mutants(name, _source(name)))


def told(mutant: CodeMutant) -> str:
    """Return how a mutant is named."""
    return f"{mutant.module}: {mutant.what}"


def main() -> None:
    """Run both, or what was asked for.

    Raises:
        SystemExit: a mutant survived that nobody has explained, or too many did.

    """
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--table", action="store_true")
    asked.add_argument("--code", action="store_true")
    asked.add_argument("--only", choices=MODULES, nargs="+", default=MODULES)
    asked.add_argument("--slice", type=int)
    asked.add_argument("--minutes", type=float)
    wanted = asked.parse_args()
    os.nice(19)
    until = None if wanted.minutes is None else time.monotonic() + 60 * wanted.minutes
    good = True
    if wanted.table or not wanted.code:
        good &= table_campaign(wanted.slice)
    if wanted.code or not wanted.table:
        good &= code_slice(wanted.slice) if wanted.slice else code_campaign(wanted.only, until)
    if not good:
        raise SystemExit("mutants survived")


if __name__ == "__main__":
    main()
