# ruff: noqa: E501  # a wording is read in one line
"""English notes: what is said by one who takes the job."""

from typing import Final

from followup_rules.note.bank import Line, Versions

JOINING: Final[Versions] = (
    (
        Line("I'm delighted to be joining you {starts}| as {role}.", "w", "!internal"),
        Line("I'm delighted to be joining {company} {starts}| as {role}.", "wp", "!internal"),
        Line(
            "I'll be joining {company} {starts}| as {role}, and I'm really looking forward to it.",
            "wp",
            "!internal",
        ),
        Line("I look forward to joining {company} {starts}| as {role}.", "pf", "!internal"),
        Line(
            "I have now started at {company}| as {role}, and I'm very happy to be here.",
            "wp",
            "started !internal",
        ),
        Line("I have now joined {company}| as {role}.", "pf", "started !internal"),
        Line("I'm very happy to be starting {starts}| in the {role} role.", "wp"),
        Line("I look forward to starting {starts}| in the {role} role.", "pf"),
    ),
    (
        Line("I'm delighted to be joining {company}| as {role}.", "wp", "!started !internal"),
        Line(
            "I have accepted the offer and look forward to joining {company}| as {role}.",
            "pf",
            "!started !internal",
        ),
        Line(
            "I'm very happy to have accepted the {role} role| and look forward to working with you.",
            "wp",
            "!started",
        ),
        Line(
            "I have accepted the offer| and look forward to starting in the {role} role.",
            needs="!started",
        ),
        Line("I've now started| in the {role} role, and I'm very happy in it.", "wp", "started"),
        Line("I have now started| in the {role} role.", "pf", "started"),
    ),
    Line("I've accepted the offer| for the {role} role.", "wp", "!started"),
    Line("I have accepted the offer| for the {role} role.", "f", "!started"),
    Line("I've accepted the offer| and look forward to it.", "wp", "!started"),
    Line("I have accepted the offer| and look forward to it.", "f", "!started"),
    Line("I've now started| in the role.", "wp", "started"),
    Line("I have now started| in the role.", "f", "started"),
)

JOINED_CLOSE: Final[Versions] = (
    (
        Line(
            "I can't wait to start, and it would be good to connect here before then.",
            "w",
            "!started start_known",
        ),
        Line("I can't wait to start.", "w", "!started"),
        Line(
            "it would be <lovely/great> to connect here before then.", "w", "!started start_known"
        ),
        Line("it would be good to connect here before then.", "p", "!started start_known"),
        Line("I look forward to working with you.", needs="!started"),
        Line("I would be glad to connect here before then.", "f", "!started start_known"),
        Line("I'd love to connect here as well.", "w", "started"),
        Line("I'd like to connect here as well.", "p", "started"),
        Line("I would be glad to connect here.", "f", "started"),
    ),
    "I look forward to staying in touch.",
)
ACCEPTED: Final[Versions] = (
    (
        Line("I've accepted the offer and am so happy to be starting {starts}.", "w"),
        Line("I have accepted the offer and look forward to starting {starts}.", "pf"),
        Line(
            "I've accepted the offer and look forward to joining you.", "wp", "!started !internal"
        ),
        Line("I have accepted the offer and look forward to the work.", needs="!started"),
        Line("I have now started and am glad to have joined.", needs="started"),
    ),
)
LEFT_CLOSE: Final[Versions] = (
    (
        Line("I wish you well in what comes next, and I'd love to stay in touch.", "w"),
        Line("I wish you well in what comes next and would like to stay in touch.", "p"),
        Line("all the best where you are now; I'd love to keep in touch.", "w"),
        Line("all the best where you are now; I'd like to keep in touch.", "p"),
        Line("I wish you every success where you are now and would be glad to keep in touch.", "f"),
    ),
    (
        Line("I'd love to stay in touch.", "w"),
        Line("I'd like to stay in touch.", "p"),
        Line("it would be <lovely/great> to keep in touch.", "w"),
        Line("it would be good to keep in touch.", "p"),
        Line("I would be glad to stay in touch.", "f"),
    ),
)

JOINING_CLOSE: Final[Versions] = (
    (
        Line(
            "I'm so pleased to be joining you {starts},| and it would be <lovely/great> to connect here before then.",
            "w",
            "!internal !started",
        ),
        Line(
            "I can't wait to start {starts},| and it would be great to connect here before then.",
            "w",
            "!started",
        ),
        Line(
            "I'm very happy to be starting {starts},| and it would be good to connect here before then.",
            "p",
            "!started",
        ),
        Line(
            "I'm very pleased to be joining you {starts},| and it would be good to connect here before then.",
            "p",
            "!internal !started",
        ),
        Line(
            "I very much look forward to joining you {starts}| and would be glad to connect here before then.",
            "f",
            "!internal !started",
        ),
        Line(
            "I look forward to starting {starts}| and would be glad to connect here before then.",
            "f",
            "!started",
        ),
    ),
    (
        Line(
            "I've accepted the offer and am so pleased to be joining you.| It would be <lovely/great> to connect here.",
            "w",
            "!internal !started",
        ),
        Line(
            "I've said yes,| and I'm really looking forward to working with you.", "w", "!started"
        ),
        Line(
            "I've accepted the offer| and am really looking forward to working with you.",
            "wp",
            "!started",
        ),
        Line(
            "I have accepted the offer| and very much look forward to working with you.",
            "f",
            "!started",
        ),
        Line(
            "I've now started and am very happy to be here,| so it would be <lovely/great> to connect.",
            "w",
            "started",
        ),
        Line(
            "I've now started and am very happy to be here,| so it would be good to connect.",
            "p",
            "started",
        ),
        Line(
            "I have now started, and am glad to have joined.| I would be glad to connect here.",
            "f",
            "started",
        ),
        Line(
            "I have accepted the offer and look forward to joining you.| I would be glad to connect here.",
            "f",
            "!internal !started",
        ),
        Line(
            "I have accepted the offer and look forward to starting.| I would be pleased to connect here.",
            "f",
            "!started",
        ),
        Line(
            "I have accepted the offer| and would be glad to connect here before I start.",
            "f",
            "!started",
        ),
    ),
)
