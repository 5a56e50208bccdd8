"""Thanks for what the other person did (``Person.thank_for``): what the languages share.

A language brings ``Thanks`` in a file of its own beside its other words (``en_kindness.py``):
``acts``, what they may have done in the forms that sentences need, and the sentences. Each note
thanks for it in one sentence only; ``wholes_with`` says in which.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from followup_rules.note.bank import Line, Section, Sentence, Versions, Whole, equally_good
from followup_rules.note.wording.common import Sentences, eager_of, flat, stating, told_of

type Acts = Mapping[str, Mapping[str, tuple[str, ...]]]
"""Slot -> what they did -> how it is said there, equally good ways.

With ``{what}``, a thing in the person's own words ("the night shift"), and with ``{how}``, a
clause of theirs ("how you split the work"), which stands last. A way without either is for whom
nothing more was told of. ``made_welcome`` has no such words.
"""


@dataclass(frozen=True, slots=True)
class Thanks:
    """The sentences of one language that thank for what somebody did; their slots are ``acts``."""

    acts: Acts
    thank: str
    """Finds words of thanks: what is said beside these sentences has none."""
    opening: Versions
    """Thanks | when and role."""
    thanks: Versions
    """Thanks, beside a sentence that says when."""
    valued: Versions
    """Reminder that says how good it was, beside thanks for something else."""
    no_news: Versions
    """Thanks for the news | a word of regret | how good it was."""
    no_heard: Versions
    """A word of regret | when | thanks, after a no from somebody else."""
    again: Versions
    """Thanks again | when; beside ``joining_close``."""
    recruiter: Versions
    """Thanks | when, to one's own recruiter."""
    unmet: Versions
    """Thanks | role, to someone not met."""
    connected: Versions
    """Thanks for connecting and for what they did: the message after they accept."""
    invited: Versions
    """Thanks for their invitation and for what they did."""
    wrote: Versions
    """Thanks for their message and for what they did: on the channel that they use."""
    explained: Versions = ()
    """Thanks | when and role | for explaining a topic, clearly or beside what they did."""
    asked: Mapping[str, str] = field(default_factory=dict)
    """What they did -> the sentence with ``{what}`` that a person completes, where it isn't the
    first one of ``acts``."""
    infinitive: str = ""
    """Finds what somebody was encouraged to do; its group ``to`` is what ``{to}`` stands for."""
    dative: frozenset[str] = frozenset()
    """What they did of which ``{what}`` stands in the dative (German)."""
    words_first: bool = False
    """Do the person's words stand before the verb (Japanese), so that what follows is clear?"""
    talk: str = ""
    """The day, said so that it can follow anything: "when we spoke {when}". Where it ends with a
    word for "for" it stands before what they did (German)."""


def dated(versions: Versions) -> Versions:
    """Return versions with the day in its form after a noun, where it follows advice or words."""
    made: list[str | Line | tuple[str | Line, ...]] = []
    for entry in versions:
        equals = equally_good(entry)
        lines = tuple(
            each for one in equals for each in _dated(one if isinstance(one, Line) else Line(one))
        )
        made.append(lines)
    return tuple(made)


def _dated(line: Line) -> Iterator[Line]:
    if not re.search(r"\{act(?:ed)?\}\|? \{when\}", line.text):
        yield line
        return
    yield Line(line.text, line.tones, f"{line.needs} !in_words".strip())
    text = line.text.replace("{when}", "{of_when}")
    yield Line(text, line.tones, f"{line.needs} in_words".strip())


NEEDS: Final = "thankful met"


def wholes_with(
    t: Thanks,
    s: Sentences,
    others: Mapping[str, tuple[Whole, ...]],
    *,
    dressed: Callable[[tuple[Whole, ...]], Iterable[Whole]] = tuple,
) -> dict[str, tuple[Whole, ...]]:
    """Return the whole notes of a language and, before them, those that thank for what they did.

    ``dressed``: what a language does with all of its whole notes.
    """
    own = {name: tuple(dressed(_usable(made))) for name, made in _wholes(t, s).items()}
    unmet = unmet_with(t, _opens(s), others["unmet"])
    return {**{name: own.get(name, ()) + made for name, made in others.items()}, "unmet": unmet}


