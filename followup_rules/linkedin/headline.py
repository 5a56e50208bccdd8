"""What the line under a name suggests: the part someone plays, and their company.

Both are suggestions for the person to confirm: a headline never says whether its owner
assessed you (A8). A manager is suggested as ``senior``; who will decide on the candidate is not
in a headline, unless it says "hiring manager".
"""

import re
from functools import lru_cache
from typing import Final

from followup_rules.case import Part
from followup_rules.linkedin import headline_terms as terms
from followup_rules.text.clean import clean_text

_LONGEST: Final = 400
"""Characters of a headline that are read: LinkedIn allows 220."""


def _any_of(patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(patterns.split("\n")[1:-1]))


_PARTS: Final[tuple[tuple[Part, re.Pattern[str]], ...]] = (
    ("hiring_manager", _any_of(terms.HIRING_MANAGER)),
    ("agency_recruiter", _any_of(terms.AGENCY)),
    ("logistics", _any_of(terms.LOGISTICS)),
    ("recruiter", _any_of(terms.RECRUITER)),
    ("peer", _any_of(terms.PEER_MANAGERS)),
    ("senior", _any_of(terms.SENIOR)),
    ("peer", _any_of(terms.PEER)),
)
"""In this order: the narrower meaning first ("recruiting coordinator", "product manager")."""
_SEPARATOR: Final = re.compile(
    r"\s*[|｜¦•●⋅│‖]+\s*|\s+[·・–—-]+\s+|\s*[,;；、，]\s+|\s+/+\s+|／|、|\s*[\n]\s*"
)
_PAST: Final = re.compile(
    r"^(?:ex\b|ex-|former|formerly|previously|prev\b|past\b|ehemal|früher|ancien|antigu|anterior"
    r"|antes|già\b|voormalig|były|byłą|była|dříve|bývalý|bývalá|tidigare|元|前職)"
)
_PAST_INSIDE: Final = re.compile(
    r"\b(?:ex[- ]|formerly |previously |ehemals |früher |anteriormente |tidigare )\S.*"
)
_AT: Final = re.compile(rf"(?:^|\s)(?:{terms.BEFORE_COMPANY})\s+(?=\S)|\s*[@＠]\s*", re.IGNORECASE)
_MAYBE_AT: Final = re.compile(rf"\s(?:{terms.MAYBE_BEFORE_COMPANY})\s+(?=[^\Wa-z]|\d)")
_AFTER_COMPANY: Final = re.compile(
    r"\s*[(（\[].*|\s+(?:helping|where|who|and|und|et|y|e|i|och|en|oraz) +[a-z].*|[!?。].*"
)
_NATIVE: Final = re.compile(
    r"(?:株式会社|有限会社|合同会社)\s?[^\s|｜/／・、。,（(@のでにと]+"
    r"|[^\s|｜/／・、。,（(@のでにと]+(?:株式会社|有限会社|合同会社)"
)
_NATIVE_AT: Final = re.compile(r"^([^\s|｜/／、。,]+?)(?:での|にて|で|の)(?=[^\s])")
_MOST_WORDS: Final = 6


@lru_cache(maxsize=512)
def suggest_part(headline: str) -> Part | None:
    """Suggest the part they may play in the process; ``None`` if nothing points to one.

    The first segment that points to a part decides; what they were ("ex-", "former") is not read.
    """
    for segment in _segments(headline):
        folded = segment.casefold()
        for part, pattern in _PARTS:
            if pattern.search(folded):
                return part
    return None


def _segments(headline: str) -> list[str]:
    text = clean_text(headline, _LONGEST)
    pieces = [piece.strip() for piece in _SEPARATOR.split(text) if piece and piece.strip()]
    return [
        now
        for piece in pieces
        if not _PAST.match(piece.casefold())
        and (now := _PAST_INSIDE.sub("", piece).strip() if _past_inside(piece) else piece)
    ]


def _past_inside(piece: str) -> bool:
    return bool(_PAST_INSIDE.search(piece))


@lru_cache(maxsize=512)
def company_of(headline: str) -> str:
    """Return the company that a headline names as today's; ``""`` if it names none, or in doubt."""
    segments = _segments(headline)
    for segment in segments:
        native = _NATIVE.search(segment)
        if native:
            return native[0]
    for pattern in (_AT, _MAYBE_AT):
        for segment in segments:
            company = _after(pattern, segment)
            if company:
                return company
    text = clean_text(headline, _LONGEST)
    role, _, rest = text.partition(" · ")
    company = _AFTER_COMPANY.sub("", _SEPARATOR.split(rest)[0]).strip()
    if company and suggest_part(role) and not suggest_part(company) and company[0].isupper():
        return company if len(company.split()) <= _MOST_WORDS else ""
    return _native_at(segments)


def _native_at(segments: list[str]) -> str:
    for segment in segments:
        found = _NATIVE_AT.match(segment)
        if found and suggest_part(segment[found.end() :]) and not suggest_part(found[1]):
            return found[1]
    return ""


def _after(pattern: re.Pattern[str], segment: str) -> str:
    """Return what follows the last match of the pattern, if it can be a company."""
    company = ""
    for found in pattern.finditer(segment):
        before, after = segment[: found.start()], segment[found.end() :]
        sure = "@" in found[0] or "＠" in found[0] or not after[:1].islower()
        if (pattern is _MAYBE_AT or not sure) and not suggest_part(before):
            continue  # "good at listening", "experta en datos"
        candidate = _AFTER_COMPANY.sub("", after).strip(" .,:;-–—\"'“”")
        folded = candidate.casefold()
        if not candidate or folded.partition(" ")[0] in terms.FIELDS or _PAST.match(folded):
            continue
        if len(candidate.split()) <= _MOST_WORDS and any(map(str.isalnum, candidate)):
            company = candidate
    return company
