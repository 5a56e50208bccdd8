"""How you two are connected, weighed from links, keys, icons and labels; text comes last.

"You may connect" needs positive evidence that is tied to this person, and nothing against it;
what could be pending under a closed menu is not called free.
"""

import re
from dataclasses import dataclass
from typing import Final, Literal

from followup_rules.page_raw import Action, Card, Raw
from followup_rules.page_signs import SIGNS, WORDS
from followup_rules.page_who import fold

Degree = Literal[1, 2, 3]
State = Literal[
    "none", "sent", "connected", "received", "withdrawn", "unavailable", "self", "unknown"
]

_DEGREE: Final = re.compile(r"^[\s·•‧・]*([123１２３])(?![0-9])")
_ONE_ACTION: Final = 2


@dataclass(frozen=True)
class LinkReading:
    """State, degree, and the id of the doubt about them (``""``: none)."""

    state: State
    degree: Degree | None
    can_connect: bool | None
    can_follow: bool | None
    doubt: str


def _icon(action: Action, name: str) -> bool:
    return action.icon.startswith(SIGNS[name].mark)


def degree_of(raw: Raw, cards: tuple[Card, ...]) -> Degree | None:
    """Give the degree that a person sees; ``None`` if there is none, or two that differ."""
    shown = [one for card in cards for one in card.degrees if one.shown]
    plain = [one for one in shown if not one.spare] or shown
    found = {degree for one in plain if (degree := _degree(one.text, raw.lang))}
    return found.pop() if len(found) == 1 else None


def _degree(text: str, language: str) -> Degree | None:
    bare = text.strip(" ·•‧・")
    for tag, words in WORDS.items():
        if tag != language and tag != language.split("-", maxsplit=1)[0]:
            continue
        for number, word in enumerate(words.degrees):
            if fold(bare) == fold(word):
                return (1, 2, 3)[number]
    match = _DEGREE.match(text)
    # "2 Mountains Ltd" is no degree: what follows the digit is a mark or a short ending.
    if match and len(bare) <= len("3. derece"):
        return (1, 2, 3)[int(match.group(1)) - 1]
    return None


def _pending(action: Action) -> bool:
    if action.state:
        return action.state == "pending"
    return _icon(action, "icon_pending") or action.view == "edge-creation-withdraw-action"


def _incoming(actions: list[Action], language: str) -> bool:
    words = WORDS.get(language.split("-", maxsplit=1)[0])
    accept = words.accept.partition("{n}")[0].strip() if words else ""
    tail = words.accept.partition("{n}")[2].replace("’", "'") if words else ""
    labelled = [one for one in actions if one.label and not one.link]
    if any(one.view == "edge-creation-accept-action" for one in labelled):
        return True
    if accept and any(
        one.label.startswith(accept) and tail in one.label.replace("’", "'") for one in labelled
    ):
        return True
    # In any language: two plain buttons that speak to somebody, then More; no message, no follow.
    row = [one for one in actions if not one.link and (one.label or one.expandable)]
    return (
        len(row) == _ONE_ACTION + 1
        and all(one.label and not one.expandable for one in row[:2])
        and row[2].expandable
        and not any(one.icon for one in row[:2])
        and not any(one.to == "compose" for one in actions)
    )


def link_state(
    raw: Raw, cards: tuple[Card, ...], name: str, candidates: tuple[str, ...]
) -> LinkReading:
    """Weigh everything that tells how things stand."""
    in_card = [one for card in cards for one in card.actions]
    in_bars = [one for bar in raw.bars if bar.slug == raw.slug for one in bar.actions]
    near = [*in_card, *in_bars]
    shown = [one for one in near if one.shown]
    # Classic pages keep the menu in the page while it is closed: unseen, but it can be read.
    in_menus = [*raw.menus, *(one for one in in_card if one.where == "menu")]
    degree = degree_of(raw, cards)
    called = name or (candidates[0] if len(candidates) == 1 else "")
    follow = any(_icon(one, "icon_follow") or "follow" in one.view for one in shown)
    message = any(one.to == "compose" or _icon(one, "icon_message") for one in shown)
    follows = follow if near else None
    if any(raw.slug in card.edit for card in cards):
        own = not any(one.to == "compose" for one in shown)
        return LinkReading(
            "self" if own else "unknown", degree, None, None, "" if own else "state_torn"
        )
    votes = _votes(raw, [*shown, *in_menus], in_card, called, degree)
    state: State = next(iter(votes)) if len(votes) == 1 else "unknown"
    doubt = "state_torn" if len(votes) > 1 else _DOUBTS.get(state, "")
    more = any(one.expandable for one in shown)
    can_connect: bool | None = None
    if (state == "connected" and not message) or (not votes and not _strangers(degree)):
        # A lone mark beside a name is not enough to call two people connected.
        state, doubt = "unknown", "state"
    elif not votes and (raw.menus_shown or (in_menus and message) or not more):
        read = raw.menus_shown or bool(in_menus)
        state, doubt = ("unavailable", "state_unavailable") if read else ("unknown", "state")
    elif not votes:
        doubt = "state_more"
    if state in ("none", "unavailable"):
        can_connect = state == "none"
    return LinkReading(state, degree, can_connect, follows, doubt)


_DOUBTS: Final[dict[str, str]] = {"withdrawn": "state_withdrawn"}


def _strangers(degree: Degree | None) -> bool:
    return degree is not None and degree > 1


def _votes(
    raw: Raw, read: list[Action], in_card: list[Action], called: str, degree: Degree | None
) -> set[State]:
    """Give every state that something on the page speaks for."""
    votes: set[State] = set()
    withdrawn = any(one.state == "withdrawn" for one in read)
    links = any(one.to == "invite" and one.slug == raw.slug for one in read)
    # A button without an address speaks only for somebody who is known not to be connected.
    buttons = _strangers(degree) and any(
        not one.link and one.state != "withdrawn" and _icon_or_none(one) and _invites(one, called)
        for one in read
    )
    if any(_pending(one) for one in read):
        votes.add("sent")
    if withdrawn:
        votes.add("withdrawn")
    if _incoming([one for one in in_card if one.shown], raw.lang):
        votes.add("received")
    if links or (buttons and not withdrawn):
        votes.add("none")
    if degree == 1:
        votes.add("connected")
    return votes


def _icon_or_none(action: Action) -> bool:
    return not action.icon or _icon(action, "icon_connect")


def _invites(action: Action, called: str) -> bool:
    """Tell whether the label invites exactly the one who is called so."""
    if not called:
        return False
    for words in WORDS.values():
        before, _, after = words.invite.partition("{n}")
        said = action.label
        if not (said.startswith(before) and said.endswith(after)):
            continue
        if fold(said[len(before) : len(said) - len(after)]) == fold(called):
            return True
    return False
