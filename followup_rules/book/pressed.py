"""What editing a note and pressing a button do to a person's record, and how that is undone."""

from datetime import date
from typing import Literal

from followup_rules.advice import Verdict
from followup_rules.book.records import (
    LONGEST_NOTE,
    MOST_EARLIER,
    OwnChoice,
    PersonRecord,
    Sent,
    Undoable,
)


def edit_note(person: PersonRecord, text: str | None) -> PersonRecord:
    """Return the person with the note's text as theirs; ``None`` takes the suggestion again."""
    note = person.note
    own = None if text is None else text[:LONGEST_NOTE]
    update = {"own": own, "earlier": note.earlier if own is not None else _put_aside(person)}
    return person.model_copy(update={"note": note.model_copy(update=update)})


def another_note(person: PersonRecord) -> PersonRecord:
    """Return the person with the next suggestion; words of theirs are put aside, not lost."""
    note = person.note
    update = {"own": None, "variant": note.variant + 1, "earlier": _put_aside(person)}
    return person.model_copy(update={"note": note.model_copy(update=update)})


def own_words_again(person: PersonRecord) -> PersonRecord:
    """Return the person with the words that they put aside last back in the editor."""
    note = person.note
    if not note.earlier:
        return person
    *rest, last = note.earlier
    if note.own:
        rest = [note.own, *rest]
    return person.model_copy(
        update={"note": note.model_copy(update={"own": last, "earlier": tuple(rest)})}
    )


def _put_aside(person: PersonRecord) -> tuple[str, ...]:
    own = person.note.own
    if not own or not own.strip():
        return person.note.earlier
    kept = [text for text in person.note.earlier if text != own]
    return (*kept, own)[-MOST_EARLIER:]


def note_filled(person: PersonRecord, text: str) -> PersonRecord:
    """Return the person with this text among those put into the box from here."""
    filled = (*(one for one in person.note.filled if one != text), text[:LONGEST_NOTE])
    note = person.note.model_copy(update={"filled": filled[-MOST_EARLIER:]})
    return person.model_copy(update={"note": note})


def sent_today(person: PersonRecord, today: date) -> PersonRecord:
    """Return the person with your request to them on its way since today."""
    invitation = person.invitation.model_copy(update={"state": "sent", "on": today})
    update = {
        "invitation": invitation,
        "sent": Sent(on=today),
        "told_link_on": today,
        "news": None,
    }
    return undoable(person, person.model_copy(update=update), "sent", today)


def sent_anyway(person: PersonRecord, verdict: Verdict, today: date) -> PersonRecord:
    """Return the person with your own choice to send, whatever the advice, on record (A14)."""
    choice = OwnChoice(on=today, verdict=verdict)
    return undoable(person, person.model_copy(update={"own_choice": choice}), "sent_anyway", today)


def not_sent(person: PersonRecord) -> PersonRecord:
    """Return the person without the question whether the request went out: it did not."""
    return person.model_copy(update={"news": None})


def undoable(
    before: PersonRecord,
    after: PersonRecord,
    what: Literal["sent", "sent_anyway", "remove"],
    today: date,
) -> PersonRecord:
    """Return the changed person, with what it takes to undo the change."""
    was, now = before.model_dump(mode="json"), after.model_dump(mode="json")
    changed = {key: was[key] for key in was if was[key] != now[key] and key != "undo"}
    return after.model_copy(update={"undo": Undoable(what=what, on=today, before=changed)})


def undone(person: PersonRecord) -> PersonRecord:
    """Return the person as before what was done last.

    Raises:
        ValueError: There is nothing to undo.

    """
    if person.undo is None:
        raise ValueError("there is nothing to undo")
    data = {**person.model_dump(mode="json"), **person.undo.before, "undo": None}
    return PersonRecord.model_validate(data)
