"""The command as it is really run: a process, a pipe that breaks, a terminal, an odd locale."""

import json
import os
import pty
import subprocess
import sys
from pathlib import Path

COMMAND = [sys.executable, "-m", "followup_rules"]
CASE = {
    "today": "2026-11-20",
    "person": {
        "name": "Zoë 山本",
        "part": "hiring_manager",
        "assessed_you": True,
        "rapport": "warm",
    },
    "application": {
        "role": "Ingénieure",
        "company": "Brightwater",
        "stage": "awaiting_decision",
        "interest": "role_and_company",
    },
    "interviews": [{"on": "2026-11-14"}],
}


def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(  # noqa: S603  # our own command
        [*COMMAND, *arguments],
        input=json.dumps(CASE).encode(),
        capture_output=True,
        check=False,
        env={**os.environ, **environment},
    )


def on_a_terminal(*arguments: str, **environment: str) -> str:
    """Run with standard output on a pseudo-terminal, and return what it shows."""
    ours, theirs = pty.openpty()
    settings = {**os.environ, "TERM": "xterm", "COLUMNS": "80", **environment}
    settings = {name: value for name, value in settings.items() if value}
    with subprocess.Popen(  # noqa: S603  # likewise
        [*COMMAND, *arguments], stdin=subprocess.DEVNULL, stdout=theirs, env=settings
    ) as process:
        os.close(theirs)
        shown = b""
        while True:
            try:
                piece = os.read(ours, 65_536)
            except OSError:  # how Linux says that the other side has closed
                break
            if not piece:
                break
            shown += piece
        assert process.wait() == 0
    os.close(ours)
    return shown.decode()


def test_a_process_answers_and_refuses() -> None:
    good = run("advise")
    assert (good.returncode, good.stderr) == (0, b"")
    assert json.loads(good.stdout)["verdict"] == "connect"
    bad = run("plan")
    assert (bad.returncode, bad.stdout) == (2, b"")
    assert bad.stderr.count(b"\n") == 1


def test_a_reader_who_has_seen_enough_hears_no_complaint() -> None:
    reader, writer = os.pipe()
    os.close(reader)
    with os.fdopen(writer, "wb") as broken:
        done = subprocess.run(  # noqa: S603  # likewise
            [*COMMAND, "rules"], stdout=broken, stderr=subprocess.PIPE, check=False
        )
    assert (done.returncode, done.stderr) == (0, b"")


def test_letters_that_the_locale_lacks_never_crash() -> None:
    plain = {"PYTHONIOENCODING": "ascii", "LC_ALL": "C", "PYTHONUTF8": "0"}
    shown = run("advise", "--format", "text", **plain)
    assert (shown.returncode, shown.stderr) == (0, b"")
    assert shown.stdout.isascii()
    assert b"note: " in shown.stdout
    told = run("advise", "--format", "json", **plain)
    assert "Ingénieure".encode() in told.stdout
    assert run("advise", "日本.json", **plain).stderr.isascii()


def test_colour_only_on_a_terminal_and_only_where_it_is_welcome(tmp_path: Path) -> None:
    case = tmp_path / "case.json"
    case.write_text(json.dumps(CASE), encoding="utf-8")
    colourful = on_a_terminal("advise", str(case), NO_COLOR="")
    assert colourful.startswith("\x1b[1;32mCONNECT\x1b[0m  (clear)"), "text is the default there"
    plain = on_a_terminal("advise", str(case), NO_COLOR="1")
    assert "\x1b" not in plain
    assert plain.startswith("CONNECT  (clear)")
    assert "\x1b" not in on_a_terminal("advise", str(case), NO_COLOR="", TERM="dumb")
    told = on_a_terminal("advise", str(case), "--format", "json", NO_COLOR="")
    assert json.loads(told)["verdict"] == "connect"


def test_help_and_version() -> None:
    shown = run("--help")
    assert (shown.returncode, shown.stderr) == (0, b"")
    for command in (b"advise", b"plan", b"note", b"review", b"explain", b"rules", b"schema"):
        assert command in shown.stdout
    assert run("--version").stdout.startswith(b"followup-rules ")


def test_only_the_words_of_the_notes_language_are_loaded() -> None:
    """All six would take two seconds of every call."""
    script = (
        "import json, sys; from followup_rules import Case, advise;"
        "answer = advise(Case.model_validate(json.load(sys.stdin)));"
        "assert answer.note.text;"
        "print(*(one for one in sys.modules if one.startswith('followup_rules.note.banks.')))"
    )
    done = subprocess.run(  # noqa: S603  # our own code
        [sys.executable, "-c", script],
        input=json.dumps({**CASE, "preferences": {"note_language": "fr"}}).encode(),
        capture_output=True,
        check=True,
    )
    assert done.stdout.decode().split() == ["followup_rules.note.banks.fr"]
