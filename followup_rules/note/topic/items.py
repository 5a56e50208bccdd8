# ruff: noqa: E501  # an expression is read in one line
"""One typed text divided into the things it lists: by lines, marks, "then" and commas.

A comma divides only where what follows can be a thing of its own: "even the shed" and "die wir
gebaut haben" stay with the words before them, a sentence stays whole, and so does a list that is
written out ("the rota, the van and the shop").
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import Final, NamedTuple

from followup_rules.note.topic.beside import is_comment
from followup_rules.note.topic.casing import is_name
from followup_rules.note.topic.chat import without_chat
from followup_rules.note.topic.item_words import (
    ADJECTIVE_FIRST,
    AND,
    AND_BESIDE,
    AND_HOW,
    AND_OWN,
    ASIDES,
    BEFORE_HOW,
    COMMA_AND,
    JOINS,
    THEN,
)
from followup_rules.note.topic.japanese import divided, is_no_noun
from followup_rules.note.topic.match import matched, starts
from followup_rules.note.topic.terms import Terms


class Item(NamedTuple):
    """A thing that was typed."""

    text: str
    listed: bool
    """Does it stand in a list with commas, where a whole sentence is only a remark?"""


_BULLET: Final = re.compile(r"^\s*(?:[-*•·–—▪◦・]+\s+|\d{1,2}[.)]\s+|・)")
_PARTS: Final = re.compile(r"\s*[;；|]\s*")
_MARKS: Final = re.compile(r"\s+[/•·+]\s+")
_COMMA: Final = re.compile(r"(?<!\d),(?!\d)|(?<=\d),(?=\s)|[，、]")
_DISTANCE: Final = re.compile(r",? (?:and|und|et|y|e) (?=(?:a |à )?\d+ ?min)", re.IGNORECASE)
_DASH: Final = re.compile(r"\s+[-–—]+\s+")
_SHUT_IN: Final = re.compile(r"\([^()]*\)|（[^（）]*）|[\"«“„「][^\"»”“」]*[\"»”“」]")
_QUOTED_FIRST: Final = re.compile(r"\s*[\"'«“„「‘]")
_JA_SEVERAL: Final = re.compile(
    r"[!！][^!！\s]|.と、|、(?:あと|それと|それから)|可、|、(?:しかも|それに|さらに)|、[^、]+(?:も|も少し|もちょっと)$"
)
_JA_SAID: Final = re.compile(r"(?:です|ます|ました|でした|ません|について.*|に関して.*)。?$")
_JA_CLAUSE: Final = re.compile(
    r"(?:です|ます|した|て|で|が|く|に|は|ば|ら|を|へ|の|とき|時|際|後|ため|まで|から|より|ながら|ので|けど|し)$"
)

_MOSTLY: Final = re.compile(
    r" (?:mostly|mainly|hauptsächlich|vor allem|surtout|principalement|sobre todo|principalmente|sobretudo)(?=,)",
    re.IGNORECASE,
)
"""Says of the words before a comma that they were most of it."""
_BRACKETS: Final = re.compile(r"\s*[(（](?P<inside>[^()（）]+)[)）]")
_PLACE: Final = re.compile(r"[A-ZÀ-Þ][\w'-]*")


def items(lines: str, language: str, terms: Terms) -> Iterator[Item]:
    """Yield the things of a list; a text that is none, whole."""
    said = language == "ja"
    lines = _BRACKETS.sub(lambda found: _unless_remark(found, terms, said=said), lines)
    rows = [_BULLET.sub("", row).strip() for row in lines.split("\n")]
    for row in filter(None, rows):
        numbered = re.split(r"(?:^|\s)\d{1,2}[.)]\s+", row)
        for part in numbered if len(numbered) > 2 else [row]:  # noqa: PLR2004
            for piece in filter(None, map(str.strip, _PARTS.split(part))):
                yield from _by_marks(piece, language, terms)


def _by_marks(text: str, language: str, terms: Terms) -> Iterator[Item]:
    """Divide "the rota / the van + parking", and each of these as it needs."""
    pieces = list(filter(None, map(str.strip, _MARKS.split(text))))
    if any(_SLASH.search(text[: text.find(piece)]) and _ASKS.search(pieces[0]) for piece in pieces):
        pieces = [text]  # "whether I could drive the quad / telehandler"
    for piece in pieces:
        for said in _by_stops(piece, language, terms):
            for one in _before_how(without_chat(said, language), language, terms):
                divided = _japanese(one) if language == "ja" else []
                for item in divided or _by_commas(one, language, terms):
                    yield item._replace(listed=item.listed or len(pieces) > 1)


_SLASH: Final = re.compile(r" [/•] ")
_ASKS: Final = re.compile(
    r"\b(?:whether|if|how|why|what|ob|wie|warum|was|si|comment|pourquoi|cómo|como|se|por que)\b"
)
"""Begins a clause, of which things beside a slash are part."""


def _unless_remark(found: re.Match[str], terms: Terms, *, said: bool) -> str:
    """Return words in brackets; nothing for a remark that has a verb: "(there isn't any)".

    Only Japanese letters have brackets in a sentence (``said``).
    """
    inside = found["inside"].strip()
    if not said and found.start() and "?" not in inside:
        return ""
    clause = starts(terms.subject, inside) or not (
        starts(f"{terms.indirect}|{terms.remark}", inside) or _plain(inside, terms)
    )
    return "" if clause and "?" not in inside else found[0]


def _by_stops(text: str, language: str, terms: Terms) -> list[str]:
    """Divide what goes on after a stop with a word such as "plus", or after "!!"."""
    joins = JOINS.get(language)
    if not joins or _SHUT_IN.search(text):
        return [text]
    first, found, rest = text, None, ""
    if found := re.search(rf"(?<=[a-zà-ÿ]{{3}})[.!]+\s+(?:{joins})\s+(?=\w)", text, re.IGNORECASE):
        first, rest = text[: found.start()], text[found.end() :]
    elif found := re.search(r"(?<=[a-zà-ÿ]{3})!+\s+(?=[^\W_])", text):
        first, rest = text[: found.start()], text[found.end() :]
        if " " not in first or starts(terms.subject, first):
            return [text]
    return [first, *_by_stops(rest, language, terms)] if rest else [text]


def evenly_cased(found: list[Item], language: str) -> list[Item]:
    """Write the first of a list small where only the list's beginning made it a capital."""
    if language in ("de", "ja") or len(found) < 2:  # noqa: PLR2004
        return found
    first, rest = found[0].text, found[1:]
    plain = first[:1].isupper() and first[1:] == first[1:].lower()
    plain = plain and not is_name(first)
    if plain and any(one.text[:1].islower() for one in rest):
        return [found[0]._replace(text=first[0].lower() + first[1:]), *rest]
    return found


