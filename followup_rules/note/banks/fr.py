# ruff: noqa: E501  # a wording is read in one line
"""French: vous, no participle or adjective that would show anyone's gender.

The role stands in guillemets after "le poste", so that nothing elides or agrees; the company after
"chez" or where no article is needed; topics after "sur" only, article included ("la migration").
"""

from typing import Final

from followup_rules.note.bank import Bank, Dates, Lexicon, Line, Section

PLAIN: Final[Section] = {
    "greeting": (
        Line("Bonjour {name},"),
        Line("Bonjour,"),
    ),
    "thanks+reminder": (
        Line("merci pour ce bel échange| {when} sur le poste « {role} ».", "w", "warm"),
        Line("merci pour notre échange| {when} sur le poste « {role} ».", "wp"),
        Line("je vous remercie pour notre entretien| {when} sur le poste « {role} ».", "pf"),
        Line(
            "merci d'avoir pris le temps d'échanger avec moi| {when} sur le poste « {role} ».", "wp"
        ),
        Line("merci de votre accueil| {when} pour parler du poste « {role} ».", "wp", "on_site"),
        Line(
            "je vous remercie de votre accueil| {when} lors de l'entretien pour le poste « {role} ».",
            "f",
            "on_site",
        ),
        Line("merci pour notre appel| {when} sur le poste « {role} ».", "wp", "phone"),
        Line("merci pour notre visioconférence| {when} sur le poste « {role} ».", "wp", "video"),
        Line(
            "merci pour nos échanges| sur le poste « {role} », dont le dernier a eu lieu {when}.",
            needs="several",
        ),
        Line(
            "je vous remercie de m'avoir accordé un entretien| {when} pour le poste « {role} ».",
            "f",
        ),
        Line("merci pour votre temps| {when}, lors de notre entretien pour le poste « {role} »."),
        Line("merci pour notre échange| {when}.", "wp"),
        Line("merci pour l'entretien| {when} sur le poste « {role} »."),
        Line("je vous remercie pour notre entretien| {when}.", "pf"),
    ),
    "thanks+reminder+interest": (
        Line(
            "merci pour notre échange| {when} sur le poste « {role} »"
            "| et surtout pour ce que vous m'avez dit sur {talked}.",
            "wp",
        ),
        Line(
            "je vous remercie pour notre entretien| {when} sur le poste « {role} »"
            "| et en particulier pour vos explications sur {talked}.",
            "pf",
        ),
    ),
    "reminder": (
        Line(
            "j'ai vraiment apprécié notre conversation {when} sur le poste « {role} ».", "w", "warm"
        ),
        Line(
            "nous avons parlé plusieurs fois du poste « {role} », la dernière fois {when}.",
            "wp",
            "several",
        ),
        Line("quel plaisir d'avoir parlé avec vous {when} du poste « {role} ».", "w", "warm"),
        Line("nous avons échangé dans vos locaux {when} sur le poste « {role} ».", "wp", "on_site"),
        Line("nous avons parlé par téléphone {when} du poste « {role} ».", needs="phone"),
        Line("nous avons parlé {when} du poste « {role} »."),
        Line("nous avons échangé {when} sur le poste « {role} »."),
        Line("vous m'avez accordé un entretien {when} pour le poste « {role} ».", "pf"),
        Line("nous avons eu un entretien {when} pour le poste « {role} »."),
        Line("j'ai passé un entretien avec vous {when} pour le poste « {role} »."),
        Line("nous avons parlé du poste « {role} »."),
        Line("notre entretien portait sur le poste « {role} »."),
        Line("nous avons échangé {when}."),
        Line("vous m'avez accordé un entretien {when}.", "pf"),
        Line("nous avons échangé lors de mon entretien."),
    ),
    "thanks": (
        Line("merci d'avoir parlé du poste et de l'équipe avec tant de franchise.", "w", "warm"),
        Line("merci pour votre temps et pour tout ce que vous m'avez appris sur {company}.", "w"),
        Line("merci pour votre temps et pour vos précisions sur le poste.", "wp"),
        Line("je vous remercie pour votre temps et pour vos explications sur le poste.", "pf"),
        Line("je vous remercie de m'avoir accordé de votre temps.", "f"),
        Line("merci pour votre temps et tout ce que vous avez partagé.", "wp"),
        Line("merci pour votre temps et vos éclairages."),
        Line("un grand merci pour votre temps.", "w"),
        Line("je vous remercie de votre temps.", "pf"),
        Line("merci pour votre temps."),
    ),
    "thanks+interest": (
        Line("merci pour votre temps| et surtout pour ce que vous m'avez dit sur {talked}.", "wp"),
        Line("je vous remercie pour votre temps| et pour vos explications sur {talked}.", "pf"),
    ),
    "interest": (
        Line(
            "ce que vous m'avez dit sur {talked} me donne encore plus envie de ce poste.",
            "w",
            "wants_role",
        ),
        Line("ce que vous m'avez dit sur {talked} m'est resté en tête.", "wp"),
        Line(
            "depuis notre échange sur {talked}, le poste m'attire encore plus.",
            "wp",
            "wants_role met",
        ),
        Line("j'ai trouvé très intéressant ce que vous avez dit sur {talked}.", "pf"),
        Line(
            "vos explications sur {talked} renforcent mon intérêt pour le poste.",
            "pf",
            "wants_role",
        ),
        Line("j'ai écouté avec beaucoup d'intérêt vos explications sur {talked}.", "f"),
        Line("cela m'intéresserait d'en entendre davantage sur {talked}.", "wp"),
        Line("plus j'en apprends sur {excites}, plus le poste m'attire.", "wp", "wants_role"),
        Line(
            "tout ce que j'ai appris sur {excites} me donne très envie de ce poste.",
            "w",
            "wants_role",
        ),
        Line("cela m'intéresserait d'en savoir plus sur {excites}.", "wp", "wants_company"),
        Line(
            "ce que j'ai appris sur {excites} confirme mon intérêt pour le poste.",
            "pf",
            "wants_role",
        ),
        Line("je souhaiterais en apprendre davantage sur {excites}.", "f", "wants_company"),
        Line("notre échange m'a donné encore plus envie de ce poste.", "w", "wants_role met"),
        Line("le poste m'attire plus que jamais.", "wp", "wants_role"),
        Line("mon intérêt pour le poste et pour {company} reste entier.", "pf", "wants_role"),
        Line("mon intérêt pour le poste reste entier.", "pf", "wants_role"),
        Line("ce travail me plairait vraiment.", "w", "wants_role"),
        Line("le poste m'intéresse beaucoup.", needs="wants_role"),
        Line("le poste m'attire vraiment.", "wp", "wants_role"),
        Line("mon intérêt pour {company} reste entier.", needs="wants_company !wants_role"),
        Line("votre travail continue de m'intéresser.", needs="!wants_role"),
    ),
    "close": (
        Line("j'aimerais beaucoup rester en contact et en apprendre plus sur votre travail.", "w"),
        Line("au plaisir de rester en contact et d'en apprendre davantage."),
        Line("ce serait un plaisir de rester en contact et d'en savoir plus.", "wp"),
        Line("j'aimerais rester en contact et suivre le travail de l'équipe.", "wp"),
        Line("je souhaiterais rester en contact avec vous et en apprendre davantage.", "f"),
        Line("ce serait pour moi un plaisir de rester en contact avec vous.", "f"),
        Line("j'espère que nous resterons en contact.", "wp"),
        Line("j'aimerais rester en contact."),
        Line("au plaisir de rester en contact.", "pf"),
    ),
    "close+interest": (
        Line("j'aimerais beaucoup rester en contact| et en entendre davantage sur {talked}.", "w"),
        Line("j'aimerais rester en contact| et en apprendre plus sur {talked}.", "wp"),
        Line("je souhaiterais rester en contact| et en apprendre davantage sur {talked}.", "f"),
    ),
}

