"""The whole notes of French: which of its sentences make one, for each situation.

French arranges them itself. Where the job is wanted and there is room, the note says so; the role
is named once, and not where a topic reminds of the talk; what the other person did takes the place
of the thanks for the interview.
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from followup_rules.note.bank import Sentence, Versions, Whole
from followup_rules.note.wording import fr
from followup_rules.note.wording.common import stating
from followup_rules.note.wording.fr import kindness as fr_kindness
from followup_rules.note.wording.kindness import unmet_with

_KIND: Final = "thankful met"
_OPENS: Final = "thanks+reminder"
_WANTED: Final = "roomy wants_role"
"""Where there is room to say that the job is wanted."""
_MOVES_ON: Final = "moves_on wants_role !roomy"
"""Where there is little room, and the process goes on."""

_THANKS: Final[Sentence] = (_OPENS, fr.THANKS)
_THANKS_ROLE: Final[Sentence] = (_OPENS, fr.THANKS_ROLE)
_CALLED: Final[Sentence] = (_OPENS, fr.CALLED)
_WROTE: Final[Sentence] = (_OPENS, fr.WROTE)
_KIND_OPENS: Final[Sentence] = (_OPENS, fr_kindness.OPENING)
_KIND_ROLE: Final[Sentence] = (_OPENS, fr_kindness.OPENING_ROLE)
_KIND_TOPIC: Final[Sentence] = (f"{_OPENS}+interest", fr_kindness.OPENING_TOPIC)
_KIND_CALLED: Final[Sentence] = (_OPENS, fr_kindness.CALLED)
_WITH_TOPIC: Final[Sentence] = (f"{_OPENS}+interest", fr.THANKS_TOPIC)
_EXPLAINED: Final[Sentence] = ("thanks+interest+reminder", fr.EXPLAINED)
_KIND_EXPLAINED: Final[Sentence] = ("thanks+interest+reminder", fr_kindness.EXPLAINED)
_ENJOYED_TOPIC: Final[Sentence] = ("reminder+interest", fr.ENJOYED_TOPIC)
_DATED_TOPIC: Final[Sentence] = ("reminder+interest", fr.DATED_TOPIC)
_SPOKEN_OF: Final[Sentence] = ("interest", fr.SPOKEN_OF)
_BESIDE: Final[Sentence] = ("interest", fr.TOLD_BESIDE)
_TOPIC: Final[Sentence] = ("interest", (*fr.TOLD, *fr.WANT))
_TOPIC_BESIDE: Final[Sentence] = ("interest", (*fr.TOLD_BESIDE, *fr.WANT))
_TOPIC_WANT: Final[Sentence] = ("interest", fr.TOPIC_WANT)
_WANT_ROLE: Final[Sentence] = ("interest", fr.WANT_ROLE)
_CLOSE: Final[Sentence] = ("close", fr.CLOSE)
_TOPIC_CLOSE: Final[Sentence] = ("interest+close", fr.TOPIC_CLOSE)
_WANT_CLOSE: Final[Sentence] = ("interest+close", fr.WANT_CLOSE)
_CLOSE_NEXT: Final[Sentence] = ("close", (fr.CLOSE_NEXT,))
_RECALL_TOPIC: Final[Sentence] = ("reminder", fr.REMEMBER_TOPIC)
_CLOSE_WANTS: Final[Sentence] = ("close", stating(fr.CLOSE_WANTS))
_SUGGESTED_CLOSE: Final[Sentence] = ("as_you_suggested+close", fr.SUGGESTED_CLOSE)
_TIME: Final[Sentence] = ("thanks", fr.TIME)
_TIME_CLOSE: Final[Sentence] = ("thanks+close", fr.TIME_CLOSE)
_KIND_THANKS: Final[Sentence] = ("thanks", fr_kindness.AGAIN_SHORT)
_WORKED: Final[Sentence] = ("reminder", fr_kindness.WORKED)
_MANY: Final[Sentence] = ("thanks", fr.MANY)
_MANY_KIND: Final[Sentence] = ("thanks", fr_kindness.MANY_KIND)
_MANY_TOPIC: Final[Sentence] = ("reminder+interest", fr.MANY_TOPIC)
_MANY_AGAIN: Final[Sentence] = ("reminder", fr.MANY_AGAIN)


def _where(needs: str, *made: Whole) -> Iterator[Whole]:
    """Yield whole notes with these needs besides their own."""
    for one in made:
        yield replace(one, needs=f"{one.needs} {needs}".strip())


def _unless_wanted(*made: Whole) -> Iterator[Whole]:
    """Yield notes that don't say that the job is wanted: second best where one says so."""
    yield from _where("!roomy !moves_on", *made)
    yield from _where("roomy !wants_role", *made)
    for one in made:
        yield replace(one, second_best=True)


