"""What is said beside an answer, told a second time as plain code, to compare the rules with."""

from collections.abc import Mapping

from followup_rules.rules.rule import Value


def said_beside(facts: Mapping[str, Value], verdict: str) -> set[str]:
    """The rules that speak beside this verdict."""
    if verdict == "use_alternative":
        plain = facts["restriction"] == "none" and facts["exchange"] == "none"
        return {"which-way-first"} if plain else set()
    if verdict != "connect":
        return set()
    return {"what-the-note-says"} | _doubts(facts) | _days(facts)


def _doubts(facts: Mapping[str, Value]) -> set[str]:
    said: set[str] = set()
    runs = facts["assessed"] == "yes" and facts["runs_process"]
    if facts["outcome"] != "accepted":
        key = facts["part"] == "hiring_manager" or runs
        if key and facts["rapport"] == "formal" and not facts["asked"]:
            said.add("reserved-key-person")
        if facts["part"] not in ("hiring_manager", "senior") and not runs:
            said.add("no-key-person")
        if facts["environment"] == "mixed":
            said.add("mixed-place")
    if facts["link"] == "withdrawn_reopened":
        said.add("invited-again")
    return said


def _days(facts: Mapping[str, Value]) -> set[str]:
    said: set[str] = set()
    if facts["outcome"] in ("live", "offer"):
        if facts["clock"] == "day_8_14":
            said.add("not-much-longer")
        if not facts["asked"]:
            said.add("some-prefer-to-wait")
            if facts["clock"] == "day_3_4":
                said.add("ideal-window")
    return said


def goes_without_a_place(facts: Mapping[str, Value]) -> bool:
    """In a full plan, someone not met yet gets no place, unless something came before."""
    return (
        bool(facts["plan_full"])
        and facts["met"] == "not_yet"
        and facts["part"] != "agency_recruiter"
        and facts["restriction"] == "none"
        and facts["link"] in ("none", "withdrawn_reopened")
        and facts["profile"] == "found"
    )
