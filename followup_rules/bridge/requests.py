"""What the extension asks of ``handle`` and what it is answered, as types.

``extension/types/requests.d.ts`` is made of them. A request comes as JSON from outside: names are
checked on both sides, values only where they are used.
"""

from typing import Any, Literal, NotRequired, TypedDict

from followup_rules.linkedin.page_types import RawAddress, RawReading
from followup_rules.views.book_models import ProposedInterviewView
from followup_rules.views.models import Action, View

PopupDo = Literal[
    "open",
    "change",
    "another",
    "own_words",
    "filled",
    "sent",
    "sent_anyway",
    "people",
    "export",
    "erase",
]
BookDo = Literal[
    "book",
    "agenda",
    "mark",
    "done",
    "notify",
    "remind",
    "calendar",
    "csv",
    "save",
    "import_plan",
    "import",
    "undo",
    "propose",
    "confirm",
    "merge",
    "split",
    "example",
    "example_away",
    "new_application",
    "remove",
]
RequestText = Literal["how", "id", "keep", "kind", "other", "slug", "text", "about"]
"""Fields of ``BookRequest`` that ``bridge.book`` reads as a text."""
How = Literal[
    "calendar", "badge", "notify", "refused", "off", "done", "tomorrow", "week", "not_this", "again"
]
"""What is pressed beside a step: a way to be reminded of it, or what is done about the reminder."""
LibraryDo = Literal["advise", "plan", "compose", "review", "explain"]


class ChangeGiven(TypedDict):
    """One thing that a person did (``book.edit.Change``)."""

    id: str
    slug: str
    application: NotRequired[str]
    row: NotRequired[str]
    do: NotRequired[Action | Literal["set"]]
    field: NotRequired[str]
    value: NotRequired[str | bool | None]


class StoredRequest(TypedDict):
    """What every request about stored records says."""

    today: str
    records: dict[str, Any]
    """What is stored, but what is shown while the engine starts and what waits in windows."""
    read: NotRequired[list[str] | None]
    """The keys that were looked for, where ``records`` is a part of what is stored
    (``book.reach``)."""
    stored: NotRequired[int | None]
    """How many people, applications and records put aside are stored; null: the shell can't tell
    without reading them, and wants no index."""
    language: NotRequired[str]
    """The browser's, for who has chosen none."""
    changes: NotRequired[list[ChangeGiven]]
    """What was entered and pressed since the last answer."""
    about: NotRequired[str | None]
    """Someone stored, instead of who is on the page."""
    reading: NotRequired[RawReading | RawAddress | None]
    box: NotRequired[str]
    """How far the filler on the page is: "waiting", "filled" while its box is open, "gone"."""
    notifications: NotRequired[bool]
    """Whether the browser lets us show any; not told: it does."""


class PopupRequest(StoredRequest):
    """A request of the popup (``bridge.popup``)."""

    do: PopupDo
    late: NotRequired[bool]
    """The page is still being read."""
    text: NotRequired[str]
    """For ``filled``: the note."""


class PersonGiven(TypedDict):
    """Someone of an invitation, as the person left them; typed in by hand: a name alone."""

    name: str
    mail: NotRequired[str]
    sure: NotRequired[bool]
    slug: NotRequired[str]
    include: NotRequired[bool]


class ProposalGiven(TypedDict):
    """An invitation's proposal (``ProposalView``) after the person has looked it over."""

    title: str
    company: str
    role: str
    application: str
    interviews: list[ProposedInterviewView]
    people: list[PersonGiven]
    cancelled: bool
    doubts: list[str]


class BookRequest(StoredRequest):
    """A request of the book page (``bridge.book``); which field belongs to which stands there."""

    do: BookDo
    application: NotRequired[str]
    query: NotRequired[str]
    percent: NotRequired[int]
    """How full the browser's space is."""
    id: NotRequired[str]
    state: NotRequired[Literal["snoozed", "not_this", "done"] | None]
    until: NotRequired[str | None]
    on: NotRequired[bool | str]
    hour: NotRequired[int]
    badge: NotRequired[bool]
    how: NotRequired[How]
    kind: NotRequired[str]
    text: NotRequired[str]
    offset: NotRequired[int]
    proposal: NotRequired[ProposalGiven]
    keep: NotRequired[str]
    other: NotRequired[str]
    slug: NotRequired[str]
    rows: NotRequired[list[str]]
    name: NotRequired[str]
    company: NotRequired[str]
    role: NotRequired[str]
    people: NotRequired[list[str]]


class LibraryRequest(TypedDict):
    """A question of the library's own (``bridge``)."""

    do: LibraryDo
    case: NotRequired[Any]
    panel: NotRequired[Any]
    kind: NotRequired[str]
    limit: NotRequired[int]
    language: NotRequired[str]
    tone: NotRequired[str]
    variant: NotRequired[int]
    text: NotRequired[str]
    rule: NotRequired[str]


class PopupAnswer(TypedDict):
    """What to draw and what to store: null removes a key."""

    view: View
    records: dict[str, Any]
    taken: NotRequired[list[str]]
    """Ids of changes that are in ``records``."""
    late: NotRequired[bool]
    """Reminders are on, and their agenda is to be made anew once there is time (``agenda``)."""
    refused: NotRequired[dict[str, str]]
    """Ids of changes that could not be made, and why."""


class MoreNeeded(TypedDict):
    """The answer where a part of the records was handed over, and it is not enough."""

    more: list[str] | None
    """Keys that are to be read, too; null: everything."""


class Wrong(TypedDict):
    """Why there is no answer."""

    code: str
    message: str
    field: str | None


class Answered(TypedDict):
    """What comes back: one of the two."""

    ok: NotRequired[Any]
    error: NotRequired[Wrong]
