"""What crosses the boundary to JavaScript, as types: views (``bridge.requests`` has the requests).

``scripts/docs/view_types.py`` writes ``extension/types/view.d.ts`` from this module, and tsc checks
the JavaScript against it; mypy checks the Python that fills it. A field that is named wrongly on
either side fails the build. Keys that may be absent are ``NotRequired``. The contract's own answers
(``Advice`` and the like) are in ``contract.d.ts``.
"""

from typing import Literal, NotRequired, TypedDict

FieldKind = Literal["text", "lines", "day", "number", "choice", "several", "flag"]
ViewKind = Literal["advice", "asking", "no_profile", "own_profile", "unsure"]
Tone = Literal["info", "good", "doubt"]
Action = Literal[
    "another",
    "own_words",
    "filled",
    "sent",
    "not_sent",
    "sent_anyway",
    "enough",
    "undo",
    "clear",
    "forget",
]
"""Buttons that a change may press (``Change.do``); ``set`` enters a field."""


class Choice(TypedDict):
    """One value that a field offers, and its words."""

    value: str
    label: str


class Field(TypedDict):
    """One field of the form."""

    path: str
    kind: FieldKind
    label: str
    value: str | bool | None
    choices: NotRequired[list[Choice]]
    suggestion: NotRequired[str]
    """A value that the page suggests, and nobody has confirmed."""
    suggested: NotRequired[str]
    """What to say of the suggestion."""
    chips: NotRequired[list[Choice]]
    """Days to choose with one press."""
    clear: NotRequired[str]
    """The words of the button that takes a choice back; absent where there is nothing to."""
    longest: NotRequired[int]
    help: NotRequired[str]
    placeholder: NotRequired[str]
    error: NotRequired[str]
    doubt: NotRequired[str]
    """A question about what was entered, which is used all the same."""


class Row(TypedDict):
    """One row of a list, such as an interview."""

    path: str
    label: str
    fields: list[Field]


class Section(TypedDict):
    """Some fields under a title, folded."""

    id: str
    title: str
    fields: list[Field]
    rows: NotRequired[list[Row]]
    add: NotRequired[str]
    addLabel: NotRequired[str]


class Form(TypedDict):
    """The few facts, and everything else in sections."""

    main: list[Field]
    sections: list[Section]


class Answer(TypedDict):
    """A button that a notice offers: the action that it presses, and its words."""

    do: Action
    label: str


class Notice(TypedDict):
    """A message that stands above everything else."""

    id: str
    tone: Tone
    text: str
    asks: NotRequired[bool]
    limit: NotRequired[int | None]
    answers: NotRequired[list[Answer]]


class Band(TypedDict):
    """Some days of the picture that are alike."""

    id: str
    label: str
    first: int
    last: int
    days: str


class Mark(TypedDict):
    """One day of the picture."""

    id: str
    label: str
    day: str
    number: str
    at: int
    beyond: bool


class Timeline(TypedDict):
    """The picture of the days since the interview."""

    columns: int
    bands: list[Band]
    marks: list[Mark]
    text: str
    muted: bool
    """The answer isn't one of days: no day of the picture is recommended."""


class NoteFinding(TypedDict):
    """What the reviewer found in the note."""

    id: str
    text: str
    suggestion: str | None
    claims: list[str]
    start: int
    end: int


class NoteCheck(TypedDict):
    """Something that a note usually has, ticked or not."""

    id: str
    text: str
    said: str
    """The same with the tick in words, for those who can't see it."""
    done: bool


class Order(TypedDict):
    """What the filler on the page is told: whose box it waits for, and for how long."""

    slug: str
    name: str
    names: list[str]
    earlier: list[str]
    minutes: int
    namelessOk: bool


class Blank(TypedDict):
    """Something that the note doesn't say yet: words before it, the field, words after it."""

    before: str
    after: str
    field: Field


