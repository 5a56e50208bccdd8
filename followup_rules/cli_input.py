"""What the command line is given: files and standard input, read into models.

Everything that can be wrong with it comes out as one ``InputError``, whose text is one line that
says what is wrong and where, in words: the file, the line and column, or the field. Files are read
here and nowhere else in the package.
"""

import json
import math
import sys
from collections.abc import Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Any, Final, NoReturn

from pydantic import BaseModel, ValidationError

STDIN: Final = "-"
_LONGEST_NUMBER: Final = 18
"""Digits of a number; nobody counts further."""
_SHOWN: Final = 40
"""Characters of a wrong value that are shown."""


class InputError(Exception):
    """What is wrong with the input and where, in one line for a person."""


def read_text(path: str) -> str:
    """Return the text of a file, or of standard input for ``-``.

    Raises:
        InputError: it can't be read, is no UTF-8, or is empty.

    """
    named = name_of(path)
    try:
        raw = sys.stdin.buffer.read() if path == STDIN else Path(path).read_bytes()
    except FileNotFoundError:
        raise InputError(f"{named}: there is no such file") from None
    except IsADirectoryError:
        raise InputError(f"{named}: is a directory, not a file") from None
    except PermissionError:
        raise InputError(f"{named}: may not be read by you") from None
    except (OSError, ValueError) as problem:
        reason = getattr(problem, "strerror", None) or str(problem)
        raise InputError(f"{named}: can't be read: {reason}") from None
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        where = f"byte {problem.start + 1}"
        raise InputError(f"{named}: is not text in UTF-8 ({where} is not)") from None
    if not text.strip():
        raise InputError(f"{named}: is empty")
    return text


def read_model[M: BaseModel](path: str, model: type[M]) -> M:
    """Return the model that a file of JSON tells.

    Raises:
        InputError: it can't be read, is no JSON, or tells something that the model refuses.

    """
    named = name_of(path)
    told = _parsed(read_text(path), named)
    try:
        return model.model_validate(told)
    except ValidationError as refusal:
        raise InputError(f"{named}: {first_problem(refusal, model)}") from None


def name_of(path: str) -> str:
    """Return how a message calls this input: cut, and without anything that moves the cursor."""
    return "standard input" if path == STDIN else _shown(path)


def _parsed(text: str, named: str) -> object:
    try:
        return json.loads(
            text,
            object_pairs_hook=_without_doubles,
            parse_constant=_no_number,
            parse_int=_whole_number,
            parse_float=_number,
        )
    except json.JSONDecodeError as problem:
        where = f"line {problem.lineno}, column {problem.colno}"
        reason = problem.msg[0].lower() + problem.msg[1:]
        raise InputError(f"{named}: is no JSON: {where}: {reason}") from None
    except RecursionError:
        raise InputError(f"{named}: is nested too deeply") from None
    except InputError as problem:
        raise InputError(f"{named}: {problem}") from None


def _without_doubles(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Refuse an object that says something twice: nobody could tell which was meant."""
    told: dict[str, Any] = {}
    for key, value in pairs:
        if key in told:
            raise InputError(f"{_shown(key)} stands twice in the same object")
        told[key] = value
    return told


def _no_number(constant: str) -> NoReturn:
    raise InputError(f"{constant} is no number in JSON")


def _whole_number(digits: str) -> int:
    if len(digits.lstrip("-")) > _LONGEST_NUMBER:
        raise InputError(f"a number of {len(digits.lstrip('-'))} digits is too large")
    return int(digits)


def _number(digits: str) -> float:
    number = float(digits)
    if not math.isfinite(number):
        raise InputError(f"the number {_shown(digits)} is too large")
    return number


def first_problem(refusal: ValidationError, model: type[BaseModel]) -> str:
    """Say the first thing that a model refused, and how many more there are."""
    problems = refusal.errors(include_url=False)
    # An unknown name explains the missing one beside it, so it comes first.
    problems.sort(key=lambda one: one["type"] != "extra_forbidden")
    first = problems[0]
    where = path_of(first["loc"])
    said = _said(first, model)
    more = len(problems) - 1
    rest = "" if not more else f" (and {more} more {'problem' if more == 1 else 'problems'})"
    return f"{where}: {said}{rest}" if where else f"{said}{rest}"


def path_of(loc: tuple[int | str, ...]) -> str:
    """Write the way to a field as people do: ``contacts[0].on``."""
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
            return "is required"
        case "extra_forbidden":
            return "there is no such field" + _meant(problem["loc"], model)
        case "literal_error":
            allowed = context["expected"].replace("'", "").replace(" or ", ", ")
            return f"{_value(told)} is none of {allowed}"
        case "value_error" | "contact_after_today":
            return str(problem["msg"]).removeprefix("Value error, ")
        case "string_too_long" | "too_long":
            found, unit = len(told or ()), "characters" if isinstance(told, str) else "entries"
            return f"has {found} {unit}, at most {context['max_length']} are allowed"
        case "greater_than_equal":
            return f"{_value(told)} is too small, at least {context['ge']} is needed"
        case "string_pattern_mismatch":
            return f"{_value(told)} is no language tag such as en or pt-BR"
    if kind.startswith("date"):
        return f"{_value(told)} is no day of the calendar"
    wanted = _WANTED.get(kind)
    return f"{_value(told)} is not {wanted}" if wanted else str(problem["msg"])


_WANTED: Final = {
    "string_type": "text",
    "string_unicode": "text that can be written in UTF-8",
    "bool_type": "true or false",
    "int_type": "a whole number",
    "int_from_float": "a whole number",
    "model_type": "an object, {…}",
    "model_attributes_type": "an object, {…}",
    "dict_type": "an object, {…}",
    "tuple_type": "a list, […]",
    "list_type": "a list, […]",
}


def _meant(loc: tuple[int | str, ...], model: type[BaseModel]) -> str:
    """Suggest the field whose name is nearest, of those that the schema knows."""
    schema = model.model_json_schema()
    known = set(schema.get("properties", ()))
    for part in schema.get("$defs", {}).values():
        known |= set(part.get("properties", ()))
    near = get_close_matches(str(loc[-1])[:_SHOWN], sorted(known), 1)
    return f"; did you mean {near[0]}?" if near else ""


def _value(told: object) -> str:
    if isinstance(told, dict):
        return "an object"
    if isinstance(told, list | tuple):
        return "a list"
    try:
        return _shown(json.dumps(told, ensure_ascii=False, default=str), quote=False)
    except (TypeError, ValueError):
        return "this value"


def _shown(text: str, *, quote: bool = True) -> str:
    """Cut a text for a message, with whatever moves the cursor made visible."""
    cut = text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"
    plain = "".join(c if c.isprintable() else f"\\u{ord(c):04x}" for c in cut)
    return plain if plain or not quote else '""'
