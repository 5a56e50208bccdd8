"""Lines with their slots filled: what ``search`` chooses from, and what each is worth.

Worth is counted so that the parts that are there come first, by A26 (when and role, thanks, what
the situation asks for, one specific thing, the close), and wording after that, lines standing in a
bank best first.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from itertools import product
from typing import Final, NamedTuple

from followup_rules.note.bank import Bank, Line, Lines, Section
from followup_rules.note.forms import PAIRS, TOPIC_SLOTS
from followup_rules.note.situation import KINDNESSES, OPTIONAL
from followup_rules.note.slots import Stock
from followup_rules.text.clean import utf16_length

SLOT: Final = re.compile(r"\{(\w+)\}")
_MOST_WHENS: Final = 2

NAME, PART, BOOKED, WHEN, ROLE, THANKS, OWN_PART, INTEREST, SPECIFIC, CLOSE = (
    1 << power for power in range(30, 20, -1)
)
"""Worth of what a note can have; each outweighs all that follow together (A26).

``PART`` is that of the reminder as such, before what it mentions; ``BOOKED`` that of the day on
which they meet next: whoever has one and doesn't say it sounds as if there were none.
"""
_KINDNESS: Final = SPECIFIC + (1 << 20)
"""What they are thanked for: it was chosen for this note, so it comes before a topic."""
_SECOND_KINDNESS: Final = 1 << 18
_SECOND_TOLD: Final = (1 << 19) + (1 << 16)
"""The same where it was told what exactly that was: it comes before a topic."""
_SECOND_TOLD_SHORT: Final = (1 << 20) + (1 << 18)
"""The same in a short note that regards are due in: it comes before them as well."""
_SECOND: Final = frozenset({"act_two", "acted_two", "acting_two"})
_WORTH: Final = {"reminder": PART, "thanks": THANKS, "interest": INTEREST, "close": CLOSE}
_BEST_LINE: Final = 12
_TALKED_FIRST: Final = 110
"""What you two spoke of comes before what excites you in general."""
_NEXT_TOPIC: Final = 40
_FITTING_LINE: Final = 80
"""A line made for what is true here (several rounds, a phone call) before one for all cases."""
THANKFUL: Final = frozenset({"act", "acted", "acting"})
"""Slots of what they did that they are thanked for."""
FOR_SOME: Final = frozenset(
    {"several", "on_site", "phone", "video", "phoned", "wrote_hold", "told_no", "no_by_phone"}
    | {"booked", "boss", "colleague", "recruiter", "own_recruiter", "known", "internal", "asked"}
    | {"thanked", "joins", "started", "offer_by_phone", "wrote", "overdue", "waits"}
    | {"again_with_you", "accepted", "offered", "austrian", "swiss", "twice"}
)
"""Conditions that are particular: a line that speaks of them comes before one for all cases."""
_TELLING: Final = frozenset(
    {"phoned", "no_by_phone", "told_no", "wrote_hold", "known", "wrote", "booked"}
)
"""Of these, what they did themselves: it counts twice."""
_WHENS: Final = frozenset({"when", "of_when", "called", "of_called", "wrote"})
"""Slots that remind of the day; their call or message since does so as well."""
_DAYS: Final = _WHENS
_COMING: Final = frozenset({"next", "of_next", "next_day", "next_date"})
"""Slots in which the next interview's day stands."""
_ROLES: Final = frozenset({"role", "de_role"})
COMPANY: Final = 1 << 12
"""The company named, where there is room."""
_CROWDED: Final = 60
"""What the company costs where there is little room, or where the topic reminds them enough: who
works there needs no telling."""
_INTEREST: Final = frozenset({"wants_role", "wants_company"})
"""Conditions of lines that say the interest in the role or the company."""
_COMPANY: Final = frozenset({"at", "company"})
_WITH_COMPANY: Final = 40
"""Interest that names the company, where there is room."""
_KNOWN_ROLE: Final = 40
"""What the role costs where both know it."""
_OF_WHICH: Final = frozenset({"own_recruiter", "left"})
"""Situations in which it isn't plain of which company one speaks."""
BESIDE: Final = 1 << 19
"""A topic where the thanks name one specific thing already (S21): the close comes before it."""
_DAY_BESIDE: Final = 1 << 17
"""The day where the thanks name one specific thing, which reminds them already: whatever else the
note can name comes before it. Not to who sees many (S19)."""
_TOPIC_BESIDES: Final = 1 << 11
"""A topic named where the situation does not ask for one."""
_BOTH: Final = 1 << 10
"""A second topic named."""
_EXTRA_SHARE: Final = 3
"""Divisor of the worth of what comes on top: good wording of what was promised is worth more."""
_LESS_NATURAL: Final = 40
"""What a date costs where people would say "last Thursday"."""
_NOT_THE_FIRST: Final = 170
"""What a later topic costs where the first, a clause, could be told in other words."""
_THINGS: Final = frozenset({"thing", "Thing", "of_thing"})
_ECHOES_TOPIC: Final = 400
"""What a line costs that says a word of its topic: "the interview" about interviews."""
_STATED: Final = 15
"""A line that says the interest in the role in so many words (S21)."""
STATES: Final = 1 << 13
"""The same where a note should: see ``states_interest`` of ``slots.gather``."""
_SAID_ALREADY: Final = 400
"""What it costs to say the interest in so many words where one specific thing has shown it (S21,
A26): it reads as a second application. Variants may still say it."""
FINE: Final = 16
"""Factor of all these worths: whose turn it is among equals is counted in units this much finer."""
_HEARS: Final = frozenset({"hear", "hearing", "one_hear", "one_hearing", "two_hear", "two_hearing"})
_PRONOUNS: Final = frozenset({"i", "ich"})
"""Pronouns of whoever writes: two sentences in a row should not begin with one."""
_ECHO_CHARACTERS: Final = 4
"""Characters that stand for the first two words where a language has no blanks."""


