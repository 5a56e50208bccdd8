"""An answer as Markdown: what a notebook shows of an ``Advice`` or a ``Plan``.

What stands in a case may come from anywhere, so every text is escaped. The few words around the
answer are those of the command line.
"""

import re
from datetime import date
from typing import TYPE_CHECKING, Final

from followup_rules.locales import ENGLISH, catalogue

if TYPE_CHECKING:  # the models show themselves by these functions
    from followup_rules.advice import Advice, NotInvited, Plan

_SPECIAL: Final = re.compile(r"([\\`*_{}\[\]<>()#+!|~&$^:-])")
_SAYS: Final = catalogue(ENGLISH)


def advice(answer: "Advice") -> str:
    """Return the advice: verdict, headline, reasons, other ways, next steps, note."""
    verdict = _SAYS[f"cli.verdict.{answer.verdict}"]
    certainty = _SAYS[f"cli.certainty.{answer.certainty}"]
    lines = [f"**{verdict}** ({certainty})", "", _safe(answer.headline)]
    lines += _list("why", [f"{one.text} ({', '.join(one.claims)})" for one in answer.reasons])
    lines += _list("alternatives", [one.text for one in answer.alternatives])
    lines += _list("steps", [_dated(one.on, one.text) for one in answer.next_steps])
    lines += _list("questions", [one.text for one in answer.questions])
    if answer.note is not None:
        about = _SAYS["cli.note"].format(length=answer.note.length, limit=answer.note.limit)
        quoted = [f"> {_safe(line)}" for line in answer.note.text.split("\n")]
        lines += ["", f"**{_safe(about)}**", "", *quoted]
    return "\n".join(lines) + "\n"


def plan(answer: "Plan") -> str:
    """Return the plan: whom to invite on which day, and what to do about the others."""
    slots = _SAYS["cli.plan.places"].format(used=answer.places.used, left=answer.places.left)
    lines = [_safe(slots)]
    if answer.connect:
        lines += ["", f"**{_SAYS['cli.plan.connect']}**", ""]
    for number, one in enumerate(answer.connect, 1):
        said = f"{one.send_on.isoformat()} {one.key}: {one.advice.headline}"
        lines.append(f"{number}. {_safe(said)}")
    groups: dict[str, tuple[NotInvited, ...]] = {
        "instead": answer.instead,
        "skip": answer.skip,
        "settled": answer.settled,
    }
    for name, group in groups.items():
        if group:
            lines += ["", f"**{_SAYS[f'cli.plan.{name}']}**", ""]
            lines += [f"- {_safe(f'{one.key}: {one.advice.headline}')}" for one in group]
    return "\n".join(lines) + "\n"


def _list(title: str, entries: list[str]) -> list[str]:
    if not entries:
        return []
    return ["", f"**{_SAYS[f'cli.title.{title}']}**", "", *(f"- {_safe(one)}" for one in entries)]


def _dated(on: date | None, text: str) -> str:
    return f"{on.isoformat()}: {text}" if on else text


def _safe(text: str) -> str:
    """Return the text on one line, without anything that Markdown or HTML would take as its own."""
    return _SPECIAL.sub(r"\\\1", " ".join(text.split()))
