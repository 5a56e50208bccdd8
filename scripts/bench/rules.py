"""Measure the rules on this Python: decisions, whole advice, the proofs, plans of growing size.

The longest inputs that the models let in have rows of their own.

Prints a table, writes build/bench/rules.json, and fails where a budget is passed; times are the
best of several runs. The budgets of the bare decision and of the whole advice are Pyodide's
(``pyodide.py``).
"""

import json
import math
import sys
import time
from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

from followup_rules import Case, Panel, advise, compose, plan, review
from followup_rules.bridge import handle
from followup_rules.decision.facts import EXAMPLE
from followup_rules.decision.table import MACHINE
from followup_rules.explanation.basis import fixing_facts
from followup_rules.linkedin.profile import read_profile
from followup_rules.rules import TABLE
from scripts.bench.worst import inputs
from scripts.paths import ROOT
from scripts.proofs.case_factory import TODAY, case_of, facts_of
from scripts.proofs.proofs import PROOFS
from scripts.proofs.space import Space
from scripts.tools import run_tool

OUT = ROOT / "build" / "bench" / "rules.json"
PROOF_SECONDS = 120
SLACK = 1.5
"""Factor by which a plan's time may grow beyond n log n: small plans are too short to time well."""
PEOPLE = (10, 100, 1000)
PARTS = ("hiring_manager", "senior", "recruiter", "agency_recruiter", "peer")


def best(run: Callable[[], object], times: int = 5) -> float:
    """Return the shortest time in milliseconds."""
    found = []
    for _ in range(times):
        start = time.perf_counter()
        run()
        found.append((time.perf_counter() - start) * 1000)
    return min(found)


def panel_of(people: int, *, unlike: bool = False) -> Panel:
    """Return a panel of that many people, met over three weeks.

    ``unlike``: no two of them have the same facts, so that nothing can be shared.
    """
    return Panel.model_validate(
        {
            "today": TODAY.isoformat(),
            "application": {
                "role": "data engineer",
                "company": "Nordlicht Labs",
                "stage": "awaiting_decision",
                "interest": "role_and_company",
            },
            "people": [
                {
                    "key": f"p{number:04}",
                    "person": {
                        "name": f"Person {number}",
                        "part": PARTS[number % len(PARTS)],
                        "assessed_you": True,
                        "rapport": ("warm", "neutral", "formal")[number % 3],
                    },
                    "interviews": [
                        {"on": _ago(number % 20).isoformat()},
                        *([{"on": _ago(30 + number).isoformat()}] if unlike else []),
                    ],
                }
                for number in range(people)
            ],
        }
    )


def worst() -> dict[str, float]:
    """Measure the longest inputs that the models let in."""
    found = {}
    for name, (door, value) in inputs().items():
        for what, ask in asked(door, value).items():
            found[f"{what}, {name}, ms"] = best(ask)
    panel = panel_of(PEOPLE[-1], unlike=True)
    return {**found, f"a plan for {PEOPLE[-1]}, no two alike, ms": best(lambda: plan(panel), 2)}


def asked(door: str, value: Any) -> dict[str, Callable[[], object]]:  # noqa: ANN401  # JSON
    """Return the calls to measure with an input of ``worst.inputs``, by their names."""
    if door == "read_profile":
        return {door: lambda: read_profile(value)}
    if door == "handle":
        text = json.dumps(value)
        return {"answered": lambda: handle(text)}
    if door == "review":
        case = Case.model_validate(value["case"])
        return {door: lambda: review(value["text"], case)}
    case = Case.model_validate(value)
    return {"advise": lambda: advise(case), "compose": lambda: compose(case, variant=23)}


def _ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def proved() -> None:
    """Prove all there is: the table's own proofs, and every answer with its basis and questions."""
    for proof in PROOFS.values():
        proof(TABLE)
    run_tool(
        "the test of every answer failed",
        *(sys.executable, "-m", "pytest", "-q", "tests/tables/test_every_answer.py"),
        cwd=ROOT,
    )


def too_slow(figures: dict[str, float]) -> list[str]:
    """Return the budgets that were passed."""
    found = []
    if figures["the whole proof, s"] > PROOF_SECONDS:
        found.append(f"the whole proof takes more than {PROOF_SECONDS} seconds")
    fewer, more = PEOPLE[1:]
    grown = figures[f"a plan for {more}, ms"] / figures[f"a plan for {fewer}, ms"]
    allowed = more * math.log(more) / (fewer * math.log(fewer))
    if grown > SLACK * allowed:
        found.append(f"from {fewer} to {more} people a plan takes {grown:.1f} times as long")
    return found


def main() -> int:
    """Measure, print, write; return 1 if a budget was passed."""
    told = [facts_of(one) for one in Space(TABLE, possible_only=True).walks()][::10]
    unknown = facts_of(
        {
            **EXAMPLE,
            "part": "unknown",
            "assessed": "unknown",
            "rapport": "unknown",
            "interest": "unsure",
        }
    )
    case = case_of({**EXAMPLE})

    def advise_anew() -> None:
        fixing_facts.cache_clear()
        advise(case)

    figures = {
        "one decision, ms": best(lambda: [MACHINE.decide(one) for one in told]) / len(told),
        "one decision with everything unknown, ms": best(lambda: MACHINE.decide(unknown)),
        "one advice with explanation and note, ms": best(advise_anew),
        "the whole proof, s": best(proved, 1) / 1000,
    }
    figures["decisions per second"] = 1000 / figures["one decision, ms"]
    for people in PEOPLE:
        panel = panel_of(people)
        figures[f"a plan for {people}, ms"] = best(lambda panel=panel: plan(panel), 2)  # type: ignore[misc]
    figures |= worst()
    for name, value in figures.items():
        print(f"{name:70} {value:14,.3f}")
    OUT.parent.mkdir(parents=True, exist_ok=True)
    OUT.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")
    passed = too_slow(figures)
    for what in passed:
        print(what)
    return int(bool(passed))


if __name__ == "__main__":
    sys.exit(main())
