"""Measure the start: stock Pyodide, stock with wheels, ours, a plain popup, and the physical floor.

`make bench`, or `PYTHONPATH=. python scripts/bench_start.py [--rounds N] [--browsers chromium]`.
In every round a browser starts on a new profile and opens each page once (cold), then, in that
profile, once more (warm). The order turns from round to round: a busy minute hits all alike.
Prints tables and writes `build/bench/start.json`. Compare rows of one run only.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import shutil
import statistics
import tempfile
import time
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from scripts.bench_pages import PAGES, html
from scripts.runtime_pins import pyodide_files, wheels
from scripts.tools import BUILD, ROOT, chromium_path, firefox_path

EXTENSION = BUILD / "bench" / "extension"
UUID = "5d0c7a90-0000-4000-8000-00000000be9c"
GECKO = "bench@followup-rules.example"
OUTER = BUILD / "bench" / "start.json"
QUIET = 6.0  # seconds in which Chromium may keep compiled code
Opener = Callable[[str], dict[str, float]]


def prepare() -> None:
    """Lay out the extension that is measured: ours, Pyodide as it comes, and the pages."""
    shutil.rmtree(EXTENSION, ignore_errors=True)
    for part in ("engine", "runtime"):
        shutil.copytree(BUILD / "chrome" / part, EXTENSION / part)
    stock = EXTENSION / "stock"
    stock.mkdir()
    for name, path in pyodide_files().items():
        shutil.copyfile(path, stock / name)
    packages = [*wheels(BUILD / "cache" / "wheels").values(), *(BUILD / "wheel").glob("*.whl")]
    for path in packages:
        shutil.copyfile(path, stock / path.name)
    (stock / "wheels.json").write_text(json.dumps([path.name for path in packages]))
    pages = EXTENSION / "bench"
    pages.mkdir()
    for name, script in PAGES.items():
        (pages / f"{name}.html").write_text(html(name), encoding="utf-8")
        (pages / f"{name}.js").write_text(script, encoding="utf-8")
    ours = json.loads((BUILD / "chrome" / "manifest.json").read_text(encoding="utf-8"))
    manifest = {
        "manifest_version": 3,
        "name": "bench",
        "version": "1",
        "content_security_policy": ours["content_security_policy"],
        "browser_specific_settings": {"gecko": {"id": GECKO}},
    }
    (EXTENSION / "manifest.json").write_text(json.dumps(manifest), encoding="utf-8")


@contextmanager
def chromium() -> Iterator[tuple[Opener, Callable[[], float]]]:
    """Start Chromium on a new profile; yield what opens a page, and what weighs its processes."""
    from playwright.sync_api import sync_playwright  # noqa: PLC0415  # only where it is used

    digest = hashlib.sha256(str(EXTENSION).encode()).hexdigest()[:32]
    own = "".join(chr(ord("a") + int(one, 16)) for one in digest)
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as profile:
        context = playwright.chromium.launch_persistent_context(
            profile,
            executable_path=chromium_path(),
            args=[
                "--no-sandbox",
                "--headless=new",
                f"--disable-extensions-except={EXTENSION}",
                f"--load-extension={EXTENSION}",
            ],
            ignore_default_args=["--disable-extensions", "--headless"],
        )

        def run(name: str) -> dict[str, float]:
            page = context.new_page()
            page.goto(f"chrome-extension://{own}/bench/{name}.html")
            out = page.wait_for_selector("#out:not(:empty)", state="attached", timeout=120_000)
            took: dict[str, float] = json.loads((out and out.text_content()) or "{}")
            took["megabytes"] = weigh(profile)
            page.close()
            return took

        yield run, lambda: weigh(profile)
        context.close()


@contextmanager
def firefox() -> Iterator[tuple[Opener, Callable[[], float]]]:
    """Start Firefox on a new profile; yield what opens a page, and what weighs its processes."""
    from marionette_driver import By, Wait  # noqa: PLC0415  # only where it is used
    from marionette_driver.addons import Addons  # noqa: PLC0415
    from marionette_driver.marionette import Marionette  # noqa: PLC0415

    with tempfile.TemporaryDirectory() as folder:
        archive = Path(folder) / "bench.xpi"
        with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as packed:
            for path in sorted(EXTENSION.rglob("*")):
                if path.is_file():
                    packed.write(path, path.relative_to(EXTENSION))
        prefs = {"extensions.webextensions.uuids": json.dumps({GECKO: UUID})}
        browser = Marionette(bin=firefox_path(), headless=True, port=0, prefs=prefs)
        browser.start_session()
        profile = str(browser.instance.profile.profile)
        Addons(browser).install(str(archive), temp=True)

        def run(name: str) -> dict[str, float]:
            browser.navigate(f"moz-extension://{UUID}/bench/{name}.html")
            out = Wait(browser, timeout=120, interval=0.05).until(
                lambda here: here.find_element(By.ID, "out").get_property("textContent")
            )
            took: dict[str, float] = json.loads(out)
            took["megabytes"] = weigh(profile)
            browser.navigate("about:blank")
            return took

        try:
            yield run, lambda: weigh(profile)
        finally:
            browser.quit()


def weigh(profile: str) -> float:
    """Return the private memory, in MB, of all processes of the browser on `profile`."""
    parents: dict[int, int] = {}
    roots: set[int] = set()
    for entry in Path("/proc").glob("[0-9]*"):
        try:
            parents[int(entry.name)] = int(
                (entry / "stat").read_text().rsplit(")", 1)[1].split()[1]
            )
            if profile in (entry / "cmdline").read_text():
                roots.add(int(entry.name))
        except OSError:
            continue
    total = 0
    for process in parents:
        above: int = process
        while above not in roots and above > 1:
            above = parents.get(above, 0)
        if above not in roots:
            continue
        try:
            rollup = Path(f"/proc/{process}/smaps_rollup").read_text()
        except OSError:
            continue
        total += sum(int(line.split()[1]) for line in rollup.splitlines() if "Private_" in line)
    return total / 1000


def measure(browser: Any, rounds: int) -> dict[str, Any]:  # noqa: ANN401  # a context manager
    """Return all values by state of the profile, page and part."""
    names = list(PAGES)
    values: dict[str, dict[str, dict[str, list[float]]]] = {"cold": {}, "warm": {}}
    after: list[float] = []
    for turn in range(rounds):
        order = names[turn % len(names) :] + names[: turn % len(names)]
        with browser() as (run, weight):
            before = weight()
            for state in ("cold", "warm"):
                for name in order:
                    for part, value in run(name).items():
                        values[state].setdefault(name, {}).setdefault(part, []).append(value)
                time.sleep(QUIET)
            after.append(weight() - before)
    return {"values": values, "megabytes_left_after_closing": after}


def sizes() -> dict[str, Any]:
    """Return the size of each file of the package, raw and packed, and their sums."""
    files = [path for path in sorted((BUILD / "chrome").rglob("*")) if path.is_file()]
    each = {
        path.relative_to(BUILD / "chrome").as_posix(): [
            path.stat().st_size,
            len(gzip.compress(path.read_bytes(), 9, mtime=0)),
        ]
        for path in files
    }
    zips = {path.name: path.stat().st_size for path in sorted(BUILD.glob("*.zip"))}
    return {"files": each, "installed": sum(raw for raw, _ in each.values()), "zips": zips}


def table(found: dict[str, Any]) -> Iterator[str]:
    """Yield the lines of a table for people."""
    for state, pages in found["values"].items():
        stock = statistics.median(pages["a_stock"]["answer"])
        wheels_too = statistics.median(pages["b_stock_wheels"]["answer"])
        floor = statistics.median(pages["e_floor"]["answer"])
        yield f"  {state}: median [least – most], ms · of (a) · of (b) · of (e)"
        for name, parts in pages.items():
            for part, values in parts.items():
                middle = statistics.median(values)
                line = (
                    f"    {name:16} {part:12} {middle:8.1f} [{min(values):.1f} – {max(values):.1f}]"
                )
                if part == "answer":
                    line += f"  {middle / stock:.2f} {middle / wheels_too:.2f} {middle / floor:.2f}"
                yield line
    left = found["megabytes_left_after_closing"]
    yield f"  private memory left after closing: {statistics.median(left):.1f} MB"


def main() -> None:
    """Measure and report."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--browsers", nargs="+", default=["chromium", "firefox"])
    told = parser.parse_args()
    prepare()
    report: dict[str, Any] = {"rounds": told.rounds, "sizes": sizes(), "browsers": {}}
    for name in told.browsers:
        browser = {"chromium": chromium, "firefox": firefox}[name]
        report["browsers"][name] = found = measure(browser, told.rounds)
        print(name, *table(found), sep="\n")
    print(f"installed: {report['sizes']['installed'] / 1e6:.1f} MB", report["sizes"]["zips"])
    OUTER.parent.mkdir(parents=True, exist_ok=True)
    OUTER.write_text(json.dumps(report, indent=1) + "\n", encoding="utf-8")
    print(f"all values: {OUTER.relative_to(ROOT)}")


if __name__ == "__main__":
    main()
