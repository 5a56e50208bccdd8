"""Names that a page gives to fields, pictures and ids don't reach what we read.

A form answers with its fields and a document with its pictures, in the isolated world too:
``<input name=parentElement>`` once hung the filler. Every name that a form, a document or a
window could answer with is taken here, all at once and by the prototypes' own lists.
"""

import json

import pytest

from followup_rules.linkedin.profile import read_profile
from tests.pages.filling import NOTE, WHO
from tests.pages.reading import differences, raw
from tests.pages.worlds import CLOCK, SCRIPTS, Worlds
from tests.synthetic import dialogs as dialog
from tests.synthetic.layouts import Plan, page
from tests.synthetic.pages import pages
from tests.synthetic.parts import profile

NAMES = """(() => {
  const found = new Set(["browser", "chrome", "followupRulesStop", "followupRulesLearnt",
    "followupRulesPage"]);
  const kinds = [HTMLFormElement, HTMLElement, Element, Node, EventTarget, HTMLDocument, Document];
  for (const kind of kinds) {
    for (const name of Object.getOwnPropertyNames(kind.prototype)) found.add(name);
  }
  return JSON.stringify([...found]);
})()"""
VALUE = "Document.prototype.querySelector.call(document, '#custom-message').value"
TAKEN_BY = ("form_around", "form_inside", "form_as_dialog", "document", "window")


def names(worlds: Worlds) -> list[str]:
    """List every name that this browser's nodes, forms and documents answer to."""
    worlds.load(profile(WHO.slug), "<!DOCTYPE html><p>empty</p>")
    found: list[str] = json.loads(worlds.ours(NAMES))
    assert len(found) > 250
    assert {"parentElement", "children", "closest", "addEventListener", "body"} <= set(found)
    return found


def clobbered(html: str, step: str, taken_by: str, taken: list[str]) -> str:
    """Return the page with a dialog, where every name is taken by one of these."""
    fields = "".join(f'<input type="hidden" name="{one}" value="x">' for one in taken)
    content, bar = 'class="artdeco-modal__content">', '<div class="artdeco-modal__actionbar">'
    if taken_by == "form_as_dialog":
        step = step.replace('<div role="dialog"', '<form role="dialog"', 1)
        step = step[: step.rindex("</div>")] + fields + "</form>"
    if taken_by == "form_inside":
        step = step.replace(content, f"{content}<form>{fields}").replace(bar, f"</form>{bar}")
    body = f"{step}</body>"
    if taken_by == "document":
        body = (
            "".join(f'<img name="{one}" hidden><form name="{one}"></form>' for one in taken) + body
        )
    if taken_by == "window":
        body = "".join(f'<a id="{one}"></a>' for one in taken) + body
    html = html.replace("</body>", body)
    if taken_by == "form_around":
        start = html.index("<body")
        start = html.index(">", start) + 1
        html = f"{html[:start]}<form>{fields}{html[start:]}".replace("</body>", "</form></body>")
    return html


@pytest.mark.parametrize("taken_by", TAKEN_BY)
def test_the_filler_fills_whatever_names_the_page_has_taken(worlds: Worlds, taken_by: str) -> None:
    step = dialog.step_two(extra=f"<p>To <strong>{WHO.name}</strong></p>")
    html = clobbered(page(Plan(WHO, "s2", "connect_link")), step, taken_by, names(worlds))
    worlds.load(profile(WHO.slug), html)
    worlds.ours(CLOCK + "1")
    order = {
        "slug": WHO.slug,
        "name": WHO.name,
        "text": NOTE,
        "earlier": [],
        "minutes": 10,
        "namelessOk": False,
    }
    worlds.ours(
        SCRIPTS + "{ const page = globalThis.followupRulesPage;"
        f"delete globalThis.followupRulesPage; page.fill({json.dumps(order)}); }} 1"
    )
    worlds.ours("clock.pass(3000)")
    assert [one["outcome"] for one in worlds.ours("heard")] == ["filled"]
    assert worlds.ours(VALUE) == NOTE


@pytest.mark.parametrize("taken_by", TAKEN_BY)
def test_reader_and_report_see_the_same_page(worlds: Worlds, taken_by: str) -> None:
    taken = names(worlds)
    for shown in pages()[::150]:
        html = clobbered(shown.html, dialog.COOKIES, taken_by, taken)
        worlds.load(shown.url, html)
        assert differences(read_profile(raw(worlds)), shown.expect) == []
        told = worlds.ours(
            SCRIPTS + "(() => { const page = globalThis.followupRulesPage;"
            "delete globalThis.followupRulesPage; return page.report(); })()"
        )
        assert told.startswith("page=")
