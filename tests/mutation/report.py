"""The page on mutants, docs/mutants.md: how many, what killed them, and who lives, and why."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from scripts.paths import ROOT
from tests.mutation.runner import Fate
from tests.mutation.stages import MODULES

PAGE = ROOT / "docs" / "mutants.md"
_SECTION = re.compile(
    r"\n*<!-- (?P<name>[\w.]+): begin -->.*?<!-- (?P=name): end -->\n*", re.DOTALL
)
_OPEN = "Not gone through in whole since they have their present names: "
HEAD = """# Mutants

Written by `tests/mutation/__main__.py` (`make soak`). It changes one small thing at a time, in the
table or in the code, and looks whether a proof, a law, an example or the independent reading of the
guide notices. Files that only repeat what came out (golden files) are not asked. `make test` tries
a slice of both by a fixed seed (`tests/tables/test_mutants_slice.py`).

## Of the table

<!-- table: begin -->
<!-- table: end -->

## Of the code

Tried first are the tests of the module, then all others; the first that fails has killed it. Each
survivor has its line.
"""


def write_table(by: Mapping[str, int], survivors: Sequence[str]) -> None:
    """Write down a whole campaign on the table."""
    number = sum(by.values())
    text = f"{number:,} mutants, {len(survivors)} survived.\n\n"
    text += "| killed by | mutants |\n|---|---:|\n"
    ranked = sorted(by.items(), key=lambda one: (-one[1], one[0]))
    text += "".join(f"| {_code(name)} | {count:,} |\n" for name, count in ranked)
    text += "".join(f"- survived: {what}\n" for what in survivors)
    _between("table", text)


def write_code(name: str, found: Sequence[Fate], explained: Mapping[str, str]) -> None:
    """Write down what became of all mutants of a module."""
    _between(name, _module(name, found, explained))


def _module(name: str, here: Sequence[Fate], explained: Mapping[str, str]) -> str:
    alive = sorted(fate.mutant.what for fate in here if not fate.killed_by)
    share = 100 * (len(here) - len(alive)) / len(here)
    text = f"### {name}.py\n\n{len(here)} mutants, {share:.1f} % killed:\n\n"
    by = Counter(_short(fate.killed_by) for fate in here if fate.killed_by)
    ranked = sorted(by.items(), key=lambda one: (-one[1], one[0]))
    text += "| killed by | mutants |\n|---|---:|\n"
    text += "".join(f"| {_code(told)} | {count:,} |\n" for told, count in ranked)
    text += "\n" if alive else ""
    for what in alive:
        text += f"- survived: {what}: {explained.get(f'{name}: {what}', '**not explained**')}\n"
    return text


def _short(killed_by: str) -> str:
    return killed_by.partition("::")[0].removeprefix("tests/")


def _code(name: str) -> str:
    return name if " " in name else f"`{name}`"


def _between(part: str, text: str) -> None:
    page = PAGE.read_text("utf-8") if PAGE.exists() else HEAD
    begin, end = f"<!-- {part}: begin -->", f"<!-- {part}: end -->"
    if begin not in page:
        page += f"\n{begin}\n{end}\n"
    before, _, rest = page.partition(begin)
    after = rest.partition(end)[2]
    PAGE.write_text(_in_order(f"{before}{begin}\n{text}{end}{after}"), encoding="utf-8")


def _in_order(page: str) -> str:
    """Return the page with the modules as they are listed; one that is no more is dropped."""
    found = {one["name"]: one[0].strip() for one in _SECTION.finditer(page)}
    head = _SECTION.sub("", page).partition(_OPEN)[0].rstrip()
    table = found.pop("table")
    whole = head.replace("## Of the table", f"## Of the table\n\n{table}\n\n")
    sections = [found[name] for name in MODULES if name in found]
    if rest := [f"`{name}`" for name in MODULES if name not in found]:
        sections.append(f"{_OPEN}{', '.join(rest)}.")
    return "\n\n".join([whole, *sections]) + "\n"
