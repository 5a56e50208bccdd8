# ruff: noqa: E501  # a wording is read in one line
"""English. The model for other banks; their format stands in the package's docstring."""

from typing import Final

from followup_rules.note.bank import Bank, Dates, Lexicon, Line, Section

PLAIN: Final[Section] = {
    "greeting": (
        Line("Hi {name},", "wp"),
        Line("Hello {name},", "wp"),
        Line("Dear {name},", "f"),
        Line("Hello,"),
    ),
    "thanks+reminder": (
        Line("thank you for talking with me| {when} about the {role} role.", "w"),
        Line("thank you for the conversation| {when} about the {role} role.", "p"),
        Line("thank you for taking the time to speak with me| {when} about the {role} role."),
        Line("thank you for the interview| {when} for the {role} role.", "f"),
        Line("many thanks for your time| {when}, when we spoke about the {role} role.", "wp"),
        Line("thank you for having me in| {when} to talk about the {role} role.", "wp", "on_site"),
        Line("thank you for the call| {when} about the {role} role.", "wp", "phone"),
        Line(
            "thank you for our conversations| about the {role} role, most recently {when}.",
            needs="several",
        ),
        Line("thanks for the conversation| {when} about the {role} role.", "wp"),
        Line("many thanks for the interview| {when} for the {role} role.", "pf"),
        Line("thank you for our conversation| {when} about the {role} role."),
        Line("I am grateful for your time| {when}, when we spoke about the {role} role.", "f"),
        Line("thank you for seeing me| {when} about the {role} role.", "pf", "on_site"),
        Line("thank you for the interview| {when}.", "pf"),
        Line("thanks for your time| {when}.", "wp"),
    ),
    "thanks+reminder+interest": (
        Line(
            "thank you for talking with me| {when} about the {role} role,"
            "| and above all for what you told me about {talked}.",
            "wp",
        ),
        Line(
            "thank you for your time| {when}, when we spoke about the {role} role,"
            "| and in particular for what you said about {talked}.",
            "pf",
        ),
    ),
    "reminder": (
        Line("it was a pleasure to talk with you {when} about the {role} role.", "w", "warm"),
        Line(
            "we've talked more than once about the {role} role, most recently {when}.",
            "wp",
            "several",
        ),
        Line("I really enjoyed our conversation {when} about the {role} role.", "w", "warm"),
        Line("we met {when} to talk about the {role} role.", needs="on_site"),
        Line("we spoke by phone {when} about the {role} role.", needs="phone"),
        Line("we spoke {when} about the {role} role."),
        Line("you interviewed me {when} for the {role} role."),
        Line("I interviewed with you {when} for the {role} role."),
        Line("we talked {when} about the {role} role.", "wp"),
        Line("we spoke about the {role} role."),
        Line("I interviewed with you for the {role} role."),
        Line("we spoke {when}."),
        Line("I interviewed with you {when}."),
        Line("we spoke at my interview."),
    ),
    "thanks": (
        Line("thank you for being so open about the role and the team.", "w", "warm"),
        Line("thank you for your time and for all you shared about {company}.", "w"),
        Line("thank you for your time and for telling me more about the work."),
        Line("thank you for taking the time, and for your insight into {company}.", "pf"),
        Line("I'm grateful for your time and for what you shared.", "wp"),
        Line("I am grateful for your time and for the insight you gave me.", "f"),
        Line("thank you for a most interesting conversation.", "f", "met"),
        Line("thank you for your time and insight."),
        Line("many thanks for your time.", "wp"),
        Line("I appreciated your time.", "pf"),
        Line("I am grateful for your time.", "f"),
        Line("thank you for your time."),
    ),
    "thanks+interest": (
        Line("thank you for your time,| and especially for what you told me about {talked}."),
        Line("thank you for your time| and for telling me about {talked}.", "wp"),
    ),
    "interest": (
        Line("what you told me about {talked} made me even keener to join.", "w", "wants_role"),
        Line("what you told me about {talked} has stayed with me.", "wp"),
        Line(
            "I've been thinking about {talked} since, and I'm all the keener to join.",
            "w",
            "wants_role",
        ),
        Line("I was particularly interested in what you said about {talked}.", "pf"),
        Line("what you said about {talked} makes me want to be part of it.", "wp", "wants_role"),
        Line("I found what you said about {talked} most interesting.", "f"),
        Line("what you said about {talked} confirmed my interest in the role.", "f", "wants_role"),
        Line("I'd enjoy hearing more about {talked}.", "wp"),
        Line(
            "I'm really excited about {excites}, and would love to be part of it.",
            "w",
            "wants_role",
        ),
        Line(
            "the more I think about {excites}, the more I'd like to do this work.",
            "wp",
            "wants_role",
        ),
        Line("I'm especially excited about {excites}.", "w", "wants_role"),
        Line("I'm keen to hear more about {excites}.", "p", "wants_company"),
        Line("I am particularly enthusiastic about {excites}.", "f", "wants_role"),
        Line("I would be interested to hear more about {excites}.", "f", "wants_company"),
        Line("our conversation made me even keener to join.", "w", "wants_role met"),
        Line("I'm very interested in the work and in {company}.", "wp", "wants_role"),
        Line("I remain very interested in the role and in {company}.", "pf", "wants_role"),
        Line("the work appeals to me more than ever.", "w", "wants_role"),
        Line("I remain very interested in the role.", "pf", "wants_role"),
        Line("I'd love to do this work.", "w", "wants_role"),
        Line("everything I heard added to my interest in the role.", "f", "wants_role met"),
        Line("the role continues to interest me greatly.", "f", "wants_role"),
        Line("I'm very interested in the role.", needs="wants_role"),
        Line("I remain interested in {company}.", needs="wants_company !wants_role"),
        Line("I would be glad to hear more about {company}.", needs="wants_company !wants_role"),
        Line("your work continues to interest me.", needs="!wants_role"),
        Line("I remain interested in what you do.", needs="!wants_role"),
    ),
    "close": (
        Line("I'd love to stay in touch and learn more about your work.", "w"),
        Line("I look forward to staying in touch and learning more."),
        Line("I'd be glad to stay in touch and learn more.", "wp"),
        Line("it would be good to stay in touch and to hear more about the team's work.", "wp"),
        Line("I would be glad to stay in touch and to learn more.", "f"),
        Line("I would welcome the chance to stay in touch.", "f"),
        Line("I hope we can stay in touch.", "wp"),
        Line("I'd be glad to stay in touch.", "wp"),
        Line("it would be good to stay in touch.", "wpf"),
        Line("I hope to stay in touch.", "pf"),
    ),
    "close+interest": (
        Line("I'd love to stay in touch| and hear more about {talked}.", "w"),
        Line("I'd be glad to stay in touch| and hear more about {talked}.", "wp"),
        Line("I would be glad to stay in touch| and to hear more about {talked}.", "f"),
    ),
}

