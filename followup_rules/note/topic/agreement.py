# ruff: noqa: E501  # an expression is read in one line
"""Words beside each other that can't be: "mit die Tiere", "des stock", "dos garçom", "de les enfants".

``disagrees`` finds them by their kind and not by the words: an article in a case that its
preposition never has, a plural article before a noun that is none, a contraction that was not made,
a second thing without the article that the first one has.
"""

import re
from typing import Final

from followup_rules.note.topic import bare_german, bare_romance
from followup_rules.note.topic.match import compiled
from followup_rules.note.topic.typed import Form

_CLASHES: Final[dict[str, str]] = {
    "de": (
        r"\b(?:mit|von|bei|aus|nach|zu|seit|außer|gegenüber) (?:die|das)(?= (?:[a-zäöüß]+ )*(?-i:[A-ZÄÖÜ]))(?! (?:wichtigst|best|größt)\w+)"
        r"|\b(?:für|ohne|gegen|durch|um) dem\b|^des (?!weiteren)"
    ),
    "fr": (
        r"\b(?:à|de) les? (?!\w+(?:er|ir|re|oir)\b)|\b(?:à|de) les? \w+(?:er|ir|re) (?:de|du|des)\b"
        r"|\b(?:les|des|aux|ces|mes|vos|nos|leurs) (?!(?:\w+ing|après-midi|deux|trois|quatre|cinq|sept|huit|neuf|onze|douze|quinze|vingt|trente|cent|mille|un|une|autre|alentour|plus|moins|quelque|hors|gens|\w+-\w+|qui|que|dont|où|et|ou|à|de|d'\w+|dire|faire|voir|avoir|être|\w+(?:er|ir|re|oir))\b)(?-i:[a-zà-ÿ]{3,})(?<![sxz])(?![\w'-])"
        r"|\b(?:les|des|aux|ces|mes|vos|nos|leurs) [a-zà-ÿ]+s (?:[a-zà-ÿ]+(?:nnel|urel|uel|tif|sif|ique|teur|ciel))(?![\w-])"
        r"|\b(?:les|des|aux|ces) [a-zà-ÿ]+[sx] qui (?!(?:le|la|les|se|ne|me|te|en|y)\b)[a-zà-ÿ]+(?:[^n]t|ge|che|que|le|re|pe|ne|ve)(?![\w-])"
    ),
    "es": (
        r"\b(?:los|las|unos|unas|estos|estas|esos|esas|mis|sus|tus|nuestros|nuestras) (?!(?:que|de|del|y|o|e|a|en|con|cuatro|cinco|siete|ocho|nueve|diez|once|doce|trece|quince|veinte|treinta|cien|mil|ve|va|ha|han|he|más|\w+(?:ing|an|en|ar|er|ir))\b)(?-i:[a-zá-ú]{3,})(?<![sx])(?![\w'-])"
    ),
    "pt": (
        r"\b(?:os|as|dos|das|nas|aos|às|pelos|pelas|uns|umas|seus|suas|meus|minhas|esses|essas|estes|estas) (?!(?:que|de|do|da|e|ou|a|em|com|quatro|cinco|sete|oito|nove|dez|onze|doze|treze|quinze|vinte|trinta|cem|mil|code|tem|são|\w+(?:ing|am|em|ar|er|ir))\b)(?-i:[a-zà-ú]{3,})(?<![sx])(?![\w'-])"
    ),
    "en": (
        r"\b(?:two|three|four|five|several|many|few|both|these|those) (?:staff|advice|equipment|furniture|training|information|work|news)\b"
    ),
}
_TWO_OF_A_KIND: Final = {
    "es": re.compile(r"(?:el|la|un|una) [a-zá-úñ]+(?:, [a-zá-úñ]+)*(?: y | e )(?P<second>[a-zá-úñ]+)(?P<more>.*)"),
    "pt": re.compile(r"(?:o|a|um|uma) [a-zà-úç]+(?:, [a-zà-úç]+)* e (?P<second>[a-zà-úç]+)(?P<more>.*)"),
}  # fmt: skip
"""After one thing with its article, one without: "la bodega y cocina"."""
_SAME_ROOT: Final = re.compile(
    r"^\w+ (?:re|des|in|im|ex|em|en|sub|pré|pre|pos)?(?P<root>\w{4})\w*(?: y | e )(?:re|des|in|im|ex|em|en|sub|pré|pre|pos)?(?P=root)"
)
"""Opposites share an article: "la carga y descarga"."""
_HOW: Final = {
    "en": r"\b(?:works?|works out|runs|goes|functions|operates|happens|looks|vests|starts|ends|moves|grows|changes|differs|pays|breaks down)(?: \w+ly)?,? and (?:the|a|your|an) [\w' -]+$",
    "de": r"(?:^|und |, )(?:wer|wie|was|wann|wo|warum|wieviele?)\b[^,]* (?:(?:[a-zäöüß]+(?:ig|lich|isch|bar|los|sam|voll|weg|dran|da))|[A-ZÄÖÜ][a-zäöüß]+)$",
    "es": r"^(?:cómo|qué|cuándo|dónde) [^,]*\b(?:es|está|funciona|marcha|va) [^,]* y (?!(?:el|la|los|las|un|una|su|sus|cómo|qué|cuándo|con|de|en|a|por|para|si|no|se)\b)[a-zá-ú]+(?<!s)(?: [a-zá-ú]+)?$",
    "pt": r"^(?:como|o que|quando|onde) [^,]*\b(?:é|está|funciona|anda|vai|fica) [^,]* e (?!(?:o|a|os|as|um|uma|seu|sua|como|quando|com|de|em|por|para|se|não|na|no|nas|nos)\b)[a-zà-ú]+(?<!s)(?: [a-zà-ú]+)?$",
}
"""A clause that goes on with a thing its verb can't have: "how it works and the rota"."""


def disagrees(text: str, form: Form, language: str) -> bool:
    """Tell whether two words of a phrase surely don't go together."""
    clashes = _CLASHES.get(language)
    if clashes and compiled(clashes).search(text):
        return True
    if language in _HOW and form != "sentence" and re.search(_HOW[language], text):
        return form == "clause" or language == "de"
    if form != "noun":
        return False
    if language == "de":
        return bare_german.differs_from_first(text)
    return language in _TWO_OF_A_KIND and _lacks_second_article(text, language)


def _lacks_second_article(text: str, language: str) -> bool:
    found = _TWO_OF_A_KIND[language].match(text)
    if not found or _SAME_ROOT.match(text):
        return False
    return not bare_romance.may_stand_bare(found["second"] + found["more"], language)
