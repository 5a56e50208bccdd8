"""What strict readers would have edited, by kind: no variant has it, not only the first."""

import re
from typing import Any

import pytest

from followup_rules.note import compose, review
from tests.library.test_note_compose import case

VARIANTS = range(4)
RAPPORTS = ("warm", "neutral", "formal")
TOPICS = ("the month-end close", "bringing in the new scanners", "how you train new drivers")
GERMAN = ("den Monatsabschluss", "die Einführung der neuen Scanner", "wie Sie Fahrer anlernen")
SAID = [("en", topic) for topic in TOPICS] + [("de", topic) for topic in GERMAN]
NOS = {
    "they wrote": [{"on": "2026-03-09", "by": "them", "channel": "email", "kind": "rejection"}],
    "they called": [{"on": "2026-03-09", "by": "them", "channel": "phone", "kind": "rejection"}],
    "others wrote": [{"on": "2026-03-09", "by": "employer", "kind": "rejection"}],
}
ASKED = {"on": "2026-03-09", "by": "them", "channel": "email", "kind": "invites_connection"}


def notes(language: str, limit: int = 300, **told: object) -> list[str]:
    """All variants of a note."""
    made = case(**told)
    return [
        compose(made, limit=limit, language=language, variant=variant).text for variant in VARIANTS
    ]


def spoke_of(topic: str) -> list[dict[str, Any]]:
    return [{"on": "2026-03-05", "talked_about": [topic] if topic else []}]


@pytest.mark.parametrize("how", NOS)
@pytest.mark.parametrize("asked", [True, False])
@pytest.mark.parametrize("rapport", RAPPORTS)
@pytest.mark.parametrize(("language", "topic"), SAID)
def test_no_formula_follows_a_no(
    how: str,
    asked: bool,  # noqa: FBT001  # a parameter
    rapport: str,
    language: str,
    topic: str,
) -> None:
    contacts = [*NOS[how], *([ASKED] if asked else [])]
    found = notes(
        language,
        person={"rapport": rapport, "addressed_as": "ms"},
        application={"stage": "rejected"},
        interviews=spoke_of(topic),
        contacts=contacts,
    )
    for text in found:
        assert not re.search("all the best|wish you|alles Gute|viel Erfolg", text, re.IGNORECASE), (
            text
        )
        assert topic in text


@pytest.mark.parametrize("limit", [200, 300])
@pytest.mark.parametrize("rapport", RAPPORTS)
@pytest.mark.parametrize(("language", "topic"), SAID)
@pytest.mark.parametrize("by_phone", [True, False])
def test_an_offer_comes_first(
    limit: int,
    rapport: str,
    language: str,
    topic: str,
    by_phone: bool,  # noqa: FBT001  # a parameter
) -> None:
    channel = "phone" if by_phone else "email"
    for text in notes(
        language,
        limit,
        person={"rapport": rapport, "addressed_as": "ms"},
        application={"stage": "offer_received"},
        interviews=spoke_of(topic),
        contacts=[{"on": "2026-03-09", "by": "them", "channel": channel, "kind": "news"}],
    ):
        opening = text.partition(",")[2]
        first = " ".join(re.split(r"(?<=[.!?])\s", opening)[:2])
        assert re.search("offer|Angebot", first), text
        assert "bald Bescheid" not in text


@pytest.mark.parametrize("rapport", RAPPORTS)
@pytest.mark.parametrize("limit", [200, 300])
@pytest.mark.parametrize("part", ["recruiter", "hiring_manager"])
def test_a_call_about_the_next_interview_is_thanked_for(
    rapport: str, limit: int, part: str
) -> None:
    told: dict[str, Any] = {
        "person": {"rapport": rapport, "part": part},
        "application": {"stage": "interviewing"},
        "interviews": [
            *spoke_of("how you train new drivers"),
            {"on": "2026-03-23", "with_person": False},
        ],
        "contacts": [{"on": "2026-03-09", "by": "them", "channel": "phone", "kind": "scheduling"}],
    }
    found = notes("en", limit, **told)
    assert all(re.search(r"\b(?:call|ring)", text) for text in found[:3]), found
    assert "the 23rd" in found[0]
    # This person won't be there.
    assert not any(
        re.search(r"(?:conversation|talk\w*|you(?: again)?) on (?:the )?23", text) for text in found
    )
    # A call before the interview only arranged it.
    told["contacts"][0]["on"] = "2026-03-02"
    assert not any(re.search(r"\b(?:call|ring)", text) for text in notes("en", limit, **told))


@pytest.mark.parametrize(
    "topic",
    ["buying one whole lamb a week and using every part of it", "moving the handover", *TOPICS[1:]],
)
@pytest.mark.parametrize("limit", [200, 300])
def test_a_long_topic_or_a_doing_is_followed_by_nothing(topic: str, limit: int) -> None:
    for text in notes("en", limit, person={"rapport": "warm"}, interviews=spoke_of(topic)):
        assert not re.search(r"for (?:another hour|ages|much longer)|gone on about", text)
        assert f"talking about {topic}" not in text or not re.match(r"\w+ing ", topic)


@pytest.mark.parametrize("rapport", RAPPORTS)
@pytest.mark.parametrize("limit", [200, 300])
def test_a_name_follows_a_whole_sentence_after_a_stop(rapport: str, limit: int) -> None:
    for text in notes(
        "en",
        limit,
        person={"rapport": rapport},
        application={"stage": "rejected"},
        interviews=spoke_of("shift patterns"),
        contacts=[*NOS["they called"], ASKED],
        preferences={"signature": "Hanna Okafor"},
    ):
        assert not re.search(r"(?<!regards), Hanna(?: Okafor)?$", text), text


TASKS = ("die Frage nach dem Zähler", "die Suche nach dem Fehler", "eine technische Aufgabe")


