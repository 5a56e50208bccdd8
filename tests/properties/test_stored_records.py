"""Laws of what is stored, whatever two windows do in whatever order.

Nothing typed is lost, nothing unreadable is overwritten, no place is counted twice, and what was
erased stays erased.
"""

import json
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
)

from followup_rules.bridge import handle
from tests.profiles import law

TODAY = "2027-03-10"
PEOPLE = ("mara", "bram", "cleo")
FIELDS = ("application.role", "application.company", "person.greet_as", "note.text")
UNREADABLE = ({"v": 1, "slug": 7}, {"v": 2, "slug": "zed"}, "odd")
WHO = st.sampled_from(PEOPLE)
WINDOW = st.sampled_from((0, 1))
WORDS = st.sampled_from(("one", "two", "three"))


class Stored(RuleBasedStateMachine):
    """Two windows that note down what is typed, and ask Python about what is stored."""

    changes = Bundle("changes")

    @initialize()
    def begin(self) -> None:
        """Store three people, and records that can't be read."""
        self.records: dict[str, Any] = {
            f"person:{slug}": {"v": 1, "slug": slug, "person": {"name": slug.title()}}
            for slug in PEOPLE
        }
        self.odd: dict[str, Any] = {f"person:odd-{n}": one for n, one in enumerate(UNREADABLE)}
        self.records |= self.odd
        self.typed: dict[int, list[dict[str, Any]]] = {0: [], 1: []}
        self.last: dict[tuple[str, str], str] = {}
        self.sent: set[str] = set()
        self.number = 0

    def ask(self, window: int, about: str) -> dict[str, Any]:
        """Ask as the shell does: what is stored now, what was typed, one write."""
        changes = self.typed[window]
        request = {
            "do": "open",
            "about": about,
            "today": TODAY,
            "records": self.records,
            "changes": changes,
        }
        answer: dict[str, Any] = json.loads(handle(json.dumps(request)))["ok"]
        self.records |= answer["records"]
        self.records = {key: one for key, one in self.records.items() if one is not None}
        taken = set(answer["taken"])
        self.typed[window] = [one for one in changes if one["id"] not in taken]
        for one in changes:
            if one["id"] in taken and one.get("field") in FIELDS:
                self.last[self.stored_under(one)] = one["value"]
            elif one["id"] in taken and one.get("do") in {"sent", "sent_anyway"}:
                self.sent.add(one["slug"])
        return answer

    def stored_under(self, change: dict[str, Any]) -> tuple[str, str]:
        """Return where a value is stored: the person's own, or their application's."""
        if not change["field"].startswith("application."):
            return change["slug"], change["field"]
        return self.records[f"person:{change['slug']}"]["application"], change["field"]

    def note_down(self, window: int, change: dict[str, Any]) -> dict[str, Any]:
        """Note down a change under the window's own key."""
        self.number += 1
        change = {"id": f"{self.number:06}", **change}
        self.typed[window].append(change)
        return change

    @rule(target=changes, window=WINDOW, slug=WHO, field=st.sampled_from(FIELDS), value=WORDS)
    def change(self, window: int, slug: str, field: str, value: str) -> dict[str, Any]:
        """Type into a field."""
        return self.note_down(window, {"slug": slug, "field": field, "value": value})

    @rule(
        window=WINDOW,
        slug=WHO,
        button=st.sampled_from(("another", "own_words", "sent", "sent_anyway")),
    )
    def press(self, window: int, slug: str, button: str) -> None:
        """Press a button."""
        if button == "another":
            self.last.pop((slug, "note.text"), None)
        if button == "own_words":
            self.last.pop((slug, "note.text"), None)
        self.note_down(window, {"slug": slug, "do": button})
        self.ask(window, slug)
        if button in {"another", "own_words"}:
            self.last.pop((slug, "note.text"), None)

    @rule(window=WINDOW, slug=WHO, text=WORDS)
    def filled(self, window: int, slug: str, text: str) -> None:
        """Put a note into the box."""
        self.note_down(window, {"slug": slug, "do": "filled", "value": text})
        self.ask(window, slug)

    @rule(window=WINDOW, slug=WHO)
    def open(self, window: int, slug: str) -> None:
        """Open a person."""
        assert self.ask(window, slug)["view"]["slug"] == slug

    @rule(window=WINDOW, changed=changes)
    def told_again(self, window: int, changed: dict[str, Any]) -> None:
        """Have the same row added again by a change that was made already."""
        again = {**changed, "field": "contacts.0", "value": "", "id": f"row-{changed['id']}"}
        for _ in range(2):
            self.typed[window].append(again)
            self.ask(window, changed["slug"])
        rows = self.records[f"person:{changed['slug']}"]["contacts"]
        assert [one["id"] for one in rows].count(again["id"]) == 1

    @rule(slug=WHO, outcome=st.sampled_from(("filled", "pending_seen", "weekly_limit", "x")))
    def seen(self, slug: str, outcome: str) -> None:
        """Have the filler see something."""
        self.number += 1
        event = {"v": 1, "at": 1, "day": TODAY, "slug": slug, "outcome": outcome}
        self.records[f"seen:{self.number:08}"] = event
        if outcome == "pending_seen":
            self.sent.add(slug)

    @rule()
    def erase(self) -> None:
        """Erase everything: what was typed in any window is void."""
        self.begin()

    @invariant()
    def nothing_unreadable_is_overwritten(self) -> None:
        """Keep what can't be read as it is."""
        assert {key: self.records.get(key) for key in self.odd} == self.odd

    @invariant()
    def nothing_typed_is_lost(self) -> None:
        """Find what was typed last where it belongs."""
        for (owner, path), value in self.last.items():
            scope, _, name = path.partition(".")
            if scope == "application":
                assert self.records[f"application:{owner}"][name] == value
            elif scope == "note":
                assert self.records[f"person:{owner}"]["note"]["own"] == value
            else:
                assert self.records[f"person:{owner}"]["person"][name] == value

    @invariant()
    def no_place_is_counted_twice(self) -> None:
        """Count each person once at most."""
        answer = json.loads(
            handle(
                json.dumps(
                    {"do": "open", "about": PEOPLE[0], "today": TODAY, "records": self.records}
                )
            )
        )["ok"]
        if "places" in answer["view"]:
            assert answer["view"]["places"]["used"] <= len(self.sent)


Stored.TestCase.settings = law(25, steps=20)
TestStored = Stored.TestCase
