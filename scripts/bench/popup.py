"""Measure the real popup behind the real icon, against a popup in plain JavaScript.

`make bench`, or `python -m scripts.bench.popup [--rounds N] [--browsers chromium]`.
In every round a browser starts on a new profile, twice: once to open the popup on a profile
that was visited before, once for a first visit; each time beside the plain popup (d), the order
turning. Then, in the same profile, everything once more (used). Milliseconds count from the
popup's own beginning (`performance.timeOrigin`); "painted" is the task after the frame that follows
the drawing. Prints tables and writes `build/bench/popup.json`. Compare rows of one run only.
"""

from __future__ import annotations

import argparse
import json
import statistics
import time
from collections.abc import Iterator
from contextlib import AbstractContextManager
from datetime import date, timedelta
from difflib import ndiff
from pathlib import Path
from typing import Any

from scripts.bench.chromium import Chromium, chromium
from scripts.bench.firefox import Fox, fox
from scripts.bench.plain_popup import PLAIN, make_plain
from scripts.browser.chromium import chrome
from scripts.browser.demo import PATH, pages
from scripts.browser.popup import settled
from scripts.paths import BUILD, ROOT
from scripts.run import DAYS_AGO, fill_in

OUT = BUILD / "bench" / "popup.json"
ALONE = 1.5
"""Seconds after the click in which nobody looks into the popup."""
KEEPS = 6.0
"""Seconds for which the first popup stays open: Chromium keeps compiled code after some quiet."""
SETTLES = 12.0
"""Seconds in which memory may come back after closing."""
OPENINGS = 9
"""How many times the popup is opened and closed in one browser, to see what is kept."""
_TIMES = """JSON.stringify({
  origin: performance.timeOrigin,
  marks: [...performance.getEntriesByType("mark"), ...performance.getEntriesByType("paint")]
    .map(({ name, startTime }) => [name, startTime]),
})"""
_CHANGE = """new Promise((done) => {
  const input = document.querySelector('[data-field="person.rapport"] input[value="VALUE"]');
  new PerformanceObserver((list, self) => {
    const [painted] = list.getEntriesByName("answer-painted");
    if (!painted) return;
    self.disconnect();
    done(JSON.stringify(painted.startTime - begun));
  }).observe({ type: "mark" });
  const begun = performance.now();
  input.click();
})"""
_STORED = """new Promise((done) => {
  const main = document.querySelector("main");
  const look = () => main.ariaBusy === "false" ? done(main.ariaBusy) : setTimeout(look, 20);
  look();
})"""
_CHANGES = ("neutral", "warm", "neutral", "warm", "neutral")
_WORDS = 'JSON.stringify(document.querySelector("main").innerText)'
type Browser = Chromium | Fox
type Values = dict[str, dict[str, dict[str, list[float]]]]


def stored_records() -> dict[str, Any]:
    """Visit the demo profile once, as a person does, and return what is then stored."""
    with chrome(pages(), extension=BUILD / "chrome") as browser:
        popup = browser.click_icon(browser.open(PATH))
        settled(popup)
        fill_in(popup, date.today() - timedelta(days=DAYS_AGO))  # noqa: DTZ011  # the person's day
        settled(popup)
        return browser.storage()


def launch(name: str, folder: Path) -> AbstractContextManager[Browser]:
    """Start a browser on a new profile with the plain popup and ours in it."""
    if name == "chromium":
        return chromium(pages(), {"ours": folder / "chrome", "plain": PLAIN})
    return fox(pages(), {"ours": folder / "firefox", "plain": PLAIN})


def look(browser: Browser, extension: str, clicked: float, last: str) -> dict[str, float]:
    """Return the popup's moments once the last of them has come."""
    end = time.monotonic() + 60
    time.sleep(ALONE)
    while True:
        found = json.loads(browser.inside(extension, _TIMES))
        took: dict[str, float] = {}
        for name, moment in found["marks"]:
            took.setdefault(name, moment)
        if last in took:
            return {"click to beginning": found["origin"] - clicked, **took}
        if time.monotonic() > end:
            raise TimeoutError(f"{extension}: no {last} in {took}")
        time.sleep(0.25)


def plainly(browser: Browser) -> tuple[dict[str, float], str]:
    """Open the plain popup once; return its moments and its words."""
    took = look(browser, "plain", browser.click("plain"), "stored-painted")
    words = json.loads(browser.inside("plain", _WORDS))
    browser.close_popup("plain")
    return took, words


def ours(browser: Browser, *, keep: float) -> tuple[dict[str, float], str]:
    """Open our popup once, with what it weighs before, open and closed."""
    before, _ = browser.processes.settled(SETTLES)
    took = look(browser, "ours", browser.click("ours"), "answer-painted")
    words = json.loads(browser.inside("ours", _WORDS))
    took["MB before"] = before
    took["MB open"] = browser.processes.megabytes()
    time.sleep(keep)
    browser.inside("ours", _STORED)
    browser.close_popup("ours")
    after, seconds = browser.processes.settled(SETTLES)
    took["MB after"] = after
    took["MB kept"] = after - before if browser.processes.found() else 0.0
    took["process gone"] = float(not browser.processes.found())
    took["seconds to settle"] = seconds
    return took, words


