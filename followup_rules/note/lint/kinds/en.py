# ruff: noqa: E501  # an expression is read in one line
"""Kinds of faults in English."""

from typing import Final

from followup_rules.note.lint.kinds.words import any_of, listed, near

_PAPERS: Final = r"(?:c\.?v\b|resum[eé]\b|résumé|portfolio|cover letter|reference letters?|references\b|letters? of (?:recommendation|reference)|certificates?\b|certs\b|transcripts?\b|diplomas?\b|(?:writing|work) samples?|samples? of (?:my|our) work|slides\b|(?:slide )?deck\b|pdf\b|brochure|showreel|case stud(?:y|ies)|documents\b|credentials\b|links?\b|articles?\b|files?\b|lookbook|business plan|proposal\b)"
_SENDS: Final = r"(?:send(?:ing)?|e-?mail(?:ing)?|mail(?:ing)?|forward(?:ing)?|attach(?:ing)?|enclos(?:e|ing)|includ(?:e|ing)|shar(?:e|ing)|submit(?:ting)?|drop(?:ping)?|pop(?:ping)?|upload(?:ing)?|ping(?:ing)?|pass(?:ing)? (?:on|along))"
_SENT: Final = r"(?:sent|e-?mailed|mailed|forwarded|attached|enclosed|included|shared|submitted|dropped|popped|uploaded)"
_GREETS: Final = r"thank\w*|regards|greetings|wishes|love|because|since|about|when|for"
_ATTACHES: Final = any_of(
    near(
        rf"\b(?:I(?:'m| am|'ll| will|'d like to| would like to| can| could| also)?(?: also| just| gladly| happily)?|let me|allow me to|happy to|hereby|am|(?:^|[.!?:–—-] ?)(?:also )?(?=\w+ing\b)) ?{_SENDS}",
        _PAPERS,
        without=_GREETS,
    ),
    near(
        rf"\bI(?:'ve| have)?(?: also| just| already| taken the liberty)? ?{_SENT} (?:you|over|along|across|also)",
        _PAPERS,
        words=5,
        without=_GREETS,
    ),
    near(r"\btak(?:en|ing|e) the liberty of \w+ing", _PAPERS),
    near(r"\b(?:please |kindly )?find (?:attached|enclosed|below|here|herewith)", rf"{_PAPERS}"),
    r"\b(?:please|kindly|pls|plz) find\b|\bherewith\b|\b(?:pfa|p\.f\.a\.)(?!\w)|\b(?:here is|here's|here are|herewith|below is|below are) my "
    + _PAPERS,
    rf"\bmy (?:\w+ )?{_PAPERS}(?: is| are)?(?: now| also)? (?:attached|enclosed|herewith|below|in your inbox|for your|ready)\b|\bmy portfolio is (?:at|on|here)\b",
    r"\b(?:on|at|via|through) my (?:\w+ )?(?:website|github|blog|portfolio|channel|behance|instagram|insta)\b",
    r"(?<!for )(?<!you )(?<!you to )\b(?:check out|(?:have|take) a (?:\w+ )?(?:look|peek|glance) at|look at|see) my (?!(?:\w+ )?(?:request|invit\w+)|last|first|next|old|face|point)",
    rf"\bI(?:'ve| have)? (?:just )?(?:re-?sent|sent again) (?:you )?(?:my|the) (?:\w+ )?{_PAPERS}",
)

