"""Write ``extension/page/inpage/signs.js`` from ``followup_rules/linkedin/selectors.py``.

What LinkedIn's pages are recognised by is kept in the Python file alone. The page needs its
selectors before Python is there, so they are copied.
"""

import json
import runpy
from pathlib import Path

from scripts.paths import ROOT

TARGET = ROOT / "extension" / "page" / "inpage" / "signs.js"

HEAD = """\
/**
 * Made by scripts/docs/selectors.py from followup_rules/linkedin/selectors.py: change it there.
 */
(() => {
  const signs = /** @type {any} */ ("""

TAIL = """);
  // The files that follow add to it; the last one takes it away again.
  globalThis.followupRulesPage = /** @type {FollowupRulesPage} */ ({ signs });
})();
"""


def made() -> str:
    """Return the text of ``signs.js``."""
    data = runpy.run_path(str(ROOT / "followup_rules" / "linkedin" / "selectors.py"))
    signs = {name: sign.mark for name, sign in data["SIGNS"].items()}
    texts = {name: [one.mark for one in many] for name, many in data["TEXTS"].items()}
    texts["invite"] = [one.invite for one in data["WORDS"].values()]
    texts["no_note"] = [one.no_note for one in data["WORDS"].values()]
    body = json.dumps({**signs, "texts": texts}, ensure_ascii=False, indent=2)
    return HEAD + body.replace("\n", "\n  ") + TAIL


def files() -> dict[Path, str]:
    """Return the script that this module writes."""
    return {TARGET: made()}
