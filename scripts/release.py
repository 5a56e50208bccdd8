"""Make everything that is published, check it, and leave it in `build/release/`.

`python -m scripts.release` is the one command of `RELEASING.md`. It stops at what is wrong
(versions that differ, a tag elsewhere, a package that a reviewer would build otherwise), and says
at its end what is still open before anything may be sent in.
"""

import hashlib
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from followup_rules import __version__
from scripts.build import pack
from scripts.docs.address import UNKNOWN, urls
from scripts.manifest import FIREFOX_ID, chrome_manifest
from scripts.paths import BUILD, ROOT, WHOLE
from scripts.runtime.wheel import build_sdist
from scripts.say import logged
from scripts.store.texts import languages, problems
from scripts.tools import program

OUT = BUILD / "release"
_WHOLE_PASSES = ("demo", "engine_same_bytes")
"""The tests of the packages with Pyodide's files as published."""
_COMMANDS = re.compile(r"^```sh\n(tar .*?)^```$", re.MULTILINE | re.DOTALL)


def main() -> None:
    """Make and check everything."""
    wrong = [*disagreements(), *(one for tag in languages() for one in problems(tag))]
    if wrong:
        raise SystemExit("This can't be released:\n  " + "\n  ".join(wrong))
    shutil.rmtree(OUT, ignore_errors=True)
    OUT.mkdir(parents=True)
    _run("Building the packages", "scripts.build")
    _run("Building them with Pyodide's files as published", "scripts.build", TRIM="no")
    made = [*BUILD.glob("followup-rules-*.zip"), *(BUILD / "wheel").glob("*.whl")]
    made.append(build_sdist(ROOT, BUILD / "sdist"))
    for path in made:
        shutil.copyfile(path, OUT / path.name)
    for path in WHOLE.glob("followup-rules-*.zip"):
        shutil.copyfile(path, OUT / path.name.replace(".zip", "-as-published.zip"))
    pack(BUILD / "pyodide", OUT / f"followup-rules-{__version__}-pyodide.zip")
    built_again_by_a_reviewer(source_archive(OUT))
    _run("Pictures for the stores", "scripts.store")
    tests = ("-q", "-n", "0", *(f"tests/browser/test_{name}.py" for name in _WHOLE_PASSES))
    _run("The way through the packages as published", "pytest", *tests, BUILT=str(WHOLE))
    _run("The library on every Python that is here", "scripts.pythons")
    (OUT / "SHA256SUMS").write_text(sums(OUT), encoding="utf-8")
    print((OUT / "SHA256SUMS").read_text("utf-8"), end="")
    still = list(open_points())
    if still:
        print("Before anything is sent in:\n  " + "\n  ".join(still))


def _run(label: str, module: str, *arguments: str, **environment: str) -> None:
    command = (sys.executable, "-m", module, *arguments)
    logged(label, command, cwd=ROOT, environment=environment)


def disagreements() -> Iterator[str]:
    """Yield where the version or the address is told otherwise than where it is kept."""
    manifest = chrome_manifest()
    if manifest["version"] != __version__:
        yield f"extension/manifest.json has version {manifest['version']}, not {__version__}"
    if manifest["homepage_url"] != urls()["Homepage"]:
        yield "extension/manifest.json has another address than pyproject.toml: run make docs"
    if f"\n## {__version__}" not in (ROOT / "CHANGELOG.md").read_text("utf-8"):
        yield f"CHANGELOG.md has nothing about {__version__}"
    tags = _git("tag", "--list", f"v{__version__}").split()
    if tags and tags != _git("tag", "--points-at", "HEAD", "--list", f"v{__version__}").split():
        yield f"the tag v{__version__} is at another commit: raise the version first"


def open_points() -> Iterator[str]:
    """Yield what keeps this from being sent in."""
    if any(address.split("/")[2].endswith(UNKNOWN) for address in urls().values()):
        yield f"pyproject.toml names no real address ([project.urls] ends in {UNKNOWN})"
    if FIREFOX_ID.endswith(UNKNOWN):
        yield f"scripts/manifest.py names no id of your own for Firefox ({FIREFOX_ID})"
    changes = (ROOT / "CHANGELOG.md").read_text("utf-8")
    if not re.search(rf"^## {re.escape(__version__)}, \d{{4}}-\d\d-\d\d$", changes, re.MULTILINE):
        yield f"CHANGELOG.md gives {__version__} no day"
    if _git("status", "--porcelain"):
        yield "there are changes that are not committed"
    if not _git("tag", "--points-at", "HEAD", "--list", f"v{__version__}"):
        yield f"the commit has no tag v{__version__}"


def source_archive(folder: Path) -> Path:
    """Leave the source, as committed, in an archive whose bytes depend on the commit alone."""
    name = f"followup-rules-{__version__}"
    target = folder / f"{name}-source.tar.gz"
    packed = ("-c", "tar.tar.gz.command=gzip -9 -n", "archive", "--format=tar.gz")
    _git(*packed, f"--prefix={name}/", f"--output={target}", "HEAD")
    return target


def instructions() -> str:
    """Return the commands that `docs/reviewers.md` gives a reviewer."""
    [commands] = _COMMANDS.findall((ROOT / "docs" / "reviewers.md").read_text("utf-8"))
    text: str = commands
    return text


def built_again_by_a_reviewer(archive: Path) -> None:
    """Follow the reviewer's instructions to the letter in an empty folder, and compare.

    Raises:
        SystemExit: a package comes out otherwise.

    """
    with tempfile.TemporaryDirectory() as empty:
        shutil.copyfile(archive, Path(empty) / archive.name)
        logged(
            "Building them again as a reviewer does",
            ("sh", "-e", "-c", instructions()),
            cwd=Path(empty),
        )
        for mine in sorted(BUILD.glob("followup-rules-*.zip")):
            [theirs] = Path(empty).glob(f"*/build/{mine.name}")
            if theirs.read_bytes() != mine.read_bytes():
                raise SystemExit(f"{mine.name} is another one where a reviewer builds it.")


def sums(folder: Path) -> str:
    """Return the SHA-256 of every file in a folder, as `sha256sum` writes them."""
    return "".join(
        f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n"
        for path in sorted(folder.iterdir())
        if path.is_file()
    )


def _git(*arguments: str) -> str:
    command = (program("git"), *arguments)
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    return done.stdout.strip()


if __name__ == "__main__":
    main()
