"""The same kinds of faults in a real Firefox."""

import json
import tempfile
import zipfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from scripts.browser.firefox import Firefox, Popup, firefox
from scripts.paths import BUILD
from tests.browser.stories import MARA, field, profile
from tests.faults import Fault
from tests.faults.scripts import end_worker

READY = '[data-role="popup"][data-state="ready"][aria-busy="false"]'
ADVICE = '[data-role="verdict"][data-verdict="connect"]'
ROLE = field("application.role") + " input"
PERSON = f"person:{MARA.slug}"


def _records() -> dict[str, Any]:
    """Return a warm hiring manager, met six days ago: Firefox keeps the real clock."""
    met = (date.today() - timedelta(days=6)).isoformat()  # noqa: DTZ011  # the person's own day
    told = {"part": "hiring_manager", "assessed_you": True, "rapport": "warm"}
    person = {"v": 1, "slug": MARA.slug, "application": "a1", "interviews": [{"on": met}]}
    role = {"role": "Data Analyst", "company": "Quillmere", "interest": "role_and_company"}
    return {
        PERSON: {**person, "person": {"name": MARA.name, **told}, "told": list(told)},
        "application:a1": {"v": 1, "id": "a1", **role, "told": list(role)},
    }


def _told(browser: Firefox) -> None:
    """Tell of one person, and let their answer be stored."""
    browser.open(f"/in/{MARA.slug}/")
    popup = browser.click_icon()
    popup.wait_for_selector(READY)
    popup.evaluate(f"browser.storage.local.set({json.dumps(_records())}).then(() => null)")
    popup.wait_for_selector(ADVICE)
    popup.wait_for_selector(READY)
    browser.close_popup()
    # What another window has written is only looked at: the answer is stored at the next click.
    popup = browser.click_icon()
    popup.wait_for_selector(READY)
    popup.wait_for_selector(ADVICE)
    browser.close_popup()


def _stored(popup: Popup, key: str) -> Any:  # noqa: ANN401  # JSON
    text = popup.evaluate(
        f"browser.storage.local.get({json.dumps(key)}).then((all) => JSON.stringify(all))"
    )
    return json.loads(str(text))[key]


def _type_role(popup: Popup, role: str) -> None:
    popup.click("#facts > summary")
    popup.fill(ROLE, role)
    popup.wait_for_selector(READY)


def _again(browser: Firefox, script: str) -> Popup:
    browser.before_popups(script)
    return browser.click_icon()


@contextmanager
def _changed(changes: Mapping[str, Callable[[bytes], bytes] | None]) -> Iterator[Path]:
    """Return a copy of the extension with files changed, or, where there is no change, missing."""
    [whole] = BUILD.glob("followup-rules-*-firefox.zip")
    with tempfile.TemporaryDirectory() as scratch:
        copy = Path(scratch) / "changed.zip"
        with zipfile.ZipFile(whole) as packed, zipfile.ZipFile(copy, "w") as made:
            for name in packed.namelist():
                change = changes.get(name, bytes)
                if change is not None:
                    made.writestr(name, change(packed.read(name)))
        yield copy


AREA = b"const area = () => browser.storage[name];"
BREAKABLE = b"""
  const area = () => new Proxy({}, { get: (_, order) => async (...given) => {
    if (globalThis.refuse && order === "set") throw new Error("QUOTA_BYTES quota exceeded");
    return browser.storage[name][order](...given);
  } });
"""
"""Firefox's own storage can't be changed by a script of the page: our door to it is, instead."""


def _breakable(module: bytes) -> bytes:
    assert AREA in module
    return module.replace(AREA, BREAKABLE)


def _refused(number: int) -> None:
    with (
        _changed({"storage.js": _breakable}) as archive,
        firefox(profile(), archive=archive) as browser,
    ):
        _told(browser)
        popup = _again(browser, "window.refuse = true;")
        popup.wait_for_selector(READY)
        _type_role(popup, f"Refused {number}")
        popup.wait_for_selector('[data-role="frame-notice"] [data-notice="problem"]')
        assert popup.input_value(ROLE) == f"Refused {number}"
        popup.evaluate("window.refuse = false")
        popup.fill('[data-role="note"]', "My own words.")
        popup.wait_for_selector(READY)
        assert _stored(popup, "application:a1")["role"] == f"Refused {number}"
        assert _stored(popup, PERSON)["note"]["own"] == "My own words."


STAGES = ("ready", "begun", "asked", "alive", "starting")


