"""The components of a package: ours, Pyodide and what it bundles, wheels, and Rust crates.

`components()` puts together `licenses/components.toml`, the metadata of the wheels that go into
the runtime, and the bill of materials of the Rust crates in pydantic-core. A component whose
licence is not known by a text in `licenses/texts/` stops the build.
"""

import json
import re
import tomllib
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from email.parser import HeaderParser
from pathlib import Path
from typing import Any

from scripts.paths import ROOT

LICENSES = ROOT / "licenses"
_TEXTS = LICENSES / "texts"


class LicenseError(Exception):
    """Something that is shipped has no licence behind it; the message names it."""


@dataclass(frozen=True)
class Component:
    """One work that goes into a package."""

    name: str
    license: str
    """The licence that we take it under: names of texts, joined by AND or WITH."""
    version: str = ""
    holders: tuple[str, ...] = ()
    """Its lines of copyright."""
    source: str = ""
    """Where its source is."""
    files: tuple[str, ...] = ()
    """The files in the package that are this component, or consist mostly of it."""
    modules: tuple[str, ...] = ()
    """The built-in modules of Python that it brings into the wasm."""
    text: str = ""
    """Its own licence file, where it brings one."""


def text_of(name: str) -> str:
    """Return the text of a licence.

    Raises:
        LicenseError: there is none.

    """
    path = _TEXTS / f"{name}.txt"
    if not path.is_file():
        raise LicenseError(f"there is no text of the licence {name} in licenses/texts/")
    return path.read_text(encoding="utf-8").strip() + "\n"


def parts_of(expression: str) -> list[str]:
    """Return the names of the texts that an expression joins."""
    return re.split(r" AND | WITH ", expression)


def components(wheels: list[Path], versions: dict[str, str]) -> list[Component]:
    """Return all components of the extension, ours first.

    Args:
        wheels: those that go into the runtime.
        versions: of Pyodide and Python, by the names that `components.toml` uses.

    """
    told = _table()
    found = [_ours(), *(_listed(one, versions) for one in told["component"])]
    for wheel in wheels:
        found += _in_wheel(wheel, told["crates"])
    for one in found:
        for name in parts_of(one.license):
            if not one.text:
                text_of(name)
        if "MIT" in parts_of(one.license) and not (one.holders or one.text):
            raise LicenseError(f"{one.name}: the MIT licence wants its copyright line")
    return found


def _table() -> dict[str, Any]:
    return tomllib.loads((LICENSES / "components.toml").read_text(encoding="utf-8"))


def _ours() -> Component:
    text = (ROOT / "LICENSE").read_text(encoding="utf-8")
    return Component("Follow-up Rules", "MIT", text=text, files=("*",))


def _listed(one: dict[str, Any], versions: dict[str, str]) -> Component:
    return Component(
        name=one["name"],
        license=one["licence"],
        version=versions[one["version"]] if "version" in one else "",
        holders=tuple(one.get("holders", ())),
        source=one.get("source", ""),
        files=tuple(one.get("files", ())),
        modules=tuple(one.get("modules", ())),
    )


def _in_wheel(wheel: Path, crates: dict[str, Any]) -> Iterator[Component]:
    """Yield what a wheel is, and the crates that its bill of materials lists."""
    with zipfile.ZipFile(wheel) as packed:
        names = packed.namelist()
        [metadata] = [name for name in names if name.endswith(".dist-info/METADATA")]
        about = HeaderParser().parsestr(packed.read(metadata).decode("utf-8"))
        texts = [name for name in names if ".dist-info/licenses/" in name]
        if not texts:
            raise LicenseError(f"{wheel.name} brings no licence")
        urls = dict(line.split(", ", 1) for line in about.get_all("Project-URL", []))
        side = about["Name"].replace("-", "_") + ".wasm"
        yield Component(
            name=about["Name"],
            license=about["License-Expression"] or "as its own text says",
            version=about["Version"],
            source=_source(urls) or about["Home-page"] or "",
            files=tuple(f"runtime/{name}" for name in (side, side.replace(".wasm", ".rest.wasm"))),
            text="\n".join(packed.read(name).decode("utf-8") for name in texts),
        )
        for bill in (name for name in names if ".dist-info/sboms/" in name):
            for crate in json.loads(packed.read(bill))["components"]:
                if crate.get("scope") != "excluded":  # what only built it
                    yield _crate(crate, crates)


def _source(urls: dict[str, str]) -> str:
    """Return the link to the source of those that a wheel names, else its first."""
    named = {label.lower(): url for label, url in urls.items()}
    first = next(iter(urls.values()), "")
    return named.get("source") or named.get("repository") or first


def _crate(crate: dict[str, Any], table: dict[str, Any]) -> Component:
    name = crate["name"]
    offered = " AND ".join(
        one.get("expression") or one["license"].get("id") or one["license"]["name"]
        for one in crate.get("licenses", ())
    )
    author = crate.get("author") or ""
    holder = table["holders"].get(name) or (f"Copyright (c) {author}" if author else "")
    links = {one["type"]: one["url"] for one in crate.get("externalReferences", ())}
    return Component(
        name=f"{name} (Rust, in pydantic-core)",
        license=chosen(offered, name, table),
        version=crate["version"],
        holders=(holder,) if holder else (),
        source=links.get("vcs", ""),
    )


def chosen(offered: str, name: str, table: dict[str, Any]) -> str:
    """Return the licence that we take of those that a crate offers.

    Raises:
        LicenseError: it offers none that we know.

    """
    taken = []
    for must in offered.split(" AND "):
        options = [one.strip() for one in must.strip("() ").split(" OR ")]
        known = [table["same"].get(one, one) for one in options]
        fit = [one for one in table["choose"] if one in known]
        if not fit:
            raise LicenseError(f"the crate {name} is under {offered!r}, which is not known here")
        taken.append(fit[0])
    return " AND ".join(taken)
