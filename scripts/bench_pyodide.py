"""Measure the library inside Pyodide, as the extension runs it: decision, advice, note.

The Python is the engine's own, restored from its snapshot, in Node. Medians, after the first runs
in which the machine's code is still being compiled; the very first run stands beside them.
Prints a table, writes build/bench/pyodide.json, and fails where a budget is passed.
"""

import json
import sys

from scripts.tools import BUILD
from tests.runtime.probe import CASE, probe

BUDGETS = {"decision": 0.2, "advise": 20.0, "note": 30.0}
"""Milliseconds, on two slow cores."""
CODE = """
import time
from followup_rules import Case, advise, compose
from followup_rules.basis import fixing_facts
from followup_rules.decide import MACHINE
from followup_rules.facts import read
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


def main() -> int:
    """Measure, print, write; one for a budget that was passed."""
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
    folder = BUILD / "bench"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "pyodide.json").write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")
    return int(any(row["median_ms"] > BUDGETS[name] for name, row in found.items()))


if __name__ == "__main__":
    sys.exit(main())
