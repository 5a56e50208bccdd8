"""German whole notes: which sentences of ``wording.de`` stand together, and in which order.

Three short sentences beside each other: thanks, what was spoken of, and that one wants the job or
would like to stay in touch. The role stands in the last where one wants it, else in the thanks.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from followup_rules.note.bank import Line, Lines, Sentence, Versions, Whole, equally_good
from followup_rules.note.making import made_once
from followup_rules.note.wording import de
from followup_rules.note.wording.common import OFTEN, stating, told_of, wholes
from followup_rules.note.wording.de.kindness import (
    HOLD_THANKS,
    NO_THANKS,
    OPENING_ASIDE,
    RECRUITER_TALK_TOLD,
    TALK_TOLD,
    THANKS_ASIDE,
    THANKS_NAMED,
    WELCOME_TOLD,
)
from followup_rules.note.wording.kindness import NEEDS, Thanks

OPENS: Final = "thanks+reminder"
OFFER_THANKS: Final[Versions] = (*THANKS_ASIDE, *THANKS_NAMED)
TALK: Final[Sentence] = (OPENS, de.THANKS_TALK)
FORMAL: Final[Sentence] = (OPENS, de.THANKS_FORMAL)
WITH_ROLE: Final[Sentence] = (OPENS, de.THANKS_ROLE)
CALLED: Final[Sentence] = (OPENS, de.THANKS_CALLED)
CALLED_FORMAL: Final[Sentence] = (OPENS, de.CALLED_FORMAL)
WROTE: Final[Sentence] = (OPENS, de.THANKS_WROTE)
ALL_IN_ONE: Final[Sentence] = (f"{OPENS}+interest", de.TALK_AND_TOPIC)
ENJOYED: Final[Sentence] = ("reminder+interest", de.ENJOYED_TOPIC)
LOOK_BACK: Final[Sentence] = ("reminder+interest+thanks", de.LOOK_BACK)
LOVED: Final[Sentence] = ("reminder+interest+thanks", de.LOVED)
REACTED: Final[Sentence] = ("reminder+interest+thanks", de.REACTED)
ARRANGED: Final[Sentence] = (OPENS, de.ARRANGED)
ARRANGED_TOLD: Final[Sentence] = ("interest", de.ARRANGED_TOLD)
RECRUITER_CLOSE: Final[Sentence] = ("close", de.RECRUITER_CLOSE)
CLOSE_BARE: Final[Sentence] = ("close", de.CLOSE_BARE)
TIME: Final[Sentence] = ("thanks", de.TIME)
TOPIC: Final[Sentence] = ("interest", de.TOPIC)
TOLD: Final[Sentence] = ("interest", told_of(de.SENTENCES))
EXCITES_ROLE: Final[Sentence] = ("interest", de.EXCITES_ROLE)
EXCITES: Final[Sentence] = ("interest", de.EXCITES)
WANTS: Final[Sentence] = ("interest+close", de.WANTS_CLOSE)
WANTS_TOO: Final[Sentence] = ("close", stating(de.CLOSE_WANTS))
CLOSE: Final[Sentence] = ("close", de.CLOSE)
STILL: Final[Sentence] = ("check_in+close", de.STILL_CLOSE)
NO_REPLY: Final[Sentence] = ("no_pressure+close", de.NO_REPLY)
SUGGESTED: Final[Sentence] = ("as_you_suggested+close", de.SUGGESTED_CLOSE)
WANTS_SUGGESTED: Final[Sentence] = ("as_you_suggested+close", de.WANTS_SUGGESTED)
AS_SUGGESTED: Final[Sentence] = ("as_you_suggested", de.SUGGESTED)
DECLINED: Final[Sentence] = ("parting+reminder", de.DECLINED_TOO)
DECLINED_CLOSE: Final[Sentence] = ("close", de.DECLINED_CLOSE)
RECALL: Final[Sentence] = ("reminder", de.RECALL)
PARTING_CLOSE: Final[Sentence] = ("parting+close", de.PARTING_CLOSE)
AGAIN: Final[Sentence] = ("thanks", de.AGAIN)
HOLD_FIRST: Final[Sentence] = ("thanks+on_hold", de.HOLD_FIRST)
HOLD_CLOSE: Final[Sentence] = ("on_hold+close", de.HOLD_CLOSE)
REMEMBER_CLOSE: Final[Sentence] = ("reminder+close", de.REMEMBER_CLOSE)
OFFER_FIRST: Final[Sentence] = ("thanks+offer", de.OFFER_FIRST)
OFFERED: Final[Sentence] = ("offer", de.OFFERED)
OFFER_CLOSE: Final[Sentence] = ("close", de.OFFER_CLOSE)
OFFER_CONNECT: Final[Sentence] = ("close", de.OFFER_CONNECT)
OFFER_TOLD: Final[Sentence] = ("interest+close", de.OFFER_TOLD)
REMEMBER: Final[Sentence] = ("reminder", de.REMEMBER)
JOINING: Final[Sentence] = ("joining+reminder", de.JOINING)
JOINING_CLOSE: Final[Sentence] = ("joining+close", de.JOINING_CLOSE)
THANKS_SHORT: Final[Sentence] = ("thanks", de.THANKS_SHORT)
CLOSE_JOINING: Final[Sentence] = ("close", de.CLOSE_JOINING)
AGAIN_TOPIC: Final[Sentence] = (OPENS, de.AGAIN_TOPIC)
NO_CLOSE: Final[Sentence] = ("close", de.NO_CLOSE)
LEFT: Final[Sentence] = ("close", de.CLOSE_LEFT)


def _thanks_first(*rest: Sentence, needs: str = "") -> Iterator[Whole]:
    """Yield the notes that thank for the talk and then say the rest, the topic in it or apart."""
    yield Whole((TALK, TOLD, *rest), "wp", needs)
    yield Whole((FORMAL, TOLD, *rest), "f", needs)
    yield Whole((ALL_IN_ONE, *rest), "wpf", needs, second_best=True)


def _role_first(*rest: Sentence, needs: str) -> Iterator[Whole]:
    """Yield the same with the role in the thanks."""
    yield Whole((WITH_ROLE, TOLD, *rest), "wpf", needs)


def _closing(
    *first: Sentence, tones: str, needs: str = "", second_best: bool = False
) -> Iterator[Whole]:
    """Yield a beginning with its close: where there is room, it says that one wants the job."""
    for close, where in (
        (WANTS_TOO, "roomy wants_role"),
        (CLOSE, "roomy !wants_role"),
        (CLOSE, "!roomy"),
    ):
        yield Whole((*first, close), tones, f"{needs} {where}".strip(), second_best)


def _plain(thanks: Sentence, tones: str, needs: str, *, often: int) -> Iterator[Whole]:
    """Yield the notes after a talk: with what was spoken of, or with the wish for the job."""
    for (topic, close), where in (
        ((TOLD, WANTS_TOO), "roomy wants_role"),
        ((TOPIC, CLOSE), "roomy !wants_role"),
        ((TOPIC, CLOSE), "!roomy"),
    ):
        yield Whole((thanks, topic, close), tones, f"{needs} {where}".strip(), often=often)
    yield Whole((thanks, WANTS), tones, f"{needs} wants_role".strip(), often=often)


def _unless_glad(whole: Whole) -> Iterator[Whole]:
    """Yield a note for everyone but who has the room to say that they are glad it goes on."""
    for where in ("!moves_on", "moves_on !wants_role", "moves_on !roomy"):
        yield replace(whole, needs=f"{whole.needs} {where}".strip())


def _no(*first: Sentence, needs: str = "met") -> Iterator[Whole]:
    """Yield the notes after a no: thanks, which say that one bears no grudge, and the close.

    A no that only others have told is named in the close.
    """
    told = ("told_no", "!told_no wrote")
    stay: Sentence = ("parting+close", de.NO_STAY)
    connect: Sentence = ("parting+close+as_you_suggested", de.NO_CONNECT)
    for close, suggested, where in (
        (NO_CLOSE, SUGGESTED, told),
        (stay, connect, ("!told_no !wrote",)),
    ):
        for held in where:
            yield Whole((*first, close), needs=f"{needs} {held} !asked", often=OFTEN)
            yield Whole((*first, suggested), needs=f"{needs} {held} asked", often=OFTEN)


def _own_no(*first: Sentence, needs: str = "met") -> Iterator[Whole]:
    """Yield the same after one's own no, to an offer or before there was one."""
    yield Whole(
        (*first, ("parting+close", de.DECLINED_STAY)),
        needs=f"{needs} turned_down !asked",
        often=OFTEN,
    )
    yield Whole(
        (*first, ("parting+close+as_you_suggested", de.DECLINED_SUGGESTED)),
        needs=f"{needs} turned_down asked",
        often=OFTEN,
    )
    yield Whole((*first, PARTING_CLOSE), needs=f"{needs} !turned_down !asked", often=OFTEN)
    yield Whole(
        (*first, ("parting+close+as_you_suggested", de.DECLINED_SUGGESTED)),
        needs=f"{needs} !turned_down asked",
        often=OFTEN,
    )


