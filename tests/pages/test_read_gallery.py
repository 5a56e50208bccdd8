"""Every page of the gallery is read as a careful person reads it, and left as it was."""

from scripts.gallery import pages
from tests.pages.reading import differences, read
from tests.pages.worlds import Worlds


def test_the_gallery_is_large_and_its_pages_have_names_of_their_own() -> None:
    shown = pages()
    assert len(shown) >= 300
    assert len({one.name for one in shown}) == len(shown)
    states = {str(one.expect.get("state")) for one in shown}
    assert states >= {"none", "sent", "connected", "received", "withdrawn", "self", "unavailable"}


def test_every_page_is_read_right_and_left_without_a_trace(worlds: Worlds) -> None:
    wrong: dict[str, object] = {}
    for shown in pages():
        seen, traces = read(worlds, shown)
        if found := differences(seen, shown.expect) + traces:
            wrong[shown.name] = found
    assert wrong == {}
    assert worlds.asked == []
