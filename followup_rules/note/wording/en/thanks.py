# ruff: noqa: E501  # a wording is read in one line
"""English notes: thanks for the talk, the call or the message."""

from typing import Final

from followup_rules.note.bank import Line, Versions

ENJOYED: Final[Versions] = (
    (
        Line("it was great to see you again {when}.", "w", "several on_site"),
        Line("it was great to talk <to/with> you again {when}.", needs="several !on_site"),
        Line("I enjoyed our call {when} about the {role} role.", needs="phone !several"),
        Line(
            "it was great to meet you {when} and talk about the {role} role.",
            needs="on_site !several",
        ),
        Line("I really enjoyed our conversation {when} about the {role} role.", needs="!several"),
        Line("it was great to talk <to/with> you {when} about the {role} job.", needs="!several"),
    ),
    "I enjoyed our talk {when} about the {role} role.",
    "I enjoyed our talk about the {role} role.",
    "I enjoyed our talk {when}.",
    "I enjoyed our talk.",
)
SPOKE: Final[Versions] = (
    (
        Line("it was good to talk <to/with> you again {when}.", needs="several"),
        Line("we spoke by phone {when} about the {role} role[ {at}].", needs="phone !several"),
        Line("we met {when} to talk about the {role} role[ {at}].", needs="on_site !several"),
        Line("we spoke {when} about the {role} role[ {at}].", needs="!several"),
    ),
    "we spoke {when} about the {role} role.",
    "we spoke about the {role} role.",
    "we spoke {when}.",
    "we spoke at my interview.",
)
THANKS_FOR_TALK: Final[Versions] = (
    (
        Line("thank you for having me back| {when}.", needs="several on_site"),
        Line("thank you for our second conversation| {when}.", needs="twice"),
        Line("thank you for talking <to/with> me again| {when}.", needs="several !twice"),
        Line("thanks so much for making time for me again| {when}.", "w", "several"),
        Line(
            "thank you for the call| {when} about the {role} role.",
            needs="phone !several !both_know",
        ),
        Line("thanks for the call| {when}.", "wp", "phone !several both_know"),
        Line("thank you for the call| {when}.", needs="phone !several both_know"),
        Line(
            "thank you again for seeing me| {when} about the {role} job.",
            needs="thanked on_site !several !both_know !american",
        ),
        Line(
            "thanks again for talking <to/with> me| {when} about the {role} role.",
            needs="thanked !phone !several !both_know",
        ),
        Line(
            "thank you for seeing me| {when} about the {role} job.",
            needs="on_site !several !thanked !both_know !american",
        ),
        Line(
            "thank you for <meeting/meeting with> me| {when} to talk about the {role} role.",
            needs="on_site !several !thanked !both_know",
        ),
        Line(
            "thank you for talking <to/with> me| {when} about the {role} job.",
            needs="!on_site !phone !several !thanked !both_know",
        ),
        Line(
            "thanks for taking the time| {when} to talk about the {role} role.",
            needs="!phone !several !thanked !both_know",
        ),
        Line(
            "thank you for our conversation| {when} about the {role} role.",
            needs="!phone !several !thanked !both_know",
        ),
        Line(
            "thank you for seeing me| {when}.",
            needs="both_know on_site !several !thanked !american",
        ),
        Line(
            "thank you for <meeting/meeting with> me| {when}.",
            needs="both_know on_site !several !thanked !phoned",
        ),
        Line("thanks so much for your time| {when}.", "w", "both_know !several !thanked !phone"),
        Line(
            "thank you for taking the time to talk <to/with> me| {when}.",
            "wp",
            "both_know !several !thanked !phone !on_site",
        ),
        Line("thank you again for your time| {when}.", needs="both_know thanked !several"),
        Line("thanks again for making time for me| {when}.", "w", "both_know thanked !several"),
        Line("thank you for your time| {when}.", "p", needs="both_know !several !thanked !phone"),
    ),
    (
        Line(
            "thank you again for interviewing me| {when} for the {role} role.",
            needs="thanked !on_site !several !both_know",
        ),
        Line(
            "thank you for interviewing me| {when} for the {role} role.",
            needs="!phone !several !thanked !both_know",
        ),
    ),
    Line("thank you for our talk| {when} about the {role} role.", needs="!both_know"),
    "thank you for interviewing me| for the {role} role.",
    "thanks for your time| {when}.",
    "thanks for your time| in my interview.",
)
THANKS_CALLED: Final[Versions] = (
    (
        Line("thank you for your call| {called}.", needs="phoned"),
        Line("thanks for calling| {called}.", "wp", needs="phoned"),
        Line("thanks for your call| {called}.", "wp", needs="phoned"),
    ),
    Line("thanks for your call {called},| and for our talk.", needs="phoned"),
)
THANKS_FORMAL: Final[Versions] = (
    (
        Line(
            "thank you for taking the time to <see/meet with> me again| {when}.",
            needs="several on_site",
        ),
        Line(
            "thank you for taking the time to speak <to/with> me again| {when}.",
            needs="several !on_site",
        ),
        Line("thank you for the time you gave me| {when}.", needs="several"),
        Line("thank you very much for our second conversation| {when}.", needs="twice"),
        Line(
            "thank you very much for speaking <to/with> me again| {when}.", needs="several !twice"
        ),
        Line(
            "thank you again for speaking <to/with> me| {when} about the {role} <post/position>.",
            needs="thanked !several !both_know",
        ),
        Line(
            "thank you again for <seeing/meeting with> me| {when} about the {role} <post/position>.",
            needs="thanked on_site !several !both_know",
        ),
        Line(
            "thank you for <seeing/meeting with> me| {when} about the {role} <post/position>.",
            needs="on_site !several !thanked !both_know",
        ),
        Line(
            "thank you for taking the time to <see/meet with> me| {when} about the {role} <post/position>.",
            needs="on_site !several !thanked !both_know",
        ),
        Line(
            "thank you for speaking <to/with> me| {when} about the {role} <post/position>.",
            needs="!on_site !several !thanked !both_know",
        ),
        Line(
            "thank you for interviewing me| {when} for the {role} <post/position>.",
            needs="!several !thanked !both_know",
        ),
        Line(
            "thank you again for interviewing me| {when} for the {role} <post/position>.",
            needs="!several thanked !both_know",
        ),
        Line(
            "thank you for taking the time to <see/meet with> me| {when}.",
            needs="both_know on_site !several !thanked",
        ),
        Line(
            "thank you for taking the time to speak <to/with> me| {when}.",
            needs="both_know !on_site !several !thanked !phoned",
        ),
        Line(
            "thank you for the time you gave me| {when}.",
            needs="both_know !several !phone !thanked !phoned",
        ),
        Line(
            "thank you again for the time you gave me| {when}.", needs="both_know thanked !several"
        ),
        Line(
            "thank you again for speaking <to/with> me| {when}.", needs="both_know thanked !several"
        ),
    ),
    "thank you for interviewing me| {when} for the {role} role.",
    "thank you for interviewing me| for the {role} role.",
    "thank you for your time| {when}.",
    "thank you for your time| in my interview.",
)
TIME: Final[Versions] = (
    (
        "thank you for taking the time.",
        Line("thanks so much for your time.", "w"),
        "thank you for your time.",
    ),
)
THANKS_AGAIN: Final[Versions] = (
    (
        Line("thank you for your time."),
        Line("thanks for your time.", "wp"),
    ),
)
THANKS_TALK_ONLY: Final[Versions] = (
    (
        Line("thank you for our conversation {when}[, especially about {talked}]."),
        Line("thank you for talking <to/with> me {when}[ about {talked}].", "wp"),
        Line("thank you for speaking <to/with> me {when}[ about {talked}].", "f"),
    ),
    "thank you for your time.",
)


CALLED_FORMAL: Final[Versions] = (
    (
        Line("thank you for your telephone call| {called}.", "f", "phoned"),
        Line("thank you for taking the time to call me| {called}.", "f", "phoned"),
        Line("thank you very much for your call| {called}.", "f", "phoned"),
    ),
)


THANKS_WROTE: Final[Versions] = (
    (
        Line(
            "thank you for your message {wrote},| and for our talk {when}.", "wp", "wrote !several"
        ),
        Line("thanks for writing| {wrote}.", "wp", "wrote"),
        Line("thank you for your message| {wrote}.", needs="wrote"),
        Line("thank you for writing to me| {wrote}.", "f", "wrote"),
        Line("thank you very much for your message| {wrote}.", "f", "wrote"),
    ),
)
