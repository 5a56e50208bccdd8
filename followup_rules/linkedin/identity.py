"""Whose card it is, how they are called, what they do and where: the weighing behind ``profile``.

A name needs two sources that agree: the heading that the slug ties to this person, and one of the
page's title, the toolbar, or a link of theirs that says the name. The name is unknown if another
trusted source disagrees, or if nothing confirms the heading.
"""

import re
from dataclasses import dataclass
from typing import Final

from followup_rules.linkedin.raw_page import Card, Piece, Raw
from followup_rules.linkedin.selectors import WORDS
from followup_rules.names.company import same_company
from followup_rules.text.fold import one_spelling

_COUNT: Final = re.compile(r"^\([0-9]{1,4}\+?\)\s*")
_SITE: Final = re.compile(r"\s*[|–-]\s*LinkedIn\s*$", re.IGNORECASE)
_EMPTY: Final = re.compile(r"^[\s\-–—_.·•|]*$")
_SPLIT: Final = re.compile(r"\s+[·•]\s+")


@dataclass(frozen=True)
class Who:
    """The name as LinkedIn writes it (``""``: not known), and every candidate."""

    raw: str
    candidates: tuple[str, ...]


def own_cards(raw: Raw) -> tuple[tuple[Card, ...], bool]:
    """Return the shown cards that are tied to the address, and whether another's card is shown."""
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
    """Return the readable slug where the address only has the member's number; else ``""``."""
    for card in cards:
        ties = _ties(card)
        if raw.slug not in ties and len(ties) == 1:
            return next(iter(ties))
    return ""


def own_slugs(raw: Raw, cards: tuple[Card, ...]) -> frozenset[str]:
    """Return every spelling of this person's address: of the address, of the card, the number."""
    numbers = (card.member.lower() for card in cards)
    return frozenset((raw.slug, member_of(raw, cards), *numbers)) - {""}


def _ties(card: Card) -> frozenset[str]:
    """Return the slugs of the people to whom the card's own links lead.

    A card is only believed if they are one person. The member's number and the readable slug name
    the same one: where both are there, the slug is returned.
    """
    named = [one.slug for one in card.names if one.shown and one.slug]
    invites = [one.slug for one in card.actions if one.to == "invite" and one.slug]
    found = frozenset((*named, *card.contact, *card.about, *card.edit, *invites))
    return found - {card.member.lower()} or found


def _headings(raw: Raw, cards: tuple[Card, ...]) -> list[str]:
    """Return the texts of the cards' shown headings, without those that link to someone else."""
    own = own_slugs(raw, cards)
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
    """Return the names that an invite label can be about, in any of the known languages."""
    found: list[str] = []
    for words in WORDS.values():
        for shape in (words.invite, words.withdraw, words.accept, words.follow):
            before, mark, after = shape.partition("{n}")
            if not mark or len(label) <= len(before) + len(after):
                continue
            if label.startswith(before) and label.endswith(after):
                found.append(label[len(before) : len(label) - len(after)].strip())
    return found


_BRANDS: Final = (
    *("linkedin", "领英", "領英", "リンクトイン", "リンクドイン", "링크드인", "لينكد", "لینکد"),
    *("линкедин", "лінкедін", "לינקדאין", "लिंक्डइन", "लिंक्डिन", "লিংকডইন", "লিঙ্কডইন"),
    *("ਲਿੰਕਡਇਨ", "లింక్డ్ఇన్", "ลิงก์อิน", "ลิงค์อิน"),
)
"""How LinkedIn's own name is written."""


def hidden_name(text: str) -> bool:
    """Tell whether it is what LinkedIn writes for somebody whose name it doesn't show."""
    said = one_spelling(text)
    return any(brand in said or brand in said.replace(" ", "") for brand in _BRANDS)


def name_of(raw: Raw, cards: tuple[Card, ...]) -> Who:
    """Return what the page calls the owner of these cards: unknown unless its sources agree."""
    headings = _headings(raw, cards)
    titles = _titles(raw)
    own = own_slugs(raw, cards)
    bars = [bar.lines[0] for bar in raw.bars if bar.slug in own and bar.lines]
    labels = [
        name
        for card in cards
        for act in card.actions
        if act.label and act.to == "invite" and act.slug in own
        for name in spoken_names(act.label)
    ]
    candidates = tuple(
        dict.fromkeys(one for one in (*headings, *bars) if one and not hidden_name(one))
    )
    if any(hidden_name(one) for one in headings):
        return Who("", candidates)
    if not headings or len({one_spelling(one) for one in headings}) != 1:
        return Who("", candidates)
    heading = headings[0]
    key = one_spelling(heading)
    if any(one_spelling(one) != key for one in bars):
        return Who("", candidates)
    if labels and key not in {one_spelling(one) for one in labels}:
        return Who("", candidates)
    titled = key in {one_spelling(one) for one in titles}
    sources = titled + bool(bars) + bool(labels)
    # A title with another name may be left over from the page before: then two others must agree.
    needed = 1 if titled or not titles else 2
    return Who(heading if sources >= needed else "", candidates)


