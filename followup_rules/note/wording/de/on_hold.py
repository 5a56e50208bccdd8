# ruff: noqa: E501  # a wording is read in one line
"""German notes: what is said while the role is on hold."""

from typing import Final

from followup_rules.note.bank import Line, Lines, Versions
from followup_rules.note.wording.common import lines, spread
from followup_rules.note.wording.de.shaping import as_one

# --- The role is on hold --------------------------------------------------------------------------

ON_HOLD: Final[Versions] = (
    (
        Line(
            "schade, dass die Stelle vorerst nicht besetzt wird, denn sie interessiert mich weiterhin sehr.",
            "wp",
            "wants_role",
        ),
        Line(
            "ich bedaure, dass die Stelle vorerst nicht besetzt wird, und bin weiterhin sehr interessiert.",
            "f",
            "wants_role",
        ),
    ),
)
HOLD_FIRST: Final[Versions] = (
    (
        Line(
            "danke, dass <Sie/du> mir selbst geschrieben <haben/hast>,| wie es um die Stelle steht.",
            "wp",
            "wrote_hold roomy",
        ),
        Line(
            "<vielen Dank/danke>, dass <Sie/du> mir selbst geschrieben <haben/hast>,| wie es um die Stelle steht.",
            "wpf",
            "wrote_hold roomy",
        ),
    ),
    Line(
        "<vielen Dank/danke> für <Ihre/deine> persönliche Nachricht| zur Stelle.",
        needs="wrote_hold roomy",
    ),
    Line("<vielen Dank/danke> für <Ihre/deine> Nachricht| zur Stelle.", needs="wrote_hold"),
)
_STAYING: Final = (
    ("wpf", "", "ich würde gern mit <Ihnen/dir> in Kontakt bleiben."),
    ("wpf", "", "ich würde mich freuen, wenn wir in Kontakt bleiben."),
)


def _then_stay(said: str, tones: str, needs: str) -> Lines:
    """Return what is said of the freeze | and the wish to stay in touch."""
    return as_one(
        tuple(
            Line(f"{said}| {stay[0].upper()}{stay[1:]}", shared, f"{needs} {whom}".strip())
            for fitting, whom, stay in _STAYING
            if (shared := "".join(tone for tone in tones if tone in fitting))
        )
    )


HOLD_CLOSE: Final[Versions] = (
    spread(
        *(
            each
            for role, known in ((" als {role}", "met !both_know roomy"), ("", "roomy"))
            for each in (
                _then_stay(
                    f"schade, dass die Stelle{role} vorerst nicht besetzt wird, denn ich hätte weiterhin große Lust darauf.",
                    "w",
                    f"wants_role familiar {known}",
                ),
                _then_stay(
                    f"schade, dass die Stelle{role} vorerst nicht besetzt wird, denn sie interessiert mich weiterhin sehr.",
                    "w",
                    f"wants_role !familiar {known}",
                ),
                _then_stay(
                    f"schade, dass die Stelle{role} vorerst nicht besetzt wird, denn sie interessiert mich weiterhin sehr.",
                    "p",
                    f"wants_role {known}",
                ),
                _then_stay(
                    f"ich bedaure, dass die Stelle{role} vorerst nicht besetzt wird, und bin weiterhin sehr interessiert.",
                    "f",
                    f"wants_role {known}",
                ),
            )
        ),
        lines(
            "wpf",
            "wants_role !roomy",
            "ich würde gern mit <Ihnen/dir> in Kontakt bleiben,| falls die Stelle doch noch besetzt wird.",
            "ich würde mich freuen, in Kontakt zu bleiben,| falls die Stelle doch noch besetzt wird.",
        ),
        lines(
            "wpf",
            "!wants_role",
            "unabhängig von der Stelle| würde ich gern mit <Ihnen/dir> in Kontakt bleiben.",
        ),
    ),
    (
        # Whose message was thanked for knows of the freeze.
        Line(
            "ich würde gern mit <Ihnen/dir> in Kontakt bleiben| und bin weiterhin sehr interessiert, falls die Stelle doch noch besetzt wird.",
            "wp",
            "wants_role wrote_hold roomy",
        ),
        *_then_stay(
            "die Stelle interessiert mich weiterhin sehr.", "wp", "wants_role wrote_hold roomy"
        ),
        *_then_stay(
            "an der Stelle bin ich weiterhin sehr interessiert.",
            "f",
            "wants_role wrote_hold roomy",
        ),
    ),
    (
        Line(
            "ich bliebe gern mit <Ihnen/dir> in Kontakt,| falls die Stelle doch noch besetzt wird.",
            "wpf",
            "wants_role",
        ),
        Line(
            "ich bleibe gern in Kontakt,| falls die Stelle doch noch besetzt wird.",
            "wpf",
            "wants_role !roomy",
        ),
        Line(
            "ich bin weiterhin sehr interessiert| und würde gern mit <Ihnen/dir> in Kontakt bleiben.",
            "f",
            "wants_role roomy",
        ),
    ),
    Line("ich würde gern| mit <Ihnen/dir> in Kontakt bleiben."),
    Line("ich bliebe gern| mit <Ihnen/dir> in Kontakt."),
)
