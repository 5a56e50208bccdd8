"""Every state in a language longer than any, mirrored; and the frame in the language chosen.

The pseudo-language is put into a copy of the built extension: into its Python as it wakes, and into
the frame's messages. What stays plain English was not taken from the catalogue; what has no room
for it is clipped, or pushes the popup wider than it is.
"""

import json
import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

from playwright.sync_api import Page

from followup_rules.guide import CLAIMS
from followup_rules.locales import catalogue, languages
from followup_rules.locales.en import calendar
from scripts.browser.chromium import Chrome
from scripts.paths import BUILT, SOURCE
from tests.browser.lend import lent
from tests.browser.stories import (
    book_page,
    click_icon,
    profile,
    setting,
    settled,
    tell_key_person,
    text_of,
    unfold,
)
from tests.browser.test_story_pages import PENDING
from tests.faults.scripts import NO_MESSAGES
from tests.synthetic.pseudo import plain_words, pseudo, spoken

ALLOWED = ("Mara Ellington", "Mara", "Head of Data at Quillmere", "Quillmere", "Data Analyst")
"""What is nobody's sentence: names, as they stand on the page or were typed."""
_QUOTED = re.compile(r'"[^"]*"')
"""What a finding quotes of the note."""
NATIVE = ("English", "Deutsch", "Español", "Français", "Português", "日本語")
"""Languages call themselves by their own names."""
ENDONYMS = frozenset(NATIVE)

SEEN = Path(__file__).with_name("seen.js").read_text("utf-8")


ON_ONE_LINE = "one => one.offsetHeight < 1.8 * parseFloat(getComputedStyle(one).fontSize)"


def _copy(folder: Path) -> Path:
    """Return a copy of the built extension that speaks the pseudo-language, from right to left."""
    copy = folder / "pseudo"
    shutil.copytree(BUILT / "chrome", copy)
    names = ("WEEKDAYS", "MONTHS", "SHORT_WEEKDAYS", "SHORT_MONTHS")
    days = {name: tuple(map(pseudo, getattr(calendar, name))) for name in names}
    code = (
        "import json\nfrom followup_rules.locales import catalogue\n"
        f"catalogue('en').update(json.loads({json.dumps(spoken(catalogue('en')))!r}))\n"
        "import followup_rules.locales.en.calendar as calendar\n"
        f"vars(calendar).update({days!r})\n"
    )
    python = copy / "engine" / "python.js"
    text = python.read_text("utf-8")
    waking = 'act(machine, waker, "Python did not wake");'
    assert waking in text
    python.write_text(text.replace(waking, f"{waking} run(machine, {json.dumps(code)});"), "utf-8")
    for path in (copy / "_locales").glob("*/messages.json"):
        told = json.loads(path.read_text("utf-8"))
        if path.parent.name != "en":
            shutil.rmtree(path.parent)
            continue
        for message in told.values():
            message["message"] = pseudo(message["message"])
        path.write_text(json.dumps(told), "utf-8")
    frame = copy / "ui" / "frame_text.js"
    mirrored = re.sub(r"root\.dir = .*;", 'root.dir = "rtl";', frame.read_text("utf-8"))
    frame.write_text(mirrored, "utf-8")
    return copy


def _look(page: Page, state: str, found: dict[str, Any]) -> None:
    """Look at everything that a state shows."""
    assert page.evaluate("document.documentElement.dir") == "rtl"
    seen = page.evaluate(SEEN)
    quoted = {claim.words for claim in CLAIMS.values()}
    plain = {
        text: left
        for text in seen["shown"]
        if text not in quoted
        and (left := plain_words(_QUOTED.sub("", text), (*ALLOWED, *NATIVE, *SECTIONS)))
    }
    if plain or seen["clipped"]:
        found[state] = {"plain": plain, "clipped": seen["clipped"]}


SECTIONS = {claim.section for claim in CLAIMS.values()}


