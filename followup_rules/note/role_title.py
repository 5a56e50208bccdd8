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


def without_posting(typed: str, language: str) -> str:
    """Return a title without what only a posting says; the title itself if nothing is left."""
    bare = _LABEL.sub("", _REFERENCE.sub("", typed.strip()))
    if language not in ("en", "de"):
        bare = _RANK.sub("", _RANK.sub("", bare))
    return bare.strip() or typed
