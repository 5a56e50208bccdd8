"""Measure the book at 10, 1,000 and 10,000 people on this Python, through the extension's one door.

`make bench`, or `python -m scripts.bench.book [--people 10 1000]`. Rows: the book opened for the
first time (a few agendas are made), opened again (all are kept), a search, one application's plan,
and beside it the popup's click, as it is and as it would be if everything were read. Times are the
best of some in milliseconds, but for the first opening, which happens once. Prints a table and
writes `build/bench/book.json`.
"""

import argparse
import gc
import json
import time
from datetime import date, timedelta
from typing import Any

from followup_rules.bridge import handle
from scripts.bench.shell import COUNTED, ask_by_part
from scripts.paths import ROOT

OUT = ROOT / "build" / "bench" / "book.json"
PEOPLE = (10, 1_000, 10_000)
TODAY = date(2027, 3, 10)
A_PANEL = 5
"""People of one application."""
PARTS = ("hiring_manager", "senior", "recruiter", "peer", "logistics")


def records_of(people: int, today: date = TODAY) -> dict[str, Any]:
    """Return the records of a book of that many people, five of them an application."""
    made: dict[str, Any] = {}
    for number in range(people):
        application = f"a{number // A_PANEL + 1}"
        company = f"Quillmere {number // A_PANEL}"
        made.setdefault(
            f"application:{application}",
            {
                "v": 1,
                "id": application,
                "role": "Data Analyst",
                "company": company,
                "interest": "role_and_company",
                "changed_on": today.isoformat(),
            },
        )
        on = today - timedelta(days=number % 40)
        made[f"person:invented-{number}"] = {
            "v": 1,
            "slug": f"invented-{number}",
            "application": application,
            "person": {
                "name": f"Invented Person {number}",
                "company": company,
                "part": PARTS[number % A_PANEL],
                "assessed_you": True,
                "rapport": "warm",
            },
            "interviews": [{"id": "r1", "on": on.isoformat()}],
            "changed_on": today.isoformat(),
        }
    return made


def ask(
    records: dict[str, Any],
    **request: Any,  # noqa: ANN401  # JSON
) -> tuple[dict[str, Any], float]:
    """Return an answer and how many milliseconds it took."""
    number = sum(key.startswith(COUNTED) for key in records)
    told = {"today": TODAY.isoformat(), "records": records, "stored": number, **request}
    text = json.dumps(told)
    start = time.perf_counter()
    answer = json.loads(handle(text))
    took = (time.perf_counter() - start) * 1000
    if "ok" not in answer:
        raise SystemExit(f"No answer: {answer}")
    return answer["ok"], took


def rows_of(people: int) -> dict[str, float]:
    """Measure a book of that many people."""
    records = records_of(people)
    first = ask(records, do="book")[1]
    opened = ask(records, do="agenda")[0]
    records |= {key: value for key, value in opened["records"].items() if value is not None}
    asked: dict[str, dict[str, Any]] = {
        "again": {"do": "book"},
        "search": {"do": "book", "query": "person 7"},
        "plan": {"do": "book", "application": "a1"},
    }
    made = {"first": first}
    for name, request in asked.items():
        made[name] = min(ask(records, **request)[1] for _ in range(3))
    made["click"] = click(records)
    made["all read"] = min(ask(records, do="open", about="invented-1")[1] for _ in range(3))
    return made


def click(records: dict[str, Any]) -> float:
    """Return the milliseconds of the processor for a click that reads what it needs, at least."""
    asked = {"about": "invented-1", "today": TODAY.isoformat()}
    _, texts = ask_by_part(records, ["invented-1"], **asked)
    gc.collect()
    gc.freeze()  # the book is no part of what the extension's Python holds
    found = []
    for _ in range(30):
        start = time.process_time()
        for text in texts:
            handle(text)
        found.append((time.process_time() - start) * 1000)
    gc.unfreeze()
    return min(found)


def main() -> None:
    """Measure, print, write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, nargs="+", default=PEOPLE)
    found = {people: rows_of(people) for people in parser.parse_args().people}
    names = next(iter(found.values()))
    print(f"{'people':>8}" + "".join(f"{name:>10}" for name in names))
    for people, row in found.items():
        print(f"{people:>8}" + "".join(f"{row[name]:>10.1f}" for name in names))
    OUT.parent.mkdir(parents=True, exist_ok=True)
    OUT.write_text(json.dumps(found, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
