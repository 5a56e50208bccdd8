"""Kinds of faults that people word freely, by language: each a group of expressions, named.

They stand beside the banks' lexicons and ``faults.FAULTS``. The keys of a language's ``KINDS``:
``attaches``, ``pitches``, ``presses`` and ``request_talk`` are findings; ``starting`` looks forward
to the job, ``chosen`` is glad to have been picked, ``farewell`` regrets a no: which of these is
wrong depends on the situation. ``other_days`` stands before or after a day that is not the
interview's, ``met`` tells that a sentence is about having met; ``placeholder`` is a template's.
"""

from functools import cache
from typing import Final

from followup_rules.note.lint.kinds import de, en, es, fr, ja, pt

_KINDS: Final = {
    "en": en.KINDS,
    "de": de.KINDS,
    "fr": fr.KINDS,
    "es": es.KINDS,
    "pt": pt.KINDS,
    "ja": ja.KINDS,
}


@cache
def kind_words(language: str, kind: str) -> str:
    """Return what tells a kind of fault in that language; empty for none."""
    return _KINDS.get(language, {}).get(kind, "")
