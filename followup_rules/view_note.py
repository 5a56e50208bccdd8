"""The note as the popup shows it: its text and count, the findings, and the order for the box.

The person's own text is shown as it is; the suggestion stands behind it.
"""

from typing import Any, Final

from followup_rules.advice import Advice, Note
from followup_rules.case import Case
from followup_rules.note import compose, review
from followup_rules.note.own import OwnWording, learn
from followup_rules.profile import ProfileReading
from followup_rules.records import ApplicationRecord, Book, PersonRecord
from followup_rules.text import utf16_length
from followup_rules.view_words import WORDS

MINUTES: Final = 10
"""For which the filler waits on the page, at most."""
_TRIES: Final = 12
"""Suggestions looked at to find one that nobody else of this application was given."""


def wording_of(book: Book, person: PersonRecord) -> OwnWording:
    """Return the person's own way of saying things, as learnt for this application."""
    application = book.applications.get(person.application or "")
    return (application or ApplicationRecord(id="none")).wording


def suggested_note(book: Book, person: PersonRecord, case: Case, first: Note | None) -> Note:
    """Return the suggestion: the chosen variant, unlike the notes of the others met there.

    ``first`` is the advice's own note: the first variant, in nobody's words yet.
    """
    taken = set(texts_of_others(book, person))
    own = wording_of(book, person)
    found: Note | None = None
    for step in range(_TRIES):
        variant = person.note.variant + step
        plain = variant == 0 and first is not None and not own.parts
        made = first if plain else compose(case, variant=variant, own=own)
        if not isinstance(made, Note):
            raise TypeError("an invitation is a note")
        found = found or made
        if made.text not in taken:
            return made
    if found is None:
        raise LookupError("no note was composed")
    return found


def texts_of_others(book: Book, person: PersonRecord) -> tuple[str, ...]:
    """Return the notes to the others of this application, so that none is sent twice."""
    return tuple(
        text
        for one in book.of_application(person.application)
        if one.slug != person.slug
        for text in (*one.note.filled, *((one.note.own,) if one.note.own else ()))
    )


def note_view(
    book: Book,
    person: PersonRecord,
    case: Case,
    advice: Advice,
    reading: ProfileReading | None,
) -> dict[str, Any] | None:
    """Return what the editor shows; None where no note is called for."""
    chosen = person.own_choice is not None and advice.verdict not in (
        "already_connected",
        "pending",
    )
    if advice.verdict not in ("connect", "wait") and not chosen:
        return None
    suggestion = suggested_note(book, person, case, advice.note)
    own = person.note.own
    text = suggestion.text if own is None else own
    limit = case.account.note_limit
    length = utf16_length(text)
    over = length - limit
    words = {"length": length, "limit": limit, "over": over}
    findings = review(text, case, sent_before=texts_of_others(book, person))
    title = "note.yours" if own is not None else "note.suggested"
    if advice.verdict == "wait" and own is None:
        title = "note.draft"
    name = person.person.name
    names = [name, *([reading.name_raw] if reading and reading.name_raw else [])]
    return {
        "text": text,
        "own": own is not None,
        "variant": person.note.variant,
        "title": WORDS[title],
        "length": length,
        "limit": limit,
        "over": over > 0,
        "count": WORDS["note.over" if over > 0 else "note.count"].format(**words),
        "language": suggestion.language,
        "findings": [one.model_dump(mode="json") for one in findings],
        "earlier": bool(person.note.earlier),
        "order": {
            "slug": person.slug,
            "name": name,
            "names": list(dict.fromkeys(names)),
            "earlier": list(dict.fromkeys([*person.note.filled, suggestion.text])),
            "minutes": MINUTES,
            "namelessOk": False,
        },
    }


def learnt(book: Book, person: PersonRecord, case: Case) -> Book:
    """Return the book with what the person's own text teaches for the next note."""
    application = book.applications.get(person.application or "")
    own = person.note.own
    if application is None or own is None or not own.strip():
        return book
    composed = compose(case, variant=person.note.variant)
    if not isinstance(composed, Note):
        return book
    wording = application.wording.and_then(learn(own, composed, case))
    return book.with_application(application.model_copy(update={"wording": wording}))
