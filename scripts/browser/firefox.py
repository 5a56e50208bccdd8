"""The tests' Firefox: what ``chromium.py`` does, through Marionette.

``with firefox(pages) as browser:`` starts Firefox on an empty profile with the built extension
and serves ``https://www.linkedin.com/…`` from ``pages`` by way of the tests' proxy, which refuses
and records every other request. ``click_icon`` opens the real popup by its real action; the popup
is no window that Marionette could switch to, so ``Popup`` reaches into it by a frame script.
Leaving the ``with`` block raises ``ComplaintError`` if anything complained.
"""

import gc
import json
import re
import tempfile
import time
import warnings
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any
from uuid import uuid4

from scripts.browser.chromium import LINKEDIN, Log, page_for
from scripts.browser.clock import CLOCK, STATE
from scripts.browser.proxy import Proxy, make_certificate
from scripts.manifest import FIREFOX_ID
from scripts.paths import BUILT, firefox_path

with warnings.catch_warnings():
    # Mozilla's modules are old-fashioned, and our tests turn warnings into errors.
    warnings.simplefilter("ignore")
    from marionette_driver.addons import Addons  # type: ignore[import-untyped]
    from marionette_driver.errors import (  # type: ignore[import-untyped]
        ScriptTimeoutException,
    )
    from marionette_driver.marionette import Marionette  # type: ignore[import-untyped]

UUID = "0f0e0d0c-0b0a-4908-8706-050403020100"
"""The address of the extension in these tests: ``moz-extension://UUID/``."""
PATIENCE = 60
"""Seconds until something that has to appear counts as missing."""

# Runs once, privileged, inside the popup's process: the popup's own CSP doesn't apply to it.
_FRAME_SCRIPT = """
(async ({ name, action, selector, text }) => {
  const find = () => content.document.querySelector(selector);
  const acts = {
    exists: () => Boolean(content.location.protocol === "moz-extension:" && find()),
    text: () => find().textContent,
    value: () => find().value,
    html: () => content.document.documentElement.outerHTML,
    click: () => { find().scrollIntoView({ block: "center" });
      const box = find().getBoundingClientRect();
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      for (const kind of ["mousedown", "mouseup"])
        if (content.synthesizeMouseEvent)
          content.synthesizeMouseEvent(kind, x, y, { button: 0, clickCount: 1 });
        else content.windowUtils.sendMouseEvent(kind, x, y, 0, 1, 0); }, // up to Firefox 145
    fill: () => { find().focus(); find().setUserInput(text); },
    type_day: () => { find().focus();
      const tip = Cc["@mozilla.org/text-input-processor;1"]
        .createInstance(Ci.nsITextInputProcessor);
      tip.beginInputTransactionForTests(content);
      for (const key of text) {
        const code = { code: `Digit${key}`, keyCode: key.charCodeAt(0) };
        const event = new content.KeyboardEvent("", { key, ...code });
        tip.keydown(event); tip.keyup(event);
      } },
    evaluate: () => Cu.evalInSandbox(
      text, new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false })),
  };
  try { sendAsyncMessage(name, { value: await acts[action]() ?? null }); }
  catch (problem) { sendAsyncMessage(name, { problem: String(problem) }); }
})(REQUEST);
"""
_BROWSERS_OWN = re.compile(r"(^|[./])(mozilla\.(com|net|org)|firefox\.com)\b")
"""What Firefox itself asks for at its start; refused like all the rest."""
_PYODIDES = "WebAssembly exception handling 'try' instruction is deprecated"
"""A warning of Firefox about how Pyodide's files were compiled: only Pyodide can change that."""
_HAS_BEGUN = "return document.documentElement?.dataset.begun !== undefined"
_BEGINS = 5.0
"""Seconds after which the welcome page is closed, even if it has not begun."""
_CLOSED_EARLY = r"FrameData missing for .*/welcome/welcome\.html"
"""What Firefox says to itself when a page of an extension is closed while it is still loading."""
_ANSWER_MS = 5_000
"""How long the popup may take over one answer; while it loads, questions get lost."""
_POPUP = 'document.querySelector(".webextension-popup-browser:not([preloaded])")'


