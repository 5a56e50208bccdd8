"""Words for other channels: emails, the message after they accept, two lines to a recruiter.

They come from the same banks by the same search as notes, without a limit, in paragraphs. What
they promise and leave unsaid is the guide's: an email thanks and restates interest (S41), after an
acceptance there is one thank-you (S9, A25), after a rejection thanks and no pitch (S46).
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from followup_rules.advice import Message
from followup_rules.case import Case, Tone
from followup_rules.note.assemble import TYPED, sections, spoken
from followup_rules.note.bank import Bank, Section
from followup_rules.note.fit import best
from followup_rules.note.options import Option, fill, options
from followup_rules.note.review import review
from followup_rules.note.situation import ORDER
from followup_rules.note.words import Words, gather

KINDS: Final[dict[str, tuple[tuple[str, ...], ...]]] = {
    "thank_you_email": (("greeting",), ("reminder", "thanks"), ("*",), ("close",), ("sign_off",)),
    "follow_up_email": (
        ("greeting",),
        ("reminder", "thanks"),
        ("*",),
        ("help", "close"),
        ("sign_off",),
    ),
    "rejection_thank_you": (
        ("greeting",),
        ("news_thanks",),
        ("reminder", "thanks"),
        ("parting",),
        ("close",),
        ("sign_off",),
    ),
    "after_acceptance": (("greeting", "connected", "*", "close"),),
    "accept_invitation": (("greeting", "invited", "close"),),
    "via_recruiter": (("greeting",), ("pass_on",), ("sign_off",)),
    "employer_channel": (("greeting",), ("pass_on",), ("sign_off",)),
    "existing_channel": (("greeting", "again", "*"),),
}
"""Kind -> paragraphs -> parts; ``*`` are the parts that the situation asks for."""

EMAILS: Final = frozenset(
    {
        "thank_you_email",
        "follow_up_email",
        "rejection_thank_you",
        "via_recruiter",
        "employer_channel",
    }
)
_LIKE: Final = {"employer_channel": "via_recruiter"}
"""Kinds that are worded like another one."""
_NOT_IN_MESSAGES: Final = frozenset({"reminder", "thanks", "close", "as_you_suggested"})
_NO_LIMIT: Final = 20_000


def compose_message(case: Case, kind: str, bank: Bank, tone: Tone, variant: int) -> Message:
    """Write the message of that kind (one of ``KINDS``)."""
    words = gather(case, bank, tone, None)
    if kind == "rejection_thank_you":
        words = replace(
            words, situation="after_no", order=bank.order.get("after_no", ORDER["after_no"])
        )
    text = _composed(words, kind, variant)
    found = review(text, case, kind=kind)
    if found and words.slots.keys() & TYPED:
        # A topic says what a message must not say: do without.
        slots = {slot: values for slot, values in words.slots.items() if slot not in TYPED}
        words = replace(words, slots=slots)
        text = _composed(words, kind, variant)
        found = review(text, case, kind=kind)
    return Message(
        kind=kind,
        subject=_subject(words, kind, variant),
        text=text,
        language=bank.language,
        findings=tuple(found),
    )


def _composed(words: Words, kind: str, variant: int) -> str:
    levels = _sections(words, kind)
    return _text(_choose(words, _paragraphs(words, kind), levels, variant), words)


def _sections(words: Words, kind: str) -> list[Section]:
    """Return the sections for this kind, the most particular first."""
    messages = words.bank.messages
    named = [kind, _LIKE.get(kind, kind), *(["email"] if kind in EMAILS else [])]
    return [
        *(messages[name] for name in dict.fromkeys(named) if name in messages),
        *sections(words),
    ]


def _paragraphs(words: Words, kind: str) -> list[tuple[str, ...]]:
    """Return the parts by paragraph, ``*`` replaced by what the situation asks for."""
    asked_for = tuple(part for part in words.order if part not in _NOT_IN_MESSAGES)
    return [
        tuple(part for name in paragraph for part in (asked_for if name == "*" else (name,)))
        for paragraph in KINDS[kind]
    ]


def _choose(
    words: Words, paragraphs: Sequence[tuple[str, ...]], levels: Sequence[Section], variant: int
) -> list[list[Option]]:
    """Choose the best lines of every paragraph; later variants those that were used least."""
    filled = [fill(paragraph, levels, words) for paragraph in paragraphs]
    used: Counter[str] = Counter()
    chosen: list[list[Option]] = []
    for _ in range(variant + 1):
        chosen = [best(places, _NO_LIMIT, 0, used) for places in filled]
        used.update(
            key for paragraph in chosen for one in paragraph for key in (one.line, one.topic) if key
        )
    return chosen


def _text(chosen: Sequence[Sequence[Option]], words: Words) -> str:
    """Put paragraphs together."""
    bank = words.bank
    paragraphs: list[str] = []
    for paragraph in chosen:
        if paragraph:
            after_greeting = len(paragraphs) == 1 and not bank.capital_after_greeting
            said = spoken(paragraph, bank, opens=not after_greeting)
            paragraphs.append(bank.joiner.join(text for _, text in said))
    return "\n\n".join(paragraphs)


def _subject(words: Words, kind: str, variant: int) -> str | None:
    """Return the subject of an email; nothing else has one."""
    if kind not in EMAILS:
        return None
    lines = words.bank.subjects[kind]
    found = list(options(("subject",), lines, words))
    first_of_each = list({option.line: option for option in reversed(found)}.values())[::-1]
    chosen = first_of_each[variant % len(first_of_each)]
    return spoken([chosen], words.bank)[0][1]
