"""What people type as a topic in a hurry: each kind is mended, or left out and said."""

from __future__ import annotations

import re

import pytest

from followup_rules.advice import Note
from followup_rules.case import Case
from followup_rules.note import compose
from followup_rules.note.german_case import article_in_dative, in_dative
from followup_rules.note.told import as_subject
from followup_rules.note.topic.taken_apart import take_apart
from tests.library.test_note_compose import case
from tests.library.test_thanked_about import TALK
from tests.library.test_thanked_about import told as thanked
from tests.library.typed_kinds_table import KINDS

EVERY = [(language, *row) for language, rows in KINDS.items() for row in rows]


def talked(typed: str) -> Case:
    return case(interviews=[{"on": "2026-03-05", "talked_about": [typed]}])


@pytest.mark.parametrize(("language", "typed", "expected"), EVERY)
def test_what_is_made_of_it(language: str, typed: str, expected: list[str]) -> None:
    found = take_apart(typed, language, ("Marta Lindqvist", "Marta"))
    assert [topic.text or f"!{topic.trouble}" for topic in found] == expected


@pytest.mark.parametrize(("language", "typed", "expected"), EVERY)
def test_a_note_says_what_it_leaves_out(language: str, typed: str, expected: list[str]) -> None:
    troubles = {f"topic_{one[1:]}" for one in expected if one.startswith("!")}
    for variant in range(2):
        note = compose(talked(typed), language=language, limit=300, variant=variant)
        assert {found.id for found in note.findings} == troubles
        assert not troubles or typed not in note.text


@pytest.mark.parametrize(
    ("language", "typed"),
    [
        ("de", "mein Lebenslauf"),
        ("fr", "mon expérience chez Clairlac"),
        ("fr", "mes années en cuisine"),
        ("es", "mi experiencia en la panadería"),
        ("pt", "minha experiência na padaria"),
        ("pt", "o meu percurso"),
        ("ja", "自分の経歴"),
        ("ja", "志望動機"),
    ],
)
def test_talk_of_oneself_is_left_out_and_said(language: str, typed: str) -> None:
    for variant in range(4):
        note = compose(talked(typed), language=language, limit=300, variant=variant)
        assert [found.id for found in note.findings] == ["topic_own"]
        assert typed not in note.text


THANKED = [
    ("es", "gave_advice", "preparar las oposiciones", "consejos para preparar las oposiciones"),
    ("es", "encouraged", "sacar el carnet C", "animarme a sacar el carnet C"),
    ("es", "gave_advice", "el taller nuevo", "consejo sobre el taller nuevo"),
    (
        "pt",
        "gave_advice",
        "tirar o registro antes de maio",
        "conselho de tirar o registro antes de maio",
    ),
    ("pt", "encouraged", "fazer o curso técnico", "incentivado a fazer o curso técnico"),
    ("pt", "gave_advice", "a prova prática", "conselho sobre a prova prática"),
    ("pt", "gave_advice", "a tirar o curso de olaria", "conselho de tirar o curso de olaria"),
    ("pt", "gave_advice", "a colher de pedreiro", "conselho sobre a colher de pedreiro"),
    ("de", "worked_through_task", "eine skizze von nem krug", "mit mir eine Skizze von einem Krug"),
    ("de", "gave_advice", "eine skizze von nem krug", "zu einer Skizze von einem Krug"),
    ("ja", "encouraged", "技能検定を受けるように", "技能検定を受けるよう"),
    ("en", "showed_around", "the dairy, the cold store lol", "the dairy and the cold store"),
    (
        "en",
        "explained_clearly",
        "the pension, how overtime works",
        "the pension and how overtime works",
    ),
    ("es", "explained_clearly", "los turnos, cuánto pagan", "los turnos y cuánto pagan"),
    ("pt", "explained_clearly", "a escala, como a dividem", "a escala e como a dividem"),
    ("en", "encouraged", "apply again", "encouraging me to apply again"),
    ("fr", "encouraged", "reprendre mes études", "à reprendre mes études"),
    ("de", "worked_through_task", "die Kalkulation / den Aufriss", "Kalkulation und den Aufriss"),
    ("fr", "showed_around", "la serre, le rucher", "la serre et le rucher"),
    ("ja", "showed_around", "作業場と倉庫、休憩室も", "作業場と倉庫や休憩室をご案内"),
]


@pytest.mark.parametrize(("language", "kind", "typed", "stands"), THANKED)
def test_the_words_of_a_thanks_stand_as_its_sentence_asks(
    language: str, kind: str, typed: str, stands: str
) -> None:
    note = compose(thanked(language, kind, typed), limit=300)
    assert not note.findings
    assert stands in note.text


