# ruff: noqa: E501  # a wording is read in one line
"""German notes. Where the two sides differ, the first says Sie and the second du."""

from typing import Final

from followup_rules.note.bank import Line, Section, Versions
from followup_rules.note.wording.common import Sentences, flat

GREETINGS: Final = (
    Line("Hallo {name},", "wp", "familiar"),
    Line("Guten Tag {name},", "wp", "!familiar"),
    Line("Liebe {name},", "w", "woman accepted"),
    Line("Lieber {name},", "w", "man accepted"),
    Line("Hi {name},", "w", "familiar"),
    Line("Sehr geehrte {name},", "f", "woman"),
    Line("Sehr geehrter {name},", "f", "man"),
    Line("<Guten Tag/Hallo> {name},", "f"),
    Line("<Guten Tag/Hallo>,"),
)

ENJOYED: Final[Versions] = (
    (
        Line("unsere Gespräche, zuletzt {when}, haben mir viel Freude gemacht.", needs="several"),
        Line(
            "unser Telefonat {when} zur Stelle als {role} hat mir Freude gemacht.",
            needs="phone !several",
        ),
        Line(
            "das Gespräch mit <Ihnen/dir> {when} zur Stelle als {role} hat mir viel Freude gemacht.",
            needs="!several",
        ),
        Line(
            "ich habe mich {when} sehr gern mit <Ihnen/dir> über die Stelle als {role} unterhalten.",
            needs="!several",
        ),
    ),
    "unser Gespräch {when} zur Stelle als {role} hat mir Freude gemacht.",
    "unser Gespräch zur Stelle als {role} hat mir Freude gemacht.",
    "unser Gespräch {when} hat mir Freude gemacht.",
    "unser Gespräch hat mir Freude gemacht.",
)
ENJOYED_TOPIC: Final[Versions] = (
    (
        Line(
            "es hat mich sehr gefreut, {when} wieder mit <Ihnen/dir> zu sprechen,| besonders {of_thing}.",
            needs="several",
        ),
        Line(
            "es war schön, <Sie/dich> {when} kennenzulernen| und {of_thing} zu reden.",
            needs="on_site !several both_know !known",
        ),
        Line(
            "das Gespräch mit <Ihnen/dir> {when} hat mir viel Freude gemacht,| vor allem der Teil {of_thing}.",
            needs="!several both_know",
        ),
        Line(
            "ich habe mich {when} sehr gern mit <Ihnen/dir>| {of_thing} unterhalten.",
            needs="!several both_know",
        ),
    ),
)
SPOKE: Final[Versions] = (
    (
        Line(
            "wir haben mehrmals über die Stelle als {role}[ {at}] gesprochen, zuletzt {when}.",
            needs="several",
        ),
        Line(
            "wir haben {when} über die Stelle als {role}[ {at}] telefoniert.",
            needs="phone !several",
        ),
        Line("wir haben {when} über die Stelle als {role}[ {at}] gesprochen.", needs="!several"),
        Line(
            "<Sie haben/du hast> {when} mit mir über die Stelle als {role}[ {at}] gesprochen.",
            needs="!several",
        ),
    ),
    "wir haben {when} über die Stelle als {role} gesprochen.",
    "wir haben über die Stelle als {role} gesprochen.",
    "wir haben {when} miteinander gesprochen.",
    "wir haben miteinander gesprochen.",
)
THANKS_TALK: Final[Versions] = (
    (
        Line(
            "vielen Dank, dass <Sie sich/du dir>| {when} noch einmal Zeit für mich genommen <haben/hast>.",
            needs="several",
        ),
        Line("danke, dass ich| {when} noch einmal kommen durfte.", "wp", "several on_site"),
        Line("herzlichen Dank für das weitere Gespräch| {when}.", "wp", "several"),
        Line("vielen Dank für das weitere Gespräch| {when}.", "p", needs="several"),
        Line(
            "danke für das Telefonat| {when} wegen der Stelle als {role}.",
            needs="phone !several !both_know",
        ),
        Line("danke für das Telefonat| {when}.", "wp", "phone !several both_know"),
        Line(
            "vielen Dank noch einmal für das Gespräch| {when} über die Stelle als {role}.",
            needs="thanked !several !both_know",
        ),
        Line(
            "noch einmal herzlichen Dank für das Gespräch| {when} über die Stelle als {role}.",
            "wp",
            "thanked !several !both_know",
        ),
        Line(
            "danke für das Gespräch bei <Ihnen/euch>| {when} über die Stelle als {role}.",
            "wp",
            "on_site !several !thanked !both_know !internal",
        ),
        Line(
            "danke für das nette Gespräch| {when} über die Stelle als {role}.",
            "w",
            "warm !several !thanked !both_know",
        ),
        Line(
            "danke <für das/dir für das> Gespräch| {when} über die Stelle als {role}.",
            "wp",
            "!several !thanked !both_know",
        ),
        Line(
            "herzlichen Dank für das Vorstellungsgespräch| {when} für die Stelle als {role}.",
            needs="!several !thanked !both_know !phone",
        ),
        Line(
            "vielen Dank, dass <Sie/du> {when}| mit mir über die Stelle als {role} gesprochen <haben/hast>.",
            needs="!several !thanked !both_know",
        ),
        Line(
            "danke für das Gespräch bei <Ihnen/euch>| {when}.",
            "wp",
            "both_know on_site !several !internal !known",
        ),
        Line("danke für das gute Gespräch| {when}.", "w", "both_know warm !several"),
        Line(
            "noch einmal vielen Dank für das Gespräch| {when}.", needs="both_know thanked !several"
        ),
        Line("danke <für das/dir für das> Gespräch| {when}.", "wp", "both_know !several !thanked"),
        Line("herzlichen Dank für <Ihre/deine> Zeit| {when}.", "wp", needs="both_know !several"),
        Line(
            "danke, dass <Sie sich/du dir>| {when} Zeit für mich genommen <haben/hast>.",
            "wp",
            "both_know !several",
        ),
    ),
    (
        "vielen Dank für unser Gespräch| {when} zur Stelle als {role}.",
        "vielen Dank für das Gespräch| {when} zur Stelle als {role}.",
    ),
    "vielen Dank für das Gespräch| zur Stelle als {role}.",
    "vielen Dank für das Gespräch| {when}.",
    "vielen Dank für| unser Gespräch.",
)
THANKS_CALLED: Final[Versions] = (
    (
        Line("vielen Dank für <Ihren/deinen> Anruf| {called}.", needs="phoned"),
        Line("danke für das Telefonat| {called}.", "wp", needs="phoned"),
        Line(
            "schön, dass <Sie sich/du dich>| {called} gemeldet <haben/hast>, danke.", "wp", "phoned"
        ),
    ),
    Line("danke für <Ihren/deinen> Anruf {called}| und unser Gespräch.", needs="phoned"),
)
THANKS_FORMAL: Final[Versions] = (
    (
        Line(
            "vielen Dank, dass <Sie sich/du dir>| {when} erneut die Zeit für ein Gespräch genommen <haben/hast>.",
            needs="several",
        ),
        Line("ich danke <Ihnen/dir> sehr für das erneute Gespräch| {when}.", needs="several"),
        Line(
            "vielen Dank noch einmal für das Gespräch| {when} zur Stelle als {role}.",
            needs="thanked !several !both_know",
        ),
        Line(
            "ich danke <Ihnen/dir> noch einmal für das Gespräch| {when} zur Stelle als {role}.",
            needs="thanked !several !both_know",
        ),
        Line(
            "ich danke <Ihnen/dir> sehr für das Gespräch| {when} zur Stelle als {role}.",
            needs="!several !thanked !both_know",
        ),
        Line(
            "vielen Dank für das Gespräch bei <Ihnen/euch>| {when} über die Stelle als {role}.",
            needs="on_site !several !thanked !both_know !internal",
        ),
        Line(
            "vielen Dank, dass <Sie sich/du dir>| {when} die Zeit für das Gespräch zur Stelle als {role} genommen <haben/hast>.",
            needs="!several !thanked !both_know",
        ),
        Line(
            "haben Sie vielen Dank für Ihre Zeit| {when} und die Möglichkeit, mich als {role} vorzustellen.",
            needs="!several !thanked !both_know !familiar !phone",
        ),
        Line(
            "haben Sie vielen Dank für das Gespräch| {when} über die Stelle als {role}.",
            needs="!several !thanked !both_know !familiar",
        ),
        Line(
            "vielen Dank noch einmal für das Gespräch| {when}.", needs="both_know thanked !several"
        ),
        Line(
            "ich danke <Ihnen/dir> herzlich für <Ihre/deine> Zeit| {when}.",
            needs="both_know !several",
        ),
        Line(
            "vielen Dank, dass <Sie sich/du dir>| {when} die Zeit für mich genommen <haben/hast>.",
            needs="both_know !several",
        ),
        Line(
            "haben Sie vielen Dank für Ihre Zeit| {when}.",
            needs="both_know !several !familiar",
        ),
    ),
    (
        "vielen Dank für unser Gespräch| {when} zur Stelle als {role}.",
        "vielen Dank für das Gespräch| {when} zur Stelle als {role}.",
    ),
    "vielen Dank für das Gespräch| zur Stelle als {role}.",
    "vielen Dank für das Gespräch| {when}.",
    "vielen Dank für| das Gespräch.",
)
TALK_AND_TOPIC: Final[Versions] = (
    (
        Line(
            "danke für das nette Gespräch| {when},| vor allem {of_thing}.",
            "w",
            "both_know warm !several",
        ),
        Line(
            "herzlichen Dank für unser Gespräch| {when},| gerade auch {of_thing}.",
            needs="both_know !several",
        ),
        Line(
            "vielen Dank, dass <Sie/du> {when}| mit mir| {of_thing} gesprochen <haben/hast>.",
            needs="both_know !several",
        ),
        Line(
            "danke, dass <Sie sich/du dir>| {when} noch einmal Zeit genommen <haben/hast>,| diesmal vor allem für das Gespräch {of_thing}.",
            needs="several",
        ),
    ),
    Line(
        "vielen Dank für das Gespräch| {when} zur Stelle als {role},| gerade auch {of_thing}.",
        needs="!both_know",
    ),
)
TIME: Final[Versions] = (
    (
        "danke für <Ihre/deine> Zeit.",
        "danke, dass <Sie sich/du dir> die Zeit genommen <haben/hast>.",
        "herzlichen Dank für <Ihre/deine> Zeit.",
    ),
)
AGAIN: Final[Versions] = (
    (
        "nochmals vielen Dank für <Ihre/deine> Zeit.",
        "nochmals danke für <Ihre/deine> Zeit.",
        "noch einmal danke für <Ihre/deine> Zeit.",
        "herzlichen Dank noch einmal, dass <Sie sich/du dir> die Zeit genommen <haben/hast>.",
    ),
)
TOPIC: Final[Versions] = (
    (
        Line(
            "ich fand es spannend, {hearing}, und {also_excites_sg} reizt mich besonders.",
            "wp",
            "wants_company",
        ),
        Line(
            "unser Gespräch {of_thing} fand ich sehr interessant, und {also_excites_sg} spricht mich besonders an.",
            "pf",
            "wants_company",
        ),
        Line("es hat mir Spaß gemacht, {of_both} zu reden.", "w", "warm"),
        Line(
            "ich fand es spannend, {one_hearing}, und gut, dass wir auch {of_two} geredet haben.",
            "wp",
        ),
        Line("schön, dass wir {of_both} sprechen konnten.", "p"),
        Line("unser Gespräch {of_both} fand ich sehr interessant.", "pf"),
        Line("besonders interessant war für mich unser Gespräch {of_both}.", "f"),
        Line("was wir {of_both} besprochen haben, hat mich sehr interessiert.", "f"),
        Line(
            "es war für mich sehr interessant, {one_hearing}, und hilfreich, dass wir uns auch {of_two} ausgetauscht haben.",
            "f",
        ),
    ),
    (
        Line("ich hätte gern noch länger mit <Ihnen/dir> {of_thing} geredet.", "w", "warm"),
        Line("es hat mir Spaß gemacht, {of_told} zu sprechen.", "w", "warm"),
        Line("was wir {of_thing} besprochen haben, geht mir noch durch den Kopf.", "w", "warm"),
        Line("der Austausch mit <Ihnen/dir> {of_thing} hat mir Spaß gemacht.", "w", "warm"),
        Line(
            "was <Sie/du> mir {of_told} erzählt <haben/hast>, geht mir noch durch den Kopf.",
            "w",
            "warm",
        ),
        Line("besonders gern habe ich <Ihnen/dir> zugehört, als es um {told} ging.", "w", "warm"),
        Line("was <Sie/du> {of_told} erzählt <haben/hast>, hat mich sehr interessiert.", "wpf"),
        Line("ich fand es richtig spannend, {hearing}.", "w", "familiar"),
        Line("ich fand es sehr spannend, {hearing}.", "w"),
        Line("ich fand es interessant, {hearing}.", "p"),
        Line("schön, dass wir {of_thing} sprechen konnten.", "p"),
        Line("was wir {of_thing} besprochen haben, fand ich sehr interessant.", "p"),
        Line("gut, dass ich jetzt weiß, {clause}.", "p"),
        Line("gut, dass ich nun mehr über {explained} weiß.", "wp"),
        Line(
            "was <Sie/du> mir über {explained} gesagt <haben/hast>, hilft mir sehr.",
            "wp",
        ),
        Line(
            "was <Sie/du> mir über {explained} gesagt <haben/hast>, war für mich sehr hilfreich.",
            "f",
        ),
        Line("unser Gespräch {of_thing} fand ich sehr interessant.", "p"),
        Line("unser Gespräch {of_thing} habe ich in bester Erinnerung.", "f"),
        Line("was wir {of_thing} besprochen haben, hat mich sehr interessiert.", "f"),
        Line(
            "was <Sie/du> mir {of_told} gesagt <haben/hast>, war für mich sehr aufschlussreich.",
            "f",
        ),
        Line("es war für mich sehr interessant, {hearing}.", "f"),
    ),
    (
        Line("besonders interessant war für mich unser Austausch {of}."),
        Line("gefreut hat mich besonders unser Austausch {of}.", "w"),
        Line("gern denke ich an unser Gespräch {of}.", "wp"),
        Line("interessant fand ich besonders unser Gespräch {of}."),
    ),
    (
        Line("{Excites_sg} begeistert mich sehr.", "wp", "wants_company"),
        Line("{Excites_sg} spricht mich sehr an.", "pf", "wants_company"),
    ),
    (
        Line("{Excites} finde ich sehr spannend.", "wp", "wants_company"),
        Line("{Excites} finde ich sehr interessant.", "f", "wants_company"),
        Line("mich interessiert besonders, {excites_clause}.", needs="wants_company"),
    ),
    Line("mich reizt vor allem eines: {excites}.", "wp", "wants_company"),
    Line("mich interessiert besonders eines: {excites}.", "f", "wants_company"),
    (
        Line(
            "in <Ihrem/deinem> Team würde ich sehr gern arbeiten.", "w", "wants_role boss !internal"
        ),
        Line(
            "mit <Ihnen/dir> würde ich sehr gern zusammenarbeiten.",
            "w",
            "wants_role colleague !internal",
        ),
        Line("ich würde sehr gern {at} arbeiten.", "wp", "wants_role !internal"),
        Line("sehr gern würde ich {at} arbeiten.", "wpf", "wants_role !internal"),
        Line("ich hätte große Lust auf diese Arbeit.", "w", "wants_role"),
        Line("die Aufgabe reizt mich sehr.", "p", "wants_role"),
        Line("das ist genau die Arbeit, die ich machen möchte.", "p", "wants_role"),
        Line("ich würde sehr gern {at} arbeiten.", "f", "wants_role !internal"),
        Line("die Aufgabe spricht mich sehr an.", "f", "wants_role"),
    ),
    Line(
        "<Ihre/eure> Arbeit {at} interessiert mich weiterhin sehr.",
        needs="!wants_role wants_company",
    ),
    Line("<Ihre/eure> Arbeit interessiert mich weiterhin.", needs="!wants_role"),
)
TOPIC_CLOSE: Final[Versions] = (
    (
        Line(
            "ich hätte gern noch länger mit <Ihnen/dir> {of_thing} geredet| und würde mich freuen, wenn wir in Kontakt bleiben.",
            "w",
            "warm !internal",
        ),
        Line(
            "es hat mir Spaß gemacht, {of_told} zu sprechen,| und ich würde gern in Kontakt bleiben.",
            "w",
            "warm !internal",
        ),
        Line(
            "ich fand es sehr spannend, {hearing}.| Ich würde mich freuen, <Sie/dich> wiederzusehen.",
            "w",
            "!internal",
        ),
        Line(
            "ich fand es interessant, {hearing},| und würde gern mit <Ihnen/dir> in Verbindung bleiben.",
            "p",
            "!internal",
        ),
        Line(
            "was <Sie/du> mir {of_told} erzählt <haben/hast>, geht mir noch durch den Kopf,| und ich würde gern in Kontakt bleiben.",
            "w",
            "!internal",
        ),
        Line(
            "was <Sie/du> mir über {explained} gesagt <haben/hast>, hilft mir sehr,| und ich würde gern in Kontakt bleiben.",
            "wp",
            "!internal",
        ),
        Line(
            "was wir {of_thing} besprochen haben, fand ich sehr interessant,| und ich würde gern in Kontakt bleiben.",
            "p",
            "!internal",
        ),
        Line(
            "was <Sie/du> {of_told} erzählt <haben/hast>, hat mich sehr interessiert,| und ich würde gern mit <Ihnen/dir> in Kontakt bleiben.",
            "p",
            "!internal",
        ),
        Line(
            "unser Gespräch {of_thing} habe ich in bester Erinnerung,| und ich würde mich freuen, mit <Ihnen/dir> in Kontakt zu bleiben.",
            "f",
            "!internal",
        ),
        Line(
            "was wir {of_thing} besprochen haben, hat mich sehr interessiert;| gern würde ich mit <Ihnen/dir> in Kontakt bleiben.",
            "f",
            "!internal",
        ),
        Line(
            "besonders interessant war für mich unser Gespräch {of_thing};| den Kontakt würde ich gern halten.",
            "f",
            "!internal",
        ),
        Line(
            "ich fand es sehr interessant, {hearing},| und würde mich freuen, wenn wir in Verbindung bleiben.",
            "f",
            "!internal",
        ),
    ),
    (
        Line(
            "ich fand es interessant, {hearing},| und freue mich, <Sie/dich> {next} wiederzusehen.",
            needs="again_with_you wants_role",
        ),
        Line(
            "ich fand es interessant, {hearing},| und freue mich auf den Termin {next}.",
            "pf",
            "booked !again_with_you wants_role",
        ),
        Line(
            "gut, dass ich nun mehr über {explained} weiß;| auf den Termin {next} freue ich mich schon.",
            "wp",
            "booked !again_with_you wants_role",
        ),
        Line(
            "was <Sie/du> mir über {explained} gesagt <haben/hast>, war hilfreich,| und ich freue mich auf den Termin {next}.",
            "f",
            "booked !again_with_you wants_role",
        ),
        Line(
            "ich fand es sehr spannend, zu hören, {clause},| und auf den Termin {next} freue ich mich schon.",
            "w",
            "booked !again_with_you wants_role",
        ),
        Line(
            "es hat mir Spaß gemacht, {of_told} zu sprechen,| und auf den Termin {next} freue ich mich schon.",
            "w",
            "booked !again_with_you wants_role",
        ),
        Line(
            "ich fand es interessant, {hearing};| da wir im selben Haus arbeiten, vernetze ich mich gern auch hier mit <Ihnen/dir>.",
            needs="internal",
        ),
    ),
    (
        Line(
            "{Excites_sg} begeistert mich sehr,| und ich würde sehr gern mit <Ihnen/dir> in Kontakt bleiben.",
            "wp",
            "wants_company !internal",
        ),
        Line(
            "{Excites_sg} spricht mich sehr an,| und ich würde gern mit <Ihnen/dir> in Kontakt bleiben.",
            "pf",
            "wants_company !internal",
        ),
    ),
    (
        Line(
            "{Excites} finde ich sehr spannend,| und es wäre schön, in Kontakt zu bleiben.",
            "wp",
            "wants_company !internal",
        ),
        Line(
            "{Excites} finde ich sehr interessant,| und ich würde gern in Kontakt bleiben.",
            "f",
            "wants_company !internal",
        ),
    ),
    (
        Line(
            "ich würde sehr gern in <Ihrem/deinem> Team arbeiten| und freue mich, wenn wir in Kontakt bleiben.",
            "w",
            "wants_role boss !internal",
        ),
        Line(
            "ich würde sehr gern mit <Ihnen/dir> zusammenarbeiten| und freue mich, wenn wir in Verbindung bleiben.",
            "w",
            "wants_role colleague !internal",
        ),
        Line(
            "ich würde sehr gern {at} arbeiten| und freue mich, wenn wir in Kontakt bleiben.",
            "wp",
            "wants_role !internal",
        ),
        Line(
            "die Aufgabe reizt mich sehr,| und ich würde gern in Kontakt bleiben.",
            "p",
            "wants_role !internal",
        ),
        Line(
            "ich würde sehr gern {at} arbeiten| und mich über ein Wiedersehen freuen.",
            "f",
            "wants_role !internal",
        ),
        Line(
            "die Aufgabe spricht mich sehr an,| und ich würde gern mit <Ihnen/dir> in Verbindung bleiben.",
            "pf",
            "wants_role !internal",
        ),
    ),
    Line(
        "die Stelle interessiert mich sehr,| und ich würde gern in Kontakt bleiben.",
        needs="wants_role",
    ),
)
CLOSE: Final[Versions] = (
    (
        Line(
            "da wir im selben Haus arbeiten, wäre es schön, auch hier in Kontakt zu sein.",
            needs="internal",
        ),
        Line("ich freue mich, <Sie/dich> {next} wiederzusehen.", needs="again_with_you wants_role"),
        Line(
            "auf den Termin {next} freue ich mich schon.", "wp", "booked !again_with_you wants_role"
        ),
        Line("ich freue mich auf den Termin {next}.", "f", "booked !again_with_you wants_role"),
        Line(
            "ich würde mich freuen, wenn wir uns nicht aus den Augen verlieren.", "w", "!internal"
        ),
        Line("würde mich freuen, wenn wir in Kontakt bleiben.", "w", "!internal familiar"),
        Line("ich würde gern mit <Ihnen/dir> in Kontakt bleiben.", "wp", "!internal"),
        Line("ich würde mich freuen, <Sie/dich> wiederzusehen.", "w", "!internal"),
        Line("ich würde gern mit Ihnen in Kontakt bleiben.", "p", "!internal !familiar"),
        Line("lass uns gern in Kontakt bleiben.", "wp", "!internal familiar"),
        Line(
            "ich würde mich gern hier mit <Ihnen/dir> vernetzen.", "p", "!internal !asked colleague"
        ),
        Line("gern würde ich mit <Ihnen/dir> in Kontakt bleiben.", "pf", "!internal"),
        Line("es wäre schön, mit <Ihnen/dir> in Kontakt zu bleiben.", "wp", "!internal"),
        Line(
            "ich würde mich freuen, auch hier mit <Ihnen/dir> in Kontakt zu sein.",
            "f",
            "!internal !asked",
        ),
        Line("ich würde mich freuen, wenn wir in Verbindung bleiben.", "f", "!internal"),
    ),
    (
        "ich würde gern mit <Ihnen/dir> in Kontakt bleiben.",
        "gern würde ich in Kontakt bleiben.",
        "ich würde gern in Kontakt bleiben.",
    ),
)
SUGGESTED: Final[Versions] = (
    (
        Line("danke für <Ihren/deinen> Vorschlag, in Kontakt zu bleiben.", "wp", "asked"),
        Line(
            "wie von <Ihnen/dir> vorgeschlagen, melde ich mich hier bei <Ihnen/dir>.",
            needs="asked",
        ),
        Line(
            "gern nehme ich <Ihren/deinen> Vorschlag auf, uns hier zu vernetzen.",
            "f",
            needs="asked",
        ),
    ),
    Line("danke für <Ihren/deinen> Vorschlag, uns zu vernetzen.", needs="asked"),
)
SUGGESTED_CLOSE: Final[Versions] = (
    (
        Line(
            "hier bin ich,| wie du vorgeschlagen hast.",
            "w",
            needs="asked familiar",
        ),
        Line(
            "Ihrem Vorschlag, uns hier zu vernetzen,| komme ich sehr gern nach.",
            "w",
            needs="asked !familiar",
        ),
        Line(
            "<Ihren/deinen> Vorschlag, uns zu vernetzen,| nehme ich sehr gern an.",
            "wp",
            needs="asked",
        ),
        Line(
            "wie von <Ihnen/dir> vorgeschlagen,| melde ich mich hier bei <Ihnen/dir>.",
            "p",
            needs="asked",
        ),
        Line(
            "gern komme ich auf <Ihren/deinen> Vorschlag zurück,| uns hier zu vernetzen.",
            "pf",
            needs="asked",
        ),
        Line(
            "<Ihre Anregung/deine Idee>, uns hier zu vernetzen,| nehme ich gern auf.",
            "f",
            needs="asked",
        ),
    ),
)
RECALL: Final[Versions] = (
    (
        Line(
            "unser Gespräch {when} über die Stelle als {role} hat mir viel Freude gemacht, besonders der Teil {of_thing}.",
            needs="warm !both_know",
        ),
        Line(
            "an das Gespräch {when} zur Stelle als {role} denke ich gern zurück, besonders an den Teil {of_thing}.",
            needs="met !both_know",
        ),
        Line(
            "unser Gespräch {when} hat mir viel Freude gemacht, besonders der Teil {of_thing}.",
            needs="warm both_know",
        ),
        Line(
            "unser Gespräch {when} {of_thing} war für mich sehr interessant.",
            needs="met both_know",
        ),
    ),
    (
        Line(
            "unser Gespräch {when} über die Stelle als {role} hat mir viel Freude gemacht.",
            needs="warm !both_know",
        ),
        Line(
            "an unser Gespräch {when} zur Stelle als {role} denke ich gern zurück.",
            needs="met !both_know",
        ),
        Line("unser Gespräch {when} hat mir viel Freude gemacht.", needs="warm both_know"),
        Line("das Gespräch {when} war für mich sehr interessant.", needs="met both_know"),
    ),
    Line("unser Gespräch {when} hat mir gut gefallen.", "wp", "met both_know"),
    Line("unser Gespräch {when} behalte ich in guter Erinnerung.", "f", "met both_know"),
    Line("unser Gespräch {when} zur Stelle als {role} war interessant.", needs="met"),
    Line("gern denke ich an unser Gespräch {when}.", needs="met"),
    Line("ich hatte mich um die Stelle als {role} beworben.", needs="!met"),
    Line("ich hatte mich beworben.", needs="!met"),
)
STAY: Final[Versions] = (
    (
        Line("ich würde mich freuen, wenn wir in Kontakt bleiben.", "w"),
        Line("ich würde gern in Kontakt bleiben.", "wp"),
        Line("vielleicht kreuzen sich unsere Wege wieder.", "wp"),
        Line("den Kontakt würde ich gern halten.", "pf"),
        Line("ich würde mich freuen, mit <Ihnen/dir> in Kontakt zu bleiben.", "f"),
        Line("vielleicht begegnen wir uns wieder.", "f"),
    ),
    (
        "ich würde gern in Kontakt bleiben.",
        "gern würde ich in Kontakt bleiben.",
        "ich würde gern in Kontakt bleiben.",
    ),
)
STILL: Final[Versions] = (
    (
        Line("auf die Aufgabe habe ich nach wie vor große Lust.", "w", "wants_role"),
        Line("die Stelle interessiert mich nach wie vor sehr.", "wp", "wants_role"),
        Line("die Aufgabe reizt mich unverändert.", "wp", "wants_role"),
        Line("mein Interesse an der Stelle ist unverändert groß.", "pf", "wants_role"),
        Line("an der Stelle bin ich weiterhin sehr interessiert.", "f", "wants_role"),
    ),
    Line("ich bin weiterhin sehr interessiert.", needs="wants_role"),
    Line("wenn noch etwas von mir fehlt, schicke ich es gern."),
)
STILL_CLOSE: Final[Versions] = (
    (
        Line(
            "ich würde nach wie vor sehr gern {at} arbeiten| und freue mich, wenn wir uns nicht aus den Augen verlieren.",
            "wp",
            "wants_role !internal",
        ),
        Line(
            "auf die Arbeit bei <Ihnen/euch> hätte ich nach wie vor große Lust,| und ich würde gern in Kontakt bleiben.",
            "w",
            "wants_role !internal",
        ),
        Line(
            "die Aufgabe reizt mich unverändert,| und ich würde gern mit <Ihnen/dir> in Verbindung bleiben.",
            "wp",
            "wants_role",
        ),
        Line(
            "mein Interesse an der Stelle ist unverändert groß,| und ich würde mich über ein Wiedersehen freuen.",
            "f",
            "wants_role",
        ),
        Line(
            "ich würde weiterhin sehr gern {at} arbeiten| und mich freuen, mit <Ihnen/dir> in Kontakt zu bleiben.",
            "f",
            "wants_role !internal",
        ),
    ),
)
NO_REPLY: Final[Versions] = (
    (
        Line(
            "die Stelle interessiert mich weiterhin sehr,| und ich würde gern mit <Ihnen/dir> in Kontakt bleiben.",
            "wpf",
            "wants_role",
        ),
        Line(
            "auf die Arbeit bei <Ihnen/euch> hätte ich immer noch große Lust,| und ich würde mich freuen, wenn wir uns nicht aus den Augen verlieren.",
            "w",
            "wants_role !internal",
        ),
        Line(
            "die Aufgabe reizt mich nach wie vor,| und ich würde mich freuen, wenn wir in Verbindung bleiben.",
            "wp",
            "wants_role",
        ),
        Line(
            "mein Interesse an der Stelle ist unverändert groß;| ich würde mich freuen, wenn wir in Verbindung bleiben.",
            "f",
            "wants_role",
        ),
        Line(
            "wie es auch ausgeht,| ich würde gern mit <Ihnen/dir> in Kontakt bleiben.",
            "wp",
            "!wants_role",
        ),
        Line(
            "unabhängig davon, wie es weitergeht,| würde ich mich freuen, mit <Ihnen/dir> in Kontakt zu bleiben.",
            needs="!wants_role",
        ),
        Line(
            "ganz gleich, wie es weitergeht,| ich würde mich freuen, wenn wir in Kontakt bleiben.",
            "wp",
            "!wants_role",
        ),
        Line(
            "unabhängig vom Ausgang| würde ich gern mit <Ihnen/dir> in Kontakt bleiben.",
            "pf",
            "!wants_role",
        ),
    ),
    Line("ich bin weiterhin interessiert| und würde gern in Kontakt bleiben.", needs="wants_role"),
    Line("wie es auch ausgeht,| ich würde gern in Kontakt bleiben.", needs="!wants_role"),
)
ON_HOLD: Final[Versions] = (
    (
        Line(
            "vielen Dank für <Ihre/deine> Nachricht, dass die Stelle erst einmal ruht; mein Interesse ist unverändert.",
            "wp",
            "wrote_hold wants_role",
        ),
        Line(
            "ich weiß, dass die Stelle gerade ruht; wenn es weitergeht, bin ich sehr gern dabei.",
            "w",
            "wants_role",
        ),
        Line(
            "auch wenn die Stelle gerade ruht, reizt mich die Aufgabe unverändert.",
            "wp",
            "wants_role",
        ),
        Line(
            "auch wenn die Stelle gerade ruht, bleibt mein Interesse unverändert.",
            "pf",
            "wants_role",
        ),
        Line(
            "mir ist bekannt, dass die Besetzung derzeit ruht; mein Interesse besteht unverändert.",
            "f",
            "wants_role",
        ),
    ),
    Line("auch wenn die Stelle ruht, bleibe ich interessiert.", needs="wants_role"),
    Line("ich weiß, dass die Stelle gerade ruht.", needs="!wants_role"),
)
OFFER: Final[Versions] = (
    (
        Line("über das Angebot habe ich mich sehr gefreut.", needs="wants_role"),
        Line("über <Ihr/euer> Angebot habe ich mich riesig gefreut.", "w", "wants_role"),
        Line(
            "vielen Dank auch für das Angebot, über das ich mich sehr gefreut habe.",
            "wpf",
            "wants_role",
        ),
        Line("das Angebot hat mich sehr gefreut.", "wpf", "wants_role"),
        Line("vielen Dank auch für das Angebot.", "pf"),
    ),
    "über das Angebot habe ich mich gefreut.",
)
NO_AND_SUGGESTED: Final[Versions] = (
    (
        Line(
            "danke für <Ihren/deinen> Anruf {called}| und dafür, dass <Sie/du> in Kontakt bleiben <möchten/möchtest>.",
            "wp",
            needs="no_by_phone asked",
        ),
        Line(
            "vielen Dank für <Ihren/deinen> Anruf {called}| und den Vorschlag, uns hier zu vernetzen.",
            needs="no_by_phone asked",
        ),
        Line(
            "danke für <Ihren/deinen> Anruf {called}| und den Vorschlag, uns zu vernetzen.",
            "wp",
            needs="no_by_phone asked",
        ),
        Line(
            "danke für <Ihre/deine> Rückmeldung| und den Vorschlag, uns zu vernetzen.",
            needs="told_no asked !no_by_phone",
        ),
        Line(
            "vielen Dank, dass <Sie sich/du dich> persönlich gemeldet <haben/hast>,| und für den Vorschlag, in Kontakt zu bleiben.",
            needs="told_no asked !no_by_phone",
        ),
        Line(
            "schade, dass es diesmal nicht geklappt hat; umso mehr danke ich| für <Ihren/deinen> Vorschlag, uns zu vernetzen.",
            "wp",
            "asked !told_no",
        ),
        Line(
            "vielen Dank für <Ihre/deine> Zeit| und für den Vorschlag, in Kontakt zu bleiben.",
            "pf",
            "asked !told_no",
        ),
    ),
)
WISHES: Final[Versions] = (
    (
        Line("alles Gute für <Sie/dich> und das Team.", "wp"),
        Line("alles Gute!", "w"),
        Line("<Ihnen/dir> und dem Team alles Gute.", "wp"),
        Line("ich wünsche <Ihnen/dir> und dem Team alles Gute.", "pf"),
        Line("<Ihnen/dir> und <Ihrem/deinem> Team wünsche ich viel Erfolg.", "f"),
    ),
)
JOINING: Final[Versions] = (
    (
        Line("ich freue mich sehr, {starts}| als {role} {at} anzufangen.", "wp", "!internal"),
        Line("ich freue mich, {starts}| als {role} {at} zu beginnen.", "pf", "!internal"),
        Line("ich freue mich sehr, {starts}| als {role} anzufangen.", "wp"),
        Line("ich freue mich, {starts}| die Stelle als {role} anzutreten.", "pf"),
        Line(
            "inzwischen arbeite ich {at}| als {role} und freue mich sehr, dabei zu sein.",
            "wp",
            "started !internal",
        ),
        Line("inzwischen arbeite ich| als {role} {at}.", "pf", "started !internal"),
    ),
    (
        Line(
            "ich habe zugesagt| und freue mich sehr auf die Arbeit als {role}[ {at}].",
            "wp",
            "!started",
        ),
        Line(
            "ich habe das Angebot angenommen| und freue mich auf die Stelle als {role}[ {at}].",
            "pf",
            "!started",
        ),
        Line(
            "ich habe die Stelle| als {role} angenommen und freue mich sehr darauf.",
            needs="!started",
        ),
        Line(
            "inzwischen habe ich| als {role} angefangen und freue mich sehr, dabei zu sein.",
            "wp",
            "started",
        ),
        Line("inzwischen habe ich die Stelle| als {role} angetreten.", "pf", "started"),
    ),
    Line("ich habe die Stelle angenommen| und freue mich darauf.", needs="!started"),
    Line("ich habe inzwischen angefangen| und freue mich, dabei zu sein.", needs="started"),
)
THANKS_SHORT: Final[Versions] = (
    (
        Line("vielen Dank für das Gespräch {when}[, vor allem {of}]."),
        Line("danke für das gute Gespräch {when}[ {of}].", "w", "warm"),
        Line("danke für <Ihre/deine> Zeit {when}[ und den Austausch {of}]."),
    ),
    "vielen Dank für <Ihre/deine> Zeit.",
)
CLOSE_JOINING: Final[Versions] = (
    (
        Line("bis bald!", "w", "!started"),
        Line("bis dahin bleibe ich gern in Kontakt.", "p", "!started"),
        Line("auf eine gute Zusammenarbeit!", "wp", "!started"),
        Line("ich freue mich auf die Zusammenarbeit.", "f", "!started"),
        Line("bis dahin würde ich gern mit <Ihnen/dir> in Kontakt bleiben.", "pf", "!started"),
        Line("ich freue mich, wenn wir auch hier in Kontakt sind.", needs="started"),
        Line("gern vernetze ich mich auch hier mit <Ihnen/dir>.", needs="started"),
    ),
    (
        "ich würde gern in Kontakt bleiben.",
        "gern würde ich in Kontakt bleiben.",
        "ich würde gern in Kontakt bleiben.",
    ),
)
ACCEPTED: Final[Versions] = (
    (
        Line("ich habe zugesagt und freue mich sehr, {starts} anzufangen.", "wp"),
        Line("ich habe das Angebot angenommen und freue mich, {starts} zu beginnen.", "pf"),
        Line("ich habe zugesagt und freue mich sehr darauf.", "wp", "!started"),
        Line(
            "ich habe das Angebot angenommen und freue mich sehr auf die neue Aufgabe.",
            "pf",
            "!started",
        ),
        Line("inzwischen habe ich angefangen und freue mich, dabei zu sein.", needs="started"),
    ),
)
CLOSE_LEFT: Final[Versions] = (
    (
        Line(
            "für alles Weitere wünsche ich <Ihnen/dir> das Beste und würde gern in Kontakt bleiben.",
            "wp",
        ),
        Line(
            "alles Gute für <Ihren/deinen> weiteren Weg; ich würde gern mit <Ihnen/dir> in Kontakt bleiben.",
            "wp",
        ),
        Line(
            "für <Ihren/deinen> weiteren Weg wünsche ich <Ihnen/dir> alles Gute und würde gern in Kontakt bleiben.",
            "f",
        ),
    ),
    (
        "ich würde den Kontakt gern halten.",
        "gern würde ich in Kontakt bleiben.",
        "ich würde gern in Kontakt bleiben.",
    ),
)
RECRUITER: Final[Versions] = (
    (
        Line("danke für <Ihren/deinen> Anruf| {called}.", "wp", needs="phoned"),
        Line("vielen Dank für <Ihren/deinen> Anruf| {called}.", needs="phoned"),
        Line("vielen Dank für das Telefonat| {when}.", needs="phone !phoned"),
        Line(
            "danke, dass <Sie sich/du dir>| {when} Zeit für mich genommen <haben/hast>.",
            "wp",
            "met !phoned",
        ),
        Line("vielen Dank für das Gespräch| {when}.", needs="met !phoned !phone"),
        Line(
            "danke für <Ihre/deine> Unterstützung| bei der Stelle als {role}[ {at}].", needs="!met"
        ),
    ),
    "danke für <Ihre/deine> Unterstützung| bei der Stelle als {role}.",
    "danke für <Ihre/deine>| Unterstützung.",
)
RECRUITER_TOPIC: Final[Versions] = (
    (
        Line(
            "dass wir {of_thing} reden konnten, hat mir sehr geholfen; auf {next_day} freue ich mich.",
            "wp",
            "booked wants_role",
        ),
        Line(
            "unser Gespräch {of_thing} hat mir sehr geholfen; auf das Treffen[ {at}] {next} freue ich mich.",
            "wp",
            "booked wants_role !phone",
        ),
        Line(
            "was <Sie/du> mir {of_told} gesagt <haben/hast>, hilft mir sehr. Auf den Termin[ {at}] {next} freue ich mich.",
            "wpf",
            "booked wants_role",
        ),
        Line(
            "gut, dass ich jetzt weiß, {clause}. Auf den Termin[ {at}] {next} freue ich mich.",
            "wp",
            "booked wants_role",
        ),
        Line(
            "es hat mir sehr geholfen, {hearing}; auf das Treffen[ {at}] {next} freue ich mich.",
            "pf",
            "booked wants_role",
        ),
        Line("dass wir {of_thing} sprechen konnten, hat mir sehr geholfen.", "wp", "!booked"),
        Line("unser Gespräch {of_thing} hat mir sehr geholfen.", needs="!phone !booked"),
        Line("es hat mir sehr geholfen, {hearing}.", "f", "!booked"),
        Line("gut, dass ich jetzt weiß, {clause}.", "wp", "!booked"),
        Line("gut, dass ich nun mehr über {explained} weiß.", "wpf", "!booked"),
        Line("es hat mir sehr geholfen, zu hören, {clause}.", "wp", "!booked"),
        Line("was <Sie/du> mir {of_told} gesagt <haben/hast>, hilft mir sehr.", "wp", "!booked"),
    ),
    (
        Line("auf {next_day} freue ich mich schon.", "wp", "booked wants_role"),
        Line("auf das Treffen[ {at}] {next} freue ich mich schon.", "wp", "booked wants_role"),
        Line("auf das Treffen[ {at}] {next} freue ich mich.", "f", "booked wants_role"),
    ),
    Line("auf das nächste Gespräch freue ich mich.", needs="booked wants_role"),
    Line("die Stelle würde ich sehr gern bekommen.", "w", "wants_role"),
    Line("an der Stelle bin ich weiterhin sehr interessiert.", needs="wants_role"),
)
RECRUITER_CLOSE: Final[Versions] = (
    (
        Line("es wäre schön, auch hier mit <Ihnen/dir> in Kontakt zu sein.", "wp"),
        Line("gern bleibe ich auch hier mit <Ihnen/dir> in Kontakt.", "wp"),
        Line("ich würde mich freuen, auch hier in Kontakt zu sein.", needs=""),
        Line("gern würde ich auch hier mit <Ihnen/dir> in Kontakt bleiben.", "pf"),
    ),
    "gern bleibe ich in Kontakt.",
)
KNOWN: Final[Versions] = (
    (
        Line("es war schön, {when} wieder mit <Ihnen/dir> zu sprechen.", "wp"),
        Line("schön, dass wir uns {when} wiedergesehen haben.", "w", "on_site"),
        Line("es hat mich sehr gefreut, {when} wieder mit <Ihnen/dir> zu sprechen."),
    ),
    "schön, dass wir über die Stelle als {role} sprechen konnten.",
    "schön, dass wir {when} wieder sprechen konnten.",
    "schön, dass wir wieder sprechen konnten.",
)
KNOWN_CLOSE: Final[Versions] = (
    (
        Line("lass uns doch auch hier in Kontakt bleiben.", "wp", "familiar"),
        Line("es wäre schön, wenn wir uns auch hier vernetzen.", "wp"),
        Line("ich würde mich freuen, auch hier mit <Ihnen/dir> in Kontakt zu sein."),
    ),
    (
        "ich würde gern mit <Ihnen/dir> in Kontakt bleiben.",
        "gern würde ich in Kontakt bleiben.",
        "ich würde gern in Kontakt bleiben.",
    ),
)
UNMET_THANKS: Final[Versions] = (
    (
        Line(
            "vielen Dank für <Ihre/deine> Unterstützung| bei meiner Bewerbung um die Stelle als {role}[ {at}]."
        ),
        Line(
            "vielen Dank für <Ihre/deine> Hilfe| rund um mein Gespräch {when} zur Stelle als {role}[ {at}]."
        ),
    ),
    "vielen Dank für <Ihre/deine> Hilfe| bei meiner Bewerbung als {role}.",
    "vielen Dank für <Ihre/deine> Hilfe| bei meiner Bewerbung.",
)
UNMET_REMINDER: Final[Versions] = (
    (
        "ich hatte {when} ein Gespräch zur Stelle als {role}[ {at}].",
        "ich habe mich um die Stelle als {role}[ {at}] beworben.",
        "es geht um meine Bewerbung als {role}[ {at}].",
    ),
    "ich habe mich als {role} beworben.",
    "ich hatte {when} mein Gespräch.",
    "ich schreibe wegen meiner Bewerbung.",
)
UNMET_HELP: Final[Versions] = (
    (
        "vielen Dank für <Ihre/deine> Hilfe dabei.",
        "herzlichen Dank für <Ihre/deine> Unterstützung.",
        "danke für <Ihre/deine> Hilfe.",
    ),
)
TIME_CLOSE: Final[Versions] = (
    (
        Line(
            "danke für <Ihre/deine> Zeit| und auf ein Wiedersehen!",
            "w",
            "!internal",
        ),
        Line(
            "herzlichen Dank dafür.| Ich würde gern in Kontakt bleiben.",
            needs="!internal",
        ),
        Line(
            "danke für <Ihre/deine> Zeit,| und ich freue mich, <Sie/dich> {next} wiederzusehen.",
            "wp",
            "again_with_you wants_role",
        ),
        Line(
            "vielen Dank dafür;| gern vernetze ich mich auch hier mit <Ihnen/dir>.",
            needs="internal",
        ),
    ),
)
REMEMBER: Final[Versions] = (
    (
        Line(
            "schade, dass es diesmal nicht geklappt hat; das Gespräch[ {of_thing}] hat mir trotzdem viel Freude gemacht.",
            needs="warm told_no",
        ),
        Line(
            "schade, dass es diesmal nicht geklappt hat, aber ich habe mich sehr gern mit <Ihnen/dir> unterhalten.",
            "wp",
            "warm told_no",
        ),
        Line(
            "das Gespräch mit <Ihnen/dir> {when}[ {of_thing}] hat mir viel Freude gemacht.",
            needs="warm !told_no",
        ),
        Line(
            "ich habe mich {when} sehr gern mit <Ihnen/dir>[ {of_thing}] unterhalten.",
            "wp",
            needs="warm !told_no",
        ),
        Line(
            "schade, dass es diesmal nicht geklappt hat, aber unser Gespräch[ {of_thing}] war für mich sehr interessant.",
            "wp",
            "met told_no !warm",
        ),
        Line("an unser Gespräch[ {of_thing}] denke ich gern zurück.", "wp", needs="warm !told_no"),
        Line("unser Gespräch[ {of_thing}] behalte ich in bester Erinnerung.", needs="met"),
        Line(
            "das Gespräch mit <Ihnen/dir> {when}[ {of_thing}] war für mich sehr interessant.",
            "pf",
            needs="met !warm",
        ),
    ),
    Line("gern denke ich an unser Gespräch {of}.", needs="met"),
    Line("unser Gespräch {when} behalte ich in guter Erinnerung.", needs="met"),
    Line("ich hatte mich um die Stelle als {role} beworben.", needs="!met"),
    Line("ich hatte mich beworben.", needs="!met"),
)
REMEMBER_CLOSE: Final[Versions] = (
    (
        Line(
            "an unser Gespräch[ {of_thing}] denke ich gern zurück.| Meine Antwort <bekommen Sie/bekommst du> sehr bald.",
            "wp",
            needs="warm offered",
        ),
        Line(
            "schon unser Gespräch {when}[ {of_thing}] hat mir sehr gefallen.| Ich melde mich sehr bald mit meiner Antwort.",
            "wp",
            "met offered",
        ),
        Line(
            "unser Gespräch {when}[ {of_thing}] habe ich in bester Erinnerung;| meine Antwort <erhalten Sie/erhältst du> in Kürze.",
            "f",
            "met offered",
        ),
        Line(
            "das Gespräch mit <Ihnen/dir>[ {of_thing}] hat mir viel Freude gemacht,| und ich würde gern in Kontakt bleiben.",
            "wp",
            needs="warm !offered",
        ),
        Line(
            "schon unser Gespräch {when}[ {of_thing}] hat mir sehr gefallen,| und ich würde gern in Kontakt bleiben.",
            "wp",
            "met !offered",
        ),
        Line(
            "unser Gespräch {when}[ {of_thing}] habe ich in bester Erinnerung;| gern würde ich mit <Ihnen/dir> in Kontakt bleiben.",
            "pf",
            needs="met !offered",
        ),
    ),
    Line(
        "gern denke ich an unser Gespräch {of}.| Meine Antwort <bekommen Sie/bekommst du> sehr bald.",
        "wp",
        "met offered",
    ),
    Line(
        "gern denke ich an unser Gespräch {of}.| Meine Antwort <erhalten Sie/erhältst du> in Kürze.",
        "f",
        "met offered",
    ),
    Line(
        "gern denke ich an unser Gespräch {of}.| Es wäre schön, in Kontakt zu bleiben.",
        "wp",
        "met !offered",
    ),
    Line(
        "gern denke ich an unser Gespräch {of}.| Ich würde mich freuen, wenn wir in Verbindung bleiben.",
        "f",
        "met !offered",
    ),
    Line(
        "an unser Gespräch {of_thing} denke ich gern zurück| und würde gern in Kontakt bleiben.",
        "wp",
        "met !offered",
    ),
    Line(
        "unser Gespräch {of_thing} war sehr interessant;| gern bleibe ich in Kontakt.",
        "f",
        "met !offered",
    ),
    Line(
        "ich fand es {when} sehr interessant, {hearing},| und melde mich sehr bald mit meiner Antwort.",
        needs="met offered",
    ),
    Line(
        "ich fand es {when} sehr interessant, {hearing},| und würde den Kontakt gern halten.",
        needs="met !offered",
    ),
    Line(
        "das Gespräch {when} hat mir gut gefallen.| Ich melde mich sehr bald.", needs="met offered"
    ),
    Line(
        "unser Gespräch {when} war sehr interessant;| gern bleibe ich in Kontakt.",
        needs="met !offered",
    ),
    Line(
        "ich hatte mich um die Stelle als {role} beworben| und würde gern in Kontakt bleiben.",
        needs="!met",
    ),
)
OFFER_FIRST: Final[Versions] = (
    (
        Line(
            "vielen Dank für <Ihren/deinen> Anruf {called}| und das Angebot, über das ich mich sehr gefreut habe.",
            needs="offer_by_phone wants_role",
        ),
        Line(
            "danke für <Ihren/deinen> Anruf {called}:| Über das Angebot habe ich mich riesig gefreut.",
            "w",
            "offer_by_phone wants_role",
        ),
        Line(
            "vielen Dank für das Angebot,| über das ich mich sehr gefreut habe.",
            needs="wants_role !offer_by_phone",
        ),
        Line(
            "herzlichen Dank für das Angebot:| Ich habe mich riesig darüber gefreut.",
            "w",
            "wants_role !offer_by_phone",
        ),
        Line(
            "über das Angebot habe ich mich sehr gefreut,| vielen Dank dafür.",
            "wp",
            "wants_role !offer_by_phone",
        ),
        Line(
            "vielen Dank für das Angebot,| über das ich gut nachdenken werde.", needs="!wants_role"
        ),
        Line(
            "danke für das Angebot:| Ich freue mich sehr darüber!",
            "wp",
            "wants_role !offer_by_phone",
        ),
        Line(
            "haben Sie herzlichen Dank für das Angebot:| Es freut mich sehr.",
            "f",
            "wants_role !offer_by_phone !familiar",
        ),
        Line(
            "vielen Dank für das Angebot,| das mich sehr freut.",
            "pf",
            "wants_role !offer_by_phone",
        ),
        Line(
            "vielen Dank für <Ihren/deinen> Anruf {called}| und das Angebot, das mich sehr freut.",
            "pf",
            "offer_by_phone wants_role",
        ),
        Line(
            "danke für <Ihren/deinen> Anruf {called}| und das Angebot: Ich freue mich sehr!",
            "wp",
            "offer_by_phone wants_role",
        ),
    ),
    Line("danke für das Angebot,| das mich sehr freut.", needs="wants_role"),
)
HOLD_FIRST: Final[Versions] = (
    (
        Line(
            "danke für <Ihre/deine> Nachricht,| dass die Stelle erst einmal auf Eis liegt. Wenn es weitergeht, bin ich gern dabei.",
            "wp",
            "wrote_hold wants_role",
        ),
        Line(
            "danke, dass <Sie/du> mir Bescheid gegeben <haben/hast>.| Auch wenn die Stelle gerade ruht, würde ich die Arbeit nach wie vor gern machen.",
            "wp",
            "wrote_hold wants_role",
        ),
        Line(
            "haben Sie vielen Dank für Ihre Nachricht,| dass die Besetzung vorerst ruht; vielleicht ergibt sich ja später etwas.",
            "f",
            "wrote_hold wants_role !familiar",
        ),
        Line(
            "vielen Dank für <Ihre/deine> Nachricht,| dass die Stelle vorerst ruht. Mein Interesse bleibt bestehen.",
            "pf",
            "wrote_hold wants_role",
        ),
        Line(
            "schade, dass die Stelle erst einmal ruht,| und danke, dass <Sie/du> es mir geschrieben <haben/hast>.",
            "wp",
            "wrote_hold wants_role",
        ),
    ),
    Line(
        "danke für <Ihre/deine> Nachricht;| schade, dass die Stelle erst einmal auf Eis liegt.",
        "wp",
        "wrote_hold wants_role",
    ),
    Line(
        "vielen Dank für <Ihre/deine> Nachricht,| dass die Besetzung vorerst ruht.",
        needs="wrote_hold",
    ),
)
HOLD_CLOSE: Final[Versions] = (
    (
        Line(
            "dass die Stelle gerade ruht, verstehe ich gut;| ich würde einfach gern mit <Ihnen/dir> in Kontakt bleiben.",
            "wp",
        ),
        Line(
            "auch wenn die Stelle gerade ruht,| bleibe ich gern mit <Ihnen/dir> in Kontakt.",
            "wp",
        ),
        Line(
            "ich weiß, dass die Stelle gerade ruht; wenn es weitergeht, bin ich sehr gern dabei,| und bis dahin bleibe ich gern in Kontakt.",
            "wp",
            "wants_role",
        ),
        Line(
            "auch wenn die Besetzung derzeit ruht,| würde ich gern mit <Ihnen/dir> in Kontakt bleiben.",
            "f",
        ),
        Line(
            "auch wenn die Besetzung derzeit ruht, besteht mein Interesse weiter,| und ich würde gern mit <Ihnen/dir> in Kontakt bleiben.",
            "f",
            "wants_role",
        ),
    ),
)
DECLINED: Final[Versions] = (
    (
        Line(
            "auch wenn ich das Angebot nicht angenommen habe, hat mir unser Gespräch {when}[ {of_thing}] viel Freude gemacht.",
            needs="warm",
        ),
        Line(
            "auch wenn ich mich gegen das Angebot entschieden habe, fand ich es sehr interessant, {hearing}.",
            needs="met",
        ),
        Line(
            "auch wenn ich das Angebot nicht angenommen habe, war unser Gespräch {when} für mich sehr interessant.",
            needs="met",
        ),
    ),
    Line(
        "auch wenn ich das Angebot nicht angenommen habe, war ich gern in der Auswahl.",
        needs="!met",
    ),
)
NO_NEWS: Final[Versions] = (
    (
        Line(
            "danke, dass <Sie/du> {called} selbst angerufen <haben/hast>.| Schade, dass es diesmal nicht geklappt hat,| aber das Gespräch {of_thing} hat mir viel Freude gemacht.",
            "wp",
            "no_by_phone",
        ),
        Line(
            "danke, dass <Sie/du> {called} selbst angerufen <haben/hast>.| Schade, dass es nicht geklappt hat,| aber ich fand es sehr spannend, zu hören, {clause}.",
            "wp",
            "no_by_phone",
        ),
        Line(
            "danke für <Ihre/deine> persönliche Nachricht.| Schade, dass es nicht geklappt hat,| aber ich fand es sehr spannend, zu hören, {clause}.",
            "wp",
            "told_no !no_by_phone",
        ),
        Line(
            "vielen Dank für <Ihre/deine> Rückmeldung.| Ich bedaure die Absage,| doch es war für mich sehr interessant, zu hören, {clause}.",
            "f",
            "told_no",
        ),
        Line(
            "vielen Dank für <Ihren/deinen> Anruf {called}.| Die Absage ist natürlich schade,| aber was <Sie/du> {of_told} erzählt <haben/hast>, fand ich sehr spannend.",
            "wp",
            "no_by_phone",
        ),
        Line(
            "haben Sie vielen Dank für Ihren Anruf {called}.| Ich hätte mich über eine Zusage gefreut,| doch unser Gespräch {of_thing} war für mich sehr interessant.",
            "f",
            "no_by_phone !familiar",
        ),
        Line(
            "danke für <Ihre/deine> persönliche Nachricht.| Schade, dass es nicht geklappt hat,| aber unser Gespräch {of_thing} war mir eine Freude.",
            "wp",
            "told_no !no_by_phone",
        ),
        Line(
            "vielen Dank, dass <Sie/du> mir selbst geschrieben <haben/hast>.| Die Absage ist natürlich schade,| aber was <Sie/du> {of_told} erzählt <haben/hast>, fand ich sehr spannend.",
            "wp",
            "told_no !no_by_phone",
        ),
        Line(
            "danke, dass <Sie/du> mir Bescheid gegeben <haben/hast>.| Diesmal hat es leider nicht geklappt,| aber ich habe mich sehr gern mit <Ihnen/dir> {of_thing} unterhalten.",
            "wp",
            "told_no !no_by_phone",
        ),
        Line(
            "haben Sie vielen Dank für Ihre persönliche Nachricht.| Ich hätte mich über eine Zusage gefreut,| doch unser Gespräch {of_thing} war für mich sehr interessant.",
            "f",
            "told_no !no_by_phone !familiar",
        ),
        Line(
            "vielen Dank für <Ihre/deine> Rückmeldung.| Ich bedaure die Absage,| doch was <Sie/du> {of_told} gesagt <haben/hast>, hat mich sehr interessiert.",
            "f",
            "told_no !no_by_phone",
        ),
    ),
    (
        Line(
            "danke für <Ihren/deinen> Anruf {called}.| Die Absage ist schade,| aber unser Gespräch {of_thing} war mir eine Freude.",
            "wp",
            "no_by_phone",
        ),
        Line(
            "danke für <Ihre/deine> Nachricht.| Die Absage ist schade,| aber unser Gespräch {of_thing} war mir eine Freude.",
            "wp",
            "told_no !no_by_phone",
        ),
        Line(
            "danke fürs Bescheidgeben.| Die Absage ist schade,| aber ich habe gern mit <Ihnen/dir> {of_thing} geredet.",
            "w",
            "told_no !no_by_phone",
        ),
        Line(
            "vielen Dank für <Ihre/deine> Rückmeldung.| Ich bedaure die Absage,| doch unser Gespräch {of_thing} war sehr interessant.",
            "f",
            "told_no",
        ),
    ),
    (
        Line(
            "danke, dass <Sie/du> {called} selbst angerufen <haben/hast>.| Schade, dass es diesmal nicht geklappt hat,| aber ich habe mich sehr gern mit <Ihnen/dir> unterhalten.",
            "wp",
            "no_by_phone",
        ),
        Line(
            "vielen Dank für <Ihren/deinen> Anruf {called}.| Ich hätte mich über eine Zusage gefreut,| doch das Gespräch war für mich sehr interessant.",
            "f",
            "no_by_phone",
        ),
        Line(
            "danke für <Ihre/deine> persönliche Nachricht.| Schade, dass es diesmal nicht geklappt hat,| aber ich habe mich sehr gern mit <Ihnen/dir> unterhalten.",
            "wp",
            "told_no !no_by_phone",
        ),
        Line(
            "vielen Dank für <Ihre/deine> persönliche Nachricht.| Ich hätte mich über eine Zusage gefreut,| doch das Gespräch war für mich sehr interessant.",
            "f",
            "told_no !no_by_phone",
        ),
    ),
)
NO_HEARD: Final[Versions] = (
    (
        Line(
            "schade, dass es mit der Stelle nicht geklappt hat.| Das Gespräch {of_thing} hat mir trotzdem viel Freude gemacht;| danke dafür!",
            "w",
            "!told_no met",
        ),
        Line(
            "schade, dass es mit der Stelle nicht geklappt hat.| Ich fand es sehr spannend, zu hören, {clause};| danke dafür!",
            "wp",
            "!told_no met",
        ),
        Line(
            "auch wenn ich eine Absage bekommen habe,| fand ich es sehr interessant, zu hören, {clause}.| Haben Sie vielen Dank dafür.",
            "f",
            "!told_no met !familiar",
        ),
        Line(
            "trotz der Absage| denke ich gern an unser Gespräch {of}.| Danke dafür!",
            "wp",
            "!told_no met",
        ),
        Line(
            "ich hätte mich über eine Zusage gefreut,| denke aber gern an unser Gespräch {of}.| Vielen Dank dafür.",
            "f",
            "!told_no met",
        ),
        Line(
            "ich bedaure die Absage;| was <Sie/du> {of_told} erzählt <haben/hast>, hat mich dennoch sehr interessiert.| Vielen Dank dafür.",
            "f",
            "!told_no met",
        ),
        Line(
            "mit der Stelle hat es leider nicht geklappt,| aber was <Sie/du> {of_told} erzählt <haben/hast>, fand ich sehr spannend.| Danke dafür!",
            "wp",
            "!told_no met",
        ),
        Line(
            "auch wenn es diesmal nicht geklappt hat,| habe ich mich sehr gern mit <Ihnen/dir> {of_thing} unterhalten.| Vielen Dank dafür!",
            "wp",
            "!told_no met",
        ),
        Line(
            "auch wenn ich eine Absage bekommen habe,| war unser Gespräch {of_thing} für mich sehr interessant.| Haben Sie vielen Dank dafür.",
            "f",
            "!told_no met !familiar",
        ),
    ),
    (
        Line(
            "schade, dass es mit der Stelle nicht geklappt hat,| aber das Gespräch {when} hat mir viel Freude gemacht.| Danke dafür!",
            "wp",
            "!told_no met",
        ),
        Line(
            "auch wenn ich eine Absage bekommen habe,| war das Gespräch {when} für mich sehr interessant.| Vielen Dank dafür.",
            "f",
            "!told_no met",
        ),
    ),
)
REGRET: Final[Versions] = (
    (
        Line(
            "schade, dass es diesmal nicht geklappt hat,| aber das Gespräch {of_thing} hat mir viel Freude gemacht.",
            "wp",
            "warm",
        ),
        Line(
            "die Absage ist natürlich schade,| aber ich habe mich sehr gern mit <Ihnen/dir> {of_thing} unterhalten.",
            "wp",
            "warm",
        ),
        Line(
            "schade, dass es nicht geklappt hat,| aber was <Sie/du> {of_told} erzählt <haben/hast>, fand ich sehr spannend.",
            "wp",
            "met",
        ),
        Line(
            "schade, dass es nicht geklappt hat,| aber ich fand es sehr spannend, zu hören, {clause}.",
            "wp",
            "met",
        ),
        Line(
            "die Absage ist natürlich schade,| aber gut, dass ich jetzt weiß, {clause}.",
            "wp",
            "met !warm",
        ),
        Line(
            "die Absage ist natürlich schade,| aber was wir {of_thing} besprochen haben, hat mich sehr interessiert.",
            "wp",
            "met !warm",
        ),
        Line(
            "ich bedaure die Absage,| doch unser Gespräch {of_thing} war für mich sehr interessant.",
            "f",
            "met",
        ),
        Line(
            "ich hätte mich über eine Zusage gefreut,| doch was <Sie/du> {of_told} gesagt <haben/hast>, war für mich sehr aufschlussreich.",
            "f",
            "met",
        ),
        Line(
            "ich bedaure die Absage,| doch es war für mich sehr interessant, zu hören, {clause}.",
            "f",
            "met",
        ),
    ),
    (
        Line(
            "schade, dass es nicht geklappt hat,| aber ich denke gern an unser Gespräch {of}.",
            "wp",
            "met",
        ),
        Line(
            "ich hätte mich über eine Zusage gefreut,| denke aber gern an unser Gespräch {of}.",
            "f",
            "met",
        ),
    ),
    (
        Line(
            "schade, dass es diesmal nicht geklappt hat,| aber ich habe mich sehr gern mit <Ihnen/dir> unterhalten.",
            "wp",
            "met",
        ),
        Line(
            "die Absage ist natürlich schade,| aber das Gespräch mit <Ihnen/dir> war sehr interessant.",
            "wp",
            "met !warm",
        ),
        Line(
            "ich hätte mich über eine Zusage gefreut,| doch unser Gespräch war für mich sehr interessant.",
            "f",
            "met",
        ),
    ),
    Line(
        "die Absage ist schade,| aber unser Gespräch {of_thing} war mir eine Freude.", "wp", "met"
    ),
    Line("schade, dass es nicht geklappt hat,| aber es war ein gutes Gespräch.", "wp", "met"),
    Line("ich bedaure die Absage,| doch das Gespräch war sehr interessant.", "f", "met"),
)
NO_CLOSE: Final[Versions] = (
    (
        Line("ich bliebe gern mit <Ihnen/dir> in Kontakt.", "wp"),
        Line("vielleicht begegnen wir uns ja wieder.", "wp"),
        Line("es würde mich freuen, wenn wir uns nicht aus den Augen verlieren.", "wp"),
        Line("ich würde mich freuen, wenn wir in Verbindung bleiben.", "wpf"),
        Line("vielleicht begegnen wir uns wieder.", "f"),
        Line("gern bleibe ich mit <Ihnen/dir> in Kontakt.", "pf"),
        Line("den Kontakt mit <Ihnen/dir> würde ich gern halten.", "f"),
    ),
    "ich bliebe gern in Kontakt.",
)
PARTING_CLOSE: Final[Versions] = (
    (
        Line(
            "ich wünsche <Ihnen/dir> und dem Team alles Gute| und würde gern in Kontakt bleiben.",
            needs="",
        ),
        Line(
            "<Ihnen/dir> und dem Team alles Gute;| ich würde mich freuen, wenn wir in Kontakt bleiben.",
            "wp",
        ),
        Line(
            "ich wünsche <Ihnen/dir> alles Gute,| und vielleicht kreuzen sich unsere Wege ja wieder.",
            "wp",
        ),
        Line(
            "<Ihnen/dir> und <Ihrem/deinem> Team wünsche ich alles Gute| und würde gern mit <Ihnen/dir> in Kontakt bleiben.",
            "f",
        ),
    ),
    (
        Line("alles Gute,| und ich würde gern in Kontakt bleiben.", "wp"),
        Line("ich wünsche <Ihnen/dir> alles Gute| und würde gern in Kontakt bleiben.", "f"),
    ),
)
JOINING_CLOSE: Final[Versions] = (
    (
        Line(
            "ich freue mich schon sehr darauf, {starts} bei <Ihnen/euch> anzufangen.| Bis bald!",
            "w",
            "!started !internal",
        ),
        Line(
            "ich freue mich sehr, {starts} anzufangen,| und bleibe bis dahin gern mit <Ihnen/dir> in Kontakt.",
            "wp",
            needs="!started",
        ),
        Line(
            "auf den Start {starts} freue ich mich sehr.| Bis dahin bleibe ich gern in Kontakt.",
            "wp",
            "!started",
        ),
        Line(
            "für mich geht es {starts} los, und ich freue mich sehr darauf.| Auf eine gute Zusammenarbeit!",
            "w",
            "!started",
        ),
        Line(
            "ich freue mich sehr, {starts} zu beginnen,| und auf die Zusammenarbeit mit <Ihnen/dir>.",
            "pf",
            "!started",
        ),
    ),
    (
        Line(
            "ich freue mich sehr auf die Zusammenarbeit| und bleibe bis dahin gern mit <Ihnen/dir> in Kontakt.",
            needs="!started",
        ),
        Line(
            "ich habe gern zugesagt| und freue mich sehr auf die Zusammenarbeit mit <Ihnen/dir>.",
            "wp",
            "!started",
        ),
        Line(
            "inzwischen bin ich da und freue mich sehr, dabei zu sein.| Es wäre schön, wenn wir uns auch hier vernetzen.",
            "wp",
            "started",
        ),
        Line(
            "inzwischen habe ich begonnen| und würde mich freuen, auch hier mit <Ihnen/dir> in Kontakt zu sein.",
            "pf",
            "started",
        ),
    ),
)
AGAIN_TOPIC: Final[Versions] = (
    (
        Line("danke noch einmal für das nette Gespräch| {of_thing}.", "w", needs="met warm"),
        Line("noch einmal vielen Dank für unser Gespräch| {of_thing}.", needs="met"),
        Line(
            "vielen Dank noch einmal, dass <Sie sich/du dir> Zeit genommen <haben/hast>,| gerade auch für unser Gespräch {of_thing}.",
            "pf",
            needs="met",
        ),
    ),
    (
        Line("vielen Dank noch einmal für das gute Gespräch| {when}.", needs="met warm"),
        Line("vielen Dank noch einmal| für unser Gespräch.", needs="met"),
        Line("noch einmal herzlichen Dank| für das Gespräch.", needs="met"),
    ),
)

