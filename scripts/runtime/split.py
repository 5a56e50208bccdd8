"""Split a wasm file in two: the functions that a click calls, and the rest.

A browser reads and compiles every byte of a wasm file before the first call. A click calls about a
quarter of the functions of Python's machine and of pydantic_core, so only those stay in the file
that is loaded at once. There each other function is a stub that has the rest loaded, once, and goes
on in it: whatever is called, the answer is the same, and only the first such call takes longer.

Both files keep every index of the original (types, functions, globals, tags), so that code moves as
it is, byte for byte, and nothing in it is read or rewritten. They meet in the function table. The
loaded file has two entries more at the end of its part of the table:

- ``make room``, ``()->i32``: adds room to the table, puts the loaded functions into its second
  half, and returns where it begins;
- ``load``, ``()->()``, empty: what the engine puts there (extension/engine/split_wasm.js) has room
  made and instantiates the rest, which fills the first half.

``marked`` makes the file that tells which functions are called.
"""

from __future__ import annotations

from dataclasses import dataclass

from scripts.runtime.wasm import (
    AS_FUNCTION,
    AS_GLOBAL,
    AS_MEMORY,
    AS_TABLE,
    AS_TAG,
    CODE,
    DATA,
    DATA_COUNT,
    ELEMENT,
    EXPORT,
    FUNCTION,
    GLOBAL,
    IMPORT,
    MEMORY,
    START,
    TABLE,
    TAG,
    TYPE,
    Reader,
    Wasm,
    WasmError,
    body_of,
    code_of,
    custom_section,
    leb,
    named,
    signed,
    vector,
)

SHARED = "shared"
"""Under this name the rest imports what the loaded file defines, and finds it exported there."""
MARK = "called."
"""In a marked file, the global ``called.7`` is 1 once the seventh function has been called."""

_LOCAL_GET, _GLOBAL_GET, _GLOBAL_SET = b"\x20", b"\x23", b"\x24"
_CALL, _CALL_INDIRECT, _END, _NO_VARIABLES = b"\x10", b"\x11", b"\x0b", b"\0"
_ADD, _IF_ZERO, _FUNCREF = b"\x6a", b"\x45\x04\x40", b"\x70"
_NULL_FUNCTION, _TABLE_GROW, _TABLE_INIT = b"\xd0\x70", b"\xfc\x0f", b"\xfc\x0c"
_I32, _MUTABLE, _I32_ZERO = b"\x7f", b"\x01", b"\x41\0\x0b"
_NUMBER, _NOTHING = b"\x60\0\x01\x7f", b"\x60\0\0"
"""The types of functions that take nothing and answer a number, or nothing."""


def _const(number: int) -> bytes:
    return b"\x41" + signed(number)


def marked(data: bytes) -> bytes:
    """Return the file with a global for each function, which becomes 1 when that is called."""
    wasm = Wasm(data)
    bodies = wasm.entries(CODE)
    globals_ = wasm.entries(GLOBAL)
    first = wasm.imported(AS_GLOBAL) + len(globals_)
    code = []
    for number, entry in enumerate(bodies):
        variables, instructions = code_of(entry)
        mark = _const(1) + _GLOBAL_SET + leb(first + number)
        code.append(body_of(variables, mark + instructions))
    marks = [_I32 + _MUTABLE + _I32_ZERO] * len(bodies)
    shown = [
        named(f"{MARK}{number}") + bytes([AS_GLOBAL]) + leb(first + number)
        for number in range(len(bodies))
    ]
    return wasm.changed(
        {GLOBAL: globals_ + marks, EXPORT: wasm.entries(EXPORT) + shown, CODE: code}
    )


@dataclass(frozen=True)
class _Plan:
    """Where things are in both files."""

    wasm: Wasm
    types: list[bytes]
    """The types of functions, with those of the two new table entries."""
    of: list[int]
    """The type of each function."""
    kept: tuple[int, ...]
    """The functions that are loaded at once."""
    moved: tuple[int, ...]

    @property
    def functions(self) -> int:
        """How many functions are imported: the first one defined has this number."""
        return self.wasm.imported(AS_FUNCTION)

    @property
    def number(self) -> int:
        return self.types.index(_NUMBER)

    @property
    def nothing(self) -> int:
        return self.types.index(_NOTHING)

    def through(self, function: int, room: bytes, index: int) -> bytes:
        """Return a body that calls the function at an index of the room, with its own arguments."""
        kind = self.of[function]
        reader = Reader(self.types[kind], 1)
        given = b"".join(_LOCAL_GET + leb(one) for one in range(reader.number()))
        there = room + _const(index) + _ADD + _CALL_INDIRECT + leb(kind) + b"\0" + _END
        return body_of(_NO_VARIABLES, given + there)


def split(data: bytes, kept: set[int]) -> tuple[bytes, bytes]:
    """Return the file that is loaded at once, and the rest; `kept` numbers the defined functions.

    Raises:
        WasmError: the file is built in a way that is not known here.

    """
    wasm = Wasm(data)
    types = wasm.entries(TYPE)
    types += [one for one in (_NUMBER, _NOTHING) if one not in types]
    of = [Reader(entry).number() for entry in wasm.entries(FUNCTION)]
    plan = _Plan(
        wasm,
        types,
        of,
        tuple(sorted(kept)),
        tuple(number for number in range(len(of)) if number not in kept),
    )
    return _loaded(plan), _rest(plan)


