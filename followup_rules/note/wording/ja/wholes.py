"""Japanese whole notes: which sentences of ``wording.ja`` stand together, and in which order.

Thanks first, then what was spoken of (or both in one sentence, ``ONE``), then what is to be said of
the situation, then one close. Where there is room and the job is wanted, that is said once: with
the topic (``KEENER``) or before the close (``CLOSE_WANTS``).
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

from followup_rules.note.bank import Line, Sentence, Versions, Whole, equally_good
from followup_rules.note.wording import ja
from followup_rules.note.wording.common import OFTEN, wholes

TALK: Final[Sentence] = ("reminder+thanks", ja.THANKS_TALK)
FORMAL: Final[Sentence] = ("reminder+thanks", ja.THANKS_FORMAL)
WROTE: Final[Sentence] = ("reminder+thanks", ja.THANKS_WROTE)
CALLED: Final[Sentence] = ("reminder+thanks", ja.THANKS_CALLED)
DECLINED: Final[Sentence] = ("reminder+thanks", ja.DECLINED)
DECLINED_AND_WROTE: Final[Sentence] = ("reminder+thanks", ja.DECLINED_AND_WROTE)
KNOWN: Final[Sentence] = ("reminder+thanks", ja.KNOWN)
ONE: Final[Sentence] = ("reminder+interest+thanks", ja.TALK_AND_TOPIC)
ADVISED: Final[Sentence] = ("reminder+interest+thanks", ja.RECRUITER_TALK)
ENJOYED: Final[Sentence] = ("reminder+interest", ja.ENJOYED_TOPIC)
TIME: Final[Sentence] = ("thanks", ja.TIME)
NO_THANKS: Final[Sentence] = ("thanks", ja.NO_THANKS)
OFFERED: Final[Sentence] = ("thanks", ja.OFFERED)
AGAIN: Final[Sentence] = ("reminder+thanks", ja.AGAIN_TOPIC)
TOPIC: Final[Sentence] = ("interest", ja.TOPIC)
UNSURE: Final[Sentence] = ("interest", ja.TOPIC[-3:])
SPOKEN: Final[Sentence] = ("interest", ja.SPOKEN)
TOLD_THEN: Final[Sentence] = ("reminder", ja.SPOKEN)
MET_TOPIC: Final[Sentence] = ("interest", ja.MET_TOPIC)
TOLD_TOO: Final[Sentence] = ("interest", ja.TOLD_TOO)
TOLD_STILL: Final[Sentence] = ("interest", ja.TOLD_STILL)
TOPIC_TOO: Final[Sentence] = ("interest", ja.TOPIC_TOO)
TOLD: Final[Sentence] = ("interest", ja.TOLD)
EXPLAINED: Final[Sentence] = ("reminder+interest+thanks", ja.EXPLAINED)
MORE: Final[Sentence] = ("interest", ja.MORE)
DRAWN: Final[Sentence] = ("interest", ja.DRAWN_OR_WANTS)
DRAWS: Final[Sentence] = ("interest", ja.DRAWN[1:])
KEENER: Final[Sentence] = ("interest", ja.KEENER)
KEENER_TOO: Final[Sentence] = ("interest", ja.KEENER_TOO)
MET_KEENER: Final[Sentence] = ("interest", ja.MET_KEENER)
MET_AND_TOPIC: Final[Sentence] = ("reminder+interest", ja.MET_AND_TOPIC)
ASKED_FIRST: Final[Sentence] = ("as_you_suggested+thanks", ja.SUGGESTED_FIRST)
ADVICE: Final[Sentence] = ("interest", ja.RECRUITER_TOPIC)
REMEMBER: Final[Sentence] = ("reminder", ja.REMEMBER)
SUGGESTED: Final[Sentence] = ("as_you_suggested", ja.SUGGESTED)
STARTS: Final[Sentence] = ("joining", ja.ACCEPTED[:1])
JOINING: Final[Sentence] = ("joining", ja.ACCEPTED)
REPLY: Final[Sentence] = ("check_in", ja.ANSWERED)
WAITING: Final[Sentence] = ("check_in+close", ja.NO_REPLY)
HOLD: Final[Sentence] = ("on_hold", ja.ON_HOLD)
HOLD_CLOSE: Final[Sentence] = ("on_hold+close", ja.HOLD_CLOSE)
CLOSE: Final[Sentence] = ("close", ja.CLOSE)
CLOSE_WANTS: Final[Sentence] = ("close", ja.CLOSE_WANTS)
CLOSE_NEWS: Final[Sentence] = ("close", ja.CLOSE_NEWS)
CLOSE_ASKED: Final[Sentence] = ("close", ja.CLOSE_ASKED)
CLOSE_KNOWN: Final[Sentence] = ("close", ja.KNOWN_CLOSE)
CLOSE_JOINING: Final[Sentence] = ("close", ja.CLOSE_JOINING)
CLOSE_RECRUITER: Final[Sentence] = ("close", ja.RECRUITER_CLOSE)
CLOSE_MOVES: Final[Sentence] = ("close", ja.CLOSE_MOVES)
CLOSE_OFFER: Final[Sentence] = ("close", ja.CLOSE_OFFER)
MOVES: Final[Sentence] = ("interest", ja.MOVES)
ANSWERED: Final[Sentence] = ("interest", ja.ANSWERED)
ANSWERED_TOO: Final[Sentence] = ("thanks", ja.ANSWERED)
GLAD: Final[Sentence] = ("offer", ja.OFFER_GLAD)
PITY: Final[Sentence] = ("parting+close", ja.PITY)
PARTING: Final[Sentence] = ("parting+close", ja.PARTING)
LEAVING: Final[Sentence] = ("parting+close", ja.LEAVING)
NO_FIRST: Final[Sentence] = ("thanks+as_you_suggested", ja.NO_AND_SUGGESTED)


def _either(*rest: Sentence, needs: str = "") -> tuple[Whole, ...]:
    """Return the notes that begin with thanks in either tone, the topic in them or behind them."""
    return (
        Whole((ONE, *rest), needs=needs, second_best=True),
        Whole((EXPLAINED, *rest), needs=needs, often=2),
        Whole((TALK, TOLD, *rest), "wp", f"{needs} wants_company", often=2),
        Whole((FORMAL, TOLD, *rest), "f", f"{needs} wants_company", often=2),
        *_uncertain(*rest, needs=needs),
    )


def thanked(versions: Versions) -> Versions:
    """Return thanks that name the topic as thanks alone: also for whoever has no interest left."""
    return tuple(
        tuple(
            Line("".join(one.text.rsplit("|", 1)), one.tones.replace("p", "wp"), one.needs)
            if "w" not in one.tones
            else Line("".join(one.text.rsplit("|", 1)), one.tones, one.needs)
            for one in equally_good(entry)
            if isinstance(one, Line)
        )
        for entry in versions
    )


_INTERVIEW: Final = re.compile(r"面接(?=では|の際|で)")


def _as_talk(versions: Versions) -> Versions:
    """Return the ways to say a sentence, with 面談 for a mere talk with who did not assess.

    Whoever came to the place came to be interviewed, whoever else they talked to there.
    """
    made: list[tuple[str | Line, ...]] = []
    for entry in versions:
        ways: list[str | Line] = []
        for way in equally_good(entry):
            one = Line(way) if isinstance(way, str) else way
            if not _INTERVIEW.search(one.text) or "own_recruiter" in one.needs.split():
                ways.append(way)
                continue
            ways += (
                replace(one, needs=f"{one.needs} !unassessed".strip()),
                replace(one, needs=f"{one.needs} unassessed on_site".strip()),
                Line(
                    _INTERVIEW.sub("面談", one.text),
                    one.tones,
                    f"{one.needs} unassessed !on_site".strip(),
                ),
            )
        made.append(tuple(ways))
    return tuple(made)


_DAY_OF_TALK: Final = re.compile(r"\{of_when\}(?:お電話の|電話)?面接(?:の際は|(?=で))")
_DAY_AND_ROLE: Final = re.compile(r"\{of_when\}\{role\}の(?:電話)?面接")
_SEVERAL: Final = (("twice", "二度の面接"), ("several !twice", "一連の面接"))


def _of_all(versions: Versions) -> Versions:
    """Return the ways to say a sentence, with all the talks in it where there were several.

    The day of the last one alone would sound as if the others had been forgotten.
    """
    made: list[tuple[str | Line, ...]] = []
    for entry in versions:
        ways: list[str | Line] = []
        for way in equally_good(entry):
            one = Line(way) if isinstance(way, str) else way
            found, needs = _DAY_OF_TALK.search(one.text), one.needs.split()
            dated = found or _DAY_AND_ROLE.search(one.text)
            if not dated or "!several" in needs or "own_recruiter" in needs:
                ways.append(way)
                continue
            ways.append(replace(one, needs=f"{one.needs} !several".strip()))
            if found is None:
                continue
            for need, talks in _SEVERAL:
                said = talks if found[0].endswith("面接") else f"{talks}では"
                text = one.text[: found.start()] + said + one.text[found.end() :]
                ways.append(Line(text, one.tones, f"{one.needs} {need}".strip()))
        made.append(tuple(_either_way(dict.fromkeys(ways))))
    return tuple(made)


def _either_way(ways: Iterable[str | Line]) -> Iterator[str | Line]:
    """Yield the ways, those that are the same by phone and else as one."""
    known = {_but_phone(one): one for one in ways if isinstance(one, Line)}
    times = Counter(_but_phone(one) for one in ways if isinstance(one, Line))
    for one in ways:
        if isinstance(one, str) or times[key := _but_phone(one)] == 1:
            yield one
        elif known.pop(key, None):
            yield Line(one.text, one.tones, key[-1])


def _but_phone(line: Line) -> tuple[str, str, str]:
    needs = (one for one in line.needs.split() if one not in ("phone", "!phone"))
    return line.text, line.tones, " ".join(needs)


def as_talks(made: Iterable[Whole]) -> tuple[Whole, ...]:
    """Return the notes so that several talks are named as such, and the talk as what it was.

    Whoever did not assess was talked to (面談), unless one came there to be interviewed.
    """
    talks: dict[int, Versions] = {}
    return tuple(
        replace(
            one,
            sentences=tuple(
                (parts, talks.setdefault(id(versions), _as_talk(_of_all(versions))))
                for parts, versions in one.sentences
            ),
        )
        for one in made
    )


def standing(made: Iterable[Whole]) -> tuple[Whole, ...]:
    """Return the notes for where it isn't known that the process goes on, if the job is wanted."""
    return tuple(
        replace(one, needs=" ".join((one.needs, *_going_on(one.needs.split()))).strip())
        for one in made
    )