CALLED_FORMAL: Final[Versions] = (
    (
        Line("ich danke <Ihnen/dir> für <Ihren/deinen> Anruf| {called}.", "f", "phoned"),
        Line("haben Sie vielen Dank für Ihren Anruf| {called}.", "f", "phoned !familiar"),
        Line("vielen Dank für <Ihren/deinen> Anruf| {called}.", "f", "phoned"),
        Line("herzlichen Dank für <Ihren/deinen> Anruf| {called}.", "f", "phoned"),
    ),
)


THANKS_WROTE: Final[Versions] = (
    (
        Line("danke für <Ihre/deine> Nachricht| {wrote}.", "wp", "wrote"),
        Line("über <Ihre/deine> Nachricht| {wrote} habe ich mich gefreut, danke.", "w", "wrote"),
        Line("vielen Dank für <Ihre/deine> Nachricht| {wrote}.", needs="wrote"),
        Line("haben Sie vielen Dank für Ihre Nachricht| {wrote}.", "f", "wrote !familiar"),
        Line("herzlichen Dank für <Ihre/deine> Nachricht| {wrote}.", "wpf", "wrote"),
        Line("ich danke <Ihnen/dir> für <Ihre/deine> Nachricht| {wrote}.", "f", "wrote"),
    ),
)


