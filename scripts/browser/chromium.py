"""The tests' Chromium: the built extension, its real icon, and a LinkedIn that is ours.

``with chrome(pages) as browser:`` starts a browser on an empty profile with the extension in it
and serves ``https://www.linkedin.com/…`` from ``pages`` (path to HTML). ``click_icon`` opens the
real popup by the real icon, which grants ``activeTab`` as a person's click does; the popup is an
ordinary Playwright page. Whatever a page, popup, worker or background script complains of, and
every other request, is written down; leaving the ``with`` block raises ``ComplaintError`` if there
was anything. ``firefox.py`` does the same for Firefox.

``today`` fixes what ``new Date()`` says in pages and popups; timers run on. Workers, the
background script and injected code keep the real clock; ``move_background`` moves the background
script's. ``wait_for_function`` is refused by the extension's CSP: wait for selectors.
"""

import atexit
import json
import os
import re
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from playwright.sync_api import (
    BrowserContext,
    CDPSession,
    ConsoleMessage,
    Page,
    Playwright,
    Route,
    WebError,
    Worker,
    sync_playwright,
)

from scripts.browser.clock import CLOCK, FIXED, STATE
from scripts.browser.proxy import Proxy
from scripts.paths import BUILT, chromium_path
from scripts.programs import sandbox_flags

LINKEDIN = "https://www.linkedin.com"
FLAGS = (
    *sandbox_flags(),
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--enable-unsafe-extension-debugging",  # lets the tests click the icon
)
_BROWSERS_OWN = re.compile(r"(^|[./])(google|googleapis|gstatic|gvt1)\.com\b")
"""What Chromium itself asks for at its start, whatever the flags; refused like all the rest."""
_WATCH = """() => {
  for (const kind of ["error", "unhandledrejection", "securitypolicyviolation"])
    addEventListener(kind, (event) =>
      console.error(`background ${kind}`, event.message ?? event.reason ?? event.blockedURI));
}"""
"""Playwright tells of the errors of pages and workers, not of those of a service worker."""
_OUTSIDE = re.compile(r"^(?:https?|wss?|ftp):")


class ComplaintError(AssertionError):
    """Something in the browser complained, or asked for the network."""


@dataclass
class Log:
    """What the browser complained of and asked for while it ran."""

    complaints: list[str] = field(default_factory=list)
    """Console errors and warnings, uncaught errors, refusals by the CSP, of every part."""
    requests: list[str] = field(default_factory=list)
    """Addresses outside the extension and our pages that something asked for; all refused."""
    expected: list[str] = field(default_factory=list)
    """Patterns of complaints that a test provokes on purpose."""

    def check(self) -> None:
        """Raise ``ComplaintError`` unless all was quiet."""
        bad = [f"asked for the network: {address}" for address in self.requests]
        bad += self.complaints
        bad = [line for line in bad if not any(re.search(one, line) for one in self.expected)]
        if bad:
            raise ComplaintError("\n".join(bad))


def page_for(pages: dict[str, str], address: str) -> str | None:
    """The HTML for an address of LinkedIn, whatever its query; None: not one of ours."""
    path = unquote(urlsplit(address).path)
    return pages.get(path) or pages.get(path.rstrip("/")) or pages.get(path.rstrip("/") + "/")


def fixed_on(day: date) -> str:
    """Return the script that fixes today, at ten in the morning."""
    moment = datetime.combine(day, time(10), UTC)
    return FIXED.replace("MOMENT", str(int(moment.timestamp() * 1000)))


