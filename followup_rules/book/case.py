"""From the book to the case: what is known of one person on one day.

Shared facts come from their application and from everyone else met for it: the employer's news,
the other interviews, the places used (S29), the environment (A12).
"""

from collections.abc import Iterable
from datetime import date
from typing import Final

from followup_rules.book.records import ApplicationRecord, Book, PersonRecord
from followup_rules.case import (
    Account,
    Application,
    Case,
    Contact,
    Environment,
    Interview,
    Restriction,
    Stage,
)
from followup_rules.decision.read import uses_a_place

MONTHS_COUNTED: Final = 6
"""Months for which a request counts among those to one employer (A11)."""
_UNRECEPTIVE: Final = frozenset({"cold", "disengaged", "skeptical"})


def case_of(book: Book, person: PersonRecord, today: date) -> Case:
    """Return the case of this person today. What lies beyond ``today`` is left out of contacts."""
    application = book.applications.get(person.application or "") or ApplicationRecord(id="none")
    panel = [one for one in book.of_application(person.application) if one.slug != person.slug]
    interviews = _interviews(person, panel)
    shared = [
        contact for one in panel for contact in contacts(one, today) if contact.by == "employer"
    ]
    return Case(
        today=today,
        person=person.person,
        application=Application(
            role=application.role,
            company=application.company,
            stage=stage_of(application, interviews, today),
            interest=application.interest,
            environment=environment_of(application, [person, *panel]),
            decision_by=application.decision_by,
            starts_on=application.starts_on,
            restriction=restriction_of(application),
            excites_you=application.excites_you,
            internal=application.internal,
        ),
        interviews=interviews,
        contacts=tuple(sorted([*contacts(person, today), *shared], key=_order)),
        invitation=person.invitation,
        invitations_sent=places_used(book, application, today),
        unsure=person.unsure,
        account=account_on(book.account, today),
        preferences=book.preferences,
    )


def contacts(person: PersonRecord, today: date) -> list[Contact]:
    """Return the contacts entered with this person that have a day, and have happened."""
    return [
        Contact(on=row.on, by=row.by, channel=row.channel, kind=row.kind)
        for row in person.contacts
        if row.on is not None and row.on <= today
    ]


def stage_of(application: ApplicationRecord, interviews: Iterable[Interview], today: date) -> Stage:
    """Return the stage that was told; else what the days of the interviews say."""
    if application.stage is not None:
        return application.stage
    days = [one.on for one in interviews]
    if days and all(day > today for day in days):
        return "before_interview"
    return "interviewing" if any(day > today for day in days) else "awaiting_decision"


def environment_of(application: ApplicationRecord, panel: Iterable[PersonRecord]) -> Environment:
    """Return the environment: as told, else cold if most of who assessed you were (A12)."""
    if application.environment != "unknown":
        return application.environment
    assessed = [one.person.rapport for one in panel if one.person.assessed_you]
    cold = sum(rapport in _UNRECEPTIVE for rapport in assessed)
    return "cold" if cold >= 2 and 2 * cold > len(assessed) else "unknown"  # noqa: PLR2004  # A12


def panel_is_cool(book: Book, person: PersonRecord) -> bool:
    """Tell whether anyone met for this application seemed less receptive (A12)."""
    return any(
        one.person.rapport in _UNRECEPTIVE for one in book.of_application(person.application)
    )


def places_used(book: Book, application: ApplicationRecord, today: date) -> int:
    """Count the requests you sent to people of this employer in the last six months (A11).

    Pending, accepted, ignored, withdrawn alike; not your own agency recruiter, nor those who
    invited you, nor those whom you knew already. A request of unknown day counts.
    """
    mine = book.at_employer_of(application)
    elsewhere = max((one.invited_elsewhere for one in [*mine, application]), default=0)
    since = months_before(today, MONTHS_COUNTED)
    return elsewhere + sum(
        takes_a_place(person, since) for one in mine for person in book.of_application(one.id)
    )


def takes_a_place(person: PersonRecord, since: date) -> bool:
    """Tell whether a request of yours to this person counts from ``since`` on."""
    if not uses_a_place(person.person):
        return False
    if person.sent is not None:
        return person.sent.on is None or person.sent.on >= since
    choice = person.own_choice
    return choice is not None and choice.presumed_sent and choice.on >= since


def months_before(day: date, months: int) -> date:
    """Return the same day that many months earlier, or the last one of a shorter month."""
    total = day.year * 12 + day.month - 1 - months
    year, month = divmod(total, 12)
    if year < date.min.year:
        return date.min
    following = date(year + month // 11, (month + 1) % 12 + 1, 1) if year < 9999 else date.max  # noqa: PLR2004  # the calendar's end
    last = (following - date.resolution).day
    return date(year, month + 1, min(day.day, last))


def account_on(account: Account, today: date) -> Account:
    """Return the account as of today: a quota that has been reset since is no longer known."""
    if account.notes_reset_on is not None and account.notes_reset_on <= today:
        return account.model_copy(update={"notes_left": None, "notes_reset_on": None})
    return account


def _interviews(person: PersonRecord, panel: list[PersonRecord]) -> tuple[Interview, ...]:
    """Return this person's interviews and, as without them, the others of the application."""
    mine = [
        Interview(
            on=row.on,
            took_place=row.took_place,
            format=row.format,
            talked_about=row.talked_about,
        )
        for row in person.interviews
        if row.on is not None
    ]
    own_days = {one.on for one in mine}
    others = {
        row.on
        for one in panel
        for row in one.interviews
        if row.on is not None and row.took_place and row.on not in own_days
    }
    return (*mine, *(Interview(on=day, with_person=False) for day in sorted(others)))


def restriction_of(application: ApplicationRecord) -> Restriction | None:
    """Return the restriction that an application has, none if it was taken back."""
    row = application.restriction
    if row.kind == "none":
        return None
    return Restriction(kind=row.kind, text=row.text, through=row.through, until=row.until)


def _order(contact: Contact) -> tuple[date, str, str, str]:
    return (contact.on, contact.by, contact.channel, contact.kind)