CLOSE_WANTS: Final[Versions] = (
    (
        Line(
            "ich würde sehr gern in <Ihrem/deinem> Team arbeiten und freue mich, wenn wir in Kontakt bleiben.",
            "w",
            "wants_role boss !internal",
        ),
        Line(
            "mit <Ihnen/dir> würde ich sehr gern zusammenarbeiten und mich freuen, wenn wir uns nicht aus den Augen verlieren.",
            "w",
            "wants_role colleague !internal",
        ),
        Line(
            "ich würde sehr gern {at} arbeiten und freue mich, wenn wir in Verbindung bleiben.",
            "wp",
            "wants_role !internal",
        ),
        Line(
            "die Aufgabe reizt mich, und ich würde gern in Kontakt bleiben.",
            "p",
            "wants_role",
        ),
        Line(
            "ich würde sehr gern {at} arbeiten und mit <Ihnen/dir> in Kontakt bleiben.",
            "f",
            "wants_role !internal",
        ),
        Line(
            "die Aufgabe spricht mich sehr an, und ich würde mich freuen, wenn wir in Kontakt bleiben.",
            "f",
            "wants_role",
        ),
    ),
)


OFFER_CLOSE: Final[Versions] = (
    (
        Line("meine Antwort <bekommen Sie/bekommst du> sehr bald.", "wp"),
        Line("ich melde mich sehr bald mit meiner Antwort.", "wp"),
        Line("<Sie hören/du hörst> sehr bald von mir.", "wp"),
        Line("meine Antwort <erhalten Sie/erhältst du> in Kürze.", "f"),
        Line("ich melde mich in Kürze mit meiner Antwort.", "f"),
        Line("<Sie hören/du hörst> in Kürze von mir.", "f"),
    ),
)


