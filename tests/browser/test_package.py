"""What is built is what we promise: few permissions, each with its reason, and no addresses."""

import json
import re
import zipfile
from pathlib import Path
from typing import Any

import pytest

from followup_rules import __version__
from scripts.build import missing
from scripts.docs.address import urls
from scripts.manifest import chrome_manifest, firefox_manifest
from scripts.paths import BUILD, ROOT, SOURCE
from scripts.tools import run_tool

POLICY = (
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; "
    "style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'"
)
BROWSERS = ("chrome", "firefox")
_ADDRESS = re.compile(r"""\b(?:https?|wss?)://([^\s/"'`)<>\\]+)""")
_NAMES_ONLY = {"www.w3.org"}
"""Hosts that stand for a vocabulary (SVG's) and are never asked."""


def _built(browser: str) -> dict[str, Any]:
    manifest: dict[str, Any] = json.loads((BUILD / browser / "manifest.json").read_text("utf-8"))
    return manifest


@pytest.mark.parametrize("browser", BROWSERS)
def test_the_manifest_asks_for_four_permissions_and_offers_one(browser: str) -> None:
    manifest = _built(browser)
    assert manifest["permissions"] == ["activeTab", "alarms", "scripting", "storage"]
    assert manifest["optional_permissions"] == ["notifications"]
    assert manifest["content_security_policy"] == {"extension_pages": POLICY}
    assert manifest["manifest_version"] == 3
    allowed = {
        *("manifest_version", "name", "description", "version", "default_locale", "icons"),
        *("permissions", "optional_permissions", "action", "background", "content_security_policy"),
        *("options_ui", "commands", "homepage_url"),
        "minimum_chrome_version" if browser == "chrome" else "browser_specific_settings",
    }
    # No host_permissions, optional_host_permissions, content_scripts, web_accessible_resources,
    # externally_connectable, and nothing that a browser may think of next.
    assert set(manifest) == allowed


def test_every_permission_has_its_reason() -> None:
    page = (ROOT / "docs" / "permissions.md").read_text("utf-8")
    reasons = dict(
        re.findall(r"^## `(\w+)`[^\n]*\n(.+?)(?=^## |\Z)", page, re.DOTALL | re.MULTILINE)
    )
    manifest = chrome_manifest()
    assert set(reasons) == {*manifest["permissions"], *manifest["optional_permissions"]}
    for permission, reason in reasons.items():
        assert len(reason.split()) >= 20, f"{permission} deserves a paragraph"


def test_firefox_differs_only_where_it_must() -> None:
    chrome, firefox = chrome_manifest(), firefox_manifest(chrome_manifest())
    changed = {key for key in chrome | firefox if chrome.get(key) != firefox.get(key)}
    assert changed == {"background", "browser_specific_settings", "minimum_chrome_version"}
    assert firefox["background"]["scripts"] == [chrome["background"]["service_worker"]]
    gecko = firefox["browser_specific_settings"]["gecko"]
    assert gecko["data_collection_permissions"] == {"required": ["none"]}
    assert _built("firefox") == firefox
    assert _built("chrome") == chrome


@pytest.mark.parametrize("browser", BROWSERS)
def test_the_package_is_whole(browser: str) -> None:
    assert missing(BUILD / browser, _built(browser)) == []


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "popup").mkdir()
    (tmp_path / "popup" / "popup.js").write_text('import { x } from "./gone.js";\n', "utf-8")
    lines = missing(tmp_path, chrome_manifest())
    assert "popup/popup.js names popup/./gone.js, and there is no such file" in lines
    assert any("popup/popup.html" in line for line in lines)


@pytest.mark.parametrize("browser", BROWSERS)
def test_the_zip_holds_the_folder_and_nothing_of_the_build(browser: str) -> None:
    [archive] = BUILD.glob(f"followup-rules-*-{browser}.zip")
    folder = BUILD / browser
    files = {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }
    with zipfile.ZipFile(archive) as packed:
        assert packed.namelist() == sorted(files)
        assert {entry.date_time for entry in packed.infolist()} == {(2026, 1, 1, 0, 0, 0)}
        assert {name: packed.read(name) for name in packed.namelist()} == files


def test_our_files_name_no_address_but_the_page_we_read() -> None:
    # Shown on the browser's page of extensions, for a person to click.
    own = set(_ADDRESS.findall(chrome_manifest()["homepage_url"]))
    found = {
        (path.relative_to(SOURCE).as_posix(), host)
        for path in SOURCE.rglob("*")
        if path.suffix in {".js", ".html", ".css", ".json"} and "runtime" not in path.parts
        for host in _ADDRESS.findall(path.read_text("utf-8"))
        if host not in _NAMES_ONLY | own
    }
    assert {host for _, host in found} <= {"www.linkedin.com"}, sorted(found)


def test_our_files_know_no_way_around_the_policy() -> None:
    # fetch and XMLHttpRequest read the package's own files, and the policy lets them do no more.
    # Peer connections are the one way out that no policy closes.
    asking = re.compile(r"\b(?:RTC\w+|WebSocket|EventSource|sendBeacon|WebTransport)\b")
    for path in SOURCE.rglob("*.js"):
        if "runtime" not in path.parts:
            assert not asking.search(path.read_text("utf-8")), path.name


def test_no_committed_lock_names_an_address() -> None:
    for name in ("requirements.lock", "scripts/uv.lock"):
        assert "://" not in (ROOT / name).read_text("utf-8"), name
    packages = json.loads((ROOT / "package-lock.json").read_text("utf-8"))["packages"]
    assert not any("resolved" in package for package in packages.values())
    assert all("integrity" in package for name, package in packages.items() if name)


def test_every_dependency_has_its_reason() -> None:
    page = (ROOT / "docs" / "dependencies.md").read_text("utf-8")
    npm = json.loads((ROOT / "package.json").read_text("utf-8"))["devDependencies"]
    project = (ROOT / "pyproject.toml").read_text("utf-8")
    lists = re.findall(r"^(?:dependencies|dev) = \[(.*?)\]$", project, re.DOTALL | re.MULTILINE)
    python = re.findall(r'"([A-Za-z0-9_-]+)', " ".join(lists))
    assert len(python) > 5
    for name in (*npm, *python):
        assert re.search(rf"(?<![\w-]){re.escape(name)}(?![\w-])", page, re.IGNORECASE), name


def test_mozillas_own_check_finds_nothing_of_ours() -> None:
    said = run_tool(
        "web-ext could not look the package over",
        *("npx", "--no-install", "web-ext", "lint", "--no-config-discovery", "--output", "json"),
        *("--source-dir", BUILD / "firefox"),
        cwd=ROOT,
    )
    found = json.loads(said)
    assert found["errors"] == []
    # Pyodide's own script imports modules by a computed name, in Node.
    allowed = {("UNSAFE_VAR_ASSIGNMENT", "runtime/pyodide.asm.mjs")}
    told = {(one["code"], one.get("file")) for one in (*found["warnings"], *found["notices"])}
    assert told - allowed == set()


def test_the_library_the_extension_and_the_wheel_have_one_version() -> None:
    assert chrome_manifest()["version"] == __version__
    assert chrome_manifest()["homepage_url"] == urls()["Homepage"]
    assert f"\n## {__version__}" in (ROOT / "CHANGELOG.md").read_text("utf-8")
    assert [path.name.split("-")[1] for path in (BUILD / "wheel").glob("*.whl")] == [__version__]
