"""Faults of the browser's storage: refused, full, slow, emptied, damaged, of another version."""

import hashlib
import json
import random
import tempfile
from pathlib import Path
from typing import Any

from playwright.sync_api import Page

from scripts.browser.chromium import chrome
from scripts.paths import BUILT, SOURCE
from tests.browser.lend import lent
from tests.browser.stories import (
    MARA,
    PATIENCE,
    TODAY,
    book_page,
    click_icon,
    field,
    profile,
    settled,
    text_of,
    type_role,
    verdict,
)
from tests.faults import Fault
from tests.faults.mixing import record, told
from tests.faults.scripts import REFUSE_READS, REFUSE_WRITES, SILENT_STORE, SLOW_STORE

ROLE = field("application.role") + " input"
NOTE = '[data-role="note"]'
PERSON = f"person:{MARA.slug}"
REFUSED = json.loads((SOURCE / "_locales" / "en" / "messages.json").read_text(encoding="utf-8"))[
    "not_stored"
]["message"]


def _refused(number: int) -> None:
    role = f"Head of Tests {number}"
    with lent(profile()) as browser:
        tab = told(browser)
        browser.before(REFUSE_WRITES)
        popup = click_icon(browser, tab)
        type_role(popup, role)
        popup.get_by_text(REFUSED).wait_for()
        settled(popup)
        assert popup.input_value(ROLE) == role
        assert role in text_of(popup, "application")
        popup.evaluate("window.refuse = false")
        popup.fill(NOTE, "My own words.")
        settled(popup)
        assert record(browser, "application:a1")["role"] == role
        assert record(browser, "person:mara-ellington")["note"]["own"] == "My own words."


def _full(number: int, key: str = "view:someone") -> None:
    with lent(profile()) as browser:
        tab = told(browser)
        view = record(browser, f"view:{MARA.slug}")
        # What can be made again fills what is left of the ten megabytes.
        big = {f"{key}-{n}": {**view, "padding": "x" * 300_000} for n in range(33)}
        browser.store(big)
        popup = click_icon(browser, tab)
        role = "Head of Tests" * 40 + str(number)
        type_role(popup, role)
        settled(popup)
        popup.fill(NOTE, "n" * 7_900)
        settled(popup)
        assert record(browser, "application:a1")["role"] == role
        assert record(browser, "person:mara-ellington")["note"]["own"] == "n" * 7_900


def _full_of_dates(number: int) -> None:
    _full(number, "made:agenda:someone")


def _dates_beyond(number: int) -> None:
    """Leave no room for the dates of everyone: the book page must end asking for them."""
    with lent(profile()) as browser:
        told(browser)
        browser.store({f"kept-{n}": "x" * 300_000 for n in range(34)})
        one, people = record(browser, "application:a1"), record(browser, f"person:{MARA.slug}")
        many = {}
        for n in range(60):
            many[f"application:b{n}"] = {**one, "id": f"b{n}", "company": f"Quillmere {number} {n}"}
            who = {**people, "slug": f"someone-{n}", "application": f"b{n}"}
            many[f"person:someone-{n}"] = who
        browser.store(many)
        page = book_page(browser)
        page.wait_for_selector('[data-notice="full"]')
        page.wait_for_selector('[data-role="book-stage"]:text-is("")', state="attached")
        assert record(browser, "person:someone-1")["slug"] == "someone-1"


def _unread(_: int) -> None:
    with lent(profile()) as browser:
        tab = told(browser)
        browser.before(REFUSE_READS)
        popup = click_icon(browser, tab)
        popup.get_by_text(REFUSED).wait_for()
        assert text_of(popup, "name") == "Mara Ellington"
        type_role(popup, "Typed without a memory")
        settled(popup)
        assert popup.input_value(ROLE) == "Typed without a memory"


def _id_of(extension: Path) -> str:
    """Return the id that Chromium gives an extension without a key: of its folder."""
    digest = hashlib.sha256(str(extension).encode()).hexdigest()[:32]
    return "".join(chr(ord("a") + int(digit, 16)) for digit in digest)


def _read_only(_: int) -> None:
    """Leave the browser no folder for what we store: as on a disk that it can only read."""
    extension = BUILT / "chrome"
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as scratch:
        stores = Path(scratch) / "Default" / "Local Extension Settings"
        stores.mkdir(parents=True)
        (stores / _id_of(extension)).write_text("no folder", encoding="utf-8")
        with chrome(profile(), today=TODAY, profile=Path(scratch)) as browser:
            assert browser.extension_id == _id_of(extension)
            popup = click_icon(browser, browser.open(f"/in/{MARA.slug}/"))
            assert text_of(popup, "name") == "Mara Ellington"
            type_role(popup, "Typed without a disk")
            popup.get_by_text(REFUSED).wait_for()
            settled(popup)
            assert popup.input_value(ROLE) == "Typed without a disk"


