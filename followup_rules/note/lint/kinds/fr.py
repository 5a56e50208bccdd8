# ruff: noqa: E501  # an expression is read in one line
"""Kinds of faults in French, Quebec's, Belgium's and Switzerland's wordings included."""

from typing import Final

from followup_rules.note.lint.kinds.words import any_of, listed, near

_PAPERS: Final = r"(?:cv\b|c\.v\.|curriculum|portfolio|porte-?folio|book\b|lettres? de (?:motivation|recommandation|référence)|références\b|certificats?\b|attestations?\b|diplômes?\b|relevés? de notes|réalisations\b|dossier\b|documents?\b|échantillons?|maquettes?\b|pdf\b|présentation\b|diapos?\b|justificatifs|photos de mes|liens? vers)"
_SENDS: Final = r"(?:envoie|envoi|transmets|joins|partage|adresse|fais (?:suivre|parvenir)|mets|glisse|laisse|soumets|expédie|remets|dépose|file|partagerai|enverrai|enverrais|transmettrai)"
_GREETS: Final = (
    r"merci\w*|remerci\w*|salu\w*|amiti\w*|bises?|bisous?|souvenir|vœux|pensées?|que|qui|pour"
)
_ATTACHES: Final = any_of(
    r"\bci[- ]?(?:joint|inclus|annexé)\w*|\b(?:en )?pi[èe]ces?[- ]jointes?|\ben (?:pj|p\.j\.|annexe|attaché)\b|\bpj ?:|\bje (?:vous |te |t')(?:le |la |les )?joins\b|\bje joins\b|\bj'ai (?:joint|annexé|attaché)\b|\bveuillez trouver|\b(?:vous trouverez|tu trouveras)\b",
    near(rf"\bj(?:e |')(?:vous |te |t'|y )?{_SENDS}", _PAPERS, without=_GREETS),
    near(
        r"\b(?:(?:me permets|permettez-moi|liberté|souhaite|aimerais|voulais|profite\w*|vais|peux|tenais|plaisir) (?:aussi |également |pour |à )*(?:d[e'] ?)?(?:vous |te |t'|y )?)(?:envoyer|transmettre|joindre|adresser|faire (?:parvenir|suivre)|partager|glisser|remettre|soumettre|laisser|mettre)",
        _PAPERS,
        without=_GREETS,
    ),
    near(
        r"\bje (?:vous |t'|te )ai (?:aussi |également |déjà )?(?:envoyé|transmis|joint|mis|fait (?:suivre|parvenir)|adressé|partagé|glissé|déposé|laissé)",
        _PAPERS,
        without=_GREETS,
    ),
    rf"\b(?:voici|voilà) (?:mon|ma|mes|le lien|un lien)\b(?= (?:\w+ )?(?:{_PAPERS}|vers|pour))|\bvoici (?:mon|ma|mes) {_PAPERS}",
    r"\b(?:consult|visit|regard|jet)(?:ez|e) (?:donc |un (?:coup d'œil|œil) (?:à|sur) )?(?:mon|ma|mes) (?:site|blog|cv|portfolio|book|page|profil)\b|\b(?:sur|via) mon (?:site|blog|github|portfolio|insta\w*|behance|profil behance)\b",
    rf"\bje (?:vous |t'|te )(?:renvoie|ai renvoyé|ai (?:encore|de nouveau) envoyé) (?:mon|ma|mes|le|la|les) {_PAPERS}",
)

