"""Pictures of the real extension for the stores, in one language each.

A browser opens the demo profile in that language, the real icon is pressed, and what the popup then
shows is laid beside the page with a line above it: 1280×800, as all three stores take it.
"""

import base64
import json
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from playwright.sync_api import Page, ViewportSize, expect

from followup_rules.linkedin.selectors import WORDS
from scripts.browser.chromium import Chrome, chrome
from scripts.browser.demo import COMPANY, NAME, PATH, pages
from scripts.browser.popup import settled
from scripts.paths import ROOT, SOURCE
from scripts.store.texts import Texts

SIZE = ViewportSize(width=1280, height=800)
TILE = ViewportSize(width=440, height=280)
"""Chrome's and Edge's small promotional tile."""
LOGO = ViewportSize(width=300, height=300)
"""Edge's logo."""
TODAY = date(2027, 3, 10)
INTERVIEW = "2027-03-04"
_SLUG = PATH.strip("/").rpartition("/")[2]
_PAGE = ViewportSize(width=800, height=708)
_PATIENCE = 60_000
_LOOK = """<style>
  body { margin: 0; background: #175e57; color: #fff; font: 600 30px/1.25 system-ui, sans-serif; }
  p { position: absolute; left: 40px; right: 40px; top: 0; height: 92px; margin: 0; display: grid;
    align-items: center; }
  div { position: absolute; top: 92px; bottom: 0; overflow: hidden; background: #fff; }
  .page { left: 0; width: 800px; } .popup { right: 24px; width: 432px; border-radius: 12px 12px 0 0;
    box-shadow: 0 0 40px #0009; } .wide { left: 190px; width: 900px; border-radius: 12px 12px 0 0; }
  img { display: block; } .popup img { width: 432px; } .wide img { width: 900px; }
</style>"""


def has_letters(language: str) -> bool:
    """Tell whether a font here has the letters of a language; where nobody can tell, it has."""
    fonts = shutil.which("fc-list")
    if fonts is None:
        return True
    asked = (fonts, f":lang={language}", "family")
    return bool(subprocess.run(asked, capture_output=True, check=False).stdout.strip())


def draw(texts: Texts, folder: Path) -> list[Path]:
    """Leave the pictures of one language in a folder and return them."""
    words = json.loads(Path(__file__).with_name("words.json").read_text(encoding="utf-8"))
    told: dict[str, str] = words[texts.language]
    folder.mkdir(parents=True, exist_ok=True)
    page_of_demo = {path: _translated(html, texts.language, told) for path, html in pages().items()}
    with chrome(page_of_demo, today=TODAY) as browser:
        shots = _shots(browser, texts.language, told)
        board = browser.context.new_page()
        made = [
            _board(board, caption, shot, folder / f"{number}-{texts.language}.png")
            for number, (caption, shot) in enumerate(zip(texts.captions, shots, strict=True), 1)
        ]
        made.append(_tile(board, texts, folder / f"tile-{texts.language}.png"))
        made.append(_logo(board, folder / "logo.png"))
    return made


def _translated(html: str, language: str, told: dict[str, str]) -> str:
    """Return the demo's page as LinkedIn shows it in a language."""
    if language == "en":
        return html
    mine, english = WORDS[language], WORDS["en"]
    pairs = {
        english.invite.replace("{n}", NAME): mine.invite.replace("{n}", NAME),
        f">{english.connect}<": f">{mine.connect}<",
        f">{english.more}<": f">{mine.more}<",
        english.no_note: mine.no_note,
        "· 2nd": f"· {mine.degrees[1]}",
        '<html lang="en"': f'<html lang="{language}"',
        **told,
    }
    for old in sorted(pairs, key=len, reverse=True):
        html = html.replace(old, pairs[old])
    return html


def _records(language: str, told: dict[str, str]) -> dict[str, object]:
    role = told.get("Test Engineer", "Test Engineer")
    topic = told.get("the new test bench", "the new test bench")
    return {
        f"person:{_SLUG}": {
            "v": 1,
            "slug": _SLUG,
            "application": "a1",
            "person": {
                "name": NAME,
                "part": "hiring_manager",
                "assessed_you": True,
                "rapport": "warm",
            },
            "told": ["part"],
            "interviews": [{"on": INTERVIEW, "talked_about": [topic]}],
        },
        "application:a1": {
            "v": 1,
            "id": "a1",
            "role": role,
            "company": COMPANY,
            "interest": "role_and_company",
        },
        **_chosen(language),
    }


