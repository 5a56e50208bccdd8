# ruff: noqa: E501  # a wording is read in one line
"""Spanish notes: whole notes that Spanish arranges itself."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from followup_rules.note.bank import Line, Sentence, Versions, Whole, equally_good
from followup_rules.note.making import made_once
from followup_rules.note.wording.common import flat, lines, stating, wholes
from followup_rules.note.wording.es.answered_no import (
    ADDED_AFTER_NO,
    DECLINED,
    DECLINED_ASKED,
    DECLINED_CLOSE,
    DECLINED_FIRST,
    NO_AND_SUGGESTED,
    NO_SHORT,
    NO_SUGGESTED_CLOSE,
    NO_THANKED,
    NO_THANKS,
    OFFER_SUGGESTED_CLOSE,
    PARTING_CLOSE,
    PARTING_HEARD,
    PARTING_NO,
    REGRET,
)
from followup_rules.note.wording.es.closing import (
    AHEAD_CLOSE,
    CLOSE,
    CLOSE_KEEN,
    CLOSE_WANTS,
    MOVING,
    MOVING_CLOSE,
    TOLD_WANTS,
    TOLD_WANTS_LINES,
    TOPIC_CLOSE,
    WANTS,
)
from followup_rules.note.wording.es.joining import (
    CLOSE_LEFT,
    CLOSE_START,
    JOIN_FIRST,
    JOINING_CLOSE,
    TRUST,
)
from followup_rules.note.wording.es.known import KNOWN, KNOWN_TIME_CLOSE, KNOWN_TOPIC
from followup_rules.note.wording.es.offer import OFFER_CLOSE, OFFER_FIRST, OFFER_GLAD_CLOSE
from followup_rules.note.wording.es.on_hold import HOLD_CLOSE, ON_HOLD
from followup_rules.note.wording.es.recalling import REMEMBER
from followup_rules.note.wording.es.recruiter import (
    RECRUITER,
    RECRUITER_CLOSE,
    RECRUITER_KEEN,
    RECRUITER_TOPIC,
)
from followup_rules.note.wording.es.sentences import SENTENCES
from followup_rules.note.wording.es.shaping import going_on
from followup_rules.note.wording.es.suggested import SUGGESTED, SUGGESTED_AHEAD, SUGGESTED_CLOSE
from followup_rules.note.wording.es.thanks import (
    CALLED_FORMAL,
    SHORT_FORMAL,
    SHORT_THANKS,
    THANKS_CALLED,
    THANKS_FORMAL,
    THANKS_TALK,
    THANKS_WROTE,
)
from followup_rules.note.wording.es.topic import (
    AGAIN_TOPIC,
    BARE_TOPIC,
    ENJOYED_TOPIC,
    EXCITES,
    EXPLAINED,
    SPOKEN_OF,
    TOLD,
    TOLD_TWO,
    TOPIC,
)
from followup_rules.note.wording.es.waiting import NO_REPLY, STILL_CLOSE

_ALL: Final = "thanks+reminder+interest"
_OPENS: Final = "thanks+reminder"


_OFFERED: Final = ("thanks+offer", OFFER_FIRST)
_REMEMBER_NO: Final = tuple(
    tuple(
        replace(one, text=one.text.replace("|", ""))
        for one in equally_good(entry)
        if isinstance(one, Line)
    )
    for entry in REGRET
)
_PARTING: Final = (
    ("reminder", (*_REMEMBER_NO, *REMEMBER[2:])),
    ("parting+close", PARTING_NO),
)
_SUGGESTED: Final = ("as_you_suggested+close", SUGGESTED_CLOSE)
_TALK: Final = (_OPENS, THANKS_TALK)
_FORMAL: Final = (_OPENS, THANKS_FORMAL)
_NAMED: Final = (_ALL, BARE_TOPIC)
_TOLD_ONLY: Final[Sentence] = ("interest", ((*TOLD, *TOLD_TWO, *EXPLAINED), EXCITES))
_LAST: Final[Sentence] = (
    "interest",
    (
        (*going_on(*TOLD_WANTS_LINES), *TOLD, *TOLD_TWO),
        EXCITES,
        (*MOVING, *going_on(*WANTS)),
    ),
)


def _each(
    *end: Sentence, needs: str = "", second_best: bool = False, first: tuple[Sentence, ...] = ()
) -> tuple[Whole, ...]:
    """Return the notes that thank for the conversation, warm and plain or formal.

    ``first``: what stands before the thanks.
    """
    return (
        Whole((*first, _TALK, *end), "wp", needs, second_best),
        Whole((*first, _FORMAL, *end), "f", needs, second_best),
    )


def _called(*end: Sentence) -> tuple[Whole, ...]:
    """Return the same for someone who has phoned since."""
    return (
        Whole(((_OPENS, THANKS_CALLED), *end), "wp", "phoned", often=4),
        Whole(((_OPENS, CALLED_FORMAL), *end), "f", "phoned", often=4),
    )


def _wrote(*end: Sentence) -> tuple[Whole, ...]:
    """Return the same for someone who has written since."""
    return (Whole(((_OPENS, THANKS_WROTE), *end), needs="wrote !phoned", often=4),)


def _unless_keen(*made: Whole, moving: bool = True) -> Iterator[Whole]:
    """Yield these notes; with room, they come second to those that say that one wants the job.

    Where it goes on, a note without room says that (``moving``), and not only what was spoken of.
    """
    for whole in made:
        for news in ("!moves_on", "moves_on !wants_role") if moving else ("",):
            yield replace(whole, needs=f"{whole.needs} !roomy {news}".strip())
        yield replace(whole, needs=f"{whole.needs} roomy !wants_role".strip())
        yield replace(whole, needs=f"{whole.needs} roomy wants_role".strip(), second_best=True)


def joined_to(versions: Versions, parts: int) -> Versions:
    """Return sentences of so many parts: the words of what comes after belong to the last."""
    return tuple(
        tuple(
            replace(one, text="|".join((*said[: parts - 1], "".join(said[parts - 1 :]))))
            for one in flat((entry,))
            if len(said := one.text.split("|")) > parts
        )
        for entry in versions
    )


_TALK_AND_OFFER: Final[Versions] = (
    (
        *lines(
            "wp",
            "offer_by_phone",
            "muchas gracias por la charla {of_when}| y por llamarme {called} para hacerme la oferta. ¡Me alegró mucho!",
            "muchas gracias por llamarme {called} para hacerme la oferta:| me alegró muchísimo.",
        ),
        Line(
            "muchas gracias por la llamada {of_called}| y por la oferta, que me alegró mucho recibir.",
            "f",
            "offer_by_phone",
        ),
        Line(
            "muchas gracias por la charla {of_when}| y por la oferta, que me alegró mucho.",
            "wp",
            "!offer_by_phone !offer_by_other met",
        ),
        Line(
            "muchas gracias por la entrevista {of_when}| y por la oferta, que me alegró mucho recibir.",
            "f",
            "!offer_by_phone !offer_by_other met",
        ),
    ),
    Line("muchas gracias| por la oferta, que me alegró mucho.", needs="!offer_by_other"),
    Line(
        "muchas gracias por todo.| Me alegró mucho recibir la oferta.", needs="offer_by_other !peer"
    ),
)
"""Thanks | the offer, beside their suggestion to connect."""
_THANKED_FOR_TALK: Final[Sentence] = (
    "thanks+reminder",
    (*joined_to(BARE_TOPIC, 2), SHORT_THANKS, SHORT_FORMAL, *THANKS_TALK[-2:]),
)
"""Thanks | when, and for what was spoken of, if anything was told of it."""
_OWN_WHOLES: Final[dict[str, tuple[Whole, ...]]] = {
    "plain": (
        *_each(_TOLD_ONLY, ("close", AHEAD_CLOSE), needs="booked"),
        *_each(("interest+close", MOVING_CLOSE), needs="!roomy wants_role moves_on"),
        *_each(_TOLD_ONLY, ("close", stating(CLOSE_WANTS)), needs="roomy wants_role"),
        Whole((_NAMED, ("close", CLOSE_KEEN)), needs="met"),
        *_unless_keen(*_each(("interest+close", TOPIC_CLOSE))),
        *_unless_keen(*_each(("interest", TOPIC), ("close", CLOSE), second_best=True)),
        *_unless_keen(*_called(("interest+close", TOPIC_CLOSE))),
        *_unless_keen(*_called(("interest", TOPIC), ("close", CLOSE))),
        *_called(_TOLD_ONLY, ("close", stating(CLOSE_WANTS))),
        *_unless_keen(*_wrote(("interest+close", TOPIC_CLOSE))),
        *_wrote(_TOLD_ONLY, ("close", stating(CLOSE_WANTS))),
        # Last, as the popup offers the first sentences with a topic to begin with.
        Whole((_TALK, ("interest", TOLD_WANTS), ("close", CLOSE)), "wp", "roomy wants_role"),
        Whole((_FORMAL, ("interest", TOLD_WANTS), ("close", CLOSE)), "f", "wants_role"),
    ),
    "check_in": (
        *_each(_TOLD_ONLY, ("check_in+close", STILL_CLOSE)),
        Whole((_NAMED, ("check_in+close", STILL_CLOSE)), needs="met"),
    ),
    "long_silence": (
        *_each(_TOLD_ONLY, ("no_pressure+close", NO_REPLY)),
        Whole((_NAMED, ("no_pressure+close", NO_REPLY)), needs="met"),
    ),
    "as_you_suggested": (
        *(
            whole
            for topic in ((), (_TOLD_ONLY,))
            for whole in _each(
                *topic,
                ("as_you_suggested+close", OFFER_SUGGESTED_CLOSE),
                needs="met asked offered offer_by_other !peer",
            )
        ),
        *(
            Whole((_SUGGESTED, *said), needs="asked offered", second_best=len(said) > 1)
            for said in (
                ((_OPENS, _TALK_AND_OFFER),),
                ((_OPENS, _TALK_AND_OFFER), _LAST),
            )
        ),
        *(
            Whole(
                (
                    (_OPENS, _TALK_AND_OFFER),
                    *topic,
                    ("as_you_suggested+close", NO_SUGGESTED_CLOSE),
                ),
                needs="asked offered american",
            )
            for topic in ((), (_TOLD_ONLY,))
        ),
        # A colleague may not know of an offer that others made.
        *(
            replace(whole, needs=f"{whole.needs} {unsaid}".strip())
            for unsaid in ("!offered", "offered offer_by_other peer")
            for whole in (
                Whole(
                    (_SUGGESTED, (_ALL, BARE_TOPIC)),
                    needs="met asked",
                    second_best=True,
                ),
                # In Mexico one thanks first.
                Whole(
                    (_NAMED, ("as_you_suggested+close", NO_SUGGESTED_CLOSE)),
                    needs="met asked american",
                    second_best=True,
                ),
                *_each(("as_you_suggested+close", NO_SUGGESTED_CLOSE), needs="met asked american"),
                *(
                    whole
                    for need in ("again_with_you", "!again_with_you wants_role")
                    for whole in _each(
                        _TOLD_ONLY,
                        ("close", SUGGESTED_AHEAD),
                        needs=f"met asked booked {need}",
                        first=(("as_you_suggested", SUGGESTED),),
                    )
                ),
                Whole((_SUGGESTED, _TALK, _LAST), "wp", "asked"),
                Whole((_SUGGESTED, (_OPENS, THANKS_TALK)), "wp", "asked"),
                Whole((_SUGGESTED, _FORMAL, _LAST), "f", "asked"),
                Whole((_SUGGESTED, (_OPENS, THANKS_FORMAL)), "f", "asked"),
                *_each(
                    _TOLD_ONLY,
                    ("as_you_suggested+close", NO_SUGGESTED_CLOSE),
                    needs="met",
                ),
            )
        ),
    ),
    "after_no": (
        *(
            Whole(
                (
                    ("thanks", NO_THANKED),
                    ("parting+reminder", REGRET),
                    ("as_you_suggested+close", NO_SUGGESTED_CLOSE),
                ),
                needs="met asked",
            ),
        )
        * 4,
        Whole(
            (
                ("as_you_suggested+close", (ADDED_AFTER_NO,)),
                ("thanks", NO_THANKED),
                ("parting+reminder", REGRET),
            ),
            needs="met asked",
            often=4,
        ),
        Whole(
            (("thanks+as_you_suggested", NO_AND_SUGGESTED), *_PARTING),
            needs="!met",
            second_best=True,
        ),
        *(Whole((("thanks", NO_THANKS), *_PARTING), needs="!asked told_no", second_best=True),) * 4,
        Whole((("thanks", NO_THANKS), *_PARTING), needs="!asked !told_no !met"),
        *(
            Whole(
                (_THANKED_FOR_TALK, ("parting+close", PARTING_HEARD)),
                needs="met !asked !told_no !wrote",
            ),
        )
        * 4,
        Whole(
            (
                ("thanks", NO_THANKED),
                ("reminder", joined_to(REGRET, 1)),
                ("parting+close", PARTING_HEARD),
            ),
            needs="met !asked !told_no wrote",
            often=4,
        ),
        Whole((("thanks+reminder", NO_SHORT), _PARTING[1]), needs="!asked told_no met"),
        # What was spoken of, where it can't stand behind the thanks for the talk.
        *(
            Whole(
                (talk, ("reminder", _REMEMBER_NO[:1]), ("parting+close", PARTING_HEARD)),
                tones,
                "met !asked !told_no !wrote roomy",
                second_best=True,
            )
            for talk, tones in ((_TALK, "wp"), (_FORMAL, "f"))
        ),
    ),
    "declined": (
        Whole((_THANKED_FOR_TALK, DECLINED_ASKED), needs="met asked"),
        *(
            Whole(
                (talk, ("reminder", SPOKEN_OF), end), tones, f"met roomy {asked}", second_best=True
            )
            for talk, tones in ((_TALK, "wp"), (_FORMAL, "f"))
            for end, asked in (
                (DECLINED_ASKED, "asked"),
                (("parting+close", DECLINED_CLOSE), "!asked"),
            )
        ),
        *(
            Whole(
                (
                    ("thanks+as_you_suggested", DECLINED_FIRST),
                    ("reminder", DECLINED),
                    ("parting+close", PARTING_CLOSE),
                ),
                needs=needs,
                second_best="!" not in needs,
            )
            for needs in ("!met", "met")
        ),
        *(
            Whole(
                (_THANKED_FOR_TALK, ("parting+close", DECLINED_CLOSE)),
                needs="met !asked",
            ),
        )
        * 4,
    ),
    "on_hold": (
        *_each(_TOLD_ONLY, ("on_hold+close", HOLD_CLOSE)),
        Whole((_NAMED, ("on_hold+close", HOLD_CLOSE)), needs="met"),
        *_each(_TOLD_ONLY, ("on_hold", ON_HOLD), ("close", CLOSE), second_best=True),
    ),
    "offer": (
        *(Whole((_OFFERED, ("reminder", REMEMBER), ("close", OFFER_CLOSE))),) * 5,
        *(
            Whole(
                ((_OPENS, joined_to(BARE_TOPIC, 2)), ("offer+close", OFFER_GLAD_CLOSE)),
                needs="met offer_by_other",
            ),
        )
        * 2,
        Whole(
            (_TALK, _TOLD_ONLY, ("offer+close", OFFER_GLAD_CLOSE)),
            "wp",
            "met offer_by_other",
        ),
        Whole(
            (_FORMAL, _TOLD_ONLY, ("offer+close", OFFER_GLAD_CLOSE)),
            "f",
            "met offer_by_other",
        ),
        # Has no interest of its own: room for a sentence that the person typed.
        Whole(
            (_OFFERED, ("reminder", REMEMBER), ("interest", ()), ("close", OFFER_CLOSE)),
            second_best=True,
        ),
    ),
    "accepted": (
        *(Whole((("joining", JOIN_FIRST), (_OPENS, TRUST), ("close", CLOSE_START))),) * 3,
        Whole(((_OPENS, AGAIN_TOPIC), ("joining+close", JOINING_CLOSE))),
        *(
            Whole(
                (talk, ("reminder", SPOKEN_OF), ("joining+close", JOINING_CLOSE)),
                tones,
                "met roomy",
                second_best=True,
            )
            for talk, tones in ((_TALK, "wp"), (_FORMAL, "f"))
        ),
    ),
    "left": (
        *_each(_TOLD_ONLY, ("close", CLOSE_LEFT)),
        Whole((_NAMED, ("close", CLOSE_LEFT)), needs="met"),
    ),
    "known": (
        Whole(
            (("reminder+interest", KNOWN_TOPIC), ("thanks+close", KNOWN_TIME_CLOSE)),
            needs="known met",
        ),
        Whole((("reminder", KNOWN), ("thanks+close", KNOWN_TIME_CLOSE)), needs="known met"),
    ),
    "own_recruiter": (
        Whole((_NAMED, ("close", RECRUITER_KEEN)), needs="met"),
        *_unless_keen(
            Whole(
                (
                    (_OPENS, RECRUITER),
                    ("interest", RECRUITER_TOPIC),
                    ("close", RECRUITER_CLOSE),
                ),
                needs="own_recruiter",
                often=4,
            ),
            moving=False,
        ),
        Whole(
            (
                (_OPENS, RECRUITER),
                ("interest", RECRUITER_TOPIC[:1]),
                ("close", RECRUITER_KEEN),
            ),
            needs="own_recruiter roomy wants_role",
            often=4,
        ),
    ),
}
"""Whole notes of Spanish: the thanks say when or name the topic, the post stands in the interest."""


LOST_END: Final[dict[str, Sentence]] = {
    "plain": ("close", CLOSE),
    "check_in": ("check_in+close", STILL_CLOSE),
    "long_silence": ("no_pressure+close", NO_REPLY),
    "on_hold": ("on_hold+close", HOLD_CLOSE),
    "left": ("close", CLOSE_LEFT),
    "own_recruiter": ("close", RECRUITER_CLOSE),
}
"""How a note ends for whoever has lost interest, of which nothing is said."""
TALKED: Final[Versions] = joined_to(ENJOYED_TOPIC, 1)
"""What was spoken of, as a reminder: said even by whoever has lost interest."""
_LOST: Final[dict[str, Whole]] = {
    situation: Whole(((_OPENS, joined_to(BARE_TOPIC, 2)), end), needs="met !wants_company")
    for situation, end in LOST_END.items()
}
_ONLY_OWN: Final = frozenset(
    {"plain", "check_in", "long_silence", "as_you_suggested", "on_hold", "left", "own_recruiter"}
)
"""Situations of which the shared whole notes are left out."""


def _kept(situation: str, made: tuple[Whole, ...]) -> tuple[Whole, ...]:
    """Return the shared whole notes that aren't replaced by Spanish ones."""
    if situation in _ONLY_OWN:
        return ()
    if situation == "after_no":
        # Those that pass over the no and say farewell are for whoever has lost interest.
        lost = (replace(one, needs=f"{one.needs} !wants_company".strip()) for one in made)
        return tuple(replace(one, second_best=True) for one in lost)
    if situation in ("offer", "declined", "known"):
        # The Spanish ones suit whoever was met.
        return tuple(replace(one, needs=f"{one.needs} !met".strip()) for one in made)
    return made


