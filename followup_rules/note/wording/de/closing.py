# ruff: noqa: E501  # a wording is read in one line
"""German notes: closes: the wish to connect, the interest, the day ahead."""

import re
from typing import Final

from followup_rules.note.bank import Line, Lines, Versions
from followup_rules.note.wording.common import lines, spread
from followup_rules.note.wording.de.shaping import (
    alone,
    as_one,
    friendly,
    negated,
    not_declining,
    stock,
    unless_ahead,
    unless_booked,
    unless_said,
)

# --- That one wants the job, and the close --------------------------------------------------------

_BOOKED: Final = as_one(
    spread(
        lines(
            "w",
            "again_with_you wants_role familiar",
            "ich freue mich schon sehr auf {next_day}.| Es wäre schön, wenn wir uns auch hier vernetzen.",
            "ich freue mich schon sehr auf den {next_date}.| Es wäre schön, wenn wir uns auch hier vernetzen.",
        ),
        lines(
            "w",
            "again_with_you wants_role !familiar",
            "ich freue mich sehr auf {next_day}.| Gern würde ich mich auch hier mit Ihnen vernetzen.",
            "ich freue mich sehr, Sie {next} wiederzusehen.| Gern würde ich mich auch hier mit Ihnen vernetzen.",
        ),
        lines(
            "pf",
            "again_with_you wants_role",
            "ich freue mich sehr auf den {next_date}| und würde mich gern auch hier mit <Ihnen/dir> vernetzen.",
            "ich freue mich sehr auf den {next_date}.| Gern würde ich mich auch hier mit <Ihnen/dir> vernetzen.",
        ),
        lines(
            "w",
            "booked !again_with_you wants_role familiar",
            "ich freue mich sehr, dass es am {next_date} weitergeht.| Es wäre schön, wenn wir uns auch hier vernetzen.",
        ),
        lines(
            "wpf",
            "booked !again_with_you wants_role",
            "ich freue mich sehr auf den Termin am {next_date}.| Gern würde ich mich auch hier mit <Ihnen/dir> vernetzen.",
        ),
    )
)
_BOOKED_SHORT: Final = as_one(
    (
        *lines(
            "w",
            "again_with_you wants_role familiar",
            "ich freue mich schon auf {next_day}.| Es wäre schön, wenn wir uns hier vernetzen.",
            "ich freue mich schon auf den {next_date}.| Es wäre schön, wenn wir uns hier vernetzen.",
        ),
        *lines(
            "w",
            "again_with_you wants_role !familiar",
            "ich freue mich sehr auf {next_day}.| Gern würde ich mich hier mit Ihnen vernetzen.",
            "ich freue mich sehr auf den {next_date}.| Gern würde ich mich hier mit Ihnen vernetzen.",
        ),
        *lines(
            "pf",
            "again_with_you wants_role",
            "ich freue mich sehr auf den {next_date}.| Gern würde ich mich hier mit <Ihnen/dir> vernetzen.",
        ),
        *lines(
            "pf",
            "again_with_you wants_role",
            "ich freue mich auf den {next_date}| und würde mich gern hier mit <Ihnen/dir> vernetzen.",
        ),
        *lines(
            "wpf",
            "booked !again_with_you wants_role",
            "ich freue mich sehr auf den Termin am {next_date}.| Gern würde ich mich hier mit <Ihnen/dir> vernetzen.",
        ),
    )
)
_BOOKED_SHORTER: Final = as_one(
    (
        *lines(
            "w",
            "again_with_you wants_role familiar",
            "ich freue mich schon auf {next_day}!| Wollen wir uns hier vernetzen?",
            "ich freue mich schon auf den {next_date}!| Wollen wir uns hier vernetzen?",
        ),
        *lines(
            "wp",
            "again_with_you wants_role !familiar",
            "ich freue mich auf {next_day}.| Gern würde ich mich hier mit Ihnen vernetzen.",
        ),
        *lines(
            "pf",
            "again_with_you wants_role",
            "ich freue mich auf den {next_date}.| Gern würde ich mich mit <Ihnen/dir> vernetzen.",
        ),
        *lines(
            "wpf",
            "booked !again_with_you wants_role",
            "ich freue mich auf den Termin am {next_date}.| Gern würde ich mich mit <Ihnen/dir> vernetzen.",
        ),
    )
)
_BOOKED_SHORTEST: Final = (
    *lines(
        "wpf",
        "again_with_you wants_role",
        "ich freue mich auf {next_day} und würde mich gern| mit <Ihnen/dir> vernetzen.",
        "ich freue mich auf den {next_date} und würde mich gern| mit <Ihnen/dir> vernetzen.",
    ),
    *lines(
        "wpf",
        "booked !again_with_you wants_role",
        "ich freue mich auf den Termin {next} und würde mich gern| mit <Ihnen/dir> vernetzen.",
    ),
)
_MOVES_ON: Final = as_one(
    spread(
        lines(
            "w",
            "moves_on wants_role familiar",
            "ich freue mich sehr, dass es weitergeht.| Es wäre schön, wenn wir uns auch hier vernetzen.",
        ),
        lines(
            "wpf",
            "moves_on wants_role",
            "ich freue mich sehr, dass es weitergeht.| Gern würde ich mich auch hier mit <Ihnen/dir> vernetzen.",
        ),
    )
)
"""They wrote that it goes on, and no next day is known."""


