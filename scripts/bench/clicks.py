"""Count what it takes: clicks, keys and scrolled pixels, and what moves on a return visit.

`make bench`, or `python -m scripts.bench.clicks`. In Chromium and in Firefox it does what a person
does who wants the job: the icon, the answers, the note in LinkedIn's box; then a second interviewer
of the same employer; then the first again, where nothing may move between the first frame and the
last. Prints a table and writes `build/bench/clicks.json`.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from typing import Final, Protocol

from playwright.sync_api import Page

from scripts.browser.chromium import chrome
from scripts.browser.demo import NAME, PATH, pages
from scripts.browser.firefox import Popup as FirefoxPopup
from scripts.browser.firefox import firefox
from scripts.browser.popup import ANSWERED
from scripts.paths import BUILD, ROOT

OUT: Final = BUILD / "bench" / "clicks.json"
SECOND: Final = ("Noor Castellane", "/in/noor-castellane/")
ANSWERS: Final = {
    "application.interest": "role_and_company",
    "person.assessed_you": "true",
    "person.rapport": "warm",
}
_SCROLL: Final = """(() => {
  const was = scrollY;
  document.querySelector(SELECTOR).scrollIntoView({ block: "nearest" });
  return JSON.stringify(Math.round(Math.abs(scrollY - was)));
})()"""
_ASKED: Final = """JSON.stringify(document.querySelector("#popup").dataset.kind === "asking"
  ? document.querySelector('[data-role="question"] > [data-field]').dataset.field : "")"""
_CONNECT: Final = f"""(() => {{
  document.querySelector('main [aria-label="Invite {NAME} to connect"]').click();
  const {{ shadowRoot }} = document.getElementById("interop-outlet");
  shadowRoot.querySelector('[aria-label="Add a note"]').click();
}})()"""
_WRITTEN: Final = """new Promise((done) => {
  const look = () => {
    const { shadowRoot } = document.getElementById("interop-outlet");
    if (shadowRoot.querySelector("textarea").value) done(true);
    else setTimeout(look, 50);
  };
  look();
})"""
WATCH: Final = """
if (location.protocol.endsWith("extension:")) {
  window.shift = 0;
  if (PerformanceObserver.supportedEntryTypes.includes("layout-shift"))
    new PerformanceObserver((list) => {
      for (const one of list.getEntries()) window.shift += one.value;
    }).observe({ type: "layout-shift", buffered: true });
  const boxes = () => [...document.querySelectorAll("main, main *")]
    .filter((one) => one.checkVisibility() && one.dataset.role !== "stage")
    .map((one) => {
      const { x, y, width, height } = one.getBoundingClientRect();
      return JSON.stringify([x, y, width, height].map(Math.round));
    });
  window.moved = () => {
    const now = boxes();
    const first = window.first ?? [];
    return Math.abs(now.length - first.length) + now.filter((one, at) => one !== first[at]).length;
  };
  new MutationObserver((_, self) => {
    if (document.getElementById("popup")?.dataset.state !== "checking") return;
    self.disconnect();
    requestAnimationFrame(() => (window.first = boxes()));
  }).observe(document, { subtree: true, childList: true, attributeFilter: ["data-state"] });
}
"""
"""Notes where each element is in the first frame; ``moved()`` counts those that are elsewhere."""


class Shown(Protocol):
    """A popup, in whichever browser."""

    def click(self, selector: str) -> object:
        """Click an element."""

    def wait_for_selector(self, selector: str) -> object:
        """Wait until it is there."""

    def evaluate(self, script: str) -> object:
        """Run a script."""


@dataclass
class Browser:
    """What the walk needs of a browser."""

    open: Callable[[str], None]
    """Go to a page of LinkedIn."""
    icon: Callable[[], Shown]
    close: Callable[[], None]
    on_page: Callable[[str], object]
    """Run a script on the page."""


@dataclass
class Walk:
    """One way through the popup, counted from the click on the icon."""

    popup: Shown
    clicks: int = 1
    keys: int = 0
    scrolled: int = 0

    def see(self, selector: str) -> None:
        """Scroll as far as it takes to see something."""
        script = _SCROLL.replace("SELECTOR", json.dumps(selector))
        self.scrolled += int(json.loads(str(self.popup.evaluate(script))))

    def press(self, selector: str) -> None:
        """See something and click it."""
        self.see(selector)
        self.popup.click(selector)
        self.clicks += 1

    def answer(self) -> None:
        """Answer what is asked until there is a verdict, and see the verdict."""
        while path := json.loads(str(self.popup.evaluate(_ASKED))):
            radio = f'[data-role="question"] [data-field="{path}"] input[value="{ANSWERS[path]}"]'
            self.press(radio)
            self.popup.wait_for_selector(ANSWERED)
        self.see('[data-role="headline"]')

    def counts(self) -> dict[str, int]:
        """Return what it has taken until now."""
        return {"clicks": self.clicks, "keys": self.keys, "scrolled px": self.scrolled}


def walk(browser: Browser) -> dict[str, dict[str, float]]:
    """Go the three ways, and return what each took."""
    found: dict[str, dict[str, float]] = {}
    browser.open(PATH)
    first = Walk(_answered(browser.icon()))
    first.answer()
    found["to the first right verdict"] = dict(first.counts())
    first.press('[data-role="fill"]')
    first.popup.wait_for_selector('[data-notice="waiting"]')
    first.popup.wait_for_selector(ANSWERED)
    browser.close()
    browser.on_page(_CONNECT)
    first.clicks += 2  # Connect, and Add a note
    browser.on_page(_WRITTEN)
    found["to the note in the box"] = dict(first.counts())

    browser.open(SECOND[1])
    second = Walk(_answered(browser.icon()))
    second.answer()
    found["second interviewer, to the verdict"] = dict(second.counts())
    browser.close()

    browser.open(PATH)
    _answered(browser.icon())  # which takes in that the note was put into the box
    browser.close()
    again = _answered(browser.icon())
    moves = json.loads(str(again.evaluate("JSON.stringify([moved(), shift])")))
    found["return visit"] = {"elements moved": moves[0], "layout shift": moves[1]}
    browser.close()
    return found


def _answered(popup: Shown) -> Shown:
    popup.wait_for_selector(ANSWERED)
    return popup


def _pages() -> dict[str, str]:
    name, path = SECOND
    own = pages()
    slug = PATH.removeprefix("/in/").removesuffix("/")
    second = own[PATH].replace(NAME, name).replace(slug, path.split("/")[2])
    return own | {path: second}


@contextmanager
def _chromium() -> Iterator[Browser]:
    with chrome(_pages()) as browser:
        browser.context.add_init_script(WATCH)
        page = browser.open(PATH)
        open_popups: list[Page] = []

        def icon() -> Shown:
            popup = browser.click_icon(page)
            popup.set_default_timeout(60_000)
            open_popups.append(popup)
            return _Forced(popup)

        def close() -> None:
            for popup in open_popups:
                browser.close_popup(popup, page)
            open_popups.clear()

        def open_(path: str) -> None:
            page.goto(f"https://www.linkedin.com{path}")

        yield Browser(open_, icon, close, page.evaluate)


@dataclass
class _Forced:
    """Playwright's page; its clicks go to what lies unseen over a label, as a mouse's do."""

    page: Page

    def click(self, selector: str) -> None:
        self.page.click(selector, force=True)

    def wait_for_selector(self, selector: str) -> None:
        self.page.wait_for_selector(selector)

    def evaluate(self, script: str) -> object:
        return self.page.evaluate(script)


@contextmanager
def _firefox() -> Iterator[Browser]:
    with firefox(_pages()) as browser:
        browser.before_popups(WATCH)
        # The walk leaves a page on which a note still waits to be sent.
        browser.log.expected.append("Promise resolved while context is inactive")

        def icon() -> FirefoxPopup:
            return browser.click_icon()

        def on_page(script: str) -> object:
            return browser.driver.execute_script(f"return {script}")

        yield Browser(browser.open, icon, browser.close_popup, on_page)


BROWSERS: Final[dict[str, Callable[[], AbstractContextManager[Browser]]]] = {
    "chromium": _chromium,
    "firefox": _firefox,
}


def main() -> None:
    """Count, and report."""
    report: dict[str, dict[str, dict[str, float]]] = {}
    for name, start in BROWSERS.items():
        with start() as browser:
            report[name] = walk(browser)
        print(name)
        for way, counts in report[name].items():
            print(f"  {way:36} " + "  ".join(f"{what} {much:g}" for what, much in counts.items()))
    OUT.parent.mkdir(parents=True, exist_ok=True)
    OUT.write_text(json.dumps(report, indent=1) + "\n", encoding="utf-8")
    print(f"all values: {OUT.relative_to(ROOT)}")


if __name__ == "__main__":
    main()
