"""A slice of the mutants, by a fixed seed: each is noticed (``tests/mutation/__main__.py``)."""

import subprocess
import sys


def noticed(kind: str, number: int) -> str:
    """Run apart: it forks, which a process with threads had better not."""
    command = [sys.executable, "-m", "tests.mutation", kind, "--slice", str(number)]
    ended = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603
    assert ended.returncode == 0, ended.stdout + ended.stderr
    return ended.stdout


def test_mutants_of_the_table_are_killed() -> None:
    assert "mutants of the table: 10, 0 survived" in noticed("--table", 10)


def test_mutants_of_the_code_are_killed_by_the_tests_of_their_module() -> None:
    assert "mutants of the code: 2, 0 survived" in noticed("--code", 2)
