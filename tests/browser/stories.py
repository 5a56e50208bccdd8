"""What the stories have in common: pages of invented people, telling the facts, reading the popup.

A story goes as a person goes: it opens a profile at its address, clicks the real icon, enters what
only a person knows, and reads what the popup says. ``settled`` waits until everything entered is
answered and stored.
"""

from datetime import date, timedelta

from playwright.sync_api import Page

from scripts.gallery_layouts import Plan, page
from scripts.gallery_people import Someone
from tests.browser.browsers import Chrome

TODAY = date(2027, 3, 10)
"""A Wednesday."""
PATIENCE = 60_000
MARA = Someone("mara-ellington", "Mara Ellington", "Head of Data at Quillmere", "Quillmere")
BRAM = Someone("bram-oyelaran", "Bram Oyelaran", "Data Engineer at Quillmere", "Quillmere")
KEY_PERSON = {
    "person.part": "hiring_manager",
    "person.assessed_you": "true",
    "person.rapport": "warm",
    "application.interest": "role_and_company",
}
"""A hiring manager who assessed you, warmly, for a job that you want."""


def profile(
    who: Someone = MARA, state: str = "connect_link", layout: str = "s2b"
) -> dict[str, str]:
    """Return the page of one person, at its path."""
    return {f"/in/{who.slug}/": page(Plan(who, layout, state))}


def click_icon(browser: Chrome, tab: Page) -> Page:
    """Click the icon and wait for the engine's answer."""
    popup = browser.click_icon(tab)
    popup.set_default_timeout(PATIENCE)
    settled(popup)
    return popup


def settled(popup: Page) -> None:
    """Wait until the popup has nothing left to ask or to store."""
    popup.wait_for_selector('[data-role="popup"][data-state="ready"][aria-busy="false"]')


def field(path: str) -> str:
    """Return the selector of a field among the facts."""
    return f'#sections [data-field="{path}"]:not([data-id^="q-"])'


def choose(popup: Page, path: str, value: str) -> None:
    """Choose as a person does, by pressing the words or taking them from the list."""
    where = popup.locator(field(path))
    if where.locator("select").count():
        where.locator("select").select_option(value)
    else:
        where.locator(f'input[value="{value}"]').click(force=True)
    settled(popup)


def enter(popup: Page, path: str, text: str) -> None:
    """Type into a field; a folded section is opened first."""
    where = popup.locator(field(path))
    fold = where.locator("xpath=ancestor::details[not(@open)]/summary")
    while fold.count():
        fold.first.click()
    where.locator("input, textarea").fill(text)
    settled(popup)


def tell(popup: Page, *, days_ago: int | None, today: date = TODAY, **chosen: str) -> None:
    """Tell the few facts: the role, the day of the interview, and what is chosen."""
    enter(popup, "application.role", "Data Analyst")
    if days_ago is not None:
        enter(popup, "interviews.0.on", (today - timedelta(days=days_ago)).isoformat())
    for path, value in chosen.items():
        choose(popup, path.replace("__", "."), value)


def tell_key_person(popup: Page, *, days_ago: int, **more: str) -> None:
    """Tell of a warm hiring manager, so many days ago."""
    tell(popup, days_ago=days_ago)
    for path, value in {**KEY_PERSON, **more}.items():
        choose(popup, path, value)


def verdict(popup: Page) -> str | None:
    """Return the verdict's own word."""
    return popup.get_attribute('[data-role="verdict"]', "data-verdict")


def words(popup: Page, role: str) -> str:
    """Return what a part of the popup says; empty if it isn't there."""
    found = popup.locator(f'[data-role="{role}"]:visible')
    return " ".join(found.all_inner_texts())


def reopened(browser: Chrome, popup: Page, tab: Page) -> Page:
    """Close the popup by going back to the page, and click the icon again."""
    browser.close_popup(popup, tab)
    return click_icon(browser, tab)
