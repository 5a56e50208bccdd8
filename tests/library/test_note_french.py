"""What French asks for and a bank of sentences can't show: elision, contraction, no gender."""

import re
from itertools import product

import pytest

from followup_rules.case import Tone
from followup_rules.note import compose
from followup_rules.note.assemble import lines_by_section
from followup_rules.note.bank import bank_for
from followup_rules.note.forms import forms_of, prefixed
from followup_rules.note.role import of_role
from followup_rules.note.situation import ORDER
from followup_rules.note.topic import take_apart
from followup_rules.note.wholes import ready
from tests.library.test_note_compose import case

FRENCH = bank_for("fr")
AGREES = re.compile(
    r"\b(?:ravie?s?|heureu(?:x|se)|enchantée?|content[es]?\b|reconnaissante?|curieu(?:x|se)"
    r"|(?:m'|t'|vous )(?:a|ai|ont|avez|as|avoir) (?:\w+ ){0,2}(?:reçu|aidé|marqué|touché|appelé"
    r"|prévenu|informé|accueilli|intéressé|convaincu|passionné|inspiré|rencontré|vu|revu)e?\b"
    r"|(?:suis|êtes|es) (?:\w+ )?\w+é\b)",
    re.IGNORECASE,
)
"""Participles and adjectives that show whether a woman or a man is meant."""


@pytest.mark.parametrize(
    ("role", "said"),
    [
        ("analyste", "d'analyste"),
        ("hôtesse d'accueil", "d'hôtesse d'accueil"),
        ("horloger", "d'horloger"),
        ("hydraulicien", "d'hydraulicien"),
        ("œnologue", "d'œnologue"),
        ("hardware engineer", "de hardware engineer"),
        ("chef de projet", "de chef de projet"),
    ],
)
def test_of_is_cut_short_where_a_role_is_said_with_a_vowel(role: str, said: str) -> None:
    assert of_role(role, FRENCH) == said


@pytest.mark.parametrize(
    ("typed", "of", "hearing"),
    [
        ("le télétravail", "du télétravail", "parler du télétravail"),
        ("les stocks", "des stocks", "parler des stocks"),
        ("l'accueil", "de l'accueil", "parler de l'accueil"),
        ("le site et la refonte", "du site et de la refonte", "parler du site et de la refonte"),
        ("la paie et les congés", "de la paie et des congés", "parler de la paie et des congés"),
        (
            "comment vous recrutez",
            "de la façon dont vous recrutez",
            "voir comment vous recrutez",
        ),
        (
            "pourquoi vous recrutez",
            "de la raison pour laquelle vous recrutez",
            "comprendre pourquoi vous recrutez",
        ),
        ("ce que vous faites", "de ce que vous faites", "découvrir ce que vous faites"),
        ("RGPD", "du RGPD", "parler du RGPD"),
        ("IA générative", "de l'IA générative", "parler de l'IA générative"),
        ("discussion autour du budget", "du budget", "parler du budget"),
    ],
)
def test_a_topic_takes_the_form_that_its_sentence_asks_for(
    typed: str, of: str, hearing: str
) -> None:
    told = tuple(one.text for one in take_apart(typed, "fr", ("Marta Lindqvist",)))
    forms = forms_of(told, (), FRENCH)
    assert forms["of"] == (of,)
    assert forms["hearing"] == (hearing,)


def test_no_sentence_shows_the_gender_of_anyone() -> None:
    told = {
        version.line.text
        for situation, second, met in product(ORDER, (False, True), (False, True))
        for whole in ready("fr", situation, second=second, met=met)
        for _, versions in whole.sentences
        for version in versions
    }
    told |= {
        line.text
        for second in (False, True)
        for group in lines_by_section("fr", second=second)
        for section in group.values()
        for lines in section.values()
        for line in lines
    }
    assert not [text for text in told if AGREES.search(text)]


@pytest.mark.parametrize(
    ("company", "at"),
    [
        ("Galet Numérique", "chez Galet Numérique"),
        ("Atelier Mirabelle", "à l'Atelier Mirabelle"),
        ("Hôtel du Vieux Moulin", "à l'Hôtel du Vieux Moulin"),
        ("Brasserie du Vallon", "à la Brasserie du Vallon"),
        ("Lycée Marie-Lenoir", "au Lycée Marie-Lenoir"),
        ("Les Marronniers", "aux Marronniers"),
    ],
)
def test_one_works_at_a_company_as_its_name_asks_for(company: str, at: str) -> None:
    assert prefixed(company, FRENCH.at) == at


@pytest.mark.parametrize("interest", ["role_and_company", "company_only", "lost"])
@pytest.mark.parametrize("tone", ["warm", "plain", "formal"])
def test_whoever_was_turned_down_has_made_no_other_choice(interest: str, tone: Tone) -> None:
    no = {"on": "2026-03-10", "by": "them", "kind": "rejection"}
    told = case(application={"stage": "rejected", "interest": interest}, contacts=[no])
    for kind, variant in product(("invitation", "rejection_thank_you"), range(4)):
        text = compose(told, kind=kind, language="fr", tone=tone, variant=variant).text
        assert "autre choix" not in text
