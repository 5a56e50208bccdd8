# ruff: noqa: E501  # a wording is read in one line
"""German: Sie, no gendered forms, day names with "am", nothing asked of the cases of a topic.

Topics stand after "über" only, so people give them in the accusative ("den Umzug in die Cloud").
The role stands after "die Position als", which asks for no article and no ending.
"""

from dataclasses import replace
from typing import Final

from followup_rules.note.bank import Bank, Dates, Lexicon, Line
from followup_rules.note.wording.common import sections
from followup_rules.note.wording.de import GREETINGS, SENTENCES
from followup_rules.note.wording.de.kindness import JOINED, SLOTS, THANKS
from followup_rules.note.wording.de.letters import MESSAGES
from followup_rules.note.wording.de.wholes import WHOLES, thankful
from followup_rules.note.wording.kindness import messages_with, wholes_with

LEXICON: Final = Lexicon(
    greeting=(
        r"(?:hallo|guten (?:tag|morgen|abend)|hi|hoi|servus|moin|grüezi|grüß gott|(?:sehr geehrte[rs]?|liebe[rs]?"
        r"|werte[rs]?)(?: (?:frau|herr|herrn))?)"
    ),
    nameless=r"zusammen|an alle|team|damen und herren|liebes team|chef|chefin|herr (?:doktor|professor)|frau (?:doktor|professorin)",
    titles=r"dr|prof|professor|professorin|frau|herr|herrn|mag|dipl\.?-ing",
    when=(
        r"neulich|kürzlich|vor kurzem|jüngst|(?:diese|letzte|vergangene|vorige)[nrs]? (?:woche|monat|tage?n?|frühjahr|frühling"
        r"|sommer|herbst|winter|jahr|montag|dienstag|mittwoch|donnerstag|freitag)|vor (?:\w+ )?(?:tage?n?|wochen?|monate?n?)|heute(?: \w+)?"
        r"|schon eine weile her|im (?:frühjahr|frühling|sommer|herbst|winter)"
    ),
    when_numbers=(
        (r"(?:letzten|vergangenen|vorigen) monat", 3, 62),
        (r"vorgestern", 2, 2),
        (r"diese woche", 0, 6),
        (r"heute (?:morgen|früh|vormittag|mittag|nachmittag|abend)", 0, 0),
        (r"neulich", 1, 20),
        (r"vor (?:ein paar|einigen) tagen", 2, 9),
        (r"vor (?:ein paar|einigen) wochen", 10, 45),
        (r"vor (?:einer|1) woche", 5, 10),
        (r"vor (?:zwei|2) wochen", 11, 18),
        (r"vor (?:drei|3) wochen", 17, 26),
        (r"vor (?:einem|1) monat", 24, 45),
    ),
    met=(
        r"\b(?:\w*gespräch\w*|interview\w*|gesprochen|sprachen|telefon\w*|getroffen|trafen|treffen|kennengelernt|kennenzulernen"
        r"|kennenlern\w*|bei (?:euch|ihnen|dir) (?:war|sein)|vorstellung\w*|probe(?:arbeit|tag)\w*|schnuppern|(?:herum|rum)geführt|unterhalten|unterhaltung|austausch|videocall|call|termin)"
    ),
    role=(r"\b(?:position|rolle|stelle|aufgabe|job|posten|ausschreibung|vakanz)"),
    thanks=(r"\b(?:dank\w*|bedank\w*|verbunden|zu schätzen|geschätzt|freundlich von ihnen)"),
    interest=(
        r"unser Gespräch|nächsten Schritte|weitergeht|gern mit dir|nett, mit|gefallen|gut finde ich|richtig gut|gefällt mir|anregend|noch länger|Spaß gemacht|durch den Kopf|reden konnten|geholfen|besprochen|besonders gern|noch mehr|gern (?:mehr|arbeiten|zusammen|machen)|große Lust|sehr gern|Austausch|sprechen konnten|für den Teil|in Erinnerung|"
        r"\b(?:interess\w*|reiz\w*|begeister\w*|spannend\w*|lust auf|gespannt|neugierig|freue mich|freuen|freude|gefreut"
        r"|mehr (?:über|von|aus|zu)|mehr (?:\w+ )?erfahren|klingt noch nach|nachdenke|geht mir nach|spricht mich|angesprochen|überzeug\w*|bestärk\w*"
        r"|beeindruck\w*|inspir\w*|motiv\w*|aufschlussreich|fasziniert|in erinnerung|geschätzt|gern übernehmen|nehme ich"
        r"|was sie (?:mir )?(?:über|erzählt)|mehr hören|worte über|mitgenommen|im kopf)"
    ),
    close=(
        r"Einladung|begegnen|auf bald|wiederzusehen|verbunden sind|weitergeht|nächsten Schritte|(?:meine|meiner) Antwort|hören (?:\w+ )+von mir|hörst (?:\w+ )+von mir|melde (?:ich )?mich|bescheid|hier bin ich|wiederzusehen|auf den Termin|\bkontakt\b|augen verlieren|wiedersehen|verbindung|Zusammenarbeit|"
        r"\b(?:(?:in|im) (?:kontakt|austausch|verbindung)|vernetz\w*|verbunden bleiben|mehr (?:\w+ )?(?:erfahren|hören)|wiedersehen|kontakt halten"
        r"|austausch|(?:freue|freuen) (?:mich|uns)?|wege wieder|bis (?:bald|dahin)|alles gute|(?:viele|beste[nr]?|herzliche|freundliche[nr]?|liebe) grüße\w*)"
    ),
    placeholder=(
        r"\b(?:(?:ihr|mein|vor|nach|firmen|unternehmens)[- ]?name(?: hier)?\b|name einfügen|hier einfügen|mustermann|musterfrau|musterfirma)"
    ),
    asks_decision=(
        r"\b(?:(?:gibt es|haben sie|liegen) (?:schon |bereits |inzwischen )?(?:\w+ )?(?:neuigkeiten|neues|eine? entscheidung|rückmeldung|ergebnis)"
        r"|(?:wann|bis wann) (?:\w+ ){0,4}(?:entscheid\w*|rechnen|hören|bescheid)|stand (?:meiner bewerbung|der dinge|des verfahrens)"
        r"|wie (?:haben sie sich|wurde) entschieden|haben sie sich (?:schon |bereits )?entschieden|ob ich (?:die stelle|den job|es)"
        r"|(?:bescheid|rückmeldung) (?:zu|über) (?:meiner|die|der) (?:bewerbung|entscheidung)|nächsten schritte\?)"
    ),
    presses=(
        r"\b(?:so (?:schnell|bald) wie möglich|schnellstmöglich|umgehend|dringend|bis (?:morgen|heute abend|ende der woche)|asap"
        r"|(?:bitte )?(?:antworten|melden) sie (?:sich )?(?:mir )?(?:bitte|bald|schnell|zeitnah)|warte (?:noch |immer |weiter )*auf (?:ihre |eine )?(?:antwort|rückmeldung)"
        r"|bitte um (?:\w+ )?(?:antwort|rückmeldung)|erwarte (?:ihre|eine) (?:antwort|rückmeldung)|andere angebote|weitere angebote|warum haben sie|noch immer nichts|frist|zeitnahe)"
    ),
    pitches=(
        r"\b(?:(?:ideal|perfekt|best|richtig|optimal)\w* (?:besetzung|kandidat\w*|person|wahl|match|passung|bewerber\w*)|passe (?:perfekt|ideal|hervorragend|genau)"
        r"|stellen sie mich ein|jahre\w* (?:berufs)?erfahrung|meine (?:stärken|qualifikation\w*|fähigkeiten|erfolge)|empfehlen sie mich"
        r"|mehrwert|bringe (?:\w+ ){0,4}mit\b|gewinn für)"
    ),
    attaches=(r"\bhier (?:ist )?(?:der|ein|mein) link"),
    request_talk=(
        r"\b(?:(?:meine|diese) (?:kontakt|vernetzungs)?-?(?:anfrage|einladung)|anfrage (?:an)?nehmen|anfrage annehmen|nehmen sie (?:bitte )?(?:meine|die) (?:anfrage|einladung)"
        r"|entschuldigen sie (?:die störung|dass ich)|hoffe, (?:es stört|sie haben nichts dagegen|es ist in ordnung))"
    ),
    eager=(
        r"\b(?:(?:interesse|interessiert) (?:\w+ ){0,4}(?:an der|position|stelle|rolle|aufgabe)|(?:position|stelle|rolle|aufgabe) (?:\w+ ){0,4}(?:reizt|interessiert|begeistert)"
        r"|lust auf (?:die|diese)|(?:gern|gerne) (?:\w+ ){0,4}(?:teil des teams|übernehmen|bei ihnen arbeiten|mitarbeiten)|(?:nächste[ns]?|weitere[ns]?) (?:schritt|gespräch|runde)"
        r"|noch einmal (?:überlegen|überdenken)|zweite chance|weiterhin (?:sehr )?interess\w+|freue mich auf die zusammenarbeit)"
    ),
    joining=(
        r"\b(?:start\b|start(?:e|en)|zusammenarbeit|zugesagt|arbeite nun|arbeit bei|aufgenommen|nun bin ich|angenommen|anfang\w*|angefangen|angetreten|neue[nrs]? koll\w+|teil des teams|dabei zu sein)"
    ),
    presumes=r"\bwenn ich (?:anfange|starte|bei ihnen (?:bin|anfange))|\bmein\w* (?:k(?:ü|ue)nftig|zuk(?:ü|ue)nftig|neu)\w* (?:team|koll\w+|chef\w*|arbeitgeber)|\bfreue mich (?:\w+ )?auf die zusammenarbeit|\bals neue[rs]? (?:koll\w+|teammitglied)",
    awaits=r"\bvon ihnen (?:zu )?hören|\b(?:auf|über) (?:ihre|eine) (?:baldige |zeitnahe )?(?:antwort|rückmeldung|nachricht)",
)

