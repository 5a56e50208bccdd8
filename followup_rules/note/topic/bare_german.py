# ruff: noqa: E501  # word lists
"""German nouns without their article: given it where their ending tells the gender, else asked for.

"über Kollektivvertrag zu reden" is no German. Plurals and what is not counted ("Holz", "Teamarbeit")
stand as they are; a noun whose last part is known gets its article ("den Kollektivvertrag"); any
other may be one thing, and is asked about.
"""

import re
from typing import Final

from followup_rules.note.tidy import NAMES

_HE: Final = (
    "ablauf|abschluss|absatz|abend|abbau|acker|alltag|ansatz|anbau|anruf|antrag|anspruch|anzug|apparat|arm|arzt|auf(?:bau|trag|enthalt|wand|stieg|zug)|aus(?:bau|fall|gleich|tausch|flug|hang|zug)"
    "|automat|backofen|bahnhof|balkon|bau|baum|bedarf|beitrag|bereich|bericht|beruf|bescheid|bestand|besuch|betrieb|blick|boden|brauch|brief|bus|container|dachstuhl|dienst|drucker|druck|durchlauf"
    "|einkauf|einsatz|einstieg|empfang|entwurf|erfolg|ersatz|fahrstuhl|fall|fang|feiertag|film|flug|fluss|fußweg|gang|garten|gast|geist|grund|gürtel|hafen|handel|haushalt|herbst|herd|hof|hort|kasten|katalog|kauf|keller"
    "|kessel|kindergarten|klimawandel|kontakt|konflikt|kran|kreis|krieg|kuchen|kunde|kurs|laden|lager?platz|lauf|lebenslauf|lohn|luftdruck|mangel|markt|maschinenpark|melkstand|mindestlohn|mix|modus|monat|motor|nachmittag|nachweis|nachwuchs"
    "|notruf|ofen|ort|park|plan|platz|preis|prozess|prüfstand|rat|raum|rechner|regen|rhythmus|roboter|rohstoff|rückgang|rückstand|saal|salon|samstag|satz|schein|schichtwechsel|schlachthof|schrank|schuppen|schutz|schwerpunkt|service|sonntag"
    "|spielplatz|sport|stall|stand|standort|start|statik|staub|stoff|strom|stress|stuhl|sturm|tag|teich|teig|termin|test|tisch|ton|traktor|transport|trend|turm|übergang|überblick|umbau|umgang|schlag|faden|schnitt|schritt|griff|saft|schacht|mantel|kanal|pfad|strand|brand|hund|freund|umstieg|umzug|unfall|unterricht|urlaub"
    "|verband|verbund|verein|vergleich|verkauf|verkehr|verlauf|verlust|versand|versuch|vertrag|vertrieb|vorgang|vorrat|wagen|wald|wandel|wechsel|weg|weinberg|werdegang|wettbewerb|wind|winter|sommer|frühling|workshop|wunsch|zeitplan|zeitraum|zirkus|zoll|zug|zusammenhalt"
    "|zustand|zuschuss|zaun|ismus|ling|tarif|job|deal|check|umsatz|löhner|fuhrpark|hofladen|hausnotruf|kollektivvertrag"
)
_SHE: Final = (
    "ung|heit|keit|schaft|tion|sion|tät|enz|anz|ik|ei|ur|plattform|kultur|strategie|architektur|technik|struktur|arbeit|schicht|werkstatt|stadt|klinik|mappe|stelle|frage|aufgabe|woche|suche|probe|kasse|rolle|schule|küche|pflege|strecke|anlage"
    "|abnahme|aufnahme|vorlage|analyse|messe|reihe|seite|karte|übergabe|ausgabe|vergabe|wende|hilfe|lage|praxis|halle|wache|idee|theorie|akte|galerie|reise|branche|methode|kampagne|nacht|wahl|fläche|presse|fräse|säge|mühle|rampe|kette|brücke|straße|strasse"
    "|maschine|bühne|wäsche|kälte|wärme|höhe|nähe|größe|liste|kiste|kita|spitex|software|hardware|app|cloud|firma|bar|apotheke|brauerei|kabine|kantine|krippe|kollekte|kamera|kontrolle|linie|logistik|mitte|musik|physik|mathe|rente|ruhe|saison|sauna|scheune|spritze"
    "|sprache|stille|stimme|stunde|tasche|treppe|uni|visite|waage|ware|wiese|zeit|zone|zentrale|ernte|decke|diele|dusche|ecke|ehre|energie|familie|chemie|biologie|therapie|garantie|industrie|fähre|farbe|fassade|feile|figur|försterei|gruppe|haltestelle|hütte|imkerei"
    "|kanzlei|katze|kerze|kirche|klasse|küste|laube|lehre|leine|lüge|meile|menge|mitarbeit|mode|nadel|natur|orgel|panne|pause|platte|quelle|regel|rinne|sache|salbe|schanze|schere|schiene|schlange|schnecke|schranke|schraube|sorge|sperre|sorte|spule|stube|stufe|stute|tafel|tanne"
    "|tanke|taufe|theke|tonne|traube|umfrage|vase|vitrine|wolle|wunde|zulage|zunge|wirtschaft|norm|tour|bestellung|pumpe|wanne|pfanne|kanne|sonne|lampe|suppe|klappe|falle|welle|kelle|zelle|düse|bremse|linse|hose|soße|adresse|börse|weise|speise|schneise|schleuse|zange|klinge|bürste|miete|tüte|matte|palette|tablette|toilette|stätte|wette|beere|röhre|akte|strafe|waffe|seife|schleife|kurve|reserve|marke|decke|hecke|lücke|jacke|wolke|theke|apotheke|rutsche|flasche|asche|matratze|grenze|pflanze|münze|pfütze|stütze|mütze|skizze|hitze|spitze|würze|kante|tante|bande|blende|spende|runde|urkunde|filiale|zentrale|kulisse|terrasse|trasse|narkose|diagnose|prognose|prothese|synthese|these|hypothese|analyse|allergie|batterie|lotterie|garderobe|probe|farbe|scheibe|reibe|salbe|abgabe|zugabe|vorgabe|eingabe|gilde|herde|weide|heide|gemeinde|fassade|limonade|auflage|beilage|unterlage|grundlage|absage|frage|etage|montage|massage|reportage|garage|bandage|sabotage|spirale|schale|waschstraße|rente|zutat"
)
_IT: Final = (
    "blatt|brett|konzert|buffet|ticket|paket|etikett|tablett|gerüst|gesetz|gelenk|geschenk|getränk|getriebe|erlebnis|ergebnis|verzeichnis|team|projekt|produkt|system|konzept|wachstum|thema|portfolio|onboarding|programm|zentrum|portal|modell|depot|büro|netz|werk|lager|labor|angebot|gerät|haus|zimmer|buch|fest|studio|amt|feld|museum|archiv|dach|bad|becken|beispiel|bild|blech|boot|budget|café|cafe|dorf"
    "|ende|fach|fahrzeug|fax|fenster|feuer|formular|gebiet|gebäude|gehalt|geld|gelände|gemälde|gericht|geschäft|geschirr|gespräch|gewächshaus|gewicht|glas|grundstück|heft|heim|hotel|instrument|internat|kabel|kino|klavier|kraftwerk|krankenhaus|kleid|lab|land|leder|licht|lied|logo"
    "|magazin|material|menü|mikroskop|mittagessen|möbel|muster|objekt|papier|personal|pferd|podium|praktikum|protokoll|rad|regal|register|reh|restaurant|rezept|rind|rohr|schaf|schiff|schild|schloss|schwein|segel|seil|seminar|silo|spiel|stück|stipendium|telefon|theater|tier|tor"
    "|training|trinkgeld|ufer|urteil|verfahren|verhältnis|video|vieh|wasser|wehr|wetter|wissen|zelt|zertifikat|zeugnis|ziel|coaching|marketing|controlling|chen|lein|klima|interieur|modul|abteil|hort"
)
_ENDINGS: Final = tuple(
    (article, re.compile(rf"(?:{ends})$"))
    for article, ends in (("den", _HE), ("die", _SHE), ("das", _IT))
)
_UNLIKE: Final = tuple(
    (article, re.compile(rf"(?:{ends})$"))
    for article, ends in (
        (
            "",
            "abende|tage|jahre|monate|(?:studier|arbeit|auszubild|vorsitz|lehr|pfleg|reis|bewohn|teilnehm)ende|plastik|paar|(?<!ab)(?<!ur)(?<!vor)teil|see|kiefer|leiter|steuer|messer|(?:spra|sa|wo|kü|kir|bran|flä|ta|fla|ma|brü|bü|kno|ra|dra|zei|spei|lei|glei|buch|vertretungs)chen",
        ),
        (
            "den",
            "ktor|ator|itor|motor|autor|tutor|grad|kamerad|nachbar|tanz|glanz|kranz|lenz|juni|brei|flur|alarm|chor|humor|tenor|müll|moment|zement|samt",
        ),
        (
            "die",
            "wehr|pflicht|antwort|heirat|geduld|schuld|vernunft|kunft|fahrt|sicht|nachricht|mauer|butter|nummer|kammer|feier|dauer|trauer|schulter|faser|klammer|(?:ur|heil|sach|erd|natur|waren|stoff|tier|pflanzen|heimat|sozial|gesundheits)kunde",
        ),
        (
            "das",
            "wort|inserat|format|referat|zitat|aggregat|zertifikat|internat|sekretariat|mosaik|abitur|(?:hand|sty|control|recyc|upcyc|model|schoo)ling",
        ),
    )
)
"""Nouns whose gender, or whose number, is another than their ending says."""
_MASS: Final = re.compile(
    r"(?:holz|brot|obst|gemüse|fleisch|käse|milch|wein|bier|musik|sport|stahl|metall|licht|mathe|deutsch|englisch|französisch|spanisch|italienisch|personal|material|marketing|design|handwerk|homeoffice|pikett|qualität|wasser|eis|mehl|teig|leder|glas|papier|wolle|garn|stoff|kunst|ton|stein|beton|kunststoff|gold|silber"
    r"|eisen|kupfer|blech|lehm|kalk|stroh|heu|gras|getreide|weizen|dinkel|roggen|hafer|honig|zucker|schokolade|kaffee|tee|fisch|geflügel|wild|saatgut|obstbau|ackerbau|tierwohl|vieh|yoga|tanz|theater|literatur|geschichte|physik|chemie|biologie|informatik|latein|philosophie|recht|steuern|verkehr|energie|strom|gas"
    r"|wärme|kälte|luft|lärm|staub|hygiene|pflege|demenz|autismus|adhs|palliativ|trauer|therapie|bewegung|ernährung|nachhaltigkeit|barrierefreiheit|digitalisierung|ki|kommunikation|logistik|technik|mechanik|elektronik|elektrik|statik|optik|akustik|diagnostik|geriatrie|pädiatrie|psychiatrie|onkologie|orthopädie"
    r"|arbeit|schaft|zeit|kultur|heit|keit|tät|ung|tion|enz|anz|ik|ismus|wesen|bau|schutz|planung|zusammenhalt|design|marketing|controlling|mobilität|feedback|budget|onboarding|coaching|recycling|upcycling|streaming|hosting|testing|monitoring|scrum|kanban|lean|catering|branding|call|code|controlling)$"
)
"""Nouns that are not counted, or are spoken of in general."""
_SEVERAL: Final = re.compile(r"(?:en|ern|eln|[äöü][^aeiouäöü]{1,4}er)$")
"""Endings of plurals; those in "-e" are told from what is in ``_SHE``."""
_SEVERAL_IN_E: Final = re.compile(
    r"(?:[äöü][a-zß]{1,4}e|äu\w{1,3}e|(?:dienst|kurs|tag|gerät|gespräch|projekt|vertrag|betrieb|teil|tier|stoff|preis|schaf|schwein|pferd|hund|fisch|brot|boot|abend|monat|jahr|angebot|test|text|bericht|besuch|beruf|rezept|werk|netz|berg|weg|stein|film|brief|schuh|schiff|spiel|stück|ziel|ergebnis|ereignis"
    r"|ment|ling|ett|ell|em|ar|är|al|on|or|and|und|ant|ent|at|it|ist|op|og|ier|mm|rat|eug|eil|ein|eit|iel|reis|kreis|chef|stift|brett|bett|fest|rest|wert|ort|sport|markt|punkt|kopf|topf|knopf|block|stock|druck|trick|blick|besteck)e)$"
)
"""Plurals that end so."""
_ONE_IN_S: Final = re.compile(r"(?:nis|us|xis|sis|ss|aus|as|eis|os|ens|ps|ks)$")
_AGENTS: Final = re.compile(
    r"(?<!kel)(?<!tel)(?<!zimm)(?<!fenst)(?<!kell)(?<!contain)(?<!zentr)(?<!somm)(?<!wint)(?<!wass)(?<!weth)er$"
)
"""People and animals whose plural ends as one of them does: "Springer", "Lieferanten"."""
_FIRST: Final = re.compile(
    r"(?P<before>(?:[a-zäöüß]+e[rnsm]? )*)(?P<noun>(?:[A-ZÄÖÜ0-9][\wäöüß]*-)*(?:[A-ZÄÖÜ]{2,5} )?[A-ZÄÖÜ][a-zäöüß]+)(?=$|[ ,.])"
)
_JOINED: Final = re.compile(r" (?:und|oder|sowie) |, ")
_BESIDE: Final = re.compile(
    r"(der|die|das|den) (?:[a-zäöüß]+ )*[A-ZÄÖÜ][a-zäöüß-]+(?:,| und| sowie) (?P<second>[A-ZÄÖÜ][a-zäöüß-]+)(?=$|,| und )"
)
_ENGLISH: Final = re.compile(r" (?:of|as|the|and|for|to) ")
_ONE_WORD: Final = re.compile(r"[A-ZÄÖÜ][\wäöüß-]+")
_GOES_ON: Final = re.compile(
    r"$| (?:der|des|einer|eines|von|vom|im|in|ins|am|an|auf|bei|beim|mit|für|aus|zu|zum|zur|nach|ohne|über|unter|vor|durch|gegen|seit|ab|bis|zwischen|ihrer|ihres|eurer|eures)\b"
)
_OWN: Final = re.compile(
    r"(?:[MmDdSs]ein|[Ii]hr|[Uu]nser|[Ee]uer|[Ee]ur|[Kk]ein|[Dd]ies|[Jj]ed|[Ww]elch|[Mm]anch|[Ss]olch|[Aa]ll)(?:e[nmrs]?)? "
)
"""Stands in the place of an article."""
_NOT_ONLY: Final = re.compile(r"\d|[\"“„«]")


