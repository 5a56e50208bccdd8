# ruff: noqa: E501  # a wording is read in one line
"""English whole notes beside those of every language: after news, and without interest.

After a no the thanks and what was spoken of come first; the no is answered with thanks for the
news, else with a light word beside the close, where there is room. Who heard of the offer from
others is glad of it. Who no longer wants the job says nothing of interest, but still what they
spoke of.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import product
from typing import Final

from followup_rules.note.bank import Line, Lines, Sentence, Versions, Whole, equally_good
from followup_rules.note.making import made_once
from followup_rules.note.wording.common import OFTEN, stating, told_of
from followup_rules.note.wording.en import SENTENCES
from followup_rules.note.wording.en.kindness import THANKS
from followup_rules.note.wording.en.shaping import (
    day_ahead,
    or_done_together,
    short_before_day,
    straight,
    talk_before_act,
    unless_grave,
)


def _text(line: str | Line) -> str:
    return line if isinstance(line, str) else line.text


_NO_AND_ACT: Final[Versions] = (
    or_done_together(
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
        Line(
            "thanks so much for letting me know yourself,| and for {act}.",
            "w",
            "told_no no_by_email",
        ),
        Line(
            "thank you for letting me know yourself,| and for {act}.", needs="told_no !no_by_phone"
        ),
    ),
    or_done_together(
        Line("thank you for letting me know,| and for {act}.", needs="told_no !no_by_phone"),
        Line("thank you for calling me yourself,| and for {act}.", needs="no_by_phone"),
    ),
    *((),) * 3,
    or_done_together(Line("thank you for calling,| and for {act}.", needs="no_by_phone")),
)
_NO_ALONE: Final[Versions] = (
    (
        Line(
            "thank you for calling me yourself {called},| and for all your time.",
            "wp",
            "no_by_phone",
        ),
        Line(
            "thank you for calling me yourself {called},| and for the time you gave me.",
            "f",
            "no_by_phone",
        ),
        Line(
            "thank you for emailing to let me know,| and for the time you gave me.",
            "wf",
            "told_no no_by_email",
        ),
        Line(
            "thank you for your email letting me know,| and for your time.",
            "p",
            "told_no no_by_email",
        ),
        Line(
            "thank you for taking the trouble to let me know,| and for all your time.",
            "wp",
            "told_no no_by_email",
        ),
        Line(
            "thank you for letting me know yourself,| and for all your time.",
            needs="told_no !no_by_phone",
        ),
    ),
    Line("thank you for letting me know,| and for your time.", needs="told_no !no_by_phone"),
    Line("thank you for calling me yourself,| and for your time.", needs="no_by_phone"),
)
_ACT_AGAIN: Final[Versions] = (
    (
        *or_done_together(
            *short_before_day(
                Line(
                    "thank you for {act} {when}.",
                    needs="!several !was_frank !told_no !wrote_email !thanked",
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
                Line(
                    "thank you for your kind email {wrote}, and for {act}.",
                    "wf",
                    "wrote wrote_email",
                ),
                Line("thank you for your kind email, and for {act}.", "wf", "wrote wrote_email"),
                Line("thank you for your email {wrote}, and for {act}.", "p", "wrote wrote_email"),
                Line("thank you for your email, and for {act}.", "p", "wrote wrote_email"),
                Line(
                    "thank you again for {act} {when}, and for {acting_two}.",
                    "w",
                    "!several !was_frank !wrote_email !told_no thanked",
                ),
                Line(
                    "thank you for {act} {when}, and for {acting_two}.",
                    "w",
                    "!several !was_frank !wrote_email !told_no !thanked",
                ),
                Line("thank you again for {act}, and for {acting_two}.", needs="!told_no thanked"),
                *straight("thank you again for {act}, and for {acting_two}.", "!told_no thanked"),
                Line("thank you for {act}, and for {acting_two}.", needs="told_no"),
                *straight("thank you for {act}, and for {acting_two}.", "told_no"),
                Line("thank you for {act}, and for {acting_two}.", needs="!told_no !thanked"),
                *straight("thank you for {act}, and for {acting_two}.", "!told_no !thanked"),
                Line("thank you again for {act}.", needs="!told_no thanked"),
                Line("thanks again for {act}.", "wp", "!told_no thanked"),
                Line("thank you for {act}.", needs="!told_no !thanked"),
                Line("thank you for {act}.", needs="told_no !answered"),
                Line("thank you again for {act}.", needs="told_no answered thanked"),
                Line("thank you for {act}.", needs="told_no answered !thanked"),
                Line("thank you so much for {act}.", "w", "!wrote_email !thanked"),
                Line("thank you very much for {act}.", "f", "!wrote_email !thanked"),
            )
        ),
    ),
)
_TIME_AGAIN: Final[Versions] = (
    (
        Line("thank you for your time {when}.", needs="!several !told_no !wrote_email !thanked"),
        Line(
            "thank you for making time for me {when}.",
            "wp",
            "!several !told_no !wrote_email !thanked",
        ),
        Line(
            "thank you for seeing me {when}.",
            "f",
            "on_site !several !told_no !wrote_email !thanked",
        ),
        Line(
            "thank you for the time you gave me {when}.",
            "f",
            "!several !told_no !wrote_email !thanked",
        ),
        Line(
            "thank you again for your time {when}.", needs="!several !told_no !wrote_email thanked"
        ),
        Line("thanks again for your time {when}.", "wp", "!several !told_no !wrote_email thanked"),
        Line(
            "thank you again for making time for me {when}.",
            "wp",
            "!several !told_no !wrote_email thanked",
        ),
        Line(
            "thank you again for seeing me {when}.",
            "f",
            "on_site !several !told_no !wrote_email thanked",
        ),
        Line(
            "thank you again for the time you gave me {when}.",
            "f",
            "!several !told_no !wrote_email thanked",
        ),
        Line("thank you for all your time.", needs="several !told_no !wrote_email !thanked"),
        Line(
            "thank you for all the time you gave me.", "f", "several !told_no !wrote_email !thanked"
        ),
        Line("thank you again for all your time.", needs="several !told_no !wrote_email thanked"),
        Line("thank you for emailing to let me know.", needs="told_no no_by_email !answered"),
        Line("thank you for your kind email {wrote}.", "wf", "wrote wrote_email"),
        Line("thank you for your email {wrote}.", "p", "wrote wrote_email"),
        Line("thank you for your kind email, and for your time.", "wf", "wrote wrote_email"),
        Line("thank you for your email, and for your time.", "p", "wrote wrote_email"),
        Line("thank you for letting me know.", needs="told_no !no_by_phone !answered"),
        Line("thank you for your time.", needs="told_no answered !thanked"),
        Line("thank you for all your time.", "wp", "told_no answered !thanked"),
        Line("thank you again for your time.", needs="told_no answered thanked"),
        Line("thank you again for all your time.", "wp", "told_no answered thanked"),
        Line("thank you for the time you gave me.", "f", "told_no answered !thanked"),
        Line("thank you for letting me know yourself.", needs="told_no !no_by_phone !answered"),
        Line("thank you for calling me yourself {called}.", needs="told_no no_by_phone !answered"),
    ),
    "thank you for your time.",
)
_TALKED: Final[Versions] = unless_grave(
    (
        (
            Line("I really enjoyed {hearing}.", "w", "warm"),
            Line("I enjoyed {hearing}.", "p", "warm"),
            Line("I really enjoyed our <chat/conversation> about {thing}.", "w", "warm"),
            Line("I loved {hearing}.", "w", "warm"),
            Line("I loved our chat about {thing}.", "w", "warm"),
            Line("I enjoyed our conversation about {talked}.", "wp", "met !warm !cold thankful"),
            Line("it was good to talk <to/with> you about {talked}.", "wp", "met !warm !cold"),
            Line("I'm glad we got to talk about {thing}.", "wp", "met !warm !cold"),
            Line("it was interesting to hear {clause}.", "wp", "met !warm !cold"),
            Line("I enjoyed hearing {clause}.", "wp", "met !warm !cold thankful"),
            Line("what you said about {talked} has stayed with me.", needs="met grave"),
            Line("I appreciated our conversation about {talked}.", needs="met grave"),
            Line(
                "I appreciated our conversation about {talked}.",
                "f",
                "met !warm !cold !thankful",
            ),
            Line(
                "it was very interesting to talk <to/with> you about {talked}.",
                "f",
                "met !warm !cold !thankful",
            ),
            Line("it was very interesting to hear {clause}.", "f", "met !warm !cold !thankful"),
            Line("I very much enjoyed our conversation about {talked}.", "f", "met warm"),
            Line("I enjoyed hearing {clause}.", "f", "met !cold thankful"),
            Line("hearing {clause} was very interesting.", "f", "met !warm !cold !thankful"),
            Line("it was very interesting to hear {clause}.", "f", "met !warm !cold"),
            Line(
                "I enjoyed our conversation about {talked}.",
                "f",
                "met !warm !cold thankful",
            ),
            Line(
                "I enjoyed talking <to/with> you about {thing}.",
                "f",
                "met !cold thankful",
            ),
            Line("it was interesting to hear about {thing}.", "pf", "met cold"),
            Line("it was interesting to hear {clause}.", "pf", "met cold"),
        ),
        (
            Line("I really enjoyed our conversation.", "wp", "warm"),
            Line("I really enjoyed talking <to/with> you.", "w", "warm"),
            Line("I enjoyed talking <to/with> you.", "p", "warm"),
            Line("it was good to talk <to/with> you.", "wp", "met !warm !cold !thankful"),
            Line("I appreciated our conversation.", "wp", "met !warm !thankful"),
            Line("I appreciated our conversation.", "f", "met !thankful"),
        ),
    )
)
_TALKED_CLOSE: Final[Versions] = unless_grave(
    (
        (
            Line("I really enjoyed {hearing},| and I'd love to stay in touch.", "w", "warm"),
            Line(
                "I really enjoyed our <chat/conversation> about {thing},| and I'd love to keep in touch.",
                "w",
                "warm",
            ),
            Line(
                "I really enjoyed our conversation about {talked},| and I'd like to keep in touch.",
                "p",
                "warm",
            ),
            Line("I loved {hearing},| and it would be great to keep in touch.", "w", "warm"),
            Line("I enjoyed {hearing},| and I'd like to stay in touch.", "p", "warm"),
            Line(
                "I loved our chat about {thing},| and it would be good to keep in touch.",
                "w",
                "warm",
            ),
            Line(
                "it was interesting to hear about {thing},| and I'd like to keep in touch.",
                "p",
                "met cold",
            ),
            Line(
                "it was interesting to hear {clause},| and I'd like to keep in touch.",
                "p",
                "met cold",
            ),
            Line(
                "it was interesting to hear about {thing},| and I would be glad to keep in touch.",
                "f",
                "met cold",
            ),
            Line(
                "it was interesting to hear {clause},| and I would be glad to keep in touch.",
                "f",
                "met cold",
            ),
            Line(
                "I appreciated our conversation about {talked},| and I'd love to stay in touch.",
                "w",
                "met grave",
            ),
            Line(
                "I enjoyed our conversation about {talked},| and it would be good to stay in touch.",
                "p",
                "met !warm !cold thankful",
            ),
            Line(
                "I appreciated our conversation about {talked},| and it would be good to stay in touch.",
                "p",
                "met grave",
            ),
            Line(
                "it was good to talk <to/with> you about {talked},| and I'd love to keep in touch.",
                "w",
                "met !warm !cold",
            ),
            Line(
                "it was good to talk <to/with> you about {talked},| and I'd like to keep in touch.",
                "p",
                "met !warm !cold",
            ),
            Line(
                "I'm glad we got to talk about {thing},| and it would be good to keep in touch.",
                "wp",
                "met !warm !cold",
            ),
            Line(
                "it was interesting to hear {clause},| and I'd love to stay in touch.",
                "w",
                "met !warm !cold",
            ),
            Line(
                "it was interesting to hear {clause},| and I'd like to stay in touch.",
                "p",
                "met !warm !cold",
            ),
            Line(
                "I enjoyed hearing {clause},| and it would be good to keep in touch.",
                "wp",
                "met !warm !cold thankful",
            ),
            Line(
                "I appreciated our conversation about {talked},| and I would be very glad to keep in touch.",
                "f",
                "met grave",
            ),
            Line(
                "what you said about {talked} has stayed with me,| and I would be very glad to keep in touch.",
                needs="met grave",
            ),
            Line(
                "I appreciated our conversation about {talked},| and I would be glad to keep in touch.",
                "f",
                "met !warm !cold !thankful",
            ),
            Line(
                "it was very interesting to talk <to/with> you about {talked},| and I would be glad to stay in touch.",
                "f",
                "met !warm !cold !thankful",
            ),
            Line(
                "I enjoyed our conversation about {talked},| and I would be glad to stay in touch.",
                "f",
                "met !warm !cold thankful",
            ),
            Line(
                "I enjoyed talking <to/with> you about {thing},| and I would be glad to stay in touch.",
                "f",
                "met !cold thankful",
            ),
            Line(
                "I very much enjoyed our conversation about {talked},| and I would be glad to keep in touch.",
                "f",
                "met warm",
            ),
            Line(
                "I enjoyed hearing {clause},| and I would be glad to stay in touch.",
                "f",
                "met !cold thankful",
            ),
        ),
        (
            Line("I enjoyed {hearing},| and I'd love to keep in touch.", "w", "warm"),
            Line("I enjoyed {hearing},| and I'd like to keep in touch.", "p", "warm"),
        ),
        Line(
            "I appreciated our conversation about {talked},| and I hope to stay in touch.",
            needs="met !warm !cold !thankful",
        ),
        (
            Line("I really enjoyed our conversation,| and I'd love to keep in touch.", "w", "warm"),
            Line(
                "I really enjoyed talking <to/with> you,| and I'd love to stay in touch.",
                "w",
                "warm",
            ),
            Line(
                "I really enjoyed talking <to/with> you,| and I'd like to stay in touch.",
                "p",
                "warm",
            ),
            Line(
                "it was good to talk <to/with> you,| and I'd love to keep in touch.",
                "w",
                "met !warm !cold !thankful",
            ),
            Line(
                "it was good to talk <to/with> you,| and I'd like to keep in touch.",
                "p",
                "met !warm !cold !thankful",
            ),
            Line(
                "I appreciated our conversation,| and I'd love to keep in touch.",
                "w",
                "met !warm !thankful",
            ),
            Line(
                "I appreciated our conversation,| and I'd like to keep in touch.",
                "p",
                "met !warm !thankful",
            ),
            Line(
                "I appreciated our conversation,| and I would be glad to keep in touch.",
                "f",
                "met !told_no !thankful",
            ),
        ),
        (
            Line("it was good to talk,| and I'd love to stay in touch.", "w", "met !thankful"),
            Line("it was good to talk,| and I'd like to stay in touch.", "p", "met !thankful"),
            Line(
                "I appreciated our conversation,| and I hope to stay in touch.",
                "f",
                "met !told_no !thankful",
            ),
        ),
    )
)
_TALKED_SUGGESTED: Final[Versions] = unless_grave(
    (
        (
            Line(
                "I really enjoyed {hearing},| and I'm glad you suggested| we connect here.",
                "p",
                "warm asked",
            ),
            Line(
                "I really enjoyed our <chat/conversation> about {thing}.| I'm glad you suggested| we connect here, and I'd love to stay in touch.",
                "w",
                "warm asked roomy",
            ),
            Line(
                "I really enjoyed our conversation about {talked}.| I'm connecting here| as you suggested.",
                "p",
                "warm asked",
            ),
            Line(
                "I enjoyed our conversation about {talked},| and I'm glad you suggested| we connect here.",
                "p",
                "met asked !warm !cold thankful",
            ),
            Line(
                "I loved {hearing}.| I'm glad you suggested| we connect here, and I'd love to stay in touch.",
                "w",
                "warm asked roomy",
            ),
            Line(
                "it was good to talk about {thing}.| I'm glad you suggested| we connect here, and I'd love to stay in touch.",
                "w",
                "met asked !warm !cold roomy",
            ),
            Line(
                "I'm glad we got to talk about {thing}.| I'm connecting here| as you suggested.",
                "p",
                "met asked !warm !cold",
            ),
            Line(
                "it was interesting to hear {clause}.| I'm glad you suggested| we connect here, and I'd love to stay in touch.",
                "w",
                "met asked !warm !cold roomy",
            ),
            Line(
                "it was interesting to hear {clause}.| I'm connecting here| as you suggested.",
                "p",
                "met asked !warm !cold",
            ),
            Line(
                "it was good to talk <to/with> you about {talked},| and I'm glad you suggested| we connect here.",
                "p",
                "met asked !warm !cold",
            ),
            Line(
                "I appreciated our conversation about {talked}.| I would be glad to connect here,| as you kindly suggested.",
                "f",
                "met asked !warm !cold !thankful",
            ),
            Line(
                "I enjoyed our conversation about {talked}.| I would be glad to connect here,| as you kindly suggested.",
                "f",
                "met asked !cold thankful",
            ),
            Line(
                "I enjoyed hearing {clause}.| I would be glad to connect here,| as you kindly suggested.",
                "f",
                "met asked !cold thankful",
            ),
            Line(
                "I appreciated our conversation about {talked}.| You kindly suggested| that we connect here, and I would be glad to.",
                "f",
                "met asked grave",
            ),
        ),
        Line(
            "I really enjoyed {hearing},| and I'm glad you suggested| we connect here.",
            "w",
            "warm asked",
        ),
        Line(
            "I enjoyed {hearing}.| I'm connecting here| as you suggested.",
            "p",
            "warm asked",
        ),
        Line(
            "I appreciated our conversation about {talked},| and I'm glad you suggested| we connect here.",
            "w",
            "met asked !warm",
        ),
        Line(
            "I appreciated our conversation about {talked}.| I'm connecting here| as you suggested.",
            "p",
            "met asked !warm",
        ),
        Line(
            "I appreciated our conversation about {talked}.| As you suggested,| I would be glad to connect here.",
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
                "met asked !warm !cold !thankful",
            ),
            Line(
                "I appreciated our conversation.| I would be glad to connect here,| as you kindly suggested.",
                "f",
                "met asked !thankful",
            ),
        ),
    )
)
_BOTH_ROWS: Final[tuple[Lines, ...]] = (
    (
        Line("thank you again for {act},| and for {acting_two}.", needs="!told_no thanked"),
        *straight("thank you again for {act},| and for {acting_two}.", "!told_no thanked"),
        Line("thank you for {act},| and for {acting_two}.", needs="!told_no !thanked"),
        *straight("thank you for {act},| and for {acting_two}.", "!told_no !thanked"),
        Line("thank you for {act},| and for {acting_two}.", needs="told_no"),
        *straight("thank you for {act},| and for {acting_two}.", "told_no"),
    ),
)
_BOTH_ACTS: Final[Versions] = _BOTH_ROWS
"""Two things that they did remind them of the talk where no topic does."""
_BOTH_ALONE: Final[Versions] = tuple(
    tuple(replace(line, text=line.text.replace("|", "")) for line in row) for row in _BOTH_ROWS
)
"""The same beside what was spoken of."""
_MEANT: Final[Versions] = (
    (
        Line("it meant a lot to me,| and I'd love to stay in touch.", "w"),
        Line("it meant a lot to me,| and I'd like to keep in touch.", "p"),
        Line("it meant a lot to me,| and I would be glad to stay in touch.", "f"),
        Line("it meant a great deal to me,| and I would be glad to keep in touch.", "f"),
    ),
)
"""After thanks for encouragement: that it was worth something."""
_MEANT_ALONE: Final[Versions] = (
    (Line("it meant a lot to me."), Line("it meant a great deal to me.", "f")),
)
_LIGHT_CLOSE: Final[Versions] = (
    (
        Line("it didn't work out this time,| but I'd love to stay in touch.", "w"),
        Line("it didn't work out this time,| but I'd like to stay in touch.", "p"),
        Line("it didn't work out this time,| but it would be good to keep in touch.", "wp"),
        Line("it did not work out this time,| but I would be glad to stay in touch.", "f"),
        Line("it did not work out this time,| but I would be glad to keep in touch.", "f"),
    ),
    # For later notes: readers put "this time" before it.
    (
        Line("it didn't work out in the end,| but I'd like to keep in touch.", "p"),
        Line("it didn't work out in the end,| but I'd love to keep in touch.", "w"),
        Line("it did not work out in the end,| but I would be glad to keep in touch.", "f"),
    ),
)
_LIGHT_SUGGESTED: Final[Versions] = (
    (
        Line(
            "it didn't work out this time,| but I'm glad you suggested| that we connect.",
            "wp",
            "asked",
        ),
        Line(
            "it did not work out this time,| but you kindly suggested| that we connect, and I would be glad to.",
            "f",
            "asked",
        ),
        Line(
            "it didn't work out this time,| but I'm glad you suggested| we connect here.",
            "wp",
            "asked",
        ),
        Line(
            "it did not work out in the end,| but I would be glad to connect here,| as you kindly suggested.",
            "f",
            "asked",
        ),
        Line(
            "it did not work out this time,| but I would be very glad to connect,| as you kindly suggested.",
            "f",
            "asked",
        ),
        Line(
            "it did not work out this time,| but I would be glad to connect here,| as you kindly suggested.",
            "f",
            "asked",
        ),
    ),
    (
        Line(
            "it didn't work out in the end,| but I'm glad you suggested| that we connect.",
            "wp",
            "asked",
        ),
        Line(
            "it didn't work out in the end,| but I'm glad you suggested| we connect here.",
            "wp",
            "asked",
        ),
    ),
)
_PATHS: Final[Versions] = (
    (
        Line("I hope our paths cross again,| and I'd love to stay in touch.", "w"),
        Line("I hope our paths cross again,| and I'd like to stay in touch.", "p"),
        Line("I hope our paths cross again,| and it would be good to keep in touch.", "p"),
        Line("I hope our paths will cross again| and would be glad to stay in touch.", "f"),
    ),
)
"""From whoever declined: nothing nice hangs on that."""
_PATHS_SUGGESTED: Final[Versions] = (
    (
        Line(
            "I hope our paths cross again,| and I'm glad you suggested| we connect here.",
            "wp",
            "asked",
        ),
        Line("I hope we meet again,| and I'm glad you suggested| that we connect.", "wp", "asked"),
        Line(
            "I hope our paths will cross again.| I would be glad to connect here,| as you kindly suggested.",
            "f",
            "asked",
        ),
        Line(
            "I hope our paths will cross again.| You kindly suggested| that we connect here, and I would be glad to.",
            "f",
            "asked",
        ),
    ),
)
_NEWS_AND_ACT: Final[Sentence] = ("parting+thanks", _NO_AND_ACT)
_NEWS: Final[Sentence] = ("parting+thanks", _NO_ALONE)
_AGAIN_ACT: Final[Sentence] = ("thanks", _ACT_AGAIN)
_AGAIN_TIME: Final[Sentence] = ("thanks", _TIME_AGAIN)
_ACT_REMINDS: Final[Versions] = (
    (
        *short_before_day(
            Line("thank you for {act}| {when}.", needs="!was_frank !thanked !wrote_email"),
            Line("thanks so much for {act}| {when}.", "w", "!was_frank !thanked !wrote_email"),
            Line("thank you very much for {act}| {when}.", "f", "!was_frank !thanked !wrote_email"),
            Line("thank you again for {act}| {when}.", needs="!was_frank thanked !wrote_email"),
            Line(
                "thank you for {act}| when we spoke {when}.",
                needs="was_frank !thanked !wrote_email",
            ),
            Line(
                "thank you again for {act}| when we spoke {when}.",
                needs="was_frank thanked !wrote_email",
            ),
            Line("thank you for your kind email,| and for {act}.", "wf", "wrote wrote_email"),
            Line("thank you for your email,| and for {act}.", "p", "wrote wrote_email"),
            Line("thanks again for {act}| {when}.", "wp", "!was_frank thanked !wrote_email"),
            Line(
                "thanks again for {act}| when we spoke {when}.",
                "wp",
                "was_frank thanked !wrote_email",
            ),
            Line(
                "thank you very much for {act}| when we spoke {when}.",
                "f",
                "was_frank !thanked !wrote_email",
            ),
        ),
        *talk_before_act("!wrote_email"),
    ),
)
_ACT_DATED: Final[Sentence] = ("thanks+reminder", _ACT_REMINDS)
_ACTS: Final[Sentence] = ("thanks+reminder", _BOTH_ACTS)
_REMINDED: Final[Sentence] = ("reminder", _TALKED)
_MEANT_TOO: Final[Sentence] = ("parting", _MEANT_ALONE)


_ENDS: Final[tuple[tuple[str, Sentence, Sentence, Sentence], ...]] = (
    (
        "!asked",
        ("reminder+close", _TALKED_CLOSE),
        ("parting+close", _LIGHT_CLOSE),
        ("parting+close", _PATHS),
    ),
    (
        "asked",
        ("reminder+as_you_suggested+close", _TALKED_SUGGESTED),
        ("parting+as_you_suggested+close", _LIGHT_SUGGESTED),
        ("parting+as_you_suggested+close", _PATHS_SUGGESTED),
    ),
)
"""Whether they asked to connect; what was spoken of with a close, and a light word with one."""
_THANKS: Final = ((_AGAIN_ACT, _NEWS_AND_ACT, "thankful"), (_AGAIN_TIME, _NEWS, "!thankful"))


_SUGGESTED_BEFORE: Final[Versions] = (
    (
        Line(
            "I'm glad you suggested| we connect here, and I'd love to stay in touch.", "w", "asked"
        ),
        Line("I'm connecting here| as you suggested.", "p", "asked"),
        Line("as you suggested,| I'd like to connect here.", "p", "asked"),
        Line("I would be very glad to connect here,| as you kindly suggested.", "f", "asked"),
        Line("you kindly suggested that we connect here,| and I would be glad to.", "f", "asked"),
        Line("as you kindly suggested,| I would be glad to connect here.", "f", "asked"),
    ),
    Line("I'm glad you suggested| we connect here.", "w", "asked"),
    Line("I'd like to connect,| as you suggested.", "p", "asked"),
    Line("as you suggested,| I would like to connect.", "f", "asked"),
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
        # Thanks for a call remind of it: without words of the talk, "good to speak" adds nothing.
        alone = ("thanks+reminder", news[1])
        yield Whole((alone, last), "f", f"{needs} told_no !answered !roomy", often=OFTEN)
        if kind == "thankful":
            cool = f"{needs} !warm"
            yield Whole((alone, last), needs=f"{cool} told_no !answered", often=OFTEN)
            for heard in ("!told_no", "told_no answered"):
                yield Whole((_ACT_DATED, last), needs=f"{cool} {heard} !roomy", often=OFTEN)
                yield Whole((_ACT_DATED, light), needs=f"{cool} {heard} roomy", often=OFTEN)
        yield Whole((again, talked), needs=f"{needs} !roomy", often=OFTEN)
        yield Whole((again, _REMINDED, last), needs=f"{needs} !roomy", often=OFTEN)
        for heard in ("!told_no !encouraged", "!told_no encouraged asked", "told_no answered"):
            yield Whole((again, _REMINDED, light), needs=f"{needs} {heard} roomy", often=OFTEN)
        if kind == "thankful":
            yield Whole((_ACTS, light), needs=f"{needs} !told_no roomy", often=OFTEN)
            both = (("thanks", _BOTH_ALONE), _REMINDED, light)
            yield Whole(both, needs=f"{needs} encouraged !told_no roomy", often=OFTEN)
            if asked == "!asked":
                encouraged = f"{needs} encouraged !told_no"
                yield Whole((_ACT_DATED, ("parting+close", _MEANT)), needs=encouraged, often=OFTEN)
                yield Whole((_ACT_DATED, _MEANT_TOO, talked), needs=encouraged, often=OFTEN)
                short = f"{encouraged} !roomy"
                yield Whole((again, ("reminder+close", _MEANT)), needs=short, often=OFTEN)
                quiet = f"{needs} !told_no !roomy"
                yield Whole((_ACTS, ("close", SENTENCES.no_close)), needs=quiet)


def _declined() -> Iterator[Whole]:
    """Yield the same from whoever declined an offer, or withdrew."""
    for (asked, talked, _, light), (again, _, kind) in product(_ENDS, _THANKS):
        needs = f"met {asked} {kind}"
        last = _LAST[asked]
        yield Whole((again, talked), needs=f"{needs} !roomy", often=OFTEN)
        yield Whole((again, _REMINDED, last), needs=f"{needs} !roomy", often=OFTEN)
        yield Whole((again, _REMINDED, light), needs=f"{needs} roomy", often=OFTEN)
        if kind == "thankful":
            cool = f"{needs} !warm"
            for opens in (_ACTS, _ACT_DATED):
                yield Whole((opens, last), needs=f"{cool} !roomy", often=OFTEN)
                yield Whole((opens, light), needs=f"{cool} roomy", often=OFTEN)


_OVER: Final = {"after_no": tuple(_after_no()), "declined": tuple(_declined())}

_GLAD: Final[Versions] = (
    (
        Line(
            "I was so pleased to get the offer,| and it would be great to connect here.",
            "w",
            "wants_role",
        ),
        Line(
            "I was <delighted/thrilled> to get the offer,| and I'd love to connect here.",
            "w",
            "wants_role",
        ),
        Line("I really appreciated the offer,| and I'd love to connect here.", "w", "!wants_role"),
        Line(
            "I was really pleased to get the offer| and would like to connect here.",
            "p",
            "wants_role",
        ),
        Line(
            "I really appreciated the offer,| and I'd like to connect here.",
            "p",
            "!wants_role",
        ),
        Line(
            "I was very pleased to receive the offer| and would be glad to connect here.",
            "f",
            "wants_role",
        ),
        Line(
            "I was delighted to receive the offer| and would be glad to connect here.",
            "f",
            "wants_role",
        ),
        Line(
            "I very much appreciated the offer,| and I would be glad to connect here.",
            "f",
            "!wants_role",
        ),
    ),
)
_OFFER: Final[Sentence] = ("offer+close", _GLAD)
_OFFER_AND_ACT: Final[Versions] = (
    or_done_together(
        *(
            Line(f"{said},| and for {{act}}.", tones, f"{needs} !offer_by_other")
            for said, tones, needs in (
                ("thank you so much| for the offer", "w", "!offer_by_phone"),
                ("thank you| for the offer", "p", "!offer_by_phone"),
                (
                    "thank you very much| for the offer, which I was delighted to receive",
                    "f",
                    "wants_role !offer_by_phone",
                ),
                ("thank you very much| for the offer", "f", "!wants_role !offer_by_phone"),
                ("thank you so much for calling {called}| with the offer", "w", "offer_by_phone"),
                ("thank you for calling {called}| with the offer", "pf", "offer_by_phone"),
            )
        )
    ),
    or_done_together(
        Line(
            "thank you so much| for the offer,| and for {act}.",
            "w",
            "!offer_by_phone !offer_by_other",
        ),
        Line("thank you| for the offer,| and for {act}.", "pf", "!offer_by_phone !offer_by_other"),
        Line("thank you for calling| with the offer,| and for {act}.", needs="offer_by_phone"),
    ),
)
"""Thanks | for the offer | and for what they did."""
_OFFER_LAST: Final[Versions] = (
    (
        Line(
            "I'm thrilled and will be in touch with my answer, and I'd love to connect here.",
            "w",
            "wants_role",
        ),
        Line("I'll be in touch with my answer, and I'd love to connect here.", "w", "!wants_role"),
        Line("I'll be in touch with my answer, and it would be good to connect here.", "p"),
        Line("I'll be in touch with my answer, and I'd like to connect here.", "p"),
        Line("I will be in touch with my answer and would very much like to connect here.", "f"),
    ),
)
_OFFER_THANKED: Final = tuple(
    Whole(
        (("thanks+offer+reminder", _OFFER_AND_ACT), *topic, ("close", _OFFER_LAST)),
        needs="thankful met !offer_by_other",
        often=OFTEN,
    )
    for topic in ((("interest", told_of(SENTENCES)),), ())
)
"""After an offer of their own: thanks for it and for what they did, and the answer to come."""
_AGAIN: Final[Sentence] = ("thanks+reminder", THANKS.again)
_OFFER_BY_OTHER: Final = (
    Whole((_AGAIN, _OFFER), needs="thankful met offer_by_other", often=OFTEN),
    Whole(
        (_AGAIN, ("interest", told_of(SENTENCES)), _OFFER),
        needs="thankful met offer_by_other",
        often=OFTEN,
    ),
    Whole(
        (("thanks+reminder", SENTENCES.again_topic), _OFFER),
        needs="met offer_by_other",
        often=OFTEN,
    ),
    Whole(
        (("thanks+reminder", SENTENCES.thanks_talk), ("interest", told_of(SENTENCES)), _OFFER),
        "wp",
        needs="met offer_by_other !thankful",
        often=OFTEN,
    ),
    Whole(
        (("thanks+reminder", SENTENCES.thanks_formal), ("interest", told_of(SENTENCES)), _OFFER),
        "f",
        needs="met offer_by_other !thankful",
        often=OFTEN,
    ),
)
"""After an offer that somebody else told of: one is glad of it, and thanks for the talk."""

_ACT: Final[Sentence] = ("thanks+reminder", THANKS.opening)
_RECALL: Final[Sentence] = ("reminder", SENTENCES.recall)


def _without_interest(last: Sentence) -> tuple[Whole, ...]:
    """Return the notes of a situation for whoever has no interest in the job, the topic in them."""
    return (
        Whole((_AGAIN_ACT, _REMINDED, last), needs="thankful met !wants_company"),
        Whole((_ACT, last), needs="thankful met !wants_company"),
        Whole((_RECALL, ("thanks", SENTENCES.thanks_again), last), needs="met !wants_company"),
    )


_HOLD_AND_ACT: Final[Versions] = (
    or_done_together(
        Line(
            "thank you for letting me know| the <job's/position's> on hold,| and for {act}.",
            "wp",
            "wrote_hold",
        ),
        Line(
            "thank you for letting me know| that the <post/position> is on hold,| and for {act}.",
            "f",
            "wrote_hold",
        ),
    ),
)
"""Thanks | for word of a freeze | and for what they did."""
_IF_IT_OPENS: Final[Versions] = (
    (
        Line(
            "I'd still love the job if it opens <up again/back up>, and it would be great to keep in touch.",
            "w",
            "wants_role",
        ),
        Line(
            "I'd still love the job if it opens <up again/back up>, and I hope we can stay in touch.",
            "w",
            "wants_role",
        ),
        Line(
            "I'd still be interested if it opens <up again/back up>, and it would be good to keep in touch.",
            "p",
            "wants_role",
        ),
        Line(
            "I'd still be interested if it opens <up again/back up>, and I'd like to keep in touch.",
            "p",
            "wants_role",
        ),
        Line(
            "I would still be very interested if it opens <up again/back up>, and I would be glad to keep in touch.",
            "f",
            "wants_role",
        ),
    ),
)
_HELD: Final[Sentence] = (
    "close",
    (
        *stating(_IF_IT_OPENS),
        (
            Line(
                "I'd still love the job, and it would be great to keep in touch.",
                "w",
                "wants_role",
            ),
            Line("I'd still love the job, and I hope we can keep in touch.", "w", "wants_role"),
            Line("I'm still interested, and I hope we can keep in touch.", "p", "wants_role"),
            Line("I'm still interested, and I'd like to keep in touch.", "p", "wants_role"),
            Line(
                "I am still very interested and would be glad to keep in touch.",
                "f",
                "wants_role",
            ),
            Line("I'd love to stay in touch.", "w", "!wants_role"),
            Line("I'd like to stay in touch.", "p", "!wants_role"),
            Line("I would be glad to stay in touch.", "f", "!wants_role"),
        ),
        Line("I am still very interested and hope to keep in touch.", "f", "wants_role"),
    ),
)
_HOLD_ALONE: Final[Sentence] = ("thanks+on_hold", SENTENCES.hold_first)
_HELD_TOO: Final = tuple(
    Whole((first, *topic, _HELD), needs=needs, often=OFTEN)
    for first, needs in (
        (("thanks+on_hold+reminder", _HOLD_AND_ACT), "thankful met wrote_hold !answered"),
        (_HOLD_ALONE, "met wrote_hold !answered"),
        (_HOLD_ALONE, "met wrote_hold answered !thankful !phoned"),
    )
    for topic in ((("interest", told_of(SENTENCES)),), ())
)
"""Whoever wrote of a freeze is thanked for that; who still wants the role says so."""
_HELD_CALLED: Final = tuple(
    Whole(
        (("thanks+reminder", called), ("interest", told_of(SENTENCES)), hold),
        tones,
        "phoned !thankful",
        often=OFTEN,
    )
    for called, tones in ((SENTENCES.thanks_called, "wp"), (SENTENCES.called_formal, "f"))
    for hold in (("on_hold+close", SENTENCES.hold_close),)
)
"""Whoever has called since is thanked for that, and not for the talk."""
_SUGGESTED: Final[Sentence] = ("as_you_suggested+close", _SUGGESTED_BEFORE)
_SUGGESTED_LAST: Final = (
    Whole(
        (_ACT, ("interest", told_of(SENTENCES)), _SUGGESTED),
        "pf",
        "thankful met asked !booked !moves_on",
        often=OFTEN,
    ),
    Whole(
        (
            ("thanks+reminder", SENTENCES.thanks_formal),
            ("interest", told_of(SENTENCES)),
            _SUGGESTED,
        ),
        "f",
        "asked !booked !moves_on",
        often=OFTEN,
    ),
    *(
        Whole(
            (_ACT, ("as_you_suggested", SENTENCES.suggested), ("close", SENTENCES.close)),
            "pf",
            f"thankful met asked {ahead}",
            often=OFTEN,
        )
        for ahead in ("booked", "moves_on")
    ),
)
"""Their suggestion is taken up last; formal regards can follow it."""
_HERE_I_AM: Final[Sentence] = ("as_you_suggested+close", SENTENCES.suggested_close)
_DAY_AHEAD: Final[Versions] = day_ahead(
    (
        (
            Line(
                "I'm really looking forward to the interview {next}.",
                "w",
                "wants_role booked !own_recruiter !again_with_you",
            ),
            Line(
                "I'm looking forward to the interview {next}.",
                "w",
                "wants_role booked !own_recruiter !again_with_you",
            ),
            Line(
                "I'm really looking forward to the interview[ {at}] {next}.",
                "w",
                "wants_role booked own_recruiter !again_with_you",
            ),
            Line("I'm really looking forward to the next step.", "w", "wants_role moves_on"),
        ),
    )
)
_SUGGESTED_FIRST: Final = (
    *(
        Whole(
            (_HERE_I_AM, _ACT, *after, ("close", _DAY_AHEAD)),
            "w",
            "thankful met asked",
            often=OFTEN,
        )
        for after in ((("interest", told_of(SENTENCES)),), ())
    ),
    Whole(
        (_HERE_I_AM, _ACT, ("interest+close", _TALKED_CLOSE)),
        "w",
        "thankful met asked roomy !waits !booked !moves_on",
        often=OFTEN,
    ),
)
"""Warm: their suggestion is taken up in the first words; the day ahead, or a wish, comes last."""
_ENJOYED_TOO: Final = (
    Whole(
        (
            ("as_you_suggested+close", SENTENCES.suggested_close),
            ("reminder", SENTENCES.enjoyed),
            ("thanks", SENTENCES.time),
        ),
        "w",
        "warm asked !thankful",
        often=OFTEN,
    ),
)
"""Warm, and nothing is known of what was spoken of: that it was good is said all the same."""
_NO_DAY: Final[Versions] = (
    (
        Line("I'd love to connect with you here.", "w", "!internal !asked"),
        Line("I'd love to connect here.", "w", "!internal !asked"),
        Line("it would be good to connect here.", "p", "!internal !asked"),
        Line("I'd be glad to connect here.", "p", "!internal !asked"),
        Line("I would be glad to connect here.", "f", "!internal !asked"),
        Line("it would be good to connect here too.", "wp", "internal"),
        Line("I would be glad to connect here too.", "f", "internal"),
        Line("I'd love to stay in touch.", "w", "asked"),
        Line("I'd like to stay in touch.", "p", "asked"),
        Line("I would be glad to stay in touch.", "f", "asked"),
        Line("I would be very glad to connect here.", "f", "!internal !asked"),
    ),
    Line("I'd love to connect.", "w", "!asked"),
    Line("I'd like to connect.", "p", "!asked"),
    Line("I would be glad to connect.", "f", "!asked"),
)
"""Closes for who has said the day ahead before them."""
_ARRANGED: Final[Versions] = tuple(
    tuple(
        Line(
            f"{said}, and for setting things up for {{{day}}}.",
            tones,
            f"{needs} recruiter booked",
        )
        for said, tones, needs in (
            ("thank you for the call| {when}", "wp", "phone both_know !thankful"),
            ("thank you for talking <to/with> me| {when}", "wp", "!phone both_know !thankful"),
            ("thank you for speaking <to/with> me| {when}", "f", "both_know !thankful"),
            (
                "thank you for the call| {when} about the {role} role",
                "wp",
                "phone !both_know !thankful",
            ),
            (
                "thank you for talking <to/with> me| {when} about the {role} job",
                "wp",
                "!phone !both_know !thankful",
            ),
            (
                "thank you for speaking <to/with> me| {when} about the {role} <post/position>",
                "f",
                "!both_know !thankful",
            ),
            ("thank you for {act}| {when}", "wpf", "both_know thankful !was_frank !heavy"),
            ("thank you for {act}| when we spoke {when}", "wpf", "both_know was_frank !heavy"),
            (
                "thank you for {act}| when we spoke {when} about the {role} role",
                "wpf",
                "!both_know thankful !heavy",
            ),
        )
    )
    # The date only where the weekday alone doesn't say it.
    for day in ("next_day", "next_date")
)
_TO_IT: Final[Versions] = (
    (
        Line(
            "I'm really looking forward to it, and it would be great to connect here.",
            "w",
            "wants_role",
        ),
        Line("I'm looking forward to it, and I'd love to connect here.", "w", "wants_role"),
        Line("I'm looking forward to it and would like to connect here.", "p", "wants_role"),
        Line("I look forward to it and would be glad to connect here.", "f", "wants_role"),
    ),
)
_RECRUITER_ARRANGED: Final = tuple(
    Whole(
        (("thanks+reminder", _ARRANGED), *after),
        needs="met recruiter arranged booked !again_with_you !asked !internal !phoned",
        often=OFTEN,
    )
    for after in (
        (("interest", told_of(SENTENCES)), ("close", _NO_DAY)),
        (("close", _TO_IT),),
    )
)
"""The recruiter who has arranged the next interview is thanked for that too."""
_ARRANGED_TOO: Final[Versions] = tuple(
    tuple(
        Line(
            f"thank you for {what}, and for {said}.",
            tones,
            f"{who} {needs}",
        )
        for what, tones, needs in (
            ("the call| {when}, for {act}", "wpf", "phone thankful !heavy"),
            ("talking <to/with> me| {when}, for {act}", "wp", "!phone thankful !heavy"),
            ("speaking <to/with> me| {when}, for {act}", "f", "!phone thankful !heavy"),
            ("the call| {when}", "wpf", "phone !thankful"),
            ("talking <to/with> me| {when}", "wp", "!phone !thankful"),
            ("speaking <to/with> me| {when}", "f", "!phone !thankful"),
        )
        for said, who in arranging
    )
    for arranging in (
        (
            ("arranging the interview[ {at}] {next}", "own_recruiter"),
            ("setting things up for {next_day}", "recruiter"),
        ),
        (("setting things up for {next_date}", "recruiter"),),
    )
)
_ARRANGED_ASKED: Final = tuple(
    Whole(
        sentences,
        tones,
        "met asked arranged booked !again_with_you !internal !phoned",
        often=OFTEN,
    )
    for topic in ((("interest", told_of(SENTENCES)),), ())
    for tones, sentences in (
        ("wp", (_HERE_I_AM, ("thanks+reminder", _ARRANGED_TOO), *topic)),
        ("f", (("thanks+reminder", _ARRANGED_TOO), *topic, _SUGGESTED)),
    )
)
"""The same from whoever suggested connecting."""


def _talked_through(liking: Iterable[tuple[str, str, str]]) -> Versions:
    """Return thanks for the time | that day | to talk through a topic, and how one liked it."""
    return (
        tuple(
            Line(
                f"{thanks} for taking the time| {{when}}| to talk through {{told}}.{liked}",
                said,
                f"worked_through_task {needs} {thanked}".strip(),
            )
            for liked, tones, needs in liking
            for thanks, toned, thanked in (
                ("thank you", "wpf", "!thanked"),
                ("thanks so much", "w", "!thanked"),
                ("thank you very much", "f", "!thanked"),
                ("thank you again", "wpf", "thanked"),
            )
            if (said := "".join(tone for tone in tones if tone in toned))
        ),
    )


_IT_CLOSE: Final[Versions] = (
    (
        Line("I really enjoyed it, and it would be great to connect here.", "w", "warm"),
        Line("I really enjoyed it, and I'd love to stay in touch.", "w", "warm"),
        Line("I enjoyed it, and it would be good to connect here.", "p", "warm"),
        Line("I found it really interesting, and I'd like to connect here.", "wp", "!warm"),
        Line("I found it really interesting, and I'd be glad to connect here.", "p", "!warm"),
        Line("I found it very interesting, and I would be glad to connect here.", "f"),
    ),
)
_LIKED: Final = (
    (" I really enjoyed it.", "wp", "warm"),
    (" I found it really interesting.", "wp", "!warm"),
    (" I found it very interesting.", "f", ""),
)
_TASK_TOLD: Final = tuple(
    Whole(
        (("thanks+reminder+interest", _talked_through(liking)), ("close", close)),
        needs=f"thankful worked_through_task !about !doing !grave !cold met !asked !phoned !wrote {needs}",
        often=OFTEN,
    )
    for needs, liking, close in (
        ("!booked !moves_on !internal", (("", "wpf", ""),), _IT_CLOSE),
        # A formal note says at 300 that one wants the job.
        (
            "states_interest !booked !moves_on",
            (("", "f", ""),),
            stating(SENTENCES.close_wants),
        ),
        ("booked", _LIKED, SENTENCES.close),
        ("moves_on", _LIKED, SENTENCES.close),
    )
)
"""A task of which no words are told: what they spoke of says more than "the task"."""
_SHOWN: Final = (
    Whole(
        (
            _ACT,
            (
                "interest+close",
                (
                    tuple(
                        one
                        for one in equally_good(SENTENCES.still_close[0])
                        if isinstance(one, Line) and "!wants_role" in one.needs.split()
                    ),
                ),
            ),
        ),
        needs="thankful met about !booked !moves_on !internal !phoned",
        often=OFTEN,
    ),
)
"""What they did, in the candidate's own words, shows enough of interest."""
_EAGER: Final[Versions] = (
    (Line("I'd love to join the team, and it would be great to connect here.", "w"),),
)
_WARM_AND_EAGER: Final = (
    Whole(
        (_ACT, ("interest", told_of(SENTENCES)), ("close", _EAGER)),
        "w",
        "thankful met warm wants_role !booked !moves_on !internal !asked !hold !colleague !recruiter",
        often=OFTEN,
    ),
)
"""Warm, and wanted: that is said beside what they spoke of, where it fits."""
_PLEASED: Final[Versions] = (
    (
        Line(
            "I was so pleased to get the offer, and I'd love to keep in touch.",
            "w",
            "roomy",
        ),
        Line(
            "I was <delighted/thrilled> to get the offer, and I hope we can keep in touch.",
            "w",
            "roomy",
        ),
        Line("I was <delighted/thrilled> to get the offer.", "w", "!roomy"),
        Line("I was so pleased to get the offer.", "w", "!roomy"),
    ),
)
_PLEASED_SUGGESTED: Final[Versions] = (
    (
        Line(
            "I was so pleased to get the offer,| and I'm glad you suggested we connect here.",
            "w",
            "asked",
        ),
        Line(
            "I was really pleased to get the offer,| and I'm glad you suggested we connect here.",
            "p",
            "asked",
        ),
        Line(
            "I was really pleased to get the offer.| I'm connecting here as you suggested.",
            "p",
            "asked",
        ),
        Line(
            "I was very pleased to receive the offer.| I would be glad to connect here, as you kindly suggested.",
            "f",
            "asked",
        ),
        Line(
            "I was delighted to receive the offer.| You kindly suggested that we connect here, and I would be glad to.",
            "f",
            "asked",
        ),
    ),
    (
        Line(
            "I was really pleased to get the offer.| As you suggested, I'd like to connect.",
            "p",
            "asked",
        ),
        Line(
            "I was pleased to receive the offer.| As you suggested, I would like to connect.",
            "f",
            "asked",
        ),
        Line(
            "I was glad to receive the offer.| As you suggested, I would like to connect.",
            "f",
            "asked",
        ),
    ),
)
_ANSWER: Final[Versions] = (
    (
        Line("I'll be in touch with my answer.", "w"),
        Line("I'm thrilled and will be in touch with my answer.", "w", "thankful"),
        Line("I'll get back to you with my answer.", "w"),
    ),
)
_OFFER_THEN_ACT: Final[Versions] = tuple(
    tuple(
        replace(line, text=line.text.replace("|", "", 1))
        for line in equally_good(row)
        if isinstance(line, Line)
    )
    for row in _OFFER_AND_ACT
)
_ACT_ALONE: Final[Versions] = tuple(
    tuple(
        one
        for one in equally_good(row)
        if isinstance(one, str) or "offered" not in one.needs.split()
    )
    for row in THANKS.opening
)
"""Thanks for what they did, without the offer, which another sentence says."""


