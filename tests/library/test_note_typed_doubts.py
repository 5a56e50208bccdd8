"""A phrase stands in a note only where it surely can: by kinds, with tidy twins that must."""

from __future__ import annotations

import pytest

from followup_rules.note import compose
from followup_rules.note.topic.taken_apart import take_apart
from tests.library.doubts_further_table import FURTHER, FURTHER_EXCITES
from tests.library.doubts_table import DOUBTS, EXCITES
from tests.library.test_note_compose import case
from tests.library.test_thanked_about import told as thanked
from tests.library.typed_shapes_table import SHAPES, SHAPES_EXCITE
from tests.library.typed_slips_table import SLIPS, SLIPS_EXCITE, SLIPS_THANKED
from tests.library.typed_surely_table import SURELY, SURELY_EXCITE

SPOKEN = [
    (language, *row)
    for table in (DOUBTS, FURTHER, SHAPES, SURELY, SLIPS)
    for language, rows in table.items()
    for row in rows
]
EXCITING = [
    (language, *row)
    for table in (EXCITES, FURTHER_EXCITES, SHAPES_EXCITE, SURELY_EXCITE, SLIPS_EXCITE)
    for language, rows in table.items()
    for row in rows
]


@pytest.mark.parametrize(("language", "typed", "expected"), SPOKEN)
def test_what_may_stand_of_what_was_spoken_of(
    language: str, typed: str, expected: list[str]
) -> None:
    found = take_apart(typed, language, ("Marta Lindqvist", "Marta"))
    assert [topic.text or f"!{topic.trouble}" for topic in found] == expected


@pytest.mark.parametrize(("language", "typed", "expected"), EXCITING)
def test_what_may_stand_of_what_excites(language: str, typed: str, expected: list[str]) -> None:
    found = take_apart(typed, language, ("Marta Lindqvist", "Marta"), use="excites")
    assert [topic.text or f"!{topic.trouble}" for topic in found] == expected


@pytest.mark.parametrize(
    ("language", "typed", "expected", "entered_in"),
    [*((*row, "talked") for row in SPOKEN), *((*row, "excites") for row in EXCITING)],
)
def test_a_note_says_what_it_leaves_out(
    language: str, typed: str, expected: list[str], entered_in: str
) -> None:
    met: dict[str, object] = {"on": "2026-03-05"}
    told = (
        case(interviews=[met], application={"excites_you": [typed]})
        if entered_in == "excites"
        else case(interviews=[{**met, "talked_about": [typed]}])
    )
    note = compose(told, language=language, limit=300)
    assert {one.id for one in note.findings} == {
        f"topic_{one[1:]}" for one in expected if one.startswith("!")
    }


@pytest.mark.parametrize(
    ("language", "typed", "stands"),
    [
        ("en", "working alongside a proper sign-writer", True),
        ("en", "working with wool again", True),
        ("es", "el trabajo con los niños", True),
        ("ja", "自己PR", False),
        ("en", "my ten years of experience with looms", False),
    ],
)
def test_what_excites_stands_in_the_note_or_is_asked_about(
    language: str, typed: str, *, stands: bool
) -> None:
    told = case(interviews=[{"on": "2026-03-05"}], application={"excites_you": [typed]})
    note = compose(told, language=language, limit=300)
    assert (typed in note.text) == stands, note.text
    asked = {one.id for one in note.findings if one.id.startswith("topic_")}
    assert bool(asked) != stands, asked


@pytest.mark.parametrize(
    ("language", "kind", "typed", "stands"),
    [
        ("en", "gave_advice", "get my loom licence", "advice on getting my loom licence"),
        ("en", "gave_advice", "to ask for a trial day", "advice on asking for a trial day"),
        ("de", "gave_advice", "zum Webkurs", "zum Webkurs"),
        ("de", "gave_advice", "zur Färbeprüfung", "zur Färbeprüfung"),
        (
            "de",
            "showed_around",
            "die Weberei und das Lager, auch den Hof",
            "die Weberei und das Lager sowie den Hof",
        ),
        (
            "en",
            "showed_around",
            "the looms and the dye room, the yard",
            "the looms and the dye room, and the yard",
        ),
        ("ja", "worked_through_task", "見積書、間違えたとこも", "見積書や間違えたところ"),
    ],
)
def test_the_words_of_a_thanks_are_mended(
    language: str, kind: str, typed: str, stands: str
) -> None:
    note = compose(thanked(language, kind, typed), limit=300)
    assert not note.findings
    assert stands in note.text


@pytest.mark.parametrize(
    ("language", "kind", "typed"),
    [
        ("ja", "gave_advice", "先に免許を取ったほうがいい"),
        ("de", "was_frank", "zum Lager"),
        ("fr", "was_frank", "je sais plus"),
        ("es", "was_frank", "me dijeron de todo"),
        ("pt", "explained_clearly", "nao lembro"),
    ],
)
def test_words_that_no_thanks_takes_in_are_asked_about(
    language: str, kind: str, typed: str
) -> None:
    note = compose(thanked(language, kind, typed), limit=300)
    assert [one.id for one in note.findings] == ["topic_thanks"]
    assert typed not in note.text


def test_a_gerund_and_a_thing_are_not_joined() -> None:
    typed = "moving from paper to tablets & month end"
    told = case(interviews=[{"on": "2026-03-05", "talked_about": [typed]}])
    for variant in range(4):
        note = compose(told, language="en", limit=300, variant=variant)
        assert "tablets and month end" not in note.text


@pytest.mark.parametrize(
    ("language", "typed", "wrong"),
    [
        ("de", "das Team & die Lage am See", "See spricht"),
        ("fr", "l'atelier et le jardin", "jardin m'attire"),
        ("pt", "a oficina e a horta", "horta me anima"),
    ],
)
def test_two_things_have_no_verb_of_one(language: str, typed: str, wrong: str) -> None:
    told = case(interviews=[{"on": "2026-03-05"}], application={"excites_you": [typed]})
    for variant in range(6):
        assert wrong not in compose(told, language=language, limit=300, variant=variant).text


@pytest.mark.parametrize("language", ["en", "de", "fr", "es", "pt", "ja"])
def test_what_excites_is_not_asked_for_as_what_was_spoken_of(language: str) -> None:
    pay = {"en": "pay", "de": "Gehalt", "fr": "salaire", "es": "sueldo", "pt": "salário"}
    met: dict[str, object] = {"on": "2026-03-05"}
    typed = pay.get(language, "給料")
    shown = {"language": language}
    exciting = case(interviews=[met], application={"excites_you": [typed]}, preferences=shown)
    spoken = case(interviews=[{**met, "talked_about": [typed]}], preferences=shown)
    [one] = compose(exciting, language=language, limit=300).findings
    [other] = compose(spoken, language=language, limit=300).findings
    assert one.id == other.id == "topic_private"
    assert one.text != other.text


@pytest.mark.parametrize("typed", ["die Weberei und der See", "das Holz und die Farben"])
def test_two_things_are_not_one(typed: str) -> None:
    told = case(interviews=[{"on": "2026-03-05"}], application={"excites_you": [typed]})
    for variant in range(8):
        text = compose(told, language="de", limit=300, variant=variant).text
        assert "eines:" not in text


@pytest.mark.parametrize(("language", "kindness", "typed", "stands"), SLIPS_THANKED)
def test_the_words_of_a_thanks_are_put_right(
    language: str, kindness: str, typed: str, stands: str
) -> None:
    for variant in range(2):
        note = compose(thanked(language, kindness, typed), limit=300, variant=variant)
        assert stands in note.text
