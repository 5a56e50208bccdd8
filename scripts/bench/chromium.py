"""Chromium for measuring the real popup: nothing attached to it while it opens.

Playwright halts every new target and looks through its requests, which costs the popup time. Here
Chromium is told over a pipe (the DevTools protocol) to click an icon, and nobody looks inside
the popup until it has been left alone for a while. LinkedIn is served by the tests' proxy.
"""

from __future__ import annotations

import fcntl
import json
import os
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from scripts.bench.memory import Processes
from scripts.browser.chromium import FLAGS, LINKEDIN, page_for
from scripts.browser.proxy import Proxy, make_certificate
from scripts.paths import chromium_path


@dataclass
class Pipe:
    """The DevTools protocol over Chromium's pipe."""

    into: int
    out: int
    _read: bytes = b""
    _last: int = 0
    waiting: dict[int, Any] = field(default_factory=dict)

    def ask(self, method: str, session: str | None = None, **params: object) -> Any:  # noqa: ANN401
        """Send one command and wait for its answer; events are passed over."""
        self._last += 1
        message: dict[str, Any] = {"id": self._last, "method": method, "params": params}
        if session:
            message["sessionId"] = session
        os.write(self.into, json.dumps(message).encode() + b"\0")
        while True:
            while b"\0" not in self._read:
                more = os.read(self.out, 1 << 20)
                if not more:
                    raise EOFError(f"Chromium ended during {method}")
                self._read += more
            one, self._read = self._read.split(b"\0", 1)
            answer = json.loads(one)
            if answer.get("id") == self._last:
                if "error" in answer:
                    raise LookupError(f"{method}: {answer['error']}")
                return answer["result"]

    def targets(self) -> list[dict[str, Any]]:
        """All targets, tabs themselves included."""
        every = [{"type": kind} for kind in ("tab", "page", "other", "service_worker")]
        found: list[dict[str, Any]] = self.ask("Target.getTargets", filter=every)["targetInfos"]
        return found

    def evaluate(self, target: str, script: str) -> Any:  # noqa: ANN401
        """Run a script in a target and return what its promise gives."""
        session = self.ask("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        try:
            got = self.ask(
                "Runtime.evaluate",
                session,
                expression=script,
                awaitPromise=True,
                returnByValue=True,
            )
        finally:
            self.ask("Target.detachFromTarget", sessionId=session)
        if "exceptionDetails" in got:
            raise LookupError(json.dumps(got["exceptionDetails"])[:2000])
        return got["result"].get("value")


@dataclass
class Chromium:
    """A running Chromium; made by ``chromium``."""

    pipe: Pipe
    processes: Processes
    ids: dict[str, str]
    """The browser's name for each extension, by ours."""

    def open(self, path: str) -> None:
        """Go to a page of LinkedIn in the only tab, and wait until it has loaded."""
        [page] = [one for one in self.pipe.targets() if one["type"] == "page"]
        session = self.pipe.ask("Target.attachToTarget", targetId=page["targetId"], flatten=True)
        self.pipe.ask("Page.navigate", session["sessionId"], url=LINKEDIN + path)
        self.pipe.ask("Target.detachFromTarget", sessionId=session["sessionId"])
        ready = (
            "new Promise((done) => document.readyState === 'complete' ? done(1) : onload = done)"
        )
        self.pipe.evaluate(page["targetId"], f"{ready}.then(() => location.href)")

    def click(self, extension: str) -> float:
        """Click an icon; return when, in milliseconds of the epoch."""
        [tab] = [one for one in self.pipe.targets() if one["type"] == "tab"]
        clicked = time.time() * 1000
        self.pipe.ask("Extensions.triggerAction", id=self.ids[extension], targetId=tab["targetId"])
        return clicked

    def popup(self, extension: str) -> str | None:
        """The open popup's target."""
        own = f"chrome-extension://{self.ids[extension]}/"
        for one in self.pipe.targets():
            if one["url"].startswith(own) and one["type"] in {"page", "other"}:
                return str(one["targetId"])
        return None

    def inside(self, extension: str, script: str) -> Any:  # noqa: ANN401
        """Run a script in the open popup."""
        popup = self.popup(extension)
        if popup is None:
            raise LookupError(f"{extension}'s popup is closed")
        return self.pipe.evaluate(popup, script)

    def close_popup(self, extension: str) -> None:
        """Close the popup, and wait until it has gone."""
        popup = self.popup(extension)
        if popup:
            self.pipe.ask("Target.closeTarget", targetId=popup)
        while self.popup(extension):
            time.sleep(0.02)

    def rest(self) -> None:
        """Put the background scripts to sleep, as Chromium does 30 s after their last event."""
        for one in self.pipe.targets():
            if one["type"] == "service_worker":
                self.pipe.ask("Target.closeTarget", targetId=one["targetId"])

    def store(self, extension: str, records: dict[str, object]) -> None:
        """Put records into an extension's storage, by a page that runs none of its code."""
        url = f"chrome-extension://{self.ids[extension]}/manifest.json"
        page = self.pipe.ask("Target.createTarget", url=url, background=True)["targetId"]
        script = f"chrome.storage.local.set({json.dumps(records)}).then(() => location.href)"
        while self.pipe.evaluate(page, "location.href + document.readyState") != url + "complete":
            time.sleep(0.05)
        self.pipe.evaluate(page, script)
        self.pipe.ask("Target.closeTarget", targetId=page)
        while sum(one["type"] == "tab" for one in self.pipe.targets()) > 1:
            time.sleep(0.02)


@contextmanager
def chromium(pages: dict[str, str], extensions: dict[str, Path]) -> Iterator[Chromium]:
    """Run Chromium on a new profile, with extensions in it."""
    with (
        tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as scratch,
        Proxy(lambda address: page_for(pages, address), make_certificate(Path(scratch))) as proxy,
    ):
        profile = Path(scratch) / "profile"
        ours_in, its_out = (_high(one) for one in os.pipe())
        its_in, ours_out = (_high(one) for one in os.pipe())
        command = [
            chromium_path(),
            *FLAGS,
            "--headless=new",
            "--remote-debugging-pipe",
            "--ignore-certificate-errors",
            "--force-color-profile=srgb",
            f"--proxy-server=http://127.0.0.1:{proxy.port}",
            f"--user-data-dir={profile}",
            "about:blank",
        ]

        def connect() -> None:
            """In the new process: Chromium reads from 3 and writes to 4."""
            os.dup2(its_in, 3)
            os.dup2(its_out, 4)

        running = subprocess.Popen(
            command,
            preexec_fn=connect,  # noqa: PLW1509  # it dups two numbers, and no more
            pass_fds=(3, 4),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(its_in)
        os.close(its_out)
        try:
            pipe = Pipe(ours_out, ours_in)
            ids = {
                name: pipe.ask("Extensions.loadUnpacked", path=str(path))["id"]
                for name, path in extensions.items()
            }
            if any((path / "welcome").is_dir() for path in extensions.values()):
                _close_welcome(pipe)
            yield Chromium(pipe, Processes(running.pid, "--extension-process"), ids)
        finally:
            running.terminate()
            running.wait()
            os.close(ours_in)
            os.close(ours_out)


def _close_welcome(pipe: Pipe) -> None:
    """Close the page that opens by itself after installing, and wait until it has gone."""
    welcome: list[str] = []
    while not welcome:
        time.sleep(0.02)  # the pipe has nothing to wait by
        welcome = [
            one["targetId"]
            for one in pipe.targets()
            if one["type"] == "page" and one["url"].endswith("/welcome/welcome.html")
        ]
    pipe.ask("Target.closeTarget", targetId=welcome[0])
    while sum(one["type"] == "tab" for one in pipe.targets()) > 1:
        time.sleep(0.02)


def _high(number: int) -> int:
    """Return a copy of a file descriptor above 3 and 4, which Chromium uses itself."""
    moved = fcntl.fcntl(number, fcntl.F_DUPFD_CLOEXEC, 10)
    os.close(number)
    return moved
