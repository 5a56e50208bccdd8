"""What a note should have and may lack: a greeting by the right name, role, thanks (S18-S22).

Every check is generous: a note that says the thing in words of its own must not be told that it
doesn't. What is right is decided by the lexicon of the text's language.
"""

import re
from collections.abc import Iterator
from typing import Final

from followup_rules.case import Case
from followup_rules.names import clean_name, greeting_name
from followup_rules.note.checks import Hit, pattern, search
from followup_rules.note.reading import Reading, fold, tokens
from followup_rules.note.situation import tone_of
from followup_rules.note.words import tidy

_ADDRESSED: Final = r"\s+(?:(?:{titles})\b\.?\s+)?(?P<name>[^,;:!?\n\u2013\u2014]{{1,80}})"
_AFTER_COMMA: Final = (
    r",\s+(?:(?:{titles})\b\.?\s+)?(?P<name>(?:[^\W\d_][\w.'-]* ?){{1,4}})(?=[,:!.])"
)
"""As in Spanish: "Hola, Marta:"."""
_WORD: Final = re.compile(r"[^\W\d_][\w.'-]*")
_EARLY: Final = 60
"""Characters within which a name counts as a greeting."""
_SHORT: Final = 4
"""Letters from which a part of a role's name is enough to know it by."""
_SMALL_WORDS: Final = frozenset(
    [
        "of",
        "the",
        "and",
        "for",
        "at",
        "in",
        "de",
        "la",
        "le",
        "der",
        "die",
        "das",
        "und",
        "für",
        "pour",
        "para",
        "y",
        "e",
        "do",
        "da",
    ]
)


def greeting(reading: Reading, case: Case) -> Iterator[Hit]:
    """Yield ``no_greeting``, ``no_name`` or ``other_name``."""
    text, lexicon = reading.text, reading.bank.lexicon
    own = [name for name in _names(case, reading.bank.language) if tokens(name)]
    if not reading.known:
        return
    opening = pattern(rf"\s*(?:{lexicon.greeting})(?!\w)").match(text)
    called = _called(reading)
    named = any(names_them(text[: len(text) // 2 + _EARLY], name) for name in own)
    if called and own and not any(_is_theirs(called[0], name) for name in own):
        if not named:
            yield "other_name", called[1], called[2], called[0]
        return
    if not opening and not called and not any(names_them(text[:_EARLY], name) for name in own):
        yield "no_greeting", 0, 0, ""
    elif own and not any(names_them(text, name) for name in own):
        yield "no_name", 0, opening.end() if opening else 0, ""


def _names(case: Case, language: str) -> tuple[str, ...]:
    """Return what they may be called."""
    person = case.person
    greeted = greeting_name(person, tone_of(case), language)
    return (greeted, clean_name(person.name), person.greet_as or "")


def _called(reading: Reading) -> tuple[str, int, int] | None:
    """Return whom the greeting calls by name: (name, start, end)."""
    text, lexicon = reading.text, reading.bank.lexicon
    if lexicon.addressed:
        found = pattern(lexicon.addressed).match(text)
        return (found["name"], *found.span("name")) if found else None
    titles = lexicon.titles or "(?!)"
    hello = rf"\s*(?:{lexicon.greeting})"
    found = pattern(hello + _ADDRESSED.format(titles=titles)).match(text) or pattern(
        hello + _AFTER_COMMA.format(titles=titles)
    ).match(text)
    if not found or pattern(rf"(?:{lexicon.nameless})\b").match(found["name"]):
        return None
    # "Hi Anna thanks for ...": the name ends with the first small word.
    start = end = found.start("name")
    for word in _WORD.finditer(text, *found.span("name")):
        if word[0][0].islower() and end > start:
            break
        if word[0][0].islower() or text[start] in "[{<":
            return None
        end = word.end()
    return (text[start:end], start, end) if end > start else None


def names_them(text: str, name: str) -> bool:
    """Tell whether a text has this name, or a part of it, in it."""
    folded = fold(text)
    words = set(tokens(text))
    for part in tokens(name):
        if part in words and len(part) > 1:
            return True
        if part[0] >= "\u2e80" and (part in folded or (part[2:] and part[:2] in folded)):
            return True
    whole = fold(name).strip()
    return bool(whole) and whole in folded


def _is_theirs(called: str, name: str) -> bool:
    """Tell whether a greeting's name is theirs: a part of it, or short for a part of it."""
    theirs = tokens(name)
    return names_them(called, name) or any(
        part.startswith(one) for one in tokens(called) if len(one) > 1 for part in theirs
    )


def names_role(reading: Reading, case: Case) -> bool:
    """Tell whether the note says which role: by its name, a part or its initials.

    In another language than the role's own, general words are enough ("the position").
    """
    role = tidy(case.application.role)
    parts = [part for part in tokens(role) if part not in _SMALL_WORDS]
    if not parts:
        return True
    folded = fold(reading.text)
    if any(
        part in folded
        for part in parts
        if len(part) >= _SHORT or part[0] >= "\u2e80" or len(parts) == 1
    ):
        return True
    words = set(tokens(reading.text))
    initials = "".join(part[0] for part in parts)
    if (len(initials) > 1 and initials in words) or all(part in words for part in parts):
        return True
    if any(part[:2] in folded for part in parts if part[0] >= "\u2e80"):
        return True
    return reading.bank.language != "en" and bool(search(reading.bank.lexicon.role, reading.text))


def lacks(reading: Reading, part: str) -> bool:
    """Tell whether a note says nothing of that kind: ``thanks``, ``interest``, ``close``."""
    lexicon = reading.bank.lexicon
    expression = {"thanks": lexicon.thanks, "interest": lexicon.interest, "close": lexicon.close}
    return reading.known and not search(expression[part], reading.text)