def unmet_with(t: Thanks, opens: str, others: tuple[Whole, ...]) -> tuple[Whole, ...]:
    """Return the openings for people not met, with thanks for what they did among their words."""
    return tuple(
        replace(
            one,
            sentences=tuple(
                (parts, (*versions, *t.unmet) if parts == opens else versions)
                for parts, versions in one.sentences
            ),
        )
        for one in others
    )


def _usable(made: tuple[Whole, ...]) -> tuple[Whole, ...]:
    """Return those of which the language has every sentence."""
    return tuple(one for one in made if all(versions for _, versions in one.sentences))


def _thankless(versions: Versions, thank: str) -> Versions:
    """Return the versions that don't thank: one thanks in a note is enough."""
    kept: list[tuple[str | Line, ...]] = []
    for entry in versions:
        left = tuple(
            one
            for one in equally_good(entry)
            if not re.search(thank, one if isinstance(one, str) else one.text, re.IGNORECASE)
        )
        if left:
            kept.append(left)
    return tuple(kept)


def _opens(s: Sentences) -> str:
    return "reminder+thanks" if s.when_first else "thanks+reminder"


def _wholes(t: Thanks, s: Sentences) -> dict[str, tuple[Whole, ...]]:
    opens = _opens(s)
    talk: Final[Sentence] = (opens, t.opening)
    explained: Final[Sentence] = (f"{opens}+interest", t.explained)
    thanks: Final[Sentence] = ("thanks", t.thanks)
    valued: Final[Sentence] = ("reminder", t.valued)
    topic: Final[Sentence] = ("interest", _thankless(s.topic, t.thank))
    close: Final[Sentence] = ("close", s.close)
    told: Final[Sentence] = ("interest", _thankless(told_of(s), t.thank))
    topic_close: Final[Sentence] = ("interest+close", _thankless(s.topic_close, t.thank))
    still_close: Final[Sentence] = ("check_in+close", s.still_close)
    still: Final[Sentence] = ("check_in", s.still)
    suggested: Final[Sentence] = ("as_you_suggested", s.suggested)
    suggested_close: Final[Sentence] = ("as_you_suggested+close", s.suggested_close)
    parting_close: Final[Sentence] = ("parting+close", s.parting_close)
    enjoyed: Final[Sentence] = ("reminder+interest", _thankless(s.enjoyed_topic, t.thank))
    answer: Final[Sentence] = ("close", s.offer_close or s.close)
    stay: Final[Sentence] = ("close", s.stay)
    no_close: Final[Sentence] = ("close", s.no_close or s.stay)
    offers = "offer+thanks" if s.when_first else "thanks+offer"
    holds = "on_hold+thanks" if s.when_first else "thanks+on_hold"

    def each(
        topic_first: Sentence, *end: Sentence, needs: str = NEEDS, second: bool = False
    ) -> tuple[Whole, ...]:
        """Return the notes that open with the thanks, the topic behind them or in them."""
        return (
            Whole((talk, topic_first, *end), "wpf", needs, second),
            Whole((explained, *end), "wpf", f"{needs} explained_clearly !phoned", second),
            Whole((explained, *end), "wpf", f"{needs} !explained_clearly !phoned", second),
        )

    return {
        "plain": (
            Whole((talk, topic_close), needs=NEEDS),
            *each(topic, close),
            Whole(
                (talk, told, ("close", stating(s.close_wants))), needs=f"{NEEDS} roomy wants_role"
            ),
            Whole(
                (talk, told, ("interest", eager_of(s)), close),
                "f",
                f"{NEEDS} roomy wants_role",
                bool(s.close_wants),
            ),
            *_pleased((enjoyed, thanks), close, ("close", stating(s.close_wants))),
        ),
        "check_in": (*each(told, still_close), *each(told, still, close)),
        "long_silence": each(told, ("no_pressure+close", s.no_reply)),
        "as_you_suggested": (
            Whole((suggested_close, talk, told), needs=NEEDS),
            Whole((suggested_close, explained), needs=f"{NEEDS} explained_clearly"),
            Whole((suggested_close, explained), needs=f"{NEEDS} !explained_clearly"),
            *each(told, suggested, close),
        ),
        "after_no": (
            Whole(
                (("thanks+as_you_suggested", s.no_and_suggested), valued, parting_close),
                "wpf",
                NEEDS,
            ),
            Whole(
                (("thanks+parting+reminder", t.no_news), no_close),
                "wpf",
                f"{NEEDS} !asked",
            ),
            Whole(
                (("parting+reminder+thanks", t.no_heard), no_close),
                "wpf",
                f"{NEEDS} !asked",
            ),
        ),
        "declined": (
            Whole(
                (suggested, ("reminder", s.declined), thanks, parting_close),
                "wpf",
                f"{NEEDS} turned_down",
            ),
            Whole((suggested, ("reminder", s.recall), thanks, parting_close), "wpf", NEEDS),
        ),
        "accepted": (Whole(((opens, t.again), ("joining+close", s.joining_close)), needs=NEEDS),),
        "on_hold": (
            Whole(((holds, s.hold_first), valued, stay), needs=f"{NEEDS} wrote_hold"),
            Whole(((holds, s.hold_first), valued, told, stay), needs=f"{NEEDS} wrote_hold"),
            *each(told, ("on_hold+close", s.hold_close), needs=f"{NEEDS} !wrote_hold"),
            *each(
                told,
                ("on_hold", s.on_hold),
                close,
                needs=f"{NEEDS} !wrote_hold",
                second=bool(s.hold_close),
            ),
        ),
        "offer": (
            Whole(((offers, s.offer_first), valued, answer), needs=NEEDS),
            Whole(((offers, s.offer_first), valued, told, answer), needs=NEEDS),
        ),
        "left": each(told, ("close", s.close_left)),
        "own_recruiter": (
            Whole(
                (
                    (opens, t.recruiter),
                    ("interest", _thankless(s.recruiter_topic, t.thank)),
                    ("close", s.recruiter_close),
                ),
                needs="thankful own_recruiter",
            ),
        ),
        "known": (
            Whole(
                (("reminder", s.known), thanks, told, ("close", s.known_close)),
                needs=f"{NEEDS} known",
            ),
        ),
    }