@pytest.mark.parametrize(
    ("language", "kind", "typed", "stands"),
    [
        ("fr", "was_frank", "le salaire, qu'il bougera pas avant 2 ans", "sur le salaire"),
        ("es", "showed_around", "el almacén, me dijeron que es nuevo", "el almacén"),
        ("pt", "explained_clearly", "a escala, mas foi rápido", "a escala"),
        ("en", "showed_around", "the cold store, it was freezing", "the cold store"),
        ("de", "showed_around", "die Backstube, war sehr nett", "die Backstube"),
        ("es", "was_frank", "las guardias, que se pagan tarde", "de las guardias"),
        ("pt", "was_frank", "as escalas, que saem tarde", "sobre as escalas"),
        ("en", "was_frank", "the footfall, like 30% down", "about the footfall"),
    ],
)
def test_a_remark_beside_the_words_of_a_thanks_is_left_out_and_said(
    language: str, kind: str, typed: str, stands: str
) -> None:
    note = compose(thanked(language, kind, typed), limit=300)
    assert [found.id for found in note.findings] == ["topic_thanks"]
    assert stands in note.text
    assert typed.partition(", ")[2] not in note.text


@pytest.mark.parametrize(
    ("language", "typed"),
    [
        ("en", "the polytunnels and the cold store, even the bit with the leaky roof"),
        ("fr", "la serre et le rucher, même les vieilles ruches"),
        ("es", "la huerta y el corral, incluso los gallineros viejos"),
        ("pt", "a horta e o curral, até os galinheiros velhos"),
    ],
)
@pytest.mark.parametrize("limit", [200, 300])
def test_no_day_stands_after_words_that_end_in_an_aside(
    language: str, typed: str, limit: int
) -> None:
    for variant in range(4):
        note = compose(thanked(language, "showed_around", typed), limit=limit, variant=variant)
        assert isinstance(note, Note)
        _, stands, rest = note.text.partition(typed)
        assert not stands or re.match(rf" ?[.,!]| (?:{TALK})", rest), note.text


@pytest.mark.parametrize(
    ("language", "typed", "whether"),
    [
        ("en", "what I still have to learn", "whether I could start"),
        ("de", "was mir noch fehlt", "ob ich schon anfangen kann"),
        ("fr", "ce qui me manque encore", "si je peux commencer"),
        ("es", "lo que me falta con la leche cruda", "si puedo empezar"),
        ("pt", "o que me falta aprender", "se posso começar"),
    ],
)
def test_thanks_may_be_for_what_one_was_told_of_oneself(
    language: str, typed: str, whether: str
) -> None:
    (thanked_for,) = take_apart(typed, language, use="thanks")
    assert (thanked_for.trouble, thanked_for.form) == ("", "clause")
    (spoken_of,) = take_apart(typed, language)
    assert spoken_of.trouble == "question"
    (asked,) = take_apart(whether, language, use="thanks")
    assert asked.trouble == "question"


@pytest.mark.parametrize(
    ("phrase", "dative"),
    [
        ("eine Skizze von einem Krug", "einer Skizze von einem Krug"),
        ("die Messe im Mai", "der Messe im Mai"),
        ("eine kurze Skizze im Heft", "einer kurzen Skizze im Heft"),
        ("den Melkerkurs", "dem Melkerkurs"),
        ("den Preis der Milch", "dem Preis der Milch"),
        ("den Bus", "dem Bus"),
        ("den Status", "dem Status"),
        ("den Teams", "den Teams"),
        ("die Autos", "den Autos"),
        ("die Hotels", "den Hotels"),
    ],
)
def test_a_german_noun_is_no_adjective_of_the_next_word(phrase: str, dative: str) -> None:
    assert in_dative(phrase) == dative


@pytest.mark.parametrize(
    ("noun", "article"),
    [
        ("Probearbeiten", "dem "),
        ("Telefonieren", "dem "),
        ("Brotbacken", "dem "),
        ("Bewerbung", "der "),
        ("Bauarbeiten", ""),
        ("Prüfungen", ""),
        ("Manieren", ""),
    ],
)
def test_what_is_done_has_an_article_after_zu(noun: str, article: str) -> None:
    """ "einen guten Rat zum Probearbeiten"; of several things none is missing."""
    assert article_in_dative(noun) == article


@pytest.mark.parametrize(
    ("phrase", "subject"),
    [
        ("den Garten am See", "der Garten am See"),
        ("einen Wagen im Hof", "ein Wagen im Hof"),
        ("den neuen Wagen im Hof", "der neue Wagen im Hof"),
    ],
)
def test_a_german_noun_in_en_stays_as_the_subject(phrase: str, subject: str) -> None:
    assert as_subject(phrase, "de") == subject
