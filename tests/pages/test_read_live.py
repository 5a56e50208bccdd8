"""Pages in motion and pages that mean harm: late painting, hostile text, the report."""

import json

import pytest

from followup_rules.linkedin.profile import read_profile
from tests.pages.reading import raw, read
from tests.pages.worlds import CLOCK, SCRIPTS, Worlds, watched
from tests.synthetic.layouts import LAYOUTS, Plan, page
from tests.synthetic.pages import Shown
from tests.synthetic.parts import html, profile, titles
from tests.synthetic.people import PEOPLE, Someone

WHO = PEOPLE[0]
HOSTILE = (
    "<img src=x onerror=alert(1)>",
    "</h2><script>document.title='run'</script>",
    "\u202eetiver\u202c \u2066x\u2069",
    "a\u200b\u200c\u200d\ufeff\u00ad\u0007b",
    "x" * 100_000,
    "Z" + "\u0301" * 5_000,
    "{{constructor.constructor('x')()}}",
    "👩‍👩‍👧‍👦" * 2_000,
    "\ud83d cut in half",
)
START = (
    CLOCK + SCRIPTS + "globalThis.answer = null;"
    "globalThis.followupRulesPage.read(1500).then((found) => { globalThis.answer = found; }); 1"
)


def test_a_card_that_is_painted_late_is_waited_for(worlds: Worlds) -> None:
    whole = page(Plan(WHO, "s2", "connect_link"))
    worlds.load(profile(WHO.slug), watched(html("en", titles(WHO.raw), "<main></main>")))
    worlds.ours(START)
    worlds.ours("clock.pass(700)")
    assert worlds.ours("answer") is None
    inner = json.dumps(whole.partition("<body>")[2].partition("</body>")[0])
    worlds.page_js(f"void (document.body.innerHTML = {inner})")
    worlds.ours("clock.pass(60)")
    reading = read_profile(worlds.ours("answer"))
    assert (reading.page, reading.name, reading.state) == ("profile", WHO.name, "none")
    assert worlds.ours("clock.waiting()") == 0


def test_the_card_of_the_profile_before_is_waited_out(worlds: Worlds) -> None:
    before = page(Plan(PEOPLE[1], "s2", "connect_link"))
    worlds.load(profile(WHO.slug), watched(before))
    worlds.ours(START)
    worlds.ours("clock.pass(900)")
    assert worlds.ours("answer") is None
    worlds.ours("clock.pass(700)")
    reading = read_profile(worlds.ours("answer"))
    assert (reading.page, reading.name, reading.slug) == ("unsure", "", WHO.slug)
    assert [doubt.id for doubt in reading.doubts] == ["page_left_over"]
    assert worlds.ours("clock.waiting()") == 0


@pytest.mark.parametrize("layout", LAYOUTS)
def test_hostile_text_is_text_clipped_and_never_run(worlds: Worlds, layout: str) -> None:
    for text in HOSTILE:
        who = Someone(WHO.slug, text, text, text, school=text)
        # A half of a pair can't be served, only be made by a script.
        whole = page(Plan(who, layout, "connect_link")).replace("\ud83d", "&#xd83d;")
        reading, traces = read(worlds, Shown("hostile", profile(WHO.slug), whole, {}))
        assert traces == []
        assert reading.slug == WHO.slug
        dumped = reading.model_dump_json()
        assert len(dumped) < 40_000
        dumped.encode("utf-8")
        told = reading.name + reading.headline + reading.company
        assert not set(told) & set("\u202e\u2066\u200b\ufeff\u0007\x00")
        assert not any("\ud800" <= one <= "\udfff" for one in told)
        assert worlds.page_js("document.title") != "run"
    assert worlds.asked == []


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_report_tells_the_structure_and_nobodys_words(worlds: Worlds, layout: str) -> None:
    who = PEOPLE[4]._replace(school="Ostrava Konzervatoř")
    plan = Plan(who, layout, "pending", "en", frozenset({"toolbar", "namesake"}))
    tagged = page(plan).replace(
        "<main ", '<main class="profile-duarte text-rocha" data-testid="entity-ines" ', 1
    )
    worlds.load(profile(who.slug), watched(tagged))
    worlds.page_js(
        "void document.querySelector('section').append(Object.assign("
        "document.createElement('p'), {id: 'profile-duarte', className: 'text-rocha'}))"
    )
    worlds.page_js("trace.start()")
    report = worlds.ours(SCRIPTS + "globalThis.followupRulesPage.report()")
    assert worlds.page_js("trace.stop()") == []
    assert "page=profile" in report
    assert "clock-small" in report
    content = {
        word
        for words in (*who, who.slug, "Northhaven", "Petra", "Fernweh", "4711", "rocha")
        if words
        for word in words.split(" ")
        if len(word) > 2
    }
    assert [word for word in content if word.casefold() in report.casefold()] == []


def test_a_reading_of_a_page_that_is_torn_down_meanwhile_ends(worlds: Worlds) -> None:
    worlds.load(profile(WHO.slug), watched(page(Plan(WHO, "s2", "connect_link"))))
    worlds.page_js("document.documentElement.remove()")
    reading = read_profile(raw(worlds))
    assert (reading.page, reading.slug, reading.name) == ("unsure", WHO.slug, "")


def test_a_whole_reading_survives_json(worlds: Worlds) -> None:
    worlds.load(profile(WHO.slug), watched(page(Plan(WHO, "classic", "more_closed"))))
    reading = raw(worlds)
    assert read_profile(json.loads(json.dumps(reading))) == read_profile(reading)
