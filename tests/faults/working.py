"""Faults of what works out the advice: the page, the worker, its files, its memory, an update."""

import hashlib
import json
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Page

from scripts.browser.chromium import Chrome
from scripts.paths import BUILT
from tests.browser.lend import installation, lent, mend
from tests.browser.stories import (
    MARA,
    PATIENCE,
    book_page,
    click_icon,
    field,
    profile,
    settled,
    text_of,
    type_role,
    verdict,
)
from tests.faults import Fault
from tests.faults.mixing import record, told
from tests.faults.scripts import HOLD_READING, HOLD_REQUESTS, NO_MESSAGES, end_worker
from tests.synthetic.people import Someone

ROLE = field("application.role") + " input"
FAILED = '[data-role="popup"][data-state="failed"]'


def _page_loads_on(number: int) -> None:
    with lent(profile()) as browser:
        tab = told(browser) if number % 2 == 0 else browser.open("/in/mara-ellington/")
        browser.before(HOLD_READING)
        popup = click_icon(browser, tab)
        if number % 2 == 0:
            assert verdict(popup) == "connect"
            popup.wait_for_selector('[data-notice="late"]')
        else:
            popup.wait_for_selector('[data-kind="unsure"]')
        popup.evaluate("releaseReading()")
        popup.wait_for_selector('[data-kind="advice"], [data-kind="asking"]')
        popup.wait_for_selector('[data-notice="late"]', state="detached")
        settled(popup)
        assert text_of(popup, "name") == "Mara Ellington"


STAGES = ("begun", "alive", "starting", "ready", "asked")


def _worker_ends(number: int) -> None:
    with lent(profile()) as browser:
        tab = told(browser)
        browser.before(end_worker(STAGES[number % len(STAGES)], 1))
        popup = click_icon(browser, tab)
        assert verdict(popup) == "connect"
        type_role(popup, f"Role {number}")
        settled(popup)
        assert record(browser, "application:a1")["role"] == f"Role {number}"


def _worker_ends_always(_: int) -> None:
    with lent(profile()) as browser:
        tab = told(browser)
        # However many: a worker that has answered in time gives the engine its lives back.
        browser.before(end_worker("ready", 99))
        popup = browser.click_icon(tab)
        popup.set_default_timeout(PATIENCE)
        _says_so(popup, "gone")
        type_role(popup, "Typed without an engine")
        popup.evaluate("() => endNoMore()")
        popup.click("#retry")
        popup.wait_for_selector('[data-role="popup"][data-state="ready"]')
        settled(popup)
        assert record(browser, "application:a1")["role"] == "Typed without an engine"


SHOWN = """async () => {
  const main = document.querySelector("main");
  await Promise.all(main.getAnimations({ subtree: true }).map((one) => one.finished));
  const sheet = getComputedStyle(main, "::before");
  const buttons = [...document.querySelectorAll("button, summary")]
    .filter((one) => one.checkVisibility({ visibilityProperty: true }));
  return { text: sheet.content, tall: parseFloat(sheet.height), buttons: buttons.length };
}"""


def _says_so(popup: Page, why: str) -> None:
    popup.wait_for_selector(f'{FAILED}[data-why="{why}"]')
    popup.wait_for_selector('[data-role="not-checked"]')
    assert verdict(popup) == "connect"
    assert popup.input_value('[data-role="note"]')
    popup.click("#data > summary")
    with popup.expect_download() as downloading:
        popup.click('[data-role="export"]')
    text = Path(downloading.value.path()).read_text(encoding="utf-8")
    assert "person:mara-ellington" in json.loads(text)["records"]


def _with_copy(
    name: str,
    damage: Callable[[Path], None],
    then: Callable[[Chrome, Page], None],
    before: str = "",
) -> None:
    """Tell of somebody, damage a file of the installation, and click again.

    ``before`` is a script that runs in the popup before its own.
    """
    with installation() as copy, lent(profile(), copy) as browser:
        browser.log.expected += [
            "Failed to load resource",
            "net::ERR",
            "Failed to load module",
            "SyntaxError",
            # Chromium's word on a file cut short.
            "uncaught: (?:Invalid|Unexpected|missing|Private field|The requested module) ",
            r"uncaught: \w+ is not defined",
        ]
        tab = told(browser)
        try:
            damage(copy / name)
            if before:
                browser.before(before)
            popup = browser.click_icon(tab)
            popup.set_default_timeout(PATIENCE)
            then(browser, popup)
        finally:
            mend(copy, name)


