"""Words that stand in a name field without being the name: data for ``names``.

Pronouns, titles, credentials, slogans; and the small words that belong to a name. All in case
folded form unless said otherwise. To add one, add it here; no rule changes.
"""

from typing import Final


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


PRONOUNS: Final = _words(
    """
    she her hers he him his they them their theirs ze zir hir xe xem ve ver any all pronouns
    ella él elle elles ellos ellas il ils iel lui eux sie ihr ihre er ihm ihn xier dey
    ela dela ele dele elu delu lei loro lui hij hem zijn zij haar hen die hun
    ona jej on jego ono onu ji ona její jeho hon henne han honom hän de dem dig hun hende ham
    она её он его они их вона її він його αυτή αυτός היא הוא הם هي هو 彼 彼女
    """
)
SURE_PRONOUNS: Final = _words(
    "she her he him they them ella él elle iel ela ele hij hän она он היא הוא 彼女 彼"
)
"""Those that, alone in brackets and in small letters, are no second form of a name."""

TITLES: Final = _words(
    """
    dr prof pr professor professorin doctor mr mrs ms mx miss mme mlle sir herr frau señor señora
    eng.º eng.ª engº engª dr.ª sr.ª prof.ª
    """
)
"""Titles before a name, with or without a full stop."""
DOTTED_TITLES: Final = _words(
    """
    ing eng engr er mag mgr dipl-ing dipl-kfm dipl-inf dipl-psych judr mudr phdr rndr mvdr
    lic dra sr sra srta dott dottssa avv arch geom drs ir dhr mevr mw adv rev fr hon
    col capt maj lt gen univ-prof univ priv-doz h.c bc ddr dipl med rer nat phil
    ดร ผศดร รศดร د أد م δρ др д-р проф кандидат
    """
)
"""Titles only if a full stop follows: without it they are names, too."""
HEBREW_TITLES: Final = _words("ד\"ר ד״ר פרופ' פרופ׳ אינג' עו\"ד עו״ד")

CREDENTIALS: Final = _words(
    """
    phd dphil mba emba msc mres meng mphil mph mfa med llm llb bsc beng bcom bba btech mtech bca mca
    jd esq cpa cfa cfp cfe cma acca fcca aca fca cia cisa cism cissp crisc ceh oscp pmp pmi-acp
    pgmp pmi-rmp prince2 csm cspo psm psmi psmii safe itil shrm shrm-cp shrm-scp sphr phr gphr aphr
    sphri phri cipd mcipd fcipd chrp chrl chre cphr cptd aptd cplp icf-acc icf-pcc pcc mcc cpcc
    rn bsn msn dnp fnp-bc md mbbs frcs dds dmd dvm pharmd psyd edd dba dsc scd lcsw lmft lpc
    otr/l dpt pe peng ceng eur-ing miet mimeche frsa frics mrics riba aia leed cpim cscp cpsm cltd
    cssbb cssgb lssbb lssgb capm cbap ccba togaf cka ckad ccna ccnp ccie mcse rhce clu chfc caia frm
    cima cgma fcas maaa ctp obe mbe cbe kc qc lion ll.m m.a b.a m.s b.s m.d p.e p.eng b.sc m.sc
    dipl.-ing dipl-ing mbe pspo psm1 pspo1 csp-sm a-csm cams ccep cipp cipp/e cipm cdmp gisp csp cih
    """
)
"""After a name, in any case."""
CAPITAL_CREDENTIALS: Final = _words(
    "MA BA BS MS DO CA EA NP MP AP ACC CPC ASA FSA CRS ABR GRI AWS BE ME BD+C CSP PA PT OT RD CPT"
)
"""After a name, in capitals only: in small letters they are names or words."""

SUFFIXES: Final = _words("jr sr ii iii iv 2nd 3rd filho neto sobrinho júnior fils père")
"""Which of several people of one name: part of the full name, never greeted by."""

SLOGANS: Final = _words(
    """
    hiring we're we’re wearehiring i'm i’m recruiting opentowork open recruiter recruiters hr
    talent ceo cto coo cfo cio cmo cpo vp founder co-founder cofounder developer manager director
    consultant freelancer freelance keynote sourcer linkedin lion available
    recrute recrutement recrutons sucht stellt einstellung contratando contrata buscamos recruta
    recrutando recrutamento assume assumiamo rekrutuje zatrudnia rekryterar wervt aanwerven
    looking seeking is helping ex ex- senior principal
    """
)
"""Words with which a slogan begins, where at least two words of a name stand before it."""
SHOUTS: Final = _words(
    """
    hiring we're we’re i'm i’m hi hello wearehiring opentowork recruiting contratando
    recrutando urgent
    """
)
"""Words that are never a name, wherever they stand."""

GERMANIC_PARTICLES: Final = _words(
    """
    van von vom zu zum zur van't 't 's den der ten ter te op aan in af av vd v.d v. auf
    bin ibn bint binti binte ben bat bar al el ul ud ur ould wa mac mc ó ní nic uí mhic o' ap ab
    ferch fitz a/l a/p s/o d/o w/o oğlu oglu qızı qizi kızı kyzy uulu
    """
)
"""Everything after one of these is a family's or father's name."""
ROMANCE_PARTICLES: Final = _words(
    "de del la las los les le du des da do das dos di della delle dei degli dal dalla d' e y i san"
    " santa sant"
)
"""These stand in family names and in given names of several words alike."""
SMALL_IN_CAPITALS: Final = _words(
    "van von der den de la del di da dos das do du bin bint ibn zu y e"
)
"""Written small again when a whole name in capitals is."""

