# ruff: noqa: E501  # an expression is read in one line
"""Whether a mended phrase surely can stand in a sentence: a phrase that may not is left out.

A phrase that is left out costs the person one question; one that stands wrongly is read by the
interviewer. So whatever betrays that a phrase is none is enough: words of hesitation, words said
among friends, a verb of its own, a preposition, commas that join nothing, marks, two sentences.
"""

import re
from functools import cache
from typing import Final

from followup_rules.note.topic.accents import lacks_an_accent
from followup_rules.note.topic.agreement import disagrees
from followup_rules.note.topic.bare import lacks_its_article
from followup_rules.note.topic.beside import goes_on, quotes_a_sentence
from followup_rules.note.topic.doubt_words import DOUBTS
from followup_rules.note.topic.german_nouns import lacks_a_capital, lacks_an_article
from followup_rules.note.topic.items import is_aside, is_small_first, parted
from followup_rules.note.topic.japanese import is_no_noun, tells_a_wish
from followup_rules.note.topic.match import compiled
from followup_rules.note.topic.shape import shape_trouble
from followup_rules.note.topic.short_words import has_odd_word
from followup_rules.note.topic.spoken import is_spoken
from followup_rules.note.topic.typed import Form, Trouble, Use

_MARKS: Final = re.compile(
    r"(?<!\w)\d{1,2} ?[xX×]$|\b\d+ ?[a-zà-ÿ]{1,5}/[a-zà-ÿ]{2,}|\s[/+&=<>|~*→]|[/+&=<>|~*→]\s|[{}\[\]|~=→]|\.{2,}|…|\([^)]*$|^[^(]*\)"
)
_STOP: Final = re.compile(
    r"(?<!\bbzw)(?<!\binkl)(?<!\bca)(?<!\bSt)(?<!\bDr)(?<!\bNr)(?<!\bvs)(?<!\bMt)(?<!\bMr)(?<!\bSr)"
    r"(?<=[^\W\d_]{2})[.!;:]+\s+\w"
)
_AND: Final = {
    "en": r"\b(?:and|or)\b",
    "de": r"\b(?:und|oder|sowie)\b",
    "fr": r"\b(?:et|ou)\b",
    "es": r"\b(?:y|e|o|u)\b",
    "pt": r"\b(?:e|ou)\b",
}
_PAY: Final = re.compile(
    r"(?:the |your |das |den |die |le |la |les |el |los |las |o |os |a |as )?(?:"
    r"(?:\w+ )?(?:pay|salary|wages?|bonus(?:es)?)(?: (?:bands?|scales?|rises?|reviews?|structure|grades?|rates?|deal|progression))?|money|tips"
    r"|(?:\w+gehalt|gehalts?(?:fragen?)?|gehälter|lohn|bezahlung|trinkgeld|geld)(?: .*)?"
    r"|(?:salaires?|rémunération|pourboires?|argent|paie)(?: .*)?|13e mois|treizième mois|primes?(?: (?:de|du|d').*)?"
    r"|(?:sueldos?|salarios?|propinas?|dinero|aguinaldo|pluses|vales|complementos salariales|pagas extras?|paga extra)(?: .*)?"
    r"|(?:salários?|ordenados?|remuneração|gorjetas?|dinheiro|décimo terceiro|13\.º(?: salário)?|benefícios|vale[- ](?:transporte|refeição|alimentação))(?: .*)?)"
    r"|was (?:man|sie|ihr|ich) (?:.* )?(?:verdien|zahl|bezahl)\w*|what (?:you|they|it) pays?|how much (?:you|they|it|the) .*pay\w*"
    r"|combien .*(?:gagn|pay)\w*.*|cuánto (?:pagan|se (?:gana|cobra)).*|quanto (?:pagam|se ganha|ganha).*|.*(?:時給|給料|月給)(?:はいくら|がいくら).*"
    r"|(?:時給|日給|月給|給料|給与|年収|賞与|ボーナス|昇給|手当|交通費|残業代|残業月?(?=\d))(?:[（(].*[)）]|[0-9０-９,，.万千百円時間h〜~～ー以上\-]+|の(?:話|こと|件|条件|額)|あり|なし|支給|アップ)?",
    re.IGNORECASE,
)
"""The pay and nothing else: nobody says that it was good to talk about it."""
_ALLOWANCES: Final = re.compile(r"(?:(?:o|os|do|dos) )?(?:V[ARTC]|PLR)(?: e .*)?")
"""What Brazilian pay is made of, by its short names."""
_FRENCH_OF: Final = re.compile(
    r"^(?:le |la |les |l')\w+ (?:de (?!la |l')|d')[\w-]+ (?:et|pis) (?:du|des|de la|de l') ?\w+$"
)
"""Of two things only the second has its article: "le logiciel de caisse et des soldes"."""
_NOUN_LAST: Final = re.compile(r" (?!Sie$|Ihnen$|Ihr$)[A-ZÄÖÜ][a-zäöüß]+$")
"""A German clause ends with its verb: "wie lange man lernt und das Gehalt" is one of two kinds."""
_PLACE: Final = re.compile(r"[A-ZÀ-Þ][\w'-]*")
_GERMAN_COMMA: Final = re.compile(
    r"(?<!,)(?<!^)(?<!\bund)(?<!\boder)(?<!\baber)(?<!\bals)(?<!\bso)(?<!\bauch)(?<!\bnur)(?<!\bsondern)"
    r" (?:dass|weil|ob|obwohl|wenn|damit|warum|wieso|weshalb|wie (?:man|sie|Sie|ihr|wir|ich|er|es|das|die|der))\b"
)
"""A German clause without its comma."""
_GERMAN_RELATIVE: Final = re.compile(
    r"\b(?:wie|dass|ob|warum|was|wenn|weil) .*[a-zäöüß](?:t|en|st) (?:die|der|das|den|dem) (?:\w+ )*[a-zäöüß]+(?:t|en)\.?$"
)
"""A German relative clause without its comma: "mit Eltern umgeht die ständig anrufen"."""

