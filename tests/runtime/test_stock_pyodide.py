"""Anyone can use the wheel in a stock Pyodide with the lock that lies beside it."""

import json
from pathlib import Path

from followup_rules import Case, advise
from scripts.paths import BUILD, ROOT
from scripts.runtime.probe import CASE
from scripts.tools import run_tool

CODE = """
import io, json, sys
from followup_rules import Case, advise
from followup_rules.cli import main

answer = advise(Case.model_validate_json({case!r})).model_dump_json()
sys.stdin = io.TextIOWrapper(io.BytesIO({case!r}.encode()))
kept, sys.stdout = sys.stdout, io.TextIOWrapper(io.BytesIO())
status = main(["--format", "json", "advise"])
printed, sys.stdout = sys.stdout.buffer.getvalue().decode(), kept
json.dumps([answer, status, printed.rstrip("\\n")])
"""


def test_the_lock_beside_the_wheel_loads_it_in_a_stock_pyodide() -> None:
    said = run_tool(
        "a stock Pyodide could not load the wheel",
        *("node", Path(__file__).with_name("stock.mjs")),
        *(ROOT / "node_modules" / "pyodide", BUILD / "pyodide"),
        stdin=CODE.format(case=json.dumps(CASE)),
    )
    answer = advise(Case.model_validate(CASE)).model_dump_json()
    # It is Python 3.14: the command line has to start there, too.
    assert json.loads(said) == [answer, 0, answer]


def test_the_lock_names_only_what_lies_beside_it() -> None:
    folder = BUILD / "pyodide"
    packages = json.loads((folder / "pyodide-lock.json").read_text("utf-8"))["packages"]
    assert {one["file_name"] for one in packages.values()} == {
        path.name for path in folder.glob("*.whl")
    }
    assert "followup-rules" in packages
    assert {need for one in packages.values() for need in one["depends"]} <= set(packages)
