"""Go once through a whole click, with invented people, before the memory snapshot is taken.

Run inside Pyodide by `runtime_make.mjs`. Whatever the first click would import, compile or look up
(the rules, the phrase banks, pydantic's validators, regular expressions) is then in the snapshot,
and a person's first answer takes no longer than the second. The answers are thrown away.
"""

from __future__ import annotations

import json

from followup_rules.bridge import handle

from followup_rules.warm import REQUESTS

for _request in REQUESTS:
    _answer = json.loads(handle(json.dumps(_request)))
    if "ok" not in _answer:
        raise SystemExit(f"warming up, the bridge refused {_request!r}: {_answer!r}")

del _request, _answer, REQUESTS, json, handle
