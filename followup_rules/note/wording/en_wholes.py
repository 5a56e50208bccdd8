# ruff: noqa: E501  # a wording is read in one line
"""English whole notes beside those of every language: after news, and without interest.

Who was told no and asked to connect answers with what they spoke of, not with a farewell. Who heard of
the offer from others is glad of it. Who no longer wants the job says nothing of interest, but still
what they spoke of.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from followup_rules.note.bank import Line, Sentence, Versions, Whole
from followup_rules.note.wording.common import OFTEN, told_of
from followup_rules.note.wording.en import SENTENCES
from followup_rules.note.wording.en_kindness import THANKS

_NO_AND_ACT: Final[Versions] = (
    (
        Line("thank you for calling {called} to let me know, and for {act}.", needs="no_by_phone"),
        Line("thank you for calling me yourself, and for {act}.", "wp", "no_by_phone"),
        Line(
            "thank you for letting me know yourself, and for {act}.", needs="told_no !no_by_phone"
        ),
        Line("thank you for writing to me yourself, and for {act}.", needs="told_no !no_by_phone"),
    ),
    Line("thank you for letting me know, and for {act}.", needs="told_no"),
)
_NO_ALONE: Final[Versions] = (
    (
        Line("thank you for calling {called} to let me know.", needs="no_by_phone"),
        Line("thank you for calling me yourself {called}.", "wp", "no_by_phone"),
        Line("thank you for letting me know yourself.", needs="told_no !no_by_phone"),
        Line("thank you for writing to me yourself.", needs="told_no !no_by_phone"),
    ),
    Line("thank you for letting me know.", needs="told_no"),
)
_TALK_AND_SUGGESTED: Final[Versions] = (
    (
        Line(
            "I'm sorry it didn't work out this time,| but I really enjoyed talking with you about {talked},| and I'm glad you suggested| we connect here.",
            "wp",
            "warm asked",
        ),
        Line(
            "I was sorry not to get the job,| but I really enjoyed {hearing},| and I'm glad you suggested| we connect here.",
            "wp",
            "warm asked",
        ),
        Line(
            "I'm sorry it didn't work out this time,| but I really appreciated our conversation about {talked},| and I'm glad you suggested| we connect here.",
            "wp",
            "met asked !warm",
        ),
        Line(
            "I was sorry that it did not work out,| but I very much appreciated our conversation about {talked},| and was glad that you suggested| we connect here.",
            "f",
            "met asked",
        ),
    ),
    (
        Line(
            "it didn't work out this time,| but I really enjoyed talking with you about {talked},| and I'm glad you suggested| we connect here.",
            "wp",
            "warm asked",
        ),
        Line(
            "I'm sorry it didn't work out this time,| but it was so good to talk with you,| and I'm glad you suggested| we connect here.",
            "wp",
            "warm asked",
        ),
        Line(
            "I'm sorry it didn't work out,| but it was good to talk with you,| and I'm glad you suggested| we connect here.",
            "wp",
            "met asked !warm",
        ),
        Line(
            "I was sorry that it did not work out,| but I very much appreciated our conversation| and was glad that you suggested| we connect here.",
            "f",
            "met asked",
        ),
    ),
)
_NO_FAREWELL: Final[Versions] = (
    (
        Line(
            "I really enjoyed talking with you about {talked},| and I'd love to stay in touch.",
            "w",
            "warm",
        ),
        Line(
            "it was good to talk with you about {talked},| and I'd be glad to stay in touch.",
            "wp",
            "met",
        ),
        Line(
            "I appreciated our conversation about {talked}| and would be glad to stay in touch.",
            "f",
            "met",
        ),
    ),
    (
        Line("it was good to talk with you,| and I'd be happy to stay in touch.", "wp", "met"),
        Line("I hope that our paths will cross again| and would be glad to stay in touch.", "f"),
    ),
    Line("perhaps another time;| I'd be glad to stay in touch.", "wp"),
)
"""In place of good wishes, for whoever asked to connect."""
_REGRET: Final = ("parting+reminder+as_you_suggested+close", _TALK_AND_SUGGESTED)
_AFTER_NO: Final = (
    Whole((("thanks", _NO_AND_ACT), _REGRET), needs="thankful met asked told_no", often=OFTEN),
    Whole((_REGRET, ("thanks", THANKS.thanks)), needs="thankful met asked !told_no", often=OFTEN),
    Whole((("thanks", _NO_ALONE), _REGRET), needs="met asked told_no", often=OFTEN),
)

_GLAD: Final[Versions] = (
    (
        Line("I was so pleased to get the offer!", "w", "wants_role"),
        Line("I'm really happy about the offer!", "w", "wants_role"),
        Line("I was really pleased to get the offer.", "p", "wants_role"),
        Line("I was very pleased to receive the offer.", "f", "wants_role"),
        Line("I have had the offer and am considering it carefully.", needs="!wants_role"),
    ),
)
_OFFER: Final[Sentence] = ("offer", _GLAD)
_AGAIN: Final[Sentence] = ("thanks+reminder", THANKS.again)
_ANSWER: Final[Sentence] = ("close", SENTENCES.offer_close)
_OFFER_BY_OTHER: Final = (
    Whole((_OFFER, _AGAIN, _ANSWER), needs="thankful met offer_by_other", often=OFTEN),
    Whole(
        (_OFFER, _AGAIN, ("interest", told_of(SENTENCES)), _ANSWER),
        needs="thankful met offer_by_other",
        often=OFTEN,
    ),
    Whole(
        (_OFFER, ("thanks+reminder", SENTENCES.again_topic), _ANSWER),
        needs="met offer_by_other",
        often=OFTEN,
    ),
)
"""After an offer that somebody else told of: one is glad of it, and thanks for the talk."""

_RECALL: Final[Sentence] = ("reminder", SENTENCES.recall)


def _without_interest(last: Sentence) -> tuple[Whole, ...]:
    """Return the notes of a situation for whoever has no interest in the job, the topic in them."""
    return (
        Whole((_RECALL, ("thanks", THANKS.thanks), last), needs="thankful met !wants_company"),
        Whole((_RECALL, ("thanks", SENTENCES.thanks_again), last), needs="met !wants_company"),
    )


def _no_farewell(made: tuple[Whole, ...]) -> tuple[Whole, ...]:
    """Return notes after a no whose last words are no good wishes."""
    return tuple(
        replace(
            one,
            sentences=tuple(
                (parts, _NO_FAREWELL if parts == "parting+close" else versions)
                for parts, versions in one.sentences
            ),
        )
        for one in made
    )


_ADDED: Final = {
    "plain": _without_interest(("close", SENTENCES.close)),
    "check_in": _without_interest(("check_in+close", SENTENCES.still_close)),
    "long_silence": _without_interest(("no_pressure+close", SENTENCES.no_reply)),
    "after_no": _AFTER_NO,
    "on_hold": _without_interest(("on_hold+close", SENTENCES.hold_close)),
    "offer": _OFFER_BY_OTHER,
    "own_recruiter": _without_interest(("close", SENTENCES.recruiter_close)),
}


def completed(made: Mapping[str, tuple[Whole, ...]]) -> dict[str, tuple[Whole, ...]]:
    """Return the whole notes that every language has with those of English before them."""
    found = {name: (*_ADDED.get(name, ()), *notes) for name, notes in made.items()}
    return found | {"after_no": _no_farewell(found["after_no"])}
