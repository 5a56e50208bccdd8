"""English notes: greetings."""

from typing import Final

from followup_rules.note.bank import Line

GREETINGS: Final = (
    Line("Hi {name},", "wp", "!titled"),
    Line("Hello {name},", "wp", "!titled"),
    Line("Dear {name},", "wp", "titled"),
    Line("Dear {name},", "f"),
    Line("Hello,"),
)
