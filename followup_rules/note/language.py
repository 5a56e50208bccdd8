"""Which language a note is written in."""

from followup_rules.case import Case
from followup_rules.headline import text_language
from followup_rules.note.bank import FALLBACK, languages


def note_language(case: Case) -> str:
    """Return the language of the note: the person's choice, else what the texts suggest."""
    chosen = case.preferences.note_language
    if chosen:
        return chosen
    told = [case.person.headline, *case.application.excites_you]
    told += [topic for one in case.interviews for topic in one.talked_about]
    suggested = text_language(told)
    return suggested if suggested in languages() else FALLBACK
