"""Reads the command line's input, from files or standard input, into models.

Whatever is wrong with it raises an ``InputError``, whose text is one line that says what is wrong
and where: the file, the line and column, or the field. The package reads input files only here.
"""

import json
import math
import re
import sys
from collections.abc import Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Any, Final, NoReturn

from pydantic import BaseModel, ValidationError

from followup_rules.cli.spoken import number, say

STDIN: Final = "-"
_LONGEST_NUMBER: Final = 18
"""Digits of a whole number at most."""
_SHOWN: Final = 40
"""Characters of a wrong value that are shown at most."""


class InputError(Exception):
    """What is wrong with the input and where, in one line for a person."""


def read_text(path: str) -> str:
    """Return the text of a file, or of standard input for ``-``.

    Raises:
        InputError: It can't be read, is not UTF-8, or is empty.

    """
    named = name_of(path)
    try:
        raw = sys.stdin.buffer.read() if path == STDIN else Path(path).read_bytes()
    except FileNotFoundError:
        raise InputError(_at(named, "input.none")) from None
    except IsADirectoryError:
        raise InputError(_at(named, "input.directory")) from None
    except PermissionError:
        raise InputError(_at(named, "input.forbidden")) from None
    except (OSError, ValueError) as problem:
        reason = getattr(problem, "strerror", None) or str(problem)
        raise InputError(_at(named, "input.unreadable", reason=reason)) from None
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        raise InputError(_at(named, "input.not_utf8", number=problem.start + 1)) from None
    if not text.strip():
        raise InputError(_at(named, "input.empty"))
    return text


def read_model[M: BaseModel](path: str, model: type[M]) -> M:
    """Read a file of JSON into a model.

    Raises:
        InputError: It can't be read, is not JSON, or does not fit the model.

    """
    return model_of(read_text(path), name_of(path), model)


def model_of[M: BaseModel](text: str, named: str, model: type[M]) -> M:
    """Read a text of JSON into a model.

    Args:
        text: the JSON.
        named: the input's name for messages.
        model: the model's class.

    Raises:
        InputError: It is not JSON, or does not fit the model.

    """
    told = parsed(text, named)
    try:
        return model.model_validate(told)
    except ValidationError as refusal:
        other = _taken_for(told, model)
        raise InputError(f"{named}: {other or first_problem(refusal, model)}") from None


def _taken_for(told: object, model: type[BaseModel]) -> str:
    """Say that a case was given for a panel, or a panel for a case; else return an empty text."""
    if not isinstance(told, dict):
        return ""
    if model.__name__ == "Panel" and "person" in told and "people" not in told:
        return say("case_for_panel")
    if model.__name__ == "Case" and "people" in told and "person" not in told:
        return say("panel_for_case")
    return ""


def name_of(path: str) -> str:
    """Return an input's name for messages: cut, and without control characters."""
    return say("input.stdin") if path == STDIN else _shown(path)


def parsed(text: str, named: str) -> object:
    """Parse a text of JSON.

    Raises:
        InputError: It is not JSON, has a name twice in an object, or a number that is too large.

    """
    try:
        return json.loads(
            text,
            object_pairs_hook=_without_doubles,
            parse_constant=_no_number,
            parse_int=_whole_number,
            parse_float=_number,
        )
    except json.JSONDecodeError as problem:
        reason = _reason(problem.msg)
        where = {"line": problem.lineno, "column": problem.colno}
        raise InputError(_at(named, "json.none", **where, reason=reason)) from None
    except RecursionError:
        raise InputError(_at(named, "json.deep")) from None
    except InputError as problem:
        raise InputError(f"{named}: {problem}") from None


def _at(named: str, key: str, **values: object) -> str:
    """Return a sentence with the input's name before it."""
    return f"{named}: {say(key, **values)}"


_REASONS: Final = (
    ("value", r"Expecting value"),
    ("delimiter", r"Expecting (?P<mark>'.') delimiter"),
    ("name", r"Expecting property name .*"),
    ("extra", r"Extra data"),
    ("string", r"(?:Unterminated string|Invalid control character|Invalid .*escape).*"),
)
"""The sentence for a message of Python's JSON parser."""


def _reason(message: str) -> str:
    for key, pattern in _REASONS:
        found = re.fullmatch(pattern, message)
        if found:
            return say(f"json.reason.{key}", **found.groupdict())
    return say("json.reason.other")


_OF_MODELS: Final = {
    "a day is written YYYY-MM-DD": "written",
    "a day is written YYYY-MM-DD, as text": "written",
    "this is no day: the time is missing": "no_time",
    "a contact can't be after today": "contact",
    "advised must not be above at_most": "limits",
    "every one of people needs a key of their own": "keys",
}
"""The sentence for an error message of a model's own checks."""


def _told_by_model(message: str) -> str:
    key = _OF_MODELS.get(message)
    return say(f"field.{key}") if key else message


