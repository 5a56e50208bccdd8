"""What the line under a name suggests: the part someone played, their company, the language.

All of it is a suggestion for the person to confirm: a headline never says whether its owner
assessed you (A8). A manager is suggested as ``senior``; who will decide on the candidate is not
in a headline, unless it says "hiring manager".
"""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from typing import Final

from followup_rules import headline_words as words
from followup_rules.case import Part
from followup_rules.text import clean_text
from followup_rules.text_scripts import script_of

_LONGEST: Final = 400
"""Characters of a headline that are read: LinkedIn allows 220."""


def _any_of(patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(patterns.split("\n")[1:-1]))


_PARTS: Final[tuple[tuple[Part, re.Pattern[str]], ...]] = (
    ("hiring_manager", _any_of(words.HIRING_MANAGER)),
    ("agency_recruiter", _any_of(words.AGENCY)),
    ("logistics", _any_of(words.LOGISTICS)),
    ("recruiter", _any_of(words.RECRUITER)),
    ("peer", _any_of(words.PEER_MANAGERS)),
    ("senior", _any_of(words.SENIOR)),
    ("peer", _any_of(words.PEER)),
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
_AT: Final = re.compile(rf"(?:^|\s)(?:{words.BEFORE_COMPANY})\s+(?=\S)|\s*[@＠]\s*", re.IGNORECASE)
_MAYBE_AT: Final = re.compile(rf"\s(?:{words.MAYBE_BEFORE_COMPANY})\s+(?=[^\Wa-z]|\d)")
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
    """Suggest the part they may have played in your process; ``None`` if nothing points to one.

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
    """Give the company that a headline names as today's; ``""`` if it names none, or in doubt."""
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
    """Give what follows the last such word, if it can be a company."""
    company = ""
    for found in pattern.finditer(segment):
        before, after = segment[: found.start()], segment[found.end() :]
        sure = "@" in found[0] or "＠" in found[0] or not after[:1].islower()
        if (pattern is _MAYBE_AT or not sure) and not suggest_part(before):
            continue  # "good at listening", "experta en datos"
        candidate = _AFTER_COMPANY.sub("", after).strip(" .,:;-–—\"'“”")
        folded = candidate.casefold()
        if not candidate or folded.partition(" ")[0] in words.FIELDS or _PAST.match(folded):
            continue
        if len(candidate.split()) <= _MOST_WORDS and any(map(str.isalnum, candidate)):
            company = candidate
    return company


def same_company(a: str, b: str) -> bool:
    """Tell whether two spellings mean one company.

    Case, accents, punctuation, "The" and legal forms do not count; every other word does ("Apple"
    is not "Apple Bank"), and so does the script.
    """
    first, second = _company_key(a), _company_key(b)
    return first == second != ""


@lru_cache(maxsize=512)
def _company_key(name: str) -> str:
    text = unicodedata.normalize("NFKC", clean_text(name, _LONGEST)).casefold()
    if re.match(r"ex[- ]", text):
        return "ex " + _company_key(text[3:])
    for form in words.NATIVE_FORMS:
        text = text.replace(unicodedata.normalize("NFKC", form), " ")
    text = re.sub(r"\s*[(\[][^)\]]*[)\]]\s*$", "", text)
    text = re.sub(r"\.(?:com|io|ai|net|org|co)\b", " ", text)
    text = re.sub(r"['’`´.]", "", text)
    text = re.sub(r"\s*[&+]\s*", " and ", text)
    text = "".join(_without_accent(one) for one in text)
    tokens = re.findall(r"\w+", text)
    if len(tokens) > 1 and tokens[0] == "the":
        del tokens[0]
    kept = _without_forms(tokens)
    same = {"und": "and", "et": "and", "y": "and", "e": "and", "och": "and", "i": "and"}
    joined = "".join(
        same.get(one, one) if 0 < place < len(kept) - 1 else one for place, one in enumerate(kept)
    )
    return joined or clean_text(name, _LONGEST).casefold()


def _without_accent(character: str) -> str:
    if script_of(character) != "latin":
        return character
    special = {"ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe", "ß": "ss", "ı": "i"}
    plain = special.get(character)
    return plain or unicodedata.normalize("NFD", character)[0]


def _without_forms(tokens: list[str]) -> list[str]:
    kept = list(tokens)
    while len(kept) > 1:
        phrase = next(
            (one for one in words.LEGAL_PHRASES if len(kept) > len(one) and _ends(kept, one)), None
        )
        if phrase:
            kept = kept[: -len(phrase)]
        elif kept[-1] in words.LEGAL_FORMS or (kept[-1] == "and" and len(kept) < len(tokens)):
            kept.pop()
        elif kept[0] in {"ооо", "оао", "пао", "зао", "ао", "тов", "pt", "ooo"}:
            del kept[0]
        else:
            break
    return kept


def _ends(tokens: list[str], phrase: tuple[str, ...]) -> bool:
    return tuple(tokens[-len(phrase) :]) == tuple(
        "".join(map(_without_accent, word)) for word in phrase
    )


_VOTES: Final[dict[str, frozenset[str]]] = {
    language: frozenset(text.split()) for language, text in words.FUNCTION_WORDS.items()
}
_SPOKEN: Final = ("en", "de", "fr", "es", "pt")
_LETTER_VOTE: Final = 1.5


def text_language(texts: Iterable[str]) -> str | None:
    """Name the language that these texts are written in: en, de, fr, es, pt, ja; ``None`` in doubt.

    Japanese is known by its kana; the others by their frequent words and letters, and only if no
    other language, spoken here or not, comes near.
    """
    return _language_of(tuple(texts))


@lru_cache(maxsize=64)
def _language_of(texts: tuple[str, ...]) -> str | None:
    """Remembered, because one answer asks for the same texts many times."""
    joined = " ".join(clean_text(text, 2_000) for text in texts)[:20_000]
    scripts = [script for one in joined if (script := script_of(one))]
    kana = sum(script in ("hiragana", "katakana") for script in scripts)
    han = scripts.count("han")
    if kana * 5 > len(scripts) or (kana and (kana + han) * 2 > len(scripts)):
        return "ja"
    if "株式会社" in joined:
        return "ja"
    if scripts.count("latin") * 2 < len(scripts):
        return None
    return _voted(joined.casefold())


def _voted(text: str) -> str | None:
    found = re.findall(r"[^\W\d_]+", text)
    votes = {language: sum(word in known for word in found) for language, known in _VOTES.items()}
    scores: dict[str, float] = {language: float(count) for language, count in votes.items()}
    for language, letters in words.TELLING.items():
        scores[language] += _LETTER_VOTE * sum(
            any(one in letters for one in word) for word in found
        )
    ranked = sorted(scores, key=lambda language: (-scores[language], language))
    best, second = ranked[0], ranked[1]
    clear = scores[best] >= 1 and scores[best] >= scores[second] + 1
    return best if clear and best in _SPOKEN else None
