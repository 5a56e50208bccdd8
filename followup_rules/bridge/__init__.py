"""The function that the extension calls: JSON in, JSON out, and never an exception.

``handle`` takes ``{"do": …}`` and answers ``{"ok": …}`` or ``{"error": {"code", "message",
"field"}}``. There are three kinds of requests:

- the library's own questions, ``advise``, ``plan``, ``compose``, ``review``, ``explain``, answered
  with the same bytes as the command line's ``--format json``;
- the popup's (``PopupDo``), each with ``today``, the page's ``reading`` (or ``about``, the slug of
  someone stored), the stored ``records``, and the ``changes`` made since the last answer
  (``book.edit.Change``). The answer is ``{"view", "records", "taken", "refused"}``: what to draw;
  what to store (null: remove the key); the ids of the changes that are in it; and of those that
  could not be made, with the reason. See ``bridge.popup``;
- the book page's (``BOOK_REQUESTS``): agenda, reminders, export and import, invitations, people
  merged and split. See ``bridge.book``.

The same request has the same answer, byte for byte, on CPython and in Pyodide. A request may bring
only the records that have changed since an earlier one (``bridge.held``).
"""

import gc
import json
import re
from collections.abc import Callable, Mapping
from typing import Any, Final, get_args

from pydantic import BaseModel, ValidationError

from followup_rules.answers.advise import advise
from followup_rules.answers.plan import plan
from followup_rules.bridge.held import Held, OtherHeldError
from followup_rules.bridge.popup import REQUESTS
from followup_rules.bridge.requests import BookDo, BookRequest, LibraryRequest, PopupRequest
from followup_rules.case import Case, Panel
from followup_rules.given import given
from followup_rules.locales import ENGLISH, nearest, sentences
from followup_rules.note import compose, review

BOOK_REQUESTS: Final = frozenset(get_args(BookDo))
"""What ``bridge.book`` answers. That module is loaded when first asked: a click doesn't need it."""
_HELD: Final = Held()
_HALVES: Final = re.compile("[\ud800-\udfff]")
_LONGEST: Final = 60_000_000
"""Characters of a request; a book of a thousand people takes a tenth of them."""


class RequestError(ValueError):
    """A request that can't be answered, with the id of the sentence that says why."""

    def __init__(self, code: str, sentence: str, field: str | None = None, **values: str) -> None:
        super().__init__(sentence)
        self.code, self.field, self.values = code, field, values

    def said(self, language: str) -> str:
        """Return the sentence in a language."""
        return sentences(language).say(f"popup.refused.{self}", **self.values)


def handle(request_json: str) -> str:
    """Answer one request; never raises.

    Args:
        request_json: an object with ``do`` and the fields of ``bridge.requests``, as JSON.

    Returns:
        ``Answered``, as JSON.

    """
    collects = gc.isenabled()
    gc.disable()  # looking for garbage took a third of the time in a large book, and found none
    try:
        return _handled(request_json)
    finally:
        if collects:
            gc.enable()


def _handled(request_json: str) -> str:
    language = ENGLISH
    try:
        request = _HELD.complete(_parsed(request_json))
        language = _language(request)
        return '{"ok":' + _answer(request) + "}"
    except RequestError as wrong:
        return _error(wrong.code, wrong.said(language), wrong.field)
    except ValidationError as wrong:
        first = wrong.errors(include_url=False, include_context=False, include_input=False)[0]
        where = ".".join(str(step) for step in first["loc"])
        return _error("invalid", f"{where}: {first['msg']}" if where else first["msg"], where)
    except (ValueError, LookupError, TypeError) as wrong:
        return _error("invalid", str(wrong)[:500])
    except (RecursionError, MemoryError):
        return _error("too_much", sentences(language).say("popup.refused.too_much"))
    except Exception as wrong:  # noqa: BLE001  # last resort: the popup must always get valid JSON
        code = "since" if isinstance(wrong, OtherHeldError) else "internal"
        return _error(code, f"{type(wrong).__name__}: {str(wrong)[:300]}")


def _parsed(request_json: str) -> dict[str, Any]:
    if not isinstance(request_json, str) or len(request_json) > _LONGEST:
        raise RequestError("request", "too_much")
    try:
        request = json.loads(request_json, parse_constant=_no_constant)
    except ValueError as wrong:
        raise RequestError("request", "no_json") from wrong
    if "\\ud" in request_json or "\\uD" in request_json or not _encodable(request_json):
        request = _well_formed(request)
    if not isinstance(request, dict) or not isinstance(request.get("do"), str):
        raise RequestError("request", "no_do", "do")
    return request


def _language(request: Mapping[str, Any]) -> str:
    """Return the language of an error: that of the records or of the question, else English."""
    records = request.get("records")
    chosen = records.get("preferences") if isinstance(records, dict) else None
    if not isinstance(chosen, dict):
        asked = request.get("case") or request.get("panel")
        chosen = asked.get("preferences") if isinstance(asked, dict) else None
    tag = chosen.get("language") if isinstance(chosen, dict) else None
    return nearest(tag) if isinstance(tag, str) else ENGLISH


def _no_constant(word: str) -> float:
    raise ValueError(f"{word} is no JSON")


def _encodable(text: str) -> bool:
    if text.isascii():
        return True
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
        return _QUESTIONS[do](given(request, LibraryRequest))
    if do in REQUESTS:
        return _json(REQUESTS[do](given(request, PopupRequest)))
    if do in BOOK_REQUESTS:
        from followup_rules.bridge.book import REQUESTS as OF_BOOK  # noqa: PLC0415  # a click doesn't need it

        return _json(OF_BOOK[do](given(request, BookRequest)))
    raise RequestError("request", "unknown", "do", asked=do[:80])


def _advise(request: LibraryRequest) -> str:
    return _model(advise(Case.model_validate(request["case"])))


def _plan(request: LibraryRequest) -> str:
    return _model(plan(Panel.model_validate(request["panel"])))


def _compose(request: LibraryRequest) -> str:
    case = Case.model_validate(request["case"])
    asked: Mapping[str, Any] = request
    names = ("kind", "limit", "language", "tone", "variant")
    return _model(compose(case, **{name: asked[name] for name in names if name in asked}))


def _review(request: LibraryRequest) -> str:
    text = request["text"]
    if not isinstance(text, str):
        raise RequestError("invalid", "no_text", "text")
    found = review(text, Case.model_validate(request["case"]))
    return _json([one.model_dump(mode="json") for one in found])


def _explain(request: LibraryRequest) -> str:
    from followup_rules.explanation.lookup import explained  # noqa: PLC0415  # seldom asked: a click starts sooner

    found = explained(str(request.get("rule", "")))
    if found is None:
        raise RequestError("unknown", "no_rule", "rule")
    return _json(found)


_QUESTIONS: Final[Mapping[str, Callable[[LibraryRequest], str]]] = {
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
