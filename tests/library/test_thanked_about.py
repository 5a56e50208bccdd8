"""What exactly somebody is thanked for, in the person's own words."""

import json
import re
from pathlib import Path
from typing import Any, Final

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from followup_rules.advice import Note
from followup_rules.book.people import merged_people
from followup_rules.book.records import Book, PersonRecord
from followup_rules.bridge import handle
from followup_rules.case import Case, Person, ThankedAbout
from followup_rules.cli import main
from followup_rules.note import compose, languages, review
from followup_rules.note.thanked import same_words
from tests.library.test_thank_for import MARA, SITUATIONS, TOLD, ask, case, said
from tests.profiles import law

KINDS: Final = tuple(ThankedAbout.model_fields)
THINGS: Final = {
    "en": ("the night shift", "your new workshop", "the tender for the harbour"),
    "de": ("die Nachtschicht", "die Planung der Übergaben", "die Ausschreibung"),
    "fr": ("les horaires de nuit", "la résidence", "l'appel d'offres"),
    "es": ("los turnos de noche", "el taller nuevo", "la licitación del puerto"),
    "pt": ("os turnos da noite", "a oficina", "o caso da licitação"),
    "ja": ("お店の現状", "工房", "1級の資格試験の準備"),
}
"""Things in each language, as they stand in a note."""
VAGUE: Final = (
    r"expla\w+ everything|time you spent|alles so klar|(?:an der|die) Aufgabe\b|tout expliqué"
    r"|l'exercice"
    r"|explicármelo todo|el ejercicio|las instalaciones|explica\w+ tudo|o exercício"
    r"|(?:mostra\w+|conhecer) tudo|les lieux|visita guiada"
    r"|いろいろ(?:と|なことを)率直|中をご案内|見学も|課題に一緒"
)
"""What stands there where nobody told what it was about."""
CLAUSES: Final = {
    "en": "how you split the work between the office and the shop",
    "de": "wie Sie die Arbeit zwischen Büro und Laden aufteilen",
    "fr": "comment vous répartissez le travail entre cabinet et magasin",
    "es": "cómo se reparte el trabajo entre gabinete y tienda",
    "pt": "como dividem o trabalho entre o gabinete e a loja",
}
TALK: Final = (
    "when we spoke|lors de notre|à l'occasion de mon"
    "|en nuestra|en la entrevista|na nossa|na entrevista"
)
"""Begins words of the day that can follow anything."""
SAYABLE: Final = {
    language: tuple(one for one in KINDS if one != "encouraged" or language not in ("es", "pt"))
    for language in CLAUSES
}


def told(language: str, kind: str, words: str, **more: Any) -> Case:  # noqa: ANN401  # parts of a case, as JSON
    person = {"thanked_about": {kind: words}, **more.pop("person", {})}
    return case(language, kind, person=person, **more)


def written(one: Case, limit: int, variant: int = 0) -> Note:
    note = compose(one, limit=limit, variant=variant)
    assert isinstance(note, Note)
    return note


def core(words: str) -> str:
    """The words without a first article, which German may put into another case."""
    return re.sub(r"^(?:die|der|den|dem|das) ", "", words)


def stands(words: str, text: str) -> bool:
    return core(words) in text


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("situation", SITUATIONS)
def test_it_stands_in_the_note_in_place_of_the_vague_word(
    language: str, kind: str, situation: str
) -> None:
    words = THINGS[language][KINDS.index(kind) % 3]
    given_case = told(language, kind, words, **SITUATIONS[situation])
    note = written(given_case, 300)
    assert stands(words, note.text), note.text
    assert note.text.count(core(words)) == 1
    assert note.length <= 300
    assert review(note.text, given_case, limit=300) == []
    assert not re.search(VAGUE, note.text), note.text


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("situation", SITUATIONS)
def test_a_short_note_has_it_too_or_says_that_it_has_not(
    language: str, kind: str, situation: str
) -> None:
    words = THINGS[language][KINDS.index(kind) % 3]
    note = written(told(language, kind, words, **SITUATIONS[situation]), 200)
    assert note.length <= 200
    found = [one.id for one in note.findings]
    assert stands(words, note.text) or found == ["topic_too_long"], note.text
    if situation in ("plain", "neutral", "formal", "check_in", "asked", "left", "no", "offer"):
        assert stands(words, note.text), note.text


