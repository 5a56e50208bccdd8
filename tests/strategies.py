"""Cases and panels for the laws: rich in edges, and often enough on the way to a yes.

Facts drawn evenly would nearly always meet a "no" at the first steps, and the later ones would
never be tried. So each fact is drawn, most of the time, from what lets the case pass, and else
from everything that the contract allows. Days are drawn as distances from ``today``, with the
edges of the phases favoured; now and then ``today`` is at one end of the calendar.
"""

from datetime import date
from typing import Any, get_args

from hypothesis import strategies as st

from followup_rules.case import (
    Account,
    Application,
    Case,
    Channel,
    Contact,
    ContactBy,
    ContactKind,
    Environment,
    Interest,
    Interview,
    InterviewFormat,
    Invitation,
    InvitationState,
    Kindness,
    Limits,
    Panel,
    PanelInterview,
    PanelPerson,
    Part,
    Person,
    Preferences,
    ProfileMatch,
    Rapport,
    Restriction,
    RestrictionKind,
    Stage,
    ThankedAbout,
    Through,
    Tone,
    Weekday,
)

EDGES = (0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 13, 14, 15, 16, 21, 27, 28, 29, 30)
"""Days since something, on both sides of every edge that the guide or a reading draws."""

REFUSALS = ("rejection", "negative_feedback")

type Fact = st.SearchStrategy[Any]


def values(literal: Any) -> list[str]:  # noqa: ANN401  # typing has no type for a Literal alias
    return list(get_args(literal))


def mostly(common: list[Any], everything: list[Any]) -> Fact:
    """One of ``common``; about one time in twelve, one of ``everything``."""
    share = 11 * len(everything) // len(common) + 1
    return st.sampled_from(common * share + everything)


def moved(day: date, days: int) -> date:
    """``day`` moved, held at the ends of the calendar."""
    return date.fromordinal(max(1, min(date.max.toordinal(), day.toordinal() + days)))


AGO = st.one_of(st.sampled_from(EDGES), st.sampled_from(EDGES), st.integers(0, 60))
AHEAD = st.one_of(st.sampled_from((1, 6, 7, 8)), st.integers(1, 40))

TODAYS = st.one_of(
    st.dates(date(2026, 1, 1), date(2027, 12, 31)),
    st.dates(date(2026, 1, 1), date(2027, 12, 31)),
    st.dates(date(2026, 1, 1), date(2027, 12, 31)),
    st.sampled_from(
        (date.min, date(1, 1, 8), date(2024, 2, 29), date(9999, 12, 25), date(9999, 12, 31))
    ),
)
PLAIN_TODAYS = st.dates(date(2026, 1, 1), date(2027, 12, 31))
"""Days far from the ends of the calendar, for laws that move days."""

TEXTS = st.one_of(
    st.sampled_from(
        (
            "",
            "Data Analyst",
            "Senior Platform Engineer (f/m/d) · Remote",
            "Ingénieure de données",
            "データ分析担当",
            "محلل بيانات",
            "👩‍🔬 research\n\tlead",
            "a" * 300,
        )
    ),
    st.text(max_size=40),
    st.text(min_size=1_900, max_size=2_000).map(lambda text: text[:2_000]),
)
"""What people may type, lone surrogates left out: JSON in UTF-8 can't carry them."""
NAMES = st.one_of(
    st.sampled_from(
        (
            "Mara Quill",
            "Dr. Ilse van der Loon, PhD",
            "山本 遥",
            "Ægir",
            "O'Fallon, Bríd",
            "JOÃO PINHEIRAL | Hiring!",
            "x" * 500,
        )
    ),
    st.text(max_size=60),
)
PLAIN = st.sampled_from((True, True, True, False))
"""Whether this one is told in plain words: what only shows in texts costs the most to draw."""
PHRASES = st.lists(
    st.one_of(st.sampled_from(("the move to event sourcing", "your open data work")), TEXTS),
    max_size=3,
)

KINDNESSES: Fact = st.one_of(
    st.just([]),
    st.just([]),
    st.lists(st.sampled_from(values(Kindness)), min_size=1, max_size=3, unique=True),
)
"""What they did that they are thanked for: mostly nothing."""
ABOUT: Fact = st.dictionaries(
    st.sampled_from(list(ThankedAbout.model_fields)),
    st.one_of(st.sampled_from(("the night shift", "how you split the work")), TEXTS),
).map(ThankedAbout.model_validate)
"""What exactly they are thanked for."""


