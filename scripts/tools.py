"""Run the tools of the build: node, npm's programs, pip. One way for all of them.

`run_tool` keeps what a tool says to itself and shows it when the tool fails. A tool is found on the
PATH, also on Windows, where npm's programs are `.cmd` files.
"""

import os
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

_LONGEST_LINE = 300
"""Characters: Pyodide's script is one line of a megabyte, and Node shows the line that failed."""


class RuntimeBuildError(Exception):
    """The runtime can't be built; the message says what to do."""


def program(name: str) -> str:
    """Return where a program is, as the system runs it.

    Raises:
        RuntimeBuildError: it is not there.

    """
    found = shutil.which(name)
    if found is None:
        raise RuntimeBuildError(f"{name} is not installed")
    return found


def run_tool(
    failed: str,
    *command: str | Path,
    cwd: Path | None = None,
    stdin: str | None = None,
    environment: Mapping[str, str] | None = None,
) -> str:
    """Run a program of the build and return what it wrote to standard output.

    Args:
        failed: what to say if it fails, such as "terser could not shorten Pyodide's script".
        command: the program and its arguments.
        cwd: the folder it runs in.
        stdin: what it reads.
        environment: variables beside those of this process.

    Raises:
        RuntimeBuildError: it is not there, or it failed.

    """
    name, *arguments = map(str, command)
    try:
        found = program(name)
    except RuntimeBuildError as problem:
        raise RuntimeBuildError(f"{failed}: {problem}") from None
    done = subprocess.run(
        [found, *arguments],
        input=stdin,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        cwd=cwd,
        env={**os.environ, **(environment or {})},
    )
    if done.returncode:
        lines = (done.stdout + done.stderr).splitlines()
        said = "\n".join(line[:_LONGEST_LINE] for line in lines)
        raise RuntimeBuildError(f"{failed}:\n{said}")
    return done.stdout
