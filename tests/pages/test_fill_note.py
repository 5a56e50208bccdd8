"""The note lands in the one box that is proved to be this person's, and nothing else happens."""

import pytest

from tests.pages.filling import NOTE, TRACES, WHO, Filling
from tests.pages.worlds import Worlds
from tests.synthetic import dialogs as dialog
from tests.synthetic.layouts import Plan, page
from tests.synthetic.parts import SITE, html, invite, profile, titles
from tests.synthetic.people import PEOPLE


@pytest.mark.parametrize("where", ["shadow", "page", "frame"])
def test_the_note_is_in_after_add_a_note_and_only_the_box_has_changed(
    worlds: Worlds, where: str
) -> None:
    page_ = Filling(worlds, where=where)
    page_.arm()
    page_.wait(3000)
    page_.show(dialog.step_one(WHO.name))
    assert page_.outcomes == []
    page_.show(dialog.step_two())
    assert page_.outcomes == ["filled"]
    assert page_.value == NOTE
    assert page_.heard() == ["input", "change"]
    told = page_.events[0]
    assert (told["limit"], told["limitFrom"]) == (300, "field")
    assert told["quotaLeft"] == 3
    assert told["proof"] == "name"
    assert told["length"] == len(NOTE)
    page_.wait(11 * 60_000)
    assert page_.outcomes == ["filled"]
    assert page_.over()
    assert page_.traces() == TRACES


def test_a_reader_and_a_filler_that_find_nothing_leave_nothing(worlds: Worlds) -> None:
    page_ = Filling(worlds)
    page_.arm()
    page_.wait(9 * 60_000)
    assert page_.outcomes == []
    page_.wait(61_000)
    assert page_.outcomes == ["no_dialog"]
    assert page_.over()
    assert page_.traces() == set()


@pytest.mark.parametrize(
    ("most", "counter", "limit", "said"),
    [
        (200, "0/300", 200, "field"),
        (300, "", 300, "field"),
        (300, "0/200", 200, "counter"),
        (None, "0/300", 300, "counter"),
        (None, "0 / 200", 200, "counter"),
        (None, "٠/٢٠٠", 200, "counter"),
        (None, "०/३००", 300, "counter"),
        (None, "", 200, "usual"),
        (None, "300", 200, "usual"),
    ],
)
def test_the_live_limit_is_kept_to_the_unit(
    worlds: Worlds, most: int | None, counter: str, limit: int, said: str
) -> None:
    fits = "😀" * 10 + "x" * (limit - 20)
    for text, outcome in ((fits, "filled"), (fits + "y", "too_long")):
        page_ = Filling(worlds)
        page_.arm(text=text)
        page_.show(dialog.step_one(WHO.name))
        page_.show(dialog.step_two(dialog.box(most), counter=counter))
        assert page_.outcomes == [outcome]
        assert (page_.events[0]["limit"], page_.events[0]["limitFrom"]) == (limit, said)
        assert page_.value == (text if outcome == "filled" else "")
        if outcome == "too_long":
            assert page_.traces() == set()
            assert page_.over()


@pytest.mark.parametrize(
    ("value", "earlier", "outcome"),
    [
        ("My own words", [], "box_not_empty"),
        ("An older draft", ["An older draft"], "filled"),
        (NOTE, [], "filled"),
        ("  ", [], "filled"),
    ],
)
def test_only_an_empty_box_or_our_own_earlier_text_is_written_to(
    worlds: Worlds, value: str, earlier: list[str], outcome: str
) -> None:
    page_ = Filling(worlds)
    page_.arm(earlier=earlier)
    page_.show(dialog.step_one(WHO.name))
    page_.show(dialog.step_two(dialog.box(300, value)))
    assert page_.outcomes == [outcome]
    assert page_.value == (NOTE if outcome == "filled" else value)


def test_a_remount_that_wipes_the_value_is_survived(worlds: Worlds) -> None:
    page_ = Filling(worlds)
    page_.do(
        "demo.react = (event) => { if (event.type !== 'change') return; demo.react = null;"
        "const old = event.target; const fresh = old.cloneNode(true); fresh.value = '';"
        "fresh.addEventListener('input', demo.on); old.replaceWith(fresh); }"
    )
    page_.arm()
    page_.show(dialog.step_one(WHO.name))
    page_.show(dialog.step_two(), wait=4000)
    assert page_.outcomes == ["filled"]
    assert page_.value == NOTE


