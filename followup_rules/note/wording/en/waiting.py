# ruff: noqa: E501  # a wording is read in one line
"""English notes: what is said while one waits for word."""

from typing import Final

from followup_rules.note.bank import Line, Versions

STILL: Final[Versions] = (
    (
        Line("I'm still very interested in the job.", "wp", "wants_role"),
        Line("I'm still very interested in the role.", "wp", "wants_role"),
        Line("I am still very interested in the <post/position>.", "f", "wants_role"),
    ),
    Line("I'm still very interested.", "wp", "wants_role"),
    Line("I am still very interested.", "f", "wants_role"),
)
STILL_CLOSE: Final[Versions] = (
    (
        Line(
            "I'm still very interested in the job,| and it would be great to connect here.",
            "w",
            "wants_role",
        ),
        Line(
            "I'm still very interested in the role,| and it would be good to connect here.",
            "w",
            "wants_role",
        ),
        Line(
            "I'd still love to work {at},| and it would be good to connect here.",
            "w",
            "wants_role !internal",
        ),
        Line(
            "I'm still very interested in the job| and would like to connect here.",
            "p",
            "wants_role",
        ),
        Line(
            "I am still very interested in joining {company}| and would be glad to connect here.",
            "f",
            "wants_role !internal",
        ),
        Line(
            "I am still very interested in the <post/position>| and would be glad to connect here.",
            "f",
            "wants_role",
        ),
        Line("I'd love| to connect with you here.", "w", "!wants_role"),
        Line("it would be great| to connect here.", "w", "!wants_role"),
        Line("I'd like| to connect here.", "p", "!wants_role"),
        Line("it would be good| to connect here.", "p", "!wants_role"),
        Line("I would be glad| to connect here.", "f", "!wants_role"),
        Line("it would be good| to connect here.", "f", "!wants_role"),
        Line("I would be very glad| to connect here.", "f", "!wants_role"),
    ),
    Line("I'm still very interested,| and I'd love to connect.", "w", "wants_role"),
    Line("I'm still very interested| and would like to connect.", "p", "wants_role"),
    Line("I am still very interested| and would be glad to connect.", "f", "wants_role"),
)
NO_REPLY: Final[Versions] = (
    (
        Line(
            "I'm still very interested in the job,| and it would be great to connect here.",
            "w",
            "wants_role",
        ),
        Line(
            "I'm still very interested in the job,| and I'd love to connect here.",
            "w",
            "wants_role",
        ),
        Line(
            "I'm still very interested in the job| and would like to connect here.",
            "p",
            "wants_role",
        ),
        Line(
            "I am still very interested in the <post/position>| and would be glad to connect here.",
            "f",
            "wants_role",
        ),
        Line("however it turns out,| I'd love to connect here.", "w", "!wants_role"),
        Line("however it turns out,| I'd like to connect here.", "p", "!wants_role"),
        Line(
            "whichever way it goes,| it would be great to connect here.",
            "w",
            "!wants_role",
        ),
        Line("whichever way it goes,| it would be good to connect here.", "p", "!wants_role"),
        Line("whatever the outcome,| I would be glad to connect here.", "f", "!wants_role"),
        Line("it would be good| to connect here.", "f", "!wants_role"),
        Line(
            "I'm still very interested in the role,| and it would be good to connect here.",
            "p",
            "wants_role",
        ),
        Line("I would be very glad| to connect here.", "f", "!wants_role"),
        Line(
            "I am still very interested in joining {company}| and would be glad to connect here.",
            "f",
            "wants_role !internal",
        ),
        Line(
            "I am still very interested in the <post/position>| and would be very glad to connect here.",
            "f",
            "wants_role",
        ),
    ),
    Line("I'm still interested,| and I'd love to connect.", "w", "wants_role"),
    Line("I'm still interested| and would like to connect.", "p", "wants_role"),
    Line("I am still interested| and would be glad to connect.", "f", "wants_role"),
    Line("I'd like| to connect here.", "wp", "!wants_role"),
    Line("I would be glad| to connect here.", "f", "!wants_role"),
)
STILL_NAMED: Final[Versions] = (
    (
        Line(
            "I'm still very interested in the {role} job,| and it would be great to connect here.",
            "w",
            "wants_role",
        ),
        Line(
            "I'm still very interested in the {role} role,| and it would be good to connect here.",
            "w",
            "wants_role",
        ),
        Line(
            "I'm still very interested in the {role} job| and would like to connect here.",
            "p",
            "wants_role",
        ),
        Line(
            "I am still very interested in the {role} <post/position>| and would be glad to connect here.",
            "f",
            "wants_role",
        ),
    ),
)
