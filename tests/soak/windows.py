"""Let two real windows write at once, in random order, and look whether anything typed is lost.

``python -m tests.soak.windows [BROWSER [MINUTES]]``: 1,000 rounds in ``chromium``, 200 in
``firefox``. Two windows show two people of one application, or the same one; in each round a random
sequence of inputs goes to either of them, none waiting for another, and then every field holds what
was typed in it last. The windows go on from round to round; now and then one is closed in the
middle of it and opened again, on either of the people. What came of the rounds is added to
``attempts.jsonl`` and stands in ``docs/reliability.md``. ``make test`` plays a few of them.
"""

import math
import random
import sys
import time
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from typing import Any, Protocol

from playwright.sync_api import Page

from scripts.browser.chromium import Chrome, chrome
from scripts.browser.firefox import UUID, Firefox, firefox
from tests.browser.stories import BRAM, MARA, PATIENCE, TODAY, settled
from tests.faults import Fault
from tests.soak.attempts import note, tallies

with warnings.catch_warnings():
    # Mozilla's modules are old-fashioned, and our tests turn warnings into errors.
    warnings.simplefilter("ignore")
    from marionette_driver.by import By  # type: ignore[import-untyped]
    from marionette_driver.errors import (  # type: ignore[import-untyped]
        NoSuchElementException,
    )

A_SESSION = 50
"""Rounds that one browser plays."""
PEOPLE = (MARA, BRAM)
TYPED = "typed:"
FIELDS = (
    {"application.role": "application:a1 role", "person.greet_as": "person greet_as"},
    {"application.company": "application:a1 company", "person.headline": "person headline"},
)
"""What is typed in the first window, and in the second: path -> where it is stored."""
TYPE = """([path, text]) => {
  const box = document.querySelector(`[data-field="${path}"]:not([data-id^="q-"]) input`);
  box.value = text;
  box.dispatchEvent(new Event("input", { bubbles: true }));
}"""
DONE = '[data-role="popup"][data-state="ready"][aria-busy="false"]'


class Window(Protocol):
    """A window of the extension that shows one person."""

    def type(self, path: str, text: str) -> None:
        """Type into a field, and wait for nothing."""

    def settle(self) -> None:
        """Wait until everything is stored."""

    def close(self) -> None:
        """Close the window."""


class Windows(Protocol):
    """A browser in which windows can be opened."""

    def window(self, slug: str) -> Window:
        """Open a window on one of the people."""

    def replace(self, records: dict[str, Any]) -> None:
        """Store records instead of all others."""

    def stored(self) -> dict[str, Any]:
        """Return everything stored."""


@dataclass
class InChromium:
    """A tab of Chromium that shows the popup's page."""

    page: Page

    def type(self, path: str, text: str) -> None:
        """Type into a field."""
        self.page.evaluate(TYPE, [path, text])

    def settle(self) -> None:
        """Wait until everything is stored."""
        settled(self.page)

    def close(self) -> None:
        """Close the tab."""
        self.page.close()


@dataclass
class Chromium:
    """Chromium, with a tab for each window."""

    browser: Chrome

    def window(self, slug: str) -> Window:
        """Open a window on one of them."""
        page = self.browser.context.new_page()
        page.set_default_timeout(PATIENCE)
        page.goto(f"chrome-extension://{self.browser.extension_id}/popup/popup.html")
        settled(page)
        page.click(f'[data-role="people"] [data-slug="{slug}"]')
        page.wait_for_selector(f'[data-role="popup"][data-slug="{slug}"][data-state="ready"]')
        settled(page)
        return InChromium(page)

    def replace(self, records: dict[str, Any]) -> None:
        """Store records instead of all others."""
        self.browser.replace(records)

    def stored(self) -> dict[str, Any]:
        """Return everything stored."""
        return self.browser.storage()


