"""Firefox for measuring the real popup: the tests' own, with the methods of `chromium.Chromium`."""

from __future__ import annotations

import json
import tempfile
import time
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import NAMESPACE_DNS, uuid5

from scripts.bench.memory import Processes
from scripts.browser.firefox import UUID, Addons, Firefox, firefox

_PREFS = {"privacy.reduceTimerPrecision": False}
"""Otherwise Firefox rounds times to a millisecond and adds noise to them."""
_INSIDE = """
(async () => {
  let answer;
  try {
    const box = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
    answer = { value: await Cu.evalInSandbox(SCRIPT, box) };
  } catch (problem) {
    answer = { problem: String(problem) };
  }
  sendAsyncMessage(NAME, answer);
})();
"""
_BROWSER = 'document.querySelector(".webextension-popup-browser:not([preloaded])")'


@dataclass
class Fox:
    """A running Firefox; made by ``fox``."""

    firefox: Firefox
    processes: Processes
    ids: dict[str, str]
    """The id of each extension, by our name for it."""
    addresses: dict[str, str]
    _asked: int = 0

    def open(self, path: str) -> None:
        """Go to a page of LinkedIn in the only tab, and wait until it has loaded."""
        self.firefox.open(path)

    def click(self, extension: str) -> float:
        """Click an icon; return when, in milliseconds of the epoch."""
        clicked = time.time() * 1000
        self.firefox.click_icon(self.ids[extension])
        return clicked

    def inside(self, extension: str, script: str) -> Any:  # noqa: ANN401
        """Run a script in the open popup and return what its promise gives: a text."""
        return self._run(_BROWSER, script, self.addresses[extension])

    def in_tab(self, extension: str, script: str, *, seconds: int = 30) -> Any:  # noqa: ANN401
        """Run a script in the extension's page in the only tab; return what its promise gives."""
        return self._run("gBrowser.selectedBrowser", script, self.addresses[extension], seconds)

    def _run(self, where: str, script: str, address: str, seconds: int = 30) -> Any:  # noqa: ANN401
        self._asked += 1
        name = f"followup-rules-bench:{self._asked}"
        frame = _INSIDE.replace("SCRIPT", json.dumps(script)).replace("NAME", json.dumps(name))
        driver = self.firefox.driver
        with driver.using_context("chrome"):
            answer: dict[str, Any] = driver.execute_async_script(
                f"""
                const [name, frame, address, done] = arguments;
                const browser = {where};
                if (!browser?.currentURI?.spec.startsWith(address))
                  return done({{ problem: "not open" }});
                const manager = browser.messageManager;
                manager.addMessageListener(name, function heard({{ data }}) {{
                  manager.removeMessageListener(name, heard);
                  done(data);
                }});
                manager.loadFrameScript(
                  "data:application/javascript," + encodeURIComponent(frame), false);
                """,
                (name, frame, address),
                script_timeout=1_000 * seconds,
            )
        if "problem" in answer:
            raise LookupError(str(answer["problem"]))
        return answer["value"]

    def close_popup(self, extension: str) -> None:  # noqa: ARG002  # one is open at a time
        """Close the popup, and wait until it has gone."""
        self.firefox.close_popup()
        driver = self.firefox.driver
        with driver.using_context("chrome"):
            while driver.execute_script(f"return Boolean({_BROWSER})"):
                time.sleep(0.02)

    def rest(self) -> None:
        """Firefox runs every extension in one process that stays; there is nothing to wait for."""

    def store(self, extension: str, records: dict[str, object]) -> None:
        """Put records into an extension's storage, by a page that runs none of its code."""
        driver = self.firefox.driver
        before = driver.get_url()
        address = self.addresses[extension]
        driver.navigate(address + "icons/icon-16.png")
        script = f"browser.storage.local.set({json.dumps(records)}).then(() => location.href)"
        self._run("gBrowser.selectedBrowser", script, address)
        driver.navigate(before)


@contextmanager
def fox(pages: dict[str, str], extensions: dict[str, Path]) -> Iterator[Fox]:
    """Run Firefox on a new profile, with extensions in it."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as scratch:
        archives = {
            name: _pack(path, Path(scratch) / f"{name}.xpi") for name, path in extensions.items()
        }
        ids = {name: _id(path) for name, path in extensions.items()}
        uuids = {name: str(uuid5(NAMESPACE_DNS, one)) for name, one in ids.items()}
        first, *others = extensions
        uuids[first] = UUID
        by_id = json.dumps({ids[name]: uuids[name] for name in extensions})
        prefs = _PREFS | {"extensions.webextensions.uuids": by_id}
        with firefox(pages, archive=archives[first], prefs=prefs) as running:
            for name in others:
                Addons(running.driver).install(str(archives[name]), temp=True)
            process = running.driver.session_capabilities["moz:processID"]
            yield Fox(
                running,
                Processes(process, "WebExtensions"),
                ids,
                {name: f"moz-extension://{one}/" for name, one in uuids.items()},
            )


def _id(folder: Path) -> str:
    manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    return str(manifest["browser_specific_settings"]["gecko"]["id"])


def _pack(folder: Path, archive: Path) -> Path:
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as packed:
        for path in sorted(folder.rglob("*")):
            if path.is_file():
                packed.write(path, path.relative_to(folder))
    return archive
