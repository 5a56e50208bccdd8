# ruff: noqa: E501  # an expression is read in one line
"""The article of a noun that was typed without one, where its ending tells its gender.

"Ablauf einer Frühschicht", "reforma del local", "buen ambiente": what is one thing and has more
after it, or is the subject of a sentence, can't stand without. ``lacks_one`` finds those whose
gender does not show.
"""

import re
from typing import Final

from followup_rules.note.german_case import FEMININE, MASCULINE
from followup_rules.note.topic.typed import Use

_GERMAN: Final = re.compile(r"(?P<noun>[A-ZÄÖÜ][a-zäöüß]+) (?:der|des|einer|eines|vom)(?= )")
"""A German noun and what is of it: of something, it is a certain one."""
_GERMAN_ONE: Final = re.compile(
    r"(?P<noun>[A-ZÄÖÜ][a-zäöüß]{3,}(?:ung|heit|keit|schaft|kontakt|vielfalt|geist|zusammenhalt|klima))(?=$| (?:mit|im|in|zu|zum|zur|bei|am|auf|aus|von|zwischen|für|an) )"
)
"""What excites is a certain one, too: "Abwechslung", "Kundenkontakt"."""
_NEUTER: Final = r"(?:ing|ment|chen|system|projekt|konzept|team|material|verfahren|modell|programm|angebot|gespräch|verhältnis|klima)"
_SEVERAL: Final = re.compile(r"(?:en|e|er|n|s|el)$")

_OF: Final = {
    "es": re.compile(r"[a-zá-úñ]+(?: (?!y\b|o\b|de\b)[a-zá-úñ]+)? del? "),
    "pt": re.compile(r"[a-zà-úç]+(?: (?!e\b|ou\b|de\b)[a-zà-úç]+)? (?:d[oa]s?) "),
}
"""A noun, perhaps an adjective, and what it is of."""
_MANY: Final = {
    "es": r"no|ni|sin|sí|más|menos|aquel\w*|est[aeo]s?|es[aeo]s?|algun\w*|vari[oa]s|dos|tres|mucho|mucha|poco|poca|tanto|tanta|bastante|algo|nada|todo|toda|cada|otro|otra|demasiado|demasiada|un|una|uno|solo|cómo|cuánto|cuánta|dentro|fuera|cerca|mano|foto|moto|radio|como|cuando|donde|ahora|nunca|para|contra|hasta|entre|sobre|mucho|cuanto|qué|que|quién",
    "pt": r"não|nem|sem|sim|mais|menos|aquel[ae]s?|ess[ae]s|est[ae]s|algu\w*|vári[oa]s|dois|duas|três|muito|muita|pouco|pouca|tanto|tanta|bastante|algo|nada|tudo|todo|toda|cada|outro|outra|um|uma|só|como|quanto|quanta|dentro|fora|perto|foto|moto|tribo|quando|onde|agora|nunca|para|contra|até|entre|sobre|meio|sendo|tendo|isso|isto|esse|essa|este|esta|quem|que|qual",
}
"""Words that stand before a noun in the place of an article, or whose ending tells no gender."""
_MALE_A: Final = re.compile(
    r"(?:^(?:d[ií]a|mapa|planeta|cinema|cometa)|\w*(?:ema|oma|ograma|grama|clima|drama)|\w+ista)s?$"
)
_STRESSED: Final = re.compile(r"^(?:agua|área|aula|arma|alma|ala|hambre|águila|ancla)$")
"""Spanish: feminine nouns that have "el"."""
_GOOD: Final = {"buen": "el", "mal": "el", "primer": "el", "bom": "o", "mau": "o", "boa": "a"}
_NO_NOUN: Final = re.compile(r"(?:[aeií]r(?:me|se|te|nos|los|las|lo|la|-\w+)?|[aei]ndo|mente)$")
"""Ends an infinitive, a gerund or an adverb."""


def article_of(text: str, language: str, use: Use) -> str:
    """Return the article that a bare phrase needs; nothing where it needs none, or can't be told."""
    if language == "de":
        found = _GERMAN.match(text) or (use == "excites" and _GERMAN_ONE.match(text))
        return _german(found["noun"].casefold()) if found else ""
    if language not in _OF or not text[:1].islower():
        return ""
    if not (use == "excites" or _OF[language].match(text)):
        return ""
    first = re.split(r"[ ,]", text, maxsplit=1)[0]
    if re.fullmatch(_MANY[language], first) or _NO_NOUN.search(first):
        return ""
    return _GOOD.get(first) or _romance(first, language)


def lacks_one(text: str, language: str, use: Use) -> bool:
    """Tell whether a phrase that needs an article has none, after ``article_of`` found none."""
    if language == "de":
        found = _GERMAN.match(text)
        return found is not None and not _SEVERAL.search(found["noun"])
    if use != "excites" or language not in _OF or not text[:1].islower():
        return False
    first = re.split(r"[ ,]", text, maxsplit=1)[0]
    many = re.fullmatch(_MANY[language], first) or _NO_NOUN.search(first)
    return not many and not first.endswith("s") and len(first) > 2  # noqa: PLR2004


def _german(noun: str) -> str:
    if re.search(rf"(?:{FEMININE}|vielfalt)$", noun):
        return "die"
    if re.search(rf"(?:{MASCULINE}|geist|zusammenhalt)$", noun):
        return "der"
    return "das" if re.search(rf"{_NEUTER}$", noun) else ""


def _romance(first: str, language: str) -> str:
    """Return the article of a Spanish or Portuguese noun by its ending."""
    spanish = language == "es"
    if re.search(r"(?:o|or|aje|al)$", first) or (_MALE_A.search(first) and not first.endswith("s")):
        return "el" if spanish else "o"
    if re.search(r"(?:os|ores|ajes)$", first) or _MALE_A.search(first):
        return "los" if spanish else "os"
    if re.search(r"(?:a|ción|sión|dad|tad|ção|são|dade|gem|ez)$", first):
        stressed = spanish and _STRESSED.search(first)
        return "el" if stressed else "la" if spanish else "a"
    if re.search(r"(?:as|ciones|siones|dades|ções|sões|gens)$", first):
        return "las" if spanish else "as"
    return ""
