"""Lend one running Chromium to many attempts, each of which finds it as if just installed.

Starting a browser takes longer than most attempts. ``with sharing():`` keeps the one that ``lent``
starts; every attempt begins with nothing stored, no script of an earlier one and no tab but an
empty one, and ends with a look at what the browser complained of. After an attempt that fails the
browser is thrown away: nobody knows what state it is in. Outside ``sharing`` each attempt has a
browser of its own.
"""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field, fields
from datetime import date, datetime
from pathlib import Path
from typing import Protocol

from scripts.browser.chromium import Chrome, ComplaintError, chrome, fixed_on
from scripts.paths import BUILT
from tests.browser.stories import TODAY

EMPTY = """async () => {
  await chrome.storage.local.clear();
  await chrome.storage.session.clear();
  await chrome.alarms.clearAll();
}"""


class _Script(Protocol):
    def close(self) -> None: ...


@dataclass
class Lent(Chrome):
    """A Chromium for one attempt."""

    pages: dict[str, str] = field(default_factory=dict)
    scripts: list[_Script] = field(default_factory=list)
    moved: bool = False
    """Was the background script's clock moved? It can't be put back."""

    def before(self, script: str) -> None:
        """Run a script in every page from now on, before its own, until the attempt is over."""
        self.scripts.append(self.context.add_init_script(script))

    def set_today(self, day: date) -> None:
        """Fix today until the attempt is over."""
        self.before(fixed_on(day))

    def move_background(self, moment: datetime) -> None:
        """Put the background script's clock to this moment; nobody is lent this browser then."""
        self.moved = True
        super().move_background(moment)

    def empty(self) -> None:
        """Close what is open and remove what is stored."""
        for script in self.scripts:
            script.close()
        self.scripts.clear()
        blank = self.context.new_page()
        for page in self.context.pages:
            if page is not blank:
                page.close()
        self.inside(EMPTY)


@dataclass
class _Kept:
    """What is kept from one attempt to the next."""

    stack: ExitStack = field(default_factory=ExitStack)
    browsers: dict[Path, Lent] = field(default_factory=dict)
    copies: list[Path] = field(default_factory=list)


_kept: list[_Kept] = []
"""At most one."""


@contextmanager
def sharing() -> Iterator[None]:
    """Keep the browsers that attempts are lent until the end of the block."""
    _kept.append(_Kept())
    try:
        yield
    finally:
        _kept.pop().stack.close()


def _throw_away() -> None:
    """Close the browsers that are kept: what they complain of belongs to what has failed."""
    if _kept:
        old, _kept[-1] = _kept[-1], _Kept()
        with suppress(ComplaintError):
            old.stack.close()


@contextmanager
def lent(pages: dict[str, str], extension: Path = BUILT / "chrome") -> Iterator[Lent]:
    """Lend a Chromium that serves these pages."""
    if not _kept:
        with _started(pages, extension) as browser:
            yield browser
        return
    kept = _kept[-1]
    try:
        if extension not in kept.browsers:
            kept.browsers[extension] = kept.stack.enter_context(_started({}, extension))
        browser = kept.browsers[extension]
        browser.pages.clear()
        browser.pages.update(pages)
        yield browser
        browser.empty()
        browser.log.check()
    except BaseException:
        _throw_away()
        raise
    if browser.moved:
        _throw_away()
        return
    for said in (browser.log.complaints, browser.log.requests, browser.log.expected):
        said.clear()


@contextmanager
def _started(pages: dict[str, str], extension: Path) -> Iterator[Lent]:
    served = dict(pages)
    with chrome(served, today=TODAY, extension=extension) as running:
        known = {one.name: getattr(running, one.name) for one in fields(Chrome)}
        yield Lent(**known, pages=served)


@contextmanager
def installation() -> Iterator[Path]:
    """Lend a copy of the extension whose files may be damaged; the next finds them mended."""
    with ExitStack() as own:
        if _kept and _kept[-1].copies:
            [copy] = _kept[-1].copies
        else:
            stack = _kept[-1].stack if _kept else own
            scratch = stack.enter_context(tempfile.TemporaryDirectory(ignore_cleanup_errors=True))
            copy = Path(scratch) / "extension"
            shutil.copytree(BUILT / "chrome", copy)
            if _kept:
                _kept[-1].copies.append(copy)
        yield copy


def mend(copy: Path, name: str) -> None:
    """Put one file of a copy back as it was built."""
    shutil.copy2(BUILT / "chrome" / name, copy / name)