WHOLES: Final[dict[str, tuple[Whole, ...]]] = {
    **wholes(de.SENTENCES),
    "plain": (
        *_plain(CALLED, "wp", "phoned", often=OFTEN),
        *_plain(CALLED_FORMAL, "f", "phoned", often=OFTEN),
        *_plain(WROTE, "wpf", "wrote !phoned", often=OFTEN),
        *_plain(TALK, "wp", "!phoned !wrote", often=3),
        *_plain(FORMAL, "f", "!phoned !wrote", often=3),
        *_closing(ALL_IN_ONE, tones="wpf", needs="!phoned !wrote", second_best=True),
        *_closing(LOVED, tones="w", needs="warm !phoned !wrote", second_best=True),
        Whole((ARRANGED, ARRANGED_TOLD, CLOSE_BARE), needs="recruiter arranged", often=OFTEN),
        Whole((ARRANGED, CLOSE_BARE), needs="recruiter arranged", often=OFTEN),
        *_closing(LOOK_BACK, tones="wpf", needs="thanked !phoned !wrote"),
        *_closing(REACTED, tones="wpf", needs="!phoned !wrote"),
        Whole((TALK, EXCITES_ROLE, CLOSE), "wp", "wants_role !phoned !wrote"),
        Whole((FORMAL, EXCITES_ROLE, CLOSE), "f", "wants_role !phoned !wrote"),
        Whole((WITH_ROLE, EXCITES, CLOSE), needs="wants_role !moves_on !booked", second_best=True),
        # The next day is looked forward to in place of the wish, so the thanks name the job.
        Whole((WITH_ROLE, TOLD, CLOSE), needs="wants_role booked", often=3),
        Whole((WITH_ROLE, WANTS), needs="wants_role booked", often=3),
        Whole((WITH_ROLE, TOPIC, CLOSE), needs="!wants_role !phoned !wrote", often=2),
    ),
    "own_recruiter": (
        # Who arranged the next talk is thanked for it.
        *(
            replace(one, needs=f"{one.needs} {where}".strip())
            for one in wholes(de.SENTENCES)["own_recruiter"]
            for where in (
                "!arranged",
                *(f"arranged {other}" for other in ("!wants_role", "several", "thanked")),
                *(f"arranged {other}" for other in ("phoned", "again_with_you")),
            )
        ),
        Whole((ARRANGED, ARRANGED_TOLD, RECRUITER_CLOSE), needs="arranged", often=OFTEN),
        Whole((ARRANGED, RECRUITER_CLOSE), needs="arranged", often=OFTEN),
    ),
    "check_in": (
        Whole((LOOK_BACK, STILL), needs="thanked"),
        *_thanks_first(STILL),
        *_role_first(STILL, needs="!wants_role"),
    ),
    "long_silence": (
        Whole((LOOK_BACK, NO_REPLY), needs="thanked"),
        *_thanks_first(NO_REPLY),
        *_role_first(NO_REPLY, needs="!wants_role"),
    ),
    "as_you_suggested": (
        *_thanks_first(WANTS_SUGGESTED, needs="roomy wants_role !offered"),
        *_unless_glad(Whole((TALK, TOLD, SUGGESTED), "wp")),
        *_unless_glad(Whole((FORMAL, TOLD, SUGGESTED), "f")),
        *_unless_glad(Whole((LOVED, SUGGESTED), "w", "", second_best=True)),
        *_unless_glad(Whole((ALL_IN_ONE, SUGGESTED))),
        *_unless_glad(Whole((WITH_ROLE, TOLD, SUGGESTED), second_best=True)),
    ),
    "declined": (
        *_own_no((OPENS, de.NO_TALK)),
        *_own_no(TALK, REMEMBER, needs="met !cold"),
        Whole((DECLINED, AGAIN, DECLINED_CLOSE), "wpf", "turned_down !asked", second_best=True),
        Whole((DECLINED, AGAIN, SUGGESTED), "wpf", "turned_down asked", second_best=True),
        *(
            Whole((*first, RECALL, AGAIN, PARTING_CLOSE), needs=needs)
            for first, needs in (
                ((AS_SUGGESTED,), "!turned_down asked"),
                ((), "!turned_down !asked"),
            )
        ),
        Whole(
            (
                AS_SUGGESTED,
                RECALL,
                AGAIN,
                ("parting", de.WISHES),
                ("close", de.STAY),
            ),
            second_best=True,
        ),
    ),
    "after_no": (
        *_no((OPENS, de.NO_TALK)),
        *_no(TALK, REMEMBER, needs="met !told_no !wrote !cold"),
        *_no((OPENS, de.NO_TOLD), REMEMBER, needs="met told_no !cold"),
        # With regret first only to who was not met.
        *(
            replace(one, needs=f"{one.needs} !met".strip())
            for one in wholes(de.SENTENCES)["after_no"]
        ),
    ),
    "accepted": (
        Whole((JOINING, THANKS_SHORT, CLOSE_JOINING), often=2),
        Whole((AGAIN_TOPIC, JOINING_CLOSE), often=2),
    ),
    "on_hold": (
        Whole((HOLD_FIRST, REMEMBER_CLOSE), needs="wrote_hold", often=OFTEN),
        *_thanks_first(HOLD_CLOSE, needs="!wrote_hold"),
        *_role_first(HOLD_CLOSE, needs="!wants_role !wrote_hold"),
    ),
    "offer": (
        # With little room what was spoken of had better stand within the thanks.
        Whole((OFFER_FIRST, REMEMBER, OFFER_CLOSE), needs="roomy", often=OFTEN),
        Whole((OFFER_FIRST, REMEMBER, OFFER_CLOSE), needs="!roomy offer_by_other", often=OFTEN),
        Whole(
            (OFFER_FIRST, REMEMBER, OFFER_CLOSE),
            "wpf",
            # Who called is thanked for that, and told the joy: more would crowd it.
            "!roomy !offer_by_other !offer_by_phone",
            second_best=True,
            often=OFTEN,
        ),
        Whole((("thanks+offer+reminder", de.OFFER_ALONE), OFFER_CLOSE), needs="met", often=OFTEN),
        Whole((TALK, ("offer", de.OFFER), OFFER_CLOSE), needs="!met"),
    ),
    "left": (
        Whole((WITH_ROLE, TOLD, LEFT), often=2),
        Whole((TALK, TOLD, LEFT), "wp"),
        Whole((FORMAL, TOLD, LEFT), "f"),
        Whole((ALL_IN_ONE, LEFT)),
    ),
}


