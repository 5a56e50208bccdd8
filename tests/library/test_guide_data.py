"""The guide as data: complete, cited rightly, and every rule and soft claim at work somewhere."""

from collections import Counter

import pytest

from followup_rules.guide import CLAIMS, READINGS, passage
from followup_rules.rules import TABLE, by_id


def test_all_claims_and_readings_are_there() -> None:
    assert list(CLAIMS) == [f"S{number}" for number in range(1, 54)]
    assert list(READINGS) == [f"A{number}" for number in range(1, 35)]
    assert Counter(claim.kind for claim in CLAIMS.values()) == {"rule": 35, "soft": 6, "why": 12}


def test_every_rule_cites_what_exists_and_quotes_what_it_cites() -> None:
    for rule in TABLE:
        assert rule.claims, rule.id
        assert rule.readings, rule.id
        assert all(claim in CLAIMS for claim in rule.claims), rule.id
        assert all(reading in READINGS for reading in rule.readings), rule.id
        assert any(rule.quote in CLAIMS[claim].words for claim in rule.claims), rule.id


def test_every_rule_and_soft_claim_has_a_rule() -> None:
    cited = {claim for rule in TABLE for claim in rule.claims}
    assert [one.id for one in CLAIMS.values() if one.kind != "why" and one.id not in cited] == []


def test_the_view_from_outside_is_told_where_it_differs() -> None:
    assert "cautious" in str(CLAIMS["S2"].outside)
    assert CLAIMS["S46"].outside
    assert CLAIMS["S27"].outside


def test_a_passage_is_found_by_its_id() -> None:
    assert passage("S14").id == "S14"
    assert passage("A8").id == "A8"
    with pytest.raises(KeyError):
        passage("S54")
    with pytest.raises(KeyError):
        by_id("no-such-rule")
