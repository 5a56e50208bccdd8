"""What became of a module's mutants so far, under ``build/mutants/``: the next part goes on there.

It holds for one source of the module; ``make clean`` removes it, as after a change of the tests.
"""

import json
from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path

from scripts.paths import BUILD, ROOT
from tests.mutation.mutate import CodeMutant
from tests.mutation.runner import Fate


def known(name: str, every: Sequence[CodeMutant]) -> list[Fate]:
    """Return what is known of a module's mutants; two of one name differ in their number."""
    file = _file(name)
    if not file.exists():
        return []
    by: dict[str, str] = json.loads(file.read_text("utf-8"))
    return [Fate(every[int(index)], killed_by) for index, killed_by in by.items()]


def keep(name: str, every: Sequence[CodeMutant], found: Sequence[Fate]) -> None:
    """Keep what is known of a module's mutants by now."""
    index = {id(mutant): at for at, mutant in enumerate(every)}
    by = {index[id(fate.mutant)]: fate.killed_by for fate in found}
    file = _file(name)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps(by), encoding="utf-8")


def _file(name: str) -> Path:
    source = ROOT.joinpath("followup_rules", *name.split(".")).with_suffix(".py").read_bytes()
    return BUILD / "mutants" / f"{name}-{sha256(source).hexdigest()[:12]}.json"
