"""Read every page of the gallery in both browsers, and let a filler live through its time on each.

``make test`` reads all pages in Chromium, with a filler on every third, and every fifth in Firefox.
"""

import sys

from tests.pages.test_read_gallery import live_through
from tests.pages.worlds import chrome_worlds, fox_worlds
from tests.synthetic.pages import pages


def main() -> None:
    """Read all, and print how many.

    Raises:
        SystemExit: a page was read wrongly, or touched.

    """
    for browser, worlds_of in (("Chromium", chrome_worlds), ("Firefox", fox_worlds)):
        with worlds_of() as worlds:
            told = {shown.name: live_through(worlds, shown) for shown in pages()}
        if wrong := {name: said for name, said in told.items() if said}:
            sys.exit(f"wrong in {browser}: {wrong}")
        print(f"pages of the gallery in {browser}: {len(told)}, 0 wrong")


if __name__ == "__main__":
    main()
