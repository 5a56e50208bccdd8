# ruff: noqa: E501  # a wording is read in one line
"""German: Sie, no gendered forms, day names with "am", nothing asked of the cases of a topic.

Topics stand after "über" only, so people give them in the accusative ("den Umzug in die Cloud").
The role stands after "die Position als", which asks for no article and no ending.
"""

from typing import Final

from followup_rules.note.bank import Bank, Dates, Lexicon, Line, Section

PLAIN: Final[Section] = {
    "greeting": (
        Line("Hallo {name},", "wp"),
        Line("Guten Tag {name},"),
        Line("Guten Tag,"),
    ),
    "thanks+reminder": (
        Line(
            "vielen Dank für das schöne Gespräch| {when} über die Position als {role}.", "w", "warm"
        ),
        Line("vielen Dank für das Gespräch| {when} über die Position als {role}."),
        Line("danke für Ihre Zeit| {when}, als wir über die Position als {role} sprachen.", "wp"),
        Line(
            "vielen Dank für das Gespräch bei Ihnen vor Ort| {when} über die Position als {role}.",
            needs="on_site",
        ),
        Line("vielen Dank für das Telefonat| {when} über die Position als {role}.", needs="phone"),
        Line(
            "vielen Dank für das Videogespräch| {when} über die Position als {role}.", needs="video"
        ),
        Line(
            "vielen Dank für unsere Gespräche| über die Position als {role}, zuletzt {when}.",
            needs="several",
        ),
        Line(
            "herzlichen Dank, dass Sie sich {when} Zeit genommen haben,| für unser Gespräch über die Position als {role}.",
            "wp",
        ),
        Line(
            "ich danke Ihnen für das Vorstellungsgespräch| {when} für die Position als {role}.", "f"
        ),
        Line(
            "besten Dank für Ihre Zeit| {when} und das Gespräch über die Position als {role}.", "pf"
        ),
        Line("vielen Dank für das Gespräch| {when} zur Stelle als {role}."),
        Line("besten Dank für Ihre Zeit| {when} im Gespräch zur Stelle als {role}.", "pf"),
        Line("danke für das Gespräch| {when} zur Stelle als {role}.", "wp"),
        Line("vielen Dank für das Gespräch| {when}."),
        Line("danke für das Gespräch| {when}.", "wp"),
    ),
    "thanks+reminder+interest": (
        Line(
            "vielen Dank für das Gespräch| {when} über die Position als {role}"
            "| und vor allem für das, was Sie erzählt haben über {talked}.",
            "wp",
        ),
        Line(
            "vielen Dank für Ihre Zeit| {when}, als wir über die Position als {role} sprachen,"
            "| und besonders für Ihre Worte über {talked}.",
            "pf",
        ),
    ),
    "reminder": (
        Line(
            "unser Gespräch {when} über die Position als {role} hat mir viel Freude gemacht.",
            "w",
            "warm",
        ),
        Line(
            "wir haben mehrmals über die Position als {role} gesprochen, zuletzt {when}.",
            "wp",
            "several",
        ),
        Line(
            "das Gespräch mit Ihnen {when} über die Position als {role} war mir eine Freude.",
            "w",
            "warm",
        ),
        Line(
            "ich war {when} zum Gespräch über die Position als {role} bei Ihnen.", needs="on_site"
        ),
        Line("wir haben {when} wegen der Position als {role} telefoniert.", needs="phone"),
        Line("wir haben {when} über die Position als {role} gesprochen."),
        Line("wir sprachen {when} über die Position als {role}.", "pf"),
        Line("unser Gespräch {when} drehte sich um die Position als {role}.", "wp"),
        Line("Sie haben mit mir {when} über die Position als {role} gesprochen."),
        Line("ich hatte {when} mit Ihnen das Gespräch für die Position als {role}."),
        Line("wir sprachen {when} über die Stelle als {role}."),
        Line("wir haben über die Position als {role} gesprochen."),
        Line("wir sprachen über die Position als {role}.", "pf"),
        Line("wir haben {when} miteinander gesprochen."),
        Line("wir sprachen {when} miteinander.", "pf"),
        Line("wir haben uns im Vorstellungsgespräch kennengelernt."),
    ),
    "thanks": (
        Line(
            "danke, dass Sie so offen über die Aufgabe und das Team gesprochen haben.", "w", "warm"
        ),
        Line("danke für Ihre Zeit und alles, was Sie mir über {company} erzählt haben.", "w"),
        Line("vielen Dank für Ihre Zeit und die Einblicke in die Aufgabe."),
        Line("vielen Dank, dass Sie sich Zeit für mich und meine Fragen genommen haben.", "pf"),
        Line("ich danke Ihnen für Ihre Zeit und die Einblicke.", "pf"),
        Line("herzlichen Dank für Ihre Zeit und Ihre Offenheit.", "wp"),
        Line("vielen Dank für Ihre Zeit und die Einblicke."),
        Line("vielen Dank für Ihre Zeit."),
        Line("haben Sie Dank für Ihre Zeit.", "f"),
        Line("besten Dank für Ihre Zeit.", "pf"),
        Line("danke für Ihre Zeit.", "wp"),
    ),
    "thanks+interest": (
        Line(
            "vielen Dank für Ihre Zeit| und besonders für das, was Sie erzählt haben über {talked}."
        ),
        Line("danke für Ihre Zeit| und Ihre offenen Worte über {talked}.", "wp"),
    ),
    "interest": (
        Line(
            "was Sie erzählt haben über {talked}, hat meine Lust auf die Aufgabe noch größer gemacht.",
            "w",
            "wants_role",
        ),
        Line("mir geht noch nach, was Sie erzählt haben über {talked}.", "wp"),
        Line(
            "die Position reizt mich noch mehr seit unserem Gespräch über {talked}.",
            "wp",
            "wants_role met",
        ),
        Line("besonders interessant fand ich Ihre Worte über {talked}.", "pf"),
        Line(
            "mein Interesse an der Position ist noch gewachsen durch Ihre Worte über {talked}.",
            "pf",
            "wants_role",
        ),
        Line("sehr aufschlussreich fand ich Ihre Ausführungen über {talked}.", "f"),
        Line("ich würde gern mehr hören über {talked}.", "wp"),
        Line(
            "meine Begeisterung wächst mit allem, was ich erfahre über {excites}.",
            "w",
            "wants_role",
        ),
        Line(
            "die Position reizt mich umso mehr, je mehr ich erfahre über {excites}.",
            "wp",
            "wants_role",
        ),
        Line("ich bin gespannt, mehr zu erfahren über {excites}.", "wp", "wants_company"),
        Line(
            "besonders angesprochen hat mich, was ich gehört habe über {excites}.",
            "pf",
            "wants_role",
        ),
        Line("mit Interesse würde ich mehr erfahren über {excites}.", "f", "wants_company"),
        Line(
            "unser Gespräch hat meine Lust auf die Aufgabe noch größer gemacht.",
            "w",
            "wants_role met",
        ),
        Line("die Position reizt mich mehr denn je.", "wp", "wants_role"),
        Line("die Position und {company} interessieren mich weiterhin sehr.", "pf", "wants_role"),
        Line("an der Position habe ich weiterhin großes Interesse.", "pf", "wants_role"),
        Line("diese Aufgabe würde ich sehr gern übernehmen.", "w", "wants_role"),
        Line("die Position interessiert mich sehr.", needs="wants_role"),
        Line("die Aufgabe reizt mich sehr.", needs="wants_role"),
        Line("die Stelle spricht mich sehr an.", needs="wants_role"),
        Line("mein Interesse ist groß.", needs="wants_role"),
        Line("an {company} habe ich weiterhin Interesse.", needs="wants_company !wants_role"),
        Line("Ihre Arbeit interessiert mich weiterhin.", needs="!wants_role"),
    ),
    "close": (
        Line("ich würde sehr gern in Kontakt bleiben und mehr über Ihre Arbeit erfahren.", "w"),
        Line("ich freue mich darauf, in Kontakt zu bleiben und mehr zu erfahren."),
        Line("gern würde ich in Kontakt bleiben und mehr erfahren.", "wp"),
        Line("schön wäre es, in Kontakt zu bleiben und mehr aus dem Team zu hören.", "wp"),
        Line("es würde mich freuen, mit Ihnen in Kontakt zu bleiben und mehr zu erfahren.", "f"),
        Line("über einen weiteren Austausch würde ich mich freuen.", "pf"),
        Line("ich hoffe, wir bleiben in Kontakt.", "wp"),
        Line("ich würde gern in Kontakt bleiben."),
        Line("gern bleibe ich mit Ihnen in Kontakt.", "pf"),
        Line("gern bleibe ich in Kontakt."),
    ),
    "close+interest": (
        Line("ich würde sehr gern in Kontakt bleiben| und noch mehr hören über {talked}.", "w"),
        Line("gern würde ich in Kontakt bleiben| und mehr hören über {talked}.", "wp"),
        Line(
            "es würde mich freuen, in Kontakt zu bleiben| und mehr zu erfahren über {talked}.", "f"
        ),
    ),
}