def _loaded(plan: _Plan) -> bytes:
    wasm = plan.wasm
    first = plan.functions
    begins = wasm.imported(AS_GLOBAL) + len(wasm.entries(GLOBAL))  # where the room begins
    room, make_room = first + len(plan.of), first + len(plan.of) + 1
    indices = {function: index for index, function in enumerate(plan.moved)}
    code = wasm.entries(CODE)
    for function, index in indices.items():
        code[function] = plan.through(function, _CALL + leb(room), index)
    elements, tables, before, load = _table(plan, make_room)
    code.append(
        body_of(
            _NO_VARIABLES,
            _GLOBAL_GET + leb(begins)
            + _IF_ZERO + load + _CALL_INDIRECT + leb(plan.nothing) + b"\0" + _END
            + _GLOBAL_GET + leb(begins) + _END,
        )
    )  # fmt: skip
    code.append(
        body_of(
            _NO_VARIABLES,
            _NULL_FUNCTION + _const(len(plan.of)) + _TABLE_GROW + b"\0" + _GLOBAL_SET + leb(begins)
            + _GLOBAL_GET + leb(begins) + _const(len(plan.moved)) + _ADD
            + _const(0) + _const(len(plan.kept)) + _TABLE_INIT + leb(len(elements)) + b"\0"
            + _GLOBAL_GET + leb(begins) + _END,
        )
    )  # fmt: skip
    waiting = b"\x01\0" + vector(leb(first + one) for one in plan.kept)
    return wasm.changed(
        {
            TYPE: plan.types,
            FUNCTION: [*map(leb, plan.of), leb(plan.number), leb(plan.number)],
            TABLE: tables,
            GLOBAL: [*wasm.entries(GLOBAL), _I32 + _MUTABLE + _I32_ZERO],
            EXPORT: [*wasm.entries(EXPORT), *_shared(wasm)],
            ELEMENT: [*elements, waiting],
            CODE: code,
        },
        before,
    )


def _table(plan: _Plan, make_room: int) -> tuple[list[bytes], list[bytes], bytes, bytes]:
    """Add two entries to the table.

    Returns the elements, the tables, the sections about linking, and what puts the index of the
    empty entry on the stack.
    """
    wasm = plan.wasm
    *others, last = wasm.entries(ELEMENT)
    reader = Reader(last, 1)
    reader.expression()
    begin = last[1 : reader.at]
    filled = reader.number()
    grown = b"\0" + begin + leb(filled + 1) + last[reader.at :] + leb(make_room)
    tables = wasm.entries(TABLE)
    if not tables:  # a library: it says how much of the table it needs
        link = Reader(wasm.before["dylink.0"])
        kind, length = link.byte(), link.number()
        numbers = [link.number() for _ in range(4)]
        if kind != 1 or numbers[2] != filled or link.at != 2 + length:
            raise WasmError("a library says in a way not known here how much of the table it needs")
        numbers[2] += 2
        memory = b"".join(map(leb, numbers))
        rest = wasm.before["dylink.0"][link.at :]
        about = custom_section(b"dylink.0", bytes([1]) + leb(len(memory)) + memory + rest)
        return [*others, grown], [], about, begin[:-1] + _const(filled + 1) + _ADD
    table = Reader(tables[0])
    kind, flags, size = table.byte(), table.number(), table.number()
    start = Reader(begin, 1).number()
    if flags or bytes([kind]) != _FUNCREF or begin != _const(start) + _END:
        raise WasmError("its table of functions is not of the kind known here")
    if size != start + filled:
        raise WasmError("its table of functions is not full")
    tables[0] = _FUNCREF + b"\0" + leb(size + 2)
    return [*others, grown], tables, b"", _const(size + 1)


def _defined(wasm: Wasm) -> list[tuple[str, int, int, bytes]]:
    """List what the file defines and the rest needs: name, kind, number, and what it is."""
    found = []
    for letter, kind, number in (
        ("t", AS_TABLE, TABLE),
        ("m", AS_MEMORY, MEMORY),
        ("g", AS_GLOBAL, GLOBAL),
        ("e", AS_TAG, TAG),
    ):
        before = wasm.imported(kind)
        for index, entry in enumerate(wasm.entries(number), before):
            found.append((f"{letter}{index}", kind, index, entry[:2] if letter == "g" else entry))
    return found


def _shared(wasm: Wasm) -> list[bytes]:
    """Return the exports by which the rest finds what the loaded file defines."""
    return [
        named(f"{SHARED}.{name}") + bytes([kind]) + leb(index)
        for name, kind, index, _ in _defined(wasm)
    ]


def _rest(plan: _Plan) -> bytes:
    wasm = plan.wasm
    begins = wasm.imported(AS_GLOBAL) + len(wasm.entries(GLOBAL))
    shared = [
        named(SHARED) + named(name) + bytes([kind]) + what for name, kind, _, what in _defined(wasm)
    ]
    shared.append(named(SHARED) + named("room") + bytes([AS_GLOBAL]) + _I32 + b"\0")
    code = wasm.entries(CODE)
    room = _GLOBAL_GET + leb(begins)
    for index, function in enumerate(plan.kept, len(plan.moved)):
        code[function] = plan.through(function, room, index)
    moved = vector(leb(plan.functions + one) for one in plan.moved)
    return wasm.changed(
        {
            TYPE: plan.types,
            IMPORT: [*wasm.entries(IMPORT), *shared],
            FUNCTION: [*map(leb, plan.of)],
            TABLE: b"",
            MEMORY: b"",
            TAG: b"",
            GLOBAL: b"",
            EXPORT: b"",
            START: b"",
            ELEMENT: [b"\0" + room + _END + moved],
            CODE: code,
            DATA: b"",
            DATA_COUNT: b"",
        }
    )