_DAYS: Final = ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag")
_MONTHS: Final = (
    "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober",
    "November", "Dezember",
)  # fmt: skip

_DATES: Final = Dates(
    days_ago={0: "heute", 1: "gestern"},
    weekdays=tuple(f"am {day}" for day in _DAYS),
    # "Am Mittwoch" is said of last week's too, while it is less than a week ago.
    last_weekdays=tuple(f"am {day}" for day in _DAYS),
    weekday_names=(
        "montag",
        "dienstag",
        "mittwoch",
        "donnerstag",
        "freitag",
        "samstag|sonnabend",
        "sonntag",
    ),
    last_week="letzte Woche",
    another_month=False,
    months=_MONTHS,
    in_months=tuple(f"im {month}" for month in _MONTHS),
    tomorrow="morgen",
    bare=("am ",),
    also_months={"Jänner": 1, "Feber": 2},
    on_date="am {day}. {month}",
    on_date_year="am {day}. {month} {year}",
)

BANK: Final = Bank(
    language="de",
    notes=sections(SENTENCES, GREETINGS),
    messages=messages_with(THANKS, MESSAGES),
    subjects={
        "thank_you_email": (
            Line("Vielen Dank für das Angebot", needs="offered !offer_by_other"),
            Line("Danke für das Gespräch: {role}, {when}"),
            Line("Danke für das Gespräch über die Stelle als {role}"),
            Line("Stelle als {role}: vielen Dank"),
            Line("Vielen Dank"),
        ),
        "follow_up_email": (
            Line("Stelle als {role}: weiterhin großes Interesse", needs="wants_role"),
            Line("Stelle als {role}"),
            Line("Mein Gespräch {when}"),
            Line("Mein Vorstellungsgespräch"),
        ),
        "rejection_thank_you": (
            Line("Vielen Dank: {role}"),
            Line("Vielen Dank"),
        ),
        "via_recruiter": (Line("Ein Dank zum Weitergeben"), Line("Dank an {full_name}")),
        "employer_channel": (Line("Ein Dank zum Weitergeben"), Line("Dank an {full_name}")),
    },
    dates=_DATES,
    # Between people who say du a date is stiff.
    dates_alternate=replace(
        _DATES,
        another_month=True,
        other_day="neulich",
        early_month="Anfang {month}",
        mid_month="Mitte {month}",
    ),
    lexicon=LEXICON,
    greetings=GREETINGS,
    wholes=thankful(THANKS, wholes_with(THANKS, SENTENCES, WHOLES)),
    acts=THANKS.acts,
    acts_asked=THANKS.asked,
    acts_infinitive=THANKS.infinitive,
    acts_talk=THANKS.talk,
    acts_first=THANKS.words_first,
    acts_dative=THANKS.dative,
    acts_doing=r"das (?:gemeinsame )?(?!\w*(?i:unternehmen|verfahren|vorgehen|vorhaben|volumen|zeichen|becken|kissen|wissen|wesen|examen|eisen|guthaben|essen|schreiben)\b)([A-ZÄÖÜ][a-zäöüß]+(?:en|ern|eln)\b.*)",
    acts_joined=JOINED,
    acts_slots=SLOTS,
    alternate="familiar",
    regards=(
        Line("Liebe Grüße.", "w", "familiar colleague"),
        Line("Liebe Grüße.", "w", "familiar known"),
        Line("Mit freundlichen Grüßen.", "f", "roomy !swiss"),
        Line("Freundliche Grüße.", "f"),
        Line("Freundliche Grüße.", "p", "swiss"),
        Line("Viele Grüße.", "wp"),
        Line("Viele Grüße.", "f", "!roomy"),
    ),
    polite_regards=True,
    regards_first=True,
    first_name_is_familiar=True,
    long_role=36,
    regions={"austrian": ("AT", r"\b(?:DGKP|Jänner|Matura)\b"), "swiss": ("CH", "")},
    dialects={
        "austrian": (("Guten Tag", "Grüß Gott"), ("Januar", "Jänner")),
        "swiss": (("ß", "ss"),),
    },
    echoes=(
        r"(?P<stelle>\bStelle\b)|(?P<gespraech>gespräch|gesprochen|sprechen|\bsprachen)|(?P<austausch>Austausch)"
        r"|(?P<reden>geredet|reden\b)|(?P<interesse>interess)|(?P<freude>freu(?!nd))|(?P<gern>\bgern)|(?P<aufgabe>Aufgabe)|(?P<dank>\b(?:Dank|danke)\b)"
        r"|(?P<schoen>\bschön)|(?P<nett>\bnett)|(?P<zeit>\bZeit)|(?P<kontakt>kontakt)|(?P<spannend>spannend)"
        r"|(?P<angebot>Angebot)|(?P<gut>\bgute?s?\b)|(?P<besonders>besonders)"
        r"|(?P<geholfen>geholfen)|(?P<reizt>\breizt)|(?P<anspricht>spricht mich)|(?P<ruht>\bruht)"
    ),
    full_name_unless_familiar=True,
    addresses={
        "woman": "Frau {family}",
        "man": "Herr {family}",
        "dr": "Dr. {full}",
        "dr woman": "Frau Dr. {family}",
        "dr man": "Herr Dr. {family}",
        "mag woman": "Frau Mag. {family}",
        "mag man": "Herr Mag. {family}",
        "dipl_ing woman": "Frau DI {family}",
        "dipl_ing man": "Herr DI {family}",
        "prof": "Prof. {full}",
        "prof woman": "Frau Prof. {family}",
        "prof man": "Herr Prof. {family}",
        "prof_dr": "Prof. {full}",
        "prof_dr woman": "Frau Prof. {family}",
        "prof_dr man": "Herr Prof. {family}",
    },
    titled_where={"mag": "austrian", "dipl_ing": "austrian"},
    addressed_unasked=frozenset({"others", "peer"}),
    hearing={
        "": "über {rest} zu sprechen",
        **{
            f"{word} ": f"zu hören, {word} {{rest}}"
            for word in (
                "wie",
                "warum",
                "was",
                "wer",
                "wo",
                "wann",
                "welche",
                "worum",
                "ob",
                "dass",
            )
        },
    },
    open_clause=r", (?:die|der|das|den|dem|deren|dessen|wo|was|wie|weil|damit|um|sogar|besonders|insbesondere|vor allem|nicht|mit|ohne|auch|inklusive) ",
    singular=r"(?:das|der|ein|eine|dein|deine|unser|euer) ",
    process=(
        r"(?:die |den |das |eure |ihre )?(?:\w+e[nr]? )?(?:arbeitszeit(?:en)?|schicht(?:plan|en|dienst|zeiten|modell)"
        r"|dienst(?:plan|zeiten)|nachtschicht(?:en)?|rufbereitschaft|gehalt|probezeit|kündigungsfrist"
        r"|rahmenbedingungen|nächsten schritte|(?:weiteren? )?ablauf|bewerbungsprozess|auswahlverfahren)\b"
        # What is one's own is not praised as if it were theirs.
        r"|meine?[nmrs]?\b"
    ),
    and_=" und ",
    at={
        "": "bei {rest}",
        "der ": "beim {rest}",
        "das ": "beim {rest}",
        "die ": "bei der {rest}",
        "Stadtwerke": "bei den Stadtwerken{rest}",
        "die Stadtwerke": "bei den Stadtwerken{rest}",
        "die Verkehrsbetriebe": "bei den Verkehrsbetrieben{rest}",
        "die Wasserbetriebe": "bei den Wasserbetrieben{rest}",
        "die Kliniken": "bei den Kliniken{rest}",
        **{
            f"{noun} ": f"bei den {noun}n {{rest}}"
            for noun in ("Möbelwerke", "Stahlwerke", "Wasserwerke", "Verkehrsbetriebe")
        },
        "Bergbahnen ": "bei den Bergbahnen {rest}",
        **{
            f"{noun} ": f"beim {noun} {{rest}}"
            for noun in (
                "Verlag",
                "Institut",
                "Hotel",
                "Autohaus",
                "Krankenhaus",
                "Klinikum",
                "Museum",
            )
        },
        **{f"{noun} ": f"an der {noun} {{rest}}" for noun in ("Universität", "Hochschule")},
        **{f"{noun} ": f"bei der {noun} {{rest}}" for noun in ("Stadt", "Bank", "Stiftung")},
    },
    unnamed=r"\w+(?:e|es|er|en) [A-ZÄÖÜ]|Stadtwerke\w",
    of={
        "": "über {rest}",
        **{
            f"{word} ": f"darüber, {word} {{rest}}"
            for word in (
                "wie",
                "warum",
                "was",
                "ob",
                "dass",
                "wer",
                "wo",
                "wann",
                "welche",
                "worum",
            )
        },
    },
    clause_words=("wie", "warum", "was", "ob", "dass", "wer", "wo", "wann", "welche", "worum"),
    grave=(
        r"angehörige|schlaganfall|schwerkrank|depressi|unfallopfer|hinterbliebene|trauer|bestatt|sterbe|\btod|palliativ|hospiz|demenz|krebs\w*(?:krank|pat)"
        r"|onkolog|suizid|missbrauch|misshandl|gewalt|geflüchtet|obdachlos|wohnungslos|\bsucht|drogen"
        r"|krise|krieg|entlassung|kündigungen|stellenabbau|insolvenz|schließung|burnout"
    ),
    familiar=(
        r"\b(?:dein\w*|dir|dich|euch|eue?r\w*)\b"
        r"|\b(?:wie|was|warum|wo|wann|dass|ob|wenn|woran|womit) (?-i:ihr) "
        r"(?:(?-i:[a-zäöü])|\S+s |(?:Leute|Kunden|Daten|Fehler|Code|Projekte|Entscheidungen) )"
    ),
    role_endings=("-position", "-rolle", "-stelle"),
    capital_after_greeting=False,
)