def test_a_box_that_keeps_nothing_is_given_up_after_three_tries(worlds: Worlds) -> None:
    page_ = Filling(worlds)
    page_.do("demo.react = (event) => { event.target.value = ''; }")
    page_.arm()
    page_.show(dialog.step_one(WHO.name))
    page_.show(dialog.step_two(), wait=8000)
    assert page_.outcomes == ["would_not_stay"]
    assert page_.heard() == ["input", "change"] * 3
    assert page_.over()


def test_a_page_that_clips_the_note_is_told_of(worlds: Worlds) -> None:
    page_ = Filling(worlds)
    page_.do("demo.react = (event) => { event.target.value = event.target.value.slice(0, 9); }")
    page_.arm()
    page_.show(dialog.step_one(WHO.name))
    page_.show(dialog.step_two(), wait=4000)
    assert page_.outcomes == ["changed_by_page"]
    assert page_.events[0]["length"] == 9


def test_a_box_that_is_closed_at_once_is_not_called_filled(worlds: Worlds) -> None:
    page_ = Filling(worlds)
    page_.arm()
    page_.show(dialog.step_one(WHO.name))
    page_.show(dialog.step_two(), wait=300)
    assert page_.heard() == ["input", "change"]
    page_.do("demo.close()", wait=4000)
    assert page_.outcomes == ["box_closed"]


@pytest.mark.parametrize("inner", ["dialog", "bare"])
def test_the_slug_of_the_invitations_own_page_is_proof(worlds: Worlds, inner: str) -> None:
    address = SITE + invite(WHO.slug)
    step = dialog.step_two()
    body = step if inner == "dialog" else f"<main>{dialog.box(200)}</main>"
    page_ = Filling(worlds, address, html("en", titles("Invitation"), body), where="page")
    page_.arm()
    page_.wait(2000)
    assert page_.outcomes == ["filled"]
    assert page_.events[0]["proof"] == "slug"
    assert page_.traces() == TRACES


def test_what_was_seen_afterwards_is_told_only_when_seen(worlds: Worlds) -> None:
    page_ = Filling(worlds)
    page_.arm()
    page_.show(dialog.step_one(WHO.name))
    page_.show(dialog.step_two())
    page_.do("demo.close()", wait=5000)
    assert page_.outcomes == ["filled"]
    page_.do(
        "const was = document.querySelectorAll('section svg#connect-small');"
        "for (const one of was) one.id = 'clock-small';"
    )
    assert page_.outcomes == ["filled", "pending_seen"]
    assert page_.over()


def test_a_premium_link_beside_a_live_box_is_only_a_nudge(worlds: Worlds) -> None:
    page_ = Filling(worlds)
    page_.arm()
    page_.show(dialog.step_one(WHO.name, extra=dialog.NUDGE))
    page_.show(dialog.step_two(extra=dialog.NUDGE))
    assert page_.outcomes == ["filled"]


def test_an_own_dialog_of_the_newer_pages_is_filled_too(worlds: Worlds) -> None:
    page_ = Filling(worlds, where="page")
    page_.arm()
    page_.show(dialog.NATIVE)
    page_.arm(namelessOk=True)
    page_.wait(2000)
    assert page_.outcomes == ["whose_box", "replaced", "filled"]
    assert page_.value == NOTE


@pytest.mark.parametrize("number", [1, 4, 7, 9, 11, 18, 19])
def test_names_of_every_script_are_recognised_in_the_dialog(worlds: Worlds, number: int) -> None:
    who = PEOPLE[number]
    page_ = Filling(
        worlds,
        profile(who.slug),
        page(Plan(who, "s2", "connect_link")),
    )
    page_.arm(slug=who.slug, name=who.name)
    page_.show(dialog.step_one(who.raw))
    page_.show(dialog.step_two())
    assert page_.outcomes == ["filled"]
