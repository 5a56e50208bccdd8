"""What a finding tells: where it is, why, and what would mend it."""

import re
from itertools import product

import pytest

from followup_rules.advice import Finding
from followup_rules.case import Case
from followup_rules.locales.en.review import SENTENCES
from followup_rules.note import checklist, compose, languages, review
from followup_rules.note.lint.checklist import ORDER
from followup_rules.note.lint.claims import CHECKS, CLAIMS
from followup_rules.note.lint.reviewer import MOST_READ
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


def test_positions_are_counted_in_utf16_units() -> None:
    text = GOOD.replace("Hi Marta,", "Hi Marta 😀,") + " Hire me."
    found = only(text)
    assert found.id == "pitches"
    assert at(text, found) == "Hire me"
    assert '"Hire me"' in found.text


def test_the_limit_is_counted_in_utf16_units() -> None:
    text = GOOD + " " + "x" * (199 - len(GOOD))
    assert "over_limit" not in {one.id for one in review(text, case())}
    found = {one.id: one for one in review(text[:-1] + "😀", case())}["over_limit"]
    assert (found.start, found.end) == (200, 201)
    assert "201 characters, but LinkedIn takes only 200" in found.text


def test_what_is_not_there_is_unticked_with_words_that_would_add_it() -> None:
    without = GOOD.replace("thanks for the conversation", "we spoke")
    assert review(without, case()) == []
    (open_one,) = (one for one in checklist(without, case()) if not one.done)
    assert open_one.id == "thanks"
    assert open_one.claims == ("S20",)
    assert open_one.suggestion
    assert "hank" in open_one.suggestion


def test_a_whole_note_ticks_everything() -> None:
    ticked = checklist(GOOD, case())
    assert [one.id for one in ticked] == list(ORDER)
    assert all(one.done and one.suggestion is None for one in ticked)


def test_a_topic_that_shares_a_word_with_the_role_does_not_name_it() -> None:
    told = case(
        application={"excites_you": ["the new data platform"]}, interviews=[{"on": "2026-03-05"}]
    )
    text = "Hi Marta, thanks for your time Thursday. I loved the new data platform. Keep in touch!"
    assert [one.id for one in checklist(text, told, limit=300) if not one.done] == ["role"]
    named = text.replace("your time", "the analyst interview")
    assert all(one.done for one in checklist(named, told, limit=300))


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("today", ["2026-03-11", "2026-03-25", "2026-04-25"])
def test_a_composed_note_lacks_nothing(language: str, today: str) -> None:
    """Neither where the talk reminds of the role, nor where nothing was spoken of."""
    for spoken, contacts, limit, excites, rapport in product(
        (["Kubernetes"], []), ([], [ASKED]), (200, 300), ([], ["open formats"]), ("warm", "formal")
    ):
        told = case(
            today=today,
            person={"rapport": rapport},
            application={"excites_you": excites},
            interviews=[{"on": "2026-03-05", "talked_about": spoken}],
            contacts=contacts,
            preferences={"note_language": language},
        )
        note = compose(told, limit=limit)
        open_ones = [one.id for one in checklist(note.text, told, limit=limit) if not one.done]
        assert not open_ones, (open_ones, note.text)


@pytest.mark.parametrize(
    "words",
    [
        "I'd relish the chance to work on this.",
        "thx for the 5th!",
        "My hat is off to you.",
    ],
)
def test_own_words_are_never_a_finding(words: str) -> None:
    assert review(f"Hi Marta, {words}", case()) == []


@pytest.mark.parametrize(
    ("name", "greeting"),
    [
        ("Νίκος Παπαδόπουλος", "Hi Nikos"),
        ("王小明", "Hello Xiaoming"),
        ("Robert Lindqvist", "Hi Bob"),
        ("Francisco Ruiz", "Hi Paco"),
    ],
)
def test_the_same_name_in_another_script_or_form_greets_nobody_else(
    name: str, greeting: str
) -> None:
    told = case(person={"name": name})
    assert review(GOOD.replace("Hi Marta", greeting), told) == []
    assert all(one.done for one in checklist(GOOD.replace("Hi Marta", greeting), told))


@pytest.mark.parametrize(
    "text",
    ["移" * 20_000, "a" * 20_000, "a." * 10_000, "A-" * 10_000, "a@" * 10_000, "? " * 10_000],
)
def test_a_long_text_is_reviewed_in_steps_that_grow_with_its_length(
    text: str,
) -> None:
    """More than MOST_READ characters change nothing but the limit's own finding."""
    shorter = review(text[:MOST_READ], case())
    longer = review(text, case())
    assert [one.id for one in shorter] == [one.id for one in longer]


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
    around = {"checks", "check_done", "check_open"}
    said = {re.sub(r"^(does_not_fit|topic_\w+)\..+", r"\1", key) for key in SENTENCES}
    assert {*CLAIMS, *(f"check.{one}" for one in CHECKS)} == said - around
    assert set(CHECKS) == set(ORDER)
    assert all((*CLAIMS.values(), *CHECKS.values()))


def test_what_a_finding_quotes_is_what_stands_in_the_text() -> None:
    text = "Hi Marta, could you tell me where Marta and the Data Analyst application stand?"
    found = review(text, case())
    assert "asks_decision" in {one.id for one in found}
    for one in found:
        assert not [sign for sign in one.text if 0xE000 <= ord(sign) <= 0xF8FF]