def _before_how(text: str, language: str, terms: Terms) -> list[str]:
    """Divide "die Umstellung und was das heißt": a clause that can't follow the same word."""
    found = re.search(AND_HOW[language], text) if language in AND_HOW else None
    beside = AND_BESIDE.get(language)
    found = found or (re.search(beside, text, re.IGNORECASE) if beside else None)
    own = re.search(AND_OWN[language], text, re.IGNORECASE) if language in AND_OWN else None
    if found is None and own is None:
        return [text]
    at = own or found
    first, how = text[: at.start()].rstrip(", "), text[at.end() :]  # type: ignore[union-attr]
    bare = matched(terms.leading, first)
    said = first[bare.end() :] if bare else first
    if own:
        clause = not starts(terms.subject, said) and starts(terms.indirect, said)
        return [first, how] if said and (clause or _plain(said, terms)) else [text]
    return [first, how] if said and _plain(said, terms) else [text]


@cache
def _aside(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{ASIDES[language]})(?:(?![\w-])|(?<=['&]))", re.IGNORECASE)


def _by_commas(text: str, language: str, terms: Terms) -> list[Item]:
    """Divide "migration, on-call, hiring" and "the rota, why you moved"."""
    text = _MOSTLY.sub("", text)
    whole = [Item(text, listed=False)]
    if language == "ja" or re.search(r"[?？]\s*[^\W_]", text) or _QUOTED_FIRST.match(text):
        return whole
    text = _DASH.sub(lambda dash: _listed_after(dash, text, terms), text)
    then = _DISTANCE.sub(", ", re.sub(THEN[language], ", ", text))
    then = re.sub(COMMA_AND[language], ", ", then) if language in COMMA_AND else then
    parts = parted(then)
    if len(parts) < 2:  # noqa: PLR2004
        return whole
    if _is_clause_list(parts, language, terms):
        return [Item(part, listed=True) for part in _with_asides(parts, language)]
    if _is_whole(parts[0], terms):
        return whole
    parts = _with_asides(parts, language)
    joined = then == text and re.search(
        rf"(?:^| )(?:{AND[language]}) \S", _SHUT_IN.sub("", parts[-1])
    )
    if len(parts) < 2 or (joined and all(_plain(one, terms) for one in parts)):  # noqa: PLR2004
        return [Item(_two(text, language), listed=False)]
    return [Item(part, listed=True) for part in parts]


def _two(text: str, language: str) -> str:
    """Return two things without a comma before their "and": the sentence has others."""
    joined = re.fullmatch(rf"([^,]+), ((?:{AND[language]}) (?!whether |if |si )[^,]+)", text)
    return f"{joined[1]} {joined[2]}" if joined else text


def _is_clause_list(parts: list[str], language: str, terms: Terms) -> bool:
    """Tell whether a list begins with a clause: "how you plan shifts, stock, who's on call".

    "how you plan shifts, stock and leave" is one clause, and so is "how you train people, who may
    drive".
    """
    bare = matched(terms.leading, parts[0])
    first = parts[0][bare.end() :] if bare else parts[0]
    if not starts(terms.indirect, first) or starts(terms.subject, first):
        return False
    joined = re.search(rf"(?:^| )(?:{AND[language]}) \S", parts[-1])
    things = [one for one in parts[1:] if not _aside(language).match(one)]
    clauses = [one for one in things if starts(rf"{terms.indirect}|{terms.subject}", one)]
    return bool(things) and not joined and (len(clauses) < len(things) or language == "en")


def _listed_after(dash: re.Match[str], text: str, terms: Terms) -> str:
    """Return a comma for a dash before a remark ("rota - they do 4 on, 4 off"), else the dash."""
    after = text[dash.end() :]
    return ", " if starts(rf"{terms.subject}|{terms.remark}", after) else dash[0]


def _japanese(text: str) -> list[Item]:
    """Divide a Japanese list; two things are one where the first is no clause."""
    if re.search(r"[?？]\s*[^\W_]", text) or _QUOTED_FIRST.match(text):
        return []
    pieces = [part.strip() for part in re.split(r"[、，,]|(?<=.)[!！]+(?=[^!！\s])", text)]
    parts = [part for piece in pieces for part in divided(piece) if part]
    several = len(parts) > len(pieces) or len(parts) > 2 or bool(_JA_SEVERAL.search(text))  # noqa: PLR2004
    several = several or any(
        is_no_noun(re.sub("[やと]$", "", part)) for part in parts if not _JA_SAID.search(part)
    )
    if not several or len(parts) < 2 or _JA_CLAUSE.search(parts[0]):  # noqa: PLR2004
        return []
    return [Item(part, listed=True) for part in parts]


def parted(text: str) -> list[str]:
    """Divide a text at its commas; those in brackets or marks, and of numbers, divide nothing."""
    shut = [found.span() for found in _SHUT_IN.finditer(text)]
    at, parts = 0, []
    for comma in _COMMA.finditer(text):
        if not any(start < comma.start() < end for start, end in shut):
            parts.append(text[at : comma.start()])
            at = comma.end()
    return [part.strip() for part in (*parts, text[at:]) if part.strip()]


def _is_whole(first: str, terms: Terms) -> bool:
    """Tell whether what begins a text is a sentence, a clause or an answer that names nothing."""
    bare = matched(terms.leading, first)
    said = first[bare.end() :] if bare else first
    if not said or matched(rf"(?:{terms.nothing})$", said):
        return True
    return starts(terms.fragment, said) or not _plain(said, terms)


def _plain(part: str, terms: Terms) -> bool:
    """Tell whether words are no clause and no remark: they have no finite verb of their own."""
    if starts(rf"{terms.subject}|{terms.indirect}|{terms.remark or '(?!)'}", part):
        return False
    verb = matched(rf".*?(?<![\w'-])(?:{terms.finite})(?!\w)", part)
    return verb is None or bool(matched(rf".*(?<!\w)(?:{terms.linking})(?!\w)", verb[0]))


def _with_asides(parts: list[str], language: str) -> list[str]:
    """Put words that belong to those before their comma back to them."""
    aside = _aside(language)
    kept = [parts[0]]
    for part in parts[1:]:
        last = kept[-1]
        of_how = language == "de" and re.match(r"wie |was |warum ", part)
        place = len(last.split()) > 1 and _PLACE.fullmatch(part) and language != "de"
        place = place and _PLACE.fullmatch(last.split()[-1]) and last[:1].islower()
        small = is_small_first(last, language) and (language != "de" or part != part.lower())
        beside = aside.match(part) and not is_comment(part, language)
        if beside or place or small or (of_how and BEFORE_HOW.search(last)):
            kept[-1] = f"{last}, {part}"
        else:
            kept.append(part)
    return kept


def is_aside(words: str, language: str) -> bool:
    """Tell whether words after a comma only add to those before it: "even the shed"."""
    return language in ASIDES and bool(_aside(language).match(words))


def is_small_first(words: str, language: str) -> bool:
    """Tell whether words before a comma are of the noun after it: "a small, friendly team"."""
    adjective = ADJECTIVE_FIRST.get(language)
    return bool(adjective) and re.fullmatch(adjective or "", words) is not None
