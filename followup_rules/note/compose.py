"""The composer: the note for LinkedIn's invitation box, from the case alone (S18-S23, A25, A26).

``compose`` is the one door; messages for other channels are put together in ``messages``.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from followup_rules.advice import Finding, Message, Note, NotePart
from followup_rules.case import Case, Tone
from followup_rules.note.assemble import TYPED, greetings, sections, spoken, with_own
from followup_rules.note.bank import bank_for
from followup_rules.note.fit import best
from followup_rules.note.language import note_language
from followup_rules.note.messages import KINDS, compose_message
from followup_rules.note.options import Option, fill, slots_of
from followup_rules.note.own import OwnWording
from followup_rules.note.review import does_not_fit, findings
from followup_rules.note.situation import tone_of
from followup_rules.note.words import Words, gather
from followup_rules.text import utf16_length

SHORTEST_LIMIT: Final = 100
"""UTF-16 code units that a note must be allowed (contract)."""
STRICT_TRIES: Final = 2
"""Searches after which a variant may do without its topic to be unlike the earlier ones."""
MOST_TRIES: Final = 8
"""Searches for one variant that is unlike all earlier ones."""
_LINES_APART: Final = 2
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

    Raises:
        ValueError: a limit under 100, a negative variant, or a kind that isn't listed above.

    """
    limit = case.account.note_limit if limit is None else limit
    if limit < SHORTEST_LIMIT:
        raise ValueError(f"limit: a note needs at least {SHORTEST_LIMIT} units, not {limit}")
    if variant < 0:
        raise ValueError(f"variant: counted from 0, not {variant}")
    bank = bank_for(language or note_language(case))
    tone = tone or tone_of(case)
    if kind != "invitation":
        if kind not in KINDS:
            known = ", ".join(("invitation", *KINDS))
            raise ValueError(f"kind: {kind!r} is none of {known}")
        return compose_message(case, kind, bank, tone, variant % MOST_VARIANTS)
    return _note(case, gather(case, bank, tone, limit), limit, variant % MOST_VARIANTS, own)


def _note(case: Case, words: Words, limit: int, variant: int, own: OwnWording | None) -> Note:
    own_lines = own.lines_for(words.bank.language, words.situation) if own else {}
    note = _assemble(case, words, limit, variant, own_lines)
    if _only_does_not_fit(note.findings):
        return note
    # A topic or an own wording says what a note must not say: do without them.
    slots = {slot: value for slot, value in words.slots.items() if slot not in TYPED}
    return _assemble(case, replace(words, slots=slots), limit, variant, {})


def _differ(lines: frozenset[str], others: frozenset[str]) -> bool:
    """Tell whether two notes have at least two lines that the other lacks, or nothing in common."""
    apart = len(lines - others)
    return apart >= _LINES_APART or apart == len(lines)


def _only_does_not_fit(findings: Sequence[Finding]) -> bool:
    return all(finding.id == "does_not_fit" for finding in findings)


def _assemble(
    case: Case, words: Words, limit: int, variant: int, own_lines: dict[str, str]
) -> Note:
    levels = with_own(sections(words), own_lines)
    filled = fill(words.order, levels, words)
    named = greetings(levels, words)
    mine = frozenset(own_lines.values())
    used: Counter[str] = Counter()
    chosen: list[Option] = []
    joiner = utf16_length(words.bank.joiner)
    tries = 0
    earlier: list[frozenset[str]] = []
    while len(earlier) <= variant:
        greeting = min(named, key=lambda one: (one.line not in mine, used[one.line], -one.worth))
        room = limit - greeting.length
        rest = best(filled, room, joiner, used, mine, relaxed=tries >= STRICT_TRIES)
        lines = frozenset(option.line for option in rest)
        used.update(key for option in rest for key in (option.line, option.topic) if key)
        tries += 1
        if tries == MOST_TRIES or all(_differ(lines, other) for other in earlier):
            earlier.append(lines)
            tries = 0
            used[greeting.line] += 1
            chosen = [greeting, *rest]
    parts = tuple(NotePart(name=name, text=text) for name, text in spoken(chosen, words.bank))
    text = words.bank.joiner.join(part.text for part in parts)
    said = {slot for option in chosen for slot in slots_of(option.line)}
    missing = [slot for slot in ("name", "role") if slot in words.slots and slot not in said]
    found = findings(text, case, words.facts, words.clock, kind="invitation", limit=limit)
    return Note(
        text=text,
        length=utf16_length(text),
        limit=limit,
        parts=parts,
        language=words.bank.language,
        tone=words.tone,
        findings=(
            *(does_not_fit(slot, case) for slot in (*words.too_long, *missing)),
            *(one for one in found if one.id != "does_not_fit"),
        ),
    )