def _going_on(needs: list[str]) -> tuple[str, ...]:
    if "!wants_role" not in needs:
        return ("!moves_on", "!replied")
    # Whoever wants the job may use these where a topic shows it.
    return () if "!wants_company" in needs else ("!replied",)


SPOKE_OF: Final[Sentence] = (
    "reminder+thanks",
    (*thanked(ja.TALK_AND_TOPIC), *thanked(ja.EXPLAINED), *ja.TOLD_IN_THANKS),
)
"""Thanks that name what was spoken of, as no sentence of interest."""
ADVISED_ON: Final[Sentence] = ("reminder+thanks", (*thanked(ja.RECRUITER_TALK), *ja.RECRUITER_TOLD))


def _uncertain(*rest: Sentence, needs: str = "") -> tuple[Whole, ...]:
    """Return the notes of those who are not sure of the job, or have lost interest."""
    needs = f"{needs} !wants_company".strip()
    return (
        Whole((SPOKE_OF, *rest), needs=needs, often=OFTEN),
        Whole((TALK, *rest), "wp", needs, second_best=True),
        Whole((FORMAL, *rest), "f", needs, second_best=True),
    )


MET_OF: Final[Sentence] = (
    "reminder",
    tuple(
        tuple(replace(one, text=one.text.replace("|", "")) for one in group)
        for group in ja.MET_AND_TOPIC_LINES
    ),
)
"""The same for whoever is not sure of the job: no sentence of interest."""
IN_WRITING: Final = "asked_in_writing met"
"""Their message suggested it: that is the reason for writing, so it comes first."""
ROOM: Final = "roomy wants_role"
"""Where there is room to say in a sentence of its own that one wants the job."""
MOVES_ON: Final = "moves_on wants_role"
HELD: Final = tuple(
    f"!wants_company !own_recruiter {told}" for told in ("!wrote_hold", "wrote_hold answered")
)
"""On hold, for who is not sure of the job and has no news to thank for."""
WAITS: Final = "replied wants_company !moves_on"
_PLAIN: Final = (
    Whole((CALLED, MET_KEENER, CLOSE), needs=f"phoned {ROOM} !thankful", often=OFTEN),
    Whole((WROTE, MET_KEENER, CLOSE), needs=f"wrote !phoned {ROOM} !thankful", often=OFTEN),
    Whole((CALLED, MET_TOPIC, CLOSE_WANTS), needs=f"phoned {ROOM} !thankful", second_best=True),
    Whole(
        (WROTE, MET_TOPIC, CLOSE_WANTS), needs=f"wrote !phoned {ROOM} !thankful", second_best=True
    ),
    Whole((CALLED, MET_TOPIC, CLOSE), needs="phoned !thankful", often=OFTEN),
    Whole((WROTE, MET_TOPIC, CLOSE), needs="wrote !phoned !thankful", often=OFTEN),
    Whole((TALK, SPOKEN, CLOSE_WANTS), "wp", ROOM, second_best=True),
    Whole((FORMAL, SPOKEN, CLOSE_WANTS), "f", ROOM, second_best=True),
    Whole((TALK, KEENER, CLOSE), "wp", "wants_role"),
    Whole((FORMAL, KEENER, CLOSE), "f", "wants_role"),
    Whole((ENJOYED, TIME, CLOSE_WANTS), "w", f"warm {ROOM}"),
    Whole((ENJOYED, TIME, CLOSE), "w", "warm !roomy"),
    Whole((ONE, CLOSE_WANTS), needs=ROOM, second_best=True),
    # Their day ahead says enough after a flat talk.
    Whole((TALK, SPOKEN, CLOSE), "p", f"{ROOM} booked", often=2),
    Whole((TALK, SPOKEN, CLOSE), "wp", f"{ROOM} peer"),
    Whole((FORMAL, SPOKEN, CLOSE), "f", f"{ROOM} peer"),
    Whole((EXPLAINED, DRAWS, CLOSE), needs="!thankful !booked"),
    Whole((EXPLAINED, CLOSE), needs="!thankful"),
    Whole((TALK, MORE, CLOSE), "wp", ROOM),
    Whole((FORMAL, MORE, CLOSE), "f", ROOM),
    Whole((ONE, CLOSE), needs="wants_role !roomy", second_best=True),
    Whole((TALK, TOPIC, CLOSE), "wp", "wants_role !roomy"),
    Whole((FORMAL, TOPIC, CLOSE), "f", "wants_role !roomy"),
    Whole((TALK, TOPIC, CLOSE), "wp", "!wants_role wants_company"),
    Whole((FORMAL, TOPIC, CLOSE), "f", "!wants_role wants_company"),
    Whole((ONE, CLOSE), needs="!wants_role !wants_company", often=OFTEN),
    Whole((EXPLAINED, CLOSE), needs="!wants_role !wants_company"),
    Whole((TALK, UNSURE, CLOSE), "wp", "!wants_role !wants_company", second_best=True),
    Whole((FORMAL, UNSURE, CLOSE), "f", "!wants_role !wants_company", second_best=True),
    Whole((ENJOYED, TIME, CLOSE), "w", "warm !wants_role"),
)
WHOLES: Final[dict[str, tuple[Whole, ...]]] = {
    "plain": (
        Whole(
            (CALLED, ("interest", ja.MET_TOPIC[:2]), CLOSE_MOVES),
            needs=f"phoned {MOVES_ON} !thankful",
        ),
        Whole(
            (WROTE, ("interest", ja.MET_TOPIC[:2]), CLOSE_MOVES),
            needs=f"wrote !phoned {MOVES_ON} !thankful",
        ),
        *_either(CLOSE_MOVES, needs=MOVES_ON),
        *(
            Whole((thanks, *said, CLOSE), tones, WAITS, second_best=len(said) == 1)
            for thanks, tones in ((TALK, "wp"), (FORMAL, "f"))
            for said in ((TOLD, ANSWERED_TOO), (ANSWERED,))
        ),
        Whole((TALK, MOVES, CLOSE), "wp", MOVES_ON, second_best=True),
        Whole((FORMAL, MOVES, CLOSE), "f", MOVES_ON, second_best=True),
        *standing(_PLAIN),
        *_uncertain(CLOSE),
    ),
    "check_in": (
        *_either(WAITING, needs="wants_company !replied"),
        *_either(REPLY, CLOSE_NEWS, needs="wants_company replied"),
        *_uncertain(CLOSE_NEWS),
    ),
    "long_silence": (*_either(("no_pressure+close", ja.NO_REPLY)),),
    "as_you_suggested": (
        Whole(
            (OFFERED, REMEMBER, SUGGESTED, CLOSE_ASKED),
            needs="offered !offer_by_other met !thankful",
            often=OFTEN,
        ),
        # They have called since: thanks for that come first.
        Whole(
            (CALLED, REMEMBER, SUGGESTED, CLOSE_ASKED),
            needs="phoned !offered met !thankful !own_recruiter !asked_in_writing",
            often=OFTEN,
        ),
        Whole((ASKED_FIRST, MET_AND_TOPIC, CLOSE_ASKED), needs=f"{IN_WRITING} wants_company"),
        Whole((ASKED_FIRST, MET_OF, CLOSE_ASKED), needs=f"{IN_WRITING} !wants_company"),
        Whole(
            (ASKED_FIRST, ("reminder", ja.ENJOYED), CLOSE_ASKED),
            needs=IN_WRITING,
            second_best=True,
        ),
        *_either(SUGGESTED, CLOSE_ASKED, needs="!asked_in_writing"),
        Whole((TALK, TOLD, SUGGESTED, CLOSE_ASKED), "wp", IN_WRITING, second_best=True),
        Whole((FORMAL, TOLD, SUGGESTED, CLOSE_ASKED), "f", IN_WRITING, second_best=True),
    ),
    "after_no": (
        Whole((NO_THANKS, REMEMBER, SUGGESTED, PARTING), needs="told_no !answered", often=OFTEN),
        # Whoever has answered the no has thanked for it.
        *(
            Whole((thanks, *said, SUGGESTED, PITY), tones, f"met {heard}", often=OFTEN)
            for heard in ("!told_no !wrote", "told_no answered")
            for thanks, tones, *said in ((TALK, "wp", TOLD_THEN), (FORMAL, "f", TOLD_THEN))
        ),
        # Others told the no and this person has written: that comes first.
        Whole((NO_THANKS, REMEMBER, SUGGESTED, PITY), needs="met wrote !told_no", often=OFTEN),
        Whole((SPOKE_OF, SUGGESTED, PITY), needs="met !told_no", second_best=True),
        Whole((SPOKE_OF, SUGGESTED, PITY), needs="met told_no answered", second_best=True),
        Whole((TALK, SUGGESTED, PITY), "wp", "met answered"),
        Whole((FORMAL, SUGGESTED, PITY), "f", "met answered"),
        Whole((TALK, SUGGESTED, PITY), "wp", "met !told_no"),
        Whole((FORMAL, SUGGESTED, PITY), "f", "met !told_no"),
        Whole((NO_THANKS, REMEMBER, SUGGESTED, PARTING), needs="!answered", second_best=True),
        Whole((NO_THANKS, REMEMBER, SUGGESTED, PARTING), needs="!met answered", second_best=True),
        Whole((NO_FIRST, REMEMBER, PARTING), needs="!answered", second_best=True),
    ),
    "declined": (
        Whole(
            (DECLINED_AND_WROTE, REMEMBER, SUGGESTED, LEAVING),
            needs="wrote met !thankful",
            often=OFTEN,
        ),
        Whole((DECLINED, SUGGESTED, LEAVING), needs="!wrote"),
        Whole((DECLINED, SUGGESTED, LEAVING), second_best=True),
        Whole((SUGGESTED, AGAIN, LEAVING), second_best=True),
    ),
    "accepted": (
        Whole((AGAIN, ("joining+close", ja.JOINING_CLOSE))),
        Whole((STARTS, AGAIN, CLOSE_JOINING), needs="!started !signed"),
        Whole((AGAIN, JOINING, CLOSE_JOINING), second_best=True),
    ),
    "on_hold": (
        Whole(
            (("thanks+on_hold", ja.HOLD_FIRST), REMEMBER, CLOSE_NEWS),
            needs="wrote_hold !answered",
            often=OFTEN,
        ),
        *(
            Whole((thanks, HOLD_CLOSE), tones, f"met {held}", often=often, second_best=often == 1)
            for held in HELD
            for thanks, tones, often in (
                (SPOKE_OF, "wpf", OFTEN),
                (TALK, "wp", 1),
                (FORMAL, "f", 1),
            )
        ),
        Whole(
            (ADVISED_ON, HOLD, CLOSE_NEWS), needs="own_recruiter met !wants_company", often=OFTEN
        ),
        *_either(HOLD, CLOSE_NEWS, needs="wrote_hold answered"),
        *_either(HOLD, CLOSE_NEWS, needs="!wrote_hold"),
        Whole((TALK, HOLD, CLOSE_NEWS), "wp", second_best=True),
        Whole((FORMAL, HOLD, CLOSE_NEWS), "f", second_best=True),
    ),
    "offer": (
        *(
            Whole((thanks, TOLD, GLAD, CLOSE_OFFER), tones, "offer_by_other met", often=OFTEN)
            for thanks, tones in ((TALK, "wp"), (FORMAL, "f"))
        ),
        Whole((ONE, GLAD, CLOSE_OFFER), needs="offer_by_other met", second_best=True),
        Whole(
            (SPOKE_OF, GLAD, CLOSE_OFFER), needs="offer_by_other met !wants_company", often=OFTEN
        ),
        Whole(
            (("offer+thanks", ja.OFFER_FIRST), REMEMBER, CLOSE_OFFER),
            needs="!offer_by_other",
            often=OFTEN,
        ),
        Whole((TALK, ("offer", ja.OFFER), CLOSE_OFFER), needs="!met"),
    ),
    "left": _either(("close", ja.CLOSE_LEFT)),
    "own_recruiter": (
        Whole((ADVISED, CLOSE_RECRUITER), needs="own_recruiter"),
        Whole((("reminder+thanks", ja.RECRUITER), ADVICE, CLOSE_RECRUITER), needs="own_recruiter"),
        Whole((ADVISED_ON, CLOSE_RECRUITER), needs="own_recruiter !wants_company"),
        Whole(
            (
                ("reminder+thanks", ja.RECRUITER),
                ("reminder", ja.RECRUITER_TOPIC[:2]),
                CLOSE_RECRUITER,
            ),
            needs="own_recruiter phoned !wants_company",
        ),
    ),
    "known": (
        Whole((KNOWN, TOLD, CLOSE_KNOWN), needs="known", often=OFTEN),
        Whole((ONE, CLOSE_KNOWN)),
        Whole((TALK, TOLD, CLOSE_KNOWN), "wp", second_best=True),
        Whole((FORMAL, TOLD, CLOSE_KNOWN), "f", second_best=True),
    ),
    "unmet": wholes(ja.SENTENCES)["unmet"],
}
