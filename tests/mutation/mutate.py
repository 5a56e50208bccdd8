"""Small changes of a Python source, one at a time: what a mutant of the code is.

A comparison, number, word, truth or sign otherwise; a part of an ``and`` or ``or``, a ``not`` or a
statement left out; a condition turned round. Left alone is what is no behaviour: how a class is
made or an answer kept (decorators), types, documentation, the words of an error, and ``strict=``,
which only says what we hold to be so.
"""

import ast
import copy
from collections.abc import Callable, Iterator
from dataclasses import dataclass

COMPARISONS: dict[type[ast.cmpop], type[ast.cmpop]] = {
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
CALLS = {"max": "min", "min": "max", "any": "all", "all": "any"}
SIGNS: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Add,
    ast.BitAnd: ast.BitOr,
    ast.BitOr: ast.BitAnd,
    ast.LShift: ast.RShift,
}
Change = tuple[str, Callable[[ast.AST], None]]


@dataclass(frozen=True)
class CodeMutant:
    """A changed module: its name, what was changed where, and its tree."""

    module: str
    what: str
    tree: ast.Module


def code_mutants(module: str, source: str) -> Iterator[CodeMutant]:
    """Yield every mutant of a source, in the order of the tree."""
    tree = ast.parse(source)
    alone = _left_alone(tree)
    lines = source.splitlines()
    for number, node in enumerate(ast.walk(tree)):
        if id(node) in alone:
            continue
        for what, change in _changes(node):
            changed = copy.deepcopy(tree)
            change(next(one for at, one in enumerate(ast.walk(changed)) if at == number))
            # The line itself names the mutant: its number moves with every edit above it.
            told = node.iter if isinstance(node, ast.comprehension) else node
            line = lines[getattr(told, "lineno", 1) - 1].strip()
            yield CodeMutant(module, f"{what} in `{line}`", changed)


def unchanged(module: str, source: str) -> CodeMutant:
    """Return the module as it is: what kills this one is no killer of mutants."""
    return CodeMutant(module, "unchanged", ast.parse(source))


def _left_alone(tree: ast.Module) -> set[int]:
    roots: list[ast.AST] = []
    for node in ast.walk(tree):
        roots += getattr(node, "decorator_list", [])
        if isinstance(node, ast.arg | ast.AnnAssign) and node.annotation:
            roots.append(node.annotation)
        if isinstance(node, ast.FunctionDef) and node.returns:
            roots.append(node.returns)
        if isinstance(node, ast.Subscript) and ast.unparse(node.value) in ("Literal", "Mapping"):
            roots.append(node)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            roots.append(node)
        if isinstance(node, ast.Raise) or (isinstance(node, ast.keyword) and node.arg == "strict"):
            roots.append(node)
    return {id(inner) for root in roots for inner in ast.walk(root)}


def _changes(node: ast.AST) -> Iterator[Change]:
    yield from _of_values(node)
    match node:
        case ast.BinOp() if type(node.op) in SIGNS:
            sign = SIGNS[type(node.op)]
            yield f"{sign.__name__} instead", lambda one: setattr(one, "op", sign())
        case ast.Call(func=ast.Name(id=name)) if name in CALLS:
            yield f"{CALLS[name]} instead", lambda one: setattr(one.func, "id", CALLS[name])  # type: ignore[attr-defined]
        case ast.UnaryOp(op=ast.Not() | ast.USub()):
            yield "sign left out", _without_sign
        case ast.If() | ast.IfExp() | ast.While():
            yield "condition turned round", _turned_round
        case ast.comprehension(ifs=[_, *_]):
            yield "condition left out", lambda one: setattr(one, "ifs", [])
        case ast.Expr(value=ast.Call() | ast.Yield() | ast.YieldFrom()):
            yield "statement left out", lambda one: setattr(one, "value", ast.Constant(None))
        case ast.AugAssign():
            yield "only assigned", lambda one: setattr(one, "op", _other_way(one))


def _of_values(node: ast.AST) -> Iterator[Change]:
    match node:
        case ast.Compare():
            yield from _comparisons(node)
        case ast.BoolOp():
            yield from _logic(node)
        case ast.Constant():
            yield from _constants(node)


def _comparisons(node: ast.Compare) -> Iterator[Change]:
    for at, operator in enumerate(node.ops):
        new = COMPARISONS[type(operator)]

        def change(one: ast.AST, at: int = at, new: type[ast.cmpop] = new) -> None:
            assert isinstance(one, ast.Compare)  # the same node of a copy
            one.ops[at] = new()

        yield f"{new.__name__} instead", change


def _logic(node: ast.BoolOp) -> Iterator[Change]:
    other = ast.Or if isinstance(node.op, ast.And) else ast.And
    yield f"{other.__name__} instead", lambda one: setattr(one, "op", other())
    for at, operand in enumerate(node.values):

        def change(one: ast.AST, at: int = at) -> None:
            assert isinstance(one, ast.BoolOp)  # the same node of a copy
            del one.values[at]
            if len(one.values) == 1:  # an "and" needs two, and the same twice is the one
                one.values *= 2

        yield f"without {ast.unparse(operand)[:40]}", change


def _constants(node: ast.Constant) -> Iterator[Change]:
    value = node.value
    if isinstance(value, bool):
        yield f"{not value} instead", lambda one: setattr(one, "value", not value)
    elif isinstance(value, int):
        yield f"{value + 1} instead", lambda one: setattr(one, "value", value + 1)
        yield f"{value - 1} instead", lambda one: setattr(one, "value", value - 1)
    elif isinstance(value, str):
        yield f"another word than {value!r}", lambda one: setattr(one, "value", value + "?")


def _without_sign(node: ast.AST) -> None:
    assert isinstance(node, ast.UnaryOp)  # the same node of a copy
    again = ast.Not() if isinstance(node.op, ast.Not) else ast.USub()
    node.operand = ast.UnaryOp(op=again, operand=node.operand)


def _turned_round(node: ast.AST) -> None:
    assert isinstance(node, ast.If | ast.IfExp | ast.While)  # as above
    node.test = ast.UnaryOp(op=ast.Not(), operand=node.test)


def _other_way(node: ast.AST) -> ast.operator:
    assert isinstance(node, ast.AugAssign)  # as above
    return {ast.Add: ast.Sub, ast.Sub: ast.Add, ast.BitXor: ast.BitOr, ast.BitOr: ast.BitAnd}.get(
        type(node.op), ast.BitOr
    )()