def changed(browser: Browser) -> list[float]:
    """Change a field a few times; return the milliseconds until each answer is painted."""
    look(browser, "ours", browser.click("ours"), "answer-painted")
    found = [
        json.loads(browser.inside("ours", _CHANGE.replace("VALUE", value))) for value in _CHANGES
    ]
    browser.inside("ours", _STORED)
    browser.close_popup("ours")
    return found


def one_round(name: str, records: dict[str, Any], *, first: bool, plain_first: bool) -> Values:
    """Start one browser and open everything in it; `first`: with nothing stored."""
    values: Values = {}
    what = "first visit" if first else "stored"
    with launch(name, BUILD) as browser:
        browser.open(PATH)
        if not first:
            browser.store("ours", records)
        browser.rest()
        for state in ("new", "used"):
            for plain in (plain_first, not plain_first):
                if plain:
                    took, shown = plainly(browser)
                    plain_words = shown
                else:
                    took, words = ours(browser, keep=KEEPS if state == "new" else 0.0)
                into = values.setdefault(state, {}).setdefault("plain" if plain else what, {})
                for part, value in took.items():
                    into.setdefault(part, []).append(value)
            if first:
                break  # the second time is no first visit
            if words.split() != plain_words.split():
                told = ndiff(plain_words.split(), words.split())
                other = "\n".join(one for one in told if one[0] in "+-")
                raise SystemExit(f"The plain popup doesn't show what ours shows:\n{other}")
        if not first:
            values["used"][what]["changed-painted"] = changed(browser)
    return values


def memory(name: str, openings: int, records: dict[str, Any]) -> list[dict[str, float]]:
    """Open and close the popup in one browser, one time after another; return what each time took.

    So a person uses it. What only the first opening leaves (a browser's own stock of fonts and
    code) shows in the first row alone; what every opening left would add up.
    """
    rows = []
    with launch(name, BUILD) as browser:
        browser.open(PATH)
        browser.store("ours", records)
        for _ in range(openings):
            browser.rest()
            took, _ = ours(browser, keep=1.0)
            rows.append({part: took[f"MB {part}"] for part in ("before", "open", "after", "kept")})
    return rows


def measure(name: str, rounds: int, records: dict[str, Any]) -> Values:
    """Return all values by state of the profile, popup and moment."""
    every: Values = {}
    for turn in range(rounds):
        for first in (False, True):
            found = one_round(name, records, first=first, plain_first=bool((turn + first) % 2))
            for state, popups in found.items():
                for popup, parts in popups.items():
                    into = every.setdefault(state, {}).setdefault(popup, {})
                    for part, values in parts.items():
                        into.setdefault(part, []).extend(values)
    return every


def table(found: Values) -> Iterator[str]:
    """Yield the lines of a table for people."""
    for state, popups in found.items():
        floor = statistics.median(popups["plain"]["stored-painted"])
        yield f"  {state}: median [least – most], ms or MB · of (d)"
        for popup, parts in popups.items():
            for part, values in parts.items():
                middle = statistics.median(values)
                line = f"    {popup:12} {part:22} {middle:8.1f} "
                line += f"[{min(values):.1f} – {max(values):.1f}]"
                if part in {"stored-painted", "name-painted"}:
                    line += f"  {middle / floor:.2f}"
                yield line


def main() -> None:
    """Measure and report."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--browsers", nargs="+", default=["chromium", "firefox"])
    parser.add_argument(
        "--openings", type=int, default=OPENINGS, help="for memory; 0: leave it out"
    )
    told = parser.parse_args()
    records = stored_records()
    [view] = [value for key, value in records.items() if key.startswith("view:")]
    make_plain(view["view"])
    report: dict[str, Any] = {"rounds": told.rounds, "browsers": {}}
    for name in told.browsers:
        report["browsers"][name] = found = measure(name, told.rounds, records)
        print(name, *table(found), sep="\n")
        if not told.openings:
            continue
        report.setdefault("memory", {})[name] = rows = memory(name, told.openings, records)
        print(
            f"  private memory of the popup's process, MB, {told.openings} openings in one browser"
        )
        for row in rows:
            print("    " + "  ".join(f"{part} {value:6.1f}" for part, value in row.items()))
        print(f"    kept, median: {statistics.median(row['kept'] for row in rows):.1f}", flush=True)
    OUT.parent.mkdir(parents=True, exist_ok=True)
    OUT.write_text(json.dumps(report, indent=1) + "\n", encoding="utf-8")
    print(f"all values: {OUT.relative_to(ROOT)}")


if __name__ == "__main__":
    main()
