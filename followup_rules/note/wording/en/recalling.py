# ruff: noqa: E501  # a wording is read in one line
"""English notes: reminders of the talk, day and topic in one."""

from typing import Final

from followup_rules.note.bank import Line, Versions
from followup_rules.note.wording.en.shaping import unless_grave

RECALL: Final[Versions] = unless_grave(
    (
        (
            Line(
                "I enjoyed the {role} interview {when}, especially {hearing}.",
                needs="warm !phone !both_know",
            ),
            Line(
                "it was good to talk <to/with> you {when} about the {role} role, and especially about {thing}.",
                "wp",
                "met !phone !both_know !cold",
            ),
            Line(
                "I was glad to speak <to/with> you {when} about the {role} <post/position>, and especially about {thing}.",
                "f",
                "met !phone !both_know !cold",
            ),
            Line(
                "I really enjoyed talking <to/with> you {when} about {talked}.",
                "w",
                "warm both_know",
            ),
            Line("I enjoyed our conversation {when} about {talked}.", needs="warm both_know"),
            Line(
                "it was good to talk <to/with> you {when} about {talked}.",
                "wp",
                "met both_know !warm !cold",
            ),
            Line(
                "I enjoyed our conversation {when} about {talked}.",
                "pf",
                "thankful both_know !warm !cold",
            ),
            Line("I appreciated our conversation {when} about {talked}.", needs="both_know grave"),
            Line(
                "I appreciated our conversation {when} about {talked}.",
                "f",
                "met both_know !warm !cold !thankful",
            ),
            Line(
                "it was interesting to hear about {thing} when we spoke {when}.",
                "pf",
                "met both_know cold",
            ),
        ),
        (
            Line(
                "I enjoyed our conversation {when} about the {role} role.", needs="warm !both_know"
            ),
            Line(
                "it was good to talk <to/with> you {when} about the {role} role.",
                "wp",
                "met !both_know !cold",
            ),
            Line(
                "I was glad to speak <to/with> you {when} about the {role} <post/position>.",
                needs="met !both_know !cold",
            ),
            Line("I enjoyed our conversation {when}.", needs="warm both_know"),
            Line("it was good to talk <to/with> you {when}.", needs="met both_know !cold"),
            Line("I appreciated our conversation {when}.", needs="met cold"),
        ),
        Line("it was good to talk {when} about the {role} role.", needs="met"),
        Line("I was glad to talk about the {role} role.", needs="met"),
        Line("I was glad we spoke {when}.", needs="met"),
        Line("I was glad we spoke.", needs="met"),
        Line("I was a candidate for the {role} role.", needs="!met"),
        Line("I was a candidate.", needs="!met"),
    )
)

REMEMBER: Final[Versions] = unless_grave(
    (
        (
            Line("I really enjoyed our conversation {when}[ about {talked}].", "wp", "warm"),
            Line("I really enjoyed talking <to/with> you {when}[ about {talked}].", "wp", "warm"),
            Line(
                "it was good to talk <to/with> you {when}[ about {talked}].", "p", "met !warm !cold"
            ),
            Line(
                "I appreciated our conversation {when}[ about {talked}].",
                "pf",
                "met !warm !thankful",
            ),
            Line(
                "I enjoyed our conversation {when}[ about {talked}].",
                "pf",
                "met !warm !cold thankful",
            ),
            Line("I appreciated our conversation {when}[ about {talked}].", needs="met grave"),
            Line("I very much enjoyed our conversation {when}[ about {talked}].", "f", "met warm"),
        ),
        (
            Line("I really enjoyed {hearing}.", needs="warm"),
            Line("I'm glad we got to talk about {thing}.", "wp", "met !warm !cold"),
            Line("I enjoyed our conversation about {talked}.", "f", "met !warm !cold thankful"),
            Line(
                "I appreciated our conversation about {talked}.", "f", "met !warm !cold !thankful"
            ),
            Line("I appreciated our conversation about {talked}.", needs="met grave"),
            Line("it was interesting to hear about {thing}.", "pf", "met cold"),
        ),
        Line("it was good to talk {when}.", needs="met"),
        Line("I was a candidate for the {role} role.", needs="!met"),
        Line("I was a candidate.", needs="!met"),
    )
)

REMEMBER_CLOSE: Final[Versions] = unless_grave(
    (
        (
            Line(
                "I really enjoyed our conversation[ about {talked}].| I'll be in touch with my answer, and it would be great to connect here.",
                "w",
                "warm offered",
            ),
            Line(
                "I enjoyed our conversation[ about {talked}].| I'll be in touch with my answer, and it would be good to connect here.",
                "p",
                "met offered warm",
            ),
            Line(
                "I appreciated our conversation[ about {talked}].| I'll be in touch with my answer, and it would be good to connect here.",
                "p",
                "met offered !warm",
            ),
            Line(
                "it was good to talk <to/with> you[ about {talked}].| I'll be in touch with my answer, and it would be great to connect here.",
                "w",
                "met offered !cold !warm",
            ),
            Line(
                "it was good to talk <to/with> you[ about {talked}].| I'll be in touch with my answer, and it would be good to connect here.",
                "p",
                "met offered !cold !warm",
            ),
            Line(
                "I appreciated our conversation[ about {talked}].| I will be in touch with my answer and would be glad to connect here.",
                "f",
                "met offered",
            ),
        ),
        Line("it was good to talk {when}.| I'll be in touch with my answer.", "wp", "met offered"),
        Line("I was glad we spoke {when}.| I will be in touch with my answer.", "f", "met offered"),
        Line("it was good to talk,| and I'd love to keep in touch.", "w", "met !offered"),
        Line("it was good to talk,| and I'd like to keep in touch.", "p", "met !offered"),
        Line(
            "I appreciated our conversation,| and I would be glad to stay in touch.",
            "f",
            "met !offered",
        ),
        Line(
            "I interviewed for the {role} role| and would be glad to keep in touch.", needs="!met"
        ),
    )
)
