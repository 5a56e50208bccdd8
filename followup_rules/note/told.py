"""What was typed about the conversation and what excites, as a note of one language may say it.

The one module where ``talked_about`` and ``excites_you`` are taken apart for a case: the composer
takes from it what may stand in a note, the reviewer what is left out and why.
"""

import re
from typing import Final, NamedTuple

from followup_rules.case import Case
from followup_rules.names.greeting import clean_name, greeting_name
from followup_rules.note.situation import meetings, tone_of
from followup_rules.note.topic.taken_apart import MOST_TYPED, take_apart
from followup_rules.note.topic.typed import Topic


class Told(NamedTuple):
    """Typed topics, taken apart."""

    spoken_of: tuple[Topic, ...]
    """Of the latest conversation with topics that can be said, and of those after it what can't."""
    exciting: tuple[Topic, ...]
    earlier: bool = False
    """Was another conversation after the one whose topics these are?"""


def topics_of(case: Case, language: str, *, draft: bool = True) -> Told:
    """Return what was spoken of and what excites, taken apart for a note of that language.

    Args:
        case: what we were told.
        language: of the note.
        draft: may the note speak of a booked interview as if it had been?

    """
    person = case.person
    exciting = case.application.excites_you[:MOST_TYPED]
    names = (clean_name(person.name), greeting_name(person, tone_of(case), language))
    # Of several conversations the latest whose topics can be said: a note speaks of one.
    spoken_of: tuple[Topic, ...] = ()
    earlier = False
    for number, met in enumerate(meetings(case, booked=draft)):
        typed = met.talked_about[:MOST_TYPED]
        spoken_of += tuple(topic for one in typed for topic in take_apart(one, language, names))
        if any(not one.trouble for one in spoken_of):
            earlier = number > 0
            break
    return Told(
        spoken_of,
        tuple(
            topic for one in exciting for topic in take_apart(one, language, names, use="excites")
        ),
        earlier,
    )


def phrases(topics: tuple[Topic, ...]) -> list[str]:
    """Return the noun phrases and clauses among topics: what may follow "about"."""
    return [one.text for one in topics if one.form in ("noun", "clause")]


def as_subject(phrase: str, language: str) -> str:
    """Return a phrase as the subject of a sentence: German "den Umzug" becomes "der Umzug".

    A Japanese question within a sentence (…したか) becomes a noun.
    """
    if language == "ja" and phrase.endswith("か"):
        return f"{phrase}という点"
    found = _ACCUSATIVE.match(phrase) if language == "de" else None
    if not found:
        return phrase
    article, ending = _NOMINATIVE[found["article"].lower()]
    if found["article"][0].isupper():
        article = article.capitalize()
    adjectives = re.sub(r"en(?= )", ending, found["adjectives"])
    return f"{article} {adjectives}{phrase[found.end() :]}"


_ACCUSATIVE: Final = re.compile(
    r"(?P<article>den|einen|ihren|deinen|euren) (?P<adjectives>(?:(?-i:[a-zäöüß-]+en) )*)",
    re.IGNORECASE,
)
_NOMINATIVE: Final = {
    "den": ("der", "e"),
    "einen": ("ein", "er"),
    "ihren": ("ihr", "er"),
    "deinen": ("dein", "er"),
    "euren": ("euer", "er"),
}
"""Accusative article -> the nominative, and the ending of an adjective after it."""