SENTENCES: Final = Sentences(
    enjoyed=ENJOYED,
    spoke=SPOKE,
    thanks_talk=THANKS_TALK,
    thanks_called=THANKS_CALLED,
    thanks_formal=THANKS_FORMAL,
    talk_and_topic=TALK_AND_TOPIC,
    time=TIME,
    thanks_again=AGAIN,
    topic=TOPIC,
    close=CLOSE,
    suggested=SUGGESTED,
    recall=RECALL,
    stay=STAY,
    still=STILL,
    no_reply=NO_REPLY,
    on_hold=ON_HOLD,
    offer=OFFER,
    no_and_suggested=NO_AND_SUGGESTED,
    wishes=WISHES,
    joining=JOINING,
    thanks_short=THANKS_SHORT,
    close_joining=CLOSE_JOINING,
    accepted=ACCEPTED,
    close_left=CLOSE_LEFT,
    recruiter=RECRUITER,
    recruiter_topic=RECRUITER_TOPIC,
    recruiter_close=RECRUITER_CLOSE,
    known=KNOWN,
    known_close=KNOWN_CLOSE,
    unmet_thanks=UNMET_THANKS,
    unmet_reminder=UNMET_REMINDER,
    unmet_help=UNMET_HELP,
    topic_close=TOPIC_CLOSE,
    enjoyed_topic=ENJOYED_TOPIC,
    still_close=STILL_CLOSE,
    suggested_close=SUGGESTED_CLOSE,
    again_topic=AGAIN_TOPIC,
    joining_close=JOINING_CLOSE,
    parting_close=PARTING_CLOSE,
    no_news=NO_NEWS,
    no_heard=NO_HEARD,
    no_close=NO_CLOSE,
    regret=REGRET,
    declined=DECLINED,
    hold_close=HOLD_CLOSE,
    hold_first=HOLD_FIRST,
    offer_first=OFFER_FIRST,
    remember_close=REMEMBER_CLOSE,
    remember=REMEMBER,
    time_close=TIME_CLOSE,
    called_formal=CALLED_FORMAL,
    thanks_wrote=THANKS_WROTE,
    offer_close=OFFER_CLOSE,
    close_wants=CLOSE_WANTS,
    separate=True,
)

