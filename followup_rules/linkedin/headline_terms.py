r"""What headlines say of a role, in eleven languages: data for ``headline``.

English, German, French, Spanish, Portuguese, Italian, Dutch, Polish, Czech, Swedish, Japanese.
Regular expressions on case-folded text; a stem stands without its endings (``\w*``), so that no
gender is left out.
"""

from typing import Final

HIRING_MANAGER: Final = r"""
\bhiring manager\b
\beinstellende[rn]? (?:manager|führungskraft)\w*
\bmanager recruteur
採用責任者
"""

AGENCY: Final = r"""
\bheadhunt\w*
\brecruitment consultant\w*
\brecruitment agen(?:cy|t)\b
\brecruiting agency\b
\bexecutive search\b
\bstaffing\b
\bsearch consultant\b
\bpersonalberat\w*
\bpersonalvermitt\w*
\bpersonaldienstleist\w*
\bchasseu\w* de têtes
\bcabinet de recrutement
\bconsultante?(?:·e)? en recrutement
\bconsultora? de (?:selección|rrhh)
\bempresa de trabajo temporal
\bconsultora? de recrutamento
\bconsulente (?:di )?(?:ricerca e selezione|selezione)
\bagenzia per il lavoro
\bsomministrazione
\bwervings?- en selectiebureau
\bintercedent\w*
\buitzend\w*
\brecruitment consulent\w*
\bagencj\w+ (?:rekrutacyjn|pracy)\w*
\bpersonální agentur\w*
\brekryteringskonsult\w*
\bbemanning\w*
人材紹介
転職エージェント
ヘッドハンター
キャリアアドバイザー
"""

LOGISTICS: Final = r"""
\b(?:recruit(?:ing|ment)|talent(?: acquisition)?) (?:co-?ordinat|administrat|assistan)\w+
\b(?:hr|interview|hiring) (?:co-?ordinat|administrat|assistan)\w+
\b(?:scheduling|candidate(?: experience)?) (?:co-?ordinat|administrat|assistan)\w+
\b(?:people(?: operations)?) (?:co-?ordinat|administrat|assistan)\w+
\b(?:(?:front )?office|onboarding) (?:co-?ordinat|administrat|assistan)\w+
\b(?:executive|personal|administrative|office|team|hr|management) assistant\b
\breceptionist\b
\boffice manager\w*
\bsecretary\b
\b(?:recruiting|hr|bewerber)[- ]?koordinat\w+
\bassisten(?:z|tin) der geschäfts\w+
\b(?:team|personal|büro|vorstands|geschäftsführungs|hr-)assisten\w+
\bsekret[aä]r\w*
\bempfang\b
\bassistante?(?:·e)? (?:rh|de direction|administrati\w+|recrutement)
\bsecrétaire
\bcoordina(?:dora?|trice|teur) (?:de |du )?(?:recrutement|selección|recrutamento)
\basistente (?:de )?(?:rrhh|recursos humanos|dirección|administrativ\w+)
\bauxiliar (?:administrativ\w+|de rrhh)
\bsecretari[ao]
\brecepcionista
\bassistente (?:de )?(?:rh|recursos humanos|direção|administrativ\w+)
\bassistente (?:di direzione|hr|amministrativ\w+)
\bsegretari\w+
\b(?:directie|management|hr)[- ]?(?:assistent|secretaresse)\w*
\bofficemanager
\basystent\w* (?:zarządu|biura|hr|ds)
\bsekretar\w+
\basistentk?a? (?:ředitel\w*|hr|vedení)
\brecepční
\bvd-assistent
\bhr-assistent
\breceptionist
秘書
アシスタント
受付
総務
"""

RECRUITER: Final = r"""
\brecruit(?:er|ing|ment|in)\w*
\btalent (?:acquisition|partner|sourc\w+|scout|specialist|advisor|lead|manager|attraction)\b
\bhead of talent\b
\bsourc(?:er|ing specialist)\b
\b(?:people|hr business|people & culture|people and culture) partner\b
\bpeople (?:ops|operations|team|& culture|and culture|manager|lead)\b
\bhead of people\b
\bchief (?:people|human resources) officer\b
\bhuman resources?\b
\bhr\b
\bhrbp\b
\bpersonal(?:referent|leit|wesen|abteilung|manage|gewinn|entwick|beschaff)\w*
\bbewerbermanag\w*
\brecrut(?:eu|ement)\w*
\bressources humaines
\brrh\b
\bdrh\b
\brh\b
\breclut(?:ador|adora|amiento)\b
\bselección de (?:personal|talento)
\brecursos humanos
\brr\.? ?hh\b
\bcaptación de talento
\badquisición de talento
\brecruta(?:dor|dora|mento)\w*
\bselecionador\w*
\baquisição de talentos
\bselezionat\w+
\bricerca e selezione
\bselezione del personale
\brisorse umane
\bwerving\b
\bpersoneelszaken
\bp&o\b
\brekrut\w+
\bzasob\w+ ludzki\w+
\bkadr\b
\bnábor\w*
\bpersonalist\w*
\blidsk\w+ zdroj\w+
\brekryter\w+
\bpersonalansvarig
\bhr-
採用
人事
リクルーター
タレントアクイジション
"""

