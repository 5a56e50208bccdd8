"""How a careful person addresses somebody: by a title or as Frau, Madame, where that is known.

A title is taken from the name as they write it, the address from your own answer
(``Person.addressed_as``), from their pronouns, or from a feminine form with which their headline
names them ("Leiterin", "Directrice"). A masculine form tells nothing: it may be meant for anyone.
Nothing is inferred from a first name.
"""

import re
from functools import lru_cache
from typing import Final, Literal, NamedTuple

from followup_rules.case import Person
from followup_rules.names.affixes import GERMANIC_PARTICLES, ROMANCE_PARTICLES
from followup_rules.names.greeting import family_name, full_name, greeting_name

type Gender = Literal["woman", "man", ""]


class Address(NamedTuple):
    """What is known of how to address somebody."""

    title: str
    """``dr``, ``prof``, ``prof_dr``, ``maitre``, ``lic``, ``ing``, ``mag``,
    ``dipl_ing``, ``sensei``; empty: none."""
    written: str
    """The title as they write it: "Dr.", "Prof.ª"."""
    gender: Gender
    given: str
    family: str
    """Empty where it can't be told from the given names."""
    full: str
    family_only: bool = False
    """Is the name a family name alone, behind Ms, Herr, Madame?"""


_TITLES: Final[tuple[tuple[str, str, Gender], ...]] = (
    (r"(?:mag\.|(?-i:DI)|dipl\.-ing\.)(?:\s?(?:a|in)\b\.?)?\s+dr\.?", "dr", ""),
    (r"mag(?:\.\s?a|\.?ª|istra\b)\.?", "mag", "woman"),
    (r"mag(?:\.|ister\b)", "mag", ""),
    (r"(?:(?-i:DI)|dipl\.-ing\.)in\b\.?", "dipl_ing", "woman"),
    (r"(?:(?-i:DI)|dipl\.-ing\.)", "dipl_ing", ""),
    (r"prof(?:essorin|\.\s?in)\.?(?:\s+dr\.?)?", "prof", "woman"),
    (r"(?:prof\.?\s?ª|prof\.?a\.|professora|profesora|professeure)", "prof", "woman"),
    (r"prof(?:essor)?\.?\s+dr\.?(?:\s?(?:-ing|h\.\s?c|med|rer\.\s?nat|phil)\.?)*", "prof_dr", ""),
    (r"(?:professeur|profesor|professor|prof|pr)\.?", "prof", ""),
    (r"(?:dra|drª|dr\.ª|doutora|doctora)\.?", "dr", "woman"),
    (r"(?:dr|doctor|docteur|doutor)\.?(?:\s?(?:-ing|h\.\s?c|med|rer\.\s?nat|phil)\.?)*", "dr", ""),
    (r"(?:ma[iî]tre|me\.|(?-i:Me))", "maitre", ""),
    (r"lic(?:enciada|d?a\.)", "lic", "woman"),
    (r"(?:licenciado|lic\.)", "lic", ""),
    (r"(?:ingeniera|engenheira|eng(?:\.?ª|a\.))", "ing", "woman"),
    (r"eng\.?º", "ing", "man"),
    (r"(?:ingeniero|ing\.|engenheiro|eng\.)", "ing", ""),
)
"""(title before a name, what it is, the gender that its form shows)."""
_BEFORE: Final = tuple(
    (re.compile(rf"\s*({expression})(?=\s)", re.IGNORECASE), title, gender)
    for expression, title, gender in _TITLES
)
_AUSTRIAN: Final = ("mag", "dipl_ing")
_SENSEI: Final = re.compile(r"(?:准?教授|先生|医師|弁護士|博士)\s*$")
_MISTER: Final = re.compile(
    r"\s*(?:(?P<woman>frau|mrs|ms|miss|mme|madame|señora|sra|senhora)|(?P<man>herr|mr|monsieur|señor|sr|senhor))\.?\s",
    re.IGNORECASE,
)
_PRONOUNS: Final[tuple[tuple[re.Pattern[str], Gender], ...]] = (
    (
        re.compile(
            r"(?<![\w/])(?:she\s?/\s?hers?|sie\s?/\s?ihr|elle(?=\s?[)\]])|ella(?=\s?[)\]])|ela\s?/\s?dela)(?![\w/]|/they)",
            re.IGNORECASE,
        ),
        "woman",
    ),
    (
        re.compile(
            r"(?<![\w/])(?:he\s?/\s?him|er\s?/\s?ihm|il\s?/\s?lui|él(?=\s?[)\]])|ele\s?/\s?dele)(?![\w/]|/they)",
            re.IGNORECASE,
        ),
        "man",
    ),
)
_SEGMENT: Final = r"(?:^|[|,;·•–—&/(]|\s-\s|\bund\b|\bet\b|\by\b|\be\b|\+)\s*"
_BEFORE_WORD: Final = (
    r"(?:(?!(?i:such|recrut|busc|procur|cherch))"
    r"(?:(?:[A-Za-zÀ-ÿ]+(?:e|ive|ale|al)|Senior|Lead|Junior|IT|HR)[\s-]+){0,2})"
)
_FEMININE: Final = (
    r"[A-ZÄÖÜ][\wÄÖÜäöüß-]*(?:leiterin|beraterin|führerin|[^\W\d]{2}orin|[^\W\d]{2}entin|listin"
    r"|ristin|nistin|[^\W\d]antin|anwältin|ärztin|ologin|eurin|[Cc]hefin|[Pp]artnerin|lerin|terin"
    r"|derin|nerin|gerin|serin|ferin|cherin|herin|pflegerin|meisterin|inhaberin)"
    r"|(?:Chefin|Ärztin|Anwältin|Partnerin|Inhaberin)"
    r"|(?:sous-|vice-|co-)?(?:directrice|avocate|associée|développeuse|ingénieure|chargée|cheffe"
    r"|gérante|consultante|présidente|infirmière|fondatrice|cofondatrice|coordinatrice"
    r"|coordonnatrice|conseillère|professeure|assistante|rédactrice|acheteuse|recruteuse"
    r"|formatrice|adjointe|déléguée|attachée|enseignante-chercheuse|chercheuse|enseignante"
    r"|administratrice|animatrice|conductrice|dirigeante|technicienne|informaticienne"
    r"|pharmacienne|opticienne|éducatrice|graphiste indépendante|experte|juriste associée)"
    r"|(?:sub|vice)?(?:directora|jefa|coordinadora|supervisora|ingeniera|abogada|socia|gerenta"
    r"|enfermera|profesora|fundadora|cofundadora|desarrolladora|diseñadora|presidenta|encargada"
    r"|reclutadora|redactora|arquitecta|asesora|psicóloga|médica|maestra|investigadora|programadora"
    r"|diretora|coordenadora|engenheira|advogada|sócia|enfermeira|professora|recrutadora"
    r"|investigadora|arquiteta|encarregada|chefe de equipa feminina)"
)
"""Feminine forms of what people are, in German, French, Spanish and Portuguese."""
_NAMED_SO: Final = re.compile(
    rf"{_SEGMENT}{_BEFORE_WORD}(?:{_FEMININE})(?![\w*:/·•.(]\w|[\w(]|[*:/]-?in)"
)
_NAMES: Final = re.compile(
    r"\b(?:Valentin|Florentin|Corentin|Konstantin|Severin|Ka(?:th|t)erin|Catherin)\b"
)
_AVOCAT: Final = re.compile(rf"{_SEGMENT}(?:avocate?|notaire)\b", re.IGNORECASE)


