"""The composer: the note for LinkedIn's invitation box, from the case alone (S18-S23, A25, A26).

``compose`` is the one door; messages for other channels are put together in ``messages``.
"""

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from followup_rules.advice import Message, Note, NotePart
from followup_rules.case import Case, Tone
from followup_rules.note.assemble import spoken
from followup_rules.note.bank import Line, bank_for, in_dialect, side
from followup_rules.note.blank import topic_of_note
from followup_rules.note.candidates import FINE, STATES, Option, options, slots_of
from followup_rules.note.forms import TOPIC_SLOTS
from followup_rules.note.language import note_language
from followup_rules.note.lint.reviewer import does_not_fit, findings
from followup_rules.note.lint.topics import (
    left_out,
    no_room,
    not_named,
    not_thanked_for,
    only_tells,
)
from followup_rules.note.messages import KINDS, compose_message
from followup_rules.note.own_wording import OwnWording
from followup_rules.note.regards import PART as REGARDS
from followup_rules.note.search import best_of
from followup_rules.note.sides import region_of
from followup_rules.note.signed import introduced, own_name, room_for, signed
from followup_rules.note.situation import tone_of
from followup_rules.note.slots import TOPIC_SHARE, Words, gather
from followup_rules.note.thanked import says, told_first, without_words
from followup_rules.note.wholes import FilledWhole, fill_wholes, topic_lines, with_day_ahead
from followup_rules.text.clean import utf16_length

SHORTEST_LIMIT: Final = 100
"""UTF-16 code units that a note must be allowed (contract)."""
STRICT_TRIES: Final = 2
"""Searches after which a variant may do without its topic to be unlike the earlier ones."""
MOST_TRIES: Final = 8
"""Searches for one variant that is unlike all earlier ones."""
_LAST_TRY: Final = 24
"""Searches after which a variant may be like an earlier one: there are no more ways to say it."""
_AVOIDED: Final = 20
"""Times that a line counts as used where only what differs is looked for."""
_LINES_APART: Final = 2
"""Lines that one note must have and another one lack for the two to be unlike."""
_USED_WHOLE: Final = 900 * FINE
"""What a whole note is worth less each time that it has been used ``Whole.often`` times."""
_USED_ONCE: Final = 20 * FINE
"""What it is worth less for each use before that."""
_SHORT_NAME: Final = 0.2
"""Of the room of a note: a sender's name of that length always stands under it."""
_MOST_TRIED: Final = 3
"""Lines left out, one after another, to say a word once."""
_SAID_TWICE: Final = 90 * FINE
"""What each of two sentences that share a word is worth less."""
MOST_VARIANTS: Final = 24
"""Variants after which the first comes round again."""


def compose(  # noqa: PLR0913  # all but the case have a default and a name
    case: Case,
    *,
    kind: str = "invitation",
    limit: int | None = None,
    language: str | None = None,
    tone: Tone | None = None,
    variant: int = 0,
    own: OwnWording | None = None,
    sent: date | None = None,
) -> Note | Message:
    """Write the note, or another message, for this case.

    Args:
        case: what we were told.
        kind: ``invitation`` for a ``Note``; a ``Message`` for ``thank_you_email``,
            ``follow_up_email``, ``rejection_thank_you``, ``after_acceptance``,
            ``accept_invitation``, ``via_recruiter``, ``employer_channel``, ``existing_channel``.
        limit: UTF-16 code units of the note, at least 100; left out, the account's. Messages have
            no limit.
        language: of the note; left out, the preference, else that of headline and talking points.
            A language without a bank is answered in English.
        tone: left out, the preference, else the tone of the conversation.
        variant: 0 is the best note, 1, 2, ... say it in other words. Always the same for the same
            case.
        own: the person's own wordings (``learn``), used where they fit.
        sent: the day on which a message is sent; left out, today. A note is for the day advised.

    Raises:
        ValueError: a limit under 100, a negative variant, or a kind that isn't listed above.

    """
    limit = case.account.note_limit if limit is None else limit
    if limit < SHORTEST_LIMIT:
        raise ValueError(f"limit: a note needs at least {SHORTEST_LIMIT} units, not {limit}")
    if variant < 0:
        raise ValueError(f"variant: counted from 0, not {variant}")
    spoken = language or note_language(case)
    if spoken.lower() != (case.preferences.note_language or "").partition("-")[0].lower():
        # One with a region ("en-US") is kept for its dates, its you and your.
        chosen = case.preferences.model_copy(update={"note_language": spoken})
        case = case.model_copy(update={"preferences": chosen})
    case = told_first(case)
    bank = bank_for(spoken)
    tone = tone or tone_of(case)
    if kind != "invitation":
        if kind not in KINDS:
            known = ", ".join(("invitation", *KINDS))
            raise ValueError(f"kind: {kind!r} is none of {known}")
        return compose_message(case, kind, bank, tone, variant=variant % MOST_VARIANTS, sent=sent)
    return _note(case, gather(case, bank, tone, limit), limit, variant % MOST_VARIANTS, own)


