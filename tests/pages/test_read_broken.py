"""Pages broken by a fixed seed: nothing throws, nobody is mistaken, nobody is wrongly free."""

from tests.pages.worlds import Worlds
from tests.soak.pages import soak


def test_three_hundred_broken_pages(worlds: Worlds) -> None:
    figures = soak(worlds, 300)
    assert figures.pages == 300
    assert figures.threw == []
    assert figures.wrong_identity == []
    assert figures.wrong_free == []
    # The mangler breaks and the reader reads: neither is idle.
    assert figures.whole > 60
    assert figures.says_so > 60
