"""Read and write wasm files as far as the build needs it: sections and entries, no instructions.

``Wasm`` opens a file; each entry of a section (an import, an export, a function's body) comes and
goes as the bytes that stand in the file, so that what is not changed stays as it is.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property

CUSTOM, TYPE, IMPORT, FUNCTION, TABLE, MEMORY, GLOBAL, EXPORT, START, ELEMENT, CODE, DATA = range(
    12
)
DATA_COUNT, TAG = 12, 13
"""The numbers of the sections."""
_ORDER = (
    TYPE, IMPORT, FUNCTION, TABLE, MEMORY, TAG, GLOBAL, EXPORT, START, ELEMENT, DATA_COUNT, CODE,
    DATA,
)  # fmt: skip
AS_FUNCTION, AS_TABLE, AS_MEMORY, AS_GLOBAL, AS_TAG = range(5)
"""The kinds of what is imported and exported."""
_CONST, _GLOBAL_GET, _END = 0x41, 0x23, 0x0B
_FUNCTION_TYPE = 0x60


class WasmError(ValueError):
    """A wasm file is built in a way that is not known here."""


def leb(number: int) -> bytes:
    """Return a number as wasm writes lengths: seven bits a byte, the lowest first."""
    out = bytearray()
    while True:
        number, low = number >> 7, number & 0x7F
        out.append(low | (0x80 if number else 0))
        if not number:
            return bytes(out)


def signed(number: int) -> bytes:
    """Return a number as wasm writes constants: like lengths, the last bit being the sign."""
    out = bytearray()
    while True:
        number, low = number >> 7, number & 0x7F
        last = number == (-1 if low & 0x40 else 0)
        out.append(low | (0 if last else 0x80))
        if last:
            return bytes(out)


def named(text: str) -> bytes:
    """Return a name as wasm writes it."""
    raw = text.encode("utf-8")
    return leb(len(raw)) + raw


def vector(entries: Iterable[bytes]) -> bytes:
    """Return entries behind their number."""
    listed = list(entries)
    return leb(len(listed)) + b"".join(listed)


def section(kind: int, content: bytes) -> bytes:
    """Return a section around its content."""
    return bytes([kind]) + leb(len(content)) + content


def custom_section(name: bytes, content: bytes) -> bytes:
    """Return a custom section: engines pass over it, programs can read it."""
    return section(CUSTOM, leb(len(name)) + name + content)


class Reader:
    """A position in the bytes of a wasm file; every method moves past what it is named after."""

    def __init__(self, data: bytes, at: int = 0) -> None:
        self.data = data
        self.at = at

    def byte(self) -> int:
        """Read one byte."""
        self.at += 1
        return self.data[self.at - 1]

    def number(self) -> int:
        """Read a number."""
        value = shift = 0
        while True:
            byte = self.byte()
            value |= (byte & 0x7F) << shift
            shift += 7
            if byte < 0x80:  # noqa: PLR2004  # the highest bit says that more follows
                return value

    def text(self) -> str:
        """Read a name."""
        length = self.number()
        self.past(length)
        return self.data[self.at - length : self.at].decode("utf-8")

    def past(self, length: int) -> None:
        """Move past some bytes."""
        self.at += length

    def type(self) -> None:
        """Move past a type of functions."""
        if self.byte() != _FUNCTION_TYPE:
            raise WasmError("it has types that are not of functions")
        for _ in range(2):
            self.past(self.number())

    def limits(self) -> None:
        """Move past the bounds of a table or memory."""
        more = self.number() & 1
        for _ in range(1 + more):
            self.number()

    def table(self) -> None:
        """Move past a table."""
        self.byte()
        self.limits()

    def tag(self) -> None:
        """Move past a tag."""
        self.byte()
        self.number()

    def global_type(self) -> None:
        """Move past the type of a global."""
        self.at += 2

    def import_(self) -> None:
        """Move past an import."""
        self.text()
        self.text()
        _OF_KIND[self.byte()](self)

    def export(self) -> None:
        """Move past an export."""
        self.text()
        self.byte()
        self.number()

    def expression(self) -> None:
        """Read an expression of one instruction, as globals and tables begin with."""
        if self.byte() not in (_CONST, _GLOBAL_GET):
            raise WasmError("a global or table of it begins with a formula")
        self.number()
        if self.byte() != _END:
            raise WasmError("a global or table of it begins with a formula")

    def global_(self) -> None:
        """Move past a global."""
        self.global_type()
        self.expression()

    def element(self) -> None:
        """Move past what fills a part of a table."""
        if self.number():
            raise WasmError("it fills its table otherwise than from the start, with functions")
        self.expression()
        for _ in range(self.number()):
            self.number()

    def body(self) -> None:
        """Move past a function's body."""
        self.past(self.number())


