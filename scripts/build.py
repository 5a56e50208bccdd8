"""Build the extension for each browser, the zips and the wheel: ``make build``.

The runtime (Pyodide, pydantic, our rules) is made first, by ``scripts/runtime/build.py``. Then
``extension/`` is copied as it lies to ``build/chrome/`` and, with its own manifest, to
``build/firefox/``. Whatever the manifest, the pages and the modules name has to be there. Two
builds of one commit give the same bytes.

``make build TRIM=no`` leaves another pair in `build/whole/`, with Pyodide's files as published.
"""

import os
import re
import shutil
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from scripts.licenses.components import LicenseError
from scripts.licenses.packages import write_licenses
from scripts.manifest import as_text, chrome_manifest, firefox_manifest
from scripts.paths import BUILD, ROOT, SOURCE, WHOLE
from scripts.runtime.lock import for_anyone, pyodide_cli
from scripts.runtime.pins import wheels
from scripts.say import logged

_EPOCH = (2026, 1, 1, 0, 0, 0)
"""The time in the zips: a zip must carry one, and the day of the build must not matter."""
_PACKED_ALREADY = {".png", ".whl", ".zip"}
_IN_PAGES = re.compile(r"""\b(?:src|href)\s*=\s*["']([^"'#]+)["']""")
_IN_MODULES = re.compile(
    r"""(?:\bfrom\s+|\bimport\s*\(?\s*|new URL\(\s*)["'](\.{1,2}/[^"']*)["']"""
)
_IN_STYLES = re.compile(r"""(?:@import\s+|url\()["']?([^"')]+)""")
_FILE_NAMES = re.compile(r"""["'`](?:[\w./-]*/)?([\w-]+\.(?:m?js|css|html|png))["'`]""")
"""Names in modules that are put together when they run, such as those of injected files."""
_COMMENTS = re.compile(r"/\*.*?\*/|^\s*//[^\n]*", re.DOTALL | re.MULTILINE)


def main() -> None:
    """Build everything; stop with one clear line where something is missing."""
    if os.environ.get("TRIM") == "no":
        as_published()
        return
    logged("Building the runtime", (sys.executable, "-m", "scripts.runtime.build"), cwd=ROOT)
    _write_types()
    _packages(BUILD, SOURCE / "runtime")
    for wheel in sorted((BUILD / "wheel").glob("*.whl")):
        print(f"{wheel.relative_to(ROOT)}  {wheel.stat().st_size / 1e6:.1f} MB")
    if pyodide_cli().exists():
        print(f"{_for_pyodide().relative_to(ROOT)}  for a stock Pyodide")
    else:
        print("No lock for a stock Pyodide: what makes it needs Python 3.13 or later.")


def as_published() -> None:
    """Leave in `build/whole/` the same extension with Pyodide's files as they were published.

    For whoever takes no modified wasm: ``make build TRIM=no``.
    """
    runtime = WHOLE / "runtime"
    command = (sys.executable, "-m", "scripts.runtime.build", "whole", runtime)
    logged("Building the runtime with Pyodide's files as published", command, cwd=ROOT)
    _packages(WHOLE, runtime)


def _packages(into: Path, runtime: Path) -> None:
    """Leave each browser's extension, with this runtime, in a folder and in a zip."""
    manifest = chrome_manifest()
    problems = missing(SOURCE, manifest)
    if problems:
        raise SystemExit("The extension is not whole:\n  " + "\n  ".join(problems))
    for browser, its in (("chrome", manifest), ("firefox", firefox_manifest(manifest))):
        folder = into / browser
        shutil.rmtree(folder, ignore_errors=True)
        copy(SOURCE, folder)
        shutil.rmtree(folder / "runtime", ignore_errors=True)
        copy(runtime, folder / "runtime")
        (folder / "manifest.json").write_text(as_text(its), encoding="utf-8")
        try:
            write_licenses(folder)
        except LicenseError as problem:
            raise SystemExit(f"The package has no licence for all it holds: {problem}") from None
        archive = into / f"followup-rules-{manifest['version']}-{browser}.zip"
        pack(folder, archive)
        print(f"{archive.relative_to(ROOT)}  {archive.stat().st_size / 1e6:.1f} MB")


