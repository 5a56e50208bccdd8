"""What LinkedIn's page shows, taken into the book: who this is, and how things stand now.

Two sources: one reading of the page at the click, and what the filler saw since the last opening.
What you told yourself is never overwritten; what the page is unsure of changes nothing.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Final

from followup_rules.book.records import SEEN, ApplicationRecord, Book, PersonRecord, Sent
from followup_rules.case import Account, Invitation, InvitationState, Person
from followup_rules.linkedin.events import SeenDigest, SeenNews, digest
from followup_rules.linkedin.profile import ProfileReading
from followup_rules.names.company import same_company

_FROM_THE_PAGE: Final = ("name", "headline", "company", "part")


@dataclass(frozen=True, slots=True)
class Seen:
    """What the filler saw since the last opening."""

    keys: tuple[str, ...]
    """Keys of the events, which are done with."""
    news: tuple[SeenNews, ...]
    """See ``with_news``."""


def digest_seen(book: Book, records: Mapping[str, Any]) -> tuple[Book, Seen]:
    """Return the book with the facts that the filler saw in it, and what is to be said of them."""
    keys = sorted(key for key in records if key.startswith(SEEN))
    found = digest([records[key] for key in keys])
    for seen in found.people:
        person = book.people.get(seen.slug)
        if person is not None and seen.pending_on is not None:
            person = person.model_copy(
                update={
                    "invitation": Invitation(state="sent", on=seen.pending_on),
                    "sent": Sent(on=seen.pending_on),
                    "told_link_on": seen.pending_on,
                }
            )
            book = book.with_person(person)
    weekly = found.weekly_limit_on or book.weekly_limit_on
    book = replace(book, account=_account(book.account, found), weekly_limit_on=weekly)
    return book, Seen(tuple(keys), found.news)


def with_news(book: Book, seen: Seen) -> Book:
    """Return the book with what is to be said about people at their next opening.

    It comes after the changes of the same request: putting the note in the box takes older news
    away, and the box may have answered before that press is read.
    """
    for news in seen.news:
        person = book.people.get(news.slug)
        if person is not None:
            book = book.with_person(person.model_copy(update={"news": news}))
    return book


def _account(account: Account, found: SeenDigest) -> Account:
    update: dict[str, Any] = {}
    if found.note_limit is not None:
        update["note_limit"] = found.note_limit
    if found.notes_left is not None and found.notes_told_on is not None:
        update["notes_left"] = found.notes_left
        if account.notes_reset_on is None or account.notes_reset_on <= found.notes_told_on:
            update["notes_reset_on"] = _next_month(found.notes_told_on)
    return account.model_copy(update=update)


def _next_month(day: date) -> date:
    """Return the first of the next month: the quota is one of a month, its day is not said."""
    if day >= date(date.max.year, 12, 1):
        return date.max
    return date(day.year + day.month // 12, day.month % 12 + 1, 1)


def person_on_page(book: Book, reading: ProfileReading, today: date) -> PersonRecord:
    """Return the person whose profile is open, as stored and as the page shows them now."""
    stored = book.people.get(reading.slug)
    person = stored or _newcomer(book, reading)
    facts = {
        name: getattr(reading, name)
        for name in _FROM_THE_PAGE
        if name not in person.told and getattr(reading, name)
    }
    if stored is not None and stored.person.part != "unknown":
        facts.pop("part", None)  # a suggestion that was there when they began stays theirs
    person = person.model_copy(update={"person": person.person.model_copy(update=facts)})
    return _offered(_with_connection(person, reading, today), reading)


def _newcomer(book: Book, reading: ProfileReading) -> PersonRecord:
    """Return someone new, in the application that they most likely belong to."""
    latest = sorted(
        book.applications.values(),
        key=lambda one: (one.changed_on or date.min, one.id),
        reverse=True,
    )
    same = [one for one in latest if reading.company and same_company(one.company, reading.company)]
    likely = same or ([] if reading.company and _all_known(latest) else latest)
    return PersonRecord(
        slug=reading.slug,
        application=likely[0].id if likely else None,
        person=Person(name=reading.name),
    )


def _all_known(applications: list[ApplicationRecord]) -> bool:
    return all(one.company for one in applications)


def _with_connection(  # noqa: PLR0911  # one return a state reads best
    person: PersonRecord, reading: ProfileReading, today: date
) -> PersonRecord:
    """Move the record on to what the page shows (A24), unless you told otherwise today."""
    if person.told_link_on == today:
        return person
    was = person.invitation.state
    match reading.state:
        case "sent":
            if was == "sent":
                return person
            return _moved(person, "sent", today, person.sent or Sent(on=today))
        case "connected" | "received":
            if was == reading.state:
                return person
            return _moved(person, reading.state, today, person.sent)
        case "withdrawn":
            if was == "withdrawn":
                return person
            return _moved(person, "withdrawn", None, person.sent or Sent())
        case "none":
            return _connectable(person, today)
        case "unknown":
            return _moved(person, "unknown", None, None) if _never_told(person) else person
        case _:
            return person


def _offered(person: PersonRecord, reading: ProfileReading) -> PersonRecord:
    """Keep whether the page offers Connect at all; a page that doesn't tell changes nothing."""
    can_send = {"none": True, "unavailable": False}.get(reading.state)
    if can_send is None or can_send == person.invitation.can_send:
        return person
    invitation = person.invitation.model_copy(update={"can_send": can_send})
    return person.model_copy(update={"invitation": invitation})


def _never_told(person: PersonRecord) -> bool:
    told = person.invitation.state != "none" or person.invitation.on is not None
    return not told and person.told_link_on is None


def _connectable(person: PersonRecord, today: date) -> PersonRecord:
    """Enter a request on record as withdrawn, day unknown: the page offers Connect again (A24)."""
    choice = person.own_choice
    if choice is not None and choice.on < today and choice.presumed_sent and person.sent is None:
        person = person.model_copy(
            update={"own_choice": choice.model_copy(update={"presumed_sent": False})}
        )
    match person.invitation.state:
        case "sent":
            return _moved(person, "withdrawn", None, person.sent)
        case "connected" | "received" | "unknown":
            return _moved(person, "none", None, person.sent)
        case _:
            return person


def _moved(
    person: PersonRecord, state: InvitationState, on: date | None, sent: Sent | None
) -> PersonRecord:
    return person.model_copy(update={"invitation": Invitation(state=state, on=on), "sent": sent})
