"""From the book to a panel: everyone met for one application, as ``plan`` asks for them."""

from datetime import date

from followup_rules.book.case import account_on, contacts, places_used, restriction_of, stage_of
from followup_rules.book.records import ApplicationRecord, Book, PersonRecord
from followup_rules.case import Application, Interview, Panel, PanelInterview, PanelPerson
from followup_rules.model import LONGEST_LIST


def panel_of(book: Book, application: ApplicationRecord, today: date) -> Panel:
    """Return the panel of an application on a day; contacts after that day are left out.

    Each person's key is their slug.
    """
    people = book.of_application(application.id)
    interviews = [
        Interview(on=row.on)
        for one in people
        for row in one.interviews
        if row.on is not None and row.took_place
    ]
    return Panel(
        today=today,
        application=Application(
            role=application.role,
            company=application.company,
            stage=stage_of(application, interviews, today),
            interest=application.interest,
            environment=application.environment,
            decision_by=application.decision_by,
            starts_on=application.starts_on,
            restriction=restriction_of(application),
            excites_you=application.excites_you,
            internal=application.internal,
        ),
        people=tuple(_person(one, today) for one in people[:LONGEST_LIST]),
        invitations_sent=places_used(book, application, today),
        account=account_on(book.account, today),
        preferences=book.preferences,
    )


def _person(one: PersonRecord, today: date) -> PanelPerson:
    return PanelPerson(
        key=one.slug,
        person=one.person,
        interviews=tuple(
            PanelInterview(
                on=row.on,
                format=row.format,
                took_place=row.took_place,
                talked_about=row.talked_about,
            )
            for row in one.interviews
            if row.on is not None
        ),
        contacts=tuple(contacts(one, today)),
        invitation=one.invitation,
        unsure=one.unsure,
    )