PEER_MANAGERS: Final = r"""
\b(?:product|project|program|programme|account|community|social media|success|case) manager\w*
\b(?:category|brand|content|campaign|partner|release|delivery|change|contract) manager\w*
\b(?:produkt|projekt|kunden|key-account-|marken)-?manager\w*
\bprojektleit\w*
\bchef(?:fe)?(?:·fe)? de (?:projet|produit)\w*
\b(?:jef[ea]|gestora?|gerente|responsable) de (?:proyectos?|producto|cuentas?)\b
\b(?:gerente|gestora?) de (?:projetos?|produtos?|contas?|projectos?)\b
\bproject manager
\b(?:capo|responsabile di) progetto
\bprojectleid\w*
\b(?:kierowni\w+|menedżer\w*) (?:projekt|produkt)\w+
\b(?:vedoucí projekt|projektov\w+ manažer|produktov\w+ manažer)\w*
\bprojektledare
\bproduktägare
\bproduct owner
\bscrum master
プロダクトマネージャー
プロジェクトマネージャー
"""

SENIOR: Final = r"""
\bhead of\b
\bhead\b(?= [a-z]+$)
\b(?:managing |executive |art |creative |technical )?director\b
\b(?:s|e|a)?vp\b
\bvice[- ]president\w*
\bpresident\b
\bchief\b
\bc[etofimprs]o\b
\b(?:co-?)?founder\b
\bowner\b
\b(?:general|managing|founding) partner\b
\bpartner at\b
\bmanager\b
\b(?:team|tech|technical|engineering|group|design|data|product|squad|chapter) ?lead(?:er)?\b
\blead of\b
\bdean\b
\bprofessor\b
\bprincipal investigator\b
\b\w*leiter(?:in)?\b
\b\w*leitung\b
\bgeschäftsführ\w*
\bgf\b
\bvorstand\w*
\bgründer\w*
\binhaber\w*
\bdirekt(?:or|orin)\b
\bdirect(?:eur|rice)\w*
\bresponsable\b
\bchef(?:fe)?(?:·fe)? d
\bgérante?\b
\bpdg\b
\bdg\b
\bfondat(?:eur|rice)\b
\bdirectora?\b
\bjef[ea]\b
\bgerente\b
\bfundadora?\b
\bsocio\b
\bsócia\b
\bdiretora?\b
\bcoordenadora?\b
\bgestora?\b
\blíder\b
\bdirettor\w+
\bdirettrice
\bresponsabile\b
\bamministra(?:tore|trice) delegat\w
\bcapo\b
\btitolare\b
\bfondat(?:ore|rice)
\bhoofd\b
\bleidinggevende\b
\bteamleider\b
\boprichter
\bbestuurder
\bdyrektor\w*
\bkierowni\w+
\bmenedżer\w*
\bprezes\w*
\bzałożyciel\w*
\blider\w*
\bředitel\w*
\bvedoucí\b
\bjednatel\w*
\bmanažer\w*
\bzakladatel\w*
\b\w+chef\b
\bchef för
\bvd\b
\bgrundare\b
\bansvarig\b
\bteamledare\b
代表取締役
取締役
社長
執行役員
本部長
部長
課長
室長
責任者
マネージャー
マネジャー
リーダー
創業者
"""

PEER: Final = r"""
\bengineer\b
\bdeveloper\b
\bprogrammer\b
\bdesigner\b
\banalyst\b
\bscientist\b
\barchitect\b
\bconsultant\b
\bspecialist\b
\bresearcher\b
\baccountant\b
\bwriter\b
\beditor\b
\bteacher\b
\bnurse\b
\bsre\b
\bdevops\b
\bqa\b
\badministrator\b
\w*entwickler(?:in|innen)?\b
\w*ingenieur\w*
\w*programmierer\w*
\w*gestalter\w*
\w*analyst(?:in)?\b
\w*architekt\w*
\w*berater(?:in)?\b
\bsachbearbeit\w*
\bwissenschaftlich\w* mitarbeit\w*
\bdéveloppeu\w*
\bingénieur\w*
\bconcept(?:eur|rice)
\banalyste
\bcomptable
\bdesarrollador\w*
\bingenier[oa]
\bprogramador\w*
\bdiseñador\w*
\banalista
\bcientífic[oa]
\bconsultora?\b
\bdesenvolvedor\w*
\bengenheir[oa]
\bprojetista
\bcientista
\bsviluppat\w+
\bingegner\w+
\bprogettist\w+
\bconsulente
\bontwikkelaar
\bontwerper
\badviseur
\bmedewerk\w+
\bprogramist\w+
\binżynier\w*
\banality\w+
\bprojektant\w*
\bspecjalist\w+
\bvývojář\w*
\binženýr\w*
\bnávrhář\w*
\bspecialist\w*
\butvecklare
\bingenjör
\bformgivare
\banalytiker
\bkonsult\b
\bhandläggare
エンジニア
開発者
開発担当
デザイナー
アナリスト
プログラマ
コンサルタント
研究員
"""

BEFORE_COMPANY: Final = r"at|bei der|bei dem|bei|beim|chez|presso|bij|hos"
"""Words after which only a company can stand."""
MAYBE_BEFORE_COMPANY: Final = r"en la|en el|en|em|na|no|nas|nos|in|w|we|v|ve|på|for|für"
"""Words after which a company may stand, if a role stands before them and a capital after."""
FIELDS: Final = frozenset(
    """
    sistemas informática informatica software marketing ventas finanzas datos ingeniería calidad
    vendas finanças dados engenharia qualidade tecnologia tecnología it ti rh rrhh sales finance
    data engineering design product security python java react javascript typescript sql cloud aws
    devops ai ia ml hr machine artificial recursos human büro gestion gestión gestão
    administración administração comunicación comunicação derecho economía economia
    berlin london paris madrid lisboa lisbon roma milano warszawa warszawie praha praze stockholm
    """.split()  # noqa: SIM905  # a word list reads better so
)
"""What follows those words when it is a field of work or a city."""
