"""Make the plain-JavaScript extension that the real popup's first paint is measured against.

Its popup shows one stored view, which lies in its page as JSON, in the real popup's own style and
with the texts of its frame.
"""

from __future__ import annotations

import json
import shutil
from html import escape
from pathlib import Path
from typing import Any

from scripts.paths import BUILD, ROOT, SOURCE

PLAIN = BUILD / "bench" / "plain"
GECKO = "plain@followup-rules.invalid"
_PAGE = """<!doctype html>
<html lang="en" data-begun>
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>Plain</title>
    <link rel="stylesheet" href="popup.css">
  </head>
  <body>
    <main id="popup" data-state="ready">
      <header class="who" id="who"></header>
      <section class="verdict" id="verdict"></section>
      <div id="sections"></div>
      <footer>
        <div class="foot-row">
          <a class="button quiet" href="#">{book_title}</a>
          <button class="quiet">{button_people}</button>
          <button class="quiet">{button_report}</button>
          <span class="space"></span>
          <button class="quiet">{button_settings}</button>
        </div>
        <details class="line-fold"><summary><h2>{title_data}</h2></summary></details>
        <p class="small">{promise}</p>
      </footer>
    </main>
    <script type="application/json" id="view">{view}</script>
    <script type="application/json" id="messages">{messages}</script>
    <script src="popup.js"></script>
  </body>
</html>
"""


def make_plain(view: dict[str, Any]) -> Path:
    """Write the extension; return its folder."""
    shutil.rmtree(PLAIN, ignore_errors=True)
    PLAIN.mkdir(parents=True)
    file = SOURCE / "_locales" / "en" / "messages.json"
    messages = json.loads(file.read_text(encoding="utf-8"))
    page = _PAGE.format(
        view=_in_script(view),
        messages=_in_script(messages),
        **{name: escape(one["message"]) for name, one in messages.items()},
    )
    (PLAIN / "popup.html").write_text(page, encoding="utf-8")
    shutil.copyfile(ROOT / "scripts" / "bench" / "plain_popup.js", PLAIN / "popup.js")
    shutil.copyfile(SOURCE / "ui" / "look.css", PLAIN / "popup.css")
    shutil.copyfile(SOURCE / "icons" / "icon-32.png", PLAIN / "icon.png")
    manifest = {
        "manifest_version": 3,
        "name": "plain",
        "version": "1",
        "action": {"default_popup": "popup.html", "default_icon": "icon.png"},
        "browser_specific_settings": {"gecko": {"id": GECKO}},
    }
    (PLAIN / "manifest.json").write_text(json.dumps(manifest), encoding="utf-8")
    return PLAIN


def _in_script(value: object) -> str:
    """Return JSON that may stand between the tags of a script."""
    return json.dumps(value, ensure_ascii=False).replace("<", "\\u003c")
