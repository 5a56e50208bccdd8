"""The page on mutants, docs/mutants.md: how many, what killed them, and who lives, and why."""

from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

from scripts.mutants_fork import Fate
from scripts.mutants_tests import MODULES

PAGE = Path(__file__).resolve().parents[1] / "docs" / "mutants.md"
HEAD = """# Mutants

Written by `scripts/soak_mutants.py` (`make soak`). It changes one small thing at a time, in the
table or in the code, and looks whether a proof, a law, an example or the independent reading of the
guide notices. Files that only repeat what came out (golden files) are not asked. `make test` tries
a slice of both by a fixed seed (`tests/tables/test_mutants_slice.py`).

## Of the table

<!-- table: begin -->
<!-- table: end -->

## Of the code

<!-- code: begin -->
<!-- code: end -->
"""


def write_table(by: Mapping[str, int], survivors: Sequence[str], seconds: float) -> None:
    """Write down a whole campaign on the table."""
    number = sum(by.values())
    text = f"{number:,} mutants, {len(survivors)} survived; {seconds / 60:.0f} minutes.\n\n"
    text += "| killed by | mutants |\n|---|---:|\n"
    ranked = sorted(by.items(), key=lambda one: (-one[1], one[0]))
    text += "".join(f"| {_code(name)} | {count:,} |\n" for name, count in ranked)
    text += "".join(f"- survived: {what}\n" for what in survivors)
    _between("table", text)


def write_code(found: Sequence[Fate], explained: Mapping[str, str], seconds: float) -> None:
    """Write down a whole campaign on the code."""
    alive = [fate.mutant for fate in found if not fate.killed_by]
    share = 100 * (len(found) - len(alive)) / len(found)
    text = f"{len(found):,} mutants, {share:.1f} % killed; {seconds / 60:.0f} minutes.\n\n"
    text += "| module | mutants | killed | % |\n|---|---:|---:|---:|\n"
    for name in MODULES:
        here = [fate for fate in found if fate.mutant.module == name]
        killed = sum(bool(fate.killed_by) for fate in here)
        text += f"| `{name}` | {len(here)} | {killed} | {100 * killed / len(here):.1f} |\n"
    by = Counter(_short(fate.killed_by) for fate in found if fate.killed_by)
    text += "\nThe first that noticed:\n\n| killed by | mutants |\n|---|---:|\n"
    ranked = sorted(by.items(), key=lambda one: (-one[1], one[0]))
    text += "".join(f"| {_code(name)} | {count:,} |\n" for name, count in ranked)
    text += "\nWho survived, and why nobody could notice:\n\n"
    for one in sorted(alive, key=lambda one: (one.module, one.what)):
        why = explained.get(f"{one.module}: {one.what}", "**not explained**")
        text += f"- `{one.module}`: {one.what}: {why}\n"
    _between("code", text)


def _short(killed_by: str) -> str:
    return killed_by.partition("::")[0].removeprefix("tests/")


def _code(name: str) -> str:
    return name if " " in name else f"`{name}`"


def _between(part: str, text: str) -> None:
    page = PAGE.read_text("utf-8") if PAGE.exists() else HEAD
    begin, end = f"<!-- {part}: begin -->", f"<!-- {part}: end -->"
    before, _, rest = page.partition(begin)
    after = rest.partition(end)[2]
    PAGE.write_text(f"{before}{begin}\n{text}{end}{after}", encoding="utf-8")
