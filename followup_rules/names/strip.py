"""What people put into a name field beside their name, taken off again.

``strip_name`` keeps the name as it is written, capitals and second forms in brackets included.
Signs and slogans end a name; nothing is guessed from how a name looks.
"""

import re
import unicodedata
from functools import lru_cache
from typing import Final

from followup_rules.model import LONGEST_NAME
from followup_rules.names import affixes as marks
from followup_rules.text.clean import clean_text, graphemes
from followup_rules.text.graphemes import is_pictograph

_STYLED: Final = re.compile(
    "[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\u249c-\u24e9\U0001d400-\U0001d7ff\U0001f130-\U0001f149]"
)
_BRACKET: Final = re.compile(
    r"\(([^()]*)\)|\[([^\[\]]*)\]|（([^（）]*)）|【([^【】]*)】|\{([^{}]*)\}"
)
_OPEN_BRACKET: Final = re.compile(r"[(\[（【{][^)\]）】}]*$")
_LEFT_OVER: Final = re.compile(r"[\]}】{\[]")
"""A bracket without its other half, when those in pairs are gone; round ones may hold a form."""
_HASHTAG: Final = re.compile(r"[#＃][^\s,|]*")
_BETWEEN_SCRIPTS: Final = re.compile(
    "(?<=[a-z])[/／](?=[\u3040-\u9fff\uac00-\ud7a3])|(?<=[\u3040-\u9fff\uac00-\ud7a3])[/／](?=[A-Z])"
)
_SLASHED: Final = re.compile(r"[^\s/|,;()]+(?:\s?/\s?[^\s/|,;()]+)+")
_MARK: Final = "\x1f"
"""Stands where a picture or sign stood."""
_SEPARATOR: Final = re.compile(
    r"\s*[|¦‖•●∙⋅│┃｜]+\s*|\s+[-–—−~‒―]+\s*|[–—―]\s+|\s*—\s*|\s+/+\s+|//+|\s*[;；]\s*|[:：](?=\s|$)\s*"
    r"|\s+[·・]\s+|\s*[!?！？…]+\s*|\s*[<>»«→@＠]\s*|／"
)
_LOOSE_HYPHEN: Final = re.compile(r"^([^\W\d_]+) [-–] ([^\W\d_]+)(?=\s)")
_SEPARATING: Final = frozenset("|¦｜<>«»→~−+=")
_HEAD_OF: Final = re.compile(r"\b(?:Head|Director|VP) of\b.*", re.IGNORECASE)
_RANKS: Final = frozenset({"sr", "jr", "senior", "junior", "lead"})
_COMMA: Final = re.compile(r"\s*[,،，、]\s*")
_NATIVE_SLOGAN: Final = re.compile(
    "採用|人事|募集|代表|社長|部長|課長|株式会社|有限会社|転職|招聘|招募|招聘中|채용|인사팀|헤드헌터"
)
_ADDRESS: Final = re.compile(r"www\.|https?:|\.(com|io|net|org|de|ai)$|\d{3,}")
_UNSPEAKABLE: Final = re.compile(r"[B-DF-HJ-NP-TV-XZ]{3,6}")
"""Capitals without a vowel."""
_ACRONYM: Final = re.compile(r"[A-Z][A-Z0-9+/&.\-]{1,9}")
_INITIAL: Final = re.compile(r"[^\W\d_]\.")
_PARTICLES: Final = marks.GERMANIC_PARTICLES | marks.ROMANCE_PARTICLES
_MOST_FORM_WORDS: Final = 5
_LOOSE: Final = " ,;:-–—_*•/\\|&+=~^"


_JAPANESE_ADDRESS: Final = re.compile(
    r"(?<=[\u3005\u3040-\u30ff\u4e00-\u9fff])\s?(?:様|さま|さん)$"
)
"""How a Japanese name is called, typed with it: no part of the name."""


@lru_cache(maxsize=1024)
def strip_name(raw: str) -> str:
    """Return the name without what is no part of it; ``""`` if nothing is left."""
    text = _JAPANESE_ADDRESS.sub("", clean_text(raw, LONGEST_NAME))
    while True:
        stripped = _once(text)
        if stripped == text or not stripped:
            return stripped
        text = stripped