_SURE: Final = r"(?:rigoureu(?:x|se)|ponctuel(?:le)?|travailleu(?:r|se)|bosseu(?:r|se)|bûcheu(?:r|se)|vaillante?|sérieu(?:x|se)|fiable|polyvalente?|assidue?|consciencieu(?:x|se)|autonome|dynamique|leader|battante?|fonceu(?:r|se)|perfectionniste|proacti(?:f|ve)|débrouillarde?|résistante? au stress|organisée?|méthodique|perfectionniste|hyper ?motivée?|ultra ?motivée?|surmotivée?|déterminée?|persévérante?|volontaire|multitâche|une? acharnée?|appliquée?|efficace|joueu(?:r|se) d'équipe)"
_LOOSE: Final = r"(?:motivée?|passionnée?|honnête|créati(?:f|ve)|flexible|souriante?|curieu(?:x|se)|patiente?|disponible|responsable|loyale?|ambitieu(?:x|se)|investie?|engagée?|impliquée?|expérimentée?|qualifiée?|enthousiaste|rapide|souple|disciplinée?|calme|forte?|sociable|intelligente?|à l'écoute)"
_PITCHES: Final = any_of(
    listed(
        r"\b(?:je suis|chu|j'suis|chui|étant|je reste|je me (?:considère|définis|décris) comme) (?:(?:très|vraiment|toujours|aussi|quelqu'un de|quelqu'un d'|une?|personne|plutôt|extrêmement|super|hyper|bien|également|toujours|ben|né|née|de nature|réputée?|connue?|pour être|comme|à la fois|femme|homme|le|la|vraie?|bon(?:ne)?|grande?) ?)*",
        _SURE,
        _LOOSE,
        "et|mais aussi|ainsi que|puis|pis",
    ),
    rf"(?:^|[.!?:–—-] ){_SURE}(?:, | et ){_SURE}\b",
    r"\b(?:leader|vendeu(?:r|se)|meneu(?:r|se)|commercial|manager|chef) (?:né|née|dans l'âme)\b|\bemployée? (?:du mois|de l'année)|\bvendeu(?:r|se) (?:du mois|de l'année)|\bj'apprends (?:très |super |vraiment )?vite|\bje (?:suis|reste) (?:un |une )?(?:gros(?:se)? |grande? |vrai[e]? )(?:travailleu|bosseu|motivé)|\bmes? (?:rigueur|ponctualité|sérieux|motivation|dynamisme|polyvalence|sens (?:de l'organisation|du contact|du service|des responsabilités)|esprit d'équipe|leadership|qualités|capacité d'adaptation)\b|\b(?:ma|mon) (?:rigueur|ponctualité|sérieux|grande motivation|dynamisme|polyvalence|sens (?:de l'organisation|du contact|du service|aigu|inné|des responsabilités)|esprit d'équipe|leadership|capacité d'adaptation)\b|\bje (?:ne )?(?:compte|crains|rechigne)\w* (?:pas|jamais) (?:mes heures|le travail|la pression|à la tâche)|\bjamais (?:en retard|absente?|malade)\b|\bpersonne ne (?:travaille|bosse|fait)|\bje (?:me )?donne(?:rai)? (?:toujours )?(?:à \d{3} ?%|le meilleur|tout|mon maximum)|\bj'ai (?:le sens|l'esprit d'équipe|une grande (?:rigueur|capacité|motivation)|toutes les qualités|le profil)|\bje travaille (?:très |super )?(?:dur|fort|vite|bien sous pression)|\bje (?:serai|serais) (?:une? )?(?:excellente?|très bonne?|précieu\w+|super) (?:\w+ )?(?:recrue|élément|ajout|employée?|collègue|atout)",
    rf"\b(?:en tant que|comme) (?:\w+ ){{0,2}}{_SURE}\b[^.!?\n]{{0,60}}\b(?:je|j')",
    r"\bpersonne ne (?!(?:s'est|était|est|rit|sera)\b)[^.!?\n]{1,40}\b(?:plus|mieux|moins) [^.!?\n]{0,25}que moi\b",
    r"\bje n'ai jamais eu (?:d'|un |une |de |le moindre |la moindre |un seul |une seule )(?:accident|plainte|réclamation|incident)|\bj'ai (?:\w+ )?(?:réduit|augmenté|baissé|diminué|amélioré|fait (?:baisser|grimper|progresser)) [^.!?\n]{0,30}\d+ ?(?:%|pour ?cent)",
)