TOPICS: Final[Section] = {
    "interest": (
        Line("mir geht noch nach, was Sie erzählt haben über {talked}.", "wp"),
        Line("besonders interessant fand ich Ihre Worte über {talked}.", "pf"),
        Line("sehr aufschlussreich fand ich Ihre Ausführungen über {talked}.", "f"),
        Line("ich würde gern mehr hören über {talked}.", "wp"),
        Line("ich bin gespannt, mehr zu erfahren über {excites}.", "wp", "wants_company"),
        Line(
            "besonders angesprochen hat mich, was ich gehört habe über {excites}.",
            "pf",
            "wants_role",
        ),
        Line("mit Interesse würde ich mehr erfahren über {excites}.", "f", "wants_company"),
    ),
    "thanks+interest": PLAIN["thanks+interest"],
    "thanks+reminder+interest": PLAIN["thanks+reminder+interest"],
}
"""For situations where another part says that the interest is there: it isn't said twice."""

SUGGESTED: Final = (
    Line("Sie hatten freundlicherweise vorgeschlagen, dass wir uns hier vernetzen.", "w", "asked"),
    Line("wie von Ihnen vorgeschlagen, vernetze ich mich gern hier mit Ihnen.", needs="asked"),
    Line("danke für Ihren Vorschlag, dass wir uns vernetzen.", needs="asked"),
    Line("Ihrem Vorschlag, uns hier zu vernetzen, folge ich gern.", needs="asked"),
    Line("Sie hatten vorgeschlagen, uns zu vernetzen.", needs="asked"),
    Line("danke für Ihren Vorschlag, uns zu vernetzen.", needs="asked"),
    Line("gern folge ich Ihrem Vorschlag.", needs="asked"),
    Line("danke für Ihren Vorschlag.", needs="asked"),
    Line("wie vorgeschlagen, hier bin ich.", "wp", "asked"),
)
STAY: Final = (
    Line("ich würde mich sehr freuen, in Kontakt zu bleiben.", "wp"),
    Line("vielleicht kreuzen sich unsere Wege wieder; ich würde gern in Kontakt bleiben.", "wp"),
    Line("es würde mich freuen, mit Ihnen in Kontakt zu bleiben.", "f"),
    Line("ich hoffe, wir bleiben in Kontakt.", "wp"),
    Line("über einen weiteren Austausch würde ich mich freuen.", "f"),
    Line("gern bleibe ich mit Ihnen in Kontakt.", "pf"),
    Line("ich würde gern in Kontakt bleiben."),
    Line("gern bleibe ich in Kontakt."),
    Line("bleiben wir in Kontakt.", "wp"),
)