class Option(NamedTuple):
    """A line and what its slots are filled with."""

    line: str
    parts: tuple[str, ...]
    values: dict[str, str]
    topic: str
    length: int
    """UTF-16 code units of the filled line."""
    worth: int
    opening: str
    """What it begins with: its first two words."""
    specific: bool
    """Does it name the one specific thing that a note promises (S21)?"""
    states: bool = False
    """Does it say the interest in the role, where a note should say it once?"""
    ahead: bool = False
    """Does it say the day of the next interview?"""
    stems: frozenset[str] = frozenset()
    """Of its own words those that no other sentence should have: ``Bank.echoes``."""

    @property
    def capital(self) -> bool:
        """May its first letter become a capital? Not where a slot opens the line."""
        return not self.line.startswith("{")

    def clauses(self) -> list[tuple[str, str]]:
        """Return (part, text) in reading order."""
        texts = (
            SLOT.sub(lambda found: self.values[found[1]], clause) for clause in _clauses(self.line)
        )
        return list(zip(self.parts, texts, strict=True))


class _Cut(NamedTuple):
    """A line taken apart, once for all cases."""

    slots: tuple[str, ...]
    """In reading order, as often as they stand there."""
    needs: frozenset[str]
    excluded: frozenset[str]
    units: int
    """UTF-16 code units of its own words, without joiners between clauses."""
    clauses: int


@cache
def _cut(line: Line) -> _Cut:
    needs = line.needs.split()
    clauses = _clauses(line.text)
    return _Cut(
        slots=tuple(slots_of(line.text)),
        needs=frozenset(need for need in needs if need[0] != "!"),
        excluded=frozenset(need[1:] for need in needs if need[0] == "!"),
        units=sum(utf16_length(SLOT.sub("", clause)) for clause in clauses),
        clauses=len(clauses),
    )


@cache
def _clauses(text: str) -> tuple[str, ...]:
    return tuple(clause.strip(" ") for clause in text.split("|"))


def slots_of(text: str) -> list[str]:
    """Return the slots of a line's text."""
    return SLOT.findall(text)


def usable(line: Line, words: Stock) -> bool:
    """Tell whether a line is true, in tone, and has what its slots ask for."""
    if words.tone[0] not in line.tones:
        return False
    cut = _cut(line)
    return (
        cut.needs <= words.truths
        and not cut.excluded & words.barred
        and all(slot in words.slots for slot in cut.slots)
    )


def options(parts: tuple[str, ...], lines: Lines, words: Stock) -> Iterator[Option]:
    """Fill the usable ones of some lines in every way, best first."""
    rank = 0
    for line in lines:
        if usable(line, words):
            yield from filled(parts, line, max(_BEST_LINE - rank, 0), words)
            rank += 1


def part_worth(part: str, words: Stock) -> int:
    """Return what it is worth that a note has that part; what comes on top is worth nothing."""
    extra = OPTIONAL.get(words.situation, frozenset())
    if part == "interest" and "about" in words.truths:
        return BESIDE
    return 0 if part in extra else _WORTH.get(part, OWN_PART)


