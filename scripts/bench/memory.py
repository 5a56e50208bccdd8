"""Private memory of the processes in which a browser runs extensions."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path

STEP = 0.25
SETTLED = 8
"""Measurements in a row that have to agree before a value counts as settled."""
NEARLY = 0.3
"""Megabytes by which they may differ."""


@dataclass
class Processes:
    """The processes of a browser whose command line or name contains a given word."""

    browser: int
    word: str

    def found(self) -> list[int]:
        """Return their process ids."""
        parents: dict[int, int] = {}
        named: list[int] = []
        for entry in Path("/proc").glob("[0-9]*"):
            try:
                stat = (entry / "stat").read_text()
                line = (entry / "cmdline").read_text() + (entry / "comm").read_text()
            except OSError:
                continue  # it has just ended
            parents[int(entry.name)] = int(stat.rsplit(")", 1)[1].split()[1])
            if self.word in line.replace("\0", " "):
                named.append(int(entry.name))

        def ours(process: int) -> bool:
            while process > 1 and process != self.browser:
                process = parents.get(process, 0)
            return process == self.browser

        return [one for one in named if ours(one)]

    def megabytes(self) -> float:
        """Return the private memory of all of them together, in megabytes."""
        total = 0
        for process in self.found():
            try:
                rollup = Path(f"/proc/{process}/smaps_rollup").read_text()
            except OSError:
                continue
            total += sum(int(line.split()[1]) for line in rollup.splitlines() if "Private_" in line)
        return total / 1000

    def settled(self, at_most: float) -> tuple[float, float]:
        """Wait until their memory no longer changes.

        Returns:
            Megabytes, and the seconds that it took.

        """
        begun = time.monotonic()
        measured = [self.megabytes()]
        while time.monotonic() - begun < at_most:
            time.sleep(STEP)
            measured.append(self.megabytes())
            last = measured[-SETTLED:]
            if len(last) == SETTLED and max(last) - min(last) <= NEARLY:
                break
        return measured[-1], time.monotonic() - begun