def thankful(t: Thanks, made: dict[str, tuple[Whole, ...]]) -> dict[str, tuple[Whole, ...]]:
    """Add the notes that thank for what they did in an order of their own.

    The role stands with their suggestion; after an offer, what they did is what is thanked for.
    """
    talk: Sentence = (OPENS, t.opening)
    # The topic within the thanks, where it has no room for a sentence of its own.
    in_one: Sentence = (f"{OPENS}+interest", TALK_TOLD)
    offered = f"{NEEDS} offered"
    welcome: Sentence = (f"{OPENS}+interest", WELCOME_TOLD)
    short = f"{NEEDS} !about !roomy"
    taken_up: Sentence = ("as_you_suggested+close", de.OFFER_SUGGESTED)
    own = {
        "plain": (
            Whole((welcome, CLOSE), "wpf", short),
            *_reacting(talk),
            Whole((in_one, WANTS_TOO), "wpf", f"{NEEDS} roomy wants_role", second_best=True),
            Whole((in_one, CLOSE), "wpf", f"{NEEDS} roomy", second_best=True),
        ),
        "check_in": (
            Whole((in_one, STILL), needs=f"{NEEDS} roomy", second_best=True),
            Whole((welcome, STILL), needs=short),
        ),
        "long_silence": (
            Whole((in_one, NO_REPLY), needs=f"{NEEDS} roomy", second_best=True),
            Whole((welcome, NO_REPLY), needs=short),
        ),
        "own_recruiter": (
            Whole(
                (("thanks+reminder+interest", RECRUITER_TALK_TOLD), ("close", de.RECRUITER_AHEAD)),
                needs="thankful own_recruiter roomy",
                often=OFTEN,
            ),
            # A short note has no topic, but the wish to connect; a formal one rather has regards.
            Whole(
                ((OPENS, t.recruiter), ("close", de.RECRUITER_AHEAD)),
                "wp",
                "thankful own_recruiter booked wants_role !roomy",
                often=OFTEN,
            ),
        ),
        "as_you_suggested": (
            # An offer that they brought themselves and one is glad of comes first.
            *(
                Whole(
                    (("reminder", de.OFFERED), (OPENS, OFFER_THANKS), *topic, taken_up),
                    needs=f"{offered} !offer_by_other wants_role{where}",
                    often=OFTEN,
                )
                for topic, where in (((TOLD,), " roomy"), ((), ""))
            ),
            *(
                Whole(
                    ((OPENS, OFFER_THANKS), *topic, ("reminder", de.OFFERED), taken_up),
                    needs=f"{offered} !offer_by_other !wants_role{where}",
                    often=OFTEN,
                )
                for topic, where in (((TOLD,), " roomy"), ((), ""))
            ),
            *(
                Whole(
                    ((OPENS, de.OFFER_FIRST), *topic, taken_up),
                    needs=f"met offered !thankful !offer_by_other{where}",
                    often=OFTEN,
                )
                for topic, where in (((TOLD,), " roomy"), ((), ""))
            ),
            *_unless_glad(Whole((in_one, SUGGESTED), needs=f"{NEEDS} roomy", second_best=True)),
            Whole(
                (in_one, WANTS_SUGGESTED),
                needs=f"{NEEDS} roomy wants_role !offered",
                second_best=True,
            ),
            Whole((talk, TOLD, WANTS_SUGGESTED), needs=f"{NEEDS} roomy wants_role !offered"),
            *(
                each
                for where in ("roomy", "!roomy !about")
                for each in _unless_glad(Whole((talk, TOLD, SUGGESTED), "wpf", f"{NEEDS} {where}"))
            ),
            # A short note rather takes up their suggestion in full.
            *_unless_glad(Whole((talk, SUGGESTED), "wpf", f"{NEEDS} about !roomy")),
        ),
        # After a no they are told what stays, and the suggestion is taken up: no good wishes.
        "after_no": (
            *_unless_curt(_no((OPENS, NO_THANKS), REMEMBER, needs=NEEDS)),
            *_no((OPENS, NO_THANKS), needs=NEEDS),
        ),
        "declined": (
            *_own_no((OPENS, NO_THANKS), REMEMBER, needs=NEEDS),
            *_own_no((OPENS, NO_THANKS), needs=NEEDS),
        ),
        "on_hold": (
            Whole(
                ((OPENS, HOLD_THANKS), TOLD, HOLD_CLOSE),
                needs=f"{NEEDS} wrote_hold roomy",
                often=OFTEN,
            ),
            Whole(
                ((OPENS, HOLD_THANKS), TOLD, HOLD_CLOSE),
                "f",
                f"{NEEDS} wrote_hold !roomy",
                often=OFTEN,
            ),
            # A short note rather says that the freeze is a pity.
            Whole(
                ((OPENS, HOLD_THANKS), HOLD_CLOSE),
                "wp",
                f"{NEEDS} wrote_hold !roomy",
                often=OFTEN,
            ),
            Whole((talk, HOLD_CLOSE), "wp", f"{NEEDS} !wrote_hold !roomy", often=OFTEN),
            Whole((in_one, HOLD_CLOSE), needs=f"{NEEDS} !wrote_hold roomy", second_best=True),
        ),
        "offer": (
            *(
                Whole((*said, close), needs=f"{offered} {where}{short}", often=OFTEN)
                for topic, close, short in (
                    ((), OFFER_TOLD, " roomy"),
                    ((TOLD,), OFFER_CONNECT, " roomy"),
                    ((), OFFER_CONNECT, ""),
                )
                for said, where in (
                    # What they brought themselves and one is glad of comes first.
                    ((OFFERED, (OPENS, OFFER_THANKS), *topic), "!offer_by_other wants_role"),
                    (((OPENS, OFFER_THANKS), *topic, OFFERED), "!offer_by_other !wants_role"),
                    (((OPENS, OFFER_THANKS), *topic, OFFERED), "offer_by_other"),
                )
            ),
        ),
    }
    aside = ("as_you_suggested", "on_hold", "check_in", "long_silence", "left")
    made, own = (
        {
            name: tuple(_aside(one, t.opening) if name in aside else one for one in notes)
            for name, notes in each.items()
        }
        for each in (made, own)
    )
    # Thanks come first, then what was spoken of.
    plain = tuple(
        each
        for one in made["plain"]
        if "thankful" not in one.needs.split() or one.sentences[0][0] != ENJOYED[0]
        for each in _wanting(one)
    )
    # Whoever takes up their suggestion needs no other close.
    asked = tuple(
        each
        for one in map(_formal_last, made["as_you_suggested"])
        if "thankful" not in one.needs.split()
        or (one.sentences[-1] != CLOSE and one.sentences[0] != SUGGESTED)
        for each in (_unless_glad(one) if "thankful" in one.needs.split() else (one,))
    )
    # An offer that they brought themselves is not passed over in silence.
    asked, own["as_you_suggested"] = (
        tuple(
            replace(one, needs=f"{one.needs} {where}".strip())
            for one in notes
            for where in (
                ("",)
                if {"offered", "!offered"} & set(one.needs.split())
                else (
                    "!offered",
                    *(
                        ()
                        if one.second_best
                        else ("offered offer_by_other", "offered !offer_by_other !met")
                    ),
                )
            )
        )
        for notes in (asked, own["as_you_suggested"])
    )
    # Two short sentences side by side sound curt.
    still = ("check_in", de.STILL)
    silent = {
        name: tuple(one for one in made[name] if still not in one.sentences)
        for name in ("check_in", "long_silence")
    }
    # An offer beside thanks for what they did is said in the sentence of one's own.
    offers = tuple(one for one in made["offer"] if "thankful" not in one.needs.split())
    # A stock farewell is not what whoever suggested connecting has deserved.
    no = tuple(one for one in made["after_no"] if "thankful" not in one.needs or not _farewell(one))
    # The news and what they did are thanked for in one sentence.
    hold = tuple(
        each
        for one in made["on_hold"]
        if not {"thankful", "wrote_hold"} <= set(one.needs.split())
        for each in (_roomy_unless_formal(one) if "thankful" in one.needs.split() else (one,))
    )
    # After one's own no the thanks come first.
    declined = tuple(one for one in made["declined"] if "thankful" not in one.needs.split())
    made = {
        **made,
        **silent,
        "declined": declined,
        "plain": plain,
        "as_you_suggested": asked,
        "after_no": no,
        "offer": offers,
        "on_hold": hold,
    }
    # With their own recruiter only the sentence of its own says that it goes on.
    made["own_recruiter"] = tuple(
        each
        for one in made["own_recruiter"]
        for each in (
            (one,) if any(p == "interest" for p, _ in one.sentences) else _unless_glad(one)
        )
    )
    made = {
        name: (*own.get(name, ()), *(each for one in wholes for each in _for_whom(one)))
        for name, wholes in made.items()
    }
    return {
        name: notes
        if name == "unmet"
        else tuple(
            _serious(said)
            for one in notes
            for each in (one, *_reminding(one), *_to_the_point(one))
            for said in (_sparing(each) if name == "offer" else _yielding(each))
        )
        for name, notes in made.items()
    }


