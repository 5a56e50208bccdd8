"""The words: notes for LinkedIn's invitation box, other messages, and a linter for both.

``compose`` writes, ``review`` reads, ``learn`` keeps the person's own wording. All three are pure.
The languages are the files in ``banks``; their format stands in that package's docstring.
"""

from followup_rules.note.bank import languages
from followup_rules.note.compose import compose
from followup_rules.note.own import OwnWording, learn
from followup_rules.note.review import review

__all__ = ["OwnWording", "compose", "languages", "learn", "review"]
