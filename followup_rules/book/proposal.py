"""From an invitation to a proposal that the person looks over: nothing is stored unconfirmed.

``propose`` takes a dropped ``.ics`` file or a pasted mail and answers what it found: days, company,
role, people, the format. What is not plain is left empty or named among ``doubts``. ``confirmed``
takes what the person let stand, and puts it into the book.
"""

import html
import re
from binascii import Error as NotBase64
from binascii import a2b_base64, a2b_qp
from datetime import date
from typing import Annotated, Any, Final, Literal

from pydantic import Field

from followup_rules.book.edit import changed_today
from followup_rules.book.ics import CalendarEvent, Guest, NotACalendarError, read_events
from followup_rules.book.mail import Mail, read_mail
from followup_rules.book.mime import read_source
from followup_rules.book.people import new_local_slug
from followup_rules.book.records import (
    ApplicationRecord,
    Book,
    InterviewRow,
    PersonRecord,
    named_rows,
    new_application_id,
)
from followup_rules.book.terms import NO_PERSON, PHONE, VIDEO
from followup_rules.book.title import Title, company_in, domain_label, names_in, read_title
from followup_rules.case import InterviewFormat, Person
from followup_rules.model import LONGEST_LIST, Day, Flag, Model, Name, Text
from followup_rules.names.company import same_company

LONGEST: Final = 2_000_000
_MOST_PEOPLE: Final = 50
Doubt = Literal["day", "no_day", "people", "names", "company", "role", "recurring", "cancelled"]


class ProposedPerson(Model):
    """Someone who may have been, or will be, in the interview."""

    name: Name
    mail: Text = ""
    sure: Flag = True
    """False: the name is guessed from an address."""
    slug: Name = ""
    """Who in the book has that name; empty: nobody, or more than one."""
    include: Flag = True


class ProposedInterview(Model):
    """One day of the invitation, with its time and format."""

    on: Day | None = None
    at: Name = ""
    format: InterviewFormat = "unknown"


class Proposal(Model):
    """What an invitation says, for the person to look over."""

    title: Text = ""
    company: Text = ""
    role: Text = ""
    application: Name = ""
    """Id of an application of the book that it seems to belong to; empty: a new one."""
    interviews: Annotated[tuple[ProposedInterview, ...], Field(max_length=LONGEST_LIST)] = ()
    people: Annotated[tuple[ProposedPerson, ...], Field(max_length=LONGEST_LIST)] = ()
    cancelled: Flag = False
    doubts: tuple[Doubt, ...] = ()


class NothingFoundError(ValueError):
    """There is neither a day nor a person nor a company in it."""


def propose(book: Book, text: str, today: date, offset: int = 0) -> Proposal:
    """Return what an invitation says.

    Args:
        book: For the applications and people it may belong to.
        text: An iCalendar file or a mail, as pasted or dropped.
        today: What days without a year are near to.
        offset: Minutes east of UTC of the person's zone.

    Raises:
        NothingFoundError: It is no invitation.

    """
    whole = text[:LONGEST]
    source = read_source(whole)
    text = source.text if source else whole
    inside = calendar_in(source.calendar if source and source.calendar else whole)
    events: tuple[CalendarEvent, ...] = ()
    if inside:
        try:
            events = read_events(inside, offset)
        except NotACalendarError:
            events = ()
    own = (book.preferences.signature or "").casefold()
    mail = None if events else read_mail(plain_text(text), today)
    made = _of_mail(mail, own) if mail else _of_events(events, own)
    if not (made.interviews or made.people or made.company):
        raise NothingFoundError("nothing of an interview was found in it")
    return _matched(book, made)


