"""Show the whole of it on the demo profile: ``make run``.

Does what a person does: opens the profile, clicks the icon, fills in the few facts, reads the
advice, presses "Put it in the box", then Connect and "Add a note" on the page. With a display the
browser stays open at the end; without one, what was seen is printed. Pictures go to ``build/run/``.
"""

import base64
import os
import shutil
import sys
from datetime import date, timedelta
from pathlib import Path

from playwright.sync_api import Error, FloatRect, Page, ViewportSize, expect

from scripts.browser.chromium import Chrome, chrome
from scripts.browser.demo import COMPANY, NAME, PATH, pages
from scripts.browser.popup import ANSWERED
from scripts.paths import BUILD, ROOT

PICTURES = BUILD / "run"
DAYS_AGO = 6
"""Days since the interview of the demo: in the middle of the ideal window."""
_PATIENCE = 60_000
"""Milliseconds until something that has to appear counts as missing; a slow machine needs some."""
_BESIDE = ViewportSize(width=830, height=720)
"""The page's part of the picture in which the popup stands beside it."""
_SHOWN = FloatRect(x=0, y=0, width=400, height=600)
"""What a browser shows of the popup without scrolling: the README's picture shows no more."""
_CHOICES = {
    "person.assessed_you": "true",
    "person.rapport": "warm",
    "application.interest": "role_and_company",
}


def main() -> None:
    """Show it."""
    display = has_display()
    with chrome(pages(), headless=not display) as browser:
        page = browser.open(PATH)
        walk(browser, page)
        if display:
            print("\nThe browser stays open. Close its window to end.")
            _until_closed(page)
    print(f"\nPictures: {PICTURES.relative_to(ROOT)}/")


def has_display() -> bool:
    """Tell whether a window can be shown."""
    if sys.platform != "linux":
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def walk(browser: Chrome, page: Page) -> str:
    """Go the whole way once, and tell of it; return what stands in LinkedIn's box."""
    shutil.rmtree(PICTURES, ignore_errors=True)
    PICTURES.mkdir(parents=True)
    print(f"The profile of {NAME} ({COMPANY}), an invented person.")
    print("A click on the icon, and the few facts that only the person knows.")
    popup = browser.click_icon(page)
    popup.set_default_timeout(_PATIENCE)
    popup.wait_for_selector(ANSWERED)
    # No lower than the window: it has not grown yet, and what lies beneath isn't painted.
    clip = popup.evaluate("({ x: 0, y: 0, width: innerWidth, height: innerHeight })")
    popup.screenshot(path=PICTURES / "1-the-first-time.png", full_page=True, clip=clip)
    interview = date.today() - timedelta(days=DAYS_AGO)  # noqa: DTZ011  # the person's own day
    fill_in(popup, interview)
    popup.wait_for_selector('[data-role="fill"]')
    popup.wait_for_selector('[data-role="popup"][aria-busy="false"]')
    browser.close_popup(popup, page)

    print("\nThe popup closed; what was entered is back at the next click:")
    popup = browser.click_icon(page)
    popup.set_default_timeout(_PATIENCE)
    popup.wait_for_selector('[data-role="fill"]')
    popup.wait_for_selector('[data-role="popup"][aria-busy="false"]')
    _tell(popup)
    _picture(popup, "2-advice")
    advice = popup.screenshot(full_page=True, clip=_SHOWN)
    popup.click('[data-role="fill"]')
    popup.wait_for_selector('[data-role="stop"]')
    _picture(popup, "3-waiting")

    print("\nNow Connect and «Add a note» on the page, pressed as a person would:")
    page.bring_to_front()
    page.click(f'main [aria-label="Invite {NAME} to connect"]')
    page.click('button:text-is("Add a note")')
    box = page.locator("#custom-message")
    expect(box).not_to_have_value("", timeout=_PATIENCE)
    _picture(page, "4-note-in-the-box")
    written = box.input_value()
    print(f"  In LinkedIn's box: {written}")
    print(f"  Send was pressed {page.evaluate('sent')} times: that is the person's to do.")
    page.set_viewport_size(_BESIDE)
    _compose(browser, page.screenshot(), advice)
    return written


def fill_in(popup: Page, interview: date) -> None:
    """Say the few facts that only the person knows, as a person says them: one after another."""
    while popup.get_attribute('[data-role="popup"]', "data-kind") == "asking":
        field = popup.get_attribute('[data-role="question"] [data-field]', "data-field")
        value = _CHOICES[str(field)]
        # Its answer takes the question away: a press that looks afterwards whether it is chosen, as
        # `check` does, would wait for it for ever.
        asked = f'[data-role="question"] [data-field="{field}"]'
        popup.click(f'{asked} input[value="{value}"]', force=True)
        popup.wait_for_selector(asked, state="detached")
        popup.wait_for_selector(ANSWERED)
    popup.fill("#q-interviews-0-on", interview.isoformat())
    popup.wait_for_selector(ANSWERED)
    popup.click("h1")  # the answer is given: the popup asks the next
    texts = {"application.role": "Test Engineer", "application.company": COMPANY}
    popup.click("#facts > summary")
    for field, text in texts.items():
        popup.fill(f'#facts [data-field="{field}"] input', text)
        popup.wait_for_selector(ANSWERED)
    popup.check('#facts [data-field="person.part"] input[value="hiring_manager"]', force=True)
    popup.wait_for_selector(ANSWERED)
    popup.click("#facts > summary")


def _tell(popup: Page) -> None:
    """Print what the popup says."""
    for role in ("chip", "headline", "turn"):
        words = popup.locator(f'[data-role="{role}"]').first.inner_text().strip()
        if words:
            print(f"  {words}")
    print(f"  {popup.locator('[data-role="timeline-text"]').inner_text()}")
    for role in ("reasons", "alternatives", "next-steps"):
        for line in popup.locator(f'[data-role="{role}"]:visible > summary').all():
            print("  " + ": ".join(line.locator("h2, span").all_inner_texts()))
    print(f"  Note: {popup.input_value('[data-role="note"]')}")


def _picture(page: Page, name: str) -> None:
    page.screenshot(path=PICTURES / f"{name}.png", full_page=True)


def _compose(browser: Chrome, page_picture: bytes, popup_picture: bytes) -> None:
    """Lay the popup beside the page, as they stand on a screen, for the README."""
    sources = [base64.b64encode(picture).decode() for picture in (page_picture, popup_picture)]
    board = browser.context.new_page()
    board.set_viewport_size({"width": 1280, "height": 720})
    board.set_content(
        "<style>body{margin:0;background:#d9d7d0;overflow:hidden}"
        "img:last-child{position:absolute;left:856px;top:24px;border-radius:8px}</style>"
        + "".join(f'<img src="data:image/png;base64,{source}">' for source in sources)
    )
    expect(board.locator("img").last).to_be_visible()
    board.screenshot(path=Path(PICTURES / "screenshot.png"))
    board.close()


def _until_closed(page: Page) -> None:
    """Wait until the person closes the page or the browser."""
    try:
        page.wait_for_event("close", timeout=0)
    except Error:
        return  # the whole browser was closed


if __name__ == "__main__":
    main()
