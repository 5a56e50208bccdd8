"""In Firefox, too: whatever is wrong with the snapshot, Python starts, says why, and answers."""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from scripts.browser.firefox import UUID, Addons, Firefox, firefox
from scripts.build import pack
from scripts.paths import BUILD
from tests.runtime.damage import ANSWER, DAMAGES, STARTED, add_page


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Firefox, Path]]:
    """Firefox, and a copy of the built extension whose files the tests may damage."""
    folder = tmp_path_factory.mktemp("engine") / "extension"
    shutil.copytree(BUILD / "firefox", folder)
    add_page(folder)
    with firefox({}) as fox:
        fox.log.expected += ["Failed to load", "NetworkError"]  # of the file that is taken away
        fox.driver.timeout.implicit = 120
        yield fox, folder


def started(fox: Firefox, folder: Path) -> tuple[list[object], object, list[str]]:
    """Start the engine in a page; return its stages, its answer and what the console said."""
    archive = folder.parent / "extension.xpi"
    pack(folder, archive)
    before = len(fox.said())
    Addons(fox.driver).install(str(archive), temp=True)
    fox.driver.navigate(f"moz-extension://{UUID}/try.html")
    shown = fox.driver.find_element("tag name", "p")
    stages, answer = json.loads(shown.get_property("textContent"))
    fox.driver.navigate("about:blank")
    return stages, answer, [line for line in fox.said()[before:] if "console." in line]


def test_the_snapshot_is_used_and_nothing_is_said(browser: tuple[Firefox, Path]) -> None:
    stages, answer, said = started(*browser)
    assert stages == STARTED
    assert answer == ANSWER
    assert said == []


@pytest.mark.parametrize("cause", DAMAGES)
def test_without_a_right_snapshot_python_starts_from_the_bytecode(
    browser: tuple[Firefox, Path], cause: str
) -> None:
    fox, folder = browser
    name, damage, reason = DAMAGES[cause]
    file = folder / "runtime" / name
    whole = file.read_bytes()
    try:
        damage(file)
        stages, answer, said = started(fox, folder)
    finally:
        file.write_bytes(whole)
    assert stages == STARTED
    assert answer == ANSWER
    reasons = [line for line in said if "Python starts without" in line]
    assert len(reasons) == 1
    assert reason in reasons[0]


@pytest.mark.parametrize("name", ["runtime/pyodide.asm.wasm", "engine/worker.js"])
def test_without_a_file_that_nothing_replaces_it_is_said_that_files_are_damaged(
    browser: tuple[Firefox, Path], name: str
) -> None:
    fox, folder = browser
    fox.log.expected.append(name)  # Firefox itself says that it could not load a script
    file = folder / name
    whole = file.read_bytes()
    try:
        file.unlink()
        stages, answer, _ = started(fox, folder)
    finally:
        file.write_bytes(whole)
    assert stages[-1] == ["failed", "damaged"]
    assert str(answer).startswith("Error")