_SURE: Final = r"(?:hard[- ]?working|hard ?worker|reliable|punctual|trustworthy|dependable|self[- ]?motivated|self[- ]?starter|team[- ]?player|go-getter|(?:fast|quick) learner|born leader|natural leader|detail[- ]oriented|results?[- ](?:driven|oriented)|proactive|highly motivated|hardworking|conscientious|diligent|industrious|people person|problem[- ]solver|resourceful|perfectionist|multi-?tasker|safe pair of hands|grafter)"
_LOOSE: Final = r"(?:motivated|dedicated|loyal|honest|disciplined|ambitious|flexible|responsible|passionate|creative|organi[sz]ed|friendly|committed|sincere|energetic|resilient|smart|intelligent|efficient|positive|enthusiastic|experienced|qualified|adaptable|driven|skilled|bilingual|fast|strong|leader)"
_PITCHES: Final = any_of(
    listed(
        r"\b(?:I(?:'m| am)|I (?:would |can |do )?(?:consider|call|describe|see) myself (?:as )?|(?:people|everyone|they|my boss(?:es)?) (?:always )?(?:say|call)s? (?:that )?(?:I'm|I am|me)) ?(?:(?:a|an|also|very|really|extremely|always|known|to|be|as|the|both|truly|super|so|well|pretty|bloody|dead|just|most|person|who|is|real|true|great|good) )*",
        _SURE,
        _LOOSE,
        "and|as well as|plus",
    ),
    rf"(?:^|[.!?:–—-] )(?:very )?{_SURE}(?:,| and| &) (?:and )?(?:always )?(?:{_SURE}|{_LOOSE})\b",
    r"\b(?:employee|worker|salesperson|seller|staff member|associate|rep) of the (?:month|year|quarter)\b|\bI (?:also )?(?:learn|pick things up|work|adapt) (?:very |really |super )?(?:fast|quick(?:ly)?|hard(?:er)?|well under pressure|tirelessly)\b|\b(?:a |my )?quick study\b|\bI (?:always )?(?:work|thrive|perform|do) (?:\w+ )?under pressure\b",
    r"\b(?:no one|nobody|none) (?:\w+ ){0,3}(?:works? harder|beats? me|outworks? me|(?:more|harder|faster|quicker|better) than (?:me|I|myself))\b|\bI(?:'d| would|'ll| will) (?:double|triple|boost|grow|turn around) your\b|\b(?:my|a) (?:strong |proven |solid )?(?:work ethic|people skills|communication skills|leadership skills)\b|\bI (?:never|don't ever) (?:give up|call in sick|miss a (?:day|deadline)|take sick)|\bI (?:always )?(?:give|giving|go) (?:it )?(?:110|120|200|100|my all|the extra mile)|\bI (?:won|was (?:voted|awarded|ranked|named))\b|\bnumber one (?:sales\w*|in)\b",
    r"\bI(?:'ve| have)? (?:brought|driven|raised|pushed|lifted|took|taken|increased|grown|cut|boosted|doubled|tripled) [^.!?\n]{0,30}?(?:\d+ ?%|\d+ ?percent|per cent|double|triple|twice)",
    r"\byou (?:won't|will not|'ll not|'ll never) (?:find|get|meet) (?:a |an |any)?(?:one )?(?:better|harder|more)|\bI(?:'d| would|'ll| will) (?:make|be) (?:you )?(?:a|an) (?:great|good|excellent|valuable|super|brilliant|fantastic|terrific) (?:\w+ )?(?:addition|employee|hire|member|colleague|asset|worker|team)",
    rf"\bas (?:a|an) (?:\w+,? ){{0,2}}{_SURE}\b(?:(?!\byou)[^.!?\n]){{0,60}}\bI\b",
    r"\b(?:nobody|no[ -]one) (?!(?:was|is|were|could|has|had|laugh\w*|enjoy\w*|lik\w*|lov\w*|learn\w*)\b)[^.!?\n]{1,40}\b(?:\w{3,}er|more \w+) than (?:I|me|myself)\b",
    r"\bI(?:'ve| have)? never (?:once |even )?(?:had|caused) (?:a|an|one|any|a single) (?:\w+ )?(?:accident|complaint|incident|claim)\b|\bI(?:'ve| have)? (?:reduced|lowered|slashed|improved|saved) [^.!?\n]{0,30}?(?:\d+ ?%|\d+ ?percent|per cent)",
)