def _pleased(
    opening: tuple[Sentence, Sentence], close: Sentence, wants: Sentence
) -> Iterator[Whole]:
    """Yield the notes that open with pleasure; with room, who wants the job says so at the end."""
    if not wants[1]:
        yield Whole((*opening, close), "w", f"{NEEDS} warm")
        return
    yield Whole((*opening, close), "w", f"{NEEDS} warm !roomy")
    yield Whole((*opening, close), "w", f"{NEEDS} warm roomy !wants_role")
    yield Whole((*opening, wants), "w", f"{NEEDS} warm roomy wants_role")


def messages_with(
    t: Thanks, messages: Mapping[str, Section], *, when_first: bool = False
) -> dict[str, Section]:
    """Return the words of emails and messages, with thanks for what they did before the others."""
    opens = "reminder+thanks" if when_first else "thanks+reminder"
    added = {
        "thank_you_email": (opens, t.opening),
        "follow_up_email": (opens, t.opening),
        "rejection_thank_you": ("reminder", t.valued),
        "after_acceptance": ("connected", t.connected),
        "accept_invitation": ("invited", t.invited),
        "existing_channel": ("again", t.wrote),
    }
    made = dict(messages)
    for kind, (part, versions) in added.items():
        section = made[kind]
        made[kind] = {**section, part: (*flat(versions), *section.get(part, ()))}
    return made
