# ruff: noqa: E501  # a wording is read in one line
"""German notes: what is said to someone known before, or not met."""

from typing import Final

from followup_rules.note.bank import Line, Versions
from followup_rules.note.wording.de.shaping import friendly

KNOWN: Final[Versions] = (
    (
        Line("schön, dass wir uns {when} wiedergesehen haben.", "w", "on_site"),
        Line("schön, dass wir uns {when} wiedergesehen haben.", "w", "video"),
        Line("es war schön, {when} wieder mit <Ihnen/dir> zu sprechen.", "wp"),
        Line("es hat mich sehr gefreut, {when} wieder mit <Ihnen/dir> zu sprechen."),
    ),
    "schön, dass wir über die Stelle als {role} sprechen konnten.",
    "schön, dass wir {when} wieder sprechen konnten.",
    "schön, dass wir wieder sprechen konnten.",
)
KNOWN_CLOSE: Final[Versions] = friendly(
    (
        (
            Line(
                "ich freue mich, <Sie/dich> {next} wiederzusehen. Gern würde ich mich auch hier mit <Ihnen/dir> vernetzen.",
                "wp",
                "again_with_you wants_role",
            ),
            Line(
                "ich freue mich sehr, dass es am {next_date} weitergeht. Gern würde ich mich auch hier mit <Ihnen/dir> vernetzen.",
                needs="booked !again_with_you wants_role",
            ),
            Line(
                "ich freue mich sehr, dass es weitergeht. Wollen wir uns auch hier vernetzen?",
                "wp",
                "familiar moves_on wants_role",
            ),
            Line(
                "ich freue mich sehr, dass es weitergeht. Gern würde ich auch hier mit <Ihnen/dir> in Kontakt bleiben.",
                needs="moves_on wants_role",
            ),
        ),
        (
            Line("wollen wir uns auch hier vernetzen?", "w", "familiar"),
            Line("ich würde mich freuen, wenn wir uns auch hier vernetzen.", "wp"),
            Line("gern würde ich auch hier mit <Ihnen/dir> in Kontakt bleiben."),
        ),
        (
            "gern bliebe ich mit <Ihnen/dir> in Kontakt.",
            "ich bliebe gern mit <Ihnen/dir> in Kontakt.",
        ),
    )
)
UNMET_THANKS: Final[Versions] = (
    (
        Line(
            "<vielen Dank/danke> für <Ihre/deine> Hilfe| bei meiner Bewerbung um die Stelle als {role}[ {at}]."
        ),
        Line("danke für <Ihre/deine> Unterstützung| bei meiner Bewerbung als {role}.", "wp"),
        Line(
            "<vielen Dank/danke> für <Ihre/deine> Hilfe| rund um mein Gespräch {when} über die Stelle als {role}[ {at}]."
        ),
    ),
    "<vielen Dank/danke> für <Ihre/deine> Hilfe| bei meiner Bewerbung als {role}.",
    "<vielen Dank/danke> für <Ihre/deine> Hilfe| bei meiner Bewerbung.",
)
UNMET_REMINDER: Final[Versions] = (
    (
        "ich hatte {when} ein Gespräch über die Stelle als {role}[ {at}].",
        "ich habe mich um die Stelle als {role}[ {at}] beworben.",
    ),
    "ich habe mich als {role} beworben.",
    "ich hatte {when} mein Gespräch.",
    "ich schreibe wegen meiner Bewerbung.",
)
UNMET_HELP: Final[Versions] = (
    (
        "<vielen Dank/danke> für <Ihre/deine> Hilfe dabei.",
        "herzlichen Dank für <Ihre/deine> Unterstützung.",
        "danke für <Ihre/deine> Hilfe.",
    ),
)
