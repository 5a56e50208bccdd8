"""The harness itself: the icon is the real one, and no trouble in any part goes unnoticed."""

import json
import shutil
import time
from datetime import date
from pathlib import Path

import pytest

from scripts.browser.chromium import ComplaintError, chrome
from scripts.browser.firefox import PATIENCE, firefox
from scripts.build import pack
from scripts.manifest import as_text, firefox_manifest

PROBE = Path(__file__).parent / "probe"
PATH = "/in/ada-example/"


def _page(title: str, body: str = "") -> dict[str, str]:
    return {PATH: f"<!doctype html><title>{title}</title><h1>Ada Example</h1>{body}"}


def test_the_real_icon_opens_a_real_popup_that_may_read_the_page() -> None:
    with chrome(_page("Ada"), extension=PROBE, today=date(2027, 3, 4)) as browser:
        page = browser.open(f"{PATH}?tracking=1")
        popup = browser.click_icon(page)
        popup.wait_for_selector("#title:text-is('Ada')")
        assert popup.text_content("#day") == "2027-03-04"
        popup.fill("#text", "words")
        popup.click("#press")
        assert popup.text_content("#pressed") == "words true"
        browser.close_popup(popup, page)
        browser.store({"key": [1]})
        assert browser.storage() == {"key": [1]}
        assert browser.click_icon(page).url == popup.url


@pytest.mark.parametrize(
    "trouble",
    [
        "popup warns",
        "popup throws",
        "popup rejects",
        "popup fetches",
        "worker throws",
        "background throws",
        "background rejects",
    ],
)
def test_trouble_in_any_part_fails(trouble: str) -> None:
    seen = "elsewhere.example" if trouble == "popup fetches" else trouble
    with pytest.raises(ComplaintError, match=seen):
        _run_into(trouble, seen)


def _run_into(trouble: str, seen: str) -> None:
    """Provoke the trouble and stay until the browser has told of it."""
    with chrome(_page(trouble), extension=PROBE) as browser:
        popup = browser.click_icon(browser.open(PATH))
        popup.wait_for_selector("#title:not(:empty)")
        while not any(seen in line for line in browser.log.complaints):
            popup.wait_for_timeout(20)


def test_a_page_that_asks_for_anything_else_fails() -> None:
    page = _page("Ada", '<img src="https://elsewhere.example/pixel.png">')
    with (
        pytest.raises(ComplaintError, match=r"network: https://elsewhere\.example/pixel\.png"),
        chrome(page, extension=PROBE) as browser,
    ):
        browser.open(PATH)


def _for_firefox(folder: Path) -> Path:
    """Pack the probe with the manifest that Firefox wants."""
    probe = folder / "probe"
    shutil.copytree(PROBE, probe)
    manifest = probe / "manifest.json"
    its = {"minimum_chrome_version": "1", **json.loads(manifest.read_text())}
    manifest.write_text(as_text(firefox_manifest(its)))
    pack(probe, folder / "probe.zip")
    return folder / "probe.zip"


def test_firefox_too_opens_a_real_popup_that_may_read_the_page(tmp_path: Path) -> None:
    with firefox(_page("Ada"), archive=_for_firefox(tmp_path)) as browser:
        browser.open(PATH)
        popup = browser.click_icon()
        popup.wait_for_selector("#title:not(:empty)")
        assert popup.text_content("#title") == "Ada"
        popup.fill("#text", "words")
        popup.click("#press")
        popup.wait_for_selector("#pressed:not(:empty)")
        assert popup.text_content("#pressed") == "words true"


@pytest.mark.parametrize("trouble", ["popup warns", "worker throws", "background rejects"])
def test_trouble_in_firefox_fails_too(trouble: str, tmp_path: Path) -> None:
    archive = _for_firefox(tmp_path)
    with pytest.raises(ComplaintError, match=trouble):
        _run_firefox_into(trouble, archive)


def _run_firefox_into(trouble: str, archive: Path) -> None:
    """Provoke the trouble and stay until the browser has told of it."""
    with firefox(_page(trouble), archive=archive) as browser:
        browser.open(PATH)
        popup = browser.click_icon()
        popup.wait_for_selector("#title:not(:empty)")
        end = time.monotonic() + PATIENCE
        while not any(trouble in line for line in browser.complaints()):
            assert time.monotonic() < end, f"Firefox told of nothing: {trouble}"


def test_an_extension_is_loaded_where_the_browser_passes_over_the_flag() -> None:
    # As Google's own Chrome does from version 137 on.
    with chrome(_page("Ada"), extension=PROBE, by_flag=False) as browser:
        popup = browser.click_icon(browser.open(PATH))
        popup.wait_for_selector("#title:text-is('Ada')")
