"""What composed notes say, and don't say, in each situation."""

import re
from typing import Any

import pytest

from followup_rules.advice import Message, Note
from followup_rules.case import Case, Tone
from followup_rules.note import compose
from followup_rules.note.bank import languages

ASKED = {"on": "2026-03-05", "by": "them", "channel": "in_person", "kind": "invites_connection"}


def case(**told: Any) -> Case:  # noqa: ANN401  # values of any field
    values: dict[str, Any] = {
        "today": "2026-03-11",
        "person": {"name": "Marta Lindqvist", "rapport": "warm"},
        "application": {
            "role": "Data Analyst",
            "company": "Brightwater",
            "stage": "awaiting_decision",
            "interest": "role_and_company",
        },
        "interviews": [{"on": "2026-03-05", "talked_about": ["open formats"]}],
    }
    for field, value in told.items():
        known = values.get(field)
        values[field] = {**known, **value} if isinstance(known, dict) else value
    return Case.model_validate(values)


ON_KUBERNETES = {"on": "2026-03-05", "talked_about": ["Kubernetes"]}
"""A conversation about what is called the same in every language."""


def text(told: Case, **how: Any) -> str:  # noqa: ANN401  # as compose
    return compose(told, **how).text


def test_a_plain_note_has_every_part_in_200() -> None:
    note = compose(case())
    assert isinstance(note, Note)
    assert {part for one in note.parts for part in [one.name]} == {
        "greeting",
        "reminder",
        "thanks",
        "interest",
        "close",
    }
    assert note.length <= note.limit == 200
    assert note.findings == ()
    for words in ("Marta", "last Thursday", "hank", "open formats"):
        assert words in note.text
    assert re.search("in touch|connect", note.text)


def test_the_role_is_said_where_nothing_else_reminds_them() -> None:
    """S19: the day and what was talked of remind them, and so does a second talk."""
    bare = case(interviews=[{"on": "2026-03-05"}])
    twice = case(interviews=[{"on": "2026-02-19"}, {"on": "2026-03-05"}])
    for told, limit, says in (
        (case(), 300, False),
        (bare, 300, True),
        (bare, 200, True),
        (case(), 200, False),
        (twice, 300, False),
    ):
        note = compose(told, limit=limit)
        assert ("data analyst" in note.text) is says, note.text
        assert note.findings == ()


def test_what_has_happened_comes_first() -> None:
    offered = case(
        application={"stage": "offer_received"},
        contacts=[{"on": "2026-03-10", "by": "them", "channel": "phone", "kind": "news"}],
    )
    frozen = case(
        application={"stage": "on_hold"},
        contacts=[{"on": "2026-03-10", "by": "them", "channel": "email", "kind": "news"}],
    )
    asked = case(contacts=[ASKED])
    for told, first in ((offered, "offer"), (frozen, "on hold"), (asked, "suggest|you said")):
        opening = text(told, limit=300).partition(", ")[2].partition(".")[0]
        assert re.search(first, opening), opening
    said_no = case(
        application={"stage": "rejected"},
        contacts=[{"on": "2026-03-10", "by": "them", "channel": "email", "kind": "rejection"}],
    )
    for kind in ("follow_up_email", "thank_you_email", "rejection_thank_you"):
        assert "Thank you for letting me know" in text(said_no, kind=kind)


def test_the_limit_is_the_accounts_unless_told() -> None:
    talk = {"on": "2026-03-05", "talked_about": ["open formats", "the move to the new building"]}
    premium = case(account={"note_limit": 300}, interviews=[talk])
    assert compose(premium).limit == 300
    assert compose(premium, limit=150).limit == 150
    assert compose(premium).length > compose(premium, limit=150).length


