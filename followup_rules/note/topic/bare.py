"""Whether a phrase that was typed without an article surely needs none."""

import re
from typing import Final

from followup_rules.note.topic import bare_english, bare_german, bare_romance
from followup_rules.note.topic.match import whole
from followup_rules.note.topic.terms import TERMS
from followup_rules.note.topic.typed import Use

_NAME: Final = re.compile(
    r"[A-Z][a-z]+ (?:Data|Source|Space|Science|Access|Banking|Innovation|Street \w+)"
)
"""An English expression that other languages have as a name: "Open Data", "Open Source"."""


def lacks_its_article(text: str, language: str, use: Use) -> bool:
    """Tell whether a phrase without an article may need one.

    French has none without: ``form`` asks for its article wherever it is missing. Portuguese
    speaks of any noun with another word without: "sobre câmbio automático"; not of what was shown
    or advised.
    """
    if language in ("ja", "fr") or (language == "pt" and not use and " " in text):
        return False
    if _NAME.fullmatch(text):
        return False
    if whole(TERMS[language].determined, re.split(r"[ ,]", text, maxsplit=1)[0]):
        return False
    if language == "de":  # as a subject, what excites may be spoken of in general
        return use != "excites" and not bare_german.may_stand_bare(text)
    if language == "en":
        return not bare_english.may_stand_bare(text)
    return not bare_romance.may_stand_bare(text, language)
