"""The order of the house: imports point one way, and every dependency is used."""

import ast
import json
import re
import tomllib
from functools import cache
from pathlib import Path

from scripts.paths import ROOT

_IMPORTED_AS = {
    "pytest-xdist": "xdist",
    "marionette-driver": "marionette_driver",
    "pyodide-build": "pyodide",
    "pyodide-lock": "pyodide",
    "lz4": "lz4",
    "@types/chrome": '"chrome"',
}
"""What a package is called where it is used, if not by its own name."""


def _modules(folder: str) -> list[Path]:
    return sorted((ROOT / folder).rglob("*.py"))


@cache
def _imported(path: Path) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            found.add(node.module)
    return found


def _reaches(path: Path, *packages: str) -> list[str]:
    return [name for name in sorted(_imported(path)) if name.split(".")[0] in packages]


def test_tests_import_scripts_and_scripts_never_import_tests() -> None:
    assert {p.name: _reaches(p, "tests") for p in _modules("scripts") if _reaches(p, "tests")} == {}


def test_how_much_hypothesis_tries_is_said_in_one_place() -> None:
    elsewhere = [
        path.relative_to(ROOT).as_posix()
        for path in _modules("tests")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.ImportFrom)
        and node.module == "hypothesis"
        and any(alias.name == "settings" for alias in node.names)
    ]
    assert elsewhere == ["tests/profiles.py"]


def test_the_library_imports_neither_scripts_nor_tests() -> None:
    found = {p.name: _reaches(p, "scripts", "tests") for p in _modules("followup_rules")}
    assert {name: what for name, what in found.items() if what} == {}


def _needed(path: Path) -> set[str]:
    """Return what a module imports, wherever in it, but not for types alone."""
    tree = ast.parse(path.read_text("utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
            node.body = []
    named = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            named |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            named |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return named


def test_no_modules_of_the_library_need_each_other() -> None:
    modules = {
        ".".join(path.relative_to(ROOT).with_suffix("").parts): path
        for path in _modules("followup_rules")
        if path.stem not in ("__init__", "__main__")
    }
    needs = {name: _needed(path) & modules.keys() for name, path in modules.items()}
    # Whoever needs nobody who is left is taken away; what stays is in a circle or needs one.
    while done := {name for name, its in needs.items() if not its & needs.keys()}:
        needs = {name: its for name, its in needs.items() if name not in done}
    assert needs == {}


def _uses(name: str) -> bool:
    """Tell whether a development dependency is imported, or called as a program or a plugin."""
    word = _IMPORTED_AS.get(name, name)
    python = [*_modules("scripts"), *_modules("tests")]
    if any(_reaches(path, word.replace("-", "_")) for path in python):
        return True
    called = re.compile(rf"""(?<![\w-]){re.escape(word)}(?![\w-])""")
    texts = [
        ROOT / "Makefile",
        ROOT / "tsconfig.json",
        *(path for path in _modules("scripts") if path.name != "setup.py"),
        *(ROOT / "scripts").rglob("*.mjs"),
        *(path for path in _modules("tests") if path.name != Path(__file__).name),
    ]
    return any(called.search(_code(path)) for path in texts)


@cache
def _code(path: Path) -> str:
    """Return a file without its docstrings and comments: to speak of a tool is not to call it."""
    text = path.read_text("utf-8")
    if path.suffix == ".py":
        tree = ast.parse(text)
        return "\n".join(
            node.value
            for node in ast.walk(tree)
            if isinstance(node, ast.Constant)
            and isinstance(node.value, str)
            and len(node.value.split()) == 1
        )
    return re.sub(r"/\*.*?\*/|^\s*(?:#|//)[^\n]*", "", text, flags=re.DOTALL | re.MULTILINE)


def test_every_development_dependency_is_imported_or_called() -> None:
    groups = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["dependency-groups"]
    python = [re.split(r"[\[>=<; ]", one)[0] for one in groups["dev"]]
    npm = json.loads((ROOT / "package.json").read_text("utf-8"))["devDependencies"]
    told = {"typescript": "tsc", "pytest-xdist": "--dist"}
    names = [told.get(name, name) for name in (*python, *npm)]
    assert [name for name in names if not _uses(name)] == []


def test_a_dependency_that_nobody_uses_is_noticed() -> None:
    assert not _uses("left-pad")
    assert not _uses("sphinx")
