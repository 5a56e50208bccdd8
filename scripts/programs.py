"""The programs that are not in any lock: browsers and openssl. Where they are, how to get them.

Only the standard library of Python 3.8: `make setup` asks here before there is anything else.
Tried on Debian; Fedora, Homebrew, macOS and Windows are as their documentation says.
"""

from __future__ import annotations

import os
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path

PLATFORM = sys.platform


@dataclass(frozen=True)
class Program:
    """A program that `make run` and `make test` need."""

    name: str
    variable: str
    """The variable that may point at it."""
    commands: tuple[str, ...]
    """What it is called on the PATH, best first."""
    macos: tuple[str, ...] = ()
    """Where it lies below the folder of applications."""
    windows: tuple[str, ...] = ()
    """Where it lies below the folders of programs."""


CHROMIUM = Program(
    "Chromium",
    "CHROMIUM",
    ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable"),
    (
        "Chromium.app/Contents/MacOS/Chromium",
        "Google Chrome.app/Contents/MacOS/Google Chrome",
    ),
    ("Chromium/Application/chrome.exe", "Google/Chrome/Application/chrome.exe"),
)
FIREFOX = Program(
    "Firefox",
    "FIREFOX",
    ("firefox-esr", "firefox"),
    ("Firefox.app/Contents/MacOS/firefox",),
    ("Mozilla Firefox/firefox.exe",),
)
OPENSSL = Program(
    "openssl",
    "OPENSSL",
    ("openssl",),
    windows=("Git/usr/bin/openssl.exe", "OpenSSL-Win64/bin/openssl.exe"),
)
ALL = (CHROMIUM, FIREFOX, OPENSSL)

_PACKAGES = {  # how a system installs, and what it calls Chromium, Firefox and openssl
    "debian": ("apt-get install", ("chromium", "firefox-esr", "openssl")),
    "ubuntu": ("apt-get install", ("chromium-browser", "firefox", "openssl")),
    "fedora": ("dnf install", ("chromium", "firefox", "openssl")),
    "homebrew": ("brew install", ("chromium", "firefox", "openssl")),
    "windows": ("winget install", ("Google.Chrome", "Mozilla.Firefox", "Git.Git")),
}


def sandbox_flags() -> tuple[str, ...]:
    """Return what Chromium needs to start: as root it refuses to, with a sandbox."""
    root = hasattr(os, "geteuid") and os.geteuid() == 0
    return ("--no-sandbox",) if root else ()


def find(program: Program) -> str | None:
    """Return where a program is, or None.

    Raises:
        SystemExit: its variable points at no file.

    """
    told = os.environ.get(program.variable)
    if told:
        if not Path(told).is_file():
            raise SystemExit(f"{program.variable} points at {told}, and there is no such file.")
        return told
    on_path = (shutil.which(command) for command in program.commands)
    usual = (str(path) for path in _usual_paths(program) if path.is_file())
    return next((one for one in (*on_path, *usual) if one), None)


def _usual_paths(program: Program) -> list[Path]:
    if PLATFORM == "darwin":
        homes = [Path("/Applications"), Path.home() / "Applications"]
        return [home / path for home in homes for path in program.macos]
    if PLATFORM == "win32":
        names = ("PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA")
        folders = [Path(os.environ[name]) for name in names if name in os.environ]
        return [folder / path for folder in folders for path in program.windows]
    return []


def path_of(program: Program) -> str:
    """Return where a program is.

    Raises:
        SystemExit: it is not there; the message says in one line what to do.

    """
    found = find(program)
    if found is None:
        raise SystemExit(how_to_get([program]))
    return found


def missing() -> list[Program]:
    """Return the programs that are not there."""
    return [program for program in ALL if find(program) is None]


def system(os_release: str | None = None) -> str:
    """Return which of the known ways to install this system has, or an empty text.

    Args:
        os_release: the text of `/etc/os-release`; left out, it is read.

    """
    if PLATFORM == "win32":
        return "windows"
    if PLATFORM == "darwin":
        return "homebrew"
    if os_release is None:
        file = Path("/etc/os-release")
        os_release = file.read_text(encoding="utf-8") if file.is_file() else ""
    told = dict(line.split("=", 1) for line in os_release.splitlines() if "=" in line)
    families = f"{told.get('ID', '')} {told.get('ID_LIKE', '')}".replace('"', "").split()
    return next((one for one in families if one in _PACKAGES), "")


def install_command(programs: list[Program], where: str | None = None) -> list[str]:
    """Return the command that installs programs on this system; empty if we know none."""
    way = _PACKAGES.get(system() if where is None else where)
    if way is None:
        return []
    command, names = way
    return [*command.split(), *(names[ALL.index(program)] for program in programs)]


def how_to_get(programs: list[Program], where: str | None = None) -> str:
    """Say in one line what to do about programs that are not there."""
    names = " and ".join(program.name for program in programs)
    command = install_command(programs, where)
    variables = " ".join(f"{program.variable}=/its/program" for program in programs)
    root = "sudo " if command and command[0] in {"apt-get", "dnf"} else ""
    how = f"install it ({root}{' '.join(command)})" if command else "install it"
    return f"Not found: {names}. Please {how}, or say by {variables} where it is."