def _in_one(*end: Sentence, needs: str = "") -> Iterator[Whole]:
    """Yield the note that thanks for what they did and for the talk in one sentence.

    A sentence of its own, that one liked the talk, is better where it fits: this one files it.
    The day is that of the talk, but where they did something: then it stands behind that.
    """
    for who in ("familiar", "!familiar showed_around"):
        yield Whole((_KIND_TOPIC, *end), needs=f"{needs} {who} !roomy".strip(), second_best=True)
    said: Final = "!made_welcome !showed_around !worked_through_task !roomy"
    short: Final[Sentence] = ("thanks", fr_kindness.KIND_SHORT)
    yield Whole((short, _DATED_TOPIC, *end), needs=f"{needs} {said}".strip())


def _plain() -> Iterator[Whole]:
    yield from _unless_wanted(
        Whole((_CALLED, _TOPIC_BESIDE, _CLOSE), needs="phoned"),
        Whole((_WROTE, _TOPIC_BESIDE, _CLOSE), needs="wrote !phoned"),
        Whole((_WROTE, _TOPIC_CLOSE), "pf", "wrote !phoned"),
        Whole((_CALLED, _TOPIC_CLOSE), "pf", "phoned"),
        Whole((_THANKS, _TOPIC, _CLOSE)),
        Whole((_THANKS, _TOPIC_CLOSE), "pf"),
        Whole((_WITH_TOPIC, _CLOSE), "pf", "!roomy", second_best=True),
    )
    yield Whole((_WITH_TOPIC, _CLOSE_WANTS), needs=f"cold {_WANTED}")
    yield from _where(
        "several !phoned !wrote",
        *_unless_wanted(Whole((_MANY, _MANY_TOPIC, _CLOSE))),
        Whole((_MANY, _MANY_TOPIC, _CLOSE_WANTS), needs=_WANTED),
        Whole((_MANY, _MANY_AGAIN, ("interest", fr.WANT), _CLOSE)),
    )
    yield Whole((_ENJOYED_TOPIC, _TIME_CLOSE), "w", "warm", second_best=True)
    yield Whole((_EXPLAINED, _CLOSE), second_best=True)
    yield Whole((_THANKS, _RECALL_TOPIC, _CLOSE), needs="met !wants_company")
    yield from _where(
        _MOVES_ON,
        Whole((_CALLED, _SPOKEN_OF, _CLOSE_NEXT), needs="phoned"),
        Whole((_WROTE, _SPOKEN_OF, _CLOSE_NEXT), needs="wrote !phoned"),
        Whole((_THANKS, _SPOKEN_OF, _CLOSE_NEXT)),
    )
    yield Whole((_CALLED, _TOPIC_WANT, _CLOSE), "f", f"{_WANTED} phoned")
    yield Whole((_CALLED, _TOPIC_WANT, _CLOSE), "wp", f"{_WANTED} phoned", second_best=True)
    yield Whole((_CALLED, _SPOKEN_OF, _CLOSE_WANTS), needs=f"{_WANTED} phoned")
    yield Whole((_WROTE, _TOPIC_WANT, _CLOSE), "f", f"{_WANTED} wrote !phoned")
    yield Whole((_WROTE, _TOPIC_WANT, _CLOSE), "wp", f"{_WANTED} wrote !phoned", second_best=True)
    yield Whole((_WROTE, _SPOKEN_OF, _CLOSE_WANTS), needs=f"{_WANTED} wrote !phoned")
    yield Whole((_THANKS, _TOPIC_WANT, _CLOSE), "f", _WANTED)
    yield Whole((_THANKS, _TOPIC_WANT, _CLOSE), "wp", _WANTED, second_best=True)
    yield Whole((_THANKS, _SPOKEN_OF, _CLOSE_WANTS), needs=f"met {_WANTED}")
    yield Whole((_EXPLAINED, _CLOSE_WANTS), needs=f"met {_WANTED}", second_best=True)
    want_time: Final[Sentence] = ("thanks+close", fr.WANT_TIME_CLOSE)
    yield Whole((_ENJOYED_TOPIC, want_time), "w", f"{_WANTED} warm", second_best=True)
    yield Whole((_THANKS, _WANT_CLOSE), needs="wants_role !phoned !wrote")
    yield Whole((_CALLED, _WANT_CLOSE), needs="wants_role phoned")
    role_close: Final[Sentence] = ("interest+close", fr.WANT_ROLE_CLOSE)
    yield Whole((_THANKS, role_close), needs="met wants_role !both_know !phoned !wrote")
    yield Whole((_THANKS_ROLE, _TOPIC, _CLOSE), needs="!both_know")
    yield Whole((_THANKS_ROLE, _TOPIC_WANT, _CLOSE), "f", f"{_WANTED} !both_know")
    yield Whole(
        ((f"{_OPENS}+interest", fr.THANKS_WANT), _CLOSE), needs="!both_know wants_role !phoned"
    )
    yield Whole((_THANKS, _WANT_ROLE, _CLOSE), needs="met !both_know wants_role")


