"""Where a note names its topic, and other ways to begin that sentence.

The popup lets the person complete the sentence inside the note, so that they see its grammar. The
beginnings are the bank's own lines for a topic, usable for this case and tone.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import takewhile
from typing import Final

from followup_rules.advice import Beginning, NoteTopic
from followup_rules.note.bank import Line
from followup_rules.note.candidates import SLOT, Option, usable
from followup_rules.note.forms import TOPIC_SLOTS
from followup_rules.note.slots import Words
from followup_rules.text.clean import utf16_length

MOST_BEGINNINGS: Final = 3
_PART: Final = "interest"
_PLACES: Final = (_PART, "close", "as_you_suggested")
"""Parts that show where a topic would stand, the first that the note has."""
_END: Final = -1
_PROBE: Final = "\ue001"
"""Stands for a topic that isn't known yet."""


def topic_of_note(
    chosen: Sequence[Option],
    said: Sequence[tuple[str, str]],
    lines: Iterable[Line],
    words: Words,
    *,
    name: str = "",
) -> NoteTopic | None:
    """Return where the topic stands or would stand; None where this note can't have one.

    Args:
        chosen: the lines of the note.
        said: their (part, text) in reading order.
        lines: the bank's lines of one sentence that name a topic, best first.
        words: what the lines are filled with.
        name: of whoever signs behind the greeting, as in Japanese; positions count it.

    """
    offered = list(_beginnings(lines, words))
    joiner = words.bank.joiner
    clauses = [(option, index) for option in chosen for index in range(len(option.parts))]
    at = begins = 0
    gaps: dict[str, tuple[str, int, int]] = {}
    for (option, index), (part, text) in zip(clauses, said, strict=True):
        begins = at if index == 0 else begins
        topic, before = _topic_in(option, index, words)
        if topic:
            if not text.startswith(topic, len(before)) and topic in text:  # after a name
                before = text[: text.rindex(topic)]
            start = at + utf16_length(text[: len(before)])
            end = start + utf16_length(topic)
            own = Beginning(before=text[: len(before)], after=text[len(before) + len(topic) :])
            others = offered if len(option.parts) == 1 else []
            return NoteTopic(
                part=part,
                start=at,
                end=at + utf16_length(text),
                topic_start=start,
                topic_end=end,
                beginnings=tuple(dict.fromkeys((own, *others)))[:MOST_BEGINNINGS],
            )
        if part == _PART and index == 0:
            alone = len(option.parts) == 1
            gaps[part] = (part, at, at + utf16_length(text) if alone else at)
        elif part in _PLACES[1:]:
            # Before the sentence that closes; where that one opens the note, at the end.
            opens = option in chosen[:2]
            gaps.setdefault(part, (_PART, _END, _END) if opens else (_PART, begins, begins))
        ahead = utf16_length(name) if at == 0 else 0
        at += utf16_length(text) + utf16_length(joiner) + ahead
    gap = next((gaps[one] for one in _PLACES if one in gaps), None)
    if gap is None or not offered or not words.takes_topic:
        return None
    part, start, end = gap
    head, tail = "", joiner if start == end else ""
    if start == _END:
        start = end = at - utf16_length(joiner)
        head, tail = joiner, ""
    return NoteTopic(
        part=part,
        start=start,
        end=end,
        topic_start=start,
        topic_end=start,
        beginnings=tuple(
            Beginning(before=head + one.before, after=one.after + tail)
            for one in offered[:MOST_BEGINNINGS]
        ),
    )


def _topic_in(option: Option, index: int, words: Words) -> tuple[str, str]:
    """Return the topic in a clause and the words before it; nothing where it has none."""
    clause = option.line.split("|")[index].strip()
    for slot in TOPIC_SLOTS:
        before, mark, _ = clause.partition(f"{{{slot}}}")
        if mark:
            value = option.values[slot]
            start, end = _typed_in(value, words.typed_topics)
            return value[start:end], _filled(before, option.values) + value[:start]
    return "", ""


def _typed_in(value: str, topics: Iterable[str]) -> tuple[int, int]:
    """Return where in a slot's value the words stand that were typed, its own words left out."""
    folded = value.casefold()
    found = max((one for one in topics if one.casefold() in folded), key=len, default="")
    if found and len(folded) == len(value):
        start = folded.index(found.casefold())
        return start, start + len(found)
    clause = max(
        (one for one in map(_clause, topics) if one and value.startswith(one)), key=len, default=""
    )
    if clause:
        return 0, len(clause)
    return len(value) - _shared_ending(value, topics), len(value)


def _clause(topic: str) -> str:
    """Return a Japanese topic without the noun at its end: "…すること" is said as "…するという"."""
    return topic.removesuffix("こと") if topic.endswith("こと") else ""


def _shared_ending(value: str, topics: Iterable[str]) -> int:
    """Count the letters at the end that a topic with its preposition shares with what was typed."""
    longest = 0
    for topic in topics:
        pairs = zip(reversed(value), reversed(topic), strict=False)
        alike = takewhile(lambda pair: pair[0].lower() == pair[1].lower(), pairs)
        longest = max(longest, sum(1 for _ in alike))
    return longest


def _beginnings(lines: Iterable[Line], words: Words) -> Iterator[Beginning]:
    probe = words.with_topics((_PROBE,))
    values = {slot: known[0] for slot, known in probe.slots.items()}
    for line in lines:
        slots = [slot for slot in SLOT.findall(line.text) if slot in TOPIC_SLOTS]
        if len(slots) == 1 and "|" not in line.text and usable(line, probe):
            before, _, after = _filled(line.text, values).partition(_PROBE)
            yield Beginning(before=before[:1].upper() + before[1:], after=after)


def _filled(text: str, values: dict[str, str]) -> str:
    return SLOT.sub(lambda found: values[found[1]], text)
