"""What every browser test needs before it starts."""

import pytest

from scripts.paths import BUILT


@pytest.fixture(autouse=True, scope="session")
def _built() -> None:
    """Browser tests drive what ``make build`` left, never the sources."""
    if not (BUILT / "chrome" / "manifest.json").is_file():
        pytest.fail("There is no build/chrome/. Run make build first.")
