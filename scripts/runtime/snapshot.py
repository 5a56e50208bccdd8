r"""Write the memory snapshot's file: what `snapshot.js` opens.

Node leaves the pages of Python's memory as they are, and what is to be known about them
(`make.mjs snapshot`). Here each run of pages is packed with LZ4: the file is then read in
less than half the time, and unpacking takes a fraction of what that saves.

Layout (little-endian): 8 bytes "FRSNAP2\n" · u32 length of the header · u32 length of the file ·
32 bytes SHA-256 of all that follows · header (JSON, padded with spaces to a multiple of 16) · the
runs. The header's `runs` are triples: first page, number of pages, length of the packed run.
"""

from __future__ import annotations

import base64
import hashlib
import json
import struct
import tempfile
from pathlib import Path
from typing import Any

import lz4.block

from scripts.tools import RuntimeBuildError, run_tool

MAGIC = b"FRSNAP2\n"
PAGE = 1024
"""Bytes in a page of ours, as in `snapshot.js`."""
_BEHIND = 8
"""Unpacking may write so many bytes behind a run, and puts them back: they have to be there."""
UNPACK = Path(__file__).with_name("unpack.wat")


def pack_snapshot(folder: Path, target: Path) -> None:
    """Pack what Node left in `folder` (`about.json`, `pages.bin`) into the file `target`."""
    about = json.loads((folder / "about.json").read_text(encoding="utf-8"))
    pages = (folder / "pages.bin").read_bytes()
    runs: list[int] = []
    packed: list[bytes] = []
    at = 0
    for first, number in zip(about["runs"][::2], about["runs"][1::2], strict=True):
        if (first + number) * PAGE + _BEHIND > about["heap"]:
            raise RuntimeBuildError("the memory is used up to its very end")
        run = pages[at : at + number * PAGE]
        at += len(run)
        packed.append(
            lz4.block.compress(run, mode="high_compression", compression=12, store_size=False)
        )
        runs += [first, number, len(packed[-1])]
    target.write_bytes(file_of({**about, "runs": runs}, packed))


def file_of(about: dict[str, Any], packed: list[bytes]) -> bytes:
    """Return the file around the packed runs."""
    text = json.dumps(about, separators=(",", ":")).encode()
    header = text.ljust(-(-len(text) // 16) * 16)
    rest = header + b"".join(packed)
    lengths = struct.pack("<II", len(header), len(MAGIC) + 40 + len(rest))
    return MAGIC + lengths + hashlib.sha256(rest).digest() + rest


def unpacker(wasm_opt: Path) -> str:
    """Return the wasm that unpacks a run (`unpack.wat`), in base64."""
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / "unpack.wasm"
        run_tool(
            "wasm-opt could not assemble unpack.wat",
            *("node", wasm_opt, UNPACK, "--mvp-features", "-O2", "-o", made),
        )
        return base64.b64encode(made.read_bytes()).decode()
