"""The candidate's own book: what is stored, as models; reading it without trusting it.

One key a record: ``person:<slug>``, ``application:<id>``, ``account``, ``preferences``; the shell
stores them as they are. ``Book`` holds what could be read; what could not (broken, hostile, or
written by a newer version) stays under its key untouched and is named in ``Book.unread``. Changes
are in ``book.edit``, what the page shows in ``book.observe``, the case that comes of it all in
``book.case``. Everything is a pure function: old book in, new book out.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import count
from typing import Annotated, Any, Final, Literal

from pydantic import Field, ValidationError

from followup_rules.advice import Verdict
from followup_rules.book.unchanged import Unchanged
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
from followup_rules.linkedin.events import SeenNews
from followup_rules.locales import nearest
from followup_rules.model import LONGEST_LIST, Count, Day, Flag, Model, Name, Text, Texts
from followup_rules.names.company import company_key
from followup_rules.note.own_wording import OwnWording

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
"""A record that could not be read, moved here unchanged when its key was needed."""

MADE: Final = "made:"
"""What is worked out from the records, and can be worked out again: never exported."""
AGENDA: Final = MADE + "agenda:"
"""The lines of an application (``book.kept``)."""
SHOWN_BY_SCRIPT: Final = MADE + "reminders"
"""What the background script shows (``book.reminders``)."""
REMINDERS: Final = "reminders"
"""What was chosen about reminders (``book.reminders``)."""
REMINDED: Final = "reminded"
"""Which reminders have been shown; the background script writes it."""
UNDO: Final = "undo"
"""How to take back the last import, merge or split (``book.undo``)."""
OWN_READERS: Final = frozenset({REMINDERS, REMINDED, UNDO})
"""Keys that are read, and put right where they are broken, by a module of their own."""

LONGEST_NOTE: Final = 8_000
"""Characters kept of what stands in the note's editor: far more than fits any box."""
MOST_EARLIER: Final = 20

NoteText = Annotated[str, Field(max_length=LONGEST_NOTE)]
EarlierTexts = Annotated[tuple[NoteText, ...], Field(max_length=MOST_EARLIER)]


class InterviewRow(Model):
    """An interview as entered; it counts once it has a day."""

    id: Name = ""
    """Which row this is, whatever is added or removed before it; unique within its list."""
    on: Day | None = None
    took_place: Flag = True
    format: InterviewFormat = "unknown"
    talked_about: Texts = ()


class ContactRow(Model):
    """A contact as entered; it counts once it has a day."""

    id: Name = ""
    """As of an interview."""
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


class Undoable(Model):
    """What was done last to a person, and what stood there before."""

    what: Literal["sent", "sent_anyway", "remove"]
    on: Day
    before: dict[str, Any]
    """Fields of ``PersonRecord`` as they were, as JSON."""


class NoteRecord(Model):
    """The note's editor: your words are never overwritten."""

    own: NoteText | None = None
    """Your text; null: the suggestion as it stands."""
    variant: Count = 0
    """Which suggestion is shown."""
    earlier: EarlierTexts = ()
    """Texts of yours that you set aside for another suggestion, the latest last."""
    filled: EarlierTexts = ()
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
    enough: Flag = False
    """You ended the questions with "That's all I know"."""
    undo: Undoable | None = None
    typed: Annotated[dict[str, NoteText], Field(max_length=100)] = Field(default_factory=dict)
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
    internal: Flag = False
    """You work there already (A33)."""
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
    weekly_limit_on: Day | None = None
    """The day on which LinkedIn last said that its weekly limit is met."""


class PreferencesRecord(Model):
    """How you want to be advised."""

    v: Literal[1] = VERSION
    preferences: Preferences = Preferences()
    language_chosen: Flag = False
    """You chose the language of the interface; else it is the browser's."""


