"""The proofs of the table, one test each, and the gallery of bad tables that they catch."""

import importlib
from pathlib import Path

import pytest

from followup_rules.rules import TABLE
from scripts.proofs import proofs
from scripts.proofs.space import Space

GALLERY = sorted(
    path.stem for path in (Path(__file__).parent / "bad").glob("*.py") if path.stem != "__init__"
)


def test_every_rule_is_well_formed() -> None:
    assert proofs.well_formed(TABLE) == []


def test_every_combination_of_facts_is_decided() -> None:
    assert proofs.no_gap(TABLE) == []


def test_the_parts_add_up_to_the_full_product() -> None:
    assert proofs.parts_add_up(TABLE) == []
    assert Space(TABLE).combinations > 10**11


def test_exactly_one_rule_decides_and_no_two_disagree_undeclared() -> None:
    assert proofs.one_decides(TABLE) == []


def test_precedence_is_declared_where_rules_meet_and_has_no_circle() -> None:
    assert proofs.precedence_is_sound(TABLE) == []


def test_no_rule_is_there_twice() -> None:
    assert proofs.no_duplicate(TABLE) == []


def test_no_rule_is_shadowed_each_condition_decides_somewhere() -> None:
    assert proofs.every_rule_decides(TABLE) == []


def test_no_fact_changes_nothing() -> None:
    assert proofs.no_idle_fact(TABLE) == []


def test_every_verdict_and_certainty_comes_out() -> None:
    assert proofs.everything_comes_out(TABLE) == []


def test_every_effect_is_that_of_the_verdict() -> None:
    assert proofs.effects_fit(TABLE) == []


def test_each_rule_fires_in_its_first_example_and_just_misses_in_its_second() -> None:
    assert proofs.examples_hold(TABLE) == []


@pytest.mark.parametrize("name", GALLERY)
def test_a_bad_table_is_caught_by_the_proof_meant_for_it(name: str) -> None:
    bad = importlib.import_module(f"tests.tables.bad.{name}")
    complaints = proofs.PROOFS[bad.CAUGHT_BY](bad.TABLE)
    assert any(bad.SAYS in complaint for complaint in complaints), complaints


def test_the_gallery_has_a_bad_table_for_every_proof() -> None:
    caught = {importlib.import_module(f"tests.tables.bad.{name}").CAUGHT_BY for name in GALLERY}
    assert caught >= set(proofs.PROOFS) - {"parts_add_up"}, "one more bad table is needed"
