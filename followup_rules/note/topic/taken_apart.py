"""A typed topic taken apart: what of ``talked_about`` and ``excites_you`` may stand in a note.

``take_apart`` answers with one ``Topic`` for each thing that was typed. What is surely wrong in its
form is mended ("We talked about The migration." becomes "the migration"). A whole sentence stays
one. What can't be mended surely has a ``trouble`` and no text: it is left out, and
``locales.en.review`` has the finding ``topic_<trouble>`` that says so and asks.

Only the first ``LONGEST`` characters are looked at, so the work is bounded.
"""

import re
from functools import lru_cache
from typing import Final

from followup_rules.note.german_case import nouns_with_capitals
from followup_rules.note.role_words import ROLE_WORDS
from followup_rules.note.tidy import named_right
from followup_rules.note.topic.announced import only_announces, said_once, without_announcement
from followup_rules.note.topic.asides import without_since, without_stress
from followup_rules.note.topic.asked import asks, is_quoted_question, is_wondered, without_doubt
from followup_rules.note.topic.beside import is_comment, unlike_first, without_its_noun
from followup_rules.note.topic.casing import cased
from followup_rules.note.topic.chat import is_chat, without_chat, without_faces
from followup_rules.note.topic.conjuncts import without_prepositions
from followup_rules.note.topic.doubts import doubt_of
from followup_rules.note.topic.english import doing
from followup_rules.note.topic.form import formed
from followup_rules.note.topic.french import french_you, idea_of
from followup_rules.note.topic.german_nouns import with_nouns
from followup_rules.note.topic.hurried import is_told, with_joins, written_out
from followup_rules.note.topic.items import Item, evenly_cased, items
from followup_rules.note.topic.japanese import without_copula
from followup_rules.note.topic.marks import (
    QUOTES,
    STOPS,
    bare,
    motto_of,
    straight,
    without_emoji,
    without_link,
)
from followup_rules.note.topic.match import compiled, starts, whole
from followup_rules.note.topic.persons import names_someone, parts_of
from followup_rules.note.topic.sentences import is_unsure
from followup_rules.note.topic.spoken import without_tail
from followup_rules.note.topic.terms import TERMS, Terms
from followup_rules.note.topic.typed import Topic, Trouble, Use
from followup_rules.text.clean import clean_text, utf16_length
from followup_rules.text.language import foreign_language

LONGEST: Final = 160
"""UTF-16 code units of one topic: more is no phrase for a note of 200 or 300."""
MOST_TYPED: Final = 12
"""Typed texts of each kind that are read: a note has room for one or two."""
MOST_ITEMS: Final = 5
"""Topics that one typed list may hold; more are not read."""
_SCANNED: Final = 600

_PLACEHOLDER: Final = re.compile(r"[\[\]{}<>]|_{2,}|\b[Xx]{2,}\b|[〇○◯]{2}|\.{4,}|lorem ipsum")
_FIGURE: Final = re.compile(
    r"[\d.,:]+ ?(?:h|uhr|am|pm|%|prozent|percent|pour cent|por ciento|por cento"
    r"|t|kg|km|€|\$|£|k|min|j|x|ans|años|anos|jahre|years|時|円|万|回)?[\d.,]*",
    re.IGNORECASE,
)
"""A figure by itself: an hour, a sum."""
_COUNTED: Final = re.compile(r"\d+ [a-zà-ÿA-ZÄÖÜ][a-zà-ÿ]{2,}(?!\w)(?! [A-ZÄÖÜ])")
_EDGE: Final = r"(?!\w)"
_ENOUGH_CAPITALS: Final = 10
_REMARK: Final = re.compile(r"(?<=\w) ?: .*$|(?<=\w): .*$")
"""What is added after a colon: "remote work: 2 days a week"."""
_REASON: Final = {
    language: re.compile(rf",? (?:{words})\b .*$", re.IGNORECASE)
    for language, words in {
        "en": "because",
        "de": "weil|denn",
        "fr": "parce que|puisque|car",
        "es": "porque|pues|ya que",
        "pt": "porque|pois|já que",
        "ja": "(?!)",
    }.items()
}
"""Why it was a topic, by language: French "car" is a thing in English."""
_HAS_SAID: Final = re.compile(
    r"^(?:der|die|das|er|mein\w*) .*\b(?:hat|haben|hatten?)\b", re.IGNORECASE
)
"""A German sentence that ends with its participle: nothing that "wir haben über" left over."""
_LOUD: Final = re.compile(r"[A-ZÀ-Þ]{4,}(?:ING|TION|MENT|ÇÃO|CIÓN|DADE|DAD|ISMO)")
"""One shouted word that is surely no abbreviation."""