def _offered_and_suggested() -> Iterator[Whole]:
    """Yield the notes to who suggested connecting, and knows of the offer, which is wanted."""
    telling = (("interest", told_of(SENTENCES)),)
    thanks: tuple[tuple[Versions, str, str], ...] = (
        (_ACT_ALONE, "wpf", "thankful"),
        (SENTENCES.thanks_called, "wp", "!thankful phoned"),
        (SENTENCES.called_formal, "f", "!thankful phoned"),
        (SENTENCES.thanks_talk, "wp", "!thankful !phoned"),
        (SENTENCES.thanks_formal, "f", "!thankful !phoned"),
    )
    offers: tuple[tuple[Versions, str, str], ...] = (
        (_OFFER_THEN_ACT, "wpf", "thankful"),
        (SENTENCES.offer_first, "wpf", "!thankful"),
    )
    last: tuple[Sentence, ...] = (("close", _PLEASED),)
    suggested: Sentence = ("close+as_you_suggested", _PLEASED_SUGGESTED)
    answer: Sentence = ("close", _ANSWER)
    # "I'd love to stay in touch" would sound like a no to their offer.
    taken_up: Sentence = (
        "as_you_suggested+close",
        tuple(
            tuple(one for one in equally_good(row) if "in touch" not in _text(one))
            for row in _SUGGESTED_BEFORE
        ),
    )
    for topic in (telling, ()):
        for said, tones, kind in thanks:
            opens = ("thanks+reminder", said)
            needs = f"met asked offered wants_role offer_by_other {kind}"
            if "w" in tones:
                yield Whole((_HERE_I_AM, opens, *topic, *last), "w", needs, often=OFTEN)
            yield Whole((opens, *topic, suggested), tones, needs, often=OFTEN)
        for said, _, kind in offers:
            opens = ("thanks+reminder", said)
            needs = f"met asked offered wants_role !offer_by_other {kind}"
            yield Whole((_HERE_I_AM, opens, *topic, answer), "w", needs, often=OFTEN)
            yield Whole((opens, *topic, taken_up), "wpf", needs, often=OFTEN)


