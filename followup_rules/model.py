"""What every model of the contract shares: frozen, nothing unknown let in, limits on lengths.

Callers meet it only through its errors: pydantic's ``ValidationError`` names the field. Types are
not guessed at: a number is not a text, ``1`` is not ``true``, a timestamp is not a day.
"""

import re
from datetime import date, datetime
from typing import Annotated

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

LONGEST_NAME = 500
"""Characters that a name may have."""
LONGEST_TEXT = 2_000
"""Characters that any other text may have."""
LONGEST_LIST = 1_000
"""Entries that a list may have."""

_ISO_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


class Model(BaseModel):
    """Base of all models: equal by value, unchangeable, strict about what it is given."""

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        use_attribute_docstrings=True,
        hide_input_in_errors=True,
    )


def _only_a_day(value: object) -> object:
    """Take a ``date`` or ``YYYY-MM-DD``; a ``datetime`` is the day that it says, in its zone."""
    if isinstance(value, str):
        if not _ISO_DAY.fullmatch(value):
            raise ValueError("a day is written YYYY-MM-DD")
        return value
    if isinstance(value, datetime):  # and so pandas' Timestamp and its NaT, which has no day
        try:
            return value.date()
        except ValueError:
            raise ValueError("this is no day: the time is missing") from None
    if not isinstance(value, date):
        # pydantic turns a ValueError, and only that, into a ValidationError that names the field
        raise ValueError("a day is written YYYY-MM-DD, as text")  # noqa: TRY004  # see above
    return value


Day = Annotated[date, BeforeValidator(_only_a_day)]
"""A day of the candidate's own calendar."""
Name = Annotated[str, Field(max_length=LONGEST_NAME)]
Text = Annotated[str, Field(max_length=LONGEST_TEXT)]
Texts = Annotated[tuple[Text, ...], Field(max_length=LONGEST_LIST)]
Flag = Annotated[bool, Field(strict=True)]
Count = Annotated[int, Field(strict=True, ge=0)]
LanguageTag = Annotated[str, Field(pattern=r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$", max_length=35)]
"""A language as in ``en`` or ``pt-BR``."""