_OF_KIND = {
    AS_FUNCTION: Reader.number,
    AS_TABLE: Reader.table,
    AS_MEMORY: Reader.limits,
    AS_GLOBAL: Reader.global_type,
    AS_TAG: Reader.tag,
}
_ENTRY = {
    TYPE: Reader.type,
    IMPORT: Reader.import_,
    FUNCTION: Reader.number,
    TABLE: Reader.table,
    MEMORY: Reader.limits,
    TAG: Reader.tag,
    GLOBAL: Reader.global_,
    EXPORT: Reader.export,
    ELEMENT: Reader.element,
    CODE: Reader.body,
}


class Wasm:
    """A wasm file."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.sections: dict[int, bytes] = {}
        """The content of each section, its number first; custom ones are apart."""
        self.before: dict[str, bytes] = {}
        """The content of custom sections that stand before all others, by name: how to link it."""
        self.after: dict[str, bytes] = {}
        """The content of the other custom sections."""
        reader = Reader(data, 8)
        while reader.at < len(data):
            kind = reader.byte()
            length = reader.number()
            end = reader.at + length
            if kind == CUSTOM:
                name = reader.text()
                (self.after if self.sections else self.before)[name] = data[reader.at : end]
            else:
                self.sections[kind] = data[reader.at : end]
            reader.at = end

    def entries(self, kind: int) -> list[bytes]:
        """Return the entries of a section, each as it stands."""
        reader = Reader(self.sections.get(kind, b"\0"))
        return [self._entry(kind, reader) for _ in range(reader.number())]

    @staticmethod
    def _entry(kind: int, reader: Reader) -> bytes:
        start = reader.at
        _ENTRY[kind](reader)
        return reader.data[start : reader.at]

    @cached_property
    def imports(self) -> list[tuple[str, str, int, bytes]]:
        """Each import: module, name, kind, and what it is of its kind."""
        found = []
        for entry in self.entries(IMPORT):
            reader = Reader(entry)
            found.append((reader.text(), reader.text(), reader.byte(), entry[reader.at :]))
        return found

    @cached_property
    def exports(self) -> dict[str, bytes]:
        """Each export by its name, as it stands in the file."""
        return {Reader(entry).text(): entry for entry in self.entries(EXPORT)}

    def exported_in_table(self) -> list[tuple[str, int]]:
        """Return the exported functions that the table holds too, and where, in order."""
        indices: dict[int, int] = {}
        for entry in self.entries(ELEMENT):
            reader = Reader(entry, 2)
            first = reader.number()
            reader.byte()
            for index in range(first, first + reader.number()):
                indices.setdefault(reader.number(), index)
        found = []
        for name, entry in self.exports.items():
            reader = Reader(entry)
            reader.text()
            if reader.byte() == AS_FUNCTION and (function := reader.number()) in indices:
                found.append((name, indices[function]))
        return sorted(found)

    def imported(self, kind: int) -> int:
        """Return how many things of a kind are imported: they come first in the count of all."""
        return sum(one == kind for _, _, one, _ in self.imports)

    def changed(self, sections: Mapping[int, list[bytes] | bytes], custom: bytes = b"") -> bytes:
        """Return the file with other sections: entries, or a content; an empty one is left out."""
        out = [self.data[:8]]
        before = custom or b"".join(
            custom_section(name.encode(), content) for name, content in self.before.items()
        )
        out.append(before)
        for kind in _ORDER:
            content = sections.get(kind, self.sections.get(kind, b""))
            if isinstance(content, list):
                content = vector(content) if content else b""
            if content:
                out.append(section(kind, content))
        after = self.after.items()
        out += [custom_section(name.encode(), content) for name, content in after]
        return b"".join(out)


def code_of(entry: bytes) -> tuple[bytes, bytes]:
    """Return the variables and the instructions of a function's body."""
    reader = Reader(entry)
    reader.number()
    start = reader.at
    for _ in range(reader.number()):
        reader.number()
        reader.byte()
    return entry[start : reader.at], entry[reader.at :]


def body_of(variables: bytes, instructions: bytes) -> bytes:
    """Return a function's body as it stands in a file."""
    return leb(len(variables) + len(instructions)) + variables + instructions
