# ruff: noqa: E501  # an expression is read in one line
"""What a typed topic may begin with, contain or lack: French."""

from typing import Final

from followup_rules.note.topic.terms.model import Terms

FR: Final = Terms(
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
)
