"""Measure the click on someone stored in the browser, in books of 10, 1,000 and 10,000 people.

`make bench`, or after `make build` `python -m scripts.bench.large [--rounds N]`.
In every round a browser starts on a new profile for each size, the order turning; the popup is
opened once to keep compiled code, and then measured. Milliseconds count from the popup's own
beginning to the task after the frame that shows it. Prints medians with the least and the most, and
writes `build/bench/large.json`.
"""

import argparse
import json
import statistics
from datetime import date
from typing import Any

from scripts.bench.book import PEOPLE, records_of
from scripts.bench.popup import changed, launch, look, stored_records
from scripts.bench.shell import ask, store
from scripts.browser.demo import PATH
from scripts.paths import BUILD, ROOT

OUT = BUILD / "bench" / "large.json"
_MOMENTS = ("stored-painted", "answer-painted")


def book_of(people: int, visited: dict[str, Any]) -> dict[str, Any]:
    """Return what is stored where the visited profile is one of that many."""
    text = json.dumps(records_of(people - 1)).replace("application:a", "application:b")
    others = json.loads(
        text.replace('"id": "a', '"id": "b').replace('"application": "a', '"application": "b')
    )
    records = {key: one for key, one in {**others, **visited}.items() if "near" not in key}
    today = date.today().isoformat()  # noqa: DTZ011  # the person's day
    known = {key: one for key, one in records.items() if not key.startswith("view:")}
    store(records, ask(known, known, do="agenda", today=today)[0]["records"])
    return records


def measured(name: str, records: dict[str, Any]) -> dict[str, list[float]]:
    """Open the popup in a new browser, once to settle and once to measure."""
    with launch(name, BUILD) as browser:
        browser.open(PATH)
        browser.store("ours", records)
        browser.rest()
        changed(browser)
        took = look(browser, "ours", browser.click("ours"), "answer-painted")
        browser.close_popup("ours")
        return {moment: [took[moment]] for moment in _MOMENTS} | {"changed": changed(browser)}


def main() -> None:
    """Measure, print, write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--people", type=int, nargs="+", default=PEOPLE)
    parser.add_argument("--browsers", nargs="+", default=["chromium", "firefox"])
    told = parser.parse_args()
    visited = stored_records()
    books = {people: book_of(people, visited) for people in told.people}
    found: dict[str, Any] = {}
    for name in told.browsers:
        rows = found[name] = {str(people): dict[str, list[float]]() for people in books}
        for turn in range(told.rounds):
            for people in list(books)[:: -1 if turn % 2 else 1]:
                for moment, values in measured(name, books[people]).items():
                    rows[str(people)].setdefault(moment, []).extend(values)
        print(f"{name:>12}" + "".join(f"{moment:>28}" for moment in (*_MOMENTS, "changed")))
        for size, row in rows.items():
            cells = (
                f"{statistics.median(v):.0f} [{min(v):.0f}-{max(v):.0f}]" for v in row.values()
            )
            print(f"{size:>12}" + "".join(f"{cell:>28}" for cell in cells), flush=True)
    OUT.parent.mkdir(parents=True, exist_ok=True)
    OUT.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")
    print(f"all values: {OUT.relative_to(ROOT)}")


if __name__ == "__main__":
    main()
