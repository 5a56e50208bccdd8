"""Whatever JSON comes in, a reading or a digest comes out; and each says only what it knows."""

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_rules.linkedin.events import OUTCOMES, SeenDigest, SeenNews, digest
from followup_rules.linkedin.profile import ProfileReading, read_profile
from followup_rules.linkedin.selectors import SIGNS, TEXTS, WORDS
from followup_rules.locales.en.page import SENTENCES
from tests.profiles import law

_leaf = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(alphabet=st.characters(), max_size=40)
    | st.sampled_from(["profile", "a-slug", "·  1st", "connect-small", "Jane\ud800", "\u202e"])
)
_key = st.sampled_from(
    [
        *("page", "slug", "lang", "titles", "cards", "toolbars", "menus", "invites", "shown"),
        *("names", "text", "contact", "about", "edit", "lines", "headlines", "degrees", "chips"),
        *("actions", "label", "icon", "to", "state", "experience", "dialogs", "invite", "member"),
        *("v", "outcome", "day", "limit", "quotaLeft", "layout", "name", "kind", "href"),
    ]
)
_json = st.recursive(
    _leaf,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(_key, inner, max_size=8),
    max_leaves=40,
)


@law(400)
@given(_json)
def test_any_json_is_read_and_nothing_raises(value: object) -> None:
    reading = read_profile(value)
    assert isinstance(reading, ProfileReading)
    reading.model_dump_json().encode("utf-8")
    assert read_profile(value) == reading
    found = digest(value)
    assert isinstance(found, SeenDigest)
    found.model_dump_json().encode("utf-8")


def _reading(**more: Any) -> dict[str, Any]:  # noqa: ANN401
    card: dict[str, Any] = {
        "layout": "sdui",
        "shown": True,
        "names": [{"text": "Mara Ellington", "shown": True, "slug": "mara"}],
        "contact": ["mara"],
        "lines": [
            {"text": "", "shown": True, "name": True},
            {"text": "Recruiter at Quillmere", "shown": True},
            {"text": "", "shown": True, "contact": True},
        ],
        "degrees": [{"text": "· 2nd", "shown": True}],
        "actions": [],
    }
    card |= more.pop("card", {})
    return {
        "v": 1,
        "page": "profile",
        "slug": "mara",
        "lang": "en",
        "titles": ["Mara Ellington | LinkedIn"],
        "cards": [card],
        **more,
    }


def _act(**more: object) -> dict[str, object]:
    return {"where": "card", "shown": True, **more}


INVITE = _act(to="invite", slug="mara", icon="connect-small", href=True)
MESSAGE = _act(to="compose", icon="send-privately-small", href=True)


def test_a_heading_alone_makes_no_name() -> None:
    alone = read_profile(_reading(titles=[]))
    assert alone.name == ""
    assert [doubt.field for doubt in alone.doubts].count("name") == 1


def test_two_voices_that_disagree_make_no_name() -> None:
    bar = {"shown": True, "slug": "mara", "lines": ["Petra Fernweh", "x"], "actions": []}
    assert read_profile(_reading(toolbars=[bar])).name == ""
    assert read_profile(_reading(titles=["Petra Fernweh | LinkedIn"])).name == ""


def test_a_card_whose_links_lead_to_two_people_is_nobodys() -> None:
    torn = read_profile(_reading(card={"contact": ["petra"]}))
    assert (torn.page, torn.name, torn.headline) == ("unsure", "", "")
    assert [doubt.id for doubt in torn.doubts] == ["page_left_over"]


def test_a_members_number_in_the_address_is_tied_by_the_card() -> None:
    reading = read_profile(_reading(slug="acoaa123", card={"member": "ACoAA123"}))
    assert (reading.page, reading.slug, reading.name) == ("profile", "mara", "Mara Ellington")


def test_signs_that_contradict_each_other_leave_the_state_open() -> None:
    first = [{"text": "· 1st", "shown": True}]
    both = read_profile(_reading(card={"actions": [INVITE, MESSAGE], "degrees": first}))
    assert (both.state, both.invitation) == ("unknown", "unknown")
    assert [doubt.id for doubt in both.doubts if doubt.field == "state"] == ["state_torn"]
    pending = _act(icon="clock-small", label="Pending", href=True)
    assert read_profile(_reading(card={"actions": [INVITE, pending]})).state == "unknown"


def test_a_degree_alone_is_no_connection() -> None:
    first = [{"text": "· 1st", "shown": True}]
    assert read_profile(_reading(card={"degrees": first})).state == "unknown"
    assert read_profile(_reading(card={"degrees": first, "actions": [MESSAGE]})).state == (
        "connected"
    )


def test_the_headline_suggests_a_part_and_a_company_and_nothing_about_assessing() -> None:
    reading = read_profile(_reading(card={"actions": [INVITE]}))
    assert (reading.part, reading.state, reading.company) == ("recruiter", "none", "Quillmere")
    # One voice only: offered, and to be checked.
    assert [doubt.field for doubt in reading.doubts] == ["company"]
    assert "assessed_you" not in ProfileReading.model_fields


def _event(outcome: str, **more: object) -> dict[str, object]:
    return {"v": 1, "at": 1, "day": "2027-03-04", "slug": "mara", "outcome": outcome, **more}


def test_what_the_box_told_is_remembered_and_what_was_assumed_is_not() -> None:
    told = digest([_event("filled", limit=300, limitFrom="field", quotaLeft=3, length=9)])
    assert (told.note_limit, told.notes_left) == (300, 3)
    assert str(told.people[0].filled_on) == "2027-03-04"
    assert told.people[0].pending_on is None
    assumed = digest([_event("filled", limit=200, limitFrom="usual", quotaLeft=None)])
    assert (assumed.note_limit, assumed.notes_left) == (None, None)