def _once(text: str) -> str:
    text = _STYLED.sub(lambda found: unicodedata.normalize("NFKC", found[0]), text)
    text = _HASHTAG.sub(_MARK, text)
    text = _BRACKET.sub(_keep_a_form, text)
    text = _LEFT_OVER.sub(" ", _OPEN_BRACKET.sub(" ", text))
    text = _BETWEEN_SCRIPTS.sub(" ", text)
    text = _SLASHED.sub(_drop_pronouns, text)
    text = _LOOSE_HYPHEN.sub(_join_given, text)
    text = _mark_signs(text)
    text = _HEAD_OF.sub(_MARK, text)
    segment = _first_name_like(_SEPARATOR.split(text))
    pieces = [piece for piece in map(_tidy, segment.split(_MARK)) if any(map(str.isalpha, piece))]
    head = ""
    for piece in pieces:
        if not head:
            head = "" if _is_all_noise(piece) and piece is not pieces[-1] else piece
        elif " " in head or " " in piece or _is_noise(piece, 0) or _is_all_noise(piece):
            break
        else:
            head = f"{head} {piece}"
    return _tidy(_trim_words(_before_comma(head)))


def _keep_a_form(found: re.Match[str]) -> str:
    """Keep what is in brackets if it can be a form of the name."""
    inside = clean_text(next((one for one in found.groups() if one is not None), ""), LONGEST_NAME)
    inside = "".join(one for one in graphemes(inside) if not _is_sign(one)).strip()
    words = inside.split()
    folded = inside.casefold()
    if not any(map(str.isalpha, inside)) or len(words) > _MOST_FORM_WORDS:
        return " "
    if re.search(r"[\d@/|#!?:,;\x1f]", inside) or _NATIVE_SLOGAN.search(inside):
        return " "
    if all(map(_is_title, words)) or (len(words) == 1 and inside in marks.SURE_PRONOUNS):
        return " "
    if folded.startswith((*marks.CALLED, *marks.FORMER)):
        return f" ({inside}) "
    if any(_is_noise(word, 2) for word in words) or any(is_credential(word) for word in words):
        return " "
    return f" ({inside}) "


def _drop_pronouns(found: re.Match[str]) -> str:
    parts = [part.strip(" .").casefold() for part in found[0].split("/")]
    return _MARK if all(part in marks.PRONOUNS for part in parts) else found[0]


def _join_given(found: re.Match[str]) -> str:
    """Read "Anne - Marie" as one given name and "Anne - Recruiter" as name and slogan."""
    whole = found[1].casefold() in marks.COMPOUND_STARTS | marks.SECOND_PARTS
    return (
        f"{found[1]}-{found[2]}"
        if whole and found[2].casefold() in marks.SECOND_PARTS
        else found[0]
    )


def _is_sign(cluster: str) -> bool:
    first = cluster[0]
    if first in _SEPARATING:
        return False
    if "\u20e3" in cluster or is_pictograph(first):
        return True
    category = unicodedata.category(first)
    return category in ("So", "Sc", "Sm", "Co") or (category == "Sk" and first not in "`´")


def _mark_signs(text: str) -> str:
    if text.isascii() and not re.search(r"[$+<=>^~]", text):
        return text
    return "".join(_MARK if _is_sign(one) else one for one in graphemes(text))


def _first_name_like(segments: list[str]) -> str:
    with_letters = [one for one in segments if any(map(str.isalpha, one))]
    for segment in with_letters:
        if not _is_all_noise(segment):
            return segment
    return with_letters[0] if with_letters else ""


def _is_all_noise(text: str) -> bool:
    words = text.replace(_MARK, " ").replace(",", " ").split()
    return bool(_NATIVE_SLOGAN.search(text)) or all(
        _is_noise(word, 2) or is_credential(word) or _is_title(word) for word in words
    )


def is_credential(word: str, *, capitals: bool = True) -> bool:
    """Tell whether a word is a degree, certificate or the like (``MA`` only if ``capitals``)."""
    bare = word.strip(".,()®™*'’")
    folded = bare.casefold()
    if folded in marks.CREDENTIALS or folded.replace(".", "") in marks.CREDENTIALS:
        return True
    undotted = bare.replace(".", "")
    dotted = len(undotted) > 1 and bare != undotted and undotted in marks.CAPITAL_CREDENTIALS
    return dotted or (capitals and bare in marks.CAPITAL_CREDENTIALS)


