"""Compare ways of starting the engine, the losers too.

`PYTHONPATH=. python scripts/compare_start.py`, after `make build`.
Each way is a copy of `extension/engine/` with a few lines changed, beside ours, in one extension;
all are measured in the same rounds, in turn, in a new profile and in a used one. The table in
`docs/performance.md` is what this prints. `--ways` and `--rounds` choose less.
"""

from __future__ import annotations

import argparse
import gzip
import json
import shutil
import statistics
from collections.abc import Callable
from pathlib import Path

import lz4.block

from scripts.measure_pages import ASK
from scripts.measure_start import BROWSERS, EXTENSION, QUIET, prepare
from scripts.runtime import MACHINE, build
from scripts.runtime_snapshot import MAGIC, PAGE, file_of
from scripts.tools import BUILD

Changed = Callable[[Path], None]
_DONE = (
    "document.getElementById('out').textContent = JSON.stringify({answer: performance.now()});\n"
)
OURS = (
    'import { startEngine } from "../engine/engine.js";\n'
    f"await startEngine(() => {{}}).call({ASK});\n{_DONE}"
)
DOCUMENT = (
    'import { readFiles } from "../engine/files.js";\n'
    'const runtime = new URL("../runtime/", import.meta.url).href;\n'
    "const files = readFiles(runtime);\n"
    'const { startPython } = await import("../engine/start.js");\n'
    "const python = await startPython(runtime, files, () => {});\n"
    f"python.answer({json.dumps(ASK)});\n{_DONE}"
)
"""Counted, as all others, from the beginning of the page."""