_PRESSES: Final = any_of(
    r"\b(?:please|beg|ask|urge|implore)\b[^.!?\n]{0,20}\breconsider\b(?! me\b)|\b(?:would|could|can|will) you reconsider\b|\b(?:think|look at) it over again\b",
    r"\b(?:put|putting|say|saying|drop|have) (?:in )?(?:a|one|some) (?:\w+ )?words? (?:in )?(?:for|with|on my)\b|\bput (?:a|one) (?:\w+ )?word in\b|\bgood word\b|\b(?:talk|speak|big) (?:me up|well of me|highly of me|up for me|in my favou?r)|\b(?:back|support|push|root for|vouch for) me\b|\bpull (?:some|a few|any) strings|\bon my behalf\b|\bin my favou?r\b|\bremember me when",
    r"\b(?:please|pls|plz|kindly|hope you(?:'ll| can| will)?|could you|can you) (?:\w+ )?(?:decide|answer|reply|respond|make (?:a|your|up)|choose|hurry)\b[^.!?\n]{0,25}\b(?:quick\w*|soon\w*|fast|early|asap|by|today|tomorrow|now|before|mind)|\b(?:decide|hurry up|make (?:up )?your (?:mind|decision)) (?:quick\w*|soon\w*|fast|already|please|now|today)",
    r"\b(?:another|a second|a different|some other|a rival|other) (?:\w+ )?(?:company|companies|firms?|employers?|house|school|shop|place|kitchen|garage|workshop|studio|bakery|farm|clinic|lab|hospital|hotel|institute|restaurant|agency|team)s? (?:also |already |has |have |is |are |'s )*(?:want|need|expect|wait|ask|offer|interest|after|chas)\w*|\b(?:wants?|needs?|expects?|waiting (?:for|on)) (?:my|an) (?:answer|decision|reply|response)\b|\b(?:my|an) (?:answer|decision|reply) (?:is due |due )?by\b|\b(?:have|got|holding|sitting on) (?:an|another|two|three|other|one more) offers?\b",
    r"\bcount(?:ing)? on you\b(?! and your team for)|\brely(?:ing)? on you\b|\bI (?:really |badly |desperately |truly |urgently |so )+(?:need|want) (?:this|the|that|your) (?:\w+ )?(?:job|role|position|post|gig|work|chance|place)|\bI need (?:this|the) (?:job|work|money|role|position)|\bdesperate\w*\b|\bmy (?:family|kids|children|rent|bills|visa) (?:depend|need|is due|are due|relies|rely|runs? out|expires?)\w*|\b(?:depend(?:s|ing)?|hing(?:es|ing)) on (?:this|you|it|your)\b|\b(?:don't|do not|please don't) let me down\b|\bplease (?:choose|pick|hire|take|select|consider|give|don't forget) (?:me\b|my(?! (?:regards|best|love|greetings|thanks|respects|compliments|apologies)))|\bgive me (?:a|the|this) (?:chance|shot|job|opportunity|break)",
    r"\b(?:what|how) are my (?:chances|odds)\b|\bI(?:'m| am) (?:waiting|still waiting|anxiously|eagerly|impatiently) (?:wait|for)\w*|\b(?:anxiously|eagerly|impatiently) (?:await|wait)\w*|\b(?:losing|lose) patience\b|\bhow (?:much )?long(?:er)? (?:do I|must I|will you|is this)|\bon tenterhooks\b",
    r"\b(?:another|some other|a rival) (?:\w+ )?(?:builder|garage|farm|bakery|factory|contractor|clinic|hotel|company|firm|employer|shop|place)s? (?:is |'s |are |keeps? |already )*(?:calling|ringing|after me|chasing)|\bdon't (?:take|be|leave it) too long\b",
)

