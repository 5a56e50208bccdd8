"""The whole notes of Portuguese: which of its sentences make one, for each situation.

One thing is thanked for; the talk is one of two; where there is room and the job is wanted, the
note says so once. The role stands in one sentence at most, and not beside a topic.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

from followup_rules.note.bank import Line, Sentence, Versions, Whole, equally_good
from followup_rules.note.wording.common import wholes
from followup_rules.note.wording.pt import (
    ABOUT,
    ABOUT_CALMLY,
    ACCEPTED,
    AGAIN,
    AGAIN_ABOUT,
    AGAIN_TOPIC,
    AHEAD,
    ARRANGED_TALK,
    CALLED,
    CALM,
    CLOSE,
    CLOSE_JOINING,
    CLOSE_LEFT,
    DECLINED_CLOSE,
    DECLINED_THANKS,
    EXCITED,
    GLAD,
    GLAD_AHEAD,
    HOLD_CLOSE,
    HOLD_FIRST,
    HOLD_KEEN,
    HOLD_PLAIN_CLOSE,
    HOLD_TALK,
    JOIN_FIRST,
    JOINING_CLOSE,
    KEEN_CLOSE,
    KNOWN,
    KNOWN_CLOSE,
    KNOWN_THANKS_CLOSE,
    MOVED,
    MOVES_CLOSE,
    NO_AND_SUGGESTED,
    NO_STAY,
    NO_THANKS,
    OFFER,
    OFFER_CLOSE,
    OFFER_FIRST,
    OFFER_GLAD,
    OFFER_THANKS,
    PARTING_ASKED,
    PARTING_CLOSE,
    PARTING_NO,
    RECALL,
    RECALLED_AHEAD,
    RECALLED_DAY,
    RECALLED_DAY_STAY,
    RECALLED_KEEN,
    RECALLED_STAY,
    RECALLED_TOPIC,
    RECRUITER,
    RECRUITER_CLOSE,
    RECRUITER_TOPIC,
    REMEMBER,
    REMEMBER_CLOSE,
    SENTENCES,
    SPOKEN_GLAD,
    SPOKEN_TOPIC,
    STAY,
    STILL,
    STILL_CLOSE,
    SUGGESTED,
    SUGGESTED_CLOSE,
    TALK_GLAD,
    THANKS,
    THANKS_CALLED,
    THANKS_ROLE,
    TOPIC,
    TOPIC_CLOSE,
    UNSURE,
    WANTS,
    WROTE,
    stayed,
)
from followup_rules.note.wording.pt.kindness import (
    ARRANGED,
    ARRANGED_DAY,
    DECLINED_TOO,
    FOR_IT,
    FOR_ONE,
    HOLD_ASKED,
    HOLD_CALLED,
    HOLD_NEWS,
    NO_ASKED,
    NO_ASKED_TALK,
    NO_DEEDS,
    NO_SPOKEN,
    NO_TALK,
    OFFER_CALLED,
    OFFER_WRITTEN,
)
from followup_rules.note.wording.pt.kindness import NO as NO_TOO
from followup_rules.note.wording.pt.kindness import OFFER as OFFER_TOO
from followup_rules.note.wording.pt.shaping import of_both
from followup_rules.note.wording.pt.topic import SPOKEN

_OPEN: Final = "thanks+reminder"
_THANKS: Final[Sentence] = (_OPEN, THANKS)
_ROLE_THANKS: Final[Sentence] = (_OPEN, THANKS_ROLE)
_ABOUT: Final[Sentence] = (f"{_OPEN}+interest", ABOUT)
_TOPIC: Final[Sentence] = ("interest", TOPIC)
_GLADLY: Final[Sentence] = ("interest", CALM)
_TOLD: Final[Sentence] = ("interest", (CALM[0], EXCITED))
"""Only a topic: another sentence says the interest."""
_TOPIC_CLOSE: Final[Sentence] = ("interest+close", TOPIC_CLOSE)
_CLOSE: Final[Sentence] = ("close", CLOSE)
_KEEN_CLOSE: Final[Sentence] = ("close", KEEN_CLOSE)
_STILL_CLOSE: Final[Sentence] = ("check_in+close", STILL_CLOSE)
_STILL: Final[Sentence] = ("check_in", STILL)
_NO_REPLY: Final[Sentence] = ("no_pressure+close", STILL_CLOSE)
_SUGGESTED: Final[Sentence] = ("as_you_suggested", SUGGESTED)
_SUGGESTED_CLOSE: Final[Sentence] = ("as_you_suggested+close", SUGGESTED_CLOSE)
_HOLD_CLOSE: Final[Sentence] = ("on_hold+close", HOLD_CLOSE)
_HOLD_PLAIN: Final[Sentence] = ("on_hold+close", HOLD_PLAIN_CLOSE)
_HOLD_FIRST: Final[Sentence] = ("thanks+on_hold", HOLD_FIRST)
_RECALL: Final[Sentence] = ("reminder", RECALL)
_AGAIN: Final[Sentence] = ("thanks", AGAIN)
_LEFT: Final[Sentence] = ("close", CLOSE_LEFT)
_KNOWN_CLOSE: Final[Sentence] = ("thanks+close", KNOWN_THANKS_CLOSE)
_JOINED_AGAIN: Final[Sentence] = (_OPEN, AGAIN_TOPIC)
_OFFER_CLOSE: Final[Sentence] = ("close", OFFER_CLOSE)
_MADE: Final = wholes(SENTENCES)
_MANY: Final = 4
"""Variants of one arrangement, where the others are worse."""


def by_room(*sentences: Sentence, tones: str = "wpf", needs: str = "") -> tuple[Whole, ...]:
    """Return a note that says no interest: for where there is no room for it, or none is told."""
    return (
        Whole(sentences, tones, f"{needs} !roomy".strip()),
        Whole(sentences, tones, f"{needs} roomy !wants_role".strip()),
    )


def _moving(made: Iterable[Whole]) -> Iterator[Whole]:
    """Yield notes of which those to people with whom it goes on say so, where one wants the job.

    Where there is no room for the topic as well, that one goes on comes first.
    """
    for one in made:
        yield replace(one, needs=f"{one.needs} !moves_on".strip())
        yield replace(one, needs=f"{one.needs} moves_on !wants_role".strip())
        if "!roomy" not in one.needs and "!wants_role" not in one.needs:
            yield replace(one, needs=f"{one.needs} moves_on wants_role roomy".strip())


def _thanks_since(versions: Versions, needs: str) -> Iterator[Whole]:
    """Yield notes that thank for a call or a message since the talk, and recall the talk."""
    thanks: Final[Sentence] = ("thanks", versions)
    called = needs == "phoned"  # its day is said, and two would be a list
    recall: Final[Sentence] = ("reminder+interest", (SPOKEN_TOPIC if called else RECALLED_TOPIC,))
    day: Final[Sentence] = ("reminder", (_UNDATED if called else RECALLED_DAY,))
    needs = f"{needs} !thankful"
    moved = f"{needs} moves_on wants_role"
    yield Whole((("thanks", MOVED), recall, _CLOSE), needs=moved, often=_MANY)
    yield Whole((("thanks", MOVED), day, _CLOSE), needs=moved)
    yield from _moving(_thanks_only(thanks, recall, day, needs))


def _thanks_only(thanks: Sentence, recall: Sentence, day: Sentence, needs: str) -> Iterator[Whole]:
    yield from by_room(thanks, recall, _CLOSE, needs=needs)
    keen = f"{needs} roomy wants_role !moves_on"
    yield Whole((thanks, recall, _KEEN_CLOSE), needs=keen, often=_MANY)
    yield Whole(
        (thanks, day, ("interest+close", (stayed(WANTS),))),
        needs=needs,
        second_best=True,
    )
    yield Whole(
        (thanks, day, ("interest", UNSURE), _CLOSE),
        needs=f"{needs} !wants_role",
        second_best=True,
    )


def said_once(made: tuple[Whole, ...]) -> Iterator[Whole]:
    """Yield notes that thank for what they did, each thing said once."""
    for one in map(_unwritten, map(_second, _said_once(made))):
        parts = {part for parts, _ in one.sentences for part in parts.split("+")}
        if parts >= {"thanks", "interest", "close"} and parts <= _PLAIN_PARTS:
            yield from _moving((one,))
            moved = (one.sentences[0], ("interest+close", MOVES_CLOSE))
            needs = f"{one.needs} moves_on wants_role !roomy"
            yield replace(one, sentences=moved, needs=needs)
        else:
            yield one


def _second(one: Whole) -> Whole:
    """Return a note in which the thanks hang on the talk, as second to one that says each apart."""
    apart = one.sentences[0][0] != _OPEN and one.sentences[0][0] != f"{_OPEN}+interest"
    return one if apart or "phoned" in one.needs.split() else replace(one, second_best=True)


def _unwritten(one: Whole) -> Whole:
    """Return a note that opens with the talk as one for whom no message since is thanked for."""
    spoken = one.sentences[0][0] == f"{_OPEN}+interest"
    return replace(one, needs=f"{one.needs} !wrote") if spoken else one


_PLAIN_PARTS: Final = frozenset({"thanks", "reminder", "interest", "close"})
"""What notes without any news consist of."""


def _said_once(made: tuple[Whole, ...]) -> Iterator[Whole]:
    """Yield notes that thank for what they did so that each thing is said once.

    Thanks come first, and the interest stands beside the topic or in the close; an offer and news
    of a freeze are thanked for in the same sentence; after a no there is no farewell.
    """
    for one in made:
        parts = [parts for parts, _ in one.sentences]
        if parts[0] == "reminder+interest" or parts.count("interest") > 1:
            continue
        if parts[0] in ("thanks+offer", "thanks+on_hold", "thanks+as_you_suggested"):
            yield from _with_news(one, parts)
        elif parts[-1] in ("on_hold+close", "parting+close"):
            yield from _without_call(one, parts)
        elif {"check_in", "on_hold"} & set(parts):
            continue
        elif "as_you_suggested" in parts:
            yield replace(one, second_best=True)
        elif parts[0] == "as_you_suggested+close" and parts[-1] == "interest":
            calmly = (*one.sentences[:-1], ("interest", (GLAD, CALM[1])))
            thanks = one.sentences[1]
            ahead: tuple[Sentence, ...] = (_SUGGESTED, thanks, ("close", (AHEAD,)))
            needs = f"{one.needs} again_with_you"
            yield replace(one, sentences=ahead, needs=needs, second_best=True)
            ahead = (_SUGGESTED, thanks, ("interest", (GLAD, CALM[1])), ("close", (AHEAD,)))
            needs = f"{one.needs} again_with_you"
            yield replace(one, sentences=ahead, needs=needs, second_best=True)
            shorter = one.sentences[:2]
            yield replace(one, sentences=shorter, second_best=True)
            yield replace(one, sentences=calmly, second_best=True)
        elif one.sentences[-1] == _CLOSE:
            told = tuple(_TOLD if one[0] == "interest" else one for one in one.sentences[:-1])
            keen = (*told, _KEEN_CLOSE)
            yield replace(one, sentences=keen, needs=f"{one.needs} roomy wants_role")
            yield from by_room(*one.sentences, needs=one.needs)
        else:
            yield one


def _without_call(one: Whole, parts: list[str]) -> Iterator[Whole]:
    """Yield a note about a freeze that nobody called about: see ``_HELD`` and ``DECLINED_TOO``."""
    if parts[-1] == "on_hold+close":
        yield replace(one, needs=f"{one.needs} !phoned")


def _with_news(one: Whole, parts: list[str]) -> Iterator[Whole]:
    """Yield a note after an offer, a freeze or a no: once, with or without a topic."""
    if parts[0] == "thanks+as_you_suggested":
        return  # a no, which has whole notes of its own
    if "interest" not in parts and parts[0] == "thanks+offer":
        offered: Sentence = (f"{_OPEN}+offer", OFFER_TOO)
        for tones, more in (
            ("f", "roomy"),
            ("wp", "!offer_by_phone"),
            ("wp", "offer_by_phone !wants_role"),
        ):
            needs = f"{one.needs} {more}".strip()
            yield Whole((offered, _OFFER_CLOSE), tones, needs, second_best=True)
        written: Sentence = ("thanks+offer+reminder", OFFER_WRITTEN)
        # On other terms the gladness stands apart, before the thanks, where there is room.
        for tones, more in (("f", ""), ("wp", "!roomy"), ("wp", "roomy !wants_role")):
            needs = f"{one.needs} {more}".strip()
            yield Whole(
                (written, ("interest", (GLAD,)), _OFFER_CLOSE), tones, f"{needs} !wants_role"
            )
            yield Whole((written, _OFFER_CLOSE), tones, needs)
        called: Sentence = ("thanks+offer+reminder", OFFER_CALLED)
        for tones, more in (("f", ""), ("wp", "!wants_role")):
            needs = f"{one.needs} offer_by_phone !roomy {more}".strip()
            yield Whole((called, _OFFER_CLOSE), tones, needs)
    elif "interest" not in parts:
        told: Sentence = ("thanks+on_hold", HOLD_NEWS)
        # In a short formal note the wish to connect is worth more than that the talk was good.
        asks: Sentence = ("thanks+on_hold+reminder", HOLD_ASKED)
        for tones, formal in (("f", ""), ("wp", " titled"), ("wp", " elder")):
            needs = f"{one.needs} !roomy{formal}"
            yield Whole((asks, ("close", HOLD_TALK)), tones, needs, often=_MANY)
        for talk, close in _HELD_TALKS:
            named = _TO_ALL if talk[1] == (RECALLED_DAY,) else _NOT_FOR_THE_COMPANY
            for tones, room in (
                ("wpf", "roomy"),
                *(("wp", f"!roomy !titled !elder {one}") for one in named),
            ):
                needs = f"{one.needs} {room}".strip()
                yield Whole((told, talk, ("close", close)), tones, needs, often=_MANY)


_TO_ALL: Final = ("",)
_NOT_FOR_THE_COMPANY: Final = ("!recruiter", "recruiter wants_role", "recruiter !wants_company")
"""In short the recruiter hears that one likes the company, where one no longer wants the post."""
_HELD_TALKS: Final[tuple[tuple[Sentence, Versions], ...]] = (
    (("reminder+interest", (RECALLED_TOPIC,)), HOLD_KEEN),
    (("reminder", (RECALL[0],)), HOLD_TALK),
    (("reminder", (RECALLED_DAY,)), HOLD_TALK),
)
"""The talk on a freeze, and what closes behind it: its topic comes before the interest."""
_UNDATED: Final = tuple(
    replace(one, text=one.text.replace(" {of_when}", ""))
    for one in equally_good(REMEMBER[1])
    if isinstance(one, Line)
)
_CALLED_TALKS: Final[tuple[tuple[Sentence, Versions], ...]] = (
    (("reminder+interest", (SPOKEN_TOPIC,)), HOLD_KEEN),
    (("reminder", ((*SPOKEN, *of_both(SPOKEN)),)), HOLD_TALK),
    (("reminder", (_UNDATED,)), HOLD_TALK),
)
"""The same after thanks for a call, whose day is said."""
_THANKFUL: Final = "thankful met !cold"
_FOR_IT: Final[Sentence] = ("thanks", FOR_IT)
_LIKED_TALK: Final[Sentence] = (
    "reminder+interest",
    (RECALLED_TOPIC,),
)
_TALK: Final[Sentence] = ("reminder", (RECALLED_DAY,))
_FOR_ONE: Final[Sentence] = ("thanks", FOR_ONE)
_STAYING: Final[Sentence] = ("close", STAY)


def _for_it(*end: Sentence, needs: str = _THANKFUL) -> tuple[Whole, ...]:
    """Return the notes that thank first for what they did, and then say how the talk was."""
    return (
        Whole((_FOR_IT, _LIKED_TALK, *end), needs=f"{needs} !phoned"),
        Whole((_FOR_IT, _TALK, *end), needs=f"{needs} !phoned"),
    )


def _liked_and_stay(needs: str) -> tuple[Whole, ...]:
    """Return those that end with the wish to stay in touch, after a warm talk as a sentence."""
    needs = f"{_THANKFUL} {needs} !phoned"
    return (
        Whole((_FOR_IT, _LIKED_TALK, _CLOSE), needs=needs),
        Whole((_FOR_IT, _TALK, _CLOSE), "w", needs),
        Whole((_FOR_IT, ("reminder+interest+close", RECALLED_STAY)), "pf", needs, often=_MANY),
        Whole((_FOR_IT, ("reminder+close", RECALLED_DAY_STAY)), "pf", needs, often=_MANY),
        Whole((_FOR_IT, _TALK, _CLOSE), "pf", needs, second_best=True),
    )


_PLAIN: Final = (
    Whole((("thanks+reminder", ABOUT_CALMLY), _CLOSE), needs="!wants_company !thankful !phoned"),
    Whole(
        (_FOR_IT, ("reminder", (RECALL[0],)), _CLOSE),
        needs=f"{_THANKFUL} !wants_company !phoned",
    ),
    *_liked_and_stay("!roomy"),
    *_liked_and_stay("roomy !wants_role"),
    *(
        Whole(
            (_FOR_IT, ("reminder+interest", said), _STAYING), needs=f"{_THANKFUL} {needs} !phoned"
        )
        for said, needs in (
            (RECALLED_KEEN, "roomy wants_role !booked"),
            (RECALLED_AHEAD, "roomy wants_role booked !arranged"),
        )
    ),
    *_for_it(_KEEN_CLOSE, needs=f"{_THANKFUL} roomy wants_role cold"),
    *(
        replace(one, tones="f")
        for one in _for_it(_KEEN_CLOSE, needs=f"{_THANKFUL} roomy wants_role thanked !booked")
    ),
    *(
        replace(one, tones="w")
        for one in _for_it(
            _KEEN_CLOSE, needs=f"{_THANKFUL} roomy wants_role again_with_you !european"
        )
    ),
    Whole(((_OPEN, THANKS_CALLED), _TOPIC_CLOSE), needs="phoned !thankful", second_best=True),
    Whole((_THANKS, _TOPIC_CLOSE)),
    Whole(
        (_THANKS, ("interest", GLAD_AHEAD), _STAYING),
        needs="!thankful booked wants_role !arranged !phoned !wrote",
    ),
    *by_room(_ABOUT, _CLOSE, tones="pf"),
    Whole((_ABOUT, _KEEN_CLOSE), "pf", "roomy wants_role"),
    Whole((_ABOUT, _CLOSE), "w", "!roomy", second_best=True),
    Whole((_ABOUT, _KEEN_CLOSE), "w", "roomy wants_role", second_best=True),
    Whole((_ROLE_THANKS, ("interest+close", (stayed(WANTS),)))),
    Whole((_ROLE_THANKS, ("interest+close", (stayed(EXCITED),)))),
    Whole((_ROLE_THANKS, _TOPIC, _CLOSE), needs="!both_know", second_best=True),
    Whole((_THANKS, _TOPIC, _CLOSE), needs="both_know", second_best=True),
    Whole((_ROLE_THANKS, ("interest", UNSURE), _CLOSE), needs="!wants_role", second_best=True),
)
_BY_THEM: Final = "arranged booked !again_with_you !phoned"
_ARRANGED: Final = (
    Whole((("thanks", ARRANGED), _LIKED_TALK, _STAYING), needs=f"{_THANKFUL} {_BY_THEM} roomy"),
    Whole((("thanks", ARRANGED), _TALK, _STAYING), needs=f"{_THANKFUL} {_BY_THEM} roomy"),
    Whole(((_OPEN, ARRANGED_DAY), _STAYING), needs=f"{_THANKFUL} {_BY_THEM} !roomy"),
    Whole((("thanks", ARRANGED), _STAYING), needs=f"{_THANKFUL} {_BY_THEM} !roomy"),
    Whole(
        ((_OPEN, ARRANGED_TALK), ("interest", (GLAD,)), _STAYING),
        needs=f"recruiter !thankful {_BY_THEM}",
    ),
    Whole(((_OPEN, ARRANGED_TALK), _STAYING), needs=f"recruiter !thankful {_BY_THEM}"),
)
"""To whom one owes the interview: thanks for it, and the wish to connect."""
_FREED: Final = "wrote_hold !wants_role !thankful"
_CALLED_HOLD: Final = "phoned !wrote_hold"
_HELD: Final = (
    Whole(
        (("thanks+on_hold", HOLD_CALLED), ("close", HOLD_KEEN)),
        "f",
        f"{_CALLED_HOLD} thankful met !roomy",
    ),
    *(
        Whole(
            ((parts, opening), talk, ("close", close)),
            tones,
            f"{_CALLED_HOLD} {needs}{room if needs != '!thankful' else ''}",
            often=_MANY,
        )
        for tones, room in (("wp", ""), ("f", " roomy"))
        for parts, opening, needs in (
            ("thanks", CALLED, "!thankful"),
            ("thanks+on_hold", HOLD_CALLED, "thankful met"),
        )
        for talk, close in _CALLED_TALKS
    ),
)
"""After a call about a freeze."""
_OFFERED: Final = f"{_THANKFUL} wants_role !offer_by_other"
_BY_WORD: Final = f"{_OFFERED} !offer_by_phone"
_GLAD_OF_IT: Final[Sentence] = ("offer", OFFER_GLAD)
_TALK_AND_OFFER: Final[Sentence] = ("reminder+interest+offer", SPOKEN_GLAD)


def _in_one(lines: Line | str | tuple[Line | str, ...]) -> tuple[Line, ...]:
    """Return sentences whose last clause is no part of its own."""
    return tuple(
        replace(one, text=one.text.replace("| e ", " e "))
        for one in equally_good(lines)
        if isinstance(one, Line)
    )


def _without_reminder(lines: Line | str | tuple[Line | str, ...]) -> tuple[Line, ...]:
    """Return sentences on the topic that say nothing else of the talk."""
    return tuple(
        replace(one, text=one.text.replace("| sobre ", " sobre "))
        for one in equally_good(lines)
        if isinstance(one, Line)
    )


_UNSURE: Final = "offer_by_other !wants_role"
_GLADLY_OFFERED: Final = (
    Whole((_FOR_IT, _TALK_AND_OFFER, _OFFER_CLOSE), "wp", f"{_THANKFUL} wants_role", often=_MANY),
    Whole(
        (_FOR_IT, _TALK_AND_OFFER, _OFFER_CLOSE),
        "f",
        f"{_THANKFUL} wants_role !offer_by_phone",
        often=_MANY,
    ),
    Whole(
        (
            ("thanks+offer", HOLD_CALLED),
            ("reminder+interest", tuple(map(_in_one, SPOKEN_GLAD))),
            _OFFER_CLOSE,
        ),
        "f",
        f"{_OFFERED} offer_by_phone roomy",
        often=_MANY,
    ),
    Whole(
        (("offer", OFFER), _FOR_ONE, _OFFER_CLOSE),
        "f",
        f"{_THANKFUL} wants_role offer_by_other !roomy",
    ),
    Whole((_FOR_ONE, _TALK_AND_OFFER, _OFFER_CLOSE), "wp", f"{_THANKFUL} wants_role !roomy"),
    Whole(
        (_FOR_ONE, ("reminder+offer", TALK_GLAD), _OFFER_CLOSE),
        needs=f"{_THANKFUL} wants_role !roomy",
        second_best=True,
    ),
    # Of a call that brought it one is glad after the thanks, as of a thing that they did.
    Whole((_FOR_IT, _GLAD_OF_IT, _OFFER_CLOSE), "wp", f"{_OFFERED} offer_by_phone"),
    Whole((_FOR_ONE, _GLAD_OF_IT, _OFFER_CLOSE), "wp", f"{_OFFERED} offer_by_phone !roomy"),
    Whole((_GLAD_OF_IT, _FOR_IT, _OFFER_CLOSE), "wp", _BY_WORD),
    Whole((_GLAD_OF_IT, _FOR_ONE, _OFFER_CLOSE), "wp", f"{_BY_WORD} !roomy"),
    *(
        Whole(
            (_GLAD_OF_IT, thanks, _TALK, _OFFER_CLOSE),
            "wp",
            f"{_THANKFUL} wants_role offer_by_other {room}",
        )
        for thanks, room in ((_FOR_IT, "roomy"), (_FOR_ONE, "!roomy"))
    ),
    *(
        Whole(
            (("thanks+offer", HOLD_CALLED), ("reminder+interest", (SPOKEN_TOPIC,)), _OFFER_CLOSE),
            tones,
            f"{_THANKFUL} offer_by_phone !offer_by_other !wants_role{room}",
        )
        for tones, room in (("wp", ""), ("f", " roomy"))
    ),
    # Whoever is unsure says nothing of an offer that others told of.
    *(
        Whole((_FOR_IT, talk, _OFFER_CLOSE), needs=f"{_THANKFUL} {_UNSURE}")
        for talk in (("reminder+interest", (SPOKEN_TOPIC,)), _TALK)
    ),
    Whole((_THANKS, ("interest", (GLAD,)), _OFFER_CLOSE), needs=f"{_UNSURE} !thankful"),
    Whole((_ABOUT, _OFFER_CLOSE), needs=f"{_UNSURE} !thankful", second_best=True),
    Whole((_THANKS, _OFFER_CLOSE), needs=f"{_UNSURE} !thankful", second_best=True),
    Whole(
        (_THANKS, ("interest+offer", tuple(map(_without_reminder, SPOKEN_GLAD))), _OFFER_CLOSE),
        needs="offer_by_other wants_role !thankful met",
        often=_MANY,
    ),
)
"""That one is glad of their offer, thanks for what they did, and the talk where there is room."""
WHOLES: Final[dict[str, tuple[Whole, ...]]] = {
    **_MADE,
    "plain": (
        *_thanks_since(CALLED, "phoned"),
        *_thanks_since(WROTE, "wrote !phoned"),
        *(
            Whole(
                (opening, ("interest+close", MOVES_CLOSE)),
                needs="moves_on wants_role !roomy !phoned",
            )
            for opening in (_THANKS, _ABOUT)
        ),
        Whole(
            (_ROLE_THANKS, ("interest+close", MOVES_CLOSE)),
            needs="moves_on wants_role !both_know !phoned",
        ),
        *_ARRANGED,
        *_moving(_PLAIN),
    ),
    "check_in": (
        *_for_it(_STILL_CLOSE),
        Whole((_ABOUT, _STILL_CLOSE)),
        Whole((_THANKS, ("interest", (GLAD,)), _STILL_CLOSE)),
        Whole((_THANKS, _STILL_CLOSE)),
        Whole((_ABOUT, _STILL, _CLOSE), second_best=True),
        Whole((_ROLE_THANKS, _STILL_CLOSE), needs="!both_know"),
        Whole((_ROLE_THANKS, ("interest", (GLAD,)), _STILL_CLOSE), needs="!both_know"),
    ),
    "long_silence": (
        *_for_it(_NO_REPLY),
        Whole((_ABOUT, _NO_REPLY)),
        Whole((_THANKS, ("interest", (GLAD,)), _NO_REPLY)),
        Whole((_THANKS, _NO_REPLY)),
        Whole((_ROLE_THANKS, _NO_REPLY), needs="!both_know"),
        Whole((_ROLE_THANKS, ("interest", (GLAD,)), _NO_REPLY), needs="!both_know"),
    ),
    "as_you_suggested": (
        Whole(
            (_SUGGESTED_CLOSE, _FOR_IT, ("reminder+interest", (RECALLED_TOPIC,))),
            needs=_THANKFUL,
        ),
        Whole((_SUGGESTED_CLOSE, _FOR_IT, ("reminder", (RECALLED_DAY,))), needs=_THANKFUL),
        *(
            Whole(
                (_SUGGESTED, _FOR_IT, talk, ("close", (AHEAD,))),
                needs=f"{_THANKFUL} again_with_you",
            )
            for talk in (_LIKED_TALK, ("reminder+interest", (SPOKEN_TOPIC,)), _TALK)
        ),
        # They asked to be added: the wish to work there would press.
        Whole((_SUGGESTED_CLOSE, _THANKS, ("interest", (GLAD, CALM[1])))),
        Whole((_SUGGESTED_CLOSE, (_OPEN, THANKS))),
        Whole((_SUGGESTED_CLOSE, (f"{_OPEN}+interest", ABOUT))),
        Whole((_ABOUT, _SUGGESTED, _CLOSE), second_best=True),
        Whole((_ROLE_THANKS, _SUGGESTED, _CLOSE), second_best=True),
    ),
    "after_no": (
        *(
            Whole(
                (*opening, ("parting+close", PARTING_NO if "!asked" in needs else PARTING_ASKED)),
                needs=needs,
                often=_MANY,
            )
            for opening, needs in (
                ((("thanks", NO_DEEDS), ("reminder", NO_TALK)), "!asked thankful met"),
                ((("thanks", NO_THANKS), ("reminder", REMEMBER)), "!asked !thankful"),
                (
                    (("thanks+as_you_suggested", NO_AND_SUGGESTED), ("reminder", REMEMBER)),
                    "asked !thankful",
                ),
                (((_OPEN, NO_TOO),), "!asked thankful met"),
                ((_SUGGESTED, ("thanks", NO_ASKED), ("reminder", NO_TALK)), "asked thankful met"),
                ((_SUGGESTED, (_OPEN, NO_ASKED_TALK)), "asked thankful met"),
                ((("thanks", NO_THANKS), ("reminder", REMEMBER)), "!asked thankful !met"),
            )
        ),
        Whole(
            (("thanks", NO_DEEDS), ("reminder+parting", NO_SPOKEN), ("close", NO_STAY)),
            needs="!asked thankful met roomy wants_company !own_recruiter !internal",
            often=_MANY,
        ),
        Whole(
            (("thanks", NO_THANKS), ("reminder+parting", NO_SPOKEN), ("close", NO_STAY)),
            needs="!asked !thankful met roomy wants_company !own_recruiter !internal",
            often=_MANY,
        ),
        # Those that pass over the no and say farewell are for whoever has lost interest.
        *(
            Whole(one.sentences, one.tones, f"{one.needs} !wants_company".strip(), second_best=True)
            for one in _MADE["after_no"]
        ),
    ),
    "declined": (
        *(
            Whole(
                (_SUGGESTED, ("thanks", thanks), talk, ("parting+close", DECLINED_CLOSE)),
                needs=f"{_THANKFUL} {needs}",
                often=_MANY,
            )
            for thanks, needs in ((DECLINED_TOO, "turned_down"), (FOR_IT, "!turned_down"))
            for talk in (("reminder", (RECALL[0],)), _TALK)
        ),
        Whole((_SUGGESTED, (_OPEN, DECLINED_THANKS), ("parting+close", DECLINED_CLOSE))),
        Whole((_SUGGESTED, _RECALL, _AGAIN, ("parting+close", PARTING_CLOSE)), second_best=True),
    ),
    "accepted": (
        Whole((("joining", JOIN_FIRST), _JOINED_AGAIN, ("close", CLOSE_JOINING)), often=_MANY),
        Whole((_JOINED_AGAIN, ("joining+close", JOINING_CLOSE))),
        Whole((("joining", ACCEPTED), _JOINED_AGAIN, ("close", CLOSE_JOINING)), second_best=True),
        Whole((_THANKS, ("joining", ACCEPTED), ("close", CLOSE_JOINING)), second_best=True),
    ),
    "on_hold": (
        *_HELD,
        *(
            Whole((_HOLD_FIRST, talk, ("close", close)), tones, needs, often=_MANY)
            for talk, close in (*_HELD_TALKS, (("reminder", RECALL[2:]), HOLD_TALK))
            for tones, needs in (
                ("wpf", "wrote_hold roomy"),
                ("wpf", "wrote_hold !roomy !thankful"),
                ("wp", "wrote_hold !roomy thankful !titled !elder"),
            )
        ),
        Whole((_HOLD_FIRST, ("reminder+close", REMEMBER_CLOSE)), needs=_FREED),
        *_for_it(_HOLD_CLOSE, needs=f"{_THANKFUL} !wrote_hold"),
        Whole((_ABOUT, _HOLD_CLOSE), needs="!wrote_hold !phoned"),
        Whole((_THANKS, ("interest", (GLAD,)), _HOLD_CLOSE), needs="!wrote_hold !phoned"),
        Whole((_THANKS, _HOLD_CLOSE), needs="!wrote_hold !phoned"),
        Whole((_ROLE_THANKS, _HOLD_PLAIN), needs="!wrote_hold !phoned !wants_role"),
    ),
    "offer": (
        *_GLADLY_OFFERED,
        Whole((("thanks+offer", OFFER_FIRST), _RECALL, _OFFER_CLOSE), often=_MANY),
        Whole(
            (("thanks+offer", OFFER_THANKS), _RECALL, _OFFER_CLOSE),
            needs="!offer_by_phone",
            second_best=True,
        ),
        Whole((_THANKS, ("offer", OFFER), _OFFER_CLOSE), second_best=True),
    ),
    "own_recruiter": (
        *_for_it(("close", RECRUITER_CLOSE), needs="thankful own_recruiter met !booked"),
        *(
            Whole(
                (("thanks", ARRANGED), talk, ("close", RECRUITER_CLOSE)),
                needs="thankful own_recruiter met arranged booked roomy !phoned",
            )
            for talk in (_LIKED_TALK, _TALK)
        ),
        *(
            Whole(
                (opening, ("close", RECRUITER_CLOSE)),
                needs="thankful own_recruiter met arranged booked !phoned !roomy",
            )
            for opening in ((_OPEN, ARRANGED_DAY), ("thanks", ARRANGED))
        ),
        Whole(
            (
                (_OPEN, RECRUITER),
                ("interest", RECRUITER_TOPIC),
                ("close", RECRUITER_CLOSE),
            ),
            needs="own_recruiter",
            often=_MANY,
        ),
        *_MADE["own_recruiter"],
    ),
    "known": (
        Whole((("reminder+interest", AGAIN_ABOUT), _KNOWN_CLOSE), needs="known"),
        Whole(
            (("reminder", KNOWN), ("interest", (GLAD,)), _KNOWN_CLOSE),
            needs="known",
            second_best=True,
        ),
        Whole((("reminder", KNOWN), _KNOWN_CLOSE), needs="known"),
        Whole((_THANKS, _GLADLY, ("close", KNOWN_CLOSE)), second_best=True),
    ),
    "left": (
        Whole((_ABOUT, _LEFT)),
        Whole((_THANKS, ("interest", (GLAD,)), _LEFT)),
        Whole((_ROLE_THANKS, _LEFT)),
        Whole((_RECALL, _AGAIN, _LEFT), second_best=True),
    ),
}
"""Whole notes of two or three sentences, as they are written by hand."""