@st.composite
def persons(draw: st.DrawFn, facts: dict[str, Fact]) -> Person:
    plain = draw(PLAIN)
    return Person(
        name="Mara Quill" if plain else draw(NAMES),
        headline="" if plain else draw(TEXTS),
        company="" if plain else draw(TEXTS),
        part=draw(facts["part"]),
        assessed_you=draw(facts["assessed_you"]),
        runs_process=draw(st.booleans()),
        rapport=draw(facts["rapport"]),
        profile=draw(facts["profile"]),
        posts_publicly=None if plain else draw(st.sampled_from((None, True, False))),
        email_known=draw(st.sampled_from((None, True, False))),
        time_zone=None if plain else draw(st.sampled_from((None, "Europe/Lisbon", "noon"))),
        still_there=draw(facts["still_there"]),
        known_before=draw(facts["known_before"]),
        thank_for=tuple(draw(KINDNESSES)),
    )


@st.composite
def restrictions(draw: st.DrawFn, today: date) -> Restriction:
    return Restriction(
        kind=draw(st.sampled_from(values(RestrictionKind))),
        text=draw(TEXTS),
        through=draw(st.sampled_from((None, *values(Through)))),
        until=draw(st.one_of(st.none(), st.integers(-3, 30).map(lambda days: moved(today, days)))),
    )


@st.composite
def applications(draw: st.DrawFn, today: date, facts: dict[str, Fact]) -> Application:
    near = st.integers(-20, 20).map(lambda days: moved(today, days))
    plain = draw(PLAIN)
    return Application(
        role="Data Analyst" if plain else draw(TEXTS),
        company="Brightwater" if plain else draw(TEXTS),
        stage=draw(facts["stage"]),
        interest=draw(facts["interest"]),
        environment=draw(facts["environment"]),
        decision_by=draw(st.one_of(st.none(), st.none(), near)),
        starts_on=draw(st.one_of(st.none(), near)),
        restriction=draw(facts["restriction"]) and draw(restrictions(today)),
        internal=draw(facts["internal"]),
        excites_you=() if plain else tuple(draw(PHRASES)),
    )


@st.composite
def contacts(draw: st.DrawFn, today: date, facts: dict[str, Fact]) -> Contact:
    return Contact(
        on=moved(today, -draw(AGO)),
        by=draw(st.sampled_from(values(ContactBy))),
        channel=draw(st.sampled_from(values(Channel))),
        kind=draw(facts["contact_kind"]),
    )


@st.composite
def interviews(draw: st.DrawFn, today: date, facts: dict[str, Fact]) -> list[Interview]:
    """Mostly one past interview with this person; booked ones and others' besides."""
    with_them = draw(
        st.one_of(st.tuples(AGO), st.tuples(AGO), st.lists(AGO, max_size=3).map(tuple))
    )
    days = [(-ago, True) for ago in with_them]
    days += [(-ago, False) for ago in draw(st.lists(AGO, max_size=2))]
    days += draw(facts["booked"])
    plain = draw(PLAIN)
    return [
        Interview(
            on=moved(today, offset),
            with_person=together,
            format="video" if plain else draw(st.sampled_from(values(InterviewFormat))),
            took_place=draw(facts["took_place"]),
            talked_about=() if plain else tuple(draw(PHRASES)),
        )
        for offset, together in (days if plain else draw(st.permutations(days)))
    ]


@st.composite
def accounts(draw: st.DrawFn, today: date) -> Account:
    reset = st.one_of(st.none(), st.integers(-2, 20).map(lambda days: moved(today, days)))
    return Account(
        note_limit=draw(st.sampled_from((200, 300, 100, 1_000))),
        notes_left=(left := draw(mostly([None, 3, 1], [0, 0, 0, 2]))),
        notes_reset_on=draw(reset) if left == 0 else None,
    )


@st.composite
def preferences(draw: st.DrawFn, today: date, facts: dict[str, Fact]) -> Preferences:
    advised = draw(mostly([3], [0, 1, 2, 5]))
    return Preferences(
        cautious=draw(facts["cautious"]),
        weekend=draw(
            st.one_of(
                st.sampled_from((("sat", "sun"), ("fri", "sat"), (), tuple(values(Weekday)))),
                st.lists(st.sampled_from(values(Weekday)), max_size=7).map(tuple),
            )
        ),
        holidays=draw(
            st.one_of(
                st.just(()),
                st.lists(st.integers(-5, 25), max_size=6).map(
                    lambda days: tuple(moved(today, day) for day in days)
                ),
                st.just(tuple(moved(today, day) for day in range(30))),
            )
        ),
        limits=Limits(advised=advised, at_most=advised + draw(mostly([2], [0, 1, 4]))),
        stale_after_days=draw(mostly([28], [0, 10, 14, 15, 40])),
        note_language=draw(st.sampled_from((None, "en", "de", "pt-BR"))),
        tone=draw(st.sampled_from((None, *values(Tone)))),
    )


