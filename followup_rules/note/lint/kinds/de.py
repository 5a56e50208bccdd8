# ruff: noqa: E501  # an expression is read in one line
"""Kinds of faults in German, Austrian and Swiss wordings included."""

from typing import Final

from followup_rules.note.lint.kinds.words import any_of, listed, near

_PAPERS: Final = r"(?:lebenslauf|cv\b|c\.v\.|portfolio|mappe\b|bewerbungsmappe|\w*unterlagen\b|\w*zeugnis(?:se|sen)?\b|zertifikate?n?\b|referenz(?:en|schreiben)\b|empfehlungsschreiben|anschreiben|motivationsschreiben|arbeitsproben?|arbeitsmuster|fotos meiner|pdf\b|dokumente?\b|nachweise?\b|folien|präsentation|diplome?\b|schreibproben?)"
_SENDS: Final = r"\b(?:schick(?:e|'|en)?|send(?:e|en)|mail(?:e|en)|häng(?:e|en)?|leg(?:e|en)?|füge?|übersend(?:e|en)|übermittl?e?|reich(?:e|en)?|lad(?:e|en)|leit(?:e|en)|stell(?:e|en)?)\b"
_ATTACHES: Final = any_of(
    near(
        rf"{_SENDS} (?:ich |i )?(?:ihnen|dir|euch|noch|gern|gerne|auch|hier|anbei|mal|gleich|meine|mein|meinen)",
        _PAPERS,
        without=r"dank\w*|gr(?:ü|ue)(?:ß|ss)\w*|zugeschickt|für|weil|dass",
    ),
    near(
        rf"\b(?:mein|meine|meinen|den|die|das|ein paar|einige) (?:\w+ )?{_PAPERS}",
        r"(?:beigelegt|beigefügt|angehängt|mitgeschickt|geschickt|geschickt|gemailt|gesendet|zugesandt|nachgereicht|hochgeladen|beiliegend|bei\b|an\b|nach\b|dran\b|drangehängt|mit dran|zukommen|zuschicken|mitschicken|schicken|senden|nachreichen|anhängen|beilegen|mailen)",
        words=7,
        without=r"gr(?:ü|ue)(?:ß|ss)\w*|sie|sich|mit|durchgegangen|geschaut|so",
    ),
    rf"\b(?:mein|meine|meinen) (?:\w+ )?{_PAPERS} (?:schick|send|mail|häng|leg|füg|reich|lad|find|lieg)\w*",
    r"\b(?:anbei|beiliegend|beigelegt|beigefügt|beigeschlossen|angehängt|mitgeschickt|im anhang|in der beilage|als (?:anlage|anhang|pdf|beilage)|anlagen?:|im attachment)\b",
    near(r"\bin der anlage", r"(?:finden|findest|sende|schicke|erhalten|liegt|ist mein)\w*"),
    near(r"\b(?:finden|erhalten|schicke|sende|sehen)", r"in der anlage", words=8),
    r"\b(?:schau(?:en|t)?|guck(?:en|t)?|werfen|wirf) (?:sie |du |ihr )?(?:\w+ ){0,3}(?:in |auf |einen blick (?:auf|in) )?mein\w* (?:\w+ )?(?:lebenslauf|cv|portfolio|mappe|arbeiten|web\w*|seite|homepage|blog|github)",
    r"\bauf mein(?:er|em) (?:github|blog|webseite|website|homepage|insta\w*|portfolio)",
)