class NoteView(TypedDict):
    """The note's editor."""

    text: str
    own: bool
    variant: int
    title: str
    length: int
    limit: int
    over: bool
    count: str
    language: str
    findings: list[NoteFinding]
    checksTitle: str
    checks: list[NoteCheck]
    earlier: bool
    order: Order
    blanks: list[Blank]
    thanks: Field | None
    """What the note may thank for; None where the note is in the person's own words."""
    thankedAbout: list[Blank]
    """Of what was chosen there, what exactly it was about."""


class MessageView(TypedDict):
    """An email, ready to copy or to open."""

    kind: str
    subject: str | None
    text: str
    language: str
    mailto: str


RemindHow = Literal["done", "tomorrow", "week", "not_this", "again"]


class RemindWay(TypedDict):
    """Something to do about a reminder: put it off, leave it, take that back."""

    how: RemindHow
    label: str


class Remind(TypedDict):
    """An offer to be reminded of a step on its day, or what to do about the reminder."""

    kind: str
    day: str
    label: str
    due: bool
    """Its day has come: there is nothing more to be reminded of."""
    ways: list[RemindWay]
    """Only where reminders are switched on."""


class RemindersView(TypedDict):
    """Which reminders are switched on."""

    badge: bool
    notify: bool
    hour: int


class Way(TypedDict):
    """Something to do instead of a request, or after it: an alternative or a next step."""

    kind: str
    text: str
    day: NotRequired[str | None]
    message: MessageView | None
    remind: NotRequired[Remind | None]
    """Of a step on a later day."""


class ReasonView(TypedDict):
    """One reason, with the words of the guide that it rests on."""

    id: str
    text: str
    effect: Literal["for", "against", "hold", "info"]
    mark: str
    """What the effect is, in words."""
    quote: str
    section: str
    claims: list[str]
    outside: str


class Who(TypedDict):
    """Whose profile it is, and for which application."""

    name: str
    headline: str
    application: str


class Asking(TypedDict):
    """What the popup shows instead of the verdict while it still asks."""

    headline: str
    text: str
    left: NotRequired[str]
    """How many answers are still needed."""
    enough: NotRequired[str]
    """The words of the button that ends the questions."""


class Asked(TypedDict):
    """The question that is asked now, with the field in which it is answered."""

    text: str
    field: Field


class VerdictView(TypedDict):
    """The verdict in words."""

    id: str
    mood: str
    label: str
    headline: str
    certainty: str
    turn: str
    rests: str
    """What is not known; empty where nothing that matters is missing."""
    remind: NotRequired[Remind | None]
    """Of the day that is waited for."""


class PlacesView(TypedDict):
    """How many invitations were sent to people of one employer, of how many."""

    used: int
    advised: int
    most: int
    text: str
    more: str


class Undo(TypedDict):
    """What was done last and can be taken back."""

    text: str
    label: str


class Listed(TypedDict):
    """One stored person in the popup's list."""

    slug: str
    name: str
    line: str


class View(TypedDict):
    """Everything that the popup draws; what is absent is not shown."""

    v: int
    kind: ViewKind
    slug: str
    today: str
    notices: list[Notice]
    canReport: bool
    who: NotRequired[Who]
    asking: NotRequired[Asking]
    ask: NotRequired[Asked | None]
    people: NotRequired[list[Listed]]
    peopleTitle: NotRequired[str]
    settings: NotRequired[list[Section]]
    form: NotRequired[Form]
    application: NotRequired[str]
    rows: NotRequired[dict[str, str]]
    verdict: NotRequired[VerdictView]
    timeline: NotRequired[Timeline | None]
    note: NotRequired[NoteView | None]
    mayFill: NotRequired[bool]
    mayChoose: NotRequired[bool]
    maySay: NotRequired[bool]
    undo: NotRequired[Undo | None]
    reasons: NotRequired[list[ReasonView]]
    alternatives: NotRequired[list[Way]]
    steps: NotRequired[list[Way]]
    places: NotRequired[PlacesView]
    reminders: NotRequired[RemindersView]


class StoredView(TypedDict):
    """The record of a view, for showing it at once at the next click."""

    v: int
    view: View
