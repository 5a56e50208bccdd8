"""The person's own words: kept where the next note can use them, and only there."""

import re

import pytest

from followup_rules.case import Case
from followup_rules.note import OwnWording, compose, learn
from tests.library.test_note_compose import ASKED, case


def edited(told: Case, before: str, after: str) -> OwnWording:
    note = compose(told)
    assert before in note.text
    return learn(note.text.replace(before, after), note, told)


def last_sentence(told: Case) -> str:
    return re.split(r"(?<=[.!]) ", compose(told).text)[-1]


def test_a_note_left_alone_teaches_nothing() -> None:
    note = compose(case())
    assert learn(note.text, note, case()) == OwnWording(language="en")


def test_a_close_of_ones_own_is_used_for_the_next_person() -> None:
    told = case()
    own = edited(told, last_sentence(told), "Would be lovely to keep in touch!")
    assert [part.name for part in own.parts] == ["close"]
    following = compose(case(person={"name": "Jonas Weiss"}), own=own, variant=1)
    assert following.text.endswith("Would be lovely to keep in touch!")
    assert following.findings == ()


def test_a_greeting_of_ones_own_takes_the_next_name() -> None:
    own = edited(case(), "Hi Marta,", "Good morning Marta,")
    following = compose(case(person={"name": "Jonas Weiss"}), own=own)
    assert following.text.startswith("Good morning Jonas, ")


@pytest.mark.parametrize(
    "sentence",
    [
        "Thank you for Tuesday.",
        "Thank you for telling me about open formats.",
        "Thank you for the 45 minutes.",
        "Thank you for showing me the laboratory, introducing me to everybody and staying late.",
    ],
)
def test_what_was_true_of_one_person_is_not_kept(sentence: str) -> None:
    told = case()
    own = edited(told, last_sentence(told), sentence)
    assert own.parts == ()


def test_a_close_for_an_open_process_is_not_used_after_a_rejection() -> None:
    told = case()
    own = edited(told, last_sentence(told), "Hope to stay in touch and to learn lots more!")
    rejected = case(application={"stage": "rejected"}, contacts=[ASKED])
    assert "lots more" not in compose(rejected, own=own).text


def test_own_words_in_another_language_stay_out() -> None:
    told = case()
    own = edited(told, last_sentence(told), "Would be lovely to keep in touch!")
    assert "lovely" not in compose(told, language="de", own=own).text


def test_own_words_that_do_not_fit_give_way() -> None:
    told = case()
    long = "Would be lovely to keep in touch, " + "truly " * 30 + "lovely."
    own = edited(told, last_sentence(told), long)
    note = compose(told, own=own)
    assert "truly truly" not in note.text
    assert note.length <= 200


def test_later_words_win_over_earlier_ones() -> None:
    told = case()
    first = edited(told, last_sentence(told), "Would be lovely to keep in touch!")
    second = edited(told, last_sentence(told), "Let's keep in touch.")
    both = first.and_then(second)
    assert compose(told, own=both).text.endswith("Let's keep in touch.")
    assert first.and_then(OwnWording()) == first
    assert OwnWording.model_validate_json(both.model_dump_json()) == both
