# ruff: noqa: E501  # a wording is read in one line
"""German notes: answers to their "connect with me"."""

from typing import Final

from followup_rules.note.bank import Line, Lines, Versions
from followup_rules.note.wording.common import lines, spread

# --- They suggested connecting --------------------------------------------------------------------
SUGGESTED: Final[Versions] = (
    (
        Line(
            "gern vernetze ich mich hier mit <Ihnen/dir>, wie <Sie/du> vorgeschlagen <haben/hast>.",
            needs="asked",
        ),
        Line(
            "Ihren Vorschlag, uns hier zu vernetzen, nehme ich gern an.", "wpf", "asked !familiar"
        ),
    ),
    Line(
        "gern vernetze ich mich hier mit <Ihnen, wie vorgeschlagen/dir, wie du vorgeschlagen hast>.",
        needs="asked",
    ),
)
_SUGGESTED_AHEAD: Final = (
    *lines(
        "w",
        "asked again_with_you wants_role familiar",
        "gern vernetze ich mich hier mit dir, wie du vorgeschlagen hast,| und freue mich schon auf {next_day}!",
    ),
    *lines(
        "w",
        "asked again_with_you wants_role !familiar",
        "gern vernetze ich mich hier mit Ihnen, wie Sie vorgeschlagen haben,| und freue mich sehr auf {next_day}.",
    ),
    *lines(
        "pf",
        "asked again_with_you wants_role",
        "gern vernetze ich mich hier mit <Ihnen/dir>, wie <Sie/du> vorgeschlagen <haben/hast>,| und freue mich, dass es am {next_date} weitergeht.",
    ),
    *lines(
        "wpf",
        "asked booked !again_with_you wants_role",
        "gern vernetze ich mich hier mit <Ihnen/dir>, wie <Sie/du> vorgeschlagen <haben/hast>,| und freue mich, dass es am {next_date} weitergeht.",
    ),
)
"""Their suggestion | the next day, which is looked forward to."""
SUGGESTED_CLOSE: Final[Versions] = (
    (
        Line(
            "gern vernetze ich mich hier mit <Ihnen/dir>,| wie <Sie/du> vorgeschlagen <haben/hast>.",
            needs="asked",
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
            "gern vernetze ich mich hier mit <Ihnen, wie vorgeschlagen/dir, wie du vorgeschlagen hast>.| Schön, dass es {next} weitergeht.",
            needs="asked booked !again_with_you wants_role",
        ),
        Line(
            "gern vernetze ich mich hier mit <Ihnen, wie vorgeschlagen/dir, wie du vorgeschlagen hast>.| Ich freue mich auf {next_day}.",
            "wp",
            "asked again_with_you",
        ),
        Line(
            "gern vernetze ich mich hier mit <Ihnen/dir>,| wie <vorgeschlagen/du vorgeschlagen hast>.",
            needs="asked",
        ),
    ),
    Line(
        "gern vernetze ich mich mit <Ihnen/dir>,| wie <vorgeschlagen/du vorgeschlagen hast>.",
        needs="asked",
    ),
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
            f"asked {needs}",
            f"{said}{comma} und{verb} vernetze mich{gladly} hier mit <Ihnen/dir>,| wie <Sie/du> vorgeschlagen <haben/hast>.",
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
                    f"ich würde sehr gern{role} bei euch arbeiten.",
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