def calendar_in(text: str) -> str:
    """Return the iCalendar part of a text; empty where there is none."""
    begin = text.find("BEGIN:VCALENDAR")
    if begin >= 0:
        end = text.rfind("END:VCALENDAR")
        return text[begin : end + 13] if end > begin else text[begin:]
    # The source of a mail carries it encoded.
    for match in re.finditer(r"(?:[A-Za-z0-9+/]{60,100}\r?\n){2,}[A-Za-z0-9+/=]*", text):
        try:
            decoded = a2b_base64(match[0]).decode("utf-8", "replace")
        except (NotBase64, ValueError):
            continue
        if "BEGIN:VCALENDAR" in decoded:
            return calendar_in(decoded)
    if "BEGIN=3AVCALENDAR" in text:
        return calendar_in(a2b_qp(text).decode("utf-8", "replace"))
    return ""


def plain_text(text: str) -> str:
    """Return a mail's text without HTML and without quoted-printable."""
    if re.search(
        r"^content-transfer-encoding:\s*quoted-printable", text, re.IGNORECASE | re.MULTILINE
    ):
        text = a2b_qp(text.encode()).decode("utf-8", "replace")
    if re.search(r"<(?:html|body|div|p|br|table|td|span)\b[^>]*>", text, re.IGNORECASE):
        text = re.sub(r"(?is)<(script|style|head)\b.*?</\1\s*>", " ", text)
        text = re.sub(r"(?i)<br\b[^>]*>|</(?:p|div|tr|li|h[1-6]|table)\s*>", "\n", text)
        text = re.sub(r"(?i)</t[dh]\s*>", " ", text)
        # An address in angle brackets is no tag.
        text = re.sub(r"<(?![^<>\s]+@[^<>\s]+>)/?[A-Za-z!][^<>]*>", "", text)
        text = html.unescape(text)
    return text.replace("\u00a0", " ").replace("\u202f", " ")


def format_of(*texts: str) -> InterviewFormat:
    """Return how an interview is held, as the addresses and the location in an invitation tell."""
    joined = "\n".join(texts).casefold()
    location = texts[0].strip().casefold()
    if any(one in joined for one in VIDEO):
        return "video"
    if any(one in location for one in PHONE) or re.fullmatch(r"\+?[\d ()/-]{7,}", location):
        return "phone"
    return "on_site" if location and not location.startswith("http") else "unknown"


def _of_events(events: tuple[CalendarEvent, ...], own: str) -> Proposal:
    first = events[0]
    guests = [one for event in events for one in event.guests]
    people = _people(guests, own)
    domains = _domains(people)
    read = read_title(first.title, tuple(one.name for one in people), domains)
    if read.people and not people:
        people = [ProposedPerson(name=name) for name in read.people]
    said = plain_text(first.text)
    labels = read_mail(said, first.day or date.min) if said else Mail()
    if labels.topic and not (read.company or read.role):
        # Where the title is nothing but two names, the text says what it is about.
        read = read_title(labels.topic, tuple(one.name for one in people), domains)
    for name in labels.people:
        if all(name.casefold() != one.name.casefold() for one in people) and (
            name.casefold() != own
        ):
            people.append(ProposedPerson(name=name))
    days: dict[date, ProposedInterview] = {}
    is_off = all(event.cancelled for event in events)
    for event in events:
        if event.day is not None and (is_off or not event.cancelled):
            found = ProposedInterview(
                on=event.day,
                at=event.at,
                format=format_of(event.location, event.conference, event.text),
            )
            days.setdefault(event.day, found)
    everything = f"{first.title}\n{said}"
    company = labels.company or read.company or company_in(everything, domains)
    return _proposal(
        read,
        company=company,
        role=labels.role or read.role,
        interviews=[days[day] for day in sorted(days)],
        people=people,
        doubts={
            "recurring": any(event.recurring for event in events),
            "cancelled": is_off,
        },
    )


