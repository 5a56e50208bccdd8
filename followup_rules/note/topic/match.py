"""Expressions of the topic tables, matched without regard to case."""

import re
from functools import cache


@cache
def compiled(expression: str) -> re.Pattern[str]:
    """Return an expression that ignores case."""
    return re.compile(expression, re.IGNORECASE)


def matched(expression: str, text: str) -> re.Match[str] | None:
    """Return where a text begins with an expression; None where there is no expression."""
    return compiled(rf"(?:{expression})").match(text) if expression else None


def starts(expression: str, text: str) -> bool:
    """Tell whether a text begins with an expression."""
    return matched(expression, text) is not None


def whole(expression: str, text: str) -> bool:
    """Tell whether a text is an expression."""
    return bool(expression) and bool(compiled(rf"(?:{expression})").fullmatch(text))