@dataclass(frozen=True, slots=True)
class Book:
    """Everything stored that could be read, and the keys of what could not."""

    people: Mapping[str, PersonRecord] = field(default_factory=dict)
    applications: Mapping[str, ApplicationRecord] = field(default_factory=dict)
    account: Account = field(default_factory=Account)
    preferences: Preferences = field(default_factory=Preferences)
    unread: Mapping[str, Any] = field(default_factory=dict)
    """Key -> the record as it was found."""
    language_chosen: bool = False
    """The language of ``preferences`` was chosen; see ``in_language``."""
    weekly_limit_on: date | None = None
    """The day on which LinkedIn last said that its weekly limit is met."""
    _panels: dict[str, tuple[PersonRecord, ...]] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )
    """See ``of_application``; made when it is first asked for. Every other book has its own."""
    _employers: dict[str, tuple[ApplicationRecord, ...]] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )
    """See ``at_employer_of``; as ``_panels``."""

    @property
    def newer(self) -> frozenset[str]:
        """Keys of records that a newer version has written: nothing may replace them."""
        return frozenset(key for key, value in self.unread.items() if _is_newer(value))

    def with_person(self, person: PersonRecord) -> "Book":
        """Return the book with this person in it."""
        return replace(self, people=dict(sorted({**self.people, person.slug: person}.items())))

    def without_person(self, slug: str) -> "Book":
        """Return the book without this person."""
        return replace(self, people={key: one for key, one in self.people.items() if key != slug})

    def with_application(self, one: ApplicationRecord) -> "Book":
        """Return the book with this application in it."""
        return replace(self, applications=dict(sorted({**self.applications, one.id: one}.items())))

    def in_language(self, tag: object) -> "Book":
        """Return the book in the browser's language, unless another was chosen.

        Args:
            tag: what the browser says, such as ``de-AT``; anything but a text is ignored.

        """
        if self.language_chosen or not isinstance(tag, str):
            return self
        spoken = self.preferences.model_copy(update={"language": nearest(tag)})
        return replace(self, preferences=spoken)

    def of_application(self, identity: str | None) -> tuple[PersonRecord, ...]:
        """Return everyone met for this application, by slug."""
        if identity is None:
            return ()
        if not self._panels:
            met: dict[str, list[PersonRecord]] = {}
            for one in self.people.values():
                if one.application is not None:
                    met.setdefault(one.application, []).append(one)
            self._panels.update({name: tuple(people) for name, people in met.items()})
        return self._panels.get(identity, ())

    def at_employer_of(self, application: ApplicationRecord) -> tuple[ApplicationRecord, ...]:
        """Return the applications to the same company, and the one with this id, if stored."""
        if not self._employers:
            found: dict[str, list[ApplicationRecord]] = {}
            for one in self.applications.values():
                found.setdefault(company_key(one.company), []).append(one)
            self._employers.update({key: tuple(some) for key, some in found.items()})
        key = company_key(application.company)
        same = self._employers.get(key, ()) if key else ()
        stored = self.applications.get(application.id)
        if stored is None or any(one.id == stored.id for one in same):
            return same
        return (*same, stored)


def read_book(records: Mapping[str, Any], *, ours: bool = False) -> Book:
    """Read what is stored; whatever can't be read is reported, never an error.

    Args:
        records: Key -> record.
        ours: Whether nobody else holds them, as of ``Unchanged``.

    """
    people: dict[str, PersonRecord] = {}
    applications: dict[str, ApplicationRecord] = {}
    account, preferences = AccountRecord(), PreferencesRecord()
    unread: dict[str, Any] = {}
    for key in sorted(records):
        value = records[key]
        try:
            if key.startswith(PERSON):
                people[key.removeprefix(PERSON)] = _PERSON_OF(key, value, ours=ours)
            elif key.startswith(APPLICATION):
                applications[key.removeprefix(APPLICATION)] = _APPLICATION_OF(key, value, ours=ours)
            elif key == ACCOUNT:
                account = AccountRecord.model_validate(value)
            elif key == PREFERENCES:
                preferences = PreferencesRecord.model_validate(value)
            elif not key.startswith((SEEN, TYPED, VIEW, ASIDE, MADE)) and key not in OWN_READERS:
                unread[key] = value
        except (ValidationError, RecursionError):
            unread[key] = value
    return Book(
        people,
        applications,
        account.account,
        preferences.preferences,
        unread,
        preferences.language_chosen,
        account.weekly_limit_on,
    )


def _is_newer(value: object) -> bool:
    version = value.get("v") if isinstance(value, dict) else None
    return isinstance(version, int) and version > VERSION


