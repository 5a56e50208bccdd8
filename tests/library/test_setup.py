"""``make setup`` runs on old Pythons, asks for what this system has, and shows what failed."""

import ast
import os
import sys
from pathlib import Path

import pytest

from scripts.paths import ROOT
from scripts.programs import (
    ALL,
    CHROMIUM,
    FIREFOX,
    Program,
    find,
    how_to_get,
    install_command,
    path_of,
    sandbox_flags,
    system,
)
from scripts.say import StepError, logged

OLDEST = (3, 8)


@pytest.mark.parametrize("name", ["setup", "programs", "say", "reviewer", "__init__"])
def test_what_runs_first_needs_no_new_python_and_no_package(name: str) -> None:
    text = (ROOT / "scripts" / f"{name}.py").read_text("utf-8")
    tree = ast.parse(text, feature_version=OLDEST)
    imported = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            imported |= {alias.name.split(".")[0] for alias in node.names}
        if isinstance(node, ast.ImportFrom):
            imported.add((node.module or "").split(".")[0])
        assert not isinstance(node, ast.Match | ast.TypeAlias)
    assert imported - {"scripts"} <= set(sys.stdlib_module_names)
    # Two things in brackets after `with` are a syntax of 3.9 that `feature_version` lets pass.
    assert "    with (\n" not in text


@pytest.mark.parametrize(
    ("os_release", "name"),
    [
        ("ID=debian\nVERSION_ID=12\n", "debian"),
        ("ID=ubuntu\nID_LIKE=debian\n", "ubuntu"),
        ('ID=linuxmint\nID_LIKE="ubuntu debian"\n', "ubuntu"),
        ("ID=fedora\n", "fedora"),
        ('ID="rhel"\nID_LIKE="fedora"\n', "fedora"),
        ("ID=plan9\n", ""),
        ("", ""),
    ],
)
def test_the_system_is_known_by_its_release(
    os_release: str, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("scripts.programs.PLATFORM", "linux")
    assert system(os_release) == name


@pytest.mark.parametrize(
    ("where", "words"),
    [
        ("debian", "sudo apt-get install chromium firefox-esr openssl"),
        ("ubuntu", "sudo apt-get install chromium-browser firefox openssl"),
        ("fedora", "sudo dnf install chromium firefox openssl"),
        ("homebrew", "(brew install chromium firefox openssl)"),
        ("windows", "(winget install Google.Chrome Mozilla.Firefox Git.Git)"),
        ("", "Please install it, or say by"),
    ],
)
def test_each_system_is_told_what_it_has_in_one_line(where: str, words: str) -> None:
    said = how_to_get(list(ALL), where)
    assert words in said
    assert "\n" not in said
    assert "CHROMIUM=/its/program FIREFOX=/its/program" in said


def test_only_what_is_missing_is_installed() -> None:
    assert install_command([FIREFOX], "debian") == ["apt-get", "install", "firefox-esr"]
    assert install_command([CHROMIUM], "nowhere") == []


def _program(folder: Path) -> Path:
    folder.mkdir(parents=True)
    path = folder / "browser"
    path.write_text("#!/bin/sh\n")
    path.chmod(0o755)
    return path


def test_a_program_is_found_by_its_variable_then_on_the_path_then_in_its_usual_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted = Program("Browser", "BROWSER_OF_TEST", ("browser",), ("browser",), ("browser",))
    told, on_path, usual = (_program(tmp_path / name) for name in ("told", "path", "Applications"))
    monkeypatch.setattr("scripts.programs.PLATFORM", "linux")
    monkeypatch.delenv("CHROMIUM", raising=False)
    monkeypatch.setenv("PATH", str(tmp_path / "nothing"))
    assert find(wanted) is None
    with pytest.raises(SystemExit, match="Not found: Chromium"):
        path_of(CHROMIUM)
    monkeypatch.setattr("scripts.programs.PLATFORM", "darwin")
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    assert find(wanted) == str(usual)
    monkeypatch.setattr("scripts.programs.PLATFORM", "win32")
    monkeypatch.setenv("PROGRAMFILES", str(usual.parent))
    assert find(wanted) == str(usual)
    monkeypatch.setattr("scripts.programs.PLATFORM", "linux")
    monkeypatch.setenv("PATH", str(on_path.parent))
    assert find(wanted) == str(on_path)
    monkeypatch.setenv("BROWSER_OF_TEST", str(told))
    assert find(wanted) == str(told)
    monkeypatch.setenv("BROWSER_OF_TEST", str(tmp_path / "gone"))
    with pytest.raises(SystemExit, match="no such file"):
        find(wanted)


def test_chromium_runs_without_a_sandbox_only_as_root(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    assert sandbox_flags() == ("--no-sandbox",)
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    assert sandbox_flags() == ()


def test_a_step_says_one_line_and_what_failed_is_shown(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("scripts.say.LOGS", tmp_path)
    python = sys.executable
    assert logged("Counting", (python, "-c", "print(1); print('[ 50%]')")) == "1\n[ 50%]\n"
    said = capfd.readouterr().out.splitlines()
    assert [line.split(" (")[0] for line in said] == ["  Counting: 50 %", "Counting: done"]
    assert (tmp_path / "counting.log").read_text("utf-8") == "1\n[ 50%]\n"
    failing = "import sys; print('the reason'); print('more', file=sys.stderr); sys.exit(3)"
    with pytest.raises(StepError, match="Stopped at «Breaking»"):
        logged("Breaking", (python, "-c", failing))
    out = capfd.readouterr().out
    assert "Breaking: failed" in out
    assert "the reason" in out
    assert "more" in out
