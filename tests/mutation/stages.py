"""Which tests a mutant of the code meets, in which order: first what notices most in least time.

Each module has tests of its own; what survives those meets all the rest. Each stage is one run of
pytest, which ends with the first failure. ``GRID`` stands for the comparison with the oracle over
the slice of the grid that ``make test`` compares, ended at the first disagreement.
"""

from typing import Final

GRID: Final = "the oracle, on the grid"
L, T, P = "tests/library/test_", "tests/tables/test_", "tests/properties/test_law_"
_CLAIMS, _EXPLAINED = f"{L}rules_claims.py", f"{L}explain_holds.py"
_PANELS = f"{L}oracle_agrees.py::test_they_agree_on_drawn_panels"
_PLANS = tuple(f"{P}plan_{name}.py" for name in ("places", "order", "consent", "days"))
_DAYS = (f"{L}clock_days.py", _CLAIMS, f"{T}table_bands.py")
_TABLE = (f"{T}table_proofs.py", _CLAIMS)
Stages = tuple[tuple[str, ...], ...]
_OWN: Final[dict[str, Stages]] = {
    "decision.table": (_TABLE, (GRID,), (f"{T}table_real_cases.py",), (f"{T}every_answer.py",)),
    "decision.unknowns": (_TABLE, (GRID,), (f"{T}every_answer.py",)),
    "decision.timing": (_DAYS, (GRID,), (f"{P}weeks.py", _EXPLAINED)),
    "answers.plan": ((f"{L}panel_plans.py", f"{L}panel_edges.py"), (_PANELS,), _PLANS),
    "answers.schedule": ((f"{L}panel_plans.py", f"{L}panel_edges.py"), _PLANS),
    "explanation.reasons": (
        (_CLAIMS, _EXPLAINED),
        (f"{T}table_real_cases.py",),
        (f"{T}every_answer.py",),
    ),
    "explanation.basis": ((_EXPLAINED,), (f"{T}every_answer.py",)),
    "decision.diagram": ((_EXPLAINED,), (f"{T}every_answer.py",), (f"{T}table_proofs.py",)),
    "explanation.changes": (
        (_EXPLAINED, f"{L}panel_plans.py"),
        (f"{L}explain_changes.py", f"{P}weeks.py"),
    ),
    "decision.bands": (_DAYS, (GRID,), (f"{T}table_real_cases.py",)),
    "decision.read": (
        (_CLAIMS, f"{L}clock_days.py", f"{L}after_sending.py"),
        (GRID,),
        (f"{T}table_real_cases.py", _EXPLAINED),
    ),
    "days": ((*_DAYS, f"{L}panel_plans.py"), (GRID,)),
    "answers.advise": ((_CLAIMS, _EXPLAINED), (f"{L}panel_plans.py",)),
}
MODULES: Final = tuple(_OWN)
HEART: Final = (
    "decision.table",
    "decision.unknowns",
    "decision.timing",
    "answers.plan",
    "explanation.reasons",
)
"""Of these, enough have to be killed in each."""
_ALL: Final = (
    *(_CLAIMS, f"{L}clock_days.py", f"{T}table_bands.py"),
    *(f"{L}panel_plans.py", f"{L}panel_edges.py", f"{L}after_sending.py"),
    *(
        f"{T}table_proofs.py",
        _EXPLAINED,
        f"{L}explain_changes.py",
        f"{T}table_real_cases.py",
        f"{T}every_answer.py",
    ),
    *(f"{L}oracle_agrees.py", f"{L}bridge.py", f"{L}cli.py", "tests/properties"),
)


def stages(module: str, *, own_only: bool = False) -> Stages:
    """Return the runs of a mutant of that module."""
    own = _OWN[module]
    met = {name for stage in own for name in stage}
    return own if own_only else (*own, tuple(name for name in _ALL if name not in met))
