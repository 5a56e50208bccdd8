"""How the expressions of a kind are put together."""


def any_of(*expressions: str) -> str:
    """Join expressions, leaving out empty ones."""
    return "|".join(one for one in expressions if one)


def near(first: str, last: str, *, words: int = 6, without: str = "") -> str:
    """Find ``last`` after ``first`` in the same sentence, at most some words between.

    ``without``: words that may not stand between them.
    """
    barred = rf"(?!(?:{without})\b)" if without else ""
    return rf"(?:{first})(?:,? {barred}[^\s.,!?;]+){{0,{words}}},? (?:{last})"


def listed(start: str, sure: str, loose: str, and_: str) -> str:
    """Find qualities that somebody says of themselves.

    Args:
        start: "I am", with what may stand between it and the quality.
        sure: qualities of which one is enough.
        loose: qualities that are only praise in a row: "flexible" may be about a date.
        and_: the words for "and".

    """
    every = rf"(?:{sure}|{loose})"
    between = rf"(?:,? (?:{and_}) |, | & )(?:\w+ ){{0,2}}?"
    return rf"(?:{start})(?:{sure})\b|(?:{start}){every}{between}{every}\b"
