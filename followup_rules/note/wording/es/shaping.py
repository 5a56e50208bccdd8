"""Spanish notes: conditions and turns that the families share."""

import re
from dataclasses import replace
from typing import Final

from followup_rules.note.bank import Line


def spoken(tones: str, needs: str, *texts: str) -> tuple[Line, ...]:
    """Return lines in which " con …" says with whom: "contigo", "con usted", or nobody.

    To someone greeted by the first name who was not said to say tú, it stays open; in Mexico
    "con usted" is what one says to them. "!was_frank" is for words that "hablarme con franqueza"
    has, which stands only where it is told of what.
    """
    if "!was_frank" in needs.split():
        frank = needs.replace("!was_frank", "was_frank !about")
        return (*_spoken(tones, needs, *texts), *_spoken(tones, frank, *texts))
    return _spoken(tones, needs, *texts)


def _spoken(tones: str, needs: str, *texts: str) -> tuple[Line, ...]:
    """Return the same for one set of needs."""
    each = (
        (" contigo", "familiar"),
        (" con usted", "american !familiar"),
        ("", "!familiar !american"),
    )
    return tuple(
        Line(text.replace(" con …", whom), tones, f"{needs} {need}".strip())
        for text in texts
        for whom, need in each
    )


def addressed(tones: str, needs: str, *texts: str) -> tuple[Line, ...]:
    """Return lines with "<tuviera/tuvieras>" in it for whoever says tú, or usted in Mexico."""
    return tuple(
        Line(text, tones, f"{needs} {need}".strip())
        for text in texts
        for need in ("familiar", "american !familiar")
    )


_ADDED: Final = (
    ("lo agrego por aquí", "mr"),
    ("lo agrego por aquí", "!mr man"),
    ("la agrego por aquí", "ms"),
    ("la agrego por aquí", "!ms woman"),
    ("le envío mi invitación", "!mr !man !ms !woman"),
)


def adding(tones: str, needs: str, *texts: str) -> tuple[Line, ...]:
    """Return lines in which "…" adds them, to usted in Mexico and Argentina: "lo agrego por aquí".

    "Le agrego" is odd there. To whom it isn't known whether he or she is one, an invitation goes.
    """
    return tuple(
        Line(text.replace("…", added), tones, f"{needs} !familiar {region} {whom}")
        for text in texts
        for region in ("american", "!american argentine")
        for added, whom in _ADDED
    )


_MUCH: Final = re.compile(
    r"(?<=[Mm]e interesa) mucho|(?<=sigue interesando) mucho|(?<=[Tt]engo) mucho(?= interés)"
)


def cooler(*keen: Line) -> tuple[Line, ...]:
    """Return lines of interest, which after a cold talk do without "mucho"."""
    return tuple(
        made
        for one in keen
        for made in (
            (
                replace(one, needs=f"{one.needs} !cold".strip()),
                replace(one, text=_MUCH.sub("", one.text), needs=f"{one.needs} cold".strip()),
            )
            if _MUCH.search(one.text)
            else (one,)
        )
    )


def going_on(*keen: Line) -> tuple[Line, ...]:
    """Return the lines of interest for whom no news has come that it goes on."""
    return tuple(
        replace(one, needs=f"{one.needs} !moves_on") if "wants_role" in one.needs.split() else one
        for one in cooler(*keen)
    )
