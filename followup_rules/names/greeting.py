"""How to show a name, and how to greet its owner.

``clean_name`` is for showing, ``greeting_name`` for the first line of a note. The order of given
and family name is taken from the script, from a comma, from a second form beside the first, or
from your own correction (``Person.greet_as``, which wins over everything) and never from how a
name looks. A plain name of two words in a script whose languages put the given name first is
greeted by its first word, because that is how LinkedIn's two fields, first name and last name,
are shown. Frequent family names of people who often write it first, letters of only Hungarian or
Vietnamese, initials, two-part given names only ever make this more careful: then, as wherever in
doubt, the full name stands as they write it. Nothing is inferred about gender or title.

Sources: Unicode CLDR, person names (UTS #35 part 8); W3C, "Personal names around the world".
"""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from followup_rules.case import Person, Tone
from followup_rules.model import LONGEST_NAME
from followup_rules.names import affixes as marks
from followup_rules.names.capitals import is_shouted, settle_case
from followup_rules.names.family_names import LONGEST_FAMILY, READINGS, STANDS_FIRST
from followup_rules.names.strip import strip_name
from followup_rules.text.clean import clean_text, graphemes
from followup_rules.text.fold import letters
from followup_rules.text.scripts import scripts_in

_FORM: Final = re.compile(r"\(([^()]*)\)")
_BRACKETS: Final = re.compile(r"[\[\](){}<>|]+")
_QUOTED: Final = re.compile(r"(?:^|(?<=\s))[\"“”„«'‘‚]([^\"“”„«»'’‘]{1,40})[\"“”»'’‘](?=\s|$)")
_GIVEN_FIRST: Final = frozenset(
    {
        "latin", "cyrillic", "greek", "armenian", "georgian", "hebrew", "arabic", "syriac",
        "devanagari", "bengali", "gurmukhi", "gujarati", "thai", "lao", "ethiopic",
    }
)  # fmt: skip
"""Scripts whose languages put the given name first (CLDR), as LinkedIn shows the two fields."""
_FAMILY_FIRST: Final = frozenset({"han", "hiragana", "katakana", "hangul", "bopomofo"})
_NATIVE_LANGUAGES: Final = frozenset({"ja", "zh", "ko"})
_HUNGARIAN: Final = frozenset("őűŐŰ")
_MONGOLIAN: Final = frozenset("өүӨҮ")
_VIETNAMESE: Final = re.compile("[ơưƠƯẠ-ỹ]")
_PATRONYMIC: Final = re.compile("(ович|евич|йович|ьич|овна|евна|івна|ївна|ична|инична)$")
_ROMANISED: Final = re.compile(r"\w+[-‐]\w+")
_AND: Final = frozenset({"y", "i", "e"})
_INITIALS: Final = re.compile(r"(?:[^\W\d_]\.?[\s-]?){1,4}")


def clean_name(raw: str) -> str:
    """Return the name for showing, without what is no part of it.

    If nothing would be left, it is given back as it was, made safe (``clean_text``).
    """
    readable = _readable(raw)
    stripped = strip_name(readable)
    if not stripped:
        return clean_text(readable, LONGEST_NAME)
    return " ".join(settle_case(stripped.split(" ")))


def _readable(raw: str) -> str:
    """Take brackets off where nothing else would be left of a name."""
    if strip_name(raw):
        return raw
    opened = _BRACKETS.sub(" ", clean_text(raw, LONGEST_NAME)).strip()
    return opened if any(map(str.isalnum, opened)) else raw


def greeting_name(person: Person, tone: Tone | None, language: str = "en") -> str:
    """Return the name by which a note in ``language`` greets this person.

    ``formal``, and wherever in doubt: the full name. Japanese, Chinese and Korean notes use the
    form in their own script where there is one, and the full name always. Whole grapheme
    clusters; never longer than ``clean_name``; ``""`` only if the name shows nothing at all.
    """
    if person.greet_as and (own := clean_text(person.greet_as, LONGEST_NAME)):
        return own
    return _greeting(person.name, formal=tone == "formal", language=language.partition("-")[0])


def full_name(person: Person, language: str = "en") -> str:
    """Return the full name without second forms, in the script of ``language`` if they use it."""
    return _greeting(person.name, formal=True, language=language.partition("-")[0])


