"""Browsers on profiles made anew, for measuring how the engine starts in an extension's page.

`prepare` lays out the extension that is measured: ours, Pyodide as it comes, and pages such as
`pages.py` has. `BROWSERS[name]()` starts a browser on a new profile and yields what opens a
page and returns the milliseconds that it measured.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import tempfile
import time
import warnings
import zipfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any

from scripts.bench.pages import html
from scripts.paths import BUILD, chromium_path, firefox_path
from scripts.programs import sandbox_flags
from scripts.runtime.pins import pyodide_files, wheels

EXTENSION = BUILD / "bench" / "extension"
UUID = "5d0c7a90-0000-4000-8000-00000000be9c"
GECKO = "bench@followup-rules.example"
PATIENCE = 120
"""Seconds until a page that has not measured counts as broken."""
QUIET = 6.0
"""Seconds for which a page stays open so that Chromium keeps its compiled code, which it does two
seconds after the last compilation."""
Opener = Callable[..., dict[str, float]]
"""Opens a page by its name and returns its milliseconds; leaves it open for `stay` seconds."""


def prepare(pages: Mapping[str, str]) -> None:
    """Lay out the extension that is measured, with these pages (name -> script)."""
    shutil.rmtree(EXTENSION, ignore_errors=True)
    for part in ("engine", "runtime"):
        shutil.copytree(BUILD / "chrome" / part, EXTENSION / part)
    stock = EXTENSION / "stock"
    stock.mkdir()
    for name, path in pyodide_files().items():
        shutil.copyfile(path, stock / name)
    packages = [*wheels(BUILD / "cache" / "wheels").values(), *(BUILD / "wheel").glob("*.whl")]
    for path in packages:
        shutil.copyfile(path, stock / path.name)
    (stock / "wheels.json").write_text(json.dumps([path.name for path in packages]))
    folder = EXTENSION / "bench"
    folder.mkdir()
    for name, script in pages.items():
        (folder / f"{name}.html").write_text(html(name), encoding="utf-8")
        (folder / f"{name}.js").write_text(script, encoding="utf-8")
    ours = json.loads((BUILD / "chrome" / "manifest.json").read_text(encoding="utf-8"))
    manifest = {
        "manifest_version": 3,
        "name": "bench",
        "version": "1",
        "content_security_policy": ours["content_security_policy"],
        "browser_specific_settings": {"gecko": {"id": GECKO}},
    }
    (EXTENSION / "manifest.json").write_text(json.dumps(manifest), encoding="utf-8")


def chromium_address() -> str:
    """Return the address under which Chromium serves the extension, derived from its folder."""
    digest = hashlib.sha256(str(EXTENSION).encode()).hexdigest()[:32]
    return "chrome-extension://" + "".join(chr(ord("a") + int(one, 16)) for one in digest)


@contextmanager
def chromium_context() -> Iterator[Any]:
    """Start Chromium on a new profile, with the measured extension; yield Playwright's context."""
    from playwright.sync_api import sync_playwright  # noqa: PLC0415  # only where it is used

    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as profile:
        context = playwright.chromium.launch_persistent_context(
            profile,
            executable_path=chromium_path(),
            args=[
                *sandbox_flags(),
                "--headless=new",
                f"--disable-extensions-except={EXTENSION}",
                f"--load-extension={EXTENSION}",
            ],
            ignore_default_args=["--disable-extensions", "--headless"],
        )
        yield context
        context.close()


def open_in_chromium(context: Any, name: str, stay: float) -> dict[str, float]:  # noqa: ANN401
    """Open a page in that Chromium; return what it measured."""
    page = context.new_page()
    page.goto(f"{chromium_address()}/bench/{name}.html")
    out = page.wait_for_selector("#out:not(:empty)", state="attached", timeout=PATIENCE * 1000)
    took: dict[str, float] = json.loads(out.text_content())
    time.sleep(stay)
    page.close()
    return took


@contextmanager
def chromium() -> Iterator[Opener]:
    """Start Chromium on a new profile."""
    with chromium_context() as context:
        yield lambda name, stay=0: open_in_chromium(context, name, stay)


@contextmanager
def firefox() -> Iterator[Opener]:
    """Start Firefox on a new profile."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # Mozilla's modules are old-fashioned
        from marionette_driver.addons import Addons  # noqa: PLC0415  # only where it is used
        from marionette_driver.marionette import Marionette  # noqa: PLC0415

    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        archive = Path(folder) / "bench.xpi"
        with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as packed:
            for path in sorted(EXTENSION.rglob("*")):
                if path.is_file():
                    packed.write(path, path.relative_to(EXTENSION))
        prefs = {"extensions.webextensions.uuids": json.dumps({GECKO: UUID})}
        browser = Marionette(
            app="fxdesktop",
            bin=firefox_path(),
            headless=True,
            port=0,
            prefs=prefs,
            gecko_log=str(Path(folder) / "gecko.log"),
            workspace=folder,
        )
        browser.start_session()
        browser.timeout.implicit = PATIENCE
        Addons(browser).install(str(archive), temp=True)

        def run(name: str, stay: float = 0) -> dict[str, float]:
            browser.navigate(f"moz-extension://{UUID}/bench/{name}.html")
            out = browser.find_element("css selector", "#out:not(:empty)")
            took: dict[str, float] = json.loads(out.get_property("textContent"))
            time.sleep(stay / QUIET)  # it keeps no compiled code
            browser.navigate("about:blank")
            return took

        try:
            yield run
        finally:
            browser.cleanup()


BROWSERS: dict[str, Callable[[], AbstractContextManager[Opener]]] = {
    "chromium": chromium,
    "firefox": firefox,
}