def _note(case: Case, words: Words, limit: int, variant: int, own: OwnWording | None) -> Note:
    own_lines = own.lines_for(words.bank.language, words.situation) if own else {}
    note = _assemble(case, words, limit, variant, own_lines)
    if only_tells(note.findings):
        return note
    # A topic or an own wording says what a note must not say: do without them.
    slots = {slot: value for slot, value in words.slots.items() if slot not in TOPIC_SLOTS}
    named = bool(note.topic and note.topic.topic_end > note.topic.topic_start)
    note = _assemble(case, replace(words, slots=slots), limit, variant, {})
    if named and only_tells(note.findings):
        told = (*not_named(case, words.bank.language), *note.findings)
        return note.model_copy(update={"findings": told})
    if only_tells(note.findings) or "about" not in words.truths:
        return note
    # What exactly the thanks are for says it.
    plain = without_words(case)
    found = _note(plain, gather(plain, words.bank, words.tone, limit), limit, variant, own)
    told = (*not_thanked_for(case, words.bank.language), *found.findings)
    return found.model_copy(update={"findings": told}) if only_tells(told) else note


def _differ(lines: frozenset[str], others: frozenset[str]) -> bool:
    """Tell whether two notes have at least two lines that the other lacks, or nothing in common."""
    apart = len(lines - others)
    return apart >= _LINES_APART or apart == len(lines)


def _lines_of(chosen: Sequence[Option]) -> frozenset[str]:
    """Return the lines by which two notes differ: all but the regards."""
    return frozenset(option.line for option in chosen if option.parts != (REGARDS,))


def _parts_of(chosen: Sequence[Option]) -> set[str]:
    """Return the parts of a note, but for the regards."""
    return {part for option in chosen for part in option.parts} - {REGARDS}


def _read(chosen: Sequence[Option]) -> str:
    """Return a note as it is read: other lines may come to the same words."""
    return " ".join(text for option in chosen for _, text in option.clauses()).casefold()


def _unlike(  # noqa: PLR0913, PLR0917  # as best_of
    wholes: Sequence[FilledWhole],
    room: int,
    joiner: int,
    used: Counter[str],
    mine: frozenset[str],
    earlier: Collection[str],
    like: Sequence[Option],
) -> tuple[str, list[Option]] | None:
    """Return the best note that is none of the earlier ones; ``like``, the best of all, is one.

    It has every part that this one has, or none is returned: better the same words than no thanks.
    """
    # Once with what was said weighing as before, and once with hardly anything else weighing.
    avoided = Counter({line: _AVOIDED * times for line, times in used.items()})
    found = (
        (worth + whole.worth, whole.key, chosen)
        for weighed in (used, avoided)
        for whole in wholes
        for worth, chosen in (best_of(whole.sentences, room, joiner, weighed, mine, relaxed=True),)
        if _read(chosen) not in earlier and _parts_of(chosen) >= _parts_of(like)
    )
    best = max(found, key=lambda one: one[0], default=None)
    return best and best[1:]


def _greetings(words: Words, own_lines: dict[str, str]) -> list[Option]:
    """Return the greetings that can be used, those by name wherever there is a name."""
    second = words.bank.alternate in words.truths
    region = region_of(words.truths, words.bank)
    lines = [
        Line(in_dialect(side(one.text, second=second), words.bank, region), one.tones, one.needs)
        for one in words.bank.greetings
    ]
    if "greeting" in own_lines:
        lines.insert(0, Line(own_lines["greeting"]))
    found = list(options(("greeting",), tuple(lines), words))
    return [option for option in found if "{name}" in option.line] or found


def _best(  # noqa: PLR0913  # as best_of
    wholes: Sequence[FilledWhole],
    room: int,
    joiner: int,
    used: Counter[str],
    mine: frozenset[str],
    *,
    relaxed: bool,
) -> tuple[str, list[Option]]:
    """Return the best of the whole notes, and the best way to fill it."""
    filled: list[tuple[int, int, FilledWhole, list[Option]]] = []
    for whole in wholes:
        worth, found = best_of(whole.sentences, room, joiner, used, mine, relaxed=relaxed)
        again, turn = divmod(used[whole.key], whole.often)
        better = whole.worth - _USED_WHOLE * again - _USED_ONCE * turn
        filled.append((worth + better, better, whole, found))
    best_yet: tuple[int, str, list[Option]] = (-(1 << 60), "", [])
    for most, better, whole, found in sorted(filled, key=lambda one: -one[0]):
        if most <= best_yet[0]:
            break  # worth less than another even if it repeats no word
        for worth, other in _unechoed(whole, found, room, joiner, used, mine, relaxed=relaxed):
            total = (most if other is found else worth + better) - _SAID_TWICE * len(_twice(other))
            total -= FINE * STATES * max(sum(one.states for one in other) - 1, 0)
            if total > best_yet[0]:
                best_yet = (total, whole.key, other)
    return best_yet[1:]