def _unless_curt(made: Iterator[Whole]) -> Iterator[Whole]:
    """Yield notes; a short one rather takes up their suggestion in full than names a topic."""
    for one in made:
        for where in ("roomy", "!roomy !about") if "asked" in one.needs.split() else ("",):
            yield replace(one, needs=f"{one.needs} {where}".strip())


def _roomy_unless_formal(whole: Whole) -> Iterator[Whole]:
    """Yield a note for where there is room; a formal one for everywhere."""
    if tones := whole.tones.replace("f", ""):
        yield replace(whole, tones=tones, needs=f"{whole.needs} roomy")
    if "f" in whole.tones:
        yield replace(whole, tones="f")


def _aside(whole: Whole, opening: Versions) -> Whole:
    """Return a note in whose thanks a second kindness is worth less than a topic."""
    sentences = tuple(
        (parts, OPENING_ASIDE if versions is opening else versions)
        for parts, versions in whole.sentences
    )
    return replace(whole, sentences=sentences)


_REACTIONS: Final[dict[str, Lines]] = {
    "worked_through_task": (
        Line("das hat richtig Spaß gemacht.", "w", "warm familiar !grave wants_company"),
        Line("das hat mir viel Freude gemacht.", "w", "warm !familiar !grave wants_company"),
        Line("das hat Spaß gemacht.", "p", "!cold familiar !grave wants_company"),
        Line("das hat mir Freude gemacht.", "p", "!cold !familiar !grave wants_company"),
    ),
    "explained_clearly": (
        Line("das hat mir sehr geholfen.", "w", "warm wants_company"),
        Line("das hat mir sehr geholfen.", "p", "!cold wants_company"),
    ),
    "encouraged": (Line("das hat mir gutgetan.", "w", "warm wants_company"),),
}
"""What one says of what they did, where nothing else that was spoken of can be named."""