def test_an_invitation_seen_on_its_way_took_one_of_the_quota() -> None:
    found = digest([_event("filled", quotaLeft=3), _event("pending_seen", by="key")])
    assert found.notes_left == 2
    assert str(found.people[0].pending_on) == "2027-03-04"
    assert digest([_event("quota_spent")]).notes_left == 0


def test_every_outcome_has_words_and_what_is_none_of_ours_is_left_out() -> None:
    assert {f"outcome.{one}" for one in OUTCOMES} <= set(SENTENCES)
    for outcome in OUTCOMES:
        found = digest([_event(outcome, limit=200, length=230)])
        assert found.left_out == 0
    strange = [_event("filled", day="2027-13-40"), _event("hacked"), {}, 7, None, _event("filled")]
    assert digest(strange).left_out == 5
    too_long = digest([_event("too_long", limit=200, length=230)]).news[0]
    assert (too_long.limit, too_long.length) == (200, 230)
    assert digest([_event("whose_box")]).news[0].asks
    assert digest([_event("filled", emailAsked=True)]).news[0].email_asked


def test_news_stored_with_its_sentence_is_still_read() -> None:
    stored = {"slug": "mara", "outcome": "filled", "on": "2027-03-04", "text": "It is in the box."}
    assert SeenNews.model_validate(stored).outcome == "filled"


def test_the_outcomes_that_the_filler_knows_are_those_that_have_words() -> None:
    folder = Path(__file__).resolve().parents[2] / "extension" / "page"
    script = (folder / "inpage" / "fill.js").read_text("utf-8") + (folder / "page.js").read_text()
    for outcome in OUTCOMES:
        assert f'"{outcome}"' in script, outcome


def test_every_sign_and_label_has_a_date_and_a_source() -> None:
    for sign in (*SIGNS.values(), *(one for many in TEXTS.values() for one in many)):
        assert len(sign.checked_on) == len("2026-10-09")
        assert sign.source
        assert sign.mark
    for words in WORDS.values():
        assert words.invite.count("{n}") == 1
        assert words.checked_on
        assert words.source
    assert all(text.endswith((".", "?", " {saw}")) for text in SENTENCES.values())


MORE = _act(expandable=True)


@pytest.mark.parametrize("second", ["Save Mara Ellington in Sales Navigator", "Nachricht", "X"])
@pytest.mark.parametrize("first", ["Follow Mara Ellington", "Folgen", "Ακολουθήστε"])
def test_two_plain_buttons_are_no_invitation_of_theirs(first: str, second: str) -> None:
    row = [_act(label=first, text=first), _act(label=second, text=second), MORE]
    assert read_profile(_reading(card={"actions": row})).state == "unknown"


@pytest.mark.parametrize(
    ("accept", "ignore"),
    [
        ("Accept Mara’s request to connect", "Ignore Mara’s request to connect"),
        ("Kontaktanfrage von Mara annehmen", "Kontaktanfrage von Mara ignorieren"),
        ("Accepter l’invitation de Mara", "Ignorer l’invitation de Mara"),
        ("Aceptar la invitación de Mara", "Ignorar la invitación de Mara"),
        ("Aceitar convite de Mara", "Ignorar convite de Mara"),
        ("Maraさんのリクエストを承認", "Maraさんのリクエストを無視"),
    ],
)
def test_an_invitation_of_theirs_is_known_by_its_two_words(accept: str, ignore: str) -> None:
    row = [_act(label=accept, text=""), _act(label=ignore, text=""), MORE]
    assert read_profile(_reading(card={"actions": row})).state == "received"


@pytest.mark.parametrize("lang", ["en", "de", "fr", "es", "pt", "ja", "el"])
def test_pending_is_known_by_its_word(lang: str) -> None:
    word = WORDS.get(lang, WORDS["en"]).pending
    reading = read_profile(
        _reading(lang=lang, card={"actions": [_act(text=word, label=word), MORE]})
    )
    assert reading.state == "sent"


@pytest.mark.parametrize(
    "name", ["LinkedIn Member", "LinkedIn Mitglied", "Utilisateur LinkedIn", "LinkedInメンバー"]
)
def test_a_name_that_linkedin_hides_is_no_name(name: str) -> None:
    names = [{"text": name, "shown": True, "slug": "mara"}]
    reading = read_profile(_reading(titles=[f"{name} | LinkedIn"], card={"names": names}))
    assert reading.name == ""


def test_an_address_by_member_number_is_read_like_any_other() -> None:
    card = {"member": "ACoAA123", "actions": [INVITE]}
    bar = {"shown": True, "slug": "mara", "lines": ["Mara Ellington", "x"], "actions": [INVITE]}
    reading = read_profile(_reading(slug="acoaa123", card=card, toolbars=[bar]))
    assert (reading.slug, reading.state, reading.name) == ("mara", "none", "Mara Ellington")


@pytest.mark.parametrize(
    ("span", "company"),
    [
        ("Jul 2025 - Aug 2025 · 2 mos", ""),
        ("2019 – 2021 · 2 Jahre", ""),
        ("2025年7月 - 2025年8月 · 2ヶ月", ""),
        ("Jul 2025 - Present · 2 mos", "Oldmoor"),
        ("Juli 2025–heute · 2 Monate", "Oldmoor"),
    ],
)
def test_a_job_that_has_ended_is_not_where_they_work(span: str, company: str) -> None:
    work = {"grouped": False, "lines": ["Intern", "Oldmoor · Internship", span]}
    lines = [{"text": "", "shown": True, "name": True}, {"text": "Student", "shown": True}]
    reading = read_profile(_reading(card={"lines": lines}, experience=work))
    assert reading.company == company
    assert "company" in [doubt.field for doubt in reading.doubts]
