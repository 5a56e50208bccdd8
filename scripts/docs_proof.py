"""Write docs/proof.md: what is proved of the table, over how many cases, and in which parts.

``--check`` writes nothing and fails if the file differs from what it would write.
"""

import sys
from math import prod
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from followup_rules.decide import DOMAINS  # noqa: E402  # the path comes first
from followup_rules.diagram import DIAGRAM  # noqa: E402
from followup_rules.rules import TABLE  # noqa: E402
from tests.tables.proofs import PROOFS  # noqa: E402
from tests.tables.space import IMPOSSIBLE, Space  # noqa: E402

PAGE = ROOT / "docs" / "proof.md"


def number(value: int) -> str:
    """Return a number with its thousands apart."""
    return f"{value:,}"


def page() -> str:
    """Return the page.

    Raises:
        SystemExit: a proof fails.

    """
    for name, proof in PROOFS.items():
        complaints = proof(TABLE)
        if complaints:
            raise SystemExit(f"{name}: {complaints[0]}")
    whole, possible = Space(TABLE), Space(TABLE, possible_only=True)
    counted = sum(part.combinations for part in whole.parts)
    real = sum(part.combinations for part in possible.parts)
    steps = sum(1 for _ in possible.walks())
    gallery = sorted(path.stem for path in (ROOT / "tests" / "tables" / "bad").glob("*.py"))
    gallery.remove("__init__")
    text = f"""# What is proved of the rules

Made by `scripts/docs_proof.py`, which fails if a proof does. The proofs run in `make test`
(`tests/tables/test_table_proofs.py`); how long they take is measured by `make bench`.

## The space

A case is cut into {len(DOMAINS)} facts (`followup_rules/facts.py`), days into bands. Rules look at
known values; an unknown stands for all of its values at once (A21) and is decided over them.

| | |
|---|---|
| facts | {len(DOMAINS)} |
| full product of their values, unknowns among them | {number(prod(map(len, DOMAINS.values())))} |
| full product of the values that rules look at | {number(whole.combinations)} |
| sum over the parts of the space, each combination counted once | {number(counted)} |
| parts, one for each condition that decides | {len(whole.parts)} |
| ways through the space that the conditions tell apart | {number(whole.paths)} |
| combinations that a real case can have | {number(real)} |
| steps of those ways, each taken by a real case in the tests | {number(steps)} |
| nodes of the diagram that answers questions about all cases | {len(DIAGRAM)} |

The two products of the third and fourth row are equal: nothing is left out and nothing counted
twice. The space is divided fact by fact. Combinations that leave the same conditions open are kept
as one, with their number; a condition that holds for sure ends a part. So the whole of it is looked
at, and nothing is sampled.

{len(IMPOSSIBLE)} combinations can't be (an accepted offer whose interview was yesterday: its days
no longer count). That no case has one of them is a law of its own; that every other step of the
ways has a case is shown by making one (`tests/tables/real.py`).

## The proofs

| Proof | What it shows |
|---|---|
"""
    for name, proof in PROOFS.items():
        text += f"| `{name}` | {str(proof.__doc__).splitlines()[0]} |\n"
    text += f"""
Bands of days: `tests/tables/test_table_bands.py` shows day by day that nothing changes between the
declared edges. Explanations: `tests/library/test_explain_holds.py`. The independent reading of the
guide (`tests/oracle.py`) is asked at every step of the ways through the space and agrees.

## Bad tables

`tests/tables/bad/` holds {len(gallery)} tables that are wrong on purpose, each caught by the proof
that is meant for it, with a message that would help its author: {", ".join(gallery)}.

## Mutants

`scripts/soak_mutants.py` changes the table (a rule dropped, a condition wider or narrower, another
verdict, another certainty, precedence swapped, an edge of days shifted) and the code of the
machine, and names what noticed. A change of the table that changes no answer in the whole space is
told apart by the diagram, not by opinion.
"""
    return text


def main() -> None:
    """Write the page, or check it."""
    text = page()
    if "--check" not in sys.argv[1:]:
        PAGE.write_text(text, encoding="utf-8")
    elif not PAGE.exists() or PAGE.read_text(encoding="utf-8") != text:
        raise SystemExit(f"{PAGE.relative_to(ROOT)} is out of date: run `make docs`")


if __name__ == "__main__":
    main()
