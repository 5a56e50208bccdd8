"""Reads a synthetic page as the extension does, and says what differs from what is to be read."""

import json
from typing import Any

from followup_rules.linkedin.profile import ProfileReading, read_profile
from tests.pages.worlds import SCRIPTS, Worlds, watched
from tests.synthetic.pages import Shown

READ = (
    SCRIPTS + "(async () => { const page = globalThis.followupRulesPage;"
    "delete globalThis.followupRulesPage; return JSON.stringify(await page.read(WAIT)); })()"
)


def raw(worlds: Worlds, wait: int = 0) -> object:
    """Inject the reader and give what it collected."""
    return json.loads(worlds.ours(READ.replace("WAIT", str(wait))))


def read(worlds: Worlds, shown: Shown) -> tuple[ProfileReading, list[str]]:
    """Show a page and read it; give the weighed reading and every trace that was left."""
    worlds.load(shown.url, watched(shown.html))
    worlds.page_js("trace.start()")
    reading = read_profile(raw(worlds))
    traces: list[str] = worlds.page_js("trace.stop()")
    return reading, traces


def differences(reading: ProfileReading, expect: dict[str, Any]) -> list[str]:
    """Say in which fields a reading is not what a careful person reads."""
    told = reading.model_dump()
    return [
        f"{field}: {told[field]!r} instead of {wanted!r}"
        for field, wanted in expect.items()
        if told[field] != wanted
    ]
