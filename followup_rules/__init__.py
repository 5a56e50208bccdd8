"""Should I connect with my interviewer on LinkedIn, when, why, and with which words."""

from followup_rules.advice import Advice, Note, Plan
from followup_rules.answer import advise
from followup_rules.case import Case, Panel
from followup_rules.note import compose, review
from followup_rules.panel import plan

__all__ = ["Advice", "Case", "Note", "Panel", "Plan", "advise", "compose", "plan", "review"]
