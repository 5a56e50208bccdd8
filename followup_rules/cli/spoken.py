"""The language of the command line's own texts: help, errors, titles.

It is that of ``--language``, else that of the environment (``LANGUAGE``, ``LC_ALL``,
``LC_MESSAGES``, ``LANG``), else English. Answers are in the language that their question names.
"""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Final

from followup_rules.locales import ENGLISH, nearest, sentences

_SETTINGS: Final = ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")
_OPTION: Final = "--language"
_SPOKEN: Final[ContextVar[str]] = ContextVar("spoken", default=ENGLISH)


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Use a language until the block ends."""
    before = _SPOKEN.set(language)
    try:
        yield
    finally:
        _SPOKEN.reset(before)


def spoken() -> str:
    """Return the language in use."""
    return _SPOKEN.get()


def say(key: str, **values: object) -> str:
    """Return a sentence of the command line in the language in use; ``key`` is without ``cli.``."""
    return sentences(spoken()).say(f"cli.{key}", **values)


def number(many: int) -> str:
    """Return a number as the language writes it."""
    return sentences(spoken()).number(many)


def asked_for(arguments: Sequence[str], settings: Mapping[str, str]) -> str:
    """Return the language to use.

    Args:
        arguments: of the command line.
        settings: the environment's variables.

    """
    # For the command ``note``, ``--language`` is the note's language, not the user's.
    asked = "" if arguments[:1] == ["note"] else _named(arguments)
    if asked and is_spoken(asked):
        return nearest(asked)
    told = next((settings[name] for name in _SETTINGS if settings.get(name)), ENGLISH)
    return nearest(told.partition(":")[0].partition(".")[0])


def is_spoken(tag: str) -> bool:
    """Tell whether there is a language for a tag such as ``de-AT``."""
    return nearest(tag) == tag.replace("_", "-").lower().partition("-")[0]


def _named(arguments: Sequence[str]) -> str:
    """Return the value of the last ``--language``, which is the one that counts."""
    named = ""
    for index, word in enumerate(arguments):
        if word == _OPTION:
            named = "".join(arguments[index + 1 : index + 2])
        elif word.startswith(f"{_OPTION}="):
            named = word.removeprefix(f"{_OPTION}=")
    return named