def _without_offer(whole: Whole) -> Iterator[Whole]:
    """Yield a note that leaves an offer unsaid: not to whoever was met, of one that is wanted."""
    met = "met" in whole.needs.split()
    for needs in ("!offered", "offered !wants_role", *(() if met else ("offered !met",))):
        yield replace(whole, needs=f"{whole.needs} {needs}".strip())


_ADDED: Final = {
    "as_you_suggested": (*_ARRANGED_ASKED, *_SUGGESTED_FIRST, *_SUGGESTED_LAST, *_ENJOYED_TOO),
    "plain": (
        *_RECRUITER_ARRANGED,
        *_SHOWN,
        *_WARM_AND_EAGER,
        *_TASK_TOLD,
        *_without_interest(("close", SENTENCES.close)),
    ),
    "check_in": _without_interest(("check_in+close", SENTENCES.still_close)),
    "long_silence": _without_interest(("no_pressure+close", SENTENCES.no_reply)),
    "on_hold": (
        *_HELD_TOO,
        *_HELD_CALLED,
        *_without_interest(("on_hold+close", SENTENCES.hold_close)),
    ),
    "offer": (*_OFFER_BY_OTHER, *_OFFER_THANKED),
    "own_recruiter": _without_interest(("close", SENTENCES.recruiter_close)),
}


