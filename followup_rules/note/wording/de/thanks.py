# ruff: noqa: E501  # a wording is read in one line
"""German notes: thanks for the talk, the call or the message."""

from typing import Final

from followup_rules.note.bank import Line, Versions
from followup_rules.note.wording.common import lines, spread

# --- Thanks, without the role -----------------------------------------------------------------

_SEVERAL: Final = (
    *lines("w", "several twice warm !thanked", "danke für die beiden guten| Gespräche."),
    *lines("wpf", "several twice !thanked", "<vielen Dank/danke> für unsere beiden| Gespräche."),
    *lines(
        "wpf",
        "several twice thanked",
        "<vielen Dank/danke> noch einmal für unsere beiden| Gespräche.",
    ),
    *lines("w", "several !twice warm !thanked", "danke für die guten| Gespräche."),
    *lines("wp", "several !twice !thanked", "danke für unsere| Gespräche."),
    *lines("pf", "several !twice !thanked", "<vielen Dank/danke> für unsere| Gespräche."),
    *lines("f", "several !twice !thanked", "herzlichen Dank für unsere| Gespräche."),
    *lines(
        "wpf", "several !twice thanked", "<vielen Dank/danke> noch einmal für unsere| Gespräche."
    ),
)
_PHONE: Final = (
    *lines("wp", "phone !several !thanked", "danke für das Telefonat| {when}."),
    *lines("w", "phone warm !several !thanked", "danke für das nette Telefonat| {when}."),
    *lines("pf", "phone !several !thanked", "<vielen Dank/danke> für das Telefonat| {when}."),
)
_THANKED: Final = (
    *lines(
        "wpf",
        "thanked !several",
        "<vielen Dank/danke> noch einmal für das Gespräch| {when}.",
        "<vielen Dank/danke> noch einmal für <Ihre/deine> Zeit| {when}.",
    ),
)
THANKS_TALK: Final[Versions] = (
    spread(
        _SEVERAL,
        _PHONE,
        _THANKED,
        lines(
            "w",
            "warm !several !thanked !phone",
            "danke für das nette Gespräch| {when}.",
        ),
        lines(
            "w",
            "warm !familiar !several !thanked !phone",
            "herzlichen Dank für das gute Gespräch| {when}.",
        ),
        lines(
            "w",
            "warm familiar !several !thanked !phone",
            "danke dir für das nette Gespräch| {when}.",
            "danke dir für das gute Gespräch| {when}.",
        ),
        lines(
            "wp",
            "familiar !several !thanked",
            "danke dir für das Gespräch| {when}.",
            "danke für deine Zeit| {when}.",
        ),
        lines(
            "wp",
            "!several !thanked",
            "danke, dass <Sie sich/du dir>| {when} Zeit für mich genommen <haben/hast>.",
            "<vielen Dank/danke>, dass <Sie sich/du dir>| {when} Zeit für mich genommen <haben/hast>.",
        ),
        lines(
            "wp",
            "!familiar !several !thanked",
            "danke, dass Sie sich| {when} Zeit genommen haben.",
            "<vielen Dank/danke> für Ihre Zeit| {when}.",
        ),
        lines(
            "wp",
            "!familiar !several !thanked !phone",
            "<vielen Dank/danke> für unser Gespräch| {when}.",
        ),
    ),
    Line("<vielen Dank/danke> für das Gespräch| {when}.", needs="!several"),
    Line("<vielen Dank/danke> für| das Gespräch.", needs="!several"),
    Line("<vielen Dank/danke> für unsere| Gespräche.", needs="several"),
)
THANKS_FORMAL: Final[Versions] = (
    spread(
        _SEVERAL,
        _PHONE,
        _THANKED,
        lines(
            "f",
            "!several !thanked !phone",
            "<vielen Dank/danke> für unser Gespräch| {when}.",
            "<vielen Dank/danke>, dass <Sie sich/du dir>| {when} die Zeit für das Gespräch genommen <haben/hast>.",
        ),
        lines(
            "f",
            "!several !thanked",
            "<vielen Dank/danke>, dass <Sie sich/du dir>| {when} Zeit für mich genommen <haben/hast>.",
            "<vielen Dank/danke> für <Ihre/deine> Zeit| {when}.",
        ),
    ),
    Line("<vielen Dank/danke> für das Gespräch| {when}.", needs="!several"),
    Line("<vielen Dank/danke> für| das Gespräch.", needs="!several"),
    Line("<vielen Dank/danke> für unsere| Gespräche.", needs="several"),
)
# --- Thanks with the role: nobody is said to want it, or there is no other place for it ---------

