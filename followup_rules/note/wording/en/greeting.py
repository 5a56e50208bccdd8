"""English notes: greetings."""

from typing import Final

from followup_rules.note.bank import Line

GREETINGS: Final = (
    Line("Hi {name},", "w"),
    Line("Hello {name},", "w"),
    Line("Hi {name},", "p", "!titled"),
    Line("Hello {name},", "p", "!titled"),
    Line("Dear {name},", "p", "titled"),
    Line("Dear {name},", "f"),
    Line("Hello,"),
)
