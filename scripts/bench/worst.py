"""The longest inputs that the models accept, of the shapes that cost most; as JSON, for any Python.

``python -m scripts.bench.rules`` and ``scripts.bench.pyodide`` measure them. A shape that once cost
more than it should has its row here.
"""

from datetime import date, timedelta
from itertools import cycle
from typing import Any

from followup_rules.decision.facts import EXAMPLE
from followup_rules.linkedin.raw_page import LONGEST
from followup_rules.model import LONGEST_LIST, LONGEST_NAME, LONGEST_TEXT
from followup_rules.note.lint.reviewer import MOST_READ
from scripts.proofs.case_factory import TODAY, case_of

FAMILY = "\U0001f469\u200d\U0001f469\u200d\U0001f467"
"""One grapheme of five code points: what takes longest to count and to cut."""
SHAPES = {"words": "how the team plans its releases ", "blanks": " ", "signs": FAMILY}


def filled(shape: str, length: int) -> str:
    """Return a text of that length."""
    return ("x" + SHAPES[shape] * length)[: length - 1] + "x"


def _told() -> dict[str, Any]:
    return case_of({**EXAMPLE}).model_dump(mode="json")


def _ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def full_lists() -> dict[str, Any]:
    """Return a case whose lists are as long as they may be."""
    told = _told()
    phrases = [f"how the {number}th team plans its releases" for number in range(LONGEST_LIST)]
    told["interviews"] = [
        {
            "on": _ago(5 + number % 20).isoformat(),
            "talked_about": phrases if not number else [],
        }
        for number in range(LONGEST_LIST)
    ]
    told["contacts"] = [
        {"on": _ago(number % 25).isoformat(), "by": by, "channel": "email", "kind": "substance"}
        for number, by in zip(range(LONGEST_LIST), cycle(("you", "them", "employer")), strict=False)
    ]
    told["application"]["excites_you"] = phrases
    told["preferences"]["holidays"] = [_ago(-day).isoformat() for day in range(LONGEST_LIST)]
    return told


def full_texts(shape: str) -> dict[str, Any]:
    """Return a case whose texts are as long as they may be."""
    told = _told()
    text, name = filled(shape, LONGEST_TEXT), filled(shape, LONGEST_NAME)
    told["person"] |= {"name": name, "greet_as": name, "headline": text, "company": text}
    told["application"] |= {"role": text, "company": text, "excites_you": [text]}
    told["interviews"] = [{"on": _ago(6).isoformat(), "talked_about": [text]}]
    return told


def long_topics(shape: str) -> dict[str, Any]:
    """Return a case with as many topics as there may be, all of them as long as they may be."""
    told = _told()
    told["application"]["excites_you"] = [
        f"{number} {filled(shape, LONGEST_TEXT - 5)}" for number in range(LONGEST_LIST)
    ]
    return told


def reading(shape: str) -> dict[str, Any]:
    """Return a reading of a profile as long as one may be."""
    line = {"text": filled(shape, 1_000), "shown": True}
    lines = [{**line, "name": not number} for number in range(LONGEST // 1_100)]
    name = {"text": filled(shape, 200), "shown": True, "slug": "mara"}
    card = {"layout": "sdui", "shown": True, "names": [name], "contact": ["mara"], "lines": lines}
    return {"page": "profile", "slug": "mara", "lang": "en", "titles": [], "cards": [card]}


def full_book() -> dict[str, Any]:
    """Return a click on one of a thousand people, with rows of an earlier version."""
    told = {"name": "Ana Belak", "part": "hiring_manager", "assessed_you": True, "rapport": "warm"}
    records: dict[str, Any] = {}
    for number in range(LONGEST_LIST):
        name = f"a{number // 5}"
        records[f"application:{name}"] = {"v": 1, "id": name, "role": "Analyst", "company": name}
        records[f"person:p{number}"] = {
            "v": 1,
            "slug": f"p{number}",
            "application": name,
            "person": told,
            "interviews": [{"on": _ago(6).isoformat(), "talked_about": ["the new ledger"]}],
        }
    # More rows would measure the drawing of their fields: half a millisecond each.
    rows = [{"on": _ago(number % 25).isoformat(), "by": "you"} for number in range(100)]
    records["person:p1"]["contacts"] = rows
    return {"do": "open", "about": "p1", "today": TODAY.isoformat(), "records": records}


def inputs() -> dict[str, tuple[str, Any]]:
    """Return what is asked: its name -> the function, and what it is given."""
    found: dict[str, tuple[str, Any]] = {"every list full": ("case", full_lists())}
    found["a book of 1,000 people"] = ("handle", full_book())
    mail = f"Subject: Interview\n\n12 March 2027\n{'_' * 1_990}x\n{' ' * 1_990}x\n"
    invitation = {"do": "propose", "text": mail, "today": TODAY.isoformat(), "records": {}}
    found["a mail with lines of strokes and blanks"] = ("handle", invitation)
    for shape in SHAPES:
        found[f"every text full of {shape}"] = ("case", full_texts(shape))
        found[f"1,000 topics of 2,000 characters, {shape}"] = ("case", long_topics(shape))
        review = {"case": _told(), "text": filled(shape, 20 * MOST_READ)}
        found[f"a note of 60,000 characters, {shape}"] = ("review", review)
        japanese = {**_told(), "preferences": {"note_language": "ja"}}
        found[f"the same in Japanese, {shape}"] = ("review", {**review, "case": japanese})
        found[f"a page's reading, {shape}"] = ("read_profile", reading(shape))
    return found
