"""What the library is told: one person, one application, one day; or everyone met (``Panel``).

The names and shapes are fixed (``docs/contract.md``). Every valid model gets an answer; invalid
input raises pydantic's ``ValidationError``, which names the field. Days are calendar days in the
candidate's own calendar; ``today`` is told, never read.
"""

from datetime import date
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator
from pydantic_core import InitErrorDetails, PydanticCustomError, ValidationError

from followup_rules.model import (
    LONGEST_LIST,
    Count,
    Day,
    Flag,
    LanguageTag,
    Model,
    Name,
    Text,
    Texts,
)

Part = Literal[
    "hiring_manager", "recruiter", "agency_recruiter", "senior", "peer", "logistics", "unknown"
]
Rapport = Literal["warm", "neutral", "formal", "cold", "disengaged", "skeptical", "unknown"]
Kindness = Literal[
    "explained_clearly",
    "was_frank",
    "made_welcome",
    "encouraged",
    "gave_advice",
    "showed_around",
    "worked_through_task",
]
"""What one thanks an interviewer for, besides their time."""
ProfileMatch = Literal["found", "not_found", "ambiguous"]
Stage = Literal[
    "before_interview",
    "interviewing",
    "awaiting_decision",
    "on_hold",
    "offer_received",
    "offer_accepted",
    "offer_declined",
    "rejected",
    "withdrawn",
]
Interest = Literal["role_and_company", "company_only", "lost", "unsure"]
Environment = Literal["warm", "neutral", "mixed", "cold", "unknown"]
RestrictionKind = Literal["no_contact", "named_channel", "discretion"]
Through = Literal["recruiter", "employer"]
InterviewFormat = Literal["on_site", "video", "phone", "unknown"]
ContactBy = Literal["you", "them", "employer"]
Channel = Literal["email", "phone", "in_person", "linkedin", "other"]
ContactKind = Literal[
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
]
InvitationState = Literal["none", "sent", "connected", "received", "withdrawn", "unknown"]
Tone = Literal["warm", "plain", "formal"]
Address = Literal["formal", "familiar"]
WriteAs = Literal["feminine", "masculine"]
AddressedAs = Literal["first_name", "ms", "mr"]
Weekday = Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]


class ThankedAbout(Model):
    """What exactly each thing in ``Person.thank_for`` was about, in your own words (S21).

    A short phrase that completes the thanks in the note's language: "being so frank with me about
    ...", "showing me round ...", "dass Sie so offen mit mir über ... gesprochen haben". One thing,
    no full stop; a clause ("how you split the work") will do. Empty: not told. What can't stand
    there is left out, and a finding of the note says so. ``made_welcome`` takes none.
    """

    explained_clearly: Text = ""
    was_frank: Text = ""
    encouraged: Text = ""
    gave_advice: Text = ""
    showed_around: Text = ""
    worked_through_task: Text = ""


class Person(Model):
    """The one whose profile is open."""

    name: Name
    """As they write it themselves, in any script."""
    greet_as: Name | None = None
    """Your own correction of how to greet them; null: worked out from ``name``."""
    addressed_as: AddressedAs | None = None
    """How one addresses them, in languages that say Frau, Madame; null: by what their name and
    headline show, else by name alone."""
    headline: Text = ""
    """The line under the name on their profile."""
    company: Text = ""
    """Where they work now, as their profile says."""
    part: Part = "unknown"
    """The part they played in your process."""
    assessed_you: Flag | None = None
    """Did this person ask about your experience, fit or skills? (A8)"""
    runs_process: Flag = False
    """Coordinates the whole process (S25)."""
    rapport: Rapport = "unknown"
    """How the conversation with this person felt to you."""
    profile: ProfileMatch = "found"
    """Does exactly one profile fit name and company? (A28)"""
    posts_publicly: Flag | None = None
    """Do they post on LinkedIn? (S43)"""
    email_known: Flag | None = None
    """Do you have an email address for them? (S41)"""
    time_zone: Text | None = None
    """For wording only; not checked."""
    still_there: Flag | None = None
    """Do they still work at the application's company? (A31) null: nothing says otherwise."""
    known_before: Flag = False
    """You knew them before this application: a former colleague, a friend's friend (A32)."""
    thank_for: Annotated[tuple[Kindness, ...], Field(max_length=7)] = ()
    """What they did that you want to thank them for, what matters most first. For wording only:
    notes and emails thank for the first of these, with room for the first two."""
    thanked_about: ThankedAbout = ThankedAbout()
    """What exactly these were about. For wording only; words for one that isn't in ``thank_for``
    are kept and not used."""


