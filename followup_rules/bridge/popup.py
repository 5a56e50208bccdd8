"""The popup's requests: open a profile, change a field, take the next note, export, erase.

Each takes a request as parsed JSON and returns plain values. A request that can't be answered
raises ``ValueError`` or ``ValidationError``, of which ``bridge.handle`` makes an error.
"""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, Final

from pydantic import TypeAdapter

from followup_rules.book.edit import Change, retry_typed
from followup_rules.book.kept import is_kept, stale
from followup_rules.book.merge import Action, Merged, merge_changes
from followup_rules.book.observe import digest_seen, person_on_page, with_news
from followup_rules.book.pressed import note_filled, sent_anyway
from followup_rules.book.reach import MoreNeededError, reach_of, seen_of
from followup_rules.book.records import (
    AGENDA,
    VIEW,
    Book,
    PersonRecord,
    read_book,
    restored,
    write_book,
)
from followup_rules.book.reminders import is_late, notifies, read_reminders, without
from followup_rules.book.transfer import export_json
from followup_rules.bridge.requests import MoreNeeded, PopupAnswer, PopupRequest
from followup_rules.linkedin.profile import ProfileReading, read_profile
from followup_rules.locales import ENGLISH, sentences
from followup_rules.model import Day
from followup_rules.views.note import learnt
from followup_rules.views.popup import OpenPerson, advice_on, stored_view, view, without_person
from followup_rules.views.remind import calls_of

_DAY: Final = TypeAdapter(Day)
_MOST_CHANGES: Final = 10_000


def records_of(request: Mapping[str, Any]) -> dict[str, Any]:
    """Return the records in a request.

    Raises:
        ValueError: They are not an object.

    """
    records = request.get("records", {})
    if not isinstance(records, dict):
        raise ValueError("records: an object of key and record is needed")  # noqa: TRY004  # input
    return records


def today_of(request: Mapping[str, Any]) -> date:
    """Return the day on which the request is made.

    Raises:
        ValidationError: It is missing, or no day.

    """
    return _DAY.validate_python(request.get("today"))


def changes_of(request: Mapping[str, Any]) -> list[Any]:
    """Return the changes in a request; ``merge_changes`` reads them.

    Raises:
        ValueError: They are not a list, or too many.

    """
    changes = request.get("changes", [])
    if not isinstance(changes, list):
        raise ValueError("changes: a list is needed")  # noqa: TRY004  # input
    if len(changes) > _MOST_CHANGES:
        raise ValueError("changes: there are too many")
    return changes


def _with_person(request: PopupRequest, pressed: str | None = None) -> PopupAnswer:
    """Find the person that a request is about, make the changes, and answer with their view.

    Args:
        request: its ``changes`` are made first.
        pressed: a button that is pressed after them, for this person.

    Raises:
        MoreNeededError: The records that were handed over are not enough.

    """
    stored, today = records_of(request), today_of(request)
    reach = reach_of(request["read"], request["stored"], stored)
    reach.ask_changes(changes_of(request))
    reach.ask_people(seen_of(stored))
    back = restored(stored)
    records = {key: value for key, value in {**stored, **back}.items() if value is not None}
    old = read_book(records).in_language(request["language"])
    book, seen = digest_seen(old, records)
    reading: ProfileReading | None = None
    here: PersonRecord | None = None
    about = request["about"]
    reach.ask_people([about] if isinstance(about, str) else [])
    if isinstance(about, str) and about in book.people:
        here = book.people[about]
    else:
        reading = read_profile(request["reading"])
        reach.ask_newcomer(book, reading)
        if reading.page in ("profile", "invitation") or _named(request, reading, book):
            here = person_on_page(book, reading, today)
    reach.ask_open(here)
    if here is not None and here.slug in book.people:
        book, here = retry_typed(book, here, today)
        book = book.with_person(here)
    merged = merge_changes(book, changes_of(request), today, here, ACTIONS)
    if pressed is not None:
        merged = _pressed(merged, here, pressed, request, today)
    book = with_news(merged.book, seen).in_language(request["language"])
    if here is not None and here.slug not in book.people and here.slug in old.people:
        here = person_on_page(book, reading, today) if reading is not None else None
    if here is None:
        made = without_person(book, reading or read_profile(None), today, merged.typed)
    else:
        here = book.people.get(here.slug, here)
        made = view(
            OpenPerson(
                book,
                here,
                reading,
                today,
                late=request["late"] is True,
                box_open=request["box"] == "filled",
                calls=calls_of(records, here.slug),
            )
        )
    if made["kind"] == "advice":
        chosen = read_reminders(records)
        on = chosen.badge or chosen.notify
        notify = notifies(chosen, request["notifications"])
        made["reminders"] = {"badge": on, "notify": notify, "hour": chosen.hour}
    answer = {**back, **write_book(old, book, records), **dict.fromkeys(seen.keys)}
    gone = {key.removeprefix(AGENDA): key for key in stale(old, book, records)}
    answer |= dict.fromkeys(gone.values()) | without(records, gone)
    answer |= {VIEW + slug: None for slug in old.people if slug not in book.people}
    if here is not None and here.slug in book.people:
        answer[VIEW + here.slug] = stored_view(made)
    answer |= reach.index(old, book, answer)
    return {
        "view": made,
        "records": answer,
        "taken": list(merged.taken),
        "refused": dict(merged.refused),
        "late": _is_late(book, here, {**records, **answer}),
    }


