"""What somebody did and is thanked for: in notes and emails of six languages, and in the book."""

import json
import re
from typing import Any, Final, get_args

import pytest

from followup_rules.bridge import handle
from followup_rules.case import Case, Kindness
from followup_rules.note import compose, languages, review

KINDNESSES: Final = get_args(Kindness)
SAID: Final = {
    "en": {
        "explained_clearly": "so clearly|how clearly",
        "was_frank": "(?:honest|open|upfront|straight) with me|(?:honest|open|upfront) you were",
        "made_welcome": "welcome",
        "encouraged": "encourag",
        "gave_advice": "advice",
        "showed_around": "show\\w+ (?:me )?round",
        "worked_through_task": "the time you spent with me",
    },
    "de": {
        "explained_clearly": "Erklärungen|so klar erklärt",
        "was_frank": "[Oo]ffen",
        "made_welcome": "angenehm|freundlichen Empfang|(?:freundlich|herzlich) empfangen",
        "encouraged": "ermutigenden|Mut (?:\\w+ )*gemacht",
        "gave_advice": "\\bRat|Ratschläge|Tipp",
        "showed_around": "Rundgang|herumgeführt",
        "worked_through_task": "an der Aufgabe|mit mir \\S.*angesehen|mit mir erarbeitet",
    },
    "fr": {
        "explained_clearly": "si clair|explications (?:très )?claires",
        "was_frank": "franchise",
        "made_welcome": "accueil (?:si )?chaleureux",
        "encouraged": "encouragements",
        "gave_advice": "conseils",
        "showed_around": "visiter les lieux|visite des lieux",
        "worked_through_task": "l'exercice avec|(?:avec (?:moi|vous|toi)|ensemble) sur l'exercice",
    },
    "es": {
        "explained_clearly": "claridad|tan bien",
        "was_frank": "franqueza|tan claro",
        "made_welcome": "amabilidad|a gusto",
        "encouraged": "de ánimo",
        "gave_advice": "consejos",
        "showed_around": "las instalaciones",
        "worked_through_task": "conmigo el ejercicio",
    },
    "pt": {
        "explained_clearly": r"clareza|explica\w+ (?:tudo )?tão bem",
        "was_frank": "franqueza",
        "made_welcome": r"receb\w+ tão bem|(?:como|com que) me receb",
        "encouraged": "incentivo",
        "gave_advice": r"conselhos?\b|aconselhad",
        "showed_around": r"(?:mostra\w+|conhecer) as instalações",
        "worked_through_task": "o exercício",
    },
    "ja": {
        "explained_clearly": "ご説明(?:いただ|くださ)",
        "was_frank": "率直[なに]",
        "made_welcome": "温かく迎え",
        "encouraged": "励まし(?:のお言葉|て(?:いただ|くださ))",
        "gave_advice": "アドバイス|ご助言",
        "showed_around": "ご案内(?:いただ|くださ)|見学もさせ",
        "worked_through_task": "課題に一緒に",
    },
}
"""What is found in a text of that language, and only where somebody is thanked for it."""
TOPICS: Final = {
    "en": "moving the warehouse",
    "de": "den Umzug des Lagers",
    "fr": "la migration de l'entrepôt",
    "es": "la migración del almacén",
    "pt": "a migração do armazém",
    "ja": "データ基盤の移行",
}


def them(day: str, kind: str, channel: str = "email") -> dict[str, str]:
    return {"on": day, "by": "them", "kind": kind, "channel": channel}


NO: Final = them("2026-03-10", "rejection")
INVITED: Final = them("2026-03-10", "invites_connection")
SITUATIONS: Final[dict[str, dict[str, Any]]] = {
    "plain": {},
    "formal": {"person": {"rapport": "formal"}},
    "neutral": {"person": {"rapport": "neutral"}},
    "check_in": {"today": "2026-03-20"},
    "long_silence": {"today": "2026-04-20"},
    "asked": {"contacts": [INVITED]},
    "no": {"application": {"stage": "rejected"}, "contacts": [NO]},
    "no_by_phone": {
        "application": {"stage": "rejected"},
        "contacts": [them("2026-03-10", "rejection", "phone")],
    },
    "no_and_asked": {"application": {"stage": "rejected"}, "contacts": [NO, INVITED]},
    "no_from_others": {"application": {"stage": "rejected"}},
    "declined": {"application": {"stage": "offer_declined"}, "contacts": [INVITED]},
    "withdrawn": {"application": {"stage": "withdrawn"}, "contacts": [INVITED]},
    "accepted": {"application": {"stage": "offer_accepted", "starts_on": "2026-05-04"}},
    "offer": {"application": {"stage": "offer_received"}},
    "on_hold": {"application": {"stage": "on_hold"}},
    "told_of_a_freeze": {
        "application": {"stage": "on_hold"},
        "contacts": [them("2026-03-10", "news")],
    },
    "left": {"person": {"still_there": False}},
    "own_recruiter": {"person": {"part": "agency_recruiter"}},
    "known": {"person": {"known_before": True}},
    "called": {"contacts": [them("2026-03-10", "substance", "phone")]},
    "not_met": {"interviews": [{"on": "2026-03-05", "with_person": False}]},
}


