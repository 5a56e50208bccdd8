"""Where the topic stands in a note: whichever way a person completes it, the text stays whole."""

from itertools import product

import pytest

from followup_rules.advice import Note, NoteTopic
from followup_rules.case import Case
from followup_rules.note import compose
from followup_rules.note.bank import bank_for, languages
from followup_rules.note.situation import tone_of
from followup_rules.note.slots import gather
from followup_rules.note.tidy import named_right
from tests.library.test_note_compose import ASKED, ON_KUBERNETES, case


def note_of(told: Case, **how: object) -> Note:
    note = compose(told, **how)  # type: ignore[arg-type]  # by name, as compose has them
    assert isinstance(note, Note)
    return note


def completed(note: Note, topic: NoteTopic, number: int, words: str) -> str:
    """What the popup shows once a beginning was completed; all letters here are one unit long."""
    beginning = topic.beginnings[number]
    sentence = beginning.before + words + beginning.after
    return note.text[: topic.start] + sentence + note.text[topic.end :]


@pytest.mark.parametrize(("language", "variant"), list(product(languages(), range(3))))
@pytest.mark.parametrize("signature", ["", "Jan Novák", "小野寺 陸"])
def test_the_topic_is_where_the_note_says(language: str, variant: int, signature: str) -> None:
    told = case(interviews=[ON_KUBERNETES], preferences={"signature": signature})
    note = note_of(told, language=language, limit=300, variant=variant)
    topic = note.topic
    assert topic is not None
    named = note.text[topic.topic_start : topic.topic_end]
    assert named == "Kubernetes"
    assert completed(note, topic, 0, named) == note.text


WITH_A_PLACE: dict[str, dict[str, object]] = {
    "plain": {},
    "check_in": {"today": "2026-03-25"},
    "long_silence": {"today": "2026-04-25"},
    "as_you_suggested": {"contacts": [ASKED]},
    "on_hold": {"application": {"stage": "on_hold"}},
    "offer": {"application": {"stage": "offer_received"}},
    "own_recruiter": {"person": {"part": "agency_recruiter"}},
    "known": {"person": {"known_before": True}},
    "left": {"person": {"still_there": False}},
}


@pytest.mark.parametrize(
    ("situation", "language"), list(product(WITH_A_PLACE, languages())), ids=str
)
@pytest.mark.parametrize("rapport", ["warm", "neutral", "formal"])
@pytest.mark.parametrize("limit", [200, 300])
def test_there_are_ways_to_begin_where_nothing_was_named(
    situation: str, language: str, rapport: str, limit: int
) -> None:
    more = dict(WITH_A_PLACE[situation])
    known = more.pop("person", {})
    assert isinstance(known, dict)
    signed = {"signature": "小野寺 陸" if language == "ja" else "Jan"}
    person = {**known, "rapport": rapport}
    told = case(interviews=[{"on": "2026-03-05"}], person=person, preferences=signed, **more)
    note = note_of(told, language=language, limit=limit)
    topic = note.topic
    assert topic is not None
    assert topic.topic_start == topic.topic_end
    assert 1 <= len(topic.beginnings) <= 3
    assert len(topic.beginnings) > 1 or situation == "own_recruiter"
    for number in range(len(topic.beginnings)):
        text = completed(note, topic, number, "XYZ")
        assert text.count("XYZ") == 1
        assert "  " not in text
        assert text.startswith(note.text[: topic.start])
        assert text.endswith(note.text[topic.end :])


def test_positions_are_counted_as_a_browser_counts() -> None:
    note = note_of(case(person={"greet_as": "Marta 🦊"}), limit=300)
    topic = note.topic
    assert topic is not None
    units = note.text.encode("utf-16-le")
    named = units[2 * topic.topic_start : 2 * topic.topic_end].decode("utf-16-le")
    assert named.lower() == "open formats"


def test_after_accepting_there_is_no_topic_to_complete() -> None:
    told = case(
        application={"stage": "offer_accepted"},
        interviews=[{"on": "2026-03-05"}],
        contacts=[ASKED],
    )
    assert note_of(told).topic is None


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("migrating to snowflake", "migrating to Snowflake"),
        ("streaming com kafka", "streaming com Kafka"),
        ("how you run kubernetes and sql", "how you run Kubernetes and SQL"),
        ("the java.util package", "the java.util package"),
        ("snowflakes in winter", "snowflakes in winter"),
    ],
)
def test_names_of_products_have_their_capitals(typed: str, said: str) -> None:
    assert named_right(typed) == said


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("latest", [[], ["https://example.org"]])
def test_what_an_earlier_talk_was_about_has_not_the_day_of_the_last(
    language: str, latest: list[str]
) -> None:
    topic = {"ja": "データ基盤の移行"}.get(language, "Kubernetes")
    talks = [
        {"on": "2026-02-24", "talked_about": [topic]},
        {"on": "2026-03-05", "talked_about": latest},
    ]
    told = case(interviews=talks, preferences={"note_language": language})
    for limit in (200, 300):
        words = gather(told, bank_for(language), tone_of(told), limit)
        assert topic in words.typed_topics
        assert not {"when", "of_when"} & set(words.slots)
    after = case(
        interviews=[talks[1], {**talks[0], "on": "2026-03-06"}],
        preferences={"note_language": language},
    )
    words = gather(after, bank_for(language), tone_of(after), 300)
    assert topic in words.typed_topics
    assert "when" in words.slots
