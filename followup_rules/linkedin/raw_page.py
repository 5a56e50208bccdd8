"""The raw reading as ``extension/page`` sends it, made safe: any JSON in, known shapes out.

Nothing raises: a value of the wrong type, or a missing one, becomes its empty value; lists are cut,
texts cleaned and clipped. A reading longer than ``LONGEST`` is treated as that of a page that
doesn't show its profile. ``profile.py`` weighs the result; no other module reads a raw text.
"""

from dataclasses import dataclass
from typing import Final, cast

from followup_rules.given import given
from followup_rules.linkedin.page_types import (
    RawAction,
    RawCard,
    RawChip,
    RawDegree,
    RawDialog,
    RawExperience,
    RawLine,
    RawMenu,
    RawName,
    RawReading,
    RawToolbar,
)
from followup_rules.model import LONGEST_NAME, LONGEST_TEXT
from followup_rules.text.clean import clean_text

MOST: Final = 80
"""Entries of any list that are looked at."""
LONGEST: Final = 30_000
"""Characters and entries of a whole reading; that of a profile has some 2,000."""


def text_of(value: object, longest: int = LONGEST_TEXT) -> str:
    """Return safe text; ``""`` for anything that is none."""
    return clean_text(value, longest) if isinstance(value, str) else ""


def list_of(value: object) -> list[object]:
    """Return at most ``MOST`` entries; none for anything that is no list."""
    return cast("list[object]", value[:MOST]) if isinstance(value, list) else []


def _texts(value: object, longest: int = LONGEST_TEXT) -> tuple[str, ...]:
    return tuple(text_of(one, longest) for one in list_of(value))


def slug_of(value: object) -> str:
    """Return a slug as the page's script normalised it; ``""`` for none."""
    return text_of(value, 300).lower()


def _slugs(value: object) -> tuple[str, ...]:
    return tuple(slug for one in list_of(value) if (slug := slug_of(one)))


@dataclass(frozen=True)
class Piece:
    """A piece of text and whether a person sees it."""

    text: str
    shown: bool
    spare: bool = False
    """It stands where LinkedIn keeps its unseen duplicates."""
    slug: str = ""
    """Whose page it leads to."""
    kind: str = ""
    label: str = ""


class _AnyPiece(RawName, RawDegree, RawChip):
    """Every field that a piece of text may have."""


@dataclass(frozen=True)
class Line:
    """A child of the column that the name heads."""

    text: str
    shown: bool
    name: bool
    contact: bool


@dataclass(frozen=True)
class Action:
    """A control that may say how things stand between the two people."""

    where: str
    shown: bool
    label: str
    text: str
    icon: str
    to: str
    slug: str
    state: str
    view: str
    expandable: bool
    open: bool
    """Its menu is open."""
    link: bool


@dataclass(frozen=True)
class Card:
    """A top card."""

    layout: str
    shown: bool
    member: str
    names: tuple[Piece, ...]
    contact: tuple[str, ...]
    about: tuple[str, ...]
    edit: tuple[str, ...]
    lines: tuple[Line, ...]
    headlines: tuple[Piece, ...]
    degrees: tuple[Piece, ...]
    chips: tuple[Piece, ...]
    actions: tuple[Action, ...]


@dataclass(frozen=True)
class Bar:
    """The toolbar that repeats name, headline and buttons."""

    shown: bool
    slug: str
    lines: tuple[str, ...]
    actions: tuple[Action, ...]


@dataclass(frozen=True)
class Dialog:
    """A dialog on the screen."""

    kind: str
    invite: bool
    names: tuple[str, ...]


@dataclass(frozen=True)
class Raw:
    """One look at a page."""

    page: str
    slug: str
    lang: str
    titles: tuple[str, ...]
    cards: tuple[Card, ...]
    bars: tuple[Bar, ...]
    menus: tuple[Action, ...]
    """What stands in menus that are open on the screen, outside every card."""
    menus_shown: bool
    invites: bool
    """A link that is shown, wherever, invites exactly the owner of the address."""
    experience: tuple[str, ...]
    grouped: bool
    dialogs: tuple[Dialog, ...]