NOTES: Final[dict[str, Section]] = {
    "plain": PLAIN,
    "check_in": {
        **TOPICS,
        "check_in": (
            Line(
                "mein Interesse ist unverändert groß, und ich weiß, dass solche Entscheidungen Zeit brauchen.",
                "wp",
                "wants_role",
            ),
            Line(
                "ich habe nach wie vor große Lust auf die Aufgabe und weiß, dass so etwas dauert.",
                "w",
                "wants_role",
            ),
            Line(
                "es eilt gar nicht: Ich wollte nur sagen, dass mich die Position weiterhin sehr interessiert.",
                "w",
                "wants_role",
            ),
            Line(
                "Sie brauchen nicht zu antworten: Ich wollte nur sagen, dass mein Interesse unverändert ist.",
                "wp",
                "wants_role",
            ),
            Line(
                "mein Interesse besteht weiterhin, und ich habe volles Verständnis dafür, dass Entscheidungen Zeit brauchen.",
                "pf",
                "wants_role",
            ),
            Line(
                "mein Interesse besteht weiterhin; eine Antwort ist nicht nötig.", "f", "wants_role"
            ),
            Line("mein Interesse ist unverändert groß.", needs="wants_role"),
            Line(
                "ich weiß, dass solche Entscheidungen Zeit brauchen; eine Antwort ist nicht nötig.",
                "wp",
                "!wants_role",
            ),
            Line(
                "ich habe volles Verständnis dafür, dass Entscheidungen Zeit brauchen.",
                needs="!wants_role",
            ),
        ),
    },
    "long_silence": {
        **TOPICS,
        "thanks+reminder": (
            Line(
                "es ist schon eine Weile her, aber noch einmal danke für das Gespräch| {when} über die Position als {role}.",
                "wp",
            ),
            Line("noch einmal vielen Dank für das Gespräch| {when} über die Position als {role}."),
            Line(
                "noch einmal danke für Ihre Zeit| {when}, als wir über die Position als {role} sprachen."
            ),
            Line("noch einmal vielen Dank für das Gespräch| {when} zur Stelle als {role}."),
            Line(
                "noch einmal besten Dank für Ihre Zeit| {when} im Gespräch zur Stelle als {role}.",
                "pf",
            ),
            Line(
                "noch einmal besten Dank für das Vorstellungsgespräch| {when} für die Position als {role}.",
                "f",
            ),
        ),
        "no_pressure": (
            Line(
                "Pläne ändern sich; bitte fühlen Sie sich nicht zu einer Antwort verpflichtet.",
                "wp",
            ),
            Line("ich weiß, dass sich Pläne ändern, und eine Antwort ist nicht nötig.", "wp"),
            Line(
                "vielleicht hat sich inzwischen einiges geändert, und das ist völlig in Ordnung.",
                "wp",
            ),
            Line("ich weiß, wie viel zu tun ist; eine Antwort erwarte ich nicht.", "w"),
            Line("bitte fühlen Sie sich nicht zu einer Antwort verpflichtet.", "pf"),
            Line("falls sich die Pläne geändert haben, habe ich volles Verständnis.", "pf"),
            Line("eine Antwort erwarte ich nicht.", "f"),
            Line("eine Antwort ist nicht nötig."),
        ),
        "close": (
            Line("so oder so würde ich gern in Kontakt bleiben.", "wp"),
            Line("ich würde trotzdem gern in Kontakt bleiben.", "wp"),
            Line("in jedem Fall würde es mich freuen, in Kontakt zu bleiben.", "f"),
            Line("was auch daraus geworden ist: Ich würde gern in Kontakt bleiben.", "wp"),
            Line("über einen weiteren Austausch würde ich mich dennoch freuen.", "f"),
            Line("ich hoffe, wir bleiben in Kontakt.", "wp"),
            Line("gern bleibe ich mit Ihnen in Kontakt.", "pf"),
            Line("gern bleibe ich in Kontakt."),
            Line("ich würde gern in Kontakt bleiben."),
        ),
    },
    "as_you_suggested": {
        "as_you_suggested": SUGGESTED,
        "thanks+reminder+as_you_suggested": (
            Line(
                "vielen Dank für das Gespräch| {when} über die Position als {role}"
                "| und für Ihren Vorschlag, dass wir uns vernetzen.",
                needs="asked",
            ),
            Line(
                "danke für Ihre Zeit| {when}, als wir über die Position als {role} sprachen,"
                "| und für Ihren Vorschlag, in Kontakt zu bleiben.",
                "wp",
                "asked",
            ),
        ),
    },
    "after_no": {
        "as_you_suggested": SUGGESTED,
        "parting": (
            Line(
                "auch wenn es nicht geklappt hat: In Erinnerung bleiben mir Ihre Worte über {talked}.",
                "w",
            ),
            Line(
                "auch wenn es diesmal nicht geklappt hat, hat es mich gefreut, Sie kennenzulernen.",
                "w",
                "warm",
            ),
            Line(
                "auch wenn es nicht geklappt hat, nehme ich viel mit aus unserem Gespräch über {talked}.",
                "p",
            ),
            Line(
                "auch wenn es nicht sein sollte, danke ich Ihnen besonders für Ihre Worte über {talked}.",
                "f",
            ),
            Line("ich verstehe die Entscheidung und wünsche Ihnen und dem Team alles Gute.", "wp"),
            Line("für die Entscheidung habe ich volles Verständnis.", "pf"),
            Line("auch wenn es nicht sein sollte, danke ich Ihnen für die Gelegenheit."),
            Line("ich wünsche Ihnen und dem Team alles Gute."),
            Line("die Entscheidung verstehe ich gut."),
            Line("alles Gute Ihnen und dem Team."),
            Line("danke für die Gelegenheit."),
        ),
        "close": STAY,
    },
    "accepted": {
        "joining": (
            Line("ich habe das Angebot angenommen und kann den Start {starts} kaum erwarten.", "w"),
            Line(
                "ich habe das Angebot angenommen und freue mich auf den Start {starts} bei {company}."
            ),
            Line("ich habe das Angebot angenommen und freue mich auf den Start {starts}."),
            Line(
                "ich habe zugesagt und freue mich sehr auf den Start bei {company}.",
                "w",
                "!started",
            ),
            Line(
                "ich habe das Angebot angenommen und freue mich auf den Start bei {company}.",
                needs="!started",
            ),
            Line("ich habe zugesagt und freue mich auf die Zusammenarbeit.", needs="!started"),
            Line("ich freue mich auf die Zusammenarbeit.", needs="!started"),
            Line(
                "inzwischen habe ich bei {company} angefangen und fühle mich hier sehr wohl.",
                "w",
                "started",
            ),
            Line(
                "inzwischen habe ich bei {company} angefangen und hoffe, Sie dort zu sehen.",
                needs="started",
            ),
            Line("inzwischen habe ich die Stelle angetreten.", needs="started"),
            Line("ich habe zugesagt.", needs="!started"),
            Line("auf die Arbeit bei Ihnen freue ich mich.", needs="!started"),
            Line("ich arbeite nun bei {company}.", needs="started"),
            Line("nun bin ich bei {company}.", needs="started"),
            Line("meine Arbeit habe ich aufgenommen.", "pf", "started"),
        ),
        "close": (
            Line("bis dahin würde ich gern in Kontakt bleiben.", "wp", "!started"),
            Line("ich würde mich freuen, bis dahin in Kontakt zu bleiben.", needs="!started"),
            Line("es würde mich freuen, in Kontakt zu bleiben und mehr zu erfahren.", "f"),
            Line("gern würde ich in Kontakt bleiben und mehr erfahren.", "wp"),
            Line("gern bleibe ich mit Ihnen in Kontakt.", "pf"),
            Line("ich würde gern in Kontakt bleiben."),
        ),
    },
    "on_hold": {
        **TOPICS,
        "on_hold": (
            Line(
                "ich weiß, dass die Position vorerst ruht, und würde mich freuen, wenn sie wieder aufgenommen wird.",
                "wp",
                "wants_role",
            ),
            Line(
                "ich weiß, dass die Position gerade ruht; falls sich das ändert, interessiert sie mich weiterhin.",
                "wp",
                "wants_role",
            ),
            Line(
                "mir ist bewusst, dass die Position derzeit ruht; sollte sich das ändern, besteht mein Interesse weiterhin.",
                "f",
                "wants_role",
            ),
            Line(
                "ich weiß, dass die Position gerade ruht, und habe es nicht eilig.",
                "wp",
                "wants_role",
            ),
            Line("ich habe volles Verständnis dafür, dass die Position vorerst ruht."),
            Line("ich weiß, dass die Position derzeit ruht."),
            Line("mir ist bekannt, dass die Position derzeit ruht.", "f"),
            Line(
                "sollte die Position wieder aufgenommen werden, hätte ich weiterhin Interesse.",
                "pf",
                "wants_role",
            ),
        ),
    },
    "offer": {
        **TOPICS,
        "offer": (
            Line(
                "über das Angebot habe ich mich sehr gefreut und denke in Ruhe darüber nach.",
                "w",
                "wants_role",
            ),
            Line(
                "über das Angebot habe ich mich gefreut; ich prüfe es sorgfältig.",
                "pf",
                "wants_role",
            ),
            Line("danke für Ihren Anteil am Angebot: Ich denke in Ruhe darüber nach.", "wp"),
            Line("das Angebot prüfe ich derzeit sorgfältig.", "pf"),
            Line("ich denke in Ruhe über das Angebot nach.", "wp"),
            Line("das Angebot erwäge ich mit aller Sorgfalt.", "f"),
            Line("für das Angebot danke ich sehr und prüfe es sorgfältig.", "pf"),
            Line("das Angebot freut mich sehr; ich überlege es mir gut.", "wp"),
        ),
    },
    "declined": {
        "as_you_suggested": SUGGESTED,
        "parting": (
            Line(
                "auch wenn ich diesmal nicht zu Ihnen komme, hat es mich gefreut, Sie kennenzulernen.",
                "w",
                "warm",
            ),
            Line(
                "auch wenn ich einen anderen Weg gehe: In Erinnerung bleiben mir Ihre Worte über {talked}.",
                "w",
            ),
            Line(
                "auch wenn ich diesmal nicht zu Ihnen komme, danke ich Ihnen besonders für Ihre Worte über {talked}."
            ),
            Line(
                "auch wenn ich diesmal nicht zu Ihnen komme, wünsche ich Ihnen und dem Team alles Gute."
            ),
            Line("diesmal komme ich nicht zu Ihnen, danke Ihnen aber für die Gelegenheit."),
            Line("ich wünsche Ihnen und dem Team alles Gute."),
            Line("alles Gute Ihnen und dem Team."),
            Line("ich danke Ihnen für die Gelegenheit."),
            Line("ich gehe nun einen anderen Weg."),
        ),
        "close": STAY,
    },
    "unmet": {
        "reminder": (
            Line(
                "ich hatte {when} ein Vorstellungsgespräch für die Position als {role} bei {company}."
            ),
            Line("ich hatte {when} ein Vorstellungsgespräch für die Position als {role}."),
            Line("ich bewerbe mich bei {company} um die Position als {role}.", needs="!started"),
            Line("ich habe mich um die Position als {role} beworben."),
            Line("ich hatte {when} ein Vorstellungsgespräch."),
            Line("ich schreibe wegen meiner Bewerbung."),
        ),
        "thanks": (
            Line("danke für Ihre Unterstützung in dieser Zeit.", "wp"),
            Line("vielen Dank für Ihre Hilfe im Bewerbungsverfahren."),
            Line("vielen Dank für Ihre Hilfe."),
        ),
        "thanks+reminder": (
            Line("vielen Dank für Ihre Hilfe| bei meiner Bewerbung um die Position als {role}."),
            Line(
                "vielen Dank für Ihre Hilfe| rund um mein Vorstellungsgespräch {when} für die Position als {role}."
            ),
            Line("danke für Ihre Hilfe| bei meiner Bewerbung."),
        ),
    },
}