def _of_mail(mail: Mail, own: str) -> Proposal:
    guests = [Guest(name, address) for name, address in mail.addresses]
    people = _people(guests, own)
    named = {one.name.casefold() for one in people}
    people += [
        ProposedPerson(name=name)
        for name in mail.people
        if name.casefold() not in named and name.casefold() != own
    ]
    domains = _domains(people) or tuple(
        label for _, address in mail.addresses if (label := domain_label(address))
    )
    read = read_title(mail.subject, tuple(one.name for one in people), domains)
    people += [
        ProposedPerson(name=name)
        for name in read.people
        if name.casefold() not in {one.name.casefold() for one in people} | {own}
    ]
    interviews = [
        ProposedInterview(on=day, at=mail.at, format=format_of(mail.location, mail.text))
        for day in ([mail.day] if mail.day else [])
    ]
    return _proposal(
        read,
        company=mail.company or read.company or (company_in(mail.text, domains) if domains else ""),
        role=mail.role or read.role,
        interviews=interviews,
        people=people,
        doubts={"day": not mail.day_is_sure and mail.day is not None, "cancelled": mail.cancelled},
    )


def _proposal(  # noqa: PLR0913  # what a proposal is made of
    read: Title,
    *,
    company: str,
    role: str,
    interviews: list[ProposedInterview],
    people: list[ProposedPerson],
    doubts: dict[str, bool],
) -> Proposal:
    told: dict[Doubt, bool] = {
        "day": doubts.get("day", False),
        "no_day": not interviews,
        "people": not people,
        "names": any(not one.sure for one in people),
        "company": not company,
        "role": not role,
        "recurring": doubts.get("recurring", False),
        "cancelled": doubts.get("cancelled", False),
    }
    return Proposal(
        title=read.plain[:500],
        company=company[:500],
        role=role[:500],
        interviews=tuple(interviews[:LONGEST_LIST]),
        people=tuple(people[:_MOST_PEOPLE]),
        cancelled=doubts.get("cancelled", False),
        doubts=tuple(name for name, is_so in told.items() if is_so),
    )


def _domains(people: list[ProposedPerson]) -> tuple[str, ...]:
    found = [label for one in people if (label := domain_label(one.mail))]
    return tuple(sorted(dict.fromkeys(found), key=lambda one: -found.count(one)))


def _people(guests: list[Guest], own: str) -> list[ProposedPerson]:
    """Return the guests who may be interviewers: no rooms, no robots, not the candidate."""
    from_companies = any(domain_label(one.mail) for one in guests)
    made: dict[str, ProposedPerson] = {}
    for one in guests:
        local, host = one.mail.rpartition("@")[0], one.mail.rpartition("@")[2].casefold()
        if not one.is_person or re.fullmatch(rf"{NO_PERSON}(?:[.+_-].*)?", local, re.IGNORECASE):
            continue
        if one.mail and not domain_label(one.mail):
            is_free = not any(part in host for part in ("calendar", "greenhouse", "calendly"))
            # Beside people of a company, one with a private address is the candidate.
            if from_companies or not is_free:
                continue
        name = one.name or _name_of(local)
        if not name or name.casefold() == own:
            continue
        key = (one.mail or name).casefold()
        sure = bool(one.name)
        if key not in made or (sure and not made[key].sure):
            made[key] = ProposedPerson(name=_in_order(name)[:500], mail=one.mail, sure=sure)
    return list(made.values())


def _in_order(name: str) -> str:
    """Return "Lindqvist, Mara" as "Mara Lindqvist", without what directories add in brackets."""
    plain = re.sub(r"\s*[(\[][^)\]]*[)\]]\s*", " ", name).strip().strip("'\"") or name
    parts = [part.strip() for part in plain.split(",")]
    if len(parts) == 2 and all(parts):  # noqa: PLR2004  # family name, given name
        return f"{parts[1]} {parts[0]}"
    return " ".join(plain.split())


def _name_of(local: str) -> str:
    """Return a name as an address spells it; empty where it spells none."""
    parts = [one for one in re.split(r"[._-]", local.partition("+")[0]) if one.isalpha()]
    return " ".join(one.capitalize() for one in parts) if parts else ""


