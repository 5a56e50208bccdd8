"""Draw ``extension/icons/icon-*.png`` from ``icon.svg``: run it after changing the drawing.

Chromium is the renderer: it is here for the tests anyway. The pictures are committed, so that a
build needs no browser.
"""

import base64
from pathlib import Path

from playwright.sync_api import sync_playwright

from scripts.paths import chromium_path
from scripts.programs import sandbox_flags

ICONS = Path(__file__).resolve().parent.parent / "extension" / "icons"
SIZES = (16, 32, 48, 128)


def main() -> None:
    """Draw every size."""
    drawing = base64.b64encode((ICONS / "icon.svg").read_bytes()).decode()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=chromium_path(), args=[*sandbox_flags(), "--disable-gpu"]
        )
        page = browser.new_page()
        for size in SIZES:
            page.set_viewport_size({"width": size, "height": size})
            page.set_content(
                "<style>body{margin:0}img{display:block;width:100vw;height:100vh}</style>"
                f'<img src="data:image/svg+xml;base64,{drawing}">'
            )
            page.wait_for_function("document.images[0].complete")
            page.screenshot(path=ICONS / f"icon-{size}.png", omit_background=True)
        browser.close()
    print(f"Drew {len(SIZES)} icons in {ICONS.name}/")


if __name__ == "__main__":
    main()
