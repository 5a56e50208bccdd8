# ruff: noqa: E501  # an expression is read in one line
"""The second half of a phrase of two things: its preposition and its "talked" are taken off, too.

"du surtemps pis des fins de semaine" was typed after "we talked": both halves lose their "de".
"""

import re
from functools import cache
from typing import Final

_AND: Final = {"en": "and", "de": "und", "fr": "et|pis|puis", "es": "y|e", "pt": "e"}
_SAID: Final = {"fr": "et"}
"""How "and" is written where the table of a language has a spoken word for it."""
_FIRST_OF: Final = {
    "fr": r"(?:du |des |de la |de l'|d'|de (?=comment|leur|la façon|ce ))",
    "es": r"(?:del |de (?=el |la |los |las |un |una |su |sus |cómo |como |lo ))",
    "pt": r"(?:d[oa]s? |de (?=um |uma |como |seu |sua ))",
}
_OF: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    "fr": (
        (r"du (?=\w)", "le "),
        (r"des (?=\w)", "les "),
        (r"de (?=la |l'|comment|leurs? |votre |vos |son |sa |ses |ce )", ""),
        (r"d'(?=une? )", ""),
    ),
    "es": ((r"del (?=\w)", "el "), (r"de (?=la |los |las |un |una |su |sus |c[oó]mo |lo )", "")),
    "pt": (
        (r"do (?=\w)", "o "),
        (r"da (?=\w)", "a "),
        (r"dos (?=\w)", "os "),
        (r"das (?=\w)", "as "),
        (r"de (?=um |uma |como |seu |sua )", ""),
    ),
}
"""A conjunct's "of", and what stands without it."""
_ALWAYS: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    "fr": ((r"de (?=comment )", ""), (r"sur (?=(?:le|la|les|l'|votre|vos)\b)", "")),
    "es": ((r"de (?=cómo )", ""), (r"sobre (?=(?:el|la|los|las|su|sus) )", "")),
    "pt": (
        (r"(?:(?:de|sobre) )?como eles ", "como "),
        (r"(?:de|sobre) (?=como )", ""),
        (r"sobre (?=(?:[oa]s?) )", ""),
    ),
    "de": (
        (r"über'?s (?=\w)", "das "),
        (r"über (?=(?:die|das|den|Ihre?n?|eure?n?|de[mr]) )", ""),
        (r"ums (?=\w)", "das "),
        (r"(?:um|über) (?=(?:die|das|den) |(?-i:[A-ZÄÖÜ]))(?!.* (?:zu \w+en|herum)\b)", ""),
    ),
    "en": (
        (r"(how|why|what|when|where) they (?=\w)", r"\2 you "),
        (r"(?:then )?(?:talked )?about (?=\w)", ""),
        (r"(?:we )?(?:discussed|covered) (?=\w)", ""),
    ),
}
_INNER_OF: Final = {
    "fr": r"(?<= )(?:du|des|de la|de l')(?! ?(?:nuit|jour|matin|soir|week-end)\b)",
    "pt": r"(?<= )d[oae]s?(?= )(?! (?:noite|manhã|tarde|dia|fim de semana)\b)",
    "es": r"(?<= )(?:del|de)(?= )(?! (?:la )?(?:noche|mañana|tarde|día|fin de semana)\b)",
}
_TWO: Final = {
    "fr": r" (?:et|pis|puis) (?:(?:du |des |de la |de l')[\w-]+ (?!et\b|ou\b)\w|de (?:leurs?|votre|vos|son|sa|ses) )",
    "es": r" (?:y|e) (?:del |de la |de los |de las )\w+ (?!y\b|o\b)\w",
    "pt": r" e d[oa]s? \w+ (?!e\b|ou\b)\w",
}
"""Of the second thing more is said, so it is one of its own: "de la vigne et du logement sur place"."""
_TIMES: Final = re.compile(
    r" (?:et|y|e) (?:du |de la |del |de |d[oa] )(?:nuit|jour|matin|soir|week-end|noche|mañana|tarde|día|fin|noite|manhã|dia|fim)\b",
    re.IGNORECASE,
)
"""Two times of a day, which one noun goes with: "os turnos da noite e da manhã"."""
_LEFT_OVER: Final = re.compile(
    r" (?:geredet|gesprochen|diskutiert|unterhalten|gequatscht|geplaudert|getratscht|besprochen|ausgetauscht)"
    r"(?: haben)?(?= und |,|$)"
)
"""German: what is left of "we have talked about" where more follows."""
_BEGINS: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    "de": (
        (r"(?:übers|über's|ums|aufs|fürs|ins|ans) (?=\w)", "das "),
        (r"(?:übern|über'n|über den) (?=\w)", "den "),
        (r"(?:zur|von der) (?=\w)(?!.* und (?:dem|vom|zum|beim)\b)", "die "),
        (r"von (?=[A-ZÄÖÜ])", ""),
    ),
    "en": ((r"(?:abt|'?bout) (?=\w)", ""), (r"on (?=(?:the|a|your|how) )", "")),
    "fr": ((r"au (?=\w)", "le "), (r"aux (?=\w)", "les "), (r"d(?:e |')(?=comment|ce qu)", "")),
    "es": ((r"de (?=(?:c[oó]mo|qu[eé]|lo) )", ""),),
    "pt": ((r"de (?=(?:como|o que) )", ""),),
}
"""What begins a phrase as it followed a verb, and what stands without it."""


@cache
def _ignoring_case(expression: str) -> re.Pattern[str]:
    return re.compile(expression, re.IGNORECASE)


def without_prepositions(text: str, language: str, *, of: bool = False) -> str:
    """Return a phrase without the prepositions that its verb had asked for, in each conjunct.

    ``of``: was one taken off its beginning already?
    """
    if language == "ja":
        return text
    first = _FIRST_OF.get(language)
    found = _ignoring_case(first).match(text) if first else None
    for expression, instead in _BEGINS.get(language, ()):
        text = _ignoring_case(rf"^{expression}").sub(instead, text)
    if language == "de":
        text = _LEFT_OVER.sub("", text)
    rest = re.split(rf" (?:{_AND[language]}) |, ", text[found.end() if found else 0 :])[0]
    first = first if not _TIMES.search(text) else None
    inner = bool(first) and _ignoring_case(_INNER_OF[language]).search(rest) is not None
    inner = inner and not (language in _TWO and _ignoring_case(_TWO[language]).search(text))
    plain = (found or of) and first and not inner
    for expression, instead in (*_ALWAYS[language], *(_OF.get(language, ()) if plain else ())):
        said = _SAID.get(language, r"\1")
        text = _ignoring_case(rf" ({_AND[language]}) {expression}").sub(rf" {said} {instead}", text)
    for expression, instead in _OF.get(language, ()) if plain else ():
        text = _ignoring_case(rf"(?<=\w), {expression}").sub(f", {instead}", text)
    if language == "fr":
        text = re.sub(r" pis (?=(?:le|la|les) |l')", " et ", text)
    return text
