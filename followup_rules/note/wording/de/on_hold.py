# ruff: noqa: E501  # a wording is read in one line
"""German notes: what is said while the role is on hold."""

from typing import Final

from followup_rules.note.bank import Line, Versions

# --- The role is on hold --------------------------------------------------------------------------

ON_HOLD: Final[Versions] = (
    (
        Line(
            "ich verstehe, dass die Stelle vorerst nicht besetzt wird, und bin weiterhin sehr interessiert.",
            "wpf",
            "wants_role",
        ),
        Line(
            "dass die Stelle vorerst nicht besetzt wird, verstehe ich gut. Ich bin weiterhin sehr interessiert.",
            "wpf",
            "wants_role",
        ),
    ),
    Line("dass die Stelle vorerst nicht besetzt wird, verstehe ich gut."),
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
HOLD_CLOSE: Final[Versions] = (
    (
        Line(
            "ich verstehe, dass die Stelle als {role} vorerst nicht besetzt wird, und bin weiterhin sehr interessiert.| Gern würde ich mit <Ihnen/dir> in Kontakt bleiben.",
            "wpf",
            "wants_role met !both_know",
        ),
        Line(
            "dass die Stelle als {role} vorerst nicht besetzt wird, verstehe ich gut.| Ich bin weiterhin sehr interessiert und würde gern mit <Ihnen/dir> in Kontakt bleiben.",
            "wpf",
            "wants_role met !both_know",
        ),
        Line(
            "ich verstehe, dass die Stelle vorerst nicht besetzt wird, und bin weiterhin sehr interessiert.| Gern würde ich mit <Ihnen/dir> in Kontakt bleiben.",
            "wpf",
            "wants_role",
        ),
        Line(
            "dass die Stelle vorerst nicht besetzt wird, verstehe ich gut.| Ich bin weiterhin sehr interessiert und würde gern mit <Ihnen/dir> in Kontakt bleiben.",
            "wpf",
            "wants_role",
        ),
        Line(
            "ich verstehe, dass die Stelle vorerst nicht besetzt wird,| und würde gern mit <Ihnen/dir> in Kontakt bleiben.",
            "wpf",
            "!wants_role",
        ),
        Line(
            "dass die Stelle vorerst nicht besetzt wird, verstehe ich gut.| Ich würde gern mit <Ihnen/dir> in Kontakt bleiben.",
            "wpf",
            "!wants_role",
        ),
    ),
    Line(
        "dass die Stelle vorerst nicht besetzt wird, verstehe ich.| Ich bin weiterhin interessiert und würde gern in Kontakt bleiben.",
        needs="wants_role",
    ),
    (
        # Whose message was thanked for knows of the freeze.
        Line(
            "an der Stelle bin ich weiterhin sehr interessiert| und würde gern mit <Ihnen/dir> in Kontakt bleiben.",
            needs="wants_role wrote_hold roomy",
        ),
        Line(
            "dass es vorerst nicht weitergeht, verstehe ich.| Ich bin weiterhin interessiert und würde gern in Kontakt bleiben.",
            needs="wants_role !wrote_hold roomy",
        ),
    ),
    Line(
        "an der Stelle bin ich weiterhin interessiert| und würde gern in Kontakt bleiben.",
        needs="wants_role wrote_hold roomy",
    ),
    Line(
        "ich verstehe, dass die Stelle vorerst nicht besetzt wird,| und würde gern in Kontakt bleiben.",
    ),
    Line(
        "dass es vorerst nicht weitergeht, verstehe ich.| Ich würde gern in Kontakt bleiben.",
    ),
)