def _with_row_ids(person: PersonRecord) -> PersonRecord:
    """Return the person with an id for each row: rows of earlier versions have none."""
    interviews, contacts = named_rows(person.interviews), named_rows(person.contacts)
    if interviews is person.interviews and contacts is person.contacts:
        return person
    return person.model_copy(update={"interviews": interviews, "contacts": contacts})


def named_rows[Row: (InterviewRow, ContactRow)](rows: tuple[Row, ...]) -> tuple[Row, ...]:
    """Return the rows, each with an id that no other has; an id that is there stays."""
    if not rows or (len(rows) == 1 and rows[0].id):
        return rows
    if len({row.id for row in rows if row.id}) == len(rows):
        return rows
    taken: set[str] = {row.id for row in rows}
    free = (name for number in count(1) if (name := f"r{number}") not in taken)
    used: set[str] = set()
    named: list[Row] = []
    for row in rows:
        own = row.id if row.id and row.id not in used else next(free)
        used.add(own)
        named.append(row if own == row.id else row.model_copy(update={"id": own}))
    return tuple(named)


def restored(records: Mapping[str, Any]) -> dict[str, Any]:
    """Return what to store so that records that were put aside and can be read now are back.

    A record is put aside when it can't be read and its key is needed. What has been entered under
    that key since stays; the record that was put aside adds what is missing there.
    """
    changes: dict[str, Any] = {}
    for key in sorted((one for one in records if one.startswith(ASIDE)), reverse=True):
        number, _, original = key.removeprefix(ASIDE).partition(":")
        if not number.isdecimal() or not _readable(original, records[key]):
            continue
        there = changes.get(original, records.get(original))
        joined = records[key] if there is None else _joined(records[key], there)
        if not _readable(original, joined):
            continue
        changes |= {original: joined, key: None}
    return changes


def _readable(key: str, value: object) -> bool:
    book = read_book({key: value})
    return not book.unread and key.startswith((PERSON, APPLICATION, ACCOUNT, PREFERENCES))


def _joined(earlier: object, later: object) -> object:
    """Return the later value, filled up with what only the earlier one has."""
    if not isinstance(earlier, dict) or not isinstance(later, dict):
        return later
    both = {key: _joined(earlier[key], later[key]) for key in earlier if key in later}
    return {**earlier, **later, **both}


def _named[T: Model](model: type[T], value: object, key: str, name: str) -> T:
    """Read a record that must bear the name in its key, so that none poses as another."""
    expected = key.partition(":")[2]
    if not isinstance(value, dict) or value.get(name) != expected:
        raise ValidationError.from_exception_data(model.__name__, [])
    return model.model_validate(value)


def _person(key: str, value: object) -> PersonRecord:
    return _with_row_ids(_named(PersonRecord, value, key, "slug"))


def _application(key: str, value: object) -> ApplicationRecord:
    return _named(ApplicationRecord, value, key, "id")


_PERSON_OF: Final = Unchanged(_person)
_APPLICATION_OF: Final = Unchanged(_application)


def write_book(old: Book, new: Book, stored: Mapping[str, Any]) -> dict[str, Any]:
    """Return the records to store: those that changed, each under its key.

    Where an unreadable record stands in the way, it is moved aside unchanged in the same write;
    one that a newer version has written stays, and nothing replaces it.
    """
    changes: dict[str, Any] = {}
    if new.people is not old.people:
        for slug, person in new.people.items():
            was = old.people.get(slug)
            if was is not person and was != person:
                changes[PERSON + slug] = plain(person)
        changes |= {PERSON + slug: None for slug in old.people if slug not in new.people}
    for identity, one in new.applications.items():
        there = old.applications.get(identity)
        if there is not one and there != one:
            changes[APPLICATION + identity] = plain(one)
    if (old.account, old.weekly_limit_on) != (new.account, new.weekly_limit_on):
        record = AccountRecord(account=new.account, weekly_limit_on=new.weekly_limit_on)
        changes[ACCOUNT] = plain(record)
    told = PreferencesRecord(preferences=new.preferences, language_chosen=new.language_chosen)
    if (old.preferences, old.language_chosen) != (told.preferences, told.language_chosen):
        changes[PREFERENCES] = plain(told)
    for key in old.newer:
        changes.pop(key, None)
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
