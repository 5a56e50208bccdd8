"""Words for other channels: emails, the message after they accept, two lines to a recruiter.

They come from the same banks by the same search as notes, without a limit, in paragraphs. What
they promise and leave unsaid is the guide's: an email thanks and restates interest (S41), after an
acceptance there is one thank-you (S9, A25), after a rejection thanks and no pitch (S46).
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import lru_cache
from typing import Final, NamedTuple

from followup_rules.advice import Finding, Message
from followup_rules.case import Case, Tone
from followup_rules.note.assemble import lines_by_section, sections_of, spoken
from followup_rules.note.bank import Bank, Line, Section, bank_for, in_dialect
from followup_rules.note.candidates import Option, fill, options, runs, slots_of
from followup_rules.note.forms import TOPIC_SLOTS
from followup_rules.note.lint.reviewer import findings
from followup_rules.note.lint.topics import left_out, not_thanked_for, only_tells
from followup_rules.note.search import best
from followup_rules.note.sides import region_of
from followup_rules.note.signed import signature
from followup_rules.note.situation import OPTIONAL, ORDER
from followup_rules.note.slots import Stock, Words, gather
from followup_rules.note.thanked import without_words
from followup_rules.text.clean import utf16_length

_THANKS: Final = (("greeting",), ("reminder", "thanks", "told"), ("*", "help"), ("sign_off",))
KINDS: Final[dict[str, tuple[tuple[str, ...], ...]]] = {
    "thank_you_email": _THANKS,
    "follow_up_email": _THANKS,
    "rejection_thank_you": (
        ("greeting",),
        ("news_thanks", "reminder"),
        ("parting", "close"),
        ("sign_off",),
    ),
    "after_acceptance": (("greeting", "connected", "*", "close"),),
    "accept_invitation": (("greeting", "invited", "close"),),
    "via_recruiter": (("greeting",), ("pass_on",), ("sign_off",)),
    "employer_channel": (("greeting",), ("pass_on",), ("sign_off",)),
    "existing_channel": (("greeting", "again", "*"),),
}
"""Kind -> paragraphs -> parts; ``*`` are the parts that the situation asks for."""
_APART: Final[dict[str, tuple[tuple[str, ...], ...]]] = {
    "thank_you_email": (("greeting",), ("reminder", "thanks"), ("*",), ("close",), ("sign_off",)),
    "follow_up_email": (
        ("greeting",),
        ("reminder", "thanks"),
        ("*",),
        ("help", "close"),
        ("sign_off",),
    ),
}
"""The same for a language whose emails have no lines for what was ``told``."""

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
_OWN_SENTENCE: Final = Line("{sentence}")


def compose_message(  # noqa: PLR0913  # as compose
    case: Case, kind: str, bank: Bank, tone: Tone, *, variant: int, sent: date | None
) -> Message:
    """Write the message of that kind (one of ``KINDS``) for the day on which it is sent."""
    words = gather(case, bank, tone, None, sent=sent or case.today, draft=False)
    if kind == "rejection_thank_you":
        words = replace(
            words, situation="after_no", order=bank.order.get("after_no", ORDER["after_no"])
        )
    worded = kind
    if kind in _APART and words.situation == "after_no":
        # Whoever answers a no thanks for it first, whatever the email is called.
        worded = "rejection_thank_you"
    text = _signed(_composed(words, worded, variant), case, kind)
    found = _reviewed(text, case, words, kind)
    if found and "about" in words.truths:
        plain = without_words(case)
        made = compose_message(plain, kind, bank, tone, variant=variant, sent=sent)
        if only_tells(made.findings):
            told = (*not_thanked_for(case, bank.language), *made.findings)
            return made.model_copy(update={"findings": told})
    if found and words.slots.keys() & set(TOPIC_SLOTS):
        # A topic says what a message must not say: do without.
        slots = {slot: values for slot, values in words.slots.items() if slot not in TOPIC_SLOTS}
        words = replace(words, slots=slots)
        text = _signed(_composed(words, worded, variant), case, kind)
        found = _reviewed(text, case, words, kind)
    return Message(
        kind=kind,
        subject=_subject(words, worded, variant),
        text=text,
        language=bank.language,
        findings=(*left_out(case, bank.language, draft=False), *found),
    )


def _reviewed(text: str, case: Case, words: Words, kind: str) -> list[Finding]:
    """Review as ``review`` does; the case has been read already."""
    return findings(text, case, words.facts, words.clock, kind=kind, limit=case.account.note_limit)


def _signed(text: str, case: Case, kind: str) -> str:
    """Put the sender's name under an email, where it was given."""
    name = signature(case)
    return f"{text}\n{name}" if name and kind in EMAILS else text


def _composed(words: Words, kind: str, variant: int) -> str:
    chosen = _choose(words, kind, variant)
    if region := region_of(words.truths, words.bank):
        chosen = [
            [one._replace(line=in_dialect(one.line, words.bank, region)) for one in paragraph]
            for paragraph in chosen
        ]
    return _text(chosen, words)


