"""The wasm files in two parts: each whole and valid, together all that the original was."""

import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scripts.paths import BUILD
from scripts.runtime.probe import RUNTIME
from scripts.runtime.split import MARK, SHARED, marked, split
from scripts.runtime.wasm import (
    AS_FUNCTION,
    CODE,
    DATA,
    EXPORT,
    FUNCTION,
    IMPORT,
    Reader,
    Wasm,
    WasmError,
    code_of,
    leb,
    signed,
)

PARTS = ("pyodide.asm", "pydantic_core")
VALID = "for (const file of process.argv.slice(1)) new WebAssembly.Module(readFileSync(file));"


def part(name: str) -> Wasm:
    return Wasm((RUNTIME / f"{name}.wasm").read_bytes())


def valid(*files: Path) -> bool:
    script = f'import {{ readFileSync }} from "node:fs"; {VALID}'
    command = ["node", "--input-type=module", "-e", script, *map(str, files)]
    return subprocess.run(command, capture_output=True, check=False).returncode == 0  # noqa: S603


@given(st.integers(0, 2**32 - 1))
def test_lengths_are_read_as_they_were_written(number: int) -> None:
    assert Reader(leb(number)).number() == number


@given(st.integers(-(2**31), 2**31 - 1))
def test_constants_keep_their_sign(number: int) -> None:
    value = shift = 0
    for byte in signed(number):
        value |= (byte & 0x7F) << shift
        shift += 7
    if byte & 0x40:
        value -= 1 << shift
    assert value == number
    assert len(signed(number)) <= 5


@pytest.mark.parametrize("name", PARTS)
def test_a_function_is_loaded_at_once_or_stands_in_the_rest(name: str) -> None:
    loaded, rest = part(name), part(f"{name}.rest")
    both = zip(loaded.entries(CODE), rest.entries(CODE), strict=False)
    for here, there in both:
        variables_here, variables_there = code_of(here)[0], code_of(there)[0]
        stubs = (len(here) < 64 and variables_here == b"\0", len(there) < 64)
        assert any(stubs) or (variables_here, variables_there) == (b"\0", b"\0")
    kinds = [Reader(entry).number() for entry in rest.entries(FUNCTION)]
    assert [Reader(entry).number() for entry in loaded.entries(FUNCTION)][:-2] == kinds
    assert rest.entries(EXPORT) == []
    assert DATA not in rest.sections


@pytest.mark.parametrize("name", PARTS)
def test_the_rest_imports_what_the_loaded_part_defines(name: str) -> None:
    loaded, rest = part(name), part(f"{name}.rest")
    shared = {each for module, each, _, _ in rest.imports if module == SHARED} - {"room"}
    assert {f"{SHARED}.{one}" for one in shared} == {
        one for one in loaded.exports if one.startswith(f"{SHARED}.")
    }
    assert rest.entries(IMPORT)[: len(loaded.entries(IMPORT))] == loaded.entries(IMPORT)


@pytest.mark.parametrize("each", [0, 1, 3])
@pytest.mark.parametrize("name", PARTS)
def test_any_choice_of_functions_gives_two_valid_files(
    tmp_path: Path, name: str, each: int
) -> None:
    [*_, machine] = sorted(
        (BUILD / "cache" / "machine").iterdir(), key=lambda one: one.stat().st_mtime
    )
    whole = (machine / f"{name}.wasm").read_bytes()
    number = len(Wasm(whole).entries(FUNCTION))
    files = []
    for index, data in enumerate(split(whole, set(range(0, number, each)) if each else set())):
        files.append(tmp_path / f"{index}.wasm")
        files[-1].write_bytes(data)
    assert valid(*files)
    files[0].write_bytes(files[0].read_bytes()[:-1000])
    assert not valid(files[0])


def test_what_is_split_already_is_refused() -> None:
    for name in ("pydantic_core", "pydantic_core.rest"):
        with pytest.raises(WasmError):
            split(part(name).data, set())


def test_marks_are_one_for_each_function(tmp_path: Path) -> None:
    loaded = (RUNTIME / "pyodide.asm.rest.wasm").read_bytes()
    wasm = Wasm(marked(loaded))
    names = [name for name in wasm.exports if name.startswith(MARK)]
    assert len(names) == len(wasm.entries(CODE))
    assert wasm.imported(AS_FUNCTION) == Wasm(loaded).imported(AS_FUNCTION)
    file = tmp_path / "marked.wasm"
    file.write_bytes(wasm.data)
    assert valid(file)
