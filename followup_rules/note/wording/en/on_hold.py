# ruff: noqa: E501  # a wording is read in one line
"""English notes: what is said while the role is on hold."""

from typing import Final

from followup_rules.note.bank import Line, Versions

ON_HOLD: Final[Versions] = (
    (
        Line(
            "thank you for letting me know that the role is on hold. I'd still be very interested if it opens up again.",
            "w",
            "wrote_hold wants_role",
        ),
        Line(
            "thank you for letting me know that the role is on hold. I'm still very interested.",
            "p",
            "wrote_hold wants_role",
        ),
        Line(
            "thank you for letting me know that the role is on hold. I am still very interested in it.",
            "f",
            "wrote_hold wants_role",
        ),
        Line(
            "I know the role is on hold for now, but I'm still very interested.", "wp", "wants_role"
        ),
        Line(
            "I understand the role is on hold for now, but I'd still be very interested if it opens up again.",
            "wp",
            "wants_role",
        ),
        Line(
            "I understand that the role is on hold, but I am still very interested in it.",
            "f",
            "wants_role",
        ),
        Line(
            "I <quite understand/understand> that the role is on hold for now, but I am still very interested in it.",
            "f",
            "wants_role",
        ),
    ),
    (
        Line("I know the role is on hold, but I'm still interested.", "wp", "wants_role"),
        Line("I know the job is on hold, but I'm still very interested.", "wp", "wants_role"),
        Line(
            "I understand that the role is on hold, but I am still interested.", "f", "wants_role"
        ),
        Line(
            "I understand that the <post/position> is on hold, but I am still interested.",
            "f",
            "wants_role",
        ),
    ),
    Line("I understand that the role is on hold.", "pf", "!wants_role"),
    Line("I know the role is on hold.", needs="!wants_role"),
)

HOLD_FIRST: Final[Versions] = (
    (
        Line(
            "thank you for letting me know| that the {role} role is on hold.",
            needs="wrote_hold recruiter !answered",
        ),
        Line(
            "thank you for letting me know| that the {role} role is on hold. I'm still very interested.",
            "wp",
            needs="wrote_hold recruiter wants_role !answered roomy",
        ),
        Line(
            "thank you for letting me know| that the role is on hold. I'd still be very interested if it opens up again.",
            "wp",
            "wrote_hold wants_role !recruiter !answered",
        ),
        Line(
            "thank you for letting me know| that the role is on hold. I'm still very interested.",
            "wp",
            "wrote_hold wants_role !recruiter !answered",
        ),
        Line(
            "thank you for letting me know| that the role is on hold. I am still very interested in it.",
            "f",
            "wrote_hold wants_role !answered",
        ),
        Line(
            "thank you for writing to tell me| that the role is on hold. I am still very interested in it.",
            "f",
            "wrote_hold wants_role !answered",
        ),
    ),
    Line("thank you for letting me know| that the role is on hold.", needs="wrote_hold !answered"),
)

HOLD_CLOSE: Final[Versions] = (
    (
        Line(
            "I know the job is on hold, and I'd still love to do it if it opens <up again/back up>.| It would be good to stay in touch.",
            "w",
            "wants_role",
        ),
        Line(
            "I understand the job is on hold, and I'd still be very interested if it opens <up again/back up>.| I'd be glad to stay in touch.",
            "w",
            "wants_role",
        ),
        Line(
            "I understand the role is on hold for now, but I'm still very interested| and would be glad to keep in touch.",
            "p",
            "wants_role",
        ),
        Line(
            "I understand the <job/role> is on hold,| but I'm still very interested, and I'd be glad to keep in touch.",
            "p",
            "wants_role",
        ),
        Line(
            "I <quite understand/understand> that the <post/position> is on hold,| but I am still very interested and would be glad to keep in touch.",
            "f",
            "wants_role",
        ),
        Line(
            "I <quite understand/understand> that the <post/position> is on hold for now,| but I am still very interested and would be pleased to keep in touch.",
            "f",
            "wants_role",
        ),
    ),
    (
        Line(
            "I know the job is on hold, but I'd still love to do it.| I'd be glad to keep in touch.",
            "w",
            "wants_role",
        ),
        Line(
            "I understand the role is on hold,| but I'm still interested and would be glad to stay in touch.",
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
            "I know the job is on hold,| but I'm still interested and hope to stay in touch.",
            "wp",
            "wants_role",
        ),
        Line(
            "I understand that the <post/position> is on hold,| but I am still interested and hope to keep in touch.",
            "f",
            "wants_role",
        ),
    ),
    (
        Line(
            "I understand the role is on hold for now,| and I'd be glad to stay in touch.",
            "wp",
            "!wants_role",
        ),
        Line(
            "I know the <job/role> is on hold,| and I'd be glad to keep in touch.",
            "wp",
            "!wants_role",
        ),
        Line(
            "I understand that the <post/position> is on hold for now| and would be glad to keep in touch.",
            "f",
            "!wants_role",
        ),
    ),
)
HOLD_NAMED: Final[Versions] = (
    (
        Line(
            "I know the {role} job is on hold, and I'd still love to do it if it opens <up again/back up>.| It would be good to keep in touch.",
            "w",
            "wants_role",
        ),
        Line(
            "I understand the {role} role is on hold for now, but I'm still very interested| and would be glad to stay in touch.",
            "wp",
            "wants_role",
        ),
        Line(
            "I understand that the {role} <post/position> is on hold, but I am still very interested in it| and would be glad to keep in touch.",
            "f",
            "wants_role",
        ),
    ),
)