class Restriction(Model):
    """A rule that you declare and that wins over every other (A20)."""

    kind: RestrictionKind
    """No contact at all, only through a named channel, or your own wish not to be seen."""
    text: Text = ""
    """The rule in its own words."""
    through: Through | None = None
    """For a named channel: whose."""
    until: Day | None = None
    """In force up to and including this day; null: until further notice."""


class Application(Model):
    """The role that you interviewed for, and how it stands."""

    role: Text
    company: Text
    stage: Stage
    interest: Interest
    """Do you still want it? (S7, S45, A18)"""
    environment: Environment = "unknown"
    """How the employer as a whole felt (S47)."""
    decision_by: Day | None = None
    """The day by which they said they would decide."""
    starts_on: Day | None = None
    """Your first day, once you have accepted."""
    restriction: Restriction | None = None
    internal: Flag = False
    """You work at this company already (A33)."""
    excites_you: Texts = ()
    """What draws you to it: phrases that can follow "about", no full stop (S21)."""


class Interview(Model):
    """One interview of this application, past or booked."""

    on: Day
    with_person: Flag = True
    """Did, or will, the person of this case sit in it?"""
    format: InterviewFormat = "unknown"
    took_place: Flag = True
    """False: cancelled, missed, or moved without a new day; it counts for nothing (A30)."""
    talked_about: Texts = ()
    """What you spoke of: phrases that can follow "about", no full stop. A list is divided, and what
    can't stand in a sentence is left out and said in a finding."""


class Contact(Model):
    """A message, call or word exchanged since the first interview.

    Only its day is required. Left out, ``by`` and ``kind`` read as the employer's courtesy,
    which changes no answer: what is not known never holds anyone back (A21).
    """

    on: Day
    by: ContactBy = "employer"
    """You, them (this person), or anyone else at the employer."""
    channel: Channel = "other"
    kind: ContactKind = "courtesy"


class Invitation(Model):
    """The LinkedIn invitation between you and this person."""

    state: InvitationState = "unknown"
    on: Day | None = None
    """The day on which it came into that state."""
    can_send: Flag | None = None
    """Does LinkedIn offer Connect for this person? False: they can only be followed; null: not
    known. It says nothing where an invitation of either side is out or was accepted."""
    with_note: Flag | None = None
    """Did your request carry the note as you meant it? False: without one, or with a slip (A34)."""


class Account(Model):
    """Your LinkedIn account."""

    note_limit: Annotated[int, Field(strict=True, ge=100)] = 200
    """UTF-16 code units that a note may have: 200, with Premium 300."""
    notes_left: Count | None = None
    """Personalised invitations left this month; null: not known, or no limit."""
    notes_reset_on: Day | None = None
    """The day on which that quota starts anew."""


class Limits(Model):
    """Invitations to people of one employer (S29, A11)."""

    advised: Count = 3
    """Up to here anyone who fits may be invited; from here only key people and warm seniors."""
    at_most: Count = 5
    """From here on nobody."""

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.advised > self.at_most:
            raise ValueError("advised must not be above at_most")
        return self