def _reacting(talk: Sentence) -> Iterator[Whole]:
    """Yield the notes in which thanks for what they did are followed by what it was to one."""
    # "Das" is the one thing that they did.
    talk = (talk[0], _without(_SECOND, talk[1]))
    for kindness, said in _REACTIONS.items():
        reaction: Sentence = ("interest", (said,))
        # A short note rather has the second thing that they did.
        short = ((CLOSE, "!roomy"),) if kindness == "worked_through_task" else ()
        for close, where in ((WANTS_TOO, "roomy wants_role"), (CLOSE, "roomy !wants_role"), *short):
            yield Whole((talk, reaction, close), "wp", f"{NEEDS} {kindness} {where}")


def _for_whom(whole: Whole) -> Iterator[Whole]:
    """Yield a note that thanks for nothing particular for whom there is nothing such."""
    needs = whole.needs.split()
    if {"thankful", "!thankful"} & set(needs):
        yield whole
        return
    for where in ("!thankful", "thankful !met"):
        yield replace(whole, needs=f"{whole.needs} {where}".strip())


def _lines(versions: Versions) -> Iterator[Line]:
    for entry in versions:
        for one in equally_good(entry):
            yield one if isinstance(one, Line) else Line(one)


def _has(words: re.Pattern[str], versions: Versions) -> bool:
    def found(given: Versions) -> bool:
        return any(words.search(one.text) for one in _lines(given))

    return made_once(f"has {words.pattern}", found, versions)


