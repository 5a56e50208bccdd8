"""The detector of languages: by enough evidence only, for pages, topics and notes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_rules.note import compose
from followup_rules.note.language import note_language
from followup_rules.text.language import SPOKEN, foreign_language, language_of, text_language
from tests.library.english_table import HEADLINES, TOPICS
from tests.library.test_note_compose import case

LANGUAGES: list[tuple[list[str], str | None]] = [
    (["Senior Recruiter at Blue Lake"], None),
    (["the move to the cloud", "how you work with your clients"], "en"),
    (["Head of Engineering"], None),
    (["Recruiterin bei der Nordwind AG"], "de"),
    (["den Umzug in die Cloud", "die Arbeit mit den Kunden"], "de"),
    (["Softwareentwickler, Straßenbau"], "de"),
    (["Directrice technique chez Lune & Fils"], "fr"),
    (["la migration vers le cloud", "votre façon de travailler avec les clients"], "fr"),
    (["Ingeniera de software en Faro Azul"], "es"),
    (["la migración a la nube", "el equipo y su forma de trabajar"], "es"),
    (["Desenvolvedora na Rio Claro"], "pt"),
    (["a migração para a nuvem", "o trabalho com os clientes"], "pt"),
    (["プロダクトデザイナー"], "ja"),
    (["株式会社青空 採用担当"], "ja"),
    (["クラウド移行", "team"], "ja"),
    (["ontwikkelaar bij Blauwe Zee en docent aan de universiteit"], None),
    (["Utvecklare på Norrsken och lärare"], None),
    (["Programista w Zielony Las"], None),
    (["Sviluppatore presso Monte Verde, nella squadra del cloud"], None),
    (["Разработчик в компании"], None),
    (["高级工程师"], None),
    (["CTO"], None),
    (["Python, Go, Rust"], None),
    ([""], None),
    ([], None),
]


@pytest.mark.parametrize(("texts", "language"), LANGUAGES)
def test_text_language(texts: list[str], language: str | None) -> None:
    assert text_language(texts) == language


def test_no_english_headline_or_topic_is_taken_for_another_language() -> None:
    assert len(HEADLINES) + len(TOPICS) >= 600
    taken = {one: text_language([one]) for one in (*HEADLINES, *TOPICS)}
    assert {one: code for one, code in taken.items() if code not in (None, "en")} == {}


def test_two_english_texts_are_not_taken_for_another_language_together() -> None:
    pairs = [(one, other) for one in HEADLINES[::7] for other in TOPICS]
    taken = {pair: text_language(pair) for pair in pairs}
    assert {pair: code for pair, code in taken.items() if code not in (None, "en")} == {}


@pytest.mark.parametrize("topic", TOPICS)
def test_no_english_topic_is_foreign_to_an_english_note(topic: str) -> None:
    assert foreign_language(topic, "en") is None


@pytest.mark.parametrize("interface", ["en", "de", "fr", "es", "pt-BR", "ja"])
def test_without_evidence_a_note_is_in_the_language_of_the_interface(interface: str) -> None:
    told = case(
        person={"headline": "Sales Director"},
        application={"excites_you": ["infrastructure as code"]},
        interviews=[{"on": "2026-03-05", "talked_about": ["software as a service"]}],
        preferences={"language": interface},
    )
    assert note_language(told) == interface
    assert compose(told).language == interface.split("-", maxsplit=1)[0]


def test_topics_tell_more_than_a_headline() -> None:
    told = case(
        person={"headline": "Leiter der Entwicklung bei Nordlicht"},
        interviews=[{"on": "2026-03-05", "talked_about": ["the way you share what you know"]}],
    )
    assert note_language(told) == "en"


@given(st.text(st.characters(exclude_categories=()), max_size=300))
def test_any_text_is_answered(text: str) -> None:
    assert text_language([text, text]) in {None, *SPOKEN}
    assert language_of(text, "en") in {None, *SPOKEN}
    assert foreign_language(text, "fr") != "fr"