def _paragraphs(words: Words, kind: str) -> list[tuple[str, ...]]:
    """Return the parts by paragraph, ``*`` replaced by what the situation asks for."""
    asked_for = tuple(part for part in words.order if part not in _NOT_IN_MESSAGES)
    paragraphs, left_out = KINDS[kind], set[str]()
    if kind in _APART and not _tells(words.bank):
        paragraphs = _APART[kind]
        # Those who say that they are still interested say there that they are glad to send more.
        left_out = {"help"} if {"check_in", "no_pressure"} & set(asked_for) else set()
    elif kind in _APART:
        left_out = set(OPTIONAL.get(words.situation, ()))
    return [
        tuple(
            part
            for name in paragraph
            for part in (asked_for if name == "*" else (name,))
            if part not in left_out
        )
        for paragraph in paragraphs
    ]


def _tells(bank: Bank) -> bool:
    """Tell whether the language's emails speak of the topic beside the thanks."""
    return "told" in bank.messages["thank_you_email"]


def _choose(words: Words, kind: str, variant: int) -> list[list[Option]]:
    """Choose the best lines of every paragraph; later variants those that were used least."""
    paragraphs = [_paragraph(words, kind, parts) for parts in _paragraphs(words, kind)]
    if not variant:
        return [_best_of(one, words) for one in paragraphs]
    filled = [fill(one.parts, one.levels, words) for one in paragraphs]
    used: Counter[str] = Counter()
    chosen: list[list[Option]] = []
    for _ in range(variant + 1):
        chosen = [best(options, _NO_LIMIT, 0, used) for options in filled]
        used.update(
            key for paragraph in chosen for one in paragraph for key in (one.line, one.topic) if key
        )
    return chosen


def _paragraph(words: Words, kind: str, parts: tuple[str, ...]) -> "_Paragraph":
    return _Paragraph(
        language=words.bank.language,
        second=words.second,
        kind=kind,
        parts=parts,
        situation=words.situation,
        met="met" in words.truths,
        own_sentence="sentence" in words.slots,
    )


def _best_of(paragraph: "_Paragraph", words: Words) -> list[Option]:
    """Return the best lines for a paragraph.

    Which lines are best depends on how long the slots' values are, not on what they say: so it is
    searched once for stand-ins of the same length, and filled with the values.
    """
    slots, conditions = _looked_at(paragraph)
    lengths = tuple(
        (slot, tuple((values.index(one), utf16_length(one)) for one in values))
        for slot, values in words.slots.items()
        if slot in slots
    )
    found = _best_lines(
        paragraph, words.tone, words.truths & conditions, lengths, roomy=words.roomy
    )
    return [_with_values(option, words) for option in found]


class _Paragraph(NamedTuple):
    """What settles the lines among which a paragraph is searched."""

    language: str
    second: bool
    kind: str
    parts: tuple[str, ...]
    situation: str
    met: bool
    own_sentence: bool
    """Has the person typed a whole sentence?"""

    @property
    def levels(self) -> list[Section]:
        """The sections for this kind, the most particular first."""
        messages = lines_by_section(self.language, second=self.second)[1]
        named = [self.kind, _LIKE.get(self.kind, self.kind)]
        named += ["email"] if self.kind in EMAILS else []
        levels = [
            *(messages[name] for name in dict.fromkeys(named) if name in messages),
            *sections_of(self.language, self.situation, second=self.second, met=self.met),
        ]
        if not self.own_sentence:
            return levels
        part = "told" if "told" in self.parts else "interest"
        return [
            {**one, part: (_OWN_SENTENCE, *one[part])} if part in one else one for one in levels
        ]


@lru_cache(maxsize=256)
def _looked_at(paragraph: _Paragraph) -> tuple[frozenset[str], frozenset[str]]:
    """Return the slots and the conditions that the paragraph's lines name."""
    lines = [
        line
        for starting_here in runs(paragraph.parts, paragraph.levels)
        for run in starting_here
        for line in run[2]
    ]
    return (
        frozenset(slot for line in lines for slot in slots_of(line.text)),
        frozenset(need.removeprefix("!") for line in lines for need in line.needs.split())
        | {"both_know", "settled"},
    )


@lru_cache(maxsize=512)
def _best_lines(
    paragraph: _Paragraph,
    tone: Tone,
    truths: frozenset[str],
    lengths: tuple[tuple[str, tuple[tuple[int, int], ...]], ...],
    *,
    roomy: bool,
) -> tuple[Option, ...]:
    """Return the best lines of a paragraph, filled with stand-ins: an index and its length."""
    words = Stock(
        bank=bank_for(paragraph.language),
        situation=paragraph.situation,
        tone=tone,
        truths=truths,
        slots={
            slot: tuple(str(index).ljust(length, "x") for index, length in values)
            for slot, values in lengths
        },
        roomy=roomy,
    )
    return tuple(best(fill(paragraph.parts, paragraph.levels, words), _NO_LIMIT, 0, {}))


def _with_values(option: Option, words: Words) -> Option:
    """Put the values in for their stand-ins."""
    values = {slot: words.slots[slot][int(one.rstrip("x"))] for slot, one in option.values.items()}
    return option._replace(values=values)


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
