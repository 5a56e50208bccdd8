"""In Chromium: whatever is wrong with the snapshot, Python starts, says why, and answers."""

import hashlib
import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext

from scripts.browser.chromium import playwright_driver
from scripts.paths import BUILD, chromium_path
from scripts.programs import sandbox_flags
from tests.runtime.damage import ANSWER, DAMAGES, STARTED, add_page

Browser = tuple[BrowserContext, Path, str]


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    """Chromium with a copy of the built extension, whose files the tests may damage."""
    folder = tmp_path_factory.mktemp("engine") / "extension"
    shutil.copytree(BUILD / "chrome", folder)
    add_page(folder)
    digest = hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:32]
    address = "".join(chr(ord("a") + int(one, 16)) for one in digest)
    context = playwright_driver().chromium.launch_persistent_context(
        "",
        executable_path=chromium_path(),
        args=[
            *sandbox_flags(),
            "--headless=new",
            f"--disable-extensions-except={folder}",
            f"--load-extension={folder}",
        ],
        ignore_default_args=["--disable-extensions", "--headless"],
    )
    yield context, folder / "runtime", f"chrome-extension://{address}/try.html"
    context.close()


def started(context: BrowserContext, address: str) -> tuple[list[object], object, list[str]]:
    """Start the engine in a page; return its stages, its answer and what the console said."""
    page = context.new_page()
    said: list[str] = []
    page.on("console", lambda message: said.append(f"{message.type}: {message.text}"))
    page.goto(address)
    shown = page.wait_for_selector("p", timeout=120_000)
    stages, answer = json.loads((shown and shown.text_content()) or "null")
    page.close()
    return stages, answer, said


def test_the_snapshot_is_used_and_nothing_is_said(browser: Browser) -> None:
    context, _, address = browser
    stages, answer, said = started(context, address)
    assert stages == STARTED
    assert answer == ANSWER
    assert said == []


@pytest.mark.parametrize("cause", DAMAGES)
def test_without_a_right_snapshot_python_starts_from_the_bytecode(
    browser: Browser, cause: str
) -> None:
    context, runtime, address = browser
    name, damage, reason = DAMAGES[cause]
    whole = (runtime / name).read_bytes()
    try:
        damage(runtime / name)
        stages, answer, said = started(context, address)
    finally:
        (runtime / name).write_bytes(whole)
    assert stages == STARTED
    assert answer == ANSWER
    reasons = [line for line in said if line.startswith("info: Python starts without")]
    assert len(reasons) == 1
    assert reason in reasons[0]


@pytest.mark.parametrize(
    "name", ["runtime/pyodide.asm.wasm", "runtime/pydantic_core.wasm", "engine/worker.js"]
)
@pytest.mark.parametrize("damage", ["missing", "cut short"])
def test_without_a_file_that_nothing_replaces_it_is_said_that_files_are_damaged(
    browser: Browser, name: str, damage: str
) -> None:
    context, runtime, address = browser
    file = runtime.parent / name
    whole = file.read_bytes()
    try:
        if damage == "missing":
            file.unlink()
        else:
            file.write_bytes(whole[: len(whole) // 2])
        stages, answer, _ = started(context, address)
    finally:
        file.write_bytes(whole)
    assert stages[-1] == ["failed", "damaged"]
    assert str(answer).startswith("Error")
