# ruff: noqa: E501  # a wording is read in one line
"""English. The model for other banks; their format stands in the package's docstring."""

from dataclasses import replace
from typing import Final

from followup_rules.note.bank import Bank, Dates, Lexicon, Line
from followup_rules.note.wording.common import sections, wholes
from followup_rules.note.wording.en import GREETINGS, MESSAGES, SENTENCES
from followup_rules.note.wording.en.kindness import THANKS
from followup_rules.note.wording.en.wholes import completed
from followup_rules.note.wording.kindness import messages_with, wholes_with

LEXICON: Final = Lexicon(
    greeting=r"(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|greetings)(?: again)?",
    nameless=r"there|all|everyone|team|sir|madam|sir or madam|chef|doctor|coach|professor|officer",
    titles=r"dr|prof|professor|mr|mrs|ms|mx|miss",
    when=(
        r"the other day|(?:earlier )?this (?:week|month|morning|afternoon|evening)|recently"
        r"|a (?:few|couple of) (?:days|weeks) (?:ago|back)|(?:last|this past) (?:week|month|spring"
        r"|summer|autumn|fall|winter|year)|(?:\w+ )?(?:days|weeks|months) ago|tonight|earlier today"
        r"|a while (?:ago|back|now)|in (?:spring|summer|autumn|winter)"
    ),
    when_numbers=(
        (r"last month", 3, 62),
        (r"(?:earlier )?this week", 0, 6),
        (r"this (?:morning|afternoon|evening)|earlier today|tonight", 0, 0),
        (r"the other day", 1, 13),
        (r"(?:the )?day before yesterday", 2, 2),
        (r"a (?:few|couple of) days (?:ago|back)", 2, 9),
        (r"a (?:few|couple of) weeks (?:ago|back)", 10, 45),
        (r"(?:a|one) week ago", 5, 10),
        (r"two weeks ago", 11, 18),
        (r"three weeks ago", 17, 26),
        (r"(?:a|one) month ago", 24, 45),
    ),
    met=(
        r"we (?:\w+ )?(?:spoke|talked|met|chatted|had)|we've (?:talked|spoken|met)|interview\w*"
        r"|conversations?|our (?:chat|call|talk|meeting|discussion)|(?:spoke|talk|speak|chat|meet)\w*"
        r" (?:with|to) (?:you|me)|(?:meet|see|interview)ing (?:you|me)\b|meet you\b|the call|having me|trial (?:shift|day)|the (?:tour|visit)|showing me (?:round|around)|(?:good|nice|lovely|great) (?:seeing|chat)"
    ),
    role=r"role|position|job|opening|vacancy|post",
    thanks=(r"thank|thanks|grateful|appreciat\w+|much obliged|kind of you|generous (?:with|of)"),
    interest=(
        r"particularly like|thought about|made me smile|heard about|especially about|above all (?:about|to talk)|talking about|"
        r"liked (?:talk|hear)|glad (?:that )?we|just what I|like to do|good to talk about|remember"
        r"|interest\w*|excit\w+|keen\w*|enthusias\w+|appeal\w*|stayed with me|stay with me|stuck with me"
        r"|think(?:ing)? about|love to (?:be part|do|work|join|help|hear|learn)|look(?:ing)? forward to "
        r"(?:hear|learn|join|work|the next)\w*|would love|inspir\w+|fascinat\w+|curious|motivat\w+"
        r"|drawn|enjoy\w* (?:hear|learn|our|talk|discuss|meeting)\w*|hear(?:ing)? (?:more )?about"
        r"|told me about|telling me about|what you said|learn(?:ing)? (?:more )?about|made me want"
        r"|lov(?:e|ed|ing)\b|struck|can't wait|can picture|resonat\w+|impress\w+|glad to receive|happy about|valued|eager"
    ),
    close=(
        r"can't wait to|between us|connected|adding you here|so here I am|add you on|still love the job|back to you|my answer|see you again|"
        r"(?:stay\w*|keep\w*|remain\w*|be|are|get\w*) in (?:touch|contact)|keep\w* (?:touch|up)"
        r"|learn\w* more|hear\w* more|look\w* forward|connect(?:ed|ing)?\b|follow\w* (?:your|the)"
        r"|paths? (?:will )?cross|(?:speak|talk|see you) (?:again|soon)|hope to (?:see|hear|meet)"
        r"|best (?:wishes|regards)|kind regards|all the best|see you there"
        r"|(?:delighted|thrilled|pleased) to get the offer"
    ),
    placeholder=r"(?:your|first|last|company|hiring manager(?:'s)?|candidate) name|insert \w+|lorem ipsum",
    asks_decision=(
        r"(?:any|an) (?:news|update|word|decision)|(?:have|has) (?:you|the team|a decision) (?:\w+ )*(?:decided|made)"
        r"|when (?:will|can|do|might) (?:you|I|we) (?:decide|hear|expect|know)|where (?:do )?(?:I|things) stand"
        r"|did I get|hear(?:ing)? (?:back|from you) (?:about|on|regarding) (?:the|your) (?:decision|outcome)"
        r"|what (?:is|was) (?:the|your) decision|let me know (?:your|the|if|whether|about the) (?:decision|outcome|I got|you(?:'ve| have) decided)"
        r"|status of my (?:application|candidacy)|next steps\?|made (?:a|your) (?:choice|decision|mind)"
    ),
    presses=(
        r"as soon as possible|asap|urgent\w*|by (?:tomorrow|tonight|the end of (?:the )?(?:day|week))|I (?:need|expect|insist)"
        r"|please (?:reply|respond|answer|get back)|waiting for your (?:reply|answer|response)|other offers?"
        r"|still haven't heard|why (?:have|haven't) you|looking forward to your (?:prompt|quick|swift) \w+|deadline"
    ),
    pitches=(
        r"(?:perfect|ideal|best|great|right) (?:fit|candidate|match|person)|I(?:'m| am) (?:the|your) (?:best|right)"
        r"|hire me|(?:recommend|vouch for) me|my (?:\w+ )?years of|track record|I (?:can|will|would) (?:bring|deliver|add)"
        r"|asset to|my (?:skills|strengths|qualifications|portfolio is)\b|proven"
    ),
    attaches=r"attached (?!to)|attach(?:ing|ment)?\b|enclos(?:ed|ing)|(?<!for )(?:sharing|here is|here's) (?:the|a|my) (?:link|deck|document|pdf)",
    request_talk=(
        r"(?:accept|approve|ignore|see|saw|receive\w*|get) (?:my|this|the) (?:\w+ )?(?:request|invitation|invite)"
        r"|(?:my|this|connection|linkedin) (?:request|invite)|sorry (?:for|to) (?:add|bother|reach)\w*"
        r"|hope (?:you don't mind|it's (?:ok|okay|all right)) (?:me |that I(?:'m| am) |if I )?(?:add|send|connect|reach)\w*"
    ),
    eager=(
        r"(?:excited|enthusiastic|keen|keener|passionate) (?:about|on) (?:the|this) (?:\w+ ){0,4}(?:role|position|job|opportunity|opening)"
        r"|(?:interested|interest) in (?:the|this) (?:\w+ ){0,4}(?:role|position|job|opportunity|opening)"
        r"|(?:love|hope|hoping|eager) to (?:join|be part of|work (?:with|for|at))|look(?:ing)? forward to (?:the next|joining|working)"
        r"|reconsider|change your mind|another chance|still (?:very )?(?:interested|keen)"
    ),
    joining=r"join\w*|start(?:ing|ed)?\b|on board|colleagues?|working (?:with|together)|said yes|accepted",
    presumes=(
        r"look(?:ing)? forward to (?:joining|starting|working (?:with|alongside))|when I (?:join|start)\b"
        r"|my (?:future|new) (?:team|colleagues?|manager|boss)|as (?:a |your )?(?:new )?colleagues?"
    ),
    awaits=(r"hear(?:ing)? (?:back )?from you|await\w* your|your (?:reply|answer|response)"),
)