def headline(raw: Raw, cards: tuple[Card, ...]) -> tuple[str, bool]:
    """Return the line under the name, and whether it is certain: ``""`` can be certain, too."""
    own = own_slugs(raw, cards)
    bars = [bar.lines[1:2] for bar in raw.bars if bar.slug in own and bar.lines]
    said = [one[0] if one else "" for one in bars]
    answers: list[str] = []
    for card in cards:
        below = [one_spelling(line) for line in _below(card)]
        classic = [one.text for one in card.headlines if one.shown]
        if card.headlines and not card.lines:
            below = []
        if card.layout == "classic" or classic:
            answers.append(classic[0] if classic else "")
            continue
        lines = _below(card)
        if said and said[0]:
            answers.append(said[0] if one_spelling(said[0]) in below else "\0")
        elif lines and len(lines) == 1 and _is_org(card, lines[0]):
            answers.append("")
        else:
            answers.append(lines[0] if lines else "")
    different = {one_spelling(one) for one in answers}
    if len(different) != 1 or "\0" in answers:
        return "", False
    line = answers[0]
    # Nothing under a name is rare enough to be asked about, unless the toolbar agrees.
    return ("" if _EMPTY.match(line) else line), bool(line) or bool(said)


def _below(card: Card) -> list[str]:
    """Return the shown lines between the name and the location, top to bottom."""
    start = next((i for i, line in enumerate(card.lines) if line.name), None)
    if start is None:
        return []
    found: list[str] = []
    for line in card.lines[start + 1 :]:
        if line.contact:
            break
        if line.shown and line.text and not _beside(line.text):
            found.append(line.text)
    return found[:4]


_MARK: Final = re.compile(r"[\s\u200e\u200f]*[·•‧・][\s\u200e\u200f]*\S.{0,18}")
SPELT_OUT: Final = re.compile(r"(?<=[a-z])\s+degree(\s+connection)?$", re.IGNORECASE)
"""What may follow a degree: "1st degree connection"."""
_DEGREES: Final = frozenset(one_spelling(one) for words in WORDS.values() for one in words.degrees)
_PRONOUNS: Final = frozenset(
    (
        *("she", "her", "hers", "he", "him", "his", "they", "them", "theirs", "sie", "ihr", "er"),
        *("ihm", "elle", "il", "iel", "ella", "él", "elle", "elles", "ela", "dela", "ele", "dele"),
        *("lei", "lui", "zij", "haar", "hij", "hem", "die", "hen", "ona", "jej", "on", "jego"),
    )
)


def _beside(line: str) -> bool:
    """Tell whether it belongs beside the name: a degree with its mark, or pronouns."""
    parts = [one_spelling(one) for one in re.split(r"\s*/\s*", line.strip("() "))]
    if one_spelling(SPELT_OUT.sub("", line)) in _DEGREES:
        return True
    return bool(_MARK.fullmatch(line)) or (len(parts) > 1 and _PRONOUNS.issuperset(parts))


def _chips(card: Card, kind: str) -> list[Piece]:
    return [one for one in card.chips if one.kind == kind and one.shown and one.text]


def _is_org(card: Card, line: str) -> bool:
    known = {one_spelling(one.text) for one in (*_chips(card, "company"), *_chips(card, "school"))}
    return bool(known) and {one_spelling(one) for one in _SPLIT.split(line)} <= known


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
    """Return where they work now, and whether it is certain."""
    found: list[str] = []
    for card in cards:
        chips = [one.text for one in _chips(card, "company")]
        found += chips[:1] or (_classic_company(raw, card) if card.layout == "classic" else [])
    if len({one_spelling(one) for one in found}) > 1:
        return "", False
    over = _over(raw)
    first = _employer(raw)
    listed = [first, *(_SPLIT.split(line)[0] for line in raw.experience[:4])] if first else []
    gone = any(same_company(one, each) for one in (*found, from_line) if one for each in listed)
    if over and gone:
        # The button, or the headline, still names an employer whose job has ended.
        return "", False
    if found:
        return found[0], True
    worked = "" if over else first
    if worked and from_line and same_company(worked, from_line):
        return worked, True
    below = [part for card in cards for said in _below(card)[1:2] for part in _SPLIT.split(said)]
    if from_line and line and any(same_company(one, from_line) for one in below):
        return from_line, True
    # One source only: offered, and to be checked.
    return from_line or worked, False


_ENDED: Final = re.compile(
    r"(?:[-–—~至到〜～]|\b(?:to|bis|à|al?|até|tot|do)\b)\s*[^·•]*\d{4}", re.IGNORECASE
)
"""A span that ends in a year: a job that is over. One that goes on ends in a word ("present")."""
_YEARS: Final = re.compile(r"\d{4}(?!\d).*?(?<!\d)\d{4}")
_OPEN: Final = re.compile(r"\d{4}(?!\d)[^-–—~至到〜～]*[-–—~至到〜～]")


_ONCE: Final = re.compile(r"(?:[^\W\d]+\.? )?\d{4}|\d{4}年(?:\d{1,2}月)?|\d{1,2}/\d{4}")
_SINCE: Final = re.compile(
    r"^(?:since|from|seit|ab|depuis|desde|dal|sinds|od|sedan|siden|с|з|منذ)\b", re.IGNORECASE
)


def _over(raw: Raw) -> bool:
    """Tell whether the first job listed has ended, by its first line that is a span of time."""
    for line in raw.experience:
        # How long it was comes after a mark, as the kind of employment does.
        span = _SPLIT.split(line)[0]
        if _YEARS.search(span) or (re.search(r"\d{4}", span) and _ENDED.search(span)):
            return True
        if _OPEN.search(span):
            return False
        # One month, or one year, and nothing after it: a job that began and ended then.
        if _ONCE.fullmatch(span) and not _SINCE.search(span):
            return True
    return False


def _employer(raw: Raw) -> str:
    """Return the employer of the first job listed."""
    if raw.grouped:
        return raw.experience[0] if raw.experience else ""
    second = raw.experience[1] if len(raw.experience) > 1 else ""
    return _SPLIT.split(second)[0] if second else ""
