"""Nothing comes into the package from outside that is not the pinned file, byte for byte."""

import json
from pathlib import Path

import pytest

from scripts.runtime_pins import PinError, checked, pins, sha256
from scripts.runtime_wasm import EXPORT, Wasm, custom_section
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
    for name in ("pyodide.asm", "pydantic_core", "pyodide.asm.rest", "pydantic_core.rest"):
        assert (RUNTIME / f"{name}.wasm").read_bytes().endswith(mark)


def test_the_machine_exports_what_pydantic_core_needs() -> None:
    main = Wasm((RUNTIME / "pyodide.asm.wasm").read_bytes())
    side = Wasm((RUNTIME / "pydantic_core.wasm").read_bytes())
    script = (RUNTIME / "pyodide.asm.mjs").read_text(encoding="utf-8")
    linked = {"__memory_base", "__table_base"}  # the loader's own
    for _, name, _, _ in side.imports:
        assert name in linked or name in main.exports or name in script, name


def test_exports_can_be_taken_out_and_nothing_else_changes() -> None:
    whole = (RUNTIME / "pyodide.asm.wasm").read_bytes()
    main = Wasm(whole)
    assert main.changed({}) == whole
    kept = [entry for name, entry in main.exports.items() if name != "free"]
    fewer = Wasm(main.changed({EXPORT: kept}))
    assert set(fewer.exports) == set(main.exports) - {"free"}
    assert {**fewer.sections, EXPORT: b""} == {**main.sections, EXPORT: b""}


def test_the_script_makes_no_code_from_texts() -> None:
    script = (RUNTIME / "pyodide.asm.mjs").read_text(encoding="utf-8")
    assert "eval(" not in script
    assert "new Function" not in script


def test_the_modified_machine_says_so_and_names_its_licence() -> None:
    head = (RUNTIME / "pyodide.asm.mjs").read_text(encoding="utf-8")[:400]
    assert "Mozilla Public License 2.0" in head
    assert "modified" in head
    assert "github.com/pyodide/pyodide" in head