_AT: Final = re.compile(r" (?:im|am|beim|vom|zur|zum|bei|in|auf|an|nach|ab) ")
_HAPPENS: Final = re.compile(r"(?:ung|tion|arbeit)$")
"""With its place or time it is a certain one: "Rezeption am Abend", "Eingewöhnung bei Kleinen"."""


def article_by_ending(text: str) -> str:
    """Return the article, as it follows "über", of a noun that begins a phrase without one.

    Nothing where it needs none, stands beside others, or its gender can't be told.
    """
    found = _FIRST.match(text)
    if not found or found["before"] or _JOINED.search(text):
        return ""
    after = text[found.end() :]
    certain = _AT.match(after) and _HAPPENS.search(found["noun"])
    if not certain and _may_be_bare(found["noun"]):
        return ""
    if not _GOES_ON.match(after):  # a name, another noun or a verb follows
        return ""
    return gender_of(found["noun"].casefold())


def may_stand_bare(text: str) -> bool:
    """Tell whether each noun of a German phrase without an article surely needs none."""
    if _NOT_ONLY.match(text) or _OWN.match(text):
        return True
    parts = _JOINED.split(text)
    if len(parts) > 1 and all(map(_ONE_WORD.fullmatch, parts)):  # "Stall, Melkstand und Käserei"
        return True
    for part in parts:
        found = _FIRST.match(part)
        if not found or _ENGLISH.search(part):
            continue
        unjoined = re.match(r" [A-ZÄÖÜ][a-zäöüß]{2,}(?!\w)", part[found.end() :])
        if unjoined or not _may_be_bare(found["noun"], adjective=bool(found["before"])):
            return False
    return True