TOPICS: Final[Section] = {
    "interest": (
        Line("ce que vous m'avez dit sur {talked} m'est resté en tête.", "wp"),
        Line("j'ai trouvé très intéressant ce que vous avez dit sur {talked}.", "pf"),
        Line("j'ai écouté avec beaucoup d'intérêt vos explications sur {talked}.", "f"),
        Line("cela m'intéresserait d'en entendre davantage sur {talked}.", "wp"),
        Line("cela m'intéresserait d'en savoir plus sur {excites}.", "wp", "wants_company"),
        Line("je souhaiterais en apprendre davantage sur {excites}.", "f", "wants_company"),
    ),
    "thanks+interest": PLAIN["thanks+interest"],
    "thanks+reminder+interest": PLAIN["thanks+reminder+interest"],
}
"""For situations where another part says that the interest is there: it isn't said twice."""

SUGGESTED: Final = (
    Line("vous m'avez gentiment proposé de nous retrouver ici, alors me voici.", "w", "asked"),
    Line("comme vous l'aviez proposé, je vous retrouve ici.", needs="asked"),
    Line("merci de m'avoir proposé cette mise en relation.", needs="asked"),
    Line("je donne suite avec plaisir à votre proposition de nous retrouver ici.", needs="asked"),
    Line("vous m'aviez proposé de nous retrouver ici.", needs="asked"),
    Line("comme proposé, me voici.", "wp", "asked"),
    Line("je réponds volontiers à votre proposition.", needs="asked"),
    Line("merci pour votre proposition.", needs="asked"),
)
STAY: Final = (
    Line("j'aimerais beaucoup rester en contact.", "wp"),
    Line("j'espère que nos chemins se recroiseront, et j'aimerais rester en contact.", "wp"),
    Line("je souhaiterais rester en contact avec vous.", "f"),
    Line("j'espère que nous resterons en contact.", "wp"),
    Line("ce serait pour moi un plaisir de rester en contact.", "f"),
    Line("au plaisir de rester en contact.", "pf"),
    Line("j'aimerais rester en contact."),
    Line("je garderai le contact avec plaisir."),
    Line("restons en contact.", "wp"),
)

