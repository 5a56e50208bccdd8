"""Short forms of given names, and short names that are none: data for the reviewer.

"Hi Bob" to a Robert greets nobody else. Folded form, without accents.
"""

from typing import Final

_GROUPS: Final = """
    robert: bob bobby rob robbie bert
    william: bill billy will willie liam
    guillaume: guigui gui
    jean: jeannot
    emmanuel: manu
    emmanuelle: manu
    dominique: dom domi
    josiane: jo josy
    veronique: vero
    richard: dick dickie rick ricky rich
    margaret: peggy meg maggie greta rita
    elizabeth: liz lizzy lizzie libby beth betty betsy bess eliza lisa
    elisabeth: lisa lisbeth betty elli sissi
    katherine: kate kathy kitty katie kat kit
    kathleen: kate kathy katie kath
    kathryn: kate kathy katie
    catherine: kate cathy kitty katie
    edward: ted ed ned eddie
    theodore: ted teddy
    james: jim jimmy jamie
    john: jack johnny
    henry: harry hank
    charles: chuck charlie
    anthony: tony
    alexander: sandy xander lex sascha alex alec
    alexandra: sandra sasha lexi alex
    johannes: hans hannes jan jo
    josef: sepp seppi seppl beppo pepi jupp joschi
    giuseppe: beppe beppo peppe pino
    thomas: tom tommy tomas
    maximilian: max maxi maxl
    franz: franzl ferl
    georg: schorsch girgl
    ludwig: wiggerl lutz
    joseph: joe jo sepp
    jose: pepe pepito chepe ze zeca zezinho josema
    josep: pep
    isabel: isa bel chabela bela
    concepcion: concha conchita
    mercedes: merche meche
    rosario: charo chayo
    pilar: pili
    consuelo: chelo
    cecilia: chechi ceci
    graciela: chela
    santiago: santi yago chago tiago
    luis: lucho luigi
    gregorio: goyo
    rafael: rafa rafi
    hernan: nancho
    silvia: chivi
    beatriz: bia bea triz
    carlos: charly cacho kadu caca
    raimundo: mundo
    sebastiao: tiao bastiao
    joao: joca jony
    joaquim: quim quincas
    henrique: rique kike
    ricardo: richi cardo kadu
    gertrudes: tuca
    francisco: paco pancho paquito kiko chico curro fran quico xico
    francisca: paca paqui chica kika
    ignacio: nacho
    dolores: lola
    guadalupe: lupe
    manuel: manolo lolo
    enrique: quique kike
    jesus: chus suso
    eduardo: edu lalo dudu
    guillermo: memo willy
    roberto: beto
    alberto: beto tito
    antonio: tono toni toninho to
    fernando: nando
    luiz: lula
    maria: mia mimi maruja mariuccia
    katarzyna: kasia
    malgorzata: gosia
    joanna: asia
    aleksandra: ola
    barbara: basia babsi
    anna: ania anja anni anne
    susanne: susi sanne
    ursula: uschi ulla
    michael: mike micha mick
    christian: chris
    andrew: drew andy
    patricia: trish tricia pat
    deborah: debbie debby
    barnaby: barney
    lawrence: larry
    gerald: jerry
    jeremy: jerry
    abigail: gail
    rebecca: becky
    helena: lena leni
    magdalena: lena leni
    wilhelm: willi willy
    friedrich: fritz
    heinrich: heinz heiner
    juergen: jogi
    ekaterina: katya
    aleksandr: sasha
    dmitri: dima mitya
    mikhail: misha
    ivan: vanya
    pavel: pasha
    nikolai: kolya
    vladimir: volodya vova
"""

SHORT_FOR: Final[dict[str, frozenset[str]]] = {
    name.strip(): frozenset(shorts.split())
    for name, _, shorts in (line.partition(":") for line in _GROUPS.strip().splitlines())
}
"""A name -> what people of that name are called."""

_WHOLE: Final = """
    adam alan ana anne ben carl cleo dora elsa emil emma eric erik eva hans ida ines ivan jan jane
    jean joan joel juan karl lara lars lea leo luca luis luke maja marc mara mark mary maya mona
    nina nora olga otto paul pia rita rosa ruth sara sean tim tina ute vera
"""
WHOLE_NAMES: Final = frozenset(_WHOLE.split())
"""Short names that are names of their own: Paul is not Pascual."""
