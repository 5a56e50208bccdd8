"""Measure the rules on this Python: decisions, whole advice, the proofs, plans of growing size.

Prints a table and writes build/bench/rules.json; times are the best of several runs.
"""

import json
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
from tests.tables.proofs import PROOFS  # noqa: E402
from tests.tables.real import TODAY, case_of, facts_of  # noqa: E402
from tests.tables.space import Space  # noqa: E402

OUT = ROOT / "build" / "bench" / "rules.json"
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


def main() -> None:
    """Measure, print, write."""
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
        "all proofs of the table, ms": best(lambda: [one(TABLE) for one in PROOFS.values()], 2),
    }
    figures["decisions per second"] = 1000 / figures["one decision, ms"]
    for people in (10, 100, 1000):
        panel = panel_of(people)
        figures[f"a plan for {people}, ms"] = best(lambda panel=panel: plan(panel), 1)  # type: ignore[misc]
    for name, value in figures.items():
        print(f"{name:45} {value:14,.3f}")
    OUT.parent.mkdir(parents=True, exist_ok=True)
    OUT.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
