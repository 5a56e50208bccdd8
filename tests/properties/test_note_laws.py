"""The laws of notes: every note keeps to them, whatever the case.

Names of any Unicode, texts of any length, all situations, tones and languages that have a bank.
"""

import re
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from followup_rules.advice import Message, Note
from followup_rules.case import Case, Tone
from followup_rules.decision.read import read
from followup_rules.note import compose, languages, review
from followup_rules.note.bank import bank_for
from followup_rules.note.messages import KINDS
from followup_rules.note.situation import OPTIONAL, parts_of, situation
from followup_rules.note.slots import gather
from followup_rules.text.clean import clean_text, graphemes, utf16_length
from tests.profiles import law
from tests.strategies import PLAIN_TODAYS, cases

LIMITS = st.sampled_from((100, 120, 160, 200, 300, 1_000))
LANGUAGES = st.sampled_from((None, *languages()))
TONES = st.sampled_from((None, "warm", "plain", "formal"))
VARIANTS = st.integers(0, 4)
HOW = st.tuples(LIMITS, LANGUAGES, TONES, VARIANTS)

type How = tuple[int, str | None, Tone | None, int]

PLACEHOLDER = re.compile(r"[{}|]|\[[^\]]*\]")
DOUBLED = re.compile(r"([.,;:!?。、，！？])\1|[,;:。、，][.!?。]|  |\s[.,](?:\s|$)")
"""French sets a blank before two-part marks, so only stops and commas may not have one."""


def written(case: Case, limit: int, language: str | None, tone: Tone | None, variant: int) -> Note:
    note = compose(case, limit=limit, language=language, tone=tone, variant=variant)
    assert isinstance(note, Note)
    return note


@law(90)
@given(cases(), HOW)
def test_a_note_is_within_its_limit_as_a_browser_counts(case: Case, how: How) -> None:
    note = written(case, *how)
    units = len(note.text.encode("utf-16-le")) // 2
    assert note.length == units <= note.limit == how[0]


@law(90)
@given(cases(), HOW)
def test_a_note_is_made_of_whole_clusters_and_clean(case: Case, how: How) -> None:
    note = written(case, *how)
    assert note.text == clean_text(note.text, 10_000, lines=True)
    joined = "".join(graphemes(note.text))
    assert joined == note.text


@law(130)
@given(cases(), HOW)
def test_no_placeholder_no_doubled_mark_no_empty_part(case: Case, how: How) -> None:
    note = written(case, *how)
    assert not PLACEHOLDER.search(note.text)
    assert not DOUBLED.search(note.text), note.text
    assert note.parts
    assert note.parts[0].name == "greeting"
    assert all(part.text.strip() for part in note.parts)
    joiner = "" if note.language == "ja" else " "
    assert joiner.join(part.text for part in note.parts) == note.text


@law(130)
@given(cases(), HOW)
def test_a_composed_note_only_tells_what_it_does_without(case: Case, how: How) -> None:
    note = written(case, *how)
    # A draft before the first interview is one for afterwards, and says so (A30).
    held = any(one.took_place and one.on <= case.today for one in case.interviews)
    early = case.interviews and not held
    may_tell = {"does_not_fit", "not_yet_held"} if early else {"does_not_fit"}
    wrong = {one.id for one in note.findings if not one.id.startswith("topic_")}
    assert wrong <= may_tell, note.text
    reviewed = review(note.text, case, limit=note.limit)
    assert {finding.id for finding in reviewed} <= may_tell, note.text


@law(40)
@given(cases(), LANGUAGES, TONES, VARIANTS, st.sampled_from(sorted(KINDS)))
def test_a_message_has_no_finding_and_no_gap(
    case: Case, language: str | None, tone: Tone | None, variant: int, kind: str
) -> None:
    message = compose(case, kind=kind, language=language, tone=tone, variant=variant)
    assert isinstance(message, Message)
    assert all(one.id.startswith("topic_") for one in message.findings), message.text
    assert not PLACEHOLDER.search(message.text)
    assert not DOUBLED.search(message.text), message.text
    assert all(paragraph.strip() for paragraph in message.text.split("\n\n"))
    assert message.subject is None or message.subject.strip()