def _kind_plain() -> Iterator[Whole]:
    yield from _unless_wanted(
        Whole((_KIND_OPENS, _TOPIC_BESIDE, _CLOSE)),
        Whole((_KIND_OPENS, _TOPIC_CLOSE), "pf", "!phoned"),
        *_in_one(_CLOSE, needs="!phoned"),
        Whole((_KIND_CALLED, _TOPIC_BESIDE, _CLOSE), needs="phoned"),
    )
    yield from _where(
        "several !phoned !wrote",
        *_unless_wanted(Whole((_MANY_KIND, _MANY_TOPIC, _CLOSE))),
        Whole((_MANY_KIND, _MANY_TOPIC, _CLOSE_WANTS), needs=_WANTED),
    )
    bare: Final[Sentence] = ("close", fr.CLOSE_BARE)
    one: Final[Sentence] = (_OPENS, fr_kindness.OPENING_ONE)
    yield Whole((one, _TOPIC_BESIDE, bare), needs="!roomy !phoned", second_best=True)
    worked: Final[Sentence] = (f"{_OPENS}+interest", fr_kindness.WORKED_TOPIC)
    yield from _where(
        "worked_through_task about !phoned",
        *_unless_wanted(Whole((worked, _CLOSE), "w")),
        Whole((worked, _CLOSE_WANTS), "w", _WANTED),
    )
    yield Whole((_KIND_OPENS, _RECALL_TOPIC, _CLOSE), needs="!wants_company")
    topic: Final[Sentence] = (_OPENS, fr_kindness.AGAIN_AND_TOPIC)
    yield Whole((topic, _CLOSE), "f", "!wants_company !roomy !phoned")
    yield from _where(
        _MOVES_ON,
        Whole((_KIND_OPENS, _SPOKEN_OF, _CLOSE_NEXT)),
        Whole((_KIND_CALLED, _SPOKEN_OF, _CLOSE_NEXT), needs="phoned"),
    )
    yield Whole((_KIND_OPENS, _TOPIC_WANT, _CLOSE), "f", f"{_WANTED} !phoned")
    yield Whole((_KIND_OPENS, _TOPIC_WANT, _CLOSE), "wp", f"{_WANTED} !phoned", second_best=True)
    yield Whole((_KIND_OPENS, _SPOKEN_OF, _CLOSE_WANTS), needs=f"{_WANTED} !phoned")
    yield Whole((_KIND_CALLED, _TOPIC_WANT, _CLOSE), "f", f"{_WANTED} phoned")
    yield Whole((_KIND_CALLED, _TOPIC_WANT, _CLOSE), "wp", f"{_WANTED} phoned", second_best=True)
    yield Whole((_KIND_OPENS, _WANT_CLOSE), needs="wants_role !phoned")
    yield Whole((_KIND_CALLED, _WANT_CLOSE), needs="wants_role phoned")
    yield Whole((_KIND_EXPLAINED, _CLOSE), needs="explained_clearly !phoned")
    yield Whole((_KIND_EXPLAINED, _CLOSE_WANTS), needs=f"explained_clearly !phoned {_WANTED}")
    yield Whole((_KIND_OPENS, _WANT_ROLE, _CLOSE), needs="!both_know wants_role")
    yield Whole((_KIND_ROLE, _TOPIC_BESIDE, _CLOSE), needs="!both_know", second_best=True)


