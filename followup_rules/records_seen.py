"""What LinkedIn's page shows, taken into the book: who this is, and how things stand now.

Two sources: one reading of the page at the click, and what the filler saw since the last opening.
What you told yourself is never overwritten; what the page is unsure of changes nothing.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any, Final

from followup_rules.case import Account, Invitation, InvitationState, Person
from followup_rules.headline import same_company
from followup_rules.profile import ProfileReading
from followup_rules.records import SEEN, ApplicationRecord, Book, PersonRecord, Sent
from followup_rules.seen import SeenDigest, digest

_FROM_THE_PAGE: Final = ("name", "headline", "company", "part")


def digest_seen(book: Book, records: Mapping[str, Any]) -> tuple[Book, list[str]]:
    """Return the book with what the filler saw in it, and the keys that are done with."""
    keys = sorted(key for key in records if key.startswith(SEEN))
    names = {slug: one.person.name for slug, one in book.people.items()}
    found = digest([records[key] for key in keys], names)
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
    for news in found.news:
        person = book.people.get(news.slug)
        if person is not None:
            book = book.with_person(person.model_copy(update={"news": news}))
    return replace(book, account=_account(book.account, found)), keys


def _account(account: Account, found: SeenDigest) -> Account:
    update: dict[str, Any] = {}
    if found.note_limit is not None:
        update["note_limit"] = found.note_limit
    if found.notes_left is not None and found.notes_seen_on is not None:
        update["notes_left"] = found.notes_left
        if account.notes_reset_on is None or account.notes_reset_on <= found.notes_seen_on:
            update["notes_reset_on"] = _next_month(found.notes_seen_on)
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
    return _link(person, reading, today)


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


def _link(  # noqa: PLR0911  # one return a state reads best
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


def _never_told(person: PersonRecord) -> bool:
    return person.invitation == Invitation(state="none") and person.told_link_on is None


def _connectable(person: PersonRecord, today: date) -> PersonRecord:
    """The page offers Connect: a request on record was withdrawn, on a day unknown (A24)."""
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
