"""What every browser test needs before it starts."""

from collections.abc import Iterator

import pytest

from scripts.paths import BUILT
from tests.browser.lend import sharing


@pytest.fixture(autouse=True, scope="session")
def _built() -> None:
    """Browser tests drive what ``make build`` left, never the sources."""
    if not (BUILT / "chrome" / "manifest.json").is_file():
        pytest.fail("There is no build/chrome/. Run make build first.")


@pytest.fixture(autouse=True, scope="session")
def _shared() -> Iterator[None]:
    """What a test is lent it finds as if just installed; starting a browser takes as long again."""
    with sharing():
        yield
