"""What the extension may ask for, and the names in its requests, are those that are declared.

mypy checks the names that Python reads with brackets, tsc those that the JavaScript writes; the
others are looked up here.
"""

import ast
from collections.abc import Iterator
from typing import get_args, get_type_hints

import pytest

from followup_rules import bridge
from followup_rules.book.agenda import Line
from followup_rules.book.proposal import Proposal, ProposedInterview, ProposedPerson
from followup_rules.bridge import book, popup, requests
from followup_rules.views import book_models
from scripts.paths import ROOT

DECLARED = {
    name
    for kind in (requests.PopupRequest, requests.BookRequest, requests.LibraryRequest)
    for name in get_type_hints(kind)
}
READERS = {"request.get", "opened.request.get", "self.request.get"}
"""How the bridge could read a request by a name that mypy doesn't check."""
CHECKED = ("book.py", "book_reminders.py", "opened.py")
"""These read every name so that mypy checks it."""
MADE_OF = {
    book_models.AgendaLine: Line,
    book_models.ProposalView: Proposal,
    book_models.ProposedPersonView: ProposedPerson,
    book_models.ProposedInterviewView: ProposedInterview,
    requests.ProposalGiven: Proposal,
    requests.PersonGiven: ProposedPerson,
}
"""Types of the boundary whose values are a model's."""


def names_read(file: str) -> Iterator[str]:
    """Yield the names under which a module looks something up in a request."""
    tree = ast.parse((ROOT / "followup_rules" / "bridge" / file).read_text("utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and ast.unparse(node.func) in READERS:
            name = node.args[0]
            assert isinstance(name, ast.Constant), ast.unparse(node)
            yield str(name.value)


@pytest.mark.parametrize("file", ["__init__.py", "popup.py", *CHECKED])
def test_the_bridge_reads_only_names_that_are_declared(file: str) -> None:
    read = set(names_read(file))
    assert bool(read) is (file not in CHECKED)
    assert read <= DECLARED


@pytest.mark.parametrize("declared", MADE_OF, ids=lambda one: one.__name__)
def test_what_is_declared_of_a_model_has_its_fields(declared: type) -> None:
    assert set(get_type_hints(declared)) == set(MADE_OF[declared].model_fields)


def test_every_request_that_is_declared_is_answered_and_no_other() -> None:
    assert set(get_args(requests.PopupDo)) == set(popup.REQUESTS)
    assert set(get_args(requests.BookDo)) == set(book.REQUESTS) == bridge.BOOK_REQUESTS
    assert set(get_args(requests.LibraryDo)) == set(bridge._QUESTIONS)  # noqa: SLF001
