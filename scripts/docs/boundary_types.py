"""Write ``extension/types/page.d.ts`` and ``requests.d.ts`` from the TypedDicts of the package.

Both sides read by these names: mypy checks Python's, tsc the JavaScript's. So a field that is
renamed on one side alone fails the build.
"""

from pathlib import Path
from types import ModuleType, get_original_bases
from typing import Any, Literal, NotRequired, get_args, get_origin, get_type_hints, is_typeddict

from followup_rules.bridge import requests
from followup_rules.linkedin import page_types
from followup_rules.views import models
from scripts.docs.view_types import type_of
from scripts.paths import ROOT

_FOLDER = ROOT / "extension" / "types"
_FILES = {"page": page_types, "requests": requests}


def _named(hint: Any) -> set[Any]:  # noqa: ANN401  # a type is any object
    """Return the TypedDicts that a type names."""
    if is_typeddict(hint):
        return {hint}
    return {name for part in get_args(hint) for name in _named(part)}


def _interface(model: Any) -> list[str]:  # noqa: ANN401  # a TypedDict is no type of its own
    bases = [base.__name__ for base in get_original_bases(model) if is_typeddict(base)]
    above = f" extends {', '.join(bases)}" if bases else ""
    lines = [f"/** {' '.join((model.__doc__ or '').split())} */"]
    lines.append(f"export interface {model.__name__}{above} {{")
    inherited = {name for base in get_original_bases(model) for name in _fields(base)}
    for name, hint in _fields(model).items():
        if name in inherited:
            continue
        absent = get_origin(hint) is NotRequired
        its = get_args(hint)[0] if absent else hint
        lines.append(f"  {name}{'?' if absent else ''}: {type_of(its)};")
    return [*lines, "}", ""]


def _fields(model: Any) -> dict[str, Any]:  # noqa: ANN401  # likewise
    return get_type_hints(model, include_extras=True) if is_typeddict(model) else {}


def text(module: ModuleType) -> str:
    """Return the declarations of one module."""
    declared = {
        name: model
        for name, model in vars(module).items()
        if is_typeddict(model) and model.__module__ == module.__name__
    }
    others: dict[str, set[str]] = {}
    for model in declared.values():
        for hint in get_type_hints(model, include_extras=True).values():
            for used in _named(hint):
                if used.__module__ != module.__name__:
                    file = next(
                        (one for one, its in _FILES.items() if its.__name__ == used.__module__),
                        "view",
                    )
                    others.setdefault(file, set()).add(used.__name__)
    source = module.__name__.replace(".", "/")
    lines = [f"/** Made by scripts/docs/boundary_types.py from {source}.py. */", ""]
    for file, names in sorted(others.items()):
        lines.append(f'import type {{ {", ".join(sorted(names))} }} from "./{file}.js";')
    lines += [""] if others else []
    for name, hint in vars(module).items():
        if get_origin(hint) is Literal and not hasattr(models, name):
            lines += [f"export type {name} = {type_of(hint)};", ""]
        elif name in declared:
            lines += _interface(hint)
    return "\n".join(lines)


def files() -> dict[Path, str]:
    """Return the declarations that this module writes."""
    return {_FOLDER / f"{name}.d.ts": text(module) for name, module in _FILES.items()}
