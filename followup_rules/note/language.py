"""Which language a note is written in."""

from typing import Final

from followup_rules.case import Case
from followup_rules.note.bank import FALLBACK, languages
from followup_rules.note.thanked import told_about
from followup_rules.text.language import text_language

MOST_TEXTS: Final = 12
"""Topics that are read for their language."""


def note_language(case: Case) -> str:
    """Return the language of the note.

    The person's choice; else what the topics are written in, which they typed for the note; else
    that of the headline; else the language in which they use the product.
    """
    chosen = case.preferences.note_language
    if chosen:
        return chosen
    topics = [topic for one in case.interviews for topic in one.talked_about]
    topics += told_about(case).values()
    topics = [*topics[:MOST_TEXTS], *case.application.excites_you[:MOST_TEXTS]]
    suggested = text_language(topics) or text_language([case.person.headline])
    wanted = suggested or case.preferences.language
    known = wanted.split("-")[0].lower() in languages()
    return wanted if known else FALLBACK