def _still(part: str, told: Versions) -> Iterator[Whole]:
    """Yield the notes after silence: after days, ``check_in``, after weeks, ``no_pressure``."""
    close: Final = fr.LONG_CLOSE if part == "no_pressure" else fr.CHECK_CLOSE
    still: Final[Sentence] = (f"{part}+close", close)
    beside: Final[Sentence] = ("interest", told)
    yield Whole((_KIND_OPENS, beside, still), needs=f"{_KIND} !phoned")
    yield from _in_one(still, needs=f"{_KIND} !phoned")
    yield Whole((_KIND_ROLE, beside, still), needs=f"{_KIND} !both_know", second_best=True)
    yield Whole((_KIND_EXPLAINED, still), needs=f"{_KIND} explained_clearly")
    yield Whole((_MANY_KIND, _MANY_TOPIC, still), needs=f"{_KIND} several !phoned !wrote")
    yield Whole((_KIND_CALLED, beside, still), needs=f"{_KIND} phoned")
    yield Whole((_CALLED, beside, still), needs="phoned")
    # A cool talk, and nothing sent since: that one wants the job is the one thing left to say.
    for other in ("!cold", "cold thanked", "cold !wants_role", "cold phoned"):
        yield Whole((_WITH_TOPIC, still), needs=other)
        yield Whole((_THANKS, beside, still), needs=other)
    yield Whole((_WITH_TOPIC, still), second_best=True)
    yield Whole((_THANKS, beside, still), second_best=True)
    wants: Final[Sentence] = (f"{part}+close", fr.COOL_CLOSE)
    yield Whole((_THANKS, wants), "pf", "cold met wants_role !thankful !thanked !phoned !familiar")
    yield Whole((_EXPLAINED, still), second_best=True)
    yield Whole((_THANKS_ROLE, beside, still), needs="!both_know")


def _suggested() -> Iterator[Whole]:
    """Yield the notes that answer "add me": who knows of an offer would miss a word on it."""
    offered: Final[Sentence] = (_OPENS, fr.OFFER_FIRST)
    offered_kind: Final[Sentence] = (_OPENS, fr.OFFER_KIND)
    glad: Final[Sentence] = ("reminder", fr.OFFER_OTHER)
    yield from _where(
        "offered !offer_by_other",
        Whole((offered_kind, _BESIDE, _SUGGESTED_CLOSE), needs=_KIND),
        Whole((offered, _BESIDE, _SUGGESTED_CLOSE)),
    )
    yield from _where(
        "offer_by_other boss wants_role",
        Whole((_KIND_OPENS, _BESIDE, glad, _SUGGESTED_CLOSE), needs=_KIND),
        Whole((_KIND_OPENS, glad, _SUGGESTED_CLOSE), needs=_KIND),
        Whole((_WITH_TOPIC, glad, _SUGGESTED_CLOSE)),
        Whole((_THANKS, glad, _SUGGESTED_CLOSE)),
    )
    others = tuple(_suggested_else())
    for who in ("!offered", "offer_by_other !boss", "offer_by_other boss !wants_role"):
        yield from _where(who, *others)


def _suggested_else() -> Iterator[Whole]:
    worked: Final[Sentence] = (f"{_OPENS}+interest", fr_kindness.WORKED_TOPIC)
    yield Whole((worked, _SUGGESTED_CLOSE), "w", f"{_KIND} worked_through_task about !phoned")
    yield from _where(
        f"{_KIND} !phoned",
        Whole((_KIND_OPENS, _BESIDE, _SUGGESTED_CLOSE)),
        *_in_one(_SUGGESTED_CLOSE),
        Whole((_SUGGESTED_CLOSE, _KIND_OPENS, _BESIDE), "wp", second_best=True),
        Whole((_KIND_OPENS, _TOPIC_WANT, _SUGGESTED_CLOSE), needs=_WANTED),
        Whole((_KIND_EXPLAINED, _SUGGESTED_CLOSE), needs="explained_clearly"),
    )
    yield Whole((_KIND_CALLED, _BESIDE, _SUGGESTED_CLOSE), needs=f"{_KIND} phoned")
    yield Whole((_CALLED, _BESIDE, _SUGGESTED_CLOSE), needs="phoned")
    yield Whole((_EXPLAINED, _SUGGESTED_CLOSE), second_best=True)
    yield Whole((_WITH_TOPIC, _SUGGESTED_CLOSE))
    yield from _unless_wanted(
        Whole((_THANKS, _TOPIC, _SUGGESTED_CLOSE)),
        Whole((_SUGGESTED_CLOSE, _THANKS, _BESIDE), "wp", second_best=True),
    )
    yield Whole((_THANKS, _TOPIC_WANT, _SUGGESTED_CLOSE), needs=_WANTED)
    yield Whole((_THANKS, _TOPIC, _SUGGESTED_CLOSE), needs=_WANTED)


