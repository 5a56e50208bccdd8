"""Nothing comes into the package from outside that is not the pinned file, byte for byte."""

import json
from pathlib import Path

import pydantic
import pydantic_core
import pytest

from scripts.paths import ROOT
from scripts.repin import changes, pins_of, pydantic_version
from scripts.runtime.lock import lock
from scripts.runtime.pins import PinError, checked, pins, sha256
from scripts.runtime.probe import RUNTIME, probe
from scripts.runtime.wasm import EXPORT, Wasm, custom_section


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
    every = [*named["pyodide"]["files"].values(), *lock()["packages"].values(), named["binaryen"]]
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


def test_the_browser_and_the_command_line_run_the_same_pydantic() -> None:
    code = """
import pydantic, pydantic_core, sys
result = [pydantic.VERSION, pydantic_core.__version__, list(sys.version_info[:2])]
"""
    [[inside, core, python]] = probe([{"run": code}], "fresh")
    assert [inside, core] == [pydantic.VERSION, pydantic_core.__version__]
    assert [inside, core] == [
        lock()["packages"][name]["version"] for name in ("pydantic", "pydantic-core")
    ]
    assert inside == pydantic_version()
    assert pins()["pyodide"]["python"].startswith(".".join(map(str, python)))


def test_the_pins_are_those_of_what_npm_and_pip_brought() -> None:
    modules = ROOT / "node_modules"
    stock = json.loads((modules / "pyodide" / "pyodide-lock.json").read_text("utf-8"))
    assert list(changes(pins(), pins_of(modules, stock["info"]))) == []
    assert lock()["info"] == stock["info"]


def test_a_change_of_the_pins_is_told_line_by_line() -> None:
    before = {"pyodide": {"version": "1", "files": {"a": {"sha256": "0" * 64}}}}
    after = {"pyodide": {"version": "2", "files": {"a": {"sha256": "1" * 64}}}, "more": 3}
    assert list(changes(before, after)) == [
        "more: nothing -> 3",
        "pyodide.files.a.sha256: 000000000000... -> 111111111111...",
        "pyodide.version: 1 -> 2",
    ]
    assert list(changes(after, after)) == []
