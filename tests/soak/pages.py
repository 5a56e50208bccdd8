"""The mangler: thousands of broken pages, and what the reader makes of them.

``python -m tests.soak.pages [--pages N] [--browser chromium|firefox|both] [--write]`` breaks the
gallery's pages by a fixed seed, reads each, and prints the figures; ``--write`` puts them into
``docs/pages.md``. Exit 1 if a stranger was ever taken for the owner, or somebody pending or
connected was called free to invite, or a page took too long or threw.
"""

import argparse
import json
import statistics
import sys
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from followup_rules.linkedin.profile import read_profile
from scripts.paths import ROOT
from tests.pages.reading import differences
from tests.pages.worlds import SCRIPTS, Worlds, chrome_worlds, fox_worlds
from tests.synthetic.pages import Shown, pages

DOCS = ROOT / "docs" / "pages.md"
MANGLE = (ROOT / "tests" / "pages" / "mangle.js").read_text("utf-8")
SEED = 20261123
BATCH = 25
LONGEST_MS, MEDIAN_MS = 100, 10
BEGIN, END = "<!-- soak: begin -->", "<!-- soak: end -->"

STEP = """
(async (batch) => {
  const found = [];
  for (const [html, path, seed] of batch) {
    let line = {};
    try {
      mangle.show(html, path);
      line.struck = mangle.break(seed);
      const start = performance.now();
      line.raw = await globalThis.kept.read(0);
      line.ms = performance.now() - start;
      // A busy machine is not a slow reader: what seems slow is measured again, the best counts.
      for (let again = 0; again < 4 && line.ms > 20; again += 1) {
        const anew = performance.now();
        await globalThis.kept.read(0);
        line.ms = Math.min(line.ms, performance.now() - anew);
      }
      line.report = globalThis.kept.report().length;
    } catch (problem) { line = { problem: String(problem) + problem.stack }; }
    found.push(line);
  }
  return JSON.stringify(found);
})(BATCH)
"""


@dataclass
class Figures:
    """What came of the broken pages."""

    pages: int = 0
    whole: int = 0
    """Everything read as from the unbroken page."""
    says_so: int = 0
    """Not everything, and a doubt says what."""
    silent: int = 0
    """Something else than the unbroken page says, without a doubt: a text that was swapped, say."""
    unsure: int = 0
    """Of those: not read at all, and said so."""
    wrong_identity: list[str] = field(default_factory=list)
    wrong_free: list[str] = field(default_factory=list)
    threw: list[str] = field(default_factory=list)
    times: list[float] = field(default_factory=list)

    @property
    def sound(self) -> bool:
        """Nothing happened that must never happen; times apart."""
        return not (self.wrong_identity or self.wrong_free or self.threw)


def judge(figures: Figures, shown: Shown, label: str, line: dict[str, object]) -> None:
    """Weigh one reading and count it."""
    figures.pages += 1
    if "problem" in line:
        figures.threw.append(f"{label}: {line['problem']}")
        return
    figures.times.append(float(str(line["ms"])))
    reading = read_profile(line["raw"])
    expect = shown.expect
    if reading.name and reading.name != expect["name"]:
        figures.wrong_identity.append(f"{label}: {reading.name!r}")
    if reading.slug and reading.slug != expect["slug"]:
        figures.wrong_identity.append(f"{label}: {reading.slug!r}")
    if reading.state == "none" and expect.get("state") in ("sent", "connected"):
        figures.wrong_free.append(label)
    if not differences(reading, expect):
        figures.whole += 1
    elif reading.doubts:
        figures.says_so += 1
        figures.unsure += reading.page == "unsure"
    else:
        figures.silent += 1


def soak(worlds: Worlds, count: int, seed: int = SEED) -> Figures:
    """Break and read ``count`` pages."""
    figures = Figures()
    gallery = [one for one in pages() if one.expect["page"] != "not_a_profile"]
    first = gallery[0]
    worlds.load(first.url, first.html)
    worlds.ours(SCRIPTS + MANGLE + "globalThis.kept = globalThis.followupRulesPage; 1")
    for start in range(0, count, BATCH):
        numbers = range(start, min(count, start + BATCH))
        chosen = [gallery[(number * 37) % len(gallery)] for number in numbers]
        batch = [
            [one.html, urlsplit(one.url).path, seed + number]
            for one, number in zip(chosen, numbers, strict=True)
        ]
        lines = json.loads(worlds.ours(STEP.replace("BATCH", json.dumps(batch))))
        for one, number, line in zip(chosen, numbers, lines, strict=True):
            judge(figures, one, f"{one.name} seed {seed + number}", line)
    return figures


def table(found: dict[str, Figures]) -> str:
    """Return the figures as Markdown."""
    lines = [
        "| | " + " | ".join(found) + " |",
        "|---|" + "---:|" * len(found),
    ]

    def row(title: str, values: list[str]) -> None:
        lines.append(f"| {title} | " + " | ".join(values) + " |")

    all_of = list(found.values())
    row("broken pages", [str(one.pages) for one in all_of])
    row("the reader threw", [str(len(one.threw)) for one in all_of])
    row("a stranger taken for the owner", [str(len(one.wrong_identity)) for one in all_of])
    row('"may connect" on pending or connected', [str(len(one.wrong_free)) for one in all_of])
    row("still reads everything", [f"{one.whole / one.pages:.1%}" for one in all_of])
    row("says that it doesn't know something", [f"{one.says_so / one.pages:.1%}" for one in all_of])
    row("of these: reads nothing, and says so", [f"{one.unsure / one.pages:.1%}" for one in all_of])
    row("reads what was swapped in, unknowing", [f"{one.silent / one.pages:.1%}" for one in all_of])
    row("median of one reading", [f"{statistics.median(one.times):.1f} ms" for one in all_of])
    row("longest reading (best of five)", [f"{max(one.times):.1f} ms" for one in all_of])
    return "\n".join(lines)


def main() -> int:
    """Soak, print, and say by the exit status whether all is well."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--pages", type=int, default=5_000)
    parser.add_argument("--browser", choices=("chromium", "firefox", "both"), default="both")
    parser.add_argument("--write", action="store_true", help="put the figures into docs/pages.md")
    given = parser.parse_args()
    found: dict[str, Figures] = {}
    if given.browser != "firefox":
        with chrome_worlds() as worlds:
            found["Chromium"] = soak(worlds, given.pages)
    if given.browser != "chromium":
        with fox_worlds() as fox:
            found["Firefox"] = soak(fox, given.pages)
    print(table(found))
    good = True
    for name, figures in found.items():
        for line in (*figures.threw, *figures.wrong_identity, *figures.wrong_free):
            print(f"{name}: {line}")
        slow = max(figures.times) > LONGEST_MS or statistics.median(figures.times) >= MEDIAN_MS
        if slow:
            print(f"{name}: too slow")
        good = good and figures.sound and not slow
    if given.write:
        text = DOCS.read_text("utf-8")
        before, _, rest = text.partition(BEGIN)
        after = rest.partition(END)[2]
        DOCS.write_text(f"{before}{BEGIN}\n{table(found)}\n{END}{after}", "utf-8")
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
