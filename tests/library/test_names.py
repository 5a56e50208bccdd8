"""Names: shown without what is no part of them, greeted as a careful person would."""

from __future__ import annotations

import pytest

from followup_rules.case import Person
from followup_rules.names.greeting import clean_name, full_name, greeting_name
from tests.library.names_table import TABLE


def rows() -> list[tuple[str, str, str, str]]:
    found = []
    culture = ""
    for line in TABLE.strip().splitlines():
        if line.startswith("# "):
            culture = line[2:]
            continue
        raw, shown, greeted = line.split(" => ")
        shown = raw if shown == "=" else shown
        found.append((culture, raw, shown, shown if greeted == "=" else greeted))
    return found


ROWS = rows()


def test_the_table_is_large_and_wide() -> None:
    assert len(ROWS) >= 250
    assert len({culture for culture, *_ in ROWS}) >= 25
    assert len({raw for _, raw, *_ in ROWS}) == len(ROWS)


@pytest.mark.parametrize(("culture", "raw", "shown", "greeted"), ROWS)
def test_a_name_is_shown_and_greeted(culture: str, raw: str, shown: str, greeted: str) -> None:
    assert clean_name(raw) == shown, culture
    assert greeting_name(Person(name=raw), "plain") == greeted, culture
    assert greeting_name(Person(name=raw), "warm") == greeted, culture


@pytest.mark.parametrize("raw", [raw for _, raw, *_ in ROWS])
def test_a_name_that_was_cleaned_is_not_changed_again(raw: str) -> None:
    shown = clean_name(raw)
    assert clean_name(shown) == shown


@pytest.mark.parametrize(
    ("raw", "formal"),
    [
        ("Anna Walker", "Anna Walker"),
        ("Dr. Anna Walker, PhD", "Anna Walker"),
        ("Robert (Bob) Smithson", "Robert Smithson"),
        ("Walker, Anna", "Anna Walker"),
        ("山田太郎 (Taro Yamada)", "Taro Yamada"),
        ("李伟", "李伟"),
        ("Jean DUPONTEL", "Jean Dupontel"),
        ("John Smithson, Jr.", "John Smithson, Jr."),
    ],
)
def test_formal_is_the_full_name(raw: str, formal: str) -> None:
    person = Person(name=raw)
    assert greeting_name(person, "formal") == formal
    assert full_name(person) == formal


@pytest.mark.parametrize(
    ("raw", "language", "greeted"),
    [
        ("山田太郎 (Taro Yamada)", "ja", "山田太郎"),
        ("Taro Yamada (山田太郎)", "ja", "山田太郎"),
        ("Taro Yamada (山田太郎)", "de", "Taro"),
        ("Anna Walker", "ja", "Anna Walker"),
        ("김민준 Minjun Kim", "ko-KR", "김민준"),
        ("李伟 (David)", "ja", "李伟"),
    ],
)
def test_a_note_uses_the_form_in_its_own_script(raw: str, language: str, greeted: str) -> None:
    assert greeting_name(Person(name=raw), "warm", language) == greeted


def test_your_correction_wins_over_everything() -> None:
    person = Person(name="Nguyễn Văn An", greet_as="  An ")
    assert greeting_name(person, "formal") == "An"
    assert greeting_name(person, "warm", "ja") == "An"


def test_a_correction_that_shows_nothing_is_none() -> None:
    assert greeting_name(Person(name="Anna Walker", greet_as="\u200b"), "warm") == "Anna"


def test_what_shows_nothing_gives_nothing() -> None:
    assert clean_name("\u200b\u202e") == ""
    assert greeting_name(Person(name="\u200b"), "plain") == ""


def test_no_title_or_gender_comes_out_of_a_name() -> None:
    for _, raw, *_ in ROWS:
        greeted = greeting_name(Person(name=raw), "formal").casefold().split()
        assert not {"mr", "mrs", "ms", "mr.", "ms.", "herr", "frau", "dr", "dr."} & set(greeted)


@pytest.mark.parametrize("mark", ["{", "}", "[", "]", "【", "】"])
def test_half_a_bracket_is_no_part_of_a_name(mark: str) -> None:
    for name in (f"Mara{mark} Quill", f"Mara Quill{mark}", f"Mara Quill {mark}"):
        assert not set("{}[]【】") & set(greeting_name(Person(name=name), "warm"))
    assert clean_name(f"A{mark}") == "A"
