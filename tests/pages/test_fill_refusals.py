"""Where the filler writes nothing, it names the reason; and it never takes a stranger's box."""

import pytest

from tests.pages.filling import NOTE, WHO, Filling
from tests.pages.worlds import Worlds
from tests.synthetic import dialogs as dialog
from tests.synthetic.layouts import Plan, page

OTHER = "Petra Fernweh"


def refused(page_: Filling, *outcomes: str, over: bool) -> None:
    assert page_.outcomes == list(outcomes)
    assert page_.value in (None, "")
    assert page_.over() is over
    assert page_.traces() == set()


def test_somebody_elses_dialog_is_left_alone_and_the_right_one_taken_later(
    worlds: Worlds,
) -> None:
    page_ = Filling(worlds)
    page_.arm()
    page_.show(dialog.step_one(OTHER))
    page_.show(dialog.step_two())
    assert page_.value == ""
    assert page_.outcomes == ["other_person"]
    page_.do("demo.close()", wait=4000)
    page_.show(dialog.step_one(WHO.name))
    page_.show(dialog.step_two())
    assert page_.outcomes[-1] == "filled"


@pytest.mark.parametrize("name", [WHO.name + " Smith", "Mara Ellingtom", OTHER, "Petra"])
def test_a_name_that_is_only_like_theirs_is_somebody_else(worlds: Worlds, name: str) -> None:
    page_ = Filling(worlds)
    page_.arm()
    page_.show(dialog.step_one(name))
    refused(page_, "other_person", over=False)


def test_a_proof_ends_with_its_dialog(worlds: Worlds) -> None:
    page_ = Filling(worlds)
    page_.arm()
    page_.show(dialog.step_one(WHO.name))
    page_.do("demo.close()", wait=3000)
    page_.show(dialog.step_two())
    refused(page_, "whose_box", over=False)


def test_a_box_that_names_nobody_is_asked_about_and_filled_on_that_answer(
    worlds: Worlds,
) -> None:
    page_ = Filling(worlds)
    page_.show(dialog.step_two())
    page_.arm()
    page_.wait(2000)
    assert page_.outcomes == ["whose_box"]
    assert page_.value == ""
    page_.arm(namelessOk=True)
    page_.wait(2000)
    assert page_.outcomes == ["whose_box", "replaced", "filled"]
    assert page_.value == NOTE


def test_the_answer_is_about_the_box_then_open_and_no_later_one(worlds: Worlds) -> None:
    page_ = Filling(worlds)
    page_.arm(namelessOk=True)
    page_.wait(1000)
    page_.show(dialog.step_two())
    refused(page_, "whose_box", over=False)


def asked_about(page_: Filling) -> None:
    """Step two stands there, names nobody, and the person is asked whose it is."""
    page_.arm()
    page_.show(dialog.step_two())
    assert page_.outcomes == ["whose_box"]


def test_a_yes_without_a_question_is_a_question_first(worlds: Worlds) -> None:
    page_ = Filling(worlds)
    page_.show(dialog.step_two())
    page_.arm(namelessOk=True)
    page_.wait(2000)
    refused(page_, "whose_box", over=False)


def test_a_yes_is_about_the_box_asked_about_and_not_about_the_next(worlds: Worlds) -> None:
    page_ = Filling(worlds)
    asked_about(page_)
    page_.show(dialog.step_two(), wait=0)
    page_.arm(namelessOk=True)
    page_.wait(2000)
    refused(page_, "whose_box", "replaced", "whose_box", over=False)
    page_.arm(namelessOk=True)
    page_.wait(2000)
    assert page_.outcomes[-1] == "filled"


def test_a_yes_given_twice_is_one_yes(worlds: Worlds) -> None:
    page_ = Filling(worlds)
    asked_about(page_)
    page_.arm(namelessOk=True)
    page_.arm(namelessOk=True)
    page_.wait(2000)
    assert page_.outcomes == ["whose_box", "replaced", "replaced", "filled"]


