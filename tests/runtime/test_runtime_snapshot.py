"""What is not exactly the snapshot of this build is refused, in words."""

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from scripts.paths import ROOT
from scripts.runtime.probe import ENGINE, RUNTIME

OPEN = """
import { readFileSync } from "node:fs";
const { openSnapshot } = await import(process.argv[1] + "/snapshot.js");
const { summed } = await import(process.argv[1] + "/assets.js");
const bytes = new Uint8Array(readFileSync(process.argv[2]));
try {
  openSnapshot(await summed(bytes), process.argv[3]);
  console.log(JSON.stringify("opened"));
} catch (problem) {
  console.log(JSON.stringify(problem.message));
}
"""
SNAPSHOT = RUNTIME / "snapshot.bin"


def identity() -> str:
    named: str = json.loads((RUNTIME / "build.json").read_text(encoding="utf-8"))["identity"]
    return named


def opening(path: Path, build: str | None = None) -> str:
    arguments = [str(ENGINE), str(path), build or identity()]
    done = subprocess.run(  # noqa: S603  # our own script
        ["node", "--no-warnings", "--input-type=module", "-e", OPEN, *arguments],  # noqa: S607
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
    )
    said: str = json.loads(done.stdout)
    return said


def flipped(at: int) -> Callable[[bytes], bytes]:
    return lambda data: data[:at] + bytes([data[at] ^ 1]) + data[len(data[:at]) + 1 :]


def test_the_snapshot_of_this_build_opens() -> None:
    assert opening(SNAPSHOT) == "opened"


def test_a_snapshot_of_another_build_is_refused() -> None:
    assert opening(SNAPSHOT, "f" * 64) == f"the snapshot is for build {identity()}, not {'f' * 64}"


@pytest.mark.parametrize(
    ("damage", "said"),
    [
        (lambda _: b"", "the snapshot is not one of ours"),
        (lambda data: data[:40], "the snapshot is not one of ours"),
        (lambda data: b"X" + data[1:], "the snapshot is not one of ours"),
        (lambda data: data[:-1], "instead of"),
        (lambda data: data[: len(data) // 2], "instead of"),
        (lambda data: data + b"\0", "instead of"),
        (flipped(20), "the snapshot is damaged"),
        (flipped(60), "the snapshot is damaged"),
        (flipped(1_000_000), "the snapshot is damaged"),
        (flipped(-2), "the snapshot is damaged"),
    ],
    ids=["empty", "head", "magic", "one short", "half", "one more", "sum", "header", "page", "end"],
)
def test_a_damaged_snapshot_is_refused(
    tmp_path: Path, damage: Callable[[bytes], bytes], said: str
) -> None:
    bad = tmp_path / "snapshot.bin"
    bad.write_bytes(damage(SNAPSHOT.read_bytes()))
    assert said in opening(bad)