@dataclass
class Popup:
    """The open popup; every method waits until its element is there."""

    driver: Marionette

    def wait_for_selector(self, selector: str) -> None:
        """Wait until ``selector`` matches; raises ``TimeoutError`` with the popup's HTML."""
        end = time.monotonic() + PATIENCE
        while not self._exists(selector):
            if time.monotonic() > end:
                raise TimeoutError(f"{selector} did not appear in:\n{self._ask('html', '')}")
            time.sleep(0.05)  # Marionette has nothing to wait by inside a popup

    def text_content(self, selector: str) -> str:
        """Return the text of an element."""
        return str(self._act("text", selector))

    def input_value(self, selector: str) -> str:
        """Return what stands in a field."""
        return str(self._act("value", selector))

    def click(self, selector: str) -> None:
        """Click an element with the mouse."""
        self._act("click", selector)

    def fill(self, selector: str, text: str) -> None:
        """Type ``text`` into a field instead of what it held."""
        self._act("fill", selector, text)

    def type_day(self, selector: str, day: date) -> None:
        """Type a day with keys, part after part, as a person does.

        A day set from a script is shown and then dropped when the focus leaves.
        """
        self._act("type_day", selector, f"{day:%m%d%Y}")

    def evaluate(self, script: str) -> object:
        """Run a script as the popup's own; return the plain value that it or its promise gives."""
        return self._ask("evaluate", "", script)

    def wait_for(self, script: str) -> object:
        """Run a script of the popup's own until it gives something, and return that.

        A question that gets lost while the popup loads is asked again.
        """
        end = time.monotonic() + PATIENCE
        while not (found := self._asked("evaluate", "", script)):
            if time.monotonic() > end:
                raise TimeoutError(f"nothing came of {script}")
            time.sleep(0.05)  # Marionette has nothing to wait by inside a popup
        return found

    def _exists(self, selector: str) -> bool:
        """Tell whether ``selector`` matches; a popup that is still loading says no."""
        return bool(self._asked("exists", selector))

    def _asked(self, action: str, selector: str, text: str = "") -> object:
        """Return the answer to a question; none if it got lost."""
        try:
            return self._ask(action, selector, text, wait=_ANSWER_MS)
        except ScriptTimeoutException:
            return None

    def _act(self, action: str, selector: str, text: str = "") -> object:
        self.wait_for_selector(selector)
        return self._ask(action, selector, text)

    def _ask(
        self, action: str, selector: str, text: str = "", wait: int = PATIENCE * 1000
    ) -> object:
        """Run one action inside the popup and wait that many milliseconds for its answer."""
        name = f"followup-rules-test:{uuid4()}"
        request = {"name": name, "action": action, "selector": selector, "text": text}
        with self.driver.using_context("chrome"):
            answer: dict[str, Any] = self.driver.execute_async_script(
                f"""
                const [name, script, done] = arguments;
                const manager = {_POPUP}?.messageManager;
                if (!manager) return done({{ problem: "the popup is closed" }});
                manager.addMessageListener(name, function heard({{ data }}) {{
                  manager.removeMessageListener(name, heard);
                  done(data);
                }});
                manager.loadFrameScript(
                  "data:application/javascript," + encodeURIComponent(script), false);
                """,
                (name, _FRAME_SCRIPT.replace("REQUEST", json.dumps(request))),
                script_timeout=wait,
            )
        if "problem" in answer:
            raise LookupError(f"{action} {selector}: {answer['problem']}")
        return answer["value"]


