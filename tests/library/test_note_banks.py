"""Every phrase bank, the ones still to be written included: complete, well-formed, consistent.

What a sentence says for a part has to be seen by the bank's own lexicon, or the reviewer would find
fault with a composed note.
"""

import re
from collections.abc import Iterator
from functools import cache
from itertools import product
from typing import get_args

import pytest

from followup_rules.case import Kindness
from followup_rules.note.assemble import lines_by_section
from followup_rules.note.bank import Bank, Line, bank_for, equally_good, languages
from followup_rules.note.forms import PAIRS, TOPIC_SLOTS
from followup_rules.note.lint.default_sentence import DEFAULTS
from followup_rules.note.lint.unwanted import search
from followup_rules.note.messages import EMAILS, KINDS
from followup_rules.note.situation import ORDER
from followup_rules.note.wholes import ready

SLOTS = {
    *("name", "full_name", "when", "of_when", "role", "de_role", "company", "at", "starts"),
    *(
        "called",
        "of_called",
        "wrote",
        "next",
        "of_next",
        "next_day",
        "next_date",
        "decide",
        "employer",
    ),
    *("acted_two", "acting_two", "naming_two", "having_two", "being_two"),
    *(
        "act",
        "act_two",
        "act_useful",
        "acted",
        "acting",
        "what",
        "how",
        "to",
        "deed",
        "zu_what",
        "an_what",
        "of_doing",
    ),
    *TOPIC_SLOTS,
}
OWN = {slot for code in languages() for slot in bank_for(code).own_forms}
"""Words in which one writes of oneself."""
TOPICS = re.compile(r"\{(?:" + "|".join(TOPIC_SLOTS) + r")\}")
SECOND = re.compile(r"\{(?:" + "|".join(PAIRS) + r")\}")
NEEDS = {
    *("met", "warm", "several", "on_site", "video", "phone", "asked", "wants_role"),
    *("wants_company", "started", "familiar", "european", "boss", "colleague", "recruiter", "peer"),
    *("own_recruiter", "known", "internal", "booked", "phoned", "wrote_hold", "told_no"),
    *("no_by_email", "wrote_email", "you_wrote"),
    *("no_by_phone", "connected_long", "thanked", "titled", "woman", "man", "american"),
    *("both_know", "offer_by_phone", "turned_down", "settled", "wrote", "again_with_you"),
    *("san", "overdue", "waits", "long_ago", "roomy", "accepted", "offered", "start_known"),
    *("moves_on", "offer_by_other", "quiet", "cold", "asked_in_writing", "ms", "mr"),
    *("austrian", "swiss", "canadian", "argentine"),
    *("thankful", "in_words", "about", "ends", "heavy", *get_args(Kindness)),
    *("then_shown", "signed", "answered", "arranged", "grave", "replied", "hold"),
    *("silent", "twice", "unassessed", "gendered", "next_by_phone", "doing", "elder"),
    "spoken",
}
PARTS = {part for parts in ORDER.values() for part in parts} | {"greeting"}
TONES = "wpf"
SIDES = (False, True)

BANKS = [bank_for(code) for code in languages()]
every_bank = pytest.mark.parametrize("bank", BANKS, ids=lambda bank: bank.language)


def sentences(
    bank: Bank, sides: tuple[bool, ...] = SIDES
) -> tuple[tuple[str, tuple[str, ...], Line], ...]:
    """(situation, parts, line) of every sentence of the notes, on these sides, met or not."""
    return _sentences(bank.language, sides)


@cache
def _sentences(
    language: str, sides: tuple[bool, ...]
) -> tuple[tuple[str, tuple[str, ...], Line], ...]:
    """Return each once: whole notes are made of each other."""
    return tuple(
        dict.fromkeys(
            (situation, parts, version.line)
            for situation, second, met in product(ORDER, sides, SIDES)
            for whole in ready(language, situation, second=second, met=met)
            for parts, versions in whole.sentences
            for version in versions
        )
    )


def message_lines(bank: Bank, sides: tuple[bool, ...] = SIDES) -> Iterator[tuple[str, str, Line]]:
    for second in sides:
        for name, section in lines_by_section(bank.language, second=second)[1].items():
            for key, lines in section.items():
                for line in lines:
                    yield name, key, line