@dataclass
class Fox:
    """Firefox, with a tab for each window, and one more that looks into storage."""

    browser: Firefox
    first: str = ""

    def __post_init__(self) -> None:
        """Open the tab that looks into storage: a page of the extension that doesn't itself."""
        self.first = self.open("welcome/welcome.html")

    def open(self, path: str) -> str:
        """Open a page of the extension in a tab of its own; return its handle."""
        driver = self.browser.driver
        handle: str = driver.open(type="tab", focus=True)["handle"]
        driver.switch_to_window(handle)
        driver.navigate(f"moz-extension://{UUID}/{path}")
        return handle

    def run(self, handle: str, script: str, *given: object) -> Any:  # noqa: ANN401  # JSON
        """Run a script in a tab; return what its promise gives."""
        self.browser.driver.switch_to_window(handle, focus=False)
        return self.browser.driver.execute_async_script(
            f"const [given, done] = arguments; ({script})(given).then(done);",
            (list(given),),
            sandbox=None,
        )

    def wait(self, handle: str, selector: str) -> None:
        """Wait until a tab shows what the selector says."""
        driver = self.browser.driver
        driver.switch_to_window(handle, focus=False)
        end = time.monotonic() + PATIENCE / 1000
        while True:
            try:
                driver.find_element(By.CSS_SELECTOR, selector)
            except NoSuchElementException:
                if time.monotonic() > end:
                    raise
                time.sleep(0.02)  # Marionette has nothing to wait by
            else:
                return

    def window(self, slug: str) -> Window:
        """Open a window on one of them."""
        handle = self.open("popup/popup.html")
        self.wait(handle, DONE)
        person = f'[data-role="people"] [data-slug="{slug}"]'
        self.run(handle, "async ([one]) => document.querySelector(one).click()", person)
        self.wait(handle, f'{DONE}[data-slug="{slug}"]')
        return InFirefox(self, handle)

    def replace(self, records: dict[str, Any]) -> None:
        """Store records instead of all others."""
        script = """async ([records]) => {
          await browser.storage.local.clear();
          await browser.storage.local.set(records);
        }"""
        self.run(self.first, script, records)

    def stored(self) -> dict[str, Any]:
        """Return everything stored."""
        found: dict[str, Any] = self.run(self.first, "async () => browser.storage.local.get(null)")
        return found


@dataclass
class InFirefox:
    """A tab of Firefox that shows the popup's page."""

    fox: Fox
    handle: str

    def type(self, path: str, text: str) -> None:
        """Type into a field."""
        self.fox.run(self.handle, f"async (given) => ({TYPE})(given)", path, text)

    def settle(self) -> None:
        """Wait until everything is stored."""
        self.fox.wait(self.handle, DONE)

    def close(self) -> None:
        """Close the tab."""
        self.fox.browser.driver.switch_to_window(self.handle)
        self.fox.browser.driver.close()
        self.fox.browser.driver.switch_to_window(self.fox.first)


@contextmanager
def windows(name: str) -> Iterator[Windows]:
    """Run a browser in which windows can be opened."""
    if name == "firefox":
        with firefox({}) as fox:
            # Here the active tab is the popup itself, which it may not read.
            fox.log.expected.append("Content Script execution in moz-extension document")
            yield Fox(fox)
    else:
        with chrome({}, today=TODAY) as browser:
            yield Chromium(browser)


def base() -> dict[str, Any]:
    """Return the records of two people of one application."""
    people = {
        f"person:{one.slug}": {
            "v": 1,
            "slug": one.slug,
            "application": "a1",
            "person": {"name": one.name},
            "told": ["headline"],
        }
        for one in PEOPLE
    }
    return {**people, "application:a1": {"v": 1, "id": "a1", "role": "Data Analyst"}}