def _on_hold() -> Iterator[Whole]:
    close: Final[Sentence] = ("on_hold+close", fr.HOLD_CLOSE)
    first: Final[Sentence] = ("thanks+on_hold", fr.HOLD_FIRST)
    called: Final[Sentence] = ("thanks+on_hold", fr.HOLD_CALLED)
    also: Final[Sentence] = ("thanks+on_hold+reminder", fr_kindness.HOLD_ALSO)
    called_and: Final[Sentence] = ("thanks+on_hold+reminder", fr_kindness.HOLD_CALLED_AND)
    remember: Final[Sentence] = ("reminder", fr.REMEMBER)
    end: Final[Sentence] = ("close", stating(fr.HOLD_END))
    short: Final[Sentence] = ("thanks+on_hold", fr.HOLD_SHORT)
    short_and: Final[Sentence] = ("thanks+on_hold+reminder", fr_kindness.HOLD_SHORT_AND)
    still: Final[Sentence] = ("close", fr.HOLD_STILL)
    talks: Final = "thanks+on_hold+reminder+interest"
    short_talk: Final[Sentence] = (talks, fr_kindness.HOLD_SHORT_TALK)
    short_beside: Final[Sentence] = ("thanks+on_hold+reminder", fr_kindness.HOLD_SHORT_BESIDE)
    stay: Final[Sentence] = ("close", fr.STAY)
    among: Final[Sentence] = ("close", fr.HOLD_STAY)
    with_topic: Final[Sentence] = ("reminder", fr.REMEMBER_WITH)
    for told, with_thanks, beside, talk, needs in (
        (first, also, fr_kindness.HOLD_SHORT_BESIDE, fr_kindness.HOLD_TALK, "wrote_hold roomy"),
        (
            called,
            called_and,
            fr_kindness.HOLD_CALLED_BESIDE,
            fr_kindness.HOLD_CALLED_TALK,
            "phoned !wrote_hold",
        ),
    ):
        by_topic: Sentence = ("thanks+on_hold+reminder", beside)
        yield from _where(
            needs,
            Whole(((talks, talk), among), needs=f"{_KIND} wants_role familiar"),
            Whole(((talks, talk), end), needs=f"{_KIND} wants_role !familiar"),
            Whole(((talks, talk), stay), needs=f"{_KIND} wants_company !wants_role"),
            Whole(((talks, talk), stay), needs=f"{_KIND} wants_company", second_best=True),
            Whole((by_topic, _BESIDE, among), needs=f"{_KIND} wants_role familiar"),
            Whole((by_topic, _BESIDE, end), needs=f"{_KIND} wants_role !familiar"),
            Whole((by_topic, _BESIDE, stay), needs=f"{_KIND} !wants_role"),
            Whole((with_thanks, end), needs=f"{_KIND} wants_role"),
            Whole((with_thanks, stay), needs=f"{_KIND} !wants_role"),
            Whole((by_topic, _BESIDE, stay), needs=_KIND, second_best=True),
            Whole((with_thanks, stay), needs=_KIND, second_best=True),
            Whole((told, with_topic, among), needs="!thankful wants_role familiar"),
            Whole((told, remember, end), needs="!thankful !familiar"),
            Whole((told, remember, end), needs="!thankful familiar", second_best=True),
            Whole((told, remember, stay), needs="!wants_role !thankful"),
            Whole((told, remember, stay), needs="!thankful", second_best=True),
            *_where(
                "worked_through_task about",
                Whole((told, _WORKED, end), "w", f"{_KIND} wants_role"),
                Whole((told, _WORKED, stay), "w", f"{_KIND} !wants_role"),
                Whole((told, _WORKED, stay), "w", _KIND, second_best=True),
            ),
        )
    yield from _where(
        f"{_KIND} wrote_hold roomy",
        Whole((short_talk, among), needs="wants_role familiar", second_best=True),
        Whole((short_talk, end), needs="wants_role !familiar", second_best=True),
        Whole((short_talk, still), needs="wants_role !familiar", second_best=True),
        Whole((short_talk, stay), needs="!wants_role", second_best=True),
    )
    yield from _where(
        "wrote_hold !roomy",
        Whole((short_talk, still), needs=f"{_KIND} wants_role"),
        Whole((short_talk, stay), needs=f"{_KIND} wants_company !wants_role"),
        Whole((short_talk, stay), needs=f"{_KIND} wants_company", second_best=True),
        Whole((short_beside, _BESIDE, still), needs=f"{_KIND} wants_role"),
        Whole((short_beside, _BESIDE, stay), needs=f"{_KIND} !wants_role"),
        Whole((short_and, still), needs=f"{_KIND} wants_role"),
        Whole((short_and, stay), needs=f"{_KIND} !wants_role"),
        Whole((short_and, stay), needs=f"{_KIND} familiar", second_best=True),
        Whole((short_and, stay), needs=f"{_KIND} heavy !familiar", second_best=True),
        Whole((short, _BESIDE, still), needs=f"{_KIND} heavy wants_role", second_best=True),
        Whole((short, _WORKED, still), "w", f"{_KIND} worked_through_task about wants_role"),
        Whole((short, _WORKED, stay), "w", f"{_KIND} worked_through_task about"),
    )
    yield Whole((first, remember, still), needs="!thankful wrote_hold !roomy wants_role")
    yield Whole((short, remember, still), needs="!thankful wrote_hold !roomy wants_role")
    yield Whole((first, remember, stay), needs="!thankful wrote_hold !roomy !wants_role")
    yield Whole((short, remember, stay), needs="!thankful wrote_hold", second_best=True)
    yield from _where(
        "!wrote_hold !phoned",
        Whole((_KIND_OPENS, _BESIDE, close), needs=_KIND),
        Whole((_KIND_TOPIC, close), needs=_KIND, second_best=True),
        Whole((_KIND_ROLE, _BESIDE, close), needs=f"{_KIND} !both_know"),
        Whole((_WITH_TOPIC, close)),
        Whole((_THANKS, _BESIDE, close)),
        Whole((_EXPLAINED, close), second_best=True),
        Whole((_THANKS_ROLE, _BESIDE, close), needs="!both_know"),
    )


