"""Measure how long the book page takes to open in real browsers, at 10, 1,000 and 10,000 people.

`make bench`, or `python -m scripts.bench.opened [--people 10 10000] [--browsers firefox]`. A
browser starts on a new profile with the book in its storage; the page is opened a few times.
Milliseconds count from the page's beginning (`performance.timeOrigin`): until what was shown last
is drawn (not the first time), and until the engine's answer is painted. Prints a table and writes
`build/bench/opened.json`.
"""

import argparse
import json
import statistics
import time
from datetime import date
from typing import Any

from scripts.bench.book import PEOPLE, records_of
from scripts.bench.chromium import Chromium, chromium
from scripts.bench.firefox import Fox, fox
from scripts.browser.demo import pages
from scripts.paths import BUILD

OUT = BUILD / "bench" / "opened.json"
OPENINGS = 3
"""Times that the page is opened: the first is reported apart from the later ones."""
_TIMES = """new Promise((done) => {
  const seen = {};
  const look = () => {
    const state = document.querySelector('[data-role="book"]')?.dataset.state;
    if (state === "checking") seen.shown ??= performance.now();
    const [painted] = performance.getEntriesByName("book-painted");
    if (painted) done(JSON.stringify({ ...seen, answered: painted.startTime }));
    else setTimeout(look, 5);
  };
  look();
})"""
_STORED = """new Promise((done) => {
  const area = (globalThis.browser ?? chrome).storage.local;
  const look = async () =>
    (await area.get("made:book"))["made:book"] ? done("stored") : setTimeout(look, 50);
  look();
})"""
"""What is shown at once the next time; the dates of a large book are still being worked out."""
_PATIENCE = 60
"""Seconds for a page that may not be there yet."""


def in_chromium(browser: Chromium) -> dict[str, float]:
    """Open the page once, in a tab of its own."""
    url = f"chrome-extension://{browser.ids['ours']}/book/book.html"
    page = browser.pipe.ask("Target.createTarget", url=url)["targetId"]
    found: dict[str, float] = json.loads(_patiently(browser, page, _TIMES))
    browser.pipe.evaluate(page, _STORED)
    browser.pipe.ask("Target.closeTarget", targetId=page)
    return found


def _patiently(browser: Chromium, page: str, script: str) -> str:
    """Run a script in a page that may not be there yet."""
    end = time.monotonic() + _PATIENCE
    while True:
        try:
            text: str = browser.pipe.evaluate(page, script)
        except LookupError:
            if time.monotonic() > end:
                raise
        else:
            return text


def in_firefox(browser: Fox) -> dict[str, float]:
    """Open the page once, in the only tab."""
    address = browser.addresses["ours"]
    browser.firefox.driver.navigate(address + "book/book.html")
    found: dict[str, float] = json.loads(browser.in_tab("ours", _TIMES))
    browser.in_tab("ours", _STORED)
    browser.firefox.driver.navigate(address + "icons/icon-16.png")
    return found


def measure(name: str, people: int) -> dict[str, Any]:
    """Return how long the first opening took, and the later ones."""
    records = records_of(people, date.today())  # noqa: DTZ011  # the browser's own clock
    if name == "chromium":
        with chromium(pages(), {"ours": BUILD / "chrome"}) as browser:
            browser.store("ours", records)
            rows = [in_chromium(browser) for _ in range(OPENINGS)]
    else:
        with fox(pages(), {"ours": BUILD / "firefox"}) as other:
            other.store("ours", records)
            rows = [in_firefox(other) for _ in range(OPENINGS)]
    first, *again = rows
    shown = [one["shown"] for one in again if "shown" in one]
    return {
        "first, answered": first["answered"],
        "again, shown": statistics.median(shown) if shown else None,
        "again, answered": statistics.median(one["answered"] for one in again),
        "rows": rows,
    }


def main() -> None:
    """Measure, print, write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, nargs="+", default=PEOPLE)
    parser.add_argument("--browsers", nargs="+", default=["chromium", "firefox"])
    told = parser.parse_args()
    report: dict[str, dict[int, Any]] = {}
    for name in told.browsers:
        for people in told.people:
            found = report.setdefault(name, {})[people] = measure(name, people)
            values = "  ".join(
                f"{what} {ms:7.0f}" for what, ms in found.items() if what != "rows" and ms
            )
            print(f"{name:10}{people:7}  {values}", flush=True)
    OUT.parent.mkdir(parents=True, exist_ok=True)
    OUT.write_text(json.dumps(report, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