@dataclass
class Firefox:
    """A running Firefox; made by ``firefox``."""

    driver: Marionette
    log: Log
    _said: Path

    def said(self) -> list[str]:
        """Return what the console of any part has said until now, a line each."""
        return self._said.read_text(errors="replace").splitlines()

    def complaints(self) -> list[str]:
        """Return every error and warning of the extension until now."""
        with self.driver.using_context("chrome"):
            return _errors(self.driver) + _spoken("\n".join(self.said()))

    def open(self, path: str) -> None:
        """Open a page of LinkedIn in the only tab; ``driver`` is Marionette's own interface."""
        self.driver.navigate(LINKEDIN + path)

    def click_icon(self, extension_id: str = FIREFOX_ID) -> Popup:
        """Click the extension's icon, for real; return the popup that opens."""
        with self.driver.using_context("chrome"):
            self.driver.execute_async_script(
                f"""
                const [id, done] = arguments;
                const {{ ExtensionParent }} = ChromeUtils.importESModule(
                  "resource://gre/modules/ExtensionParent.sys.mjs");
                const {{ extension }} = WebExtensionPolicy.getByID(id);
                const action = ExtensionParent.apiManager.global.browserActionFor(extension);
                action.triggerAction(window);
                const look = () => {{
                  const popup = {_POPUP};
                  if (!popup?.currentURI?.spec.startsWith("moz-extension:"))
                    return setTimeout(look, 20);
                  done();
                }};
                look();
                """,
                (extension_id,),
            )
        return Popup(self.driver)

    def before_popups(self, script: str) -> None:
        """Run a script in every popup from now on, before its own."""
        frame = """
          addEventListener("DOMWindowCreated", () => {
            const box = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
            Cu.evalInSandbox(SCRIPT, box);
          }, true);
        """.replace("SCRIPT", json.dumps(script))
        with self.driver.using_context("chrome"):
            self.driver.execute_script(
                """
                window.getGroupMessageManager("webext-browsers").loadFrameScript(
                  "data:application/javascript," + encodeURIComponent(arguments[0]), true);
                """,
                (frame,),
            )

    def in_background(self, script: str) -> Any:  # noqa: ANN401  # whatever it is asked for
        """Run a script in the background page, woken if it sleeps; return its plain value."""
        name = f"followup-rules-test:{uuid4()}"
        request = {"name": name, "action": "evaluate", "selector": "", "text": script}
        with self.driver.using_context("chrome"):
            answer: dict[str, Any] = self.driver.execute_async_script(
                """
                const [id, name, script, done] = arguments;
                const { extension } = WebExtensionPolicy.getByID(id);
                extension.wakeupBackground().then(() => {
                  const [{ xulBrowser }] = [...extension.views].filter(
                    ({ viewType }) => viewType === "background");
                  const manager = xulBrowser.messageManager;
                  manager.addMessageListener(name, function heard({ data }) {
                    manager.removeMessageListener(name, heard);
                    done(data);
                  });
                  manager.loadFrameScript(
                    "data:application/javascript," + encodeURIComponent(script), false);
                }).catch((problem) => done({ problem: String(problem) }));
                """,
                (FIREFOX_ID, name, _FRAME_SCRIPT.replace("REQUEST", json.dumps(request))),
            )
        if "problem" in answer:
            raise LookupError(f"in the background: {answer['problem']}")
        return answer["value"]

    def move_background(self, moment: datetime) -> None:
        """Put the background script's clock to this moment, and let its alarm go off."""
        self.in_background(f"({CLOCK})({int(moment.timestamp() * 1000)})")

    def reminded(self) -> dict[str, Any]:
        """Return the icon's number and what notifications have said, and more: see ``STATE``."""
        found: dict[str, Any] = json.loads(
            self.in_background(f"({STATE})().then((found) => JSON.stringify(found))")
        )
        return found

    def close_popup(self) -> None:
        """Close the popup."""
        with self.driver.using_context("chrome"):
            self.driver.execute_script(f"{_POPUP}?.closest('panel')?.hidePopup()")


