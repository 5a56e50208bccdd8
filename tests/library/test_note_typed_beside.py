"""What is typed beside a thing and is none: it is left out, the thing stays, and it is said."""

import pytest

from followup_rules.note.bank import bank_for
from followup_rules.note.german_case import in_accusative
from followup_rules.note.thanked import about_of
from followup_rules.note.topic.taken_apart import take_apart
from followup_rules.note.topic.typed import Use
from tests.library.test_thanked_about import told as thanked

BESIDE: list[tuple[str, Use, str]] = [
    ("en", "", "the new kiln lol, wrong direction"),
    ("en", "", "the rota, nobody could answer"),
    ("en", "thanks", "the staffing, “we can't go higher”"),
    ("de", "", "den neuen Ofen, falsche Richtung"),
    ("de", "", "den Dienstplan, niemand wusste es"),
    ("fr", "", "le nouveau four, mauvaise idée"),
    ("fr", "", "le planning, personne ne savait"),
    ("fr", "thanks", "le four, « on ne pourra pas monter plus haut »"),
    ("es", "", "el horno nuevo, mala idea"),
    ("es", "", "los turnos, nadie supo responder"),
    ("es", "thanks", "un corte de caja, cliente enojado"),
    ("pt", "", "o forno novo, má ideia"),
    ("pt", "", "a escala, ninguem soube responder"),
    ("pt", "thanks", "uma troca de produto, cliente bravo"),
    ("pt", "thanks", "terminar o curso, nem que seja a noite"),
    ("en", "thanks", "get my licence first and then call them back"),
    ("en", "thanks", "a refund at the till, angry customer"),
]


@pytest.mark.parametrize(("language", "use", "typed"), BESIDE)
def test_what_is_no_thing_beside_one_is_left_out(language: str, use: Use, typed: str) -> None:
    first, then = take_apart(typed, language, use=use)
    assert first.text
    assert not first.trouble
    assert then.trouble in ("clause", "article")
    assert not then.text


@pytest.mark.parametrize(
    ("language", "use", "typed"),
    [
        ("en", "thanks", "a stock count, the returns"),
        ("en", "", "the new kiln, good ideas for glazes"),
        ("en", "thanks", "finishing the course, applying for the next level"),
        ("de", "", "den neuen Ofen, gute Glasuren"),
        ("fr", "thanks", "un devis, la facture"),
        ("es", "thanks", "un corte de caja, una devolución"),
        ("pt", "thanks", "uma troca de produto, a devolução"),
        ("pt", "thanks", "terminar o curso, fazer o exame"),
    ],
)
def test_a_second_thing_stays(language: str, use: Use, typed: str) -> None:
    assert all(one.text for one in take_apart(typed, language, use=use))


@pytest.mark.parametrize(
    ("language", "kindness", "typed"),
    [
        ("es", "gave_advice", "que haga primero el curso y despues vemos"),
        ("pt", "encouraged", "para fazer o curso e depois vemos"),
        ("fr", "encouraged", "à passer le concours et après on verra"),
        ("en", "encouraged", "to take the exam and then we'll see"),
    ],
)
def test_what_comes_then_is_not_what_one_is_to_do(language: str, kindness: str, typed: str) -> None:
    (about,) = about_of(thanked(language, kindness, typed), bank_for(language))
    assert not about.topic.text
    assert about.topic.trouble


@pytest.mark.parametrize(
    ("language", "use", "typed"),
    [
        ("ja", "", "修士論文"),
        ("ja", "", "入居者さんの園芸の時間"),
        ("ja", "", "新人のころの話"),
        ("ja", "", "志望動機の伝え方"),
        ("ja", "thanks", "面接の志望動機の伝え方"),
        ("de", "thanks", "die Gehaltsfrage"),
    ],
)
def test_what_a_careful_person_writes_stands(language: str, use: Use, typed: str) -> None:
    (found,) = take_apart(typed, language, use=use)
    assert found.text
    assert not found.trouble


@pytest.mark.parametrize(
    ("typed", "language", "trouble"),
    [
        ("die Gehaltsfrage", "de", "private"),
        ("le 13eme mois", "fr", "private"),
        ("自分の修士論文", "ja", "own"),
        ("田中さんの園芸の時間", "ja", "third_person"),
    ],
)
def test_what_is_private_or_own_stays_out_of_a_talk(
    typed: str, language: str, trouble: str
) -> None:
    (found,) = take_apart(typed, language)
    assert found.trouble == trouble


@pytest.mark.parametrize(
    ("typed", "language", "text"),
    [
        ("le 2eme étage", "fr", "le 2e étage"),
        ("la 1ere année", "fr", "la 1re année"),
        ("60 odd looms", "en", "60-odd looms"),
        ("who covers when Torvens off", "en", "who covers when Torven's off"),
        ("das 2te Lehrjahr", "de", "das 2. Lehrjahr"),
    ],
)
def test_figures_and_short_verbs_are_written_out(typed: str, language: str, text: str) -> None:
    (found,) = take_apart(typed, language)
    assert found.text == text


@pytest.mark.parametrize("noun", ["Gehaltsfrage", "Anlage", "Woche", "Frühschicht"])
def test_der_before_a_feminine_noun_is_a_dative(noun: str) -> None:
    assert in_accusative(f"der {noun}") == f"die {noun}"
