# ruff: noqa: E501  # word lists
"""The short words of each language: any other short word is an abbreviation or a slip.

"we" in French, "vt" in Portuguese, "pls" in English: a lower-case word of one to three letters
that the language does not have can't be read by a stranger, and neither can a word without a
vowel. The short words of a language can be listed, its slips can't.
"""

import re
from typing import Final

_KNOWN: Final[dict[str, frozenset[str]]] = {
    language: frozenset(words.split())
    for language, words in {
        "en": """
        a i ad ah am an as at be by do go ha he hi if in is it me my no of oh ok on or ox pi so to up us vs we
        act add age ago aid aim air ale all and ant any app apt arc are arm art ash ask ate awe axe bad bag ban bar
        bat bay bed bee beg bet bid big bin bio bit bow box boy bud bug bun bus but buy cab can cap car cat cod cot
        cow cry cub cue cup cut dad dam day den dev did die dig dip dog dot dry due dug dye ear eat eco eel egg ego
        elm end era etc eve ewe eye fan far fat fed fee fen few fig fin fir fit fix flu fly foe fog for fox fry fun
        fur gap gas gel get gig gin god got gum gun gut guy gym had ham has hat hay hem hen her hid him hip his hit
        hob hoe hog hop hot how hub hue hug hut ice icy ill ink inn ion its ivy jam jar jaw jet job jog joy jug key
        kid kin kit lab lad lag law lay led leg let lid lie lip lit log lot low mad man map mat max may men met mid
        min mix mob mop mud mug mum nap net new nil nod non nor not now nut oak oat odd off oil old one ops opt ore
        our out owe owl own pad pan par pat paw pay pea peg pen per pet pie pig pin pit pod pop pot pro pub put rag
        ram ran rap rat raw ray red ref rep rib rid rig rim rip rod rot row rub rug run rye sad sat saw say sea see
        set sew sex she shy sip sir sit six ski sky sow soy spa spy sum sun tab tag tan tap tar tax tea ten the tie
        tin tip toe ton too top tow toy try tub two urn use van vat vet via vow war was wax way web wet who why wig
        win wit won yes yet you zip zoo hoc mom gem pal tee
        awl bap cob cud elk fob jab jib keg lob loo mow nib ode orb pew ply pup rut sac sap sod sty sub tad tic tor tot tug urn wad yak yew aft dab din fad hod hue kip lax mar pug rue spur tun vex yaw""",
        "de": """
        ab am an da du eh er es im in ja je ob ok so um wo zu ad ca de la le ums usw vgl bzw etc ggf vs via hoc alt
        als arm auf aus bei bin bio bis das dem den der des die dir ein elf eng fit für gab gar geh gut hat her hin hob
        hub ich ihm ihn ihr ins ist kam lag los lud mag mal man max min mir mit nah neu nie nun nur oft per pro roh
        rot und sah sei sie tat tot tun tut uns übt vom von vor war was weg wem wen wer wie wir zog zum zur ans rät süß
        bot bat fad rar lau pur uns tue sei vor öko""",
        "fr": """
        a à y ah ai an au ce ci de du en es et eu il je la là le lu ma me ne né ni nu on or os ou où pu sa se si su ta
        te tu un us va vs vu ado âge ail air ais ait âme ami ans arc art aux bac ban bar bas bec bel bio blé bol bon
        but bus cap car cas ces cet clé cou cri cru ça dès des dit dix don dos duo dur eau éco élu est été etc eux
        fer feu fil fin foi fou fut gaz gel gré gym hop ici île ils ira jeu jet job jus kit lac las les lié lin lit
        loi lot lui mai mal max mer mes min mis moi mon mot mou mur née nés net nez nid nom non nos nul ont osé par
        pas peu pic pie pin pis pli pot pré pro pub pur que qui ras rat ris roi rue riz sac sas sec sel ses six ski
        soi sol son sud sur sûr spa tas tel tes thé tir toi ton tôt top tri tué une uni usé via vie vif vin vis vit
        vol vos vue vus web zoo zen hoc hui oie pop coq lin ode rôt rot ex œuf ère âne axe dé dés oui fée âgé col""",
        "es": """
        a e o u y ah mis al da de di el él en es ex fe ha he ir la le lo me mi mí ni no os se sé si sí su te té ti tu tú
        un va ve ya yo ahí ajo ala ama año aro así aun aún ave app bar bio bus cal can col con dan dar del den día
        dio dos duo eco eje era esa ese eso etc fin fue fui gas gel gol gym han has hay haz hoy iba ida ido ira kit
        asa aro ara ata bis boj coz ego fax fía fío gis lid lis mus nao oda olé paz pus rap ras sor tez tul vil ida iza iré dúo cía acá une usó oyó veo lea leo cae vea pon las les ley lío los luz mal mar más max mes mía mil min mío muy nos oca oír ojo ola oro oso par paz pan pez
        pie pro por pub que qué red res rey río rol ron sal san sea sed ser set sin sol son spa sur sus tal tan tía
        tic tío top tos tus una uno uña uso uva van ver ves vez vía vid vio voy vos voz web zoo ala hoc hoz""",
        "pt": """
        a à e é o aí ao ar as às cá da dá de dê do em eu ex fé fi há ir já lá la lã lo má me na né nó no nu os ou pá
        pé se sã só te tu um vá vê aço ali ano aos app até ave avó avô bar bem bio boa boi bom bus cal cão cem céu
        chá com cor cru cia das dar dei der dez dia diz dor dos dum eco ela ele era eis etc faz fez fim fio foi for
        fui gás gel ida iam kit lar las lãs lei ler lhe los lua luz mãe mal mão mar mas mau max mel mês meu mil mim min
        nas não nem nos nós num nua ova ovo pai pão par paz pés pia por pôr pós pós pra pré pro pub que quê rei rio rol
        rua sal são sei sem ser seu sim sol som sou spa sua sul tal tão tem têm ter teu tia tio tom top tua uma uns
        uso uva vai vão vem vêm ver vez via vir vos voz voo web zoo sob rim rês pás cor pôs dão põe raí hoc dar
        pó mó ré rã fã xá ás aba ala asa ara aro ata ato baú bis cós duo ego elo fãs fax foz gim giz gol ira jus mós
        nau nus oca oco olá ora pau pop pua pus rap rãs réu rir rum set tez til toa vau véu vil vós xis zen ímã lê lês leu li lia usa viu vi
        deu dou doa sai saí cai caí ri rói rir mói coa une voa soa ia ias vou quê dói fiz clã grã""",
    }.items()
}
_UNITS: Final = frozenset(
    "h s m l t g kg km cm mm mg ml ha min std x am pm ans sem j mois jrs hrs w kw k er e è".split()  # noqa: SIM905  # a word list reads better so
)
"""Short words after a figure."""
_TOKEN: Final = re.compile(r"(?<![\w.@/#&+-])[^\W\d_]+(?![\w@]|\.\w|-\w|[+#])")
_BORROWED: Final = re.compile(
    r"\b(?:mise en place|en place|[aà] la carte|ad hoc|en suite|per se|du jour|de facto|pro bono|in situ|in vitro|in vivo|joie de vivre|ex officio)\b"
)
"""Borrowed phrases, whose short words are of another language."""
_CAPITAL_LAST: Final = re.compile(r"\b[A-ZÀ-Þ]\w* $")
_VOWEL: Final = re.compile(r"[aeiouyáàâãäåæéèêëíìîïóòôõöøœúùûüý]")
_LONGEST: Final = 3
_ELIDED: Final = frozenset("l d j m n s t c qu".split())  # noqa: SIM905  # a word list reads better so
"""What French shortens before a vowel."""


def has_odd_word(text: str, language: str) -> bool:
    """Tell whether a phrase has a short word that is none of its language, or one without vowel."""
    known = _KNOWN.get(language)
    if known is None:
        return False
    text = _BORROWED.sub("", text)
    return any(_is_odd(found, text, known, language) for found in _TOKEN.finditer(text))


def _is_odd(found: re.Match[str], text: str, known: frozenset[str], language: str) -> bool:
    word = found[0]
    if not word[0].islower() or word in known:
        return False
    before, after = text[: found.start()], text[found.end() :]
    if _CAPITAL_LAST.search(before) and after[1:2].isupper():  # "Head of Data"
        return False
    if len(word) > _LONGEST:
        return word.islower() and not _VOWEL.search(word)
    elided = language == "fr" and word in _ELIDED and after[:1] == "'"
    shortened = (language == "en" and before[-1:] == "'") or (after[:1] == "." and len(word) == 1)
    unit = word in _UNITS and before.rstrip()[-1:].isdigit()
    return not (elided or shortened or unit)
