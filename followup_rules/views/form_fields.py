"""The fields of the form: which there are, where each stands, how it is entered, what it offers.

Paths are those of ``book.edit``. Choices are in the order in which they are shown; the models say
which values there are and how long they may be.
"""

import re
from collections.abc import Mapping
from typing import Final, get_args

from pydantic.fields import FieldInfo

from followup_rules.book.edit import LINES, SEVERAL
from followup_rules.book.records import (
    ApplicationRecord,
    ContactRow,
    InterviewRow,
    PersonRecord,
    RestrictionRow,
)
from followup_rules.case import Account, Invitation, Limits, Person, Preferences, ThankedAbout
from followup_rules.model import Model
from followup_rules.note.thanked import MOST as MOST_THANKED
from followup_rules.views.models import FieldKind

MAIN: Final = (
    "application",
    "application.role",
    "application.company",
    "interviews.0.on",
    "person.part",
    "person.assessed_you",
    "person.rapport",
    "application.interest",
    "application.stage",
)
ABOUT: Final = tuple(f"person.thanked_about.{one}" for one in ThankedAbout.model_fields)
SECTIONS: Final[tuple[tuple[str, tuple[str, ...]], ...]] = (
    (
        "words",
        (
            "interviews.0.talked_about",
            "application.excites_you",
            "person.thank_for",
            *ABOUT,
            "person.greet_as",
            "person.addressed_as",
            "preferences.tone",
            "preferences.note_language",
            "preferences.address",
            "preferences.signature",
            "preferences.write_as",
        ),
    ),
    (
        "link",
        (
            "invitation.state",
            "invitation.on",
            "invitation.can_send",
            "invitation.with_note",
            "application.invited_elsewhere",
        ),
    ),
    ("contacts", ()),
    ("interviews", ("interviews.0.took_place", "interviews.0.format")),
    (
        "person",
        (
            "person.name",
            "person.headline",
            "person.company",
            "person.runs_process",
            "person.known_before",
            "person.still_there",
            "person.email_known",
            "person.posts_publicly",
            "person.time_zone",
            "person.profile",
            "unsure",
        ),
    ),
    (
        "process",
        (
            "application.environment",
            "application.internal",
            "application.decision_by",
            "application.starts_on",
            "application.restriction.kind",
            "application.restriction.text",
            "application.restriction.through",
            "application.restriction.until",
        ),
    ),
)
SETTINGS: Final[tuple[tuple[str, tuple[str, ...]], ...]] = (
    (
        "account",
        (
            "account.note_limit",
            "account.notes_left",
            "account.notes_reset_on",
        ),
    ),
    (
        "preferences",
        (
            "preferences.language",
            "preferences.cautious",
            "preferences.weekend",
            "preferences.holidays",
            "preferences.limits.advised",
            "preferences.limits.at_most",
            "preferences.stale_after_days",
        ),
    ),
)
CONTACT_COLUMNS: Final = ("on", "by", "kind", "channel")
INTERVIEW_COLUMNS: Final = ("on", "took_place", "format", "talked_about")
CHOICES: Final[Mapping[str, tuple[str, ...]]] = {
    "person.part": (
        "hiring_manager",
        "recruiter",
        "agency_recruiter",
        "senior",
        "peer",
        "logistics",
        "unknown",
    ),
    "person.thank_for": (
        "explained_clearly",
        "was_frank",
        "made_welcome",
        "gave_advice",
        "encouraged",
        "showed_around",
        "worked_through_task",
    ),
    "person.addressed_as": ("", "first_name", "ms", "mr"),
    "person.assessed_you": ("true", "false", ""),
    "person.rapport": ("warm", "neutral", "formal", "cold", "disengaged", "skeptical", "unknown"),
    "application.interest": ("role_and_company", "company_only", "lost", "unsure"),
    "application.stage": (
        "",
        "before_interview",
        "interviewing",
        "awaiting_decision",
        "on_hold",
        "offer_received",
        "offer_accepted",
        "offer_declined",
        "rejected",
        "withdrawn",
    ),
    "application.environment": ("warm", "neutral", "mixed", "cold", "unknown"),
    "application.restriction.kind": ("none", "no_contact", "named_channel", "discretion"),
    "application.restriction.through": ("", "recruiter", "employer"),
    "interviews.format": ("on_site", "video", "phone", "unknown"),
    "contacts.by": ("you", "them", "employer"),
    "contacts.channel": ("email", "phone", "in_person", "linkedin", "other"),
    "contacts.kind": (
        "thank_you",
        "courtesy",
        "substance",
        "check_in",
        "scheduling",
        "news",
        "rejection",
        "negative_feedback",
        "invites_connection",
        "offers_other_platform",
    ),
    "invitation.state": ("none", "sent", "connected", "received", "withdrawn", "unknown"),
    "person.profile": ("found", "not_found", "ambiguous"),
    "person.email_known": ("true", "false", ""),
    "person.still_there": ("true", "false", ""),
    "interviews.took_place": ("true", "false"),
    "invitation.can_send": ("true", "false", ""),
    "invitation.with_note": ("true", "false", ""),
    "person.posts_publicly": ("true", "false", ""),
    "account.note_limit": ("200", "300"),
    "preferences.address": ("", "formal", "familiar"),
    "preferences.tone": ("", "warm", "plain", "formal"),
    "preferences.write_as": ("", "feminine", "masculine"),
    "preferences.weekend": ("sat sun", "fri sat", "thu fri", "sun", "fri", ""),
}
"""The values that a field offers, in the order in which they are shown."""
ROW: Final = re.compile(r"^(interviews|contacts)\.[0-9]+\.")
_MODELS: Final[Mapping[str, type[Model]]] = {
    "person": Person,
    "person.thanked_about": ThankedAbout,
    "application": ApplicationRecord,
    "application.restriction": RestrictionRow,
    "interviews": InterviewRow,
    "contacts": ContactRow,
    "invitation": Invitation,
    "account": Account,
    "preferences": Preferences,
    "preferences.limits": Limits,
}
_OFFERED: Final = ("application", "preferences.note_language", "preferences.language")
"""Choices among what there is: no list of values stands in the models."""


