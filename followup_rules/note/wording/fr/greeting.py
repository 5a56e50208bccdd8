"""French notes: greetings."""

from typing import Final

from followup_rules.note.bank import Line

GREETINGS: Final = (
    Line("Salut {name},", "wp", "familiar colleague"),
    Line("Salut {name},", "w", "familiar warm !told_no"),
    Line("Bonjour {name},", "wpf"),
    Line("Salut {name},", "w", "familiar"),
    Line("Bonjour,"),
)