def usual_facts() -> dict[str, Fact]:
    """How each fact of a case is drawn, unless a law says otherwise."""
    kinds = values(ContactKind)
    together = st.tuples(AHEAD, st.booleans())
    return {
        "today": TODAYS,
        "part": mostly(["hiring_manager", "senior", "recruiter", "peer"], values(Part)),
        "assessed_you": mostly([True], [True, False, None]),
        "rapport": mostly(["warm", "neutral", "formal"], values(Rapport)),
        "profile": mostly(["found"], values(ProfileMatch)),
        "stage": mostly(["interviewing", "awaiting_decision"], values(Stage)),
        "interest": mostly(["role_and_company"], values(Interest)),
        "environment": mostly(["unknown", "warm", "neutral"], values(Environment)),
        "restriction": mostly([None], [None, True]),
        # A refusal is one contact among many: drawn evenly, it would end most cases.
        "contact_kind": mostly([k for k in kinds if k not in REFUSALS], kinds),
        "booked": st.one_of(st.just([]), st.just([]), st.lists(together, max_size=2)),
        "state": mostly(["none"], values(InvitationState)),
        "unsure": mostly([False], [True, False]),
        "invitations_sent": mostly([0, 1, 2], [3, 4, 5, 6, 2**60]),
        "cautious": mostly([False], [True, False]),
        "still_there": mostly([None, True], [None, True, False]),
        "known_before": mostly([False], [True, False]),
        "internal": mostly([False], [True, False]),
        "took_place": mostly([True], [True, False]),
        "with_note": mostly([None, True], [None, True, False]),
        "people": st.integers(0, 7),
    }


@st.composite
def cases(draw: st.DrawFn, /, **told: Fact) -> Case:
    """A case; ``told`` says how to draw the facts that a law cares for."""
    facts = usual_facts() | told
    today = draw(facts["today"])
    return Case(
        today=today,
        person=draw(persons(facts)),
        application=draw(applications(today, facts)),
        interviews=tuple(draw(interviews(today, facts))),
        contacts=tuple(draw(some_contacts(today, facts))),
        invitation=draw(invitations(today, facts)),
        invitations_sent=draw(facts["invitations_sent"]),
        unsure=draw(facts["unsure"]),
        account=draw(accounts(today)),
        preferences=draw(preferences(today, facts)),
    )


def some_contacts(today: date, facts: dict[str, Fact]) -> Fact:
    one = contacts(today, facts)
    return st.one_of(st.just([]), st.lists(one, max_size=3), st.lists(one, max_size=6))


@st.composite
def invitations(draw: st.DrawFn, today: date, facts: dict[str, Fact]) -> Invitation:
    return Invitation(
        state=draw(facts["state"]),
        on=draw(st.one_of(st.none(), AGO.map(lambda days: moved(today, -days)))),
        with_note=draw(facts["with_note"]),
    )


@st.composite
def panel_people(draw: st.DrawFn, today: date, key: str, facts: dict[str, Fact]) -> PanelPerson:
    return PanelPerson(
        key=key,
        person=draw(persons(facts)),
        interviews=tuple(
            PanelInterview(
                on=i.on, format=i.format, took_place=i.took_place, talked_about=i.talked_about
            )
            for i in draw(interviews(today, facts))
        ),
        contacts=tuple(draw(some_contacts(today, facts))),
        invitation=draw(invitations(today, facts)),
        unsure=draw(facts["unsure"]),
    )


@st.composite
def panels(draw: st.DrawFn, /, **told: Fact) -> Panel:
    """Everyone met for one application, in no order."""
    facts = usual_facts() | told
    today = draw(facts["today"])
    keys = [f"{draw(NAMES)[:20]}{number}" for number in range(draw(facts["people"]))]
    return Panel(
        today=today,
        application=draw(applications(today, facts)),
        contacts=tuple(
            contact.model_copy(update={"by": "employer"})
            for contact in draw(some_contacts(today, facts))
        ),
        invitations_sent=draw(facts["invitations_sent"]),
        account=draw(accounts(today)),
        preferences=draw(preferences(today, facts)),
        people=tuple(draw(panel_people(today, key, facts)) for key in keys),
    )
