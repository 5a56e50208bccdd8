"""The role as a person says it in a sentence: "the paralegal role", not a posting's title.

What job advertisements add is taken off: legal suffixes, brackets, numbers, locations, what stands
after a comma. Where every word is an ordinary word of roles, it is written small; names, acronyms
and anything unknown stay as they were typed.
"""

import re
import unicodedata
from functools import lru_cache
from typing import Final

from followup_rules.note.bank import Bank
from followup_rules.note.role_title import without_posting
from followup_rules.note.role_words import ROLE_WORDS
from followup_rules.note.tidy import presentable, tidy
from followup_rules.note.topic.casing import is_name

_SUFFIX: Final = re.compile(
    r"\s*[(\[]\s*(?:[mfwdxhvnig*]|all|alle|gn|any)(?:\s*[/|,]\s*(?:[mfwdxhvnig*]|divers))*"
    r"(?:\s*genders?|\s*geschlechter)?\s*[)\]]",
    re.IGNORECASE,
)
"""What job advertisements add for the law: "(m/f/d)", "(H/F)", "(all genders)"."""
_BRACKETS: Final = re.compile(
    r"\s*[(\[{][^)\]}]*[)\]}]"
    r"|\s*[\uff08\u3010\uff3b\u3014][^\uff09\u3011\uff3d\u3015]*[\uff09\u3011\uff3d\u3015]\s*"
)
"""What stands in brackets beside a role: "[Remote]", "(Berlin)", and in Japanese ones."""
_NUMBER: Final = re.compile(
    r"\s*[-,|:]?\s*(?:(?:req(?:uisition)?|ref(?:erenz|erence)?|job|id|nr|no|kennziffer)\b\.?\s*"
    r"(?:id|nr|no|number)?\.?\s*[:#-]?\s*|#\s*)[A-Z]{0,4}[-_]?\d[\w/-]*",
    re.IGNORECASE,
)
"""Requisition numbers: "Req. 12345", "#4711", "Ref: DA-22"."""
_LOCATION: Final = re.compile(
    r"\s+[|\u00b7\u2022]\s.*$|\s[-\u2013\u2014]\s[^-]*$|\s+[hfmw]\s?/\s?[hfmwx]\b.*$", re.IGNORECASE
)
"""What follows a stroke: "· Remote", "- Berlin", and "H/F"."""
_AFTER_COMMA: Final = re.compile(r"(?<=\w{3}),\s.*$")
"""The department after a comma: "Registered Nurse, Med-Surg"."""
_BLANKS: Final = re.compile(r"\s{2,}")
"""Made one before the rest looks: it would try each of a thousand blanks with each other one."""
_ARTICLES: Final = {
    "en": ("the ", "a ", "an "),
    "fr": ("le ", "la ", "l'", "un ", "une "),
    "de": ("der ", "die ", "das ", "den ", "ein ", "eine "),
    "es": ("el ", "la ", "un ", "una "),
    "pt": ("o ", "a ", "um ", "uma "),
}
_OF: Final = re.compile(
    r"(teacher|lecturer|professor|instructor) of ([a-z]+(?: (?:and|&) [a-z]+)?)", re.IGNORECASE
)
"""What English says the other way round: "teacher of chemistry", "chemistry teacher"."""


_SENTENCE_CASE: Final = re.compile(
    r"(?!\w+(?:ish|ese|ian|ean)\b|(?:french|german|dutch|greek|czech|arabic|hindi|urdu|welsh|swiss"
    r"|london|montessori|steiner|waldorf|sunday|monday|saturday|christmas|easter|catholic)\b)"
    r"(?-i:[A-Z][a-z]+(?:[ -][a-z]+)+)",
    re.IGNORECASE,
)
"""An English role typed as a sentence begins, "Assistant greenkeeper", its first word no name."""


@lru_cache(maxsize=256)
def role_said(typed: str, bank_language: str, endings: tuple[str, ...], *, small: bool) -> str:
    """Return the role as a sentence names it: no "(m/f/d)", brackets, numbers, no "role"."""
    typed = _BLANKS.sub(lambda run: "\n" if "\n" in run[0] else " ", typed)
    typed = without_posting(typed, bank_language)
    bare = _NUMBER.sub("", _BRACKETS.sub("", _SUFFIX.sub("", typed)))
    bare = _AFTER_COMMA.sub("", _LOCATION.sub("", bare).strip())
    role = tidy(bare) or _SUFFIX.sub("", tidy(_SUFFIX.sub("", typed)))
    for beginning in _ARTICLES.get(bank_language, ()):
        if role.lower().startswith(beginning) and len(role) > len(beginning) + 2:
            role = role[len(beginning) :]
            break
    for ending in endings:
        if role.casefold().endswith(ending) and len(role) > len(ending) + 2:
            role = role[: -len(ending)].rstrip()
            break
    role = _small(role, bank_language)
    if small and role[:1].isupper() and _begins_small(role, bank_language):
        role = role[:1].lower() + role[1:]
    if bank_language == "en" and _SENTENCE_CASE.fullmatch(role) and not is_name(role):
        role = role[:1].lower() + role[1:]
    if bank_language == "en" and (found := _OF.fullmatch(role)):
        role = f"{found[2]} {found[1]}"
    return presentable(role)


def _begins_small(role: str, language: str) -> bool:
    """Tell whether the rest is small, or an ordinary word leads ("Ingeniera de Kubernetes")."""
    if role[1:] == role[1:].lower():
        return True
    first, _, rest = role.partition(" ")
    return rest[:1].islower() and first.casefold() in ROLE_WORDS.get(language, frozenset())


def _small(role: str, language: str) -> str:
    """Write a role small where all its words are ordinary ones; acronyms stay as they are."""
    ordinary = ROLE_WORDS.get(language, frozenset())
    words = re.split(r"([\s/&-]+)", role)
    for word in words[::2]:
        acronym = word.isupper() and len(word) > 1
        if word and not acronym and word.casefold() not in ordinary:
            return role
    return "".join(word if word.isupper() and len(word) > 1 else word.lower() for word in words)


def role_of(typed: str, bank: Bank) -> str:
    """Return the role as a sentence of that language names it."""
    return role_said(typed, bank.language, bank.role_endings, small=bank.small_role)


_MUTE_H: Final = re.compile(
    r"h(?:ôt|uiss|orlog|ortic|istor|ydr|ygi|abill|éberg|ématol|oméo|umor|armon)", re.IGNORECASE
)
"""French roles that are said as if they began with a vowel: "hôtesse", "horloger"."""


def of_role(role: str, bank: Bank) -> str:
    """Return the role after "of": "de chef", "d'analyste", "d'hôtesse"."""
    first = unicodedata.normalize("NFKD", role[:1].lower())[:1]
    short = first in "aeiouœ" or _MUTE_H.match(role)
    return (bank.de_role[1] if short else bank.de_role[0]) + role
