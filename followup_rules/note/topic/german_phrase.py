# ruff: noqa: E501  # word lists
"""Whether the words of a German phrase follow each other as they do in one.

A noun can be told by its capital, so what may stand behind it can be told, too: a preposition, an
article, "und", an adverb of place or time, or adjectives with a noun of their own. Any other small
word is a verb or a slip ("Tierarzt kommt monatlich", "Reklamationen bearbeiten und Excel"), and two
common nouns beside each other lack what joins them ("Digitalisierung Baustelle").
"""

import re
from itertools import pairwise
from typing import Final

from followup_rules.note.topic.bare_german import gender_of

_FUNCTION: Final = re.compile(
    r"(?:der|die|das|den|dem|des|ein|eine[nmrs]?|kein\w*|mein\w*|dein\w*|sein\w*|ihr\w*|unser\w*|eu(?:er|r)\w*|dies\w*|jed\w*|jene\w*|all\w*|beide\w*|manch\w*|welch\w*|solch\w*|einige\w*|mehrere\w*|viele\w*|wenige\w*"
    r"|und|oder|sowie|aber|als|wie|statt|anstatt|samt|inklusive|inkl|exklusive|plus|minus|mit|von|vom|für|fürs|bei|beim|ohne|gegen|zum|zur|zu|im|in|ins|am|an|ans|auf|aufs|aus|nach|unter|unterm|durch|durchs|um|ums|über|übers|vor|vorm|hinter|neben|zwischen|seit|bis|ab|pro|je|per|trotz|während|wegen|dank|laut|gegenüber|entlang|außer|innerhalb|außerhalb|rund|quer|mitten|samt|binnen|via|versus|vs|bzw|beziehungsweise"
    r"|was|warum|wer|wo|wann|dass|ob|weil|wenn|wofür|womit|woran|damit|nicht|nur|auch|sogar|besonders|vor|allem|insbesondere|sondern|noch|schon|erst|direkt|selbst|selber|allein|gemeinsam|zusammen|mal|so|sehr|ganz|fast|etwa|circa|ca|meist|oft|nie|nun|dann|danach|davor|dabei|dafür|dazu|davon|daran|darin|darauf|daneben|darunter|darüber|dahinter|dazwischen|darum|dort|hier|da|hin|her|herum|hinaus|heraus|hinein|herein|vorbei|hinauf|hinunter|draußen|drinnen|oben|unten|vorn|vorne|hinten|links|rechts|heute|morgen|gestern|jetzt|früher|später|bald|immer|unterwegs|daheim|zuhause|überall|nebenan|weltweit|bundesweit|regional|lokal|online|digital|vegan|bio|extern|intern|remote|vorab|nebenbei|hautnah|live"
    r"|\w*einander|\w{3,}(?:wärts|weise|mals)|(?:morgen|abend|nacht|mittag|vormittag|nachmittag|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|wochenend|werktag)s|tagsüber|ganzjährig|täglich|wöchentlich|monatlich|jährlich|saisonal|ganztags|halbtags"
    r"|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|of|as|the|for|and|de|la|du|à|al)"
)
_WORD: Final = re.compile(r"[^\W\d_][\w'-]*|[;:()\"„“0-9]+")
_CLAUSE: Final = re.compile(
    r"(?:wer|wen|wem|wie|was|warum|wieso|weshalb|wann|wo|wohin|womit|wofür|welche[nmrs]?|dass|ob)\b",
    re.IGNORECASE,
)
_ADJECTIVE: Final = re.compile(r"[a-zäöüß]+(?:e|en|er|es|em)")
_TAKES_ANOTHER: Final = re.compile(
    r"(?:projekt|team|thema|modell|firma|marke|klasse|programm|software|system|stadt|kanton|land|bezirk|standort|filiale|frau|herrn?|kollegen?|kollegin|gruppe|abteilung|fach|station|haus|hotel|schule|café|restaurant|verein|stufe|level|art|sorte|paar|stück|tasse|glas|kilo|liter|stunden?|tage?|wochen?|monate?|jahre?|minuten?|meter|prozent|menge|gramm|typ|größe|phase|kategorie|\w+er|\w+projekt|\w+system|\w+programm|\w+software|\w+gruppe|\w+schule|\w+klasse|\w+tage?|\w+stunden?|\w+stelle|linie|welt|kunde|serie)"
)
"""Nouns that a name or a measured thing may follow."""
_PLURAL: Final = re.compile(r"(?:ungen|heiten|keiten|schaften|tionen|züge|pläne|dienste|räume|zeiten|linge|schichten|stellen|arbeiten|geräte|kurse|wege|plätze|märkte|tiere|maschinen|anlagen|kunden|kinder|gäste|eltern)$")  # fmt: skip


