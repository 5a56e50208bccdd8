"""The rules, in the order of the guide's questions; ``TABLE`` is the whole of it.

A new rule is a new file beside this one and a line below.
"""

from typing import Final

from followup_rules.rules import (
    already_connected,
    another_round,
    asked_after_a_no,
    asked_after_stepping_back,
    check_in,
    clear_rejection,
    cold_person,
    cold_place,
    company_only,
    cool_panel,
    day_not_known,
    day_two,
    declared_channel,
    declared_no_contact,
    did_not_assess,
    discretion,
    either_way,
    few_places_left,
    interest_lost,
    invited_again,
    joining_them,
    key_person,
    late_but_alive,
    link_unknown,
    live_exchange,
    mixed_place,
    next_working_day,
    no_key_person,
    no_longer_fresh,
    no_note,
    no_place_in_the_plan,
    no_places_left,
    not_met_yet,
    note_after_reset,
    once_more_gently,
    only_logistics,
    profile_in_doubt,
    request_not_accepted,
    request_pending,
    request_withdrawn,
    reserved_colleague,
    reserved_key_person,
    reserved_senior,
    stepped_back,
    their_invitation,
    they_asked,
    too_soon,
    unanswered,
    unknown_matters,
    unreceptive,
    waits_for_the_decision,
    warm_colleague,
    warm_in_a_cold_place,
    warm_senior,
    week_between_touches,
    you_hesitate,
)
from followup_rules.rules.rule import STEPS, Rule, Step

__all__ = ["STEPS", "TABLE", "Rule", "Step", "by_id"]

TABLE: Final[tuple[Rule, ...]] = (
    declared_no_contact.RULE,
    declared_channel.RULE,
    discretion.RULE,
    already_connected.RULE,
    their_invitation.RULE,
    request_pending.RULE,
    request_not_accepted.RULE,
    request_withdrawn.RULE,
    link_unknown.RULE,
    profile_in_doubt.RULE,
    no_place_in_the_plan.RULE,
    not_met_yet.RULE,
    clear_rejection.RULE,
    interest_lost.RULE,
    company_only.RULE,
    stepped_back.RULE,
    only_logistics.RULE,
    did_not_assess.RULE,
    unreceptive.RULE,
    cold_person.RULE,
    cold_place.RULE,
    warm_in_a_cold_place.RULE,
    no_places_left.RULE,
    few_places_left.RULE,
    cool_panel.RULE,
    live_exchange.RULE,
    unanswered.RULE,
    reserved_senior.RULE,
    reserved_colleague.RULE,
    you_hesitate.RULE,
    another_round.RULE,
    too_soon.RULE,
    day_two.RULE,
    next_working_day.RULE,
    no_longer_fresh.RULE,
    week_between_touches.RULE,
    waits_for_the_decision.RULE,
    note_after_reset.RULE,
    no_note.RULE,
    joining_them.RULE,
    asked_after_a_no.RULE,
    asked_after_stepping_back.RULE,
    check_in.RULE,
    late_but_alive.RULE,
    once_more_gently.RULE,
    day_not_known.RULE,
    they_asked.RULE,
    key_person.RULE,
    warm_senior.RULE,
    warm_colleague.RULE,
    unknown_matters.RULE,
    either_way.RULE,
    reserved_key_person.RULE,
    no_key_person.RULE,
    mixed_place.RULE,
    invited_again.RULE,
)
"""Every rule: first those that decide, step by step, then those that only speak."""
_BY_ID: Final = {rule.id: rule for rule in TABLE}


def by_id(rule_id: str) -> Rule:
    """Return the rule of that id.

    Raises:
        KeyError: there is none.

    """
    return _BY_ID[rule_id]
