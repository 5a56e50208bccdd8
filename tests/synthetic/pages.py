"""The gallery: synthetic LinkedIn pages, each with what a careful person would read from it.

``pages()`` gives them in a fixed order; ``python -m tests.synthetic.pages FOLDER`` writes them out
to be looked at. Layouts, states, languages, people and traps are combined; nothing is drawn by
chance.
"""

import json
import sys
from dataclasses import dataclass
from pathlib import Path

from followup_rules.linkedin.selectors import WORDS
from tests.synthetic import parts as part
from tests.synthetic.layouts import LAYOUTS, SDUI, STATES, Plan, page
from tests.synthetic.people import PEOPLE

CLASSIC_STATES = (
    "connect_link",
    "more_open",
    "more_closed",
    "pending",
    "first",
    "follow_only",
    "incoming",
    "self",
)
TRAPS = (
    ("toolbar",),
    ("toolbar", "several_titles"),
    ("rail_first",),
    ("namesake",),
    ("stale_hidden",),
    ("stale_only",),
    ("stranger_heading",),
    ("duplicate_after",),
    ("pronouns",),
    ("name_without_link",),
    ("contact_hash",),
    ("school_only", "toolbar"),
    ("no_org",),
    ("no_headline", "no_org"),
    ("no_rail",),
    ("toolbar", "stale_hidden", "namesake", "rail_first", "pronouns", "duplicate_after"),
)


@dataclass(frozen=True)
class Shown:
    """A page at its address, and what is to be read from it."""

    name: str
    url: str
    html: str
    expect: dict[str, object]


def _state(plan: Plan) -> str:
    if plan.layout == "classic":
        return {
            "connect_link": "none",
            "more_open": "none",
            "more_closed": "none",
            "pending": "sent",
            "first": "connected",
            "follow_only": "unavailable",
            "incoming": "received",
            "self": "self",
        }[plan.state]
    return {
        "connect_link": "none",
        "connect_button": "none",
        "more_open": "none",
        "more_closed": "unknown",
        "pending": "sent",
        "first": "connected",
        "follow_only": "unavailable",
        "incoming": "received",
        "withdrawn": "withdrawn",
        "self": "self",
        "unavailable": "unavailable",
    }[plan.state]


def expected(plan: Plan) -> dict[str, object]:
    """Say what a careful person reads from the page of this plan."""
    who = plan.who
    if "stale_only" in plan.traps:
        return {"page": "unsure", "slug": who.slug, "name": "", "state": "unknown"}
    found: dict[str, object] = {
        "page": "own_profile" if plan.state == "self" else "profile",
        "slug": who.slug,
        "name": who.name,
        "name_raw": who.raw,
        "state": _state(plan),
        "headline": "" if "no_headline" in plan.traps else who.headline,
        "language": plan.lang,
        "degree": plan.degree,
    }
    # One company among two buttons without words is a guess in a language we have no label for.
    if "school_only" not in plan.traps:
        found["company"] = who.company
    return found


def _plans() -> list[Plan]:
    plans: list[Plan] = []
    for layout in LAYOUTS:
        states = CLASSIC_STATES if layout == "classic" else STATES
        for number, state in enumerate(states):
            plans.append(Plan(PEOPLE[number % len(PEOPLE)], layout, state))
            traps = frozenset({"toolbar", "rail_first", "duplicate_after"})
            plans.append(Plan(PEOPLE[(number + 7) % len(PEOPLE)], layout, state, "en", traps))
    for number, lang in enumerate(WORDS):
        who = PEOPLE[number % len(PEOPLE)]
        plans += [
            Plan(who, "s2", "connect_link", lang),
            Plan(who, "s2b", "pending", lang, frozenset({"toolbar"})),
            Plan(who, "s1", "first", lang),
            Plan(who, "classic", "connect_link", lang),
        ]
    for number, traps in enumerate(TRAPS):
        for layout in LAYOUTS:
            if layout == "classic" and {"contact_hash", "name_without_link"} & set(traps):
                continue
            if layout == "s1" and "contact_hash" in traps:
                # Nothing but the invite link ties such a card to anyone: read, as the next one.
                continue
            who = PEOPLE[(number * 3) % len(PEOPLE)]
            state = ("connect_link", "pending", "first")[number % 3]
            if "contact_hash" in traps:
                state = "connect_link"
            plans.append(Plan(who, layout, state, "en", frozenset(traps)))
    for who in PEOPLE:
        plans += [Plan(who, layout, "connect_link") for layout in SDUI[1:]]
        plans.append(Plan(who, "classic", "first"))
    return plans


def pages() -> list[Shown]:
    """Return the whole gallery."""
    found: dict[str, Shown] = {}
    for plan in _plans():
        traps = "+".join(sorted(plan.traps)) or "plain"
        name = f"{plan.layout}-{plan.state}-{plan.lang}-{PEOPLE.index(plan.who)}-{traps}"
        found[name] = Shown(name, part.profile(plan.who.slug), page(plan), expected(plan))
    return [*found.values(), *_others()]


def _others() -> list[Shown]:
    """Return pages that are no profile, and addresses in their other spellings."""
    who = PEOPLE[0]
    whole = page(Plan(who, "s2", "connect_link"))
    expect = expected(Plan(who, "s2", "connect_link"))
    nothing: dict[str, object] = {"page": "not_a_profile", "name": "", "slug": ""}
    below: dict[str, object] = {"page": "unsure", "name": "", "slug": who.slug}
    empty = part.html("en", part.titles("Feed"), "<main><h1>Feed</h1></main>")
    blank = part.html("en", "", "<main></main>")
    return [
        Shown("other-feed", part.SITE + "/feed/", empty, nothing),
        Shown("other-jobs-with-card", part.SITE + "/jobs/view/4711/", whole, nothing),
        Shown("other-part", part.profile(who.slug, "details/experience/"), empty, below),
        Shown("other-not-painted", part.profile(who.slug), blank, below),
        Shown("address-query", part.profile(who.slug) + "?miniProfileUrn=x", whole, expect),
        Shown("address-capitals", part.profile(who.slug.upper()), whole, expect),
        Shown("address-language", part.profile(who.slug, "de/"), whole, expect),
        Shown("address-overlay", part.profile(who.slug, "overlay/contact-info/"), whole, expect),
        Shown(
            "address-bare",
            part.profile(PEOPLE[4].slug).rstrip("/"),
            page(Plan(PEOPLE[4], "s2", "pending")),
            expected(Plan(PEOPLE[4], "s2", "pending")),
        ),
    ]


def main() -> int:
    """Write the pages into a folder, with an index of what is to be read."""
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    index = []
    for shown in pages():
        (folder / f"{shown.name}.html").write_text(shown.html, "utf-8")
        index.append({"page": shown.name, "url": shown.url, "expect": shown.expect})
    (folder / "index.json").write_text(json.dumps(index, ensure_ascii=False, indent=1), "utf-8")
    print(f"{len(index)} pages")
    return 0


if __name__ == "__main__":
    sys.exit(main())