_RELAXED: Final = re.compile(r"charla|\brato\b|[Qq]ué (?:alegría|bien)|¡")
"""Words for people who are on first-name terms."""


def _entries(versions: Versions) -> Iterator[str | Line]:
    for entry in versions:
        yield from equally_good(entry)


def _casual(versions: Versions) -> Versions:
    """Return those of these that aren't for formal notes alone."""
    return tuple(
        tuple(
            one
            for one in equally_good(entry)
            if not isinstance(one, Line) or one.tones.replace("f", "")
        )
        for entry in versions
    )


def _formal(versions: Versions) -> Versions:
    """Return the formal ones of these, which are for any tone to someone greeted by title."""
    kept: list[tuple[Line, ...]] = []
    for entry in versions:
        lines = [one if isinstance(one, Line) else Line(one) for one in equally_good(entry)]
        fit = (one for one in lines if "f" in one.tones and not _RELAXED.search(one.text))
        formal = tuple(replace(one, tones="wpf") for one in fit)
        if formal:
            kept.append(formal)
    return tuple(kept)


def _without_role(versions: Versions) -> Versions:
    """Return versions without lines that name the role; the same ones where none does."""
    texts = (one if isinstance(one, str) else one.text for one in _entries(versions))
    if not any("{role}" in text for text in texts):
        return versions
    kept = (
        tuple(
            one
            for one in equally_good(entry)
            if "{role}" not in (one if isinstance(one, str) else one.text)
        )
        for entry in versions
    )
    return tuple(one for one in kept if one)


