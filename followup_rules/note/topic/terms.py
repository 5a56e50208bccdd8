# ruff: noqa: E501  # an expression is read in one line
"""What a typed topic may begin with, contain or lack, language by language: data for ``taken_apart``.

Regular expressions, matched without regard to case on text with straight apostrophes. A further
language is a further entry of ``TERMS``.
"""

from dataclasses import dataclass, field
from typing import Final


@dataclass(frozen=True, slots=True)
class Terms:
    """How one language begins, negates and spoils a topic."""

    leading: str
    """What may stand before the topic: "we talked about"."""
    trailing: str = ""
    """What may stand after it: "… gesprochen", "…について"."""
    contracted: tuple[tuple[str, str], ...] = ()
    """(preposition that has swallowed an article, what is left without it): "du" -> "le"."""
    nothing: str = ""
    """Whole answers that name nothing: "not sure"."""
    bad_news: str = ""
    private: str = ""
    """What is nobody's business in a note: an illness, one's own pay, why one left."""
    subject: str = ""
    """What begins a whole sentence: a pronoun with its verb."""
    finite: str = ""
    """Verbs in a finite form that are no other word."""
    linking: str = ""
    """Words before which a finite verb may stand in a phrase: "the way you work"."""
    asking: str = ""
    """What begins a direct question, with or without its mark."""
    indirect: str = ""
    """What begins a clause that may follow "about": "how you work"."""
    fragment: str = ""
    """What begins a clause or an infinitive that may not: "because", "to"."""
    small: str = ""
    """First words that are written small inside a sentence."""
    common: str = ""
    """First words of other kinds that are no names: written small, too."""
    articles: tuple[tuple[str, str], ...] = ()
    """(words that can't begin a phrase without an article, the article)."""
    determined: str = ""
    """What counts as an article or makes one unnecessary."""
    they: str = ""
    """Words of the third person: a sentence with one talks about its reader, not to them."""
    theirs: tuple[tuple[str, str], ...] = ()
    """Their own name or "their" in a topic, and how one says it to them; ``NAME`` stands for it."""
    titles: str = ""
    """What stands before a person's name."""
    remark: str = ""
    """What begins a remark in a list, or a clause that is no thing of its own: "very nice"."""
    inner: tuple[tuple[str, str], ...] = field(default=())
    """Other sure repairs: (expression, replacement)."""


_EN_COUNT: Final = r"chance|opportunity|migration|move|switch|rewrite|redesign|rebuild|rollout|roll-out|roadmap|road map|launch|transition|merger|expansion|plan|project|approach|shift|overhaul|upgrade|backlog|culture|team|platform|product|strategy|vision|mission|tech stack|stack|on-?call rota|new (?:\w+ )?(?:platform|team|product|office|lab|system|process|project|tool|feature|pipeline|market|strategy|role|app|website|warehouse|programme|program)|(?:current|next|upcoming|planned|possible|recent) (?:state|step|release|launch|project|move|version|plan|strategy|phase|structure|roadmap)|challenge of|idea of|future of|growth of|history of|structure of|state of"

_EN_ONE: Final = r"policy|wall|bridge|building|office|site|shop|store|school|clinic|ward|factory|warehouse|dashboard|app|website|contract|tender|rota|backlog|roadmap|budget|project|programme|program|process|platform|portfolio|campaign|launch|merger|network|library|archive|museum|garden|kitchen|restaurant|hotel|harbour|harbor|tunnel|road|line|fleet|database|monolith|framework|curriculum|timetable|conference|exhibition|festival|survey|trial|study|initiative|partnership|scheme|initiative|handbook"
"""Heads of phrases that name one thing: English puts an article before them."""

