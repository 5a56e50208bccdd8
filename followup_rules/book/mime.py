"""Read the source of a mail (RFC 2045 to 2047): its head in plain words, its text, its calendar.

What people paste or drop may be a whole mail with its encodings: parts inside parts, base64,
quoted-printable, encoded words in the head, a mail attached to a mail. Nothing raises; a part that
can't be decoded is left out. Only UTF-8, Latin-1 and what is part of them are known: these need no
tables, which the browser's Python doesn't carry.
"""

import re
from binascii import Error as NotBase64
from binascii import a2b_base64, a2b_qp
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

_HEAD: Final = ("from", "date", "to", "cc", "subject")
"""Lines of a head that say something of the interview, in the order in which they are given."""
_FIELD: Final = re.compile(r"([A-Za-z][A-Za-z0-9-]{0,60}):[ \t]*(.*)")
_WORD: Final = re.compile(r"=\?([\w.:-]{1,40})(?:\*[\w-]+)?\?([BbQq])\?([^?\s]*)\?=")
_BETWEEN_WORDS: Final = re.compile(r"(\?=)\s+(?==\?)")
_DEEPEST: Final = 8
_MOST_PARTS: Final = 200
_LATIN: Final = re.compile(r"(?:iso-?8859|windows-125|cp125|latin)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Source:
    """A mail that was unpacked."""

    calendar: str
    """Its calendar part; empty where there is none."""
    text: str
    """The lines of its head that matter, then its text, which may be HTML."""


@dataclass(frozen=True, slots=True)
class _Part:
    kind: str
    text: str


def read_source(text: str) -> Source | None:
    """Return a mail unpacked; None where the text is not the source of one."""
    head, _ = _split(text.replace("\r\n", "\n").replace("\r", "\n").lstrip("\ufeff\n "))
    if not {"content-type", "content-transfer-encoding"} & set(head):
        return None
    found: list[_Part] = []
    heads: list[dict[str, str]] = []
    for part in _parts(
        text.replace("\r\n", "\n").replace("\r", "\n").lstrip("\ufeff\n "), 0, heads
    ):
        found.append(part)
        if len(found) >= _MOST_PARTS:
            break
    calendar = next((one.text for one in found if "BEGIN:VCALENDAR" in one.text), "")
    body = next((one.text for one in found if one.kind == "text/plain" and one.text.strip()), "")
    body = body or next((one.text for one in found if one.kind == "text/html"), "")
    lines = [f"{name.title()}: {one[name]}" for one in heads for name in _HEAD if name in one]
    return Source(calendar, "\n".join([*lines, "", body]))


def decoded_words(text: str) -> str:
    """Return a line of a head with its encoded words (RFC 2047) in plain letters."""

    def plain(word: re.Match[str]) -> str:
        raw = word[3].encode()
        try:
            made = a2b_base64(raw) if word[2] in "Bb" else a2b_qp(raw, header=True)
        except (NotBase64, ValueError):
            return word[0]
        return _letters(made, word[1])

    return _WORD.sub(plain, _BETWEEN_WORDS.sub(r"\1", text))


def _split(text: str) -> tuple[dict[str, str], str]:
    """Return the fields of a head, unfolded, and what follows the first empty line."""
    top, _, rest = text.partition("\n\n")
    fields: dict[str, str] = {}
    for line in re.sub(r"\n[ \t]+", " ", top).split("\n"):
        match = _FIELD.fullmatch(line)
        if match:
            fields.setdefault(match[1].lower(), decoded_words(match[2].strip()))
    return fields, rest


def _parts(text: str, depth: int, heads: list[dict[str, str]]) -> Iterator[_Part]:
    head, body = _split(text)
    if "from" in head or "subject" in head:
        heads.append(head)
    kind = head.get("content-type", "text/plain")
    name = kind.partition(";")[0].strip().lower()
    if depth >= _DEEPEST:
        return
    boundary = _parameter(kind, "boundary")
    if name.startswith("multipart/") and boundary:
        for piece in re.split(rf"(?m)^--{re.escape(boundary)}(?:--)?[ \t]*$", body)[1:]:
            yield from _parts(piece.removeprefix("\n"), depth + 1, heads)
    elif name == "message/rfc822":
        yield from _parts(body.lstrip("\n"), depth + 1, heads)
    elif name.startswith("text/") or name in ("application/ics", "application/octet-stream"):
        yield _Part(name, _body(body, head, _parameter(kind, "charset")))


def _parameter(field: str, name: str) -> str:
    match = re.search(rf';\s*{name}\s*=\s*(?:"([^"]*)"|([^;\s]*))', field, re.IGNORECASE)
    return (match[1] or match[2] or "") if match else ""


def _body(body: str, head: dict[str, str], charset: str) -> str:
    how = head.get("content-transfer-encoding", "").strip().lower()
    try:
        if how == "base64":
            return _letters(a2b_base64(body.encode()), charset)
        if how == "quoted-printable":
            return _letters(a2b_qp(body.encode()), charset)
    except (NotBase64, ValueError):
        return ""
    return body


def _letters(raw: bytes, charset: str) -> str:
    if _LATIN.match(charset):
        return raw.decode("latin-1")
    return raw.decode("utf-8", "replace").replace("\r\n", "\n")
