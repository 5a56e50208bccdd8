"""What is published agrees with itself: versions, addresses, stores' texts, the reviewer's way."""

import json
import re
import subprocess
import tarfile
from pathlib import Path

import pytest

from followup_rules import __version__
from followup_rules.locales import languages as spoken
from scripts import release
from scripts.docs.address import urls
from scripts.paths import ROOT
from scripts.store import texts as store


def test_versions_and_addresses_agree() -> None:
    assert list(release.disagreements()) == []


def test_what_differs_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(release, "__version__", "9.9.9")
    monkeypatch.setattr(release, "urls", lambda: {"Homepage": "https://elsewhere.invalid"})
    said = "\n".join(release.disagreements())
    assert "extension/manifest.json has version" in said
    assert "extension/manifest.json has another address" in said
    assert "CHANGELOG.md has nothing about 9.9.9" in said


def test_an_address_that_is_nobodys_is_open() -> None:
    still = list(release.open_points())
    nobodys = "followup-rules.invalid" in urls()["Homepage"]
    assert any("pyproject.toml names no real address" in one for one in still) == nobodys


def test_every_language_has_texts_that_the_stores_take() -> None:
    assert store.languages() == sorted(spoken())
    assert [one for tag in store.languages() for one in store.problems(tag)] == []


def test_the_texts_of_two_languages_differ() -> None:
    for name in store.FIELDS[1:]:
        said = {store.texts(tag).fields[name] for tag in store.languages()}
        assert len(said) == len(store.languages()), name


def test_a_text_that_a_store_refuses_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = (store.FOLDER / "en.md").read_text("utf-8")
    page = page.replace("### `storage`", "### `tabs`").replace("Nothing leaves", "Nothing " * 20)
    (tmp_path / "en.md").write_text(page, "utf-8")
    monkeypatch.setattr(store, "FOLDER", tmp_path)
    said = "\n".join(store.problems("en"))
    assert "summary has" in said
    assert "summary is not what the extension calls itself" in said
    assert "no reason for the permission storage" in said
    assert "the manifest doesn't ask for the permission tabs" in said


def test_the_reviewers_commands_are_those_that_the_release_follows() -> None:
    commands = release.instructions().splitlines()
    assert commands[-1] == "npm run build-for-amo"
    package = json.loads((ROOT / "package.json").read_text("utf-8"))
    assert package["scripts"]["build-for-amo"] == "python3 -m scripts.reviewer"
    lock = json.loads((ROOT / "package-lock.json").read_text("utf-8"))
    assert lock["packages"][""]["engines"] == package["engines"]
    page = (ROOT / "docs" / "reviewers.md").read_text("utf-8")
    assert package["engines"]["node"].removeprefix(">=") in page


def test_the_source_archive_is_the_commit_and_nothing_of_this_machine(tmp_path: Path) -> None:
    archive = release.source_archive(tmp_path)
    again = tmp_path / "again"
    again.mkdir()
    assert release.source_archive(again).read_bytes() == archive.read_bytes()
    listed = subprocess.run(
        ["git", "ls-tree", "-r", "--name-only", "HEAD"],  # noqa: S607  # git, on our own repository
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    ).stdout.split("\n")
    with tarfile.open(archive) as packed:
        names = {one.name.partition("/")[2] for one in packed.getmembers() if one.isfile()}
    assert names == set(filter(None, listed))


@pytest.mark.parametrize("path", sorted((ROOT / ".github" / "ISSUE_TEMPLATE").glob("[!c]*.yml")))
def test_an_issue_form_asks_for_no_name_and_for_the_version(path: Path) -> None:
    form = path.read_text("utf-8")
    ids = re.findall(r"^ {4}id: (\w+)$", form, re.MULTILINE)
    assert len(ids) == len(set(ids)) > 2
    assert "version" in ids
    assert form.count("required: true") >= len(ids) - 1
    assert re.search(
        r"without anyone's name|no\s+person's name|invented names", form, re.IGNORECASE
    )


def test_the_form_for_pages_asks_for_the_report_of_the_popup() -> None:
    form = (ROOT / ".github" / "ISSUE_TEMPLATE" / "page.yml").read_text("utf-8")
    messages = json.loads((ROOT / "extension/_locales/en/messages.json").read_text("utf-8"))
    assert f'"{messages["button_report"]["message"]}"' in form


def test_the_changelog_speaks_of_this_version() -> None:
    assert f"## {__version__}" in (ROOT / "CHANGELOG.md").read_text("utf-8")
