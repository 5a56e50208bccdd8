"""What a note usually has: a greeting by the right name, the role, thanks (S18-S22).

Only another person's name is a fault. All else is for the checklist, and read generously, by the
lexicon of the text's language.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from followup_rules.case import Case
from followup_rules.names.greeting import clean_name, greeting_name
from followup_rules.names.kanji_variants import same_kanji
from followup_rules.names.short_forms import SHORT_FOR, WHOLE_NAMES
from followup_rules.note.lint.parsed_text import ParsedText, tokens
from followup_rules.note.lint.unwanted import Hit, pattern, search
from followup_rules.note.situation import tone_of
from followup_rules.note.tidy import tidy
from followup_rules.text.fold import without_accents
from followup_rules.text.scripts import scripts_in

_ADDRESSED: Final = r"\s+(?:(?:{titles})\b\.?\s+)?(?P<name>[^,;:!?\n\u2013\u2014]{{1,80}})"
_AFTER_COMMA: Final = (
    r",\s+(?:(?:{titles})\b\.?\s+)?(?P<name>(?:[^\W\d_][\w.'-]* ?){{1,4}})(?=[,:!.])"
)
"""As in Spanish: "Hola, Marta:"."""
_WORD: Final = re.compile(r"[^\W\d_][\w.'-]*")
_FIRST_HALF: Final = 400
"""Characters in which a name still counts as that of the greeting."""
_EARLY: Final = 60
"""Characters within which a name counts as a greeting."""
_SHORTEST_CUT: Final = 4
"""Letters from which a name that is cut from another counts as theirs."""
_LONGEST_SQUEEZED: Final = 4
_LEFT_OUT: Final = 3
"""Letters that a short form has at most, and leaves out at least: Lea is no Lena, Marta no Martina.
"""
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


def greets_another(parsed: ParsedText, case: Case) -> Iterator[Hit]:
    """Yield ``other_name`` where a greeting calls somebody who is surely another person.

    A name in another script than the profile's may be the same name: that can't be told. Neither
    can a short form (Bob for Robert).
    """
    own = [name for name in _names(case, parsed.bank.language) if tokens(name)]
    called = _called(parsed)  # a name is read in any language
    if not called or not own:
        return
    text = parsed.text[: min(len(parsed.text) // 2 + _EARLY, _FIRST_HALF)]
    comparable = scripts_in(called[0]) & frozenset().union(*map(scripts_in, own))
    theirs = any(_is_theirs(called[0], name) for name in own)
    if comparable and not theirs and not any(names_them(text, name) for name in own):
        yield "other_name", called[1], called[2], called[0]


def greets(parsed: ParsedText, case: Case) -> bool:
    """Tell whether a note begins with a greeting or with their name."""
    own = _names(case, parsed.bank.language)
    text = parsed.text
    opening = pattern(rf"\s*(?:{parsed.bank.lexicon.greeting})(?!\w)").match(text)
    return (
        bool(opening)
        or _called(parsed) is not None
        or any(names_them(text[:_EARLY], name) for name in own if tokens(name))
    )


def says_name(parsed: ParsedText, case: Case) -> bool:
    """Tell whether a note has their name in it, or greets by a name that may be theirs."""
    own = [name for name in _names(case, parsed.bank.language) if tokens(name)]
    called = _called(parsed)
    if called and (
        any(_is_theirs(called[0], name) for name in own)
        or not scripts_in(called[0]) & frozenset().union(*map(scripts_in, own))
    ):
        return True
    return not own or any(names_them(parsed.text, name) for name in own)


def _names(case: Case, language: str) -> tuple[str, ...]:
    """Return what they may be called."""
    person = case.person
    greeted = greeting_name(person, tone_of(case), language)
    own = (greeted, clean_name(person.name), person.greet_as or "")
    return (*own, *(spelt for one in own if (spelt := _spelt_out(one)) != one))


_SPELT_OUT: Final = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ß": "ss"}
    | {"ø": "oe", "Ø": "Oe", "å": "aa", "Å": "Aa", "æ": "ae", "Æ": "Ae"}
)


def _spelt_out(name: str) -> str:
    """Return a name as it is typed where a keyboard lacks its letters: Oezdemir, Mueller."""
    return name.translate(_SPELT_OUT)


def _called(parsed: ParsedText) -> tuple[str, int, int] | None:
    """Return whom the greeting calls by name: (name, start, end)."""
    text, lexicon = parsed.text, parsed.bank.lexicon
    if lexicon.addressed:
        found = pattern(lexicon.addressed).match(text)
        # 園長先生 is greeted by what she is, not by a name.
        named = found and not pattern(lexicon.titles).fullmatch(found["name"])
        return (found["name"], *found.span("name")) if found and named else None
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
    text, name = same_kanji(text), same_kanji(name)
    folded = without_accents(text)
    words = set(tokens(text))
    for part in tokens(name):
        if part in words and len(part) > 1:
            return True
        if part[0] >= "\u2e80" and (part in folded or (part[2:] and part[:2] in folded)):
            return True
    whole = without_accents(name).strip()
    return bool(whole) and whole in folded


def _is_theirs(called: str, name: str) -> bool:
    """Tell whether a greeting's name is theirs: a part of it, or short for a part of it."""
    called, name = same_kanji(called), same_kanji(name)
    theirs = tokens(name)
    return (
        names_them(called, name)
        or any(part.startswith(one) for one in tokens(called) if len(one) > 1 for part in theirs)
        or any(one in SHORT_FOR.get(part, ()) for one in tokens(called) for part in theirs)
        or any(_is_made_of(one, theirs) for one in tokens(called))
        or any(_is_squeezed(one, part) for one in tokens(called) for part in theirs)
    )