_PRESSES: Final = any_of(
    r"\b(?:reconsidér(?:er|ez|e)|revenir sur|réexaminer|reconsidère) (?:votre|ta|cette|la|ma) (?:décision|candidature|refus)|\bvous (?:supplie|implore|conjure)\b",
    r"\b(?:gliss|di|touch|plac|mett|dit)\w*(?:-lui|-leur|-moi)? (?:\w+ ){0,2}(?:petit |bon |gentil )?mot\b[^.!?\n]{0,20}\b(?:pour moi|en ma faveur|à m|sur moi|à la|au|à ton|à ta|à votre)|\b(?:un |une )?(?:petit |bon |bonne )(?:mot|parole) (?:pour moi|en ma faveur)|\ben ma faveur\b|\b(?:parl|dis|dit)\w* (?:\w+ )?(?:en )?(?:bien )?de moi\b|\b(?:dis|dites) (?:\w+ )?du bien de moi|\b(?:appuy|soutien|pistonn|défend|pouss)\w*[ -](?:moi|ma candidature|mon dossier|pour moi)\b|\bcoup de pouce\b|\bpens\w+[ -]à moi (?:pour (?:le|ce)\b|quand|lors)|\bplaid\w+ (?:ma cause|pour moi)|\bcrois\w* les doigts pour moi",
    r"\b(?:je |j')?compte (?:vraiment |beaucoup |énormément )?sur (?:vous|toi)\b|\bj'ai (?:vraiment |absolument |tellement |trop |grandement |ben )*besoin de (?:ce|cet|cette|la|travailler)\b|\bil me (?:faut|la faut|le faut) (?:vraiment |absolument )?(?:ce|cet|cette)?\b|\b(?:me )?laiss\w+[ -](?:moi )?pas (?:tomber|sans|attendre)|\bne (?:me|m') ?(?:décevez|déçois|oublie|oubliez|laiss\w+)|\bchoisi\w*[ -]moi\b|\bpren\w*[ -]moi\b|\bdonn\w+[ -]moi (?:ma|une|cette|la|sa) (?:\w+ )?chance|\b(?:mes|j'ai mes|quelles sont mes) chances\b|\bdésespér\w+",
    r"\b(?:décid|répond|tranch|choisi|faites|faire)\w*(?:-vous)?\b[^.!?\n]{0,25}\b(?:vite|rapidement|vite fait|au plus (?:tôt|vite)|sans tarder|bientôt|avant|d'ici|pas trop (?:tard|longtemps))|\b(?:autre|une? autre|deuxième|seconde|plusieurs) (?:\w+ )?(?:entreprise|maison|boîte|boite|compagnie|société|employeu\w+|école|resto|restaurant|salon|hôpital|clinique|ferme|garage|atelier|boulangerie|magasin|agence|cabinet|patron|offres?|job|labo\w*)\b[^.!?\n]{0,40}\b(?:réponse|attend\w*|veu[lt]\w*|intéress\w*|presse|avant|d'ici|relance\w*|demande|propos\w*)|\b(?:veut|veulent|attend|attendent|exige) (?:ma|une|mon) (?:réponse|retour|décision)|\bj'ai (?:une|déjà|reçu|d'autres|plusieurs|deux)[^.!?\n]{0,12}\b(?:offres?|propositions?)\b|\bsinon je (?:signe|vais|prends|pars|m'engage|accepte)|\bsigne(?:rai)? ailleurs|\b(?:j'attends|dans l'attente)\b(?![^.!?\n]{0,40}\b(?:entretien|entrevue|rendez-vous|rencontre|essai)\b)[^.!?\n]{0,25}\b(?:impatien\w+|réponse|retour)|\bfaut que je (?:donne|rende|réponde)",
    r"\b(?:une? autre|autre) (?:\w+ )?(?:garage|ferme|boulangerie|usine|chantier|constructeur|entreprise|boîte|employeur|maison) (?:\w+ )?m'(?:appelle|a appelée?|a rappelée?|a contactée?)|(?:^|[.!?,;] )(?:surtout |mais )?ne tard(?:ez|e) pas\b(?! à (?:venir|revenir))",
)

