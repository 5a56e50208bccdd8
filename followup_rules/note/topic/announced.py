# ruff: noqa: E501  # an expression is read in one line
"""What stands before a list and only announces it ("3 things: …"), and a word typed again and again."""

import re
from typing import Final

_COUNT: Final = {
    "en": r"(?:(?:the |a |an |these |some |just |main |mostly |mainly |lots? of |loads of |couple of |few |two |three |four |five |several |various |many |\d+ |other |key |random ))*(?:things?|topics?|subjects?|points?|bits|stuff|questions?|areas?|items?)",
    "de": r"(?:(?:die |ein paar |paar |einige |mehrere |viele |verschiedene |zwei |drei |vier |fünf |\d+ |mehr |andere |wichtige ))*(?:sachen|dinge|themen?|punkte?|fragen?|stichworte?|stichwörter|bereiche)",
    "fr": r"(?:(?:les |des |quelques |plusieurs |plein de |deux |trois |quatre |cinq |\d+ |pas mal de |diverses? |divers ))*(?:choses?|sujets?|points?|trucs?|thèmes?|questions?|domaines?)",
    "es": r"(?:(?:las |los |unas |unos |varias |varios |algunas |muchas |dos |tres |cuatro |cinco |\d+ ))*(?:cosas?|temas?|puntos?|asuntos?|preguntas?)",
    "pt": r"(?:(?:as |os |umas |uns |várias |vários |algumas |muitas |duas |dois |três |quatro |cinco |\d+ ))*(?:coisas?|temas?|pontos?|assuntos?|perguntas?|tópicos?)",
    "ja": r"(?:主に|おもに|大きく)?[0-9０-９一二三四五]?(?:つ|点|個|件)?(?:の)?(?:話題|テーマ|こと|点|つ|トピック|内容|項目)",
}
"""How somebody says that several things follow."""
_BEFORE: Final = {
    language: re.compile(rf"^(?:{words}) ?[:：\-–—]+ *(?=\S)", re.IGNORECASE)
    for language, words in _COUNT.items()
}
_ONLY: Final = {language: re.compile(words, re.IGNORECASE) for language, words in _COUNT.items()}
_AGAIN: Final = re.compile(
    r"(?<![\w-])(?!vous vous|nous nous)(\w{4,})(?:[ ,]+\1(?![\w-]))+", re.IGNORECASE
)


def without_announcement(text: str, language: str) -> str:
    """Return a text without what only announces the list after it."""
    return _BEFORE[language].sub("", text)


def only_announces(text: str, language: str) -> bool:
    """Tell whether a text says that there were several things, and names none."""
    return _ONLY[language].fullmatch(text) is not None


def said_once(text: str) -> str:
    """Return a text in which no word follows itself: "rota rota rota"."""
    return _AGAIN.sub(r"\1", text)
