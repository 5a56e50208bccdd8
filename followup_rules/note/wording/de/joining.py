# ruff: noqa: E501  # a wording is read in one line
"""German notes: what is said by one who takes the job."""

from typing import Final

from followup_rules.note.bank import Line, Versions
from followup_rules.note.wording.de.shaping import as_one, friendly

# --- One has said yes ----------------------------------------------------------------------------------

ACCEPTED: Final[Versions] = (
    (
        Line("ich freue mich schon sehr darauf, {starts} anzufangen.", "wp"),
        Line(
            "ich freue mich sehr darauf, {starts} bei <Ihnen/euch> zu beginnen.", "f", "!internal"
        ),
        Line("ich habe zugesagt und freue mich sehr darauf.", "wp", "!started"),
        Line(
            "ich habe das Angebot angenommen und freue mich sehr auf die neue Aufgabe.",
            "pf",
            "!started",
        ),
        Line("inzwischen habe ich angefangen und freue mich, dabei zu sein.", needs="started"),
    ),
)
JOINING: Final[Versions] = (
    (
        Line(
            "ich freue mich schon sehr darauf,| {starts} bei <Ihnen/euch> anzufangen.",
            "w",
            "!internal",
        ),
        Line("ich freue mich schon sehr darauf,| {starts} anzufangen.", "wp"),
        Line("ich freue mich schon sehr| auf meinen Start {starts}.", "wp"),
        Line(
            "ich freue mich sehr darauf,| {starts} bei <Ihnen/euch> zu beginnen.", "f", "!internal"
        ),
        Line("ich freue mich sehr darauf,| {starts} anzufangen.", "f"),
    ),
    (
        Line(
            "ich freue mich schon sehr| auf die Arbeit bei <Ihnen/euch>.",
            "wp",
            "!started !internal",
        ),
        Line(
            "ich habe sehr gern zugesagt| und freue mich auf die Zusammenarbeit.", needs="!started"
        ),
        Line(
            "inzwischen habe ich angefangen| und freue mich sehr, dabei zu sein.", needs="started"
        ),
    ),
)
CLOSE_JOINING: Final[Versions] = friendly(
    (
        (
            Line("ich freue mich, wenn wir uns schon jetzt hier vernetzen.", "wp", "!started"),
            Line(
                "gern würde ich mich schon jetzt hier mit <Ihnen/dir> vernetzen.", "wpf", "!started"
            ),
            Line("ich würde mich freuen, wenn wir uns auch hier vernetzen.", "wp", "started"),
            Line("ich würde mich freuen, wenn wir uns auch hier vernetzen.", needs="started"),
            Line("gern würde ich mich auch hier mit <Ihnen/dir> vernetzen.", needs="started"),
        ),
        (
            Line("gern würde ich mich schon jetzt mit <Ihnen/dir> vernetzen.", needs="!started"),
            Line("gern würde ich mich hier mit <Ihnen/dir> vernetzen.", needs="started"),
        ),
    )
)
JOINING_CLOSE: Final[Versions] = friendly(
    (
        as_one(
            (
                Line(
                    "ich freue mich schon sehr darauf, {starts} bei <Ihnen/euch> anzufangen.| Gern würde ich mich schon jetzt hier mit <Ihnen/dir> vernetzen.",
                    "wp",
                    "!started !internal",
                ),
                Line(
                    "ich freue mich schon sehr darauf, {starts} bei <Ihnen/euch> anzufangen.| Bis bald!",
                    "w",
                    "!started !internal !roomy",
                ),
                Line(
                    "ich freue mich schon sehr darauf, {starts} anzufangen.| Ich würde mich gern schon jetzt hier mit <Ihnen/dir> vernetzen.",
                    "wp",
                    "!started",
                ),
                Line(
                    "ich freue mich sehr auf meinen Start {starts}.| Gern würde ich mich schon jetzt hier mit <Ihnen/dir> vernetzen.",
                    "wpf",
                    "!started",
                ),
                Line(
                    "ich freue mich schon sehr auf meinen Start {starts}.| Ich würde mich freuen, wenn wir uns schon jetzt hier vernetzen.",
                    "wp",
                    "!started",
                ),
                Line(
                    "ich freue mich sehr darauf, {starts} bei <Ihnen/euch> zu beginnen.| Ich würde mich gern schon jetzt hier mit <Ihnen/dir> vernetzen.",
                    "f",
                    "!started !internal",
                ),
                Line(
                    "ich freue mich sehr darauf, {starts} anzufangen.| Gern würde ich mich schon jetzt hier mit <Ihnen/dir> vernetzen.",
                    "f",
                    "!started",
                ),
            )
        ),
        as_one(
            (
                Line(
                    "ich freue mich sehr auf die Zusammenarbeit| und würde mich gern schon jetzt hier mit <Ihnen/dir> vernetzen.",
                    needs="!started",
                ),
                Line(
                    "ich habe sehr gern zugesagt.| Ich würde mich freuen, wenn wir uns schon jetzt hier vernetzen.",
                    "wp",
                    "!started",
                ),
                Line(
                    "ich habe sehr gern zugesagt| und würde mich freuen, wenn wir uns schon jetzt hier vernetzen.",
                    "pf",
                    "!started",
                ),
                Line(
                    "inzwischen habe ich angefangen und freue mich sehr, dabei zu sein.| Ich würde mich freuen, wenn wir uns auch hier vernetzen.",
                    "wp",
                    "started",
                ),
                Line(
                    "inzwischen habe ich angefangen| und würde mich freuen, wenn wir uns auch hier vernetzen.",
                    needs="started",
                ),
            )
        ),
    )
)

# --- They have left, one's own recruiter, someone known before, someone not met ------------------------

CLOSE_LEFT: Final[Versions] = (
    (
        Line(
            "alles Gute für <Ihren/deinen> weiteren Weg! Ich würde gern mit <Ihnen/dir> in Kontakt bleiben.",
            "wp",
        ),
        Line(
            "ich wünsche <Ihnen/dir> alles Gute für <Ihren/deinen> weiteren Weg und würde gern mit <Ihnen/dir> in Kontakt bleiben.",
            "wpf",
        ),
        Line(
            "für <Ihren/deinen> weiteren Weg wünsche ich <Ihnen/dir> alles Gute. Gern würde ich mit <Ihnen/dir> in Kontakt bleiben.",
            "pf",
        ),
    ),
    "ich bliebe gern mit <Ihnen/dir> in Kontakt.",
)
