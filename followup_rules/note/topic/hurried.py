# ruff: noqa: E501  # an expression is read in one line
"""What is typed in a hurry: short forms written out, and what is told where a thing was asked for.

``written_out`` mends what is sure ("w/", a small "i", "ne eigene Station"). ``is_told`` finds
words that say something and name nothing ("grant runs out in 2026"): they fit into no sentence.
"""

import re
from functools import cache
from typing import Final

from followup_rules.note.topic.terms import TERMS

_NO_NOUN: Final = r"(?!(?:ander|eigen|beid|jed|einzig|neu|gut|best|klein|groß|kurz|lang|all)\w*\b)"
_SMALL_NOUNS: Final = (
    r"eltern|kunden|kundinnen|kinder|kindern|kollegen|kolleginnen|leute|leuten|gäste|gästen|patienten"
    r"|schüler|schülern|azubis|tieren|kühen|bewohnern|chef|lehrlinge|lehrlingen"
)
_WRITTEN: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    "en": (
        (r"(?<!\w)[wW]/o\b ?(?=\w)", "without "),
        (r"(?<!\w)[wW]/ ?(?=[a-z])", "with "),
        (r"(?<=\s)(?<!phase )(?<!part )(?<!class )(?<!type )(?<!level )i(?= [a-z]|'(?:m|d|ve|ll)\b)", "I"),
    ),
    "de": (
        (r"(?<!\w)'?ne (?=(?:[a-zäöüß]+e )?[A-ZÄÖÜ])", "eine "),
        (r"(?<!\w)'?ner (?=(?:[a-zäöüß]+en )?[A-ZÄÖÜ])", "einer "),
        (r"(?<!\w)'?nem (?=\w)", "einem "),
        (r"(?<!\w)'?nen (?=(?:[a-zäöüß]+en )[A-ZÄÖÜ])", "einen "),
        (r"(?:^|(?<= ))(?:an|a)n (?=[a-zäöüß]+en [A-ZÄÖÜ])", "einen "),
        (rf"(?<=\beinem ){_NO_NOUN}([a-zäöüß]{{4,}})(?= \(|,|$)", "CAPITAL"),
        (rf"(?:(?<=\beine )|(?<=\beiner )){_NO_NOUN}([a-zäöüß]{{4,}})(?= (?:von|vom|mit|für|aus|im)\b|,|$)", "CAPITAL"),
        (rf"(?<!\w)({_SMALL_NOUNS})(?!\w)", "CAPITAL"),
        (r" \([a-zäöüß]{6,}\)$", ""),
        (r"^((?:wie|was|warum) .*[a-zäöüß](?:t|en)) (?=(?:die|der|das) (?:sich|nicht|immer|oft|ständig)\b)", r"\1, "),
    ),
    "fr": ((r"^D(?=(?:u|es|e la|e l'|e leur|e vo[st]) ?[^A-Z])", "d"),),
    "es": ((r"^D(?=(?:el|e (?:las?|los|el|un|una|su|sus|c[oó]mo|lo)) [^A-Z])", "d"),),
    "pt": (
        (r"^D(?=[oa]s? [^A-Z])", "d"),
        (r"(?<!\w)pra (?=(?:meus?|minhas?|mim|quem|cada|tod[oa]s?|seus?|suas?) )", "para "),
    ),
}  # fmt: skip
"""Short and spoken forms that are surely the written one, by language."""

_SO: Final = {
    "en": r"(?:and |so |also |then |plus |ok )+",
    "de": r"(?:und |also |dann |halt |da )+",
    "fr": r"(?:et |alors |donc |puis |aussi |ben )+",
    "es": r"(?:y |entonces |así que |pues |luego |también )+",
    "pt": r"(?:e |então |aí |daí |também |depois )+",
}
_MONTH: Final = {
    "de": r"(?:jänner|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|frühling|frühjahr|sommer|herbst|winter)"
}
_TOLD: Final[dict[str, str]] = {
    "en": (
        r"[\w' -]+? (?:(?:runs|ran) out|broke(?: (?:down|last|again|this|on)\b|$)|breaks down|expires|reopens|(?:ends|closes|shuts) (?:in|at|on)|moves to|moved to)\b"
        r"|like \d|\d+ ?min(?:ute)?s?'? (?:walk|away|from|by|drive)\b"
    ),
    "de": (
        rf"(?:das|der|die) \S+ (?!direkt|jetzt|dort|fast|selbst|erst|nicht|meist|zuerst|oft|gut|weit|laut|ge|ver|be)[a-zäöüß]+t (?:im {_MONTH['de']}|am (?:\w+tag|\d)|nächste|bald|ab \d)"
        r"|so \d|\d+ ?min(?:uten)?\.? (?:zu fuß|von|weg|mit)\b"
    ),
    "fr": (
        r"(?:les? |la |l')\S+ (?:(?:ne|se) \S+|n'\S+|s'\S+|déménage(?:nt)?|ouvre(?:nt)?|commence(?:nt)?|finit|expire(?:nt)?|arrive(?:nt)?|plante(?:nt)?)(?= |$)"
        r"|genre \d|(?:à )?\d+ ?min(?:utes?)? (?:à|de|en)\b"
    ),
    "es": (
        r"(?:el|la|los|las) \S+ (?:se \S+|terminan?|acaban?|cierran?|abren?|empiezan?|vencen?|caducan?)(?= |$)"
        r"|como \d|(?:a )?\d+ ?min(?:utos?)? (?:de|a|en|andando|desde)\b"
    ),
    "pt": (
        r"(?:o|a|os|as) \S+ (?:se \S+|\w+-se|terminam?|acabam?|fecham?|abrem?|começam?|vencem?|expiram?)(?= |$)"
        r"|tipo \d|(?:a )?\d+ ?min(?:utos?)? (?:de|a|em|desde)\b"
    ),
}
"""Words with a verb of their own, a guess at a figure, and the way to work."""


_SHORT: Final = 9
"""Characters of "like 40" and the like, whose first word else links a clause."""


@cache
def _written(language: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((re.compile(one), instead) for one, instead in _WRITTEN.get(language, ()))


def written_out(text: str, language: str) -> str:
    """Return a text with short and spoken forms written out where that is sure."""
    for expression, instead in _written(language):
        if instead == "CAPITAL":
            text = expression.sub(lambda one: one[1].capitalize(), text)
        else:
            text = expression.sub(instead, text)
    return text


@cache
def _telling(language: str) -> tuple[re.Pattern[str], ...]:
    terms = TERMS[language]
    return tuple(
        re.compile(one, re.IGNORECASE)
        for one in (
            rf"(?:{_SO[language]})(?:{terms.subject})",
            _TOLD[language],
            rf"(?<![\w-])(?:{terms.linking})(?!\w)",
        )
    )


def is_told(text: str, language: str) -> bool:
    """Tell whether words say something and name nothing, so that they fit into no sentence."""
    if language not in _TOLD:
        return False
    so, told, linking = _telling(language)
    found = told.match(text)
    if found is None:
        return so.match(text) is not None
    return found.end() < _SHORT or not linking.search(found[0].replace(" se ", " "))
