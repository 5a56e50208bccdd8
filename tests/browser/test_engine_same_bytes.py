"""The engine in a real browser answers the very bytes of the command line on CPython."""

import json
import subprocess
import sys
from typing import Any, get_args

from followup_rules.advice import Verdict
from scripts.browser.chromium import chrome
from scripts.paths import ROOT

ASK = """async (requests) => {
  const { startEngine } = await import("/engine/engine.js");
  const engine = startEngine(() => {});
  const answers = [];
  for (const request of requests) answers.push(JSON.stringify((await engine.call(request)).ok));
  engine.stop();
  return answers;
}"""
NAMES = (
    "Ilse Brandt-Okafor",
    "佐藤 美咲",
    "ليلى حداد",
    "Zoë O’Hara-Ng",
    "Олена Коваль",
    "👩‍🔬 Ada L.",
)
CHANGES: tuple[dict[str, Any], ...] = (
    {},
    {"interviews": [{"on": "2026-03-10"}]},
    {"interviews": [{"on": "2026-02-20"}]},
    {"interviews": [{"on": "2026-01-02", "talked_about": ["the new ledger"]}]},
    {"invitation": {"state": "connected"}},
    {"invitation": {"state": "sent", "on": "2026-02-10"}},
    {"invitation": {"state": "received"}},
    {"invitation": {"state": "withdrawn", "on": "2026-02-01"}},
    {"invitation": {"state": "unknown"}},
    {"application": {"stage": "rejected"}},
    {"application": {"stage": "offer_accepted", "starts_on": "2026-04-01"}},
    {"application": {"interest": "lost"}},
    {"application": {"interest": "company_only"}},
    {"application": {"restriction": {"kind": "named_channel", "through": "recruiter"}}},
    {"application": {"environment": "cold"}},
    {"person": {"part": "logistics", "assessed_you": False}},
    {"person": {"part": "senior", "rapport": "neutral"}},
    {"person": {"rapport": "unknown", "assessed_you": None}},
    {"person": {"rapport": "skeptical"}},
    {"invitations_sent": 5},
    {"account": {"notes_left": 0}},
    {"account": {"note_limit": 300}},
    {"preferences": {"cautious": True}},
    {"preferences": {"tone": "formal"}},
)


def _case(number: int) -> dict[str, Any]:
    case: dict[str, Any] = {
        "today": "2026-03-11",
        "person": {
            "name": NAMES[number % len(NAMES)],
            "part": "hiring_manager",
            "assessed_you": True,
            "rapport": "warm",
        },
        "application": {
            "role": "Test Engineer",
            "company": "Larkspur Instruments",
            "stage": "awaiting_decision",
            "interest": "role_and_company",
            "excites_you": ["measuring what others guess"],
        },
        "interviews": [{"on": "2026-03-05"}],
        "preferences": {"note_language": ("en", "de", "fr", "es", "pt", "ja")[number % 6]},
    }
    for field, value in CHANGES[number % len(CHANGES)].items():
        before = case.get(field)
        case[field] = {**before, **value} if isinstance(before, dict) else value
    return case


def _command_line(*arguments: str, given: str) -> str:
    done = subprocess.run(  # noqa: S603  # our own command
        [sys.executable, "-m", "followup_rules", "advise", *arguments],
        input=given.encode(),
        capture_output=True,
        check=True,
        cwd=ROOT,
    )
    return done.stdout.decode().rstrip("\n")


def test_advice_from_the_browser_and_from_the_command_line_is_the_same_to_the_byte() -> None:
    cases = [_case(number) for number in range(len(CHANGES))]
    with chrome({}) as browser:
        page = browser.context.new_page()
        page.goto(f"chrome-extension://{browser.extension_id}/popup/popup.html")
        answers = page.evaluate(ASK, [{"do": "advise", "case": case} for case in cases])
        page.close()
    asked = [json.dumps(case) for case in cases]
    # One process answers them all; that it answers one alone alike is shown of the first.
    assert answers == _command_line("--lines", given="\n".join(asked)).split("\n")
    assert answers[0] == _command_line("--format", "json", given=asked[0])
    verdicts = {json.loads(answer)["verdict"] for answer in answers}
    assert verdicts == set(get_args(Verdict))
