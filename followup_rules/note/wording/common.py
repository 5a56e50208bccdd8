"""The arrangement that the languages share: which sentences make whole notes, and in which order.

A language brings its ``Sentences``, families of ways to say one thing that are written to stand
beside each other; ``wholes`` puts them together. A language may add whole notes of its own.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product
from typing import Final

from followup_rules.note.bank import Line, Lines, Section, Sentence, Versions, Whole, equally_good

_WITHOUT_COMPANY: Final = re.compile(r"\{(?:at|company|role|de_role)\}")
OFTEN: Final = 4
"""Variants for which a whole note is as good as new, if it is said in other words."""
_OPTIONAL: Final = re.compile(r"\[([^\]]*)\]")


@dataclass(frozen=True, slots=True)
class Sentences:
    """The sentences of one language; which parts each serves stands in ``wholes``."""

    enjoyed: Versions
    """Reminder with pleasure in it; for warm conversations."""
    spoke: Versions
    """Reminder."""
    thanks_talk: Versions
    """Thanks | when and role."""
    thanks_called: Versions
    """Thanks for their call | when and role."""
    thanks_formal: Versions
    """Thanks | when and role, formal."""
    talk_and_topic: Versions
    """Thanks | when and role | the topic."""
    time: Versions
    """Thanks."""
    thanks_again: Versions
    """Thanks at the end."""
    topic: Versions
    """What was spoken of, what excites, or interest in the role."""
    close: Versions
    suggested: Versions
    """Their suggestion to connect."""
    recall: Versions
    """Reminder with the topic in it, without interest in the role."""
    stay: Versions
    """A close without the candidacy."""
    still: Versions
    """Still interested, after silence."""
    no_reply: Versions
    """No answer is needed | close."""
    on_hold: Versions
    offer: Versions
    no_and_suggested: Versions
    """Thanks | for suggesting to connect, after a no."""
    wishes: Versions
    joining: Versions
    """Joining | as what."""
    thanks_short: Versions
    """Thanks with day and topic, beside ``joining``."""
    close_joining: Versions
    accepted: Versions
    """Joining, after a reminder."""
    close_left: Versions
    recruiter: Versions
    """Thanks | when and role, to one's own recruiter."""
    recruiter_topic: Versions
    recruiter_close: Versions
    known: Versions
    """Reminder to someone known before."""
    known_close: Versions
    unmet_thanks: Versions
    """Thanks | role, to someone not met."""
    unmet_reminder: Versions
    unmet_help: Versions
    """Thanks, to someone not met."""
    called_formal: Versions = ()
    """Thanks for their call | when and role, formal."""
    thanks_wrote: Versions = ()
    """Thanks for their message | when and role."""
    close_wants: Versions = ()
    """A close that says before it that one wants the job; beside what was spoken of."""
    offer_close: Versions = ()
    """A close after an offer, to which an answer is owed."""
    topic_close: Versions = ()
    """What was spoken of, or interest in the role | close, in one sentence."""
    enjoyed_topic: Versions = ()
    """Reminder with pleasure in it | the topic; for warm conversations."""
    still_close: Versions = ()
    """Still interested, after silence | close."""
    suggested_close: Versions = ()
    """Their suggestion to connect | close."""
    time_close: Versions = ()
    """Thanks | close, in one sentence."""
    remember: Versions = ()
    """Reminder with day and topic, without the role, which both know."""
    remember_close: Versions = ()
    """The same | close, in one sentence."""
    offer_first: Versions = ()
    """Thanks | the offer: what has happened last comes first."""
    hold_first: Versions = ()
    """Thanks for the news | that the role is on hold."""
    hold_close: Versions = ()
    """The role is on hold | close, in one sentence."""
    no_news: Versions = ()
    """Thanks | a word of regret | the topic: after a no that they told."""
    no_heard: Versions = ()
    """A word of regret | the topic | thanks: after a no from somebody else."""
    no_close: Versions = ()
    """A close after that."""
    regret: Versions = ()
    """A word of regret | the topic: after a no, beside thanks that named it."""
    declined: Versions = ()
    """Reminder that names the declined offer."""
    parting_close: Versions = ()
    """Good wishes | close, in one sentence."""
    joining_close: Versions = ()
    """Joining | close, in one sentence."""
    again_topic: Versions = ()
    """Thanks again | when, with the topic; beside ``joining_close``."""
    wants_named: Versions = ()
    """A close that says before it that one wants the job, by its name; the thanks don't name it."""
    still_named: Versions = ()
    """Still interested in the job, by its name, after silence | close."""
    hold_named: Versions = ()
    """The job, by its name, is on hold | close."""
    separate: bool = False
    """Are short sentences side by side as good as those that join the topic and the close?"""
    when_first: bool = False
    """Do day and role stand before the thanks (Japanese)?"""


