"""Notes for LinkedIn's invitation box, other messages, and a linter for both.

``compose`` writes, ``review`` finds what is wrong, ``checklist`` ticks what a note usually has,
``learn`` keeps the person's own wording. All are pure.
The languages are the files in ``banks``; their format stands in that package's docstring.
"""

from followup_rules.note.bank import languages
from followup_rules.note.composer import compose
from followup_rules.note.lint.checklist import checklist
from followup_rules.note.lint.reviewer import review
from followup_rules.note.own_wording import OwnWording, learn

__all__ = ["OwnWording", "checklist", "compose", "languages", "learn", "review"]
