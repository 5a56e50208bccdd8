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
        key = (facts["part"] == "hiring_manager" or runs) and facts["there"] != "left"
        formal = facts["rapport"] == "formal" and not facts["known"]
        if key and formal and not facts["asked"]:
            said.add("reserved-key-person")
        if (
            facts["there"] != "left"
            and facts["part"] not in ("hiring_manager", "senior")
            and not runs
        ):
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
            if facts["there"] != "left":
                said.add("some-prefer-to-wait")
            if facts["clock"] == "day_3_4":
                said.add("ideal-window")
    return said


def goes_without_a_place(facts: Mapping[str, Value]) -> bool:
    """In a full plan, someone not met yet gets no place, unless something came before."""
    return (
        bool(facts["plan_full"])
        and (
            facts["met"] == "not_yet"
            or (facts["met"] == "fell_through" and facts["outcome"] in ("live", "offer"))
        )
        and facts["there"] != "left"
        and not facts["known"]
        and facts["part"] != "agency_recruiter"
        and facts["restriction"] == "none"
        and facts["link"] in ("none", "withdrawn_reopened", "not_offered")
        and facts["profile"] == "found"
    )


def ways_left(facts: Mapping[str, Value], verdict: str) -> str:
    """Which other ways an answer leaves open (S38, S39-S44, A15, A20, A22, A28)."""
    left = _left(facts, verdict)
    if facts["met"] not in ("not_yet", "fell_through"):
        return left
    # Before the interview there is nothing to thank for or to follow up (A29, A30).
    if facts["met"] == "fell_through" and facts["outcome"] in ("live", "offer"):
        return "new_day" if left in SPEAK_OF_A_MEETING or verdict == "wait" else left
    if left in SPEAK_OF_A_MEETING:
        return "arranging" if verdict == "use_alternative" else "nothing"
    return left


SPEAK_OF_A_MEETING = ("thanks", "no_profile", "every")


def _left(facts: Mapping[str, Value], verdict: str) -> str:
    banned = facts["restriction"] != "none"
    waited = facts["link"] == "pending_long"
    left = {
        "already_connected": "nothing",
        "accept_invitation": "nothing",
        "do_not_connect": "nothing" if facts["restriction"] == "no_contact" else "thanks",
        "wait": "nothing" if facts["met"] == "not_yet" else "thanks",
        "pending": "nothing" if banned else _ways(facts) if waited else "thanks",
        "use_alternative": _banned(facts) if banned else _instead(facts),
    }
    return left.get(verdict, "thanks")


def _banned(facts: Mapping[str, Value]) -> str:
    return "channel" if facts["restriction"] == "named_channel" else "emails"


def _instead(facts: Mapping[str, Value]) -> str:
    reachable = facts["link"] in ("none", "withdrawn_reopened", "not_offered")
    if reachable and facts["profile"] != "found":
        return "no_profile"
    return "quiet" if goes_without_a_place(facts) else _ways(facts)


def _ways(facts: Mapping[str, Value]) -> str:
    if facts["exchange"] == "live":
        return "conversation"
    return "quiet" if facts["exchange"] == "unanswered" and not facts["silence"] else "every"


def read_as_told(facts: Mapping[str, Value]) -> bool:
    """Whether the part counts as it is told: unknown, it may stand for several (A8, A21)."""
    return facts["part"] != "unknown" or (facts["assessed"] == "no" and not facts["asked"])
