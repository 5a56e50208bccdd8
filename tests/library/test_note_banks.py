"""Every phrase bank, the ones still to be written included: complete, well-formed, consistent.

What a line says for a part has to be seen by the bank's own lexicon, or the reviewer would find
fault with a composed note.
"""

import re
from collections.abc import Iterator
from itertools import product

import pytest

from followup_rules.note.bank import Bank, Line, Lines, bank_for, languages
from followup_rules.note.checks import search
from followup_rules.note.messages import EMAILS, KINDS
from followup_rules.note.situation import ORDER

SLOTS = {"name", "full_name", "when", "role", "company", "talked", "excites", "starts"}
NEEDS = {
    "met",
    "warm",
    "several",
    "on_site",
    "video",
    "phone",
    "asked",
    "wants_role",
    "wants_company",
    "started",
}
PARTS = {part for parts in ORDER.values() for part in parts} | {"greeting"}
TONES = "wpf"

BANKS = [bank_for(code) for code in languages()]
every_bank = pytest.mark.parametrize("bank", BANKS, ids=lambda bank: bank.language)


def sections(bank: Bank) -> Iterator[tuple[str, str, Lines]]:
    for group in (bank.notes, bank.messages):
        for name, section in group.items():
            for key, lines in section.items():
                yield name, key, lines


def lines_of(bank: Bank, part: str) -> Iterator[tuple[Line, str]]:
    """(line, clause) of every line that serves that part of a note."""
    for section in bank.notes.values():
        for key, lines in section.items():
            for line in lines:
                for served, clause in zip(key.split("+"), line.text.split("|"), strict=True):
                    if served == part:
                        yield line, clause


def test_six_languages_have_a_bank() -> None:
    assert {"de", "en", "es", "fr", "ja", "pt"} <= set(languages())
    assert languages()[0] == "en"


def test_a_language_without_a_bank_is_answered_in_english() -> None:
    assert bank_for("nl").language == "en"
    assert bank_for("pt-BR").language == "pt"
    assert bank_for(None).language == "en"


@every_bank
def test_every_line_is_well_formed(bank: Bank) -> None:
    for name, key, lines in sections(bank):
        assert lines, (name, key)
        for line in lines:
            assert isinstance(line, Line)
            assert line.text.count("|") == key.count("+"), line
            assert set(re.findall(r"\{(\w*)\}", line.text)) <= SLOTS, line
            assert "  " not in line.text
            assert line.text == line.text.strip(), line
            assert set(line.tones) <= set(TONES), line
            assert line.tones, line
            assert {need.removeprefix("!") for need in line.needs.split()} <= NEEDS, line
            if "greeting" not in key:
                assert not line.text.startswith("{"), line
                if not {"sign_off", "subject"} & {key}:
                    assert line.text[-1] in bank.sentence_ends, line


@every_bank
def test_no_wording_stands_twice_in_one_place(bank: Bank) -> None:
    for name, key, lines in sections(bank):
        texts = [line.text for line in lines]
        assert len(set(texts)) == len(texts), (name, key)


@every_bank
def test_every_situation_has_lines_for_its_parts_in_every_tone(bank: Bank) -> None:
    plain = bank.notes["plain"]
    for name, parts in ORDER.items():
        section = bank.notes.get(name, {})
        for part, tone in product(parts, TONES):
            found = [
                line
                for source in (section, plain)
                for key, lines in source.items()
                if part in key.split("+")
                for line in lines
                if tone in line.tones
            ]
            assert found, (name, part, tone)


@every_bank
def test_greetings_exist_with_and_without_a_name(bank: Bank) -> None:
    for tone in TONES:
        lines = [line for line in bank.notes["plain"]["greeting"] if tone in line.tones]
        assert any("{name}" in line.text for line in lines), tone
        assert any("{name}" not in line.text for line in lines), tone


@every_bank
@pytest.mark.parametrize("part", ["thanks", "interest", "close"])
def test_every_line_is_recognised_by_the_lexicon(bank: Bank, part: str) -> None:
    expression = getattr(bank.lexicon, part)
    for line, clause in lines_of(bank, part):
        assert search(expression, clause), (part, line)


@every_bank
def test_every_line_that_claims_interest_needs_it(bank: Bank) -> None:
    for line, _ in lines_of(bank, "interest"):
        if "{talked}" in line.text or "{excites}" in line.text:
            continue
        assert "wants" in line.needs, line


@every_bank
def test_lines_for_those_who_asked_need_it(bank: Bank) -> None:
    for line, _ in lines_of(bank, "as_you_suggested"):
        assert "asked" in line.needs.split(), line


@every_bank
def test_dates_are_complete(bank: Bank) -> None:
    dates = bank.dates
    assert len(set(dates.weekdays)) == len(set(dates.last_weekdays)) == 7
    assert len(set(dates.months)) == len(set(dates.in_months)) == 12
    assert {0, 1} <= set(dates.days_ago)
    assert "{day}" in dates.on_date
    assert "{month}" in dates.on_date
    assert "{year}" in dates.on_date_year


@every_bank
def test_every_expression_compiles_and_finds_no_nothing(bank: Bank) -> None:
    lexicon = bank.lexicon
    expressions = [
        value
        for name in lexicon.__slots__
        if isinstance(value := getattr(lexicon, name), str) and value
    ]
    expressions += [*lexicon.default, *(one for one, _, _ in lexicon.when_numbers)]
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
            if kind == "thank_you_email" and part == "help":
                continue
            like = "via_recruiter" if kind == "employer_channel" else kind
            assert bank.messages[like][part], (kind, part)