@pytest.mark.parametrize("language", CLAUSES)
@pytest.mark.parametrize("situation", SITUATIONS)
def test_no_day_follows_a_clause(language: str, situation: str) -> None:
    """Else "how you split the work last Thursday" would say when it is split."""
    for kind in SAYABLE[language]:
        note = compose(told(language, kind, CLAUSES[language], **SITUATIONS[situation]), limit=300)
        tail = re.escape(_tail(CLAUSES[language])).replace("aufteilen", "aufteil(?:en|t)")
        after = re.search(rf"{tail}(.*)", note.text)
        assert after, note.text
        assert re.match(f" ?[.!;,]| (?:{TALK})", after[1]), note.text


def _tail(clause: str) -> str:
    """Return the last words; a German verb is another to a du."""
    return " ".join(clause.split()[-4:])


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    "message",
    ["thank_you_email", "follow_up_email", "after_acceptance", "accept_invitation"],
)
def test_emails_and_messages_say_it(language: str, kind: str, message: str) -> None:
    words = THINGS[language][KINDS.index(kind) % 3]
    made = compose(told(language, kind, words), kind=message)
    assert stands(words, made.text), made.text
    assert made.findings == ()


@pytest.mark.parametrize("language", languages())
def test_an_email_after_a_no_says_it(language: str) -> None:
    for kind in KINDS:
        words = THINGS[language][KINDS.index(kind) % 3]
        text = compose(
            told(language, kind, words, **SITUATIONS["no"]), kind="rejection_thank_you"
        ).text
        assert stands(words, text), text


@law(150)
@given(
    st.sampled_from(languages()),
    st.sampled_from(KINDS),
    st.sampled_from(sorted(SITUATIONS)),
    st.integers(0, 2),
    st.integers(100, 320),
    st.integers(0, 4),
)
def test_no_limit_is_passed_and_the_vague_word_never_takes_its_place(  # noqa: PLR0913, PLR0917  # a law
    language: str, kind: str, situation: str, which: int, limit: int, variant: int
) -> None:
    words = THINGS[language][which]
    note = written(told(language, kind, words, **SITUATIONS[situation]), limit, variant)
    assert note.length <= limit
    assert stands(words, note.text) or note.findings, note.text
    if not stands(words, note.text) and kind in said(language, note.text):
        assert len(core(words)) > limit * 0.2, note.text


@pytest.mark.parametrize("language", languages())
def test_what_is_not_in_thank_for_is_kept_and_not_used(language: str) -> None:
    words = dict.fromkeys(KINDS, THINGS[language][0])
    for kindnesses in ((), ("made_welcome",)):
        without = case(language, *kindnesses)
        with_words = case(language, *kindnesses, person={"thanked_about": words})
        assert with_words.person.thanked_about.was_frank == THINGS[language][0]
        for limit in (200, 300):
            assert compose(with_words, limit=limit) == compose(without, limit=limit)


@pytest.mark.parametrize("language", languages())
def test_what_was_talked_about_is_not_said_twice(language: str) -> None:
    words = THINGS[language][0]
    spoken = [{"on": "2026-03-05", "talked_about": [words]}]
    for limit in (200, 300):
        note = compose(told(language, "was_frank", words, interviews=spoken), limit=limit)
        assert note.text.count(core(words)) == 1, note.text
        person = {"thanked_about": {"was_frank": words}}
        for first in ("made_welcome", "showed_around"):
            second = case(language, first, "was_frank", person=person, interviews=spoken)
            for variant in range(5):
                note = compose(second, limit=limit, variant=variant)
                assert note.text.count(core(words)) <= 1, note.text


@pytest.mark.parametrize("language", languages())
def test_a_second_thanks_has_words_of_its_own(language: str) -> None:
    one, _, two = THINGS[language]
    words = {"was_frank": one, "worked_through_task": two}
    person = {"thanked_about": words}
    note = compose(case(language, "was_frank", "worked_through_task", person=person), limit=300)
    assert stands(one, note.text), note.text
    if "worked_through_task" in said(language, note.text):
        assert stands(two, note.text), note.text