_VERB_AT_END: Final = re.compile(
    r"^(?!.*\b(?:ist|sind|war|waren|hat|haben|hatten?|wird|werden|kann|können|muss|müssen|will|wollen|gibt|macht|fand|finde|klingt)\b .*\b(?:hat|haben|ist|sind|war|wird|kann|muss|will|gibt|macht)\.?$)"
    r"(?:der|die|das|den|ein|eine|ihr|ihre|euer|eure)\b.* (?:hat|haben|ist|sind|war|waren|wird|werden|kann|können|muss|müssen|will|wollen|gibt|macht)\.?$",
    re.IGNORECASE,
)
"""German words whose only verb ends them are a clause without its beginning, no sentence."""


def doubt_of(text: str, form: Form, language: str, use: Use = "") -> Trouble:
    """Return why a phrase can't surely stand in a sentence; nothing where it can.

    Args:
        text: the phrase, mended.
        form: what it was taken for.
        language: of the note.
        use: what it was typed for.

    """
    doubt = _content_doubt(text, form, language, use) or _form_doubt(text, form, language, use)
    bare = not doubt and form == "noun" and lacks_its_article(text, language, use)
    return "article" if bare else doubt


_FIGURES: Final = re.compile(r"(?:\W|\d|_|\b[a-zà-ÿ]{1,2}\b)*\d(?:\W|\d|_|\b[a-zà-ÿ]{1,2}\b)*")
"""Figures with hardly a word: "7 a 15", "8-16 h"."""
_OWN_STORY: Final = {
    "en": r"I (?:had to|have to|needed to|told|said|asked|forgot|failed|left|worked|used to)\b",
    "de": r"Ich (?:musste|muss|habe gesagt|habe gefragt|habe gekündigt|habe vergessen)\b",
    "fr": r"(?:J'ai (?:dû|dit|demandé|oublié|travaillé|quitté)|Je dois)\b",
    "pt": r"(?:Tive (?:de|que)|Tenho (?:de|que)|Disse|Perguntei|Trabalhei|Esqueci)\b",
}
"""Begins a sentence that tells what the sender did: it says nothing of the talk."""


