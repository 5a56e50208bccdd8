"""The page module inside a real extension, by a real click: injected, reporting, outliving.

The probe extension holds the product's own `page/`, `background.js` and what that imports, and no
Python. The page forbids foreign scripts as LinkedIn's does.
"""

import json
import shutil
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from followup_rules.linkedin.events import digest
from followup_rules.linkedin.profile import read_profile
from scripts.browser.chromium import chrome
from scripts.browser.firefox import firefox
from scripts.build import pack
from scripts.manifest import as_text, firefox_manifest
from scripts.paths import SOURCE
from tests.pages.filling import DEMO, TRACES
from tests.pages.worlds import TRACE
from tests.synthetic import dialogs as dialog
from tests.synthetic.layouts import Plan, page
from tests.synthetic.people import PEOPLE

WHO = PEOPLE[0]
PATH = f"/in/{WHO.slug}/"
NOTE = "A note\nin two lines."
PATIENCE = 30


def _page() -> dict[str, str]:
    policy = (
        "<meta http-equiv='Content-Security-Policy' content=\"script-src 'nonce-n'; "
        "connect-src 'none'; object-src 'none'\"><link rel='icon' href='data:,'>"
    )
    scripts = f"<script>{TRACE}</script>{DEMO}".replace("<script>", "<script nonce='n'>")
    html = page(Plan(WHO, "s2", "connect_link")).replace("<head>", f"<head>{policy}{scripts}", 1)
    return {PATH: html}


def _probe(folder: Path) -> Path:
    probe = folder / "probe"
    shutil.copytree(Path(__file__).parent / "probe", probe)
    shutil.copytree(SOURCE / "page", probe / "page")
    (probe / "ui").mkdir()
    for name in ("background.js", "reminders.js", "storage.js", "ui/today.js"):
        shutil.copy(SOURCE / name, probe / name)
    # background.js opens it after installing; the harness closes it.
    (probe / "welcome").mkdir()
    (probe / "welcome" / "welcome.html").write_text(
        "<!doctype html><title>Welcome</title>", "utf-8"
    )
    return probe


def _until(what: Callable[[], Any]) -> Any:  # noqa: ANN401
    end = time.monotonic() + PATIENCE
    while not (found := what()):
        assert time.monotonic() < end, "it did not come"
        time.sleep(0.05)  # the filler waits by itself: there is no event to wait for
    return found


def _check(reading: str, report: str, armed: str) -> None:
    profile = read_profile(json.loads(reading))
    assert (profile.page, profile.slug, profile.name) == ("profile", WHO.slug, WHO.name)
    assert (profile.state, profile.company) == ("none", WHO.company)
    assert "Topcard" in json.loads(report)
    assert json.loads(armed) == "armed"


def _check_seen(stored: str) -> None:
    events = json.loads(stored)
    assert [event["outcome"] for event in events] == ["filled"]
    found = digest(events)
    assert (found.note_limit, found.notes_left, found.left_out) == (300, 3, 0)
    assert [one.slug for one in found.people] == [WHO.slug]
    assert found.news[0].outcome == "filled"


STEPS = [dialog.step_one(WHO.name), dialog.step_two()]


def test_in_chromium_the_note_goes_in_after_the_popup_has_closed(tmp_path: Path) -> None:
    with chrome(_page(), extension=_probe(tmp_path)) as browser:
        tab = browser.open(PATH)
        tab.evaluate("() => { demo.root(); trace.start(); }")  # LinkedIn's outlet is there early
        popup = browser.click_icon(tab)
        popup.wait_for_selector("#reading:not(:empty)", state="attached")
        popup.click("#arm")
        popup.wait_for_selector("#armed:not(:empty)")
        texts = [popup.text_content(f"#{name}") or "" for name in ("reading", "report", "armed")]
        browser.close_popup(popup, tab)
        _check(*texts)
        for html in STEPS:
            tab.evaluate("html => trace.byHand(() => demo.show(html))", html)
            tab.wait_for_timeout(300)  # a person needs longer
        value = "() => demo.box()?.value"
        _until(lambda: tab.evaluate(value) == NOTE)

        def told() -> str:
            again = browser.click_icon(tab)
            again.wait_for_selector("#seen:not(:empty)", state="attached")
            text = again.text_content("#seen") or ""
            browser.close_popup(again, tab)
            return text if "filled" in text else ""

        _check_seen(_until(told))
        left = set(tab.evaluate("() => trace.stop()"))
        # The test's own clicks move the focus; nothing else may have left anything.
        # A selection that we moved would be told on the box, and not on the document.
        hand = ("focus", "blur", "click", "active", "selectionchange on window")
        assert {one for one in left if not any(word in one for word in hand)} == TRACES


def test_in_firefox_the_note_goes_in_after_the_popup_has_closed(tmp_path: Path) -> None:
    probe = _probe(tmp_path)
    manifest = probe / "manifest.json"
    manifest.write_text(as_text(firefox_manifest(json.loads(manifest.read_text("utf-8")))))
    archive = tmp_path / "probe.zip"
    pack(probe, archive)
    with firefox(_page(), archive=archive) as browser:
        browser.open(PATH)
        browser.driver.execute_script("window.wrappedJSObject.demo.root()", sandbox="hand")
        popup = browser.click_icon()
        popup.wait_for_selector("#reading:not(:empty)")
        popup.click("#arm")
        popup.wait_for_selector("#armed:not(:empty)")
        texts = [popup.text_content(f"#{name}") for name in ("reading", "report", "armed")]
        browser.close_popup()
        _check(*texts)

        def run(code: str, *given: str) -> Any:  # noqa: ANN401
            return browser.driver.execute_script(code, list(given), sandbox="hand")

        for html in STEPS:
            run("window.wrappedJSObject.demo.show(arguments[0])", html)
            time.sleep(0.3)  # a person needs longer
        value = "return window.wrappedJSObject.demo.box()?.value"
        _until(lambda: run(value) == NOTE)
        heard = "return Array.from(window.wrappedJSObject.demo.heard)"
        assert run(heard) == ["input", "change"]

        def told() -> str:
            again = browser.click_icon()
            again.wait_for_selector("#seen:not(:empty)")
            text = again.text_content("#seen")
            browser.close_popup()
            return text if "filled" in text else ""

        _check_seen(_until(told))