def lines(tones: str, needs: str, *texts: str) -> Lines:
    """Return lines of the same tones and needs."""
    return tuple(Line(text, tones, needs) for text in texts)


def spread(*groups: Lines) -> Lines:
    """Return the lines of several groups in one row of equals, each group spread evenly over it.

    Which of a row comes first turns from person to person, and passes over what isn't true or in
    tone: a group that stood in one block would leave all its turns to the line behind it.
    """
    placed = [
        ((2 * place + 1) / len(group), number, line)
        for number, group in enumerate(groups)
        for place, line in enumerate(group)
    ]
    return tuple(line for _, _, line in sorted(placed, key=lambda one: one[:2]))


def _without(versions: Versions, need: str) -> Versions:
    """Return the versions that don't need that."""
    kept: list[str | Line | tuple[str | Line, ...]] = []
    for entry in versions:
        equals = equally_good(entry)
        left = tuple(one for one in equals if isinstance(one, str) or need not in one.needs.split())
        if left:
            kept.append(left if isinstance(entry, tuple) else left[0])
    return tuple(kept)


def _told(versions: Versions) -> Versions:
    """Return the versions that name a topic."""
    kept: list[str | Line | tuple[str | Line, ...]] = []
    for entry in versions:
        equals = equally_good(entry)
        left = tuple(one for one in equals if "{" in _WITHOUT_COMPANY.sub("", _text(one)))
        if left:
            kept.append(left)
    return tuple(kept)


def _text(line: str | Line) -> str:
    return line if isinstance(line, str) else line.text


def wholes(s: Sentences) -> dict[str, tuple[Whole, ...]]:
    """Return the whole notes of a language by situation; those it has no sentences for, not."""
    return {
        situation: tuple(one for one in made if all(versions for _, versions in one.sentences))
        for situation, made in _wholes(s).items()
    }