class Session:
    """Two windows of one browser, and what was typed in them until now."""

    def __init__(self, browser: Windows, seed: int) -> None:
        """Store two people, and open the windows."""
        self.browser = browser
        self.chance = random.Random(seed)  # noqa: S311  # the same each time
        self.expected: dict[str, str] = {}
        browser.replace(base())
        self.who = [MARA.slug, self.chance.choice(PEOPLE).slug]
        self.pages = [browser.window(slug) for slug in self.who]

    def play(self, number: int) -> None:
        """Play one round.

        Raises:
            AssertionError: Something typed isn't stored; names the round.

        """
        for step in range(self.chance.randint(4, 12)):
            side = self.chance.randrange(2)
            if self.chance.random() < 0.02:  # now and then
                self.pages[side].close()
                self.who[side] = self.chance.choice(PEOPLE).slug
                self.pages[side] = self.browser.window(self.who[side])
            path = self.chance.choice(list(FIELDS[side]))
            text = f"{path} {number} {step}"
            self.pages[side].type(path, text)
            stored_under = FIELDS[side][path].replace("person", f"person:{self.who[side]}")
            self.expected[stored_under] = text
            if self.chance.random() < 0.3:  # else at once
                time.sleep(self.chance.randrange(40) / 1000)
        for page in self.pages:
            page.settle()
        stored = self._stored()
        for stored_under, text in self.expected.items():
            key, name = stored_under.split(" ")
            record = stored[key]
            assert isinstance(record, dict)
            found = record["person"] if key.startswith("person:") else record
            assert found[name] == text, f"round {number}: {stored_under} holds {found[name]!r}"
        left = {key: value for key, value in stored.items() if key.startswith(TYPED)}
        assert not left, f"round {number}: {left}"

    def _stored(self) -> dict[str, Any]:
        """Return everything stored, once nothing waits there for a window to take it over.

        What a closed window leaves is taken over when the browser has told another that it is gone.
        """
        end = time.monotonic() + PATIENCE / 1000
        while True:
            # What is null is gone: a window closed between the writing of it and the tidying up.
            stored = {
                key: value for key, value in self.browser.stored().items() if value is not None
            }
            if time.monotonic() > end or not any(key.startswith(TYPED) for key in stored):
                return stored
            time.sleep(0.05)


@dataclass
class Played:
    """What came of the rounds in one browser."""

    times: int = 0
    survived: int = 0
    why: str = ""


def rounds(number: int, first: int = 0, name: str = "chromium", end: float = math.inf) -> Played:
    """Play that many rounds in one browser, until one fails, or until ``end``."""
    played = Played()
    try:
        with windows(name) as browser:
            session = Session(browser, first)
            for one in range(first, first + number):
                played.times += 1
                session.play(one)
                played.survived += 1
                if time.monotonic() > end:
                    break
    except Exception as problem:  # noqa: BLE001  # whatever it is, it counts
        played.times = max(played.times, 1)
        # A complaint at the end is of one of the rounds, nobody knows which.
        played.survived = min(played.survived, played.times - 1)
        played.why = f"{type(problem).__name__}: {problem}"[:400]
    return played


def _row(browser: str, often: int, *anew: str) -> Fault:
    return Fault(
        "Two windows write at once, in random order; one is closed now and then",
        "what was typed last, in each field",
        "nothing",
        lambda number: _play_one(browser.lower(), number),
        often,
        browser,
        anew,
    )


def _play_one(name: str, number: int) -> None:
    played = rounds(1, number, name)
    assert not played.why, played.why


ROWS = {
    "windows-chromium": _row(
        "Chromium",
        1_000,
        "the measuring took a key for left over whose value is null, which is how a key is removed "
        "by a window that is closed before it has tidied up; everything typed was stored",
    ),
    "windows-firefox": _row(
        "Firefox",
        200,
        "what Firefox notes of its own late answer to a window that was closed was taken for a "
        "fault; everything typed was stored",
    ),
}


def main(name: str, minutes: float) -> bool:
    """Play the rounds that are left; say whether all were survived."""
    end = time.monotonic() + 60 * minutes
    row = f"windows-{name}"
    while time.monotonic() < end:
        tally = tallies(ROWS)[row]
        left = ROWS[row].often - tally.tried
        if left <= 0:
            break
        played = rounds(min(A_SESSION, left), tally.tried, name, end)
        note(row, ROWS[row], tally.tried, **asdict(played))
        print(f"{name}: {tally.tried + played.times:,} rounds {played.why}", flush=True)
    tally = tallies(ROWS)[row]
    return tally.survived == tally.tried


if __name__ == "__main__":
    limit = float((sys.argv[2:] or [math.inf])[0])
    good = [main(asked, limit) for asked in sys.argv[1:2] or ("chromium", "firefox")]
    sys.exit(int(not all(good)))