_ROLE: Final = (
    *lines(
        "wp",
        "phone !several !both_know",
        "danke für das Telefonat| {when} über die Stelle als {role}.",
    ),
    *lines(
        "f",
        "phone !several !both_know",
        "<vielen Dank/danke> für das Telefonat| {when} zur Stelle als {role}.",
    ),
    *lines(
        "wpf",
        "thanked !several !both_know",
        "<vielen Dank/danke> noch einmal für das Gespräch| {when} über die Stelle als {role}.",
    ),
    *lines(
        "w",
        "warm !phone !several !thanked !both_know",
        "danke für das nette Gespräch| {when} über die Stelle als {role}.",
    ),
    *lines(
        "wp",
        "!phone !several !thanked !both_know",
        "danke für das Gespräch| {when} über die Stelle als {role}.",
    ),
    *lines(
        "wpf",
        "!phone !several !thanked !both_know",
        "herzlichen Dank für das Gespräch| {when} über die Stelle als {role}.",
    ),
)
THANKS_ROLE: Final[Versions] = (
    _ROLE,
    Line("<vielen Dank/danke> für das Gespräch| über die Stelle als {role}.", needs="!several"),
)

# --- Reminders, for who looks for a sentence of their own (suggestions) --------------------------

SPOKE: Final[Versions] = (
    (
        Line("wir haben {when} über die Stelle als {role} gesprochen.", needs="!phone"),
        Line("wir haben {when} über die Stelle als {role} telefoniert.", needs="phone"),
    ),
    "wir haben über die Stelle als {role} gesprochen.",
    "wir haben {when} miteinander gesprochen.",
    "wir haben miteinander gesprochen.",
)
ENJOYED: Final[Versions] = (
    (
        "das Gespräch mit <Ihnen/dir> {when} hat mir viel Freude gemacht.",
        "ich habe mich {when} sehr gern mit <Ihnen/dir> unterhalten.",
    ),
    "unser Gespräch hat mir Freude gemacht.",
)
TIME: Final[Versions] = (
    (
        "danke für <Ihre/deine> Zeit.",
        "<vielen Dank/danke> für <Ihre/deine> Zeit.",
        "danke, dass <Sie sich/du dir> die Zeit genommen <haben/hast>.",
    ),
)
AGAIN: Final[Versions] = (
    (
        Line("<vielen Dank/danke> noch einmal für <Ihre/deine> Zeit.", needs="thanked"),
        Line("<vielen Dank/danke> für <Ihre/deine> Zeit.", needs="!thanked"),
        Line("danke, dass <Sie sich/du dir> die Zeit genommen <haben/hast>.", "wp", "!thanked"),
    ),
    "<vielen Dank/danke> dafür!",
)

# --- A call or a message since ----------------------------------------------------------------------

THANKS_CALLED: Final[Versions] = (
    (
        Line("<vielen Dank/danke> für <Ihren/deinen> Anruf| {called}.", needs="phoned"),
        Line("danke für <Ihren/deinen> Anruf| {called}.", "wp", needs="phoned"),
        Line("herzlichen Dank für <Ihren/deinen> Anruf| {called}.", "wp", "phoned"),
    ),
    Line("danke für <Ihren/deinen> Anruf {called}| und unser Gespräch.", needs="phoned"),
)
CALLED_FORMAL: Final[Versions] = (
    (
        Line("<vielen Dank/danke> für <Ihren/deinen> Anruf| {called}.", "f", "phoned"),
        Line("herzlichen Dank für <Ihren/deinen> Anruf| {called}.", "f", "phoned"),
    ),
)
THANKS_WROTE: Final[Versions] = (
    (
        Line("danke| für <Ihre/deine> Nachricht.", "wp", "wrote"),
        Line("<vielen Dank/danke>| für <Ihre/deine> Nachricht.", needs="wrote"),
        Line("herzlichen Dank| für <Ihre/deine> Nachricht.", "wpf", "wrote"),
    ),
)
THANKS_SHORT: Final[Versions] = (
    (
        Line("danke noch einmal für das nette Gespräch {of}.", "w", "warm thanked"),
        Line("danke für das nette Gespräch {of}.", "w", "warm !thanked"),
        Line("danke für das gute Gespräch {of}.", "wp", "met !thanked !cold"),
        Line("<vielen Dank/danke> noch einmal für das Gespräch {of}.", needs="met thanked"),
        Line("<vielen Dank/danke> für das Gespräch {of}.", needs="met !thanked"),
    ),
    (
        Line("danke noch einmal für das nette Gespräch.", "w", "warm thanked"),
        Line("danke für das nette Gespräch.", "w", "warm !thanked"),
        Line("danke für das gute Gespräch.", "wp", "met !thanked !cold"),
        Line("<vielen Dank/danke> noch einmal für das gute Gespräch.", "f", "met thanked"),
        Line("<vielen Dank/danke> für das gute Gespräch.", "f", "met !thanked !cold"),
    ),
    "<vielen Dank/danke> für <Ihre/deine> Zeit.",
)
