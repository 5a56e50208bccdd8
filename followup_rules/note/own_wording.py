"""The person's own words: what they changed in a note, kept for the next one of this application.

``learn`` compares what they made of a note with what was composed and keeps the sentences that
they wrote themselves, each as a line for the part that it serves, with slots where the case shows
through (name, role, company, day). ``compose(..., own=...)`` takes them before the bank's lines.

Not kept is what may be untrue of the next person: another day or name, a topic of this
conversation, anything that the reviewer would find fault with.
"""

import re
from collections.abc import Iterator
from typing import Final

from pydantic import Field

from followup_rules.advice import Note
from followup_rules.case import Case
from followup_rules.model import Model, Text
from followup_rules.note.bank import Bank, bank_for
from followup_rules.note.lint.dates import finds_time
from followup_rules.note.lint.unwanted import search
from followup_rules.note.slots import Words, gather
from followup_rules.text.clean import clean_text

_SENTENCE: Final = re.compile("[^.!?\u3002\uff01\uff1f]+(?:[.!?\u3002\uff01\uff1f]+|$)\\s*")
_SLOTS: Final = ("full_name", "name", "role", "company", "when")
"""What may differ in the next note, in the order in which it is looked for."""
LONGEST_OWN: Final = 300
"""Characters of a sentence that is kept."""
GENERAL_THANKS: Final = 70
"""Characters up to which a thank-you may be meant for anyone."""
_GREETING: Final = re.compile("^[^,\u3001\uff0c!\n]{0,120}[,\u3001\uff0c!\n]")


class OwnPart(Model):
    """A part in the person's own words: a line as banks have it."""

    name: str
    line: Text
    situation: str
    """Of the note that it was written in: a close for an open process fits no rejection."""


_ANYWHERE: Final = frozenset({"greeting", "thanks"})
"""Parts that read alike in every situation."""


class OwnWording(Model):
    """What the person has made of our notes; without parts: nothing yet."""

    language: str = "en"
    parts: tuple[OwnPart, ...] = Field(default=(), max_length=20)

    def lines_for(self, language: str, situation: str) -> dict[str, str]:
        """Return part -> line for a note of that language and situation."""
        return {
            part.name: part.line
            for part in self.parts
            if language == self.language and (part.name in _ANYWHERE or part.situation == situation)
        }

    def and_then(self, later: "OwnWording") -> "OwnWording":
        """Return both together; where they differ, the later one."""
        if self.language != later.language or not self.parts:
            return later if later.parts else self
        merged = {part.name: part for part in (*self.parts, *later.parts)}
        return OwnWording(language=self.language, parts=tuple(merged.values()))


def learn(edited: str, note: Note, case: Case) -> OwnWording:
    """Return what the person wrote themselves in a note, as lines that another note may use.

    Args:
        edited: the note as they left it.
        note: the note as it was composed.
        case: what it was composed for.

    """
    bank = bank_for(note.language)
    words = gather(case, bank, note.tone, note.limit)
    text = clean_text(edited, 4 * note.limit, lines=True)
    composed = {_plain(part.text) for part in note.parts} | {_plain(note.text)}
    composed |= {_plain(one) for one in _sentences(note.text)}
    parts: dict[str, OwnPart] = {}
    for part, sentence in _served(text, bank):
        if _plain(sentence) in composed or len(sentence) > LONGEST_OWN:
            continue
        line = _line(sentence, words)
        if line and part not in parts:
            parts[part] = OwnPart(name=part, line=line, situation=words.situation)
    return OwnWording(language=note.language, parts=tuple(parts.values()))


def _plain(text: str) -> str:
    return " ".join(text.casefold().split()).rstrip(" .,!?\u3002\u3001")


def _sentences(text: str) -> Iterator[str]:
    opening = _GREETING.match(text)
    start = opening.end() if opening else 0
    if opening:
        yield opening[0].strip(" ")
    for found in _SENTENCE.finditer(text, start):
        if found[0].strip():
            yield " ".join(found[0].split())


def _served(text: str, bank: Bank) -> Iterator[tuple[str, str]]:
    """Yield (part, sentence) for sentences that serve one part and no other."""
    lexicon = bank.lexicon
    opening = _GREETING.match(text)
    for number, sentence in enumerate(_sentences(text)):
        if number == 0 and opening:
            if sentence.endswith("\n") and bank.joiner:
                continue  # a line of its own, which a note in this language has not
            if search(rf"^\s*(?:{lexicon.greeting})", sentence) or lexicon.addressed:
                yield "greeting", sentence
            continue
        serves = [
            part
            for part, expression in (
                ("thanks", lexicon.thanks),
                ("close", lexicon.close),
            )
            if search(expression, sentence)
        ]
        if len(serves) != 1 or search(lexicon.role, sentence):
            continue
        # A long thank-you is about something that only this person did.
        if serves[0] != "thanks" or len(sentence) <= GENERAL_THANKS:
            yield serves[0], sentence


def _line(sentence: str, words: Words) -> str | None:
    """Make a line of a sentence, with slots for the case's values; None if others would remain."""
    if "{" in sentence or "|" in sentence:
        return None
    line = sentence
    for slot in _SLOTS:
        for value in words.slots.get(slot, ()):
            found = re.escape(value)
            if words.bank.joiner:  # where words are set apart, whole ones only
                found = rf"(?<!\w){found}(?!\w)"
            line = re.sub(found, f"{{{slot}}}", line, flags=re.IGNORECASE)
    topics = (*words.slots.get("talked", ()), *words.slots.get("excites", ()))
    spoken_of = any(topic.casefold() in line.casefold() for topic in topics)
    bare = re.sub(r"\{\w+\}", " ", line)
    if spoken_of or finds_time(bare, words.bank.language) or re.search(r"\d", bare):
        return None
    if not line.startswith("{") and line[1:2].islower():
        line = line[0].lower() + line[1:] if not line.startswith(("I ", "I'")) else line
    return line
