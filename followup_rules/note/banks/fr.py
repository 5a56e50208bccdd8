# ruff: noqa: E501  # a wording is read in one line
"""French: ``<vous/tu>`` where the two differ; no word may show anyone's gender.

The words of notes and messages stand in ``note/wording/fr``.
"""

from typing import Final

from followup_rules.note.bank import Bank, Dates, Lexicon, Line
from followup_rules.note.wording.common import sections
from followup_rules.note.wording.fr import GREETINGS, SENTENCES
from followup_rules.note.wording.fr.kindness import DONE_TOGETHER, THANKS, WORKED_ON
from followup_rules.note.wording.fr.letters import MESSAGES
from followup_rules.note.wording.fr.wholes import WHOLES
from followup_rules.note.wording.kindness import messages_with

_QUEBEC: Final = (
    ("l'entretien que vous m'avez accordé", "l'entrevue que vous m'avez accordée"),
    ("l'entretien que tu m'as accordé", "l'entrevue que tu m'as accordée"),
    ("ce nouvel entretien", "cette nouvelle entrevue"),
    ("un nouvel entretien", "une nouvelle entrevue"),
    ("cet entretien", "cette entrevue"),
    ("un entretien", "une entrevue"),
    ("entretiens,| dont celui", "entrevues,| dont celle"),
    ("entretien", "entrevue"),
    ("j'attends l'entrevue {of_next} avec impatience", "j'ai hâte à l'entrevue {of_next}"),
    ("J'attends l'entrevue {of_next} avec impatience", "J'ai hâte à l'entrevue {of_next}"),
    ("en visio ", "en vidéo "),
    *(
        (f"{day} dernier", f"{day} passé")
        for day in ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
    ),
    # Beside "jeudi passé" the word would stand twice.
    ("le temps passé ensemble", "le temps que vous avez pris avec moi"),
    ("le temps passé avec moi", "le temps que tu as pris avec moi"),
    (" !", "!"),
    (" ;", ";"),
    (" ?", "?"),
)
"""What is said otherwise in Québec, where no blank stands before marks but the colon."""


