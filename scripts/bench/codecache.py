"""Show by a trace that Chromium keeps compiled code of ours, and finds it again.

`make bench`, or `python -m scripts.bench.codecache`. The engine starts in a new
profile and its page stays open as long as a person reads; then it starts again in the same profile.
Of both a trace is taken: what V8 kept, what it found, and how many functions it had to compile when
they were first called. Prints a table and writes `build/bench/codecache.json`.
"""

from __future__ import annotations

import json
from collections import Counter
from typing import Any

from scripts.bench.browsers import QUIET, chromium_context, open_in_chromium, prepare
from scripts.bench.pages import PAGES
from scripts.paths import BUILD, ROOT

OUT = BUILD / "bench" / "codecache.json"
PAGE = "c_ours"
CATEGORIES = [
    "v8.wasm",
    "devtools.timeline",
    "disabled-by-default-devtools.timeline",
    "disabled-by-default-v8.wasm.detailed",
    "disabled-by-default-v8.wasm.turbofan",
]
COUNTED = {
    "wasm.CompileLazy": "functions compiled at their first call",
    "V8.WasmOptimization": "functions optimised",
}
KEPT, FOUND = "v8.wasm.cachedModule", "v8.wasm.moduleCacheHit"


def traced(context: Any, stay: float) -> dict[str, Any]:  # noqa: ANN401  # Playwright's
    """Start the engine once, under a trace; return what it tells."""
    context.browser.start_tracing(categories=CATEGORIES)
    took = open_in_chromium(context, PAGE, stay)
    events: list[dict[str, Any]] = json.loads(context.browser.stop_tracing())["traceEvents"]
    number = Counter(event["name"] for event in events)
    return {
        "first answer, ms": round(took["answer"]),
        "bytes of compiled code found": _bytes(events, FOUND, "consumedCacheSize"),
        "bytes of compiled code kept": _bytes(events, KEPT, "producedCacheSize"),
        **{told: number[name] for name, told in COUNTED.items()},
    }


def _bytes(events: list[dict[str, Any]], name: str, size: str) -> int:
    return sum(event["args"][size] for event in events if event["name"] == name)


def main() -> None:
    """Trace two starts and print what the traces tell."""
    prepare({PAGE: PAGES[PAGE]})
    with chromium_context() as context:
        found = {"new": traced(context, QUIET), "used": traced(context, 0.5)}
    print("Chromium's compiled code (traces slow everything down)")
    for name in found["new"]:
        print(f"  {name:40} {found['new'][name]:>10,} {found['used'][name]:>10,}")
    OUT.parent.mkdir(parents=True, exist_ok=True)
    OUT.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")
    print(f"all values: {OUT.relative_to(ROOT)}")


if __name__ == "__main__":
    main()
