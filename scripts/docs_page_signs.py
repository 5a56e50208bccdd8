"""Write ``extension/page/inpage/signs.js`` from ``followup_rules/page_signs.py``.

The data file is the one truth about what LinkedIn's pages are recognised by; the page needs its
selectors before Python is there, so they are copied. ``--check`` only says whether the copy is
fresh (exit 1 if not).
"""

import json
import runpy
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "extension" / "page" / "inpage" / "signs.js"

HEAD = """\
/**
 * Made by scripts/docs_page_signs.py from followup_rules/page_signs.py: mend the line there.
 */
(() => {
  const signs = /** @type {any} */ ("""

TAIL = """);
  // The files that follow add to it; the last one takes it away again.
  globalThis.followupRulesPage = /** @type {FollowupRulesPage} */ ({ signs });
})();
"""


def made() -> str:
    """Give the text that the copy should have."""
    data = runpy.run_path(str(ROOT / "followup_rules" / "page_signs.py"))
    signs = {name: sign.mark for name, sign in data["SIGNS"].items()}
    texts = {name: [one.mark for one in many] for name, many in data["TEXTS"].items()}
    texts["invite"] = [one.invite for one in data["WORDS"].values()]
    body = json.dumps({**signs, "texts": texts}, ensure_ascii=False, indent=2)
    return HEAD + body.replace("\n", "\n  ") + TAIL


def main() -> int:
    """Write the copy, or check it."""
    fresh = TARGET.exists() and TARGET.read_text("utf-8") == made()
    if "--check" in sys.argv[1:]:
        if not fresh:
            print(f"{TARGET.relative_to(ROOT)} is stale: run scripts/docs_page_signs.py")
        return 0 if fresh else 1
    TARGET.write_text(made(), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