def _role_once(whole: Whole) -> Iterator[Whole]:
    """Yield a whole note in as many ways as it has sentences that can name the role."""
    bare = [
        (parts, made_once("without role", _without_role, said)) for parts, said in whole.sentences
    ]
    naming = [
        place
        for place, (one, other) in enumerate(zip(whole.sentences, bare, strict=True))
        if one[1] is not other[1]
    ]
    if len(naming) < 2:  # noqa: PLR2004  # nothing can be said twice
        yield whole
        return
    yield replace(whole, sentences=tuple(bare), needs=f"{whole.needs} both_know".strip())
    for place in naming:
        sentences = (*bare[:place], whole.sentences[place], *bare[place + 1 :])
        yield replace(whole, sentences=sentences, needs=f"{whole.needs} !both_know".strip())


_INTERVIEWS: Final = re.compile(r"\b(?:la|las dos|las|nuestra|mi) entrevistas?\b(?! \{of_next\})")


def _talk_too(one: Line) -> tuple[Line, ...]:
    if not _INTERVIEWS.search(one.text):
        return (one,)
    told = _INTERVIEWS.sub(
        lambda found: (
            found[0].replace("entrevistas", "conversaciones").replace("entrevista", "conversación")
        ),
        one.text,
    )
    return (
        replace(one, needs=f"{one.needs} !unassessed".strip()),
        replace(
            one,
            text=told.replace("{of_when} para el puesto", "{of_when} sobre el puesto"),
            needs=f"{one.needs} unassessed".strip(),
        ),
    )


