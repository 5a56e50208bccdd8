"""The README's Python runs as it stands there."""

import re
import subprocess
import sys
from pathlib import Path

README = Path(__file__).resolve().parents[2] / "README.md"


def test_the_python_of_the_readme_runs_and_answers() -> None:
    [code] = re.findall(r"```python\n(.*?)```", README.read_text("utf-8"), re.DOTALL)
    done = subprocess.run(  # noqa: S603  # our own words, from our own README
        [sys.executable, "-c", code], cwd=README.parent, capture_output=True, text=True, check=False
    )
    assert done.stderr == ""
    headline, note = done.stdout.splitlines()
    assert len(headline.split()) > 1
    assert "Ilse" in note
    assert len(code.splitlines()) == 5