TYPE_NOTE = """(text) => {
  const note = document.querySelector('[data-role="note"]');
  if (!note || note.closest("[hidden]")) return;
  note.value = text;
  note.dispatchEvent(new Event("input", { bubbles: true }));
}"""
ODD: tuple[Any, ...] = (
    7,
    "view",
    [],
    {"v": 1},
    {"v": 1, "view": {"v": 1, "slug": MARA.slug}},
    {"v": 1, "view": {"v": 1, "slug": MARA.slug, "kind": "advice", "notices": 7}},
    {"v": 1, "view": {"v": 1, "slug": MARA.slug, "kind": "advice", "notices": [], "form": {}}},
    {"v": 1, "view": {"v": 1, "slug": MARA.slug, "kind": "advice", "notices": [{}], "note": 3,
                      "verdict": [], "form": {"main": [{}], "sections": [{}]}}},
    {"v": 1, "view": {"v": 1, "slug": "somebody-else", "kind": "advice", "notices": []}},
    {"v": 2, "view": {"v": 2}},
)  # fmt: skip


WRONG: tuple[Any, ...] = (None, 7, "", [], {}, [7], {"id": 7}, True)


def _damaged_somewhere(view: object, chance: random.Random) -> object:
    """Return a copy in which one value, anywhere, is gone or of another kind."""
    copy = json.loads(json.dumps(view))
    here = copy["view"]
    while True:
        steps = list(here) if isinstance(here, dict) else list(range(len(here)))
        step = chance.choice(steps)
        inner = here[step]
        if not inner or not isinstance(inner, dict | list) or chance.random() < 0.2:
            if chance.random() < 0.2:
                del here[step]
            else:
                here[step] = chance.choice(WRONG)
            return copy
        here = inner


def _odd_view(number: int) -> None:
    chance = random.Random(number)  # noqa: S311  # the same each time
    with lent(profile()) as browser:
        tab = told(browser)
        view = record(browser, f"view:{MARA.slug}")
        odd = [*ODD[number % 3 :: 3], *(_damaged_somewhere(view, chance) for _ in range(6))]
        for turn, one in enumerate(odd):
            browser.store({f"view:{MARA.slug}": one})
            popup = browser.click_icon(tab)
            popup.set_default_timeout(PATIENCE)
            # At once, while what is drawn may still be the damaged one.
            popup.evaluate(TYPE_NOTE, f"Typed in turn {turn}.")
            settled(popup)
            assert verdict(popup) == "connect", one
            assert popup.input_value(ROLE) == "Data Analyst", one
            browser.close_popup(popup, tab)
        assert not [key for key in browser.storage() if key.startswith("typed:")]


def _slow(number: int) -> None:
    role = f"Slow role {number}"
    with lent(profile()) as browser:
        tab = told(browser)
        browser.before(SLOW_STORE)
        popup = click_icon(browser, tab)
        type_role(popup, role)
        popup.locator('[data-notice="slow"] button').wait_for()
        settled(popup)
        assert popup.input_value(ROLE) == role
        assert record(browser, "application:a1")["role"] == role


def _silent(number: int) -> None:
    with lent(profile()) as browser:
        tab = told(browser)
        browser.before(SILENT_STORE)
        popup = browser.click_icon(tab)
        popup.set_default_timeout(PATIENCE)
        popup.locator('[data-notice="slow"] button').wait_for()
        assert text_of(popup, "name") == "Mara Ellington"
        popup.evaluate("releaseStore()")
        popup.wait_for_selector('[data-kind="advice"]')
        type_role(popup, f"Typed once it answered {number}")
        settled(popup)
        assert verdict(popup) == "connect"
        assert record(browser, "application:a1")["role"] == f"Typed once it answered {number}"