def _talks(versions: Versions) -> Versions:
    """Return versions that call it a conversation for whom one was told does not assess one."""
    return tuple(
        tuple(
            each
            for one in equally_good(entry)
            for each in _talk_too(one if isinstance(one, Line) else Line(one))
        )
        for entry in versions
    )


_CALM: Final = (
    (re.compile(r"(?<=[Mm]e gustó) mucho|(?<=[Mm]e interesó) mucho"), ""),
    (re.compile(r"\bcharla\b"), "conversación"),
    (re.compile(r"\bcharlas\b"), "conversaciones"),
    (re.compile(r"\bcharlar\b"), "conversar"),
)
"""What is said on warm terms, and what stands for it on neutral ones."""


def _calm(text: str) -> str:
    for warm, said in _CALM:
        text = warm.sub(said, text)
    return text


def _calmly(versions: Versions) -> Versions:
    """Return versions in which a note on neutral terms has no chat, and does not like "mucho"."""
    made: list[tuple[Line, ...]] = []
    for entry in versions:
        said: list[Line] = []
        calm: list[Line] = []
        for given in equally_good(entry):
            one = given if isinstance(given, Line) else Line(given)
            text = _calm(one.text)
            if "p" not in one.tones or text == one.text:
                said.append(one)
                continue
            if rest := one.tones.replace("p", ""):
                said.append(replace(one, tones=rest))
            calm.append(replace(one, text=text, tones="p"))
        known = {(one.text, one.needs) for one in said if "p" in one.tones}
        fresh = (one for one in calm if (one.text, one.needs) not in known)
        made.append(tuple(dict.fromkeys((*said, *fresh))))
    return tuple(made)


