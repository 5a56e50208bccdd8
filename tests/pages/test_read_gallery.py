"""Every page of the gallery is read as a careful person reads it, and left as it was.

Chromium reads all of them here, and a filler lives through its time on every sixth. Firefox does
both on every fifth. ``tests.soak.gallery`` does both on all pages in both browsers.
"""

from followup_rules.linkedin.profile import read_profile
from tests.pages.filling import NOTE, TRACES, WHO, Filling
from tests.pages.reading import differences, raw
from tests.pages.worlds import ChromeWorlds, Worlds
from tests.synthetic import dialogs as dialog
from tests.synthetic.pages import Shown, pages


def test_the_gallery_is_large_and_its_pages_have_names_of_their_own() -> None:
    shown = pages()
    assert len(shown) >= 300
    assert len({one.name for one in shown}) == len(shown)
    states = {str(one.expect.get("state")) for one in shown}
    assert states >= {"none", "sent", "connected", "received", "withdrawn", "self", "unavailable"}


IN_FIREFOX = slice(1, None, 5)
FILLED = slice(2, None, 6)
"""The pages on which a filler lives in Chromium."""


def live_through(worlds: Worlds, shown: Shown, *, filler: bool = True) -> list[str]:
    """Read a page, then let a filler live through its whole time; say what is not as it should."""
    page_ = Filling(worlds, shown.url, shown.html)
    wrong = differences(read_profile(raw(worlds)), shown.expect)
    if not filler:
        return wrong + sorted(page_.traces())
    slug = str(shown.expect["slug"])
    name = str(shown.expect.get("name_raw") or WHO.name)
    page_.arm(slug=slug, name=name)
    page_.show(dialog.step_one(name), wait=300)
    page_.show(dialog.step_two(), wait=1500)
    worlds.ours("clock.jump(10 * 60_000)")
    page_.wait(300)
    outcome = page_.outcomes[0]
    if outcome not in ("filled", "namesake", "page_left"):
        wrong.append(f"the filler says {outcome}")
    if (page_.value == NOTE) is not (outcome == "filled"):
        wrong.append(f"the filler says {outcome}, in the box stands {page_.value!r}")
    if not page_.over():
        wrong.append("something of the filler is left")
    wrong += sorted(page_.traces() ^ (TRACES if outcome == "filled" else set()))
    return wrong


def test_every_page_is_read_right_and_nothing_but_the_one_box_is_touched(worlds: Worlds) -> None:
    worlds.asked.clear()
    in_chromium = isinstance(worlds, ChromeWorlds)
    shown = pages() if in_chromium else pages()[IN_FIREFOX]
    filled = {one.name for one in (shown[FILLED] if in_chromium else shown)}
    told = {one.name: live_through(worlds, one, filler=one.name in filled) for one in shown}
    assert {name: wrong for name, wrong in told.items() if wrong} == {}
    assert worlds.asked == []
