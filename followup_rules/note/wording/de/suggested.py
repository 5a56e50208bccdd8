# ruff: noqa: E501  # a wording is read in one line
"""German notes: answers to their "connect with me"."""

from typing import Final

from followup_rules.note.bank import Line, Lines, Versions
from followup_rules.note.wording.common import lines, spread

# --- They suggested connecting --------------------------------------------------------------------
SUGGESTED: Final[Versions] = (
    (
        Line(
            "gern vernetze ich mich hier mit Ihnen, wie Sie vorgeschlagen haben.",
            "wpf",
            "asked !familiar",
        ),
        Line(
            "Ihren Vorschlag, uns hier zu vernetzen, nehme ich gern an.", "wpf", "asked !familiar"
        ),
        Line(
            "du meintest ja, wir sollten uns hier vernetzen, das mache ich gern.",
            "wpf",
            "asked familiar",
        ),
        Line(
            "wie du vorgeschlagen hast, vernetze ich mich gern hier mit dir.",
            "wpf",
            "asked familiar",
        ),
    ),
    (
        Line("gern vernetze ich mich hier mit Ihnen, wie vorgeschlagen.", "wpf", "asked !familiar"),
        Line("ich vernetze mich gern hier mit dir, wie vorgeschlagen.", "wpf", "asked familiar"),
    ),
)
_SUGGESTED_AHEAD: Final = (
    *lines(
        "w",
        "asked again_with_you wants_role familiar",
        "ich vernetze mich gern hier mit dir, wie vorgeschlagen,| und freue mich schon auf {next_day}!",
        "ich vernetze mich gern hier mit dir, wie vorgeschlagen,| und freue mich schon auf den {next_date}!",
    ),
    *lines(
        "w",
        "asked again_with_you wants_role !familiar",
        "gern vernetze ich mich hier mit Ihnen, wie Sie vorgeschlagen haben,| und freue mich sehr auf {next_day}.",
    ),
    *(
        each
        for tones, which, day in (
            ("pf", "again_with_you", "den {next_date}"),
            ("wpf", "booked !again_with_you", "den Termin am {next_date}"),
        )
        for each in (
            *lines(
                "wpf",
                f"asked {which} wants_role !familiar",
                f"gern vernetze ich mich hier mit Ihnen, wie Sie vorgeschlagen haben,| und freue mich auf {day}.",
            ),
            *lines(
                tones,
                f"asked {which} wants_role familiar",
                f"ich vernetze mich gern hier mit dir, wie vorgeschlagen,| und freue mich auf {day}.",
            ),
        )
    ),
)
"""Their suggestion | the next day, which is looked forward to."""
SUGGESTED_CLOSE: Final[Versions] = (
    (
        Line(
            "gern vernetze ich mich hier mit Ihnen,| wie Sie vorgeschlagen haben.",
            "wpf",
            "asked !familiar",
        ),
        Line(
            "du meintest ja, wir sollten uns hier vernetzen,| das mache ich gern.",
            "wpf",
            "asked familiar !booked",
        ),
        Line(
            "wie du vorgeschlagen hast,| vernetze ich mich gern hier mit dir.",
            "wpf",
            "asked familiar",
        ),
        Line(
            "gern komme ich auf Ihren Vorschlag zurück,| uns hier zu vernetzen.",
            "wpf",
            "asked !familiar",
        ),
        Line(
            "Ihren Vorschlag, uns hier zu vernetzen,| nehme ich gern an.", "wpf", "asked !familiar"
        ),
        *_SUGGESTED_AHEAD,
    ),
    (
        Line(
            "<gern vernetze ich mich hier mit Ihnen, wie vorgeschlagen/ich vernetze mich gern hier mit dir, wie vorgeschlagen>,| und freue mich auf den Termin {next}.",
            needs="asked booked !again_with_you wants_role",
        ),
        Line(
            "<gern vernetze ich mich hier mit Ihnen, wie vorgeschlagen/ich vernetze mich gern hier mit dir, wie vorgeschlagen>,| und freue mich auf {next_day}.",
            "wp",
            "asked again_with_you",
        ),
        Line(
            "gern vernetze ich mich hier mit Ihnen,| wie vorgeschlagen.",
            "wpf",
            "asked !familiar",
        ),
        Line("ich vernetze mich gern hier mit dir,| wie vorgeschlagen.", "wpf", "asked familiar"),
    ),
    Line("gern vernetze ich mich mit Ihnen,| wie vorgeschlagen.", "wpf", "asked !familiar"),
)


def _then(tones: str, needs: str, wish: str) -> Lines:
    """Return a wish and their suggestion taken up, as one sentence."""
    first = wish.startswith("ich ")
    verb = "" if first else " ich"
    comma = "" if first and ", dass" not in wish else ","
    gladly = "" if " gern " in wish else " gern"
    said = wish.removesuffix(".")
    return (
        *lines(
            tones,
            f"asked !familiar {needs}",
            f"{said}{comma} und{verb} vernetze mich{gladly} hier mit Ihnen,| wie Sie vorgeschlagen haben.",
        ),
        *lines(
            tones,
            f"asked familiar {needs}",
            f"{said}. Du meintest ja, wir sollten uns hier vernetzen,| das mache ich gern.",
        ),
        *lines(
            tones,
            f"asked !familiar {needs}",
            f"{said}{comma} und{verb} komme gern auf Ihren Vorschlag zurück,| uns hier zu vernetzen.",
        ),
    )


WANTS_SUGGESTED: Final[Versions] = (
    spread(
        _SUGGESTED_AHEAD,
        _then("wpf", "wants_role moves_on", "ich freue mich sehr, dass es weitergeht."),
        *(
            each
            for known, role in (("met !both_know", " als {role}"), ("", ""))
            for each in (
                _then(
                    "wp",
                    f"wants_role !moves_on !booked !familiar {known}",
                    f"die Stelle{role} interessiert mich sehr.",
                ),
                _then(
                    "p",
                    f"wants_role !moves_on !booked familiar {known}",
                    f"die Stelle{role} interessiert mich sehr.",
                ),
                _then(
                    "f",
                    f"wants_role !moves_on !booked {known}",
                    f"die Stelle{role} spricht mich sehr an.",
                ),
                _then(
                    "w",
                    f"wants_role !moves_on !booked !internal familiar {known}",
                    f"auf die Stelle{role} hätte ich große Lust.",
                ),
                _then(
                    "w",
                    f"wants_role !moves_on !booked internal familiar {known}",
                    f"die Stelle{role} interessiert mich sehr.",
                ),
            )
        ),
    ),
)
OFFER_SUGGESTED: Final[Versions] = (
    (
        Line(
            "du meintest ja, wir sollten uns hier vernetzen,| das mache ich gern.",
            "wpf",
            "asked familiar roomy",
        ),
        Line(
            "ich vernetze mich gern hier mit dir,| wie vorgeschlagen.",
            "wpf",
            "asked familiar !roomy",
        ),
        Line(
            "Ihren Vorschlag, uns hier zu vernetzen,| nehme ich gern an.", "wpf", "asked !familiar"
        ),
    ),
    Line("gern vernetze ich mich hier mit <Ihnen/dir>,| wie vorgeschlagen.", needs="asked"),
)
"""Their suggestion beside joy at their offer."""
