"""The longest texts that the models let in, of shapes that make a search try everything: answered.

Nothing is timed here: where the steps grow faster than the text, each of these takes minutes. The
figures are in ``python -m scripts.bench.pyodide``.
"""

import json

import pytest

from followup_rules import Case, advise, compose, review
from followup_rules.bridge import handle
from followup_rules.linkedin.profile import read_profile
from scripts.bench.worst import SHAPES, filled, full_texts, inputs, reading

LANGUAGES = ("en", "de", "fr", "es", "pt", "ja")
GAP = 1_900


def told(language: str, role: str, company: str = "Nordlicht Labs") -> Case:
    case = full_texts("words")
    case["person"] |= {"name": "Ana Belak", "greet_as": None, "company": "", "headline": ""}
    case["application"] |= {"role": role, "company": company, "excites_you": []}
    case["interviews"] = [{"on": "2026-03-03"}]
    case["preferences"] = {"note_language": language}
    return Case.model_validate(case)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("blank", [" ", "\t", "\u3000", " \t"])
def test_a_gap_in_a_role_or_company_reads_as_one_blank(language: str, blank: str) -> None:
    gap = blank * (GAP // len(blank))
    for role in (f"Data{gap}Engineer", f"Data{gap}Engineer (m/w/d)", f"Data Engineer{gap}#4711"):
        note = compose(told(language, role, f"Nordlicht{gap}Labs"), limit=300).text
        assert "data engineer" in note.casefold()
        assert "4711" not in note
        assert "m/w/d" not in note


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("shape", SHAPES)
def test_every_text_at_its_longest_is_answered(language: str, shape: str) -> None:
    case = full_texts(shape)
    case["preferences"] = {"note_language": language}
    made = Case.model_validate(case)
    assert advise(made).note
    assert isinstance(review(filled(shape, 60_000), made), list)


MAIL = """\
Subject: Interview, Data Analyst at Corvid Labs
From: Ana Belak <ana@corvid-labs.test>

Your interview is on 12 March 2027 at 10:00 with Ana Belak.
{line}
"""


@pytest.mark.parametrize("piece", [" ", "_", "> ", "_ ", "\u3000", "\t "])
def test_a_line_of_blanks_or_strokes_in_a_mail_says_nothing(piece: str) -> None:
    def proposed(line: str) -> dict[str, object]:
        request = {"do": "propose", "text": MAIL.format(line=line), "today": "2027-03-01"}
        answer = json.loads(handle(json.dumps({**request, "records": {}})))
        assert "ok" in answer, answer
        found: dict[str, object] = answer["ok"]["proposal"]
        return found

    filling = (piece * 2_000)[:1_990]
    assert proposed(filling + "x") == proposed("x")


def test_a_reading_longer_than_any_profile_is_as_of_a_page_that_shows_none() -> None:
    usual = reading("words")
    assert read_profile(usual).page == "profile"
    for more in ([usual["cards"][0]] * 3, usual["cards"] * 60_000):
        profile = read_profile({**usual, "cards": more})
        assert (profile.page, profile.slug, profile.name) == ("unsure", "mara", "")
        assert [one.id for one in profile.doubts] == ["page_part"]


def test_the_longest_inputs_are_let_in() -> None:
    for name, (door, value) in inputs().items():
        if door == "case":
            assert Case.model_validate(value), name