def gender_of(small: str) -> str:
    """Return the accusative article of a noun written small, by its ending; nothing if unknown."""
    return next((one for one, ends in (*_UNLIKE, *_ENDINGS) if ends.search(small)), "")


def differs_from_first(text: str) -> bool:
    """Tell whether a noun without article stands beside one with another article than its own.

    "die Planung und Umsetzung" share theirs; "die Backstube und Verkaufsraum" can't.
    """
    found = _BESIDE.match(text)
    if not found:
        return False
    due = gender_of(found["second"].casefold())
    return bool(due) and due != {"der": "den"}.get(found[1].lower(), found[1].lower())


def _may_be_bare(noun: str, *, adjective: bool = False) -> bool:
    """Tell whether a noun is several things, is not counted, or is a name with capitals in it."""
    last = re.split("[- ]", noun)[-1]
    if sum(map(str.isupper, last)) > 1 or len(last) < 3 or noun in NAMES:  # noqa: PLR2004
        return True
    small = last.casefold()
    if _MASS.search(small):
        return True
    if gender_of(small):
        return False
    if small.endswith("s"):
        return not _ONE_IN_S.search(small)
    if small.endswith("e"):  # "neue Filiale" may be one, "neue Kurse" are several
        return not adjective or bool(_SEVERAL_IN_E.search(small))
    return bool(_SEVERAL.search(small) or _AGENTS.search(small))
