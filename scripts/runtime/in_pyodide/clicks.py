"""What people may do in the popup, so that the build knows which functions that calls.

Run inside Pyodide by `make.mjs called`, after `warm.py` and in its namespace. What
is called here is loaded with the first click; all other functions of the machine wait in a file of
their own (split.py) and take a moment at their first call, nothing worse. So this need not
be complete, only broad: each request of the popup, names and notes in many scripts, wrong input.
"""

import gc
import json
import random
from typing import Any

from __main__ import (  # warm.py ran in this namespace
    CASE,
    ENTERED,
    READING,
    TODAY,
    _click,
    _questions,
)
from followup_rules.bridge import handle

NAMES = (
    "Iva Marin",
    "Dr. Jörg-Peter Müller, PhD 🚀 | We're hiring!",
    "María José de la Fuente Ñúñez",
    "佐藤 花子",
    "김민준",
    "Нина Орлова",
    "أميرة حسن",
    "נועה לוי",
    "प्रिया शर्मा",
    "Ōe, K. (she/her)",
)
TEXTS = (
    "",
    "Hi, thanks for the talk on Tuesday about the Data Engineer role! 😀",
    "Sehr geehrte Frau Marin, vielen Dank für das Gespräch — ich freue mich.\r\n\tBis bald",
    "佐藤様、先日はありがとうございました。",
    "e\u0301" * 150 + " \u200f\u202ewww.example.org",
    "x" * 400,
)
CHANGES = (
    ("person.part", "peer"),
    ("person.part", "someone"),
    ("person.rapport", "skeptical"),
    ("person.greet_as", "Iva"),
    ("application.stage", "rejected"),
    ("application.stage", "offer_accepted"),
    ("application.company", "Nørrebro Söhne & Cie. 株式会社"),
    ("interviews.0.on", "2026-02-31"),
    ("interviews.0.on", None),
    ("contacts.0.kind", "thank_you"),
    ("unsure", True),
    ("nothing.like.it", "1"),
    *(("note.text", text) for text in TEXTS),
)
SEEN = {"v": 1, "at": 1767600000000, "day": TODAY, "slug": "iva-marin"}


def _try(request: object) -> dict[str, Any]:
    """Ask the bridge, whatever it says."""
    answer: dict[str, Any] = json.loads(handle(json.dumps(request)))
    return answer


def _keep(records: dict[str, Any], answer: dict[str, Any]) -> dict[str, Any]:
    stored = {**records, **answer.get("ok", {}).get("records", {})}
    return {key: value for key, value in stored.items() if value is not None}


def _reading(name: str, slug: str, language: str, to: str) -> dict[str, Any]:
    """Return the reading of somebody else's page, in another state."""
    (card,) = READING["cards"]
    (action,) = card["actions"]
    shown = {"text": name, "shown": True}
    other = {
        **card,
        "names": [shown],
        "lines": [
            {**shown, "name": True},
            {"text": f"Lead at {name} GmbH · ex-Acme", "shown": True},
        ],
        "actions": [{**action, "to": to, "slug": slug, "label": f"Invite {name} to connect"}],
    }
    return {
        **READING,
        "slug": slug,
        "lang": language,
        "titles": [f"(2) {name} | LinkedIn"],
        "cards": [other],
    }


def _visit(name: str, number: int, records: dict[str, Any]) -> dict[str, Any]:
    """Go through what may be done on one profile."""
    language = ("en", "de", "es", "fr", "ja", "pt", "ar", "pl")[number % 8]
    slug = f"person-{number}"
    reading = _reading(name, slug, language, ("invite", "pending", "message", "follow")[number % 4])
    here = {"today": TODAY, "reading": reading}
    requests: list[dict[str, Any]] = [{"do": "open"}]
    requests += [{"do": "change", "changes": [change]} for change in ENTERED]
    requests += [
        {"do": "change", "changes": [{"field": field, "value": value}]}
        for field, value in CHANGES[number % 2 :: 2]
    ]
    requests += [
        *({"do": do} for do in ("another", "own_words", "sent_anyway", "people", "open")),
        {"do": "filled", "text": TEXTS[number % len(TEXTS)]},
        {"do": "open", "about": slug},
        {"do": "sent"},
        {"do": "open"},
    ]
    for request in requests:
        records = _keep(records, _try({**here, **request, "records": records}))
    return records


def _clicks() -> None:
    records: dict[str, Any] = {}
    for number, name in enumerate(NAMES):
        records = _visit(name, number, records)
    ends = ("filled", "pending_seen", "too_long", "quota_spent", "weekly_limit", "other_person")
    for index, outcome in enumerate(ends):
        event = {**SEEN, "outcome": outcome, "limit": 200, "limitFrom": "field", "quotaLeft": 2}
        records[f"seen:{index:08}"] = event
    here = {"today": TODAY, "reading": READING}
    for do in ("open", "export", "erase", "people", "no such"):
        records = _keep(records, _try({**here, "do": do, "records": records}))
    for reading in (None, {}, {"page": "other"}, {"page": "part", "cards": [{}]}, [1], "page"):
        _try({"do": "open", "today": TODAY, "reading": reading, "records": {"person:x": 3}})
    for wrong in ("", "{", "[]", "{}", '{"do": 7}', '{"do": "advise"}', '"\\ud800"', "NaN"):
        handle(wrong)
    _questions_all()


def _questions_all() -> None:
    """Ask the library's own questions, with facts of all kinds."""
    chance = random.Random(7)  # noqa: S311  # the same each time
    states = ("none", "sent", "connected", "received", "withdrawn", "unknown")
    for number in range(60):
        case = json.loads(json.dumps(CASE))
        case["person"]["name"] = NAMES[number % len(NAMES)]
        case["person"]["rapport"] = chance.choice(("warm", "neutral", "cold", "unknown"))
        case["person"]["part"] = chance.choice(("hiring_manager", "peer", "senior", "logistics"))
        case["interviews"][0]["on"] = f"2026-01-{chance.randint(1, 20):02}"
        case["invitation"] = {"state": chance.choice(states), "on": "2026-01-05"}
        case["contacts"] = [{"on": "2026-01-07", "by": "them", "kind": "substance"}]
        case["application"]["restriction"] = chance.choice((None, {"kind": "discretion"}))
        case["preferences"] = {"cautious": number % 5 == 0, "holidays": ["2026-01-13"]}
        _try({"do": "advise", "case": case})
        kind = chance.choice(("invitation", "thank_you_email", "follow_up_email", "nonsense"))
        language = ("en", "de", "es", "fr", "ja", "pt")[number % 6]
        wanted = {"kind": kind, "language": language, "limit": (200, 300)[number % 2]}
        _try({"do": "compose", "case": case, "variant": number % 4, **wanted})
        _try({"do": "review", "case": case, "text": TEXTS[number % len(TEXTS)]})
        case["person"]["age"] = 40
        _try({"do": "advise", "case": case})
    people = [
        {"key": str(index), "person": {"name": name}, "interviews": [{"on": "2026-01-06"}]}
        for index, name in enumerate(NAMES)
    ]
    _try(
        {
            "do": "plan",
            "panel": {**{k: CASE[k] for k in ("today", "application")}, "people": people},
        }
    )
    for rule in ("S14", "too-soon", "nothing"):
        _try({"do": "explain", "rule": rule})


_click()
_questions()
_clicks()
gc.collect()