@dataclass
class Chrome:
    """A running Chromium; made by ``chrome``."""

    context: BrowserContext
    log: Log
    extension_id: str
    cdp: CDPSession

    def open(self, path: str) -> Page:
        """Open a page of LinkedIn, ``/in/some-one/`` say, in a tab of its own."""
        page = self.context.new_page()
        page.goto(LINKEDIN + path)
        return page

    def set_today(self, day: date) -> None:
        """Fix today (ten in the morning) for the popups and pages opened from now on."""
        self.context.add_init_script(fixed_on(day))

    def click_icon(self, page: Page) -> Page:
        """Click the extension's icon on this tab, for real; return the popup that opens."""
        page.bring_to_front()
        tabs = self.cdp.send("Target.getTargets", {"filter": [{"type": "tab"}]})["targetInfos"]
        active = [
            tab["targetId"]
            for tab in tabs
            if tab["embedderData"]["tabActive"] and not tab["url"].startswith("chrome-extension:")
        ]
        if len(active) != 1:
            raise LookupError(f"{len(active)} tabs are active, not one: {tabs}")
        with self.context.expect_page() as opened:
            self.cdp.send(
                "Extensions.triggerAction", {"id": self.extension_id, "targetId": active[0]}
            )
        popup = opened.value
        popup.wait_for_load_state("domcontentloaded")
        return popup

    def move_background(self, moment: datetime) -> None:
        """Put the background script's clock to this moment, and let its alarm go off."""
        self._background().evaluate(CLOCK, int(moment.timestamp() * 1000))

    def reminded(self) -> dict[str, Any]:
        """Return the icon's number and what notifications have said, and more: see ``STATE``."""
        found: dict[str, Any] = self._background().evaluate(STATE)
        return found

    def _background(self) -> Worker:
        workers = self.context.service_workers
        return workers[0] if workers else self.context.wait_for_event("serviceworker")

    def close_popup(self, popup: Page, page: Page) -> None:
        """Close the popup as a person does, by going back to the page."""
        if not popup.is_closed():
            with popup.expect_event("close"):
                page.mouse.click(2, 2)

    def wait_for_badge(self, wanted: str) -> None:
        """Wait until a tab's icon shows this text."""
        with self.own_page() as page:
            page.evaluate(
                """wanted => new Promise((done, fail) => {
                  setTimeout(() => fail(new Error(`no icon shows ${wanted}`)), 60_000);
                  const look = async () => {
                    const tabs = await chrome.tabs.query({});
                    const texts = tabs.map(({ id }) => chrome.action.getBadgeText({ tabId: id }));
                    if ((await Promise.all(texts)).includes(wanted)) done();
                    else setTimeout(look, 20);
                  };
                  look();
                })""",
                wanted,
            )

    def storage(self) -> dict[str, object]:
        """Everything that the extension has stored."""
        stored: dict[str, object] = self.inside("() => chrome.storage.local.get(null)")
        return stored

    def store(self, records: dict[str, object]) -> None:
        """Put records into the extension's storage."""
        self.inside("records => chrome.storage.local.set(records)", records)

    def replace(self, records: dict[str, object]) -> None:
        """Store these records instead of whatever is stored."""
        self.inside(
            """async records => {
              await chrome.storage.local.clear();
              await chrome.storage.local.set(records);
            }""",
            records,
        )

    def inside(self, script: str, given: object = None) -> Any:  # noqa: ANN401  # as Playwright's
        """Run a function as the extension; return what it does.

        It runs in the background script, which takes 3 ms and not 250 as a page of its own does,
        or in such a page where that script isn't running.
        """
        running = self.context.service_workers
        if running:
            return running[0].evaluate(script, given)
        with self.own_page() as page:
            return page.evaluate(script, given)

    @contextmanager
    def own_page(self) -> Iterator[Page]:
        """Open a page of the extension that runs none of its code."""
        page = self.context.new_page()
        try:
            page.goto(f"chrome-extension://{self.extension_id}/manifest.json")
            yield page
        finally:
            page.close()


@cache
def playwright_driver() -> Playwright:
    """Start Playwright's driver, once a process: it doesn't bear a second one beside it."""
    # An extension's popup begins its life as a target of type "other", which Playwright shows
    # as a page only when asked to.
    os.environ["PW_CHROMIUM_ATTACH_TO_OTHER"] = "1"
    manager = sync_playwright()
    playwright = manager.start()
    atexit.register(playwright.stop)
    return playwright