def completed(made: Mapping[str, tuple[Whole, ...]]) -> dict[str, tuple[Whole, ...]]:
    """Return the whole notes that every language has with those of English before them."""
    found = {name: (*_ADDED.get(name, ()), *notes) for name, notes in made.items()}
    others = (
        one for one in found["on_hold"] if one in _HELD_TOO or one.sentences[0] != _HOLD_ALONE
    )
    found["on_hold"] = tuple(_of_a_freeze(others))
    # The offer and what they did are thanked for in one sentence.
    valued = ("reminder", THANKS.valued)
    found["offer"] = tuple(one for one in found["offer"] if valued not in one.sentences)
    found["plain"] = tuple(each for one in found["plain"] for each in _day_once(_forward_once(one)))
    found["plain"] = tuple(_no_farewell(one) for one in found["plain"])
    found["as_you_suggested"] = tuple(
        each
        for one in found["as_you_suggested"]
        for taken_up in _taken_up_first(one)
        for each in _without_offer(taken_up)
    )
    found["as_you_suggested"] += tuple(_offered_and_suggested())
    for name, over in _OVER.items():
        # The notes that every language has are for whoever was not met.
        others = (replace(one, needs=f"{one.needs} !met".strip()) for one in made[name])
        found[name] = (*over, *others)
    return {
        name: tuple(one for one in notes if not _thanks_late(one)) for name, notes in found.items()
    }