_REQUEST: Final = r"(?:(?:demande|requête|invitation|invit|invite)\b)"
_REQUEST_TALK: Final = any_of(
    rf"\b(?:accept|valid|approuv|confirm|ajout|refus|ignor|rat|raté|vu|reçu)\w*(?:-moi|-vous|-tu)?\b[^.!?\n]{{0,15}}\b(?:ma|mon|cette|la|l') ?(?:\w+ )?{_REQUEST}|\b(?:mon|ma|cette|la) {_REQUEST}(?: \w+){{0,3}} (?:attend|en attente|traîne|dort|sans réponse|pas|toujours|encore|reste\w*|a dû|est)\b",
    r"\b(?:pas|jamais) (?:encore |toujours )?(?:accepté|validé|ajouté|approuvé|répondu à (?:ma|mon))\w*|\b(?:accepte|acceptez|ajoute|ajoutez|ajoutes)[ -]moi\b|\bcliqu\w+ (?:sur )?(?:« ?|\")?(?:accepter|oui)|\b(?:je|j') ?(?:re|ré)(?:tente|essaie|essaye|envoie|lance|-?invite)\b|\b(?:deuxième|troisième|2e|nouvelle) (?:tentative|essai|demande|invitation)|\b(?:t'as|tu as|vous avez) (?:pas )?(?:vu|reçu|ignoré|oublié|raté) (?:ma|mon)\b|\bm'accept(?:er|es|ez)\b|\bm'ajout(?:er|es|ez)\b|\ben attente depuis",
)

