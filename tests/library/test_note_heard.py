"""What notes say of a no, of a topic that they told, of weeks gone by, and of yesterday."""

from typing import Any

import pytest

from followup_rules.note import compose, languages
from tests.library.test_note_compose import case


def note(language: str, told: dict[str, Any]) -> str:
    return compose(case(**told), limit=300, language=language).text


def refused(by: str, channel: str, topic: str) -> dict[str, Any]:
    return {
        "application": {"stage": "rejected"},
        "interviews": [{"on": "2026-03-05", "talked_about": [topic]}],
        "contacts": [{"on": "2026-03-09", "by": by, "channel": channel, "kind": "rejection"}],
    }


REGRETS = {
    # Thanks for the news answer a no as well as a word of regret.
    "en": (
        *("didn't work", "did not work", "wasn't to be", "was not to be"),
        *("me know", "writing to me", "calling me"),
    ),
    "de": ("chade", "nicht geklappt", "Absage", "Zusage", "Nachricht", "Anruf"),
}


@pytest.mark.parametrize("how", [("them", "email"), ("them", "phone"), ("employer", "email")])
@pytest.mark.parametrize(
    ("language", "topic"),
    [
        ("en", "the hunt for a missing pallet"),
        ("en", "how you train new drivers"),
        ("de", "den Umbau der Werkstatt"),
        ("de", "wie Sie neue Fahrer anlernen"),
    ],
)
@pytest.mark.parametrize("rapport", ["warm", "neutral", "formal"])
def test_after_a_no_it_is_named_and_no_formula_passes_over_it(
    language: str, topic: str, how: tuple[str, str], rapport: str
) -> None:
    told = refused(*how, topic)
    written = note(language, {**told, "person": {"rapport": rapport, "addressed_as": "ms"}})
    assert any(one in written for one in REGRETS[language]), written
    assert "all the best" not in written
    assert "alles Gute" not in written
    assert topic in written


def test_what_they_told_does_not_sound_like_ones_own_plan() -> None:
    for variant in range(5):
        told = case(
            person={"rapport": "warm"},
            interviews=[{"on": "2026-03-05", "talked_about": ["moving the handover"]}],
        )
        written = compose(told, limit=300, language="en", variant=variant).text
        assert "thinking about moving" not in written


@pytest.mark.parametrize(
    ("language", "cold"), [("en", "ever comes of it"), ("en", "turn out"), ("de", "unabhängig")]
)
@pytest.mark.parametrize("rapport", ["warm", "neutral", "formal"])
def test_after_weeks_the_job_still_interests(language: str, cold: str, rapport: str) -> None:
    weeks_ago = [{"on": "2026-01-14", "talked_about": []}]
    written = note(language, {"person": {"rapport": rapport}, "interviews": weeks_ago})
    assert cold not in written
    assert any(
        one in written
        for one in (
            "still",
            "remain",
            "unchanged",
            "weiterhin",
            "nach wie vor",
            "immer noch",
            "unverändert",
        )
    )


@pytest.mark.parametrize(("language", "day"), [("en", "on the 18th"), ("de", "18. März")])
@pytest.mark.parametrize("topics", [[], ["hours"]])
def test_ones_recruiter_is_told_of_the_interview_to_come(
    language: str, day: str, topics: list[str]
) -> None:
    told = {
        "person": {"part": "agency_recruiter"},
        "application": {"stage": "interviewing"},
        "interviews": [
            {"on": "2026-03-05", "talked_about": topics},
            {"on": "2026-03-18", "with_person": False},
        ],
    }
    written = note(language, told)
    assert day in written


def test_yesterday_is_said_where_the_note_is_sent_today_and_else_the_date() -> None:
    # Written on Tuesday of Monday; unasked, it is sent on the next Monday.
    plain = {"rapport": "neutral"}
    later = case(today="2026-03-10", interviews=[{"on": "2026-03-09"}], person=plain)
    assert "on the 9th" in compose(later, limit=300, language="en").text
    later = case(today="2026-03-10", interviews=[{"on": "2026-03-09"}])
    assert "on the 9th" in compose(later, limit=300, language="en").text
    asked = {"on": "2026-03-09", "by": "them", "channel": "in_person", "kind": "invites_connection"}
    today = case(today="2026-03-10", interviews=[{"on": "2026-03-09"}], contacts=[asked])
    assert "yesterday" in compose(today, limit=300, language="en").text


@pytest.mark.parametrize(
    ("language", "name", "greeted"),
    [
        ("de-AT", "Mag. Doris Haslinger", "Grüß Gott Frau Mag. Haslinger,"),
        ("de-AT", "Mag.a Doris Haslinger", "Grüß Gott Frau Mag. Haslinger,"),
        ("de-AT", "DI Doris Haslinger", "Grüß Gott Frau DI Haslinger,"),
        ("de-AT", "Dipl.-Ing. Doris Haslinger", "Grüß Gott Frau DI Haslinger,"),
        ("de-AT", "Mag. Dr. Doris Haslinger", "Grüß Gott Frau Dr. Haslinger,"),
        ("de-DE", "Mag. Doris Haslinger", "Guten Tag Frau Haslinger,"),
        ("de-DE", "Dr. Doris Haslinger", "Guten Tag Frau Dr. Haslinger,"),
    ],
)
def test_an_austrian_title_belongs_in_the_greeting(language: str, name: str, greeted: str) -> None:
    person = {"name": name, "addressed_as": "ms", "rapport": "neutral"}
    told = case(person=person, preferences={"note_language": language, "address": "formal"})
    assert compose(told, limit=300).text.startswith(greeted)


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("limit", [200, 300])
def test_whoever_has_asked_in_vain_does_not_say_again_that_they_wait(
    language: str, limit: int
) -> None:
    asked = {"on": "2026-03-13", "by": "you", "channel": "email", "kind": "check_in"}
    answer = {"on": "2026-03-16", "by": "them", "channel": "email", "kind": "courtesy"}
    for rapport in ("warm", "neutral", "formal"):
        more = {
            "today": "2026-03-20",
            "person": {"rapport": rapport},
            "preferences": {"note_language": language},
        }
        said = {
            name: compose(case(**more, contacts=contacts), limit=limit)
            for name, contacts in (("asked", [asked]), ("answered", [asked, answer]))
        }
        parts = {name: {part.name for part in note.parts} for name, note in said.items()}
        assert "check_in" not in parts["asked"], said["asked"].text
        if limit == 300 and language != "ja":
            assert parts["asked"] != parts["answered"]
