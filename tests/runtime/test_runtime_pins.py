"""Nothing comes into the package from outside that is not the pinned file, byte for byte."""

import json
from pathlib import Path

import pytest

from scripts.runtime_pins import PinError, checked, pins, sha256
from scripts.runtime_wasm import custom_section, exports, imports, with_exports
from tests.runtime.probe import RUNTIME


def test_a_file_with_one_byte_changed_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "some.whl"
    path.write_bytes(b"as it was")
    pin = {"sha256": sha256(b"as it was")}
    assert checked(path, pin) == path
    path.write_bytes(b"as it wax")
    with pytest.raises(PinError, match=r"some\.whl is not the pinned file"):
        checked(path, pin)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(PinError, match=r"pyodide\.mjs is missing"):
        checked(tmp_path / "pyodide.mjs", {"sha256": ""})


def test_every_pin_has_a_hash() -> None:
    named = pins()
    every = [*named["pyodide"]["files"].values(), *named["wheels"].values(), named["binaryen"]]
    assert all(len(pin["sha256"]) == 64 for pin in every)


def test_wasm_files_name_the_build() -> None:
    identity = json.loads((RUNTIME / "build.json").read_text(encoding="utf-8"))["identity"]
    mark = custom_section(b"followup_rules", identity.encode())
    for name in ("pyodide.asm.wasm", "pydantic_core.wasm"):
        assert (RUNTIME / name).read_bytes().endswith(mark)


def test_the_machine_exports_what_pydantic_core_needs() -> None:
    main = (RUNTIME / "pyodide.asm.wasm").read_bytes()
    side = (RUNTIME / "pydantic_core.wasm").read_bytes()
    script = (RUNTIME / "pyodide.asm.mjs").read_text(encoding="utf-8")
    given = {name for name, _ in exports(main)}
    linked = {"__memory_base", "__table_base"}  # the loader's own
    for _, name in imports(side):
        assert name in given | linked or f"{name}" in script, name


def test_exports_can_be_taken_out_and_nothing_else_changes() -> None:
    main = (RUNTIME / "pyodide.asm.wasm").read_bytes()
    names = {name for name, _ in exports(main)}
    assert with_exports(main, names) == main
    fewer = with_exports(main, names - {"free"})
    assert {name for name, _ in exports(fewer)} == names - {"free"}
    assert imports(fewer) == imports(main)


def test_the_modified_machine_says_so_and_names_its_licence() -> None:
    head = (RUNTIME / "pyodide.asm.mjs").read_text(encoding="utf-8")[:400]
    assert "Mozilla Public License 2.0" in head
    assert "modified" in head
    assert "github.com/pyodide/pyodide" in head
