"""Measure the rules on this Python: decisions, whole advice, the proofs, plans of growing size.

Prints a table, writes build/bench/rules.json, and fails where a budget is passed; times are the
best of several runs. The budgets of the bare decision and of the whole advice are Pyodide's
(``bench_pyodide.py``).
"""

import json
import math
import sys
import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from followup_rules import Panel, advise, plan  # noqa: E402  # the path comes first
from followup_rules.basis import fixing_facts  # noqa: E402
from followup_rules.decide import MACHINE  # noqa: E402
from followup_rules.rules import TABLE  # noqa: E402
from followup_rules.rules.rule import EXAMPLE  # noqa: E402
from tests.tables import test_every_answer as every  # noqa: E402
from tests.tables.proofs import PROOFS  # noqa: E402
from tests.tables.real import TODAY, case_of, facts_of  # noqa: E402
from tests.tables.space import Space  # noqa: E402

OUT = ROOT / "build" / "bench" / "rules.json"
PROOF_SECONDS = 120
SLACK = 1.5
"""A plan may grow by so much more than n log n: small plans are over before the clock ticks."""
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


def panel_of(people: int) -> Panel:
    """Return a panel of that many people, met over three weeks."""
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
                    "interviews": [{"on": _ago(number % 20).isoformat()}],
                }
                for number in range(people)
            ],
        }
    )


def _ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def proved() -> None:
    """Prove all there is: the table's own proofs, and every answer with its basis and questions."""
    for proof in PROOFS.values():
        proof(TABLE)
    every.answers.cache_clear()
    every.test_the_machine_gives_every_answer_of_the_table_unknowns_and_all()
    every.test_the_basis_is_enough_and_none_of_it_can_be_left_out()
    every.test_the_questions_are_exactly_the_unknowns_that_matter_the_weightiest_first()


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
    """Measure, print, write; one for a budget that was passed."""
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
    for name, value in figures.items():
        print(f"{name:45} {value:14,.3f}")
    OUT.parent.mkdir(parents=True, exist_ok=True)
    OUT.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")
    passed = too_slow(figures)
    for what in passed:
        print(what)
    return int(bool(passed))


if __name__ == "__main__":
    sys.exit(main())