NEEDED = (
    "runtime/pyodide.asm.wasm",
    "runtime/pydantic_core.wasm",
    "runtime/pyodide.asm.mjs",
    "engine/worker.js",
    "engine/python.js",
    "engine/start.js",
    "engine/snapshot.js",
    "runtime/build.js",
)
OWN = (
    "popup/popup.js",
    "popup/draw.js",
    "popup/early.js",
    "ui/frame_text.js",
    "ui/session.js",
    "engine/engine.js",
    "page/page.js",
    "page/slug.js",
    "ui/near.js",
    "ui/typed.js",
)
"""Modules without which the popup can't even say what is wrong."""
SPARE = ("runtime/snapshot.bin", "runtime/bytecode.bin")


def _damaged(path: Path, number: int) -> None:
    whole = path.read_bytes()
    chance = int.from_bytes(hashlib.sha256(str(number).encode()).digest()[:4])
    match number % 3:
        case 0:
            path.unlink()
        case 1:
            # In its first half: of a module whose last comment is cut off, nothing is missing.
            path.write_bytes(whole[: chance % (len(whole) // 2)])
        case _:
            path.write_bytes(b"")


def _needed_file(number: int) -> None:
    name = NEEDED[number // 3 % len(NEEDED)]
    _with_copy(
        name, lambda path: _damaged(path, number), lambda _, popup: _says_so(popup, "damaged")
    )


def _own_file_unsaid(number: int) -> None:
    _own_file(number, NO_MESSAGES)


def _own_file(number: int, before: str = "") -> None:
    def says_so(browser: Chrome, popup: Page) -> None:
        popup.wait_for_selector("main[data-failed]", state="attached")
        shown = popup.evaluate(SHOWN)
        assert shown["text"].startswith('"Some of this extension'), shown
        assert shown["tall"] > 0
        assert shown["buttons"] == 0
        assert "person:mara-ellington" in browser.storage()

    name = OWN[number // 3 % len(OWN)]
    _with_copy(name, lambda path: _damaged(path, number), says_so, before)


def _spare_file(number: int) -> None:
    def answers(_: Chrome, popup: Page) -> None:
        settled(popup)
        assert verdict(popup) == "connect"

    name = SPARE[number // 3 % len(SPARE)]
    _with_copy(name, lambda path: _damaged(path, number), answers)


def _no_memory(_: int) -> None:
    refuse = """
    WebAssembly.Memory = class {
      constructor() { throw new RangeError("WebAssembly.Memory(): could not allocate memory"); }
    };
    """

    def damage(alive: Path) -> None:
        alive.write_text(refuse + alive.read_text(encoding="utf-8"), encoding="utf-8")

    _with_copy("engine/alive.js", damage, lambda _, popup: _says_so(popup, "memory"))


def _long_request(number: int) -> None:
    with lent(profile()) as browser:
        tab = told(browser)
        browser.before(HOLD_REQUESTS)
        popup = browser.click_icon(tab)
        popup.set_default_timeout(PATIENCE)
        type_role(popup, f"Typed meanwhile {number}")
        popup.click('[data-notice="slow"] button')
        popup.wait_for_selector('[data-notice="stopped"]')
        popup.evaluate("window.holdRequests = false")
        popup.fill('[data-role="note"]', "And this.")
        popup.wait_for_selector('[data-role="popup"][data-state="ready"]')
        settled(popup)
        assert record(browser, "application:a1")["role"] == f"Typed meanwhile {number}"
        assert record(browser, "person:mara-ellington")["note"]["own"] == "And this."


NAMES = (
    *("Abara", "Belak", "Castel", "Dorr", "Ekholm", "Falk", "Grau", "Hoel", "Ibarra", "Jansen"),
    *("Kovar", "Lind", "Moreau", "Novak", "Okafor", "Pires", "Quist", "Rossi", "Sato", "Tamm"),
)
WHEN = (
    "",
    # It may be ready before anyone looks.
    ':is([data-state="checking"], [data-state="ready"])',
    "",
    '[data-state="ready"]',
)


def _hundred_clicks(number: int) -> None:
    with lent(profile()) as browser:
        tab = told(browser)
        before = browser.storage()
        for click in range(100 if number else 8):
            popup = browser.click_icon(tab)
            popup.set_default_timeout(PATIENCE)
            popup.wait_for_selector(f'[data-role="popup"]{WHEN[click % len(WHEN)]}')
            with popup.expect_event("close"):
                popup.evaluate("() => setTimeout(() => window.close(), 0)")
        popup = click_icon(browser, tab)
        assert verdict(popup) == "connect"
        browser.close_popup(popup, tab)
        assert browser.storage() == before


def _many_tabs(number: int) -> None:
    numbers = range(20 if number else 4)
    people = [
        Someone(f"person-{index}", f"Ana {name}", f"Engineer at {name} Labs", f"{name} Labs")
        for index, name in zip(numbers, NAMES, strict=False)
    ]
    pages = {path: html for one in people for path, html in profile(one).items()}
    with lent(pages) as browser:
        tabs = [browser.open(f"/in/{one.slug}/") for one in people]
        for index, tab in enumerate(tabs):
            popup = click_icon(browser, tab)
            type_role(popup, f"Role {index}")
            browser.close_popup(popup, tab)  # at once
        for index, tab in enumerate(tabs):
            popup = click_icon(browser, tab)
            assert text_of(popup, "name") == people[index].name
            assert popup.input_value(ROLE) == f"Role {index}"
            browser.close_popup(popup, tab)


def _update(number: int) -> None:
    with lent(profile()) as browser:
        tab = told(browser)
        if number % 3 == 2:
            window = book_page(browser, f"people/{MARA.slug}")
        else:
            window = click_icon(browser, tab)
            if number % 3:
                window.click('[data-role="fill"]')
                window.wait_for_selector('[data-notice="waiting"]')
            type_role(window, f"Typed before the update {number}")
        before = browser.storage() if number % 3 == 2 else {}
        with window.expect_event("close"):
            browser.cdp.send("Extensions.loadUnpacked", {"path": str(BUILT / "chrome")})
        tab.reload()
        popup = click_icon(browser, tab)
        if before:
            assert popup.input_value(ROLE) == "Data Analyst"
        else:
            assert popup.input_value(ROLE) == f"Typed before the update {number}"
        assert verdict(popup) == "connect"
        browser.close_popup(popup, tab)
        if before:
            assert browser.storage() == before


FAULTS = {
    "page-loads": Fault(
        "The page goes on loading and lets no script in",
        "after two and a half seconds the advice from what is stored, or the question whose page "
        "it is; the rest as soon as the page can be read",
        "nothing",
        _page_loads_on,
    ),
    "worker-ends": Fault(
        "The worker is ended: at its begin, while Python comes up, when it is ready, when asked",
        "the answer, a moment later",
        "nothing",
        _worker_ends,
        25,
    ),
    "worker-ends-always": Fault(
        "The worker is ended each time",
        "why there is no advice, Try again, the stored answer marked as not checked; Export works",
        "nothing",
        _worker_ends_always,
        5,
    ),
    "file-needed": Fault(
        "A file that nothing replaces is missing, cut short or empty",
        "that the installation is damaged and how to install anew; the stored answer marked as not "
        "checked; Export works",
        "nothing",
        _needed_file,
        24,
    ),
    "file-own": Fault(
        "A module of the popup itself is missing, cut short or empty",
        "after four seconds that files are damaged, that what was entered is still stored, and how "
        "to repair it; no button",
        "nothing",
        _own_file,
        24,
        anew=(
            "Chromium's own report of a damaged file was taken for a fault of the popup",
            "the sentence stood in the style sheet alone, in which Chromium may leave its id",
            "the script that says it had no words where Chrome has none for a page",
        ),
    ),
    "file-own-unsaid": Fault(
        "The same on a page for which Chrome has no messages",
        "the same, in English",
        "nothing",
        _own_file_unsaid,
        12,
    ),
    "file-spare": Fault(
        "The snapshot or the bytecode is missing, cut short or empty",
        "the answer, later",
        "nothing",
        _spare_file,
        12,
    ),
    "no-memory": Fault(
        "The browser has no memory for Python",
        "to close some tabs and try again; the stored answer marked as not checked; Export works",
        "nothing",
        _no_memory,
        3,
    ),
    "long-request": Fault(
        "A request that takes longer than two seconds",
        "that it takes long, with Stop; then whatever is done next",
        "nothing",
        _long_request,
    ),
    "hundred-clicks": Fault(
        "Eight clicks in a row, later a hundred, most of them closed at once",
        "the answer at the last",
        "nothing",
        _hundred_clicks,
        3,
    ),
    "many-tabs": Fault(
        "Tabs of four people, later of twenty; something is typed in each popup and left at once",
        "in each tab its own person, with what was typed",
        "nothing",
        _many_tabs,
        3,
    ),
    "update": Fault(
        "The extension is updated while its popup or its book is open, or a note waits for its box",
        "the window closes; at the next click everything is there",
        "the wait for the box",
        _update,
    ),
}