NOTES: Final[dict[str, Section]] = {
    "plain": PLAIN,
    "check_in": {
        **TOPICS,
        "check_in": (
            Line(
                "le poste m'intéresse toujours beaucoup, et je sais que ces décisions prennent du temps.",
                "wp",
                "wants_role",
            ),
            Line(
                "j'ai toujours autant envie de ce poste, et je sais qu'un recrutement prend du temps.",
                "w",
                "wants_role",
            ),
            Line(
                "rien ne presse, je voulais simplement vous dire que le poste m'intéresse toujours.",
                "w",
                "wants_role",
            ),
            Line(
                "inutile de me répondre, je voulais seulement vous dire que mon intérêt reste entier.",
                "wp",
                "wants_role",
            ),
            Line(
                "mon intérêt reste entier, et je comprends tout à fait que ces décisions prennent du temps.",
                "pf",
                "wants_role",
            ),
            Line(
                "mon intérêt reste entier, et ce message n'appelle pas de réponse.",
                "f",
                "wants_role",
            ),
            Line("mon intérêt reste entier.", needs="wants_role"),
            Line(
                "je sais que ces décisions prennent du temps, et ce message n'appelle pas de réponse.",
                "wp",
                "!wants_role",
            ),
            Line(
                "je comprends tout à fait que ces décisions prennent du temps.", needs="!wants_role"
            ),
        ),
    },
    "long_silence": {
        **TOPICS,
        "thanks+reminder": (
            Line(
                "cela fait un moment, mais encore merci pour notre échange| {when} sur le poste « {role} ».",
                "wp",
            ),
            Line("encore merci pour notre échange| {when} sur le poste « {role} ».", "wp"),
            Line(
                "merci encore pour votre temps| {when}, lors de notre entretien pour le poste « {role} »."
            ),
            Line(
                "je vous remercie encore pour notre entretien| {when} sur le poste « {role} ».",
                "pf",
            ),
        ),
        "no_pressure": (
            Line("les projets évoluent, alors une réponse n'est vraiment pas nécessaire.", "wp"),
            Line("je sais que les choses changent, et une réponse n'est pas nécessaire.", "wp"),
            Line("la situation a peut-être changé depuis, et c'est tout à fait normal.", "wp"),
            Line("je sais que les journées sont chargées, alors inutile de répondre.", "w"),
            Line("ce message n'appelle pas de réponse.", "pf"),
            Line("si les projets ont changé, je le comprends tout à fait.", "pf"),
            Line("une réponse n'est pas nécessaire.", "pf"),
            Line("je n'attends pas de réponse particulière.", "f"),
            Line("inutile de répondre.", "wp"),
        ),
        "close": (
            Line("dans tous les cas, j'aimerais rester en contact.", "wp"),
            Line("j'aimerais tout de même rester en contact.", "wp"),
            Line("quoi qu'il en soit, je souhaiterais rester en contact avec vous.", "f"),
            Line("quelle que soit l'issue, j'aimerais rester en contact.", "wp"),
            Line("ce serait malgré tout un plaisir de rester en contact.", "f"),
            Line("j'espère que nous resterons en contact.", "wp"),
            Line("au plaisir de rester en contact.", "pf"),
        ),
    },
    "as_you_suggested": {
        "as_you_suggested": SUGGESTED,
        "thanks+reminder+as_you_suggested": (
            Line(
                "merci pour notre échange| {when} sur le poste « {role} »"
                "| et pour votre proposition de mise en relation.",
                "wp",
                "asked",
            ),
            Line(
                "je vous remercie pour notre entretien| {when} sur le poste « {role} »"
                "| et pour votre proposition de mise en relation.",
                "pf",
                "asked",
            ),
        ),
    },
    "after_no": {
        "as_you_suggested": SUGGESTED,
        "parting": (
            Line(
                "même si cela ne s'est pas fait, je garderai en tête ce que vous m'avez dit sur {talked}.",
                "w",
            ),
            Line(
                "même si cela ne s'est pas fait cette fois, j'ai eu grand plaisir à vous rencontrer.",
                "w",
                "warm",
            ),
            Line(
                "même si la réponse a été négative, je retiens beaucoup de notre échange sur {talked}.",
                "p",
            ),
            Line(
                "bien que cela ne se soit pas fait, j'ai beaucoup apprécié notre échange sur {talked}.",
                "f",
            ),
            Line(
                "je comprends tout à fait la décision et je vous souhaite, ainsi qu'à l'équipe, une très bonne continuation.",
                "wp",
            ),
            Line("je comprends tout à fait la décision.", "pf"),
            Line("même si cela ne s'est pas fait, merci de m'avoir donné cette chance.", "wp"),
            Line("bien que cela ne se soit pas fait, je vous remercie de cette occasion.", "f"),
            Line("je vous souhaite, ainsi qu'à l'équipe, une très bonne continuation."),
            Line("je comprends la décision."),
            Line("bonne continuation à vous et à l'équipe."),
            Line("merci pour cette occasion."),
        ),
        "close": STAY,
    },
    "accepted": {
        "joining": (
            Line("j'ai accepté l'offre et j'ai hâte de commencer {starts}.", "w"),
            Line("j'ai accepté l'offre et me réjouis de rejoindre {company} {starts}."),
            Line("j'ai accepté l'offre et me réjouis de commencer {starts}."),
            Line("j'ai dit oui et j'ai vraiment hâte de rejoindre {company}.", "w", "!started"),
            Line("j'ai accepté l'offre et me réjouis de rejoindre {company}.", needs="!started"),
            Line("je me réjouis de vous rejoindre.", needs="!started"),
            Line(
                "j'ai maintenant commencé chez {company}, et je m'y plais beaucoup.", "w", "started"
            ),
            Line(
                "j'ai maintenant commencé chez {company} et j'espère vous y croiser.",
                needs="started",
            ),
            Line("j'ai maintenant pris mon poste.", needs="started"),
            Line("j'ai accepté l'offre.", needs="!started"),
            Line("je travaille maintenant chez {company}.", needs="started"),
            Line("je fais désormais partie de l'équipe.", needs="started"),
        ),
        "close": (
            Line("d'ici là, j'aimerais rester en contact.", "wp", "!started"),
            Line("d'ici là, ce serait un plaisir de rester en contact.", needs="!started"),
            Line("j'aimerais rester en contact et en apprendre davantage.", "wp"),
            Line("je souhaiterais rester en contact avec vous et en apprendre davantage.", "f"),
            Line("au plaisir de rester en contact.", "pf"),
            Line("j'aimerais rester en contact."),
        ),
    },
    "on_hold": {
        **TOPICS,
        "on_hold": (
            Line(
                "je sais que le poste est en suspens, et il m'intéressera toujours si cela change.",
                "wp",
                "wants_role",
            ),
            Line(
                "je comprends que le poste soit en suspens, et mon intérêt reste entier s'il rouvre.",
                "wp",
                "wants_role",
            ),
            Line(
                "je comprends que le poste soit suspendu, et mon intérêt reste entier si la situation évolue.",
                "f",
                "wants_role",
            ),
            Line(
                "je sais que le poste est en suspens, et rien ne presse de mon côté.",
                "wp",
                "wants_role",
            ),
            Line("je comprends tout à fait que le poste soit en suspens pour le moment."),
            Line("je sais que le poste est en suspens."),
            Line("j'ai bien compris que le poste est actuellement suspendu.", "f"),
            Line("si le poste rouvrait, il m'intéresserait toujours.", "pf", "wants_role"),
        ),
    },
    "offer": {
        **TOPICS,
        "offer": (
            Line(
                "l'offre m'a fait très plaisir, et je prends le temps d'y réfléchir.",
                "w",
                "wants_role",
            ),
            Line("j'ai reçu l'offre avec plaisir et j'y réfléchis avec soin.", "pf", "wants_role"),
            Line(
                "merci pour votre part dans cette offre, à laquelle je réfléchis avec soin.", "wp"
            ),
            Line("j'examine l'offre avec soin.", "pf"),
            Line("je prends le temps de réfléchir à l'offre.", "wp"),
            Line("j'étudie l'offre avec la plus grande attention.", "f"),
            Line("je vous remercie pour l'offre, que j'étudie avec attention.", "pf"),
            Line("l'offre me fait très plaisir, et j'y réfléchis tranquillement.", "wp"),
        ),
    },
    "declined": {
        "as_you_suggested": SUGGESTED,
        "parting": (
            Line(
                "même si je ne vous rejoindrai pas cette fois, j'ai eu grand plaisir à vous rencontrer.",
                "w",
                "warm",
            ),
            Line(
                "même si je prends un autre chemin, je garderai en tête ce que vous m'avez dit sur {talked}.",
                "w",
            ),
            Line(
                "même si je ne vous rejoindrai pas cette fois, j'ai beaucoup apprécié notre échange sur {talked}."
            ),
            Line(
                "même si je ne vous rejoindrai pas cette fois, je vous souhaite, ainsi qu'à l'équipe, une très bonne continuation."
            ),
            Line(
                "je ne vous rejoindrai pas cette fois, mais je vous remercie de m'avoir donné cette chance."
            ),
            Line("je vous souhaite, ainsi qu'à l'équipe, une très bonne continuation."),
            Line("bonne continuation à vous et à l'équipe."),
            Line("merci pour cette occasion."),
            Line("je prends un autre chemin cette fois."),
        ),
        "close": STAY,
    },
    "unmet": {
        "reminder": (
            Line("j'ai passé un entretien {when} pour le poste « {role} » chez {company}."),
            Line("j'ai passé un entretien {when} pour le poste « {role} »."),
            Line("ma candidature chez {company} porte sur le poste « {role} ».", needs="!started"),
            Line("j'ai postulé au poste « {role} »."),
            Line("j'ai passé un entretien {when}."),
            Line("je vous écris au sujet de ma candidature."),
        ),
        "thanks": (
            Line("merci pour votre aide tout au long du parcours.", "wp"),
            Line("je vous remercie pour votre aide pendant le recrutement.", "pf"),
            Line("merci pour votre aide."),
        ),
        "thanks+reminder": (
            Line("merci pour votre aide| dans ma candidature au poste « {role} »."),
            Line("merci pour votre aide| autour de mon entretien {when} pour le poste « {role} »."),
            Line("merci pour votre aide| dans ma candidature."),
        ),
    },
}