def family_name(person: Person, language: str = "en") -> str:
    """Return the family name, where it is surely parted from the given ones; else ``""``."""
    if _is_native(person.name) and language.partition("-")[0] in _NATIVE_LANGUAGES:
        family = full_name(person, language).split(" ")
        return family[0] if len(family) > 1 else ""
    given = _greeting(person.name, formal=False, language=language.partition("-")[0])
    words = full_name(person, language).split(" ")
    rest = words[1:]
    if not rest or given != words[0] or not _is_plain(words):
        return ""
    while len(rest) > 1 and _initials(rest[0]):
        del rest[0]
    while len(rest) > 1 and rest[-1].rstrip(".").casefold() in marks.SUFFIXES:
        rest.pop()
    return " ".join(rest)


@dataclass(frozen=True, slots=True)
class _Forms:
    """The ways in which one name is written in one field."""

    main: list[str]
    """Words, without brackets and quoted names."""
    seconds: list[str]
    """What stands in brackets."""
    called: str
    """The short name that they say they are called by."""


@lru_cache(maxsize=1024)
def _greeting(raw: str, *, formal: bool, language: str) -> str:
    readable = _readable(raw)
    stripped = strip_name(readable)
    if not stripped:
        return clean_text(readable, LONGEST_NAME)
    words_shown = settle_case(stripped.split(" "))
    forms = _forms_of(" ".join(words_shown))
    native, latin = _by_script(forms)
    if language in _NATIVE_LANGUAGES and native:
        return _full(native)
    words = latin or native if native else _in_latin(forms) or forms.main
    given = ""
    if not formal and language not in _NATIVE_LANGUAGES:
        if forms.called:
            given = forms.called
        elif native:
            given = _given_beside(native, latin)
        elif not any(_leaves_doubt(form, words) for form in forms.seconds):
            given = "" if _shouts_first(stripped) else _given(words)
    return given or _full(words)


def _leaves_doubt(form: str, words: list[str]) -> bool:
    """Tell whether a form in brackets may say that the first word is not what they are called by.

    One word may be a short name or a former one; a whole second name in the same script may put
    the two names the other way round. What is called a former name leaves no doubt.
    """
    if form.casefold().startswith(marks.FORMER) or form.split() == words:
        return False
    return " " not in form or scripts_in(form) == scripts_in("".join(words))


def _forms_of(stripped: str) -> _Forms:
    called = ""
    seconds: list[str] = []
    for found in _FORM.finditer(stripped):
        inside = found[1].strip()
        folded = inside.casefold()
        prefix = next((one for one in marks.CALLED if folded.startswith(one)), "")
        if prefix:
            called = called or inside[len(prefix) :].strip(" \"'“”")
        elif folded in marks.SHORT_FORMS:
            called = called or inside
        elif inside:
            seconds.append(inside)
    main = _FORM.sub(" ", stripped)
    for found in _QUOTED.finditer(main):
        called = called or found[1].strip()
    unquoted = _QUOTED.sub(" ", main)
    words = (unquoted if any(map(str.isalpha, unquoted)) else main).split()
    return _Forms(main=words or stripped.split(), seconds=seconds, called=called)


def _is_native(text: str) -> bool:
    return bool(scripts_in(text) & _FAMILY_FIRST)


def _by_script(forms: _Forms) -> tuple[list[str], list[str]]:
    """Part the forms: one in Chinese, Japanese or Korean script, one in letters."""
    native = [word for word in forms.main if _is_native(word)]
    latin = [word for word in forms.main if not _is_native(word)]
    if native and latin:
        # Beside each other without brackets, letters may be a slogan: the family name must agree.
        together = forms.main in (native + latin, latin + native)
        if together and (_given_beside(native, latin) or _is_called(latin)):
            return native, latin
        return (native, []) if together else (forms.main, [])
    for second in forms.seconds:
        words = second.split()
        if not native and all(map(_is_native, words)):
            native = words
        elif not latin and not any(map(_is_native, words)):
            latin = words
    return native, latin


def _in_latin(forms: _Forms) -> list[str]:
    """Return the second form in Latin letters of a name in another script."""
    main = [word for word in forms.main if scripts_in(word) == {"latin"}]
    others = [word for word in forms.main if not scripts_in(word) & {"latin"}]
    # The whole name twice: "Ivan Petrov Иван Петров".
    if main and len(main) == len(others) and forms.main in (main + others, others + main):
        return main if len(main) > 1 else []
    if main:
        return []
    latin = (one.split() for one in forms.seconds if scripts_in(one) == {"latin"})
    return next((one for one in latin if len(one) > 1), [])


def _is_called(latin: list[str]) -> bool:
    return len(latin) == 1 and latin[0].casefold() in marks.SHORT_FORMS


def _full(words: list[str]) -> str:
    """Return all words, a family name before a comma put last."""
    family, rest = _family_before_comma(words)
    if family:
        return " ".join([*rest, *family[:-1], family[-1].rstrip(",")])
    return " ".join(words)