def well_formed(line: Line, parts: int, where: object) -> None:
    assert line.text.count("|") == parts - 1, (where, line)
    named = set(re.findall(r"\{(\w*)\}", line.text))
    assert named <= SLOTS | OWN, (where, line)
    assert not named & OWN or "gendered" in line.needs.split(), (where, line)
    assert not re.search(r"[<>\[\]]|  ", line.text), (where, line)
    assert line.text == line.text.strip(), (where, line)
    assert line.tones, (where, line)
    assert set(line.tones) <= set(TONES), (where, line)
    assert {need.removeprefix("!") for need in line.needs.split()} <= NEEDS, (where, line)


def test_six_languages_have_a_bank() -> None:
    assert {"de", "en", "es", "fr", "ja", "pt"} <= set(languages())
    assert languages()[0] == "en"


def test_a_language_without_a_bank_is_answered_in_english() -> None:
    assert bank_for("nl").language == "en"
    assert bank_for("pt-BR").language == "pt"
    assert bank_for(None).language == "en"


@every_bank
def test_every_sentence_is_well_formed(bank: Bank) -> None:
    for situation, parts, line in sentences(bank):
        assert set(parts) <= PARTS
        well_formed(line, len(parts), situation)
        assert line.text[-1] in bank.sentence_ends, line
        assert len(TOPICS.findall(line.text)) <= 1 + len(SECOND.findall(line.text)), line
        assert len(SECOND.findall(line.text)) <= 1, line
    for name, key, line in message_lines(bank):
        well_formed(line, key.count("+") + 1, name)


@every_bank
def test_no_sentence_needs_what_it_excludes(bank: Bank) -> None:
    """Lines made of each other can come out so; they would only take room."""
    for whole in (one for made in bank.wholes.values() for one in made):
        for _, versions in whole.sentences:
            for line in (one for entry in versions for one in equally_good(entry)):
                needs = line.needs.split() if isinstance(line, Line) else []
                assert not any(f"!{need}" in needs for need in needs), line


@every_bank
def test_every_situation_has_whole_notes_in_every_tone(bank: Bank) -> None:
    for (situation, parts), tone, met in product(ORDER.items(), TONES, SIDES):
        wholes = [
            {part for parts, _ in whole.sentences for part in parts}
            for whole in ready(bank.language, situation, second=False, met=met)
            if tone in whole.tones and not whole.needs & {"warm", "phoned"}
        ]
        needed = set(parts) - {"interest", "as_you_suggested"}
        assert sum(needed <= found for found in wholes) >= 1, (situation, tone, met)


@every_bank
def test_greetings_exist_with_and_without_a_name(bank: Bank) -> None:
    for tone in TONES:
        lines = [line for line in bank.greetings if tone in line.tones]
        assert any("{name}" in line.text for line in lines), tone
        assert any("{name}" not in line.text for line in lines), tone


@every_bank
@pytest.mark.parametrize("part", ["thanks", "close"])
def test_every_sentence_is_recognised_by_the_lexicon(bank: Bank, part: str) -> None:
    expression = getattr(bank.lexicon, part)
    for situation, parts, line in sentences(bank):
        if part in parts:
            assert search(expression, line.text.replace("|", " ")), (situation, line)


@every_bank
def test_every_sentence_that_claims_interest_needs_it(bank: Bank) -> None:
    for _, parts, line in sentences(bank):
        if parts == ("interest",) and not TOPICS.search(line.text):
            assert "wants" in line.needs, line


@every_bank
def test_sentences_for_those_who_asked_need_it(bank: Bank) -> None:
    for _, parts, line in sentences(bank):
        if "as_you_suggested" in parts:
            assert "asked" in line.needs.split(), line


def test_formal_english_does_without_short_forms() -> None:
    short = re.compile(r"\b(?:I|it|we|you|that|let|there)'\w+|n't\b")
    lines = [line for _, _, line in sentences(bank_for("en"))]
    for line in (*lines, *(line for _, _, line in message_lines(bank_for("en")))):
        assert "f" not in line.tones or not short.search(line.text), line


@every_bank
def test_nobody_who_works_there_is_said_to_join(bank: Bank) -> None:
    """A33: where the company is named as where to go, ``internal`` is excluded."""
    for _, parts, line in sentences(bank):
        if "joining" in parts and "{company}" in line.text:
            assert "!internal" in line.needs.split(), line