SUGGESTED: Final = (
    Line("you kindly suggested that we connect, so here I am.", "wp", "asked"),
    Line("as you suggested, I'm adding you here.", "wp", "asked"),
    Line("as you kindly suggested, I am adding you here.", "f", "asked"),
    Line("it was kind of you to suggest connecting.", needs="asked"),
    Line("I was glad of your suggestion to connect.", needs="asked"),
    Line("I gladly take up your suggestion to connect.", "pf", "asked"),
    Line("as you suggested, here I am.", "wp", "asked"),
    Line("as you suggested, I am adding you here.", "f", "asked"),
)
STAY: Final = (
    Line("I'd be very glad to stay in touch.", "wp"),
    Line("I hope our paths cross again, and I'd be glad to stay in touch.", "wp"),
    Line("I would be glad to stay in touch.", "f"),
    Line("I hope we can stay in touch.", "wp"),
    Line("I would welcome the chance to stay in touch.", "f"),
    Line("it would be good to stay in touch."),
    Line("I hope that we may stay in touch.", "f"),
    Line("I hope to stay in touch.", "pf"),
)

NOTES: Final[dict[str, Section]] = {
    "plain": PLAIN,
    "check_in": {
        "check_in": (
            Line(
                "I'm still very interested, and I know these decisions take time.",
                "wp",
                "wants_role",
            ),
            Line(
                "I'm as keen as ever on the role, and I know that hiring takes time.",
                "w",
                "wants_role",
            ),
            Line(
                "there's no rush at all: I just wanted to say I'm still keen on the role.",
                "w",
                "wants_role",
            ),
            Line(
                "no need to reply: I only wanted to say that I'm still interested.",
                "wp",
                "wants_role",
            ),
            Line(
                "I remain very interested and quite understand that decisions take time.",
                "pf",
                "wants_role",
            ),
            Line("I remain interested, and there is no need to reply.", "f", "wants_role"),
            Line(
                "my interest is unchanged, and I know that decisions take time.", "pf", "wants_role"
            ),
            Line("I remain keenly interested in the role.", "f", "wants_role"),
            Line("I'm still very interested.", needs="wants_role"),
            Line(
                "I know these decisions take time, and there's no need to reply.",
                "wp",
                "!wants_role",
            ),
            Line("I quite understand that decisions take time.", needs="!wants_role"),
            Line("I know that decisions take time.", needs="!wants_role"),
            Line("I am in no hurry to hear.", needs="!wants_role"),
        ),
    },
    "long_silence": {
        "thanks+reminder": (
            Line(
                "it's a while now, but thank you again for talking with me| {when} about the {role} role.",
                "wp",
            ),
            Line(
                "thank you again for taking the time to speak with me| {when} about the {role} role."
            ),
            Line("thank you again for your time| {when}, when we spoke about the {role} role."),
            Line("thank you again for the interview| {when} for the {role} role.", "f"),
        ),
        "no_pressure": (
            Line("plans change, so please don't feel you owe me an answer.", "wp"),
            Line("I know plans change, so there's no need to reply.", "wp"),
            Line("things may well have moved on since, and that's quite all right.", "wp"),
            Line("I know how busy it gets, so please don't feel you have to answer.", "w"),
            Line("please do not feel obliged to reply.", "pf"),
            Line("I quite understand if plans have changed.", "pf"),
            Line("should things have moved on, I quite understand.", "pf"),
            Line("there is no need to reply.", "pf"),
            Line("please don't feel you have to reply.", "wp"),
        ),
        "close": (
            Line("either way, I'd be glad to stay in touch.", "wp"),
            Line("I'd still be glad to stay in touch.", "wp"),
            Line("in any case, I would be glad to stay in touch.", "f"),
            Line("whatever came of it, I'd like to stay in touch.", "wp"),
            Line("I would still welcome the chance to stay in touch.", "f"),
            Line("I hope we can stay in touch.", "wp"),
            Line("I hope to stay in touch.", "pf"),
        ),
    },
    "as_you_suggested": {
        "as_you_suggested": SUGGESTED,
        "thanks+reminder+as_you_suggested": (
            Line(
                "thank you for talking with me| {when} about the {role} role,"
                "| and for suggesting that we connect.",
                "wp",
                "asked",
            ),
            Line(
                "thank you for your time| {when}, when we spoke about the {role} role,"
                "| and for suggesting that we connect.",
                needs="asked",
            ),
        ),
    },
    "after_no": {
        "as_you_suggested": SUGGESTED,
        "parting": (
            Line("though it wasn't to be, what you said about {talked} will stay with me.", "w"),
            Line("though it wasn't to be this time, I'm glad we met.", "w", "warm"),
            Line("though the answer was no, I valued what you said about {talked}.", "p"),
            Line("although it was not to be, I valued what you said about {talked}.", "f"),
            Line("I quite understand the decision and wish you and the team well.", "wp"),
            Line("I quite understand the decision.", "pf"),
            Line("although it wasn't to be, I'm grateful for the chance.", "wp"),
            Line("although it was not to be, I am grateful for the opportunity.", "f"),
            Line("I accept the decision and wish you and the team well.", "pf"),
            Line("I wish you and the team all the best."),
        ),
        "close": STAY,
    },
    "accepted": {
        "joining": (
            Line("I've accepted the offer and can't wait to start {starts}.", "w"),
            Line("I've accepted the offer and look forward to joining {company} {starts}.", "wp"),
            Line("I've accepted the offer and look forward to joining {starts}.", "wp"),
            Line("I have accepted the offer and look forward to joining {company} {starts}.", "f"),
            Line("I have accepted the offer and look forward to starting {starts}.", "f"),
            Line(
                "I've said yes, and I'm really looking forward to joining {company}.",
                "w",
                "!started",
            ),
            Line(
                "I've accepted the offer and look forward to joining {company}.", "wp", "!started"
            ),
            Line(
                "I have accepted the offer and look forward to joining {company}.", "f", "!started"
            ),
            Line("having accepted the offer, I look forward to the work ahead.", "f", "!started"),
            Line("I am glad to have accepted the offer and to be joining.", "f", "!started"),
            Line("I've accepted the offer, and I'm glad to be joining.", "wp", "!started"),
            Line("I'm looking forward to joining you.", "wp", "!started"),
            Line("I am looking forward to joining you.", "f", "!started"),
            Line("I've now started at {company}, and I'm very happy to be here.", "w", "started"),
            Line("I've now started at {company} and hope to see you there.", "wp", "started"),
            Line("I have now started at {company} and hope to see you there.", "f", "started"),
            Line("I've now started in the role.", "wp", "started"),
            Line("I have now started in the role.", "f", "started"),
            Line("I have now joined {company}.", "pf", "started"),
            Line("I am glad to have joined {company}.", "f", "started"),
            Line("I'm glad to have joined {company}.", "wp", "started"),
        ),
        "close": (
            Line("until then, I'd be glad to stay in touch.", "wp", "!started"),
            Line("I'd be glad to stay in touch until then.", "wp", "!started"),
            Line("until then, I would be glad to stay in touch.", "f", "!started"),
            Line("I'd be glad to stay in touch and learn more.", "wp"),
            Line("I would be glad to stay in touch and to learn more.", "f"),
            Line("I look forward to staying in touch."),
            Line("it would be good to stay in touch until then.", needs="!started"),
            Line("I hope to stay in touch.", "pf"),
            Line("I'd be glad to stay in touch.", "wp"),
        ),
    },
    "on_hold": {
        "on_hold": (
            Line(
                "I understand the role is on hold, and I'd still be glad to hear if that changes.",
                "wp",
                "wants_role",
            ),
            Line(
                "I know the role is on hold for now, and I'm still interested should it come back.",
                "wp",
                "wants_role",
            ),
            Line(
                "I understand that the role is on hold, and remain interested should that change.",
                "f",
                "wants_role",
            ),
            Line("I know the role is on hold, and I'm in no hurry.", "wp", "wants_role"),
            Line("I quite understand that the role is on hold for now."),
            Line("should the role come back, I would be glad to hear of it.", "pf", "wants_role"),
            Line("I know that the role is on hold at present.", "pf"),
            Line("I understand that the role is on hold."),
        ),
    },
    "offer": {
        "offer": (
            Line(
                "I'm very happy about the offer and am giving it proper thought.", "w", "wants_role"
            ),
            Line(
                "I was glad to receive the offer and am giving it careful thought.",
                "wp",
                "wants_role",
            ),
            Line(
                "I was pleased to receive the offer and am considering it carefully.",
                "pf",
                "wants_role",
            ),
            Line("thank you for your part in the offer: I'm giving it careful thought.", "wp"),
            Line("I am giving the offer careful thought.", "pf"),
            Line("I am considering the offer with care.", "f"),
            Line("I have the offer and am giving it thought.", "pf"),
            Line("I'm thinking the offer over carefully.", "wp"),
        ),
    },
    "declined": {
        "as_you_suggested": SUGGESTED,
        "parting": (
            Line("though I won't be joining you this time, I'm glad we met.", "w", "warm"),
            Line(
                "though I've decided on another path, what you said about {talked} will stay with me.",
                "w",
            ),
            Line(
                "though I won't be joining you this time, I valued what you said about {talked}.",
                "wp",
            ),
            Line(
                "although I shall not be joining you this time, I valued what you said about {talked}.",
                "f",
            ),
            Line("although I won't be joining you this time, I wish you and the team well.", "wp"),
            Line("although I shall not be joining you, I wish you and the team well.", "f"),
            Line("although I have decided otherwise, I am grateful for the opportunity.", "f"),
            Line("I shall not be joining you, but wish you every success.", "f"),
            Line("I wish you and the team every success.", "pf"),
            Line("I won't be joining you this time, but I'm grateful for the chance.", "wp"),
            Line("I wish you and the team all the best."),
        ),
        "close": STAY,
    },
    "unmet": {
        "reminder": (
            Line("I interviewed {when} for the {role} role at {company}."),
            Line("I interviewed {when} for the {role} role."),
            Line("I'm a candidate for the {role} role at {company}.", "wp", "!started"),
            Line("I am a candidate for the {role} role at {company}.", "f", "!started"),
            Line("I applied for the {role} role."),
            Line("I am one of the candidates for the {role} role.", "pf", "!started"),
            Line("my interview for the {role} role was {when}."),
            Line("I interviewed {when}."),
            Line("I'm writing about my application."),
        ),
        "thanks": (
            Line("thank you for your help along the way.", "wp"),
            Line("many thanks for your help with the process."),
            Line("I am grateful for your help.", "pf"),
            Line("I appreciate your help with the process.", "wp"),
            Line("thank you for your help."),
        ),
        "thanks+reminder": (
            Line("thank you for your help| with my application for the {role} role."),
            Line("many thanks for your help| around my interview {when} for the {role} role."),
            Line("I am grateful for your help| with my application for the {role} role.", "pf"),
            Line("thank you for your part| in my interview {when} for the {role} role."),
            Line("thanks for your help| with my application."),
        ),
    },
}

