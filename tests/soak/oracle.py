"""Compare the table with the second reading of the guide over a large part of the grid.

``python -m tests.soak.oracle [NUMBER]``: cases to compare, 400,000 if left out; ``make test``
compares a fixed slice of the same grid. Prints each kind of disagreement once, with its case, and
ends with status 1 if there is any.
"""

import sys
from collections import Counter

from tests.oracle_grid import SIZE, cases, disagreement

USUAL = 400_000
STEP = 50_000


def main(number: int) -> int:
    """Compare that many cases and say how many of them the two readings answer differently."""
    kinds: Counter[str] = Counter()
    for index, case in enumerate(cases(number), 1):
        difference = disagreement(case)
        if difference:
            kind, told = difference
            kinds[kind] += 1
            if kinds[kind] == 1:
                print(f"{kind}: {told}", flush=True)
        if index % STEP == 0:
            print(f"{index:,} cases of a grid of {SIZE:.1e}: {kinds.total():,} differ", flush=True)
    for kind, count in kinds.most_common():
        print(f"{count:>8,}  {kind}")
    print(f"{number:,} cases compared, {kinds.total():,} differ")
    return 1 if kinds else 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else USUAL))
