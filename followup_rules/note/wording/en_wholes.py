# ruff: noqa: E501  # a wording is read in one line
"""English whole notes beside those of every language: after news, and without interest.

After a no the thanks and what was spoken of come first; the no is answered with thanks for the
news, else with a light word beside the close, where there is room. Who heard of the offer from
others is glad of it. Who no longer wants the job says nothing of interest, but still what they
spoke of. A formal note ends with regards where there is room.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import product
from typing import Final

from followup_rules.note.bank import Line, Lines, Sentence, Versions, Whole, equally_good
from followup_rules.note.making import made_once
from followup_rules.note.wording.common import OFTEN, told_of
from followup_rules.note.wording.en import HOLD_TOO, SENTENCES
from followup_rules.note.wording.en_kindness import THANKS

_NO_AND_ACT: Final[Versions] = (
    (
        Line("thank you for calling {called} to let me know,| and for {act}.", needs="no_by_phone"),
        Line("thank you for calling me yourself {called},| and for {act}.", needs="no_by_phone"),
        Line(
            "thanks so much for calling me yourself {called},| and for {act}.", "w", "no_by_phone"
        ),
        Line("thank you for emailing to let me know,| and for {act}.", "wf", "told_no no_by_email"),
        Line(
            "thank you for your email letting me know,| and for {act}.", "p", "told_no no_by_email"
        ),
        Line(
            "thank you for taking the time to let me know,| and for {act}.",
            needs="told_no no_by_email",
        ),
        Line("thanks so much for letting me know,| and for {act}.", "w", "told_no no_by_email"),
        Line(
            "thank you for letting me know yourself,| and for {act}.",
            needs="told_no !no_by_phone",
        ),
        Line(
            "thank you for calling {called} to let me know,| for {act}, and for {act_two}.",
            needs="told_no no_by_phone",
        ),
        Line(
            "thank you for letting me know,| for {act}, and for {act_two}.",
            needs="told_no !no_by_phone !no_by_email",
        ),
        Line(
            "thank you for emailing to let me know,| for {act}, and for {act_two}.",
            "wf",
            "told_no no_by_email",
        ),
        Line(
            "thank you for your email letting me know,| for {act}, and for {act_two}.",
            "p",
            "told_no no_by_email",
        ),
        Line(
            "thanks for emailing to let me know,| for {act}, and for {act_two}.",
            "p",
            "told_no no_by_email",
        ),
        Line(
            "thank you for calling me {called},| for {act}, and for {act_two}.",
            needs="told_no no_by_phone",
        ),
        Line(
            "thank you for your kind email letting me know,| for {act}, and for {act_two}.",
            "f",
            "told_no no_by_email",
        ),
        Line(
            "thanks so much for letting me know,| for {act}, and for {act_two}.",
            "w",
            "told_no no_by_email",
        ),
    ),
    Line("thank you for letting me know,| and for {act}.", needs="told_no !no_by_phone"),
    Line("thank you for calling me yourself,| and for {act}.", needs="no_by_phone"),
    Line("thank you for calling,| and for {act}.", needs="no_by_phone"),
)
_NO_ALONE: Final[Versions] = (
    (
        Line(
            "thank you for calling {called} to let me know,| and again for your time.",
            needs="no_by_phone",
        ),
        Line(
            "thank you for calling me yourself {called},| and for all your time.",
            "wp",
            "no_by_phone",
        ),
        Line(
            "thank you for calling me yourself {called},| and again for your time.",
            "f",
            "no_by_phone",
        ),
        Line(
            "thank you for emailing to let me know,| and again for your time.",
            "wf",
            "told_no no_by_email",
        ),
        Line(
            "thank you for your email letting me know,| and again for your time.",
            "p",
            "told_no no_by_email",
        ),
        Line(
            "thank you for taking the time to let me know,| and for all your time.",
            "wp",
            "told_no no_by_email",
        ),
        Line(
            "thank you for letting me know yourself,| and again for your time.",
            needs="told_no !no_by_phone",
        ),
        Line(
            "thank you for letting me know yourself,| and for talking <to/with> me.",
            "wp",
            "told_no !no_by_phone",
        ),
    ),
    Line("thank you for letting me know,| and for your time.", needs="told_no !no_by_phone"),
    Line("thank you for calling,| and for your time.", needs="no_by_phone"),
)
_ACT_AGAIN: Final[Versions] = (
    (
        Line(
            "thank you for {act} {when}.",
            needs="!several !thanked !was_frank !told_no !wrote_email",
        ),
        Line(
            "thank you again for {act} {when}.",
            needs="!several thanked !was_frank !told_no !wrote_email",
        ),
        Line(
            "thanks again for {act} {when}.",
            "wp",
            "!several thanked !was_frank !told_no !wrote_email",
        ),
        Line("thank you for your kind email {wrote}, and for {act}.", "wf", "wrote wrote_email"),
        Line("thank you for your kind email, and for {act}.", "wf", "wrote wrote_email"),
        Line("thank you very much for your kind email, and for {act}.", "f", "wrote wrote_email"),
        Line("thank you so much for your kind email, and for {act}.", "w", "wrote wrote_email"),
        Line("thanks for your kind email {wrote}, and for {act}.", "w", "wrote wrote_email"),
        Line("thank you for your email {wrote}, and for {act}.", "p", "wrote wrote_email"),
        Line("thank you for your email, and for {act}.", "p", "wrote wrote_email"),
        Line("thanks for your email {wrote}, and for {act}.", "p", "wrote wrote_email"),
        Line(
            "thank you for your kind email, for {act}, and for {act_two}.",
            "wf",
            "wrote wrote_email",
        ),
        Line("thank you for your email, for {act}, and for {act_two}.", "p", "wrote wrote_email"),
        Line("thanks for your email, for {act}, and for {act_two}.", "p", "wrote wrote_email"),
        Line(
            "thank you very much for your kind email, for {act}, and for {act_two}.",
            "f",
            "wrote wrote_email",
        ),
        Line(
            "thanks so much for your kind email, for {act}, and for {act_two}.",
            "w",
            "wrote wrote_email",
        ),
        Line(
            "thank you again for {act} {when}, and for {act_two}.",
            "w",
            needs="!several !was_frank !wrote_email !told_no",
        ),
        Line("thank you again for {act}, and for {act_two}.", needs="!wrote_email !told_no"),
        Line("thank you for {act}, and for {act_two}.", needs="told_no"),
        Line("thank you so much for {act}, and for {act_two}.", "w", "told_no"),
        Line("thanks so much for {act}, and for {act_two}.", "w", "told_no"),
        Line("many thanks for {act}, and for {act_two}.", "p", "told_no"),
        Line("thanks for {act}, and for {act_two}.", "p", "told_no"),
        Line("thank you very much for {act}, and for {act_two}.", "f", "!wrote_email"),
        Line("thanks again for {act}, and for {act_two}.", "wp", "!wrote_email !told_no"),
        Line("thank you again for {act}.", needs="!told_no"),
        Line("thanks again for {act}.", "wp", "!told_no !wrote_email"),
        Line("thank you for {act}.", needs="told_no !answered"),
        Line("thank you again for {act}.", needs="told_no answered"),
        Line("thank you so much for {act}.", "wp", "!wrote_email"),
        Line("many thanks again for {act}.", "p", "!told_no !wrote_email"),
        Line("thank you very much for {act}.", "f", "!wrote_email"),
    ),
)
_TIME_AGAIN: Final[Versions] = (
    (
        Line("thank you again for your time {when}.", needs="!several !told_no !wrote_email"),
        Line(
            "thank you again for making time for me {when}.",
            "wp",
            "!several !told_no !wrote_email",
        ),
        Line(
            "thank you again for seeing me {when}.",
            "f",
            "on_site !several !told_no !wrote_email",
        ),
        Line(
            "thank you again for the time you gave me {when}.",
            "f",
            "!several !told_no !wrote_email",
        ),
        Line(
            "thank you again for taking the time {when}.",
            "f",
            "!several !told_no !wrote_email",
        ),
        Line("thank you again for the interview {when}.", "pf", "!several !told_no !wrote_email"),
        Line("thank you again for your time.", needs="several !told_no !wrote_email"),
        Line("thank you again for all the time you gave me.", "f", "several !told_no !wrote_email"),
        Line("thank you again for all your time.", "wp", "several !told_no !wrote_email"),
        Line("thank you for emailing to let me know.", needs="told_no no_by_email !answered"),
        Line(
            "thank you for your kind email letting me know.", "f", "told_no no_by_email !answered"
        ),
        Line("thank you for your kind email {wrote}.", "wf", "wrote wrote_email"),
        Line("thank you for your email {wrote}.", "p", "wrote wrote_email"),
        Line("thank you for your kind email, and again for your time.", "wf", "wrote wrote_email"),
        Line("thank you for your email, and again for your time.", "p", "wrote wrote_email"),
        Line("thank you for letting me know.", needs="told_no !no_by_phone !answered"),
        Line("thank you again for letting me know.", needs="told_no answered"),
        Line("thank you again for your time.", needs="told_no answered"),
        Line("thank you again for all your time.", "wp", "told_no answered"),
        Line("thank you again for the time you gave me.", "f", "told_no answered"),
        Line("thank you for letting me know yourself.", needs="told_no !no_by_phone !answered"),
        Line("thank you for calling me yourself {called}.", needs="told_no no_by_phone !answered"),
        Line(
            "thank you for calling {called} to let me know.", needs="told_no no_by_phone !answered"
        ),
        Line("thanks again for your time {when}.", "wp", "!several !told_no !wrote_email"),
    ),
    "thank you again for your time.",
)
_TALKED: Final[Versions] = (
    (
        Line("I really enjoyed {hearing}.", "wp", "warm"),
        Line("I really enjoyed our conversation about {talked}.", "wp", "warm"),
        Line("I loved {hearing}.", "w", "warm"),
        Line("I appreciated our conversation about {talked}.", "wp", "met !warm"),
        Line("it was good to talk <to/with> you about {talked}.", "wp", "met !warm"),
        Line("I very much appreciated our conversation about {talked}.", "f", "met"),
        Line("I found our conversation about {talked} very interesting.", "f", "met"),
        Line("I really enjoyed our chat about {talked}.", "w", "warm"),
        Line("talking <to/with> you about {thing} was a real pleasure.", "w", "warm"),
        Line("I'm glad we got to talk about {thing}.", "wp", "met !warm"),
        Line("it was really interesting to hear {clause}.", "wp", "met !warm"),
        Line("I appreciated hearing {clause}.", "wp", "met !warm"),
        Line("I was very interested to hear {clause}.", "f", "met"),
        Line("it was very interesting to hear {clause}.", "f", "met"),
        Line("I found our conversation about {talked} really interesting.", "p", "met"),
        Line("it was very interesting to talk <to/with> you about {thing}.", "f", "met"),
        Line("I greatly appreciated our conversation about {talked}.", "f", "met"),
    ),
    (
        Line("I really enjoyed our conversation.", "wp", "warm"),
        Line("I really enjoyed talking <to/with> you.", "w", "warm"),
        Line("it was so good to talk <to/with> you.", "w", "warm"),
        Line("I enjoyed talking <to/with> you.", "p", "warm"),
        Line("it was really good to talk.", "wp", "met !warm"),
        Line("I appreciated our conversation very much.", "f", "met"),
        Line("it was good to talk <to/with> you.", "wp", "met !warm"),
        Line("I appreciated our conversation.", "wp", "met !warm"),
        Line("it was very good to speak <to/with> you.", "f", "met"),
        Line("I very much appreciated speaking <to/with> you.", "f", "met"),
    ),
)
_TALKED_CLOSE: Final[Versions] = (
    (
        Line("I really enjoyed {hearing},| and I'd love to stay in touch.", "w", "warm"),
        Line(
            "I really enjoyed our conversation about {talked},| and I'd be glad to keep in touch.",
            "wp",
            "warm",
        ),
        Line("I loved {hearing},| and it would be <lovely/great> to stay in touch.", "w", "warm"),
        Line("I enjoyed {hearing},| and I'd be happy to stay in touch.", "p", "warm"),
        Line(
            "I appreciated our conversation about {talked}| and would be glad to stay in touch.",
            "wp",
            "met !warm",
        ),
        Line(
            "it was good to talk <to/with> you about {talked},| and I'd be glad to stay in touch.",
            "wp",
            "met !warm",
        ),
        Line(
            "I very much appreciated our conversation about {talked}| and would be glad to stay in touch.",
            "f",
            "met",
        ),
        Line(
            "I found our conversation about {talked} very interesting| and would be glad to keep in touch.",
            "f",
            "met",
        ),
        Line(
            "I appreciated our conversation about {talked}| and hope to keep in touch.",
            "f",
            "met !roomy",
        ),
        Line(
            "I really enjoyed our chat about {talked},| and it would be good to keep in touch.",
            "w",
            "warm",
        ),
        Line(
            "I'm glad we got to talk about {thing},| and it would be good to stay in touch.",
            "wp",
            "met !warm",
        ),
        Line(
            "it was really interesting to hear {clause},| and I'd be glad to stay in touch.",
            "wp",
            "met !warm",
        ),
        Line(
            "I appreciated hearing {clause},| and it would be good to keep in touch.",
            "wp",
            "met !warm",
        ),
        Line(
            "I was very interested to hear {clause}| and would be glad to stay in touch.",
            "f",
            "met",
        ),
        Line(
            "it was very interesting to hear {clause},| and I hope that we can keep in touch.",
            "f",
            "met",
        ),
        Line(
            "I found our conversation about {talked} really interesting| and would be happy to keep in touch.",
            "p",
            "met",
        ),
        Line(
            "it was very interesting to talk <to/with> you about {thing},| and I would be glad to stay in touch.",
            "f",
            "met",
        ),
        Line(
            "I greatly appreciated our conversation about {talked}| and hope that we can keep in touch.",
            "f",
            "met",
        ),
    ),
    Line("I enjoyed {hearing},| and I hope we can stay in touch.", "wp", "warm"),
    Line(
        "I appreciated our conversation about {talked}| and hope to stay in touch.",
        needs="met !warm",
    ),
    (
        Line("I really enjoyed our conversation,| and I'd love to keep in touch.", "w", "warm"),
        Line(
            "I really enjoyed talking <to/with> you,| and I'd be glad to stay in touch.",
            "wp",
            "warm",
        ),
        Line(
            "it was good to talk <to/with> you,| and I'd be glad to stay in touch.",
            "wp",
            "met !warm",
        ),
        Line(
            "I appreciated our conversation| and would be happy to keep in touch.",
            "wp",
            "met !warm",
        ),
        Line(
            "I very much appreciated speaking <to/with> you| and would be glad to stay in touch.",
            "f",
            "met",
        ),
    ),
    Line("it was good to talk,| and I hope we can stay in touch.", "wp", "met"),
    Line("I appreciated our conversation| and hope to stay in touch.", "f", "met"),
)
_TALKED_SUGGESTED: Final[Versions] = (
    (
        Line(
            "I really enjoyed {hearing},| and I'm glad you suggested| we connect here.",
            "wp",
            "warm asked",
        ),
        Line(
            "I really enjoyed our conversation about {talked}.| As you suggested,| I'm adding you here.",
            "wp",
            "warm asked",
        ),
        Line(
            "I appreciated our conversation about {talked},| and I'm glad you suggested| we connect here.",
            "wp",
            "met asked !warm",
        ),
        Line(
            "I very much appreciated our conversation about {talked}.| As you kindly suggested,| I would be glad to connect here.",
            "f",
            "met asked",
        ),
        Line(
            "I found our conversation about {talked} very interesting.| As you kindly suggested,| I would be glad to connect here.",
            "f",
            "met asked",
        ),
        Line(
            "I really enjoyed our chat about {talked},| and I'm adding you here,| as you suggested.",
            "w",
            "warm asked",
        ),
        Line(
            "I'm glad we got to talk about {thing}.| As you suggested,| I'm adding you here.",
            "wp",
            "met asked !warm",
        ),
        Line(
            "it was really interesting to hear {clause}.| As you suggested,| I'm adding you here.",
            "wp",
            "met asked !warm",
        ),
        Line(
            "I was very interested to hear {clause}.| As you kindly suggested,| I would be glad to connect here.",
            "f",
            "met asked",
        ),
        Line(
            "it was good to talk <to/with> you about {talked},| and I'm glad you suggested| we connect here.",
            "wp",
            "met asked !warm",
        ),
        Line(
            "I greatly appreciated our conversation about {talked}.| You kindly suggested| that we connect here, and I would be glad to.",
            "f",
            "met asked",
        ),
        Line(
            "it was very interesting to talk <to/with> you about {thing}.| As you kindly suggested,| I am adding you here.",
            "f",
            "met asked",
        ),
    ),
    Line("I enjoyed {hearing}.| As you suggested,| I'm adding you here.", "wp", "warm asked"),
    Line(
        "I appreciated our conversation about {talked}.| As you suggested,| I'm adding you here.",
        "wp",
        "met asked !warm",
    ),
    Line(
        "I appreciated our conversation about {talked}.| As you suggested,| I am adding you here.",
        "f",
        "met asked",
    ),
    (
        Line(
            "I really enjoyed our conversation,| and I'm glad you suggested| we connect here.",
            "wp",
            "warm asked",
        ),
        Line(
            "it was good to talk <to/with> you,| and I'm glad you suggested| we connect here.",
            "wp",
            "met asked !warm",
        ),
        Line(
            "I very much appreciated our conversation.| As you kindly suggested,| I would be glad to connect here.",
            "f",
            "met asked",
        ),
    ),
)
_BOTH_ACTS: Final[Versions] = (
    (
        Line("thank you again for {act},| and for {act_two}.", needs="!told_no"),
        Line("thanks again for {act},| and for {act_two}.", "wp", "!told_no"),
        Line("thank you for {act},| and for {act_two}.", needs="told_no"),
    ),
)
"""Two things that they did remind them of the talk where no topic does."""
_LIGHT_CLOSE: Final[Versions] = (
    (
        Line("it wasn't to be this time,| but I'd love to stay in touch.", "w"),
        Line("it didn't work out this time,| but I'd be glad to stay in touch.", "wp"),
        Line("it wasn't to be this time,| but I'd be glad to keep in touch.", "wp"),
        Line("it was not to be this time,| but I would be glad to stay in touch.", "f"),
        Line("it did not work out this time,| but I would be glad to keep in touch.", "f"),
        Line("it was not to be,| but I would be pleased to keep in touch.", "f"),
        Line("it did not work out,| but I would be pleased to stay in touch.", "f"),
    ),
    Line("it didn't work out this time,| but I hope we can stay in touch.", "wp"),
    Line("it did not work out this time,| but I hope to keep in touch.", "f"),
)
_LIGHT_SUGGESTED: Final[Versions] = (
    (
        Line(
            "it didn't work out this time,| but I'd be glad to connect,| as you suggested.",
            "wp",
            "asked",
        ),
        Line(
            "it didn't work out this time,| but thank you for suggesting| that we connect.",
            "wp",
            "asked",
        ),
        Line(
            "it wasn't to be this time,| but I'd love to connect,| as you suggested.",
            "w",
            "asked",
        ),
        Line(
            "I'm sorry it didn't work out this time.| Thanks for suggesting| we connect here.",
            "wp",
            "asked",
        ),
        Line(
            "it wasn't to be,| but I'd be happy to connect here,| as you suggested.",
            "wp",
            "asked",
        ),
        Line(
            "it was not to be this time,| but I would be glad to connect,| as you suggested.",
            "f",
            "asked",
        ),
        Line(
            "I am sorry that it did not work out this time.| Thank you for suggesting| that we connect here.",
            "f",
            "asked",
        ),
        Line(
            "it did not work out this time,| but as you kindly suggested,| I would be glad to connect.",
            "f",
            "asked",
        ),
        Line(
            "it did not work out this time,| but you kindly suggested| that we connect, and I would be glad to.",
            "f",
            "asked",
        ),
        Line(
            "it did not work out,| but I would be pleased to connect here,| as you kindly suggested.",
            "f",
            "asked",
        ),
    ),
)
_NEWS_AND_ACT: Final[Sentence] = ("parting+thanks", _NO_AND_ACT)
_NEWS: Final[Sentence] = ("parting+thanks", _NO_ALONE)
_AGAIN_ACT: Final[Sentence] = ("thanks", _ACT_AGAIN)
_AGAIN_TIME: Final[Sentence] = ("thanks", _TIME_AGAIN)
_ACTS: Final[Sentence] = ("thanks+reminder", _BOTH_ACTS)
_REMINDED: Final[Sentence] = ("reminder", _TALKED)


_WITHDREW_CLOSE: Final[Versions] = (
    (
        Line(
            "although I turned down the offer,| I'd be glad to stay in touch.", "wp", "turned_down"
        ),
        Line("although I withdrew,| I'd be glad to stay in touch.", "wp", "!turned_down"),
        Line(
            "although I declined the offer,| I would be glad to keep in touch.", "f", "turned_down"
        ),
        Line("although I withdrew,| I would be glad to stay in touch.", "f", "!turned_down"),
        Line(
            "even though I decided against the offer,| I hope we can stay in touch.",
            "wp",
            "turned_down",
        ),
        Line("even though I withdrew,| it would be good to keep in touch.", "wp", "!turned_down"),
        Line(
            "although I declined the offer,| I hope that we can keep in touch.", "f", "turned_down"
        ),
        Line("although I withdrew,| I hope that we can keep in touch.", "f", "!turned_down"),
    ),
)
_WITHDREW_SUGGESTED: Final[Versions] = (
    (
        Line(
            "although I turned down the offer,| I'd be glad to connect,| as you suggested.",
            "wp",
            "asked turned_down",
        ),
        Line(
            "even though I decided against the offer,| I'd love to connect,| as you suggested.",
            "w",
            "asked turned_down",
        ),
        Line(
            "although I turned down the offer,| I'd be happy to connect here,| as you suggested.",
            "wp",
            "asked turned_down",
        ),
        Line(
            "although I decided against the offer,| I'd still be glad to connect,| as you suggested.",
            "wp",
            "asked turned_down",
        ),
        Line(
            "although I declined the offer,| I would be glad to connect,| as you suggested.",
            "f",
            "asked turned_down",
        ),
        Line(
            "although I decided against the offer,| I would be glad to connect,| as you kindly suggested.",
            "f",
            "asked turned_down",
        ),
        Line(
            "although I declined the offer,| I would be pleased to connect here,| as you suggested.",
            "f",
            "asked turned_down",
        ),
        Line(
            "although I withdrew,| I'd be glad to connect,| as you suggested.",
            "wp",
            "asked !turned_down",
        ),
        Line(
            "even though I decided to withdraw,| I'd love to connect,| as you suggested.",
            "w",
            "asked !turned_down",
        ),
        Line(
            "although I withdrew,| I'd be happy to connect here,| as you suggested.",
            "wp",
            "asked !turned_down",
        ),
        Line(
            "although I decided to withdraw,| I'd still be glad to connect,| as you suggested.",
            "wp",
            "asked !turned_down",
        ),
        Line(
            "although I withdrew,| I would be glad to connect,| as you suggested.",
            "f",
            "asked !turned_down",
        ),
        Line(
            "although I decided to withdraw,| I would be glad to connect,| as you kindly suggested.",
            "f",
            "asked !turned_down",
        ),
        Line(
            "although I withdrew,| I would be pleased to connect here,| as you suggested.",
            "f",
            "asked !turned_down",
        ),
    ),
)
_ENDS: Final[tuple[tuple[str, Sentence, Sentence, Sentence], ...]] = (
    (
        "!asked",
        ("reminder+close", _TALKED_CLOSE),
        ("parting+close", _LIGHT_CLOSE),
        ("parting+close", _WITHDREW_CLOSE),
    ),
    (
        "asked",
        ("reminder+as_you_suggested+close", _TALKED_SUGGESTED),
        ("parting+as_you_suggested+close", _LIGHT_SUGGESTED),
        ("parting+as_you_suggested+close", _WITHDREW_SUGGESTED),
    ),
)
"""Whether they asked to connect; what was spoken of with a close, and a light word with one."""
_THANKS: Final = ((_AGAIN_ACT, _NEWS_AND_ACT, "thankful"), (_AGAIN_TIME, _NEWS, "!thankful"))


_SUGGESTED_BEFORE: Final[Versions] = (
    (
        *equally_good(SENTENCES.suggested_close[0]),
        Line("I would be glad to connect here,| as you kindly suggested.", "f", "asked"),
    ),
    *SENTENCES.suggested_close[1:],
)
"""As last words: there is one more way to say it."""
_LAST: Final[dict[str, Sentence]] = {
    "!asked": ("close", SENTENCES.no_close),
    "asked": ("as_you_suggested+close", _SUGGESTED_BEFORE),
}


def _after_no() -> Iterator[Whole]:
    """Yield the notes to whoever was met: thanks, what was spoken of, and a close.

    Who has answered their no already doesn't thank them for it again.
    """
    for (asked, talked, light, _), (again, news, kind) in product(_ENDS, _THANKS):
        needs = f"met {asked} {kind}"
        last = _LAST[asked]
        yield Whole((news, talked), needs=f"{needs} told_no !answered", often=OFTEN)
        yield Whole((news, _REMINDED, last), needs=f"{needs} told_no !answered", often=OFTEN)
        yield Whole((again, talked), needs=f"{needs} !roomy", often=OFTEN)
        yield Whole((again, _REMINDED, last), needs=f"{needs} !roomy", often=OFTEN)
        for heard in ("!told_no", "told_no answered"):
            yield Whole((again, _REMINDED, light), needs=f"{needs} {heard} roomy", often=OFTEN)
        if kind == "thankful" and asked == "!asked":
            yield Whole((_ACTS, light), needs=f"{needs} !told_no roomy", often=OFTEN)
            yield Whole((_ACTS, ("close", SENTENCES.no_close)), needs=f"{needs} !roomy")


def _declined() -> Iterator[Whole]:
    """Yield the same from whoever declined an offer, or withdrew."""
    for (asked, talked, _, light), (again, _, kind) in product(_ENDS, _THANKS):
        needs = f"met {asked} {kind}"
        last = _LAST[asked]
        yield Whole((again, talked), needs=f"{needs} !roomy", often=OFTEN)
        yield Whole((again, _REMINDED, last), needs=f"{needs} !roomy", often=OFTEN)
        yield Whole((again, _REMINDED, light), needs=f"{needs} roomy", often=OFTEN)


_OVER: Final = {"after_no": tuple(_after_no()), "declined": tuple(_declined())}

_GLAD: Final[Versions] = (
    (
        Line("I was so pleased to get the offer!", "w", "wants_role"),
        Line("I'm really happy about the offer!", "w", "wants_role"),
        Line("I was really pleased to get the offer.", "p", "wants_role"),
        Line("I was very pleased to receive the offer.", "f", "wants_role"),
        Line("I was really happy to get the offer.", "w", "!wants_role"),
        Line("I was very happy to get the offer.", "p", "!wants_role"),
        Line("I was very happy to receive the offer.", "f", "!wants_role"),
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


_ACT: Final[Sentence] = ("thanks+reminder", THANKS.opening)
_HELD: Final[Sentence] = ("on_hold+close", HOLD_TOO)
_HELD_TOO: Final = (
    Whole(
        (_ACT, ("interest", told_of(SENTENCES)), _HELD), needs="thankful met wrote_hold !answered"
    ),
    Whole((_ACT, _HELD), needs="thankful met wrote_hold !answered"),
)
_SUGGESTED: Final[Sentence] = ("as_you_suggested+close", _SUGGESTED_BEFORE)
_SUGGESTED_LAST: Final = (
    Whole(
        (_ACT, ("interest", told_of(SENTENCES)), _SUGGESTED),
        "f",
        "thankful met asked",
        often=OFTEN,
    ),
    Whole(
        (
            ("thanks+reminder", SENTENCES.thanks_formal),
            ("interest", told_of(SENTENCES)),
            _SUGGESTED,
        ),
        "f",
        "asked",
        often=OFTEN,
    ),
)
"""Formal: their suggestion is taken up last, and regards can follow it."""
_ADDED: Final = {
    "as_you_suggested": _SUGGESTED_LAST,
    "plain": _without_interest(("close", SENTENCES.close)),
    "check_in": _without_interest(("check_in+close", SENTENCES.still_close)),
    "long_silence": _without_interest(("no_pressure+close", SENTENCES.no_reply)),
    "on_hold": (
        *_HELD_TOO,
        *_without_interest(("on_hold+close", SENTENCES.hold_close)),
    ),
    "offer": _OFFER_BY_OTHER,
    "own_recruiter": _without_interest(("close", SENTENCES.recruiter_close)),
}


def completed(made: Mapping[str, tuple[Whole, ...]]) -> dict[str, tuple[Whole, ...]]:
    """Return the whole notes that every language has with those of English before them."""
    found = {name: (*_ADDED.get(name, ()), *notes) for name, notes in made.items()}
    for name, over in _OVER.items():
        # The notes that every language has are for whoever was not met.
        others = (replace(one, needs=f"{one.needs} !met".strip()) for one in made[name])
        found[name] = (*over, *others)
    return {
        name: tuple(_ended(one) for one in notes if not _thanks_late(one))
        for name, notes in found.items()
    }


def _thanks_late(whole: Whole) -> bool:
    """Tell whether a note opens with something else than the thanks for what they did."""
    first = whole.sentences[0][0]
    return "thankful" in whole.needs.split() and first in ("reminder+interest", "thanks+on_hold")


_REGARDS: Final = "[ <Kind/Best> regards.]"


def _ended(whole: Whole) -> Whole:
    """Let a formal note end with regards where there is room: the sender's name follows them."""
    *first, (parts, versions) = whole.sentences
    if "close" not in parts.split("+"):
        return whole
    made = made_once("with regards", _each_ended, versions)
    return replace(whole, sentences=(*first, (parts, made)))


def _each_ended(versions: Versions) -> Versions:
    return tuple(map(_with_regards, versions))


def _with_regards(entry: str | Line | tuple[str | Line, ...]) -> Lines:
    return tuple(
        each
        for one in equally_good(entry)
        for each in _each_with_regards(one if isinstance(one, Line) else Line(one))
    )


def _each_with_regards(line: Line) -> Iterator[Line]:
    if "f" not in line.tones or not line.text.endswith("."):
        yield line
        return
    if others := line.tones.replace("f", ""):
        yield replace(line, tones=others)
    yield replace(line, text=line.text + _REGARDS, tones="f", needs=f"{line.needs} signed".strip())
    yield replace(line, tones="f", needs=f"{line.needs} !signed".strip())