@pytest.mark.parametrize("again", [False, True])
@pytest.mark.parametrize("between", ["", "followupRulesStop('disarmed')"])
@pytest.mark.parametrize("times", [1, 3])
def test_whom_a_dialog_named_is_known_however_often_a_filler_is_armed(
    worlds: Worlds, *, again: bool, between: str, times: int
) -> None:
    page_ = Filling(worlds)
    page_.arm()
    page_.show(dialog.step_one(OTHER))
    for _ in range(times):
        if between:
            worlds.ours(between)
        page_.arm(namelessOk=again)
    page_.show(dialog.step_two())
    for _ in range(times):
        if between:
            worlds.ours(between)
        page_.arm(namelessOk=True)
        page_.wait(2000)
    assert "filled" not in page_.outcomes
    assert "whose_box" not in page_.outcomes
    assert page_.outcomes[-1] == "other_person"
    assert page_.value == ""
    assert page_.traces() == set()


def test_somebody_else_named_between_question_and_yes_is_not_written_to(worlds: Worlds) -> None:
    page_ = Filling(worlds)
    asked_about(page_)
    page_.show(dialog.step_one(OTHER), wait=500)
    page_.show(dialog.step_two(), wait=0)
    page_.arm(namelessOk=True)
    page_.wait(2000)
    refused(page_, "whose_box", "other_person", "replaced", "other_person", over=False)


def test_somebody_else_named_after_the_note_was_in_is_still_somebody_else(
    worlds: Worlds,
) -> None:
    page_ = Filling(worlds)
    page_.arm()
    page_.show(dialog.step_one(WHO.name))
    page_.show(dialog.step_two())
    page_.show(dialog.step_one(OTHER), wait=500)
    page_.show(dialog.step_two(), wait=500)
    page_.arm()
    page_.wait(1000)
    page_.arm(namelessOk=True)
    page_.wait(2000)
    assert page_.outcomes[:1] == ["filled"]
    assert set(page_.outcomes[1:]) == {"other_person", "replaced"}
    assert page_.value == ""


def test_a_box_exchanged_after_the_yes_was_used_is_asked_about_again(worlds: Worlds) -> None:
    page_ = Filling(worlds)
    asked_about(page_)
    page_.arm(namelessOk=True)
    page_.wait(300)
    assert page_.value == NOTE
    page_.show(dialog.step_two())
    assert page_.outcomes == ["whose_box", "replaced", "whose_box"]
    assert page_.value == ""


def test_a_namesake_seen_once_is_remembered_when_armed_again(worlds: Worlds) -> None:
    html = page(Plan(WHO, "s2", "connect_link", "en", frozenset({"namesake"})))
    page_ = Filling(worlds, html=html)
    page_.arm()
    page_.show(dialog.step_one(WHO.name))
    page_.do(
        "for (const one of document.querySelectorAll(`[aria-label*='Mara Ellington']`)) "
        "if (!one.closest('section')) one.remove();"
    )
    page_.arm()
    page_.show(dialog.step_one(WHO.name))
    page_.show(dialog.step_two())
    assert page_.outcomes == ["replaced", "namesake"]
    assert page_.value == ""


def test_what_was_named_holds_for_the_dialog_and_not_for_the_next(worlds: Worlds) -> None:
    page_ = Filling(worlds)
    page_.arm()
    page_.show(dialog.step_one(OTHER))
    page_.arm()
    page_.do("demo.close()", wait=4000)
    page_.show(dialog.step_one(WHO.name))
    page_.show(dialog.step_two())
    assert page_.outcomes == ["other_person", "replaced", "other_person", "filled"]


def test_a_first_step_seen_by_the_filler_before_still_counts(worlds: Worlds) -> None:
    page_ = Filling(worlds)
    page_.arm()
    page_.show(dialog.step_one(WHO.name))
    page_.arm()
    page_.show(dialog.step_two())
    assert page_.outcomes == ["replaced", "filled"]