class _Day(str):
    """A day of the month: "8" beside its month, and "8th" (``:th``) where it stands alone."""

    __slots__ = ()

    def __format__(self, spec: str) -> str:
        if spec != "th":
            return str.__format__(self, spec)
        ends = {"1": "st", "2": "nd", "3": "rd"}
        return self + ("th" if self in ("11", "12", "13") else ends.get(self[-1], "th"))


DATES: Final = Dates(
    days_ago={0: "today", 1: "yesterday"},
    weekdays=tuple(
        f"on {day}"
        for day in (
            "Monday",
            "Tuesday",
            "Wednesday",
            "Thursday",
            "Friday",
            "Saturday",
            "Sunday",
        )
    ),
    last_weekdays=tuple(
        f"last {day}"
        for day in (
            "Monday",
            "Tuesday",
            "Wednesday",
            "Thursday",
            "Friday",
            "Saturday",
            "Sunday",
        )
    ),
    last_week="last week",
    another_month=False,
    early_month="earlier this month",
    mid_month="earlier this month",
    months=(
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ),
    in_months=tuple(
        f"in {month}"
        for month in (
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
        )
    ),
    tomorrow="tomorrow",
    bare=("on ",),
    on_date="on {day} {month}",
    on_date_year="on {day} {month} {year}",
    on_day="on the {day:th}",
    special_days={day: _Day(day) for day in range(1, 32)},
)