def _without(words: re.Pattern[str], versions: Versions) -> Versions:
    return tuple(
        tuple(one for one in _lines((entry,)) if not words.search(one.text)) for entry in versions
    )


def _texts(versions: Versions) -> frozenset[str]:
    return frozenset(one.text for one in _lines(versions))


_EAGER: Final = re.compile("interess|spannend|xcites")
_CALM: Final[Versions] = (
    (
        *(
            one
            for one in _lines(TOLD[1])
            if not _EAGER.search(one.text) and not one.text.startswith("besonders")
        ),
        Line(
            "an unser Gespräch {of_thing} denke ich gern zurück.",
            "pf",
            "!familiar !several !cold",
        ),
        Line("unser Gespräch {of_thing} war richtig schön.", "w", "familiar !several !cold !grave"),
    ),
    tuple(
        one
        for one in _lines(TOLD[1])
        if one.text.startswith("besonders") and not _EAGER.search(one.text)
    ),
)
"""What was spoken of, said by somebody whom the job no longer interests."""
_REMINDS: Final[dict[frozenset[str], Versions]] = {
    _texts(TOLD[1]): _CALM,
    _texts(TOPIC[1]): _CALM,
    _texts(de.RECRUITER_TOPIC): (de.RECRUITER_TOLD,),
}