def _offer() -> Iterator[Whole]:
    first: Final[Sentence] = ("thanks+offer", fr.OFFER_FIRST)
    also: Final[Sentence] = ("thanks+offer+reminder", fr_kindness.OFFER_ALSO)
    close: Final[Sentence] = ("close", fr.OFFER_CLOSE)
    again: Final[Sentence] = (_OPENS, fr_kindness.AGAIN_AND_TOPIC)
    kind: Final[Sentence] = (_OPENS, fr_kindness.AGAIN)
    remember: Final[Sentence] = ("reminder", fr.REMEMBER)
    talk: Final[Sentence] = ("thanks+offer+reminder+interest", fr_kindness.OFFER_TALK)
    beside: Final[Sentence] = ("thanks+offer+reminder", fr_kindness.OFFER_BESIDE)
    yield Whole((talk, close), needs=_KIND)
    yield Whole((beside, _BESIDE, close), needs=_KIND)
    yield Whole((also, close), needs=_KIND)
    yield from _where(
        f"{_KIND} worked_through_task about",
        Whole((first, _WORKED, close), "w"),
    )
    yield from (Whole((first, _RECALL_TOPIC, close)),) * 4
    yield Whole((first, remember, close), second_best=True)
    yield Whole((_THANKS, ("offer", fr.OFFER), close), second_best=True)
    glad: Final[Sentence] = ("offer", fr.OFFER_OTHER)
    in_one: Final[Sentence] = ("interest+offer", fr.OFFER_TOPIC)
    yield Whole((kind, in_one, close), needs=f"{_KIND} offer_by_other wants_role")
    other: Final = f"{_KIND} offer_by_other"
    yield Whole((kind, _BESIDE, glad, close), needs=f"{other} familiar", second_best=True)
    yield Whole((kind, glad, close), needs=f"{other} familiar")
    yield Whole((kind, glad, close), needs=f"{other} !familiar", second_best=True)
    yield Whole((again, glad, close), needs=f"{other} familiar", second_best=True)
    yield Whole(((_OPENS, fr.DECLINED), glad, close), needs="offer_by_other")
    ended: Final[Sentence] = ("offer+close", fr.OFFER_CLOSE_ONE)
    yield Whole((kind, _BESIDE, ended), needs=f"{other} !familiar")
    yield Whole((again, ended), needs=f"{other} !familiar", second_best=True)
    yield Whole((kind, ended), needs=f"{other} !familiar")
    yield Whole(((_OPENS, fr.DECLINED), ended), needs="offer_by_other !familiar")


