"""Try mutants of the code against the tests: one forked process a mutant, nothing loaded twice.

The parent has imported pytest, hypothesis and the whole library. A child forgets the changed module
and everything that imports it, uses the changed tree instead, and runs the tests in stages,
those first that notice most in the shortest time. The first test that fails is what killed it. A
child with a test that doesn't end in time ends itself: an endless loop is noticed by everyone.
"""

import ast
import importlib
import importlib.abc
import importlib.machinery
import importlib.util
import os
import pkgutil
import resource
import selectors
import signal
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import ModuleType

import hypothesis  # noqa: F401  # loaded before the forks
import pytest

import followup_rules
import tests.oracle_grid
import tests.strategies  # noqa: F401  # loaded before the forks
from scripts.paths import ROOT
from tests.mutation.mutate import CodeMutant
from tests.mutation.stages import GRID

WORKERS = int(os.environ.get("WORKERS", "2"))
SLOW = int(os.environ.get("SLOW", "1"))
"""How many times as long everything may take, on a machine that is busy with other work."""
PATIENCE = 600 * SLOW
"""Seconds for one mutant; the unchanged code needs about three minutes."""
ONE_TEST = 120 * SLOW
"""Seconds for one test of a mutant, and for what is loaded before the first."""
SLICE = 30_000
"""Cases of the grid, as in ``test_oracle_agrees.py``."""
MOST_MEMORY = 3 << 30
QUIET = ("-W", "ignore::pytest.PytestAssertRewriteWarning")
"""What is loaded before the forks can't be told to pytest any more."""
ENDED = "the end of its process, or of its time"
OURS = "not the mutant, the search itself: "
for found in pkgutil.walk_packages(followup_rules.__path__, "followup_rules."):
    if not found.name.endswith("__main__"):
        importlib.import_module(found.name)


@dataclass(frozen=True)
class Fate:
    """What became of a mutant."""

    mutant: CodeMutant
    killed_by: str
    """The first test that failed; empty for a survivor."""


def fates(
    mutants: Iterable[CodeMutant], stages: Callable[[CodeMutant], Sequence[Sequence[str]]]
) -> Iterator[Fate]:
    """Try every mutant, two at a time, and yield what became of each, in the order of ending."""
    waiting = iter(mutants)
    running: dict[int, tuple[CodeMutant, int, float]] = {}
    with selectors.DefaultSelector() as ended:
        while True:
            while len(running) < WORKERS and (mutant := next(waiting, None)):
                pid, pipe = _start(mutant, stages(mutant))
                running[pipe] = (mutant, pid, time.monotonic() + PATIENCE)
                ended.register(pipe, selectors.EVENT_READ)
            if not running:
                return
            ready = {key.fd for key, _ in ended.select(timeout=5)}
            for pipe, (mutant, pid, until) in list(running.items()):
                late = time.monotonic() > until
                if pipe not in ready and not late:
                    continue
                if late:
                    os.kill(pid, signal.SIGKILL)
                told = os.read(pipe, 1000).decode() if not late else ENDED
                if told.startswith(OURS):
                    raise RuntimeError(told.removeprefix(OURS))
                os.waitpid(pid, 0)
                ended.unregister(pipe)
                os.close(pipe)
                del running[pipe]
                yield Fate(mutant, ENDED if told == "" else told.strip())


def _start(mutant: CodeMutant, stages: Sequence[Sequence[str]]) -> tuple[int, int]:
    reading, writing = os.pipe()
    sys.stdout.flush()
    pid = os.fork()
    if pid:
        os.close(writing)
        return pid, reading
    resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
    nowhere = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(nowhere, stream)
    try:
        by = _try(mutant, stages)
    except BaseException as problem:  # noqa: BLE001  # told to the parent, which ends
        by = f"{OURS}{type(problem).__name__}: {problem}"
    os.write(writing, (by or " ").encode()[:900])
    os._exit(0)


class _Noticed:
    """A pytest plugin: the first thing that failed."""

    by = ""

    def pytest_runtest_setup(self) -> None:
        signal.alarm(ONE_TEST)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.failed and not self.by:
            self.by = report.nodeid.partition("[")[0]

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        if report.failed and not self.by:
            self.by = "an error while the library is imported"


def _try(mutant: CodeMutant, stages: Sequence[Sequence[str]]) -> str:
    _put_instead(f"followup_rules.{mutant.module}", mutant.tree)
    for stage in stages:
        signal.alarm(ONE_TEST)
        if stage == (GRID,):
            if _differs_on_the_grid():
                return GRID
            continue
        noticed = _Noticed()
        options = [
            "-x",
            "-q",
            "-p",
            "no:cacheprovider",
            "-p",
            "no:xdist",
            f"--rootdir={ROOT}",
            *QUIET,
        ]
        pytest.main([*options, *(str(ROOT / one) for one in stage)], plugins=[noticed])
        if noticed.by:
            return noticed.by
    return ""


def _differs_on_the_grid() -> bool:
    try:
        from tests.oracle_grid import cases, disagreement  # noqa: PLC0415  # the changed one

        return any(disagreement(case) for case in cases(SLICE))
    except Exception:  # noqa: BLE001  # an answer that can't be given is another answer
        return True


class _Instead(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Finds the changed module where the package's own would be."""

    def __init__(self, name: str, tree: ast.Module) -> None:
        self.name = name
        self.code = compile(ast.fix_missing_locations(tree), f"<changed {name}>", "exec")

    def find_spec(
        self, fullname: str, path: object, target: object = None
    ) -> importlib.machinery.ModuleSpec | None:
        del path, target
        return importlib.util.spec_from_loader(fullname, self) if fullname == self.name else None

    def exec_module(self, module: ModuleType) -> None:
        exec(self.code, module.__dict__)  # noqa: S102  # our own code, a little changed


def _put_instead(name: str, tree: ast.Module) -> None:
    for one in _rests_on(name):
        sys.modules.pop(one, None)
        # "from package import module" would find it as the package's attribute.
        package, _, module = one.rpartition(".")
        vars(sys.modules.get(package, ModuleType(package))).pop(module, None)
    sys.meta_path.insert(0, _Instead(name, tree))


@cache
def _imports() -> dict[str, set[str]]:
    """Every module of the library and the tests that is loaded -> what it imports."""
    found = {}
    for name, module in list(sys.modules.items()):
        source = getattr(module, "__file__", None)
        if name.partition(".")[0] not in ("followup_rules", "tests") or not source:
            continue
        named: set[str] = set()
        for node in ast.walk(ast.parse(Path(source).read_text("utf-8"))):
            if isinstance(node, ast.Import):
                named.update(alias.name for alias in node.names)
            elif isinstance(node, ast.ImportFrom) and node.module:
                named.add(node.module)
                named.update(f"{node.module}.{alias.name}" for alias in node.names)
        found[name] = named
    return found


@cache
def _rests_on(name: str) -> frozenset[str]:
    """Return the module and all that import it, directly or by way of others."""
    gone = {name}
    while more := {one for one, named in _imports().items() if named & gone} - gone:
        gone |= more
    return frozenset(gone)