TERMS: Final[dict[str, Terms]] = {
    "en": Terms(
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
            r"|(?:it was |this was |mostly |mainly )?(?:about|regarding|concerning|re) |(?:re|topics?|subjects?|about|talked about|discussed) ?: "
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
        ),
        titles=r"mr|mrs|ms|mx|miss|dr|prof(?:essor)?",
    ),
    "de": Terms(
        remark=r"(?:sehr|echt|ziemlich|mega|voll|war|ist|fand|hab|habe|leider|vielleicht|eigentlich|weil|aber|obwohl|bin|kann|gibt|geht|nicht|ja|nein|doch|wäre|würde|sie|er|es|wir|ich)\b|(?:super|toll|cool|spannend|interessant|nett|klasse|schön)$",
        leading=(
            r"(?:(?:(?:und |also |vor allem |hauptsächlich |insbesondere )*(?:(?:wir|sie|ich|er|du|man)(?: beide)? )?(?:haben|hatten|habe|hatte|hat|sprachen|sprach|redeten|unterhielten|erzählten|erzählte|diskutierten|besprachen)(?: (?:wir|uns|mir|ich|sie|viel|lange|kurz|auch|vor allem|ausführlich|hauptsächlich|noch|miteinander))* (?:über|zu|zum thema)|(?:es ging|da ging es|ging es) (?:vor allem |hauptsächlich |auch )?um) )"
            r"|(?:wir (?:haben|hatten)|wir) (?:diskutiert|besprochen|besprachen|diskutierten) "
            r"|(?:gesprochen|geredet|unterhalten|gespräch|unser gespräch|das gespräch|austausch|unser austausch|der austausch|unterhaltung|unsere unterhaltung|die unterhaltung) (?:wurde )?(?:haben wir )?(?:über|zu|zum thema) "
            r"|(?:(?:viel|lange|kurz|auch|vor allem|hauptsächlich|nur|noch) )+über (?=\w)|(?:über|bezüglich|betreffend|betreffs|betr\.?) |(?:themen?|gesprächsthemen?|über|betreff|worüber) ?: "
            r"|das thema (?=[A-ZÄÖÜ])"
            r"|was sie (?:mir )?(?:über|zu) "
        ),
        trailing=r"(?:,? ?(?:gesprochen|geredet|unterhalten|diskutiert|besprochen|ausgetauscht|erzählt|gesagt|erzählt haben|gesagt haben|gesprochen haben)(?: haben)?| und (?:so weiter|so (?:sachen|was|weiter und so fort)|solche sachen|so)|,? (?:hauptsächlich|vor allem|v\.? ?a\.?)| usw\.?| etc\.?)$",
        nothing=r"(?:eigentlich |halt )?(?:alles|nix|nichts)(?: eigentlich| halt| irgendwie)?|(?:weiß|weiss) (?:ich )?(?:noch )?nicht(?: so)?(?: genau)?|noch (?:nicht (?:sicher|klar)|unklar|keine (?:ahnung|idee))|mir fällt (?:gerade |grad )?nichts ein|dies und das|so einiges|n\.?/?a\.?|k\.? ?a\.?|keine?s?|keine (?:ahnung|angabe|angaben)|nein|nix|nichts(?: (?:besonderes|bestimmtes|spezielles))?|weiß (?:ich )?nicht(?: mehr)?|weiss nicht|unbekannt|entfällt|offen|diverses|verschiedenes|allgemeines|alles mögliche|alles|vieles|sonstiges|siehe oben|s\. ?o\.?|small ?talk|test|egal",
        private=r"\b(?:mein\w*|dein\w*|ihr\w*|sein\w*|\w+s) (?:\w+ )?(?:krankheit|erkrankung|operation|op|krebs\w*|diagnose|depression|scheidung|schwangerschaft|beerdigung|tod|behinderung|unfall|tinnitus|todesfall)\b|\b(?:krankgeschrieben|elternzeit|mutterschutz|krankenstand|schwanger\w*|im krankenhaus liegt|erkrankt|krank (?:ist|war))\b|\bgehalts(?:vorstellung|wunsch|vorstellungen|forderung|frage)\w*|\bmein\w* (?:\w+ )?(?:gehalt|lohn|bezahlung|kündigungsfrist|kündigung|alter chef|letzter job|letzte stelle)\b|\bwarum ich (?:gekündigt|gegangen|weg|aufgehört|den job)\w*",
        bad_news=r"einstellungs-?stopp\w*|\beinstellungsstop\b|\bstellenabbau\w*|\bstellenstreichung\w*|\bentlassung\w*|\bentlassen\b|\bkündigung(?!sfrist\w*en)\w*|\bgekündigt\b|\babsage(?:n)?\b|\babgesagt\b|\bablehnung\b|\babgelehnt\b|\b\d+ ?% (?:weniger|kürzung|der stellen|der leute)|\bleute (?:gehen|entlassen)|\bkurzarbeit\b|\binsolvenz\w*|\bpleite\b|\bsparmaßnahmen?\b|\bsparmassnahmen?\b|\bsparkurs\w*|\bbudgetkürzung\w*|\bkürzung(?:en)?\b|\bhiring freeze\b|\bgehaltsstopp\w*|\bbudgetstopp\w*|\bpersonalabbau\w*|\bumstrukturierung(?:en)?$|\blayoffs?\b|\bburn-?out\b|\bfluktuation\b|\bauf eis\b|\beingefroren\b|\b(?:stelle|position) (?:ist|wurde|wird) (?:gestrichen|gestoppt|geschlossen)",
        subject=r"(?:ich|wir|er|es|du|man)\b|sie (?:haben|hatten|sind|waren|werden|wollen|können|sprachen|erzählten|erwähnten|sagten|meinten|arbeiten|planen|suchen)\b|(?:das|dies|hier|da) (?:ist|war|sind|hat|klingt|klang|fand|finde|wird|wäre)\b|(?:mir|mich) (?:hat|haben|gefällt|gefiel|ist|geht|reizt|begeistert|fasziniert|interessiert)\b|besonders (?:hat|haben|gefiel|gefällt|spannend|interessant) ",
        finite=r"(?:ist|sind|war|waren|hat|hatte|wird|wurde|kann|muss|soll|sollte|will|möchte|macht|machte|gibt|geht|ging|läuft|lief|fand|finde|klingt|klang|gefällt|gefiel|reizt|begeistert|fasziniert|interessiert|wächst|arbeitet|plant|baut|setzt)",
        linking=r"dass|wie|was|warum|wieso|weshalb|weil|ob|wo|wenn|wer|welche[rsmn]?|damit|um|(?<=,) ?(?:die|der|das|den|dem|deren|dessen)",
        asking=r"(?:wie|was|warum|wieso|wann|wo|wer|welche[rsmn]?) (?:ist|sind|war|hat|haben|wird|werden|kann|können|läuft|geht|macht|machen|arbeiten|arbeitet)\b|(?:ist|sind|haben|hat|können|kann|werden|wird|gibt|arbeiten|planen) (?:sie|ihr|du|das|die|der|es|wir)\b",
        indirect=r"(?:wie|was|warum|wieso|weshalb|ob|wo|wann|welche[rsmn]?)\b",
        fragment=r"(?:endlich|wieder|mal|einfach|draußen|drinnen|dass|weil|da|obwohl|wenn|falls|damit|um|und|oder|aber|sowie|mit|für|aus|nach|bei|auf|in|an|im|am|beim|ist|sind|war|hat|wird|wurde|haben)\b|.*\bzu \w+en$",
        small=r"der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|euer|eure|euren|unser|unsere|unseren|wie|was|warum|wieso|weshalb|ob|wo|wann|neue|neuen|neuer|neues|agile|agiles|agiles|mehr|alle|beide|kein|keine",
        articles=(
            (
                r"\w*(?:[a-zäöü]{3,}ung|heit|keit|schaft|tion|sion|tät|enz|anz|plattform|kultur|strategie|architektur|technik|infrastruktur|software|pipeline|roadmap|datenbank|arbeit|cloud|einführung|umstellung|[a-zäöü]-?runde)(?: (?:(?-i:[a-zäöüß]{2,}er [A-ZÄÖÜ])|(?:der|des|auf|zu|zur|zum|von|vom|in|im|nach|für|mit|ihrer|ihres|eurer|eures)\b).*)",
                "die",
            ),
            (
                r"(?:Um|Auf|Aus|An|Neu|Rück)(?:bau|zug|stieg|wechsel|gang)(?:$| (?:der|des|auf|zu|zur|zum|von|vom|in|im|nach|für|mit|ihrer|ihres|eurer|eures)\b.*)",
                "den",
            ),
            (
                r"\w*(?:wechsel|ansatz|einsatz|prozess|plan|start|betrieb|vertrieb|launch|rollout|kontakt|ablauf|dienst|markt|umbau|ausbau|aufbau|neubau|umzug|umstieg|bereich|standort|betriebsrat|schutz|verkehr|handel|verkauf|einkauf)(?:$| (?:der|des|auf|zu|zur|zum|von|vom|in|im|nach|für|mit|ihrer|ihres|eurer|eures)\b.*)",
                "den",
            ),
            (
                r"(?:(?-i:[a-zäöüß]+)e )(?:\S+(?:ung|heit|keit|schaft|tion|sion|tät|kultur|plattform|strategie|architektur|struktur))(?:$| .*)",
                "die",
            ),
            (
                r"\w*(?:team|projekt|produkt|system|konzept|wachstum|thema|portfolio|onboarding|lager|programm|zentrum|portal|modell|depot|büro|netz|werk)(?:$| (?:der|des|auf|zu|zur|zum|von|vom|in|im|nach|für|mit|ihrer|ihres|eurer|eures)\b.*)",
                "das",
            ),
        ),
        determined=r"der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|ihr|ihre|ihren|ihrem|ihrer|ihres|euer|eure|euren|unser|unsere|unseren|wie|was|warum|ob|wo|alle|beide|\w+s",
        they=r"er|ihm|ihn",
        theirs=((r"^was NAME (?:mir )?(?:über|zu) ", ""),),
        titles=r"herrn?|frau|dr|prof(?:essor(?:in)?)?",
        inner=((r"^(ihre?[nmrs]?)(?= )", "CAPITAL"),),
    ),
    "fr": Terms(
        remark=r"qui (?:est|sont|était)\b|(?:très|trop|vraiment|super|hyper|assez|plutôt|piège|top|nickel|une tuerie|c'|j'|il|elle|ils|elles|on|ça|mais|parce|car|bref|franchement|un peu|pas|non|oui|était|merci|dommage|qu'|que)(?:\b|(?<='))|(?:sympa|cool|génial|intéressant|chouette)$",
        leading=(
            r"(?:(?:et |aussi |surtout |notamment )*(?:nous|on|vous|j'ai|j'avais|je|tu)? ?(?:avons|avions|avez|a|as|ai)? ?(?:m'avez |m'a )?(?:aussi |surtout |beaucoup |longuement |un peu |brièvement |notamment )*(?:parlé|discuté|échangé|causé|parlions|discutions|évoqué|abordé|parlons)(?: ensemble| surtout| beaucoup| longuement| notamment| un peu)?(?: (?:de|sur|au sujet de|autour de|à propos de)(?= )|(?= d[ue]s? )|(?= d')|(?<=évoqué)|(?<=abordé)) ?"
            r"|(?:notre|la|l'|une|un) ?(?:discussion|conversation|échange|entretien|entretient) (?:sur|autour de|à propos de|au sujet de) "
            r"|(?:notre|la|l'|une|un) ?(?:discussion|conversation|échange) (?=d[eu]s? |d')|notre entretien (?=d[eu]s? |d')"
            r"|(?:discussion|conversation|échange|entretien) (?:(?:sur|autour de|à propos de|au sujet de) |(?:autour|à propos|au sujet) (?=d[ue]s? |d'))"
            r"|(?:sur|à propos de|au sujet de|concernant|autour de) |(?:à propos|au sujet|autour) (?=d[ue]s? |d')"
            r"|(?:sujets?|thèmes?|discussion|objet|à propos) ?: "
            r"|ce que vous (?:m'avez|avez) (?:dit|raconté|expliqué|partagé) (?:(?:sur|à propos de|au sujet de) |(?=d[ue]s? |d')))"
        ),
        trailing=r"(?:,? etc\.?|,? surtout| et (?:autres|tout ça|ainsi de suite))$",
        contracted=(
            (r"^du (?=[^aeiouyhéèêâîô])", "le "),
            (r"^des ", "les "),
            (r"^de la ", "la "),
            (r"^de l'", "l'"),
            (r"^d'(?=une? )", ""),
            (r"^de (?=leurs? |votre |vos |notre |nos |cette |ce |ces |comment )", ""),
            (r"^d[e'] ?(?=[A-Z0-9])", ""),
        ),
        nothing=r"(?:tout|rien)(?: en fait| quoi)|(?:en fait )?tout|(?:tt|tout) et rien|de tout et de rien|un peu tout|(?:je |j')?(?:ne )?sais pas (?:encore|trop|vraiment)|pas encore(?: sûre?| décidée?)?|pas d'idée|rien ne me vient|n\.?/?[ad]\.?|s\.?/?o\.?|rien(?: (?:de (?:spécial|particulier|précis)|du tout))?|aucune?(?: idée)?|néant|non|sans objet|je ne sais (?:pas|plus)|sais pas|pas (?:sûre?|grand[- ]chose)|inconnu|divers|plusieurs choses|plein de choses|un peu de tout|tout|voir ci-dessus|idem|test",
        private=r"\b(?:mon|ma|mes|son|sa|ses|votre|vos|ton|ta|leur) (?:\w+ )?(?:maladie|opération|cancer|diagnostic|dépression|divorce|grossesse|accident|handicap|deuil|décès|acouphènes)\b|\bacouphènes\b|\b(?:arrêt maladie|congé (?:maternité|paternité|parental|maladie)|enceinte|malade|hospitalis\w+)\b|\b(?:mes |ma |mon )?(?:prétentions? salariales?|salaire souhaité)\b|\bmon (?:\w+ )?(?:salaire|préavis|ancien (?:chef|patron|employeur|poste))\b|\bpourquoi j'ai (?:quitté|démissionné|été licencié\w*)",
        bad_news=r"\bgel (?:des|du|d') ?(?:embauches?|recrutements?|budgets?)|\bgel$|\blicenciements?\b|\blicencié\w*|\brefus$|\bmon refus\b|\bréponse négative\b|\bcandidature (?:refusée|rejetée|non retenue)|\bplan social\b|\bpse\b|\bsuppressions? (?:de postes?|d'emplois?)|\brestructuration$|\bcoupes? budgétaires?|\bchômage\b|\bfaillite\b|\bredressement judiciaire\b|\bliquidation\b|\bpas (?:été )?retenu\w*|\bréduction (?:des|d'|de l') ?effectifs?|\bdéparts? (?:forcés|contraints)|\bburn-?out\b|\bturn-?over\b|\b(?:poste|recrutement|budget)s? (?:est |sont |a été |ont été )?(?:gelé|annulé|suspendu|supprimé|fermé)\w*",
        subject=r"(?:je|j'|nous|vous|tu|il|ils|elles|on)\b ?|(?:elle) \w+|c'(?:est|était)|ce (?:sont|fut)|(?:ça|cela|ceci) |il y a|merci ",
        finite=r"(?:a(?= (?:l'air|été|déjà))|c'est|c'était|j'ai|est|sont|était|étaient|ont|avait|avaient|sera|seront|vont|va|doit|doivent|peut|peuvent|fait|font|m'a|m'ont|semble|semblait|reste|m'intéresse|me plaît|m'attire|me passionne|m'inspire|avance|grandit|fonctionne)",
        linking=r"que|qu'\w*|qui|dont|où|comment|pourquoi|quand|si|lequel|laquelle|vous|nous|tu|on|il|ils|elles?",
        asking=r"(?:est-ce que|qu'est-ce|comment (?:ça |est|faites|allez|se)|pourquoi (?:est|avez|ne)|avez-vous|êtes-vous|pouvez-vous|y a-t-il|quand (?:est|allez))",
        indirect=r"(?:comment|pourquoi|ce que|ce qu'|ce qui|où)\b|ce qu'",
        fragment=r"(?:parce que|parce qu'|car|puisque|si|quand|que|qu'|et|ou|mais|avec|pour|chez|dans|par|en|à|est|sont|était|a été|ont)(?:\b|(?<='))|(?!(?:atelier|métier|dernier|premier|chantier|quartier|calendrier|papier|dossier|levier|loisir|avenir|souvenir|plaisir|désir|cadre|genre|titre|centre|livre|offre|autre|chiffre|théâtre|ordre|rythme|hiver|leader|manager|cluster|docker|super|poster|partenaire|salaire|horaire|annuaire|dictionnaire|itinéraire|affaire|commissaire|inter|cyber)\b)[a-zéèêç]{2,}(?:er|ir|dre|ttre|ire|aire)\b",
        small=r"le|la|les|un|une|des|du|votre|vos|notre|nos|leurs?|cette|ce|ces|comment|pourquoi|où|mon|ma|mes|l'\w+",
        common=r"atelier|budget|planning|chantier|stocks?|recrutement|clients?|télétravail|logistique|horaires|salariés|\w{3,}(?:tions?|sions?|ments?|ités?|ances?|ences?|ages?|ures?|ismes?)|passage|projets?|équipes?|données|culture|produits?|plateforme|télétravail|outils?|recherche|sécurité|qualité|croissance|stratégie|feuille|nouveaux?|nouvelles?",
        articles=(
            (r"(?:IA|API|ERP|UX|IoT|ESS|EHPAD|onboarding|open data)(?= |$).*", "l'"),
            (r"(?:RSE|R&D|QVT|QVCT|CSRD|DSI|GPEC|GMAO|data|supply chain)(?= |$).*", "la"),
            (
                r"(?:RGPD|CRM|SEO|BIM|CSE|SAV|SIRH|DevOps|lean|cloud|reporting|backlog|sourcing|design|marketing|machine learning|merchandising|management)(?= |$).*",
                "le",
            ),
            (r"(?:RH|KPIs?|OKRs?|RPS|ODD)(?= |$).*", "les"),
            (
                r"[aeéiouy]\w*(?:tion|sion|ité|ance|ence|ure|ment|age|isme)(?= |$).*|entretien (?:d[eu]s? |d').*|équipe(?= |$).*|outil(?= |$).*|avenir(?= |$).*|architecture(?= |$).*",
                "l'",
            ),
            (
                r"(?!question|solution)\w{3,}(?:tion|sion|ité|ance|ence|ette|ure)(?= |$).*|(?:culture|plateforme|feuille de route|stratégie|croissance|recherche|qualité|sécurité|vision|refonte|mise|gestion|collaboration|mission|nouvelle)(?= |$).*",
                "la",
            ),
            (
                r"\w{3,}(?:ment|age|isme|eau)(?= |$).*|(?:passage|projet|produit|télétravail|nouveau|changement|lancement|choix|rôle|travail|besoin|marché|développement|plan|défi|modèle|système|processus|management)(?= |$).*",
                "le",
            ),
            (
                r"(?:données|équipes|projets|outils|produits|défis|enjeux|méthodes|nouvelles|nouveaux|processus|valeurs|ambitions|\w{3,}(?:tions|sions|ments|ités|ances|ences))(?= |$).*",
                "les",
            ),
        ),
        determined=r"toute?|le|la|les|l'.*|un|une|des|du|votre|vos|notre|nos|leurs?|cette|ce|ces|mon|ma|mes|son|sa|ses|comment|pourquoi|où|tous|toutes|chaque|plusieurs|quelques",
        they=r"ils?|elles?|leur|leurs|lui",
        theirs=(
            (r"^(?:le |la |l')(.+?) d(?:e |')NAME$", r"votre \1"),
            (r"^les (.+?) d(?:e |')NAME$", r"vos \1"),
            (r"^(?:leur|sa|son) (?=\w)", "votre "),
            (r"^(?:leurs|ses) (?=\w)", "vos "),
            (r"^ce que NAME (?:m'a|a) (?:dit|raconté|expliqué) (?:sur |à propos de )", ""),
        ),
        inner=(
            (
                r"^comment (?=(?:vous|nous|on|tu|j'|je|le|la|les|l'|votre|vos|notre|nos|une?|cette?)(?: |(?<=')))",
                "la façon dont ",
            ),
            (r"^comment (?=[aeiouéèêh]\w+(?:er|ir|re)\b)", "la façon d'"),
            (r" et comment (?=[aeiouéèêh]\w+(?:er|ir|re)\b)", " et la façon d'"),
            (r"^comment (?=\w+(?:er|ir|re)\b)", "la façon de "),
        ),
        titles=r"m\.|mr|mme|madame|monsieur|mlle|dr|docteur|prof(?:esseure?)?",
    ),
    "es": Terms(
        inner=(
            (r"^como (?=\w+(?:n|mos)\b)", "cómo "),
            (r"^por que (?=\w)", "por qué "),
            (r"^cuando (?=\w+(?:n|mos)\b)", "cuándo "),
            (r"^(cu)a(nt[oa]s?) (?=\w)", r"\1á\2 "),
        ),
        remark=r"que (?:es|son|está|están|era|me)\b|(?:muy|re|s[uú]per|bastante|pero|porque|pq|xq|salgo|tengo|hago|voy|puedo|quiero|estoy|soy|vengo|sé|creo|pienso|fui|estuve|hice|dije|pregunt[eé]|me|le|les|nos|te|se|sí|no|es|era|fue|está|aunque|una pasada|un caos|una locura|un lío|gracias|ojalá)\b|(?:genial|interesante|guay|bien|padre|chévere)$",
        leading=(
            r"(?:(?:y |también |sobre todo )*(?:(?:nosotros|usted|tú|yo|ella|él) )?(?:hemos |habíamos |estuvimos |me |nos )?(?:hablamos|hablado|hablando|hablar|habló|hablaste|conversamos|conversado|conversando|charlamos|charlado|charlando|comentamos|comentado|comentó|discutimos|tratamos|platicamos|platicado|contó|contaste|contasteis)(?: (?:mucho|largo rato|un poco|brevemente|sobre todo|también|con (?:usted|ella|él|ellos)))*(?: (?:sobre|acerca de|en torno a|de)(?= )|(?= del )|(?= acerca del )|(?<=comentamos)|(?<=comentado)|(?<=discutimos)|(?<=tratamos)) ?(?:acerca (?=del ))?"
            r"|(?:nuestra|la|una|mi) (?:charla|conversación|plática|entrevista) (?:(?:sobre|acerca de|en torno a) |(?=del? ))"
            r"|(?:sobre|acerca de|en torno a|respecto a|con respecto a) |acerca (?=del )"
            r"|(?:temas?|asunto|sobre) ?: "
            r"|lo que (?:me|nos) (?:contó|contaste|dijo|dijiste|explicó|explicaste|comentó) (?:(?:sobre|acerca de|de) |(?=del )))"
        ),
        trailing=r"(?:,? etc\.?|,? (?:sobre todo|principalmente)| y (?:demás|otras cosas|más cosas|tal))$",
        contracted=(
            (r"^del ", "el "),
            (r"^de (?=el |la |los |las |un |una |su |sus |nuestr|cómo |lo )", ""),
            (r"^de (?=[A-Z0-9])", ""),
        ),
        nothing=r"no (?:lo )?sé (?:todavía|aún|bien)|(?:todavía|aún) no(?: (?:lo )?sé)?|(?:en realidad |la verdad )?todo(?: en realidad| la verdad)|todo en general|no se me ocurre nada|ni idea|n\.?/?[ad]\.?|no aplica|nada(?: (?:en (?:especial|particular|concreto)|especial|concreto))?|ningun[oa]?|ninguna idea|no|no (?:lo )?sé|no (?:me )?(?:acuerdo|recuerdo)|no estoy segur[oa]|desconocido|varios|varias cosas|muchas cosas|(?:un poco )?de todo(?: un poco)?|todo|cosas|lo de siempre|ver arriba|ídem|test|prueba",
        private=r"\b(?:mi|mis|su|sus|tu|tus) (?:\w+ )?(?:enfermedad|operación|cirugía|cáncer|diagnóstico|depresión|divorcio|embarazo|accidente|discapacidad|funeral)\b|\b(?:enferm[oa]s?|embarazad\w+|de baja|baja (?:médica|maternal|paternal)|hospitalizad\w+|falleci\w+|murió)\b(?! por)|\b(?:mis? )?(?:pretensión|pretensiones|expectativas?|aspiración|aspiraciones) salarial(?:es)?\b|\bmi (?:\w+ )?(?:sueldo|salario|preaviso|ex ?jef[ea]|anterior (?:trabajo|empleo|jef[ea]))\b|\bpor qué (?:dejé|me fui|me echaron|renuncié)\b",
        bad_news=r"\bcongelaci(?:ón|ones) (?:de|del) (?:las |la )?(?:contrataci\w+|plantilla|vacantes?|salari\w+|presupuesto)|\bdespidos?\b|\bdespedid\w+|\bere\b|\berte\b|\brechazo$|\bmi rechazo\b|\brechazad\w+|\bno (?:seleccionad\w+|he sido|fui)|\bdescartad\w+|\brecortes?\b|\bcierre\b(?! (?:mensual|contable|trimestral|anual|semestral|fiscal|de (?:mes|año|ejercicio|trimestre|caja|ventas)|del (?:mes|año|ejercicio|trimestre)))|\bvan? a cerrar\b|\b\d+ ?% (?:menos|de la plantilla)|\breducción de (?:plantilla|personal)|\breestructuración$|\bquiebra\b|\bconcurso de acreedores\b|\bbancarrota\b|\bsuspensión de (?:la |las )?contrataci\w+|\bcancel(?:ación|aron) (?:de la|la) (?:vacante|plaza|posición)|\bburn-?out\b|\brotación de personal\b|\b(?:vacante|plaza|puesto|posición|proceso) (?:está |fue |ha sido |quedó )?(?:congelad|cancelad|suspendid|cerrad)\w*",
        subject=r"(?:yo|nosotros|nosotras|usted|ustedes|ellos|ellas)\b|(?:él|ella|tú) \w+|(?:me|nos|le|les|te|os|se) (?:gust|encant|interes|parec|llam|qued|hiz|ha |han |impresion|inspir|fascin|motiv|ilusion|apasion|atra)\w*|(?:estoy|tengo|soy|quiero|quisiera|espero|creo|pienso|disfruté|aprendí|agradezco|sigo|valoro)\b|(?:fue|es|era|está|hay|había|tienen|están|son) (?:un|una|muy|genial|interesante|fascinante)\b|(?:esto|eso) ",
        finite=r"(?:es|son|está|están|era|eran|fue|fueron|ha|han|había|hay|tiene|tienen|va|van|puede|pueden|debe|deben|hace|hacen|parece|parecía|quedó|gusta|gustó|encanta|encantó|interesa|motiva|inspira|apasiona|crece|funciona|avanza)",
        linking=r"que|quien|quienes|cual|cuales|cómo|como|donde|dónde|cuando|cuándo|si|porque",
        asking=r"(?:¿|(?:cómo|qué|cuándo|dónde|por qué|cuál|cuáles|quién) (?:es|son|está|están|va|van|funciona|se|hacen|trabajan|ha|han)\b.*\?|(?:hay|tienen|pueden|están) .*\?)",
        indirect=r"(?:cómo|como(?= \w+(?:n|mos)\b)|por qué|qué|dónde|lo que|cuándo|cuánt[oa]s?|cuál(?:es)?|quién(?:es)?|si)\b",
        fragment=r"(?:porque|ya que|aunque|cuando|que|y|o|pero|con|para|por|en|desde|es|son|está|están|fue|ha|han|era)\b(?! qué)",
        small=r"el|la|los|las|un|una|unos|unas|su|sus|tu|tus|vuestr[oa]s?|nuestr[oa]s?|este|esta|estos|estas|ese|esa|cómo|por|qué|lo|mi|mis",
        common=r"\w{3,}(?:ción|ciones|sión|siones|miento|mientos|dad|dades|encia|ancia|aje|ismo)|cambio|proyectos?|equipos?|datos|cultura|productos?|plataforma|teletrabajo|trabajo|herramientas?|calidad|crecimiento|estrategia|hoja|nuev[oa]s?|uso|paso|plan|planes|poder|trabajar|aprender|ayudar|volver|estar|tener|hacer|ver|crecer|enseñar|cocinar|cuidar|formar|participar|seguir|salir|llevar|arreglar|dejar|empezar|conocer|compartir",
        articles=(
            (
                r"\w{2,}(?:ción|sión|dad|tad|encia|ancia|eza)(?= |$).*|(?:cultura|plataforma|hoja de ruta|estrategia|nueva|arquitectura|forma|manera|importancia|idea|empresa|base|tecnología|infraestructura)(?= |$).*",
                "la",
            ),
            (
                r"\w{2,}(?:miento|aje|ismo)(?= |$).*|(?:cambio|proyecto|equipo|producto|teletrabajo|trabajo|uso|paso|plan|nuevo|sistema|tema|programa|problema|diseño|reto|desarrollo|modelo|proceso|futuro|lanzamiento|salto|traslado|impacto)(?= |$).*",
                "el",
            ),
            (
                r"(?:datos|proyectos|equipos|productos|planes|nuevos|retos|procesos|sistemas|temas|problemas|valores|desafíos)(?= |$).*",
                "los",
            ),
            (
                r"(?:\w{2,}(?:ciones|siones|dades)|herramientas|nuevas|formas|ideas|prácticas|metodologías)(?= |$).*",
                "las",
            ),
        ),
        determined=r"el|la|los|las|un|una|unos|unas|su|sus|tu|tus|vuestr[oa]s?|nuestr[oa]s?|este|esta|estos|estas|ese|esa|mi|mis|cómo|por|qué|lo|todo|toda|todos|todas|cada|varios|varias|algunos|algunas",
        they=r"ellos|ellas|él|ella|les",
        theirs=(
            (r"^(?:el|la) (.+?) de NAME$", r"su \1"),
            (r"^(?:los|las) (.+?) de NAME$", r"sus \1"),
            (r"^lo que NAME (?:me )?(?:contó|dijo|explicó) (?:sobre |de )", ""),
            (r"^cómo (?:ellos|ellas) (?=\w+n\b)", "cómo "),
        ),
        titles=r"sr\.?|sra\.?|señora?|don|doña|dr|dra|doctora?|prof(?:esora?)?",
    ),
    "pt": Terms(
        remark=r"que (?:é|são|está|estão|era|me|eu)\b|(?:muito|bem|s[uú]per|bastante|mas|porque|pq|saio|tenho|faço|vou|posso|quero|estou|sou|moro|acho|penso|fui|estive|fiz|disse|perguntei|saí|sai|me|eu|ele|ela|eles|elas|sim|não|é|era|foi|está|adorei|gostei|top|show|um caos|uma loucura|obrigad[oa]|tomara)\b|(?:legal|ótimo|interessante|fixe|bom)$",
        leading=(
            r"(?:(?:e |também |sobretudo |principalmente )*(?:(?:nós|a gente|você|eu|ela|ele) )?(?:tínhamos |temos |estivemos a |estivemos |me |nos )?(?:falamos|falámos|falado|falando|falar|falou|conversamos|conversámos|conversado|conversando|conversar|discutimos|comentamos|tratamos|debatemos|contou|abordamos|abordámos)(?: (?:muito|bastante|um pouco|brevemente|sobretudo|também|principalmente|com (?:você|ela|ele)))*(?: (?:sobre|acerca de|a respeito de|em torno de|de)(?= )|(?= d[oa]s? )|(?= acerca d[oa])|(?<=discutimos)|(?<=comentamos)|(?<=tratamos)|(?<=debatemos)|(?<=abordamos)|(?<=abordámos)) ?(?:acerca (?=d[oa]))?"
            r"|(?:(?:a )?nossa|a|uma|o nosso|um) (?:conversa|papo|entrevista|bate-papo) (?:(?:sobre|acerca de|a respeito de|em torno de) |(?=d[oae]s? ))"
            r"|(?:sobre|acerca de|a respeito de|em torno de) |(?:acerca|a respeito) (?=d[oa]s? )"
            r"|(?:temas?|assuntos?|sobre) ?: "
            r"|o que (?:me|você|o senhor|a senhora) (?:me )?(?:contou|disse|explicou|falou) (?:(?:sobre|acerca de|de) |(?=d[oa]s? )))"
        ),
        trailing=r"(?:,? etc\.?|,? (?:sobretudo|principalmente)| e (?:tal|assim por diante|outras coisas))$",
        contracted=(
            (r"^do ", "o "),
            (r"^da ", "a "),
            (r"^dos ", "os "),
            (r"^das ", "as "),
            (r"^d(?=um |uma )", ""),
            (r"^de (?=um |uma |seu |sua |seus |suas |como |o |a |os |as )", ""),
            (r"^de (?=[A-Z0-9])", ""),
        ),
        nothing=r"ainda não(?: (?:sei|tenho certeza|decidi))?|não sei (?:ainda|bem|ao certo)|(?:na verdade )?tudo(?: na verdade| mesmo)|não me (?:ocorre|lembro de) nada|(?:um monte|uma data) de coisas?|muita coisa|n\.?/?[ad]\.?|não (?:se aplica|sei|lembro|me lembro|tenho certeza)|nada(?: (?:de (?:especial|mais)|em (?:especial|particular)|específico|demais))?|nenhum[a]?|nenhuma ideia|não|desconhecido|vári[oa]s(?: coisas)?|muitas coisas|(?:um pouco )?de tudo(?: um pouco)?|tudo|coisas|o de sempre|ver acima|idem|teste?|sei lá|n sei",
        private=r"\b(?:meu|minha|meus|minhas|seu|sua|teu|tua) (?:\w+ )?(?:doença|operação|cirurgia|câncer|cancro|diagnóstico|depressão|divórcio|gravidez|acidente|deficiência|funeral)\b|\b(?:doente|grávida|de baixa|licença(?:-| )?(?:maternidade|paternidade|médica)|internad\w+|faleceu|morreu)\b|\bpretens(?:ão|ões) salaria(?:l|is)\b|\bmeu (?:\w+ )?(?:salário|ordenado|aviso prévio|ex-?chefe|antigo (?:chefe|emprego))\b|\bpor ?que (?:saí|fui demitid\w+|me demiti|larguei)\b",
        bad_news=r"\bcongelamento (?:de|das|da|dos|do) (?:contrataç\w+|vagas?|salári\w+|orçamento)|\bdemiss(?:ão|ões)\b|\bdemitid\w+|\bdespedimentos?\b|\bdispensas?\b|\blay-?offs?\b|\bcortes?$|\bcortes? (?:de|no|na|nos|nas) (?:pessoal|orçamento|vagas?|equipe|custos)|\bcortes? (?:de )?\d+ ?%|\bcortes? (?:no|na|do|da|nos|nas) (?:time|equipe|equipa|quadro)|\brecusa$|\brejeição$|\brejeitad\w+|\bnão (?:fui|ser) (?:selecionad\w+|escolhid\w+|aprovad\w+)|\breestruturação$|\bfalência\b|\brecuperação judicial\b|\binsolvência\b|\bredução (?:de|do) (?:quadro|pessoal)|\bsuspensão d[ao]s? (?:vaga|contrataç)\w*|\bburn-?out\b|\brotatividade\b|\b(?:vaga|posição|processo) (?:foi |está |ficou )?(?:congelad|cancelad|suspens|fechad|encerrad)\w*",
        subject=r"(?:eu|nós|você|vocês|eles|elas|a gente)\b|(?:ele|ela) \w+|(?:me|nos) (?:interess|encant|impression|inspir|chamou|marcou|pareceu)\w*|(?:gostei|adorei|achei|amei|aprendi|estou|tenho|sou|quero|queria|espero|acho|penso|agradeço|sigo|continuo|fiquei)\b|(?:foi|é|era|está|há|havia|são) (?:um|uma|muito|ótimo|ótima|incrível|interessante)\b|(?:isso|isto) |obrigad[oa] ",
        finite=r"(?:é|são|está|estão|era|eram|foi|foram|há|havia|tem|têm|tinha|vai|vão|pode|podem|deve|devem|faz|fazem|parece|parecia|ficou|interessa|interessou|encantou|anima|inspira|motiva|cresce|funciona|avança)",
        linking=r"que|quem|qual|quais|como|onde|quando|se|porque",
        asking=r"(?:como|o que|quando|onde|por que|qual|quais|quem) (?:é|são|está|estão|vai|vão|funciona|vocês|você|fazem)\b.*\?|(?:há|tem|têm|podem|estão) .*\?",
        indirect=r"(?:como|por que|porque é que|o que|onde|quando|quant[oa]s?|se)\b",
        fragment=r"(?:porque|já que|pois|embora|que|e|ou|mas|com|para|por|em|desde|é|são|está|estão|foi|era)\b(?! que é)",
        small=r"o|a|os|as|um|uma|uns|umas|seu|sua|seus|suas|teu|tua|nosso|nossa|nossos|nossas|este|esta|esse|essa|como|por|meu|minha",
        common=r"\w{3,}(?:ção|ções|são|sões|mento|mentos|dade|dades|ência|ância|gem|ismo)|mudança|projet?c?tos?|projetos?|equipes?|equipas?|dados|cultura|produtos?|plataforma|teletrabalho|trabalho|ferramentas?|qualidade|crescimento|estratégia|roteiro|nov[oa]s?|uso|passagem|planos?|poder|trabalhar|aprender|ajudar|voltar|estar|ter|fazer|ver|crescer|ensinar|cozinhar|cuidar|participar|sair|começar|conhecer|lidar|mexer|viver",
        articles=(
            (
                r"\w{2,}(?:ção|são|dade|gem|ência|ância|eza)(?= |$).*|(?:cultura|plataforma|estratégia|nova|mudança|arquitetura|forma|maneira|importância|ideia|empresa|equipe|equipa|base|tecnologia|infraestrutura|passagem)(?= |$).*",
                "a",
            ),
            (
                r"\w{2,}(?:mento|ismo)(?= |$).*|(?:projeto|projecto|produto|teletrabalho|trabalho|uso|plano|novo|sistema|tema|programa|problema|design|desafio|desenvolvimento|modelo|processo|futuro|roteiro|impacto|time)(?= |$).*",
                "o",
            ),
            (
                r"(?:dados|projetos|produtos|planos|novos|desafios|processos|sistemas|temas|problemas|valores)(?= |$).*",
                "os",
            ),
            (
                r"(?:\w{2,}(?:ções|sões|dades)|ferramentas|novas|formas|ideias|práticas|metodologias|equipes|equipas)(?= |$).*",
                "as",
            ),
        ),
        determined=r"o|a|os|as|um|uma|uns|umas|seu|sua|seus|suas|teu|tua|nosso|nossa|nossos|nossas|este|esta|esse|essa|meu|minha|como|por|tudo|todo|toda|todos|todas|cada|vários|várias|alguns|algumas",
        they=r"eles|elas|ele|ela|deles|delas|dele|dela",
        theirs=(
            (r"^o (.+?) d[eoa] NAME$", r"o seu \1"),
            (r"^a (.+?) d[eoa] NAME$", r"a sua \1"),
            (r"^os (.+?) d[eoa] NAME$", r"os seus \1"),
            (r"^as (.+?) d[eoa] NAME$", r"as suas \1"),
            (r"^como (?:eles|elas) (?=\w+(?:m|ão)\b)", "como "),
            (r"^o que (?:a |o )?NAME (?:me )?(?:contou|disse|explicou) sobre ", ""),
        ),
        titles=r"sr\.?|sra\.?|senhora?|dona|dr|dra|doutora?|prof(?:essora?)?",
    ),
    "ja": Terms(
        remark=r".*(?:やば|ヤバ|マジ|まじで|めっちゃ|めちゃ|ガチ|うざ|ウザ|だるい|ダル|エグ|えぐ|ウケ)|.*[うくすつぬむるたいだ](?:から|ので|けど|けれど|のに)$",
        leading=r"(?:話題|テーマ|トピック|内容|話した(?:こと|内容)|議題)(?:は|[:：])\s*|(?:面接|面談)(?:では|で)(?:は)?(?:、)?",
        trailing=(
            r"(?:(?:について|に関して|に関する|のことを|の話を|の話で|の件で|の件を)(?:の)?(?:いろいろ|色々|たくさん|詳しく)?(?:お)?(?:話|伺い|聞き|うかがい|教えて)?(?:し|を|が|で)?(?:しました|した|ました|話した|話しました|聞いた|聞きました|伺った|伺いました|盛り上がった|盛り上がりました|もらった|いただきました|いただいた|できました|できた)?"
            r"(?:のお?話)?(?:など)?|の(?:お)?話(?:題)?|の件|に(?:ついて|関して)の?(?:お話|話|こと)?|(?<!と)のこと|など|等|(?<=[\u3040-\u9fff])(?:および|及び|ならびに|とか)|(?<=[\u30a0-\u30ff\u4e00-\u9fff])と)$"
        ),
        nothing=r"(?:(?:特に|とくに|まだ|今は)、?)*(?:(?:何も)?思い(?:つか|浮かば)(?:ない|ないです|ません)|決め(?:て(?:い)?ない|ていません)|分からない|わからない)|(?:全部|すべて|全て)(?:です)?|(?:特に)?(?:なし|無し|ない|ありません|無い)|不明|未定|とくになし|わからない|分からない|わかりません|忘れた|覚えていない|いろいろ|色々|その他|同上|上記|雑談|テスト|n\.?/?a\.?",
        private=r"^(?:給与|給料|年収|賞与|ボーナス|昇給|待遇|残業|有給(?:休暇)?)(?:面|額|時間|条件|の(?:額|話|こと))?$|(?:の|ご)(?:病気|手術|入院|離婚|妊娠|出産|訃報|葬儀|耳鳴り)|病気の|産休|育休|休職|希望(?:年収|給与)|自分の(?:年収|給与|給料)|前職を?(?:辞|やめ)|退職(?:理由|した理由)|転職理由|残業(?:代|が|時間)|休みが",
        bad_news=r"採用(?:の)?(?:凍結|停止|中止|見送り)|凍結$|リストラ|人員(?:削減|整理)|解雇|レイオフ|早期退職|不採用|お?見送り|落選|不合格|倒産|破産|民事再生|業績悪化|赤字|希望退職|経費削減|予算(?:削減|カット)|募集(?:停止|中止)|採用(?:が|を|は)[^、。]{0,6}(?:ストップ|止|中止)|高い離職率",
        asking=r".*(?:[?？]|(?:です|ます|でしょう|ません)か|かな)$|(?!.*(?:なぜ|どう|どのよう|どんな)).*のか$|.*(?:結果|合否|採用).*か$",
        titles="",
        theirs=(
            (r"^NAME(?:さん|様|さま|氏|先生)?の", ""),
            (r"^(?:面接官|ご?担当者?)(?:の方|さん|様)?の", ""),
        ),
        inner=(
            (r"御社", "貴社"),
            (r"あなたの会社|そちらの会社", "貴社"),
            (r"(?<=[るたいうくすつぬむぐぶ])(?:って|という|っていう)(?:お?話|こと|の)$", "こと"),
            (
                r"(?<=[るうくすつぬむぐぶ])って(?:すごい|すごく良い|いい|良い|楽しそう|最高|素敵)$",
                "こと",
            ),
            (r"(?:って|っていう)(?:お?話|こと|の|やつ)?$", ""),
            (r"(?<=[るうくすつぬむぐぶ])ように?$", "こと"),
            (r"(?<=[ァ-ヶー\u4e00-\u9fff])可$", "可能なこと"),
            (r"(?<=[\u30a0-\u30ff\u4e00-\u9fffA-Za-z0-9])とか(?=[の)）])", "など"),
            (r"(?<=[\u30a0-\u30ff\u4e00-\u9fffA-Za-z0-9])とか(?=[^、。)）]+$)", "や"),
            (r"てない(?=こと$|ところ$)", "ていない"),
            (r"とか(?:など)?$", ""),
            (r"(?:の(?:お)?話)?(?:が|を)?(?:メイン|中心)(?:で|に)?$", ""),
            (r"の(?:お)?話も(?:少し|ちょっと|すこし)?$|も(?:少し|ちょっと|すこし)$", ""),
            (r"とこも?$", "ところ"),
            (r"(?<=[さみりきか方量数類])と$", ""),
            (
                r"(?<=[るうくぐすつぬぶむ])の(?:が|は)(?:いい|良い|よい|楽しそう|魅力(?:的)?|嬉しい|うれしい)$",
                "こと",
            ),
            (r"(?<=[るうくぐすつぬぶむいた])話$", "こと"),
            (r"(?<=[るうくぐすつぬぶむいた])事$", "こと"),
            (r"(?<=[\u30a0-\u30ff\u4e00-\u9fffA-Za-z])も$", ""),
        ),
    ),
}

