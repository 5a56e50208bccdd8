# ruff: noqa: E501  # a wording is read in one line
"""English notes: what is said after a no, by either side."""

from typing import Final

from followup_rules.note.bank import Line, Versions

WISHES: Final[Versions] = (
    (
        Line("I wish you and the team all the best.", "wp"),
        Line("all the best to you and the team.", "wp"),
        Line("I wish you and the team all the very best.", "pf"),
        Line("I wish you and your team well.", "f"),
    ),
)

DECLINED: Final[Versions] = (
    (
        Line(
            "although I didn't take the offer, I really enjoyed our conversation {when}[ about {talked}].",
            "wp",
            "warm",
        ),
        Line(
            "although I did not take the offer, I appreciated our conversation {when}[ about {talked}].",
            "f",
            "met",
        ),
        Line(
            "even though I decided against the offer, I really enjoyed talking <to/with> you {when}[ about {talked}].",
            "wp",
            "warm",
        ),
        Line(
            "although I turned down the offer, I was glad to talk <to/with> you {when}[ about {talked}].",
            "wp",
            "met",
        ),
        Line(
            "although I declined the offer, I was glad to speak <to/with> you {when}[ about {talked}].",
            needs="met",
        ),
    ),
    Line("although I declined the offer, I was glad we spoke {when}.", needs="met"),
    Line("although I declined the offer, I was glad to be a candidate.", needs="!met"),
)

REGRET: Final[Versions] = (
    (
        Line(
            "I'm sorry it didn't work out this time,| but I really enjoyed our conversation about {talked}.",
            "wp",
            "warm",
        ),
        Line("I was sorry not to get the job,| but I really enjoyed {hearing}.", "wp", "warm"),
        Line(
            "I'm sorry it didn't work out,| but I'm glad we got to talk about {thing}.", "wp", "met"
        ),
        Line("I was sorry not to get the job,| but it was good to {hear}.", "wp", "met !warm"),
        Line(
            "I was sorry that it did not work out,| but I very much appreciated our conversation about {talked}.",
            "f",
            "met",
        ),
        Line(
            "I am sorry that it did not work out this time,| but I was glad of the chance to {hear}.",
            "f",
            "met",
        ),
    ),
    (
        Line(
            "I'm sorry it didn't work out this time,| but I enjoyed talking <to/with> you.",
            "wp",
            "met warm",
        ),
        Line(
            "I'm sorry it didn't work out this time,| but I appreciated talking <to/with> you.",
            "wp",
            "met !warm",
        ),
        Line(
            "I was sorry not to get the job,| but it was good to talk <to/with> you.", "wp", "met"
        ),
        Line(
            "I was sorry that it did not work out,| but I very much appreciated our conversation.",
            "f",
            "met",
        ),
    ),
    Line("I'm sorry it didn't work out,| but it was good to talk.", "wp", "met"),
    Line("I am sorry it did not work out,| but I was glad we spoke.", "f", "met"),
)
NO_CLOSE: Final[Versions] = (
    (
        Line("it would be good to stay in touch.", "wp"),
        Line("I'd love to keep in touch.", "w"),
        Line("I'd like to keep in touch.", "p"),
        Line("I would be glad to stay in touch.", "f"),
    ),
    Line("I'd love to stay in touch.", "w"),
    Line("I'd like to stay in touch.", "p"),
    Line("I would be glad to keep in touch.", "f"),
)

PARTING_CLOSE: Final[Versions] = (
    (
        Line("I wish you and the team all the best| and hope our paths cross again.", "wp"),
        Line("I hope our paths cross again,| and I'd love to stay in touch.", "w"),
        Line("I hope our paths cross again,| and I'd like to stay in touch.", "p"),
        Line("I wish you and the team well,| and it would be good to keep in touch.", "wp"),
        Line("I wish you and the team all the best| and would be glad to keep in touch.", "f"),
        Line("I wish you and your team well| and hope that our paths will cross again.", "f"),
    ),
    (
        Line("perhaps another time;| I'd love to keep in touch.", "w"),
        Line("perhaps another time;| I'd like to keep in touch.", "p"),
        Line("I wish you well| and hope we can stay in touch.", "f"),
    ),
)
