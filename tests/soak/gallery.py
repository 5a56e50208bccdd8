"""Read every page of the gallery in Firefox, and let a filler live through its time on each.

``make test`` does so for all pages in Chromium and for every fifth in Firefox.
"""

import sys

from tests.pages.test_read_gallery import live_through
from tests.pages.worlds import fox_worlds
from tests.synthetic.pages import pages


def main() -> None:
    """Read all, and print how many.

    Raises:
        SystemExit: a page was read wrongly, or touched.

    """
    with fox_worlds() as worlds:
        told = {shown.name: live_through(worlds, shown) for shown in pages()}
    if wrong := {name: said for name, said in told.items() if said}:
        sys.exit(f"wrong in Firefox: {wrong}")
    print(f"pages of the gallery in Firefox: {len(told)}, 0 wrong")


if __name__ == "__main__":
    main()
