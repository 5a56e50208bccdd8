"""Speak English whatever language this machine speaks, and load hypothesis's profiles."""

import os

import tests.profiles  # noqa: F401  # registers them, and loads the one of `make test`

os.environ["LANGUAGE"] = "en"