_REQUESTS: Final = r"(?:(?:\w+ ){0,2}(?:request|invit(?:e|ation))|connect(?:ion)? request)s?\b"
_REQUEST_TALK: Final = any_of(
    rf"\b(?:my|that|the|this) {_REQUESTS} (?:is|'s|was|has|sat|sits|seems|still|got|may|might|went)\b|\bstill (?:\w+ )?(?:sitting there|unaccepted|pending|unanswered|open|waiting)\b|\bunaccepted\b|\bunanswered (?:request|invit\w+)",
    r"\b(?:you )?(?:haven't|have not|hasn't|didn't|did not|never|not|yet to) (?:yet |been )?(?:accept|add|approv|connect)\w*\b|\bnot (?:yet )?(?:accepted|added|approved)\b|\b(?:do|pls|plz|please|kindly|just|can you|could you|would you|will you|mind|if you) (?:\w+ )?(?:accept|approve|confirm|hit accept|add me|press accept|click accept|tap accept)(?:ing)?\b(?! my (?:thanks|apolog|best))|\b(?:hit|press|click|tap|push) (?:the )?(?:accept|connect)\b",
    rf"\bhere's another go\b|\b(?:second|third|2nd|3rd) (?:attempt|try|time)[^.!?\n]{{0,15}}\b(?:add|connect|request|invit)\w*|\b(?:trying|tried|try) (?:again )?to (?:add|connect)|\b(?:re-?sen[dt]|re-?sending|sen[dt] (?:it|this|you) again)\b|\b(?:did you (?:get|see|miss|receive)|you (?:ignored|missed|overlooked|declined|must have missed)) (?:my|the|this) {_REQUESTS}|\b(?:add|accept) me (?:back|please|pls)\b|\b(?:your|my) (?:pending|last|earlier|previous|first) {_REQUESTS}",
)

_STARTING: Final = any_of(
    r"\b(?:buzzing|excited|stoked|thrilled|pumped|chuffed|dying|itching|raring|can't wait|cannot wait|eager|ready|psyched|delighted|look(?:ing)? forward|over the moon|keen|longing|happy|hyped|made up|so up for)(?: \w+)? (?:to|about|at|for)(?: be)? (?:get(?:ting)? started|start(?:ing)?|begin(?:ning)?|join(?:ing)?|com(?:e|ing) (?:on board|aboard)|work (?:with|for|at|alongside)|working (?:for|at)|working (?:with|alongside) (?:you|your|the (?:\w+ )?(?:team|crew|group|guys)|everyone|everybody|all|them|him|her)|be(?:ing)? (?:part|on) of|my first (?:day|shift|week)|learn(?:ing)? the ropes|get(?:ting)? stuck in|(?:my|the) new (?:job|role))\b|\b(?:learn|get|show me) the ropes\b|\bget stuck in with\b|\bsee you on my first (?:day|shift)",
    r"\bmy (?:future|new|soon-to-be) (?:\w+ )?(?:team|crew|colleagues?|co-?workers?|boss|manager|workmates?|teammates?|mates|gang|employer|workplace|office|squad|department|line manager|supervisor|pupils|class)\b|\b(?:your|the) (?:newest|new|next|future) (?:\w+ )?(?:team member|colleague|recruit|hire|employee|co-?worker|teammate|starter)\b|\bonce I(?:'ve| have)? (?:start|join|begin|started|joined)\b|\bmy (?:first|start) (?:day|date|shift) (?:at|with|in|on|as)\b",
)
_CHOSEN: Final = any_of(
    r"\b(?:choosing|picking|selecting|hiring|taking me on|appointing|offering) (?:me\b)(?! (?:for (?:the|an?|this|your) (?:\w+ )?(?:interview|round|stage|shortlist|trial|call|chat)|a (?:coffee|tea|chat|seat|tour|glimpse|chance|look|lift|second|next|slot|date|time|day|biscuit|drink|cup)|(?:to|the chance|the opportunity|some|your|help|advice)))|\b(?:to|for|at|about|that) (?:have been|being|having been|I was|I've been|I got) (?:chosen|selected|picked|hired|appointed)(?! (?:for|to) (?:the|an?|your|this)? ?(?:\w+ )?(?:interview|round|stage|shortlist|trial|next|second|final))|\bI (?:got|landed|have got|'ve got) the (?:job|role|position|post|gig)\b|\bthank\w* [^.!?\n]{0,25}\b(?:for the job|giving me the (?:job|role|position|post))\b|\bto be (?:joining|starting|working) (?:at|with|you|your|the)\b",
)
_FAREWELL: Final = any_of(
    r"\b(?:sorry|sad|gutted|shame|pity|disappoint\w*|unfortunate\w*|too bad|alas|regret)\b[^.!?\n]{0,25}\b(?:it|things|this) (?:didn't|did not|hasn't|couldn't|won't) (?:work(?:ed)? out|pan(?:ned)? out|go my way|happen|come off)\b|\b(?:sorry|sad|gutted|shame|pity|disappoint\w*|unfortunate\w*|too bad|bummed)\b[^.!?\n]{0,25}\b(?:I (?:didn't|did not|wasn't|was not|couldn't|won't) (?:get (?:it|the)|make it|chosen|selected|picked|successful|be (?:joining|working))|not to (?:be joining|have got|get the|be working|have been)|wasn't (?:me|to be)|you (?:chose|picked|went|decided|hired|gave it))",
    r"\b(?:even though|although|despite|after|understand)\b[^.!?\n]{0,25}\b(?:(?:I wasn't|I was not|not being) (?:chosen|selected|picked|successful)|you (?:chose|picked|went with|hired|have chosen|decided (?:on|against|for)) (?:someone|somebody|another|me|a)|the rejection|your rejection|you turned me down|I didn't get (?:it|the))|\b(?:it )?wasn't (?:meant )?to be\b(?! (?:missed|underest))|\b(?:maybe|perhaps|hopefully|better luck) next time\b(?! (?:we|you|I|there|with|over|for a))|\bthe rejection\b|\bthanks anyway\b|\b(?:good luck|all the best|best wishes) (?:to|with|for) (?:the|your) (?:successful|chosen|new) (?:candidate|hire|person)|\bwhoever (?:got|gets) (?:the job|it)\b|\bfor a future (?:role|opening|vacancy)\b|\bif (?:anything else|something else|another (?:role|opening|position)) (?:comes|opens|turns)",
)

