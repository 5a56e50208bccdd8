# ruff: noqa: E501  # a wording is read in one line
"""German notes: answers to their "connect with me"."""

from typing import Final

from followup_rules.note.bank import Line, Lines, Versions
from followup_rules.note.wording.common import lines, spread


# --- They suggested connecting --------------------------------------------------------------------
def _as_friends(text: str, needs: str = "") -> Lines:
    """Return their suggestion taken up as friends write: they said so, or wrote it."""
    wrote = text.replace(
        "gesagt, ich soll mich hier mit dir", "geschrieben, ich soll mich hier mit dir"
    )
    return (
        Line(text, "w", f"asked familiar !asked_in_writing {needs}".strip()),
        Line(wrote, "w", f"asked familiar asked_in_writing {needs}".strip()),
    )


SUGGESTED: Final[Versions] = (
    (
        *_as_friends(
            "du hast gesagt, ich soll mich hier mit dir vernetzen, und das mache ich gern!"
        ),
        Line(
            "wie du vorgeschlagen hast, vernetze ich mich gern hier mit dir.",
            "pf",
            "asked familiar",
        ),
        Line(
            "wie Sie vorgeschlagen haben, würde ich mich gern hier mit Ihnen vernetzen.",
            "wpf",
            "asked !familiar",
        ),
        Line("Ihren Vorschlag, uns hier zu vernetzen, nehme ich gern an.", "pf", "asked !familiar"),
    ),
    Line("wie vorgeschlagen, vernetze ich mich gern hier mit <Ihnen/dir>.", needs="asked"),
)
_SUGGESTED_AHEAD: Final = (
    *_as_friends(
        "du hast gesagt, ich soll mich hier mit dir vernetzen, und das mache ich gern!| Ich freue mich schon auf {next_day}.",
        "again_with_you wants_role",
    ),
    *lines(
        "w",
        "asked again_with_you wants_role !familiar",
        "gern vernetze ich mich hier mit Ihnen, wie Sie vorgeschlagen haben.| Ich freue mich auf den {next_date}.",
    ),
    *lines(
        "pf",
        "asked again_with_you wants_role",
        "gern vernetze ich mich hier mit <Ihnen/dir>, wie <Sie/du> vorgeschlagen <haben/hast>.| Ich freue mich auf den {next_date}.",
    ),
    *lines(
        "wpf",
        "asked booked !again_with_you wants_role",
        "gern vernetze ich mich hier mit <Ihnen/dir>, wie <Sie/du> vorgeschlagen <haben/hast>.| Auf den Termin am {next_date} freue ich mich sehr.",
    ),
)
"""Their suggestion | the next day, which is looked forward to."""
SUGGESTED_CLOSE: Final[Versions] = (
    (
        *_as_friends(
            "du hast gesagt, ich soll mich hier mit dir vernetzen,| und das mache ich gern!"
        ),
        Line(
            "wie du vorgeschlagen hast,| vernetze ich mich gern hier mit dir.",
            "pf",
            "asked familiar",
        ),
        Line(
            "gern vernetze ich mich hier mit dir,| wie du vorgeschlagen hast.",
            "pf",
            "asked familiar",
        ),
        Line(
            "wie Sie vorgeschlagen haben,| würde ich mich gern hier mit Ihnen vernetzen.",
            "wpf",
            "asked !familiar",
        ),
        Line(
            "gern vernetze ich mich hier mit Ihnen,| wie Sie vorgeschlagen haben.",
            "wp",
            "asked !familiar",
        ),
        Line(
            "Ihren Vorschlag, uns hier zu vernetzen,| nehme ich sehr gern an.",
            "wp",
            "asked !familiar",
        ),
        Line("Ihren Vorschlag, uns hier zu vernetzen,| nehme ich gern an.", "f", "asked !familiar"),
        Line(
            "Ihrer Einladung, uns hier zu vernetzen,| folge ich sehr gern.",
            "wpf",
            "asked !familiar",
        ),
        *_SUGGESTED_AHEAD,
    ),
    (
        Line(
            "gern vernetze ich mich hier mit <Ihnen/dir>, wie vorgeschlagen.| Auf den Termin {next} freue ich mich.",
            needs="asked booked !again_with_you wants_role",
        ),
        Line(
            "gern vernetze ich mich hier mit <Ihnen/dir>, wie vorgeschlagen.| Ich freue mich auf {next_day}.",
            "wp",
            "asked again_with_you",
        ),
        Line(
            "gern vernetze ich mich hier mit <Ihnen/dir>,| wie vorgeschlagen.",
            needs="asked",
        ),
    ),
    Line("gern vernetze ich mich mit <Ihnen/dir>,| wie vorgeschlagen.", needs="asked"),
)
WANTS_SUGGESTED: Final[Versions] = (
    spread(
        _SUGGESTED_AHEAD,
        lines(
            "wpf",
            "asked wants_role moves_on familiar",
            "ich freue mich sehr, dass es weitergeht, und vernetze mich gern hier mit dir,| wie du vorgeschlagen hast.",
        ),
        lines(
            "wp",
            "asked wants_role moves_on familiar",
            "schön, dass es weitergeht! Wie du vorgeschlagen hast,| vernetze ich mich gern hier mit dir.",
        ),
        lines(
            "wpf",
            "asked wants_role moves_on !familiar",
            "ich freue mich sehr, dass es weitergeht, und nehme Ihren Vorschlag, uns hier zu vernetzen,| gern an.",
            "dass es weitergeht, freut mich sehr. Wie Sie vorgeschlagen haben,| würde ich mich gern hier mit Ihnen vernetzen.",
        ),
        lines(
            "p",
            "asked wants_role met !both_know !moves_on !booked familiar",
            "die Stelle als {role} interessiert mich sehr, und ich vernetze mich gern hier mit dir,| wie du vorgeschlagen hast.",
        ),
        lines(
            "wp",
            "asked wants_role met !both_know !moves_on !booked !familiar",
            "die Stelle als {role} interessiert mich sehr, und Ihren Vorschlag, uns hier zu vernetzen,| nehme ich gern an.",
        ),
        lines(
            "f",
            "asked wants_role met !both_know !moves_on !booked !familiar",
            "die Stelle als {role} spricht mich sehr an, und Ihren Vorschlag, uns hier zu vernetzen,| nehme ich gern an.",
            "an der Stelle als {role} bin ich sehr interessiert. Wie Sie vorgeschlagen haben,| würde ich mich gern hier mit Ihnen vernetzen.",
        ),
        _as_friends(
            "ich würde sehr gern als {role} bei euch arbeiten. Du hast gesagt, ich soll mich hier mit dir vernetzen,| und das mache ich gern!",
            "wants_role met !both_know !moves_on !booked !internal",
        ),
        _as_friends(
            "ich würde sehr gern bei euch arbeiten. Du hast gesagt, ich soll mich hier mit dir vernetzen,| und das mache ich gern!",
            "wants_role !moves_on !booked !internal",
        ),
        lines(
            "pf",
            "asked wants_role !moves_on !booked familiar",
            "die Stelle interessiert mich sehr, und ich vernetze mich gern hier mit dir,| wie du vorgeschlagen hast.",
        ),
        lines(
            "wp",
            "asked wants_role !moves_on !booked !familiar",
            "die Stelle interessiert mich sehr, und Ihren Vorschlag, uns hier zu vernetzen,| nehme ich gern an.",
        ),
        lines(
            "f",
            "asked wants_role !moves_on !booked !familiar",
            "die Stelle spricht mich sehr an, und Ihren Vorschlag, uns hier zu vernetzen,| nehme ich gern an.",
        ),
    ),
)
