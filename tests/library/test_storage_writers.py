"""Windows and the background script write at once: a slice of tests/soak/writers.py."""

from tests.soak.writers import play


def test_nothing_noted_down_is_lost_in_whatever_order_the_writers_meet() -> None:
    noted, wrong = play(80)
    assert wrong == []
    assert noted > 500  # so that something was looked at
