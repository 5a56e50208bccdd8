# ruff: noqa: E501  # an expression is read in one line
"""What a typed topic may begin with, contain or lack: English."""

from typing import Final

from followup_rules.note.topic.terms.model import Terms

_EN_COUNT: Final = r"chance|opportunity|migration|move|switch|rewrite|redesign|rebuild|rollout|roll-out|roadmap|road map|launch|transition|merger|expansion|plan|project|approach|shift|overhaul|upgrade|backlog|culture|team|platform|product|strategy|vision|mission|tech stack|stack|on-?call rota|new (?:\w+ )?(?:platform|team|product|office|lab|system|process|project|tool|feature|pipeline|market|strategy|role|app|website|warehouse|programme|program)|(?:current|next|upcoming|planned|possible|recent) (?:state|step|release|launch|project|move|version|plan|strategy|phase|structure|roadmap)|challenge of|idea of|future of|growth of|history of|structure of|state of"

_EN_ONE: Final = r"policy|wall|bridge|building|office|site|shop|store|school|clinic|ward|factory|warehouse|dashboard|app|website|contract|tender|rota|backlog|roadmap|budget|project|programme|program|process|platform|portfolio|campaign|launch|merger|network|library|archive|museum|garden|kitchen|restaurant|hotel|harbour|harbor|tunnel|road|line|fleet|database|monolith|framework|curriculum|timetable|conference|exhibition|festival|survey|trial|study|initiative|partnership|scheme|initiative|handbook"
"""Heads of phrases that name one thing: English puts an article before them."""

