"""Play random histories of the background script, and look whether each reminder comes once.

``python -m tests.soak.reminders [NUMBER]``: histories, 1,000 if left out. ``reminders.mjs`` drives
the real ``extension/background.js`` in Node, in a browser of its own whose clock is moved: closed
for days, asleep, the clock put forward and back, the zone changed, alarms lost, updated, killed at
any call of the browser's API, storage full, permission taken away. What is stored comes from
``for_the_script``, with lines that are snoozed, done, and gone because something happened. Only one
that was made in the very call at which the script ended, and stands no more, may come again.

What must hold is looked at here, with days and hours that Python reckons. ``make test`` plays some.
"""

import json
import random
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, Final
from zoneinfo import ZoneInfo

from followup_rules.book.agenda import Line
from followup_rules.book.reminders import Mark, Reminders, for_the_script, marked
from followup_rules.days import plus
from followup_rules.locales import sentences
from scripts.paths import ROOT
from scripts.tools import run_tool

USUAL: Final = 1_000
START: Final = date(2027, 3, 1)
WORDS: Final = sentences("en", START)
ZONES: Final = ("Europe/Berlin", "America/Los_Angeles", "Asia/Tokyo", "Asia/Kolkata", "Etc/UTC")
BATCH: Final = 250
SHOWN_AT_ONCE: Final = 4


@dataclass
class History:
    """A history as Node is told it, and what was stored at each of its steps."""

    seed: int
    told: dict[str, Any]
    scripts: dict[int, dict[str, Any]] = field(default_factory=dict)

    def stored_at(self, step: int) -> dict[str, Any]:
        """Return what was stored last by then."""
        before = [one for one in self.scripts if one <= step]
        return self.scripts[max(before)] if before else {"badge": False, "lines": []}


