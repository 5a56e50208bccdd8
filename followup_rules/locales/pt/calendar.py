"""Portuguese: the names of days and months, where a sentence is made of them.

The preposition before a weekday depends on the day ("na segunda-feira", "no sábado"), so a weekday
can be asked for with it: ``{weekday:em}``.
"""

from typing import Final


class Weekday(str):
    """A weekday's name, which says itself after "em" where a template asks for it."""

    __slots__ = ()

    def __format__(self, spec: str) -> str:
        """Return the name, or for ``em`` the name with its preposition and article."""
        if spec != "em":
            return super().__format__(spec)
        return f"{'na' if self.endswith('feira') else 'no'} {self}"


WEEKDAYS: Final = (
    Weekday("segunda-feira"),
    Weekday("terça-feira"),
    Weekday("quarta-feira"),
    Weekday("quinta-feira"),
    Weekday("sexta-feira"),
    Weekday("sábado"),
    Weekday("domingo"),
)
MONTHS: Final = (
    "janeiro",
    "fevereiro",
    "março",
    "abril",
    "maio",
    "junho",
    "julho",
    "agosto",
    "setembro",
    "outubro",
    "novembro",
    "dezembro",
)
SHORT_WEEKDAYS: Final = ("seg", "ter", "qua", "qui", "sex", "sáb", "dom")
SHORT_MONTHS: Final = (
    "jan",
    "fev",
    "mar",
    "abr",
    "mai",
    "jun",
    "jul",
    "ago",
    "set",
    "out",
    "nov",
    "dez",
)
"""As the picture of the days shows them."""