def _reminding(whole: Whole) -> Iterator[Whole]:
    """Yield a note for whom the job no longer interests: what was spoken of, to remind them."""
    sentences = tuple(
        ("reminder", _REMINDS.get(_texts(versions), ()))
        if parts == "interest"
        else (parts, versions)
        for parts, versions in whole.sentences
    )
    found = all(versions for _, versions in sentences) and sentences != whole.sentences
    if found and "wants_role" not in whole.needs.split():
        needs = dict.fromkeys((*whole.needs.split(), "!wants_role"))
        yield replace(whole, sentences=sentences, needs=" ".join(needs))


def _farewell(whole: Whole) -> bool:
    """Tell whether a note ends with good wishes."""
    return whole.sentences[-1][0] == PARTING_CLOSE[0]


def _to_the_point(whole: Whole) -> Iterator[Whole]:
    """Yield a note of particular thanks without the topic: what leaves no room for both."""
    sentences = tuple(
        one for one in whole.sentences if one[0] != "interest" and one[1] is not de.REMEMBER
    )
    if "thankful" in whole.needs.split() and whole.sentences != sentences:
        yield replace(whole, sentences=sentences, needs=f"{whole.needs} about")


def _formal_last(whole: Whole) -> Whole:
    """Return a note that opens with their suggestion for whoever isn't written to formally."""
    opens = whole.sentences[0][0] == SUGGESTED[0]
    return replace(whole, tones=whole.tones.replace("f", "")) if opens else whole


def _yielding(whole: Whole) -> Iterator[Whole]:
    """Yield a note of thanks; a short one has its topic worth less: the close comes before it.

    Whom one calls Sie on terms that aren't warm rather gets regards than the topic beside thanks
    for something told, and formally rather than a second thing that they are thanked for.
    """
    needs = whole.needs.split()
    if "thankful" not in needs:
        yield whole
        return
    if "!roomy" not in needs:
        yield replace(whole, needs=" ".join(dict.fromkeys((*needs, "roomy"))))
    if "roomy" in needs:
        return
    short = replace(_with_topic_last(whole), needs=f"{whole.needs} !roomy")
    topic = any(
        parts == "interest" or versions in (de.REMEMBER, _CALM)
        for parts, versions in whole.sentences
    )
    spare = "pf" if topic else ""
    for tones, where in ((spare, "!about"), (spare, "familiar about"), ("wpf".strip(spare), "")):
        kept = "".join(tone for tone in whole.tones if tone in tones)
        if kept and not ("about" in needs and where == "!about"):
            for each in _sparing(replace(short, tones=kept)):
                yield replace(each, needs=f"{each.needs} {where}".strip())