_THANKS: Final = re.compile(r"(?:muchas )?gracias\|? por|le agradezco")
_AGAIN: Final = re.compile(r"(?:muchas )?gracias (?:otra vez|de nuevo)|le agradezco de nuevo")
_SLOT: Final = re.compile(r"\{(?:of_)?(\w+)\}")


def _once_more(versions: Versions) -> Versions:
    """Return versions in which whoever has thanked already says "otra vez" or "de nuevo".

    Thanks as if for the first time are left to others wherever a line that says it could stand.
    """
    again = [
        (set(one.tones), set(one.needs.split()) - {"thanked"}, set(_SLOT.findall(one.text)))
        for one in _entries(versions)
        if isinstance(one, Line) and "thanked" in one.needs.split() and _AGAIN.match(one.text)
    ]

    def others(one: Line) -> Line:
        tones, needs, slots = set(one.tones), set(one.needs.split()), set(_SLOT.findall(one.text))
        if needs & {"thanked", "!thanked"} or _AGAIN.match(one.text) or not _THANKS.match(one.text):
            return one
        fit = set().union(*(t for t, n, s in again if n <= needs and s <= slots))
        said = tones <= fit
        return replace(one, needs=f"{one.needs} !thanked".strip()) if said else one

    return tuple(
        tuple(others(one if isinstance(one, Line) else Line(one)) for one in equally_good(entry))
        for entry in versions
    )


