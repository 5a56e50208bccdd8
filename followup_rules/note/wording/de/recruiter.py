# ruff: noqa: E501  # a wording is read in one line
"""German notes: what is said to one's own recruiter."""

from typing import Final

from followup_rules.note.bank import Line, Versions
from followup_rules.note.wording.de.shaping import stock

RECRUITER: Final[Versions] = (
    (
        Line("danke für <Ihren/deinen> Anruf| {called}.", "wp", needs="phoned"),
        Line("<vielen Dank/danke> für <Ihren/deinen> Anruf| {called}.", needs="phoned"),
        Line("<vielen Dank/danke> für das Telefonat| {when}.", needs="phone !phoned"),
        Line(
            "danke, dass <Sie sich/du dir>| {when} Zeit für mich genommen <haben/hast>.",
            "wp",
            "met !phoned",
        ),
        Line("<vielen Dank/danke> für das Gespräch| {when}.", needs="met !phoned !phone"),
        Line("danke für das gute Gespräch| {when}.", "w", "warm !phoned !phone"),
        Line("herzlichen Dank für <Ihre/deine> Zeit| {when}.", "pf", "met !phoned"),
        Line(
            "danke für <Ihre/deine> Unterstützung| bei der Stelle als {role}[ {at}].", needs="!met"
        ),
    ),
    "danke für <Ihre/deine> Unterstützung| bei der Stelle als {role}.",
    "danke für <Ihre/deine>| Unterstützung.",
)
RECRUITER_TOLD: Final = (
    Line("auch unser Gespräch {of_thing} fand ich gut.", "w", "!booked thankful familiar"),
    Line("unser Gespräch {of_thing} fand ich gut.", "w", "!booked !thankful familiar"),
    Line("unser Gespräch {of_thing} fand ich sehr hilfreich.", "w", "!booked !familiar"),
    Line("unser Gespräch {of_thing} fand ich sehr hilfreich.", "pf", "!booked"),
    Line("an unser Gespräch {of_thing} denke ich gern zurück.", "pf", "!booked !familiar !cold"),
    Line("gut, dass ich jetzt weiß, {clause}.", "wp", "!booked"),
    Line("gut, dass wir auch über {explained} gesprochen haben.", "wpf", "!booked"),
    Line("es hat mir sehr geholfen zu hören, {clause}.", "wpf", "!booked"),
)
RECRUITER_TOPIC: Final[Versions] = (
    (
        Line(
            "unser Gespräch {of_thing} fand ich sehr hilfreich. Ich freue mich sehr auf das Gespräch {at} am {next_date}.",
            "wpf",
            "booked wants_role !phone",
        ),
        Line(
            "gut, dass wir über {explained} gesprochen haben. Ich freue mich sehr auf das Gespräch {at} am {next_date}.",
            "wpf",
            "booked wants_role",
        ),
        Line(
            "gut, dass ich jetzt weiß, {clause}. Ich freue mich sehr auf das Gespräch {at} am {next_date}.",
            "wp",
            "booked wants_role",
        ),
        Line(
            "es hat mir sehr geholfen zu hören, {clause}. Ich freue mich sehr auf das Gespräch {at} am {next_date}.",
            "pf",
            "booked wants_role",
        ),
        Line(
            "unser Gespräch {of_thing} fand ich sehr hilfreich. Dass es weitergeht, freut mich sehr.",
            "wpf",
            "moves_on wants_role",
        ),
        *stock(RECRUITER_TOLD),
    ),
    (
        Line(
            "unser Gespräch {of_thing} fand ich sehr hilfreich. Ich freue mich sehr auf den Termin am {next_date}.",
            "wpf",
            "booked wants_role !phone",
        ),
        Line(
            "gut, dass wir über {explained} gesprochen haben. Ich freue mich sehr auf den Termin am {next_date}.",
            "wpf",
            "booked wants_role",
        ),
        Line(
            "gut, dass ich jetzt weiß, {clause}. Ich freue mich sehr auf den Termin am {next_date}.",
            "wp",
            "booked wants_role",
        ),
        Line(
            "es hat mir sehr geholfen zu hören, {clause}. Ich freue mich sehr auf den Termin am {next_date}.",
            "pf",
            "booked wants_role",
        ),
    ),
    (Line("ich freue mich sehr auf das Gespräch {at} am {next_date}.", needs="booked wants_role"),),
    (Line("ich freue mich sehr auf den Termin am {next_date}.", needs="booked wants_role"),),
    (Line("ich freue mich auf den Termin am {next_date}.", needs="booked wants_role"),),
    (Line("ich freue mich auf den Termin {next}.", needs="booked wants_role"),),
    Line("schön, dass es weitergeht.", needs="booked wants_role"),
    Line("dass es weitergeht, freut mich sehr.", needs="moves_on wants_role"),
    Line("die Stelle[ {at}] interessiert mich weiterhin sehr.", "wpf", "wants_role"),
)
RECRUITER_CLOSE: Final[Versions] = (
    (
        Line("es wäre schön, wenn wir uns auch hier vernetzen.", "w", "familiar"),
        Line("ich würde gern auch hier mit <Ihnen/dir> in Kontakt bleiben.", "wpf"),
        Line("gern würde ich mich auch hier mit <Ihnen/dir> vernetzen.", "pf"),
        Line("gern würde ich mich auch hier mit Ihnen vernetzen.", "w", "!familiar"),
        Line("ich würde mich freuen, wenn wir uns auch hier vernetzen."),
    ),
    "gern würde ich mit <Ihnen/dir> in Kontakt bleiben.",
    "ich würde gern in Kontakt bleiben.",
)
