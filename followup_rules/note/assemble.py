"""Putting chosen lines together: which sections of a bank count, greetings, capital letters."""

from collections.abc import Sequence
from typing import Final

from followup_rules.note.bank import Bank, Line, Lines, Section
from followup_rules.note.options import Option, fill
from followup_rules.note.words import Words

TYPED: Final = frozenset({"talked", "excites"})
"""Slots filled with the person's own phrases."""


def sections(words: Words) -> list[Section]:
    """Return the sections of the bank for this case, the most particular first."""
    notes = words.bank.notes
    levels: list[Section] = [notes.get(words.situation, {}), notes["plain"]]
    if "met" not in words.truths:
        levels.insert(0, notes["unmet"])
    return levels


def with_own(levels: Sequence[Section], own: dict[str, str]) -> list[Section]:
    """Put the person's own wordings before the bank's, beside them, not instead of them."""
    mine: dict[str, Lines] = {}
    for key, text in own.items():
        known: Lines = next((level[key] for level in levels if key in level), ())
        mine[key] = (Line(text), *known)
    return [mine, *levels] if mine else list(levels)


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
        for place, (part, text) in enumerate(option.clauses()):
            capital = begins and option.capital and place == 0
            said.append((part, text[:1].upper() + text[1:] if capital else text))
    return said
