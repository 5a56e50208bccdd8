"""Speak English whatever this machine speaks, load hypothesis's profiles, order the tests."""

import os
from typing import Final

import pytest

import tests.profiles  # noqa: F401  # registers them, and loads the one of `make test`

os.environ["LANGUAGE"] = "en"

_FIRST: Final = ("tables", "browser", "runtime", "pages", "properties")
"""Folders with few tests that take long: with two cores, none of them is left to one at the end."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put the folders whose tests take longest before those with many short ones."""
    order = {folder: rank for rank, folder in enumerate(_FIRST)}
    items.sort(key=lambda one: order.get(one.path.parent.name, len(order)))