def _after_no() -> Iterator[Whole]:
    news: Final[Sentence] = ("thanks", fr.NO_THANKS)
    regret: Final[Sentence] = ("reminder", fr.REGRET)
    in_one: Final[Sentence] = ("reminder+parting+close", fr.REGRET_CLOSE)
    end: Final[Sentence] = ("parting+close", fr.PARTING_NO)
    told: Final[Sentence] = (_OPENS, fr_kindness.NO_TOLD)
    told_also: Final[Sentence] = (_OPENS, fr_kindness.NO_TOLD_ALSO)
    told_talk: Final[Sentence] = (_OPENS, fr_kindness.NO_TOLD_TALK)
    again: Final[Sentence] = (_OPENS, fr_kindness.AGAIN)
    talk: Final[Sentence] = (_OPENS, fr.DECLINED)
    suggested: Final[Sentence] = ("as_you_suggested+close+parting", fr.SUGGESTED_PARTING)
    since: Final[Sentence] = ("thanks", fr.NO_WROTE)
    since_kind: Final[Sentence] = (_OPENS, fr_kindness.NO_WROTE)
    undated: Final[Sentence] = ("thanks", fr_kindness.UNDATED)
    remember: Final[Sentence] = ("reminder", fr.REMEMBER)
    for needs, last in (("!asked", end), ("asked", suggested)):
        yield from _where(
            needs,
            Whole((told_talk, last), needs=f"{_KIND} told_no"),
            Whole((told_also, last), needs=f"{_KIND} told_no", second_best=True),
            Whole((told, regret, last), needs=f"{_KIND} told_no"),
            Whole((told, in_one), needs=f"{_KIND} told_no !roomy !asked"),
            *(Whole((news, regret, last), needs="told_no"),) * 4,
            Whole((since_kind, regret, last), needs=f"{_KIND} wrote"),
            Whole((since_kind, last), needs=f"{_KIND} wrote", second_best=True),
            *(Whole((since, regret, last), needs="met wrote !thankful"),) * 4,
            *_where(
                "!told_no !wrote",
                Whole((undated, remember, last), needs=_KIND),
                Whole((undated, regret, last), needs=f"{_KIND} !roomy"),
                Whole((again, last), needs=_KIND, second_best=True),
                Whole((again, in_one), needs=f"{_KIND} !roomy !asked"),
                Whole((_THANKS, regret, last), needs="met !thankful"),
                *(Whole((talk, last), needs="!thankful", second_best=True),) * 4,
            ),
            Whole((news, regret, last), second_best=True),
        )


def _declined() -> Iterator[Whole]:
    thanks: Final[Sentence] = (_OPENS, fr.DECLINED)
    kind: Final[Sentence] = (_OPENS, fr_kindness.AGAIN)
    end: Final[Sentence] = ("parting+close", fr.PARTING_CLOSE)
    suggested: Final[Sentence] = ("as_you_suggested+close+parting", fr.SUGGESTED_PARTING)
    topic: Final[Sentence] = (_OPENS, fr_kindness.AGAIN_AND_TOPIC)
    regret: Final[Sentence] = ("reminder", fr.REGRET)
    answer: Final[Sentence] = ("thanks", fr.DECLINED_WROTE)
    answer_kind: Final[Sentence] = (_OPENS, fr_kindness.DECLINED_WROTE)
    call: Final[Sentence] = ("thanks", fr.THANKS_CALL)
    for needs, last in (("!asked", end), ("asked", suggested)):
        yield from _where(
            needs,
            *_where(
                "!phoned !wrote",
                Whole((topic, last), needs=_KIND),
                Whole((kind, _RECALL_TOPIC, last), needs=_KIND, second_best=True),
                Whole((kind, last), needs=_KIND),
                *(Whole((thanks, last)),) * 4,
            ),
            Whole((_KIND_CALLED, regret, last), needs=f"{_KIND} phoned"),
            *(Whole((call, regret, last), needs="met phoned"),) * 2,
            Whole((answer_kind, regret, last), needs=f"{_KIND} wrote !phoned"),
            *(Whole((answer, regret, last), needs="met wrote !phoned"),) * 4,
        )


