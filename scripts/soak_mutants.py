"""Change the table and the machine in small ways, and see whether anything notices.

Table: every rule dropped, every condition wider, narrower or elsewhere, every verdict, certainty
and precedence otherwise. Each has to be killed by a proof or by the independent reading, unless
the whole space shows that it changes no answer. Code (``decide``, ``clock``, ``panel``,
``explain``): a comparison, number, word of logic or call otherwise, one at a time, each tried
against the tests; at least 95 in 100 have to be killed, and each survivor stands in ``EXPLAINED``.

``--table`` or ``--code`` does one of both; ``--only clock`` one file; ``--every N`` each Nth.
"""

import argparse
import ast
import copy
import os
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from followup_rules.rules import TABLE  # noqa: E402  # the path comes first
from tests.tables.mutants import answers, killed_by_oracle, killed_by_proof, mutants  # noqa: E402
from tests.tables.space import Space  # noqa: E402

FILES = ("decide", "clock", "panel", "explain")
TESTS = (
    "tests/tables/test_table_bands.py",
    "tests/library/test_rules_claims.py",
    "tests/library/test_panel_plans.py",
    "tests/library/test_clock_days.py",
    "tests/tables/test_table_proofs.py",
    "tests/library/test_explain_holds.py",
    "tests/library/test_oracle_agrees.py",
)
ENOUGH = 95
"""Of a hundred code mutants, so many have to be killed."""
EXPLAINED: dict[str, str] = {}
"""Mutant -> why it changes nothing that anyone could notice."""
_COMPARISONS: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
}
_CALLS = {"max": "min", "min": "max", "any": "all", "all": "any"}


def table_mutants() -> list[str]:
    """Try every mutant of the table; return those that nothing killed."""
    told = list(Space(TABLE, possible_only=True).walks())
    good = answers(TABLE, told)
    by: Counter[str] = Counter()
    survivors = []
    for mutant in mutants(TABLE):
        killer = killed_by_proof(mutant) or killed_by_oracle(mutant, good, told)
        if killer is None:
            told_now = answers(mutant.table, told)
            if told_now == good:
                killer = "changes nothing at any step through the space"
            elif [one[:2] for one in told_now] == [one[:2] for one in good]:
                killer = "changes no answer, only which of two reasons is told first"
        by[killer or "survived"] += 1
        if killer is None:
            survivors.append(mutant.what)
    for name, number in by.most_common():
        print(f"  {number:6}  {name}")
    return survivors


def code_mutants(source: str) -> Iterator[tuple[str, str]]:
    """Yield (what was changed, changed source); decorators are left alone."""
    tree = ast.parse(source)
    # How a class is made or an answer kept is no behaviour: frozen, slots, the size of a cache.
    decorators = {
        id(inner)
        for node in ast.walk(tree)
        for decorator in getattr(node, "decorator_list", ())
        for inner in ast.walk(decorator)
    }
    for place, node in enumerate(ast.walk(tree)):
        if id(node) in decorators:
            continue
        for what, change in _changes(node):
            changed = copy.deepcopy(tree)
            other = next(one for at, one in enumerate(ast.walk(changed)) if at == place)
            change(other)
            line = getattr(node, "lineno", 0)
            yield f"line {line}: {what} ({ast.unparse(node)[:60]})", ast.unparse(changed)


def _changes(node: ast.AST) -> Iterator[tuple[str, object]]:
    if isinstance(node, ast.Compare) and type(node.ops[0]) in _COMPARISONS:
        new = _COMPARISONS[type(node.ops[0])]
        yield f"compares with {new.__name__}", lambda one: one.ops.__setitem__(0, new())
    if isinstance(node, ast.BoolOp):
        logic = ast.Or if isinstance(node.op, ast.And) else ast.And
        yield f"joins with {logic.__name__}", lambda one: setattr(one, "op", logic())
    if isinstance(node, ast.Constant) and isinstance(node.value, bool):
        yield "the other truth", lambda one: setattr(one, "value", not one.value)
    elif isinstance(node, ast.Constant) and isinstance(node.value, int):
        yield "one more", lambda one: setattr(one, "value", one.value + 1)
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in _CALLS:
        yield "the other call", lambda one: setattr(one.func, "id", _CALLS[one.func.id])
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add | ast.Sub):
        sign = ast.Sub if isinstance(node.op, ast.Add) else ast.Add
        yield "the other sign", lambda one: setattr(one, "op", sign())
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        yield "not left out", lambda one: setattr(one, "op", ast.UAdd()) or _drop_not(one)


def _drop_not(node: ast.UnaryOp) -> None:
    """``not x`` becomes ``not not x``."""
    node.op = ast.Not()
    node.operand = ast.UnaryOp(op=ast.Not(), operand=node.operand)


def killed(name: str, source: str) -> bool:
    """Tell whether the tests notice this source in place of that file's."""
    with tempfile.TemporaryDirectory() as folder:
        there = Path(folder)
        shutil.copytree(ROOT / "followup_rules", there / "followup_rules")
        shutil.copytree(ROOT / "tests", there / "tests")
        shutil.copy(ROOT / "pyproject.toml", there)
        (there / "followup_rules" / f"{name}.py").write_text(source, encoding="utf-8")
        shutil.rmtree(there / "followup_rules" / "__pycache__", ignore_errors=True)
        command = [sys.executable, "-m", "pytest", "-x", "-q", "-p", "no:cacheprovider", *TESTS]
        try:
            ended = subprocess.run(  # our own tests
                command,
                cwd=there,
                env={**os.environ, "PYTHONPATH": str(there)},
                capture_output=True,
                timeout=900,
                check=False,
            )
        except subprocess.TimeoutExpired:
            return True
    return ended.returncode != 0


def run_code(only: str | None, every: int) -> tuple[int, list[str]]:
    """Try the code mutants; return how many there were and what survived."""
    tried = [
        (name, what, source)
        for name in FILES
        if only in (None, name)
        for what, source in code_mutants(
            (ROOT / "followup_rules" / f"{name}.py").read_text(encoding="utf-8")
        )
    ][::every]

    def attempt(one: tuple[str, str, str]) -> str | None:
        name, what, source = one
        return None if killed(name, source) else f"{name}.py {what}"

    with ThreadPoolExecutor(max_workers=2) as pool:
        survivors = [found for found in pool.map(attempt, tried) if found]
    return len(tried), survivors


def main() -> None:
    """Run both, or what was asked for.

    Raises:
        SystemExit: a mutant of the table survived, or too many of the code.

    """
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--table", action="store_true")
    asked.add_argument("--code", action="store_true")
    asked.add_argument("--only", choices=FILES)
    asked.add_argument("--every", type=int, default=1)
    told = asked.parse_args()
    failed = False
    if told.table or not told.code:
        print("mutants of the table, and what killed them")
        survivors = table_mutants()
        for what in survivors:
            print(f"  survived: {what}")
        failed = bool(survivors)
    if told.code or not told.table:
        number, survivors = run_code(told.only, told.every)
        share = 100 * (number - len(survivors)) / max(number, 1)
        print(f"mutants of the code: {number}, killed {share:.1f} %")
        for what in survivors:
            print(f"  survived: {what}: {EXPLAINED.get(what, 'NOT EXPLAINED')}")
        failed |= share < ENOUGH
    if failed:
        raise SystemExit("mutants survived")


if __name__ == "__main__":
    main()
