# ruff: noqa: E501  # an expression is read in one line
"""English words as a sentence needs them: "get my Level 3" as "getting ...", "Being" as "being"."""

import re
from typing import Final

from followup_rules.note.topic.articles import COUNTED

_DOING: Final = {
    "get": "getting", "take": "taking", "do": "doing", "make": "making", "keep": "keeping", "finish": "finishing",
    "start": "starting", "apply": "applying", "ask": "asking", "learn": "learning", "join": "joining", "send": "sending",
    "bring": "bringing", "become": "becoming", "go": "going", "try": "trying", "help": "helping", "build": "building",
    "lead": "leading", "teach": "teaching", "grow": "growing", "see": "seeing", "be": "being", "have": "having",
    "retrain": "retraining", "sit": "sitting", "pass": "passing", "practise": "practising", "read": "reading",
    "write": "writing", "use": "using", "wear": "wearing", "meet": "meeting", "run": "running", "find": "finding",
    "give": "giving", "put": "putting", "stick": "sticking", "carry": "carrying", "work": "working", "cook": "cooking",
    "book": "booking", "look": "looking", "drive": "driving", "train": "training", "improve": "improving",
    "brush": "brushing", "sign": "signing", "register": "registering", "manage": "managing", "care": "caring",
    "retake": "retaking", "reapply": "reapplying", "resit": "resitting", "redo": "redoing", "renew": "renewing", "phone": "phoning", "ring": "ringing",
    "email": "emailing", "chase": "chasing", "visit": "visiting", "move": "moving", "save": "saving",
    "buy": "buying", "open": "opening", "set": "setting", "follow": "following", "specialise": "specialising", "specialize": "specializing",
    "volunteer": "volunteering", "shadow": "shadowing", "study": "studying", "speak": "speaking", "talk": "talking", "stay": "staying",
    "push": "pushing", "prepare": "preparing", "polish": "polishing", "update": "updating", "list": "listing", "mention": "mentioning",
    "show": "showing", "wait": "waiting", "check": "checking", "enter": "entering", "enrol": "enrolling", "enroll": "enrolling",
    "complete": "completing", "develop": "developing", "change": "changing", "add": "adding", "pick": "picking", "think": "thinking",
}  # fmt: skip
_DO: Final = re.compile(
    rf"(?:to )?({'|'.join(_DOING)}) (?=(?:my|the|an?|your|our|some|more|another|to|up|on|out|back|into|with|people|things|new|others|"
    r"outside|outdoors|for|at|in|what|how|it|him|her|them|[A-Z])\b)"
)
_THEN: Final = re.compile(rf"(\band(?: only)? then) ({'|'.join(_DOING)})\b")
"""What to do next: "do the course first and then apply"."""
_NOUN_FIRST: Final = re.compile(
    r"(?:start|finish|pass|run|find|work|book|look|drive|train|cook|care|sign|register|use|try|help|build|lead|grow)"
    r" (?:in|at|on|for|with|to|up|out|into|back)\b"
    r"|(?:change|study|visit|call|phone|list|check|show|volunteer|push|polish|talk|move|stay|wait|email|ring|update|set|open|buy|add|pick) (?:in|at|on|for|with|to|up|out|into|back)\b"
)
"""Words that are a noun there: "work with animals", "train to Leeds"."""
_COMMON: Final = frozenset(
    """
    night day shift rota rotas weekend weekends holiday holidays training staff staffing stock parking uniform overtime
    breaks lunch cover allergies hygiene safety paperwork lesson lessons behaviour behavior pupils children kids parents
    animals dogs horses sheep cows calves milking crops harvest food drinks coffee bread cakes pastry desserts baking
    menus wine beer tills cash returns deliveries orders invoices payroll accounts spreadsheets month year end phones
    emails calls complaints guests rooms breakfast laundry medication meds wards wound wounds infection care carers
    clients residents patients families handover handovers appointments triage samples lab testing equipment tools
    welding machining maintenance breakdowns repairs tyres brakes engines diagnostics forklift forklifts pallets picking
    packing loading routes vans vehicles drivers driving licence induction probation progression promotion opportunities
    apprentices apprentice mentoring supervision targets budgets planning reporting marketing events social local real
    small big good great nice friendly busy quiet flexible free clear strong close long short high low full part first
    second third last main daily weekly monthly general special extra outdoor indoor hands-on fresh organic seasonal
    proper actual decent lovely amazing interesting different possible better best lots loads plenty tons actually finally mostly
    old young fast slow hard soft easy busy cheap dry wet hot cold warm cool heavy light deep wide public private digital
    manual junior senior late early night-time everyday whole half double single several various many few both each every
    lambing calving harvest soil seeds seed dough flour sourdough wood timber stone steel glass clay wool yarn paint paper plastic
    stock control quality health care service services design colour color music art sport sports maths science history reading
    writing phonics pricing costs cost sales risk access transport travel traffic water energy power waste heat machinery
    machines tools parts orders suppliers customers clients pupils children people parents visitors volunteers members
    how working people being having getting doing seeing helping more less other
    """.split()  # noqa: SIM905  # a word list reads better so
)


def doing(text: str) -> str:
    """Return what to do as the doing of it, which can follow "about": "get the exam" is "getting"."""
    if _NOUN_FIRST.match(text):
        return text
    found = _DO.match(text)
    if not found:
        return text
    rest = _THEN.sub(lambda then: f"{then[1]} {_DOING[then[2]]}", text[found.end() :])
    return f"{_DOING[found[1]]} {rest}"


_ADJECTIVE_ENDS: Final = re.compile(
    r"(?:[a-z]{3,}(?:able|ible|less|ful|ive|ous|ical|ional|ental|ary|ular)|[a-z]{4,}(?:ed|ly|ist|ship|ment|tion|ness|ity|ance|ence))$"
)
"""Ends of words that are hardly ever a name before another word."""
_GOES_ON: Final = re.compile(
    r"[A-Z][a-z]{2,}(?<!ss)(?<!us)(?<!is)s (?:and|or|for|in|on|with|at|of|to|from|you) [a-z]"
)


def is_common(text: str) -> bool:
    """Tell whether what begins with a capital is surely no name: "Being", "Looms and dyes"."""
    if _GOES_ON.match(text):
        return True
    small = re.split(r"[ ,]", text, maxsplit=1)[0].casefold()
    one = small.removesuffix("s")
    if len(text.split()) > 1 and _ADJECTIVE_ENDS.search(small):
        return True
    return (
        small in _COMMON
        or one in _COMMON
        or one in COUNTED
        or small in COUNTED
        or (
            small.endswith("ing") and len(small) > 4  # noqa: PLR2004
        )
    )
