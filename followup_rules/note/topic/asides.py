# ruff: noqa: E501  # an expression is read in one line
"""Words after a comma that name no thing of their own, but say something of the one before it.

Some only stress a part of it ("surtout le matin"): they are left off where the sentence goes on
and would need a second comma (in French and Portuguese, and in a thanks), and where what follows
them has no article ("sobre todo vestido de fiesta"). Others say since when somebody likes it ("schon immer"): no sentence has a place for
them.
"""

import re
from typing import Final

from followup_rules.note.topic import bare_romance
from followup_rules.note.topic.typed import Use

_STRESS: Final[dict[str, re.Pattern[str]]] = {
    language: re.compile(rf", (?:{words}) (?P<rest>[^,]+)$", re.IGNORECASE)
    for language, words in {
        "fr": "même|surtout|notamment|y compris|en particulier",
        "es": "incluso|hasta|sobre todo|especialmente|en especial|incluid[oa]s?",
        "pt": "até|inclusive|incluindo|principalmente|sobretudo|especialmente|em especial",
    }.items()
}

_SINCE: Final[dict[str, re.Pattern[str]]] = {
    language: re.compile(rf"(?:, ?| ?[(–—] ?| - )(?:{words})[.!)… ]*$", re.IGNORECASE)
    for language, words in {
        "en": r"always (?:have|did|loved (?:it|them|that))|(?:ever )?since (?:I was (?:a (?:kid|child|boy|girl)|little|small|young|\w+)|childhood|forever)|all my life|(?:for|in) (?:years|ages)|for as long as I can remember",
        "de": r"schon immer|immer schon|schon (?:ewig|lange)|seit (?:jeher|jahren|langem|eh und je|immer|ewigkeiten|(?:meiner|der) kindheit|ich (?:klein|(?:ein )?kind) (?:war|bin))|von (?:klein auf|kind an)|mein leben lang",
        "fr": r"depuis (?:toujours|longtemps|des années|toute? petite?|(?:mon |l')enfance|(?:que )?je suis (?:toute? )?(?:petite?|gamine?|gosse|enfant))|toute ma vie",
        "es": r"desde (?:siempre|hace (?:años|mucho(?: tiempo)?)|(?:que era )?(?:muy )?(?:pequeñ[oa]|chic[oa]|chiquit[oa]|niñ[oa]|jovencit[oa]|joven))|(?:de )?toda la vida",
        "pt": r"desde (?:sempre|há muito(?: tempo)?|que me lembro|(?:que era )?(?:muito )?(?:criança|pequen[oa]|menin[oa]|mi[uú]d[oa]|nov[oa]))|(?:por )?(?:toda a vida|a vida (?:toda|inteira))|(?:já )?(?:há|faz) (?:muitos )?anos",
    }.items()
}
_SINCE["ja"] = re.compile(
    r"[（(](?:あと|それと|ほか|他に|特に|主に|ちょっと|少し)[^()（）]*[)）]$|[、,\s]+(?:(?:子ども|子供|小さい|幼い)の?(?:頃|ころ)|昔|以前|前)から(?:ずっと)?(?:好き(?:です|でした|だった|で)?)?[。！!…]*$"
)
"""Since when somebody likes what they typed, at the end of a line; in Japanese also what
they add in brackets there: "(あと釣りの話)"."""


def without_since(text: str, language: str) -> str:
    """Return a line without the words that say since when somebody likes what it names."""
    return _SINCE[language].sub("", text)


def without_stress(text: str, language: str, use: Use) -> str:
    """Return a phrase without what it stresses, where that can't surely stand."""
    found = _STRESS[language].search(text) if language in _STRESS else None
    if found is None:
        return text
    goes_on = use == "thanks" or language != "es"
    bare = goes_on or not bare_romance.may_stand_bare(found["rest"], language)
    return text[: found.start()] if bare else text
