"""The sender's name at the end of a note; in Japanese at its beginning."""

import re
from itertools import product

import pytest

from followup_rules.case import Case
from followup_rules.note import compose, languages, review
from followup_rules.note.signed import signed
from tests.library.test_note_compose import case
from tests.library.test_thank_for import SITUATIONS
from tests.library.test_thank_for import case as thankful

INTRODUCED = "(?:でお世話になりました、|を?していただ(?:いた|きました)|で伺(?:った|いました))"
"""How a Japanese note leads from the interview to the name."""


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
        assert greeting.text == plain.parts[0].text
        assert re.fullmatch(f"先日.*面接{INTRODUCED}", talk.text)
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
    assert "小田切美咲です。" in compose(case(preferences=told), limit=300).text


def news(by: str, kind: str, channel: str = "email") -> dict[str, str]:
    """A message after the talk of ``JAPANESE``."""
    return {"on": "2026-03-06", "by": by, "kind": kind, "channel": channel}


JAPANESE: list[tuple[dict[str, object], str]] = [
    ({}, f"面接{INTRODUCED}小林真紀です。"),
    ({"application": {"stage": "on_hold"}}, f"面接{INTRODUCED}小林真紀です。"),
    (
        {"application": {"stage": "offer_received"}, "contacts": [news("employer", "news")]},
        f"面接{INTRODUCED}小林真紀です。",
    ),
    (
        {"contacts": [news("them", "invites_connection")]},
        f"面接{INTRODUCED}小林真紀です。",
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
        assert re.search(introduced, note.text), note.text
    assert len(re.findall("お世話に|面接を?していただ|面接に伺", note.text)) == 1
    assert note.text.count("小林真紀") == 1
    assert "".join(part.text for part in note.parts) == note.text
    assert note.length <= limit
    if note.topic and "新人教育" in note.text:
        assert note.text[note.topic.topic_start : note.topic.topic_end] == "新人教育"


@pytest.mark.parametrize(
    ("spoken_on", "by", "begins"),
    [
        ("2026-03-10", "phone", "(?:昨日|先日)、?お電話で"),
        ("2026-02-25", "phone", "2月にお電話で"),
        ("2026-03-05", "video", "先日、?オンラインで"),
        ("2026-03-05", "on_site", "先日、?"),
    ],
)
def test_on_easy_terms_one_says_that_one_talked(spoken_on: str, by: str, begins: str) -> None:
    told = case(
        preferences={"signature": "小林真紀", "note_language": "ja", "address": "familiar"},
        person={"name": "加納美咲", "part": "peer", "assessed_you": False}
        | {"rapport": "warm", "thank_for": ["gave_advice"]},
        interviews=[{"on": spoken_on, "format": by}],
    )
    for limit in (200, 300):
        text = compose(told, limit=limit).text
        plain = "小林真紀です。先日の面[接談]で"
        assert re.search(f"^加納さん\n(?:{begins}お話しした小林真紀です。|{plain})", text), text


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


FORMATS = {"on_site": "", "phone": "お電話で", "video": "オンラインで"}
FAMILIES = ("三浦 彩", "小川 健", "堀 由美", "安藤 真理", "森本 一", "佐伯 隆", "柏木 薫", "乾 遥")


def openings(rapport: str, **others: object) -> list[str]:
    """How notes to several people begin, up to the name."""
    made = []
    for name in FAMILIES:
        told = case(
            person={"name": name, "rapport": rapport, "addressed_as": "ms"},
            preferences={"signature": "小林真紀", "note_language": "ja"},
            **{"interviews": [{"on": "2026-03-05", "talked_about": ["新人教育"]}], **others},
        )
        made.append(compose(told, limit=300).text.partition("\n")[2].partition("小林")[0])
    return made


@pytest.mark.parametrize("rapport", ["warm", "neutral", "formal"])
def test_notes_to_several_people_do_not_all_begin_alike(rapport: str) -> None:
    """「面接でお世話になりました」 stood in three notes of four."""
    begun = openings(rapport)
    assert len(set(begun)) > 1, begun
    assert sum("お世話に" in one for one in begun) * 4 <= 3 * len(begun), begun
    assert all(("していただきました" in one) <= (rapport == "formal") for one in begun), begun


@pytest.mark.parametrize("how", FORMATS)
def test_who_was_not_there_did_not_come_to_the_interview(how: str) -> None:
    spoken = [{"on": "2026-03-05", "format": how, "talked_about": ["新人教育"]}]
    for one in openings("warm", interviews=spoken):
        assert "伺" not in one or how == "on_site", one
        assert "していただ" not in one or FORMATS[how] in one, one


def test_two_talks_are_named_as_two_before_the_name() -> None:
    twice = [{"on": "2026-02-20"}, {"on": "2026-03-05", "talked_about": ["新人教育"]}]
    for one in openings("warm", interviews=twice):
        assert one in ("二度の面接でお世話になりました、", "二度にわたり面接していただいた"), one


def test_a_day_stands_before_the_verb_as_it_is_said() -> None:
    """「先日に」 is not said, 「2月10日」 wants its に."""
    for day, said in (("2026-03-05", "先日"), ("2026-02-10", "2月")):
        for one in openings("neutral", interviews=[{"on": day, "talked_about": ["新人教育"]}]):
            after = one.removeprefix(said)
            assert after.startswith(("の", "、") if said == "先日" else ("の", "に")), one
            assert not one.startswith("先日に"), one