def _is_late(book: Book, here: PersonRecord | None, records: Mapping[str, Any]) -> bool:
    """Tell whether reminders are on and their agenda is out of date."""
    chosen = read_reminders(records)
    if not chosen.badge and not chosen.notify:
        return False
    there = {key: one for key, one in records.items() if one is not None}
    return is_late(there) or (here is not None and not is_kept(book, here.slug, there))


def _named(request: PopupRequest, reading: ProfileReading, book: Book) -> bool:
    """Tell whether the person has said whose profile it is, where the page doesn't."""
    if reading.page != "unsure" or not reading.slug:
        return False
    return reading.slug in book.people or any(
        isinstance(one, dict)
        and one.get("field") == "person.name"
        and one.get("slug") == reading.slug
        for one in changes_of(request)
    )


def _pressed(
    merged: Merged, here: PersonRecord | None, button: str, request: PopupRequest, today: date
) -> Merged:
    """Press a button for the person who is shown.

    Raises:
        ValueError: The button can't be used now.

    """
    given = {"do": button, "value": request["text"]}
    after = merge_changes(merged.book, [given], today, here, ACTIONS)
    if here is not None and after.refused:
        raise ValueError(f"{button}: this can't be done as things stand")
    return Merged(after.book, merged.taken, merged.refused, merged.typed)


def _filled(
    book: Book, person: PersonRecord, change: Change, today: date
) -> tuple[Book, PersonRecord]:
    """Record that a note was put into the box, and learn from its wording for later notes.

    Raises:
        ValueError: The change has no note.

    """
    if not isinstance(change.value, str):
        raise ValueError("the note is needed")  # noqa: TRY004  # input
    person = note_filled(person.model_copy(update={"news": None}), change.value)
    book = book.with_person(person)
    return learnt(book, person, advice_on(OpenPerson(book, person, None, today))[0]), person


def _anyway(book: Book, person: PersonRecord, _: Change, today: date) -> tuple[Book, PersonRecord]:
    """Record that the user connects against the advice.

    Raises:
        ValueError: They are connected already, or a request is pending.

    """
    advice = advice_on(OpenPerson(book.with_person(person), person, None, today))[1]
    if advice.verdict in ("already_connected", "pending"):
        raise ValueError("there is nothing to send: you are connected, or your request waits")
    return book, sent_anyway(person, advice.verdict, today)


ACTIONS: Final[Mapping[str, Action]] = {"filled": _filled, "sent_anyway": _anyway}


def _open(request: PopupRequest) -> PopupAnswer | MoreNeeded:
    try:
        return _with_person(request)
    except MoreNeededError as needed:
        return {"more": needed.keys}


def _another(request: PopupRequest) -> PopupAnswer:
    return _with_person(request, "another")


def _own_words(request: PopupRequest) -> PopupAnswer:
    return _with_person(request, "own_words")


def _filled_now(request: PopupRequest) -> PopupAnswer:
    return _with_person(request, "filled")


def _sent(request: PopupRequest) -> PopupAnswer:
    return _with_person(request, "sent")


def _anyway_now(request: PopupRequest) -> PopupAnswer:
    return _with_person(request, "sent_anyway")


def _export(request: PopupRequest) -> dict[str, Any]:
    """Return a file of everything stored, with the records that can't be read."""
    text = export_json(records_of(request))
    name = sentences(ENGLISH).say("popup.export.name", day=today_of(request).isoformat())
    return {"name": name, "text": text}


def _erase(request: PopupRequest) -> dict[str, Any]:
    return {"records": dict.fromkeys(sorted(records_of(request)))}


def _people(request: PopupRequest) -> PopupAnswer:
    """Return the list of everyone stored, whichever page is open."""
    book = read_book(records_of(request)).in_language(request["language"])
    return {
        "view": without_person(book, read_profile(None), today_of(request)),
        "records": {},
    }


REQUESTS: Final[Mapping[str, Callable[[PopupRequest], Mapping[str, Any]]]] = {
    "open": _open,
    "change": _open,
    "another": _another,
    "own_words": _own_words,
    "filled": _filled_now,
    "sent": _sent,
    "sent_anyway": _anyway_now,
    "people": _people,
    "export": _export,
    "erase": _erase,
}
