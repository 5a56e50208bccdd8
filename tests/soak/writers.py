"""Let the writers of the extension's storage meet in random orders; see whether anything is lost.

``python -m tests.soak.writers [NUMBER]``: rounds, 1,000 if left out. ``writers.mjs`` plays them in
Node with the extension's own modules: popups and book pages that type, import and are closed at any
call of the browser's API, and the background script. ``make test`` plays some; real windows meet in
``tests.soak.windows``.
"""

import json
import sys

from scripts.paths import ROOT
from scripts.tools import run_tool

USUAL = 1_000
BATCH = 250


def play(number: int, first: int = 0) -> tuple[int, list[str]]:
    """Play that many rounds; return how many changes were noted down, and what was wrong."""
    noted, found = 0, []
    for start in range(first, first + number, BATCH):
        seeds = range(start, min(start + BATCH, first + number))
        said = run_tool(
            "Node could not play the rounds",
            *("node", "--no-warnings", "tests/soak/writers.mjs"),
            cwd=ROOT,
            stdin=json.dumps(list(seeds)),
        )
        rounds = json.loads(said)
        assert len(rounds) == len(seeds)
        noted += sum(one["noted"] for one in rounds)
        found += [f"round {one['seed']}: {line}" for one in rounds for line in one["wrong"]]
    return noted, found


def main(number: int) -> int:
    """Play, print, and say by the exit status whether all is well."""
    noted, found = play(number)
    print(f"{number:,} rounds, {noted:,} changes noted down, {len(found)} things wrong")
    print(*found[:40], sep="\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else USUAL))
