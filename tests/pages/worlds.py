"""One browser for all synthetic pages: each page at its LinkedIn address, and two worlds in it.

``page_js`` runs in the page's own world, ``ours`` in an isolated one, as the extension's scripts
do: a CDP isolated world in Chromium, a sandbox with Xray vision in Firefox. Pages are served here;
whatever else is asked for is written down in ``asked`` and refused.
"""

import gc
import json
import socket
import tempfile
import threading
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, Protocol
from urllib.parse import urlsplit

from playwright.sync_api import CDPSession, Page, Route

from scripts.browser.chromium import playwright_driver
from scripts.paths import chromium_path, firefox_path
from scripts.programs import sandbox_flags

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # old-fashioned modules
    from marionette_driver.marionette import Marionette  # type: ignore[import-untyped]

HERE = Path(__file__).resolve().parent
INPAGE = HERE.parent.parent / "extension" / "page" / "inpage"
FILES = (
    "signs.js",
    "dom.js",
    "tools.js",
    "card.js",
    "names.js",
    "dialogs.js",
    "box.js",
    "read.js",
    "proof.js",
    "fill.js",
    "report.js",
)
SCRIPTS = "".join((INPAGE / name).read_text("utf-8") for name in FILES)
"""What the extension injects, without the last step that runs it."""
CLOCK = (HERE / "clock.js").read_text("utf-8")
TRACE = (HERE / "trace.js").read_text("utf-8")


FRAME = "<!DOCTYPE html><html><head></head><body></body></html>"
"""What LinkedIn serves at ``/preload/``, where it may mount a dialog."""


def watched(html: str) -> str:
    """Put the watcher into a page before anything else."""
    return html.replace(
        "<head>", f'<head><link rel="icon" href="data:,"><script>{TRACE}</script>', 1
    )


class Worlds(Protocol):
    """A browser with one page."""

    asked: list[str]

    def load(self, url: str, html: str) -> None:
        """Show this page at this address."""

    def page_js(self, code: str) -> Any:  # noqa: ANN401  # whatever JSON the page gives
        """Run an expression in the page's own world."""

    def ours(self, code: str) -> Any:  # noqa: ANN401  # likewise
        """Run an expression in the isolated world; a promise is awaited."""

    def press(self, selector: str) -> None:
        """Click as a person does: the page's events are trusted."""


class ChromeWorlds:
    """Chromium, by Playwright."""

    def __init__(self, page: Page, cdp: CDPSession) -> None:
        self._page, self._cdp = page, cdp
        self._served: tuple[str, str] = ("", "")
        self._world = 0
        self.asked: list[str] = []
        page.route("**/*", self._answer)

    def _answer(self, route: Route) -> None:
        url, html = self._served
        if route.request.is_navigation_request() and route.request.url == url:
            route.fulfill(content_type="text/html; charset=utf-8", body=html)
            return
        if urlsplit(route.request.url).path == "/preload/":
            route.fulfill(content_type="text/html; charset=utf-8", body=FRAME)
            return
        self.asked.append(route.request.url)
        route.abort()

    def load(self, url: str, html: str) -> None:
        self._served = (url, html)
        self._page.goto(url, wait_until="load")
        tree = self._cdp.send("Page.getFrameTree")["frameTree"]
        made = self._cdp.send(
            "Page.createIsolatedWorld", {"frameId": tree["frame"]["id"], "worldName": "ours"}
        )
        self._world = made["executionContextId"]

    def page_js(self, code: str) -> Any:  # noqa: ANN401
        return self._page.evaluate(f"() => ({code})")

    def press(self, selector: str) -> None:
        self._page.click(selector)

    def ours(self, code: str) -> Any:  # noqa: ANN401
        answer = self._cdp.send(
            "Runtime.evaluate",
            {
                "expression": code,
                "contextId": self._world,
                "awaitPromise": True,
                "returnByValue": True,
            },
        )
        if "exceptionDetails" in answer:
            raise AssertionError(json.dumps(answer["exceptionDetails"])[:2000])
        return answer["result"].get("value")


class FoxWorlds:
    """Firefox, by Marionette, with a server of our own under LinkedIn's name."""

    def __init__(self, driver: Any, port: int) -> None:  # noqa: ANN401  # no types
        self._driver, self._port = driver, port
        self.asked: list[str] = []
        self.served: dict[str, str] = {}

    def close(self) -> None:
        """Let go of the driver."""
        self._driver = None

    def load(self, url: str, html: str) -> None:
        parts = urlsplit(url)
        self.served = {parts.path: html, "/preload/": FRAME}
        target = parts._replace(scheme="http", netloc=f"www.linkedin.com:{self._port}").geturl()
        self._driver.navigate(target)

    def page_js(self, code: str) -> Any:  # noqa: ANN401
        given = self._driver.execute_script(
            "return window.wrappedJSObject.eval(arguments[0]);",
            ["JSON.stringify((() => (" + code + "))()) ?? 'null'"],
            sandbox="page",
        )
        return json.loads(given)

    def press(self, selector: str) -> None:
        self._driver.find_element("css selector", selector).click()

    def ours(self, code: str) -> Any:  # noqa: ANN401
        given = self._driver.execute_async_script(
            "const [given, done] = arguments;"
            "(async () => (0, eval)(given))()"
            ".then((value) => done(JSON.stringify(value) ?? 'null'),"
            " (problem) => done(JSON.stringify({problem: String(problem) + problem.stack})));",
            [code],
            sandbox="ours",
            new_sandbox=False,
            script_timeout=60_000,
        )
        value = json.loads(given)
        if isinstance(value, dict) and "problem" in value:
            raise AssertionError(value["problem"])
        return value


@contextmanager
def chrome_worlds() -> Iterator[ChromeWorlds]:
    """Start a Chromium."""
    browser = playwright_driver().chromium.launch(
        executable_path=str(chromium_path()), args=[*sandbox_flags(), "--disable-gpu"]
    )
    page = browser.new_context(bypass_csp=False).new_page()
    yield ChromeWorlds(page, page.context.new_cdp_session(page))
    browser.close()


@contextmanager
def fox_worlds() -> Iterator[FoxWorlds]:
    """Start a Firefox and a server that it takes for LinkedIn."""
    worlds: list[FoxWorlds] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            path = urlsplit(self.path).path
            html = worlds[0].served.get(path) if worlds else None
            if html is None:
                if path != "/favicon.ico" and worlds:
                    worlds[0].asked.append(self.path)
                self.send_error(404)
                return
            body = html.encode("utf-8", "surrogatepass")
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        control = free.getsockname()[1]
    prefs = {
        "network.dns.localDomains": "www.linkedin.com",
        "network.stricttransportsecurity.preloadlist": False,
        "dom.security.https_first": False,
        "dom.security.https_first_schemeless": False,
        "marionette.port": control,
    }
    with warnings.catch_warnings(), tempfile.TemporaryDirectory() as folder:
        warnings.simplefilter("ignore")
        driver = Marionette(
            bin=str(firefox_path()),
            headless=True,
            prefs=prefs,
            port=control,
            workspace=folder,
            gecko_log=str(Path(folder) / "gecko.log"),
        )
        driver.start_session()
        fox = FoxWorlds(driver, server.server_address[1])
        worlds.append(fox)
        try:
            yield fox
        finally:
            driver.cleanup()
            fox.close()
            del driver
            gc.collect()  # what Mozilla's modules left open ends here, not in another test
            server.shutdown()
            server.server_close()
