"""``followup-rules completion`` prints a script that the shell takes, with every command in it."""

import argparse
import shutil
import subprocess
import sys

import pytest

from followup_rules.cli import main
from followup_rules.cli import parser as the_parser


@pytest.mark.parametrize("shell", ["bash", "zsh", "tcsh"])
def test_the_completion_knows_every_command(shell: str, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["completion", shell]) == 0
    script = capfd.readouterr().out
    [commands] = [
        action.choices
        for action in the_parser()._actions  # noqa: SLF001  # argparse has no other way
        if isinstance(action, argparse._SubParsersAction)  # noqa: SLF001
    ]
    assert "advise" in commands
    assert [name for name in commands if name not in script] == []


def test_bash_completes_a_command(capfd: pytest.CaptureFixture[str]) -> None:
    bash = shutil.which("bash")
    assert bash, "bash is part of every system that the tests run on"
    main(["completion", "bash"])
    script = capfd.readouterr().out
    script += """
COMP_WORDS=(followup-rules expl) COMP_CWORD=1
$(complete -p followup-rules | sed 's/.*-F \\([^ ]*\\).*/\\1/')
printf '%s\\n' "${COMPREPLY[@]}"
"""
    done = subprocess.run([bash, "-c", script], capture_output=True, text=True, check=False)  # noqa: S603
    assert done.stdout.split() == ["explain"]


def test_without_shtab_it_says_what_to_install(
    capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "shtab", None)
    assert main(["completion", "bash"]) == 2
    assert "followup-rules[completion]" in capfd.readouterr().err