def _of_a_freeze(notes: Iterable[Whole]) -> Iterator[Whole]:
    """Yield the notes of a freeze: whoever told of it is thanked for that, once, and first."""
    for one in notes:
        needs = one.needs.split()
        if "on_hold" in one.sentences[0][0].split("+"):
            yield one
            continue
        left = " ".join(need for need in needs if need != "!wrote_hold")
        bare = not {"thankful", "phoned"} & set(needs)
        if bare:
            left = f"{left} !phoned"
        yield replace(one, needs=f"{left} !wrote_hold".strip())
        # Who has nothing else to thank for thanks for that once more: ``_HELD_TOO``.
        told = "wrote_hold answered thankful" if bare else "wrote_hold answered"
        yield replace(one, needs=f"{left} {told}".strip())


def _taken_up_first(whole: Whole) -> Iterator[Whole]:
    """Yield a note that takes their suggestion up late: between friends only where none else fits.

    Between others only where a day is ahead, which the close says; no wish to connect is said
    twice.
    """
    if whole.sentences[-2][0] != "as_you_suggested":
        # In the middle of a note, before what was spoken of, it reads as an afterthought.
        late = any(parts == "as_you_suggested" for parts, _ in whole.sentences)
        yield replace(whole, tones=whole.tones.replace("p", "")) if late else whole
        return
    if "w" in whole.tones:
        yield replace(whole, tones="w", second_best=True)
    if others := whole.tones.replace("w", ""):
        *first, suggested, close = whole.sentences
        last = [_parted(one[1])[0] if one[0] == "interest" else one[1] for one in first]
        told = tuple(
            (parts, versions) for (parts, _), versions in zip(first, last, strict=True) if versions
        )
        for needs in ("booked", "moves_on"):
            yield replace(
                whole,
                sentences=(*told, suggested, close),
                tones=others,
                needs=f"{whole.needs} {needs}".strip(),
            )