def test_nothing_is_clipped_and_nothing_untranslated_in_any_state(tmp_path: Path) -> None:
    found: dict[str, Any] = {}
    pages = {
        **profile(),
        "/feed/": "<!doctype html><title>Feed | LinkedIn</title><main>Posts</main>",
    }
    with lent(pages, extension=_copy(tmp_path)) as browser:
        tab = browser.open("/in/mara-ellington/")
        popup = click_icon(browser, tab)
        _look(popup, "asking", found)
        tell_key_person(popup, days_ago=6)
        _look(popup, "connect", found)
        assert popup.eval_on_selector('[data-role="count"]', ON_ONE_LINE)
        for path in ("application.restriction.kind", "invitation.state", "person.greet_as"):
            if popup.locator(f'[data-field="{path}"]').count():
                unfold(popup, path)
        _open_all(popup)
        _look(popup, "connect, unfolded", found)
        popup.locator('[data-role="fill"]').click()
        popup.wait_for_selector('[data-role="stop"]')
        _look(popup, "waiting", found)
        browser.close_popup(popup, tab)
        _states(browser, tab, found)
    assert found == {}, json.dumps(found, ensure_ascii=False, indent=1)


def _open_all(page: Page) -> None:
    page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true")


def _states(browser: Chrome, tab: Page, found: dict[str, Any]) -> None:
    """Look at what other records and pages lead to."""
    told = browser.storage()["person:mara-ellington"]
    person = json.loads(json.dumps(told))
    states: dict[str, Callable[[dict[str, Any]], object]] = {
        "cold": lambda one: one["person"].update(rapport="cold"),
        "too soon": lambda one: one.update(interviews=[{"on": "2027-03-09"}]),
        "booked": lambda one: one.update(interviews=[{"on": "2027-03-19"}]),
        "late": lambda one: one.update(interviews=[{"on": "2027-02-01"}]),
        "pending": lambda one: one.update(PENDING["person:mara-ellington"], application=None),
        "wrong": lambda one: one.update(
            typed={"interviews.0.on": "soon", "person.name": "x" * 600}
        ),
    }
    for state, change in states.items():
        changed = json.loads(json.dumps(person))
        change(changed)
        browser.store({"person:mara-ellington": changed})
        popup = click_icon(browser, tab)
        _look(popup, state, found)
        _open_all(popup)
        _look(popup, f"{state}, unfolded", found)
        browser.close_popup(popup, tab)
    feed = browser.open("/feed/")
    popup = click_icon(browser, feed)
    _look(popup, "no profile", found)
    browser.close_popup(popup, feed)
    settings = book_page(browser)
    for address in (
        "today",
        "coming",
        "applications",
        "people",
        "people/mara-ellington",
        "settings",
    ):
        settings.goto(f"chrome-extension://{browser.extension_id}/book/book.html#{address}")
        settled(settings)
        _look(settings, address, found)
    settings.click("#erase:visible")
    _look(settings, "erase?", found)
    settings.goto(f"chrome-extension://{browser.extension_id}/welcome/welcome.html")
    settings.wait_for_selector("h1")
    _look(settings, "welcome", found)


def _message(language: str, name: str) -> str:
    path = SOURCE / "_locales" / language / "messages.json"
    text: str = json.loads(path.read_text("utf-8"))[name]["message"]
    return text


def test_the_frame_follows_the_language_that_was_chosen() -> None:
    with lent(profile()) as browser:
        tab = browser.open("/in/mara-ellington/")
        popup = click_icon(browser, tab)
        tell_key_person(popup, days_ago=6)
        browser.close_popup(popup, tab)
        settings = book_page(browser, "settings")
        for language in (*languages()[1:], "en"):
            chooser = settings.locator(setting("preferences.language"))
            chooser.locator(f'input[value="{language}"]').click(force=True)
            erase = settings.locator("#erase:visible", has_text=_message(language, "button_erase"))
            erase.wait_for()
            settled(settings)
            assert text_of(settings, "badge") == _message(language, "button_remind_badge")
            named = settings.locator('[data-role="nav"] [data-to="settings"]')
            assert named.inner_text() == _message(language, "title_settings")
            popup = click_icon(browser, tab)
            assert text_of(popup, "fill") == _message(language, "button_fill")
            assert text_of(popup, "settings") == _message(language, "button_settings")
            assert popup.evaluate("document.documentElement.lang").startswith(language)
            browser.close_popup(popup, tab)


def test_the_frame_keeps_its_words_where_the_browser_has_none_for_this_page() -> None:
    with lent(profile()) as browser:
        browser.before(NO_MESSAGES)
        settings = book_page(browser, "settings")
        for language in ("de", "en"):
            chooser = settings.locator(setting("preferences.language"))
            chooser.locator(f'input[value="{language}"]').click(force=True)
            named = _message(language, "button_erase")
            settings.locator("#erase:visible", has_text=named).wait_for()
            settled(settings)
