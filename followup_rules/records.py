"""The candidate's own book: what is stored, as models; reading it without trusting it.

One key a record: ``person:<slug>``, ``application:<id>``, ``account``, ``preferences``; the shell
stores them as they are. ``Book`` holds what could be read; what could not (broken, hostile, or
written by a newer version) stays under its key untouched and is named in ``Book.unread``. Changes
are in ``records_change``, what the page shows in ``records_seen``, the case that comes of it all
in ``records_case``. Everything is a pure function: old book in, new book out.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Annotated, Any, Final, Literal

from pydantic import Field, ValidationError

from followup_rules.advice import Verdict
from followup_rules.case import (
    Account,
    Channel,
    ContactBy,
    ContactKind,
    Environment,
    Interest,
    InterviewFormat,
    Invitation,
    Person,
    Preferences,
    RestrictionKind,
    Stage,
    Through,
)
from followup_rules.model import LONGEST_LIST, Count, Day, Flag, Model, Name, Text, Texts
from followup_rules.note.own import OwnWording
from followup_rules.seen import SeenNews

VERSION: Final = 1
"""Of every record. A record of another version is kept and not read."""
PERSON: Final = "person:"
APPLICATION: Final = "application:"
ACCOUNT: Final = "account"
PREFERENCES: Final = "preferences"
SEEN: Final = "seen:"
"""What the page module saw, waiting to be digested."""
TYPED: Final = "typed:"
"""Changes that were typed before the engine could answer, waiting to be applied."""
VIEW: Final = "view:"
"""The last answer for a profile, shown while the engine starts; made anew at every answer."""
ASIDE: Final = "aside:"
"""A record that could not be read, moved here unchanged when its place was needed."""

LONGEST_NOTE: Final = 8_000
"""Characters kept of what stands in the note's editor: far more than fits any box."""
MOST_EARLIER: Final = 20

Words = Annotated[str, Field(max_length=LONGEST_NOTE)]
Few = Annotated[tuple[Words, ...], Field(max_length=MOST_EARLIER)]


class InterviewRow(Model):
    """An interview as entered; it counts once it has a day."""

    on: Day | None = None
    format: InterviewFormat = "unknown"
    talked_about: Texts = ()


class ContactRow(Model):
    """A contact as entered; it counts once it has a day."""

    on: Day | None = None
    by: ContactBy = "you"
    channel: Channel = "email"
    kind: ContactKind = "thank_you"


class RestrictionRow(Model):
    """A restriction as entered: taken back by ``none``, its words kept."""

    kind: Literal["none"] | RestrictionKind = "none"
    text: Text = ""
    through: Through | None = None
    until: Day | None = None


class Sent(Model):
    """A request of yours to this person, whatever became of it."""

    on: Day | None = None


class OwnChoice(Model):
    """You chose to send it although the advice was another (A14)."""

    on: Day
    verdict: Verdict
    presumed_sent: Flag = True
    """Until the page shows, on a later day, that it was not sent."""


class NoteRecord(Model):
    """The note's editor: your words are never overwritten."""

    own: Words | None = None
    """Your text; null: the suggestion as it stands."""
    variant: Count = 0
    """Which suggestion is shown."""
    earlier: Few = ()
    """Texts of yours that you set aside for another suggestion, the latest last."""
    filled: Few = ()
    """Texts that were put into LinkedIn's box from here."""


class PersonRecord(Model):
    """One person: what you told, what their page showed, what became of it."""

    v: Literal[1] = VERSION
    slug: Name
    application: Name | None = None
    person: Person
    told: Texts = ()
    """Fields of ``person`` that you entered yourself: the page never overwrites them."""
    interviews: Annotated[tuple[InterviewRow, ...], Field(max_length=LONGEST_LIST)] = ()
    contacts: Annotated[tuple[ContactRow, ...], Field(max_length=LONGEST_LIST)] = ()
    invitation: Invitation = Invitation(state="none")
    told_link_on: Day | None = None
    """The day on which you last told how things stand on LinkedIn: that day you know better."""
    unsure: Flag = False
    news: SeenNews | None = None
    """What happened last while a note waited for its box."""
    sent: Sent | None = None
    own_choice: OwnChoice | None = None
    note: NoteRecord = NoteRecord()
    typed: Annotated[dict[str, Words], Field(max_length=100)] = Field(default_factory=dict)
    """Input that could not be used, as it was typed: field -> text."""
    changed_on: Day | None = None