def _forward_once(whole: Whole) -> Whole:
    """Return a note that says what it wants apart from the close only while no day is ahead."""
    apart = [parts for parts, _ in whole.sentences].count("interest") > 1
    return replace(whole, needs=f"{whole.needs} !moves_on !booked".strip()) if apart else whole


def _day_once(whole: Whole) -> Iterator[Whole]:
    """Yield a note in which the day ahead stands once: in the close, or where no topic is told."""
    *first, before, last = whole.sentences
    if before[0] != "interest" or last != ("close", SENTENCES.close):
        yield whole
        return
    yield replace(whole, needs=f"{whole.needs} !booked !moves_on".strip())
    told, untold = _parted(before[1])
    for ahead in ("booked", "moves_on"):
        needs = f"{whole.needs} {ahead}".strip()
        if told:
            yield replace(whole, sentences=(*first, ("interest", told), last), needs=needs)
        if untold:
            # The day and the wish to connect in one sentence: two short ones read jerky.
            ends = ("interest+close", _DAY_CLOSE)
            yield replace(whole, sentences=(*first, ends), needs=f"{needs} wants_role")
            # Whoever isn't set on the job says the day in the close.
            unsure = f"{needs} !wants_role"
            yield replace(whole, sentences=(*first, ("interest", untold), last), needs=unsure)