def history(seed: int) -> History:
    """Make up one history."""
    chance = random.Random(seed)  # noqa: S311  # the same each time
    zone = chance.choice(ZONES)
    begin = datetime(2027, 3, 1, chance.randrange(24), chance.randrange(60), tzinfo=ZoneInfo(zone))
    made = History(seed, {})
    lines = list(_lines(chance))
    chosen = Reminders(
        badge=True, notify=chance.random() < 0.9, hour=chance.randrange(24)
    )  # of the dice
    steps: list[dict[str, Any]] = []

    def store(*, silent: bool = False) -> None:
        script = for_the_script(lines, chosen, WORDS)
        made.scripts[len(steps)] = script
        steps.append({"do": "store", "script": script, "silent": silent})

    store()
    day = START
    for _ in range(chance.randint(15, 60)):
        what = chance.random()
        if what < 0.45:  # time passes; what else happens is less likely
            hours = chance.choice((0.2, 1, 3, 8, 24, 24, 50))
            day = plus(day, int(hours // 24))
            steps.append({"do": "pass", "hours": hours})
        elif what < 0.6:
            lines, chosen = _changed(chance, lines, chosen, day)
            store(silent=chance.random() < 0.1)
        elif what < 0.75:  # something new is due, and often the script is ended over it
            number = 100 + len(steps)
            lines = [*lines, _line(number, plus(day, chance.randint(-2, 0)), None)]
            chosen = chosen.model_copy(update={"hour": chance.randrange(4)})
            if chance.random() < 0.7:
                steps.append(_death(chance))
            store()
            if chance.random() < 0.5:
                steps.append({"do": "dismiss"})
            steps.append({"do": "open", "lost": True})
        else:
            steps += _happens(chance)
    # In the end all is well again, and three days pass.
    steps += [{"do": "full", "on": False}, {"do": "broken", "on": False}]
    steps += [{"do": "open", "lost": chance.random() < 0.5}, {"do": "allow", "on": True}]
    store()
    steps += [{"do": "pass", "hours": 24}] * 3
    made.told = {
        "zone": zone,
        "start": int(begin.timestamp() * 1000),
        "monotonic": chance.random() < 0.5,  # timers heed the clock, or don't
        "sleepy": chance.random() < 0.7,  # the script is stopped when idle
        "steps": steps,
    }
    return made


def _lines(chance: random.Random) -> Iterator[Line]:
    for number in range(chance.randint(0, 12)):
        day = plus(START, chance.randint(-2, 20))
        until = plus(day, chance.randint(0, 20)) if chance.random() < 0.4 else None
        yield _line(number, day, until)


def _line(number: int, day: date, until: date | None) -> Line:
    slug = f"p{number}" if number % 5 else f"~p{number}"
    return Line(
        id=f"send.{day.isoformat()}.{slug}",
        slug=slug,
        name=f"P {number}",
        day=day,
        until=until,
        kind="send",
        verdict="connect",
        headline="Send it today",
        text="Send the request today.",
        why=f"They lead the hiring of {number}.",
    )


def _death(chance: random.Random) -> dict[str, Any]:
    """Return the end of the script, or of the browser, at a call of its next look."""
    how = {"after": chance.random() < 0.5, "browser": chance.random() < 0.3}
    return {"do": "kill", "at": chance.randrange(12), **how}


def _changed(
    chance: random.Random, lines: list[Line], chosen: Reminders, day: date
) -> tuple[list[Line], Reminders]:
    """Return what is stored after the person, or something, did something with the book."""
    if not lines or chance.random() < 0.2:
        given = {"notify": chance.random() < 0.9, "badge": chance.random() < 0.8}
        return lines, chosen.model_copy(update={**given, "hour": chance.randrange(24)})
    one = chance.choice(lines)
    if chance.random() < 0.3:  # contact happened: the line is gone
        return [line for line in lines if line is not one], chosen
    state = chance.choice(("snoozed", "done", "not_this"))
    until = plus(max(day, one.day), chance.randint(1, 7)) if state == "snoozed" else None
    mark = Mark.model_validate({"id": one.id, "state": state, "until": until})
    return lines, marked(chosen, mark, day)


def _happens(chance: random.Random) -> list[dict[str, Any]]:
    """Return something that happens to the browser, or to the clock."""
    away = [
        {"do": "close"},
        {"do": "pass", "hours": chance.choice((1, 10, 30, 100))},
        {"do": "open", "lost": chance.random() < 0.5},
    ]
    killed = [
        _death(chance),
        {"do": "pass", "hours": chance.choice((1, 24))},
        {"do": "open", "lost": chance.random() < 0.5},
    ]
    whole = [
        away,
        killed,
        [{"do": "jump", "hours": chance.choice((-100, -26, -3, -1, 1, 5, 30, 90))}],
        [{"do": "zone", "zone": chance.choice(ZONES)}],
        [{"do": "sleep", "hours": chance.choice((2, 12, 40))}, {"do": "pass", "hours": 1}],
        [{"do": "update"}],
        [{"do": "dismiss"}],
        [{"do": "click"}],
        [{"do": "allow", "on": chance.random() < 0.6}],
        [{"do": "full", "on": chance.random() < 0.3}],
        [{"do": "broken", "on": chance.random() < 0.3}],
    ]
    return chance.choice(whole)


def when(entry: dict[str, Any]) -> datetime:
    """Return the person's own time of something that was seen."""
    return datetime.fromtimestamp(entry["now"] / 1000, UTC).astimezone(ZoneInfo(entry["zone"]))


def _is_due(line: dict[str, Any], day: str) -> bool:
    return line["day"] <= day and (line["until"] is None or day <= line["until"])


def wrong(made: History, log: list[dict[str, Any]]) -> list[str]:
    """Return what must not be, and is."""
    found = [one["problem"] for one in log if one["kind"] == "unhandled"]
    before: list[dict[str, Any]] = []
    for one in log:
        if one["kind"] == "looked":
            found += _wrong_look(made.stored_at(one["step"]), one, before)
        elif one["kind"] == "shown":
            found += _wrong_shown(made, one)
            found += _again(one, [other for other in before if not other.get("unsure")])
            before.append(one)
    last = next((one for one in reversed(log) if one["kind"] == "looked"), None)
    ids = {identity for one in before for identity in one["ids"]}
    stored = made.stored_at(10**6)
    if last and stored["notify"]:
        day = (when(last).date() - timedelta(days=1)).isoformat()
        still = [one["id"] for one in stored["lines"] if _is_due(one, day)]
        today = when(last).date().isoformat()
        missed = [
            one["id"]
            for one in stored["lines"]
            if one["id"] in still and _is_due(one, today) and one["id"] not in ids
        ]
        found += [f"never shown: {one}" for one in missed]
    return found


def _again(one: dict[str, Any], before: list[dict[str, Any]]) -> Iterator[str]:
    """Yield what of a notification has been shown before, by those that were certainly seen."""
    known = {identity for other in before for identity in other["ids"]}
    yield from (f"shown twice: {identity}" for identity in one["ids"] if identity in known)
    if when(one).date() in {when(other).date() for other in before}:
        yield f"two on {when(one).date()}"


def _wrong_look(
    stored: dict[str, Any], one: dict[str, Any], before: list[dict[str, Any]]
) -> Iterator[str]:
    """Yield what is wrong after the script has looked; ``before``: what was seen by then."""
    now = when(one)
    day = now.date().isoformat()
    due = [line for line in stored["lines"] if _is_due(line, day)]
    number = str(len(due)) if stored["badge"] and due else ""
    if one["badge"] != number:
        yield f"{now}: the icon says {one['badge']!r}, not {number!r}"
    known = {identity for shown in before for identity in shown["ids"]}
    fresh = [line["id"] for line in due if line["id"] not in known]
    if not stored["badge"]:
        if one["alarm"] is not None:
            yield f"{now}: an alarm, and nothing was asked for"
        return
    midnight = datetime.combine(plus(now.date(), 1), time(0), now.tzinfo).timestamp() * 1000
    if one["alarm"] is None or not one["now"] < one["alarm"] <= midnight:
        yield f"{now}: the next alarm is at {one['alarm']}"
        return
    if not stored["notify"] or not one["allowed"]:
        return
    if (
        fresh
        and now.hour >= stored["hour"]
        and day not in {when(shown).date().isoformat() for shown in before}
    ):
        yield f"{now}: {fresh} are due, and nothing was shown"
    if fresh and one["alarm"] > one["now"] + 3_600_000:
        yield f"{now}: {fresh} wait, and the alarm is hours away"


def _wrong_shown(made: History, one: dict[str, Any]) -> Iterator[str]:
    """Yield what is wrong with a notification."""
    now = when(one)
    day = now.date().isoformat()
    fitting = [
        script
        for script in made.scripts.values()
        if script["notify"]
        and set(one["ids"]) <= {line["id"] for line in script["lines"] if _is_due(line, day)}
        and now.hour >= script["hour"]
        and (one["title"], one["message"]) == _words(script, one["ids"])
    ]
    if not fitting or not one["ids"]:
        yield f"{now}: {one['ids']} were shown as {one['title']!r}, {one['message']!r}"


def _words(script: dict[str, Any], ids: list[str]) -> tuple[str, str]:
    lines = [line for line in script["lines"] if line["id"] in ids]
    if len(lines) == 1:
        return lines[0]["title"], lines[0]["text"]
    shorts = [line["short"] for line in lines[:SHOWN_AT_ONCE]]
    more = [script["more"]] if len(lines) > SHOWN_AT_ONCE else []
    return script["titles"][len(lines)], "\n".join([*shorts, *more])


def play(number: int, first: int = 0) -> tuple[int, list[str]]:
    """Play that many histories; return how many notifications there were, and what was wrong."""
    shown, found = 0, []
    for start in range(first, first + number, BATCH):
        histories = [history(seed) for seed in range(start, min(start + BATCH, first + number))]
        said = run_tool(
            "Node could not play the histories",
            *("node", "--no-warnings", "tests/soak/reminders.mjs"),
            cwd=ROOT,
            stdin=json.dumps([one.told for one in histories]),
        )
        for one, log in zip(histories, json.loads(said), strict=True):
            shown += sum(entry["kind"] == "shown" for entry in log)
            found += [f"history {one.seed}: {line}" for line in wrong(one, log)]
    return shown, found


def main(number: int) -> int:
    """Play, print, and say by the exit status whether all is well."""
    shown, found = play(number)
    print(f"{number:,} histories, {shown:,} notifications, {len(found)} things wrong")
    print(*found[:40], sep="\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else USUAL))
