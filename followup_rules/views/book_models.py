"""What crosses the boundary to the book page, as types (see ``views.models``)."""

from typing import Any, Literal, NotRequired, TypedDict

from followup_rules.views.models import Notice, PlacesView, Section, View


class BookLine(TypedDict):
    """One thing to do on one day, about one person."""

    id: str
    slug: str
    name: str
    day: str
    title: str
    headline: str
    text: str
    why: str
    words: str
    """The note or message that goes with it."""
    since: str
    application: str
    url: str
    """Of the profile; empty for someone without one."""
    tomorrow: str
    nextWeek: str
    done: bool
    """Whether it can be marked as done."""


class BookDay(TypedDict):
    """A day that is coming, and what is to be done on it."""

    day: str
    label: str
    lines: list[BookLine]


class NamedApplication(TypedDict):
    """An application in the list."""

    id: str
    name: str
    people: str
    """How many were met for it, in words."""


class PlannedPerson(TypedDict):
    """One person of a plan."""

    slug: str
    name: str
    verdict: str
    mood: str
    headline: str
    why: str
    on: str
    day: str
    """The day in words; empty where no request is planned."""


class PlanGroup(TypedDict):
    """The people of a plan to whom the same advice applies."""

    id: Literal["connect", "instead", "skip", "settled"]
    title: str
    rows: list[PlannedPerson]


class PictureMark(TypedDict):
    """Something that happened, or will, on a day."""

    kind: str
    at: int


class PictureRow(TypedDict):
    """One person's row of a picture; days are counted from the picture's first."""

    slug: str
    name: str
    marks: list[PictureMark]
    window: list[int] | None
    send: int | None
    """The day that is planned for the request."""
    text: str
    """The same in words."""


class PictureWeek(TypedDict):
    """The Monday that a week of the picture begins with."""

    at: int
    label: str


class PictureSign(TypedDict):
    """One line of the picture's legend."""

    kind: str
    label: str


class Picture(TypedDict):
    """An application's picture, with one row for each person."""

    title: str
    first: str
    days: int
    today: int
    todayLabel: str
    weeks: list[PictureWeek]
    rows: list[PictureRow]
    legend: list[PictureSign]


class ChosenApplication(TypedDict):
    """One application with its picture and its plan."""

    id: str
    name: str
    places: PlacesView
    groups: list[PlanGroup]
    picture: Picture
    more: str
    """Says how many people are not shown; empty where all are."""


class ListedPerson(TypedDict):
    """One person of the list."""

    slug: str
    name: str
    line: str
    next: str
    same: str
    """Says that another person has the same name; else empty."""


class PeopleView(TypedDict):
    """Those who fit the search."""

    query: str
    rows: list[ListedPerson]
    more: str
    none: str


class MovableRow(TypedDict):
    """An interview or a contact that can be moved to another person."""

    id: str
    label: str


class OtherPerson(TypedDict):
    """Someone who may be the same person."""

    slug: str
    name: str


class PersonOfBook(TypedDict):
    """One person: the popup's view of them, and what only the book does."""

    slug: str
    name: str
    url: str
    noProfile: str
    view: View
    movable: list[MovableRow]
    others: list[OtherPerson]


class BookSettings(TypedDict):
    """The book page's settings, as chosen."""

    sections: list[Section]
    badge: bool
    notify: bool
    hour: int
    undo: str
    """What can be taken back; empty where nothing can."""
    undoText: str
    example: bool
    empty: bool


class BookView(TypedDict):
    """Everything that the book page draws."""

    v: int
    kind: Literal["book"]
    slug: str
    """Of the person who is shown; empty where none is."""
    application: str
    """The shown person's application."""
    rows: dict[str, str]
    today: str
    words: dict[str, str]
    notices: list[Notice]
    datesLeft: str
    """Says that lines of some applications are still being made; the page asks again for them."""
    due: list[BookLine]
    dueMore: str
    coming: list[BookDay]
    comingMore: str
    applications: list[NamedApplication]
    applicationsMore: str
    chosen: ChosenApplication | None
    people: PeopleView
    person: PersonOfBook | None
    settings: BookSettings


class FileMade(TypedDict):
    """A file to be saved."""

    name: str
    text: str
    type: str


class ImportSaid(TypedDict):
    """What reading a file would change, in words."""

    problem: str
    """Why it can't be read; empty where it can."""
    text: str
    title: NotRequired[str]
    lines: NotRequired[list[str]]
    numbers: NotRequired[dict[str, int]]


class ProposedPersonView(TypedDict):
    """Someone of an invitation (``book.proposal.ProposedPerson``)."""

    name: str
    mail: str
    sure: bool
    slug: str
    include: bool


class ProposedInterviewView(TypedDict):
    """A day of an invitation."""

    on: str | None
    at: str
    format: str


class ProposalView(TypedDict):
    """What an invitation says, to be looked over (``book.proposal.Proposal``)."""

    title: str
    company: str
    role: str
    application: str
    interviews: list[ProposedInterviewView]
    people: list[ProposedPersonView]
    cancelled: bool
    doubts: list[str]


class AgendaLine(TypedDict):
    """A line of the agenda as it is stored (``book.agenda.Line``)."""

    id: str
    slug: str
    application: str
    name: str
    day: str
    until: str | None
    kind: str
    times: int
    verdict: str
    headline: str
    text: str
    why: str
    words: str


class BookAnswer(TypedDict):
    """What the book's requests answer; which keys are there depends on the request."""

    records: dict[str, Any]
    taken: list[str]
    refused: dict[str, str]
    view: NotRequired[BookView]
    file: NotRequired[FileMade | None]
    importing: NotRequired[ImportSaid]
    proposal: NotRequired[ProposalView | None]
    doubts: NotRequired[list[str]]
    said: NotRequired[str]
    slugs: NotRequired[list[str]]
    agenda: NotRequired[list[AgendaLine]]