def _piece(value: object, longest: int = LONGEST_TEXT) -> Piece:
    one = given(value, _AnyPiece)
    return Piece(
        text=text_of(one["text"], longest),
        shown=one["shown"] is True,
        spare=one["spare"] is True,
        slug=slug_of(one["slug"]),
        kind=text_of(one["kind"], 40),
        label=text_of(one["label"]),
    )


def _pieces(value: object, longest: int = LONGEST_TEXT) -> tuple[Piece, ...]:
    return tuple(_piece(one, longest) for one in list_of(value))


def _line(value: object) -> Line:
    one = given(value, RawLine)
    return Line(
        text=text_of(one["text"]),
        shown=one["shown"] is True,
        name=one["name"] is True,
        contact=one["contact"] is True,
    )


def _action(value: object) -> Action:
    one = given(value, RawAction)
    return Action(
        where=text_of(one["where"], 40),
        shown=one["shown"] is True,
        label=text_of(one["label"]),
        text=text_of(one["text"], LONGEST_NAME),
        icon=text_of(one["icon"], 60),
        to=text_of(one["to"], 40),
        slug=slug_of(one["slug"]),
        state=text_of(one["state"], 40).lower(),
        view=text_of(one["view"], 80),
        expandable=one["expandable"] is True,
        open=one["open"] is True,
        link=one["href"] is True,
    )


def _actions(value: object) -> tuple[Action, ...]:
    return tuple(_action(one) for one in list_of(value))


def _card(value: object) -> Card:
    one = given(value, RawCard)
    return Card(
        layout=text_of(one["layout"], 40),
        shown=one["shown"] is True,
        member=text_of(one["member"], 120),
        names=_pieces(one["names"], LONGEST_NAME),
        contact=_slugs(one["contact"]),
        about=_slugs(one["about"]),
        edit=_slugs(one["edit"]),
        lines=tuple(_line(line) for line in list_of(one["lines"])),
        headlines=_pieces(one["headlines"]),
        degrees=_pieces(one["degrees"], 60),
        chips=_pieces(one["chips"]),
        actions=_actions(one["actions"]),
    )


def _bar(value: object) -> Bar:
    one = given(value, RawToolbar)
    return Bar(
        shown=one["shown"] is True,
        slug=slug_of(one["slug"]),
        lines=_texts(one["lines"]),
        actions=_actions(one["actions"]),
    )


def _dialog(value: object) -> Dialog:
    one = given(value, RawDialog)
    return Dialog(
        kind=text_of(one["kind"], 40),
        invite=one["invite"] is True,
        names=_texts(one["names"], LONGEST_NAME),
    )


def _too_long(reading: object) -> bool:
    """Tell whether a reading has more characters and entries than ``LONGEST``."""
    room = LONGEST
    left = [reading]
    while left and room >= 0:
        one = left.pop()
        room -= len(one) if isinstance(one, str | list | dict) else 1
        if room >= 0 and isinstance(one, list):
            left += cast("list[object]", one)
        elif room >= 0 and isinstance(one, dict):
            left += cast("dict[str, object]", one).values()
    return room < 0


def parse(reading: object) -> Raw:
    """Make a reading safe; never raises, whatever it is given."""
    raw = given(reading, RawReading)
    if _too_long(reading):
        page = "part" if raw["page"] == "profile" else ""
        raw = given({"page": page, "slug": raw["slug"], "lang": raw["lang"]}, RawReading)
    menus = [given(one, RawMenu) for one in list_of(raw["menus"])]
    shown = [menu for menu in menus if menu["shown"] is True]
    experience = given(raw["experience"], RawExperience)
    return Raw(
        page=text_of(raw["page"], 40),
        slug=slug_of(raw["slug"]),
        lang=text_of(raw["lang"], 35).lower(),
        titles=_texts(raw["titles"], 600),
        cards=tuple(_card(one) for one in list_of(raw["cards"])),
        bars=tuple(_bar(one) for one in list_of(raw["toolbars"])),
        menus=tuple(act for menu in shown for act in _actions(menu["actions"])),
        menus_shown=bool(shown),
        invites=raw["invites"] is True,
        experience=_texts(experience["lines"]),
        grouped=experience["grouped"] is True,
        dialogs=tuple(_dialog(one) for one in list_of(raw["dialogs"])),
    )
