# ruff: noqa: E501  # a wording is read in one line
"""German notes: what is said to one's own recruiter."""

from dataclasses import replace
from typing import Final

from followup_rules.note.bank import Line, Versions
from followup_rules.note.wording.de.shaping import as_one, stock

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
    Line("unser Gespräch {of_thing} fand ich richtig hilfreich.", "w", "!booked familiar"),
    Line("unser Gespräch {of_thing} fand ich sehr hilfreich.", "w", "!booked !familiar"),
    Line("unser Gespräch {of_thing} fand ich sehr hilfreich.", "pf", "!booked"),
    Line("an unser Gespräch {of_thing} denke ich gern zurück.", "pf", "!booked !familiar !cold"),
    Line("besonders hilfreich fand ich unser Gespräch {of_thing}.", "pf", "!booked"),
    Line("gut, dass ich jetzt weiß, {clause}.", "wp", "!booked"),
    Line("gut, dass wir auch über {explained} gesprochen haben.", "wpf", "!booked"),
    Line("es hat mir sehr geholfen zu hören, {clause}.", "wpf", "!booked"),
)
RECRUITER_TOPIC: Final[Versions] = (
    (
        Line(
            "unser Gespräch {of_thing} fand ich sehr hilfreich. Ich freue mich sehr, dass es mit dem {next_date} geklappt hat.",
            "wpf",
            "booked wants_role",
        ),
        Line(
            "gut, dass wir über {explained} gesprochen haben. Ich freue mich sehr, dass es mit dem {next_date} geklappt hat.",
            "wpf",
            "booked wants_role",
        ),
        Line(
            "gut, dass ich jetzt weiß, {clause}. Ich freue mich sehr, dass es mit dem {next_date} geklappt hat.",
            "wp",
            "booked wants_role",
        ),
        Line(
            "es hat mir sehr geholfen zu hören, {clause}. Ich freue mich sehr, dass es mit dem {next_date} geklappt hat.",
            "pf",
            "booked wants_role",
        ),
        Line(
            "unser Gespräch {of_thing} fand ich sehr hilfreich. Dass es weitergeht, freut mich sehr.",
            "wpf",
            "moves_on wants_role",
        ),
        Line(
            "besonders hilfreich fand ich unser Gespräch {of_thing}. Schön, dass es weitergeht.",
            "pf",
            "moves_on wants_role",
        ),
        *stock(RECRUITER_TOLD),
        *(
            replace(one, needs=one.needs.replace("!booked", "booked !wants_role"))
            for one in RECRUITER_TOLD
        ),
    ),
    (
        Line(
            "unser Gespräch {of_thing} fand ich sehr hilfreich. Auf den {next_date} freue ich mich sehr.",
            "wpf",
            "booked wants_role",
        ),
        Line(
            "gut, dass wir über {explained} gesprochen haben. Auf den {next_date} freue ich mich sehr.",
            "wpf",
            "booked wants_role",
        ),
        Line(
            "gut, dass ich jetzt weiß, {clause}. Auf den {next_date} freue ich mich sehr.",
            "wp",
            "booked wants_role",
        ),
        Line(
            "es hat mir sehr geholfen zu hören, {clause}. Auf den {next_date} freue ich mich sehr.",
            "pf",
            "booked wants_role",
        ),
    ),
    (
        Line(
            "ich freue mich sehr, dass es mit dem {next_date} geklappt hat.",
            needs="booked wants_role",
        ),
    ),
    (Line("ich freue mich auf den {next_date}.", needs="booked wants_role"),),
    Line("ich freue mich, dass es weitergeht.", needs="booked wants_role"),
    Line("dass es weitergeht, freut mich sehr.", needs="moves_on wants_role"),
    Line("die Stelle[ {at}] interessiert mich weiterhin sehr.", "wpf", "wants_role !moves_on"),
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
    "ich bliebe gern mit <Ihnen/dir> in Kontakt.",
)
RECRUITER_AHEAD: Final[Versions] = (
    as_one(
        tuple(
            Line(f"{ahead}{close}", tones, f"{who} {where}".strip())
            for ahead, where in (
                (
                    "ich freue mich sehr, dass es mit dem {next_date} geklappt hat. ",
                    "booked wants_role",
                ),
                ("ich freue mich sehr, dass es weitergeht. ", "moves_on wants_role !booked"),
                ("", "!wants_role"),
            )
            for close, tones, who in (
                ("Es wäre schön, wenn wir uns auch hier vernetzen.", "w", "familiar"),
                ("Gern würde ich mich auch hier mit Ihnen vernetzen.", "w", "!familiar"),
                ("Gern würde ich mich auch hier mit <Ihnen/dir> vernetzen.", "pf", ""),
            )
        )
    ),
    as_one(
        tuple(
            Line(
                f"ich freue mich sehr auf den {{next_date}}. {close}",
                tones,
                f"booked wants_role {who}".strip(),
            )
            for close, tones, who in (
                ("Es wäre schön, wenn wir uns hier vernetzen.", "w", "familiar"),
                ("Gern würde ich mich hier mit Ihnen vernetzen.", "w", "!familiar"),
                ("Gern würde ich mich hier mit <Ihnen/dir> vernetzen.", "pf", ""),
            )
        )
    ),
    Line(
        "ich freue mich auf den {next_date} und würde mich gern mit <Ihnen/dir> vernetzen.",
        "wp",
        "booked wants_role",
    ),
)
"""The day ahead or that it goes on, and the close: beside thanks with the topic in them."""
