"""Run code and requests in a Python that the engine's own modules start, in Node: see probe.mjs."""

import json
from pathlib import Path
from typing import Any

from scripts.paths import ROOT, SOURCE
from scripts.tools import run_tool

ENGINE = SOURCE / "engine"
RUNTIME = SOURCE / "runtime"

CASE: dict[str, Any] = {
    "today": "2026-03-09",
    "person": {"name": "Ana Belak", "part": "hiring_manager", "assessed_you": True},
    "application": {
        "role": "Analyst",
        "company": "Corvid Labs",
        "stage": "awaiting_decision",
        "interest": "role_and_company",
    },
    "interviews": [{"on": "2026-03-03", "talked_about": ["the new ledger"]}],
}


def probe(steps: list[dict[str, Any]], way: str = "restored", **environment: str) -> list[Any]:
    """Make a Python, `restored` from the snapshot or `fresh` from the bytecode; take the steps."""
    script = Path(__file__).with_name("probe.mjs")
    said = run_tool(
        "the probe of Python's machine failed",
        *("node", "--no-warnings", script, ENGINE, RUNTIME, way),
        cwd=ROOT,
        stdin=json.dumps(steps),
        environment=environment,
    )
    results: list[Any] = json.loads(said)
    return results
