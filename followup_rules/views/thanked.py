"""Fields for what exactly somebody is thanked for: the sentence of the note, and the gap in it.

The words around the gap are the note's own, in its language, so that the person sees the grammar.
"""

from followup_rules.book.records import Book, PersonRecord
from followup_rules.case import Case
from followup_rules.note.bank import bank_for
from followup_rules.note.language import note_language
from followup_rules.note.sides import sides
from followup_rules.note.slots import ROOMY
from followup_rules.note.thanked import MOST, asked_of
from followup_rules.views.form import field
from followup_rules.views.form_fields import about_paths
from followup_rules.views.models import Blank


def words_around(person: PersonRecord, case: Case) -> dict[str, tuple[str, str]]:
    """Return the words before and after each gap that can be filled: path -> words."""
    paths = about_paths(person)
    if not paths:
        return {}
    bank = bank_for(note_language(case))
    held = sides(case, bank)
    found = {path: asked_of(path.rpartition(".")[2], bank, held) for path in paths}
    return {path: words for path, words in found.items() if words}


def thanked_about(book: Book, person: PersonRecord, case: Case) -> list[Blank]:
    """Return the gaps of the things that the note thanks for; the form shows what is wrong."""
    most = MOST if case.account.note_limit >= ROOMY else 1
    used = {f"person.thanked_about.{one}" for one in person.person.thank_for[:most]}
    return [
        {"before": before, "after": after, "field": field(book, person, path, {})}
        for path, (before, after) in words_around(person, case).items()
        if path in used and path not in person.typed
    ]