def _family_before_comma(words: list[str]) -> tuple[list[str], list[str]]:
    """Part "van der Berg, Jan" after the comma; nothing before it where none is of that kind."""
    index = next((i for i, word in enumerate(words[:-1], 1) if word.endswith(",")), 0)
    if not index or words[index].rstrip(".").casefold() in marks.SUFFIXES:
        return [], words
    return words[:index], words[index:]


def _given_beside(native: list[str], latin: list[str]) -> str:
    """Return the given name of a Latin form whose family name the native form tells.

    The script puts the family name first; its known reading is looked for at either end of the
    Latin form. ``""`` if it isn't there, or at both ends.
    """
    joined = "".join(native)
    family = next(
        (joined[:length] for length in range(LONGEST_FAMILY, 0, -1) if joined[:length] in READINGS),
        "",
    )
    if not family or len(latin) not in (2, 3):
        return ""
    ends = [letters(latin[0]) in READINGS[family], letters(latin[-1]) in READINGS[family]]
    if ends == [True, False]:
        return " ".join(latin[1:])
    if ends == [False, True]:
        return " ".join(latin[:-1])
    return ""


def _shouts_first(stripped: str) -> bool:
    """Tell whether only the first word is in capitals: a family name, or a name that shouts."""
    words = _forms_of(stripped).main
    return is_shouted(words[0]) and not all(map(str.isupper, words))


def _given(words: list[str]) -> str:
    """Return the name to be called by, of a name in one form; ``""`` in doubt."""
    family, given = _family_before_comma(words)
    if family:
        return given[0] if len(given) == 1 and not _initials(given[0]) else ""
    named = [word.rstrip(",") for word in words]
    while len(named) > 2 and named[-1].rstrip(".").casefold() in marks.SUFFIXES:  # noqa: PLR2004
        named.pop()
    scripts = scripts_in("".join(named))
    if len(scripts) != 1 or not scripts <= _GIVEN_FIRST or _is_doubtful(named):
        return ""
    return named[0] if _is_plain(named) else ""


def _is_plain(words: list[str]) -> bool:
    """Tell whether exactly the first word is the given name."""
    rest = words[1:]
    if len(rest) == 3 and rest[1].casefold() in _AND:  # noqa: PLR2004  # Vega y Ortega
        return not _initials(rest[0]) and not _particle(rest[0])
    small = next((index for index, word in enumerate(rest) if _particle(word)), None)
    if small is None or small == len(rest) - 1:
        while len(rest) > 1 and _initials(rest[0]):
            del rest[0]
        return len(rest) == 1
    while small and _initials(rest[0]):
        del rest[0]
        small -= 1
    if small:
        return False
    if rest[0].casefold() in marks.GERMANIC_PARTICLES:
        return True
    after = [word for word in rest if not _particle(word)]
    return len(after) == 1 and words[0].casefold() not in marks.DEVOTED


def _particle(word: str) -> bool:
    folded = word.casefold().replace("’", "'")
    return folded in marks.GERMANIC_PARTICLES or folded in marks.ROMANCE_PARTICLES


def _initials(word: str) -> bool:
    letters = [one for one in word if one.isalpha()]
    if not letters or len(graphemes("".join(letters))) == 1:
        return True
    return bool(_INITIALS.fullmatch(word)) and ("." in word or (word.isupper() and len(word) < 4))  # noqa: PLR2004


def _is_doubtful(words: list[str]) -> bool:
    """Tell whether anything speaks against taking the first word for the given name."""
    first, last = words[0], words[-1]
    folded = first.casefold()
    joined = "".join(words)
    return (
        len(words) == 1
        or _initials(first)
        or any(one.isdigit() for one in first)
        or not first[0].isalpha()
        or first[-1] in ".-'’"
        or folded in STANDS_FIRST
        or letters(first) in STANDS_FIRST
        or folded in marks.UNSAID
        or (_particle(first) and folded != "ben")
        or bool(_HUNGARIAN.intersection(joined) or _MONGOLIAN.intersection(joined))
        or bool(_VIETNAMESE.search(joined))
        or (bool(_ROMANISED.fullmatch(last)) and last.partition("-")[2].islower())
        or (len(words) == 2 and folded in marks.COMPOUND_STARTS and _second_part(last))  # noqa: PLR2004
        or bool(_PATRONYMIC.search(last.casefold()))
    )


def _second_part(word: str) -> bool:
    if "arabic" in scripts_in(word):
        return not word.startswith("ال")
    return word.casefold() in marks.SECOND_PARTS
