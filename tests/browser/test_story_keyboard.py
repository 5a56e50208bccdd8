"""A first visit with the keyboard alone: questions, day, part, note, and the waiting box."""

from playwright.sync_api import Page, expect

from scripts.browser.demo import PATH, pages
from tests.browser.lend import lent
from tests.browser.stories import PATIENCE, asked, click_icon, settled, verdict

_STEPS = 80
"""Presses of Tab after which a thing counts as out of reach."""
_SEEN = """() => {
  const one = document.activeElement;
  const shown = one.matches("input[type=radio]") ? one.nextElementSibling : one;
  const { outlineStyle, outlineWidth } = getComputedStyle(shown);
  return one.matches(":focus-visible") && outlineStyle !== "none" && outlineWidth !== "0px";
}"""


def _tab_to(popup: Page, selector: str) -> None:
    """Press Tab until what has the focus matches; each stop on the way is seen."""
    for _ in range(_STEPS):
        if popup.evaluate("one => document.activeElement.matches(one)", selector):
            return
        popup.keyboard.press("Tab")
        stop = popup.evaluate("() => document.activeElement.outerHTML.slice(0, 120)")
        if popup.evaluate("() => document.activeElement !== document.body"):
            assert popup.evaluate(_SEEN), stop
    raise AssertionError(f"Tab doesn't reach {selector}")


def test_first_visit_to_the_waiting_note_without_a_mouse() -> None:
    with lent(pages()) as browser:
        popup = click_icon(browser, browser.open(PATH))
        for path in ("application.interest", "person.assessed_you", "person.rapport"):
            assert asked(popup) == path
            _tab_to(popup, f'[data-role="question"] [data-field="{path}"] input')
            popup.keyboard.press("Space")
            settled(popup)
        assert verdict(popup) == "connect"

        assert asked(popup) == "interviews.0.on"
        _tab_to(popup, '[data-role="question"] .chip-day:last-child')
        popup.keyboard.press("Enter")
        settled(popup)
        assert asked(popup) == "person.part"
        _tab_to(popup, '[data-role="others"]')
        popup.keyboard.press("Enter")
        assert popup.evaluate("() => document.activeElement.matches('[data-role=question] input')")
        popup.keyboard.press("ArrowUp")  # from the second to the first, and so answered
        settled(popup)
        assert asked(popup) != "person.part"

        _tab_to(popup, "#note-text")
        popup.keyboard.press("ControlOrMeta+End")
        popup.keyboard.type(" Bye.")
        settled(popup)
        assert popup.input_value("#note-text").endswith(" Bye.")
        _tab_to(popup, "#note-fill")
        popup.keyboard.press("Enter")
        popup.wait_for_selector('[data-notice="waiting"]')
        settled(popup)
        _tab_to(popup, '[data-notice="waiting"] button')
        popup.keyboard.press("Enter")
        expect(popup.locator('[data-notice="stopped"]')).to_be_visible(timeout=PATIENCE)

        _tab_to(popup, "#reasons > summary")
        popup.keyboard.press("Enter")
        expect(popup.locator("#reasons[open] .reason").first).to_be_visible()
