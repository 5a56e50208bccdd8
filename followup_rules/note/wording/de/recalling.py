# ruff: noqa: E501  # a wording is read in one line
"""German notes: reminders of the talk, day and topic in one."""

from typing import Final

from followup_rules.note.bank import Line, Versions
from followup_rules.note.wording.common import lines
from followup_rules.note.wording.de.shaping import one_talk, unless_cold

LOOK_BACK: Final[Versions] = (
    (
        *lines(
            "wpf",
            "!several !cold",
            "an unser Gespräch| {when} {of_thing}| denke ich gern zurück. <Vielen Dank/Danke> noch einmal dafür.",
        ),
    ),
)
"""When | the topic | thanks once more: from who has thanked them already."""
REMEMBER_CLOSE: Final[Versions] = (
    unless_cold(
        one_talk(
            (
                Line(
                    "unser Gespräch {of_thing} hat mir gut gefallen.| Ich bin weiterhin sehr interessiert und würde gern mit <Ihnen/dir> in Kontakt bleiben.",
                    "wpf",
                    "met wants_role roomy !familiar",
                ),
                Line(
                    "unser Gespräch {of_thing} fand ich sehr interessant.| Ich bin weiterhin sehr interessiert und würde gern mit <Ihnen/dir> in Kontakt bleiben.",
                    "wpf",
                    "met wants_role roomy several !familiar",
                ),
                Line(
                    "unser Gespräch {of_thing} hat mir sehr gefallen.| Auf die Stelle hätte ich weiterhin große Lust. Ich würde gern mit dir in Kontakt bleiben.",
                    "w",
                    "met wants_role roomy familiar",
                ),
                Line(
                    "unser Gespräch {of_thing} hat mir sehr gefallen.| Die Stelle interessiert mich weiterhin sehr. Ich würde gern mit dir in Kontakt bleiben.",
                    "pf",
                    "met wants_role roomy familiar",
                ),
                Line(
                    "unser Gespräch {of_thing} hat mir sehr gefallen.| Ich würde gern mit <Ihnen/dir> in Kontakt bleiben.",
                    "w",
                    "warm !familiar",
                ),
                Line(
                    "unser Gespräch {of_thing} hat mir sehr gefallen.| Ich würde gern mit dir in Kontakt bleiben.",
                    "w",
                    "warm familiar",
                ),
                Line(
                    "unser Gespräch {of_thing} hat mir sehr gefallen.| Ich würde mich freuen, wenn wir in Kontakt bleiben.",
                    "wp",
                    "met familiar",
                ),
                Line(
                    "unser Gespräch {of_thing} hat mir gut gefallen.| Ich würde mich freuen, wenn wir in Kontakt bleiben.",
                    "wpf",
                    "met !familiar",
                ),
                Line(
                    "besonders gefallen hat mir unser Gespräch {of}.| Ich würde mich freuen, wenn wir in Kontakt bleiben.",
                    "wp",
                    "met !familiar several",
                ),
                Line(
                    "es war sehr interessant zu hören, {clause}.| Ich würde gern mit <Ihnen/dir> in Kontakt bleiben.",
                    "wpf",
                    "met",
                ),
            )
        )
    ),
    unless_cold(
        one_talk(
            (
                Line(
                    "unser Gespräch {of_thing} hat mir gut gefallen.| Ich bliebe gern mit <Ihnen/dir> in Kontakt.",
                    "wpf",
                    "met !familiar !roomy",
                ),
            )
        )
    ),
    (
        Line(
            "ich bin weiterhin sehr interessiert| und würde gern mit <Ihnen/dir> in Kontakt bleiben.",
            needs="met wants_role",
        ),
        Line(
            "das Gespräch mit <Ihnen/dir> hat mir gut gefallen,| und ich bliebe gern in Kontakt.",
            "wp",
            "met !cold",
        ),
        Line(
            "unser Gespräch hat mir sehr gefallen.| Ich würde mich freuen, wenn wir in Kontakt bleiben.",
            "f",
            "met !cold",
        ),
        Line("ich würde mich freuen,| wenn wir in Kontakt bleiben.", needs="met cold"),
    ),
    Line("ich würde gern mit <Ihnen/dir>| in Kontakt bleiben.", needs="met"),
    Line("ich bliebe gern| mit <Ihnen/dir> in Kontakt.", needs="met"),
    Line(
        "ich hatte mich um die Stelle als {role} beworben| und würde gern in Kontakt bleiben.",
        needs="!met",
    ),
)
RECALL: Final[Versions] = (
    (
        Line(
            "unser Gespräch {of_thing} hat mir viel Freude gemacht.",
            "wp",
            needs="warm both_know !turned_down !familiar",
        ),
        Line(
            "ich habe mich sehr gern mit dir {of_thing} unterhalten.",
            "wp",
            needs="met both_know !turned_down familiar",
        ),
        Line(
            "an unser Gespräch {of_thing} denke ich gern zurück.",
            needs="met both_know !turned_down !familiar",
        ),
        Line("es war sehr interessant zu hören, {clause}.", needs="met both_know !turned_down"),
    ),
    (
        Line(
            "unser Gespräch {when} hat mir viel Freude gemacht.",
            "wp",
            needs="warm both_know !turned_down",
        ),
        Line("unser Gespräch {when} hat mir sehr gefallen.", needs="met both_know !turned_down"),
    ),
    Line("gern denke ich an unser Gespräch {when} zurück.", needs="met"),
    Line("ich hatte mich um die Stelle als {role} beworben.", needs="!met"),
    Line("ich hatte mich beworben.", needs="!met"),
)
REMEMBER: Final[Versions] = (
    (
        Line("unser Gespräch {of_thing} hat mir sehr gefallen.", "w", "warm !familiar"),
        Line("unser Gespräch {of_thing} fand ich sehr interessant.", "wp", "met !familiar !cold"),
        Line("unser Gespräch {of_thing} hat mir sehr gefallen.", "wp", "met familiar !cold"),
        Line("ich fand es sehr interessant zu hören, {clause}.", "wp", needs="met !cold"),
        Line("unser Gespräch {of_thing} fand ich sehr interessant.", "f", "met !cold"),
        Line("es war für mich sehr interessant zu hören, {clause}.", "f", needs="met !cold"),
    ),
    (
        Line("unser Gespräch {of_thing} hat mir gut gefallen.", "wpf", "met !familiar !cold"),
        Line("unser Gespräch {of_thing} fand ich spannend.", "wp", "met familiar !cold"),
    ),
    (Line("besonders gefallen hat mir unser Gespräch {of}.", "wpf", "met !cold"),),
    Line("ich hatte mich um die Stelle als {role} beworben.", needs="!met"),
    Line("ich hatte mich beworben.", needs="!met"),
)
