"""What was read off LinkedIn's page, weighed: who this is, and how you two are connected.

The slug in the page's address says whose profile it is: only a card whose own links lead to it is
read. A name counts when two sources agree and none that is tied to this person disagrees; what is
unknown or uncertain gets a ``Doubt``. Nothing here raises, whatever it is given. Whether somebody
assessed the candidate is never read from a page: that is asked (A8).
"""

from typing import Final, Literal

from followup_rules.case import InvitationState, Part
from followup_rules.linkedin.connection import State, connection_state
from followup_rules.linkedin.headline import company_of, suggest_part
from followup_rules.linkedin.identity import company, headline, member_of, name_of, own_cards
from followup_rules.linkedin.raw_page import Card, Raw, parse
from followup_rules.model import Model
from followup_rules.names.greeting import clean_name

Page = Literal["profile", "own_profile", "invitation", "not_a_profile", "unsure"]

_INVITATION: Final[dict[str, InvitationState]] = {
    "none": "none",
    "sent": "sent",
    "connected": "connected",
    "received": "received",
    "withdrawn": "withdrawn",
    "unavailable": "none",
}


class Doubt(Model):
    """Why a field is not known or not certain, for the person to settle."""

    field: Literal["page", "name", "headline", "company", "state"]
    id: str
    """Its sentence is ``page.doubt.ID``."""


class ProfileReading(Model):
    """One reading of one page."""

    page: Page
    """``unsure``: the address names a profile, the page doesn't show it."""
    slug: str = ""
    """Of the address, decoded, in small letters; ``""`` if there is none."""
    name: str = ""
    """Cleaned for showing; ``""`` unless two sources agree on it."""
    name_raw: str = ""
    """As LinkedIn writes it, marks and titles included: how its dialogs call them."""
    headline: str = ""
    company: str = ""
    part: Part | None = None
    """A suggestion from the headline, to be confirmed."""
    state: State = "unknown"
    invitation: InvitationState = "unknown"
    """``state`` in the contract's words; ``unknown`` where it isn't certain."""
    degree: Literal[1, 2, 3] | None = None
    language: str = ""
    """Of LinkedIn's interface, as the page declares it."""
    doubts: tuple[Doubt, ...] = ()


def read_profile(reading: object) -> ProfileReading:
    """Weigh a raw reading (``page_types.RawReading`` describes its shape).

    Never raises: what is no reading is answered as a page that shows no profile.
    """
    raw = parse(reading)
    if raw.page == "invitation" and raw.slug:
        return _invitation(raw)
    if raw.page == "part" and raw.slug:
        return ProfileReading(
            page="unsure", slug=raw.slug, language=raw.lang, doubts=(_doubt("page", "page_part"),)
        )
    if raw.page != "profile" or not raw.slug:
        return ProfileReading(page="not_a_profile", language=raw.lang)
    cards, left_over = own_cards(raw)
    if not cards:
        return ProfileReading(
            page="unsure",
            slug=raw.slug,
            language=raw.lang,
            doubts=(_doubt("page", "page_left_over" if left_over else "page_card"),),
        )
    return _profile(raw, cards)


def _doubt(field: Literal["page", "name", "headline", "company", "state"], identity: str) -> Doubt:
    return Doubt(field=field, id=identity)


def _profile(raw: Raw, cards: tuple[Card, ...]) -> ProfileReading:
    doubts: list[Doubt] = []
    who = name_of(raw, cards)
    name = clean_name(who.raw) if who.raw else ""
    line, line_certain = headline(raw, cards)
    works_at, certain = company(raw, cards, line, company_of(line) if line else "")
    state = connection_state(raw, cards, who.raw, who.candidates)
    itself = state.state == "self"
    if not name:
        doubts.append(_doubt("name", "name"))
    if not line_certain:
        doubts.append(_doubt("headline", "headline"))
    if not certain:
        doubts.append(_doubt("company", "company"))
    if state.doubt:
        doubts.append(_doubt("state", state.doubt))
    return ProfileReading(
        page="own_profile" if itself else "profile",
        slug=member_of(raw, cards) or raw.slug,
        name=name,
        name_raw=who.raw,
        headline=line,
        company=works_at,
        part=suggest_part(line) if line else None,
        state=state.state,
        invitation=_INVITATION.get(state.state, "unknown"),
        degree=state.degree,
        language=raw.lang,
        doubts=tuple(doubts),
    )


def _invitation(raw: Raw) -> ProfileReading:
    """Read an invitation's own page: its address has the slug, and one dialog may tell the name."""
    open_now = [one for one in raw.dialogs if one.invite]
    names = open_now[0].names if len(open_now) == 1 else ()
    raw_name = names[0] if len(set(names)) == 1 else ""
    name = clean_name(raw_name) if raw_name else ""
    return ProfileReading(
        page="invitation",
        slug=raw.slug,
        name=name,
        name_raw=raw_name,
        state="none" if raw_name else "unknown",
        invitation="none" if raw_name else "unknown",
        language=raw.lang,
        doubts=() if name else (_doubt("name", "name"),),
    )
