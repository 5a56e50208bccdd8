"""Whether the two are connected or an invitation is open: from links, keys, icons, labels, texts.

``none``, which lets the person connect, needs evidence that is tied to this profile (a link that
invites exactly them, or a button of their card) and nothing against it. Where a closed menu could
hide a pending invitation, the state is unknown.
"""

import re
from dataclasses import dataclass
from typing import Final, Literal

from followup_rules.linkedin.identity import SPELT_OUT, own_slugs, spoken_names
from followup_rules.linkedin.raw_page import Action, Card, Raw
from followup_rules.linkedin.selectors import ACCEPT, IGNORE, SIGNS, WORDS
from followup_rules.text.fold import one_spelling

Degree = Literal[1, 2, 3]
State = Literal[
    "none", "sent", "connected", "received", "withdrawn", "unavailable", "self", "unknown"
]

_DEGREE: Final = re.compile(r"^[\s·•‧・]*([123１２３])(?![0-9])")


@dataclass(frozen=True)
class ConnectionReading:
    """State, degree, and the id of the doubt about them (``""``: none)."""

    state: State
    degree: Degree | None
    doubt: str


def _icon(action: Action, name: str) -> bool:
    return action.icon.startswith(SIGNS[name].mark)


def degree_of(raw: Raw, cards: tuple[Card, ...]) -> Degree | None:
    """Return the degree that a person sees; ``None`` if there is none, or two that differ."""
    shown = [one for card in cards for one in card.degrees if one.shown]
    plain = [one for one in shown if not one.spare] or shown
    found = {degree for one in plain if (degree := _degree(one.text, raw.lang))}
    return found.pop() if len(found) == 1 else None


def _degree(text: str, language: str) -> Degree | None:
    bare = SPELT_OUT.sub("", text.strip(" ·•‧・"))
    for tag, words in WORDS.items():
        if tag != language and tag != language.split("-", maxsplit=1)[0]:
            continue
        for number, word in enumerate(words.degrees):
            if one_spelling(bare) == one_spelling(word):
                return (1, 2, 3)[number]
    match = _DEGREE.match(text)
    # "2 Mountains Ltd" is no degree: what follows the digit is a mark or a short ending.
    if match and len(bare) <= len("3. derece"):
        return (1, 2, 3)[int(match.group(1)) - 1]
    return None


_PENDING: Final = frozenset(one_spelling(words.pending) for words in WORDS.values())
"""What LinkedIn writes on the button of an invitation that is out, where it has no icon."""


def _pending(action: Action) -> bool:
    if action.state:
        return action.state == "pending"
    others = ("icon_connect", "company_icon", "school_icon", "icon_message")
    if not any(_icon(action, one) for one in others):
        said = one_spelling(action.text.rstrip(" .…"))
        if said in _PENDING or _begins(action.label):
            return True
    return _icon(action, "icon_pending") or action.view == "edge-creation-withdraw-action"


def _begins(label: str) -> bool:
    """Tell whether a label is the word for pending, or begins with it and a comma."""
    first = re.split(r"[,，、:]", label, maxsplit=1)[0]
    return one_spelling(first) in _PENDING


_CONNECT: Final = frozenset(one_spelling(words.connect) for words in WORDS.values())


def _connects(action: Action, called: str, degree: Degree | None) -> bool:
    """Tell whether it is Connect by its icon or its word, and names nobody else.

    A bare word proves less than a button: it counts where the degree says that it can be.
    """
    label, by_icon = action.label, _icon(action, "icon_connect")
    foreign = any(_icon(action, one) for one in ("company_icon", "school_icon", "icon_message"))
    by_word = one_spelling(action.text) in _CONNECT and not foreign
    if action.link and not (by_word and action.to in ("other", "profile")):
        return False
    # In a language that isn't known, icon or word says what the label does with the name.
    names = bool(called) and _says_name(label, called)
    if action.where == "words" and degree is None and not (by_icon or names):
        return False
    return (by_icon or by_word) and (not label or one_spelling(label) in _CONNECT or names)


def _says_name(label: str, called: str) -> bool:
    """Tell whether a label names them, in whatever words; by the first name in known ones only."""
    first = one_spelling(called).split(" ", maxsplit=1)[0]
    if any(one_spelling(one) == first for one in spoken_names(label)):
        return True
    return bool(re.search(rf"(?<!\w){re.escape(one_spelling(called))}(?!\w)", one_spelling(label)))


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
    # Two plain buttons may be anything (Follow and Save): it takes the words of both.
    plain = [one for one in actions if not one.link and not one.expandable]
    return any(_says(one, ACCEPT) for one in plain) and any(_says(one, IGNORE) for one in plain)


