"""A notebook shows an advice and a plan as Markdown, whatever stands in them."""

import re

from hypothesis import given
from hypothesis import strategies as st

from followup_rules import Case, Panel, advise, plan
from followup_rules.cli.examples import case, panel

_BARE = re.compile(r"(?<!\\)[<>\[\]`|_]")


def test_an_advice_shows_verdict_reasons_and_note() -> None:
    answer = advise(Case.model_validate(case()))
    shown = answer._repr_markdown_()  # the name that notebooks ask for
    assert shown.startswith("**CONNECT** (")
    plain = shown.replace("\\", "")
    assert answer.note is not None
    for text in (answer.headline, *(one.text for one in answer.reasons)):
        assert text in plain
    assert "> " in shown
    assert answer.note.text.replace("\n", "\n> ") in plain


def test_a_plan_shows_days_and_everyone() -> None:
    asked = Panel.model_validate(panel())
    answer = plan(asked)
    shown = answer._repr_markdown_().replace("\\", "")  # likewise
    assert all(one.send_on.isoformat() in shown for one in answer.connect)
    assert all(one.key in shown for one in asked.people)


@given(st.text(max_size=40), st.text(min_size=1, max_size=40))
def test_nothing_typed_becomes_a_link_a_tag_or_a_table(role: str, name: str) -> None:
    told = case()
    told["application"]["role"] = role
    told["person"]["name"] = name
    shown = advise(Case.model_validate(told))._repr_markdown_()  # likewise
    body = re.sub(r"^> |^\*\*|\*\*", "", shown, flags=re.MULTILINE)
    assert not _BARE.search(body)
