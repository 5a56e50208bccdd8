"""Measure how long a note takes: the median over situations, languages and both limits.

Prints one line of JSON, and fails if the median is over the budget (milliseconds, on CPython).
"""

import json
import statistics
import sys
import time
from collections.abc import Iterator

from followup_rules.note import compose
from scripts.docs.notes import case_of, shown

BUDGET_MS = 5.0
ROUNDS = 15


def timings() -> Iterator[float]:
    """Yield the milliseconds of every composition; what is loaded once is loaded before."""
    cases = [(case_of(told), code, limit) for _, code, limit, told in shown()]
    for measured in range(ROUNDS + 1):
        for case, language, limit in cases:
            started = time.perf_counter()
            compose(case, language=language, limit=limit)
            if measured:
                yield (time.perf_counter() - started) * 1_000


def main() -> int:
    """Measure and report."""
    found = sorted(timings())
    median = statistics.median(found)
    report = {
        "what": "note",
        "median_ms": round(median, 3),
        "p95_ms": round(found[int(0.95 * len(found))], 3),
        "budget_ms": BUDGET_MS,
        "runs": len(found),
    }
    print(json.dumps(report))
    return 0 if median <= BUDGET_MS else 1


if __name__ == "__main__":
    sys.exit(main())
