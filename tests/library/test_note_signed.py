"""The sender's name at the end of a note; in Japanese at its beginning."""

from itertools import product

import pytest

from followup_rules.case import Case
from followup_rules.note import compose, languages, review
from followup_rules.note.signed import signed
from tests.library.test_note_compose import case
from tests.library.test_thank_for import SITUATIONS
from tests.library.test_thank_for import case as thankful


def test_a_note_without_a_name_is_not_signed() -> None:
    assert "signature" not in {part.name for part in compose(case()).parts}


@pytest.mark.parametrize("language", languages())
def test_a_note_is_signed_where_it_has_room_and_stays_within_its_limit(language: str) -> None:
    told = case(preferences={"signature": "Hanna Okafor", "note_language": language})
    plain = compose(case(preferences={"note_language": language}), limit=300)
    signed = compose(told, limit=300)
    if language == "ja":
        greeting, talk, name, *_ = signed.parts
        assert name.text == "Hanna Okaforです。"
        before = f"{talk.text.removesuffix('でお世話になりました、')}では"
        assert plain.text.removeprefix(greeting.text).startswith(before)
    else:
        assert signed.text.startswith(plain.text[:-1])
        assert signed.parts[-1].name == "signature"
        assert signed.text.endswith(signed.parts[-1].text)
    assert review(signed.text, told, limit=300) == []
    narrow = compose(told, limit=plain.length + 3)
    assert narrow.length <= narrow.limit


def test_first_names_are_answered_by_first_names() -> None:
    named = {"signature": "Hanna Okafor"}
    warm = compose(case(preferences=named), limit=300)
    assert warm.text.startswith("Hi Marta,")
    assert warm.parts[-1].text == "Hanna"
    double = compose(case(preferences=named, person={"name": "Ilse Brandt-Okafor"}), limit=300)
    assert double.text.startswith("Hi Ilse,")
    assert double.parts[-1].text == "Hanna"
    formal = {"rapport": "formal", "addressed_as": "ms"}
    stiff = compose(case(preferences=named, person=formal), limit=300)
    assert "Marta" not in stiff.parts[0].text
    assert stiff.parts[-1].text == "Hanna Okafor"


def test_a_greeting_at_the_end_takes_a_comma_before_the_name() -> None:
    told = {"signature": "Ignacio Robledo", "note_language": "es", "address": "formal"}
    for variant in range(8):
        note = compose(case(preferences=told), limit=300, variant=variant)
        last = note.parts[-2].text
        assert not last.endswith(("Saludos cordiales.", "Un saludo.", "Saludos."))


@pytest.mark.parametrize(
    ("last", "ends"),
    [
        ("I look forward to April 21. Best regards.", "Best regards,"),
        ("Ich freue mich auf den 21. Viele Grüße.", "Viele Grüße,"),
        ("Hasta el día 3. Un cordial saludo.", "Un cordial saludo,"),
        ("Wir sehen uns am 21. April.", "April."),
        ("Merci. Au plaisir de rester en contact.", "Au plaisir de rester en contact,"),
        ("Merci. Ce sera un plaisir de rester en contact.", "un plaisir de rester en contact."),
    ],
)
def test_regards_after_a_day_take_a_comma_too(last: str, ends: str) -> None:
    *_, (_, close), name = signed([("greeting", "X,"), ("close", last)], "Janelle", " ")
    assert close.endswith(ends)
    assert name == ("signature", "Janelle")


def test_a_japanese_name_is_written_without_a_blank() -> None:
    told = {"signature": "小田切 美咲", "note_language": "ja"}
    assert "、小田切美咲です。" in compose(case(preferences=told), limit=300).text


def news(by: str, kind: str, channel: str = "email") -> dict[str, str]:
    """A message after the talk of ``JAPANESE``."""
    return {"on": "2026-03-06", "by": by, "kind": kind, "channel": channel}


JAPANESE: list[tuple[dict[str, object], str]] = [
    ({}, "でお世話になりました、小林真紀です。"),
    ({"application": {"stage": "on_hold"}}, "でお世話になりました、小林真紀です。"),
    (
        {"application": {"stage": "offer_received"}, "contacts": [news("employer", "news")]},
        "でお世話になりました、小林真紀です。",
    ),
    (
        {"contacts": [news("them", "invites_connection")]},
        "でお世話になりました、小林真紀です。",
    ),
    ({"person": {"part": "agency_recruiter"}}, "お世話になっております、小林真紀です。"),
]


@pytest.mark.parametrize(("told", "introduced"), JAPANESE)
@pytest.mark.parametrize("limit", [200, 300])
@pytest.mark.parametrize("variant", [0, 1, 2])
def test_who_writes_japanese_introduces_themselves_by_the_talk(
    variant: int, limit: int, told: dict[str, object], introduced: str
) -> None:
    preferences = {"signature": "小林真紀", "note_language": "ja"}
    spoken = [{"on": "2026-03-05", "talked_about": ["新人教育"]}]
    made = case(preferences=preferences, interviews=spoken, **told)
    note = compose(made, limit=limit, variant=variant)
    if "recruiter" not in str(told) or variant == 0:
        assert introduced in note.text, note.text
    assert note.text.count("お世話に") == 1, note.text
    assert note.text.count("小林真紀") == 1
    assert "".join(part.text for part in note.parts) == note.text
    assert note.length <= limit
    if note.topic and "新人教育" in note.text:
        assert note.text[note.topic.topic_start : note.topic.topic_end] == "新人教育"


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("situation", SITUATIONS)
def test_words_give_way_before_the_name_does(language: str, situation: str) -> None:
    preferences = {"signature": "Hanna Okafor-Lindqvist", "note_language": language}
    for rapport, kindnesses in product(("warm", "neutral", "formal"), ((), ("gave_advice",))):
        told = thankful(language, *kindnesses, **SITUATIONS[situation])
        person = told.person.model_copy(update={"rapport": rapport})
        asked = Case.model_validate(
            {**told.model_dump(), "person": person.model_dump(), "preferences": preferences}
        )
        for limit, variant in ((200, 0), (300, 1)):
            note = compose(asked, limit=limit, variant=variant)
            assert "signature" in {part.name for part in note.parts}, note.text
            assert "Hanna" in note.text
            assert note.length <= limit


def test_a_name_that_would_cost_a_part_of_the_note_is_left_out() -> None:
    name = " ".join(["Maximiliana"] * 6)
    long = case(preferences={"signature": name, "note_language": "de"})
    note = compose(long, limit=200)
    assert "Maximiliana" not in note.text
    assert {"greeting", "reminder", "thanks", "interest"} <= {part.name for part in note.parts}


@pytest.mark.parametrize("part", ["recruiter", "agency_recruiter"])
@pytest.mark.parametrize("language", ["de", "fr", "es"])
def test_a_recruiter_on_polite_terms_is_told_the_whole_name(language: str, part: str) -> None:
    person = {"part": part, "addressed_as": "first_name"}
    for address, name in (("formal", "Hanna Okafor"), ("familiar", "Hanna")):
        preferences = {"note_language": language, "signature": "Hanna Okafor", "address": address}
        note = compose(case(person=person, preferences=preferences), limit=300)
        assert note.parts[-1].text == name, note.text
