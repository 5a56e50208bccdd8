"""The note as the popup shows it: its text and count, the findings, and the order for the box.

The person's own text is shown as it is; the suggestion stands behind it.
"""

from typing import Final

from followup_rules.advice import Advice, Note
from followup_rules.book.records import ApplicationRecord, Book, PersonRecord
from followup_rules.case import Case
from followup_rules.linkedin.profile import ProfileReading
from followup_rules.locales import Sentences
from followup_rules.note import checklist, compose, review
from followup_rules.note.own_wording import OwnWording, learn
from followup_rules.note.when import written_for
from followup_rules.text.clean import utf16_length
from followup_rules.views.form import field
from followup_rules.views.models import Blank, Field, NoteView
from followup_rules.views.thanked import thanked_about

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


def note_view(  # noqa: PLR0913, PLR0917  # what the caller has at hand is not worked out again
    book: Book,
    person: PersonRecord,
    case: Case,
    advice: Advice,
    reading: ProfileReading | None,
    words: Sentences,
) -> NoteView | None:
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
    findings = review(text, case, sent_before=texts_of_others(book, person))
    if own is None:
        findings += [one for one in suggestion.findings if one.id.startswith("topic_")]
    title = "popup.note.yours" if own is not None else "popup.note.suggested"
    if advice.verdict == "wait" and own is None:
        today = written_for(case, advice.timing) == case.today
        title = "popup.note.draft_today" if today else "popup.note.draft"
    name = person.person.name
    names = [name, *([reading.name_raw] if reading and reading.name_raw else [])]
    return {
        "text": text,
        "own": own is not None,
        "variant": person.note.variant,
        "title": words.say(title),
        "length": length,
        "limit": limit,
        "over": over > 0,
        "count": words.say(
            "popup.note.over" if over > 0 else "popup.note.count",
            length=length,
            limit=limit,
            over=over,
        ),
        "language": suggestion.language,
        "findings": [
            {
                "id": one.id,
                "text": one.text,
                "suggestion": one.suggestion,
                "claims": list(one.claims),
                "start": one.start,
                "end": one.end,
            }
            for one in findings
        ],
        "checksTitle": words.say("review.checks"),
        "checks": [
            {
                "id": one.id,
                "text": one.text,
                "said": words.say(
                    "review.check_done" if one.done else "review.check_open", what=one.text
                ),
                "done": one.done,
            }
            for one in checklist(text, case)
        ],
        "earlier": bool(person.note.earlier),
        "order": {
            "slug": person.slug,
            "name": name,
            "names": list(dict.fromkeys(names)),
            "earlier": list(dict.fromkeys([*person.note.filled, suggestion.text])),
            "minutes": MINUTES,
            "namelessOk": False,
        },
        "blanks": blanks(book, person, suggestion, words) if own is None else [],
        "thanks": _thanks(book, person) if own is None else None,
        "thankedAbout": thanked_about(book, person, case) if own is None else [],
    }


def _thanks(book: Book, person: PersonRecord) -> Field | None:
    """Return the field for what the note may thank for; the form shows one that can't be used."""
    path = "person.thank_for"
    return None if path in person.typed else field(book, person, path, {})


def _thanked_for_it(person: PersonRecord) -> bool:
    """Tell whether all that you two spoke of is what the thanks are for: the note says it there."""
    topics = [topic for row in person.interviews for topic in row.talked_about]
    about = {getattr(person.person.thanked_about, one, "") for one in person.person.thank_for}
    return bool(topics) and {one.casefold() for one in about} >= {one.casefold() for one in topics}


def blanks(book: Book, person: PersonRecord, note: Note, words: Sentences) -> list[Blank]:
    """Return what the note could say and nobody has told: the role, and what you two spoke of."""
    made: list[Blank] = []
    role = field(book, person, "application.role", {})
    if not role["value"] and "application.role" not in person.typed:
        before, _, after = words.say("popup.blank.role", role="\0").partition("\0")
        made.append({"before": before, "after": after, "field": role})
    topic = note.topic
    met = any(row.on for row in person.interviews)  # else the note speaks of no conversation
    if _thanked_for_it(person):
        return made
    if met and topic is not None and topic.topic_start == topic.topic_end and topic.beginnings:
        spoken = field(book, person, "interviews.0.talked_about", {})
        start = topic.beginnings[0]
        before = start.before.lstrip()
        plain: Field = {**spoken, "kind": "text", "label": f"{before}…{start.after}"}
        made.append({"before": before, "after": start.after.strip(), "field": plain})
    return made


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
