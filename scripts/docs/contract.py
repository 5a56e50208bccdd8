"""Write what the models say elsewhere: ``extension/types/contract.d.ts`` and ``docs/contract.md``.

The pydantic models are the contract; JavaScript's types and the documentation of the fields are
read off their JSON Schemas.
"""

import json
from pathlib import Path
from typing import Any

from followup_rules.advice import Advice, Message, Plan
from followup_rules.case import Case, Panel
from scripts.paths import ROOT

TYPES = ROOT / "extension" / "types" / "contract.d.ts"
PAGE = ROOT / "docs" / "contract.md"

type Schema = dict[str, Any]

_LONGEST_DEFAULT = 40
"""Characters of a default that a table still shows whole."""
_INTRODUCTION = """\
# The contract: what the library is told and what it answers

Made by `scripts/docs/contract.py` from the models in `followup_rules/case.py` and
`followup_rules/advice.py`; mend it there and run `make docs`.

JSON in, JSON out; the same words in Python, on the command line, in the extension and in stored
records. Days are ISO `YYYY-MM-DD` in the candidate's own calendar; lengths and positions in a text
are UTF-16 code units. Unknown keys and values, wrong types and impossible dates are refused, and
the refusal names the field. `followup-rules schema Case` prints the JSON Schema.

However long an input is, the time grows with its length and no faster: `scripts/bench/pyodide.py`
holds the longest ones to 300 ms in a browser's Python. Where that takes a limit, it is here: a list
has 1,000 entries, a text 2,000 characters and a name 500; of a note the first 3,000 are reviewed;
of topics the first few that can be said are tried; a page's reading of more than 30,000 characters
counts as of a page that shows no profile. A plan answers everyone it is told of, so its time grows
with the people who are unlike each other: 30 of them are within those 300 ms.

`Case` and `Panel` are what goes in, `Advice` and `Plan` what comes out; the rest are their parts.
"""


def schemas() -> dict[str, Schema]:
    """Return every model's schema by name: each of the four roots, followed by the models in it."""
    found: dict[str, Schema] = {}
    for model in (Case, Panel):
        _collect(model.model_json_schema(), found)
    for answer in (Advice, Message, Plan):
        _collect(answer.model_json_schema(mode="serialization"), found)
    return found


def _collect(schema: Schema, into: dict[str, Schema]) -> None:
    parts = schema.pop("$defs", {})
    into.setdefault(schema["title"], schema)
    for name, part in parts.items():
        into.setdefault(name, part)


def type_of(schema: Schema) -> str:
    """Return the TypeScript type of a schema."""
    if "$ref" in schema:
        return str(schema["$ref"].rsplit("/", 1)[-1])
    if "anyOf" in schema:
        return " | ".join(dict.fromkeys(type_of(one) for one in schema["anyOf"]))
    if "enum" in schema or "const" in schema:
        return " | ".join(json.dumps(one) for one in schema.get("enum", [schema.get("const")]))
    if schema.get("type") == "array":
        inner = type_of(schema["items"])
        return f"({inner})[]" if " | " in inner else f"{inner}[]"
    plain = {"integer": "number", "number": "number", "boolean": "boolean", "null": "null"}
    return plain.get(schema["type"], "string")


def types() -> str:
    """Return the text of ``contract.d.ts``."""
    lines = ["/** Made by scripts/docs/contract.py from the models: mend it there. */", ""]
    for name, schema in schemas().items():
        lines += _comment(schema.get("description", ""), "")
        lines.append(f"export interface {name} {{")
        required = schema.get("required", [])
        for field, its in schema["properties"].items():
            lines += _comment(its.get("description", ""), "  ")
            mark = "" if field in required else "?"
            lines.append(f"  {field}{mark}: {type_of(its)};")
        lines += ["}", ""]
    return "\n".join(lines)


def _comment(text: str, indent: str) -> list[str]:
    return [f"{indent}/** {' '.join(text.split())} */"] if text else []


def page() -> str:
    """Return the text of ``docs/contract.md``."""
    parts = [_INTRODUCTION]
    for name, schema in schemas().items():
        required = schema.get("required", [])
        parts.append(f"## `{name}`\n\n{schema.get('description', '')}\n")
        rows = ["| field | type | left out | meaning |", "|---|---|---|---|"]
        for field, its in schema["properties"].items():
            words = " ".join(its.get("description", "").split()).replace("|", "\\|")
            rows.append(
                f"| `{field}` | {_words_for(its)} | {_left_out(field, its, required)} | {words} |"
            )
        parts.append("\n".join(rows) + "\n")
    return "\n".join(parts)


def _words_for(schema: Schema) -> str:
    """Return a type as a person reads it, with its limits."""
    if "anyOf" in schema:
        return " or ".join(dict.fromkeys(_words_for(one) for one in schema["anyOf"]))
    if "$ref" in schema:
        name = type_of(schema)
        return f"[{name}](#{name.lower()})"
    if "enum" in schema or "const" in schema:
        values = schema.get("enum", [schema.get("const")])
        return " ".join(f"`{value}`" for value in values)
    if schema.get("type") == "array":
        return f"list of {_words_for(schema['items'])}" + _limits(schema, "maxItems", "entries")
    names = {"integer": "number", "boolean": "yes or no", "null": "null"}
    name = "day" if schema.get("format") == "date" else names.get(schema["type"], "text")
    least = f" from {schema['minimum']}" if "minimum" in schema else ""
    return name + least + _limits(schema, "maxLength", "characters")


def _limits(schema: Schema, key: str, what: str) -> str:
    return f", at most {schema[key]:,} {what}" if key in schema else ""


def _left_out(field: str, schema: Schema, required: list[str]) -> str:
    if field in required:
        return "never"
    if "default" not in schema:
        return ""
    default = json.dumps(schema["default"], ensure_ascii=False)
    whole = "$ref" in schema and len(default) > _LONGEST_DEFAULT
    return "each of its fields as if left out" if whole else f"`{default}`"


def files() -> dict[Path, str]:
    """Return the declarations and the page that this module writes."""
    return {TYPES: types(), PAGE: page()}
