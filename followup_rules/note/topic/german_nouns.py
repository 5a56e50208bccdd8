# ruff: noqa: E501  # an expression is read in one line
"""German nouns that were typed small: written with their capital where they surely are nouns.

``lacks_a_capital`` finds those left over: a phrase with one can't stand.
"""

import re
from typing import Final

from followup_rules.note.topic.bare_german import gender_of

_NO_NOUN: Final = (
    r"ihnen|ihr|ihm|ihn|uns|euch|mir|dir|sich|ihrem|ihren|ihrer|ihre|allen|alle|allem|anderen|andere|anderem|beiden|jedem|jeder|jeden|vielen|viel|viele|wenig"
    r"|wenigen|mehr|weniger|oben|unten|außen|innen|vorn|vorne|hinten|hier|dort|da|heute|morgen|gestern|anfang|klein|groß|neuem|neuen|selbst|einander|zuhause|hause|genau|ganz|sehr|so|auch|nur"
    r"|einem|einer|einen|eine|ein|dem|der|den|die|das|des|diesem|dieser|diesen|dieses|eurem|eurer|eure|unserem|unserer|welchem|welcher|welchen"
)
_AFTER: Final = re.compile(
    rf"\b(mit|von|vom|für|bei|beim|ohne|gegen|zum|zur|im|am|aufs|ins|ums|durch) (?!(?:{_NO_NOUN})\b)([a-zäöüß]{{4,}})(?=$|,| (?:und|oder|[a-zäöüß]+(?:t|en|ern|eln)$|im|in|am|an|auf|mit|von|vom|für|bei|zu|zum|zur|aus|nach|ohne)\b)"
)
"""A preposition, and the word after it that ends what it governs: "mit gästen umgehen"."""
_SURELY: Final = re.compile(
    r"\b([a-zäöüß]{2,}(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|tät|plan|pläne|dienst|dienste|zeit|zeiten|arbeit|raum|räume|halle|platz|plätze|stelle|team|teams|gruppe|gruppen|kurs|kurse|maschine|maschinen|anlage|anlagen|küche|werkstatt|station|abteilung|wochenende|wochenenden|schichten|schicht|gespräch|gespräche|arbeitsweg|buch|bücher|geräte|gerät|system|systeme|projekt|projekte|software|leitung|mittel|eltern|kinder|kunden|gäste|patienten|lieferanten|kollegen))\b(?!-)"
)
_NOT_SURELY: Final = frozenset({"derzeit", "jederzeit", "zurzeit", "seinerzeit"})
_ADVERB: Final = (
    r"an|auf|aus|ab|zu|zurück|mit|vor|ein|nach|dazu|darunter|darüber|dahinter|daneben|davor|dazwischen|gegenüber|nebenan|davon|damit|hier|dort|da|direkt|selbst|allein|gemeinsam|zusammen|draußen|drinnen|oben|unten|vorn|hinten|heute|morgen|jetzt|immer|oft|nachts|morgens|abends"
    r"|mittags|tagsüber|sonntags|samstags|montags|dienstags|mittwochs|donnerstags|freitags|wochenends|jährlich|täglich|wöchentlich|monatlich|heraus|herum|hinaus|unterwegs|vorab|danach|davor|später|früher|bald|genau|pro|statt|täglich|generell|digital|regional|vegan|bio|online|weltweit"
)
_LAST: Final = re.compile(rf"(?:^|[ (-])(?!(?:{_ADVERB})$)[a-zäöüß]{{3,}}$")
_INNER: Final = re.compile(
    rf"(?<!\S)(?!(?:{_ADVERB}|und|oder|sowie|der|die|das|den|dem|des|eine?[nmrs]?|von|vom|im|in|am|für|bei|mit|nicht|nur|auch|sehr|so|wie|als|mehr|weniger|viel|alle|allen|rund|ums|um|ihr\w*|eur\w*|unser\w*|dies\w*|jede\w*|kein\w*|zwei|drei|vier|fünf|sechs|acht|zehn|zwölf)\b)[a-zäöüß]{{3,}}(?<!e)(?<!en)(?<!er)(?<!es)(?<!em) (?:und|oder|von|vom|im|in|am|für|bei|mit|nach|zu|zum|zur|aus|auf|der|des)\b"
)
_VERB_LAST: Final = re.compile(
    r"(?:^|, )(?:wie|was|warum|wieso|weshalb|wo|wann|wer|welche[rsmn]?|dass|ob)\b.*[a-zäöüß]$|, (?:\w+ )?(?:die|der|das|den|dem)\b.*[a-zäöüß]$"
)


