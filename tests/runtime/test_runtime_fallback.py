"""In a real browser: whatever is wrong with the snapshot, Python starts, says why, and answers."""

import hashlib
import json
import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext

from followup_rules.bridge import handle
from scripts.tools import BUILD, chromium_path
from tests.browser.browsers import playwright_driver
from tests.runtime.probe import CASE

ASKED = {"do": "advise", "case": CASE}
PAGE = '<!doctype html><meta charset="utf-8"><script type="module" src="try.js"></script>'
SCRIPT = f"""
import {{ startEngine }} from "./engine/engine.js";
const stages = [];
const engine = startEngine((stage, text) => stages.push(text ? [stage, text] : stage));
let answer = null;
try {{
  answer = await engine.call({json.dumps(ASKED)});
}} catch (problem) {{
  answer = String(problem);
}}
const out = document.createElement("p");
out.textContent = JSON.stringify([stages, answer]);
document.body.append(out);
"""
Broken = Callable[[Path], object]


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[BrowserContext, Path, str]]:
    """Chromium with a copy of the built extension, whose files the tests may damage."""
    folder = tmp_path_factory.mktemp("engine") / "extension"
    shutil.copytree(BUILD / "chrome", folder)
    (folder / "try.html").write_text(PAGE, encoding="utf-8")
    (folder / "try.js").write_text(SCRIPT, encoding="utf-8")
    digest = hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:32]
    address = "".join(chr(ord("a") + int(one, 16)) for one in digest)
    context = playwright_driver().chromium.launch_persistent_context(
        "",
        executable_path=chromium_path(),
        args=[
            "--no-sandbox",
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


def test_the_snapshot_is_used_and_nothing_is_said(
    browser: tuple[BrowserContext, Path, str],
) -> None:
    context, _, address = browser
    stages, answer, said = started(context, address)
    assert stages == ["loading", "starting", "ready"]
    assert answer == json.loads(handle(json.dumps(ASKED)))
    assert said == []


@pytest.mark.parametrize(
    ("name", "damage", "reason"),
    [
        ("snapshot.bin", Path.unlink, "Failed to fetch"),
        ("snapshot.bin", lambda at: at.write_bytes(at.read_bytes()[:-7]), "bytes instead of"),
        ("snapshot.bin", lambda at: at.write_bytes(at.read_bytes()[:-1] + b"?"), "is damaged"),
        (
            "build.js",
            lambda at: at.write_text(
                re.sub('IDENTITY = "[^"]*"', 'IDENTITY = "another"', at.read_text())
            ),
            "not another",
        ),
    ],
    ids=["missing", "cut short", "damaged", "another build"],
)
def test_without_a_right_snapshot_python_starts_from_the_bytecode(
    browser: tuple[BrowserContext, Path, str], name: str, damage: Broken, reason: str
) -> None:
    context, runtime, address = browser
    whole = (runtime / name).read_bytes()
    try:
        damage(runtime / name)
        stages, answer, said = started(context, address)
    finally:
        (runtime / name).write_bytes(whole)
    assert stages == ["loading", "starting", "ready"]
    assert answer == json.loads(handle(json.dumps(ASKED)))
    reasons = [line for line in said if line.startswith("info: Python starts without")]
    assert len(reasons) == 1
    assert reason in reasons[0]


def test_without_python_itself_the_failure_is_said_in_words(
    browser: tuple[BrowserContext, Path, str],
) -> None:
    context, runtime, address = browser
    main = runtime / "pyodide.asm.wasm"
    whole = main.read_bytes()
    try:
        main.unlink()
        stages, answer, _ = started(context, address)
    finally:
        main.write_bytes(whole)
    assert isinstance(stages[-1], list)
    assert stages[-1][0] == "failed"
    assert "click the icon again" in stages[-1][1]
    assert "click the icon again" in str(answer)