_STARTING: Final = any_of(
    r"\b(?:hâte|impatien\w+|ravie?|heureu(?:x|se)|content\w*|contente|enthousias\w+|réjoui\w*|excitée?|tellement envie|trop envie|pressée?|prêt|prête|fébrile|vivement|excit\w+|emballée?)\b[^.!?\n]{0,25}?\b(?:commencer|débuter|démarrer|rejoindre|intégrer|m'y mettre|travailler (?:avec|chez|à vos|pour|dans)|(?:faire|à) partie (?:de|intégrante)|mon (?:premier|1er) (?:jour|shift|quart)|me lancer|être des vôtres|mettre la main à la pâte|embarquer|bosser (?:avec|chez)|prendre mon poste|être dans l'équipe|que ça commence)",
    r"\b(?:ma|mon|mes) (?:futur|nouve|prochain)\w* (?:\w+ )?(?:équipe|gang|collègues?|patronn?e?s?|boss|manager|chef\w*|collaborateur\w*|employeu\w+|bureau|responsable|coéquipi\w+|élèves|classe|consoeurs|camarades|directeur|directrice|poste|boîte|job)\b|\b(?:ta|ton|votre) (?:futur|nouve|prochain)\w* (?:\w+ )?(?:collègue|recrue|coéquipi\w+|employée?|collab\w*|apprenti\w*|stagiaire)\b|\bà mon (?:arrivée|premier jour)|\bquand (?:je|j') ?(?:vous |y )?(?:rejoindrai|commencerai|serai|intégrerai|débuterai|aurai commencé)|\bbientôt (?:collègues|dans (?:l'équipe|votre))",
)
_CHOSEN: Final = any_of(
    r"\b(?:d'avoir été|avoir été|(?<!si )j'ai été|(?<!si )je suis) (?:choisi|sélectionné|retenu|embauché|engagé|recruté|pris)e?(?! (?:pour (?:(?:l'|un |cet |le |la |une |votre )?(?:entre|deuxième|second|prochain|suite|tour|étape|essai))|par|au (?:jeu|téléphone)|dans (?:la discussion|l'échange|les)|de (?:passion|court|vitesse)|avec))\b|\bm'avoir (?:choisi|sélectionné|retenu|embauché|engagé|recruté|pris|donné le poste|offert le poste|confié (?:ce|le) poste)e?(?! (?:pour (?:l'entre|un entre|cet entre|le (?:deuxième|second|prochain|tour)|la (?:suite|prochaine|deuxième))|en (?:entretien|entrevue)))|\bm'avez (?:choisie?|embauchée?|engagée?|recrutée?)\b|\bj'ai (?:eu|décroché|obtenu) (?:le|la|ce) (?:poste|job|place)|\bmon embauche\b",
)
_FAREWELL: Final = any_of(
    r"\b(?:dommage|désolée?|triste|déçue?|regrett\w*|regret\w*|plate|tristesse|malheureus\w*|tant pis|pas de chance|peine)\b[^.!?\n]{0,30}\b(?:(?:pas|point) (?:marché|fonctionné|abouti|donné|été (?:pris|retenu|choisi|sélectionné)e?|retenue?|choisie?|adonné|le faire|possible de travailler|eu le poste|concrétisé|fait l'affaire|passé)|autre (?:candidat\w*|personne)|quelqu'un d'autre|votre refus|réponse négative|travaillerai pas|travaillerons pas)",
    r"\b(?:malgré|suite à|après|pour) (?:votre|ton|le|ce) (?:refus|réponse négative)|\b(?:même si|bien que)\b[^.!?\n]{0,25}\b(?:pas (?:été )?(?:pris|retenu|choisi|sélectionné|marché|fonctionné|abouti)|(?:choisi|pris|préféré) (?:quelqu'un|un autre|une autre))|\b(?:une prochaine fois|la prochaine fois|une autre fois) (?:peut-être|sûrement|qui sait)|\bpeut-être (?:une|la|à une) (?:prochaine|autre)(?: fois)?\b(?! (?:rencontre|on|autour))|\bce sera pour une (?:autre|prochaine) fois|\b(?:bonne chance|bravo|félicitations|bon courage) (?:à|avec) (?:la personne|l'heureu\w+|celui|celle|votre nouve\w+)|\bj'aurais (?:tant |tellement |vraiment )?(?:aimé|voulu|adoré) (?:travailler|rejoindre|faire partie|intégrer)",
)

_OTHER_DAYS: Final = r"\b(?:prév(?:enir|enue?)|informée?|mot|mots|lignes|nouvelles|commenc\w+|débute\w*|démarr\w+|arrive\w*|rejoin\w+|premi(?:er|ère) jour\w*|début|rentrée|entrée|signée?|signature|contrat|message|mail|courriel|lettre|texto|publication|article|post|offre|réponse|décision|prochaine?s? (?:étape|entretien|tour|rencontre)|deuxième (?:tour|entretien)|second (?:tour|entretien)|jusqu'au?|d'ici|dès|depuis|à partir|anniversaire|vacances|congé|férié|ouverture|inauguration|déménag\w+|voit|verra|verrons|revoit|concert|match|salon|festival|fête)\b|\bécri\w+ *$"
_MET: Final = r"\b(?:papot\w+|bavard\w+|parl(?:er|é) (?:métier|boutique|boulot)|caus(?:er|é) (?:avec|de|métier)|discuter|jas(?:er|é))\b"
_PLACEHOLDER: Final = r"\b(?:Madame|Mme) ?/ ?(?:Monsieur|M\.)|\b(?:Monsieur|M\.) ?/ ?(?:Madame|Mme)|\bch(?:er|ère) ?(?:\(e\)|\(ère\)|/ ?chère|/ ?cher|·e)|\b(?:Monsieur|Madame|Mme|Bonjour) X\b|\b(?:XX|JJ)/(?:XX|MM)\b"

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