class Preferences(Model):
    """How you want to be advised."""

    cautious: Flag = False
    """Wait for an offer or acceptance before inviting anyone."""
    weekend: tuple[Weekday, ...] = Field(default=("sat", "sun"), max_length=7)
    holidays: tuple[Day, ...] = Field(default=(), max_length=LONGEST_LIST)
    """Days that are no working days for the people there."""
    limits: Limits = Limits()
    stale_after_days: Count = 28
    """Days after the interview beyond which it is no longer fresh in anyone's mind (A1)."""
    language: LanguageTag = "en"
    """Of the advice's sentences."""
    note_language: LanguageTag | None = None
    """Of the note; null: suggested from the headline and talking points. A region counts:
    ``pt-BR``, ``pt-PT``, ``en-GB``, ``en-US``."""
    tone: Tone | None = None
    address: Address | None = None
    """``familiar``: du, tu; null: the careful Sie, vous, usted."""
    signature: Name | None = None
    """Your name, under emails, and at the end of a note that has room for it."""
    write_as: WriteAs | None = None
    """How you write of yourself where the note's language shows it: ``feminine`` (obrigada,
    ravie), ``masculine`` (obrigado, ravi); null: the note shows neither. Never inferred."""


class _Told(Model):
    """What a case and a panel have in common."""

    today: Day
    application: Application
    contacts: Annotated[tuple[Contact, ...], Field(max_length=LONGEST_LIST)] = ()
    invitations_sent: Count = 0
    """Invitations you sent to people of this employer in six months, whatever became of them."""
    account: Account = Account()
    preferences: Preferences = Preferences()


class Case(_Told):
    """One person, one application, one day."""

    person: Person
    interviews: Annotated[tuple[Interview, ...], Field(max_length=LONGEST_LIST)] = ()
    """Of this application, past and booked (later than ``today``)."""
    invitation: Invitation = Invitation(state="none")
    unsure: Flag = False
    """You hesitate over this person, or something doesn't feel right (S39, S49)."""

    @model_validator(mode="after")
    def _contacts_have_happened(self) -> Self:
        _refuse_later_contacts(self.today, {("contacts",): self.contacts}, "Case")
        return self


class PanelInterview(Model):
    """An interview that this person sat in."""

    on: Day
    format: InterviewFormat = "unknown"
    took_place: Flag = True
    """False: cancelled, missed, or moved without a new day (A30)."""
    talked_about: Texts = ()


class PanelPerson(Model):
    """One of the people met."""

    key: Name
    """Yours, to find them again in the plan."""
    person: Person
    interviews: Annotated[tuple[PanelInterview, ...], Field(max_length=LONGEST_LIST)] = ()
    contacts: Annotated[tuple[Contact, ...], Field(max_length=LONGEST_LIST)] = ()
    invitation: Invitation = Invitation(state="none")
    unsure: Flag = False


class Panel(_Told):
    """Everyone met for one application; ``contacts`` hold the employer's news."""

    people: Annotated[tuple[PanelPerson, ...], Field(max_length=LONGEST_LIST)] = ()

    @model_validator(mode="after")
    def _sound(self) -> Self:
        lists: dict[tuple[str | int, ...], tuple[Contact, ...]] = {("contacts",): self.contacts}
        for index, one in enumerate(self.people):
            lists["people", index, "contacts"] = one.contacts
        _refuse_later_contacts(self.today, lists, "Panel")
        keys: set[str] = set()
        for one in self.people:
            if one.key in keys:
                raise ValueError("every one of people needs a key of their own")
            keys.add(one.key)
        return self


def _refuse_later_contacts(
    today: date, lists: dict[tuple[str | int, ...], tuple[Contact, ...]], title: str
) -> None:
    """Raise ``ValidationError`` at the contact that is dated after ``today``."""
    wrong = [
        InitErrorDetails(
            type=PydanticCustomError("contact_after_today", "a contact can't be after today"),
            loc=(*where, index, "on"),
            input=contact.on.isoformat(),
        )
        for where, contacts in lists.items()
        for index, contact in enumerate(contacts)
        if contact.on > today
    ]
    if wrong:
        raise ValidationError.from_exception_data(title, wrong, hide_input=True)
