"""Ask at every step through the space what would change the answer, and when it changes by itself.

``make test`` asks at every sixth step; this asks at all of them: about three minutes.
"""

import sys

from tests.library.explained import every_case, wrong_changes, wrong_turn


def main() -> None:
    """Ask everywhere, and print how often.

    Raises:
        SystemExit: what is told of a case does not hold.

    """
    for number, case in enumerate(every_case(), 1):
        if wrong := wrong_changes(case) or wrong_turn(case):
            sys.exit(f"step {number}: {wrong}\n{case.model_dump_json()}")
    print(f"what would change an answer: {len(every_case())} steps, 0 wrong")


if __name__ == "__main__":
    main()