def _accepted() -> Iterator[Whole]:
    join: Final[Sentence] = ("joining", fr.JOIN_FIRST)
    close: Final[Sentence] = ("close", fr.CLOSE_JOINING)
    yield Whole((join, (_OPENS, fr_kindness.AGAIN), close), needs=_KIND)
    topic: Final[Sentence] = (_OPENS, fr_kindness.AGAIN_AND_TOPIC)
    yield Whole((join, topic, close), needs=_KIND)
    kind: Final[Sentence] = (_OPENS, fr_kindness.AGAIN)
    yield Whole((join, kind, _RECALL_TOPIC, close), needs=_KIND, second_best=True)
    worked: Final[Sentence] = (_OPENS, fr_kindness.WORKED_AND_TOPIC)
    yield Whole((join, worked, close), "w", f"{_KIND} worked_through_task about")
    yield from (Whole((join, (_OPENS, fr.THANKS_AGAIN), close)),) * 4
    yield Whole((join, _TIME, close), second_best=True)


def _left() -> Iterator[Whole]:
    close: Final[Sentence] = ("close", fr.CLOSE_LEFT)
    yield Whole((_KIND_OPENS, _BESIDE, close), needs=_KIND)
    yield Whole((_KIND_TOPIC, close), needs=_KIND, second_best=True)
    yield Whole((_KIND_ROLE, _BESIDE, close), needs=f"{_KIND} !both_know", second_best=True)
    yield Whole((_WITH_TOPIC, close))
    yield Whole((_THANKS, _BESIDE, close))
    yield Whole((_EXPLAINED, close), second_best=True)
    yield Whole((_THANKS_ROLE, _BESIDE, close), needs="!both_know")


def _own_recruiter() -> Iterator[Whole]:
    topic: Final[Sentence] = ("interest", fr.RECRUITER_TOPIC)
    close: Final[Sentence] = ("close", fr.RECRUITER_CLOSE)
    yield Whole((_KIND_OPENS, topic, close), needs=f"{_KIND} !phoned")
    yield Whole((("thanks+reminder", fr_kindness.RECRUITER), topic, close), needs="thankful")
    yield from (Whole(((_OPENS, fr.RECRUITER), topic, close)),) * 4
    # Who has lost interest in the job still says what they talked about.
    yield Whole((_KIND_OPENS, _RECALL_TOPIC, close), needs=f"{_KIND} !phoned !wants_company")
    yield Whole(
        (("thanks+reminder", fr_kindness.RECRUITER), _RECALL_TOPIC, close),
        needs=f"{_KIND} !wants_company",
    )
    yield Whole(((_OPENS, fr.RECRUITER), _RECALL_TOPIC, close), needs="met !wants_company")


def _known() -> Iterator[Whole]:
    known: Final[Sentence] = ("reminder", fr.KNOWN)
    topic: Final[Sentence] = ("reminder+interest", fr.KNOWN_TOPIC)
    close: Final[Sentence] = ("close", fr.KNOWN_CLOSE)
    time_close: Final[Sentence] = ("thanks+close", fr.KNOWN_TIME_CLOSE)
    yield Whole((topic, _KIND_THANKS, close), needs=_KIND)
    yield Whole((known, _KIND_THANKS, _BESIDE, close), needs=_KIND, second_best=True)
    yield from (Whole((topic, time_close), needs="met"),) * 2
    yield from (Whole((known, time_close), needs="met", second_best=True),) * 2
    yield Whole((_THANKS, _BESIDE, close), needs="!met")


_UNMET: Final = (
    Whole(((_OPENS, fr.UNMET_THANKS),)),
    Whole((("reminder", fr.UNMET_REMINDER), ("thanks", fr.UNMET_HELP))),
)

WHOLES: Final[dict[str, tuple[Whole, ...]]] = {
    "plain": (*_where(_KIND, *_kind_plain()), *_plain()),
    "check_in": tuple(_still("check_in", fr.TOLD_BESIDE)),
    "long_silence": tuple(_still("no_pressure", fr.MEMORY)),
    "as_you_suggested": tuple(_suggested()),
    "after_no": tuple(_after_no()),
    "declined": tuple(_declined()),
    "accepted": tuple(_accepted()),
    "on_hold": tuple(_on_hold()),
    "offer": tuple(_offer()),
    "left": tuple(_left()),
    "own_recruiter": tuple(_own_recruiter()),
    "known": tuple(_known()),
    "unmet": unmet_with(fr_kindness.THANKS, _OPENS, _UNMET),
}