_OTHER_DAYS: Final = r"\b(?:lett?ing me know|lines|words|news|start(?:s|ing|ed)?|begin(?:s|ning)?|join(?:s|ing)?|first (?:day|shift)|on board|see you|sign(?:ed|ing)?|contract|message|e-?mail|mail|letter|text|voicemail|reply|post|article|offer|deadline|decision|next (?:round|interview|chat|step)|second (?:round|interview)|until|till|by|from|holiday|birthday|launch|opening|moving|move|back (?:on|in)|due|event|concert|game|match|festival|catch up|look(?:ing)? forward)\b|\b(?:writ(?:e|ing)|decid(?:e|ed)|send(?:ing)?)(?: to)?(?: you)?(?: this)? *$"
_MET: Final = r"\b(?:good|nice|lovely|great|fun|pleasure|enjoyed|loved) (?:to )?(?:talk|chat|catch|speak|natter|chew|sit|compar)\w*(?: \w+){0,3} (?:with|to) (?:you|ye)\b|\btalk(?:ed|ing) shop\b|\b(?:sit(?:ting)?|sat) down (?:with (?:you|me)|together)\b|\bnatter(?:ed|ing)?\b|\b(?:catching|caught) up with you\b|\bpicking your brains?\b|\b(?:making|made|taking|took) (?:the |some )?time (?:for me )?(?=on |last |yesterday)"
_PLACEHOLDER: Final = r"\bDear (?:Sir ?/ ?Madam|Sir or Madam|Sir|Madam|Mrs?\.?|Ms\.?)(?: ?/ ?\w+\.?)? X\b|\bDear (?:Sir ?/ ?Madam|(?:Mr|Ms|Mrs)\.? ?/ ?(?:Mr|Ms|Mrs)\b\.?)|\bDear X\b"

KINDS: Final[dict[str, str]] = {
    "attaches": _ATTACHES,
    "pitches": _PITCHES,
    "presses": _PRESSES,
    "request_talk": _REQUEST_TALK,
    "starting": _STARTING,
    "chosen": _CHOSEN,
    "farewell": _FAREWELL,
    "other_days": _OTHER_DAYS,
    "met": _MET,
    "placeholder": _PLACEHOLDER,
}