def _says(action: Action, words: tuple[str, ...]) -> bool:
    """Tell whether the button's words, or the first or last of its label, are one of these."""
    text, label = one_spelling(action.text), one_spelling(action.label)
    said = map(one_spelling, words)
    return any(text == word or label.startswith(word) or label.endswith(word) for word in said)


def connection_state(
    raw: Raw, cards: tuple[Card, ...], name: str, candidates: tuple[str, ...]
) -> ConnectionReading:
    """Weigh everything on the page that tells the state of the connection.

    Args:
        raw: the reading.
        cards: the cards of this person.
        name: what they are called; ``""`` if that isn't known.
        candidates: what else they may be called; used instead of the name if it is one.

    """
    in_card = [one for card in cards for one in card.actions]
    own = own_slugs(raw, cards)
    in_bars = [one for bar in raw.bars if bar.slug in own for one in bar.actions]
    near = [*in_card, *in_bars]
    shown = [one for one in near if one.shown]
    # Classic pages keep the menu in the page while it is closed: unseen, but it can be read.
    in_menus = [*raw.menus, *(one for one in in_card if one.where == "menu")]
    degree = degree_of(raw, cards)
    called = name or (candidates[0] if len(candidates) == 1 else "")
    message = any(one.to == "compose" or _icon(one, "icon_message") for one in shown)
    if any(own.intersection(card.edit) for card in cards):
        itself = not any(one.to == "compose" for one in shown)
        own_page: State = "self" if itself else "unknown"
        return ConnectionReading(own_page, degree, "" if itself else "state_torn")
    # What names nobody is this person's where it stands in their card, or in their own open menu.
    opened = any(one.expandable and one.open for one in shown)
    theirs = [
        *(one for one in in_card if one.shown or one.where == "menu"),
        *(one for one in in_bars if one.shown),
        *(raw.menus if opened else ()),
    ]
    votes = _votes(own, raw, [*shown, *in_menus], in_card, called, degree)
    withheld = any(one.state == "withdrawn" for one in theirs)
    if degree != 1 and not withheld and any(_connects(one, called, degree) for one in theirs):
        votes.add("none")
    # A menu of a build not known here may hold the invite link: its slug says whom it invites.
    if not votes and raw.invites:
        votes.add("none")
    state: State = next(iter(votes)) if len(votes) == 1 else "unknown"
    doubt = "state_torn" if len(votes) > 1 else _DOUBTS.get(state, "")
    more = any(one.expandable for one in shown)
    # Another menu of the page may be open: only this person's own, opened, tells what is missing.
    own_menu = raw.menus_shown and (not more or any(one.open for one in shown if one.expandable))
    if (state == "connected" and not message) or (not votes and not _strangers(degree)):
        # "1st" beside the name is not enough to call two people connected: it takes Message, too.
        state, doubt = "unknown", "state"
    elif not votes and (own_menu or (in_menus and message and not raw.menus_shown) or not more):
        # Where the language isn't known, Connect may stand there in a word of its own.
        read = (own_menu or bool(in_menus)) and raw.lang.split("-", maxsplit=1)[0] in _TONGUES
        state, doubt = ("unavailable", "state_unavailable") if read else ("unknown", "state")
    elif not votes:
        doubt = "state_more"
    return ConnectionReading(state, degree, doubt)


_TONGUES: Final = frozenset(tag.split("-", maxsplit=1)[0] for tag in WORDS)
_DOUBTS: Final[dict[str, str]] = {"withdrawn": "state_withdrawn"}


def _strangers(degree: Degree | None) -> bool:
    return degree is not None and degree > 1


def _votes(  # noqa: PLR0913, PLR0917  # all that speaks
    own: frozenset[str],
    raw: Raw,
    read: list[Action],
    in_card: list[Action],
    called: str,
    degree: Degree | None,
) -> set[State]:
    """Return every state that something on the page speaks for."""
    votes: set[State] = set()
    withdrawn = any(one.state == "withdrawn" for one in read)
    links = any(one.to == "invite" and one.slug in own for one in read)
    # A button without an address speaks only for somebody who isn't known to be connected.
    buttons = degree != 1 and any(
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
        if one_spelling(said[len(before) : len(said) - len(after)]) == one_spelling(called):
            return True
    return False