def _said(versions: Versions) -> Versions:
    """Return versions as they are said to whom, on which terms, and for which time."""
    return _calmly(_talks(_once_more(versions)))


def _thanks_first(whole: Whole) -> Whole:
    """Return a whole note for elsewhere than Mexico where it begins with what they suggested."""
    if whole.sentences[0][0].startswith("as_you_suggested"):
        return replace(whole, needs=f"{whole.needs} !american".strip())
    return whole


def by_title(made: tuple[Whole, ...]) -> Iterator[Whole]:
    """Yield whole notes for people on first-name terms, and the formal ones for all others.

    Each names the role in one sentence at most.
    """
    for told in (way for one in made for way in _role_once(_thanks_first(one))):
        whole = replace(
            told,
            sentences=tuple(
                (parts, made_once("said", _said, versions)) for parts, versions in told.sentences
            ),
        )
        untitled = replace(whole, needs=f"{whole.needs} !titled".strip())
        formal = tuple(
            (parts, made_once("formal", _formal, versions)) for parts, versions in whole.sentences
        )
        if "f" not in whole.tones or not all(said for _, said in formal):
            yield untitled
            continue
        if close := whole.tones.replace("f", ""):
            casual = tuple(
                (parts, made_once("casual", _casual, versions))
                for parts, versions in whole.sentences
            )
            yield replace(untitled, sentences=casual, tones=close)
        yield replace(untitled, sentences=formal, tones="f")
        yield Whole(formal, "wpf", f"{whole.needs} titled".strip(), whole.second_best)


WHOLES: Final[dict[str, tuple[Whole, ...]]] = {
    situation: tuple(
        by_title(
            (
                *_OWN_WHOLES.get(situation, ()),
                *((_LOST[situation],) if situation in _LOST else ()),
                *_kept(situation, made),
            )
        )
    )
    for situation, made in wholes(SENTENCES).items()
}