def _content_doubt(text: str, form: Form, language: str, use: Use) -> Trouble:
    """Return why what a phrase is about has no place in a note."""
    doubts = DOUBTS[language]
    figures = language != "ja" and _FIGURES.fullmatch(text)
    if figures or _found(doubts.hesitation, text):
        return "nothing"
    story = _OWN_STORY.get(language)
    own = story is not None and re.match(story, text, re.IGNORECASE) is not None
    if not use and (own or (form != "sentence" and _begins(doubts.own, text))):
        return "own"
    comfort = use == "excites" and form != "clause" and _found(doubts.comfort, text)
    return "private" if comfort or (use != "thanks" and _is_pay(text, language)) else ""


def _form_doubt(text: str, form: Form, language: str, use: Use) -> Trouble:
    """Return what shows that a phrase fits into no sentence."""
    if language == "de" and form == "noun" and lacks_an_article(text):
        return "article"
    if language == "ja" and _is_no_japanese(text, form, use):
        return "clause"
    if has_odd_word(text, language) or disagrees(text, form, language):
        return "clause"
    if form == "noun" and lacks_an_accent(text, language):
        return "clause"
    if trouble := shape_trouble(text, form, language, use):
        return trouble
    doubts = DOUBTS[language]
    casual = _found(doubts.chat, text) or _found(doubts.fact, text)
    casual = casual or (
        form != "sentence" and (quotes_a_sentence(text, language) or goes_on(text, form, language))
    )
    casual = casual or is_spoken(text.rstrip("."), language, whole=form == "sentence")
    return "clause" if casual or _is_misshapen(text, form, language) else ""


def _is_pay(text: str, language: str) -> bool:
    """Tell whether a phrase is the pay, or in Japanese has the pay between its commas."""
    parts = re.split("[、，]", text) if language == "ja" else [text]
    return any(map(_PAY.fullmatch, parts)) or bool(language == "pt" and _ALLOWANCES.fullmatch(text))


def _is_no_japanese(text: str, form: Form, use: Use) -> bool:
    """Tell whether a thing is no noun, or a sentence only claims something."""
    if form == "sentence":
        return use == "excites" and not tells_a_wish(text)
    return form == "noun" and is_no_noun(text)


def _is_misshapen(text: str, form: Form, language: str) -> bool:
    """Tell whether a phrase has a shape that no sentence takes in."""
    if form == "sentence":
        return _is_doubtful_sentence(text, language)
    if _MARKS.search(text) or _STOP.search(text):
        return True
    doubts = DOUBTS[language]
    verb = form == "noun" and _found(doubts.verb, _before_clause(text, language))
    if verb or (form == "noun" and _begins(doubts.preposition, text)):
        return True
    if language == "de" and form == "clause" and _NOUN_LAST.search(text):
        return True
    if form == "noun" and language in ("de", "fr"):
        bent = lacks_a_capital(text) if language == "de" else bool(_FRENCH_OF.search(text))
        if bent:
            return True
    return language != "ja" and _joins_nothing(text, language)


def _is_doubtful_sentence(text: str, language: str) -> bool:
    """Tell whether a sentence says nothing of what they brought, or lacks a German comma."""
    if re.search(DOUBTS[language].unsaid, text):
        return True
    if language != "de":
        return False
    if _VERB_AT_END.search(text):
        return True
    return bool(_GERMAN_COMMA.search(text) or _GERMAN_RELATIVE.search(text))


def _joins_nothing(text: str, language: str) -> bool:
    """Tell whether a comma stands where neither a list, an aside nor a clause explains it."""
    first, *rest = parted(text)
    if not rest or is_small_first(first, language):
        return False
    clause = rf"(?:{DOUBTS[language].clause})(?!\w)"
    explained = [
        is_aside(one, language)
        or bool(compiled(clause).match(one))
        or bool(_PLACE.fullmatch(one) and first[:1].islower() and language != "de")
        for one in rest
    ]
    return not any(explained) and not re.search(_AND[language], rest[-1])


@cache
def _clause(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{DOUBTS[language].clause})(?!\w)", re.IGNORECASE)


def _before_clause(text: str, language: str) -> str:
    return _clause(language).split(text, maxsplit=1)[0] if language != "ja" else text


def _found(expression: str, text: str) -> bool:
    return compiled(expression).search(text) is not None


def _begins(expression: str, text: str) -> bool:
    return compiled(rf"(?:{expression})").match(text) is not None
