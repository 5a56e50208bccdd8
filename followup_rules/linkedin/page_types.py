"""What the scripts on LinkedIn's page send, as types. ``make docs`` generates the JavaScript's.

A reading holds candidates with their evidence and decides nothing: ``profile.py`` weighs them. An
event is what the filler tells of a dialog: ``events.py`` digests it. Both come from a page that
nobody controls, so ``raw_page`` and ``events`` check every value as they read it.
"""

from typing import Literal, NotRequired, TypedDict

PageKind = Literal["profile", "part", "invitation", "other"]
"""``part``: a page below a profile."""
Layout = Literal["sdui", "classic", "heading"]


class RawName(TypedDict):
    """A heading that may be the name."""

    text: str
    shown: bool
    slug: str | None
    """Whose page it leads to."""


class RawLine(TypedDict):
    """A child of the column that the name heads."""

    text: str
    shown: bool
    name: bool
    """It holds the name."""
    contact: bool
    """It holds the link to the contact details."""


class RawText(TypedDict):
    """A piece of text and whether a person sees it."""

    text: str
    shown: bool


class RawDegree(TypedDict):
    """What may be the degree of the connection."""

    text: str
    shown: bool
    spare: bool
    """It stands where LinkedIn keeps its unseen duplicates."""


class RawChip(TypedDict):
    """A button that names a company or a school."""

    kind: Literal["company", "school", "item"]
    text: str
    shown: bool
    label: NotRequired[str]


class RawAction(TypedDict):
    """A control that may say how things stand between the two people."""

    where: str
    shown: bool
    label: str
    text: str
    icon: str | None
    to: str
    """What its link is for, from the path alone."""
    slug: str | None
    """Whose page or invitation it leads to."""
    state: str | None
    """What LinkedIn's own key of the button ends in."""
    view: str | None
    expandable: bool
    open: bool
    """Its menu is open."""
    href: bool
    """It is a link."""


class RawCard(TypedDict):
    """A top card."""

    layout: str
    member: str | None
    shown: bool
    names: list[RawName]
    contact: list[str]
    about: list[str]
    edit: list[str]
    """Slugs of the links to contact details, to "About this profile" and to one's own editing."""
    lines: list[RawLine]
    headlines: list[RawText]
    """Of the classic layout."""
    degrees: list[RawDegree]
    chips: list[RawChip]
    actions: list[RawAction]


class RawToolbar(TypedDict):
    """The toolbar that repeats name, headline and buttons."""

    shown: bool
    slug: str | None
    lines: list[str]
    actions: list[RawAction]


class RawMenu(TypedDict):
    """A menu that hangs outside every card."""

    shown: bool
    actions: list[RawAction]


class RawExperience(TypedDict):
    """The first entry of the section on experience."""

    grouped: bool
    """Several positions at one company."""
    lines: list[str]


class RawDialog(TypedDict):
    """A dialog on the screen."""

    kind: str
    invite: bool
    names: list[str]


class RawAddress(TypedDict):
    """What the address of a page tells by itself."""

    v: Literal[1]
    page: PageKind
    slug: str | None
    """Decoded."""


class RawReading(RawAddress):
    """One look at a page."""

    lang: str
    titles: list[str]
    cards: list[RawCard]
    toolbars: list[RawToolbar]
    menus: list[RawMenu]
    invites: bool
    """A link that is shown, wherever, invites exactly the owner of the address."""
    experience: RawExperience | None
    dialogs: list[RawDialog]


Outcome = Literal[
    "filled",
    "pending_seen",
    "too_long",
    "box_not_empty",
    "box_closed",
    "changed_by_page",
    "would_not_stay",
    "quota_spent",
    "weekly_limit",
    "no_dialog",
    "time_over",
    "page_left",
    "several_dialogs",
    "several_boxes",
    "whose_box",
    "namesake",
    "other_person",
    "email_gate",
    "no_note_offered",
    "first_step",
    "premium_shown",
    "unknown_dialog",
    "reverted",
    "refused",
    "replaced",
    "disarmed",
]
"""What the filler tells; each has a sentence, ``page.outcome.…``."""


class SeenMore(TypedDict):
    """What the filler tells beside the outcome, where it knows."""

    limit: NotRequired[int | None]
    """UTF-16 code units that the box takes."""
    limitFrom: NotRequired[Literal["field", "counter", "usual"]]
    quotaLeft: NotRequired[int | None]
    """Personalised invitations left."""
    emailAsked: NotRequired[bool]
    """LinkedIn also asks for their email address."""
    proof: NotRequired[str | None]
    """By what the dialog was known to be theirs: "name", "slug", "asked"."""
    length: NotRequired[int]
    """Of the note, in UTF-16 code units."""
    over: NotRequired[bool]
    """The wait is over."""
    by: NotRequired[str]
    """For ``pending_seen``: what the page shows it by, "key" or "icon"."""
    saw: NotRequired[Outcome | None]
    """For ``time_over``: the last outcome before it."""


class SeenEvent(SeenMore):
    """What the filler tells (``{kind: "seen", event}`` by ``runtime.sendMessage``)."""

    v: Literal[1]
    at: int
    """Milliseconds since 1970."""
    day: str
    """Of the person's own calendar."""
    slug: str
    outcome: Outcome