def _change(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    if old not in text:
        raise SystemExit(f"{path.name} no longer says: {old}")
    path.write_text(text.replace(old, new), encoding="utf-8")


def worker_first(folder: Path) -> None:
    """The worker is asked for before the files."""
    engine = folder / "engine" / "engine.js"
    line = '  const files = readFiles(new URL("../runtime/", import.meta.url).href);\n'
    _change(engine, line, "")
    _change(engine, "  handOver(files, worker);\n", line + "  handOver(files, worker);\n")


def worker_reads(folder: Path) -> None:
    """The worker reads its files itself."""
    _change(folder / "engine" / "engine.js", "  handOver(files, worker);\n", "")
    _change(folder / "engine" / "engine.js", "const files = readFiles", "void readFiles;(() => 0)")
    _change(folder / "engine" / "worker.js", "takeFiles }", "readFiles }")
    _change(folder / "engine" / "worker.js", "takeFiles(self)", "readFiles(runtime)")


def not_streaming(folder: Path) -> None:
    """The wasm is read whole, then compiled."""
    old = "WebAssembly.compileStreaming(fetch(address))"
    new = "WebAssembly.compile(await (await fetch(address)).arrayBuffer())"
    _change(folder / "engine" / "files.js", old, new)


def raw(folder: Path) -> None:
    """The snapshot is not packed."""
    _raw_snapshot(folder)
    _change(
        folder / "engine" / "snapshot.js",
        "unpack(at, at + length, page * PAGE, (page + pages) * PAGE);",
        "machine.HEAPU8.set(packed.subarray(at - start, at - start + length), page * PAGE);",
    )
    _change(folder / "engine" / "snapshot.js", "machine.HEAPU8.set(packed, at);", "")
    _change(
        folder / "engine" / "snapshot.js",
        "let at = machine._emscripten_stack_get_end();",
        "const start = 0; let at = 0;",
    )
    _change(folder / "engine" / "snapshot.js", "if (at + packed.length >", "if (0 >")


def gzipped(folder: Path) -> None:
    """The snapshot is packed with gzip, and unpacked by the browser's own stream."""
    raw(folder)
    path = folder / "runtime" / "snapshot.bin"
    path.write_bytes(gzip.compress(path.read_bytes(), 9, mtime=0))
    _change(
        folder / "engine" / "files.js",
        "return new Uint8Array(await answer.arrayBuffer());",
        'const stream = answer.body.pipeThrough(new DecompressionStream("gzip"));\n'
        "  return new Uint8Array(await new Response(stream).arrayBuffer());",
    )


def whole(folder: Path) -> None:
    """The wasm files are whole: all functions are loaded at once."""
    shutil.rmtree(folder / "runtime")
    build(target=folder / "runtime", in_parts=False)
    _change(folder / "engine" / "start.js", "instantiate: inParts", "instantiate: atOnce")
    _change(
        folder / "engine" / "start.js",
        "  const parts = {",
        "  void inParts;\n  const atOnce = (name, module, imports) =>\n"
        "    new WebAssembly.Instance(module, imports).exports;\n  const parts = {",
    )


def _raw_snapshot(folder: Path) -> None:
    path = folder / "runtime" / "snapshot.bin"
    data = path.read_bytes()
    start = len(MAGIC) + 40
    length = int.from_bytes(data[len(MAGIC) : len(MAGIC) + 4], "little")
    about = json.loads(data[start : start + length])
    at, runs, pages = start + length, [], []
    for first, number, packed in zip(*(about["runs"][i::3] for i in range(3)), strict=True):
        size = number * PAGE
        pages.append(lz4.block.decompress(data[at : at + packed], uncompressed_size=size))
        runs += [first, number, size]
        at += packed
    path.write_bytes(file_of({**about, "runs": runs}, pages))


WAYS: dict[str, tuple[str, Changed | None]] = {
    "ours": (OURS, None),
    "document": (DOCUMENT, None),
    "worker_first": (OURS, worker_first),
    "worker_reads": (OURS, worker_reads),
    "not_streaming": (OURS, not_streaming),
    "raw": (OURS, raw),
    "gzip": (OURS, gzipped),
    "whole": (OURS, whole),
    "preload": (OURS, None),
}
"""Name -> the page's script, and what is changed in the copy."""


def lay_out(ways: list[str]) -> dict[str, str]:
    """Put a copy of the engine for each way into the measured extension; return the pages."""
    prepare({})
    pages = {}
    for name in ways:
        script, change = WAYS[name]
        if change is not None:
            copy = EXTENSION / name
            for part in ("engine", "runtime"):
                shutil.copytree(BUILD / "chrome" / part, copy / part)
            change(copy)
            script = script.replace("../engine/", f"../{name}/engine/")
        pages[name] = script
    prepare_pages(pages)
    return pages


def prepare_pages(pages: dict[str, str]) -> None:
    """Write the pages, one of them with hints to the browser."""
    hints = "".join(
        f'<link rel="modulepreload" href="../engine/{name}.js">' for name in ("engine", "files")
    ) + "".join(
        f'<link rel="preload" as="fetch" crossorigin href="../runtime/{name}">'
        for name in (MACHINE[1], "pydantic_core.wasm", "snapshot.bin")
    )
    for name, script in pages.items():
        html = (
            '<!doctype html><meta charset="utf-8"><title>bench</title>'
            f'{hints if name == "preload" else ""}<body><p id="out"></p>'
            f'<script type="module" src="{name}.js"></script></body>\n'
        )
        (EXTENSION / "bench" / f"{name}.html").write_text(html, encoding="utf-8")
        (EXTENSION / "bench" / f"{name}.js").write_text(script, encoding="utf-8")


def main() -> None:
    """Measure all ways in turn and print a table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--ways", nargs="+", default=list(WAYS), choices=list(WAYS))
    parser.add_argument("--browsers", nargs="+", default=list(BROWSERS), choices=list(BROWSERS))
    told = parser.parse_args()
    lay_out(told.ways)
    values: dict[tuple[str, str, str], list[float]] = {}
    for browser in told.browsers:
        for turn in range(told.rounds):
            at = turn % len(told.ways)
            with BROWSERS[browser]() as run:
                for state, stay in (("new", QUIET), ("used", 0.0)):
                    for name in told.ways[at:] + told.ways[:at]:
                        answer = run(name, stay)["answer"]
                        values.setdefault((name, browser, state), []).append(answer)
    columns = [(browser, state) for browser in told.browsers for state in ("new", "used")]
    print("| way | " + " | ".join(f"{browser}, {state}" for browser, state in columns) + " |")
    print("|---|" + "---:|" * len(columns))
    for name in told.ways:
        cells = [values[name, *column] for column in columns]
        told_cells = (f"{statistics.median(cell):.0f} [{min(cell):.0f}]" for cell in cells)
        print(f"| {name} | " + " | ".join(told_cells) + " |")


if __name__ == "__main__":
    main()
