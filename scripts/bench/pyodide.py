"""Measure the library inside Pyodide, as the extension runs it: decision, advice, note, the worst.

The Python is the engine's own, restored from its snapshot, in Node. Medians, after the first runs
in which the machine's code is still being compiled; the very first run stands beside them.
Prints a table, writes build/bench/pyodide.json, and fails where a budget is passed.
"""

import json
import math
import sys

from followup_rules.model import LONGEST_LIST
from scripts.bench.rules import panel_of
from scripts.bench.worst import inputs
from scripts.paths import BUILD
from scripts.runtime.probe import CASE, probe

BUDGETS = {"decision": 0.2, "advise": 20.0, "note": 30.0}
"""Milliseconds, on two slow cores."""
WORST = 300.0
"""Milliseconds for the longest inputs that the models accept, but for plans of more people."""
MOST = 500.0
"""Milliseconds for a plan for 1,000 people."""
PLANNED = 30
"""People of a plan whose every advice is worked out: more than anyone meets for one application."""
CODE = """
import time
from followup_rules import Case, advise, compose
from followup_rules.explanation.basis import fixing_facts
from followup_rules.decision.read import read
from followup_rules.decision.table import MACHINE
case = Case.model_validate_json({case!r})
facts = read(case)
def anew():
    fixing_facts.cache_clear()
    return advise(case)
works = {{
    "decision": lambda: [MACHINE.decide(facts) for _ in range(50)],
    "advise": anew,
    "note": lambda: compose(case),
}}
result = {{}}
for name, work in works.items():
    found = []
    for _ in range({times}):
        start = time.perf_counter()
        work()
        found.append((time.perf_counter() - start) * 1000 / (50 if name == "decision" else 1))
    settled = sorted(found[len(found) // 3:])
    result[name] = {{
        "median_ms": settled[len(settled) // 2], "first_ms": found[0],
        "least_ms": settled[0], "most_ms": settled[-1],
    }}
"""


LONGEST = """
import json, time
from followup_rules import Case, Panel, advise, compose, plan, review
from followup_rules.bridge import handle
from followup_rules.linkedin.profile import read_profile
door, value = json.loads({given!r})
if door == "read_profile":
    works = {{door: lambda: read_profile(value)}}
elif door == "handle":
    text = json.dumps(value)
    works = {{"answered": lambda: handle(text)}}
elif door == "review":
    case = Case.model_validate(value["case"])
    works = {{door: lambda: review(value["text"], case)}}
elif door == "plan":
    panel = Panel.model_validate(value)
    def shown():
        made = plan(panel)
        for group in (made.connect, made.instead, made.skip, made.settled):
            for one in group:
                one.advice.headline, one.advice.reasons
    works = {{"plan": lambda: plan(panel), "plan, headlines and reasons": shown}}
    if len(panel.people) < 100:
        works["plan, every word"] = lambda: plan(panel).model_dump_json()
else:
    case = Case.model_validate(value)
    works = {{"advise": lambda: advise(case), "compose": lambda: compose(case, variant=23)}}
result = {{}}
for name, work in works.items():
    found = []
    for _ in range(6):
        start = time.perf_counter()
        work()
        found.append((time.perf_counter() - start) * 1000)
    result[name] = {{"median_ms": sorted(found[1:])[2], "first_ms": found[0]}}
"""


def worst() -> dict[str, dict[str, float]]:
    """Measure the longest inputs, each in the same Python."""
    given = inputs()
    for people, unlike in ((LONGEST_LIST, False), (LONGEST_LIST, True), (PLANNED, True)):
        panel = panel_of(people, unlike=unlike).model_dump(mode="json")
        alike = "no two alike" if unlike else "many alike"
        given[f"for {people:,}, {alike}"] = ("plan", panel)
    answers = probe([{"run": LONGEST.format(given=json.dumps(one))} for one in given.values()])
    return {
        f"{what}, {name}": row
        for name, found in zip(given, answers, strict=True)
        for what, row in found.items()
    }


def budget_of(name: str) -> float:
    """Return the milliseconds that a row may take; the headlines of 1,000 people have no budget."""
    if f"for {LONGEST_LIST:,}" not in name:
        return WORST
    return math.inf if "headlines" in name else MOST


def main() -> int:
    """Measure, print, write; return 1 if a budget was passed."""
    code = CODE.format(case=json.dumps(CASE), times=90)
    [found] = probe([{"run": code}])
    print("In Pyodide (Node)      median     least      most     first   budget, ms")
    for name, row in found.items():
        values = "".join(
            f"{row[key]:10.3f}" for key in ("median_ms", "least_ms", "most_ms", "first_ms")
        )
        print(f"{name:18}{values}{BUDGETS[name]:9.1f}")
    each_second = 1000 / found["decision"]["median_ms"]
    print(f"decisions per second {each_second:15,.0f}")
    longest = worst()
    for name, row in longest.items():
        print(f"{name:70}{row['median_ms']:10.1f}{row['first_ms']:10.1f}{budget_of(name):9.1f}")
    folder = BUILD / "bench"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "pyodide.json").write_text(
        json.dumps({**found, **longest}, indent=1) + "\n", encoding="utf-8"
    )
    slow = [name for name, row in found.items() if row["median_ms"] > BUDGETS[name]]
    slow += [name for name, row in longest.items() if row["median_ms"] > budget_of(name)]
    for name in slow:
        print(f"{name}: over its budget")
    return int(bool(slow))


if __name__ == "__main__":
    sys.exit(main())