def _wanting(role: str, met: str) -> Lines:
    """Return the wish for the job | the close, with the role named or not."""
    return as_one(
        spread(
            lines(
                "w",
                f"warm wants_role !familiar !internal {met}",
                f"ich würde sehr gern{role and ' als {role}'} bei Ihnen arbeiten.| Es wäre schön, wenn wir in Kontakt bleiben.",
            ),
            lines(
                "w",
                f"wants_role familiar !internal {met}",
                f"auf die Stelle{role} hätte ich große Lust.| Es wäre schön, wenn wir uns hier vernetzen.",
                f"ich würde sehr gern{role and ' als {role}'} bei euch arbeiten.| Es wäre schön, wenn wir uns hier vernetzen.",
            ),
            lines(
                "p",
                f"wants_role familiar !internal {met}",
                f"die Stelle{role} interessiert mich sehr.| Ich würde mich freuen, wenn wir uns hier vernetzen.",
                f"ich würde sehr gern{role and ' als {role}'} bei euch arbeiten.| Es wäre schön, wenn wir uns hier vernetzen.",
            ),
            lines(
                "wp",
                f"wants_role !familiar !internal {met}",
                f"die Stelle{role} interessiert mich sehr.| Ich würde mich gern mit Ihnen vernetzen.",
                f"die Stelle{role} interessiert mich sehr.| Ich würde mich freuen, mit Ihnen in Kontakt zu bleiben.",
                f"die Stelle{role} spricht mich sehr an.| Ich würde mich freuen, wenn wir uns hier vernetzen.",
            ),
            lines(
                "f",
                f"wants_role !internal {met}",
                f"die Stelle{role} interessiert mich sehr.| Ich würde gern mit <Ihnen/dir> in Kontakt bleiben.",
                f"die Stelle{role} spricht mich sehr an.| Gern würde ich mich auch hier mit <Ihnen/dir> vernetzen.",
            ),
            lines(
                "pf",
                f"wants_role !familiar !internal {met}",
                f"an der Stelle{role} bin ich sehr interessiert.| Gern würde ich mich hier mit Ihnen vernetzen.",
            ),
            lines(
                "wpf",
                f"wants_role internal {met}",
                f"die Stelle{role} interessiert mich sehr.| Gern würde ich mich auch hier mit <Ihnen/dir> vernetzen.",
                f"die Stelle{role} spricht mich sehr an.| Ich würde mich freuen, wenn wir uns auch hier vernetzen.",
            ),
        )
    )


def _still(lines_of: Lines) -> Lines:
    """Return wishes for the job; from who has thanked before, the wish has not just come up."""
    said = re.compile("interessiert mich sehr|hätte ich große Lust")
    inside = tuple(one for one in lines_of if " internal" in one.needs)
    lines_of = tuple(one for one in lines_of if one not in inside)
    return (
        *inside,
        *negated("thanked", lines_of),
        *(
            Line(
                said.sub(
                    lambda found: re.sub("mich|ich", r"\g<0> weiterhin", found[0], count=1),
                    one.text,
                ),
                one.tones,
                f"{one.needs} thanked".strip(),
            )
            for one in lines_of
            if said.search(one.text) and "Kontakt zu bleiben" not in one.text
        ),
    )


