"""Short forms that do not begin like the name they stand for: data for the reviewer.

"Hi Bob" to a Robert greets nobody else. Folded form, without accents.
"""

from typing import Final

_GROUPS: Final = """
    robert: bob bobby rob robbie bert
    william: bill billy will liam
    richard: dick rick rich
    margaret: peggy meg maggie greta rita
    elizabeth: liz lizzy beth betty bess lisa
    elisabeth: lisa lisbeth betty elli sissi
    katherine: kate kathy kitty katie
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
    josef: sepp pepi jupp
    joseph: joe jo sepp
    jose: pepe
    francisco: paco pancho kiko chico
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