def case(language: str, *kindnesses: str, **more: Any) -> Case:  # noqa: ANN401  # parts of a case, as JSON
    told = {
        "today": "2026-03-11",
        "person": {
            "name": "Jana Mertens",
            "part": "hiring_manager",
            "rapport": "warm",
            "thank_for": list(kindnesses),
        },
        "application": {
            "role": "Data Analyst",
            "company": "Brightwater",
            "stage": "awaiting_decision",
            "interest": "role_and_company",
        },
        "interviews": [{"on": "2026-03-05", "talked_about": [TOPICS[language]]}],
        "preferences": {"note_language": language},
    }
    for name, part in more.items():
        told[name] = {**told[name], **part} if isinstance(part, dict) else part  # type: ignore[dict-item]
    return Case.model_validate(told)


def said(language: str, text: str) -> set[str]:
    return {name for name, words in SAID[language].items() if re.search(words, text)}


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("kindness", KINDNESSES)
@pytest.mark.parametrize("situation", SITUATIONS)
def test_a_note_thanks_for_what_they_did(language: str, kindness: str, situation: str) -> None:
    told = case(language, kindness, **SITUATIONS[situation])
    note = compose(told, limit=300)
    assert said(language, note.text) == {kindness}, note.text
    assert len(re.findall(SAID[language][kindness], note.text)) == 1, note.text
    assert review(note.text, told, limit=300) == []


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("situation", SITUATIONS)
def test_nobody_is_thanked_for_what_was_not_told(language: str, situation: str) -> None:
    """And a note names two things at most, the first before the second."""
    nothing = case(language, **SITUATIONS[situation])
    three = case(language, "gave_advice", "was_frank", "showed_around", **SITUATIONS[situation])
    for limit in (200, 300):
        assert said(language, compose(nothing, limit=limit).text) == set()
        named = said(language, compose(three, limit=limit).text)
        assert named <= {"gave_advice", "was_frank"}
        assert "gave_advice" in named or not named
    assert named


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("kindness", KINDNESSES)
def test_a_short_note_thanks_for_it_too(language: str, kindness: str) -> None:
    for rapport in ("warm", "neutral", "formal"):
        told = case(language, kindness, person={"rapport": rapport})
        assert said(language, compose(told, limit=200).text) == {kindness}


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize(
    "kind",
    ["thank_you_email", "follow_up_email", "after_acceptance", "accept_invitation"],
)
def test_emails_and_messages_thank_for_it(language: str, kind: str) -> None:
    for kindness in KINDNESSES:
        told = case(language, kindness)
        message = compose(told, kind=kind)
        assert said(language, message.text) == {kindness}, message.text
        assert message.findings == ()


@pytest.mark.parametrize("language", languages())
def test_an_email_after_a_no_thanks_for_it(language: str) -> None:
    for kindness in KINDNESSES:
        told = case(language, kindness, application={"stage": "rejected"}, contacts=[NO])
        text = compose(told, kind="rejection_thank_you").text
        assert said(language, text) == {kindness}, text


@pytest.mark.parametrize("language", languages())
def test_other_words_thank_for_the_same(language: str) -> None:
    texts = [
        compose(case(language, "was_frank"), limit=300, variant=variant).text
        for variant in range(5)
    ]
    assert len(set(texts)) == len(texts)
    assert all(said(language, text) == {"was_frank"} for text in texts)


@pytest.mark.parametrize(
    ("language", "topic", "words"),
    [
        ("en", "how you plan the night shifts", "explain so clearly how you plan the night shifts"),
        ("fr", "les horaires de nuit", "si clairement expliqué les horaires de nuit"),
        (
            "es",
            "cómo sigue el proceso",
            "con tanta claridad el jueves cómo sigue el proceso",
        ),
        ("ja", "勤務時間", "勤務時間について"),
    ],
)
def test_what_was_explained_is_named_with_it(language: str, topic: str, words: str) -> None:
    spoken = [{"on": "2026-03-05", "talked_about": [topic]}]
    note = compose(case(language, "explained_clearly", interviews=spoken), limit=200)
    assert words in note.text
    assert note.text.count(topic) == 1


def test_a_call_is_thanked_for_beside_it() -> None:
    called = [them("2026-03-10", "substance", "phone")]
    for language in languages():
        text = compose(case(language, "explained_clearly", contacts=called), limit=300).text
        assert re.search("call|Anruf|appel|llamada|ligação|telefonema|ligado|電話", text), text