def _for_pyodide() -> Path:
    """Leave the wheel, what it needs and a lock in `build/pyodide/`, for a stock Pyodide."""
    stock = ROOT / "node_modules" / "pyodide" / "pyodide-lock.json"
    needed = wheels(BUILD / "cache" / "wheels").values()
    ours = (BUILD / "wheel").glob("*.whl")
    return for_anyone(stock, [*needed, *ours], BUILD / "pyodide")


def _write_types() -> None:
    """Tell tsc what Pyodide's files export; it would check those files themselves otherwise."""
    runtime = SOURCE / "runtime"
    (runtime / "pyodide.d.mts").write_text('export * from "pyodide";\n')
    (runtime / "pyodide.asm.d.mts").write_text(
        "declare const createPyodideModule: (settings: object) => Promise<any>;\n"
        "export default createPyodideModule;\n"
    )


def _shipped(folder: Path) -> Iterator[Path]:
    """Yield the files that belong into the package, in a fixed order."""
    for path in sorted(folder.rglob("*"), key=lambda one: one.relative_to(folder).as_posix()):
        if path.is_file() and not path.name.endswith((".d.ts", ".d.mts", ".svg")):
            yield path


def copy(source: Path, target: Path) -> None:
    """Copy what is shipped; declarations for tsc and drawings stay behind."""
    for path in _shipped(source):
        to = target / path.relative_to(source)
        to.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, to)


def pack(folder: Path, archive: Path) -> None:
    """Write a zip whose bytes depend on nothing but names and contents."""
    with zipfile.ZipFile(archive, "w") as packed:
        for path in _shipped(folder):
            entry = zipfile.ZipInfo(path.relative_to(folder).as_posix(), _EPOCH)
            entry.create_system = 3  # Unix, on every system
            entry.external_attr = 0o100644 << 16
            entry.compress_type = zipfile.ZIP_DEFLATED
            if path.suffix in _PACKED_ALREADY:
                entry.compress_type = zipfile.ZIP_STORED
            packed.writestr(entry, path.read_bytes(), compresslevel=9)


def missing(folder: Path, manifest: dict[str, Any]) -> list[str]:
    """Return one line for each file that something names and that is not there."""
    there = {path.name for path in _shipped(folder)}
    by_name: set[tuple[str, str]] = set()
    named = {(path, "manifest.json") for path in _in_manifest(manifest)}
    for path in _shipped(folder):
        own = path.relative_to(folder)
        if own.parts[0] == "runtime":
            continue
        where = own.parent.as_posix()
        if path.suffix not in {".html", ".js", ".css"}:
            continue
        text = path.read_text(encoding="utf-8")
        if path.suffix == ".html":
            found = _IN_PAGES.findall(text)
        else:
            pattern = _IN_MODULES if path.suffix == ".js" else _IN_STYLES
            text = _COMMENTS.sub("", text)
            found = pattern.findall(text)
            by_name |= {(name, own.as_posix()) for name in _FILE_NAMES.findall(text)}
        named |= {(f"{where}/{name}", own.as_posix()) for name in found if ":" not in name}
    gone = {one for one in named if not (folder / one[0].split("?")[0]).exists()}
    gone |= {one for one in by_name if one[0] not in there}
    return sorted(f"{by} names {name}, and there is no such file" for name, by in gone)


def _in_manifest(manifest: dict[str, Any]) -> Iterator[str]:
    """Yield the files that a manifest names."""
    action = manifest["action"]
    yield action["default_popup"]
    yield from manifest["icons"].values()
    yield from action["default_icon"].values()
    if "options_ui" in manifest:
        yield manifest["options_ui"]["page"]
    background = manifest["background"]
    yield from background.get("scripts", [background.get("service_worker")])
    yield f"_locales/{manifest['default_locale']}/messages.json"


if __name__ == "__main__":
    main()
