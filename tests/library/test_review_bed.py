"""The reviewer on 40 good and 40 bad notes, written as people write them, in six languages.

None of them was composed by this library. A good note has no finding; a bad one has the findings
that it was written for and no others. ``docs/notes.md`` reports the figures.
"""

from typing import Any

import pytest

from followup_rules.note import review
from scripts.docs.notes import bed, case_of, measure

GOOD, BAD = bed("good"), bed("bad")


def test_there_are_forty_of_each_in_all_six_languages() -> None:
    for notes in (GOOD, BAD):
        assert len(notes) == 40
        assert {note.get("language", "en") for note in notes} == {
            "de",
            "en",
            "es",
            "fr",
            "ja",
            "pt",
        }


@pytest.mark.parametrize("note", GOOD, ids=lambda note: note["id"])
def test_a_good_note_has_no_finding(note: dict[str, Any]) -> None:
    assert [finding.id for finding in review(note["text"], case_of(note))] == []


@pytest.mark.parametrize("note", BAD, ids=lambda note: note["id"])
def test_a_bad_note_has_its_findings(note: dict[str, Any]) -> None:
    found = {finding.id for finding in review(note["text"], case_of(note))}
    assert found == set(note["expect"])


def test_the_figures_are_as_good_as_the_documentation_says() -> None:
    figures = measure()
    assert figures.precision >= 0.97
    assert figures.recall >= 0.97
    assert figures.clean >= 0.97