def _is_title(word: str) -> bool:
    folded = word.casefold()
    return (
        folded.rstrip(".") in marks.TITLES
        or ("." in folded and folded.replace(".", "") in marks.DOTTED_TITLES)
        or word in marks.HEBREW_TITLES
    )


def _is_noise(word: str, before: int) -> bool:
    """Tell whether a slogan begins with this word (of a name that has ``before`` words before)."""
    folded = word.strip(".,!?*\"'’()").casefold()
    if folded in marks.SHOUTS or _ADDRESS.search(folded):
        return True
    if before < 1:
        return False
    slogan = folded in marks.SLOGANS or folded.startswith("ex-")
    return slogan and (before > 1 or folded not in {"is", "open"})


def _before_comma(text: str) -> str:
    """Take off what follows a comma, unless it is part of the name."""
    head, *rest = [piece.strip() for piece in _COMMA.split(text) if piece.strip()] or [""]
    kept = head
    for piece in rest:
        words = piece.split()
        if piece.rstrip(".").casefold() in marks.SUFFIXES:
            kept = f"{kept}, {piece}"
        elif _may_be_family(kept, words) and (given := _given_after(words, kept)):
            kept = f"{kept}, {given}"
        elif _is_all_noise(head):
            head = kept = piece
    return kept


def _may_be_family(text: str, after: list[str]) -> bool:
    """Tell whether what stands before a comma is a family name.

    One word; one with its particles ("van der Berg"); or two where only what follows is known as
    a given name ("García López, María").
    """
    *before, last = text.split()
    if "," in text or last.casefold() in _PARTICLES:
        return False
    if all(word.casefold() in _PARTICLES for word in before):
        return True
    known = marks.COMPOUND_STARTS | marks.SECOND_PARTS | marks.SHORT_FORMS
    return (
        len(before) == 1
        and after[0].casefold() in known
        and not known & {before[0].casefold(), last.casefold()}
    )


def _given_after(words: list[str], family: str) -> str:
    """Return the given names that follow a family name and a comma; empty where they are none."""
    given = list(words)
    while len(given) > 1 and is_credential(given[-1]):
        given.pop()
    if len(given) > 2:  # noqa: PLR2004
        return ""
    noise = any(_is_noise(word, 2) or is_credential(word) for word in given)
    shout = any(_ACRONYM.fullmatch(word) and not _INITIAL.fullmatch(word) for word in given)
    if noise or (shout and not family.isupper()) or not all(word[0].isalpha() for word in given):
        return ""
    return " ".join(given)


def _is_acronym_before(words: list[str]) -> bool:
    """Tell whether letters that nobody is named by stand before given and family name: "DGKP"."""
    return (
        len(words) > 2  # noqa: PLR2004
        and bool(_UNSPEAKABLE.fullmatch(words[0]))
        and not any(word.isupper() and len(word) > 1 for word in words[1:])
    )


def _trim_words(text: str) -> str:
    words = text.split(" ")
    while len(words) > 1 and (
        _is_title(words[0]) or _is_noise(words[0], 0) or _is_acronym_before(words)
    ):
        del words[0]
    for index, word in enumerate(words):
        if index and word[0] != "(" and _is_noise(word, index):
            words = words[:index]
            if index > 2 and words[-1].rstrip(".").casefold() in _RANKS:  # noqa: PLR2004
                words.pop()
            break
    while len(words) > 1 and is_credential(words[-1], capitals=_count(words) > 2):  # noqa: PLR2004
        if words[-1].startswith("("):
            break
        words.pop()
    return " ".join(words)


def _count(words: list[str]) -> int:
    """Count the words that are written small: in a name of capitals, MA may be a family."""
    return 0 if all(word.isupper() for word in words) else len(words)


def _tidy(text: str) -> str:
    """Take off loose signs at both ends, and the full stop of no abbreviation."""
    text = re.sub(r"\s+", " ", text.replace(_MARK, f" {_MARK} ")).strip(_LOOSE)
    last = text.rsplit(" ", 1)[-1]
    bare = last.rstrip(".")
    if last.endswith(".") and len(bare) > 1 and bare.casefold() not in marks.SUFFIXES:
        dotted = "." in bare
        text = text if dotted else text.rstrip(". ")
    return text.lstrip(". ").strip()
