"""The raw reading as ``extension/page`` sends it, made safe: any JSON in, known shapes out.

Nothing raises: what has the wrong type or is missing is its empty value, lists are cut, texts are
cleaned and clipped. ``profile.py`` weighs what comes out; nothing else sees a raw text.
"""

from dataclasses import dataclass
from typing import Final, cast

from followup_rules.model import LONGEST_NAME, LONGEST_TEXT
from followup_rules.text import clean_text

MOST: Final = 80
"""Entries of any list that are looked at."""


def text_of(value: object, longest: int = LONGEST_TEXT) -> str:
    """Give safe text; ``""`` for anything that is none."""
    return clean_text(value, longest) if isinstance(value, str) else ""


def list_of(value: object) -> list[object]:
    """Give at most ``MOST`` entries; none for anything that is no list."""
    return cast("list[object]", value[:MOST]) if isinstance(value, list) else []


def dict_of(value: object) -> dict[str, object]:
    """Give the object; an empty one for anything else."""
    return cast("dict[str, object]", value) if isinstance(value, dict) else {}


def _texts(value: object, longest: int = LONGEST_TEXT) -> tuple[str, ...]:
    return tuple(text_of(one, longest) for one in list_of(value))


def slug_of(value: object) -> str:
    """Give a slug as the page's script normalised it; ``""`` for none."""
    return text_of(value, 300).lower()


def _slugs(value: object) -> tuple[str, ...]:
    return tuple(slug for one in list_of(value) if (slug := slug_of(one)))


@dataclass(frozen=True)
class Seen:
    """A piece of text and whether a person sees it."""

    text: str
    shown: bool
    spare: bool = False
    """It stands where LinkedIn keeps its unseen duplicates."""
    slug: str = ""
    """Whose page it leads to."""
    kind: str = ""
    label: str = ""


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
    link: bool


@dataclass(frozen=True)
class Card:
    """A top card."""

    layout: str
    shown: bool
    member: str
    names: tuple[Seen, ...]
    contact: tuple[str, ...]
    about: tuple[str, ...]
    edit: tuple[str, ...]
    lines: tuple[Line, ...]
    headlines: tuple[Seen, ...]
    degrees: tuple[Seen, ...]
    chips: tuple[Seen, ...]
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
    invites_shown: int
    experience: tuple[str, ...]
    grouped: bool
    dialogs: tuple[Dialog, ...]


def _seen(value: object, longest: int = LONGEST_TEXT) -> Seen:
    one = dict_of(value)
    return Seen(
        text=text_of(one.get("text"), longest),
        shown=one.get("shown") is True,
        spare=one.get("spare") is True,
        slug=slug_of(one.get("slug")),
        kind=text_of(one.get("kind"), 40),
        label=text_of(one.get("label")),
    )


def _seens(value: object, longest: int = LONGEST_TEXT) -> tuple[Seen, ...]:
    return tuple(_seen(one, longest) for one in list_of(value))


def _line(value: object) -> Line:
    one = dict_of(value)
    return Line(
        text=text_of(one.get("text")),
        shown=one.get("shown") is True,
        name=one.get("name") is True,
        contact=one.get("contact") is True,
    )


def _action(value: object) -> Action:
    one = dict_of(value)
    return Action(
        where=text_of(one.get("where"), 40),
        shown=one.get("shown") is True,
        label=text_of(one.get("label")),
        text=text_of(one.get("text"), LONGEST_NAME),
        icon=text_of(one.get("icon"), 60),
        to=text_of(one.get("to"), 40),
        slug=slug_of(one.get("slug")),
        state=text_of(one.get("state"), 40).lower(),
        view=text_of(one.get("view"), 80),
        expandable=one.get("expandable") is True,
        link=one.get("href") is True,
    )


def _actions(value: object) -> tuple[Action, ...]:
    return tuple(_action(one) for one in list_of(value))


def _card(value: object) -> Card:
    one = dict_of(value)
    return Card(
        layout=text_of(one.get("layout"), 40),
        shown=one.get("shown") is True,
        member=text_of(one.get("member"), 120),
        names=_seens(one.get("names"), LONGEST_NAME),
        contact=_slugs(one.get("contact")),
        about=_slugs(one.get("about")),
        edit=_slugs(one.get("edit")),
        lines=tuple(_line(line) for line in list_of(one.get("lines"))),
        headlines=_seens(one.get("headlines")),
        degrees=_seens(one.get("degrees"), 60),
        chips=_seens(one.get("chips")),
        actions=_actions(one.get("actions")),
    )


def _bar(value: object) -> Bar:
    one = dict_of(value)
    return Bar(
        shown=one.get("shown") is True,
        slug=slug_of(one.get("slug")),
        lines=_texts(one.get("lines")),
        actions=_actions(one.get("actions")),
    )


def _dialog(value: object) -> Dialog:
    one = dict_of(value)
    return Dialog(
        kind=text_of(one.get("kind"), 40),
        invite=one.get("invite") is True,
        names=_texts(one.get("names"), LONGEST_NAME),
    )


def parse(reading: object) -> Raw:
    """Make a reading safe; never raises, whatever it is given."""
    raw = dict_of(reading)
    menus = [dict_of(one) for one in list_of(raw.get("menus"))]
    shown = [menu for menu in menus if menu.get("shown") is True]
    invites = dict_of(raw.get("invites")).get("shown")
    experience = dict_of(raw.get("experience"))
    return Raw(
        page=text_of(raw.get("page"), 40),
        slug=slug_of(raw.get("slug")),
        lang=text_of(raw.get("lang"), 35).lower(),
        titles=_texts(raw.get("titles"), 600),
        cards=tuple(_card(one) for one in list_of(raw.get("cards"))),
        bars=tuple(_bar(one) for one in list_of(raw.get("toolbars"))),
        menus=tuple(act for menu in shown for act in _actions(menu.get("actions"))),
        menus_shown=bool(shown),
        invites_shown=invites if isinstance(invites, int) and invites > 0 else 0,
        experience=_texts(experience.get("lines")),
        grouped=experience.get("grouped") is True,
        dialogs=tuple(_dialog(one) for one in list_of(raw.get("dialogs"))),
    )