EN: Final = Terms(
    inner=(
        (r"\byour (?=(?:sick|ill|late|not|going|running)\b)", "you're "),
        (r"\bwhos\b", "who's"),
        (r"\bthier\b", "their"),
        (r"^(closer|nearer|close|near) to (?=\w)", r"being \1 to "),
    ),
    remark=r"which (?:is|are|was|were|i|we)\b|(?:very|really|pretty|quite|just|maybe|probably|apparently|honestly|kind of|sort of|(?:a )?bit|super|loved|liked|hated|felt|was|were|got|had|did|met|saw|sounds?|looks?|seems?|thanks|sorry|yes|no$|nope|not (?:great|good|bad|easy|sure|ideal|fun|too|very|so|that|really|my|what)|a (?:nightmare|laugh|mess)|yeah|but|because|cos|coz|cause|they|we|i|it|she|he|can't|can|could|would|should|need|want|hope)\b|(?:nice|cool|great|interesting|fun|amazing|lovely|brilliant|awesome|weird|funny|hard|scary)$",
    leading=(
        r"(?:(?:and |so |also |mostly |mainly )*(?:(?:we|you|you and i|i|they|us)(?:'ve| have|'d| had| both)? )?(?:also |really |just |mostly |mainly |briefly |then )*"
        r"(?:talk(?:ed|ing)?|spoke|spoken|speaking|chat(?:ted|ting)?|discuss(?:ed|ion|ing)?|conversation|covered|touched|went|told|heard|talks)(?: me| us| with (?:you|me|them|her|him))?(?: a (?:lot|bit|little)| at length| quite a bit| mostly| mainly| briefly)?"
        r"(?: about| on| over| through| regarding| upon|(?<=discussed)|(?<=covered)) )"
        r"|(?:(?:our|the|a|my|that|your) )?(?:\w+ )?(?:chat|conversation|talk|discussion)s? (?:we had )?(?:about|on|around|regarding) "
        r"|(?:it was |this was |mostly |mainly |lots |loads |a lot |some |quite a lot |quite a bit |plenty |things |stuff |something |more |all )?(?:about|regarding|concerning|re) |(?:re|topics?|subjects?|about|talked about|discussed) ?: "
        r"|what (?:you|we|they) (?:said|told me|mentioned|explained|shared|discussed)(?: to me| with me)? (?:about|on|regarding) "
        r"|(?:you|they|she|he) (?:told me|spoke|talked|mentioned|explained) about "
        r"|(?:really |very much )?(?:liked|loved|enjoyed)(?: (?:talking|hearing|speaking|learning|discussing)(?: about)?)? "
        r"|(?:(?:lots of |some )?(?:qs|questions?) (?:about|on) )"
        r"|(?:interested in|excited about|excited by|keen on|curious about|passionate about|drawn to|fascinated by) "
    ),
    trailing=r"(?:,? (?:mostly|mainly|in the main|etc|and so on|and so forth|and stuff|and things like that|and more|and such)\.?)+$",
    nothing=r"(?:not sure|not decided|nothing|don'?t know|no idea) yet|(?:all|most) of it(?: really)?|(?:just )?everything(?: really)?|nothing comes to mind|can'?t think of anything|dunno(?: yet)?|n\.?/?a\.?|none|no|nope|nil|null|nothing(?: (?:special|much|really|in particular|specific))?|not (?:sure|applicable|really)|idk|i don'?t (?:know|remember)|don'?t (?:know|remember)|can'?t remember|no idea|unknown|tbd|tbc|todo|test|various(?: things)?|things|stuff|lots of things|many things|a lot|everything|anything|etc|the usual|general|misc|small talk|whatever|as above|see above|same|ditto",
    private=r"\b(?:\w+'s|his|her|their|your|my|mine) (?:\w+ )?(?:surgery|operation|illness|sickness|cancer|diagnosis|depression|divorce|pregnancy|miscarriage|funeral|death|disability|therapy|injury|accident|treatment|tinnitus|burn-?out)\b|\b(?:sick|maternity|paternity|parental|medical|bereavement) leave\b|\b(?:being|is|was) (?:off (?:sick|for)|ill|sick|pregnant|in hospital)\b|\bmy (?:\w+ )?(?:salary|pay|wages?|compensation|bonus|notice period|visa)\b|\bsalary (?:expectations?|range|band|wish|demands?)\b|\bpay (?:rise|expectations?)\b|\bwhy (?:i|you) (?:left|quit|resigned|was fired|got fired|lost)\b|\bmy (?:last|previous|old|former|current|ex-?) ?(?:job|boss|employer|manager|company)\b|\bgap in my\b|\bmy (?:\w+ )?gap\b|\b(?:tattoo|religion|pregnan\w+)\b",
    bad_news=r"(?:hiring|headcount|recruit(?:ing|ment)|job|salary|pay|budget|spending)[- ]?(?:freezes?|cuts?|stops?|ban)\b|\bfreeze on (?:hiring|headcount|recruit\w+)|^(?:the |a |your )?freeze$|\blay-?offs?\b|\blaid off\b|\bredundanc(?:y|ies)\b|\bmade redundant\b|\bdown-?sizing\b|\bjob losses\b|\brejection$|\b(?:my|the|your) rejection\b|\breject(?:ed|ing) (?:me|my)\b|\bbeing rejected\b|\bturned (?:me )?down\b|\bdidn'?t get\b|\bnot (?:moving|going) forward\b|\bwent (?:with|to) (?:someone|somebody|another)|\bbankrupt\w*|\binsolven\w*|\brestructuring$|\b(?:company|team|corporate) restructuring\b|\bcutbacks?\b|\bfired\b|\bposition (?:was|is|being|has been) (?:cut|cancel\w*|closed|frozen|on hold)|\brole (?:was|is|being|has been) (?:cut|cancel\w*|closed|frozen|on hold)|\b(?:high|staff) (?:turnover|attrition)\b|\b(?:cut|cutting|reduction|reducing)\b[^,.]{0,12}\d+ ?%|\b\d+ ?% (?:cut|cuts|reduction|fewer)\b|\b(?:team|staff) (?:cuts?|reductions?)\b|\bburn-?out\b|\blawsuit\b|\bscandal\b",
    subject=r"(?:i|we|you|they|he|she|it|there|here)(?:'(?:m|re|s|ve|d|ll)\b|(?:n't)?\b)(?! and)|(?:this|that|these|those) (?:is|was|are|were|has|made|sounds?|seems?|will|would)\b|let's\b",
    finite=r"(?:is|are|was|were|has|have|had|will|would|can|could|should|must|does|do|did|isn't|aren't|wasn't|won't|can't|don't|doesn't|didn't|it's|made|makes|became|seems|sounds|sounded|looks|impressed|got|mentioned|explained|told|went|goes|took|grew|grows|stuck|opens|closes|keeps|gives|comes|becomes|brings|teaches|helps|lets|cares|relies|depends|happens|resonated|excites|fascinates|inspires|moved|migrated|switched|wants|plans to|needs to)",
    linking=r"that|which|who|whom|whose|how|what|why|where|when|whether|if|you|we|i|they|he|she|it|than|as",
    asking=r"(?:how|what|why|where|when|which|who)(?:'s|'re| (?:is|are|was|were|do|does|did|can|could|will|would|should|has|have|about)) |(?:do|does|did|is|are|was|were|can|could|will|would|should|has|have) (?:you|the|your|there|it|we|they|i|this|that)\b",
    indirect=r"(?:how|why|what|where|which|whether|when|who)\b",
    fragment=r"(?:apply|become|keep|finish|join|go back|get to|take (?:the|a|my)) |(?:because|since|although|though|while|if|unless|so that|that|as|to|and|or|but|with|for|from|in|at|by|of)\b(?! (?:a |the )?(?:project|time|scale|large))|(?:is|are|was|were|has|have|had|will|would|can|could|moved|moving to be|migrated|made|makes|uses|using to|went|got|grew|became)\b",
    small=r"the|a|an|your|our|their|his|her|its|this|that|these|those|how|what|why|where|which|whether|when|who|some|both|all|every|new|old|my",
    common=r"(?:\w{3,}(?:tions?|sions?|ments?|ness|ity|ities|ance|ence|ship|ings?|ures?|ism|ology))|roadmap|data|team|teams|work|remote|hybrid|product|platform|plans?|design|code|customers?|users?|growth|culture|research|security|quality|process(?:es)?|tools?|tooling|challenges?|projects?|strategy|automation|infrastructure|technical|tech|legacy|open|internal|possible|different|next|upcoming|current|recent|early|career|work-life|machine|cloud|mobile|web|sales|supply|health|energy|climate|music|books?|travel|hiking|running|cycling|cooking|football",
    articles=(
        (
            rf"(?:{_EN_COUNT})(?:$| (?:to|of|off|from|for|in|at|into|onto|towards?|with|between|you|we)\b.*)",
            "the",
        ),
        (
            rf"(?!\w+ing\b)(?:(?!(?:an?|the|your|our|my|this|and|or|of|in|to|for|with|from|at|on) )[a-z][\w-]* ){{1,2}}(?:{_EN_ONE})(?:$| (?:of|off|from|for|in|at|with|between)\b.*)|(?:{_EN_ONE})",
            "the",
        ),
    ),
    determined=r"the|a|an|your|our|their|his|her|its|this|that|these|those|my|some|any|both|all|every|each|no|how|what|why|where|which|whether|when|who|\w+'s",
    they=r"they|they'(?:re|ve|ll|d)|them|he|she|him",
    theirs=(
        (r"^what NAME (?:said|told me|mentioned|explained|shared) (?:about|on|regarding) ", ""),
        (r"^(?:the )?NAME'?s (?=\w)", "your "),
        (r"^(?:their|thier|his|her) (?=\w)", "your "),
        (r"^how (?:NAME|they) (?=\w)", "how you "),
        (r"^(why|what|when|where) they (?=\w)", r"\1 you "),
        (r"^(how|why|what|when|where) they're ", r"\1 you're "),
        # "the old bikes they rebuild": those there, unless another part of a clause comes before.
        (
            r"^((?:all )?(?:the|an?|those|these) (?:(?!(?:and|or|but|when|how|what|why|if|that|while|once|after|before|as|where|whether|than|because|who|which|for|about|to) )[\w'-]+ ){1,3}(?:that )?)they(?= |'re |'ve |'ll )",
            r"\1you",
        ),
    ),
    titles=r"mr|mrs|ms|mx|miss|dr|prof(?:essor)?",
)
