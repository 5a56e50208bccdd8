"""What the reviewer suggests: the words that are missing, from the bank of the note's language."""

from collections.abc import Iterator
from typing import Final

from followup_rules.case import Case, Tone
from followup_rules.note.assemble import greetings, sections, spoken
from followup_rules.note.bank import Bank
from followup_rules.note.candidates import fill, slots_of
from followup_rules.note.search import best
from followup_rules.note.situation import tone_of
from followup_rules.note.slots import Words, gather
from followup_rules.text.clean import utf16_length

_PARTS: Final = {
    "no_greeting": "greeting",
    "no_name": "greeting",
    "other_name": "greeting",
    "no_when": "reminder",
    "wrong_when": "reminder",
    "no_role": "reminder",
    "no_thanks": "thanks",
    "no_interest": "interest",
    "no_close": "close",
}
"""Findings that a line of the bank would mend."""


def suggestion(finding: str, case: Case, bank: Bank, limit: int) -> str | None:
    """Return words that would mend a finding, or None where only taking away does."""
    part = _PARTS.get(finding)
    if part is None:
        return None
    words = gather(case, bank, tone_of(case), limit)
    if finding == "wrong_when":
        return words.slots["when"][0] if "when" in words.slots else None
    levels = sections(words)
    found = [one for _, _, one in fill((part,), levels, words)[0]]
    if not found:
        return None
    chosen = max(found, key=lambda one: one.worth)
    return bank.joiner.join(text for _, text in spoken([chosen], bank))


def parts_that_fit(case: Case, bank: Bank, limit: int) -> frozenset[str]:
    """Return the parts that the best note of that limit has, whatever its tone and greeting."""
    tones: tuple[Tone, ...] = ("warm", "plain", "formal")
    return frozenset.intersection(
        *(found for tone in tones for found in _parts(case, bank, tone, limit))
    )


def _parts(case: Case, bank: Bank, tone: Tone, limit: int) -> Iterator[frozenset[str]]:
    words = gather(case, bank, tone, limit)
    levels = sections(words)
    filled = fill(words.order, levels, words)
    for length in sorted({option.length for option in greetings(levels, words)}):
        chosen = best(filled, limit - length, utf16_length(bank.joiner), {})
        said = {slot for one in chosen for slot in slots_of(one.line)}
        yield frozenset(part for one in chosen for part in one.parts) | said


def too_long(case: Case, bank: Bank, limit: int) -> tuple[str, ...]:
    """Return which of name and role a note of that limit has to do without."""
    words: Words = gather(case, bank, tone_of(case), limit)
    return words.too_long