@pytest.mark.parametrize(
    ("how", "said"),
    [
        ({"limit": 99}, "limit: a note needs at least 100 units, not 99"),
        ({"variant": -1}, "variant: counted from 0, not -1"),
        ({"kind": "telegram"}, "kind: 'telegram' is none of invitation"),
    ],
)
def test_what_cannot_be_asked_for_is_refused_in_words(how: dict[str, Any], said: str) -> None:
    with pytest.raises(ValueError, match=re.escape(said)):
        compose(case(), **how)


def test_what_you_two_spoke_of_comes_before_what_excites_you() -> None:
    both = case(application={"excites_you": ["useful hospital data"]})
    assert "open formats" in text(both)
    only = case(
        application={"excites_you": ["useful hospital data"]}, interviews=[{"on": "2026-03-05"}]
    )
    assert "useful hospital data" in text(only)


def test_topics_of_other_peoples_interviews_are_not_claimed() -> None:
    others = case(
        interviews=[
            {"on": "2026-03-05"},
            {"on": "2026-03-04", "with_person": False, "talked_about": ["the canteen"]},
        ]
    )
    assert "canteen" not in text(others)


@pytest.mark.parametrize("rapport", ["neutral", "formal", "unknown", "cold", "skeptical"])
@pytest.mark.parametrize("tone", [None, "warm"])
@pytest.mark.parametrize("variant", range(4))
def test_no_warmth_that_was_not_there(rapport: str, tone: Tone | None, variant: int) -> None:
    cool = case(person={"rapport": rapport})
    for limit in (200, 300):
        note = text(cool, tone=tone, limit=limit, variant=variant)
        assert not re.search(r"pleasure|enjoyed|glad we met|being so open", note), note


def test_the_tone_follows_the_conversation_or_the_choice() -> None:
    assert compose(case()).tone == "warm"
    assert compose(case(person={"rapport": "cold"})).tone == "plain"
    formal = compose(case(person={"rapport": "formal"}))
    assert formal.tone == "formal"
    assert formal.text.startswith("Dear Marta,")
    assert "'" not in formal.text
    assert compose(case(preferences={"tone": "plain"})).tone == "plain"


def test_a_check_in_demands_no_answer() -> None:
    silent = case(today="2026-03-25")
    for variant in range(4):
        note = compose(silent, limit=300, variant=variant)
        assert "check_in" in [part.name for part in note.parts]
        assert "?" not in note.text
        assert "earlier this month" in note.text


def test_long_silence_lets_them_off_the_hook() -> None:
    note = compose(case(today="2026-04-25"), limit=300)
    assert "no_pressure" in [part.name for part in note.parts]


def test_news_makes_it_an_ordinary_note_again() -> None:
    heard = case(
        today="2026-03-25",
        contacts=[{"on": "2026-03-20", "by": "employer", "channel": "email", "kind": "news"}],
    )
    assert "check_in" not in [part.name for part in compose(heard).parts]


def test_as_you_suggested_only_if_they_did() -> None:
    names = [part.name for part in compose(case(contacts=[ASKED])).parts]
    assert "as_you_suggested" in names
    assert "suggest" not in text(case())


@pytest.mark.parametrize("variant", range(5))
@pytest.mark.parametrize("limit", [200, 300])
def test_no_pitch_after_a_rejection(variant: int, limit: int) -> None:
    rejected = case(
        application={"stage": "rejected", "excites_you": ["useful hospital data"]},
        contacts=[ASKED | {"on": "2026-03-09"}],
    )
    note = compose(rejected, limit=limit, variant=variant)
    assert "interest" not in [part.name for part in note.parts]
    assert not re.search(r"interested|keen|excited|join|learn more", note.text), note.text


def test_after_accepting_it_is_about_joining() -> None:
    accepted = case(application={"stage": "offer_accepted", "starts_on": "2026-05-04"})
    assert "4 May" in text(accepted)
    begun = case(
        today="2026-05-10", application={"stage": "offer_accepted", "starts_on": "2026-05-04"}
    )
    note = text(begun)
    assert "until then" not in note.lower()
    assert re.search(r"now started|joined", note)