COMPOUND_STARTS: Final = _words(
    """
    maría maria marie mary ana anna anne ann jean josé jose joão joao juan luis luís luiz karl hans
    lisa eva jan john sarah emma rosa carlos pedro marco gian pier billie bobbie peggy betty bobby
    billy joe jim محمد محمّد علی عبد أبو ابو أم ام بو نور
    """
)
"""First words that are often only half of a given name."""
DEVOTED: Final = _words("maría maria ma mª marie josé jose ana")
"""First words that a "de" often makes one given name of: María del Carmen."""
SECOND_PARTS: Final = _words(
    """
    ann anne anna jo joe lou beth jane jean sue mae may lee kate rose grace lynn marie maria maría
    josé jose jesús jesus luis luís luiz carlos pedro paulo pablo antonio antónio miguel manuel
    fernanda luisa luísa isabel clara cristina carmen pilar paula claudia cláudia pierre paul luc
    louis claude michel marc françois philippe jacques yves christophe lena lotte luise sophie
    sofie katharina magdalena teresa elena rita bob ray peter dieter heinz werner
    """
)
"""Second words that are often the other half."""
UNSAID: Final = _words(
    """
    md mohd muhd mhd mohamad. ma mª abd abdul abdel abdal abdol abu abou umm um bint bin sri shri
    sheikh syed sayed sayyid hajji haji tengku raja nur nor noor siti عبد أبو ابو أم ام بو آل
    """
)
"""First words by which, alone, nobody is called."""
SHORT_FORMS: Final = _words(
    """
    abby aggie alex alec alexa alfie ali allie amy andi andy angie annie annika archie art artie
    barb barbie becca beccy becky bella ben benji benny bernie bert bertie bess beth betty bill
    billy bob bobby bonnie brad brian bruce cal cam carl carrie cass cassie cathy cecil cheryl chris
    chrissy christy chuck cindy claire clara cliff clint colin connie coco craig curt daisy dan dana
    danny dave david davy deb debbie debby del denny derek dick dina dolly don donna donnie dora
    dot doug drew ed eddie eddy elaine eli ella ellie elsa emily emma eric erica ernie eva eve evie
    fay fiona flo fran franny fred freddie freddy gabe gabby gail gary gene geoff george gerry gigi
    gina ginny grace greg gus gwen hal hank hannah hans harry hattie helen henry hugh iggy ike ivan
    ivy izzy jack jackie jake jamie jan jane janet jason jay jean jeff jen jenna jenny jeremy jerry
    jess jesse jessica jessie jill jim jimmy jo joan jodie joe joey john johnny jon jonny josh joy
    judy julia julie justin karen kat kate kathy katie katy kay keith kelly ken kenny kevin kit
    kitty kris kristin kurt larry laura leo leah len lenny leon leonard les lexi lia libby lily lin
    linda lisa liz lizzie lizzy lola lori lou louie louise luca lucas lucy luke lulu lynn mabel
    maddie maggie mandy marcus marge margie marty mary matt maureen maude maura max may meg mel
    melissa mia michael michelle mick micky mike mikey millie milly mimi minnie misha mitch moe
    molly monica monty nadia nan nancy nat natalie nate ned nell nellie nic nick nicky nico nicole
    nina nora oli ollie oscar pam paddy pat patty patsy paul paula peggy penny pete peter phil
    philip pip polly rachel ralph randy ray rex rhoda rich richie rick ricky rita rob robbie robby
    robin rod ron ronnie ronny rosie roy ruby russ ruth ryan sal sally sam sammy sandra sandy sara
    sasha sarah sean shelly simon sid sofia sonia sophia sophie stella steph steve stevie stu sue
    susan susie suzy sven sylvia tamara tania tanya ted teddy terry tess theo tilly tim timmy tina
    toby todd tom tommy toni tony tracy trish tricia trudy uli val vanessa vera vicky victor
    vince vinny viv wally walt wendy will willie willy winnie xavi zach zack zoe
    paco pepe nacho lola chus pili quique kike lupe memo beto tito toño chema xavi
    kasia asia gosia basia ania ola zosia tomek bartek wojtek krzysiek
    kati steffi susi uschi gabi hansi sepp toni wolfi basti flo michi andi
    zé chico nando duda malu bia dani gabi rafa léo juju
    саша маша даша катя коля ваня дима миша наташа оля таня юля женя лёша серёжа
    """
)
"""Short and second given names that people put in brackets to be called by."""
CALLED: Final = (
    "aka ", "a.k.a. ", "goes by ", "call me ", "known as ", "called ", "genannt ", "gen. ",
    "rufname ", "dit ", "dite ", "alias ", "zwany ", "zwana ",
)  # fmt: skip
"""What stands before the name to be called by, in brackets."""
FORMER: Final = (
    "née ", "né ", "nee ", "geb. ", "geb ", "geborene ", "geborener ", "born ", "formerly ",
    "former ", "nata ", "nato ", "z domu ", "roz. ", "rozená ", "född ", "f. ", "ur. ",
    "o.s. ", "nascida ", "nacida ", "旧姓", "kızlık ", "урожд. ",
)  # fmt: skip
"""What stands before a former name, in brackets."""
