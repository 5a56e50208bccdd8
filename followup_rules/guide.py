"""The guide as data: claims S1-S53 with its own words, readings A1-A34, and the view from outside.

What rules cite, what ``explain`` and the popup's "why" show. It decides nothing. The texts stand in
``guide.json``; they are read when this module is imported, which ``advise`` doesn't do.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from importlib import resources
from typing import Final, Literal, cast

Kind = Literal["rule", "soft", "why"]


@dataclass(frozen=True, slots=True)
class Claim:
    """One claim of the guide."""

    id: str
    kind: Kind
    """``rule`` changes an answer, ``soft`` ranks or words one, ``why`` is reasons only."""
    section: str
    words: str
    """The guide's own."""
    short: str
    outside: str | None
    """What other published advice says where it differs, in our words."""


@dataclass(frozen=True, slots=True)
class Reading:
    """How the guide is read where it is silent or at odds with itself."""

    id: str
    about: str
    reading: str
    outside: str | None


def _told() -> dict[str, list[dict[str, str]]]:
    file = resources.files("followup_rules").joinpath("guide.json")
    told: dict[str, list[dict[str, str]]] = json.loads(file.read_text(encoding="utf-8"))
    return told


_TOLD: Final = _told()
CLAIMS: Final[Mapping[str, Claim]] = {
    one["id"]: Claim(
        id=one["id"],
        kind=cast("Kind", one["kind"]),
        section=one["section"],
        words=one["words"],
        short=one["short"],
        outside=one.get("outside"),
    )
    for one in _TOLD["claims"]
}
READINGS: Final[Mapping[str, Reading]] = {
    one["id"]: Reading(
        id=one["id"], about=one["about"], reading=one["reading"], outside=one.get("outside")
    )
    for one in _TOLD["readings"]
}


def passage(claim_id: str) -> Claim | Reading:
    """Return a claim or a reading.

    Raises:
        KeyError: there is none of that id.

    """
    return CLAIMS[claim_id] if claim_id in CLAIMS else READINGS[claim_id]
