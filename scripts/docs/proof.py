"""Write docs/proof.md: what is proved of the table, over how many cases, and in which parts."""

from math import prod
from pathlib import Path

from followup_rules.decision.diagram import DIAGRAM
from followup_rules.decision.facts import DOMAINS
from followup_rules.rules import TABLE
from scripts.paths import ROOT
from scripts.proofs.answers import Answers
from scripts.proofs.fixing import Fixing
from scripts.proofs.proofs import PROOFS
from scripts.proofs.space import IMPOSSIBLE, Space

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
    answers = Answers(TABLE)
    fixing = Fixing(answers, {rule.id: rule for rule in TABLE})
    bases = list(fixing.bases())
    fixed = sum(fixing.count(basis.part) for basis in bases)
    ways = sum(1 for _ in answers.walks())
    gallery = sorted(path.stem for path in (ROOT / "tests" / "tables" / "bad").glob("*.py"))
    gallery.remove("__init__")
    text = f"""# What is proved of the rules

Made by `scripts/docs/proof.py`, which fails if a proof does. The proofs run in `make test`
(`tests/tables/test_table_proofs.py`); how long they take is measured by `make bench`.

## The space

A case is cut into {len(DOMAINS)} facts (`followup_rules/decision/facts.py`), days into bands.
Rules look at known values; an unknown stands for all of its values at once (A21) and is decided
over them.

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
ways has a case is shown by making one (`scripts/proofs/case_factory.py`).

## The proofs

| Proof | What it shows |
|---|---|
"""
    for name, proof in PROOFS.items():
        text += f"| `{name}` | {str(proof.__doc__).splitlines()[0]} |\n"
    text += f"""
## Unknown facts, basis, questions

What an unknown comes to is no rule of its own: it is decided over all its values (A21). So a second
graph (`scripts/proofs/answers.py`) follows every combination of all values, unknowns among them,
and where something is unknown it keeps each of its values apart to the end. It is computed from the
rules' conditions, without the machine; equal states are one.

| | |
|---|---|
| combinations, unknowns among them | {number(answers.combinations)} |
| states of knowledge that the conditions tell apart | {number(answers.states)} |
| steps from them, at each of which the machine is asked and agrees | {number(ways)} |
| parts of the space by the facts that fix the verdict | {number(len(bases))} |
| sum over these parts | {number(fixed)} |
| different sets of facts that fix a verdict | {number(len({basis.kept for basis in bases}))} |
| most facts in one of them | {max(len(basis.kept) for basis in bases)} |

`tests/tables/test_every_answer.py` proves on it, for every combination:
- the machine's verdict, its deciding rule, and the unknowns that matter, the weightiest first;
- the basis: in each part its facts fix the verdict whatever the others are, and without any one of
  them the verdict is open everywhere in the part; the library names the same facts for cases that
  show every value of the part;
- the questions, for each of the 256 ways of not knowing something (the five of A21, the profile,
  the environment, the day), at steps all over the space.

What would change an answer, and the day on which it changes by itself, are asked anew with the case
told otherwise, or on each later day, at every step (`tests/library/test_explain_changes.py`).

## Further

Bands of days: `tests/tables/test_table_bands.py` shows day by day that nothing changes between the
declared edges. The independent reading of the guide (`tests/oracle.py`) is asked at every step of
the ways through the space: it agrees, and the claim or reading that it names is one that the
deciding rule rests on.

## Bad tables

`tests/tables/bad/` holds {len(gallery)} tables that are wrong on purpose, each caught by the proof
that is meant for it, with a message that would help its author: {", ".join(gallery)}.

## Mutants

`tests/mutation/__main__.py` changes the table and the code of the machine in small ways and names
what noticed: [mutants.md](mutants.md). A changed table that says the same is told apart by
following both tables through the whole space (`tests/tables/equivalence.py`), not by opinion.
"""
    return text


def files() -> dict[Path, str]:
    """Return the page that this module writes."""
    return {PAGE: page()}