BANK: Final = Bank(
    language="en",
    notes=sections(SENTENCES, GREETINGS),
    messages=messages_with(THANKS, MESSAGES),
    subjects={
        "thank_you_email": (
            Line("Thank you for the offer", needs="offered !offer_by_other"),
            Line("Thank you: {role}, {when}"),
            Line("Thank you for the conversation about the {role} role"),
            Line("The {role} role: thank you"),
            Line("Thank you"),
        ),
        "follow_up_email": (
            Line("The {role} role: still interested", needs="wants_role"),
            Line("The {role} role"),
            Line("My interview {when}"),
            Line("My interview"),
        ),
        "rejection_thank_you": (
            Line("Thank you: {role}"),
            Line("Thank you"),
        ),
        "via_recruiter": (Line("A thank-you to pass on"), Line("Thanks to {full_name}")),
        "employer_channel": (Line("A thank-you to pass on"), Line("Thanks to {full_name}")),
    },
    dates=DATES,
    dates_alternate=replace(
        DATES, on_date="on {month} {day}", on_date_year="on {month} {day}, {year}"
    ),
    lexicon=LEXICON,
    greetings=GREETINGS,
    wholes=completed(wholes_with(THANKS, SENTENCES, wholes(SENTENCES))),
    grave=(
        r"\b(?:deaths?|dying|grie(?:f|v\w+)|bereave\w*|hospices?|palliative|end[- ]of[- ]life|families at the bedside"
        r"|suicid\w*|miscarriage\w*|stillb\w*|burials?|cremat\w*|funerals?|terminal(?:ly)? ill\w*"
        r"|(?:hour|day|time|sit|sitting|days) with (?:a |the )?famil(?:y|ies))\b"
    ),
    acts=THANKS.acts,
    acts_asked=THANKS.asked,
    acts_infinitive=THANKS.infinitive,
    acts_talk=THANKS.talk,
    acts_doing=(
        r"([a-z]+ing (?:the|an?|some|your|our|my|one|two|three|that|this|these) .+"
        # Of things without an article only what is surely handwork: not "training plans".
        r"|(?:bak|bon|carv|fillet|fix|fold|glaz|graft|knead|knott|mak|milk|plait|prun|repair|sand|sew"
        r"|shap|sharpen|shear|stitch|weav|weld)ing [a-z]+s\b.*)"
    ),
    # One is shown round a place, but shown a machine or an animal.
    acts_joined=(
        (
            (
                r"\b(show(?:ing me|n)) (?:a?round) (?=(?:(?:the|your|that|those|these|all|an?|two|three|both) )+(?:[\w'-]+ )*"
                r"(?:(?:machine|oven|mill|lathe|press|kiln|loom|crane|tractor|combine|truck|lorry|van|forklift|excavator|digger"
                r"|printer|scanner|saw|drill|boiler|furnace|freezer|robot|tool|simulator|instrument|organ|microscope|monitor"
                r"|cow|horse|dog|pig|goat|calf|lamb|hen|hive|drawing|plan|rota|dashboard)(?:e?s)?|lorries|presses|calves|sheep"
                r"|machinery|equipment|kit|software|system)$)"
            ),
            r"\1 ",
        ),
    ),
    acts_first=THANKS.words_first,
    alternate="american",
    regards=(
        Line("<Kind/Best> regards.", "f", "signed"),
        # A warm talk with a doctor ends with the name alone: "Best regards" makes a letter of it.
        Line("<Kind/Best> regards.", "p", "signed titled"),
    ),
    at={
        "": "at {rest}",
        "University of ": "at the University of {rest}",
        "Institute of ": "at the Institute of {rest}",
        "City of ": "at the City of {rest}",
        "Museum of ": "at the Museum of {rest}",
        "Port of ": "at the Port of {rest}",
    },
    first_name_always=True,
    long_role=34,
    echoes=(
        r"\b(?:(?P<talk>talk|speak|spoke|spoken|conversation|discuss)|(?P<interest>interest)"
        r"|(?P<enjoy>enjoy)|(?P<like>\blike[ds]?\b)|(?P<love>love)|(?P<really>really)|(?P<good>good\b)"
        r"|(?P<glad>glad)|(?P<happy>happy)|(?P<work>work)|(?P<time>time\b)|(?P<help>help)|(?P<role>role|position)|(?P<job>\bjob\b)"
        r"|(?P<interview>interview)|(?P<great>great)|(?P<lovely>lovely)|(?P<thank>thank)|(?P<pleased>pleas)|(?P<hope>hope)|(?P<appreciate>appreciat)|(?P<offer>offer)|(?P<touch>touch)|(?P<forward>forward))"
    ),
    addresses={
        "dr": "{title} {family}",
        "prof": "Professor {family}",
        "prof_dr": "Professor {family}",
        "woman": "<Ms/Ms.> {family}",
        "man": "<Mr/Mr.> {family}",
    },
    hearing={
        "": "talking about {rest}",
        # What is theirs they told of; their questions and advice are no news of theirs.
        "your ": "hearing about your {rest}",
        **{
            f"your {word}": f"talking about your {word}{{rest}}"
            for word in ("advice", "feedback", "question", "suggestion", "thoughts", "view")
        },
        **{
            f"{word} ": f"hearing {word} {{rest}}"
            for word in ("how", "why", "what", "who", "where")
        },
        **{f"{word} ": f"talking about {word} {{rest}}" for word in ("whether", "which", "when")},
        # One talks about how slow a thing is: "hearing how slow dough gets" is no pleasure.
        **{
            f"how {word} ": f"talking about how {word} {{rest}}"
            for word in (
                *("slow", "slowly", "fast", "quickly", "quick", "long", "short", "hard", "easy"),
                *("difficult", "tricky", "tough", "heavy", "busy", "quiet", "loud", "hot", "cold"),
                *("dry", "wet", "big", "small", "high", "low", "deep", "close", "far", "different"),
                *("important", "often", "much", "many", "few", "little", "early", "late", "good"),
                *("bad", "strict", "lonely", "dangerous", "expensive", "rare", "stubborn"),
            )
        },
    },
    hear={
        "": "talk about {rest}",
        "your ": "hear about your {rest}",
        **{
            f"your {word}": f"talk about your {word}{{rest}}"
            for word in ("advice", "feedback", "question", "suggestion", "thoughts", "view")
        },
        **{f"{word} ": f"hear {word} {{rest}}" for word in ("how", "why", "what", "who", "where")},
    },
    process=(
        r"(?:the |your |our )?(?:\w+ )?(?:working hours|hours|shift patterns?|shifts|rota|night shifts?|on-call"
        r" (?:rota|rotation|duty|schedule)|salary|pay|benefits|notice period|probation|start date|next steps"
        r"|(?:hiring|selection|interview|recruitment) process)\b"
    ),
    and_=" and ",
    clause_words=("how", "why", "what", "whether", "when", "where", "who", "which", "that"),
    regions={"american": ("US", "")},
    role_endings=(" role", " position", " job", " opening"),
)
