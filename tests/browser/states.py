"""Every state in which the popup can stand, each as the records and the page that lead to it.

One browser, ``browser_for_states``, does for all: ``shown`` serves the page of one, stores its
records, and opens the popup.
"""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, Final

from playwright.sync_api import Page

from followup_rules.bridge import handle
from scripts.browser.chromium import Chrome, chrome
from tests.browser.stories import MARA, PATIENCE, TODAY, settled
from tests.synthetic.layouts import Plan, page
from tests.synthetic.people import PEOPLE, Someone

WARM: Final = {"part": "hiring_manager", "assessed_you": True, "rapport": "warm"}
TOLD: Final = ("part", "assessed_you", "rapport")
FEED: Final = "<!doctype html><title>Feed | LinkedIn</title><main>Posts</main>"


@dataclass(frozen=True)
class State:
    """One state: who is open, what is stored of them, what is pressed then."""

    who: Someone = MARA
    page: str = "connect_link"
    """The state of the profile; "feed" is no profile at all, "nameless" one that can't be read."""
    person: dict[str, Any] | None = field(default_factory=dict)
    """Told of the person, beside what a warm interview six days ago gives; None: never visited."""
    record: dict[str, Any] = field(default_factory=dict)
    """Fields of the person's record."""
    application: dict[str, Any] = field(default_factory=dict)
    days_ago: int | None = 6
    more: dict[str, Any] = field(default_factory=dict)
    """Other records."""
    press: Callable[[Page], None] = lambda _: None
    """What is done once the popup has answered."""
    broken: bool = False
    """Whether the engine can't be started."""

    @property
    def path(self) -> str:
        """Where their page is."""
        return "/feed/" if self.page == "feed" else f"/in/{self.who.slug}/"

    def html(self) -> str:
        """Return the page."""
        if self.page == "feed":
            return FEED
        if self.page == "nameless":
            return "<!doctype html><title>LinkedIn</title><main><p>Profile</p></main>"
        return page(Plan(self.who, "s2b", self.page))

    def records(self) -> dict[str, Any]:
        """Return what is stored before the popup is opened."""
        if self.person is None:
            return dict(self.more)
        on = {None: (), 0: ("2027-03-10",)}.get(self.days_ago)
        days = on if on is not None else (_ago(self.days_ago or 0),)
        person = {
            "v": 1,
            "slug": self.who.slug,
            "application": "a1",
            "person": {"name": self.who.name, **WARM, **self.person},
            "told": list(TOLD),
            "interviews": [{"id": "i1", "on": day} for day in days],
            **self.record,
        }
        application = {
            "v": 1,
            "id": "a1",
            "role": "Data Analyst",
            "company": self.who.company,
            "interest": "role_and_company",
            "told": ["interest", "environment"],
            **self.application,
        }
        return {f"person:{self.who.slug}": person, "application:a1": application, **self.more}


def _view(state: State) -> dict[str, Any]:
    """Return the answer of the last visit, as it is stored."""
    request = {"do": "open", "today": "2027-03-09", "records": state.records()}
    answer = json.loads(handle(json.dumps({**request, "about": state.who.slug})))
    return {key: value for key, value in answer["ok"]["records"].items() if "view:" in key}


def _in(language: str) -> dict[str, Any]:
    chosen = {"v": 1, "preferences": {"language": language}, "language_chosen": True}
    return {"preferences": chosen}


def _ago(days: int) -> str:
    month, day = (3, 10 - days) if days < 10 else (2, 38 - days)
    return f"2027-{month:02}-{day:02}"


def _unfold(popup: Page) -> None:
    folded = popup.locator("details:not([open]) > summary:visible")
    while folded.count():
        folded.first.click()


def _press(role: str) -> Callable[[Page], None]:
    def press(popup: Page) -> None:
        popup.click(f'[data-role="{role}"]')
        settled(popup)

    return press


def _news(outcome: str, **more: object) -> dict[str, Any]:
    news = {"slug": "mara-ellington", "outcome": outcome, "on": "2027-03-09", **more}
    return {"news": news}