@contextmanager
def firefox(
    pages: dict[str, str],
    *,
    archive: Path | None = None,
    prefs: dict[str, object] | None = None,
) -> Iterator[Firefox]:
    """Run Firefox with the extension in ``archive`` (default: the built zip)."""
    log = Log(expected=[_PYODIDES, _CLOSED_EARLY])
    if archive is None:
        [archive] = BUILT.glob("followup-rules-*-firefox.zip")
    with (
        tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as scratch,
        warnings.catch_warnings(),
    ):
        warnings.simplefilter("ignore", ResourceWarning)  # Marionette leaves sockets open
        folder = Path(scratch)
        # Marionette installs what is named .xpi
        package = folder / "extension.xpi"
        package.write_bytes(archive.read_bytes())
        said = folder / "gecko.log"
        with Proxy(lambda address: page_for(pages, address), make_certificate(folder)) as proxy:
            driver = Marionette(
                app="fxdesktop",
                bin=firefox_path(),
                port=0,  # any that is free
                startup_timeout=PATIENCE,
                headless=True,
                gecko_log=str(said),
                prefs=_prefs(proxy.port) | (prefs or {}),
                workspace=scratch,
            )
            try:
                driver.start_session({"acceptInsecureCerts": True})
                driver.timeout.script = PATIENCE
                Addons(driver).install(str(package), temp=True)
                with zipfile.ZipFile(package) as packed:
                    if "welcome/welcome.html" in packed.namelist():
                        _close_welcome(driver)
                yield Firefox(driver, log, said)
                with driver.using_context("chrome"):
                    log.complaints += _errors(driver)
            finally:
                driver.cleanup()
                driver.instance = None
                gc.collect()  # what Mozilla's modules left open ends here, not in another test
        log.requests += [one for one in proxy.refused if not _BROWSERS_OWN.search(one)]
        log.complaints += _spoken(said.read_text(errors="replace"))
    log.check()


def _close_welcome(driver: Marionette) -> None:
    """Close the page that opens by itself after installing: tests begin with their own tab."""
    own = driver.current_window_handle
    end = time.monotonic() + PATIENCE
    while len(driver.window_handles) == 1 and time.monotonic() < end:
        time.sleep(0.05)  # Marionette has nothing to wait by
    for handle in driver.window_handles:
        if handle != own:
            driver.switch_to_window(handle)
            # Closed while it reads what is stored, it leaves a complaint. One whose scripts are
            # missing never begins.
            begun = time.monotonic() + _BEGINS
            while not driver.execute_script(_HAS_BEGUN) and time.monotonic() < begun:
                time.sleep(0.05)
            driver.close()
    driver.switch_to_window(own)


def _prefs(port: int) -> dict[str, object]:
    return {
        "extensions.webextensions.uuids": json.dumps({FIREFOX_ID: UUID}),
        "extensions.webextOptionalPermissionPrompts": False,  # a press on our button is the answer
        "network.proxy.type": 1,
        "network.proxy.http": "127.0.0.1",
        "network.proxy.http_port": port,
        "network.proxy.ssl": "127.0.0.1",
        "network.proxy.ssl_port": port,
        "network.proxy.allow_hijacking_localhost": True,
        "devtools.console.stdout.content": True,  # console.error and the like reach gecko.log
        "devtools.console.stdout.chrome": False,  # what Firefox says to itself
        "ui.popup.disable_autohide": True,  # no desktop here that could keep the focus
    }


_LATE = re.compile(r"Promise (?:resolved|rejected) after context unloaded")
"""What Firefox notes when it answers a popup that has been closed: no extension can prevent it."""


def _errors(driver: Marionette) -> list[str]:
    """Return the errors and warnings that Firefox noted of the extension."""
    found: list[str] = driver.execute_script(
        """
        return Services.console.getMessageArray()
          .filter((one) => one instanceof Ci.nsIScriptError
            && (one.sourceName.includes(arguments[0]) || one.errorMessage.includes(arguments[0])))
          .map((one) => `${one.errorMessage} (${one.sourceName}:${one.lineNumber})`);
        """,
        (UUID,),
    )
    return [one for one in found if not _LATE.match(one)]


def _spoken(log: str) -> list[str]:
    """Return the lines that the extension's consoles printed as errors or warnings."""
    # What a page says is quoted; Firefox's own consoles print their name instead.
    return re.findall(r"^console\.(?:error|warn|assert): (?!\w+:\s*$).*$", log, re.MULTILINE)
