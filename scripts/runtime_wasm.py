"""Read and write the few parts of a wasm file that the build looks into: imports and exports."""

from __future__ import annotations

from collections.abc import Iterator

_IMPORT, _EXPORT = 2, 7
_FUNCTION, _TABLE, _MEMORY, _GLOBAL, _TAG = range(5)


def leb(number: int) -> bytes:
    """Return a number as wasm writes lengths: seven bits a byte, the lowest first."""
    out = bytearray()
    while True:
        number, low = number >> 7, number & 0x7F
        out.append(low | (0x80 if number else 0))
        if not number:
            return bytes(out)


def custom_section(name: bytes, content: bytes) -> bytes:
    """Return a custom section: engines pass over it, programs can read it."""
    body = leb(len(name)) + name + content
    return b"\0" + leb(len(body)) + body


def imports(wasm: bytes) -> list[tuple[str, str]]:
    """Return module and name of everything that a wasm file imports."""
    found: list[tuple[str, str]] = []
    for kind, reader, _ in _sections(wasm):
        if kind != _IMPORT:
            continue
        for _ in range(reader.number()):
            found.append((reader.text(), reader.text()))
            _skip_import(reader)
    return found


def exports(wasm: bytes) -> list[tuple[str, bytes]]:
    """Return the names that a wasm file exports, each with its entry as it stands in the file."""
    found: list[tuple[str, bytes]] = []
    for kind, reader, _ in _sections(wasm):
        if kind != _EXPORT:
            continue
        for _ in range(reader.number()):
            start = reader.at
            name = reader.text()
            reader.at += 1
            reader.number()
            found.append((name, wasm[start : reader.at]))
    return found


def with_exports(wasm: bytes, names: set[str]) -> bytes:
    """Return the wasm file with only those exports that are in `names`, in their old order."""
    kept = [entry for name, entry in exports(wasm) if name in names]
    body = leb(len(kept)) + b"".join(kept)
    out = bytearray(wasm[:8])
    for kind, _, whole in _sections(wasm):
        out += bytes([kind]) + leb(len(body)) + body if kind == _EXPORT else whole
    return bytes(out)


class _Reader:
    """A place in the bytes of a wasm file."""

    def __init__(self, data: bytes, at: int) -> None:
        self.data = data
        self.at = at

    def number(self) -> int:
        """Read a number."""
        value = shift = 0
        while True:
            byte = self.data[self.at]
            self.at += 1
            value |= (byte & 0x7F) << shift
            shift += 7
            if byte < 0x80:  # noqa: PLR2004  # the highest bit says that more follows
                return value

    def text(self) -> str:
        """Read a name."""
        length = self.number()
        self.at += length
        return self.data[self.at - length : self.at].decode("utf-8")


def _sections(wasm: bytes) -> Iterator[tuple[int, _Reader, bytes]]:
    """Yield each section: its kind, a reader at its content, and the whole of its bytes."""
    at = 8
    while at < len(wasm):
        reader = _Reader(wasm, at + 1)
        length = reader.number()
        end = reader.at + length
        yield wasm[at], reader, wasm[at:end]
        at = end


def _skip_import(reader: _Reader) -> None:
    """Pass over what an import says after its names."""
    kind = reader.number()
    if kind == _FUNCTION:
        reader.number()
    elif kind in (_TABLE, _MEMORY):
        if kind == _TABLE:
            reader.at += 1
        limits = reader.number()
        reader.number()
        if limits & 1:
            reader.number()
    elif kind == _GLOBAL:
        reader.at += 2
    elif kind == _TAG:
        reader.at += 1
        reader.number()
