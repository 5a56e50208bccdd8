"""Should I connect with my interviewer on LinkedIn, when, why, and with which words.

``advise`` answers a ``Case`` (one person, one application, one day), ``plan`` a ``Panel`` (everyone
met), ``compose`` writes a note or message, ``review`` reads one. All four are pure: no clock, no
network, nothing stored.
"""

from followup_rules.advice import (
    Advice,
    Alternative,
    Check,
    Finding,
    Message,
    NextStep,
    Note,
    Plan,
    Reason,
    Timing,
    Verdict,
)
from followup_rules.answers.advise import advise
from followup_rules.answers.plan import plan
from followup_rules.api import MessageKind, NoteLanguage, compose
from followup_rules.case import (
    Account,
    Application,
    Case,
    Contact,
    Interview,
    Invitation,
    Limits,
    Panel,
    PanelInterview,
    PanelPerson,
    Person,
    Preferences,
    Restriction,
    ThankedAbout,
)
from followup_rules.note import checklist, review

__version__ = "0.1.0"
"""The version, kept here alone: the wheel and the manifests take it from here."""

__all__ = [
    "Account",
    "Advice",
    "Alternative",
    "Application",
    "Case",
    "Check",
    "Contact",
    "Finding",
    "Interview",
    "Invitation",
    "Limits",
    "Message",
    "MessageKind",
    "NextStep",
    "Note",
    "NoteLanguage",
    "Panel",
    "PanelInterview",
    "PanelPerson",
    "Person",
    "Plan",
    "Preferences",
    "Reason",
    "Restriction",
    "ThankedAbout",
    "Timing",
    "Verdict",
    "__version__",
    "advise",
    "checklist",
    "compose",
    "plan",
    "review",
]
