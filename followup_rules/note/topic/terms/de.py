# ruff: noqa: E501  # an expression is read in one line
"""What a typed topic may begin with, contain or lack: German."""

from typing import Final

from followup_rules.note.topic.terms.model import Terms

DE: Final = Terms(
    remark=r"(?:sehr|echt|ziemlich|mega|voll|war|ist|fand|hab|habe|leider|vielleicht|eigentlich|weil|aber|obwohl|bin|kann|gibt|geht|nicht|ja|nein|doch|wäre|würde|sie|er|es|wir|ich)\b|(?:super|toll|cool|spannend|interessant|nett|klasse|schön)$",
    leading=(
        r"(?:(?:(?:und |also |vor allem |hauptsächlich |insbesondere )*(?:(?:wir|sie|ich|er|du|man)(?: beide)? )?(?:haben|hatten|habe|hatte|hat|sprachen|sprach|redeten|unterhielten|erzählten|erzählte|diskutierten|besprachen)(?: (?:wir|uns|mir|ich|sie|viel|lange|kurz|auch|vor allem|ausführlich|hauptsächlich|noch|miteinander))* (?:über(?:s|n)?|zu|zum thema)|(?:es ging|da ging es|ging es) (?:vor allem |hauptsächlich |auch )?um) )"
        r"|(?:wir (?:haben|hatten)|wir) (?:diskutiert|besprochen|besprachen|diskutierten) "
        r"|(?:gesprochen|geredet|unterhalten|gespräch|unser gespräch|das gespräch|austausch|unser austausch|der austausch|unterhaltung|unsere unterhaltung|die unterhaltung) (?:wurde )?(?:haben wir )?(?:über|zu|zum thema) "
        r"|(?:(?:viel|lange|kurz|auch|vor allem|hauptsächlich|nur|noch) )+über (?=\w)|(?:über|bezüglich|betreffend|betreffs|betr\.?) |(?:themen?|gesprächsthemen?|über|betreff|worüber) ?: "
        r"|das thema (?=[A-ZÄÖÜ])"
        r"|was sie (?:mir )?(?:über|zu) "
    ),
    trailing=r"(?:,? ?(?:gesprochen|geredet|unterhalten|diskutiert|besprochen|ausgetauscht|erzählt|gesagt|erzählt haben|gesagt haben|gesprochen haben)(?: haben)?| und (?:so weiter|so (?:sachen|was|weiter und so fort)|solche sachen|so)|,? (?:hauptsächlich|vor allem|v\.? ?a\.?)| usw\.?| etc\.?)$",
    nothing=r"(?:eigentlich |halt )?(?:alles|nix|nichts)(?: eigentlich| halt| irgendwie)?|(?:weiß|weiss) (?:ich )?(?:noch )?nicht(?: so)?(?: genau)?|noch (?:nicht (?:sicher|klar)|unklar|keine (?:ahnung|idee))|mir fällt (?:gerade |grad )?nichts ein|dies und das|so einiges|n\.?/?a\.?|k\.? ?a\.?|keine?s?|keine (?:ahnung|angabe|angaben)|nein|nix|nichts(?: (?:besonderes|bestimmtes|spezielles))?|weiß (?:ich )?nicht(?: mehr)?|weiss nicht|unbekannt|entfällt|offen|diverses|verschiedenes|allgemeines|alles mögliche|alles|vieles|sonstiges|siehe oben|s\. ?o\.?|small ?talk|test|egal",
    private=r"\b(?:mein\w*|dein\w*|ihr\w*|sein\w*|\w+s) (?:\w+ )?(?:krankheit|erkrankung|operation|op|krebs\w*|diagnose|depression|scheidung|schwangerschaft|beerdigung|tod|behinderung|unfall|tinnitus|todesfall)\b|\b(?:krankgeschrieben|elternzeit|mutterschutz|krankenstand|schwanger\w*|im krankenhaus liegt|erkrankt|krank (?:ist|war))\b|\bgehalts(?:vorstellung|wunsch|vorstellungen|forderung)\w*|\bmein\w* (?:\w+ )?(?:gehalt|lohn|bezahlung|kündigungsfrist|kündigung|alter chef|letzter job|letzte stelle)\b|\bwarum ich (?:gekündigt|gegangen|weg|aufgehört|den job)\w*",
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
    inner=(
        (r"^(ihre?[nmrs]?)(?= )", "CAPITAL"),
        (r"(?<=, (?:die|das|den|was) )(sie)(?= (?:[^,]* )?\w+(?:en|eln|ern|sind)$)", "CAPITAL"),
    ),
)
