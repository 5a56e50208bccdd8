"""Write `LICENSES.txt` and `runtime/NOTICE.txt` into a package; find files without a licence."""

import re
import zipfile
from collections.abc import Iterable, Iterator
from fnmatch import fnmatchcase
from pathlib import Path

from scripts.licenses.components import Component, LicenseError, parts_of, text_of

OURS = (
    *("LICENSES.txt", "manifest.json", "background.js", "reminders.js", "storage.js"),
    *("_locales/*", "book/*", "engine/*", "icons/*", "page/*", "popup/*", "ui/*", "welcome/*"),
    *("runtime/NOTICE.txt", "runtime/build.js", "runtime/build.json"),
)
"""What we wrote, or made of what we wrote."""
PACKED = ("runtime/bytecode.bin", "runtime/snapshot.bin")
"""Made of the package's Python modules: `unlicensed_modules` looks at each of those."""
_FOREIGN = re.compile(r"@licen[cs]e|copyright \(c\)|©|SPDX-License-Identifier", re.IGNORECASE)
_RULE = "=" * 80
_NOTICE = """Files in this folder that are made from the work of others, and changed

{files}
These are files of Pyodide {version}, under the Mozilla Public License 2.0. What only other
libraries would use was taken out of them, the wasm was divided in two, and the script loads the
two halves. Pyodide's source is at https://github.com/pyodide/pyodide (tag {version}); what we do to
it is in scripts/runtime/ of our own source: tighten.py, shorten.py and split.py.

{library}
The library of pydantic-core, under the MIT licence, divided in two in the same way.

"""
_NOTICE_WHOLE = """Files in this folder that are the work of others, unchanged

{files}
These are files of Pyodide {version}, under the Mozilla Public License 2.0, as they were published.
Pyodide's source is at https://github.com/pyodide/pyodide (tag {version}).

{library}
The library of pydantic-core, under the MIT licence, as it was published.

"""
_NOTICE_END = """\
bytecode.bin and snapshot.bin hold compiled modules of Python's standard library, of pydantic and
what it needs, and of Follow-up Rules. All licences are in LICENSES.txt, one folder up.
"""


def text(components: Iterable[Component]) -> str:
    """Return the text of `LICENSES.txt`."""
    everything = list(components)
    lines = [
        "What this package is made of, and the licences that it comes under.",
        "",
        "Each entry: name and version, the licence we take it under, where its source is.",
        "The texts of all licences follow the list.",
        "",
    ]
    for one in everything:
        head = f"{one.name} {one.version}".strip()
        lines.append(f"{head}: {one.license}{f'; {one.source}' if one.source else ''}")
    for one in everything:
        if one.text:
            lines += ["", _RULE, f"{one.name} {one.version}".strip(), _RULE, "", one.text.strip()]
    shared = [one for one in everything if not one.text]
    for name in sorted({name for one in shared for name in parts_of(one.license)}):
        lines += ["", _RULE, name, _RULE, ""]
        for one in shared:
            if name in parts_of(one.license):
                lines += [one.name, *(f"  {holder}" for holder in one.holders)]
        lines += ["", text_of(name).strip()]
    return "\n".join(lines) + "\n"


def notice(components: Iterable[Component], runtime: Path) -> str:
    """Return the notice that lies beside the files of others, modified or not."""
    by_name = {one.name: one for one in components}

    def there(name: str) -> str:
        names = [Path(path).name for path in by_name[name].files]
        return "".join(f"  {one}\n" for one in names if (runtime / one).exists())

    whole = not (runtime / "pyodide.asm.rest.wasm").exists()
    return ((_NOTICE_WHOLE if whole else _NOTICE) + _NOTICE_END).format(
        files=there("Pyodide"), library=there("pydantic_core"), version=by_name["Pyodide"].version
    )


def unlicensed(folder: Path, components: Iterable[Component]) -> list[str]:
    """Return the files of a package that no component stands behind, and what is wrong."""
    known = [pattern for one in components for pattern in one.files if pattern != "*"]
    found = []
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if not path.is_file() or any(fnmatchcase(name, pattern) for pattern in (*known, *PACKED)):
            continue
        if not any(fnmatchcase(name, pattern) for pattern in OURS):
            found.append(f"{name}: no component in licenses/components.toml has this file")
        elif name != "LICENSES.txt" and path.suffix in {".js", ".mjs", ".css", ".html", ".svg"}:
            said = _FOREIGN.search(path.read_text(encoding="utf-8"))
            if said:
                found.append(f"{name}: says «{said[0]}», and no component has this file")
    return found


def unlicensed_modules(bytecode: Path, sources: Iterable[Path], ours: Path) -> list[str]:
    """Return the compiled modules that come neither from Python, nor a known wheel, nor us."""
    known = {_module(name) for path in sources for name in _names(path) if name.endswith(".py")}
    known |= {_module(path.relative_to(ours.parent).as_posix()) for path in ours.rglob("*.py")}
    data = {path.relative_to(ours.parent).as_posix() for path in ours.rglob("*") if path.is_file()}
    return [
        name
        for name in _names(bytecode)
        if not name.endswith("/") and _module(name) not in known and name not in data
    ]


def unlicensed_built_in(wasm: bytes, components: Iterable[Component]) -> list[str]:
    """Return the modules built into Pyodide's wasm through which an unlisted library may come."""
    known = {name for one in components for name in one.modules}
    there = {name.decode() for name in re.findall(rb"PyInit_(\w+)", wasm)}
    if not there:
        raise LicenseError("Pyodide's wasm names no built-in modules any more")
    return sorted(there - known)


def _names(archive: Path) -> Iterator[str]:
    with zipfile.ZipFile(archive) as packed:
        yield from packed.namelist()


def _module(name: str) -> str:
    return name.removesuffix(".pyc").removesuffix(".py")