def _forget_and_back(number: int) -> None:
    with lent(profile()) as browser:
        tab = told(browser)
        before = record(browser, PERSON)
        popup = click_icon(browser, tab)
        popup.evaluate(TYPE_NOTE, f"Typed in the moment before {number}.")
        popup.evaluate("() => document.getElementById('forget').click()")
        popup.locator('[data-notice="gone"]').wait_for()
        settled(popup)
        # Asked here: a tab that looks into storage would close the popup.
        assert popup.evaluate(f"chrome.storage.local.get('{PERSON}')") == {}
        popup.click('[data-notice="gone"] button')
        popup.wait_for_selector('[data-kind="advice"]')
        settled(popup)
        after = record(browser, PERSON)
        assert after["person"] == before["person"]
        assert after["note"]["own"] == f"Typed in the moment before {number}."


def _emptied(number: int) -> None:
    with lent(profile()) as browser:
        tab = told(browser)
        popup = click_icon(browser, tab)
        _clear(popup)
        popup.wait_for_selector('[data-kind="asking"]')
        type_role(popup, f"Typed after the browser emptied it {number}")
        settled(popup)
        role = record(browser, "application:a1")["role"]
        assert role == f"Typed after the browser emptied it {number}"


def _clear(popup: Page) -> None:
    popup.evaluate("() => chrome.storage.local.clear()")
    settled(popup)


def _newer(number: int) -> None:
    with lent(profile()) as browser:
        tab = told(browser)
        newer = {**record(browser, "application:a1"), "v": 2, "colour": number}
        browser.store({"application:a1": newer})
        popup = click_icon(browser, tab)
        popup.set_default_timeout(PATIENCE)
        popup.wait_for_selector('[data-notice="newer"]')
        type_role(popup, "Typed in the older version")
        settled(popup)
        popup.locator(field("application.role") + ".wrong").wait_for()
        assert browser.storage()["application:a1"] == newer
        assert record(browser, "person:mara-ellington")["application"] == "a1"
        browser.close_popup(popup, tab)
        # The newer version is there again; for this test it writes as this one does.
        browser.store({"application:a1": {**newer, "v": 1, "colour": None}})
        browser.store({"application:a1": {key: newer[key] for key in newer if key != "colour"}
                       | {"v": 1}})  # fmt: skip
        popup = click_icon(browser, tab)
        assert popup.input_value(ROLE) == "Typed in the older version"
        settled(popup)


FAULTS = {
    "store-refused": Fault(
        "The browser refuses to store (full, or a disk that can't be written)",
        "a sentence that it isn't stored; what was typed stays in its field, and counts",
        "nothing while the window is open; it is stored with the next change that can be",
        _refused,
    ),
    "store-full-of-dates": Fault(
        "Storage is full of dates that were worked out",
        "nothing",
        "dates that were worked out; they are worked out again when the book is opened",
        _full_of_dates,
    ),
    "dates-beyond": Fault(
        "There is no room for all dates that are to be worked out",
        "in the book that storage is full, and what to do; the dates for which there was room",
        "nothing",
        _dates_beyond,
    ),
    "store-full": Fault(
        "Storage is full of answers kept for showing",
        "nothing",
        "answers kept for showing; the next click on them shows no stored answer",
        _full,
    ),
    "store-unread": Fault(
        "The browser can't read what is stored",
        "advice without a memory, and a sentence that nothing is stored",
        "what is typed then, when the window closes",
        _unread,
    ),
    "read-only": Fault(
        "A profile on a disk that can only be read (no folder for the browser's database)",
        "the name; advice without a memory, and a sentence that nothing is stored, after some ten "
        "seconds, because Chromium tries for three seconds at each access",
        "what is typed then, when the window closes",
        _read_only,
        5,
    ),
    "store-odd": Fault(
        "The stored answer is damaged, of another version, or another person's",
        "the name, then the new answer",
        "nothing",
        _odd_view,
    ),
    "store-slow": Fault(
        "Each access to storage takes two and a half seconds",
        "after two seconds that it takes long, with Stop; then the answer",
        "nothing",
        _slow,
        5,
    ),
    "store-silent": Fault(
        "Storage doesn't answer for as long as it likes",
        "the name, then that it takes long, with Stop; the answer once storage answers",
        "nothing",
        _silent,
        5,
    ),
    "remove-person": Fault(
        "A person is removed in the moment in which something was typed of them, and taken back",
        "the person with what was typed last",
        "nothing",
        _forget_and_back,
    ),
    "store-emptied": Fault(
        "The browser empties the storage while the popup is open",
        "the questions of a first visit; what is typed from then on is kept",
        "what was stored before",
        _emptied,
    ),
    "store-newer": Fault(
        "Records of a newer version, met by this one",
        "that some records are of a newer version; what is typed for them stays, marked",
        "nothing: it is used when the newer version is back",
        _newer,
        5,
    ),
}
