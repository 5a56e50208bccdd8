"""Whose card it is, how they are called, what they do and where: the weighing behind ``profile``.

Two votes make a name: the heading that the slug ties to this person, and one of the page's title,
the toolbar, or a link of theirs that speaks the name. A tied voice that says otherwise makes the
name unknown; so does a heading that stands alone.
"""

import re
import unicodedata
from dataclasses import dataclass
from typing import Final

from followup_rules.headline import same_company
from followup_rules.page_raw import Card, Raw, Seen
from followup_rules.page_signs import WORDS
from followup_rules.text import clean_text

_COUNT: Final = re.compile(r"^\([0-9]{1,4}\+?\)\s*")
_SITE: Final = re.compile(r"\s*[|–-]\s*LinkedIn\s*$", re.IGNORECASE)
_EMPTY: Final = re.compile(r"^[\s\-–—_.·•|]*$")
_SPLIT: Final = re.compile(r"\s+[·•]\s+")


@dataclass(frozen=True)
class Who:
    """The name as LinkedIn writes it (``""``: not known), and every candidate."""

    raw: str
    candidates: tuple[str, ...]


def fold(text: str) -> str:
    """Make two spellings of one name equal: form, case, white space."""
    plain = unicodedata.normalize("NFKC", clean_text(text, 500))
    return re.sub(r"\s+", " ", plain).strip().casefold()


def own_cards(raw: Raw) -> tuple[tuple[Card, ...], bool]:
    """Give the shown cards that are tied to the address, and whether another's card is shown."""
    own: list[Card] = []
    foreign = False
    for card in raw.cards:
        if not card.shown:
            continue
        ties = _ties(card)
        by_number = card.member != "" and card.member.lower() == raw.slug
        if len(ties) == 1 and (raw.slug in ties or by_number):
            own.append(card)
        elif ties:
            foreign = True
    return tuple(own), foreign


def member_of(raw: Raw, cards: tuple[Card, ...]) -> str:
    """Give the speaking slug where the address only has the member's number; else ``""``."""
    for card in cards:
        ties = _ties(card)
        if raw.slug not in ties and len(ties) == 1:
            return next(iter(ties))
    return ""


def _ties(card: Card) -> frozenset[str]:
    """Whose card its own links say it is; more than one answer is none."""
    named = [one.slug for one in card.names if one.shown and one.slug]
    invites = [one.slug for one in card.actions if one.to == "invite" and one.slug]
    return frozenset((*named, *card.contact, *card.about, *card.edit, *invites))


def _headings(raw: Raw, cards: tuple[Card, ...]) -> list[str]:
    """Give what the shown headings of the own cards say, without those that lead elsewhere."""
    own = {raw.slug, member_of(raw, cards)}
    found: list[str] = []
    for card in cards:
        shown = [one for one in card.names if one.shown and not _EMPTY.match(one.text)]
        tied = [one for one in shown if one.slug in own]
        found += [one.text for one in tied or shown if not one.slug or one.slug in own]
    return found


def _titles(raw: Raw) -> list[str]:
    return [
        _SITE.sub("", _COUNT.sub("", title)).strip() for title in raw.titles if _SITE.search(title)
    ]


def spoken_names(label: str) -> list[str]:
    """Give the names that an invite label can be about, in any of the known languages."""
    found: list[str] = []
    for words in WORDS.values():
        for shape in (words.invite, words.withdraw, words.accept, words.follow):
            before, mark, after = shape.partition("{n}")
            if not mark or len(label) <= len(before) + len(after):
                continue
            if label.startswith(before) and label.endswith(after):
                found.append(label[len(before) : len(label) - len(after)].strip())
    return found


