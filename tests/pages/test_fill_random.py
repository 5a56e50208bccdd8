"""Fillers armed, answered and called off at random moments: the note is never in a wrong box."""

from tests.pages.worlds import Worlds
from tests.soak.dialogs import soak


def test_forty_random_runs_of_the_filler(worlds: Worlds) -> None:
    found = soak(worlds, 40)
    assert found.lives == 40
    assert found.wrong == []
    # The lives are lively: some end well, some are asked about, some refused.
    assert found.filled > 2
    assert found.asked > 2
    assert found.refused > 2
