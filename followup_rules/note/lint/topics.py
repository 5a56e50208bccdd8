"""What was typed as a topic, or for a thanks, and is left out: a finding each, which also asks."""

from collections.abc import Iterator, Sequence
from typing import Final

from followup_rules.advice import Finding
from followup_rules.case import Case
from followup_rules.locales import sentences
from followup_rules.note.bank import bank_for
from followup_rules.note.lint.claims import CLAIMS
from followup_rules.note.slots import ROOMY, TOPIC_SHARE
from followup_rules.note.thanked import MOST, About, about_of
from followup_rules.note.told import topics_of
from followup_rules.text.clean import clip, utf16_length

_QUOTED: Final = 60
"""UTF-16 code units of a topic that a finding repeats."""


def left_out(
    case: Case, language: str, *, draft: bool = True, room: int | None = None
) -> Iterator[Finding]:
    """Yield a finding for every topic, and for the words of every thanks, that a note leaves out.

    ``draft``: as for ``topics_of``. ``room``: UTF-16 code units that one topic may have.
    """
    spoken_of, exciting, _ = topics_of(case, language, draft=draft)
    for topic in dict.fromkeys((*spoken_of, *exciting)):
        excites = topic not in spoken_of
        long = room is not None and topic.form != "sentence" and utf16_length(topic.text) > room
        if topic.trouble or long:
            name = f"topic_{topic.trouble or 'too_long'}"
            yield _finding(case, name, topic.typed, excites=excites)
    roomy = room is None or room >= ROOMY * TOPIC_SHARE
    for about in about_of(case, bank_for(language), MOST if roomy else 1):
        for one in about.left:
            yield _finding(case, f"topic_{_said_as(one.trouble)}", one.typed)
        trouble: str = about.topic.trouble
        if room is not None and utf16_length(about.topic.text) > room:
            trouble = "too_long"
        if trouble:
            yield _finding(case, f"topic_{_said_as(trouble)}", about.topic.typed)


def not_thanked_for(case: Case, language: str) -> Iterator[Finding]:
    """Yield a finding for all words of the thanks: the text would say what it must not say."""
    for about in about_of(case, bank_for(language)):
        yield _finding(case, "topic_thanks", about.topic.typed)


def not_named(case: Case, language: str) -> Iterator[Finding]:
    """Yield a finding for every topic that could stand: a text with it says what it must not."""
    spoken_of, exciting, _ = topics_of(case, language)
    for topic in dict.fromkeys((*spoken_of, *exciting)):
        if not topic.trouble:
            yield _finding(case, "topic_clause", topic.typed)


def only_tells(findings: Sequence[Finding]) -> bool:
    """Tell whether findings only say what a text does without, none what is wrong in it."""
    return all(one.id == "does_not_fit" or one.id.startswith("topic_") for one in findings)


def no_room(case: Case, about: About) -> Finding:
    """Return the finding for words of the thanks that are too long for this note."""
    return _finding(case, "topic_too_long", about.topic.typed)


def _said_as(trouble: str) -> str:
    """Return what the finding for words of the thanks is called after their trouble."""
    return trouble if trouble in _SAID_ALIKE else "thanks"


_SAID_ALIKE: Final = frozenset(
    {"too_long", "link", "capitals", "third_person", "other_language", "article", "lack"}
)
"""What is asked in the same words, be it a topic or what thanks are for."""


_ASKED_ANEW: Final = frozenset({"topic_private", "topic_bad_news", "topic_nothing"})
"""Findings that ask for something else: what was spoken of, or what excites."""


def _finding(case: Case, name: str, typed: str, *, excites: bool = False) -> Finding:
    say = sentences(case.preferences.language).say
    key = f"{name}.excites" if excites and name in _ASKED_ANEW else name
    return Finding(
        id=name,
        text=say(f"review.{key}", found=clip(typed, _QUOTED)),
        claims=CLAIMS[name],
        start=0,
        end=0,
        suggestion=None,
    )
