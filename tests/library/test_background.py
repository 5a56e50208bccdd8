"""Reminders of the background script: a slice of the long search in tests/soak/reminders.py."""

from tests.soak.reminders import play


def test_each_reminder_comes_once_whatever_happens_to_browser_and_clock() -> None:
    shown, wrong = play(60)
    assert wrong == []
    assert shown > 100  # so that something was looked at
