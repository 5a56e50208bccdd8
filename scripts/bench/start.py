"""Measure the engine's start: stock Pyodide, stock with wheels, ours, and the physical floor.

`make bench`, or `python -m scripts.bench.start [--rounds N] [--browsers chromium]`.
In every round a browser starts on a new profile and opens each page once (new), leaves it open as
long as a person reads, and then opens each once more (used). The order turns from round to round: a
busy minute hits all alike. Prints tables and writes `build/bench/start.json`. Compare rows of one
run only. The popup around the engine is measured by `popup.py`.
"""

from __future__ import annotations

import argparse
import gzip
import json
import statistics
from collections.abc import Iterator
from typing import Any

from scripts.bench.browsers import BROWSERS, QUIET, prepare
from scripts.bench.pages import PAGES
from scripts.paths import BUILD, ROOT

OUT = BUILD / "bench" / "start.json"
type Values = dict[str, dict[str, dict[str, list[float]]]]


def measure(browser: str, names: list[str], rounds: int) -> Values:
    """Return all values by state of the profile, page and part."""
    values: Values = {"new": {}, "used": {}}
    for turn in range(rounds):
        at = turn % len(names)
        with BROWSERS[browser]() as run:
            for state, stay in (("new", QUIET), ("used", 0.0)):
                for name in names[at:] + names[:at]:
                    for part, value in run(name, stay).items():
                        values[state].setdefault(name, {}).setdefault(part, []).append(value)
    return values


def sizes() -> dict[str, Any]:
    """Return the size of each file of the package, raw and packed, and their sums."""
    files = [path for path in sorted((BUILD / "chrome").rglob("*")) if path.is_file()]
    each = {
        path.relative_to(BUILD / "chrome").as_posix(): [
            path.stat().st_size,
            len(gzip.compress(path.read_bytes(), 9, mtime=0)),
        ]
        for path in files
    }
    zips = {path.name: path.stat().st_size for path in sorted(BUILD.glob("*.zip"))}
    return {"files": each, "installed": sum(raw for raw, _ in each.values()), "zips": zips}


def table(values: Values) -> Iterator[str]:
    """Yield the lines of a table for people."""
    for state, pages in values.items():
        bases = [
            statistics.median(pages[name]["answer"])
            for name in ("a_stock", "b_stock_wheels", "e_floor")
        ]
        yield f"  {state}: median [least – most], ms · of (a) · of (b) · of (e)"
        for name, parts in pages.items():
            for part, found in parts.items():
                middle = statistics.median(found)
                line = (
                    f"    {name:16} {part:12} {middle:8.1f} [{min(found):.1f} – {max(found):.1f}]"
                )
                if part == "answer":
                    line += "  " + " ".join(f"{middle / base:.2f}" for base in bases)
                yield line


def main() -> None:
    """Measure and report."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--browsers", nargs="+", default=list(BROWSERS), choices=list(BROWSERS))
    told = parser.parse_args()
    prepare(PAGES)
    report: dict[str, Any] = {"rounds": told.rounds, "sizes": sizes(), "browsers": {}}
    for name in told.browsers:
        report["browsers"][name] = found = measure(name, list(PAGES), told.rounds)
        print(name, *table(found), sep="\n", flush=True)
    for name, (raw, packed) in report["sizes"]["files"].items():
        if name.startswith("runtime/"):
            print(f"  {name:40} {raw / 1e6:6.2f} MB, packed {packed / 1e6:6.2f}")
    print(f"installed: {report['sizes']['installed'] / 1e6:.1f} MB", report["sizes"]["zips"])
    OUT.parent.mkdir(parents=True, exist_ok=True)
    OUT.write_text(json.dumps(report, indent=1) + "\n", encoding="utf-8")
    print(f"all values: {OUT.relative_to(ROOT)}")


if __name__ == "__main__":
    main()