def address_of(person: Person, language: str) -> Address:
    """Return what is known of how to address this person in a note of that language."""
    return _address(person, language.partition("-")[0])


@lru_cache(maxsize=256)
def _address(person: Person, language: str) -> Address:
    title, written, shown = _title_of(person.name)
    if not title and language == "fr" and _AVOCAT.search(person.headline):
        title = "maitre"
    if title in _AUSTRIAN:
        # Also the short forms that are a name elsewhere: "DI", "Mag.a".
        bare = person.name.strip().removeprefix(written).strip()
        person = person.model_copy(update={"name": bare or person.name})
    full = _untitled(full_name(person, language), written)
    family_only = bool(_MISTER.match(person.name)) and _is_one(full)
    return Address(
        title=title,
        written=written,
        gender=_chosen(person) or shown or _gender_of(person),
        given=greeting_name(person, "warm", language),
        family=full if family_only else family_name(person, language),
        full=full,
        family_only=family_only,
    )


def _is_one(name: str) -> bool:
    """Tell whether a name is one word, particles before it apart: "von Berg"."""
    first = name.partition(" ")[0].casefold()
    return " " not in name or first in GERMANIC_PARTICLES | ROMANCE_PARTICLES


def _untitled(name: str, title: str) -> str:
    """Take a title off a name, where it was kept."""
    bare = name.removeprefix(title).removesuffix(title).strip() if title else name
    return bare or name


def _chosen(person: Person) -> Gender:
    return {"ms": "woman", "mr": "man"}.get(person.addressed_as or "", "")  # type: ignore[return-value]


def _title_of(name: str) -> tuple[str, str, Gender]:
    if found := _SENSEI.search(name):
        return "sensei", found[0].strip(), ""
    for expression, title, gender in _BEFORE:
        if found := expression.match(name):
            return title, found[1], gender
    return "", "", ""


def _gender_of(person: Person) -> Gender:
    mister = _MISTER.match(person.name)
    if mister:
        return "woman" if mister["woman"] else "man"
    told = f"{person.name}\n{person.headline}"
    for expression, gender in _PRONOUNS:
        if expression.search(told):
            return gender
    headline = person.headline
    return "woman" if headline and _NAMED_SO.search(_NAMES.sub("", _small(headline))) else ""


def _small(headline: str) -> str:
    """Write the first letters of French, Spanish and Portuguese titles small, German ones not."""
    return re.sub(
        r"\b[A-ZÀ-Þ](?=\w*(?:trice|euse|ée|ère|ante|ente|ate|ure|ffe|enne|erte|ora|efa|era|ada|cia"
        r"|eira|eta|cta|oga|dica|tra|nta|ira)\b)",
        lambda found: found[0].lower(),
        headline,
    )
