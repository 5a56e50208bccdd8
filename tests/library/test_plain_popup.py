"""The popup that ours is measured against shows the same words, taken from the same files."""

import json
import re

from scripts.bench import plain_popup
from scripts.paths import ROOT, SOURCE

MESSAGES = json.loads((SOURCE / "_locales" / "en" / "messages.json").read_text("utf-8"))


def test_it_has_no_words_of_its_own() -> None:
    sources = [
        (ROOT / "scripts" / "bench" / name).read_text("utf-8")
        for name in ("plain_popup.js", "plain_popup.py")
    ]
    shown = re.findall(r">([A-Za-z][A-Za-z', ]*)<", "\n".join(sources))
    assert shown == ["Plain"]  # the title of its tab


def test_its_page_has_the_texts_of_the_frame() -> None:
    folder = plain_popup.make_plain({"v": 1, "kind": "advice"})
    page = (folder / "popup.html").read_text("utf-8")
    assert MESSAGES["promise"]["message"] in page
    used = set(re.findall(r'frameText\("([a-z_]+)"', (folder / "popup.js").read_text("utf-8")))
    assert used
    assert used <= MESSAGES.keys()
