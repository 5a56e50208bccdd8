# ruff: noqa: E501  # a wording is read in one line
"""English notes: what is said of an offer."""

from typing import Final

from followup_rules.note.bank import Line, Versions

OFFER: Final[Versions] = (
    (
        Line("I'm very happy about the offer.", "w", "wants_role"),
        Line("I was so pleased to get the offer.", "w", "wants_role"),
        Line("I was really pleased to get the offer.", "wp", "wants_role"),
        Line("I was very pleased to receive the offer.", "f", "wants_role"),
        Line("I really appreciated the offer.", "wp", "!wants_role"),
        Line("I very much appreciated the offer.", "f", "!wants_role"),
    ),
    Line("I'm very happy about the offer.", "wp", "wants_role"),
    Line("I was pleased to receive the offer.", "f", "wants_role"),
    Line("thank you for the offer.", needs="!wants_role !offer_by_other"),
)

OFFER_FIRST: Final[Versions] = (
    (
        Line(
            "thank you for calling {called}| with the offer, which I was so pleased to get.",
            "w",
            "offer_by_phone wants_role",
        ),
        Line(
            "thank you so much for your call {called}| and for the offer.",
            "w",
            "offer_by_phone wants_role",
        ),
        Line(
            "thank you for your call {called}| and for the offer, which I was really pleased to get.",
            "p",
            "offer_by_phone wants_role",
        ),
        Line(
            "thank you for your call {called}| and for the offer, which I was very pleased to receive.",
            "f",
            "offer_by_phone wants_role",
        ),
        Line(
            "thank you for calling {called}| with the offer, which I was delighted to receive.",
            "f",
            "offer_by_phone wants_role",
        ),
        Line(
            "thank you so much for the offer,| which I was delighted to get.",
            "w",
            "wants_role !offer_by_phone !offer_by_other",
        ),
        Line(
            "thank you for the offer,| which I was really pleased to get.",
            "p",
            "wants_role !offer_by_phone !offer_by_other",
        ),
        Line(
            "thank you very much for the offer,| which I was very pleased to get.",
            "p",
            "wants_role !offer_by_phone !offer_by_other",
        ),
        Line(
            "thank you very much for the offer,| which I was delighted to receive.",
            "f",
            "wants_role !offer_by_phone !offer_by_other",
        ),
        Line(
            "thank you for the offer,| which I was very pleased to receive.",
            "f",
            "wants_role !offer_by_phone !offer_by_other",
        ),
        # Who is undecided, or no longer wants it, thanks for it and says no more.
        Line(
            "thank you so much| for the offer.",
            "w",
            "!wants_role !offer_by_phone !offer_by_other",
        ),
        Line("thank you| for the offer.", "p", "!wants_role !offer_by_phone !offer_by_other"),
        Line(
            "thank you very much| for the offer.",
            "pf",
            "!wants_role !offer_by_phone !offer_by_other",
        ),
        Line(
            "thank you so much for calling {called}| with the offer.",
            "w",
            "!wants_role offer_by_phone",
        ),
        Line("thank you for calling {called}| with the offer.", "pf", "!wants_role offer_by_phone"),
    ),
    Line(
        "thank you for the offer,| which I was delighted to get.",
        "wp",
        "wants_role !offer_by_phone !offer_by_other",
    ),
    Line(
        "thank you for the offer,| which I was glad to receive.",
        "f",
        "wants_role !offer_by_phone !offer_by_other",
    ),
    Line("thank you for your call {called}| and for the offer.", needs="offer_by_phone"),
)
OFFER_CLOSE: Final[Versions] = (
    (
        Line("it would be great to connect here.", "w", "offer_by_other"),
        Line("I'd love to connect here.", "w", "offer_by_other"),
        Line("I'd be glad to connect here.", "p", "offer_by_other"),
        Line("I would be glad to connect here.", "f", "offer_by_other"),
        Line(
            "I'll be in touch with my answer, and it would be great to connect here.",
            "w",
            "!offer_by_other",
        ),
        Line(
            "I'll be in touch with my answer, and it would be good to connect here.",
            "p",
            "!offer_by_other",
        ),
        Line(
            "I will be in touch with my answer and would be glad to connect here.",
            "f",
            "!offer_by_other",
        ),
        Line(
            "I will be in touch with my answer and would be very glad to connect here.",
            "f",
            "!offer_by_other",
        ),
    ),
    Line("I'd love to connect.", "w", "offer_by_other"),
    Line("I'd like to connect.", "p", "offer_by_other"),
    Line("I would be glad to connect.", "f", "offer_by_other"),
    (
        Line("I'll be in touch with my answer.", "wp", "!offer_by_other"),
        Line("I'll get back to you with my answer.", "wp", "!offer_by_other"),
        Line("I will be in touch with my answer.", "f", "!offer_by_other"),
        Line("I will write to you with my answer.", "f", "!offer_by_other"),
    ),
)
