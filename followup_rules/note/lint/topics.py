"""What was typed as a topic and is left out of the note: a finding each, which also asks."""

from collections.abc import Iterator
from typing import Final

from followup_rules.advice import Finding
from followup_rules.case import Case
from followup_rules.locales import sentences
from followup_rules.note.lint.claims import CLAIMS
from followup_rules.note.told import topics_of
from followup_rules.text.clean import clip, utf16_length

_QUOTED: Final = 60
"""UTF-16 code units of a topic that a finding repeats."""


def left_out(
    case: Case, language: str, *, draft: bool = True, room: int | None = None
) -> Iterator[Finding]:
    """Yield a finding for every topic that a note of that language leaves out.

    ``draft``: as for ``topics_of``. ``room``: UTF-16 code units that one topic may have.
    """
    spoken_of, exciting = topics_of(case, language, draft=draft)
    say = sentences(case.preferences.language).say
    for topic in dict.fromkeys((*spoken_of, *exciting)):
        long = room is not None and topic.form != "sentence" and utf16_length(topic.text) > room
        if topic.trouble or long:
            finding = f"topic_{topic.trouble or 'too_long'}"
            yield Finding(
                id=finding,
                text=say(f"review.{finding}", found=clip(topic.typed, _QUOTED)),
                claims=CLAIMS[finding],
                start=0,
                end=0,
                suggestion=None,
            )
