# ruff: noqa: E501  # a wording is read in one line
"""English notes: what is said to one's own recruiter."""

from typing import Final

from followup_rules.note.bank import Line, Lines, Versions
from followup_rules.note.wording.en.shaping import unless_it_goes_on


def _unless_arranged(*lines: Line) -> Lines:
    """Return lines for whom isn't thanked for arranging the interview: that names its day."""
    return (
        *(Line(one.text, one.tones, f"{one.needs} !arranged") for one in lines),
        *(Line(one.text, one.tones, f"{one.needs} arranged phoned") for one in lines),
    )


RECRUITER: Final[Versions] = (
    (
        Line(
            "thanks for the call| {when}, and for arranging the interview[ {at}] {next}.",
            "wp",
            "phone !phoned arranged booked",
        ),
        Line(
            "thank you for the call| {when}, and for arranging the interview[ {at}] {next}.",
            "f",
            "phone !phoned arranged booked",
        ),
        Line(
            "thank you for talking things through with me| {when}, and for arranging the interview[ {at}] {next}.",
            needs="met !phone !phoned arranged booked",
        ),
    ),
    (
        Line("thanks for calling| {called}.", "wp", "phoned"),
        Line("thank you for your call| {called}.", needs="phoned"),
        Line("thanks for making time for me| {when}.", "wp", "met !phoned"),
        Line("thanks for the call| {when}.", "wp", "phone !phoned"),
        Line("thank you for the call| {when}.", "f", "phone !phoned"),
        Line("thank you for talking things through with me| {when}.", needs="met !phoned !phone"),
        Line("thanks for your help| with the {role} role[ {at}].", needs="!met"),
    ),
    Line("thanks for your help| {when}.", needs="!phoned"),
    "thanks for your help| with the {role} role.",
    "thanks for your help| so far.",
)
RECRUITER_TOPIC: Final[Versions] = (
    (
        Line("it really helped to {hear}.", "wp", "booked arranged !phoned"),
        Line("it was very helpful to {hear}.", "f", "booked arranged !phoned"),
        Line("it was really helpful to go through {explained}.", "wp", "booked arranged !phoned"),
        *_unless_arranged(
            Line(
                "it really helped to {hear}, and I feel good about {next_day}.",
                "w",
                "booked wants_role",
            ),
        ),
        *_unless_arranged(
            Line(
                "it was useful to {hear}, and I'm looking forward to {next_day}.",
                "wp",
                "booked wants_role",
            ),
        ),
        *_unless_arranged(
            Line(
                "it was really helpful to {hear}, and I'm looking forward to the interview[ {at}] {next}.",
                "wp",
                "booked wants_role",
            ),
        ),
        *_unless_arranged(
            Line(
                "it was very helpful to {hear}, and I look forward to the interview[ {at}] {next}.",
                "f",
                "booked wants_role",
            ),
        ),
        Line(
            "it really helped to {hear}, and I'm looking forward to the next step.",
            "wp",
            "moves_on wants_role",
        ),
        Line(
            "it was really helpful to go through {explained}, and I'm looking forward to the next step.",
            "wp",
            "moves_on wants_role",
        ),
        Line(
            "it was very helpful to {hear}, and I look forward to the next stage.",
            "f",
            "moves_on wants_role",
        ),
        *unless_it_goes_on(
            Line("it was really helpful to {hear}.", "wp", "!booked !cold"),
            Line("it was really helpful to go through {explained}.", "wp", "!booked"),
            Line("it was very helpful to go through {explained}.", "f", "!booked"),
        ),
        *_unless_arranged(
            Line(
                "it was useful to go through {explained}, and I'm looking forward to the interview[ {at}] {next}.",
                "wp",
                "booked wants_role",
            ),
        ),
        *unless_it_goes_on(
            Line("it helped a lot to {hear}.", "wp", "!booked !cold"),
            Line("it was good to {hear}.", "wp", "!booked cold"),
            Line("it was very helpful to {hear}.", "f", "!booked"),
        ),
    ),
    (
        Line("I'm looking forward to the next step.", "wp", "moves_on wants_role"),
        Line("I look forward to the next stage.", "f", "moves_on wants_role"),
        *_unless_arranged(
            Line("I'm looking forward to {next_day}.", "wp", "booked wants_role"),
        ),
        *_unless_arranged(
            Line("I'm looking forward to the interview[ {at}] {next}.", "wp", "booked wants_role"),
        ),
        *_unless_arranged(
            Line("I look forward to the interview[ {at}] {next}.", "f", "booked wants_role"),
        ),
    ),
    _unless_arranged(
        Line("I'm looking forward to the interview.", "wp", "booked wants_role"),
        Line("I look forward to the interview.", "f", "booked wants_role"),
    ),
    Line("I'm looking forward to it.", "wp", "booked arranged !phoned wants_role"),
    Line("I look forward to it.", "f", "booked arranged !phoned wants_role"),
    Line("I'd love to get this one.", "w", "wants_role !moves_on"),
    Line("I'm very interested in this one.", "p", "wants_role !moves_on"),
    Line("I am still very interested in the role.", "f", "wants_role !moves_on"),
)
RECRUITER_CLOSE: Final[Versions] = (
    (
        Line("it would be great to connect here.", "w", "!cold"),
        Line("I'd love to connect here.", "w", "!cold"),
        Line("it would be good to connect here.", "wp"),
        Line("I'd like to connect here.", "wp"),
        Line("I would be glad to connect here.", "f"),
    ),
    Line("I'd love to connect here.", "w"),
    Line("I'd be glad to connect here.", "p"),
)
