"""Whatever JSON comes in, a reading or a digest comes out; and each says only what it knows."""

from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from followup_rules.page_signs import SIGNS, TEXTS, WORDS
from followup_rules.page_texts import DOUBTS, OUTCOMES
from followup_rules.profile import ProfileReading, as_person, read_profile
from followup_rules.seen import SeenDigest, digest

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


@settings(derandomize=True, max_examples=400, deadline=None)
@given(_json)
def test_any_json_is_read_and_nothing_raises(value: object) -> None:
    seen = read_profile(value, known=("Quillmere",))
    assert isinstance(seen, ProfileReading)
    seen.model_dump_json().encode("utf-8")
    assert read_profile(value, known=("Quillmere",)) == seen
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
    assert (alone.name, alone.names_seen) == ("", ("Mara Ellington",))
    assert [doubt.field for doubt in alone.doubts].count("name") == 1
    assert as_person(alone) is None


def test_two_voices_that_disagree_make_no_name() -> None:
    bar = {"shown": True, "slug": "mara", "lines": ["Petra Fernweh", "x"], "actions": []}
    assert read_profile(_reading(toolbars=[bar])).name == ""
    assert read_profile(_reading(titles=["Petra Fernweh | LinkedIn"])).name == ""


def test_a_card_whose_links_lead_to_two_people_is_nobodys() -> None:
    torn = read_profile(_reading(card={"contact": ["petra"]}))
    assert (torn.page, torn.name, torn.headline) == ("unsure", "", "")
    assert [doubt.id for doubt in torn.doubts] == ["page_left_over"]


def test_a_members_number_in_the_address_is_tied_by_the_card() -> None:
    seen = read_profile(_reading(slug="acoaa123", card={"member": "ACoAA123"}))
    assert (seen.page, seen.slug, seen.name) == ("profile", "mara", "Mara Ellington")


def test_signs_that_contradict_each_other_leave_the_state_open() -> None:
    first = [{"text": "· 1st", "shown": True}]
    both = read_profile(_reading(card={"actions": [INVITE, MESSAGE], "degrees": first}))
    assert (both.state, both.invitation, both.can_connect) == ("unknown", "unknown", None)
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
    seen = read_profile(_reading(card={"actions": [INVITE]}), known=("QUILLMERE Ltd", "Dornbusch"))
    assert (seen.part, seen.state, seen.company) == ("recruiter", "none", "Quillmere")
    assert seen.known_company == "QUILLMERE Ltd"
    # One voice only: offered, and to be checked.
    assert [doubt.field for doubt in seen.doubts] == ["company"]
    person = as_person(seen)
    assert person is not None
    assert person.assessed_you is None
    assert person.part == "recruiter"


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
    for outcome in OUTCOMES:
        if outcome == "filled_email":
            continue
        found = digest([_event(outcome, limit=200, length=230)], {"mara": "Mara Ellington"})
        assert found.left_out == 0
        for news in found.news:
            assert news.text
            assert "{" not in news.text
    strange = [_event("filled", day="2027-13-40"), _event("hacked"), {}, 7, None, _event("filled")]
    assert digest(strange).left_out == 5
    too_long = digest([_event("too_long", limit=200, length=230)]).news[0]
    assert "200" in too_long.text
    assert "230" in too_long.text
    asks = digest([_event("whose_box")], {"mara": "Mara"}).news[0]
    assert (asks.asks, asks.text) == (True, "Is this box for Mara?")


def test_the_outcomes_that_the_filler_knows_are_those_that_have_words() -> None:
    folder = Path(__file__).resolve().parents[2] / "extension" / "page"
    script = (folder / "inpage" / "fill.js").read_text("utf-8") + (folder / "page.js").read_text()
    for outcome in set(OUTCOMES) - {"filled_email"}:
        assert f'"{outcome}"' in script, outcome


def test_every_sign_and_label_has_a_date_and_a_source() -> None:
    for sign in (*SIGNS.values(), *(one for many in TEXTS.values() for one in many)):
        assert len(sign.seen) == len("2026-10-09")
        assert sign.source
        assert sign.mark
    for words in WORDS.values():
        assert words.invite.count("{n}") == 1
        assert words.seen
        assert words.source
    assert all(text.endswith((".", "?")) for text in (*DOUBTS.values(), *OUTCOMES.values()))