_WANTS_ROLE: Final = _wanting(" als {role}", "met !both_know")
_WANTS_IT: Final = _still(_wanting("", ""))
_WANTS_SHORT: Final = as_one(
    (
        Line(
            "die Stelle als {role} interessiert mich sehr.| Gern würde ich mich mit <Ihnen/dir> vernetzen.",
            "wpf",
            "wants_role met !both_know",
        ),
    )
)
WANTS_CLOSE: Final[Versions] = friendly(
    (
        (*_BOOKED, *_MOVES_ON, *unless_said(unless_ahead((*_WANTS_ROLE, *_WANTS_IT)))),
        (
            *_BOOKED_SHORT,
            *(one for one in _BOOKED_SHORTER if "|" in one.text),
            *unless_said(unless_ahead(_WANTS_SHORT)),
            Line(
                "ich freue mich, dass es weitergeht,| und würde mich gern mit <Ihnen/dir> vernetzen.",
                needs="moves_on wants_role",
            ),
            Line(
                "ich freue mich, dass es weitergeht,| und würde gern in Kontakt bleiben.",
                needs="moves_on wants_role",
            ),
        ),
        Line(
            "die Stelle interessiert mich.| Gern würde ich mich mit <Ihnen/dir> vernetzen.",
            needs="wants_role !moves_on !booked !about",
        ),
    )
)
CLOSE_WANTS: Final[Versions] = friendly(
    (
        alone((*_BOOKED, *_MOVES_ON, *unless_ahead((*_WANTS_ROLE, *_WANTS_IT)))),
        alone((*_BOOKED_SHORT, *unless_ahead(_WANTS_SHORT))),
        alone(_BOOKED_SHORTER),
    )
)
_CLOSING: Final = stock(
    spread(
        lines(
            "wpf",
            "internal",
            "gern würde ich mich auch hier mit <Ihnen/dir> vernetzen.",
            "ich würde mich freuen, wenn wir uns auch hier vernetzen.",
        ),
        lines(
            "w",
            "familiar !internal",
            "es wäre schön, wenn wir uns auch hier vernetzen.",
            "wollen wir uns hier vernetzen?",
        ),
        lines(
            "w",
            "familiar warm !internal !quiet !waits",
            "ich würde mich freuen, wenn wir in Kontakt bleiben.",
        ),
        lines(
            "w",
            "warm !internal !waits",
            "ich würde gern mit <Ihnen/dir> in Kontakt bleiben.",
        ),
        lines(
            "w",
            "familiar !internal colleague warm !quiet !waits",
            "ich würde mich freuen, wenn wir in Kontakt bleiben.",
        ),
        lines("wp", "!internal", "ich würde mich freuen, wenn wir uns hier vernetzen."),
        lines(
            "wpf",
            "!internal !familiar",
            "ich würde mich freuen, mit Ihnen in Kontakt zu bleiben.",
        ),
        lines("w", "!internal !familiar", "ich würde mich gern hier mit Ihnen vernetzen."),
        lines(
            "p",
            "!internal familiar",
            "ich würde mich gern hier mit dir vernetzen.",
            "ich würde gern mit dir in Kontakt bleiben.",
        ),
        lines("p", "!internal !familiar", "gern würde ich mich hier mit Ihnen vernetzen."),
        lines(
            "f",
            "!internal",
            "ich würde mich gern auch hier mit <Ihnen/dir> vernetzen.",
            "ich würde mich freuen, wenn wir uns hier vernetzen.",
            "gern würde ich mich hier mit <Ihnen/dir> vernetzen.",
        ),
    )
)
_BOOKED_UNSURE: Final = (
    *(
        Line(one.text, one.tones, f"{one.needs} booked !wants_role".strip())
        for one in _CLOSING
        if "wants_role" not in one.needs.replace("!wants_role", "")
    ),
    *lines(
        "w",
        "again_with_you !wants_role !internal familiar",
        "es wäre schön, wenn wir uns hier vernetzen. Bis {next_day}!",
    ),
    *lines(
        "wp",
        "again_with_you !wants_role !internal",
        "gern würde ich mich hier mit <Ihnen/dir> vernetzen. Bis {next_day}!",
        "ich würde mich gern hier mit <Ihnen/dir> vernetzen. Bis {next_day}!",
    ),
    *lines(
        "wpf",
        "booked !again_with_you !wants_role !internal",
        "ich bin gespannt, wie es am {next_date} weitergeht. Gern würde ich mich hier mit <Ihnen/dir> vernetzen.",
    ),
)
CLOSE: Final[Versions] = not_declining(
    (
        (*alone(_MOVES_ON), *alone(_BOOKED), *unless_booked(_CLOSING), *_BOOKED_UNSURE),
        alone(_BOOKED_SHORT),
        (
            Line(
                "ich freue mich sehr, dass es weitergeht. Gern würde ich mich mit <Ihnen/dir> vernetzen.",
                needs="moves_on wants_role",
            ),
            *alone(_BOOKED_SHORTER),
        ),
        (
            Line("wollen wir uns hier vernetzen?", "w", "familiar"),
            Line("gern würde ich mich hier mit <Ihnen/dir> vernetzen.", "pf"),
            Line("gern würde ich mich hier mit Ihnen vernetzen.", "w", "!familiar"),
            Line("ich würde mich gern mit <Ihnen/dir> vernetzen.", "pf"),
            Line("ich würde mich gern mit Ihnen vernetzen.", "w", "!familiar"),
        ),
        (
            Line("wollen wir uns vernetzen?", "w", "familiar"),
            Line("gern würde ich mich mit <Ihnen/dir> vernetzen.", needs="offered"),
            Line("ich bliebe gern mit <Ihnen/dir> in Kontakt.", "w", "!familiar"),
            Line("ich bliebe gern mit <Ihnen/dir> in Kontakt.", "pf"),
            *alone(_BOOKED_SHORTEST),
        ),
        # Room for the regards that are due.
        (Line("gern bliebe ich in Kontakt.", "f"),),
    )
)
CLOSE_BARE: Final[Versions] = (
    _CLOSING,
    Line("gern würde ich mich mit <Ihnen/dir> vernetzen."),
    Line("ich bliebe gern mit <Ihnen/dir> in Kontakt."),
)
"""The close alone, where the next day stands elsewhere."""
STAY: Final[Versions] = (
    spread(
        lines("wp", "", "ich würde gern mit <Ihnen/dir> in Kontakt bleiben."),
        lines("wpf", "", "ich würde mich freuen, wenn wir in Kontakt bleiben."),
        lines("f", "", "gern würde ich mit <Ihnen/dir> in Kontakt bleiben."),
    ),
    "ich bliebe gern mit <Ihnen/dir> in Kontakt.",
)