def _sparing(whole: Whole) -> Iterator[Whole]:
    """Yield a note; a formal one with little room thanks for one thing, and has regards."""
    needs = whole.needs.split()
    said = tuple((parts, _without(_SECOND, versions)) for parts, versions in whole.sentences)
    two = any(_has(_SECOND, versions) for _, versions in whole.sentences)
    if not two or "f" not in whole.tones or "roomy" in needs:
        yield whole
        return
    if other := whole.tones.replace("f", ""):
        yield replace(whole, tones=other)
    if "!roomy" not in needs:
        yield replace(whole, tones="f", needs=f"{whole.needs} roomy")
        needs.append("!roomy")
    yield replace(whole, sentences=said, tones="f", needs=" ".join(needs))


def _with_topic_last(whole: Whole) -> Whole:
    sentences = tuple(
        (parts, made_once("yielding", _after_places, versions))
        if (parts == "interest" and versions[0] not in _REACTIONS.values())
        or versions is _CALM
        or versions is de.REMEMBER
        else (parts, versions)
        for parts, versions in whole.sentences
    )
    return replace(whole, sentences=sentences)


def _after_places(versions: Versions) -> Versions:
    return (*_YIELDS, *versions)


_YIELDS: Final[Versions] = ((),) * 5
"""Places left empty before a topic beside particular thanks, so that the close comes before it."""


def _serious(whole: Whole) -> Whole:
    """Return a note that says of a sad topic that the talk meant a lot, not that it pleased."""
    sentences = tuple(
        (parts, made_once("serious", _serious_each, versions))
        for parts, versions in whole.sentences
    )
    return replace(whole, sentences=sentences)


def _serious_each(versions: Versions) -> Versions:
    return tuple(map(_serious_too, versions))


_TOPIC: Final = re.compile(r"\{(?:of|told|clause|thing)\w*\}")
_TALK: Final = re.compile(rf"{_TOPIC.pattern}|Gespräch|Telefonat|unterhalten")
_SECOND: Final = re.compile(r"\{(?:act(?:ed)?|naming|having)_two\}")
_PLEASURE: Final = re.compile(
    r"gefallen|Freude gemacht|Spaß|nett|unterhalten|eine Freude|interessant|spannend|hilfreich"
    r"|fand ich gut"
)
_WAS: Final = re.compile(
    r"hat mir (?:(?:sehr|gut|richtig gut) )?gefallen"
    r"|(?:fand ich|war für mich|war) (?:(?:sehr|richtig) )?"
    r"(?:interessant|spannend|gut|nett|hilfreich)"
    r"|hat mir (?:viel Freude|(?:viel|richtig) Spaß) gemacht"
)


def _serious_too(entry: str | Line | tuple[str | Line, ...]) -> Lines:
    return tuple(each for line in _lines((entry,)) for each in _for_both(line))


def _for_both(line: Line) -> Iterator[Line]:
    if not _PLEASURE.search(line.text) or not _TALK.search(line.text):
        yield line
        return
    yield replace(line, needs=f"{line.needs} !grave".strip())
    for tones, meant in (("w", "war mir viel wert"), ("pf", "war für mich sehr wertvoll")):
        kept = "".join(tone for tone in line.tones if tone in tones)
        if kept and _WAS.search(line.text):
            needs = f"{line.needs} grave".strip()
            yield Line(_WAS.sub(meant, line.text), kept, needs)


_EXCITING: Final = re.compile("xcites")
_TWO: Final = 2
"""Sentences before the close; one more says the wish for the job already."""


def _wanting(whole: Whole) -> Iterator[Whole]:
    """Yield a note of thanks with the close that says one wants the job, where there is room."""
    *first, last = whole.sentences
    if "thankful" not in whole.needs.split() or last != CLOSE:
        yield whole
        return
    if len(first) > _TWO:
        # What excites says already that the job does: beside it the wish for it says that twice.
        told = tuple((parts, _without(_EXCITING, said)) for parts, said in first)
        yield replace(whole, sentences=(*told, last))
        needs = f"{whole.needs} !booked !moves_on"
        yield replace(whole, sentences=(first[0], EXCITES, last), needs=needs, second_best=False)
        return
    # The wish stands in the close; before it, only what was spoken of.
    told = tuple(TOLD if one[0] == TOLD[0] else one for one in first)
    for before, close, where in (
        (told, WANTS_TOO, "roomy wants_role"),
        (tuple(first), CLOSE, "roomy !wants_role"),
        (tuple(first), CLOSE, "!roomy"),
    ):
        yield replace(whole, sentences=(*before, close), needs=f"{whole.needs} {where}")