def test_two_dialogs_leave_no_proof_for_the_one_that_stays(worlds: Worlds) -> None:
    page_ = Filling(worlds)
    page_.arm()
    page_.show(dialog.step_one(WHO.name), dialog.step_two())
    page_.do("demo.holder.firstElementChild.remove()")
    assert page_.outcomes == ["several_dialogs", "whose_box"]
    assert page_.value == ""


def test_where_two_of_one_name_can_be_invited_the_person_is_asked(worlds: Worlds) -> None:
    html = page(Plan(WHO, "s2", "connect_link", "en", frozenset({"namesake"})))
    page_ = Filling(worlds, html=html)
    page_.arm()
    page_.show(dialog.step_one(WHO.name))
    page_.show(dialog.step_two())
    refused(page_, "namesake", over=False)


@pytest.mark.parametrize("lang", ["en", "de", "el", "xx"])
@pytest.mark.parametrize("label", ["{n}", "Προσκαλέστε {n} να συνδεθεί", "Invite {n} to connect"])
def test_a_namesake_is_one_in_any_language(worlds: Worlds, lang: str, label: str) -> None:
    html = page(Plan(WHO, "s2", "connect_link"))
    said = label.replace("{n}", WHO.name)
    rail = f'<ul><li><a href="/in/mara-ellington-9/"><p>{WHO.name}</p></a>'
    rail += f'<button aria-label="{said}">+</button></li></ul></main>'
    html = html.replace("</main>", rail).replace('lang="en"', f'lang="{lang}"')
    page_ = Filling(worlds, html=html)
    page_.arm()
    page_.show(dialog.step_one(WHO.name))
    page_.show(dialog.step_two())
    refused(page_, "namesake", over=False)


def test_a_name_exchanged_after_the_write_takes_the_note_out_again(worlds: Worlds) -> None:
    named = "<p>To <strong>{n}</strong></p>"
    page_ = Filling(worlds)
    page_.do(
        "demo.react = (event) => { if (event.type !== 'change') return; demo.react = null;"
        f"demo.holder.querySelector('strong').textContent = '{OTHER}'; }}"
    )
    page_.arm()
    page_.show(dialog.step_one(WHO.name))
    page_.show(dialog.step_two(extra=named.replace("{n}", WHO.name)), wait=4000)
    assert page_.outcomes == ["other_person"]
    assert page_.events[0]["over"] is True
    assert page_.value == ""
    assert page_.over()


def test_two_invitations_at_once_are_one_too_many(worlds: Worlds) -> None:
    page_ = Filling(worlds)
    page_.arm()
    page_.show(dialog.step_one(WHO.name), dialog.step_one(WHO.name))
    refused(page_, "several_dialogs", over=False)


def test_two_boxes_in_one_dialog_are_one_too_many(worlds: Worlds) -> None:
    page_ = Filling(worlds)
    page_.arm()
    page_.show(dialog.step_one(WHO.name))
    page_.show(dialog.step_two(dialog.box() + "<textarea name='message'></textarea>"))
    refused(page_, "several_boxes", over=False)


@pytest.mark.parametrize("upsell", [dialog.UPSELL, dialog.UPSELL_OTHER_LANGUAGE])
def test_a_spent_quota_is_named(worlds: Worlds, upsell: str) -> None:
    page_ = Filling(worlds)
    page_.arm()
    page_.show(dialog.step_one(WHO.name))
    page_.show(upsell)
    refused(page_, "quota_spent", over=True)


def test_a_first_step_with_premium_in_the_place_of_the_note_is_a_spent_quota(
    worlds: Worlds,
) -> None:
    page_ = Filling(worlds)
    page_.arm()
    page_.show(dialog.step_one(WHO.name, add_note="", extra=dialog.NUDGE))
    refused(page_, "quota_spent", over=True)