_SURE: Final = r"(?:teamf(?:ä|ae)hig|belastbar|hoch ?motiviert|z(?:u|ue)verl(?:ä|ae)ssig|stressresistent|p(?:ü|ue)nktlich|flei(?:ß|ss)ig|lernwillig|lernf(?:ä|ae)hig|leistungsbereit|leistungsstark|zielstrebig|ehrgeizig|engagiert|gewissenhaft|pflichtbewusst|verantwortungsbewusst|kommunikationsstark|teamplayer(?:in)?|anpackend|tatkr(?:ä|ae)ftig|kundenorientiert|l(?:ö|oe)sungsorientiert|durchsetzungsstark|arbeitsam|schaffig|gschaffig|bienenflei(?:ß|ss)ig|macher(?:in)?|allrounder(?:in)?|organisationstalent|arbeitstier|f(?:ü|ue)hrungsstark|selbstst(?:ä|ae)ndig arbeitend|schnell lernend)"
_LOOSE: Final = r"(?:motiviert|flexibel|ehrlich|kreativ|freundlich|loyal|treu|geduldig|offen|selbstst(?:ä|ae)ndig|eigenst(?:ä|ae)ndig|genau|sorgf(?:ä|ae)ltig|diszipliniert|erfahren|qualifiziert|dynamisch|kontaktfreudig|aufgeschlossen|begeisterungsf(?:ä|ae)hig|strukturiert|ordentlich|intelligent|robust|ausdauernd|mobil|stark|schnell)"
_PITCHES: Final = any_of(
    listed(
        r"\b(?:ich bin|bin ich|i bi|bin i|bin|ich (?:arbeite|gelte als|würde mich als)) (?:(?:sehr|äußerst|extrem|immer|stets|total|absolut|auch|ein|eine|als|überaus|besonders|wirklich|nämlich|ja|halt|echte?r?|richtige?r?|gute?r?|mega|super|von natur aus|außerdem|sowohl|ich) )*",
        _SURE,
        _LOOSE,
        "und|sowie|und auch|als auch",
    ),
    rf"(?:^|[.!?:–—-] ){_SURE}(?:, | und ){_SURE}\b",
    r"\bmitarbeiter(?:in)? des (?:monats|jahres|quartals)|\b(?:ich )?lerne (?:sehr |extrem |wahnsinnig )?schnell|\bschnelle auffassungsgabe|\bgeborene[rn]? (?:\w+)|\bmeine (?:belastbarkeit|zuverlässigkeit|teamfähigkeit|auffassungsgabe|führungsqualitäten|arbeitsmoral)|\b(?:niemand|keiner|kaum jemand) (?:arbeitet|ist|schafft|kann)\b|\bstärken (?:sind|liegen)|\b(?:ich )?(?:packe|pack) (?:gern |gerne |immer |überall )*(?:mit )?an\b|\b(?:nie|niemals|noch nie|keinen tag) krank|\bgebe (?:immer )?(?:\d{3} ?(?:%|prozent)|alles|vollgas|mein bestes)|\bscheue keine (?:arbeit|überstunden)|\bunter druck (?:arbeite|bin|behalte)|\bdie führung(?:squalitäten)? im blut|\bich bringe alles mit|\bbin ein (?:arbeitstier|macher|schaffer)|\b(?:ihr|euer|dein) (?:mann|frau|neuer mann) für|\beine? bereicherung für (?:ihr|euer|das|dein)",
    rf"\bals (?:\w+,? ){{0,2}}?{_SURE}(?:e[rnsm]?)?\b[^.!?,\n]{{0,80}}\b(?:ich|mich|mir)\b",
    r"\b(?:niemand|keiner|kaum einer) (?!(?:war|ist|hat|lacht\w*|freut\w*|wusste)\b)[^.!?\n]{1,40}\b\w{3,}er als (?:ich|i)\b",
    r"\b(?:hatte ich|ich hatte|habe ich|ich habe|hab ich|ich hab) (?:\w+ ){0,4}(?:nie|niemals|noch nie|keinen einzigen|keine einzige) (?:\w+ ){0,2}(?:unfall|beschwerde|reklamation|fehltag)\b|\b(?:ich|habe|hab)\b[^.!?\n]{0,60}\bum (?:\w+ )?\d+ ?(?:%|prozent) (?:gesenkt|gesteigert|reduziert|erhöht|verbessert)",
)

