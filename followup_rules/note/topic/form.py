"""What kind of thing a mended topic is, and the article or case that it can't stand without."""

import re
from typing import Final

from followup_rules.note.german_case import (
    article_in_dative,
    in_accusative,
    in_dative,
    lacks_capitals,
)
from followup_rules.note.topic import bare_english
from followup_rules.note.topic.articles import lacks_article
from followup_rules.note.topic.bare_german import article_by_ending
from followup_rules.note.topic.bare_nouns import article_of, lacks_one
from followup_rules.note.topic.match import compiled, starts, whole
from followup_rules.note.topic.terms import (
    BLUNT,
    CLAUSE,
    CUT_OFF,
    POLITE,
    SHORT_OF_DOING,
    TERMS,
    Terms,
)
from followup_rules.note.topic.typed import Form, Topic, Use

INNER_QUOTE: Final = re.compile('["«»“”„「」『』]')
_EDGE: Final = r"(?!\w)"
_THE_FACT: Final = re.compile(
    r"(?:le fait|the fact|el hecho|o facto?|die tatsache)\b", re.IGNORECASE
)
_REMARK_FOLLOWS: Final = re.compile(
    r" (?:et|and|und|y|e),? (?:c'est|c'était|it's|it was|es ist|ich|i|je|j'|yo|eu)(?:\b|(?<='))",
    re.IGNORECASE,
)
"""A remark about what a sentence has said: no sentence to them."""
_FINITE_AFTER: Final = 90
"""Characters within which the verb of a whole sentence stands."""


def formed(typed: str, text: str, language: str, *, dative: bool, use: Use = "") -> Topic:
    """Tell what kind of thing a topic is: a phrase, a clause, a whole sentence, or neither."""
    if language == "ja":
        text += _made_noun(text)
    form = _japanese_form(text) if language == "ja" else _form(text, TERMS[language])
    if not form and language == "en" and bare_english.is_that_thing(text):
        form = "noun"
    if form == "sentence":
        text = text + "。" if language == "ja" else text[0].upper() + text[1:] + "."
    elif form == "noun" and language != "ja":
        return _with_article(typed, text, language, dative=dative, use=use)
    elif form == "noun" and text.endswith("か"):
        text = _asked_politely(text)
    return Topic(typed, text, form) if form else Topic(typed, "", "", "clause")


def _made_noun(text: str) -> str:
    """Return what makes a noun of a Japanese clause in the present; nothing where it is none."""
    if re.search(POLITE, text):
        return ""
    if re.search(CLAUSE, text):
        return "こと"
    does, is_so = SHORT_OF_DOING
    return "すること" if re.search(does, text) else "なこと" if re.search(is_so, text) else ""


def _asked_politely(text: str) -> str:
    """Write "how they cut the waiting time" as a letter does: 待ち時間をどのように減らしたか."""
    text = text.removesuffix("のか").removesuffix("か").replace("どうやって", "どのように")
    return re.sub(r"^どのように([^をが]+を)(?=.)", r"\1どのように", text) + "か"


def _japanese_form(text: str) -> Form:
    """Return the form of a Japanese text; a plain ending does not do in a note."""
    if INNER_QUOTE.match(text) and "」" not in text:
        return ""
    if re.search(POLITE, text):
        return "sentence"
    return "" if re.search(f"{BLUNT}|{CUT_OFF}", text) else "noun"


def _form(text: str, terms: Terms) -> Form:
    """Return the form of a text in a language with blanks; empty where it is none that fits."""
    # "lead without bosses", she said; or: what they do, said to one of them
    if INNER_QUOTE.match(text) or _THE_FACT.match(text) or _talks_about_them(text, terms):
        return ""
    if starts(terms.subject, text):
        return "sentence"
    if starts(terms.indirect, text):
        return "clause"
    if starts(terms.fragment, text):
        return ""
    verb = compiled(rf"(?<![\w'-])(?:{terms.finite}){_EDGE}").search(text[:_FINITE_AFTER])
    if verb and verb.start() and verb[0][0].isupper():  # "São Tibúrcio"
        verb = None
    before = text[: verb.start()] if verb else ""
    if not verb or compiled(rf"(?<!\w)(?:{terms.linking}){_EDGE}").search(before):
        return "noun"
    is_whole = before.strip() and starts(rf"(?:{terms.determined}){_EDGE}", text)
    return "sentence" if is_whole and not _REMARK_FOLLOWS.search(text) else ""