def _wholes(s: Sentences) -> dict[str, tuple[Whole, ...]]:
    opens = "reminder+thanks" if s.when_first else "thanks+reminder"
    offers = "offer+thanks" if s.when_first else "thanks+offer"
    holds = "on_hold+thanks" if s.when_first else "thanks+on_hold"
    talk: Final[Sentence] = (opens, s.thanks_talk)
    formal: Final[Sentence] = (opens, s.thanks_formal)
    all_in_one: Final[Sentence] = (f"{opens}+interest", s.talk_and_topic)
    enjoyed: Final[Sentence] = ("reminder", s.enjoyed)
    spoke: Final[Sentence] = ("reminder", s.spoke)
    recall: Final[Sentence] = ("reminder", s.recall)
    topic: Final[Sentence] = ("interest", s.topic)
    # What was enjoyed once is not enjoyed again in the next sentence.
    calm: Final[Sentence] = ("interest", _without(s.topic, "warm"))
    wants: Final[Sentence] = ("close", stating(s.close_wants))
    time: Final[Sentence] = ("thanks", s.time)
    again: Final[Sentence] = ("thanks", s.thanks_again)
    close: Final[Sentence] = ("close", s.close)
    stay: Final[Sentence] = ("close", s.stay)
    answer: Final[Sentence] = ("close", s.offer_close or s.close)
    suggested: Final[Sentence] = ("as_you_suggested", s.suggested)
    still: Final[Sentence] = ("check_in", s.still)
    no_reply: Final[Sentence] = ("no_pressure+close", s.no_reply)
    hold: Final[Sentence] = ("on_hold", s.on_hold)
    offer: Final[Sentence] = ("offer", s.offer)
    wishes: Final[Sentence] = ("parting", s.wishes)
    topic_close: Final[Sentence] = ("interest+close", s.topic_close)
    calm_close: Final[Sentence] = ("interest+close", _without(s.topic_close, "warm"))
    enjoyed_topic: Final[Sentence] = ("reminder+interest", s.enjoyed_topic)
    still_close: Final[Sentence] = ("check_in+close", s.still_close)
    suggested_close: Final[Sentence] = ("as_you_suggested+close", s.suggested_close)
    joined = bool(s.topic_close) and not s.separate
    # Where the others are plainly worse, variants say the best ones in other words.
    often = OFTEN if s.regret else 1
    # Good wishes after a no are a formula; who was met is told something else.
    formula = "!met" if s.regret else ""
    # Only what was spoken of: no stock interest where another part says as much.
    told: Final[Sentence] = ("interest", _told(s.topic))
    eager: Final[Sentence] = ("interest", eager_of(s))
    remember: Final[Sentence] = ("reminder", s.remember)
    parting_close: Final[Sentence] = ("parting+close", s.parting_close)
    hold_close: Final[Sentence] = ("on_hold+close", s.hold_close)
    no_news: Final[Sentence] = ("thanks+parting+reminder", s.no_news)
    no_heard: Final[Sentence] = ("parting+reminder+thanks", s.no_heard)
    declined: Final[Sentence] = ("reminder", s.declined)
    no_first: Final[Sentence] = ("thanks+as_you_suggested", s.no_and_suggested)
    closing = (
        Whole((enjoyed_topic, ("thanks+close", s.time_close)), "w", "warm"),
        Whole((all_in_one, close), "wp", second_best=bool(s.time_close)),
    )
    # Separate sentences, for languages that don't join the topic and the close.
    apart = (
        Whole((enjoyed, calm, time, close), "w", "warm"),
        Whole((spoke, time, topic, close), "p"),
        Whole((enjoyed, time, calm, close), "w", "warm"),
        Whole((spoke, topic, again, close), "pf"),
    )
    return {
        "plain": (
            Whole(((opens, s.thanks_called), topic_close), "wp", "phoned", often=often),
            Whole(((opens, s.thanks_called), topic, close), "wp", "phoned", joined, often),
            Whole(((opens, s.called_formal), topic_close), "f", "phoned", often=often),
            Whole(((opens, s.called_formal), topic, close), "f", "phoned", joined, often),
            Whole(((opens, s.thanks_wrote), topic_close), needs="wrote !phoned", often=often),
            Whole(((opens, s.thanks_wrote), topic, close), needs="wrote !phoned", often=often),
            Whole((talk, topic_close), "wp"),
            Whole((formal, topic_close), "f"),
            Whole((talk, told, wants), "wp", "roomy wants_role"),
            Whole((formal, told, wants), "f", "roomy wants_role !phoned !wrote"),
            Whole(
                (formal, told, eager, close),
                "f",
                "roomy wants_role !phoned !wrote",
                bool(s.close_wants),
            ),
            Whole(((opens, s.called_formal), told, wants), "f", "phoned roomy wants_role"),
            Whole(((opens, s.called_formal), told, eager, close), "f", "phoned roomy wants_role"),
            Whole(
                ((opens, s.thanks_wrote), told, eager, close), "f", "wrote !phoned roomy wants_role"
            ),
            *_named(s, told, ("close", stating(s.wants_named)), "!phoned !wrote"),
            *closing,
            Whole((enjoyed_topic, time, close), "w", "warm", second_best=bool(s.time_close)),
            Whole((talk, topic, close), "wp", second_best=joined),
            Whole((enjoyed, time, calm_close), "w", "warm", second_best=joined),
            Whole((formal, topic, close), "f" if s.time_close else "pf", second_best=joined),
            *(apart if not s.topic_close else ()),
        ),
        "check_in": (
            *_named(s, told, ("check_in+close", s.still_named), "wants_role"),
            Whole((all_in_one, still_close), "wp"),
            Whole((talk, told, still_close), "wp"),
            Whole((formal, told, still_close), "f"),
            Whole((talk, told, still, close), "wp", second_best=joined),
            Whole((recall, still, again, close), "wp", second_best=joined),
            Whole((all_in_one, still, close), "wp", second_best=joined),
            Whole((formal, told, still, close), "f", second_best=joined),
            Whole((recall, still, again, close), "f", second_best=joined),
        ),
        "long_silence": (
            Whole((recall, again, no_reply)),
            Whole((talk, told, no_reply), "wp"),
            Whole((all_in_one, no_reply), "wp"),
            Whole((formal, told, no_reply), "f"),
        ),
        "as_you_suggested": (
            Whole((suggested_close, talk, told), "wp"),
            Whole((suggested_close, all_in_one), "wp"),
            Whole((suggested_close, formal, told), "f"),
            Whole((suggested, talk, told, close), "wp", second_best=bool(s.suggested_close)),
            Whole((suggested, formal, told, close), "f", second_best=bool(s.suggested_close)),
            Whole(
                (enjoyed, time, suggested, calm, close),
                "w",
                "warm",
                second_best=bool(s.suggested_close),
            ),
            Whole((all_in_one, suggested, close), "wp", second_best=bool(s.suggested_close)),
            Whole((formal, suggested, told, close), "pf", second_best=bool(s.suggested_close)),
        ),
        "after_no": (
            *(
                _after_no(s, no_first, suggested_close)
                if s.regret
                else (
                    Whole((no_first, remember, parting_close)),
                    Whole((no_news, ("close", s.no_close)), needs="!asked"),
                    Whole((no_heard, ("close", s.no_close)), needs="!asked"),
                    Whole(
                        ((opens, s.again_topic), parting_close),
                        needs="!asked",
                        second_best=bool(s.no_news),
                    ),
                )
            ),
            *(() if s.remember else (Whole((no_first, recall, wishes, stay)),)),
            Whole((no_first, recall, wishes, stay), needs=formula, second_best=True),
            Whole((suggested, recall, again, wishes, stay), "wpf", formula, bool(s.remember)),
            Whole((recall, again, suggested, wishes, stay), "wpf", formula, bool(s.remember)),
        ),
        "declined": (
            Whole((suggested, declined, again, parting_close), needs="turned_down"),
            Whole((declined, again, suggested, parting_close), needs="turned_down"),
            Whole((suggested, recall, again, wishes, stay), second_best=bool(s.declined)),
            Whole((recall, again, suggested, wishes, stay), second_best=bool(s.declined)),
        ),
        "accepted": (
            Whole(((opens, s.again_topic), ("joining+close", s.joining_close))),
            Whole(
                (
                    ("joining+reminder", s.joining),
                    ("thanks", s.thanks_short),
                    ("close", s.close_joining),
                ),
                second_best=bool(s.joining_close),
            ),
            Whole(
                (
                    ("thanks", s.thanks_short),
                    ("joining+reminder", s.joining),
                    ("close", s.close_joining),
                ),
                second_best=bool(s.joining_close),
            ),
            Whole(
                (formal, ("joining", s.accepted), ("close", s.close_joining)),
                second_best=bool(s.joining_close),
            ),
        ),
        "on_hold": (
            *_named(s, told, ("on_hold+close", s.hold_named), "!wrote_hold"),
            Whole(((holds, s.hold_first), ("reminder+close", s.remember_close)), often=often),
            Whole((talk, told, hold_close), "wp"),
            Whole((formal, told, hold_close), "f"),
            Whole((talk, told, hold, close), "wp", second_best=bool(s.hold_close)),
            Whole((recall, hold, again, close), "wp", second_best=bool(s.hold_close)),
            Whole((all_in_one, hold, close), "wp", second_best=bool(s.hold_close)),
            Whole((formal, told, hold, close), "f", second_best=bool(s.hold_close)),
            Whole((recall, again, hold, close), "f", second_best=bool(s.hold_close)),
        ),
        "offer": (
            Whole(((offers, s.offer_first), ("reminder+close", s.remember_close)), often=often),
            Whole(((offers, s.offer_first), remember, answer), often=often),
            *(
                (
                    # Only where nothing else fits: the offer comes first.
                    Whole((talk, offer, answer), "wp", second_best=True),
                    Whole((formal, offer, answer), "f", second_best=True),
                )
                if s.regret
                else (
                    Whole((talk, told, offer, answer), "wp", second_best=bool(s.offer_first)),
                    Whole((enjoyed, offer, again, answer), "w", "warm", bool(s.offer_first)),
                    Whole((all_in_one, offer, answer), "wp", second_best=bool(s.offer_first)),
                    Whole((formal, offer, told, answer), "pf", second_best=bool(s.offer_first)),
                )
            ),
            *((Whole((spoke, offer, again, close), "pf"),) if not s.topic_close else ()),
        ),
        "left": (
            Whole((recall, again, ("close", s.close_left))),
            Whole((talk, ("close", s.close_left)), "wp"),
            Whole((all_in_one, ("close", s.close_left)), "wp"),
            Whole((formal, ("close", s.close_left)), "f"),
        ),
        "own_recruiter": (
            Whole(
                (
                    (opens, s.recruiter),
                    ("interest", s.recruiter_topic),
                    ("close", s.recruiter_close),
                ),
                needs="own_recruiter",
                often=often,
            ),
            Whole((all_in_one, ("close", s.recruiter_close)), "wp"),
            Whole((talk, ("interest", s.recruiter_topic), ("close", s.recruiter_close)), "wp"),
            Whole((formal, ("interest", s.recruiter_topic), ("close", s.recruiter_close)), "f"),
        ),
        "known": (
            Whole((("reminder", s.known), time, told, ("close", s.known_close)), needs="known"),
            Whole((("reminder", s.known), told, again, ("close", s.known_close)), needs="known"),
            Whole((talk, told, ("close", s.known_close)), "wp"),
            Whole((formal, told, ("close", s.known_close)), "f"),
        ),
        "unmet": (
            Whole(((opens, s.unmet_thanks),)),
            Whole((("reminder", s.unmet_reminder), ("thanks", s.unmet_help))),
        ),
    }