def _without_doubles(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Refuse an object that has a name twice: nobody could tell which value was meant."""
    told: dict[str, Any] = {}
    for key, value in pairs:
        if key in told:
            raise InputError(say("json.twice", name=_shown(key)))
        told[key] = value
    return told


def _no_number(constant: str) -> NoReturn:
    raise InputError(say("json.constant", constant=constant))


def _whole_number(digits: str) -> int:
    length = len(digits.lstrip("-"))
    if length > _LONGEST_NUMBER:
        raise InputError(say("json.digits", number=number(length)))
    return int(digits)


def _number(digits: str) -> float:
    value = float(digits)
    if not math.isfinite(value):
        raise InputError(say("json.too_large", number=_shown(digits)))
    return value


def first_problem(refusal: ValidationError, model: type[BaseModel]) -> str:
    """Return what is wrong with the first field that does not fit, and how many more don't."""
    problems = refusal.errors(include_url=False)
    # An unknown name comes first: it may be a misspelling of one that is missing.
    problems.sort(key=lambda one: one["type"] != "extra_forbidden")
    first = problems[0]
    where = path_of(first["loc"])
    said = _said(first, model)
    more = len(problems) - 1
    if more:
        said = say(f"field.more.{'one' if more == 1 else 'many'}", said=said, number=number(more))
    return f"{where}: {said}" if where else said


def path_of(loc: tuple[int | str, ...]) -> str:
    """Write the path to a field as in ``contacts[0].on``."""
    path = ""
    for step in loc:
        if isinstance(step, int):
            path += f"[{step}]"
        else:
            path += f".{_shown(step)}" if path else _shown(step)
    return path


def _said(  # noqa: PLR0911  # one sentence for each kind of problem
    problem: Mapping[str, Any], model: type[BaseModel]
) -> str:
    kind, told = problem["type"], problem.get("input")
    context: Mapping[str, Any] = problem.get("ctx", {})
    match kind:
        case "missing":
            return say("field.required")
        case "extra_forbidden":
            return _unknown(problem["loc"], model)
        case "literal_error":
            allowed = context["expected"].replace("'", "").replace(" or ", ", ")
            return say("field.choice", value=_value(told), known=allowed)
        case "value_error" | "contact_after_today":
            return _told_by_model(str(problem["msg"]).removeprefix("Value error, "))
        case "string_too_long" | "too_long":
            what = "text" if isinstance(told, str) else "list"
            found, most = number(len(told or ())), number(context["max_length"])
            return say(f"field.long.{what}", number=found, most=most)
        case "greater_than_equal":
            return say("field.small", value=_value(told), least=number(context["ge"]))
        case "string_pattern_mismatch":
            return say("field.language", value=_value(told))
    if kind.startswith("date"):
        return say("field.day", value=_value(told))
    wanted = _WANTED.get(kind)
    return say(f"field.not.{wanted}", value=_value(told)) if wanted else str(problem["msg"])


_WANTED: Final = {
    "string_type": "text",
    "string_unicode": "utf8",
    "bool_type": "flag",
    "int_type": "whole",
    "int_from_float": "whole",
    "model_type": "object",
    "model_attributes_type": "object",
    "dict_type": "object",
    "tuple_type": "list",
    "list_type": "list",
}


def _unknown(loc: tuple[int | str, ...], model: type[BaseModel]) -> str:
    """Say that there is no such field, and which of those that there are there is similar."""
    schema = model.model_json_schema()
    known = _object_at(loc[:-1], schema).get("properties", ())
    near = get_close_matches(str(loc[-1])[:_SHOWN], sorted(known), 1)
    return say("field.unknown.near", near=near[0]) if near else say("field.unknown")


def _object_at(loc: tuple[int | str, ...], schema: dict[str, Any]) -> dict[str, Any]:
    """Return the schema of the object at a location of the input; empty where it has none."""
    found: dict[str, Any] = schema
    for part in loc:
        found = found.get("items" if isinstance(part, int) else "properties", {})
        found = found if isinstance(part, int) else found.get(part, {})
        ways = [found, *found.get("anyOf", ())]
        named = next((one["$ref"] for one in ways if "$ref" in one), None)
        found = schema["$defs"][named.rpartition("/")[2]] if named else found
    return found


def _value(told: object) -> str:
    if isinstance(told, dict):
        return say("value.object")
    if isinstance(told, list | tuple):
        return say("value.list")
    try:
        return _shown(json.dumps(told, ensure_ascii=False, default=str), quote=False)
    except (TypeError, ValueError):
        return say("value.other")


def _shown(text: str, *, quote: bool = True) -> str:
    """Cut a text for a message, and write control characters as escapes."""
    cut = text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"
    plain = "".join(c if c.isprintable() else f"\\u{ord(c):04x}" for c in cut)
    return plain if plain or not quote else '""'