def falls_apart(text: str) -> bool:
    """Tell whether a small word or a noun stands behind a noun where none can."""
    if _CLAUSE.match(text):
        return False
    words = _WORD.findall(text.split(",", maxsplit=1)[0])  # a clause after it ends with its verb
    if _SMALL_AND_FIGURE.match(text) or _begins_unlike(words) or _LETTER_AND_FIGURE.search(text):
        return True
    for at, (word, after) in enumerate(pairwise(words)):
        if not _is_noun(word):
            continue
        if _is_noun(after):
            if _unjoined(word, after):
                return True
        elif after[0].islower() and not _may_follow(after, words[at + 2 :]):
            return True
    return False


def _begins_unlike(words: list[str]) -> bool:
    """Tell whether a small word before the first noun is neither of those that may be, nor bent.

    "tierarzthelferin Ausbildung", "ablauf beim Kunden": a noun that was typed small.
    """
    at = next((number for number, word in enumerate(words) if _is_noun(word)), 0)
    return any(
        word[0].islower()
        and not _FUNCTION.fullmatch(word)
        and not _BEFORE_ADJECTIVE.search(word)
        and not _ADJECTIVE.fullmatch(word)
        for word in words[:at]
    )


_LETTER_AND_FIGURE: Final = re.compile(r"(?<![\w-])[a-zäöü]\d{1,2} [A-ZÄÖÜ]")
"""A short name typed small before its noun: "bei den u3 Kindern"."""
_SMALL_AND_FIGURE: Final = re.compile(
    r"(?!(?:die|das|den|der|ab|bis|um|zu|in|mit|von|rund|circa|etwa|über|unter|alle|fast|gut|knapp)\b)[a-zäöüß]{3,} \d+$"
)
"""A noun typed small and its number: "tour 7"."""
_BEFORE_ADJECTIVE: Final = re.compile(
    r"(?:ig|lich|isch|haft|sam|bar|los|voll|weise|ell|iv|al|ar|är|ant|ent|t|gut|neu|alt|klein|groß|hoch|tief|frisch|schnell|früh|spät|lang|kurz|teil|wohl|mehr|viel|wenig|eher|gern|gar|rein|halb|warum|entweder|weder|noch|lila|rosa|extra|prima|super)$"
)
"""May stand before an adjective: "täglich frische Backwaren", "gut gepflegte Gärten"."""


def _is_noun(word: str) -> bool:
    return word[0].isupper() and not _FUNCTION.fullmatch(word.casefold())


def _may_follow(word: str, rest: list[str]) -> bool:
    """Tell whether a small word may stand behind a noun: also adjectives before another noun."""
    if _FUNCTION.fullmatch(word):
        return True
    for following in rest:
        if not _ADJECTIVE.fullmatch(word):
            return False
        if _is_noun(following):
            return True
        word = following
    return False


def _unjoined(word: str, after: str) -> bool:
    small = after.casefold()
    if not (after[1:].islower() and word[1:].islower()) or len(after) < 4:  # noqa: PLR2004
        return False
    common = gender_of(small) or _PLURAL.search(small)
    return bool(common) and not _TAKES_ANOTHER.fullmatch(word.casefold())