MESSAGES: Final[dict[str, Section]] = {
    "email": {
        "greeting": (
            Line("Bonjour {name},"),
            Line("Bonjour,"),
        ),
        "sign_off": (
            Line("Bien à vous,", "wp"),
            Line("Bien cordialement,"),
            Line("Cordialement,", "pf"),
        ),
    },
    "thank_you_email": {
        "help": (
            Line(
                "si un autre élément vous est utile, je vous l'enverrai volontiers.",
                "wp",
                "wants_role",
            ),
            Line(
                "si vous avez besoin d'un complément, je vous le transmettrai volontiers.",
                "f",
                "wants_role",
            ),
        ),
    },
    "follow_up_email": {
        "help": (
            Line(
                "si un autre élément vous est utile, je vous l'enverrai volontiers.",
                "wp",
                "wants_role",
            ),
            Line("s'il vous reste des questions, j'y répondrai avec plaisir.", "wp", "wants_role"),
            Line(
                "si vous avez besoin d'un complément, je vous le transmettrai volontiers.",
                "f",
                "wants_role",
            ),
        ),
    },
    "rejection_thank_you": {
        "news_thanks": (
            Line("merci d'avoir pris le temps de m'écrire."),
            Line("merci pour votre message."),
        ),
    },
    "after_acceptance": {
        "connected": (
            Line("merci pour cette mise en relation, et encore merci pour votre temps {when}."),
            Line("merci d'avoir accepté, et merci encore pour notre échange {when}.", "wp", "met"),
            Line("merci pour cette mise en relation."),
        ),
    },
    "accept_invitation": {
        "invited": (
            Line("merci beaucoup pour votre invitation, acceptée avec plaisir.", "wp"),
            Line("quel plaisir de vous retrouver ici, et merci pour l'invitation.", "w"),
            Line("je vous remercie de votre invitation, que j'ai acceptée avec plaisir.", "pf"),
        ),
        "close": STAY,
    },
    "via_recruiter": {
        "greeting": (Line("Bonjour,"),),
        "pass_on": (
            Line(
                "merci de bien vouloir transmettre mes remerciements à {full_name} pour notre échange {when} sur le poste « {role} ».",
                "wp",
                "met",
            ),
            Line(
                "merci de bien vouloir remercier {full_name} de ma part pour notre entretien {when} sur le poste « {role} ».",
                "wp",
                "met",
            ),
            Line(
                "je vous saurais gré de transmettre mes remerciements à {full_name} pour l'entretien {when} sur le poste « {role} ».",
                "f",
                "met",
            ),
            Line(
                "merci de bien vouloir transmettre mes remerciements à {full_name} pour notre échange {when}.",
                needs="met",
            ),
            Line(
                "merci de bien vouloir transmettre mes remerciements à {full_name} pour son aide dans ma candidature.",
                needs="!met",
            ),
            Line(
                "merci de bien vouloir transmettre mes remerciements pour l'entretien.", needs="met"
            ),
            Line("merci de bien vouloir transmettre mes remerciements."),
        ),
    },
    "existing_channel": {
        "again": (
            Line("merci encore pour nos bons échanges.", "w"),
            Line("merci encore pour votre message.", "pf"),
        ),
        "close": STAY,
    },
}