@pytest.mark.parametrize(
    "words",
    ["my portfolio", "the CV that I brought", "the role", "your next steps", "how you decide"],
)
def test_the_reviewer_does_not_read_it_as_something_else(words: str) -> None:
    for kind in ("encouraged", "gave_advice", "was_frank"):
        thanking = told("en", kind, words)
        for limit in (200, 300):
            note = written(thanking, limit)
            assert words in note.text, note.text
            assert note.findings == ()
            assert review(note.text, thanking, limit=limit) == []


MENDED: Final = [
    ("en", "was_frank", "about the night shift.", "with me about the night shift"),
    ("en", "worked_through_task", "the sample report with me", "the sample report with me last"),
    (
        "en",
        "gave_advice",
        "to do the course first and then reapply",
        "on doing the course first and then reapplying",
    ),
    ("en", "showed_around", "me the milking parlour", "the milking parlour"),
    (
        "de",
        "worked_through_task",
        "den Probebericht mit mir",
        "mit mir den Probebericht angesehen",
    ),
    ("es", "worked_through_task", "el informe conmigo", "el informe"),
    ("pt", "worked_through_task", "o relatório comigo", "o relatório"),
    ("en", "was_frank", "You were frank about the night shift", ""),
    ("en", "was_frank", "The night shift", "with me about the night shift"),
    ("en", "gave_advice", '"the second exam"', "on the second exam"),
    ("en", "gave_advice", "on the second exam", "on the second exam"),
    ("en", "gave_advice", "your advice on the second exam!", "on the second exam"),
    ("en", "showed_around", "round the workshop", "round the workshop"),
    ("en", "explained_clearly", "how you plan the shifts.", "so clearly how you plan the shifts"),
    (
        "en",
        "worked_through_task",
        "the pump, the valve, the pipe",
        "the pump, the valve and the pipe",
    ),
    ("de", "was_frank", "über die Nachtschicht", "über die Nachtschicht"),
    ("de", "gave_advice", "zur zweiten Prüfung", "zur zweiten Prüfung"),
    ("de", "gave_advice", "die zweite Prüfung", "zur zweiten Prüfung"),
    ("de", "gave_advice", "der Mappe", "zur Mappe"),
    ("de", "encouraged", "mein Portfolio", "zu meinem Portfolio"),
    ("de", "worked_through_task", "der Entwurf", "mit mir den Entwurf angesehen"),
    ("de", "showed_around", "durch die Werkstatt", "die Werkstatt"),
    ("fr", "gave_advice", "sur l'examen", "sur l'examen"),
    ("fr", "was_frank", "les horaires de nuit.", "sur les horaires de nuit"),
    ("fr", "showed_around", "comment vous travaillez", "montré la façon dont vous travaillez"),
    ("es", "gave_advice", "Sobre el segundo examen", "sobre el segundo examen"),
    ("pt", "gave_advice", "sobre o segundo exame", "sobre o segundo exame"),
    ("ja", "was_frank", "お店の現状について", "お店の現状について率直に"),
    ("ja", "was_frank", "お店の現状を", "お店の現状について率直に"),
    ("ja", "gave_advice", "資格試験の準備。", "資格試験の準備について"),
]


@pytest.mark.parametrize(("language", "kind", "typed", "words"), MENDED)
def test_what_is_typed_is_mended_where_that_is_sure(
    language: str, kind: str, typed: str, words: str
) -> None:
    note = compose(told(language, kind, typed), limit=300)
    if words:
        assert words in note.text, note.text
        assert note.findings == ()
    else:
        assert [one.id for one in note.findings] == ["topic_thanks"]