def filled(
    parts: tuple[str, ...], line: Line, liked: int, words: Stock, turn: int = 0
) -> Iterator[Option]:
    """Fill one usable line in every way.

    ``liked``: how good a wording it is; ``turn``: of equally good ones the first has the least.
    """
    extra = OPTIONAL.get(words.situation, frozenset())
    promised = [part for part in parts if part not in extra]
    base = sum(part_worth(part, words) for part in promised)
    cut = _cut(line)
    worth = base + liked * len(promised)
    worth += liked // _EXTRA_SHARE * (len(parts) - len(promised))
    unclear = words.roomy and words.situation in _OF_WHICH
    worth += _line_worth(cut, parts, promised, roomy=unclear)
    if "second_told" in words.truths and not _SECOND.isdisjoint(cut.slots):
        told = _SECOND_TOLD_SHORT if words.short_and_formal else _SECOND_TOLD
        worth += told - _SECOND_KINDNESS
    if not _WHENS.isdisjoint(cut.slots) and "settled" not in words.truths:
        worth += _DAY_BESIDE if _reminded(words) else WHEN
    says_interest = not _INTEREST.isdisjoint(cut.needs) and "shown" in words.truths
    if not _ROLES.isdisjoint(cut.slots):
        known = says_interest or "both_know" in words.truths
        worth += -_KNOWN_ROLE if known else ROLE
    if words.roomy and parts[0] == "interest" and not _COMPANY.isdisjoint(cut.slots):
        worth += _WITH_COMPANY
    states = "states_interest" in words.truths and "wants_role" in cut.needs
    # A close for who wants the job ("see you soon, I hope") need not say so.
    named = not (_ROLES | _COMPANY).isdisjoint(cut.slots)
    states = states and (parts != ("close",) or named or "roomy" in cut.needs)
    if states and "interest" in parts and "interest" not in promised:
        # Another part says it in such a situation.
        states, worth = False, worth - STATES
    worth += STATES * states
    units = cut.units + utf16_length(words.bank.joiner) * (cut.clauses - 1)
    slots = tuple(dict.fromkeys(cut.slots))
    opening = _opening(line.text, words.bank.joiner)
    stems = _stems(line.text, words.bank.echoes)
    hears = words.bank.echoes and not _HEARS.isdisjoint(slots)
    for chosen in product(*(_choices(slot, words) for slot in slots)):
        values = dict(zip(slots, chosen, strict=True))
        topic = next((values[slot] for slot in TOPIC_SLOTS if slot in values), "")
        specific = bool(topic) and "interest" in promised
        empty = not topic and "interest" in promised and "quiet" in words.truths
        in_topic = _stems_of_topic(topic, words.bank.echoes)
        # What excites them links back to it, which the talk does better.
        links = "spoken" not in words.truths and any("xcites" in slot for slot in values)
        yield Option(
            line=line.text,
            parts=parts,
            values=values,
            topic=topic,
            length=units + sum(_room_of(slot, values[slot], words.bank) for slot in cut.slots),
            worth=FINE
            * (
                worth
                + (BESIDE if "about" in words.truths else SPECIFIC) * specific
                + _TOPIC_BESIDES * (bool(topic) and not specific)
                + _BOTH * (not PAIRS.isdisjoint(slots))
                - CLOSE * empty
                - _SAID_ALREADY * (says_interest and not links)
                - _ECHOES_TOPIC * (not stems.isdisjoint(in_topic))
                + _slot_worth(values, words)
            )
            - turn * len(promised),
            opening=opening,
            specific=specific,
            states=states,
            ahead=not _COMING.isdisjoint(slots),
            stems=(stems | _verb_of(values, words.bank.echoes) if hears else stems) | in_topic,
        )


def _reminded(words: Stock) -> bool:
    """Tell whether the thanks remind them of the talk well enough without the day."""
    return "about" in words.truths and words.truths.isdisjoint({"recruiter", "own_recruiter"})


def _line_worth(cut: _Cut, parts: Sequence[str], promised: Sequence[str], *, roomy: bool) -> int:
    """Count what a line says, whatever its slots are filled with."""
    worth = NAME if "name" in cut.slots else 0
    worth += _FITTING_LINE * (len(cut.needs & FOR_SOME) + len(cut.needs & _TELLING))
    if "at" in cut.slots and _ROLES & set(cut.slots):
        worth += COMPANY if roomy else -_CROWDED
    worth += COMPANY * ("starts" in cut.slots)
    if not THANKFUL.isdisjoint(cut.slots) or not KINDNESSES.isdisjoint(cut.needs):
        worth += _KINDNESS + _SECOND_KINDNESS * (not _SECOND.isdisjoint(cut.slots))
    if "interest" in promised:
        worth += _STATED * ("wants_role" in cut.needs)
    elif "interest" in parts:
        # Another part says the interest already: saying it twice is worse than not.
        worth -= _STATED * ("wants_role" in cut.needs) + _TALKED_FIRST * ("talked" in cut.slots)
    return worth


@cache
def _stems(text: str, echoes: str) -> frozenset[str]:
    found = re.finditer(echoes, text, re.IGNORECASE) if echoes else ()
    return frozenset(one.lastgroup or one[0].casefold() for one in found)


