"""Go once through a whole click, with invented people, before the memory snapshot is taken.

Run inside Pyodide by `make.mjs`. Whatever the first click would import, compile or look up
(the rules, the phrase banks, pydantic's validators, regular expressions) is then in the snapshot,
and a person's first answer takes no longer than the second. The answers are thrown away.

`_exercise` stays in `__main__`: after a slow first answer it is called while
nothing is asked (`keepCode` in `extension/engine/worker.js`), so that Chromium keeps compiled code.
"""

import gc
import json
import sys
from collections.abc import Iterator
from typing import Any

from followup_rules.bridge import handle
from followup_rules.note.bank import bank_for, languages

TODAY = "2026-01-12"
SLUG = "iva-marin"
READING: dict[str, Any] = {
    "page": "profile",
    "slug": SLUG,
    "lang": "en",
    "titles": ["Iva Marin | LinkedIn"],
    "cards": [
        {
            "layout": "sdui",
            "shown": True,
            "names": [{"text": "Iva Marin", "shown": True}],
            "headlines": [{"text": "Engineering Manager at Corvid Labs", "shown": True}],
            "lines": [
                {"text": "Iva Marin", "shown": True, "name": True},
                {"text": "Engineering Manager at Corvid Labs", "shown": True},
            ],
            "degrees": [{"text": "· 2nd", "shown": True}],
            "actions": [
                {
                    "where": "card",
                    "shown": True,
                    "label": "Invite Iva Marin to connect",
                    "text": "Connect",
                    "to": "invite",
                    "slug": SLUG,
                }
            ],
        }
    ],
    "experience": ["Corvid Labs"],
}
ENTERED = [
    {"field": "application.role", "value": "Data Engineer"},
    {"field": "interviews.0.on", "value": "2026-01-06"},
    {"field": "person.part", "value": "hiring_manager"},
    {"field": "person.assessed_you", "value": "true"},
    {"field": "person.rapport", "value": "warm"},
    {"field": "application.interest", "value": "role_and_company"},
    {"field": "interviews.0.talked_about", "value": "the move to event sourcing"},
    {"field": "application.excites_you", "value": "how the teams share what they learn"},
]
REQUESTS: list[dict[str, Any]] = [
    {"do": "open"},
    *({"do": "change", "changes": [change]} for change in ENTERED),
    {"do": "another"},
]
CASE: dict[str, Any] = {
    "today": TODAY,
    "person": {"name": "Tomo Kraljev", "part": "recruiter", "assessed_you": True},
    "application": {
        "role": "Data Engineer",
        "company": "Corvid Labs",
        "stage": "awaiting_decision",
        "interest": "role_and_company",
    },
    "interviews": [{"on": "2026-01-06", "talked_about": ["the move to event sourcing"]}],
}


def _ask(request: dict[str, Any]) -> dict[str, Any]:
    """Ask the bridge; what it refuses stops the build."""
    answer = json.loads(handle(json.dumps(request)))
    if "ok" not in answer:
        raise SystemExit(f"warming up, the bridge refused {request!r}: {answer!r}")
    answered: dict[str, Any] = answer["ok"]
    return answered


def _steps() -> Iterator[None]:
    """Open a profile, enter what a person enters, and take another note, for ever; nothing is kept.

    A step is one request: a person's own never waits for more than one of these.
    """
    here = {"today": TODAY, "reading": READING}
    while True:
        records: dict[str, Any] = {}
        for more in REQUESTS:
            stored = _ask({**here, **more, "records": records})["records"]
            records = {k: v for k, v in {**records, **stored}.items() if v is not None}
            yield


_exercise = _steps().__next__


def _click() -> None:
    """Go through a whole click."""
    for _ in REQUESTS:
        _exercise()


def _questions() -> None:
    """Ask what the popup asks less often: other stages, languages, a plan, a review, a mistake."""
    application = CASE["application"]
    for stage in ("interviewing", "rejected", "offer_received", "on_hold", "withdrawn"):
        _ask({"do": "advise", "case": {**CASE, "application": {**application, "stage": stage}}})
    for language in ("en", "de", "es", "fr", "ja", "pt"):
        note = _ask({"do": "compose", "case": CASE, "language": language})
        handle(json.dumps({"do": "review", "case": CASE, "text": note["text"]}))
    people = [{"key": "a", **{name: CASE[name] for name in ("person", "interviews")}}]
    panel = {"today": TODAY, "application": application, "people": people}
    _ask({"do": "plan", "panel": panel})
    handle('{"do": "advise", "case": {"today": "tomorrow"}}')


def _make_banks() -> None:
    """Make every language's bank, and let go of the modules that it was made of.

    ``bank_for`` keeps the banks. The raw words in ``note.wording`` and ``note.banks`` are of no
    more use, and would only make the snapshot larger.
    """
    for language in languages():
        bank_for(language)
    used_up = ("followup_rules.note.wording", "followup_rules.note.banks.")
    for name in [one for one in sys.modules if one.startswith(used_up)]:
        package, _, last = name.rpartition(".")
        if package in sys.modules:
            vars(sys.modules[package]).pop(last, None)
        del sys.modules[name]
    gc.collect()


_make_banks()
_click()
_questions()
