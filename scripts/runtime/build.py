"""Fill `extension/runtime/`: Python's machine, its packages as bytecode, and a memory snapshot.

`python -m scripts.runtime.build` builds what the engine of the extension loads; `make build` does.
`python -m scripts.runtime.build whole FOLDER` puts it into a folder, with Pyodide's files as they
were published.
Everything from outside is checked against `pins.json` and `pyodide-lock.json`, and nothing is
fetched when the extension runs. Two builds of one commit are alike byte for byte
(docs/reproducibility.md).

Left in `extension/runtime/`:
`pyodide.asm.mjs`, `pyodide.asm.wasm` and `pydantic_core.wasm` with what a click calls and the two
`….rest.wasm` with all else (each naming the build), `bytecode.bin` (a zip of compiled modules),
`snapshot.bin`, and `build.js` with the identity of the build.
Left in `build/wheel/`: the wheel of `followup_rules`.
"""

from __future__ import annotations

import json
import shutil
import sys
import tempfile
from pathlib import Path

from scripts.runtime.bytecode import (
    BYTECODE,
    CLICKS,
    SIDE,
    WARM,
    Compiled,
    choose,
    compile_ours,
    compile_outside,
    node,
    pack,
)
from scripts.runtime.pins import (
    ROOT,
    pins,
    pyodide_files,
    sha256,
    wasm_opt,
    wheels,
)
from scripts.runtime.snapshot import pack_snapshot, unpacker
from scripts.runtime.split import marked, split
from scripts.runtime.tighten import tighten
from scripts.runtime.wasm import custom_section
from scripts.runtime.wheel import build_wheel
from scripts.tools import RuntimeBuildError

SECTION = b"followup_rules"
WHOLE = "whole-"
"""How the name of a build begins whose wasm files are as they were published."""
MACHINE = ("pyodide.asm.mjs", "pyodide.asm.wasm")


def build(
    root: Path = ROOT,
    cache: Path | None = None,
    target: Path | None = None,
    *,
    trimmed: bool = True,
) -> Path:
    """Build the runtime of the checkout at `root`; return the folder it lies in.

    `cache` keeps what was fetched and compiled from outside (`build/cache` if not given). The
    runtime can be put elsewhere, and with Pyodide's and pydantic's files as they were published.
    """
    cache = cache or root / "build" / "cache"
    target = target or root / "extension" / "runtime"
    pyodide = pyodide_files(root)
    home = pyodide["pyodide.mjs"].parent
    packages = wheels(cache / "wheels")
    outside = compile_outside(home, packages, cache / "compiled")
    ours_wheel = build_wheel(root, root / "build" / "wheel")
    with tempfile.TemporaryDirectory() as folder:
        scratch = Path(folder)
        ours = compile_ours(home, ours_wheel, scratch / "ours")
        made = scratch / "runtime"
        made.mkdir()
        if trimmed:
            _machine(pyodide, outside, made, root, cache)
        else:
            _as_published(pyodide, outside, made)
        # Once with everything, so that ``choose`` can start Python; then with what that needs.
        pack([outside, ours], made / BYTECODE)
        pack([outside, ours], made / BYTECODE, choose(made, [outside, ours], scratch))
        if trimmed:
            _split(made, scratch / "marked")
        _name_build(made, unpacker(wasm_opt(root)), trimmed=trimmed)
        memory = scratch / "memory"
        memory.mkdir()
        node("snapshot", made, WARM, memory)
        pack_snapshot(memory, made / "snapshot.bin")
        shutil.rmtree(target, ignore_errors=True)
        shutil.copytree(made, target)
    return target


def _split(made: Path, scratch: Path) -> None:
    """Leave in the wasm files only the functions that clicks call; put the others beside them."""
    shutil.copytree(made, scratch)
    files = {"main": made / MACHINE[1], "side": made / SIDE}
    for path in files.values():
        (scratch / path.name).write_bytes(marked(path.read_bytes()))
    report = scratch / "called.json"
    node("called", scratch, WARM, CLICKS, report)
    called: dict[str, list[int]] = json.loads(report.read_text(encoding="utf-8"))
    for name, path in files.items():
        loaded, rest = split(path.read_bytes(), set(called[name]))
        path.write_bytes(loaded)
        path.with_suffix(".rest.wasm").write_bytes(rest)


def _name_build(made: Path, unpack: str, *, trimmed: bool) -> None:
    """Give the build its name, a hash of all files, and write it where the engine compares it.

    `unpack` is the wasm that unpacks the snapshot, in base64: too short for a file of its own.
    Files that stay as they were published don't name the build; its own name says so.
    """
    parts = sorted(path for path in made.iterdir() if path.is_file())
    hashes = [sha256(path.read_bytes()) for path in parts]
    identity = sha256("".join([*hashes, unpack]).encode())
    identity = identity if trimmed else f"{WHOLE}{identity}"
    for path in parts:
        if trimmed and path.suffix == ".wasm":
            with path.open("ab") as module:
                module.write(custom_section(SECTION, identity.encode()))
    about = json.dumps({"identity": identity, "unpack": unpack})
    (made / "build.json").write_text(about + "\n", encoding="utf-8")
    (made / "build.js").write_text(
        "/** The build that all files of this folder belong to. */\n"
        f'export const IDENTITY = "{identity}";\n'
        "/** The wasm that unpacks the snapshot (scripts/runtime/unpack.wat), in base64. */\n"
        f'export const UNPACK = "{unpack}";\n',
        encoding="utf-8",
    )
    (made / "build.d.ts").write_text(
        "export const IDENTITY: string;\nexport const UNPACK: string;\n", encoding="utf-8"
    )


def _as_published(pyodide: dict[str, Path], outside: Compiled, made: Path) -> None:
    """Put Python's machine and pydantic_core into `made`, byte for byte as they came."""
    for name in MACHINE:
        shutil.copyfile(pyodide[name], made / name)
    (library,) = outside.sources.glob("pydantic_core/*.so")
    shutil.copyfile(library, made / SIDE)


def _machine(
    pyodide: dict[str, Path], outside: Compiled, made: Path, root: Path, cache: Path
) -> None:
    """Put Python's machine and pydantic_core into `made`, tightened; kept in `cache` once made."""
    (library,) = outside.sources.glob("pydantic_core/*.so")
    here = Path(__file__).parent
    scripts = ("pins.json", "shorten.py", "tighten.py", "wasm.py")
    terser = root / "node_modules" / "terser"
    made_by = [*(here / name for name in scripts), terser / "package.json"]
    key = sha256(b"".join(path.read_bytes() for path in made_by))[:16]
    kept = cache / "machine" / key
    if not kept.is_dir():
        with tempfile.TemporaryDirectory(dir=cache) as folder:
            work = Path(folder) / "machine"
            work.mkdir()
            for name in MACHINE:
                shutil.copyfile(pyodide[name], work / name)
            shutil.copyfile(library, work / SIDE)
            version: str = pins()["pyodide"]["version"]
            opt = wasm_opt(root)
            tighten(work, work / SIDE, opt, terser / "bin" / "terser", version)
            kept.parent.mkdir(parents=True, exist_ok=True)
            work.replace(kept)
    shutil.copytree(kept, made, dirs_exist_ok=True)


if __name__ == "__main__":
    whole = sys.argv[1:2] == ["whole"]
    try:
        where = build(target=Path(sys.argv[2]), trimmed=False) if whole else build()
    except RuntimeBuildError as problem:
        sys.exit(f"The runtime was not built: {problem}")
    for file in sorted(where.iterdir()):
        print(f"{file.stat().st_size / 1e6:8.2f} MB  {file.name}")