def _matched(book: Book, made: Proposal) -> Proposal:
    """Return the proposal with who and what of the book it seems to mean."""
    people = []
    for one in made.people:
        same = [
            slug
            for slug, person in book.people.items()
            if person.person.name.casefold() == one.name.casefold()
        ]
        people.append(one.model_copy(update={"slug": same[0] if len(same) == 1 else ""}))
    latest = sorted(
        book.applications.values(), key=lambda one: (one.changed_on or date.min, one.id)
    )
    fits = [
        one
        for one in latest
        if made.company
        and same_company(one.company, made.company)
        and (not made.role or not one.role or one.role.casefold() == made.role.casefold())
    ]
    theirs = {book.people[one.slug].application for one in people if one.slug}
    mine = next(iter(theirs)) if len(theirs) == 1 and not fits and not made.company else None
    return made.model_copy(
        update={
            "people": tuple(people),
            "application": fits[-1].id if fits else (mine or ""),
        }
    )


def matched_by_hand(book: Book, made: Proposal) -> Proposal:
    """Return what was entered by hand, in the application of that company and role if there is one.

    Names mean people of that application; whoever is in another one is asked about, never guessed.
    """
    same = [
        one.id
        for one in book.applications.values()
        if made.company
        and same_company(one.company, made.company)
        and one.role.casefold() == made.role.casefold()
    ]
    identity = same[-1] if same else ""
    there = book.of_application(identity) if identity else ()
    people = []
    for one in made.people:
        known = [
            met.slug for met in there if met.person.name.casefold() == one.name.strip().casefold()
        ]
        people.append(one.model_copy(update={"slug": known[0] if len(known) == 1 else ""}))
    return made.model_copy(update={"application": identity, "people": tuple(people)})


def confirmed(book: Book, proposal: Proposal, today: date) -> tuple[Book, tuple[str, ...]]:
    """Return the book with what the person let stand, and the slugs of its people.

    An interview of a day that is there already is not entered twice; a cancelled one is marked as
    not having taken place.
    """
    identity = proposal.application
    if identity not in book.applications:
        fresh = ApplicationRecord(
            id=new_application_id(book), company=proposal.company, role=proposal.role
        )
        book, identity = book.with_application(fresh), fresh.id
    application = book.applications[identity]
    update: dict[str, Any] = {}
    if proposal.company and not application.company:
        update["company"] = proposal.company
    if proposal.role and not application.role:
        update["role"] = proposal.role
    book = book.with_application(application.model_copy(update=update))
    slugs = []
    for one in proposal.people:
        if one.include and one.name.strip():
            book, person = _entered(book, one, identity, proposal)
            book, person = changed_today(book, person, today)
            slugs.append(person.slug)
    return book, tuple(slugs)


def _entered(
    book: Book, one: ProposedPerson, application: str, proposal: Proposal
) -> tuple[Book, PersonRecord]:
    person = book.people.get(one.slug)
    if person is None:
        told = ("name", "email_known") if one.mail else ("name",)
        person = PersonRecord(
            slug=new_local_slug(book),
            person=Person(name=one.name, company=proposal.company),
            told=told,
        )
    facts: dict[str, Any] = {}
    if one.mail and person.person.email_known is None:
        facts["email_known"] = True
    rows = list(person.interviews)
    for met in proposal.interviews:
        there = next((index for index, row in enumerate(rows) if row.on == met.on), None)
        if there is None:
            rows.append(
                InterviewRow(on=met.on, format=met.format, took_place=not proposal.cancelled)
            )
        else:
            kept = rows[there]
            better = met.format if kept.format == "unknown" else kept.format
            changed = {"format": better, "took_place": not proposal.cancelled}
            rows[there] = kept.model_copy(update=changed)
    person = person.model_copy(
        update={
            "application": application,
            "person": person.person.model_copy(update=facts),
            "interviews": named_rows(tuple(rows[:LONGEST_LIST])),
        }
    )
    return book.with_person(person), person


__all__ = [
    "NothingFoundError",
    "Proposal",
    "confirmed",
    "matched_by_hand",
    "names_in",
    "propose",
]
