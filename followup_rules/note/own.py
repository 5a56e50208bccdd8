"""The person's own words: what they changed in a note, kept for the next one of this application.

``learn`` compares what they made of a note with what was composed and keeps the sentences that
they rewrote, part by part, with slots where the case showed through (the name, the role, the day).
A sentence that is about this person alone (a topic, another day, another name) is not kept.
"""

import re
from typing import Final

from pydantic import Field

from followup_rules.advice import Note
from followup_rules.model import Model, Text

_SENTENCE: Final = re.compile(r"[^.!?\u3002\uff01\uff1f]+[.!?\u3002\uff01\uff1f]*\s*")


class OwnPart(Model):
    """A part in the person's own words: a line as banks have it."""

    name: str
    line: Text


class OwnWording(Model):
    """What the person has made of our notes; empty if nothing."""

    language: str = "en"
    parts: tuple[OwnPart, ...] = Field(default=(), max_length=20)

    def lines_for(self, language: str) -> dict[str, str]:
        """Return part -> line for a note of that language."""
        return {part.name: part.line for part in self.parts} if language == self.language else {}