def _talks_about_them(text: str, terms: Terms) -> bool:
    """Tell whether a clause or sentence speaks of "them" where its reader is "you"."""
    clause = starts(terms.subject, text) or starts(terms.indirect, text)
    return clause and bool(compiled(rf"(?<!\w)(?:{terms.they}){_EDGE}").search(text))


def _with_article(typed: str, text: str, language: str, *, dative: bool, use: Use) -> Topic:
    """Put the article before a phrase that can't stand without one."""
    terms = TERMS[language]
    first = re.split(r"[ ,]", text, maxsplit=1)[0]
    if language == "de" and (
        ("," not in text and _DOING.search(text))
        or text.startswith("vom ")
        or (not dative and _DATIVE.match(text))
        or lacks_capitals(text)
    ):
        return Topic(typed, "", "", "clause")
    if whole(terms.determined, first) or (language == "de" and _OWN_THING.match(text)):
        return (
            _in_case(typed, text, dative=dative) if language == "de" else Topic(typed, text, "noun")
        )
    if found := _article_due(text, language, use):
        german = language == "de"
        return _in_case(typed, found, dative=dative) if german else Topic(typed, found, "noun")
    bare = language == "fr" and (first.islower() or _SHORT_NAME.fullmatch(text) is not None)
    bare = bare or lacks_one(text, language, use)
    if bare or (language == "en" and lacks_article(text)):
        return Topic(typed, "", "", "article")
    # a list goes without: "zu Meisterschule, Teilzeit oder Vollzeit"
    one = dative and not re.search(r", | (?:und|oder|sowie) ", text)
    return Topic(typed, f"{article_in_dative(first)}{text}" if one else text, "noun")


def _article_due(text: str, language: str, use: Use) -> str:
    """Return a phrase with the article that it surely needs; nothing where there is none."""
    for expression, article in TERMS[language].articles:
        if whole(expression, text):
            return f"{article}{'' if article.endswith("'") else ' '}{text}"
    article = article_of(text, language, use)
    if not article and language == "de":
        article = article_by_ending(text)
    return f"{article} {text}" if article else ""


def _in_case(typed: str, text: str, *, dative: bool) -> Topic:
    """Put a German phrase into the case that its sentence asks for."""
    found = in_dative(text) if dative else in_accusative(text)
    return Topic(typed, found, "noun") if found else Topic(typed, "", "", "clause")


_SHORT_NAME: Final = re.compile(
    r"(?!(?:SAP|AWS|SQL|PHP|EBP|IBM|CSS|HTML|JIRA|DATEV|UX|UI|IT|CSRD)$)[A-ZÉ]{2,6}"
)
"""A French name of capitals that has an article nobody typed: "HACCP", "TSO"."""
_DOING: Final = re.compile(
    r"(?<!\bvon )(?<!\bmit )(?<!\ballen )(?<!\bden )(?<!\bdem )"
    r"\b(?!(?:morgen|allen|anderen|beiden|hinten|vorn|oben|unten|innen|außen|drinnen|draußen|ihnen|denen|neben"
    r"|zwischen|wegen|dazwischen|daneben|einen|eigenen|neuen|gestern|zeiten)\b)[a-zäöüß]{3,}(?:en|eln|ern)$"
)
"""Ends a German phrase of doing something ("die Lehrlinge ausbilden"): no noun."""
_OWN_THING: Final = re.compile(r"(?:m|d|s)ein(?:e[nmr]?)? ", re.IGNORECASE)
_DATIVE: Final = re.compile(r"(?:dem|einem|(?:ihr|dein|eur|unser|mein)em)\b", re.IGNORECASE)
"""Neither masculine nor neuter shows in it, so no accusative can be made of it."""
