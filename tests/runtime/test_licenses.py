"""Everything that is shipped has a licence behind it, and the licences are shipped with it."""

import shutil
import zipfile
from pathlib import Path

import pytest

from scripts.licenses.components import LicenseError, chosen, components, parts_of, text_of
from scripts.licenses.packages import of_extension, without_license
from scripts.licenses.write import unlicensed, unlicensed_built_in, unlicensed_modules
from scripts.paths import BUILD, ROOT

BROWSERS = ("chrome", "firefox")


@pytest.mark.parametrize("browser", BROWSERS)
def test_everything_in_the_package_has_a_licence(browser: str) -> None:
    assert without_license(BUILD / browser, of_extension()) == []


@pytest.mark.parametrize("browser", BROWSERS)
def test_the_package_brings_the_text_of_each_licence(browser: str) -> None:
    text = (BUILD / browser / "LICENSES.txt").read_text("utf-8")
    notice = (BUILD / browser / "runtime" / "NOTICE.txt").read_text("utf-8")
    for one in of_extension():
        assert f"{one.name} {one.version}".strip() in text
        assert all(holder in text for holder in one.holders)
        if one.text:
            assert one.text.strip() in text
        else:
            assert all(text_of(name).strip() in text for name in parts_of(one.license))
    for name in ("pyodide.asm.mjs", "pyodide.asm.wasm", "pyodide.asm.rest.wasm"):
        assert f"  {name}\n" in notice
    assert "Mozilla Public License 2.0" in notice
    assert "https://github.com/pyodide/pyodide" in notice


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("vendor/dates.js", "export {};"),
        ("runtime/another.wasm", ""),
        ("popup/helper.js", "/* Copyright (c) 2020 Somebody Else */"),
        ("ui/helper.js", "/** @license MIT */"),
    ],
)
def test_a_file_of_somebody_else_is_named(name: str, content: str, tmp_path: Path) -> None:
    package = tmp_path / "package"
    shutil.copytree(BUILD / "chrome", package)
    (package / name).parent.mkdir(exist_ok=True)
    (package / name).write_text(content, "utf-8")
    [problem] = unlicensed(package, of_extension())
    assert problem.startswith(f"{name}: ")


def test_a_module_from_elsewhere_is_named(tmp_path: Path) -> None:
    bytecode, known = tmp_path / "bytecode.bin", tmp_path / "some.whl"
    with zipfile.ZipFile(known, "w") as packed:
        packed.writestr("known/__init__.py", "")
    with zipfile.ZipFile(bytecode, "w") as packed:
        for name in ("known/__init__.pyc", "followup_rules/case.pyc", "elsewhere/__init__.pyc"):
            packed.writestr(name, "")
    found = unlicensed_modules(bytecode, [known], ROOT / "followup_rules")
    assert found == ["elsewhere/__init__.pyc"]


def test_a_library_new_in_pyodide_is_named() -> None:
    wasm = b"..PyInit__sqlite3..PyInit__quantum.."
    assert unlicensed_built_in(wasm, of_extension()) == ["_quantum"]


@pytest.mark.parametrize("offered", ["GPL-3.0-only", "MIT AND GPL-3.0-only", ""])
def test_a_crate_under_a_licence_that_we_do_not_know_is_refused(offered: str) -> None:
    table = {"choose": ["Apache-2.0", "MIT"], "same": {}}
    with pytest.raises(LicenseError, match="some-crate"):
        chosen(offered, "some-crate", table)
    assert chosen("MIT OR Apache-2.0", "some-crate", table) == "Apache-2.0"


def test_a_wheel_without_a_licence_is_refused(tmp_path: Path) -> None:
    wheel = tmp_path / "bare-1.0-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w") as packed:
        packed.writestr("bare-1.0.dist-info/METADATA", "Name: bare\nVersion: 1.0\n")
    with pytest.raises(LicenseError, match="bare"):
        components([wheel], {"pyodide": "1", "python": "3"})


def test_the_wheel_of_the_library_brings_its_licences() -> None:
    [wheel] = (BUILD / "wheel").glob("*.whl")
    with zipfile.ZipFile(wheel) as packed:
        texts = {
            name.split("/licenses/")[1]: packed.read(name).decode("utf-8")
            for name in packed.namelist()
            if "/licenses/" in name
        }
        others = {name.split("/")[0] for name in packed.namelist()}
        foreign = [
            name
            for name in packed.namelist()
            if name.endswith(".py") and b"opyright" in packed.read(name)
        ]
    assert texts["LICENSE"] == (ROOT / "LICENSE").read_text("utf-8")
    assert "Unicode, Inc." in texts["licenses/unicode-data.txt"]
    assert text_of("Unicode-3.0").strip() in texts["licenses/unicode-data.txt"]
    assert others == {"followup_rules", f"{wheel.name.rsplit('-', 3)[0]}.dist-info"}
    assert foreign == []