LEXICON: Final = Lexicon(
    markers=(
        "le",
        "la",
        "les",
        "et",
        "vous",
        "je",
        "de",
        "du",
        "des",
        "pour",
        "merci",
        "sur",
        "avec",
        "votre",
        "vos",
        "nous",
        "notre",
        "est",
        "que",
        "ce",
        "dans",
        "une",
        "un",
        "au",
        "aux",
        "poste",
        "rester",
        "en",
        "plus",
        "avons",
        "très",
        "cette",
        "échange",
        "entretien",
        "remercie",
        "pas",
    ),
    greeting=r"(?:bonjour|bonsoir|salut|cher|chère|chers|coucou|re-?bonjour)(?: (?:monsieur|madame))?",
    nameless=r"à tous|à toutes|toute l'équipe|monsieur|madame|madame, monsieur|l'équipe",
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
        (r"il y a quelques jours", 2, 9),
        (r"il y a quelques semaines", 10, 45),
        (r"il y a une semaine|il y a huit jours", 5, 10),
        (r"il y a (?:deux semaines|quinze jours)", 11, 18),
        (r"il y a trois semaines", 17, 26),
        (r"il y a un mois", 24, 45),
    ),
    met=(
        r"\b(?:entretien\w*|échang\w+|conversation\w*|(?:avons|ai) (?:\w+ ){0,2}parlé|parl(?:er|é) avec|rencontr\w+|appel|rendez-vous|visioconférence|discussion\w*|discuté"
        r"|sommes vus|accueil\w*|entrevue\w*)"
    ),
    role=(r"\b(?:poste|rôle|fonction|emploi|mission|offre)"),
    thanks=(
        r"\b(?:merci\w*|remerci\w*|reconnaissan\w+|gratitude|apprécié|sympathique de votre part)"
    ),
    interest=(
        r"\b(?:int[ée]r[eê]\w+|envie|attire\w*|passionn\w+|enthousias\w+|inspir\w+|motiv\w+|hâte|réjoui\w*|plaisir|plaît|plairait|séduit|curieu\w+|curiosité"
        r"|resté en tête|garderai en tête|retiens|dit sur|explications sur|en (?:savoir|apprendre|entendre) (?:plus|davantage)|apprécié|convainc\w+|fascin\w+|marqué|m['’]a parlé|stimul\w+)"
    ),
    close=(
        r"\b(?:garderai le contact|rest(?:er|erons|ons) en (?:contact|lien|relation)|garder (?:le )?(?:contact|lien)|en (?:apprendre|savoir|entendre) (?:plus|davantage)|au plaisir|à bientôt|chemins se|mise en relation"
        r"|être en contact|bonne continuation|cordialement|bien à vous|nous revoir|poursuivre (?:nos|notre|cet) échange\w*|d['’]ici là|suivre le travail|y croiser)"
    ),
    default=(
        r"(?:je |j')(?:souhaiterais|souhaite|voudrais|aimerais) (?:vous|t['’])\s?(?:inviter à rejoindre|ajouter à) mon réseau(?: professionnel)?(?: (?:sur )?linkedin)?",
        r"je (?:vous|t['’])\s?invite à rejoindre mon réseau(?: professionnel)?(?: (?:sur )?linkedin)?",
    ),
    placeholder=(
        r"\b(?:(?:votre|mon|ton) (?:prénom|nom)|(?:nom|prénom) (?:de l['’]entreprise|du recruteur|ici)|insérer \w+|à compléter)"
    ),
    asks_decision=(
        r"\b(?:(?:avez-vous|auriez-vous|y a-t-il) (?:déjà |eu )?(?:des nouvelles|du nouveau|une (?:décision|réponse)|pris)|(?:quand|à quelle date) (?:\w+[ -]){0,5}(?:décid\w+|décision|réponse|nouvelles|retour)"
        r"|où en (?:est|sont|êtes)|avez-vous (?:pris|fait)|quelle est votre décision|suite donnée|l['’]état (?:d['’]avancement )?de ma candidature|tenez-moi au courant|si (?:j['’]ai|je suis) (?:le poste|reten\w+)|prochaines étapes \?)"
    ),
    presses=(
        r"\b(?:au plus vite|dès que possible|rapidement|urgent\w*|d['’]urgence|avant (?:demain|ce soir|la fin de la semaine)|(?:merci de|veuillez|j['’]attends|dans l['’]attente de) (?:\w+ ){0,3}(?:répondre|réponse|retour)"
        r"|d['’]autres (?:offres|propositions)|toujours (?:pas eu|sans) (?:de )?(?:nouvelles|réponse)|pourquoi (?:n['’]avez|ne m)|date limite|asap|j['’]exige|réponse rapide)"
    ),
    pitches=(
        r"\b(?:(?:candidat\w*|profil|personne) (?:\w+ )?(?:idéal\w*|parfait\w*)|(?:le|la|un|une) meilleure? (?:candidat\w*|profil|choix)|(?:ans|années) d['’]expérience|mes (?:compétences|atouts|qualités|réussites|points forts)"
        r"|embauchez-moi|atout pour|recommand(?:er|ez)[ -](?:moi|ma candidature)|me recommander|appuyer ma candidature|j['’]apporterai|je (?:peux|saurais|saurai) (?:vous )?apporter|correspond parfaitement)"
    ),
    attaches=(
        r"\b(?:ci-joint\w*|en pièce jointe|pièce jointe|mon (?:cv|portfolio|curriculum)|voici (?:le|mon|un) lien|je joins)"
    ),
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

