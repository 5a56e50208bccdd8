"""Reminders come once, on their day or late, and reset when something has happened.

A clock is moved through 1,000 random histories against a model of the background script: what it
may show is what Python stored, and each line once.
"""

import random
from datetime import date
from typing import Any

import pytest

from followup_rules.book.agenda import Line
from followup_rules.book.reminders import (
    KINDS,
    Mark,
    Reminders,
    for_the_script,
    marked,
    read_reminders,
    standing,
    unmarked,
    what,
)
from followup_rules.days import plus
from followup_rules.locales import sentences
from tests.library.test_records import FACTS, Book

START = date(2027, 3, 1)
WORDS = sentences("en", START)


class Script:
    """What ``extension/background.js`` does, with a clock that a test moves."""

    def __init__(self) -> None:
        self.shown: list[tuple[str, date]] = []
        self.digest_on: date | None = None

    def wake(self, stored: dict[str, Any], now: tuple[date, int]) -> None:
        """Show what is due and hasn't been shown; one digest a day."""
        day, hour = now
        if not stored["notify"] or hour < stored["hour"] or self.digest_on == day:
            return
        ids = {one for one, _ in self.shown}
        due = [
            one
            for one in stored["lines"]
            if one["day"] <= day.isoformat()
            and (one["until"] is None or day.isoformat() <= one["until"])
            and one["id"] not in ids
        ]
        if due:
            self.digest_on = day
            self.shown += [(one["id"], day) for one in due]


def line(number: int, day: date, until: date | None = None) -> Line:
    return Line(
        id=f"send.{day.isoformat()}.p{number}",
        slug=f"p{number}",
        name=f"P {number}",
        day=day,
        until=until,
        kind="send",
        verdict="connect",
        headline="Send it today",
        text="Send the request today.",
        why="They lead the hiring.",
    )


@pytest.mark.parametrize("seed", range(1000))
def test_random_histories_show_each_reminder_once_and_none_early(seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311  # a test's dice
    lines = [
        line(number, plus(START, chance.randint(0, 30))) for number in range(chance.randint(0, 8))
    ]
    lines = [
        one.model_copy(update={"until": plus(one.day, chance.randint(0, 20))})
        if chance.random() < 0.4  # of the dice
        else one
        for one in lines
    ]
    settings = Reminders(notify=True, hour=chance.randint(0, 23))
    script, day = Script(), plus(START, -1)
    for _ in range(60):
        # Asleep for a while, a jump either way, or just later the same day.
        day = plus(day, chance.choice((0, 0, 1, 1, 1, 2, 5, -1, -3)))
        what_happens = chance.random()
        open_lines = [one for one in lines if one.is_open(day)]
        if open_lines and what_happens < 0.2:  # of the dice
            one = chance.choice(open_lines)
            state = chance.choice(("snoozed", "done", "not_this"))
            until = plus(day, chance.randint(1, 7)) if state == "snoozed" else None
            mark = Mark.model_validate({"id": one.id, "state": state, "until": until})
            settings = marked(settings, mark, day)
        elif lines and what_happens < 0.3:  # something happened: the line is gone
            lines.remove(chance.choice(lines))
        stored = for_the_script(lines, settings, WORDS)
        before = len(script.shown)
        script.wake(stored, (day, chance.randint(0, 23)))
        for identity, on in script.shown[before:]:
            found = next(one for one in standing(lines, settings) if one.id == identity)
            assert found.day <= on
    ids = [one for one, _ in script.shown]
    assert len(ids) == len(set(ids))
    # Whatever is still due is shown when the browser is next open on a day without a digest.
    later = max([day, START, *(one.day for one in lines)])
    for _ in range(40):
        later = plus(later, 1)
        script.wake(for_the_script(lines, settings, WORDS), (later, 23))
    ids = [one for one, _ in script.shown]
    assert len(ids) == len(set(ids))
    assert {one.id for one in standing(lines, settings) if one.is_due(later)} <= set(ids)


def test_missed_ones_come_late_with_the_day_they_were_for() -> None:
    stored = for_the_script([line(1, START)], Reminders(notify=True), WORDS)
    assert stored["lines"][0]["text"].startswith("Planned on Monday 1 March. ")
    script = Script()
    script.wake(stored, (plus(START, 5), 9))
    assert script.shown == [("send.2027-03-01.p1", plus(START, 5))]


def test_a_snoozed_one_comes_again_and_one_that_is_done_does_not() -> None:
    one = line(1, START)
    later = marked(Reminders(), Mark(id=one.id, state="snoozed", until=plus(START, 3)), START)
    assert [call.day for call in standing([one], later)] == [plus(START, 3)]
    assert standing([one], later)[0].id != one.id
    for state in ("done", "not_this"):
        gone = marked(later, Mark(id=one.id, state=state), START)  # type: ignore[arg-type]  # both
        assert standing([one], gone) == ()
        assert standing([one], unmarked(gone, one.id))[0].day == START


def test_a_snooze_beyond_the_last_day_on_which_it_makes_sense_ends_it() -> None:
    one = line(1, START, plus(START, 4))
    late = marked(Reminders(), Mark(id=one.id, state="snoozed", until=plus(START, 5)), START)
    assert standing([one], late) == ()


@pytest.mark.parametrize("kind", sorted(KINDS | {"some_new_kind"}))
def test_every_kind_has_words(kind: str) -> None:
    assert what(line(1, START).model_copy(update={"kind": kind}), WORDS)
    one = line(1, START).model_copy(update={"kind": kind})
    told = for_the_script([one], Reminders(badge=True), WORDS)
    assert told["lines"][0]["title"].startswith("P 1: ")


@pytest.mark.parametrize("broken", [None, 7, "x", [], {"v": 2}, {"hour": 99}, {"marks": [{}]}])
def test_broken_settings_are_as_none(broken: object) -> None:
    assert read_reminders({"reminders": broken}) == Reminders()


def test_contact_resets_what_was_planned() -> None:
    book = Book("mara")
    book.tell("mara", FACTS)
    book.ask("book")
    assert book.records["made:reminders"]["lines"] == []  # not asked for
    book.ask("notify", on=False, badge=True)
    calls = book.records["made:reminders"]["lines"]
    assert [one["id"].split(".")[0] for one in calls if one["day"] <= "2027-03-10"] == ["send"]
    book.ask("sent", "mara")
    assert "made:agenda:a1" not in book.records
    book.ask("agenda")
    left = book.records["made:reminders"]["lines"]
    assert "send" not in [one["id"].split(".")[0] for one in left]


def test_done_is_a_fact_that_the_advice_counts() -> None:
    book = Book("mara")
    book.tell("mara", FACTS | {"interviews.0.on": "2027-03-09"})
    view = book.ask("book")
    thanks = next(one for one in view["due"] if one["id"].startswith("thank_you"))
    view = book.ask("done", id=thanks["id"])
    assert book.records["person:mara"]["contacts"] == [{"id": "r1", "on": "2027-03-10"}]
    assert all(one["id"] != thanks["id"] for one in view["due"])
    book.tell("mara", {"interviews.0.on": "2027-03-04"})
    view = book.ask("book")
    send = next(one for one in view["due"] if one["id"].startswith("send"))
    book.ask("done", id=send["id"])
    assert book.records["person:mara"]["invitation"] == {"state": "sent", "on": "2027-03-10"}
    book.ask("undo")
    assert "invitation" not in book.records["person:mara"]