LEXICON: Final = Lexicon(
    greeting=r"(?:bonjour|bonsoir|salut|cher|chère|chers|coucou|re-?bonjour)(?: (?:monsieur|madame))?",
    nameless=r"à tous|à toutes|toute l'équipe|monsieur|madame|madame, monsieur|l'équipe|chef(?:fe)?|maître|docteure?|professeure?|monsieur le \w+|madame la \w+",
    titles=r"dr|docteur|pr|prof|professeur|professeure|m|mme|mlle|monsieur|madame|me|maître",
    when=(
        r"l['’]autre jour|récemment|dernièrement|ce (?:matin|midi|mois)|cet après-midi|ce soir|cette (?:semaine|année)"
        r"|(?:la semaine|le mois|l['’]année|l['’]été|l['’]hiver|l['’]automne|le printemps) (?:dernière?|passée?)|il y a (?:\w+ )+(?:jours?|semaines?|mois)"
        r"|cela fait un moment|avant-hier|(?:en|au) (?:été|automne|hiver|printemps)"
    ),
    when_numbers=(
        (r"le mois dernier", 3, 62),
        (r"cette semaine", 0, 6),
        (r"ce matin|cet après-midi|ce soir", 0, 0),
        (r"l['’]autre jour", 1, 13),
        (r"avant-hier", 2, 2),
        (r"il y a quelques jours", 2, 9),
        (r"il y a quelques semaines", 10, 45),
        (r"il y a une semaine|il y a huit jours", 5, 10),
        (r"il y a (?:deux semaines|quinze jours)", 11, 18),
        (r"il y a trois semaines", 17, 26),
        (r"il y a un mois", 24, 45),
    ),
    met=(
        r"\b(?:entretien\w*|échang\w+|conversation\w*|(?:avons|ai) (?:\w+ ){0,2}parlé|parl(?:er|é) avec|rencontr\w+|appel|rendez-vous|visioconférence|discussion\w*|discuté"
        r"|sommes vus|on s'est (?:vus|parlé)|jas(?:er|é)|jasette|discu\b|visite|essai|accueil\w*|entrevue\w*)"
    ),
    role=(r"\b(?:poste|rôle|fonction|emploi|mission|offre)"),
    thanks=(
        r"\b(?:merci\w*|remerci\w*|reconnaissan\w+|gratitude|apprécié|(?:beaucoup|vraiment|bien) aimé|adoré|sympathique de votre part)"
    ),
    interest=(
        r"que j'aime|m'a (?:vraiment )?plu|aimé (?:aussi )?parler|avec toi|discussion sur|échange (?:sur|m')|retenu|j'aimerais beaucoup|avoir parlé|parler du? |parler de|et d[eu' ]|"
        r"\b(?:int[ée]r[eê]\w+|envie|attire\w*|passionn\w+|enthousias\w+|inspir\w+|motiv\w+|hâte|réjoui\w*|plaisir|plaît|plairait|séduit|curieu\w+|curiosité"
        r"|resté en tête|garderai en tête|retiens|dit sur|explications sur|en (?:savoir|apprendre|entendre) (?:plus|davantage)|apprécié|convainc\w+|fascin\w+|marqué|m['’]a parlé|stimul\w+)"
    ),
    close=(
        r"ajoute ici|retrouver ici|avec impatience|vivement l|attends avec intérêt|hâte (?:d'être )?à l|hâte de te revoir|on se revoit|échanger ici|ce sera un plaisir de vous revoir|prochain entretien|ces échanges|le contact|en contact|en lien|(?:mon|votre) réseau|mes contacts|chose faite|nous connecter|travailler avec|recroiser|"
        r"\b(?:garderai le contact|rest(?:er|erons|ons) en (?:contact|lien|relation)|garder (?:le )?(?:contact|lien)|en (?:apprendre|savoir|entendre) (?:plus|davantage)|au plaisir|à bientôt|chemins se|mise en relation"
        r"|être en contact|bonne continuation|à très bientôt|cordialement|bien à vous|nous revoir|poursuivre (?:nos|notre|cet) échange\w*|d['’]ici là|suivre le travail|y croiser)"
    ),
    placeholder=(
        r"\b(?:(?:votre|mon|ton) (?:prénom|nom)|(?:nom|prénom) (?:de l['’]entreprise|du recruteur|ici)|insérer \w+|à compléter)"
    ),
    asks_decision=(
        r"\b(?:(?:avez-vous|auriez-vous|y a-t-il) (?:déjà |eu )?(?:des nouvelles|du nouveau|une (?:décision|réponse)|pris)|(?:quand(?! (?:nous|on) a)|à quelle date) (?:\w+[ -]){0,5}(?:décid\w+|décision|réponse|nouvelles|retour)"
        r"|où en (?:est|sont|êtes)|avez-vous (?:pris|fait)|quelle est votre décision|suite donnée|l['’]état (?:d['’]avancement )?de ma candidature|tenez-moi au courant|si (?:j['’]ai|je suis) (?:le poste|reten\w+)|prochaines étapes \?)"
    ),
    presses=(
        r"\b(?:au plus vite|dès que possible|rapidement|urgent\w*|d['’]urgence|avant (?:demain|ce soir|la fin de la semaine)|(?:merci de|veuillez|j['’]attends|dans l['’]attente de) (?:\w+ ){0,3}(?:répondre|réponse|retour)"
        r"|d['’]autres (?:offres|propositions)|toujours (?:pas eu|sans) (?:de )?(?:nouvelles|réponse)|pourquoi (?:n['’]avez|ne m)|date limite|asap|j['’]exige|réponse rapide)"
    ),
    pitches=(
        r"\b(?:(?:candidat\w*|profil|personne) (?:\w+ )?(?:idéal\w*|parfait\w*)|(?:le|la|un|une) meilleure? (?:candidat\w*|profil|choix)|(?:ans|années) d['’]expérience|mes (?:compétences|atouts|qualités|réussites|points forts)"
        r"|embauchez-moi|atout pour|recommand(?:er|ez)[ -](?:moi|ma candidature)|me recommander|j['’]apporterai|je (?:peux|saurais|saurai) (?:vous )?apporter|correspond parfaitement)"
    ),
    attaches=(r"\bvoici (?:le|mon|un) lien"),
    request_talk=(
        r"\b(?:(?:accept(?:er|ez)|ignor(?:er|ez)|vu|reçu) (?:ma|cette|mon) (?:demande|invitation)|ma demande (?:de connexion|de mise en relation|d['’]ajout)|désolée? de vous (?:déranger|importuner)|(?:j['’]espère que|pardon) (?:\w+ ){0,3}(?:dérange|ennuie|importune))"
    ),
    eager=(
        r"\b(?:(?:poste|offre|rôle) (?:\w+ ){0,3}m['’](?:intéresse|attire|enthousiasme)|intérêt pour (?:le|ce|votre) (?:poste|rôle)|envie de (?:ce poste|rejoindre|travailler)|(?:prochaine étape|prochain entretien)"
        r"|(?:hâte|réjouis) de (?:vous )?(?:rejoindre|commencer|travailler)|reconsidérer|seconde chance|deuxième chance|changer d['’]avis|toujours (?:très )?(?:motivé|intéress)\w*)"
    ),
    joining=(
        r"\b(?:rejoin\w+|commenc\w+|démarr\w+|arriv(?:er|ée)|équipe|collègue\w*|accepté l['’]offre|dit oui|travaille|partie de|pris mon poste|travailler (?:avec|ensemble))"
    ),
    presumes=r"\bquand je (?:commencerai|vous rejoindrai|serai)|\b(?:ma|mon|mes) (?:future?s?|nouve(?:l|lle|aux|lles)) (?:équipe|collègues?|manager|responsable)|\b(?:hâte de|réjouis de) (?:vous rejoindre|commencer|travailler avec)|\ben tant que (?:nouve|futur)\w*",
    awaits=r"\b(?:de|à) vos nouvelles|\bvotre (?:réponse|retour)\b|\bde vous lire\b",
)

