"""Putting chosen lines together: which sections of a bank count, greetings, capital letters."""

from collections.abc import Sequence
from functools import cache

from followup_rules.note.apart import kept_apart
from followup_rules.note.bank import Bank, Line, Section, bank_for, side
from followup_rules.note.candidates import Option, fill
from followup_rules.note.slots import Words


@cache
def lines_by_section(language: str, *, second: bool) -> tuple[dict[str, Section], ...]:
    """Return the notes' and the messages' sections of a bank, one side of ``<a/b>`` chosen."""
    bank = bank_for(language)
    return tuple(
        {
            name: {
                key: tuple(
                    dict.fromkeys(
                        made
                        for one in lines
                        for made in kept_apart(
                            Line(side(one.text, second=second), one.tones, one.needs), bank
                        )
                    )
                )
                for key, lines in section.items()
            }
            for name, section in group.items()
        }
        for group in (bank.notes, bank.messages)
    )


def sections(words: Words) -> list[Section]:
    """Return the sections of the bank for this case, the most particular first."""
    return sections_of(
        words.bank.language, words.situation, second=words.second, met="met" in words.truths
    )


def sections_of(language: str, situation: str, *, second: bool, met: bool) -> list[Section]:
    """Return the sections for a situation, ``second`` with the second side of ``<a/b>``."""
    notes = lines_by_section(language, second=second)[0]
    levels: list[Section] = [notes.get(situation, {}), notes["plain"]]
    if not met:
        levels.insert(0, notes["unmet"])
    return levels


def greetings(levels: Sequence[Section], words: Words) -> list[Option]:
    """Return the greetings that can be used, those by name wherever there is a name."""
    found = [option for _, _, option in fill(("greeting",), levels, words)[0]]
    return [option for option in found if "{name}" in option.line] or found


def spoken(chosen: Sequence[Option], bank: Bank, *, opens: bool = True) -> list[tuple[str, str]]:
    """Return (part, text) in reading order, sentences beginning with a capital.

    ``opens``: the first line begins a sentence.
    """
    said: list[tuple[str, str]] = []
    for option in chosen:
        begins = said[-1][1][-1:] in bank.sentence_ends if said else opens
        for index, (part, text) in enumerate(option.clauses()):
            capital = begins and option.capital and index == 0
            said.append((part, text[:1].upper() + text[1:] if capital else text))
    return said
