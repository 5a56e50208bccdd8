"""What a posting's title has before and behind the role: "Ref. 12345 - ", "Vaga: ", "Sr.", "III".

A person who applied as "Comprador Sr." speaks of the job as a buyer; English keeps its "Senior".
"""

import re
from typing import Final

_REFERENCE: Final = re.compile(
    r"^\W*(?:r[ée]f(?:[ée]rence|erencia|erência)?|req|job|id|n[ºo°])\b\.?\s*[:#-]?\s*"
    r"[A-Z]{0,4}[-_]?\d[\w/-]*\s*[-\u2013\u2014:|]\s*"
    r"|\s*[-\u2013\u2014|,]?\s*r[ée]f(?:[ée]rence|erencia|erência)?\b\.?\s*[:#-]?\s*[A-Z]{0,4}[-_]?\d[\w/-]*$"
    r"|\s*(?:求人|募集|案件)(?:番号|no\.?|id)\s*[:：#]?\s*[\w-]*\d[\w-]*$",
    re.IGNORECASE,
)
"""A number of the posting, before or behind the role."""
_LABEL: Final = re.compile(
    r"^(?:vacante|vaga|puesto|poste|posto|posición|posição|cargo|offre|oferta|求人|募集)\s*[:：]\s*"
    r"|^(?:cdi|cdd|stage|alternance|intérim)\s*[-\u2013\u2014|:]\s*"
    r"|^(?:puesto|vacante|cargo|vaga|posição|poste)\s+d(?:e\s+|[\u2019'])(?=\w{3})",
    re.IGNORECASE,
)
"""What announces the role: "Vaga: ", "Puesto de ", "CDI - "."""
_RANK: Final = re.compile(
    r"^(?:sr|jr|ssr|snr)\b\.?\s+(?=\w{3})|\s+(?:sr|jr|ssr|snr)\.?(?=\s*$|\s+(?:I{1,3}|IV|V)$)"
    r"|\s+(?:I{1,3}|IV|V)$",
    re.IGNORECASE,
)
"""Rank and level: "Sr.", "Jr.", "III"."""


_GRADE: Final = re.compile(
    r"[\s,]+(?:I{1,3}|IV|V|\d|[LPE]\d|(?:level|grade|band|stufe) ?\w{1,3}|sr\.?|jr\.?)$",
    re.IGNORECASE,
)
"""A grade at the end: "Buyer II", "Engineer, Level 3"."""
_SHORT: Final = (
    (re.compile(r"^s(?:n)?r\b\.?\s+", re.IGNORECASE), "Senior "),
    (re.compile(r"^jr\b\.?\s+", re.IGNORECASE), "Junior "),
)
_FIELD: Final = {
    "en": re.compile(r"(?<=[a-z]{3}) (?:in|for|with|within|covering) .*$"),
    "de": re.compile(
        r"(?<=[a-zäöüß]{3}) (?:(?:Region|Bereich|Schwerpunkt|Standort|Raum|Gebiet) .*"
        r"|(?:in|im|für|mit|am|an) .{12,})$"
    ),
}
"""The field or the region that the title names after the job: "Research Assistant in Ecology"."""
_HEADS: Final = re.compile(
    r"(?:head|director|leiter(?:in)?|mitarbeiter(?:in)?|referent(?:in)?)$", re.IGNORECASE
)
"""What says too little alone."""

_ADJECTIVE: Final = re.compile(r"[A-ZÄÖÜ][a-zäöüß]+(?:isch|lich|end|iert|ig)e[r]? (?=[A-ZÄÖÜ])")
"""A German adjective before its noun, small inside a sentence: "als strategische Einkäuferin"."""


def _plainly(title: str, language: str) -> str:
    """Return an English or German title without grade and field, its rank written out."""
    for short, written in _SHORT:
        title = short.sub(written, title)
    title = _GRADE.sub("", title)
    bare = _FIELD[language].sub("", title)
    said = title if _HEADS.match(bare) else bare
    small = language == "de" and _ADJECTIVE.match(said)
    return said[:1].lower() + said[1:] if small else said


def without_posting(typed: str, language: str) -> str:
    """Return a title without what only a posting says; the title itself if nothing is left."""
    bare = _LABEL.sub("", _REFERENCE.sub("", typed.strip()))
    if language not in ("en", "de"):
        bare = _RANK.sub("", _RANK.sub("", bare))
    else:
        bare = _plainly(bare, language)
    return bare.strip() or typed