@contextmanager
def chrome(  # noqa: PLR0913  # all but the pages are named, and have sensible defaults
    pages: dict[str, str],
    *,
    extension: Path = BUILT / "chrome",
    today: date | None = None,
    profile: Path | None = None,
    headless: bool = True,
    time_zone: str | None = None,
    by_flag: bool = True,
) -> Iterator[Chrome]:
    """Run Chromium with ``extension``; ``profile`` keeps its state, else it is thrown away.

    ``by_flag`` is how the extension is loaded first; Google's own Chrome, from 137 on, passes over
    that flag, and the extension is loaded through the debugging interface.
    """
    log = Log()
    used = profile is not None and any(profile.iterdir()) if profile and profile.is_dir() else False
    with (
        tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as empty,
        Proxy(lambda _: None) as proxy,
    ):
        context = playwright_driver().chromium.launch_persistent_context(
            profile or empty,
            executable_path=chromium_path(),
            headless=headless,
            args=[*FLAGS, *((f"--load-extension={extension}",) if by_flag else ())],
            ignore_default_args=["--disable-extensions"],
            proxy={"server": f"http://127.0.0.1:{proxy.port}"},
            timezone_id=time_zone,
            no_viewport=not headless,
        )
        try:
            _listen(context, pages, log)
            browser = context.browser
            if browser is None:
                raise LookupError("Playwright gave no browser for its context")
            cdp = browser.new_browser_cdp_session()
            extension_id = _loaded(cdp, extension)
            if (extension / "welcome").is_dir() and not used:
                _close_welcome(context)
            running = Chrome(context, log, extension_id, cdp)
            if today:
                running.set_today(today)
            yield running
        finally:
            context.close()
    log.requests += [
        address
        for address in proxy.refused
        # Chromium opens connections to the host of a page ahead of its requests, and those
        # requests are answered above.
        if not _BROWSERS_OWN.search(address) and address != "www.linkedin.com:443"
    ]
    log.check()


def allowing_notifications(folder: Path) -> Path:
    """Copy the built extension into a folder, allowed from the beginning to show notifications.

    Chromium asks in a dialog of its own, which nobody here can answer.
    """
    copy = folder / "chrome"
    shutil.copytree(BUILT / "chrome", copy)
    manifest = json.loads((copy / "manifest.json").read_text("utf-8"))
    manifest["permissions"] += manifest.pop("optional_permissions")
    (copy / "manifest.json").write_text(json.dumps(manifest), "utf-8")
    return copy


def _loaded(cdp: CDPSession, extension: Path) -> str:
    """Return the id of the extension; load it if the browser passed over the flag."""
    found = cdp.send("Extensions.getExtensions")["extensions"]
    ids = [one["id"] for one in found if Path(one["path"]) == extension]
    if not ids:
        ids = [cdp.send("Extensions.loadUnpacked", {"path": str(extension)})["id"]]
    own: str = ids[0]
    return own


def _close_welcome(context: BrowserContext) -> None:
    """Close the page that opens by itself after installing: tests begin with tabs of their own."""
    while True:
        for page in context.pages:
            if page.url.endswith("/welcome/welcome.html"):
                page.close()
                return
        context.pages[0].wait_for_timeout(20)


def _listen(context: BrowserContext, pages: dict[str, str], log: Log) -> None:
    """Serve our pages, refuse the rest, and write down whatever is said."""

    def route(asked: Route) -> None:
        address = asked.request.url
        if address == f"{LINKEDIN}/favicon.ico":
            asked.fulfill(status=404)
            return
        html = page_for(pages, address) if address.startswith(f"{LINKEDIN}/") else None
        if html is None:
            log.requests.append(address)
            asked.abort()
        else:
            asked.fulfill(body=html, content_type="text/html; charset=utf-8")

    def console(message: ConsoleMessage) -> None:
        if message.type in {"error", "warning", "assert"}:
            source = message.location
            log.complaints.append(
                f"{message.type}: {message.text} ({source['url']}:{source['lineNumber']})"
            )

    def error(problem: WebError) -> None:
        log.complaints.append(f"uncaught: {problem.error}")

    def watch(background: Worker) -> None:
        background.evaluate(_WATCH)

    context.route(_OUTSIDE, route)
    context.on("serviceworker", watch)
    for background in context.service_workers:
        watch(background)
    context.on("console", console)
    context.on("weberror", error)
