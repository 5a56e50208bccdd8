"""Measure the book at 10, 1,000 and 10,000 people on this Python, through ``bridge.handle``.

`make bench`, or `python -m scripts.bench.book [--people 10 1000]`. Columns: the book opened for the
first time (a few agendas are made), and opened by a new Python (all are kept); from the same page,
which sends the records that changed, the book again, a search, one application's plan, someone's
name changed; and the popup's click, as it is and as it would be if everything were read. Times are
the shortest of several, in milliseconds of processor time. Prints a table and writes
`build/bench/book.json`.
"""

import argparse
import gc
import json
import time
from datetime import date, timedelta
from typing import Any

from followup_rules.book.unchanged import forget
from followup_rules.bridge import handle
from scripts.bench.shell import COUNTED, Page, ask_by_part
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
    page: Page | None = None,
    **request: Any,  # noqa: ANN401  # JSON
) -> tuple[dict[str, Any], float]:
    """Return an answer, and the milliseconds of processor time that it took."""
    number = sum(key.startswith(COUNTED) for key in records)
    text = (page or Page()).text_of(records, today=TODAY.isoformat(), stored=number, **request)
    gc.collect()
    start = time.process_time()
    said = handle(text)
    took = (time.process_time() - start) * 1000
    answer = json.loads(said)
    if "ok" not in answer:
        raise SystemExit(f"No answer: {answer}")
    return answer["ok"], took


def rows_of(people: int) -> dict[str, float]:
    """Measure a book of that many people."""
    records = records_of(people)
    first = least(records, anew=True, do="book")
    opened = ask(records, do="agenda")[0]
    records |= {key: value for key, value in opened["records"].items() if value is not None}
    changed = {"id": "1", "slug": "invented-1", "field": "person.name", "value": "Another Name"}
    return {
        "first": first,
        "opened": least(records, anew=True, do="book"),
        "again": least(records, do="book"),
        "search": least(records, do="book", query="person 7"),
        "plan": least(records, do="book", application="a1"),
        "change": least(records, do="book", about="invented-1", changes=[changed]),
        "click": click(records),
        "all read": least(records, anew=True, do="open", about="invented-1"),
    }


def least(
    records: dict[str, Any],
    *,
    anew: bool = False,
    **request: Any,  # noqa: ANN401  # JSON
) -> float:
    """Return the shortest of several measurements, in milliseconds.

    Args:
        records: What is stored.
        anew: Whether each measurement is as if Python had just started.
        request: The request's other fields.

    """
    page, found = Page(), []
    ask(records, page, do="book")
    for _ in range(5):
        if anew:
            forget()
        found.append(ask(records, None if anew else page, **request)[1])
    return min(found)


def click(records: dict[str, Any]) -> float:
    """Return the shortest processor time, in milliseconds, of a click that reads what it needs."""
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