_SENT: Final = {"invitation": {"state": "sent", "on": "2027-03-03"}, "sent": {"on": "2027-03-03"}}
_OTHER: Final = {
    "person:bram-oyelaran": {
        "v": 1,
        "slug": "bram-oyelaran",
        "application": "a1",
        "person": {"name": "Bram Oyelaran", **WARM},
        "told": list(TOLD),
        "news": {"slug": "bram-oyelaran", "outcome": "weekly_limit", "on": "2027-03-08"},
    }
}
LONG: Final = Someone(
    "maximiliane-theodora",
    "Maximiliane Theodora Freifrau von Waldburg-Zeil-Hohenlohe",
    "Geschäftsbereichsleiterin Datenschutzfolgenabschätzung und Informationssicherheitsmanagement"
    " bei Donaudampfschifffahrtsgesellschaft",
    "Donaudampfschifffahrtsgesellschaft Verwaltungs-GmbH & Co. KG",
)
_LONG_ROLE: Final = (
    "Senior Staff Machine Learning Infrastructure Engineer, Reliability and Developer Platforms"
)
_PART_OPEN: Final = {"told": ["assessed_you", "rapport"]}
_PEOPLE: Final = {one.slug: one for one in PEOPLE}
STATES: Final[dict[str, State]] = {
    "first-visit": State(person=None),
    "second-question": State(
        person={"assessed_you": None, "rapport": "unknown"}, record={"told": []}
    ),
    "connect": State(),
    "connect-day-open": State(days_ago=None),
    "connect-blanks": State(application={"role": ""}, days_ago=None, record={"told": ["rapport"]}),
    "connect-rests": State(
        person={"assessed_you": None, "rapport": "unknown"},
        record={"told": [], "enough": True},
        application={"interest": "unsure", "told": []},
        days_ago=None,
    ),
    "own-note": State(
        record={"note": {"own": "I hope that I get the job!!! Please let me know the decision."}}
    ),
    "wait": State(days_ago=1, record=_PART_OPEN),
    "check-in": State(days_ago=16),
    "do-not-connect": State(person={"rapport": "skeptical"}),
    "use-alternative": State(record={"invitation": {"state": "withdrawn"}, "sent": {}}),
    "own-choice": State(
        person={"rapport": "skeptical"},
        record={"own_choice": {"on": "2027-03-10", "verdict": "do_not_connect"}},
    ),
    "filled": State(record=_news("filled")),
    "whose-box": State(record=_news("whose_box", asks=True)),
    "weekly-limit": State(more=_OTHER),
    "undo": State(press=_press("sent")),
    "pending": State(page="pending", record=_SENT),
    "invited": State(page="incoming"),
    "connected": State(page="first"),
    "wrong-input": State(record={"typed": {"interviews.0.on": "soon"}}),
    "waiting": State(press=_press("fill")),
    "unfolded": State(days_ago=16, press=_unfold),
    "long": State(who=LONG, application={"role": _LONG_ROLE}),
    "arabic": State(who=_PEOPLE["ليلى-النجار"]),
    "hebrew": State(who=_PEOPLE["נועה-ברקאי"]),
    "japanese": State(who=_PEOPLE["佐倉-結衣-8a2"]),
    "wait-de": State(days_ago=1, record=_PART_OPEN, more=_in("de")),
    "wait-fr": State(days_ago=1, record=_PART_OPEN, more=_in("fr")),
    "wait-ja": State(days_ago=1, record=_PART_OPEN, more=_in("ja")),
    "failed": State(person=None, broken=True),
    "failed-seen-before": State(more=_view(State()), broken=True),
    "unsure": State(page="nameless", person=None),
    "own-profile": State(page="self", person=None),
    "no-profile": State(page="feed", more=_OTHER),
}


BREAK: Final = """
if (location.protocol.endsWith("extension:")) {
  globalThis.Worker = class {
    constructor() {
      setTimeout(() => this.onerror?.(new ErrorEvent("error", { message: "gone" })));
    }
    postMessage() {}
    terminate() {}
  };
}
"""
"""Lets no engine start."""


@contextmanager
def browser_for_states() -> Iterator[tuple[Chrome, dict[str, str]]]:
    """Start the browser for ``shown``, and yield it with what it serves."""
    served: dict[str, str] = {}
    with chrome(served, today=TODAY) as browser:
        yield browser, served


@contextmanager
def shown(browser: Chrome, served: dict[str, str], state: State) -> Iterator[Page]:
    """Yield the popup in one state; ``served`` is what the browser was started with."""
    served.clear()
    served[state.path] = state.html()
    browser.replace(state.records())
    tab = browser.open(state.path)
    breaking = browser.context.add_init_script(BREAK) if state.broken else None
    popup = browser.click_icon(tab)
    if breaking:
        breaking.close()
    popup.set_default_timeout(PATIENCE)
    if state.broken:
        popup.wait_for_selector('[data-role="failed"]')
    else:
        settled(popup)
    state.press(popup)
    yield popup
    tab.close()