def _day_and_close() -> Versions:
    """Return the closes that say the day ahead | and the wish to connect."""
    return (
        tuple(
            replace(line, text=re.sub(r"(,?) and (?=it would|would)", r"\1| and ", line.text))
            for line in equally_good(SENTENCES.close[0])
            if isinstance(line, Line)
            and "!asked" in line.needs.split()
            and "own_recruiter" not in line.needs.split()
            and re.search(r"look(?:ing)? forward .* and (?:it )?would", line.text)
        ),
    )


_DAY_CLOSE: Final = _day_and_close()


def _parted(versions: Versions) -> tuple[Versions, Versions]:
    """Return the sentences that name a topic, and those that don't."""
    rows = [equally_good(entry) for entry in versions]
    # The day of the next interview is no topic.
    naming = {
        text
        for entry in told_of(SENTENCES)
        for one in equally_good(entry)
        if "{next" not in (text := _text(one))
    }
    told = (tuple(one for one in row if _text(one) in naming) for row in rows)
    untold = (tuple(one for one in row if _text(one) not in naming) for row in rows)
    return tuple(row for row in told if row), tuple(row for row in untold if row)


def _thanks_late(whole: Whole) -> bool:
    """Tell whether a note opens with something else than the thanks for what they did."""
    first = whole.sentences[0][0]
    return "thankful" in whole.needs.split() and first in ("reminder+interest", "thanks+on_hold")


def _no_farewell(whole: Whole) -> Whole:
    """Return a note that leaves an offer unsaid without "keep in touch": that sounds like a no."""
    *first, (parts, versions) = whole.sentences
    if "close" not in parts.split("+"):
        return whole
    made = made_once("without a farewell", _each_to_connect, versions)
    return replace(whole, sentences=(*first, (parts, made)))


def _each_to_connect(versions: Versions) -> Versions:
    return tuple(
        tuple(
            replace(line, needs=f"{line.needs} !offered".strip())
            if "in touch" in line.text
            else line
            for one in equally_good(entry)
            for line in (one if isinstance(one, Line) else Line(one),)
        )
        for entry in versions
    )
