"""Whether a typed sentence is one to its reader: else it is left out and asked about."""

import re
from typing import Final

from followup_rules.note.topic.match import compiled
from followup_rules.note.topic.terms import TERMS
from followup_rules.note.topic.typed import Use

_TWICE: Final = re.compile(r", | (?:and|but|und|aber|et|mais|pis|y|pero|e|mas) ", re.IGNORECASE)
"""Two sentences in one."""
_FIRST_PERSON: Final = {
    "en": r"\b(?:i|me|my|we|us|our)\b",
    "de": r"\b(?:ich|mir|mich|mein\w*|wir|uns)\b",
    "fr": r"\b(?:je|me|moi|nous|mon|ma|mes)\b|\b[jm]'",
    "es": r"\b(?:me|yo|mi|mis|nos)\b|\w{2,}é\b",
    "pt": r"\b(?:me|eu|nos|meu|minha)\b|\w{2,}ei\b|-me\b",
}


def is_unsure(typed: str, text: str, language: str, use: Use) -> bool:
    """Tell whether words with a verb may be no sentence that somebody wrote to its reader.

    Args:
        typed: as it was typed, without the marks around it.
        text: the sentence that was made of it.
        language: of the note.
        use: what it was typed for.

    """
    if compiled(rf"(?:{TERMS[language].leading})").match(typed):  # "we talked about the oven broke"
        return True
    first = next(filter(str.isalpha, typed), "")
    if language == "ja" or not first.islower():
        return False
    own = compiled(_FIRST_PERSON[language]).search(text)
    return use == "excites" or not own or _TWICE.search(text) is not None
