# ruff: noqa: E501  # a wording is read in one line
"""English thanks for what somebody did. Where the two sides differ, the second is American."""

import re
from collections.abc import Iterator
from typing import Final

from followup_rules.note.bank import Line, Lines, Versions
from followup_rules.note.wording.en.shaping import (
    done_together,
    or_done_together,
    short_before_day,
    straight,
    talk_before_act,
)
from followup_rules.note.wording.kindness import Acts, Thanks

_DAY_FOLLOWS: Final = re.compile(r"(\{act(?:ed)?\}\|?) \{when\}")


def _when_we_met(thanks: str, needs: str) -> Lines:
    """Return thanks for what they did when we met; after a clause that would be taken for its own."""
    return (
        Line(f"{thanks} for {{act}}| when we met.", needs=f"{needs} !heavy !explained_clearly"),
        Line(f"{thanks} for {{act}}| when we met.", needs=f"{needs} explained_clearly !about"),
        *(
            Line(
                f"{thanks} for <seeing/meeting with> me| and for {{act}}.", needs=f"{needs} {long}"
            )
            for long in ("heavy", "explained_clearly about !heavy")
        ),
    )


_ACT: Final = {
    "explained_clearly": (
        "explaining things so clearly",
        "explaining {what} so clearly",
        "explaining so clearly {how}",
    ),
    "was_frank": (
        "being so <open/upfront> with me",
        "being so <open/upfront> with me about {what}",
        "being so honest with me about {what}",
        "being so honest with me about {how}",
    ),
    "made_welcome": ("making me <so/feel so> welcome",),
    "encouraged": (
        "your encouragement",
        "your encouraging words",
        "your encouraging words about {what}",
        "your encouraging words about {how}",
        "encouraging me to {to}",
    ),
    "gave_advice": (
        "your advice",
        "the advice you gave me",
        "your advice on {what}",
        "the advice you gave me on {what}",
        "your advice on {how}",
    ),
    "showed_around": (
        "showing me <round/around>",
        "showing me <round/around> {what}",
        "showing me {how}",
    ),
    "worked_through_task": (
        "the time you spent with me",
        "going through {what} with me",
        "talking me through {how}",
    ),
}
ACTS: Final[Acts] = {
    "act": _ACT,
    # A second thing: "the time you spent" says nothing beside another thanks.
    "acting": {
        **_ACT,
        "worked_through_task": tuple(one for one in _ACT["worked_through_task"] if "{" in one),
    },
    "acted": {
        "explained_clearly": (
            "how clearly you explained things",
            "how clearly you explained {what}",
            "you explaining so clearly {how}",
        ),
        "was_frank": (
            "how <open/upfront> you were with me",
            "how <open/upfront> you were with me about {what}",
            "how honest you were with me about {what}",
            "how honest you were with me about {how}",
        ),
        "made_welcome": ("how welcome you made me feel",),
        "encouraged": (
            "your encouragement",
            "your encouraging words",
            "your encouraging words about {what}",
            "your encouraging words about {how}",
            "your encouragement to {to}",
        ),
        "gave_advice": (
            "your advice",
            "the advice you gave me",
            "your advice on {what}",
            "the advice you gave me on {what}",
            "your advice on {how}",
        ),
        "showed_around": (
            "being shown <round/around>",
            "being shown <round/around> {what}",
            "being shown {how}",
        ),
        "worked_through_task": (
            "the time you spent with me",
            "going through {what} with you",
            "you talking me through {how}",
        ),
    },
}


def _clear_day(versions: Versions) -> Versions:
    """Return versions in which no day follows what somebody was frank about.

    "Being so frank with me about the night shift on Friday" would be frank about Friday's.
    """
    return tuple(
        tuple(each for one in entry for each in _apart(one))
        if isinstance(entry, tuple)
        else tuple(_apart(entry))
        for entry in versions
    )