MESSAGES: Final[dict[str, Section]] = {
    "email": {
        "greeting": (
            Line("Hi {name},", "w"),
            Line("Hello {name},", "p"),
            Line("Dear {name},", "pf"),
            Line("Hello,"),
        ),
        "sign_off": (
            Line("Best wishes,", "wp"),
            Line("Kind regards,", "pf"),
            Line("With best wishes,"),
        ),
    },
    "thank_you_email": {
        "help": (
            Line(
                "if anything else from me would be useful, I'll gladly send it.", "wp", "wants_role"
            ),
            Line(
                "should you need anything further from me, I will gladly provide it.",
                "f",
                "wants_role",
            ),
        ),
    },
    "follow_up_email": {
        "help": (
            Line(
                "if anything else from me would be useful, I'll gladly send it.", "wp", "wants_role"
            ),
            Line(
                "if there's anything more you'd like to know, just let me know.", "wp", "wants_role"
            ),
            Line(
                "should you need anything further from me, I will gladly provide it.",
                "f",
                "wants_role",
            ),
        ),
    },
    "rejection_thank_you": {
        "news_thanks": (
            Line("thank you for letting me know.", "pf"),
            Line("thank you for letting me know so kindly.", "w"),
            Line("many thanks for your message."),
        ),
    },
    "after_acceptance": {
        "connected": (
            Line("thank you for connecting, and again for your time {when}."),
            Line("thanks for accepting, and for our conversation {when}.", "wp", "met"),
            Line("thank you for connecting."),
        ),
    },
    "accept_invitation": {
        "invited": (
            Line("thank you for the invitation, and again for your time {when}.", needs="met"),
            Line("thank you for the invitation: how nice to hear from you here.", "w"),
            Line("thank you for the invitation, which I was glad to get.", "wp"),
            Line("thank you for your invitation, which I was glad to accept.", "pf"),
        ),
        "close": STAY,
    },
    "via_recruiter": {
        "greeting": (Line("Hello,"),),
        "pass_on": (
            Line(
                "could you please pass on my thanks to {full_name} for our conversation {when} about the {role} role?",
                "wp",
                "met",
            ),
            Line(
                "could you please thank {full_name} from me for talking with me {when} about the {role} role?",
                "wp",
                "met",
            ),
            Line(
                "would you kindly pass on my thanks to {full_name} for the interview {when} for the {role} role?",
                "f",
                "met",
            ),
            Line(
                "could you please pass on my thanks to {full_name} for our conversation {when}?",
                needs="met",
            ),
            Line(
                "could you please pass on my thanks to {full_name} for the help with my application?",
                needs="!met",
            ),
            Line("could you please pass on my thanks for the interview?", needs="met"),
            Line("could you please pass on my thanks?"),
        ),
    },
    "existing_channel": {
        "again": (
            Line("thank you again for your message, and for your time {when}.", needs="met"),
            Line("thank you again for your message."),
            Line("many thanks for your message."),
        ),
    },
}