_DANGLING: Final = {
    "en": r"(?<=\w),? (?:and|or|plus)(?: (?:about|on|of|also))?$",
    "de": r"(?<=\w),? (?:und|oder|sowie)(?: (?:auch )?(?:darüber|darum|daran|darauf|davon|dazu|damit))?$",  # noqa: E501
    "fr": r"(?<=\w),? (?:et|ou)(?: (?:de|du|des|sur|aussi))?$",
    "es": r"(?<=\w),? [yeo](?: (?:de|del|sobre|también))?$",
    "pt": r"(?<=\w),? (?:e|ou)(?: (?:de|do|da|sobre|também))?$",
}
"""What led to a clause that was cut off: "die Umstellung und darüber"."""

_WHY: Final = re.compile(r"(?:por ?qu?e?|pq|pk)\b", re.IGNORECASE)
"""Portuguese and Spanish "because" at the beginning of what excites somebody: it names nothing."""

_FRANK_ABOUT: Final = re.compile(
    r"^(?:the )?(?:hiring|recruitment) freeze$|^(?:the )?(?:high |staff )?turnover\b[\w ]*$"
    r"|^(?:die |den )?(?:hohe )?(?:Fluktuation|Einstellungsstopp)(?: (?:in|im|bei) [\w ]+)?$"
    r"|^(?:残業|給与|待遇|有給|有給休暇|手当)(?:の(?:こと|実情|量|多さ)|時間)?$",
    re.IGNORECASE,
)
"""What somebody is frank about, said without a judgement."""


def take_apart(
    typed: str,
    language: str,
    names: tuple[str, ...] = (),
    *,
    dative: bool = False,
    use: Use = "",
) -> tuple[Topic, ...]:
    """Return what a typed text may bring into a note of that language.

    Args:
        typed: an entry of ``talked_about`` or ``excites_you``, or what thanks are for.
        language: of the note; a tag such as ``pt-BR`` is read as its base.
        names: what the person who gets the note is called.
        dative: will a German phrase follow "zu" or "an"? Else it follows "über".
        use: what it was typed for. One's own things may be what thanks are for, and may excite;
            the pay and the hours may not.

    Returns:
        One topic for each item of a list; exactly one otherwise.

    """
    base = language.split("-", maxsplit=1)[0].lower()
    return _take_apart(typed, base if base in TERMS else "en", names, dative, use)


@lru_cache(maxsize=256)
def _take_apart(
    typed: str,
    language: str,
    names: tuple[str, ...],
    dative: bool,  # noqa: FBT001  # as ``take_apart`` was told
    use: Use,
) -> tuple[Topic, ...]:
    lines = named_right(clean_text(typed[: 4 * _SCANNED], _SCANNED, lines=True))
    if utf16_length(lines) > LONGEST * MOST_ITEMS // 2:
        return (Topic(lines[:LONGEST], "", "", "too_long"),)
    rows = "\n".join(_row(row, language) for row in lines.split("\n"))
    listed = evenly_cased(list(items(rows, language, TERMS[language]))[:MOST_ITEMS], language)
    found = [
        Topic(item.text, "", "", "clause")
        if item.listed and is_comment(without_chat(item.text, language).strip(" .!"), language)
        else _one(item, language, names, dative=dative, use=use)
        for item in listed
    ]
    if len(found) > 1:
        found = [without_its_noun(one, language) for one in found]
    found = unlike_first(found, language, use)
    return tuple(found) or (Topic(lines[:LONGEST], "", "", "nothing"),)


def _row(typed: str, language: str) -> str:
    """Return a line without what stands around its things."""
    row = without_faces(without_since(said_once(typed), language))
    return without_tail(with_joins(without_announcement(row, language), language), language)


def _one(item: Item, language: str, names: tuple[str, ...], *, dative: bool, use: Use) -> Topic:
    """Take one item apart."""
    terms, typed = TERMS[language], item.text
    if utf16_length(typed) > LONGEST:
        return Topic(typed[:LONGEST], "", "", "too_long")
    text, trouble = without_link(without_emoji(straight(typed)))
    text = written_out(without_doubt(without_chat(text, language)), language)
    asked = asks(text)
    motto = motto_of(text.strip(STOPS), terms, language)
    if motto and is_quoted_question(text.strip(f"{QUOTES}{STOPS}"), language):
        motto, asked = "", True
    text = bare(text)
    if motto and not trouble and not asked:
        trouble = _typing_trouble(text, terms) or _content_trouble(text, language, names)
        return Topic(typed, "", "", trouble) if trouble else Topic(typed, motto, "noun")
    trouble = trouble or _empty(text, language) or _typing_trouble(text, terms)
    if not trouble:
        text = _mended(text, language, names)
        trouble = _typing_trouble(text, terms) or _content_trouble(text, language, names, use)
    why = use == "excites" and _WHY.match(item.text)
    if not trouble and not asked and (why or _is_remark(text, item, language)):
        trouble = "clause"
    wondered = is_wondered(text, language, thanks=use == "thanks")
    if not trouble and (asked or starts(terms.asking, text) or wondered):
        trouble = "question"
    if trouble:
        return Topic(typed, "", "", trouble)
    if language == "fr" and use == "excites":
        text = idea_of(text)
    text = without_stress(text, language, use)
    found = formed(typed, text, language, dative=dative, use=use)
    if doubt := doubt_of(found.text or text, found.form, language, use):
        return Topic(typed, "", "", doubt)
    told = found.form == "sentence" and (
        item.listed or is_unsure(bare(straight(typed)), found.text, language, use)
    )
    return Topic(typed, "", "", "clause") if told else found