def _chosen(language: str) -> dict[str, object]:
    preferences = {"language": language, "note_language": language}
    return {"preferences": {"v": 1, "preferences": preferences, "language_chosen": True}}


def _shots(
    browser: Chrome, language: str, told: dict[str, str]
) -> list[tuple[bytes | None, bytes]]:
    """Return what the page and the popup show: a question, the advice, the note, the settings."""
    browser.replace(_chosen(language))
    page = browser.open(PATH)
    page.set_viewport_size(_PAGE)
    with _popup(browser, page) as popup:
        asking = (page.screenshot(), _whole(popup))
    browser.replace(_records(language, told))
    with _popup(browser, page) as popup:
        popup.wait_for_selector('[data-role="fill"]')
        advised = (page.screenshot(), _whole(popup))
        popup.click('[data-role="fill"]')
        popup.wait_for_selector('[data-role="stop"]')
        waiting = _whole(popup)
    page.click('main a[href^="/preload/custom-invite/"]')
    page.click("#interop-outlet .artdeco-button--secondary")
    expect(page.locator("#custom-message")).not_to_have_value("", timeout=_PATIENCE)
    written = (page.screenshot(), waiting)
    browser.replace(_records(language, told))
    settings = browser.context.new_page()
    settings.set_viewport_size({"width": 900, "height": 708})
    settings.goto(f"chrome-extension://{browser.extension_id}/book/book.html#settings")
    settled(settings)
    return [asking, advised, written, (None, settings.screenshot())]


@contextmanager
def _popup(browser: Chrome, page: Page) -> Iterator[Page]:
    popup = browser.click_icon(page)
    popup.set_default_timeout(_PATIENCE)
    settled(popup)
    yield popup
    browser.close_popup(popup, page)


def _whole(popup: Page) -> bytes:
    """Return all of the popup, also what lies below its window."""
    popup.screenshot(full_page=True)  # has it painted as far down as it goes
    popup.evaluate("() => new Promise(done => requestAnimationFrame(() => setTimeout(done)))")
    return popup.screenshot(full_page=True)


def _board(board: Page, caption: str, shot: tuple[bytes | None, bytes], target: Path) -> Path:
    """Lay the popup beside the page, with a line above them."""
    page, popup = shot
    shown_as = [("page", page), ("popup", popup)] if page else [("wide", popup)]
    images = "".join(
        f'<div class="{kind}"><img src="data:image/png;base64,'
        f'{base64.b64encode(picture).decode()}"></div>'
        for kind, picture in shown_as
        if picture
    )
    board.set_viewport_size(SIZE)
    board.set_content(f"{_LOOK}<p></p>{images}")
    board.evaluate("text => { document.querySelector('p').textContent = text; }", caption)
    return _taken(board, target)


def _tile(board: Page, texts: Texts, target: Path) -> Path:
    board.set_viewport_size(TILE)
    board.set_content(
        "<style>body{margin:0;height:100vh;display:grid;grid-template-columns:128px 1fr;gap:20px;"
        "align-items:center;padding:0 28px;box-sizing:border-box;background:#175e57;color:#fff;"
        "font:600 23px/1.3 system-ui,sans-serif}img{width:128px}</style>"
        f'<img src="{_icon()}"><p></p>'
    )
    board.evaluate("text => { document.querySelector('p').textContent = text; }", texts.captions[0])
    return _taken(board, target)


def _logo(board: Page, target: Path) -> Path:
    board.set_viewport_size(LOGO)
    board.set_content(
        f"<style>body{{margin:0}}img{{display:block;width:300px}}</style><img src='{_icon()}'>"
    )
    return _taken(board, target)


def _icon() -> str:
    drawing = (SOURCE / "icons" / "icon.svg").read_bytes()
    return f"data:image/svg+xml;base64,{base64.b64encode(drawing).decode()}"


def _taken(board: Page, target: Path) -> Path:
    expect(board.locator("img").last).to_be_visible()
    board.screenshot(path=target)
    return target


def shown(path: Path) -> str:
    """Return a picture's path, from the checkout's root."""
    return path.relative_to(ROOT).as_posix()
