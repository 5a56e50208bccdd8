# ruff: noqa: E501  # a wording is read in one line
"""English notes: what is said while the role is on hold."""

from typing import Final

from followup_rules.note.bank import Line, Versions

ON_HOLD: Final[Versions] = (
    (
        Line(
            "I know the <job/role> is on hold for now, and I'm still very interested.",
            "w",
            "wants_role",
        ),
        Line(
            "I know the <job/role> is on hold for now, but I'd still be interested if it opens <up again/back up>.",
            "p",
            "wants_role",
        ),
        Line(
            "I understand the <job/role> is on hold for now, and I'd still be very interested if it opens <up again/back up>.",
            "w",
            "wants_role",
        ),
        Line(
            "I understand the <job/role> is on hold for now, but I'd still be interested if it opens <up again/back up>.",
            "p",
            "wants_role",
        ),
        Line(
            "I <quite understand/understand> that the <post/position> is on hold, but I am still very interested.",
            "f",
            "wants_role",
        ),
        Line(
            "I understand that the <post/position> is on hold for now, but I am still very interested.",
            "f",
            "wants_role",
        ),
    ),
    (
        Line("I know the job is on hold, but I'm still interested.", "p", "wants_role"),
        Line(
            "I understand that the <post/position> is on hold, but I am still interested.",
            "f",
            "wants_role",
        ),
    ),
)

HOLD_FIRST: Final[Versions] = (
    (
        Line(
            "thank you for letting me know| that the {role} role is on hold.",
            needs="wrote_hold recruiter !answered",
        ),
        Line(
            "thank you for letting me know| that the <post/position> is on hold.",
            "f",
            "wrote_hold !recruiter !answered",
        ),
        Line(
            "thank you for writing to tell me| that the <post/position> is on hold.",
            "f",
            "wrote_hold !recruiter !answered",
        ),
    ),
    (
        Line(
            "thank you for letting me know| that the role is on hold.", needs="wrote_hold !answered"
        ),
        Line(
            "thank you again for letting me know| about the hold yourself.",
            "w",
            "wrote_hold answered",
        ),
        Line(
            "thank you again for letting me know| about the hold.",
            "p",
            "wrote_hold answered",
        ),
        Line(
            "thank you again for letting me know| that the <post/position> is on hold.",
            "f",
            "wrote_hold answered",
        ),
    ),
)
"""That one still wants the role stands in the close."""

_TOLD: Final = tuple(
    Line(text, tones, f"{needs} {told}")
    for told in ("wrote_hold answered", "phoned")
    for text, tones, needs in (
        (
            "I'd still be very interested if the job opens <up again/back up>,| and I'd love to stay in touch.",
            "w",
            "wants_role",
        ),
        (
            "I'd still love the job if it opens <up again/back up>,| and I hope we can keep in touch.",
            "w",
            "wants_role",
        ),
        (
            "I'd still be interested if the job opens <up again/back up>,| and I'd like to stay in touch.",
            "p",
            "wants_role",
        ),
        (
            "I would still be interested if the <post/position> opens <up again/back up>,| and I would be glad to keep in touch.",
            "f",
            "wants_role",
        ),
        ("I'd love| to stay in touch.", "w", "!wants_role"),
        ("I'd like| to stay in touch.", "p", "!wants_role"),
        ("I would be glad| to stay in touch.", "f", "!wants_role"),
    )
)
"""To whoever told of it themselves, and is thanked for that: they need no telling."""
HOLD_CLOSE: Final[Versions] = (
    _TOLD,
    (
        Line(
            "I know the <job/role> is on hold for now,| but I'd still love to join the team if it opens <up again/back up>, and I hope we can keep in touch.",
            "w",
            "wants_role boss !internal",
        ),
        Line(
            "I know the <job/role> is on hold for now,| but I'd still be very interested if it opens <up again/back up>, and I'd love to stay in touch.",
            "w",
            "wants_role",
        ),
        Line(
            "I understand the <job/role> is on hold,| but I'd still be very interested if it opens <up again/back up>, and I'd love to stay in touch.",
            "w",
            "wants_role",
        ),
        Line(
            "I understand the <job/role> is on hold for now,| but I'd still be interested if it opens <up again/back up>, and I'd like to stay in touch.",
            "p",
            "wants_role",
        ),
        Line(
            "I know the <job/role> is on hold for now,| but I'd still be interested if it opens <up again/back up>, and it would be good to keep in touch.",
            "p",
            "wants_role",
        ),
        Line(
            "I understand that the <post/position> is on hold for now,| but I would still be interested if it opens <up again/back up>, and I would be glad to stay in touch.",
            "f",
            "wants_role",
        ),
        Line(
            "I understand that the <post/position> is on hold for now,| but I would still be interested if it opens <up again/back up>, and I would be glad to keep in touch.",
            "f",
            "wants_role",
        ),
    ),
    (
        Line(
            "I know the job is on hold,| but I'm still very interested, and I'd love to keep in touch.",
            "w",
            "wants_role",
        ),
        Line(
            "I know the job is on hold,| but I'm still interested and would like to stay in touch.",
            "p",
            "wants_role",
        ),
        Line(
            "I understand that the <post/position> is on hold,| but I am still interested and would be glad to keep in touch.",
            "f",
            "wants_role",
        ),
    ),
    (
        Line(
            "I understand the role is on hold for now,| and I'd love to stay in touch.",
            "w",
            "!wants_role",
        ),
        Line(
            "I understand the role is on hold for now,| and I'd like to stay in touch.",
            "p",
            "!wants_role",
        ),
        Line(
            "I know the <job/role> is on hold for now,| but it would be good to keep in touch.",
            "wp",
            "!wants_role",
        ),
        Line(
            "I understand that the <post/position> is on hold for now,| and I would be glad to keep in touch.",
            "f",
            "!wants_role",
        ),
    ),
)
HOLD_NAMED: Final[Versions] = (
    (
        Line(
            "I know the {role} job is on hold for now,| but I'd still be very interested if it opens <up again/back up>, and I'd love to keep in touch.",
            "w",
            "wants_role",
        ),
        Line(
            "I understand the {role} role is on hold for now,| but I'd still be interested if it opens <up again/back up>, and I'd like to stay in touch.",
            "p",
            "wants_role",
        ),
        Line(
            "I understand the {role} role is on hold,| but I'd still be very interested if it opens <up again/back up>, and I'd love to stay in touch.",
            "w",
            "wants_role",
        ),
        Line(
            "I understand that the {role} <post/position> is on hold for now,| but I would still be interested if it opens <up again/back up>, and I would be glad to keep in touch.",
            "f",
            "wants_role",
        ),
    ),
)