_EMAIL_STILL: Final = (
    Line("die Stelle interessiert mich nach wie vor sehr.", "wp", "wants_role"),
    Line("mein Interesse an der Stelle ist unverändert groß.", needs="wants_role"),
    Line("an der Stelle bin ich weiterhin sehr interessiert.", "pf", "wants_role"),
    Line("<Ihre/eure> Arbeit interessiert mich weiterhin sehr.", needs="!wants_role"),
)
_LETTER: Final[Section] = {
    "reminder": (),
    "thanks": (),
    "thanks+reminder": (
        Line(
            "herzlichen Dank für das Angebot| und noch einmal für das Gespräch {when}.",
            needs="offered met wants_role",
        ),
        Line(
            "vielen Dank für das Angebot| und noch einmal für <Ihre/deine> Zeit {when}.",
            needs="offered met wants_role",
        ),
        Line(
            "noch einmal vielen Dank für das Gespräch| {when} über die Stelle als {role}.",
            needs="thanked !several",
        ),
        Line(
            "ich möchte mich noch einmal für das Gespräch| {when} über die Stelle als {role} bedanken.",
            needs="thanked !several",
        ),
        Line(
            "vielen Dank, dass <Sie sich/du dir>| {when} die Zeit für das Gespräch zur Stelle als {role} genommen <haben/hast>.",
            needs="!several !thanked",
        ),
        Line(
            "vielen Dank für das Gespräch| {when} über die Stelle als {role}.",
            needs="!several !thanked",
        ),
        *flat(THANKS_FORMAL, "f"),
        *flat(THANKS_TALK, "wp"),
    ),
    "told": (
        Line(
            "ich fand es spannend, {one_hearing}, und gut, dass wir auch {of_two} geredet haben.",
            "w",
        ),
        Line("was wir {of_both} besprochen haben, hat mir sehr geholfen.", "wp"),
        Line("was wir {of_both} besprochen haben, hat mich sehr interessiert.", "f"),
        Line("ich hätte gern noch länger mit <Ihnen/dir> {of_thing} geredet.", "w", "warm"),
        Line("was wir {of_thing} besprochen haben, geht mir noch durch den Kopf.", "wp"),
        Line("was wir {of_thing} besprochen haben, hat mich sehr interessiert.", "f"),
        Line("ich fand es sehr interessant, {hearing}.", "wpf"),
        Line("was <Sie/du> mir über {explained} gesagt <haben/hast>, hilft mir sehr."),
        Line("{Excites_sg} spricht mich sehr an.", needs="wants_company"),
        Line("{Excites} finde ich besonders interessant.", needs="wants_company"),
        Line("mich interessiert besonders, {excites_clause}.", needs="wants_company"),
    ),
    "interest": (
        Line(
            "in <Ihrem/deinem> Team würde ich sehr gern arbeiten.", "w", "wants_role boss !internal"
        ),
        Line("ich würde sehr gern {at} arbeiten.", "wpf", "wants_role !internal"),
        Line("die Stelle interessiert mich sehr.", "wp", "wants_role"),
        Line("die Aufgabe spricht mich sehr an.", "wpf", "wants_role"),
        Line("an der Stelle bin ich sehr interessiert.", "pf", "wants_role"),
        Line(
            "<Ihre/eure> Arbeit {at} interessiert mich weiterhin sehr.",
            needs="!wants_role wants_company",
        ),
        Line("<Ihre/eure> Arbeit interessiert mich weiterhin.", needs="!wants_role"),
    ),
    "check_in": _EMAIL_STILL,
    "no_pressure": _EMAIL_STILL,
    "help": (
        Line("meine Antwort <bekommen Sie/bekommst du> sehr bald.", "wp", "offered wants_role"),
        Line("meine Antwort <erhalten Sie/erhältst du> in Kürze.", "f", "offered wants_role"),
        Line("ich melde mich in Kürze mit meiner Antwort.", "f", "offered wants_role"),
        Line("ich melde mich sehr bald mit meiner Antwort.", "wp", "offered wants_role"),
        Line("auf die Zusammenarbeit freue ich mich.", needs="accepted !started"),
        Line("auf eine gute Zusammenarbeit!", "wp", "accepted !started"),
        Line(
            "falls <Sie noch Unterlagen oder Angaben von mir benötigen/du noch Unterlagen oder Angaben von mir brauchst>, reiche ich sie gern nach.",
            "f",
            "wants_role",
        ),
        Line(
            "wenn <Sie noch etwas von mir brauchen/du noch etwas von mir brauchst>, schicke ich es gern.",
            "wp",
            "wants_role",
        ),
        Line("ich würde gern mit <Ihnen/dir> in Kontakt bleiben.", needs="!wants_role"),
    ),
}
_FOLLOW_UP: Final[Section] = {
    **_LETTER,
    "thanks+reminder": (
        Line(
            "wir haben| {when} über die Stelle als {role} gesprochen.",
            needs="thanked waits !several",
        ),
        Line(
            "wir haben| mehrmals über die Stelle als {role} gesprochen, zuletzt {when}.",
            needs="thanked waits several",
        ),
        *_LETTER["thanks+reminder"],
    ),
    "interest": _EMAIL_STILL,
    "help": (
        Line(
            "<Sie hatten/du hattest> eine Entscheidung bis zum {decide} angekündigt. <Können Sie/Kannst du> mir schon sagen, wie es weitergeht? Falls noch etwas von mir fehlt, schicke ich es gern.",
            "wp",
            "overdue waits wants_role",
        ),
        Line(
            "Sie hatten eine Entscheidung bis zum {decide} angekündigt. Dürfte ich Sie fragen, wie der Stand ist? Falls noch Unterlagen fehlen, reiche ich sie gern nach.",
            "f",
            "overdue waits wants_role !familiar",
        ),
        Line(
            "<können Sie/kannst du> mir schon sagen, wie es weitergeht, oder wann ich ungefähr von <Ihnen/euch> höre? Falls noch etwas von mir fehlt, schicke ich es gern.",
            "wp",
            "waits wants_role",
        ),
        Line(
            "<könnten Sie/könntest du> mir sagen, wie der Stand ist? Falls <Sie noch etwas von mir brauchen/du noch etwas von mir brauchst>, schicke ich es gleich.",
            "wp",
            "waits wants_role",
        ),
        Line(
            "dürfte ich Sie fragen, wie der Stand ist? Falls noch Unterlagen fehlen, reiche ich sie gern nach.",
            "f",
            "waits wants_role !familiar",
        ),
        *_LETTER["help"],
    ),
}
"""The same, asking how things stand where nothing has been heard."""
MESSAGES: Final[dict[str, Section]] = {
    "email": {
        "greeting": (
            Line("Sehr geehrte {name},", "pf", "woman"),
            Line("Sehr geehrter {name},", "pf", "man"),
            Line("Guten Tag {name},", "w", "woman"),
            Line("Guten Tag {name},", "w", "man"),
            Line("<Guten Tag/Hallo> {name},", needs="!woman !man"),
            Line("<Guten Tag/Hallo>,"),
        ),
        "sign_off": (
            Line("Viele Grüße", "w"),
            Line("Herzliche Grüße", "w"),
            Line("Viele Grüße", "p", "familiar"),
            Line("Mit freundlichen Grüßen", "pf", "!familiar"),
            Line("Mit besten Grüßen"),
        ),
    },
    "thank_you_email": _LETTER,
    "follow_up_email": _FOLLOW_UP,
    "rejection_thank_you": {
        "news_thanks": (
            Line(
                "vielen Dank für <Ihren/deinen> Anruf und für die Zeit, die <Sie sich/du dir> für mich genommen <haben/hast>.",
                needs="no_by_phone",
            ),
            Line(
                "vielen Dank für <Ihre/deine> Rückmeldung und für die Zeit, die <Sie sich/du dir> für mich genommen <haben/hast>.",
                needs="told_no !no_by_phone",
            ),
            Line(
                "schade, dass es diesmal nicht geklappt hat; vielen Dank trotzdem für die Zeit, die <Sie sich/du dir> genommen <haben/hast>.",
                "wp",
                "!told_no",
            ),
            Line(
                "auch wenn es diesmal nicht geklappt hat, danke ich <Ihnen/dir> sehr für <Ihre/deine> Zeit.",
                needs="!told_no",
            ),
        ),
        "reminder": (
            Line(
                "natürlich hätte ich mich über eine Zusage gefreut, aber unser Gespräch {of_thing} behalte ich in guter Erinnerung.",
                needs="told_no met",
            ),
            Line(
                "unser Gespräch {of_thing} behalte ich in guter Erinnerung.", needs="!told_no met"
            ),
            Line(
                "natürlich hätte ich mich über eine Zusage gefreut, aber das Gespräch mit <Ihnen/dir> behalte ich in guter Erinnerung.",
                needs="told_no met",
            ),
            Line("das Gespräch {when} behalte ich in guter Erinnerung.", needs="met"),
            Line("um die Stelle als {role} habe ich mich gern beworben."),
            Line("ich habe mich gern beworben."),
        ),
        "parting": (),
        "close": (),
        "parting+close": flat(PARTING_CLOSE),
    },
    "after_acceptance": {
        "connected": (
            Line(
                "danke, dass wir uns vernetzt haben, und noch einmal für das Gespräch {when}.",
                needs="met !connected_long",
            ),
            Line(
                "schön, dass wir nun vernetzt sind; danke noch einmal für das Gespräch {when}.",
                "wp",
                "met !connected_long",
            ),
            Line("noch einmal vielen Dank für das Gespräch {when}.", needs="met connected_long"),
            Line("danke noch einmal für <Ihre/deine> Zeit {when}.", needs="met connected_long"),
            Line("vielen Dank, dass wir uns vernetzt haben.", needs="!connected_long"),
            Line("danke, dass wir hier in Kontakt sind.", needs="connected_long"),
        ),
    },
    "accept_invitation": {
        "invited": (
            Line("danke für die Einladung und noch einmal für das Gespräch {when}.", needs="met"),
            Line("danke für die Einladung, die ich sehr gern angenommen habe.", "wp"),
            Line("wie schön, hier von <Ihnen/dir> zu hören, und danke für die Einladung.", "w"),
            Line("vielen Dank für <Ihre/deine> Einladung, die ich gern angenommen habe.", "pf"),
        ),
        "close": flat(STAY),
    },
    "via_recruiter": {
        "greeting": (Line("Guten Tag,"),),
        "pass_on": (
            Line(
                "würden Sie {full_name} bitte meinen Dank für das Gespräch {when} über die Stelle als {role} ausrichten?",
                "wp",
                "met",
            ),
            Line(
                "könnten Sie {full_name} bitte von mir für das Gespräch {when} über die Stelle als {role} danken?",
                "wp",
                "met",
            ),
            Line(
                "dürfte ich Sie bitten, {full_name} meinen Dank für das Gespräch {when} über die Stelle als {role} zu übermitteln?",
                "f",
                "met",
            ),
            Line(
                "würden Sie {full_name} bitte meinen Dank für das Gespräch {when} ausrichten?",
                needs="met",
            ),
            Line(
                "würden Sie {full_name} bitte meinen Dank für die Hilfe bei meiner Bewerbung ausrichten?",
                needs="!met",
            ),
            Line("würden Sie bitte meinen Dank für das Gespräch ausrichten?", needs="met"),
            Line("würden Sie bitte meinen Dank ausrichten?"),
        ),
    },
    "existing_channel": {
        "again": (
            Line(
                "danke noch einmal für <Ihre/deine> Nachricht und das Gespräch {when}.", needs="met"
            ),
            Line("vielen Dank noch einmal für <Ihre/deine> Nachricht."),
        ),
        "close": flat(STAY),
    },
}