POLITE: Final = r"(?:です|ます|ました|でした|ません|ませんでした|でしょう)$"
"""How a whole Japanese sentence of a note ends."""
CLAUSE: Final = (
    r"^(?=.*(?:[がをにでもへと]|から|まで|やす|にく).)(?!.*(?:思|考え|感じ|言|聞|らし|とのこと|そう$|よう$|だろう$)).*"
    r"(?:[\u3040-\u309f\u4e00-\u9fff]る|[\u4e00-\u9fff][うくすつむぶぐぬ](?<!近く)(?<!多く)(?<!遠く)"
    r"|[をが][\u3040-\u309f]{1,5}[うくすつむぶぐ](?<!よく)|(?:し|き|高|低|多|少な|良|よ|い|広|深|強|早|速|長|若|近|厚|やす|にく|面白)い)$"
)
"""A clause in the present that こと makes a noun: "裁量が大きい", "若手に任せる"."""
SHORT_OF_DOING: Final = (
    r"を[\u4e00-\u9fff]{2}$|に(?:貢献|挑戦|参加|対応|特化|注力|配慮)$",
    r"が(?:好き|得意|豊富|大切|盛ん|大変|必要|重要|上手|丁寧|親切|柔軟|自由|静か|熱心|活発|安全|簡単|魅力的|身近)$",
)
"""Clauses that leave out する or な: "データを活用", "子どもが好き"."""
CUT_OFF: Final = r"[\u30a1-\u30fc\u4e00-\u9fff][にをがはへでの]$"
"""A phrase that ends before its verb: "離職率を半分に"."""
BLUNT: Final = r"(?:だ|だった|である|する|した|している|してる|なった|なる|たい|たかった|思う|思った|(?<!まか)ない|なかった|れる|れた|ている|ていた|てる|しい|しかった|面白い|よかった|良かった|とのこと|らしい|そう|[たん])$"
"""How a sentence ends that is too plain for a note."""