_PRESSES: Final = any_of(
    r"\b(?:bitte|flehe|ersuche)\b[^.!?\n]{0,30}\b(?:noch ?mal|noch einmal|nochmals|es sich anders) (?:zu )?(?:überleg\w*|überdenk\w*|überleg\w*)|\büberdenk\w* (?:sie |du |ihr )?(?:bitte )?(?:ihre|deine|eure|die|ihr|das)\b",
    r"\b(?:gutes|nettes|positives|kleines|liebes) w(?:ort|örtchen|örtli)\b|\bwort für mich\b|\bleg\w* (?:\w+ ){0,3}(?:ein )?(?:\w+ )?wort|\b(?:setz|mach)\w* (?:sie |du )?(?:dich|sich|euch) (?:\w+ ){0,2}(?:für mich|stark)|\bfür mich (?:ein(?:setz|leg|zuleg|zusetz)\w*|stark)|\bdrück\w* (?:mir |sie mir |du mir )?(?:\w+ )?die daumen|\b(?:gut(?:es)? |positiv )(?:über mich|von mir) (?:red|sprech|sag|erzähl)\w*|\bdenk\w* (?:bitte |doch )?an mich\b|\bempfiehl mich|\bein bisschen nachhelfen",
    r"\b(?:bitte )?(?:\w+ )?(?:rasch|schnell|zügig|flott|bald|schleunigst|prompt|gleich|baldigst|ehestmöglich|ehebaldigst|möglichst (?:rasch|bald|schnell)) (?:\w+ )?(?:entscheid\w*|antwort\w*|bescheid|rückmeld\w*|zusag\w*|zurückmeld\w*)|\bentscheid\w* (?:sie |dich |euch )?(?:sich )?(?:\w+ )?(?:bald|rasch|schnell|zügig|flott)|\b(?:anderes?|anderer|weiteres?|zweites?|andere|zwei|mehrere|noch ein|konkurrenz\w*) (?:\w+ )?(?:institut|firma|firmen|unternehmen|betrieb|haus|hof|praxis|werkstatt|küche|bäckerei|labor|arbeitgeber|laden|hotel|schule|klinik|büro|angebote?|zusagen?|stelle)\b[^.!?\n]{0,40}\b(?:antwort|wartet|warten|drängt|drängen|zusage|zusagen|entscheidung|bescheid|bis|will|möchte|interess\w*|vorlieg\w*|hab\w*|auf dem tisch|in der tasche)",
    r"\bbrauche\b[^.!?\n]{0,25}\b(?:antwort|rückmeldung|entscheidung|bescheid|zusage|klarheit|den job|die stelle|diese stelle|diesen job|arbeit)\b|\b(?:zähle|verlasse mich|baue|verlass mi) (?:\w+ )?auf (?:sie|dich|euch)\b|\b(?:angewiesen|dringendst?|verzweifelt)\b|\bmuss (?:bis|heute|morgen|nächste|anderswo|wo ?anders) [^.!?\n]{0,30}(?:antwort|zusag|absag|entscheid|wissen)|\b(?:wann|wie lange) (?:muss|soll) ich (?:noch )?warten|\b(?:lass|lassen|lasst) (?:sie )?mich (?:bitte )?nicht (?:länger |so lange )?(?:hängen|warten|im stich|zappeln|zu lange)|\bnehm(?:t|en sie) (?:bitte |doch )?mich\b|\bnimm mich\b|\bgeb(?:t|en sie) mir (?:bitte )?(?:die|eine|diese) (?:\w+ )?(?:chance|stelle)|\bgib mir (?:bitte )?(?:die|eine|diese) (?:chance|stelle)|\bsitze auf (?:glühenden kohlen|nadeln)|\bwarte (?:sehnsüchtig|ungeduldig|dringend|händeringend)",
    r"\b(?:andere[srn]?|zweite[srn]?) (?:\w+ )?(?:bauunternehmen|baufirma|werkstatt|bäckerei|fabrik|hof|praxis|firma|betrieb) (?:ruft|klopft|meldet|fragt) (?:\w+ ){0,3}(?:an|mich|nach)|\b(?:warten sie|warte|wartet|zögern sie|zögere) (?:bitte )?nicht zu lang\w*|\blass\w* (?:sie |dir |euch )?(?:sich )?(?:bitte )?nicht zu viel zeit\b",
)

