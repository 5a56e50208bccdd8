"""Two real windows at once: a slice of the long search in tests/soak/windows.py."""

from tests.soak.windows import Played, rounds


def test_nothing_typed_in_either_window_is_lost() -> None:
    assert rounds(8) == Played(8, 8)
