"""Each fault of the table in docs/reliability.md, once; the long search makes it often."""

import pytest

from tests.faults.table import FAULTS
from tests.soak.reliability import PAGE, page


@pytest.mark.parametrize("name", FAULTS)
def test_the_fault_is_survived(name: str) -> None:
    FAULTS[name].attempt(0)


def test_the_page_says_what_the_attempts_give() -> None:
    assert PAGE.read_text(encoding="utf-8") == page()
