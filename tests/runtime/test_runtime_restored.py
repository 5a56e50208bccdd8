"""A Python restored from the snapshot is the Python that was kept, and lives in its own moment."""

import json
from datetime import UTC, datetime
from typing import Any

from followup_rules.bridge import handle
from scripts.runtime.probe import CASE, RUNTIME, probe

ADVISE = json.dumps({"do": "advise", "case": CASE})
NOTE = json.dumps({"do": "compose", "case": CASE})
WRONG = json.dumps({"do": "advise", "case": {**CASE, "today": "tomorrow"}})


def ran(code: str, way: str = "restored", **environment: str) -> Any:  # noqa: ANN401  # any JSON
    (result,) = probe([{"run": code}], way, **environment)
    return result


def test_the_whole_memory_is_as_it_was_when_the_snapshot_was_made() -> None:
    assert probe([{"image": True}]) == [True]


def test_snapshot_bytecode_and_cpython_answer_the_same_bytes() -> None:
    asked = [{"ask": text} for text in (ADVISE, NOTE, WRONG)]
    here = [handle(step["ask"]) for step in asked]
    assert probe(asked) == here
    assert probe(asked, "fresh") == here


def test_a_file_that_nests_endlessly_is_refused_as_on_cpython() -> None:
    # json's own parser would use up the browser's stack, which ends the whole machine.
    texts = [
        "[" * 100_000,
        '{"a":' * 100_000,
        '{"product":"followup-rules","records":' + "[" * 5_000,
    ]
    asked = [
        {
            "ask": json.dumps(
                {"do": "import_plan", "today": "2026-03-01", "records": {}, "text": one}
            )
        }
        for one in texts
    ]
    answers = probe(asked)
    assert answers == [handle(step["ask"]) for step in asked]
    said = [json.loads(one)["ok"]["importing"]["problem"] for one in answers]
    assert said == ["json", "json", "damaged"]


def test_modules_that_the_snapshot_does_not_hold_are_imported_when_asked_for() -> None:
    code = "import sys; before = '_strptime' in sys.modules\nimport _strptime\nresult = before"
    before, read = probe([{"run": code}, {"read": True}])
    assert before is False
    assert "bytecode.bin" in read


def test_what_a_click_calls_is_loaded_with_it() -> None:
    asked = [{"ask": text} for text in (ADVISE, NOTE, WRONG)]
    assert probe([*asked, {"read": True}])[-1] == []


def test_a_function_that_no_click_calls_is_loaded_when_it_is_called() -> None:
    code = "import math; result = [math.gamma(5), math.lgamma(1), round(math.erf(1), 6)]"
    values, read = probe([{"run": code}, {"read": True}])
    assert values == [24.0, 0.0, 0.842701]
    assert read.count("pyodide.asm.rest.wasm") == 1
    asked = [{"run": code}, {"ask": ADVISE}, {"run": code}, {"read": True}]
    *_, answer, again, read = probe(asked)
    assert answer == handle(ADVISE)
    assert again == values
    assert read.count("pyodide.asm.rest.wasm") == 1


def test_a_function_of_the_library_that_no_click_calls_is_loaded_too() -> None:
    code = (
        "from pydantic import BaseModel, Field\n"
        "class Offer(BaseModel):\n"
        "    days: int = Field(ge=0)\n"
        "result = Offer.model_validate_json('{\"days\": 3}').days"
    )
    days, read = probe([{"run": code}, {"read": True}])
    assert days == 3
    assert "pydantic_core.rest.wasm" in read


def test_chance_is_new_in_every_start() -> None:
    code = "import random, os; result = [random.random(), os.urandom(8).hex()]"
    first, second = ran(code), ran(code)
    assert first[0] != second[0]
    assert first[1] != second[1]


def test_the_clock_is_that_of_the_click() -> None:
    before = datetime.now(UTC).timestamp()
    now = ran("import time; result = time.time()")
    assert before - 1 <= now <= datetime.now(UTC).timestamp() + 1


def test_the_time_zone_is_that_of_the_click() -> None:
    code = "from datetime import datetime; result = datetime.fromtimestamp(1767268800).hour"
    assert ran(code, TZ="Asia/Tokyo") == 21
    assert ran(code, TZ="America/New_York") == 7


def test_what_stays_frozen_is_known() -> None:
    """Names of time zones say UTC and text hashes are fixed: nothing of ours reads either."""
    code = "import time; result = [time.tzname, hash('interviewer')]"
    first = ran(code, TZ="Asia/Tokyo")
    assert first[0] == ["UTC-0000", "UTC-0000"]
    assert first == ran(code, TZ="America/New_York")


def test_the_runtime_fits_into_the_package() -> None:
    installed = sum(path.stat().st_size for path in RUNTIME.iterdir())
    assert installed < 27_100_000


def test_memory_can_still_grow() -> None:
    assert ran("x = bytes(80_000_000); result = len(x)") == 80_000_000
