"""What can be wrong with the runtime's files, and a page that starts the engine all the same."""

import json
import re
from collections.abc import Callable
from pathlib import Path

from followup_rules.bridge import handle
from scripts.runtime.probe import CASE

ASKED = {"do": "advise", "case": CASE}
ANSWER = json.loads(handle(json.dumps(ASKED)))
STARTED = ["loading", "starting", "ready"]
PAGE = '<!doctype html><meta charset="utf-8"><script type="module" src="try.js"></script>'
SCRIPT = f"""
import {{ startEngine }} from "./engine/engine.js";
const stages = [];
const engine = startEngine((stage, text) => stages.push(text ? [stage, text] : stage));
let answer = null;
try {{
  answer = await engine.call({json.dumps(ASKED)});
}} catch (problem) {{
  answer = String(problem);
}}
const out = document.createElement("p");
out.textContent = JSON.stringify([stages, answer]);
document.body.append(out);
"""


def _another_build(at: Path) -> None:
    text = re.sub('IDENTITY = "[^"]*"', 'IDENTITY = "another"', at.read_text(encoding="utf-8"))
    at.write_text(text, encoding="utf-8")


DAMAGES: dict[str, tuple[str, Callable[[Path], object], str]] = {
    "missing": ("snapshot.bin", Path.unlink, "fetch"),
    "cut short": (
        "snapshot.bin",
        lambda at: at.write_bytes(at.read_bytes()[:-7]),
        "bytes instead of",
    ),
    "damaged": (
        "snapshot.bin",
        lambda at: at.write_bytes(at.read_bytes()[:-1] + b"?"),
        "is damaged",
    ),
    "another build": ("build.js", _another_build, "not another"),
}
"""Cause -> the file, what is done to it, and a part of the reason that the console then gives."""


def add_page(folder: Path) -> None:
    """Put the page that starts the engine into a copy of the extension."""
    (folder / "try.html").write_text(PAGE, encoding="utf-8")
    (folder / "try.js").write_text(SCRIPT, encoding="utf-8")