BRAZILIAN = re.compile(
    r"\b(?:você|vocês|equipe|time|contato|gente|ligação|conversamos|retorno|nos falando"
    r"|(?<!mais )(?<!que )me (?:interessa|receber|ligar|avisar)"
    r"|(?:fiquei|continua|estou) (?:me )?\w+ndo)\b",
    re.IGNORECASE,
)
EUROPEAN = re.compile(
    r"\b(?:equipa|contacto|consigo|convosco|voss[oa]s?|telefonema|falámos|gostava|imenso"
    r"|até à|para si|\w+-(?:me|lhe)|(?:fiquei|continua|estou) a \w+r)\b",
    re.IGNORECASE,
)
"""Words, the position of pronouns, and the gerund."""


@pytest.mark.parametrize("second", SIDES)
def test_brazilian_and_european_portuguese_are_never_mixed(second: bool) -> None:  # noqa: FBT001  # a parameter
    other = BRAZILIAN if second else EUROPEAN
    lines = [
        *(line for _, _, line in message_lines(bank_for("pt"), (second,))),
        *(line for _, _, line in sentences(bank_for("pt"), (second,))),
    ]
    assert lines
    for line in lines:
        needs = line.needs.split()
        if ("european" in needs) <= second and not ("!european" in needs and second):
            assert not other.search(line.text), line


@pytest.mark.parametrize(
    ("language", "second", "other"),
    [
        ("de", False, r"\b(?:du|dir|dich|dein\w*)\b"),
        ("de", True, r"\b(?:Sie|Ihnen|Ihr\w*)\b"),
        ("fr", False, r"\b(?:tu|toi|ton|ta|tes|te)\b"),
        ("fr", True, r"\b(?:vous|votre|vos)\b"),
        ("es", False, r"\b(?:tú|tu|tus|contigo|ti|te)\b"),
        ("es", True, r"\b(?:usted|su|sus)\b|\ble (?:agradezco|deseo|añado)"),
    ],
)
def test_familiar_and_careful_address_are_never_mixed(
    language: str,
    second: bool,  # noqa: FBT001  # one of the parameters
    other: str,
) -> None:
    for situation, met in product(ORDER, SIDES):
        for whole in ready(language, situation, second=second, met=met):
            for _, versions in whole.sentences:
                for version in versions:
                    needs = version.line.needs.split()
                    if ("familiar" in needs) > second or ("!familiar" in needs and second):
                        continue
                    assert not re.search(other, version.line.text), version.line


@every_bank
def test_dates_are_complete(bank: Bank) -> None:
    dates = bank.dates
    assert len(set(dates.weekdays)) == len(set(dates.last_weekdays)) == 7
    assert len(set(dates.months)) == len(set(dates.in_months)) == 12
    assert {0, 1} <= set(dates.days_ago)
    assert "{day}" in dates.on_date
    assert "{month}" in dates.on_date
    assert "{year}" in dates.on_date_year
    if dates.after_noun:
        after = dates.after_noun
        assert len(after.weekdays) == len(after.last_weekdays) == 7
        assert set(after.days_ago) == set(dates.days_ago)


@every_bank
def test_every_expression_compiles_and_finds_no_nothing(bank: Bank) -> None:
    lexicon = bank.lexicon
    expressions = [
        value
        for name in lexicon.__slots__
        if isinstance(value := getattr(lexicon, name), str) and value
    ]
    expressions += [*DEFAULTS[bank.language], *(one for one, _, _ in lexicon.when_numbers)]
    for expression in expressions:
        assert not re.compile(expression, re.IGNORECASE).fullmatch(""), expression


@every_bank
def test_emails_have_subjects_and_endings(bank: Bank) -> None:
    for kind in EMAILS:
        lines = bank.subjects[kind]
        for tone in TONES:
            assert any(tone in line.tones and "{" not in line.text for line in lines), kind
    for tone in TONES:
        assert any(tone in line.tones for line in bank.messages["email"]["sign_off"])


@every_bank
def test_messages_have_the_parts_of_their_own(bank: Bank) -> None:
    known = PARTS | {"sign_off", "*"}
    for kind, paragraphs in KINDS.items():
        for part in {part for paragraph in paragraphs for part in paragraph} - known:
            if kind == "thank_you_email" and part in ("help", "told"):
                continue
            if part == "told" and "told" not in bank.messages["thank_you_email"]:
                continue
            like = "via_recruiter" if kind == "employer_channel" else kind
            assert bank.messages[like][part], (kind, part)