def name_of(raw: Raw, cards: tuple[Card, ...]) -> Who:
    """Weigh what the page calls the owner of these cards."""
    headings = _headings(raw, cards)
    titles = _titles(raw)
    bars = [bar.lines[0] for bar in raw.bars if bar.slug == raw.slug and bar.lines]
    labels = [
        name
        for card in cards
        for act in card.actions
        if act.label and act.to == "invite" and act.slug == raw.slug
        for name in spoken_names(act.label)
    ]
    candidates = tuple(dict.fromkeys(one for one in (*headings, *bars) if one))
    if not headings or len({fold(one) for one in headings}) != 1:
        return Who("", candidates)
    heading = headings[0]
    key = fold(heading)
    if any(fold(one) != key for one in bars):
        return Who("", candidates)
    if labels and key not in {fold(one) for one in labels}:
        return Who("", candidates)
    titled = key in {fold(one) for one in titles}
    voices = titled + bool(bars) + bool(labels)
    # A title that speaks of somebody else may be left over; it takes a further voice to say so.
    needed = 1 if titled or not titles else 2
    return Who(heading if voices >= needed else "", candidates)


def headline(raw: Raw, cards: tuple[Card, ...]) -> tuple[str, bool]:
    """Give the line under the name, and whether it is certain (an empty one can be)."""
    bars = [bar.lines[1:2] for bar in raw.bars if bar.slug == raw.slug and bar.lines]
    said = [one[0] if one else "" for one in bars]
    answers: list[str] = []
    for card in cards:
        below = [fold(line) for line in _below(card)]
        classic = [one.text for one in card.headlines if one.shown]
        if card.headlines and not card.lines:
            below = []
        if card.layout == "classic" or classic:
            answers.append(classic[0] if classic else "")
            continue
        lines = _below(card)
        if said and said[0]:
            answers.append(said[0] if fold(said[0]) in below else "\0")
        elif lines and len(lines) == 1 and _is_org(card, lines[0]):
            answers.append("")
        else:
            answers.append(lines[0] if lines else "")
    different = {fold(one) for one in answers}
    if len(different) != 1 or "\0" in answers:
        return "", False
    line = answers[0]
    # Nothing under a name is rare enough to be asked about, unless the toolbar agrees.
    return ("" if _EMPTY.match(line) else line), bool(line) or bool(said)


def _below(card: Card) -> list[str]:
    """Give the shown lines between the name and the place, top to bottom."""
    start = next((i for i, line in enumerate(card.lines) if line.name), None)
    if start is None:
        return []
    found: list[str] = []
    for line in card.lines[start + 1 :]:
        if line.contact:
            break
        if line.shown and line.text:
            found.append(line.text)
    return found[:4]


def _chips(card: Card, kind: str) -> list[Seen]:
    return [one for one in card.chips if one.kind == kind and one.shown and one.text]


def _is_org(card: Card, line: str) -> bool:
    known = {fold(one.text) for one in (*_chips(card, "company"), *_chips(card, "school"))}
    return bool(known) and {fold(one) for one in _SPLIT.split(line)} <= known


def _classic_company(raw: Raw, card: Card) -> list[str]:
    labels = [words.company for words in WORDS.values() if words.company]
    items = [one for one in _chips(card, "item") if one.label]
    named = [one.text for one in items if any(one.label.startswith(label) for label in labels)]
    if named or raw.lang.split("-")[0] in ("en", "pl"):
        # In these languages a company's button says so; what doesn't is a school.
        return named[:1]
    # Elsewhere the company comes first, then the school: one alone could be either.
    return [items[0].text] if len(items) > 1 else []


def company(raw: Raw, cards: tuple[Card, ...], line: str, from_line: str) -> tuple[str, bool]:
    """Give where they work now, and whether it is certain."""
    found: list[str] = []
    for card in cards:
        chips = [one.text for one in _chips(card, "company")]
        found += chips[:1] or (_classic_company(raw, card) if card.layout == "classic" else [])
    if len({fold(one) for one in found}) > 1:
        return "", False
    if found:
        return found[0], True
    worked = _experience(raw)
    if worked and from_line and same_company(worked, from_line):
        return worked, True
    if from_line or worked:
        # One voice: offered, and to be checked.
        return from_line or worked, False
    return "", not line


def _experience(raw: Raw) -> str:
    if raw.grouped:
        return raw.experience[0] if raw.experience else ""
    second = raw.experience[1] if len(raw.experience) > 1 else ""
    return _SPLIT.split(second)[0] if second else ""