_UNJOINED: Final = re.compile(
    r"(?<![\w-])([A-ZÄÖÜ]{2,6}) (?=[A-ZÄÖÜ]\w*(?:ung|ungen|heit|keit|schaft|tion|tionen|tät|plan|pläne|team|teams|projekt|projekte|kurs|kurse|anlage|anlagen|system|systeme|maschine|maschinen|proben|abteilung|kenntnisse|technik|norm|normen|daten|werte|geräte|gerät|dienst|dienste)(?!\w))"
)
"""A short name and its noun, which German joins: "SAP Umstellung"."""


_FIRST: Final = re.compile(
    r"^([a-zäöüß]{4,})(?= (?:beim?|mit|vom|von|im|in|am|an|auf|für|de[rs]|eine[rs]|aus|nach|zu[mr]?) )"
)
"""What a thing has behind it, so that it is one: "ablauf beim Kunden"."""
_HYPHEN: Final = re.compile(
    r"(?<![\w-])([A-Za-zÄÖÜäöüß]{2,})-(wg|op|it|pc|ki|hr|kfz|edv|tv|led|cnc|vr|ag)(?![\w-])"
)
"""A short name behind a hyphen: "demenz-wg"."""


def _with_capital(found: re.Match[str]) -> str:
    return found[1].capitalize() if gender_of(found[1]) else found[1]


def with_nouns(text: str) -> str:
    """Return a German text in which what surely is a noun has its capital, and its hyphen."""
    text = _FIRST.sub(_with_capital, text)
    text = _HYPHEN.sub(lambda one: f"{one[1][0].upper()}{one[1][1:]}-{one[2].upper()}", text)
    text = _AFTER.sub(lambda one: f"{one[1]} {one[2].capitalize()}", text)
    text = _SURELY.sub(lambda one: one[1] if one[1] in _NOT_SURELY else one[1].capitalize(), text)
    return _UNJOINED.sub(r"\1-", text)


def lacks_a_capital(text: str) -> bool:
    """Tell whether a German phrase ends with a small word that is no adverb, or has a noun so."""
    clause = _VERB_LAST.search(text)
    phrase = text[: clause.start()].rstrip(",") if clause else text
    return bool(_LAST.search(phrase) or _INNER.search(phrase))


_BARE: Final = re.compile(
    r"[a-zäöüßA-ZÄÖÜ][a-zäöüß]+e(?:r|s(?! [A-ZÄÖÜ]\w+en\b)) [A-ZÄÖÜ][a-zäöüß-]+(?<!essen)(?<!wissen)(?<!Essen)(?<!Wissen)(?<!Brot)(?<!Holz)(?<!Gemüse)(?<!Handwerk)(?<!Material)(?<!Obst)(?<!Fleisch)(?=$| (?:ab|aus|im|in|mit|für|von|vom|am|seit|auf|bei|zum|zur|nach) )"
)


def lacks_an_article(text: str) -> bool:
    """Tell whether one German thing stands with an adjective and no article: "kleines Team"."""
    return bool(_BARE.match(text)) and not re.match(
        r"(?:[DdEe]in|[Ii]hr|[Uu]nser|[Ee]uer|[Mm]ein|[Kk]ein|[Dd]er|[Dd]ieser|[Jj]eder|[Ii]hre[rs]|[Ee]ure[rs]|[Mm]eine[rs])",
        text,
    )