def _named(s: Sentences, told: Sentence, last: Sentence, needs: str) -> Iterator[Whole]:
    """Yield the notes that name the role in the sentence of interest, and not in the thanks."""
    opens = "reminder+thanks" if s.when_first else "thanks+reminder"
    where = f"met roomy wants_role !both_know {needs}"
    yield Whole(((opens, _nameless(s.thanks_talk)), told, last), "wp", where)
    yield Whole(((opens, _nameless(s.thanks_formal)), told, last), "f", where)


def _nameless(versions: Versions) -> Versions:
    """Return the versions without the role, whether both know it or not."""
    kept: list[tuple[str | Line, ...]] = []
    for entry in versions:
        left = tuple(
            Line(one.text, one.tones, one.needs.replace("both_know", "").strip())
            if isinstance(one, Line)
            else one
            for one in equally_good(entry)
            if "role}" not in _text(one)
            and not (isinstance(one, Line) and "!both_know" in one.needs.split())
        )
        if left:
            kept.append(left)
    return tuple(kept)


def _after_no(s: Sentences, no_first: Sentence, suggested_close: Sentence) -> Iterator[Whole]:
    """Yield the notes after a no in which it is named once, with regret, and no formula follows."""
    news: Final[Sentence] = ("thanks+parting+reminder", s.no_news)
    heard: Final[Sentence] = ("parting+reminder+thanks", s.no_heard)
    close: Final[Sentence] = ("close", s.no_close)
    regret: Final[Sentence] = ("parting+reminder", s.regret)
    again: Final[Sentence] = ("thanks", s.thanks_again)
    yield Whole((no_first, regret, close), needs="asked told_no", often=OFTEN)
    for told, needs in ((news, "told_no"), (heard, "!told_no")):
        yield Whole((suggested_close, told), needs=f"asked {needs}", often=OFTEN)
        yield Whole((told, suggested_close), needs=f"asked {needs}", often=OFTEN)
        yield Whole((told, close), needs=f"!asked {needs}", often=OFTEN)
    yield Whole((regret, again, close), needs="!asked", second_best=True, often=OFTEN)
    yield Whole((regret, again, suggested_close), needs="asked", second_best=True, often=OFTEN)


