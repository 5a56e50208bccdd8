"""The source package is whole: it installs into an empty environment, and its command answers."""

import email
import json
import os
import re
import subprocess
import tarfile
from email.message import Message
from pathlib import Path

import pytest

from followup_rules import __version__
from scripts.docs.address import urls
from scripts.paths import ROOT
from scripts.runtime.wheel import build_sdist
from scripts.setup import python_in, uv
from scripts.tools import run_tool


@pytest.fixture(scope="module")
def sdist(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_sdist(ROOT, tmp_path_factory.mktemp("sdist"))


@pytest.fixture(scope="module")
def metadata(sdist: Path) -> Message:
    with tarfile.open(sdist) as packed:
        found = packed.extractfile(f"followup_rules-{__version__}/PKG-INFO")
        assert found is not None
        return email.message_from_bytes(found.read())


def test_it_installs_into_an_empty_environment_and_its_command_answers(
    sdist: Path, tmp_path: Path
) -> None:
    home = tmp_path / "empty"
    run_tool("no environment", uv(), "venv", "--python", python_in(ROOT / ".venv"), home)
    run_tool(
        "the source package does not install",
        *(uv(), "pip", "install", "--python", python_in(home)),
        *("--constraint", ROOT / "requirements.lock", "--build-constraint"),
        *(ROOT / "requirements.lock", sdist),
    )
    command = python_in(home).with_name("followup-rules" + python_in(home).suffix)
    surroundings = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}

    def said(*arguments: str, told: str = "") -> str:
        done = subprocess.run(  # noqa: S603  # our own command
            [str(command), *arguments],
            input=told,
            capture_output=True,
            text=True,
            check=True,
            cwd=tmp_path,
            env=surroundings,
        )
        assert done.stderr == ""
        return done.stdout

    assert said("--version").split()[-1] == __version__
    assert json.loads(said("advise", told=said("example", "case")))["verdict"] == "connect"
    assert json.loads(said("plan", told=said("example", "panel")))["connect"]
    assert json.loads(said("explain", "S14"))["id"] == "S14"
    assert said("calendar", "--on", "2026-03-13", told=said("example", "book")).startswith("BEGIN:")


def test_the_source_package_holds_the_library_and_its_licences_and_no_more(sdist: Path) -> None:
    with tarfile.open(sdist) as packed:
        names = {name.partition("/")[2] for name in packed.getnames()}
    library = {
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / "followup_rules").rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    rest = {"LICENSE", "licenses/unicode-data.txt", "README.md", "PKG-INFO", "pyproject.toml"}
    assert names == library | rest | {"hatch_build.py", ".gitignore"} - (
        set() if ".gitignore" in names else {".gitignore"}
    )


def test_two_source_packages_are_alike(sdist: Path, tmp_path: Path) -> None:
    assert build_sdist(ROOT, tmp_path).read_bytes() == sdist.read_bytes()


def test_a_package_index_shows_the_readme_with_links_that_lead_somewhere(metadata: Message) -> None:
    text = str(metadata.get_payload())
    links = re.findall(r"\]\(([^)]+)\)", text)
    assert len(links) > 5
    assert [link for link in links if not link.startswith("https://")] == []
    here = re.findall(r"\]\(([^)]+)\)", (ROOT / "README.md").read_text("utf-8"))
    start = f"{urls()['Repository']}/"
    ours = [link.removeprefix(start).split("/", 2)[2] for link in links if link.startswith(start)]
    assert ours == [link for link in here if ":" not in link]
    assert [path for path in ours if not (ROOT / path.partition("#")[0]).exists()] == []


def test_the_index_is_told_who_made_it_where_it_lives_and_how_far_it_is(metadata: Message) -> None:
    assert metadata["Version"] == __version__
    assert metadata["Author"]
    assert metadata["Keywords"]
    assert metadata["Requires-Python"] == ">=3.12"
    told = dict(one.split(", ") for one in metadata.get_all("Project-URL", []))
    assert told == urls()
    assert len({address.split("/")[2] for address in told.values()}) == 1
    classifiers = metadata.get_all("Classifier", [])
    assert [one for one in classifiers if one.startswith("Development Status :: ")]
