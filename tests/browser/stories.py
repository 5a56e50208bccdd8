"""What the stories have in common: pages of invented people, telling the facts, reading the popup.

A story goes as a person goes: it opens a profile at its address, clicks the real icon, enters what
only a person knows, and reads what the popup says. ``settled`` waits until everything entered is
answered and stored.
"""

from datetime import date, timedelta

from playwright.sync_api import Page

from scripts.browser.chromium import Chrome
from scripts.browser.popup import settled
from tests.synthetic.layouts import Plan, page
from tests.synthetic.people import Someone

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


def field(path: str) -> str:
    """Return the selector of a field among the facts."""
    return f'#sections [data-field="{path}"]:not([data-id^="q-"])'


def unfold(popup: Page, path: str) -> None:
    """Open what is folded around a field, as soon as it is drawn."""
    popup.locator(field(path)).first.wait_for(state="attached")
    fold = popup.locator(field(path)).locator("xpath=ancestor::details[not(@open)]/summary")
    while fold.count():
        fold.first.click()


def choose(popup: Page, path: str, value: str) -> None:
    """Choose as a person does, by pressing the words or taking them from the list."""
    unfold(popup, path)
    where = popup.locator(field(path))
    if where.locator("select").count():
        where.locator("select").select_option(value)
    else:
        where.locator(f'input[value="{value}"]').click(force=True)
    settled(popup)


def enter(popup: Page, path: str, text: str) -> None:
    """Type into a field; a folded section is opened first."""
    unfold(popup, path)
    popup.locator(field(path)).locator("input, textarea").fill(text)
    settled(popup)


def answer(popup: Page, **answers: str) -> None:
    """Answer the popup's questions as they come, until it asks for something else.

    Args:
        popup: The popup.
        answers: Path, its points as ``__`` -> value.

    """
    known = {path.replace("__", "."): value for path, value in answers.items()}
    while (path := asked(popup)) in known:
        popup.locator(f'[data-role="question"] input[value="{known[str(path)]}"]').click(force=True)
        settled(popup)


def asked(popup: Page) -> str | None:
    """Return the path of the field that the popup asks for; None where it asks nothing."""
    found = popup.locator('[data-role="question"] > [data-field]')
    return found.get_attribute("data-field") if found.count() else None


def enough(popup: Page) -> None:
    """Say that this is all one knows, where the popup still asks."""
    if popup.locator('[data-role="enough"]:visible').count():
        popup.click('[data-role="enough"]')
        settled(popup)


def book_page(browser: Chrome, address: str = "today") -> Page:
    """Open the book page at one of its parts, ``people/some-one`` say."""
    page = browser.context.new_page()
    page.set_default_timeout(PATIENCE)
    page.goto(f"chrome-extension://{browser.extension_id}/book/book.html#{address}")
    settled(page)
    return page


def setting(path: str) -> str:
    """Return the selector of a field among the settings."""
    return f'[data-role="settings-form"] [data-field="{path}"]'


def type_role(popup: Page, text: str) -> None:
    """Type the role, and wait for nothing."""
    unfold(popup, "application.role")
    popup.fill(field("application.role") + " input", text)


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


def text_of(popup: Page, role: str) -> str:
    """Return what a part of the popup says; empty if it isn't there."""
    found = popup.locator(f'[data-role="{role}"]:visible')
    return " ".join(found.all_inner_texts())


def reopened(browser: Chrome, popup: Page, tab: Page) -> Page:
    """Close the popup by going back to the page, and click the icon again."""
    browser.close_popup(popup, tab)
    return click_icon(browser, tab)
