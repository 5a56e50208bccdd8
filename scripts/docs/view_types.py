"""Write ``extension/types/view.d.ts`` from the TypedDicts of ``followup_rules/views/``.

The JavaScript that tsc checks imports these types, so a field renamed on one side alone fails.
"""

import json
import types
from pathlib import Path
from typing import (
    Any,
    Literal,
    NotRequired,
    Union,
    get_args,
    get_origin,
    is_typeddict,
)

from followup_rules.views import book_models, models
from scripts.paths import ROOT

TYPES = ROOT / "extension" / "types" / "view.d.ts"
_PLAIN = {
    Any: "any",
    str: "string",
    int: "number",
    float: "number",
    bool: "boolean",
    type(None): "null",
}


def type_of(hint: Any) -> str:  # noqa: ANN401  # a type is any object
    """Return the TypeScript type of a Python type.

    Raises:
        TypeError: there is no such type in TypeScript's JSON.

    """
    if hint in _PLAIN:
        return _PLAIN[hint]
    if is_typeddict(hint):
        return str(hint.__name__)
    parts = get_args(hint)
    kind = get_origin(hint)
    if kind is Literal:
        return " | ".join(json.dumps(part) for part in parts)
    inner = [type_of(part) for part in parts]
    if kind in (Union, types.UnionType):
        return " | ".join(dict.fromkeys(inner))
    if kind is list:
        return f"({inner[0]})[]" if " | " in inner[0] else f"{inner[0]}[]"
    if kind is not dict:
        raise TypeError(f"no type for {hint!r}")
    return f"Record<{inner[0]}, {inner[1]}>"


def declaration(model: Any) -> list[str]:  # noqa: ANN401  # a TypedDict is no type of its own
    """Return the lines of one interface."""
    lines = [f"/** {' '.join((model.__doc__ or '').split())} */"]
    lines.append(f"export interface {model.__name__} {{")
    for name, hint in model.__annotations__.items():
        absent = get_origin(hint) is NotRequired
        its = get_args(hint)[0] if absent else hint
        lines.append(f"  {name}{'?' if absent else ''}: {type_of(its)};")
    return [*lines, "}", ""]


def text() -> str:
    """Return the text of the file."""
    source = "followup_rules/views/models.py and book_models.py"
    lines = [f"/** Made by scripts/docs/view_types.py from {source}. */", ""]
    for name, model in {**vars(models), **vars(book_models)}.items():
        if is_typeddict(model):
            lines += declaration(model)
        elif get_origin(model) is Literal:
            lines += [f"export type {name} = {type_of(model)};", ""]
    return "\n".join(lines)


def files() -> dict[Path, str]:
    """Return the declarations that this module writes."""
    return {TYPES: text()}