_REQUEST_TALK: Final = any_of(
    r"\b(?:nimm|nehmt|nehmen sie|nimmst|nehmen) (?:\w+ ){0,4}(?:anfrage|einladung)|\b(?:meine|mini|mei|meiner) (?:\w+ )?(?:anfrage|einladung|kontaktanfrage|vernetzungsanfrage|afrag)\b(?! (?:zum|zu einem|zum gespräch|ins|nach))|\b(?:akzeptier|bestätig|nimm|annehm|angenommen)\w* (?:mich|bitte mich)\b",
    r"\bnoch (?:immer )?nicht (?:angenommen|bestätigt|akzeptiert|vernetzt)|\bmich (?:\w+ )?nicht (?:angenommen|akzeptiert)|\b(?:anfrage|einladung) (?:\w+ ){0,3}(?:hängt|offen|ausstehend|liegt|übersehen|untergegangen|gesehen)|\bauf (?:annehmen|bestätigen|akzeptieren) (?:zu )?(?:klick|drück|tipp)\w*|\b(?:klick|drück|tipp)\w* (?:\w+ )?auf (?:„|\")?(?:annehmen|bestätigen|akzeptieren)|\b(?:versuche|probiere|versuch) (?:ich )?(?:es|'s|s) (?:\w+ )?(?:nochmal|noch einmal|noch mal|erneut)|\b(?:zweiter|dritter|neuer|erneuter) versuch",
    r"\b(?:adde|addest|addet|adden sie) mich\b|\bfüg\w* mich (?:\w+ )?hinzu|\bmich (?:doch |bitte |gern )*(?:hinzuzufügen|hinzufügen|adden)|\b(?:hoffe|wäre|würde mich)\b[^.!?\n]{0,30}\b(?:sie|du|ihr) (?:sie |mich )?(?:\w+ )?(?:annimmst|annehmen|annehmt|bestätigst)",
)

_STARTING: Final = any_of(
    r"\b(?:freue? (?:ich )?mich|freu i mi|gfreu mi|vorfreude|kann(?:'s| es)? (?:kaum|nicht|nimmer) (?:mehr )?erwarten|kribbelt|gespannt|brenne|heiß darauf|fiebere|bin (?:so )?(?:bereit|startklar))\b[^.!?\n]{0,40}?\b(?:auf den (?:start|ersten (?:arbeits)?tag|einstieg|job|arbeitsbeginn|beginn)|auf die (?:arbeit|zusammenarbeit|stelle|neue (?:stelle|aufgabe|arbeit)) (?:bei|mit|in|im)?|auf mein(?:e|en)? (?:neue|ersten|künftige|zukünftige)\w*|(?:bei|mit) (?:ihnen|euch|dir) (?:anzufangen|anfangen|zu starten|loszulegen|zu arbeiten|einzusteigen|mitzuarbeiten)|anzufangen|loszulegen|einzusteigen|mitzuarbeiten|teil (?:des|ihres|eures) teams zu werden|dabei zu sein|bei euch an(?:zu)?fange\w*|durchzustarten)",
    r"\bmein\w* (?:künftig|zukünftig|neu|baldig|kuenftig|zukuenftig)\w* (?:\w+ )?(?:team|koll\w+|chef\w*|gsp[aä]n\w*|mitarbeit\w+|mannschaft|crew|truppe|kollegium|abteilung|arbeitgeber\w*|arbeitsplatz|vorgesetzt\w+|kameraden|partner|arbeitskolleg\w+|küche|schüler\w*|klasse|leute|hawara|haberer|boss|betrieb|firma|büro|job|stelle)|\b(?:euer|ihr|dein) (?:neuer|neues|zukünftiger|künftiger|neue|künftige|zukünftige) (?:\w+ )?(?:koll\w+|mitarbeit\w+|teammitglied|lehrling|azubi|chef\w*|gsp[aä]n\w*)|\b(?:bald|dann) (?:sind wir|bin ich) (?:\w+ )?(?:koll\w+|teil|bei euch|im team)|\bsobald ich (?:bei|anfange|starte|dabei)|\ban meinem ersten (?:arbeits)?tag",
)
_CHOSEN: Final = any_of(
    r"\b(?:dass|weil) (?:ich|sie mich|ihr mich|du mich|i) (?:\w+ ){0,3}(?:ausgewählt|genommen|ausgesucht|eingestellt|gewählt|auserwählt|den job|die stelle|zusage)(?! \w*gespräch)(?: (?:habt|haben|hast|wurde|worden|bin|bekomm\w*|krieg\w*|hab\w*))|\b(?:ich )?(?:habe|hab) (?:den job|die stelle|den platz) (?:bekommen|gekriegt)|\b(?:ausgewählt|eingestellt|genommen) (?:worden )?zu (?:sein|werden|worden)|\bsich für mich entschieden (?:haben|zu haben)|\beuch für mich entschieden|\bfür (?:die|ihre|eure|deine) (?:zusage|einstellung|anstellung)\b",
)
_FAREWELL: Final = any_of(
    r"\b(?:schade|leider|traurig|bedauer\w*|bedaure|enttäuscht|pech|tut mir leid)\b[^.!?\n]{0,35}\b(?:(?:nicht|nichts|ned|nöd|net) (?:geklappt|klappt|gepasst|geworden|gereicht|sein sollen|gekappt|gworde|wird|draus (?:geworden|wird)|daraus (?:geworden|wird)|für mich entschieden|genommen)|(?:jemand|wen) ander\w*|andere[n]? (?:entschieden|kandidat|person|bewerber)|ihre absage|die absage|eure absage|geworden ist nichts)",
    r"\b(?:trotz|nach|über|für) (?:der|die|ihre|ihrer|eurer|eure) absage|\bauch wenn (?:es|ich|sie|ihr) (?:\w+ ){0,3}(?:nicht|jemand|ander)\w* (?:\w+ )?(?:geklappt|geworden|genommen|gereicht|entschieden|bekommen)|\b(?:vielleicht|hoffentlich) (?:klappt es |klappt's |klappts )?(?:ein )?(?:beim |das )?(?:nächstes|nächsten|anderes|andermal|ander) ?mal(?! (?:spreche|reden|einen|ein|auf|mehr|länger|mit|bei|wieder|persönlich))|\b(?:viel (?:glück|erfolg)|alles gute) (?:mit|für|dem|der) (?:der |dem |die |den )?(?:neuen|gewählten|anderen|glücklichen)|\bhat nicht sollen sein|\bhätte (?:so |sehr )?gern(?:e)? (?:bei|mit) (?:ihnen|euch|dir) (?:ge)?arbeite",
)