BANK: Final = Bank(
    language="fr",
    notes=NOTES,
    messages=MESSAGES,
    subjects={
        "thank_you_email": (
            Line("Merci pour notre échange {when} : {role}"),
            Line("Merci pour notre échange sur le poste « {role} »"),
            Line("Poste « {role} » : merci"),
            Line("Merci"),
        ),
        "follow_up_email": (
            Line("Poste « {role} » : mon intérêt reste entier", needs="wants_role"),
            Line("Poste « {role} »"),
            Line("Suite à mon entretien"),
            Line("Mon entretien"),
        ),
        "rejection_thank_you": (
            Line("Merci pour votre message : {role}"),
            Line("Merci pour votre message"),
        ),
        "via_recruiter": (Line("Un remerciement à transmettre"), Line("Un merci pour {full_name}")),
        "employer_channel": (
            Line("Un remerciement à transmettre"),
            Line("Un merci pour {full_name}"),
        ),
    },
    dates=Dates(
        days_ago={0: "aujourd'hui", 1: "hier", 2: "avant-hier"},
        weekdays=_DAYS,
        last_weekdays=tuple(f"{day} dernier" for day in _DAYS),
        last_week="la semaine dernière",
        months=_MONTHS,
        in_months=tuple(f"en {month}" for month in _MONTHS),
        on_date="le {day} {month}",
        on_date_year="le {day} {month} {year}",
        special_days={1: "1er"},
    ),
    lexicon=LEXICON,
    lower_first=(
        "le",
        "la",
        "les",
        "l'équipe",
        "un",
        "une",
        "des",
        "votre",
        "vos",
        "notre",
        "ce",
        "cette",
        "ces",
        "comment",
        "pourquoi",
        "mon",
        "ma",
    ),
)
