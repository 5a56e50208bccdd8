"""The two browsers of the page tests, one session each."""

from collections.abc import Iterator

import pytest

from tests.pages.worlds import Worlds, chrome_worlds, fox_worlds


@pytest.fixture(scope="module", params=["chromium", "firefox"])
def worlds(request: pytest.FixtureRequest) -> Iterator[Worlds]:
    """A browser with one page and two worlds."""
    with chrome_worlds() if request.param == "chromium" else fox_worlds() as found:
        yield found