@pytest.mark.parametrize(
    ("language", "typed"),
    [
        ("en", "my missing licence"),
        ("en", "the routing software experience I'm missing"),
        ("de", "meine fehlende Erfahrung mit Rohmilch"),
        ("fr", "mon manque d'expérience"),
        ("es", "mi falta de experiencia"),
        ("pt", "a minha falta de experiência"),
        ("ja", "自分の経験不足"),
    ],
)
def test_what_one_lacks_is_not_named_again(language: str, typed: str) -> None:
    note = compose(told(language, "was_frank", typed), limit=300)
    assert said(language, note.text) == {"was_frank"}, note.text
    assert core(typed) not in note.text
    assert [one.id for one in note.findings] == ["topic_lack"]


@pytest.mark.parametrize(
    ("typed", "finding"),
    [
        ("n/a", "topic_thanks"),
        ("...", "topic_thanks"),
        ("[topic]", "topic_thanks"),
        ("how do you plan the shifts?", "topic_thanks"),
        ("the layoffs", "topic_thanks"),
        ("I will never forget it", "topic_thanks"),
        ("https://brightwater.example/rota", "topic_link"),
        ("EVERYTHING ABOUT THE ROTA", "topic_capitals"),
        ("Petra's plans", "topic_third_person"),
        ("die Planung der Schichten", "topic_other_language"),
        ("the plan " + "of the plan " * 15, "topic_too_long"),
    ],
)
def test_what_cannot_be_mended_is_left_out_and_said(typed: str, finding: str) -> None:
    note = compose(told("en", "was_frank", typed), limit=300)
    plain = compose(case("en", "was_frank"), limit=300)
    assert note.text == plain.text
    assert [one.id for one in note.findings] == [finding]
    assert typed[:20] in note.findings[0].text
    email = compose(told("en", "was_frank", typed), kind="thank_you_email")
    assert [one.id for one in email.findings] == [finding]


def test_german_that_could_be_one_or_several_is_asked_about() -> None:
    """Whether "die ..." becomes "der" or "den" after "zu" depends on what nobody told."""
    note = compose(told("de", "gave_advice", "meine Entwürfe"), limit=300)
    assert [one.id for one in note.findings] == ["topic_thanks"]
    assert "meine Entwürfe" not in note.text


@pytest.mark.parametrize("wrong", [{"was_rude": "x"}, {"was_frank": 3}, {"was_frank": "x" * 2_001}])
def test_wrong_input_is_refused_by_the_fields_name(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValidationError) as refused:
        Person.model_validate({"name": "Jana Mertens", "thanked_about": wrong})
    assert refused.value.errors()[0]["loc"] == ("thanked_about", next(iter(wrong)))


