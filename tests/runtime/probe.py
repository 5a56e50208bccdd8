"""Ask a Python made by the engine's own modules, in Node: see probe.mjs."""

import json
import os
import subprocess
from pathlib import Path
from typing import Any

from scripts.tools import ROOT, SOURCE

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
    done = subprocess.run(  # noqa: S603  # our own script
        ["node", "--no-warnings", str(script), str(ENGINE), str(RUNTIME), way],  # noqa: S607
        input=json.dumps(steps),
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        env={**os.environ, **environment},
    )
    assert done.returncode == 0, done.stderr[-1500:]
    results: list[Any] = json.loads(done.stdout)
    return results
