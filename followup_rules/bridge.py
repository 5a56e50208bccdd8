"""The extension's one door: JSON in, JSON out, and never an exception.

``handle`` takes ``{"do": …}`` and answers ``{"ok": …}`` or ``{"error": {"code", "message",
"field"}}``. Two kinds of requests:

- the library's own questions, ``advise``, ``plan``, ``compose``, ``review``, ``explain``, answered
  with the same bytes as the command line's ``--format json``;
- the popup's: ``open``, ``change``, ``another``, ``own_words``, ``filled``, ``sent``,
  ``sent_anyway``, ``export``, ``erase``, each with ``today``, the page's ``reading`` (or ``about``,
  the slug of someone stored) and the stored ``records``. The answer is ``{"view", "records"}``:
  what to draw, and what to store (null: remove the key).

The same request has the same answer, byte for byte, on CPython and in Pyodide.
"""

import json
import re
from collections.abc import Callable, Mapping
from typing import Any, Final

from pydantic import BaseModel, ValidationError

from followup_rules.answer import advise
from followup_rules.bridge_popup import REQUESTS
from followup_rules.case import Case, Panel
from followup_rules.note import compose, review
from followup_rules.panel import plan

_HALVES: Final = re.compile("[\ud800-\udfff]")
_LONGEST: Final = 60_000_000
"""Characters of a request; a book of a thousand people is a tenth of it."""


class RequestError(ValueError):
    """A request that can't be answered, in words; ``field`` is where."""

    def __init__(self, code: str, message: str, field: str | None = None) -> None:
        super().__init__(message)
        self.code, self.field = code, field


def handle(request_json: str) -> str:
    """Answer one request; never raises."""
    try:
        return '{"ok":' + _answer(_parsed(request_json)) + "}"
    except RequestError as wrong:
        return _error(wrong.code, str(wrong), wrong.field)
    except ValidationError as wrong:
        first = wrong.errors(include_url=False, include_context=False, include_input=False)[0]
        where = ".".join(str(step) for step in first["loc"])
        return _error("invalid", f"{where}: {first['msg']}" if where else first["msg"], where)
    except (ValueError, LookupError, TypeError) as wrong:
        return _error("invalid", str(wrong)[:500])
    except (RecursionError, MemoryError):
        return _error("too_much", "The request is too large or too deep to be read.")
    except Exception as wrong:  # noqa: BLE001  # the door must not break: the shell has no other
        return _error("internal", f"{type(wrong).__name__}: {str(wrong)[:300]}")


def _parsed(request_json: str) -> dict[str, Any]:
    if not isinstance(request_json, str) or len(request_json) > _LONGEST:
        raise RequestError("request", "A request is JSON text of a reasonable length.")
    try:
        request = json.loads(request_json, parse_constant=_no_constant)
    except ValueError as wrong:
        raise RequestError("request", f"This is no JSON: {wrong}") from wrong
    if "\\ud" in request_json.lower() or not _encodable(request_json):
        request = _well_formed(request)
    if not isinstance(request, dict) or not isinstance(request.get("do"), str):
        raise RequestError("request", 'A request is an object with "do".', "do")
    return request


def _no_constant(word: str) -> float:
    raise ValueError(f"{word} is no JSON")


def _encodable(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _well_formed(value: object) -> object:
    """Replace halves of surrogate pairs, which no text may hold, by the replacement character."""
    if isinstance(value, str):
        return _HALVES.sub("\ufffd", value)
    if isinstance(value, list):
        return [_well_formed(one) for one in value]
    if isinstance(value, dict):
        return {_well_formed(key): _well_formed(one) for key, one in value.items()}
    return value


def _answer(request: dict[str, Any]) -> str:
    do = request["do"]
    if do in _QUESTIONS:
        return _QUESTIONS[do](request)
    if do in REQUESTS:
        return _json(REQUESTS[do](request))
    raise RequestError("request", f"There is no request {do[:80]!r}.", "do")


def _advise(request: Mapping[str, Any]) -> str:
    return _model(advise(Case.model_validate(request.get("case"))))


def _plan(request: Mapping[str, Any]) -> str:
    return _model(plan(Panel.model_validate(request.get("panel"))))


def _compose(request: Mapping[str, Any]) -> str:
    case = Case.model_validate(request.get("case"))
    names = ("kind", "limit", "language", "tone", "variant")
    return _model(compose(case, **{name: request[name] for name in names if name in request}))


def _review(request: Mapping[str, Any]) -> str:
    text = request.get("text")
    if not isinstance(text, str):
        raise RequestError("invalid", "text: a text is needed", "text")
    found = review(text, Case.model_validate(request.get("case")))
    return _json([one.model_dump(mode="json") for one in found])


def _explain(request: Mapping[str, Any]) -> str:
    from followup_rules.cli_explain import explained  # noqa: PLC0415  # seldom asked; opens at once

    found = explained(str(request.get("rule", "")))
    if found is None:
        raise RequestError("unknown", "There is no such rule or claim.", "rule")
    return _json(found)


_QUESTIONS: Final[Mapping[str, Callable[[Mapping[str, Any]], str]]] = {
    "advise": _advise,
    "plan": _plan,
    "compose": _compose,
    "review": _review,
    "explain": _explain,
}


def _model(answer: BaseModel) -> str:
    return answer.model_dump_json()


def _json(answer: object) -> str:
    return json.dumps(answer, ensure_ascii=False, separators=(",", ":"))


def _error(code: str, message: str, field: str | None = None) -> str:
    text = json.dumps(
        {"error": {"code": code, "message": message, "field": field or None}},
        ensure_ascii=False,
        separators=(",", ":"),
    )
    return text if _encodable(text) else json.dumps(json.loads(text), ensure_ascii=True)
