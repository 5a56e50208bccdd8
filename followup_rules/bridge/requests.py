"""The types of the requests to ``bridge.handle`` and of its answers.

``extension/types/requests.d.ts`` is generated from them. A request is JSON from outside: type
checkers check the field names on both sides, but values are checked only where they are used.
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
"""Fields that ``bridge.book`` requires to be texts."""
How = Literal[
    "calendar", "badge", "notify", "refused", "off", "done", "tomorrow", "week", "not_this", "again"
]
"""What is pressed beside a step: a way to be reminded of it, or what is done about the reminder."""
LibraryDo = Literal["advise", "plan", "compose", "review", "explain"]


class ChangeGiven(TypedDict):
    """One thing that the user entered or pressed (``book.edit.Change``)."""

    id: str
    slug: str
    application: NotRequired[str]
    row: NotRequired[str]
    do: NotRequired[Action | Literal["set"]]
    field: NotRequired[str]
    value: NotRequired[str | bool | None]


class StoredRequest(TypedDict):
    """What every request about stored records holds."""

    today: str
    records: dict[str, Any]
    """What is stored, without the popup's last answers and the windows' waiting changes."""
    read: NotRequired[list[str] | None]
    """The keys that were read, if ``records`` is not all that is stored (``book.reach``)."""
    stored: NotRequired[int | None]
    """How many people, applications and records put aside are stored; null: the browser can't tell
    without reading them, so that no index is made."""
    language: NotRequired[str]
    """The browser's; used if the person has chosen none."""
    changes: NotRequired[list[ChangeGiven]]
    """What was entered and pressed since the last answer."""
    about: NotRequired[str | None]
    """The slug of someone stored, who is shown instead of the person on the page."""
    reading: NotRequired[RawReading | RawAddress | None]
    box: NotRequired[str]
    """The filler's state: "waiting", "filled" while its dialog is open, then "gone"; "": none."""
    notifications: NotRequired[bool]
    """Whether the browser lets us show any; missing: it does."""


class PopupRequest(StoredRequest):
    """A request of the popup (``bridge.popup``)."""

    do: PopupDo
    late: NotRequired[bool]
    """The page is still being read."""
    text: NotRequired[str]
    """For ``filled``: the note."""


class PersonGiven(TypedDict):
    """A person of a proposal, as the user left them; of one typed in by hand only the name."""

    name: str
    mail: NotRequired[str]
    sure: NotRequired[bool]
    slug: NotRequired[str]
    include: NotRequired[bool]


class ProposalGiven(TypedDict):
    """What was read from an invitation (``ProposalView``), as the user has edited it."""

    title: str
    company: str
    role: str
    application: str
    interviews: list[ProposedInterviewView]
    people: list[PersonGiven]
    cancelled: bool
    doubts: list[str]


class BookRequest(StoredRequest):
    """A request of the book page; ``bridge.book`` shows which fields each one uses."""

    do: BookDo
    application: NotRequired[str]
    query: NotRequired[str]
    percent: NotRequired[int]
    """How full the browser's storage is."""
    begins: NotRequired[bool]
    """The page is being opened. What can come with the next answer, which it asks for at once,
    is left out of this one."""
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
    """A call of a function of the library (``bridge``)."""

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
    """Reminders are on and their agenda is out of date: ask ``agenda`` when there is time."""
    refused: NotRequired[dict[str, str]]
    """Ids of changes that could not be made, and why."""


class MoreNeeded(TypedDict):
    """The answer if the records that were handed over are not enough."""

    more: list[str] | None
    """Keys that are to be read too; null: all."""


class Wrong(TypedDict):
    """An error: why a request can't be answered."""

    code: str
    message: str
    field: str | None


class Answered(TypedDict):
    """What ``handle`` returns: one of the two."""

    ok: NotRequired[Any]
    error: NotRequired[Wrong]