LEXICON: Final = Lexicon(
    markers=(
        "the",
        "you",
        "your",
        "and",
        "for",
        "with",
        "about",
        "thank",
        "thanks",
        "was",
        "of",
        "to",
        "we",
        "it",
        "in",
        "our",
        "would",
        "have",
        "is",
        "been",
        "touch",
        "role",
        "this",
        "that",
        "i'm",
        "i'd",
        "i've",
        "on",
        "my",
    ),
    greeting=r"(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|greetings)(?: again)?",
    nameless=r"there|all|everyone|team|sir|madam|sir or madam",
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
        r" (?:with|to) (?:you|me)|meeting you|the call|having me"
    ),
    role=r"role|position|job|opening|vacancy|post",
    thanks=(r"thank|thanks|grateful|appreciat\w+|much obliged|kind of you|generous (?:with|of)"),
    interest=(
        r"interest\w*|excit\w+|keen\w*|enthusias\w+|appeal\w*|stayed with me|stay with me|stuck with me"
        r"|think(?:ing)? about|love to (?:be part|do|work|join|help|hear|learn)|look(?:ing)? forward to "
        r"(?:hear|learn|join|work|the next)\w*|would love|inspir\w+|fascinat\w+|curious|motivat\w+"
        r"|drawn|enjoy\w* (?:hear|learn|our|talk|discuss|meeting)\w*|hear(?:ing)? (?:more )?about"
        r"|told me about|telling me about|what you said|learn(?:ing)? (?:more )?about|made me want"
        r"|lov(?:e|ed|ing)\b|struck|can't wait|can picture|resonat\w+|impress\w+|glad to receive|happy about|valued|eager"
    ),
    close=(
        r"(?:stay\w*|keep\w*|remain\w*|be|are|get\w*) in (?:touch|contact)|keep\w* (?:touch|up)"
        r"|learn\w* more|hear\w* more|look\w* forward|connect(?:ed|ing)?\b|follow\w* (?:your|the)"
        r"|paths? (?:will )?cross|(?:speak|talk|see you) (?:again|soon)|hope to (?:see|hear|meet)"
        r"|best (?:wishes|regards)|kind regards|all the best|see you there"
    ),
    default=(
        r"I'd like to (?:add you to|join) (?:my|your) (?:professional |LinkedIn )?network(?: on LinkedIn)?",
        r"I'd like to connect with you on LinkedIn",
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
        r"|hire me|(?:put in|recommend|vouch|good word)|my (?:\w+ )?years of|track record|I (?:can|will|would) (?:bring|deliver|add)"
        r"|asset to|my (?:skills|strengths|qualifications|portfolio)|proven"
    ),
    attaches=r"attach(?:ed|ing|ment)?|enclos(?:ed|ing)|my (?:cv|resume|résumé)|(?:sharing|here is|here's) (?:the|a|my) (?:link|deck|document|pdf)",
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

BANK: Final = Bank(
    language="en",
    notes=NOTES,
    messages=MESSAGES,
    subjects={
        "thank_you_email": (
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
    dates=Dates(
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
        on_date="on {day} {month}",
        on_date_year="on {day} {month} {year}",
    ),
    lexicon=LEXICON,
    role_endings=(" role", " position", " job", " opening"),
    lower_first=(
        "the",
        "a",
        "an",
        "your",
        "our",
        "how",
        "what",
        "why",
        "building",
        "working",
        "being",
    ),
)
