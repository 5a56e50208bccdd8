"""Stories of a note on its way: it waits, is in the box, was sent, or something is in doubt."""

from playwright.sync_api import Page, expect

from scripts.browser.chromium import Chrome
from scripts.browser.demo import NAME, PATH, pages
from tests.browser.lend import lent
from tests.browser.stories import (
    PATIENCE,
    click_icon,
    reopened,
    settled,
    tell_key_person,
    verdict,
)

ROW = '.note-section [data-role="pressed"]'
BOX = "#custom-message"


def _let_it_wait(popup: Page) -> None:
    popup.click('[data-role="fill"]')
    popup.wait_for_selector(f'{ROW} [data-notice="waiting"]')
    settled(popup)


def _open_box(page: Page) -> None:
    page.bring_to_front()
    page.click(f'main [aria-label="Invite {NAME} to connect"]')
    page.click('button:text-is("Add a note")')


def _reopened_after(browser: Chrome, popup: Page, page: Page) -> Page:
    """Click the icon again once the background script has stored what the page told."""
    if not popup.is_closed():
        browser.close_popup(popup, page)
    return click_icon(browser, page)


def test_a_note_waits_is_in_the_box_and_was_sent() -> None:
    with lent(pages()) as browser:
        page = browser.open(PATH)
        popup = click_icon(browser, page)
        tell_key_person(popup, days_ago=6)
        _let_it_wait(popup)

        popup = reopened(browser, popup, page)
        row = popup.locator(ROW)
        expect(row.locator('[data-notice="waiting"]')).to_be_visible(timeout=PATIENCE)
        row.locator('[data-role="stop"]').click()
        expect(row).to_contain_text("Stopped waiting")

        _let_it_wait(popup)
        browser.close_popup(popup, page)
        _open_box(page)
        expect(page.locator(BOX)).not_to_have_value("", timeout=PATIENCE)
        browser.wait_for_badge("✓")

        popup = click_icon(browser, page)
        expect(popup.locator('[data-notice="filled"]')).to_be_visible(timeout=PATIENCE)
        assert popup.locator('[data-do="sent"], [data-notice="waiting"]').count() == 0
        browser.wait_for_badge("")

        popup.close()
        page.click('button:text-is("Cancel")')
        popup = click_icon(browser, page)
        popup.click('[data-notice="filled"] [data-do="sent"]')
        popup.wait_for_selector('[data-verdict="pending"]')
        settled(popup)
        popup.click('[data-role="undo"]')
        popup.wait_for_selector('[data-verdict="connect"]')
        settled(popup)
        assert verdict(popup) == "connect"


def test_a_press_counts_though_the_popup_closes_in_the_same_moment() -> None:
    with lent(pages()) as browser:
        page = browser.open(PATH)
        popup = click_icon(browser, page)
        tell_key_person(popup, days_ago=6)
        browser.close_popup(popup, page)
        _open_box(page)
        popup = click_icon(browser, page)
        popup.locator('[data-role="fill"]').wait_for()
        with popup.expect_event("close"):
            popup.evaluate(
                """() => setTimeout(() => {
                     document.querySelector('[data-role="fill"]').click();
                     window.close();
                   })"""
            )
        expect(page.locator(BOX)).not_to_have_value("", timeout=PATIENCE)
        browser.wait_for_badge("✓")


def test_a_box_with_a_text_in_it_and_one_without_a_name_are_shown_on_the_icon() -> None:
    with lent(pages()) as browser:
        page = browser.open(PATH)
        popup = click_icon(browser, page)
        tell_key_person(popup, days_ago=6)
        browser.close_popup(popup, page)
        _open_box(page)
        page.fill(BOX, "Something of my own")
        popup = click_icon(browser, page)
        popup.click('[data-role="fill"]')
        browser.wait_for_badge("!")

        popup = _reopened_after(browser, popup, page)
        expect(popup.locator('[data-notice="box_not_empty"]')).to_be_visible(timeout=PATIENCE)
        browser.close_popup(popup, page)
        page.fill(BOX, "")
        page.evaluate(
            """() => document.getElementById("interop-outlet").shadowRoot
                 .querySelector("strong").remove()"""
        )
        popup = click_icon(browser, page)
        settled(popup)
        popup.click('[data-role="fill"]')
        browser.wait_for_badge("?")