def flat(versions: Versions, tones: str = "wpf", needs: str = "") -> Lines:
    """Return versions as lines of a section, each with these tones and needs besides its own.

    Optional words are left out where a reader of lines expects one wording: with them first.
    """
    found: dict[str, Line] = {}
    for entry in versions:
        for one in equally_good(entry):
            line = one if isinstance(one, Line) else Line(one)
            shared = "".join(tone for tone in line.tones if tone in tones)
            if shared:
                for text in written_out(line.text):
                    needed = " ".join(dict.fromkeys((*line.needs.split(), *needs.split())))
                    found.setdefault(text, Line(text, shared, needed))
    return tuple(found.values())


def written_out(text: str) -> Iterator[str]:
    """Yield a line with and without its optional words, with all of them first."""
    pieces = _OPTIONAL.split(text)
    for kept in product((True, False), repeat=len(pieces) // 2):
        yield "".join(piece for i, piece in enumerate(pieces) if i % 2 == 0 or kept[i // 2])


def sections(s: Sentences, greetings: Lines) -> dict[str, Section]:
    """Return the same sentences by situation and part: for messages, and for suggestions."""
    opens = "reminder+thanks" if s.when_first else "thanks+reminder"
    suggested, stay = flat(s.suggested), flat(s.stay)
    parting: Section = {
        "as_you_suggested": suggested,
        "reminder": flat(s.recall),
        "thanks": flat(s.thanks_again),
        "parting": flat(s.wishes),
        "close": stay,
    }
    return {
        "plain": {
            "greeting": greetings,
            opens: (*flat(s.thanks_talk, "wp"), *flat(s.thanks_formal, "f")),
            "reminder": (*flat(s.enjoyed, "w", "warm"), *flat(s.spoke)),
            "thanks": flat(s.time),
            "interest": flat(s.topic),
            "close": flat(s.close),
        },
        "check_in": {"check_in": flat(s.still)},
        "long_silence": {"no_pressure+close": flat(s.no_reply), "no_pressure": flat(s.still)},
        "as_you_suggested": {"as_you_suggested": suggested},
        "after_no": parting,
        "declined": parting,
        "accepted": {"joining": flat(s.accepted), "close": flat(s.close_joining)},
        "on_hold": {"on_hold": flat(s.on_hold)},
        "offer": {"offer": flat(s.offer)},
        "left": {"close": flat(s.close_left)},
        "own_recruiter": {
            opens: flat(s.recruiter),
            "interest": flat(s.recruiter_topic),
            "close": flat(s.recruiter_close),
        },
        "known": {"reminder": flat(s.known), "close": flat(s.known_close)},
        "unmet": {
            opens: flat(s.unmet_thanks),
            "reminder": flat(s.unmet_reminder),
            "thanks": flat(s.unmet_help),
        },
    }


def stating(versions: Versions) -> Versions:
    """Return closes that say the interest in the role before it, marked as such for the engine."""
    return tuple(
        tuple(
            Line(one.text, one.tones, f"{one.needs} roomy")
            for one in equally_good(entry)
            if isinstance(one, Line)
        )
        for entry in versions
    )


def eager_of(s: Sentences) -> Versions:
    """Return the sentences that say nothing but the interest in the role."""
    told = {_text(one) for entry in _told(s.topic) for one in equally_good(entry)}
    kept: list[tuple[str | Line, ...]] = []
    for entry in s.topic:
        left = tuple(
            one
            for one in equally_good(entry)
            if isinstance(one, Line) and "wants_role" in one.needs.split() and one.text not in told
        )
        if left:
            kept.append(left)
    return tuple(kept)


def told_of(s: Sentences) -> Versions:
    """Return the sentences that name a topic: no stock interest."""
    return _told(s.topic)