def _is_made_of(called: str, parts: Sequence[str]) -> bool:
    """Tell whether a name is cut from theirs: Tina of Martina, Mafer of María Fernanda."""
    if called[0] >= "\u2e80":  # given names of two characters, within a whole name
        return any(called in part for part in parts)
    if len(called) < _SHORTEST_CUT:
        return False
    if any(called in part for part in parts):
        return True
    return any(
        one.startswith(called[:cut]) and two.startswith(called[cut:])
        for one, two in pairwise(parts)
        for cut in range(2, len(called) - 1)
    )


def _is_squeezed(called: str, part: str) -> bool:
    """Tell whether a short name is a longer one with letters left out: Tom of Thomas."""
    if not 1 < len(called) <= _LONGEST_SQUEEZED or len(part) - len(called) < _LEFT_OUT:
        return False
    if called in SHORT_FOR or called in WHOLE_NAMES or called[0] != part[0]:
        return False
    letters = iter(part)
    return all(letter in letters for letter in called)


def names_role(parsed: ParsedText, case: Case) -> bool:
    """Tell whether the note says which role: by its name, a part or its initials.

    In another language than the role's own, general words are enough ("the position"). A part that
    stands in a topic, too, says nothing by itself: "the new test bench" is no test engineer.
    """
    role = tidy(case.application.role)
    parts = [part for part in tokens(role) if part not in _SMALL_WORDS]
    if not parts:
        return True
    topics = [one for met in case.interviews for one in met.talked_about]
    told = set(tokens(" ".join((*topics, *case.application.excites_you))))
    folded = without_accents(parsed.text)
    if any(
        part in folded
        for part in parts
        if (part not in told or len(parts) == 1)
        and (len(part) >= _SHORT or part[0] >= "\u2e80" or len(parts) == 1)
    ):
        return True
    words = set(tokens(parsed.text))
    initials = "".join(part[0] for part in parts)
    if (len(initials) > 1 and initials in words) or all(part in words for part in parts):
        return True
    if any(part[:2] in folded for part in parts if part[0] >= "\u2e80"):
        return True
    return parsed.bank.language != "en" and bool(search(parsed.bank.lexicon.role, parsed.text))


def lacks(parsed: ParsedText, part: str) -> bool:
    """Tell whether a note says nothing of that kind: ``thanks``, ``interest``, ``close``."""
    lexicon = parsed.bank.lexicon
    expression = {"thanks": lexicon.thanks, "interest": lexicon.interest, "close": lexicon.close}
    return parsed.known and not search(expression[part], parsed.text)
