"""What a finding tells: where it is, why, and what would mend it."""

import pytest

from followup_rules.advice import Finding
from followup_rules.case import Case
from followup_rules.note import compose, languages, review
from followup_rules.note.sayings import CLAIMS, ENGLISH
from tests.library.test_note_compose import ASKED, case

GOOD = (
    "Hi Marta, thanks for the conversation last Thursday about the Data Analyst role. "
    "I keep thinking about open formats. Let's keep in touch."
)


def only(text: str, told: Case | None = None) -> Finding:
    (found,) = review(text, told or case())
    return found


def at(text: str, finding: Finding) -> str:
    """The text that a finding is about, counted as a browser counts."""
    units = text.encode("utf-16-le")
    return units[2 * finding.start : 2 * finding.end].decode("utf-16-le")


def test_a_good_note_has_none() -> None:
    assert review(GOOD, case()) == []


def test_nothing_written_is_one_finding() -> None:
    assert only(" \n").id == "empty"


def test_places_are_counted_in_utf16_units() -> None:
    text = GOOD.replace("Hi Marta,", "Hi Marta 😀,") + " Hire me."
    found = only(text)
    assert found.id == "pitches"
    assert at(text, found) == "Hire me"
    assert '"Hire me"' in found.text


def test_the_limit_is_counted_in_utf16_units() -> None:
    text = GOOD + " " + "😀" * 0 + "x" * (199 - len(GOOD))
    assert "over_limit" not in {one.id for one in review(text, case())}
    found = {one.id: one for one in review(text[:-1] + "😀", case())}["over_limit"]
    assert (found.start, found.end) == (200, 201)
    assert "201 characters, and LinkedIn takes 200" in found.text


def test_what_is_missing_comes_with_words_that_mend_it() -> None:
    without = GOOD.replace("thanks for the conversation", "we spoke")
    found = only(without)
    assert found.id == "no_thanks"
    assert found.claims == ("S20",)
    assert found.suggestion
    assert "hank" in found.suggestion


def test_another_persons_name_is_found_with_the_right_one() -> None:
    found = only(GOOD.replace("Marta", "Marina"))
    assert found.id == "other_name"
    assert found.suggestion == "Hi Marta,"
    assert at(GOOD.replace("Marta", "Marina"), found) == "Marina"


@pytest.mark.parametrize("greeting", ["Hi Marta", "Dear Ms Lindqvist", "Hello Marta L.", "Marta"])
def test_ways_to_greet_the_right_person(greeting: str) -> None:
    assert review(GOOD.replace("Hi Marta", greeting), case()) == []


def test_a_wrong_day_comes_with_the_right_one() -> None:
    found = only(GOOD.replace("last Thursday", "last Tuesday"))
    assert found.id == "wrong_when"
    assert found.suggestion == "last Thursday"


def test_a_role_may_sound_like_anything() -> None:
    told = case(application={"role": "Decision Update Manager"})
    assert review(GOOD.replace("Data Analyst", "Decision Update Manager"), told) == []


def test_the_same_text_to_someone_else_is_found_names_apart() -> None:
    sent = GOOD.replace("Marta", "Jonas")
    assert [one.id for one in review(GOOD, case(), sent_before=(sent,))] == ["same_text"]
    other = compose(case(), variant=1).text
    assert review(GOOD, case(), sent_before=(other,)) == []


def test_interest_in_the_role_is_out_of_place_after_a_rejection() -> None:
    rejected = case(application={"stage": "rejected"}, contacts=[ASKED])
    text = GOOD.replace("I keep thinking about open formats.", "I'm still very interested.")
    assert only(text, rejected).id == "eager_after_no"


def test_waiting_for_an_answer_presses_only_after_silence() -> None:
    text = GOOD.replace("last Thursday", "on 5 March") + " I look forward to hearing from you."
    assert review(text, case(account={"note_limit": 300})) == []
    silent = case(today="2026-03-25", account={"note_limit": 300})
    assert only(text, silent).id == "awaits_answer"


@pytest.mark.parametrize("language", languages())
def test_linkedins_own_sentence_is_known_whatever_the_note_is_written_in(language: str) -> None:
    told = case(preferences={"note_language": language})
    english = "I'd like to add you to my professional network on LinkedIn."
    assert [one.id for one in review(english, told)] == ["default_sentence"]


@pytest.mark.parametrize("language", languages())
def test_a_note_is_read_in_its_own_language(language: str) -> None:
    """Composed in one language, for a case whose notes would be in another."""
    note = compose(case(), language=language)
    other = case(preferences={"note_language": "fr" if language != "fr" else "de"})
    assert review(note.text, other) == []


def test_a_language_without_a_bank_is_not_judged_by_another() -> None:
    dutch = (
        "Beste Marta, bedankt voor het fijne gesprek van donderdag over de functie van Data "
        "Analyst. Je verhaal over open formaten bleef me bij. Ik blijf graag op de hoogte."
    )
    assert review(dutch, case()) == []


def test_every_finding_has_a_sentence_and_a_claim() -> None:
    assert set(CLAIMS) == set(ENGLISH)
    assert all(CLAIMS.values())