def _verb_of(values: dict[str, str], echoes: str) -> frozenset[str]:
    """Return the stem of the verb that such a slot brings: "talking about", "zu sprechen"."""
    found = (values[slot].split() for slot in _HEARS & values.keys())
    return frozenset(
        stem for one in found for stem in _stems(f"{' '.join(one[:2])} {one[-1]}", echoes)
    )


@lru_cache(maxsize=256)
def _stems_of_topic(topic: str, echoes: str) -> frozenset[str]:
    found = re.finditer(echoes, topic, re.IGNORECASE) if echoes and topic else ()
    return frozenset(one.lastgroup or one[0].casefold() for one in found)


@cache
def _opening(text: str, joiner: str) -> str:
    if not joiner:
        return text[:_ECHO_CHARACTERS]
    words = text.casefold().replace("|", " ").split()[:2]
    # "I'd love to ... I'd be glad to ...": one's own pronoun is an echo alone.
    pronoun = words[0].partition("'")[0]
    return pronoun if pronoun in _PRONOUNS else " ".join(words)


def _choices(slot: str, words: Stock) -> tuple[str, ...]:
    values = words.slots[slot]
    return values[:_MOST_WHENS] if slot in _DAYS else values


def _slot_worth(values: dict[str, str], words: Stock) -> int:
    """Rank what fills the slots: spoken of before in general, the first named before the rest."""
    worth = 0
    for slot, first, step in _SLOT_WORTH:
        if slot in values:
            worth += first - step * words.slots[slot].index(values[slot])
    first_told = words.slots.get("talked", ())[:1]
    if (
        first_told
        and _THINGS & values.keys()
        and first_told[0] not in words.slots.get("thing", first_told)
    ):
        worth -= _NOT_THE_FIRST
    return worth


_SLOT_WORTH: Final = (
    *(
        (slot, _TALKED_FIRST, _NEXT_TOPIC)
        for slot in TOPIC_SLOTS
        if "xcites" not in slot and slot not in ("sentence", *PAIRS)
    ),
    *((slot, 0, _NEXT_TOPIC) for slot in TOPIC_SLOTS if "xcites" in slot),
    ("sentence", 2 * _TALKED_FIRST, _NEXT_TOPIC),
    ("when", 0, _LESS_NATURAL),
    ("of_when", 0, _LESS_NATURAL),
    ("called", 0, _LESS_NATURAL),
    ("of_called", 0, _LESS_NATURAL),
)
"""(slot, worth of its first value, what each later value is worth less)."""

type Run = tuple[int, tuple[str, ...], Lines]
"""(index of the next part, parts, lines)."""


def runs(order: Sequence[str], levels: Sequence[Section]) -> list[list[Run]]:
    """Return for every part of ``order`` the lines that begin with it.

    ``levels`` are sections, the most particular first. A line of several parts is used unless a
    more particular section has lines of its own for one of them.
    """
    level_of = {
        part: next((i for i, section in enumerate(levels) if part in section), len(levels))
        for part in order
    }
    found: list[list[Run]] = [[] for _ in order]
    known: set[str] = set()
    for level, section in enumerate(levels):
        for key, lines in section.items():
            parts = _parts(key)
            if key in known or any(level_of.get(part, -1) < level for part in parts):
                continue
            known.add(key)
            indices = sorted(order.index(part) for part in parts)
            if indices[-1] - indices[0] == len(parts) - 1:
                found[indices[0]].append((indices[-1] + 1, parts, lines))
    return found


def _room_of(slot: str, value: str, bank: Bank) -> int:
    """Return the UTF-16 code units that a value takes; of words of oneself the longest form does.

    So whichever form somebody chose, the note is the same.
    """
    return max(map(utf16_length, bank.own_forms.get(slot, (value,))))


@cache
def _parts(key: str) -> tuple[str, ...]:
    return tuple(key.split("+"))


type Filled = list[list[tuple[int, str, Option]]]
"""For every part of an order: (index of the next part, opening, option)."""


def fill(order: Sequence[str], levels: Sequence[Section], words: Stock) -> Filled:
    """Fill the lines for an order of parts in every way.

    The opening is empty where no other part could begin alike: it can't echo then.
    """
    found = [
        [
            (following, option)
            for following, parts, lines in here
            for option in options(parts, lines, words)
        ]
        for here in runs(order, levels)
    ]
    beginnings = [{option.opening for _, option in here} for here in found]
    once: set[str] = set()
    shared: set[str] = set()
    for openings in beginnings:
        shared |= openings & once
        once |= openings
    return [
        [(after, one.opening if one.opening in shared else "", one) for after, one in here]
        for here in found
    ]