_OTHER_DAYS: Final = r"\b(?:zeilen|worte|bescheid|mitteil\w*|mitgeteilt|start\w*|anfang\w*|anfange\w*|fange|fang|beginn\w*|einstieg|erste[rn]? (?:arbeits)?tag|eintritt|unterschrieben|vertrag\w*|unterschrift|nachricht|mail|e-?mail|brief|post|beitrag|artikel|anruf|angebot|zusage|frist|entscheidung|nächste\w* (?:runde|gespräch|termin)|zweit\w* (?:runde|gespräch|termin)|bis|ab|seit|feiertag|geburtstag|urlaub|eröffnung|umzug|ziehe|einladung|messe|konzert|spiel|sehen uns|bin ich da|freue (?:ich )?mich auf)\b|\b(?:schreib\w*|geschrieben|melde mich)(?: ich)?(?: ihnen| dir)? *$"
_MET: Final = r"\b(?:(?:zusammen|gegenüber|bei)gesessen|fachsimpel\w*|gefachsimpelt|plauder\w*|geplaudert|plausch\w*|gequatscht|ratschen|geratscht|austausch\w*|mit (?:ihnen|dir|euch) (?:zu )?(?:reden|sprechen|quatschen|schwatzen|geredet))\b"
_PLACEHOLDER: Final = r"\bgeehrte ?[/(*:]-?r\)?|\bliebe ?[/(*:]-?r\)?(?= )|\b(?:Frau|Herrn?) ?/ ?(?:Frau|Herrn?)\b|\b(?:geehrte[rn]?|liebe[rn]?|hallo|guten tag) (?:Herrn?|Frau) X\b|\b(?:XX?|TT)\.(?:XX?|MM)\.(?:XX|JJ|\d\d)"

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