@law(90)
@given(cases(today=PLAIN_TODAYS), LANGUAGES, TONES, VARIANTS)
def test_every_promised_part_is_there_when_300_allow_it(
    case: Case, language: str | None, tone: Tone | None, variant: int
) -> None:
    usual = case.model_copy(
        update={
            "person": case.person.model_copy(update={"name": "Mara Quillfeather"}),
            "application": case.application.model_copy(
                update={"role": "Senior Data Analyst", "company": "Brightwater"}
            ),
        }
    )
    note = written(usual, 300, language, tone, variant)
    facts = read(usual)
    name = situation(usual, facts)
    promised = set(parts_of(name, facts)) - OPTIONAL.get(name, frozenset())
    assert promised | {"greeting"} <= {part.name for part in note.parts}, note.text
    assert re.search("Mara|Quillfeather", note.text)
    words = gather(usual, bank_for(note.language), note.tone, 300)
    if "both_know" not in words.truths:
        assert "senior data analyst" in note.text.casefold()


@law(40)
@given(cases(), HOW)
def test_the_same_case_gives_the_same_bytes(case: Case, how: How) -> None:
    again = Case.model_validate_json(case.model_dump_json())
    assert written(case, *how).model_dump_json() == written(again, *how).model_dump_json()


@law(60)
@given(cases(), LANGUAGES, TONES)
def test_more_room_never_loses_a_promised_part(
    case: Case, language: str | None, tone: Tone | None
) -> None:
    facts = read(case)
    name = situation(case, facts)
    extra = OPTIONAL.get(name, frozenset())
    small, large = (
        {part.name for part in written(case, limit, language, tone, 0).parts} - extra
        for limit in (200, 300)
    )
    assert len(small) <= len(large)


@law(40)
@given(cases(), LANGUAGES, TONES)
def test_variants_are_really_different(case: Case, language: str | None, tone: Tone | None) -> None:
    """Five people of a panel get five notes; in 200 units too, in the language tested most."""
    usual = case.model_copy(
        update={
            "person": case.person.model_copy(update={"name": "Mara Quillfeather"}),
            "application": case.application.model_copy(update={"role": "Data Analyst"}),
        }
    )
    for limit, spoken in ((300, language), (200, "en")):
        texts = [written(usual, limit, spoken, tone, variant).text for variant in range(5)]
        assert len(set(texts)) == len(texts)


@law(90)
@given(st.text(max_size=400), cases())
def test_any_text_is_reviewed(text: str, case: Case) -> None:
    length = utf16_length(text)
    for finding in review(text, case, sent_before=(text[:50],)):
        assert 0 <= finding.start <= finding.end <= length
        assert finding.text
        assert finding.claims


@law(60)
@given(
    cases(today=PLAIN_TODAYS, booked=st.just([])),
    st.sampled_from(languages()),
    VARIANTS,
)
def test_a_date_is_never_of_a_day_without_interview(
    case: Case, language: str | None, variant: int
) -> None:
    """A day named as a number is one on which they spoke or wrote, or the first day at work."""
    note = written(case, 300, language, None, variant)
    days: set[date] = {one.on for one in case.interviews}
    days |= {one.on for one in case.contacts if one.by == "them"}  # thanked for
    days |= {case.application.starts_on} if case.application.starts_on else set()
    own = f"{case.person.name} {case.application.role} {case.application.company}"
    if not re.search(r"\d", own) and not case.application.excites_you:
        spoken = {int(found) for found in re.findall(r"\d+", _without_topics(note.text, case))}
        known = {part for day in days for part in (day.day, day.month, day.year)}
        assert spoken <= known, note.text


def _without_topics(text: str, case: Case) -> str:
    for one in case.interviews:
        for topic in one.talked_about:
            if re.search(r"\d", topic):
                return ""
    return text