def _with_name(  # noqa: PLR0913  # as best_of
    wholes: Sequence[FilledWhole],
    room: int,
    joiner: int,
    used: Counter[str],
    mine: frozenset[str],
    *,
    relaxed: bool,
    name: str,
) -> tuple[str, list[Option], str]:
    """Return the best note that has room for the sender's name, and the name.

    Words give way before the name does. Only a long one is left out, where it would cost a part of
    the note: LinkedIn shows who sends a request.
    """
    taken = room_for(name, " " * joiner)
    key, found = _best(wholes, room - taken, joiner, used, mine, relaxed=relaxed)
    if taken <= room * _SHORT_NAME:
        return key, found, name
    other_key, other = _best(wholes, room, joiner, used, mine, relaxed=relaxed)
    if _parts_of(found) >= _parts_of(other):
        return key, found, name
    return other_key, other, ""


def _unechoed(  # noqa: PLR0913, PLR0917  # as best_of
    whole: FilledWhole,
    found: list[Option],
    room: int,
    joiner: int,
    used: Counter[str],
    mine: frozenset[str],
    *,
    relaxed: bool,
) -> Iterator[tuple[int, list[Option]]]:
    """Yield a way to fill a whole note, and others without each line that repeats a word."""
    yield 0, found
    repeating = _twice(found)
    for index in dict.fromkeys((0, len(repeating) - 1)) if repeating else ():
        without, still = used, repeating
        for _ in range(_MOST_TRIED):
            without = without + Counter((still[min(index, len(still) - 1)],))
            worth, other = best_of(whole.sentences, room, joiner, without, mine, relaxed=relaxed)
            yield worth, other
            still = _twice(other)
            if not still:
                break


def _twice(chosen: Sequence[Option]) -> list[str]:
    """Return the lines that share a word with another one, that no two sentences should share.

    Two that say the interest in the role share it.
    """
    stating = [one.line for one in chosen if one.states]
    if len(stating) > 1:
        return stating
    counted = Counter(stem for option in chosen for stem in option.stems)
    return [one.line for one in chosen if any(counted[stem] > 1 for stem in one.stems)]


def _assemble(
    case: Case, words: Words, limit: int, variant: int, own_lines: dict[str, str]
) -> Note:
    wholes = fill_wholes(words, own_lines)
    named = _greetings(words, own_lines)
    mine = frozenset(own_lines.values())
    used: Counter[str] = Counter()
    chosen: list[Option] = []
    name = ""
    joiner = utf16_length(words.bank.joiner)
    tries = 0
    earlier: list[frozenset[str]] = []
    texts: set[str] = set()
    while len(earlier) <= variant:
        greeting = min(named, key=lambda one: (one.line not in mine, used[one.line], -one.worth))
        name = own_name(greeting.clauses()[0][1], case, words)
        key, rest, name = _with_name(
            # Only the first note need say the day ahead: others show what else can be said.
            with_day_ahead(wholes) if not earlier else wholes,
            limit - greeting.length,
            joiner,
            used,
            mine,
            relaxed=tries >= STRICT_TRIES,
            name=name,
        )
        lines = _lines_of(rest)
        used.update(option.topic for option in rest if option.topic)
        used.update(lines)
        used[key] += 1
        tries += 1
        if tries == _LAST_TRY and _read(rest) in texts:
            room = limit - greeting.length - (room_for(name, " " * joiner) if name else 0)
            key, rest = _unlike(wholes, room, joiner, used, mine, texts, rest) or (key, rest)
            lines = _lines_of(rest)
        another = tries >= MOST_TRIES and _read(rest) not in texts
        apart = all(_differ(lines, other) for other in earlier)
        if apart or another or tries == _LAST_TRY:
            earlier.append(lines)
            texts.add(_read(rest))
            tries = 0
            used[greeting.line] += 1
            chosen = [greeting, *rest]
    told = spoken(chosen, words.bank)
    if name and not words.bank.joiner:
        length = sum(utf16_length(text) for _, text in told) + utf16_length(name)
        told = introduced(told, name, limit - length, words)
    whole = signed(told, name, words.bank.joiner)
    ahead = name if name and not words.bank.joiner and whole[1][0] == "signature" else ""
    parts = tuple(NotePart(name=name, text=text) for name, text in whole)
    text = words.bank.joiner.join(part.text for part in parts)
    said = {slot for option in chosen for slot in slots_of(option.line)}
    said |= {"role"} & {slot.removeprefix("de_") for slot in said}
    promised = ("name",) if "both_know" in words.truths else ("name", "role")
    missing = [slot for slot in promised if slot in words.slots and slot not in said]
    found = findings(text, case, words.facts, words.clock, kind="invitation", limit=limit)
    return Note(
        text=text,
        length=utf16_length(text),
        limit=limit,
        parts=parts,
        language=words.bank.language,
        tone=words.tone,
        topic=topic_of_note(chosen, told, topic_lines(words), words, name=ahead),
        findings=(
            *(does_not_fit(slot, case) for slot in (*words.too_long, *missing)),
            *left_out(case, words.bank.language, room=int(limit * TOPIC_SHARE)),
            *(no_room(case, one) for one in (words.about,) if one and not says(text, one)),
            *(one for one in found if one.id != "does_not_fit"),
        ),
    )