class ApplicationRecord(Model):
    """One application: what everyone you met for it has in common."""

    v: Literal[1] = VERSION
    id: Name
    role: Text = ""
    company: Text = ""
    stage: Stage | None = None
    """Null: not told; then the days of the interviews say whether one has happened."""
    interest: Interest = "unsure"
    environment: Environment = "unknown"
    decision_by: Day | None = None
    starts_on: Day | None = None
    restriction: RestrictionRow = RestrictionRow()
    excites_you: Texts = ()
    invited_elsewhere: Count = 0
    """Requests of yours to people there who are not stored here."""
    told: Texts = ()
    """Fields that you have answered, with "not sure" too."""
    wording: OwnWording = OwnWording()
    """Your own way of saying things, learnt from the notes that you changed."""
    changed_on: Day | None = None


class AccountRecord(Model):
    """Your LinkedIn account."""

    v: Literal[1] = VERSION
    account: Account = Account()


class PreferencesRecord(Model):
    """How you want to be advised."""

    v: Literal[1] = VERSION
    preferences: Preferences = Preferences()


@dataclass(frozen=True, slots=True)
class Book:
    """Everything stored that could be read, and the keys of what could not."""

    people: Mapping[str, PersonRecord] = field(default_factory=dict)
    applications: Mapping[str, ApplicationRecord] = field(default_factory=dict)
    account: Account = field(default_factory=Account)
    preferences: Preferences = field(default_factory=Preferences)
    unread: Mapping[str, Any] = field(default_factory=dict)
    """Key -> the record as it was found."""

    def with_person(self, person: PersonRecord) -> "Book":
        """Return the book with this person in it."""
        return replace(self, people=dict(sorted({**self.people, person.slug: person}.items())))

    def with_application(self, one: ApplicationRecord) -> "Book":
        """Return the book with this application in it."""
        return replace(self, applications=dict(sorted({**self.applications, one.id: one}.items())))

    def of_application(self, identity: str | None) -> tuple[PersonRecord, ...]:
        """Return everyone met for this application, by slug."""
        if identity is None:
            return ()
        return tuple(one for one in self.people.values() if one.application == identity)


def read_book(records: Mapping[str, Any]) -> Book:
    """Read what is stored; whatever can't be read is reported, never an error."""
    people: dict[str, PersonRecord] = {}
    applications: dict[str, ApplicationRecord] = {}
    account, preferences = AccountRecord(), PreferencesRecord()
    unread: dict[str, Any] = {}
    for key in sorted(records):
        value = records[key]
        try:
            if key.startswith(PERSON):
                people[key.removeprefix(PERSON)] = _named(PersonRecord, value, key, "slug")
            elif key.startswith(APPLICATION):
                found = _named(ApplicationRecord, value, key, "id")
                applications[key.removeprefix(APPLICATION)] = found
            elif key == ACCOUNT:
                account = AccountRecord.model_validate(value)
            elif key == PREFERENCES:
                preferences = PreferencesRecord.model_validate(value)
            elif not key.startswith((SEEN, TYPED, VIEW, ASIDE)):
                unread[key] = value
        except (ValidationError, RecursionError):
            unread[key] = value
    return Book(people, applications, account.account, preferences.preferences, unread)


def _named[T: Model](model: type[T], value: object, key: str, name: str) -> T:
    """Read a record that must bear the name in its key, so that none poses as another."""
    expected = key.partition(":")[2]
    if not isinstance(value, dict) or value.get(name) != expected:
        raise ValidationError.from_exception_data(model.__name__, [])
    return model.model_validate(value)


def write_book(old: Book, new: Book, stored: Mapping[str, Any]) -> dict[str, Any]:
    """Return the records to store: those that changed, each under its key.

    Where an unreadable record stands in the way, it is moved aside unchanged in the same write.
    """
    changes: dict[str, Any] = {}
    for slug, person in new.people.items():
        if old.people.get(slug) != person:
            changes[PERSON + slug] = plain(person)
    for identity, one in new.applications.items():
        if old.applications.get(identity) != one:
            changes[APPLICATION + identity] = plain(one)
    if old.account != new.account:
        changes[ACCOUNT] = plain(AccountRecord(account=new.account))
    if old.preferences != new.preferences:
        changes[PREFERENCES] = plain(PreferencesRecord(preferences=new.preferences))
    taken = set(stored)
    for key in [key for key in changes if key in old.unread]:
        number = next(n for n in range(1, len(taken) + 2) if f"{ASIDE}{n}:{key}" not in taken)
        changes[f"{ASIDE}{number}:{key}"] = old.unread[key]
    return changes


def plain(model: Model) -> dict[str, Any]:
    """Return a model as JSON values, without what is as it would be anyway."""
    return {"v": VERSION, **model.model_dump(mode="json", exclude_defaults=True)}


def new_application_id(book: Book) -> str:
    """Return an id that no application has, nor a person refers to, nor an unread record bears."""
    taken = set(book.applications) | {one.application for one in book.people.values()}
    taken |= {key.removeprefix(APPLICATION) for key in book.unread}
    return next(f"a{n}" for n in range(1, len(taken) + 2) if f"a{n}" not in taken)