GIVEN_NAMES: Final = frozenset(
    """
    adam adrian agnes albert alberto alejandro alessandro alex alexander alexandra alfred alice alicia
    amanda amélie ana anders andré andrea andreas andrés andrew ángel angela anita anja anna anne annette
    anton antonio antónio arthur astrid aurélie barbara beatriz ben benjamin bernd bettina bianca birgit
    björn bob brian bruno camila camille carla carlos carmen carol caroline catherine cécile charles
    charlotte chloé chris christian christina christine christoph clara claudia clément cristina daniel
    daniela david deborah denise diana diego dieter dirk dmitri dominik dorothea eduardo elena elisabeth
    elizabeth emily emma eric erik ernst esther eva fabian felix fernanda fernando filipa florian françois
    frank franziska frédéric gabriel gabriela georg george gonzalo greg guillaume gustavo hannah hans heike
    helen helena henry holger hugo ines inês ingrid isabel isabella ivan jack jacob james jan jana jane
    jason javier jean jennifer jens jessica joana joão joaquín joe johannes john jonas jonathan jorge josé
    joseph josh juan judith julia juliana julie julien jürgen kai karen karin karl kate katharina katrin
    kevin klaus kristin lars laura laurent lea léa leonie léo lisa lorena louise luca lucas lucía luis luisa
    lukas magdalena manuel marc marcel marcelo marco marcos marcus margaret maria maría mariana marie mário
    markus marta martha martin martina mateo matthew matthias matthieu max melanie mercedes michael michel
    michelle miguel monica monika nadine natalia nathalie nicholas nick nicolas nicole nina nora olga
    oliver olivia olivier pablo pascal patricia patrick paul paula paulo pedro peter petra philipp philippe
    pierre pilar rachel rafael ralf raquel raúl rebecca renate ricardo richard rita robert roberto rodrigo
    roland rosa ruth sabine samuel sandra sara sarah sebastian sébastien sergio sílvia silvia simon simone
    sofia sophia sophie stefan stefanie stephan stephen steve steven susan susanne sven sylvie tanja teresa
    thiago thomas tiago tim timo tobias tom ulrich ulrike ursula uwe valentina vanessa vera victor viktor
    vincent walter wendy werner wolfgang xavier yann yvonne
    """.split()  # noqa: SIM905  # a word list reads better so
)
"""Given names that are hardly ever another word: whoever is named by one is a third person."""