@pytest.mark.parametrize("kindness", KINDNESSES)
@pytest.mark.parametrize("situation", SITUATIONS)
def test_in_portugal_tu_is_said_throughout(kindness: str, situation: str) -> None:
    told = case("pt", kindness, **SITUATIONS[situation])
    preferences = {"note_language": "pt-PT", "address": "familiar"}
    told = Case.model_validate({**told.model_dump(), "preferences": preferences})
    text = compose(told, limit=300).text
    assert said("pt", text) == {kindness} or "receb" in text
    careful = r"\b(?:su[ao]s?|seus?|consigo|recebeu|por (?:me )?ter)\b"
    assert not re.search(careful, text), text


def test_another_order_thanks_for_another_thing_first() -> None:
    one = compose(case("en", "was_frank", "gave_advice"), limit=200).text
    other = compose(case("en", "gave_advice", "was_frank"), limit=200).text
    for text, first, second in (
        (one, "was_frank", "gave_advice"),
        (other, "gave_advice", "was_frank"),
    ):
        starts = {each: re.search(SAID["en"][each], text) for each in (first, second)}
        assert (found := starts[first]) is not None
        assert (after := starts[second]) is None or after.start() > found.start(), text


def ask(records: dict[str, Any], *changes: tuple[str, str]) -> dict[str, Any]:
    request = {
        "do": "open",
        "today": "2027-03-10",
        "language": "en",
        "reading": {"v": 1, "page": "profile", "slug": "mara", "name": "Mara Ellington"},
        "about": "mara",
        "records": records,
        "changes": [
            {"id": f"c{number}", "slug": "mara", "application": "", "field": path, "value": value}
            for number, (path, value) in enumerate(changes)
        ],
    }
    answer: dict[str, Any] = json.loads(handle(json.dumps(request)))["ok"]
    return answer


TOLD: Final = (
    ("application.role", "Data Analyst"),
    ("interviews.0.on", "2027-03-04"),
    ("person.part", "hiring_manager"),
    ("person.assessed_you", "true"),
    ("person.rapport", "warm"),
    ("application.interest", "role_and_company"),
)
MARA: Final = {"person:mara": {"v": 1, "slug": "mara", "person": {"name": "Mara Ellington"}}}


def test_one_change_puts_it_into_the_note_and_the_book_keeps_it() -> None:
    before = ask(MARA, *TOLD)
    assert before["view"]["note"]["thanks"]["value"] == ""
    assert {one["value"] for one in before["view"]["note"]["thanks"]["choices"]} == set(KINDNESSES)
    records = {**MARA, **before["records"]}
    after = ask(records, ("person.thank_for", "was_frank gave_advice"))
    assert after["view"]["note"]["thanks"]["value"] == "was_frank gave_advice"
    assert said("en", after["view"]["note"]["text"]) == {"was_frank", "gave_advice"}
    assert said("en", before["view"]["note"]["text"]) == set()
    assert after["view"]["verdict"] == before["view"]["verdict"]
    records |= after["records"]
    assert records["person:mara"]["person"]["thank_for"] == ["was_frank", "gave_advice"]
    again = ask(records)
    assert again["view"]["note"]["text"] == after["view"]["note"]["text"]
    gone = ask(records, ("person.thank_for", ""))
    assert gone["view"]["note"]["text"] == before["view"]["note"]["text"]


def test_what_nobody_can_be_thanked_for_changes_nothing_and_is_said_in_the_form() -> None:
    records = {**MARA, **ask(MARA, *TOLD)["records"]}
    wrong = ask(records, ("person.thank_for", "was_rude"))
    assert wrong["view"]["note"]["thanks"] is None
    words = next(one for one in wrong["view"]["form"]["sections"] if one["id"] == "words")
    assert next(one for one in words["fields"] if one["path"] == "person.thank_for")["error"]


def test_words_of_ones_own_are_not_offered_it() -> None:
    records = {**MARA, **ask(MARA, *TOLD)["records"]}
    own = ask(records, ("note.text", "Hi Mara, my own words."))
    assert own["view"]["note"]["thanks"] is None


@pytest.mark.parametrize("language", TOPICS)
@pytest.mark.parametrize("limit", [200, 300])
def test_what_was_spoken_of_is_not_what_was_explained(language: str, limit: int) -> None:
    """One talks about many things; nobody has said that this one was explained."""
    for variant in range(6):
        note = compose(case(language, "explained_clearly"), limit=limit, variant=variant)
        for sentence in re.split(r"[.!?。]", note.text):
            explains = re.search(SAID[language]["explained_clearly"], sentence)
            spoken = TOPICS[language].removeprefix("den ") in sentence
            assert not (explains and spoken), note.text