def test_the_command_line_writes_it(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    one = told("en", "was_frank", "the night shift")
    file = tmp_path / "case.json"
    file.write_text(one.model_dump_json(), encoding="utf-8")
    as_json = json.loads(one.model_dump_json())
    assert main(["note", str(file)]) == 0
    assert "with me about the night shift" in capsys.readouterr().out
    file.write_text(
        json.dumps({**as_json, "person": {"name": "J", "thanked_about": {"was_rude": ""}}}),
        encoding="utf-8",
    )
    assert main(["note", str(file)]) != 0
    assert "was_rude" in capsys.readouterr().err


RECORDS: Final = ("person.thank_for", "was_frank"), ("person.thanked_about.was_frank", "the rota")


def test_the_book_keeps_it_and_the_note_says_it() -> None:
    records = {**MARA, **ask(MARA, *TOLD)["records"]}
    after = ask(records, *RECORDS)
    assert "with me about the rota" in after["view"]["note"]["text"]
    records |= after["records"]
    assert records["person:mara"]["person"]["thanked_about"] == {"was_frank": "the rota"}
    untapped = ask(records, ("person.thank_for", ""))
    assert "the rota" not in untapped["view"]["note"]["text"]
    records |= untapped["records"]
    assert records["person:mara"]["person"]["thanked_about"] == {"was_frank": "the rota"}
    emptied = ask({**records, **after["records"]}, ("person.thanked_about.was_frank", ""))
    assert "thanked_about" not in emptied["records"]["person:mara"]["person"]


def test_what_was_talked_about_and_thanked_for_is_not_asked_for_again() -> None:
    records = {**MARA, **ask(MARA, *TOLD)["records"]}
    asked = ask(records, *RECORDS)["view"]["note"]["blanks"]
    assert "interviews.0.talked_about" in {one["field"]["path"] for one in asked}
    after = ask(records, *RECORDS, ("interviews.0.talked_about", "the rota"))["view"]["note"]
    assert after["text"].count("the rota") == 1
    assert after["blanks"] == []


def test_the_gap_stands_in_words_of_the_notes_language() -> None:
    records = {**MARA, **ask(MARA, *TOLD)["records"]}
    german = ("preferences.note_language", "de")
    note = ask(records, german, ("person.thank_for", "was_frank gave_advice"))["view"]["note"]
    (gap,) = note["thankedAbout"]
    assert gap["before"] == "dass Sie so offen über"
    assert gap["after"] == "gesprochen haben"
    roomy = ask(
        records,
        german,
        ("account.note_limit", "300"),
        ("person.thank_for", "was_frank made_welcome gave_advice"),
    )["view"]["note"]
    assert [one["field"]["path"] for one in roomy["thankedAbout"]] == [RECORDS[1][0]]
    both = ask(
        records,
        german,
        ("account.note_limit", "300"),
        ("person.thank_for", "was_frank gave_advice"),
    )["view"]["note"]
    assert [one["before"] for one in both["thankedAbout"]][1] == "Ihren guten Rat zu"


def test_what_is_too_long_stays_as_typed_and_changes_nothing() -> None:
    records = {**MARA, **ask(MARA, *TOLD)["records"]}
    long = ask(records, RECORDS[0], (RECORDS[1][0], "x" * 2_001))
    assert long["records"]["person:mara"]["typed"] == {RECORDS[1][0]: "x" * 2_001}
    assert "xxx" not in long["view"]["note"]["text"]


def test_exported_erased_and_imported_it_is_the_same() -> None:
    def bridge(request: dict[str, Any]) -> dict[str, Any]:
        answer: dict[str, Any] = json.loads(handle(json.dumps(request)))["ok"]
        return answer

    told_before = {**MARA, **ask(MARA, *TOLD)["records"]}
    records = {**told_before, **ask(told_before, *RECORDS)["records"]}
    day = {"today": "2027-03-10", "language": "en"}
    text = bridge({"do": "export", **day, "records": records})["text"]
    back = bridge({"do": "import", **day, "text": text, "records": {}})["records"]
    assert back["person:mara"] == records["person:mara"]
    again = bridge({"do": "export", **day, "records": back})["text"]
    assert again == text


TO_DO: Final = {
    "en": ("to take the exam", "me to take the exam", "encouraging me to take the exam"),
    "de": (
        "die Prüfung zu machen",
        "die Prüfung zu machen",
        "Mut gemacht haben, die Prüfung zu machen",
    ),
    "fr": ("à passer l'examen", "à passer l'examen.", "encouragements à passer l'examen"),
    "es": (
        "a presentarme al examen",
        "para presentarme al examen",
        "animarme a presentarme al examen",
    ),
    "pt": ("a fazer a prova", "para fazer a prova", "incentivado a fazer a prova"),
}


@pytest.mark.parametrize("language", TO_DO)
def test_what_one_was_encouraged_to_do_is_said_as_that(language: str) -> None:
    first, second, _ = TO_DO[language]
    as_typed = () if language == "de" else (first[:1].upper() + first[1:],)
    bare = {"es": ("Presentarme al examen",), "pt": ("Fazer a prova",)}.get(language, ())
    for typed in (first, second, *as_typed, *bare):
        text = written(told(language, "encouraged", typed), 300).text
        assert TO_DO[language][2] in text.replace("\N{NO-BREAK SPACE}", " "), text


@pytest.mark.parametrize("language", ["es", "pt"])
def test_a_noun_that_ends_like_a_verb_is_no_verb(language: str) -> None:
    words = {"es": "el taller nuevo", "pt": "o lugar novo"}[language]
    assert f"sobre {words}" in written(told(language, "encouraged", words), 300).text


def test_two_people_made_one_keep_the_words_of_both() -> None:
    def person(slug: str, **words: str) -> PersonRecord:
        about = ThankedAbout.model_validate(words)
        return PersonRecord(slug=slug, person=Person(name="Mara Ellington", thanked_about=about))

    one = person("mara", was_frank="the rota")
    two = person("mara-2", was_frank="the pay", gave_advice="the exam")
    book = Book(people={"mara": one, "mara-2": two})
    together = merged_people(book, "mara", "mara-2").people["mara"].person.thanked_about
    assert together == ThankedAbout(was_frank="the rota", gave_advice="the exam")


def test_a_day_in_ones_own_words_is_no_wrong_day() -> None:
    more = {
        "application": {"excites_you": ["training up the Saturday staff"]},
        "interviews": [{"on": "2026-03-05"}],
    }
    one = told("en", "gave_advice", "the Sunday rota", **more)
    thanks = "Hi Jana, thank you for your advice on the Sunday rota."
    text = f"{thanks} I love training up the Saturday staff. Jan"
    assert not [found.id for found in review(text, one) if found.id == "wrong_when"]
    assert "Sunday rota" in written(one, 300).text
    assert "Saturday staff" in written(one, 300).text


@pytest.mark.parametrize(
    ("language", "one", "other", "same"),
    [
        ("en", "the hammer voicing", "voicing hammers on a practice grand", True),
        ("en", "the night shift", "the night train", False),
        ("de", "die Schichtplanung am Wochenende", "die Schichtplanung", True),
        ("de", "die Weiterbildung in Wundpflege", "Wundpflege", True),
        ("de", "die Schule", "den Unterricht an der Schule", False),
        ("en", "the titration set-up", "setting up a titration for Year 10", True),
        ("en", "that climbing frame", "the climbing frame in the park", True),
        ("en", "edge cutting", "cutting the edges", True),
        ("en", "that till with the drawer", "that queue with the bell", False),
        ("en", "the till", "the closing of the till", False),
        ("de", "den Leisten", "den Leisten beim Probearbeiten", True),
        ("de", "den Plan", "den Planer für die Schichten", False),
        ("de", "die neue Abfüllanlage", "wie die neue Abfüllanlage läuft", True),
        ("fr", "les horaires de nuit", "les nouveaux horaires de nuit", True),
        ("es", "los turnos de noche", "los turnos de noche en verano", True),
    ],
)
def test_what_says_the_same_in_other_words_is_said_once(
    language: str,
    one: str,
    other: str,
    same: bool,  # noqa: FBT001  # a parameter
) -> None:
    assert same_words(one, other, language) is same
    assert same_words(other, one, language) is same


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "the hiring freeze"),
        ("en", "overtime"),
        ("de", "die Fluktuation in der Nachtschicht"),
        ("fr", "les heures supplémentaires"),
        ("es", "el sueldo"),
        ("pt", "as horas extras"),
        ("ja", "残業"),
    ],
)
def test_frankness_may_be_about_what_is_no_topic(language: str, words: str) -> None:
    said = "|".join((words, words.partition(" ")[2])) if " " in words else words
    assert re.search(said, written(told(language, "was_frank", words), 300).text)


@pytest.mark.parametrize("limit", [200, 300])
def test_of_two_kindnesses_the_one_told_in_words_is_never_left_out(limit: int) -> None:
    topic = {"interviews": [{"on": "2026-03-05", "talked_about": ["the new triage desk"]}]}
    for order in (("made_welcome", "showed_around"), ("showed_around", "made_welcome")):
        about = {"thank_for": order, "thanked_about": {"showed_around": "the old smithy"}}
        one = told("en", "showed_around", "the old smithy", person=about, **topic)
        assert "the old smithy" in written(one, limit).text


def test_a_second_thing_told_in_words_comes_before_a_topic() -> None:
    about = {
        "showed_around": "the old smithy by the river",
        "was_frank": "the Sunday shifts in May",
    }
    person = {"thank_for": ("showed_around", "was_frank"), "thanked_about": about}
    topic = {"talked_about": ["the restoration of the wheel and its bearings"]}
    one = told("en", "showed_around", "", person=person, interviews=[{"on": "2026-03-05", **topic}])
    text = written(one, 200).text
    assert "the old smithy by the river" in text
    assert "the Sunday shifts in May" in text
