# ruff: noqa: E501  # a wording is read in one line
"""German notes: what is said while one waits for word."""

from typing import Final

from followup_rules.note.bank import Line, Versions
from followup_rules.note.wording.common import lines, spread
from followup_rules.note.wording.de.shaping import as_one, friendly

# --- After weeks ----------------------------------------------------------------------------------

_STAYING: Final = (
    *lines(
        "w",
        "warm !wants_role",
        "ich würde gern| mit <Ihnen/dir> in Kontakt bleiben.",
        "ich würde mich freuen,| wenn wir in Kontakt bleiben.",
    ),
    *lines(
        "wpf",
        "!wants_role",
        "ich würde mich freuen,| wenn wir uns hier vernetzen.",
        "ich würde mich gern| hier mit <Ihnen/dir> vernetzen.",
    ),
)
"""A close in the place of a sentence on how things stand, from who no longer wants the job."""

STILL: Final[Versions] = (
    (
        Line("auf die Stelle hätte ich weiterhin große Lust.", "w", "wants_role roomy familiar"),
        Line("die Stelle interessiert mich weiterhin sehr.", "wp", "wants_role roomy"),
        Line("an der Stelle bin ich weiterhin sehr interessiert.", "f", "wants_role roomy"),
        Line("die Stelle interessiert mich sehr.", "wp", "wants_role !roomy"),
        Line("an der Stelle bin ich sehr interessiert.", "pf", "wants_role !roomy"),
    ),
    Line("ich bin weiterhin sehr interessiert.", needs="wants_role"),
    Line("unser Gespräch habe ich in guter Erinnerung.", needs="!wants_role met"),
    Line("wenn noch etwas von mir fehlt, schicke ich es gern.", needs="!wants_role !met"),
)
_STILL_ROLE: Final = as_one(
    spread(
        lines(
            "w",
            "wants_role met familiar !both_know !internal !spoken",
            "auf die Stelle als {role} hätte ich weiterhin große Lust.| Es wäre schön, wenn wir uns hier vernetzen.",
        ),
        lines(
            "wp",
            "wants_role met !both_know !spoken",
            "die Stelle als {role} interessiert mich weiterhin sehr.| Ich würde mich gern mit <Ihnen/dir> vernetzen.",
            "die Stelle als {role} interessiert mich weiterhin sehr.| Ich würde mich freuen, mit <Ihnen/dir> in Kontakt zu bleiben.",
        ),
        lines(
            "f",
            "wants_role met !both_know !spoken",
            "an der Stelle als {role} bin ich weiterhin sehr interessiert.| Gern würde ich mich auch hier mit <Ihnen/dir> vernetzen.",
            "die Stelle als {role} interessiert mich weiterhin sehr.| Ich würde mich gern mit <Ihnen/dir> vernetzen.",
        ),
    )
)
_STILL_IT: Final = as_one(
    spread(
        lines(
            "w",
            "wants_role familiar !internal",
            "auf die Stelle hätte ich weiterhin große Lust.| Es wäre schön, wenn wir uns hier vernetzen.",
        ),
        lines(
            "wp",
            "wants_role",
            "die Stelle interessiert mich weiterhin sehr.| Ich würde mich gern mit <Ihnen/dir> vernetzen.",
            "die Stelle interessiert mich weiterhin sehr.| Ich würde mich freuen, mit <Ihnen/dir> in Kontakt zu bleiben.",
        ),
        lines(
            "f",
            "wants_role",
            "an der Stelle bin ich weiterhin sehr interessiert.| Gern würde ich mich auch hier mit <Ihnen/dir> vernetzen.",
            "die Stelle interessiert mich weiterhin sehr.| Ich würde mich gern mit <Ihnen/dir> vernetzen.",
        ),
    )
)
_STILL_SOON: Final = as_one(
    (
        *lines(
            "wpf",
            "wants_role !roomy",
            "die Stelle interessiert mich sehr.| Ich würde mich gern mit <Ihnen/dir> vernetzen.",
        ),
        *lines(
            "pf",
            "wants_role !roomy",
            "die Stelle spricht mich sehr an.| Ich würde mich freuen, wenn wir uns hier vernetzen.",
        ),
    )
)
"""In a short note "nach wie vor" would sound like a reminder that they are late."""
_STILL_COMPANY: Final = as_one(
    (
        Line(
            "<Ihre/eure> Arbeit {at} interessiert mich weiterhin sehr.| Ich würde mich gern mit <Ihnen/dir> vernetzen.",
            needs="!wants_role wants_company !internal",
        ),
        Line(
            "<Ihre/eure> Arbeit interessiert mich weiterhin.| Ich würde mich gern hier mit <Ihnen/dir> vernetzen.",
            needs="!wants_role wants_company !internal",
        ),
        *_STAYING,
    )
)
_STILL_SHORT: Final = as_one(
    (
        Line(
            "die Stelle als {role} interessiert mich weiterhin sehr.| Gern würde ich mich mit <Ihnen/dir> vernetzen.",
            needs="wants_role met !both_know !spoken",
        ),
    )
)
STILL_CLOSE: Final[Versions] = friendly(
    (
        (
            *_STILL_ROLE,
            *_STILL_SOON,
            *(Line(one.text, one.tones, f"{one.needs} roomy") for one in _STILL_IT),
            *_STILL_COMPANY,
        ),
        _STILL_SHORT,
        Line(
            "ich bin weiterhin interessiert| und würde mich gern mit <Ihnen/dir> vernetzen.",
            needs="wants_role",
        ),
        Line(
            "ich bin weiterhin interessiert| und würde gern in Kontakt bleiben.",
            needs="wants_role",
        ),
    )
)
NO_REPLY: Final[Versions] = friendly(
    (
        (*_STILL_ROLE, *_STILL_IT, *_STAYING),
        _STILL_SHORT,
        Line(
            "ich bin weiterhin interessiert| und würde mich gern mit <Ihnen/dir> vernetzen.",
            needs="wants_role",
        ),
        Line(
            "ich bin weiterhin interessiert| und würde gern in Kontakt bleiben.",
            needs="wants_role",
        ),
        Line("ich bliebe gern| mit <Ihnen/dir> in Kontakt.", needs="!wants_role"),
    )
)