def _empty(text: str, language: str) -> Trouble:
    """Return that a text is laughter, or only says that there were several things."""
    return "nothing" if is_chat(text, language) or only_announces(text, language) else ""


def _is_remark(text: str, item: Item, language: str) -> bool:
    """Tell whether a text is a remark beside other things, or a figure, and names nothing."""
    remark = item.listed or language == "ja"
    counted = item.listed and _COUNTED.match(text)  # "the new class, 28 pupils"
    said = bool(counted) or is_told(text, language) or bool(_FIGURE.fullmatch(text))
    return said or (remark and starts(TERMS[language].remark, text))


def _typing_trouble(text: str, terms: Terms) -> Trouble:
    """Return what makes a typed text no topic at all."""
    if not any(map(str.isalnum, text)) or whole(terms.nothing, re.split("[,，、]", text)[0]):
        return "nothing"
    if text.isupper() and sum(map(str.isupper, text)) >= _ENOUGH_CAPITALS:
        return "capitals"
    return "placeholder" if _PLACEHOLDER.search(text) else ""


def _mended(text: str, language: str, names: tuple[str, ...]) -> str:
    """Take off what stands around the topic, and put right what is surely wrong in it."""
    terms = TERMS[language]
    text = without_copula(text) if language == "ja" else text
    text = _uncontracted(without_prepositions(text, language), terms)
    for _ in range(2):
        found = compiled(rf"(?:{terms.leading})").match(text)
        if found and len(text) > found.end():
            of = found[0].rstrip().endswith((" de", " d"))
            text = without_prepositions(bare(text[found.end() :]), language, of=of)
            text = _uncontracted(text, terms)
    if terms.trailing and not (
        language == "de" and (_HAS_SAID.search(text) or starts(terms.subject, text))
    ):
        text = bare(compiled(terms.trailing).sub("", text))
    text = bare(without_tail(_REASON[language].sub("", _REMARK.sub("", text)), language))
    if language in _DANGLING:
        text = bare(compiled(_DANGLING[language]).sub("", text))
    if _LOUD.fullmatch(text):
        text = text.capitalize() if language == "de" else text.lower()
    return _said_to_them(text, language, names)


def _said_to_them(text: str, language: str, names: tuple[str, ...]) -> str:
    """Put right what a phrase says of its reader, and its first word, verb and nouns."""
    terms = TERMS[language]
    own = "|".join(re.escape(one) for one in parts_of(names))
    for template, instead in terms.theirs:
        expression = template.replace("NAME", f"(?:{own})") if own else template
        if "NAME" not in expression:
            text = compiled(expression).sub(instead, text)
    for expression, instead in terms.inner:
        if instead == "CAPITAL":
            text = compiled(expression).sub(lambda one: one[1].capitalize(), text)
        else:
            text = compiled(expression).sub(instead, text)
    if language == "fr":
        text = french_you(text)
    text = cased(bare(text), language, terms)
    if language == "en":
        return doing(text)
    return with_nouns(nouns_with_capitals(text)) if language == "de" else text


def _uncontracted(text: str, terms: Terms) -> str:
    for expression, instead in terms.contracted:
        changed = re.sub(expression, instead, text)
        if changed != text:
            return changed
    return text


def _content_trouble(text: str, language: str, names: tuple[str, ...], use: Use = "") -> Trouble:
    """Return what keeps a topic out of a note, whatever its grammar.

    They may be thanked for their frankness about a freeze or about overtime.
    """
    terms = TERMS[language]
    if use == "thanks" and _FRANK_ABOUT.search(text):
        return ""
    if terms.bad_news and compiled(terms.bad_news).search(text):
        return "bad_news"
    if terms.private and compiled(terms.private).search(text):
        return "private"
    if names_someone(text, language, names):
        return "third_person"
    if foreign_language(text, language) or (language == "de" and _is_english(text)):
        return "other_language"
    return ""


def _is_english(text: str) -> bool:
    """Tell whether a small-written phrase is English where German would write capitals."""
    words = text.split()
    return len(words) > 1 and text == text.lower() and ROLE_WORDS["en"].issuperset(words)