def kind_of(path: str) -> FieldKind:
    """Return how a field is entered."""
    plain = ROW.sub(r"\1.", path)
    name = plain.rpartition(".")[2]
    if plain in CHOICES or plain in _OFFERED:
        return "several" if SEVERAL.search(plain) else "choice"
    if LINES.search(plain):
        return "lines"
    if name in ("on", "until", "decision_by", "starts_on", "notes_reset_on"):
        return "day"
    if name in ("runs_process", "known_before", "internal", "cautious", "unsure"):
        return "flag"
    if name in ("notes_left", "advised", "at_most", "stale_after_days", "invited_elsewhere"):
        return "number"
    return "text"


def model_field(path: str) -> FieldInfo | None:
    """Return the model's own description of a field, by the path of the form."""
    plain = ROW.sub(r"\1.", path)
    scope, _, name = plain.rpartition(".")
    if not scope:
        return PersonRecord.model_fields.get(plain)
    return _MODELS[scope].model_fields.get(name)


def about_paths(person: PersonRecord) -> tuple[str, ...]:
    """Return the fields of what exactly they are thanked for, as many as a text has room for."""
    told = [f"person.thanked_about.{one}" for one in person.person.thank_for[:MOST_THANKED]]
    return tuple(path for path in told if path in ABOUT)


def every_path() -> tuple[str, ...]:
    """Return every field that the form can show, rows by their first."""
    sections = [path for _, paths in (*SECTIONS, *SETTINGS) for path in paths]
    contacts = [f"contacts.0.{column}" for column in CONTACT_COLUMNS]
    interviews = [f"interviews.0.{column}" for column in INTERVIEW_COLUMNS]
    return tuple(dict.fromkeys([*MAIN, *sections, *contacts, *interviews]))


def allowed(path: str) -> tuple[str, ...]:
    """Return the words that the model takes for a field; empty where it takes more than words."""
    info = model_field(path)
    if info is None or info.annotation is None:
        return ()
    found = [info.annotation, *get_args(info.annotation)]
    words = [word for one in found for word in get_args(one) if isinstance(word, str)]
    return tuple(dict.fromkeys(words))