def test_a_premium_page_before_any_invitation_is_told_and_concludes_nothing(
    worlds: Worlds,
) -> None:
    page_ = Filling(worlds)
    page_.arm()
    page_.show(dialog.UPSELL_OTHER_LANGUAGE)
    refused(page_, "premium_shown", over=False)


def test_no_note_on_offer_is_named(worlds: Worlds) -> None:
    page_ = Filling(worlds)
    page_.arm()
    page_.show(dialog.step_one(WHO.name, add_note=""))
    refused(page_, "no_note_offered", over=False)


@pytest.mark.parametrize("notice", [dialog.WEEKLY, dialog.WEEKLY_WORDS])
def test_the_weekly_limit_is_named(worlds: Worlds, notice: str) -> None:
    page_ = Filling(worlds)
    page_.arm()
    page_.show(notice)
    refused(page_, "weekly_limit", over=True)


def test_an_email_gate_is_named_and_a_note_still_goes_in_behind_it(worlds: Worlds) -> None:
    page_ = Filling(worlds)
    page_.arm()
    page_.show(dialog.step_one(WHO.name, extra=dialog.EMAIL))
    assert page_.outcomes == ["email_gate"]
    page_.show(dialog.step_two(extra=dialog.EMAIL))
    assert page_.outcomes == ["email_gate", "filled"]
    assert page_.events[1]["emailAsked"] is True


@pytest.mark.parametrize("noise", [dialog.COOKIES, dialog.CHAT])
@pytest.mark.parametrize("where", ["shadow", "page"])
def test_other_dialogs_are_no_invitations(worlds: Worlds, noise: str, where: str) -> None:
    page_ = Filling(worlds, where=where)
    page_.arm(namelessOk=True)
    page_.show(noise)
    refused(page_, over=False)


def test_a_hidden_dialog_is_not_open(worlds: Worlds) -> None:
    page_ = Filling(worlds)
    page_.arm(namelessOk=True)
    page_.show(f'<div style="display:none">{dialog.step_two()}</div>')
    refused(page_, over=False)


@pytest.mark.parametrize(
    "path", ["/in/calum-strathearn/", "/feed/", "/in/mara-ellington/details/skills/"]
)
def test_leaving_the_person_ends_the_wait(worlds: Worlds, path: str) -> None:
    page_ = Filling(worlds)
    page_.arm()
    page_.show(dialog.step_one(WHO.name))
    page_.do(f"history.pushState(null, '', '{path}')", wait=1000)
    page_.show(dialog.step_two())
    if "mara" in path:
        assert page_.value == NOTE
    else:
        refused(page_, "page_left", over=True)


def test_ten_minutes_are_the_most(worlds: Worlds) -> None:
    page_ = Filling(worlds)
    page_.arm(minutes=600)
    page_.show(dialog.step_one(WHO.name), wait=10 * 60_000 + 1000)
    refused(page_, "time_over", over=True)


def test_a_filler_can_be_called_off(worlds: Worlds) -> None:
    page_ = Filling(worlds)
    page_.arm()
    worlds.ours("followupRulesStop('disarmed')")
    page_.show(dialog.step_one(WHO.name))
    page_.show(dialog.step_two())
    refused(page_, "disarmed", over=True)


def test_armed_for_somebody_whose_page_it_is_not_it_ends_at_once(worlds: Worlds) -> None:
    page_ = Filling(worlds)
    page_.arm(slug="calum-strathearn", name="Calum Strathearn")
    refused(page_, "page_left", over=True)


def test_without_its_extension_the_filler_goes_away_in_silence(worlds: Worlds) -> None:
    page_ = Filling(worlds)
    page_.arm()
    worlds.ours("delete browser.runtime.id")
    page_.show(dialog.step_one(WHO.name))
    page_.show(dialog.step_two())
    refused(page_, over=True)
