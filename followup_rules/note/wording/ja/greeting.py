"""Japanese notes: greetings."""

from typing import Final

from followup_rules.note.bank import Line

GREETINGS: Final = (
    Line("{name}様\n", needs="!titled !san"),
    Line("{name}様\n", "f", "!titled san"),
    Line("{name}さん\n", "wp", "!titled san"),
    Line("{name}\n", needs="titled"),
    Line("お世話になっております。"),
)
"""The name stands in a line of its own, as in a letter: LinkedIn's box keeps the line break."""
EMPLOYER: Final = "wants_role !internal !own_recruiter"
"""Whoever wants the job and writes to somebody at the place where it is."""