def _worker_ends(number: int) -> None:
    with firefox(profile()) as browser:
        _told(browser)
        popup = _again(browser, end_worker(STAGES[number % len(STAGES)], 1))
        popup.wait_for_selector(READY)
        popup.wait_for_selector(ADVICE)
        _type_role(popup, f"Role {number}")
        assert _stored(popup, "application:a1")["role"] == f"Role {number}"


SHOWN = """
  (() => {
    const main = document.querySelector("main");
    const sheet = getComputedStyle(main, "::before");
    if (!parseFloat(sheet.height)) return "";
    // Firefox gives out what was written in the sheet.
    return sheet.content.startsWith("attr") ? main.dataset.failed : JSON.parse(sheet.content);
  })()
"""
"""The sentence that the style sheet shows; nothing while it doesn't."""
FILES = ("runtime/pyodide.asm.wasm", "popup/popup.js", "engine/worker.js", "ui/session.js")


def _file(number: int) -> None:
    name = FILES[number % len(FILES)]
    with (
        _changed({name: None}) as archive,
        firefox(profile(), archive=archive) as browser,
    ):
        browser.log.expected += ["oading", "error", "NS_ERROR", "SyntaxError"]
        browser.open(f"/in/{MARA.slug}/")
        popup = browser.click_icon()
        if name.startswith(("popup", "ui")):
            assert str(popup.wait_for(SHOWN)).startswith("Some of this extension")
        else:
            popup.wait_for_selector('[data-state="failed"][data-why="damaged"]')
            assert "install it again" in popup.text_content('[data-role="stage"]')


CONTAINER = """
  const { ContextualIdentityService } = ChromeUtils.importESModule(
    "resource://gre/modules/ContextualIdentityService.sys.mjs");
  const [{ userContextId }] = ContextualIdentityService.getPublicIdentities();
  gBrowser.selectedTab = gBrowser.addTab("about:blank", {
    userContextId,
    triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
  });
  return userContextId;
"""
"""Opens a tab in the first container, as its menu does, and answers the container's number."""
LOADED = """
  const [path, done] = arguments;
  const look = () => {
    const { currentURI, webProgress } = gBrowser.selectedBrowser;
    if (currentURI.spec.endsWith(path) && !webProgress.isLoadingDocument) done(true);
    else setTimeout(look, 20);
  };
  look();
"""
"""Waits for the page of the tab that is shown: Firefox may say that it is there when it is the
empty page, with which a container's tab begins, that is."""


def _container(number: int) -> None:
    with firefox(profile(), prefs={"privacy.userContext.enabled": True}) as browser:
        _told(browser)
        before = browser.driver.window_handles
        with browser.driver.using_context("chrome"):
            assert browser.driver.execute_script(CONTAINER) > 0
        [tab] = [one for one in browser.driver.window_handles if one not in before]
        browser.driver.switch_to_window(tab)
        browser.open(f"/in/{MARA.slug}/")
        with browser.driver.using_context("chrome"):
            assert browser.driver.execute_async_script(LOADED, script_args=(f"/in/{MARA.slug}/",))
        popup = browser.click_icon()
        popup.wait_for_selector(ADVICE)
        popup.wait_for_selector(READY)
        _type_role(popup, f"Role {number}")
        browser.close_popup()
        browser.driver.close()
        browser.driver.switch_to_window(before[0])
        popup = browser.click_icon()
        popup.wait_for_selector(READY)
        assert popup.input_value(ROLE) == f"Role {number}"


_LATE = "what Firefox notes of its own late answer to a closed popup was taken for a fault"

FAULTS = {
    "firefox-refused": Fault(
        "The browser refuses to store",
        "a sentence that it isn't stored; what was typed stays in its field, and counts",
        "nothing while the window is open; it is stored with the next change that can be",
        _refused,
        5,
        "Firefox",
    ),
    "firefox-worker": Fault(
        "The worker is ended: at its begin, while Python comes up, when it is ready, when asked",
        "the answer, a moment later",
        "nothing",
        _worker_ends,
        10,
        "Firefox",
        (_LATE,),
    ),
    "firefox-container": Fault(
        "The profile is open in a container tab, with cookies of its own",
        "the same person and answer as in any other tab",
        "nothing",
        _container,
        10,
        "Firefox",
    ),
    "firefox-file": Fault(
        "A file is missing: of Python, of the worker, of the popup itself",
        "that files are damaged and how to install or repair; what was entered is kept",
        "nothing",
        _file,
        8,
        "Firefox",
        (
            f"{_LATE}; a popup was given five seconds to answer on a busy machine",
            "the measuring read what is written in the style sheet instead of what is shown",
            "a question of the measuring got lost while the popup was loading",
            "the measuring waited in one question for four seconds, and its answer got lost",
        ),
    ),
}