_DAYS: Final = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
_MONTHS: Final = (
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
    "novembre", "décembre",
)  # fmt: skip

_VOWELS: Final = "aeiouéèêëàâîïôœAEIOUÉÈÊÎÔŒ"
_MUTE_H: Final = (
    "habit",
    "harmon",
    "hébergement",
    "histoire",
    "horaire",
    "humain",
    "hydro",
    "hygiène",
)
"""Beginnings before which "de" is cut short in spite of an h."""
_OF: Final = {
    "": "de {rest}",
    **{first: f"d'{first}{{rest}}" for first in (*_VOWELS, *_MUTE_H)},
    "le ": "du {rest}",
    "les ": "des {rest}",
    "comment ": "de la façon dont {rest}",
    "pourquoi ": "de la raison pour laquelle {rest}",
    "où ": "de l'endroit où {rest}",
    "quand ": "du moment où {rest}",
    "si ": "de la question de savoir si {rest}",
    "des ": "de {rest}",
    **{f"des {first}": f"d'{first}{{rest}}" for first in (*_VOWELS, *_MUTE_H)},
}

BANK: Final = Bank(
    language="fr",
    notes=sections(SENTENCES, GREETINGS),
    messages=messages_with(THANKS, MESSAGES),
    subjects={
        "thank_you_email": (
            Line("Merci pour notre entretien {of_when} : {role}"),
            Line("Merci pour notre échange sur le poste {de_role}"),
            Line("Poste {de_role} : merci pour l'entretien"),
            Line("Merci"),
        ),
        "follow_up_email": (
            Line("Poste {de_role} : mon intérêt reste entier", needs="wants_role"),
            Line("Ma candidature au poste {de_role}"),
            Line("Suite à mon entretien"),
            Line("Mon entretien"),
        ),
        "rejection_thank_you": (
            Line("Ma candidature au poste {de_role} : merci"),
            Line("Merci"),
        ),
        "via_recruiter": (Line("Un remerciement à transmettre"), Line("Un merci pour {full_name}")),
        "employer_channel": (
            Line("Un remerciement à transmettre"),
            Line("Un merci pour {full_name}"),
        ),
    },
    dates=Dates(
        days_ago={0: "aujourd'hui", 1: "hier"},
        weekdays=_DAYS,
        last_weekdays=tuple(f"{day} dernier" for day in _DAYS),
        last_week="la semaine dernière",
        another_month=False,
        months=_MONTHS,
        in_months=tuple(f"en {month}" for month in _MONTHS),
        on_date="le {day} {month}",
        on_day_ahead="le {day}",
        on_date_year="le {day} {month} {year}",
        special_days={1: "1er"},
        after_noun=Dates(
            days_ago={0: "d'aujourd'hui", 1: "d'hier"},
            weekdays=tuple(f"de {day}" for day in _DAYS),
            last_weekdays=tuple(f"de {day} dernier" for day in _DAYS),
            last_week="de la semaine dernière",
            another_month=False,
            months=_MONTHS,
            in_months=tuple(f"en {one}" for one in _MONTHS),
            on_date="du {day} {month}",
            on_day_ahead="du {day}",
            on_date_year="du {day} {month} {year}",
            special_days={1: "1er"},
        ),
    ),
    lexicon=LEXICON,
    echoes=(
        r"(?P<merci>merci)|(?P<entretien>entretien|entrevue)|(?P<echange>échang)|(?P<conversation>conversation|discussion)"
        r"|(?P<parler>\bparl|reparl)|(?P<plaisir>plaisir)|(?P<aimer>\baim)|(?P<apprecier>appréci)|(?P<plaire>\bplu\b|plaît|plair)"
        r"|(?P<poste>\bposte)|(?P<beaucoup>beaucoup)|(?P<vraiment>vraiment)|(?P<ravi>ravi\b|\{ravi)|(?P<jai>\bj'ai (?=hâte|(?:bien|beaucoup|vraiment) aimé))|(?P<accueil>accueil)|(?P<visite>visit)|(?P<temps>\btemps)|(?P<avec>\bavec (?:vous|toi)\b)"
    ),
    greetings=GREETINGS,
    wholes=WHOLES,
    colleague_knows=True,
    acts=THANKS.acts,
    acts_asked=THANKS.asked,
    acts_infinitive=THANKS.infinitive,
    acts_talk=THANKS.talk,
    acts_joined=DONE_TOGETHER,
    acts_slots=WORKED_ON,
    acts_first=THANKS.words_first,
    alternate="familiar",
    regards=(
        Line("Belle journée.", "w", "signed !familiar !titled made_welcome"),
        Line("Belle journée.", "w", "signed !familiar !titled showed_around"),
        Line("Belle journée.", "w", "signed !familiar !titled gave_advice"),
        Line("Belle journée.", "w", "signed !familiar !titled encouraged"),
        Line("Belle journée.", "w", "signed !familiar !titled worked_through_task"),
        Line("Bien à vous.", "w", "signed !familiar"),
        Line("Bien cordialement.", "p", "signed !familiar !titled !swiss"),
        Line("Bien cordialement.", "f", "!swiss thanked"),
        Line("Cordialement.", "f", "!swiss !thanked on_site"),
        Line("Bien cordialement.", "f", "!swiss"),
        Line("Bien cordialement.", "p", "titled !swiss"),
        Line("Cordialement.", "p", "signed !familiar !titled !swiss"),
        Line("Cordialement.", "f", "!swiss"),
        Line("Cordialement.", "wp", "titled !swiss"),
        Line("Meilleures salutations.", "p", "signed !familiar !titled swiss"),
        Line("Meilleures salutations.", "f", "swiss"),
        Line("Meilleures salutations.", "wp", "titled swiss"),
        Line("Au plaisir.", "wp", "familiar asked !settled"),
        Line("À bientôt.", "wp", "signed familiar again_with_you"),
        Line("À bientôt.", "wp", "signed familiar accepted"),
        Line("À bientôt.", "wp", "signed familiar offered wants_role"),
        Line("Bonne journée.", "wp", "signed familiar"),
    ),
    polite_regards=True,
    regards_first=True,
    addresses={
        "woman": "Madame {family}",
        "man": "Monsieur {family}",
        "maitre": "Maître {family}",
        "dr": "Docteur {family}",
        "prof": "Professeur {family}",
        "prof_dr": "Professeur {family}",
        "prof woman": "Professeure {family}",
    },
    addressed_unasked=frozenset({"others"}),
    hearing={
        **{first: f"parler {of}" for first, of in _OF.items()},
        "la façon dont ": "découvrir comment {rest}",
        "comment ": "découvrir comment {rest}",
        "pourquoi ": "comprendre pourquoi {rest}",
        "où ": "savoir où {rest}",
        "quand ": "savoir quand {rest}",
        "si ": "savoir si {rest}",
    },
    singular=r"(?:l'|le |la |votre |ton |ta )",
    plural=r"(?:les|des|vos|tes) ",
    and_=" et ",
    of_each=True,
    at={
        "": "chez {rest}",
        "la ": "à la {rest}",
        "La ": "à La {rest}",
        "le ": "au {rest}",
        "Le ": "au {rest}",
        "les ": "aux {rest}",
        "Les ": "aux {rest}",
        "l'": "à l'{rest}",
        **{
            f"{noun} ": f"à l'{noun} {{rest}}"
            for noun in (
                "Institut",
                "Hôpital",
                "Université",
                "École",
                "Association",
                "Agence",
                "Atelier",
                "Hôtel",
                "Office",
                "Observatoire",
                "Académie",
                "Imprimerie",
                "Auberge",
                "Épicerie",
                "Usine",
                "EHPAD",
                "Étude",
                "Opéra",
                "Orchestre",
                "Aéroport",
            )
        },
        **{
            f"{noun} ": f"à la {noun} {{rest}}"
            for noun in (
                "Coopérative",
                "Banque",
                "Fondation",
                "Clinique",
                "Compagnie",
                "Ville",
                "Mairie",
                "Région",
                "Brasserie",
                "Librairie",
                "Boulangerie",
                "Maison",
                "Mutuelle",
                "Caisse",
                "Pharmacie",
                "Ferme",
                "Galerie",
                "Médiathèque",
                "Bibliothèque",
                "Société",
                "Résidence",
                "Crèche",
                "Polyclinique",
                "Manufacture",
                "Menuiserie",
                "Fromagerie",
                "Pâtisserie",
                "Papeterie",
                "Fonderie",
                "Scierie",
                "Métropole",
                "Table",
                "Villa",
                "Confiserie",
                "Chocolaterie",
                "Savonnerie",
                "Tannerie",
                "Biscuiterie",
                "Distillerie",
                "Cave",
                "Garderie",
                "Mission",
                "Chambre",
            )
        },
        **{
            f"{noun} ": f"au {noun} {{rest}}"
            for noun in (
                "Groupe",
                "Cabinet",
                "Centre",
                "Laboratoire",
                "Musée",
                "Théâtre",
                "Lycée",
                "Collège",
                "Conservatoire",
                "Conseil",
                "Crédit",
                "Domaine",
                "Département",
                "Ministère",
                "Festival",
                "Restaurant",
                "Garage",
                "Bureau",
                "Foyer",
                "Château",
                "Moulin",
                "Syndicat",
                "Studio",
                "CPE",
                "CHU",
                "CHUM",
                "CLSC",
                "Cégep",
                "Camping",
                "Comptoir",
                "Crématorium",
                "Café",
            )
        },
        **{
            f"{noun} ": f"aux {noun} {{rest}}"
            for noun in (
                "Verreries",
                "Éditions",
                "Ateliers",
                "Laboratoires",
                "Chantiers",
                "Galeries",
                "Établissements",
                "Jardins",
                "Hôpitaux",
            )
        },
    },
    of=_OF,
    is_={
        "": "c'est {rest}",
        **{f"{first} ": f"ce sont {first} {{rest}}" for first in ("les", "des", "vos", "tes")},
        "pourquoi ": "c'est la raison pour laquelle {rest}",
    },
    clause_words=("comment", "pourquoi", "ce", "si", "que", "qu'est", "où", "quand", "quel"),
    regions={
        "canadian": (
            "CA",
            r"\b(?:Québec|Montréal|Gatineau|Sherbrooke|Trois-Rivières|Saguenay|courriels?|entrevues?)\b",
        ),
        "swiss": ("CH", ""),
    },
    dialects={"canadian": _QUEBEC},
    familiar=r"\b(?:ton|ta|tes|toi)\b|\bt'",
    small_role=True,
    own_forms={
        "ravi": ("ravi", "ravie"),
        "heureux": ("heureux", "heureuse"),
        "content": ("content", "contente"),
        "reçu": ("reçu", "reçue"),
        "prévenu": ("prévenu", "prévenue"),
        "informé": ("informé", "informée"),
        "appelé": ("appelé", "appelée"),
        "touché": ("touché", "touchée"),
        "intéressé": ("intéressé", "intéressée"),
        "accueilli": ("accueilli", "accueillie"),
        "encouragé": ("encouragé", "encouragée"),
    },
    masculine=r"\w+(?:eur|ien|ier|er|ant|ent|at|é|if|el|al|eux|on)",
    process=r"(?:le |la |les |l'|vos |tes |ce |ces )?(?:suites? (?:du|de la|des)|suite$|prochaines? étapes?|étapes|déroulement|processus|procédure|calendrier|recrutement$|conditions|horaires|avantages|contrat$|congés|(?:mode|méthode) de recrutement)|(?:comment|la façon dont) (?:le processus|la suite|le recrutement|la procédure|se (?:passe|déroule) (?:la suite|le processus|le recrutement))|la suite\b",
    de_role=("de ", "d'"),
)