def test_a_frozen_role_is_spoken_of_as_such() -> None:
    assert re.search("on hold|has to wait", text(case(application={"stage": "on_hold"})))


def test_several_rounds_are_remembered() -> None:
    rounds = case(interviews=[{"on": "2026-02-19"}, {"on": "2026-03-05"}])
    note = text(rounds)
    assert re.search(r"conversations|second conversation|again", note)
    assert "last Thursday" in note


def test_nobody_is_thanked_for_a_talk_that_was_not() -> None:
    unmet = case(interviews=[{"on": "2026-03-05", "with_person": False}])
    for variant in range(4):
        assert not re.search(
            r"we spoke|talking with me|our conversation", text(unmet, variant=variant)
        )


def test_interest_that_is_lost_is_not_claimed() -> None:
    lost = case(application={"interest": "lost"})
    assert "interest" not in [part.name for part in compose(lost).parts]
    company = case(application={"interest": "company_only"}, interviews=[{"on": "2026-03-05"}])
    assert "role and" not in text(company)
    assert "Brightwater" in text(company)


def test_the_role_is_named_without_its_legal_suffix() -> None:
    role = {"role": "Data Analyst (m/f/d) role"}
    note = text(case(application=role, interviews=[{"on": "2026-03-05"}]), limit=300)
    assert re.search(r"data analyst (?:role|interview|job)\b", note)
    assert "m/f/d" not in note


@pytest.mark.parametrize("typed", ["The move to open formats.", "the move to open formats!! "])
def test_a_typed_topic_fits_into_its_sentence(typed: str) -> None:
    told = case(interviews=[{"on": "2026-03-05", "talked_about": [typed]}])
    assert re.search(r"\bthe move to open formats[ .,]", text(told))


@pytest.mark.parametrize(
    ("typed", "finding"),
    [
        ("[topic]", "topic_placeholder"),
        ("my CV attached", "topic_own"),
        ("https://example.org/x", "topic_link"),
        ("WHY YOU NEED ME NOW", "topic_capitals"),
    ],
)
def test_a_topic_that_a_note_must_not_have_is_left_out(typed: str, finding: str) -> None:
    told = case(interviews=[{"on": "2026-03-05", "talked_about": [typed]}])
    note = compose(told)
    assert typed not in note.text
    assert {one.id for one in note.findings} == ({finding} if finding else set())


def test_a_name_too_long_gives_way_and_says_so() -> None:
    long = case(person={"name": "Wolfeschlegelsteinhausen" * 5})
    note = compose(long)
    assert [finding.id for finding in note.findings] == ["does_not_fit"]
    assert "Wolfe" not in note.text
    assert note.findings[0].text == "The name is too long for this note. Shorten it."


def test_a_role_too_long_gives_way_and_says_so() -> None:
    long = case(application={"role": "Head of " + "very " * 20 + "important things"})
    note = compose(long)
    assert [finding.id for finding in note.findings] == ["does_not_fit"]
    assert "very very" not in note.text
    assert "last Thursday" in note.text


def test_a_note_for_later_is_right_on_the_day_it_is_sent() -> None:
    early = case(today="2026-03-06")  # to be sent on Tuesday the 10th
    assert "yesterday" not in text(early)


def test_before_the_interview_the_draft_speaks_of_the_booked_one() -> None:
    booked = case(
        today="2026-03-02",
        application={"stage": "before_interview"},
        interviews=[{"on": "2026-03-05"}],
    )
    assert re.search(r"Thursday|5 March", text(booked))


@pytest.mark.parametrize("language", languages())
def test_every_language_says_name_day_and_role(language: str) -> None:
    note = compose(case(interviews=[ON_KUBERNETES]), language=language, limit=300)
    assert note.language == language
    assert "Marta" in note.text
    assert "Kubernetes" in note.text
    assert note.findings == ()
    note = compose(case(interviews=[{"on": "2026-03-05"}]), language=language, limit=300)
    assert "data analyst" in note.text.casefold()