def _apart(one: str | Line) -> Iterator[Line]:
    line = one if isinstance(one, Line) else Line(one)
    said = _DAY_FOLLOWS.sub(r"\1 when we spoke {when}", line.text)
    if said == line.text:
        yield line
        return
    yield Line(line.text, line.tones, f"{line.needs} !was_frank".strip())
    yield Line(said, line.tones, f"{line.needs} was_frank".strip())
    # The engine says the day of a clause apart itself.
    yield Line(line.text, line.tones, f"{line.needs} was_frank heavy".strip())


THANKS: Final = Thanks(
    acts=ACTS,
    infinitive=r"(?:(?:me )?to |(?=(?:apply|go|take|keep|try|finish|come|stick|carry on|retrain|learn|become|get|do|believe|think)\b))(?P<to>(?!(?:the|a|an|my|your|our|this|that|me|us|you)\b)[a-z']+\b[^.!?;]*)",
    talk="when we spoke {when}",
    thank="thank|grateful",
    asked={"was_frank": "being so frank with me about {what}"},
    opening=(
        (
            Line(
                "thank you so much for the offer,| and again for {act} {when}.",
                "wp",
                "offered wants_role !offer_by_other thanked",
            ),
            Line(
                "thank you so much for the offer,| and for {act} {when}.",
                "wp",
                "offered wants_role !offer_by_other !thanked",
            ),
            Line(
                "thank you very much for the offer,| and again for {act} {when}.",
                "f",
                "offered wants_role !offer_by_other thanked",
            ),
            Line(
                "thank you very much for the offer,| and for {act} {when}.",
                "f",
                "offered wants_role !offer_by_other !thanked",
            ),
            Line(
                "I was so pleased to get the offer,| and wanted to thank you again for {act} {when}.",
                "wp",
                "offered offer_by_other wants_role thanked",
            ),
            Line(
                "I was so pleased to get the offer,| and wanted to thank you for {act} {when}.",
                "wp",
                "offered offer_by_other wants_role !thanked",
            ),
            Line(
                "I was very pleased to receive the offer,| and wanted to thank you again for {act} {when}.",
                "f",
                "offered offer_by_other wants_role thanked",
            ),
            Line(
                "I was very pleased to receive the offer,| and wanted to thank you for {act} {when}.",
                "f",
                "offered offer_by_other wants_role !thanked",
            ),
            *(
                Line(
                    f"thank you{again} for {{acting_two}}| {{when}}, and for {{act}}.",
                    needs=f"then_shown {long} both_know {thanked} !phoned",
                )
                for again, thanked in (("", "!thanked"), (" again", "thanked"))
                for long in ("heavy", "explained_clearly about !heavy")
            ),
            # A day after a clause ("how you split the work on Friday") would be taken for its own.
            *talk_before_act("both_know !phoned"),
            *done_together("both_know !phoned"),
        ),
        (
            Line(
                "thank you for both our conversations,| and for {act}.",
                needs="several twice both_know !thanked !phoned",
            ),
            Line(
                "thank you again for both our conversations,| and for {act}.",
                needs="several twice both_know thanked !phoned",
            ),
        ),
        short_before_day(
            Line(
                "thank you for {act}| {when}, and for {acting_two}.",
                needs="both_know !thanked !was_frank !phoned",
            ),
            Line(
                "thank you again for {act}| {when}, and for {acting_two}.",
                needs="both_know thanked !was_frank !phoned",
            ),
            Line(
                "thank you for {acting_two}| {when}, and for {act}.",
                needs="both_know !thanked was_frank then_shown !phoned",
            ),
            Line(
                "thank you again for {acting_two}| {when}, and for {act}.",
                needs="both_know thanked was_frank then_shown !phoned",
            ),
            Line(
                "thank you for {act}| when we spoke {when}, and for {acting_two}.",
                needs="both_know !thanked was_frank !then_shown !phoned",
            ),
            *straight(
                "thank you for {act}| when we <spoke/talked> {when}, and for {acting_two}.",
                "both_know !thanked !then_shown !phoned",
            ),
            Line(
                "thank you again for {act}| when we spoke {when}, and for {acting_two}.",
                needs="both_know thanked was_frank !then_shown !phoned",
            ),
            Line("thanks again for {act}| {when}.", "wp", "both_know thanked !was_frank !phoned"),
            Line(
                "thank you again for {act}| {when}.", needs="both_know thanked !was_frank !phoned"
            ),
            Line(
                "thank you again for {act}| when we <spoke/talked> {when}.",
                "wp",
                "both_know thanked was_frank !phoned",
            ),
            *straight(
                "thank you again for {act}| when we <spoke/talked> {when}.",
                "both_know thanked !phoned",
            ),
            Line(
                "thank you again for {act}| when we spoke {when}.",
                "f",
                "both_know thanked was_frank !phoned",
            ),
            Line("thank you for {act}| {when}.", needs="both_know !thanked !was_frank !phoned"),
            Line("thanks so much for {act}| {when}.", "w", "both_know !thanked !was_frank !phoned"),
            Line(
                "thank you for {act}| when we <spoke/talked> {when}.",
                "wp",
                "both_know was_frank !thanked !phoned !heavy",
            ),
            *straight(
                "thank you for {act}| when we <spoke/talked> {when}.",
                "both_know !thanked !phoned",
            ),
            Line(
                "thank you for {act}| when we <spoke/talked> {when}.",
                "wp",
                "both_know in_words about !thanked !phoned !heavy",
            ),
            Line("thanks for {act}| {when}.", "p", "both_know !thanked !was_frank !phoned"),
            Line(
                "thank you for {act}| when we spoke {when}.",
                "f",
                "both_know was_frank !thanked !phoned !heavy",
            ),
            Line(
                "thank you very much for {act}| {when}.",
                "f",
                "both_know !thanked !phoned !was_frank",
            ),
            Line(
                "thank you for {act}| when we met {when} about the {role} role.",
                needs="on_site !both_know !showed_around !thanked !heavy !phoned",
            ),
            Line(
                "thank you for {act}| when you interviewed me {when} for the {role} role.",
                needs="!both_know !thanked !phoned",
            ),
            Line(
                "thank you for {act}| when we spoke {when} about the {role} role.",
                needs="!on_site !both_know !thanked !phoned",
            ),
            Line(
                "thank you again for {act}| when we spoke {when} about the {role} role.",
                needs="!both_know thanked !phoned",
            ),
            Line("thank you for your call| {called} and for {act}.", needs="phoned"),
        ),
        Line("thank you for {act}| when we spoke about the {role} role.", needs="!on_site"),
        Line("thank you for your call| and for {act}.", needs="phoned"),
        short_before_day(Line("thank you for {act}| {when}.", needs="!was_frank !phoned")),
        (
            *_when_we_met("thank you again", "thanked !phone !video"),
            *_when_we_met("thank you", "!thanked !phone !video"),
        ),
        Line("thank you for {act}| when we spoke.", needs="!on_site"),
    ),
    thanks=(
        (
            Line("thank you for {act}.", needs="!thanked"),
            Line("thanks so much for {act}.", "w", "!thanked"),
            Line("thank you very much for {act}.", "f", "!thanked"),
            Line("thanks for {act}.", "p", "!thanked"),
            Line("thank you again for {act}.", needs="thanked"),
            Line("thanks again for {act}.", "wp", "thanked"),
        ),
    ),
    valued=_clear_day(
        (
            or_done_together(
                Line(
                    "I'm sorry it didn't work out this time, but I really appreciated {acted}.",
                    "wp",
                    "met told_no",
                ),
                Line(
                    "I am sorry it did not work out this time, but I am grateful to you for {act}.",
                    "f",
                    "met told_no",
                ),
                Line("I really appreciated {acted} {when}.", "wp", "met !told_no !heavy"),
                Line("I am grateful to you for {act} {when}.", "f", "met !told_no !heavy"),
            ),
            or_done_together(
                Line("I really appreciated {acted}.", "wp", "met"),
                Line("I'm grateful to you for {act}.", "p", "met"),
                Line("I am grateful to you for {act}.", "f", "met"),
                Line("I very much appreciated {acted}.", "f", "met"),
            ),
        )
    ),
    # What is said after a no stands in ``en/wholes``.
    no_news=(),
    no_heard=(),
    again=_clear_day(
        (
            done_together(),
            (
                *short_before_day(
                    Line("thank you again for {act}| {when}.", needs="thanked"),
                    Line("thanks again for {act}| {when}.", "wp", "thanked"),
                    Line("thank you for {act}| {when}.", needs="!thanked"),
                    Line("thanks so much for {act}| {when}.", "w", "!thanked"),
                    Line(
                        "thank you again for {act}| {when}, and for {acting_two}.",
                        needs="thanked !was_frank",
                    ),
                    Line(
                        "thank you for {act}| {when}, and for {acting_two}.",
                        needs="!thanked !was_frank",
                    ),
                ),
                *talk_before_act(),
            ),
            *_when_we_met("thank you again", "thanked !phone !video"),
            *_when_we_met("thank you", "!thanked !phone !video"),
            Line("thank you again for {act}| when we spoke.", needs="thanked !on_site"),
            Line("thank you for {act}| when we spoke.", needs="!thanked !on_site"),
        )
    ),
    recruiter=_clear_day(
        (
            (
                Line(
                    "thank you for {act}| {when}, and for arranging the interview[ {at}] {next}.",
                    needs="met !phoned arranged booked !heavy",
                ),
            ),
            (
                Line("thank you for your call| {called} and for {act}.", needs="phoned"),
                Line(
                    "thanks for all your help| {when}, and especially for {act}.",
                    "wp",
                    "met !phoned",
                ),
                *short_before_day(Line("thank you for {act}| {when}.", needs="met !phoned")),
                *talk_before_act("met !phoned"),
                Line(
                    "thank you for {act}| as I applied for the {role} role.", needs="!met !phoned"
                ),
            ),
            "thank you for your help| so far, and especially for {act}.",
        )
    ),
    unmet=(
        (
            "thank you for your help| with my interview {when} for the {role} role, and especially for {act}.",
            "many thanks for your help| with my interview {when} for the {role} role, and for {act}.",
        ),
        (
            "thank you for your help| with my application for the {role} role, and especially for {act}.",
            "thank you for your help| with my application for the {role} role, and for {act}.",
            "many thanks for your help| with my application for the {role} role, and for {act}.",
        ),
        (
            "thank you for {act}| during my application for the {role} role.",
            Line("thank you very much for {act}| during my application for the {role} role.", "f"),
            "many thanks for {act}| during my application for the {role} role.",
        ),
        "thank you for {act}| during my application.",
    ),
    connected=_clear_day(
        (
            (
                Line(
                    "thank you for connecting, and again for {act} {when}.",
                    needs="met !connected_long",
                ),
                Line("thank you again for {act} {when}.", needs="met connected_long"),
            ),
            Line("thank you for connecting, and again for {act}.", needs="!connected_long"),
            Line("thank you again for {act}.", needs="connected_long"),
        )
    ),
    invited=_clear_day(
        (
            Line("thank you for the invitation, and again for {act} {when}.", needs="met"),
            "thank you for the invitation, and again for {act}.",
        )
    ),
    wrote=_clear_day(
        (
            Line("thank you again for your message, and for {act} {when}.", needs="met"),
            "thank you again for your message, and for {act}.",
        )
    ),
    explained=(
        (
            Line(
                "thank you| for taking the time {when}| to explain so clearly {clause}.",
                needs="explained_clearly both_know !several !thanked",
            ),
            Line(
                "thank you| for explaining so clearly {when}| {clause}.",
                needs="explained_clearly both_know !several !thanked",
            ),
            Line(
                "thank you| for seeing me {when} about the {role} role,| and for explaining so clearly {clause}.",
                needs="explained_clearly !both_know !several !thanked !phone",
            ),
            Line(
                "thank you again| for your time {when},| and for explaining so clearly {clause}.",
                needs="explained_clearly both_know !several thanked",
            ),
            Line(
                "thank you again| for speaking <to/with> me {when} about the {role} role,| and for explaining so clearly {clause}.",
                needs="explained_clearly !both_know !several thanked",
            ),
            Line(
                "thank you| for making time for me again {when},| and for explaining so clearly {clause}.",
                needs="explained_clearly several",
            ),
        ),
    ),
)