MESSAGES: Final[dict[str, Section]] = {
    "email": {
        "greeting": (
            Line("Hallo {name},", "w"),
            Line("Guten Tag {name},"),
            Line("Guten Tag,"),
        ),
        "sign_off": (
            Line("Herzliche Grüße", "w"),
            Line("Viele Grüße", "wp"),
            Line("Mit freundlichen Grüßen", "pf"),
            Line("Mit besten Grüßen"),
        ),
    },
    "thank_you_email": {
        "help": (
            Line("wenn Sie noch etwas von mir brauchen, schicke ich es gern.", "wp", "wants_role"),
            Line(
                "sollten Sie noch etwas von mir benötigen, reiche ich es gern nach.",
                "f",
                "wants_role",
            ),
        ),
    },
    "follow_up_email": {
        "help": (
            Line("wenn Sie noch etwas von mir brauchen, schicke ich es gern.", "wp", "wants_role"),
            Line("wenn noch Fragen offen sind, beantworte ich sie gern.", "wp", "wants_role"),
            Line(
                "sollten Sie noch etwas von mir benötigen, reiche ich es gern nach.",
                "f",
                "wants_role",
            ),
        ),
    },
    "rejection_thank_you": {
        "news_thanks": (
            Line("danke, dass Sie mir Bescheid gegeben haben."),
            Line("vielen Dank für Ihre Nachricht."),
        ),
    },
    "after_acceptance": {
        "connected": (
            Line("danke, dass wir uns vernetzt haben, und noch einmal für Ihre Zeit {when}."),
            Line(
                "schön, dass wir nun vernetzt sind; danke noch einmal für das Gespräch {when}.",
                "wp",
                "met",
            ),
            Line("vielen Dank, dass wir uns vernetzt haben."),
        ),
    },
    "accept_invitation": {
        "invited": (
            Line("danke für die Einladung, die ich sehr gern angenommen habe.", "wp"),
            Line("wie schön, hier von Ihnen zu hören, und danke für die Einladung.", "w"),
            Line("vielen Dank für Ihre Einladung, die ich gern angenommen habe.", "pf"),
        ),
        "close": STAY,
    },
    "via_recruiter": {
        "greeting": (Line("Guten Tag,"),),
        "pass_on": (
            Line(
                "würden Sie {full_name} bitte meinen Dank für das Gespräch {when} über die Position als {role} ausrichten?",
                "wp",
                "met",
            ),
            Line(
                "könnten Sie {full_name} bitte von mir für das Gespräch {when} über die Position als {role} danken?",
                "wp",
                "met",
            ),
            Line(
                "dürfte ich Sie bitten, {full_name} meinen Dank für das Gespräch {when} über die Position als {role} zu übermitteln?",
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
            Line("danke noch einmal für unseren guten Austausch.", "w"),
            Line("vielen Dank noch einmal für Ihre Nachricht.", "pf"),
        ),
        "close": STAY,
    },
}

LEXICON: Final = Lexicon(
    markers=(
        "der",
        "die",
        "das",
        "und",
        "ich",
        "sie",
        "für",
        "mit",
        "über",
        "wir",
        "ihre",
        "ihnen",
        "ihr",
        "danke",
        "dank",
        "mir",
        "mich",
        "war",
        "habe",
        "haben",
        "nicht",
        "ein",
        "eine",
        "einen",
        "zu",
        "auf",
        "bei",
        "als",
        "dass",
        "sehr",
        "gern",
        "in",
        "den",
        "dem",
        "von",
        "unser",
        "gespräch",
    ),
    greeting=(
        r"(?:hallo|guten (?:tag|morgen|abend)|hi|servus|moin|grüezi|grüß gott|(?:sehr geehrte[rs]?|liebe[rs]?"
        r"|werte[rs]?)(?: (?:frau|herr|herrn))?)"
    ),
    nameless=r"zusammen|an alle|team|damen und herren|liebes team",
    titles=r"dr|prof|professor|professorin|frau|herr|herrn|mag|dipl\.?-ing",
    when=(
        r"neulich|kürzlich|vor kurzem|jüngst|(?:diese|letzte|vergangene|vorige)[nrs]? (?:woche|monat|tage?n?|frühjahr|frühling"
        r"|sommer|herbst|winter|jahr|montag|dienstag|mittwoch|donnerstag|freitag)|vor (?:\w+ )?(?:tage?n?|wochen?|monate?n?)|heute(?: \w+)?"
        r"|schon eine weile her|im (?:frühjahr|frühling|sommer|herbst|winter)"
    ),
    when_numbers=(
        (r"(?:letzten|vergangenen|vorigen) monat", 3, 62),
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
        r"|unterhalten|unterhaltung|austausch|videocall|call|termin)"
    ),
    role=(r"\b(?:position|rolle|stelle|aufgabe|job|posten|ausschreibung|vakanz)"),
    thanks=(r"\b(?:dank\w*|bedank\w*|verbunden|zu schätzen|geschätzt|freundlich von ihnen)"),
    interest=(
        r"\b(?:interess\w*|reiz\w*|begeister\w*|spannend\w*|lust auf|gespannt|neugierig|freue mich|freuen|freude|gefreut"
        r"|mehr (?:über|von|aus|zu)|mehr (?:\w+ )?erfahren|klingt noch nach|nachdenke|geht mir nach|spricht mich|angesprochen|überzeug\w*|bestärk\w*"
        r"|beeindruck\w*|inspir\w*|motiv\w*|aufschlussreich|fasziniert|in erinnerung|geschätzt|gern übernehmen|nehme ich"
        r"|was sie (?:mir )?(?:über|erzählt)|mehr hören|worte über|mitgenommen|im kopf)"
    ),
    close=(
        r"\b(?:(?:in|im) (?:kontakt|austausch|verbindung)|vernetz\w*|verbunden bleiben|mehr (?:\w+ )?(?:erfahren|hören)|wiedersehen|kontakt halten"
        r"|austausch|(?:freue|freuen) (?:mich|uns)?|wege wieder|bis (?:bald|dahin)|alles gute|(?:viele|beste[nr]?|herzliche|freundliche[nr]?|liebe) grüße\w*)"
    ),
    default=(
        r"ich möchte (?:Sie|dich) (?:gerne? )?zu meinem (?:beruflichen |professionellen )?netzwerk (?:auf linkedin )?hinzufügen",
        r"ich würde (?:Sie|dich) gerne? (?:zu meinem (?:beruflichen )?netzwerk|als kontakt) (?:auf linkedin )?hinzufügen",
        r"ich möchte mich gerne? (?:auf|über) linkedin mit (?:ihnen|dir) (?:vernetzen|verbinden)",
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
        r"|stellen sie mich ein|jahre\w* (?:berufs)?erfahrung|meine (?:stärken|qualifikation\w*|fähigkeiten|erfolge)|empfehlen sie mich|gutes wort"
        r"|mehrwert|bringe (?:\w+ ){0,4}mit\b|gewinn für)"
    ),
    attaches=(
        r"\b(?:anbei|im anhang|beigefügt|angehängt|anlage|mein(?:en)? (?:lebenslauf|portfolio|cv)|hier (?:ist )?(?:der|ein|mein) link)"
    ),
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

BANK: Final = Bank(
    language="de",
    notes=NOTES,
    messages=MESSAGES,
    subjects={
        "thank_you_email": (
            Line("Danke für das Gespräch: {role}, {when}"),
            Line("Danke für das Gespräch über die Position als {role}"),
            Line("Position als {role}: vielen Dank"),
            Line("Vielen Dank"),
        ),
        "follow_up_email": (
            Line("Position als {role}: weiterhin großes Interesse", needs="wants_role"),
            Line("Position als {role}"),
            Line("Mein Gespräch {when}"),
            Line("Mein Vorstellungsgespräch"),
        ),
        "rejection_thank_you": (
            Line("Danke für Ihre Nachricht: {role}"),
            Line("Danke für Ihre Nachricht"),
        ),
        "via_recruiter": (Line("Ein Dank zum Weitergeben"), Line("Dank an {full_name}")),
        "employer_channel": (Line("Ein Dank zum Weitergeben"), Line("Dank an {full_name}")),
    },
    dates=Dates(
        days_ago={0: "heute", 1: "gestern", 2: "vorgestern"},
        weekdays=tuple(f"am {day}" for day in _DAYS),
        last_weekdays=tuple(f"letzten {day}" for day in _DAYS),
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
        months=_MONTHS,
        in_months=tuple(f"im {month}" for month in _MONTHS),
        on_date="am {day}. {month}",
        on_date_year="am {day}. {month} {year}",
    ),
    lexicon=LEXICON,
    role_endings=("-position", "-rolle", "-stelle"),
    lower_first=(
        "der",
        "die",
        "das",
        "den",
        "dem",
        "ein",
        "eine",
        "einen",
        "einer",
        "ihr",
        "ihre",
        "ihren",
        "wie",
        "was",
        "warum",
        "unser",
        "unsere",
        "unseren",
    ),
    capital_after_greeting=False,
)