def test_the_language_is_chosen_or_suggested() -> None:
    assert compose(case(preferences={"note_language": "fr"})).language == "fr"
    assert compose(case(preferences={"note_language": "pt-BR"})).language == "pt"
    assert compose(case(preferences={"note_language": "nl"})).language == "en"
    german = case(
        person={"headline": "Leiterin der Datenabteilung und Mitglied der Geschäftsführung"}
    )
    assert compose(german).language == "de"


@pytest.mark.parametrize("language", languages())
def test_five_people_of_a_panel_get_five_notes(language: str) -> None:
    notes = [text(case(), language=language, variant=variant) for variant in range(5)]
    assert len(set(notes)) == 5


def test_another_variant_is_really_another() -> None:
    first, second = (
        {part.text for part in compose(case(), variant=variant, limit=300).parts}
        for variant in (0, 1)
    )
    assert len(first & second) <= 1


@pytest.mark.parametrize("kind", ["thank_you_email", "follow_up_email", "rejection_thank_you"])
@pytest.mark.parametrize("language", languages())
def test_emails_have_subject_greeting_and_ending(kind: str, language: str) -> None:
    message = compose(case(interviews=[ON_KUBERNETES]), kind=kind, language=language)
    assert isinstance(message, Message)
    assert message.subject
    assert "\n" not in message.subject
    paragraphs = message.text.split("\n\n")
    assert "Marta" in paragraphs[0]
    assert len(paragraphs) >= 4
    assert message.findings == ()


def test_two_lines_ask_a_recruiter_to_pass_on_thanks() -> None:
    message = compose(case(), kind="via_recruiter")
    assert "Marta Lindqvist" in message.text
    assert "thank" in message.text.lower()


@pytest.mark.parametrize("kind", ["after_acceptance", "accept_invitation", "existing_channel"])
def test_messages_on_linkedin_have_no_subject(kind: str) -> None:
    message = compose(case(), kind=kind)
    assert message.subject is None
    assert message.text.startswith("Hi Marta, thank")


@pytest.mark.parametrize("language", languages())
def test_the_day_of_their_call_is_no_wrong_day(language: str) -> None:
    called = case(
        interviews=[{"on": "2026-02-24"}],
        contacts=[{"on": "2026-03-11", "by": "them", "channel": "phone", "kind": "thank_you"}],
    )
    for limit in (120, 200, 300):
        assert compose(called, language=language, limit=limit).findings == ()


@pytest.mark.parametrize("language", languages())
def test_who_withdrew_has_declined_no_offer(language: str) -> None:
    told = case(application={"stage": "withdrawn"}, contacts=[ASKED])
    offer = re.compile(r"offer\b|angebot|\boffre\b|oferta|proposta|内定", re.IGNORECASE)
    for variant in range(5):
        note = text(told, language=language, limit=300, variant=variant)
        assert not offer.search(note), note


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("rapport", ["warm", "neutral", "formal"])
def test_whoever_asked_before_the_no_is_reminded_of_it(language: str, rapport: str) -> None:
    """They did suggest it, though it no longer decides whether to send (A16)."""
    told = case(
        person={"rapport": rapport},
        application={"stage": "rejected"},
        contacts=[
            ASKED,
            {"on": "2026-03-09", "by": "them", "channel": "email", "kind": "rejection"},
        ],
    )
    for limit in (200, 300):
        note = compose(told, language=language, limit=limit)
        assert isinstance(note, Note)
        assert "as_you_suggested" in {one.name for one in note.parts}, note.text


@pytest.mark.parametrize("by", ["employer", "you"])
def test_nobody_is_reminded_of_what_somebody_else_said(by: str) -> None:
    no = {"on": "2026-03-09", "by": "them", "channel": "email", "kind": "rejection"}
    told = case(application={"stage": "rejected"}, contacts=[{**ASKED, "by": by}, no])
    assert "suggested" not in text(told, limit=300)