@pytest.mark.parametrize("rapport", RAPPORTS)
@pytest.mark.parametrize("limit", [200, 300])
@pytest.mark.parametrize("topic", TASKS)
@pytest.mark.parametrize("address", ["familiar", "formal"])
def test_what_was_done_is_not_told_of(rapport: str, limit: int, topic: str, address: str) -> None:
    for text in notes(
        "de",
        limit,
        person={"rapport": rapport, "part": "peer"},
        interviews=[{"on": "2026-03-05", "format": "on_site", "talked_about": [topic]}],
        preferences={"address": address},
    ):
        assert not re.search(r"zu sprechen|erzählt|zugehört|gesagt", text), text
        assert "vorstellen durfte" not in text
        assert not re.search(r"(?:^|[.!?:] )Schön, wenn", text)


@pytest.mark.parametrize("address", ["familiar", "formal"])
@pytest.mark.parametrize("stage", ["awaiting_decision", "offer_accepted", "rejected", "on_hold"])
@pytest.mark.parametrize("rapport", RAPPORTS)
def test_a_german_close_is_a_whole_sentence(address: str, stage: str, rapport: str) -> None:
    for day in ("2026-03-05", "2026-01-20"):
        for text in notes(
            "de",
            person={"rapport": rapport, "part": "peer"},
            application={"stage": stage},
            interviews=[{"on": day}],
            preferences={"address": address, "signature": "Katrin Vollmer"},
        ):
            assert not re.search(r"(?:^|[.!?:] )Schön, wenn", text), text
            # A date's stop ends no sentence: "am 17. März."
            assert not re.search(r"\d\. \w+, Katrin", text), text


@pytest.mark.parametrize("rapport", RAPPORTS)
@pytest.mark.parametrize("kind", ["invitation", "thank_you_email"])
@pytest.mark.parametrize(
    "terms",
    [{"person": {"addressed_as": "first_name"}}, {"preferences": {"address": "familiar"}}, {}],
)
def test_japanese_says_san_only_where_the_case_tells_so(
    rapport: str, kind: str, terms: dict[str, Any]
) -> None:
    person = {"name": "黒田朋恵", "rapport": rapport, **terms.get("person", {})}
    rest = {name: terms[name] for name in terms if name != "person"}
    told = case(person=person, interviews=spoke_of("月次決算"), **rest)
    text = compose(told, kind=kind, language="ja").text
    called = "黒田さん" if terms and rapport != "formal" else "黒田様"
    assert text.startswith(called), text
    assert not review(text, told, limit=300, kind=kind)


@pytest.mark.parametrize("rapport", RAPPORTS)
@pytest.mark.parametrize("limit", [200, 300])
@pytest.mark.parametrize(
    "topic", ["勤務時間とオンコール当番", "夜勤の回数", "入社の手続き", "給与の決め方"]
)
def test_nothing_is_learnt_from_conditions(rapport: str, limit: int, topic: str) -> None:
    for text in notes("ja", limit, person={"rapport": rapport}, interviews=spoke_of(topic)):
        assert topic in text
        assert not re.search("勉強になり|楽し|面白|心に残|印象に残|興味深|充実", text), text


@pytest.mark.parametrize("rapport", RAPPORTS)
@pytest.mark.parametrize("limit", [200, 300])
def test_a_japanese_answer_to_connect_names_what_was_said(rapport: str, limit: int) -> None:
    for text in notes(
        "ja", limit, person={"rapport": rapport}, interviews=spoke_of("月次決算"), contacts=[ASKED]
    ):
        assert not re.search("LinkedInでもと|ご縁を、?大切", text), text


@pytest.mark.parametrize("rapport", RAPPORTS)
def test_a_japanese_note_thanks_for_their_message(rapport: str) -> None:
    wrote = {"on": "2026-03-09", "by": "them", "channel": "email", "kind": "courtesy"}
    for text in notes("ja", person={"rapport": rapport}, contacts=[wrote]):
        assert re.search(
            "(?:月曜|先)日は(?:ご連絡|メッセージ|ご丁寧|お忙しい(?:なか|ところ)ご連絡)", text
        ), text


@pytest.mark.parametrize(
    ("language", "offer"), [("en", "offer"), ("de", "Angebot"), ("ja", "内定")]
)
@pytest.mark.parametrize("rapport", RAPPORTS)
@pytest.mark.parametrize("variant", [0, 1])
def test_an_email_after_an_offer_begins_with_it_and_promises_an_answer(
    language: str, offer: str, rapport: str, variant: int
) -> None:
    told = case(
        person={"rapport": rapport, "addressed_as": "ms"},
        application={"stage": "offer_received"},
        contacts=[{"on": "2026-03-09", "by": "employer", "kind": "news"}],
    )
    email = compose(told, kind="thank_you_email", language=language, variant=variant)
    first = email.text.split("\n\n")[2 if language == "ja" else 1]
    assert offer in first, email.text
    assert re.search("answer|Antwort|von mir|お返事", email.text), email.text


@pytest.mark.parametrize(
    ("language", "topic"),
    [("en", "my thesis"), ("de", "meine Masterarbeit"), ("ja", "私の修士論文")],
)
@pytest.mark.parametrize("rapport", RAPPORTS)
@pytest.mark.parametrize("limit", [200, 300])
def test_ones_own_work_is_not_found_interesting(
    language: str, topic: str, rapport: str, limit: int
) -> None:
    for text in notes(language, limit, person={"rapport": rapport}, interviews=spoke_of(topic)):
        found = re.search(rf"interest\w* to \w+ about {topic}|told me about {topic}", text)
        assert not found, text
        assert not re.search(rf"(?:spannend|interessant), über {topic}", text), text
        assert f"{topic}についてのお話" not in text
