"""German notes: greetings."""

from typing import Final

from followup_rules.note.bank import Line

GREETINGS: Final = (
    Line("Hoi {name},", "wp", "familiar swiss"),
    Line("Grüezi {name},", "w", "!familiar swiss woman"),
    Line("Grüezi {name},", "w", "!familiar swiss man"),
    Line("Hallo {name},", "wp", "familiar"),
    Line("Guten Tag {name},", "wp", "!familiar"),
    Line("Liebe {name},", "w", "woman accepted"),
    Line("Lieber {name},", "w", "man accepted"),
    Line("Hi {name},", "w", "familiar"),
    Line("Sehr geehrte {name},", "f", "woman"),
    Line("Sehr geehrter {name},", "f", "man"),
    # A greeting of one's own, "Frau Dr. Roe": they are told to be addressed by it.
    Line("Sehr geehrte {name},", "f", "titled ms !woman"),
    Line("Sehr geehrter {name},", "f", "titled mr !man"),
    Line("<Guten Tag/Hallo> {name},", "f"),
    Line("<Guten Tag/Hallo>,"),
)
