"""Pages that mean harm, or never rest: our work there is bounded, and nothing forged is heard."""

import json

import pytest

from followup_rules.linkedin.profile import read_profile
from tests.pages.filling import NOTE, WHO, Filling
from tests.pages.reading import raw
from tests.pages.worlds import SCRIPTS, Worlds
from tests.synthetic import dialogs as dialog
from tests.synthetic.layouts import Plan, page

COST = 50
"""Milliseconds that a look is made to cost, as on a page of many nodes."""
SLOW = (
    SCRIPTS + "{ const page = globalThis.followupRulesPage; delete globalThis.followupRulesPage;"
    "const was = page.dialogs; globalThis.looks = 0;"
    f"page.dialogs = () => {{ looks += 1; clock.jump({COST}); return was(); }};"
    "page.fill(ORDER); } 1"
)
ORDER = {
    "slug": WHO.slug,
    "name": WHO.name,
    "text": NOTE,
    "earlier": [],
    "minutes": 10,
    "namelessOk": False,
}
STORM = (
    "const main = document.querySelector('main'); const storm = () => {"
    "for (let n = 0; n < 50; n += 1) { const one = document.createElement('p');"
    "one.textContent = Math.random(); main.append(one); if (main.childElementCount > 500) "
    "main.lastElementChild.remove(); } setTimeout(storm, 0); }; storm();"
)


def test_a_page_that_never_rests_gets_a_tenth_of_the_time_at_most(worlds: Worlds) -> None:
    page_ = Filling(worlds)
    worlds.ours(SLOW.replace("ORDER", json.dumps(ORDER)))
    page_.do(STORM, wait=0)
    for _ in range(60):
        page_.wait(1000)
    looks = worlds.ours("looks")
    assert 0 < looks * COST <= 60_000 * 0.12 + 1000
    page_.show(dialog.step_one(WHO.name), wait=6000)
    page_.show(dialog.step_two(), wait=10_000)
    assert page_.outcomes == ["filled"]


MANY = 50_000
CROWDS = {
    "flat": f"main.innerHTML += '<p>x</p>'.repeat({MANY})",
    "links": f"main.innerHTML += `<p><a href='/in/p-1/'>x</a></p>`.repeat({MANY})",
    "buttons": f"main.innerHTML += `<button aria-label='Petra'>x</button>`.repeat({MANY})",
    "in the card": "card.insertAdjacentHTML('beforeend', "
    f"`<section>` + '<p><span>x</span></p>'.repeat({MANY // 2}) + `</section>`)",
    "deep": f"let at = main; for (let n = 0; n < {MANY // 125}; n += 1) {{"
    "const one = document.createElement('div'); at.append(one); at = one; }",
    "menus": f"main.innerHTML += `<div role='menu'><button>x</button></div>`.repeat({MANY // 2})",
    "dialogs": f"main.innerHTML += `<div role='dialog'>x</div>`.repeat({MANY})",
    "hosts": f"for (let n = 0; n < {MANY // 10}; n += 1) {{"
    "const one = document.createElement('div');"
    "one.attachShadow({mode: 'open'}).innerHTML = '<p>x</p>'; main.append(one); }",
}


@pytest.mark.parametrize("crowd", CROWDS)
def test_fifty_thousand_nodes_are_read_and_waited_on_like_few(worlds: Worlds, crowd: str) -> None:
    plain = page(Plan(WHO, "s2", "connect_link"))
    page_ = Filling(worlds, html=plain)
    page_.do(
        "const main = document.querySelector('main');"
        f"const card = document.querySelector('section[componentkey]'); {CROWDS[crowd]}",
        wait=0,
    )
    reading = read_profile(raw(worlds))
    assert (reading.name, reading.state, reading.headline) == (WHO.name, "none", WHO.headline)
    page_.arm()
    page_.show(dialog.step_one(WHO.name), wait=500)
    page_.show(dialog.step_two(), wait=1500)
    assert page_.outcomes == ["filled"]


FORGED = """
const event = {v: 1, at: 1, day: "2027-01-01", slug: "mara-ellington", outcome: "filled"};
for (const data of [event, {kind: "seen", event}, "filled"]) {
  window.postMessage(data, "*");
  for (const name of ["message", "seen", "filled", "followupRules"]) {
    window.dispatchEvent(new MessageEvent(name, {data}));
    document.dispatchEvent(new CustomEvent(name, {detail: data}));
  }
}
window.followupRulesStop = () => { throw new Error("called"); };
window.followupRulesLearnt = {slug: "mara-ellington",
  heard: [{bold: ["Mara Ellington"], lines: []}],
  twins: false, asked: document.body, inviteAt: Date.now(), unbroken: true};
window.browser = window.chrome = {runtime: {id: "x", sendMessage() { window.stolen = true; }}};
"""


def test_what_a_page_forges_is_heard_by_nobody(worlds: Worlds) -> None:
    page_ = Filling(worlds)
    page_.do(FORGED, wait=0)
    page_.arm(namelessOk=True)
    page_.wait(1000)
    page_.show(dialog.step_two())
    assert page_.outcomes == ["whose_box"]
    assert page_.value == ""
    assert worlds.page_js("window.stolen ?? null") is None
    assert page_.traces() == set()
