"""Short forms of given names, and short names that are none: data for the reviewer.

"Hi Bob" to a Robert greets nobody else. Folded form, without accents.
"""

from typing import Final

_GROUPS: Final = """
    robert: bob bobby rob robbie bert bebert
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
    elisabeth: lisa lisbeth betty elli sissi lisl liesl sisi bettina beth babeth zabeth
    katherine: kate kathy kitty katie kat kit
    kathleen: kate kathy katie kath
    kathryn: kate kathy katie
    catherine: kate cathy kitty katie cathou kat
    edward: ted ed ned eddie
    theodore: ted teddy
    james: jim jimmy jamie
    john: jack johnny
    henry: harry hank
    charles: chuck charlie charlot
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
    mercedes: merche meche meches
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
    carlos: charly cacho kadu cadu caca
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
    manuel: manolo lolo neca maneca nelo
    enrique: quique kike
    jesus: chus suso
    eduardo: edu lalo dudu duda
    guillermo: memo willy
    roberto: beto
    alberto: beto tito
    antonio: tono toni toninho to tonho totonho
    fernando: nando
    luiz: lula
    maria: mia mimi maruja mariuccia mari maruxa marica
    katarzyna: kasia
    malgorzata: gosia
    joanna: asia
    aleksandra: ola
    barbara: basia babsi
    anna: ania anja anni anne
    susanne: susi sanne
    ursula: uschi ulla
    michael: mike micha mick micky mickey mischa
    christian: chris
    andrew: drew andy
    patricia: trish tricia pat
    deborah: debbie debby
    barnaby: barney
    lawrence: larry
    gerald: jerry
    jeremy: jerry
    abigail: gail
    rebecca: becky becca beck beckie bex becs
    helena: lena leni
    magdalena: lena leni magda
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
    joaquina: quina
    joaquin: quin chimo ximo
    rodrigo: digo rodri
    bernardo: nando
    jeronimo: jero
    domingos: mingos
    manoel: mane neco
    manuela: manu nela
    eduarda: duda dudinha
    catarina: cata
    lourdes: lurdinha lu
    fatima: fafa tima
    conceicao: sao ceicao
    aparecida: cida
    geraldo: gege
    leticia: le leti
    gabriela: gabi
    gabriel: gabi biel
    guilherme: gui guiga
    cristina: cris tina
    benedito: dito bene
    sebastiana: tiana
    rosalia: rosi
    alejandra: ale jandra
    alejandro: ale jandro
    yolanda: yoli
    teresa: tere teresinha
    ana: anita aninha
    bartolome: bartolo
    tomas: tomy
    ramon: moncho
    salvador: chava
    vicente: chente vicentinho
    sergio: checo
    pedro: perico pedrito
    mauricio: mauri
    leopoldo: polo
    leonardo: leo nardo
    jorge: coque
    gilberto: beto gil
    heriberto: beto
    humberto: beto
    hector: tito
    gustavo: gus tavo guga
    gonzalo: gonza
    alfonso: poncho fonso
    adolfo: fito
    rodolfo: rodo fito
    socorro: coco
    refugio: cuca cuquita
    hortensia: tencha
    margarita: marga rita
    catalina: cata lina
    esperanza: espe
    purificacion: puri
    trinidad: trini
    soledad: sole
    milagros: mila mili milu
    remedios: reme
    montserrat: montse
    inmaculada: inma
    natividad: nati
    encarnacion: encarna
    bertrand: bebert
    celestin: tintin
    augustin: gus tintin
    gregoire: greg
    jacques: jacquot
    francoise: fanfan
    francois: fanfan
    marguerite: margot
    gilles: gilou
    benoit: ben
    alexandre: alex xande ale
    sebastien: seb
    valerie: val
    nathalie: nat nath
    philippe: phil
    stephanie: steph fanny steffi
    stephane: steph
    antoine: toine titoine
    genevieve: ginette
    frederique: fred
    frederic: fred
    christophe: tophe
    guenther: guenni
    siegfried: sigi
    bernhard: bernd
    gerhard: gerd hardy
    reinhard: hardy
    eberhard: hardy
    dietrich: dieter
    christiane: chrissi
    margarethe: grete gretl greta gretel
    margarete: grete gretl greta gretel
    adelheid: heidi
    heidrun: heidi
    hildegard: hilde
    kunigunde: kuni gundi
    walburga: burgi wally
    veronika: vroni
    monika: moni
    angelika: geli
    annemarie: annemi annemie
    gabriele: gabi
    brigitte: gitti biggi
    elfriede: friedl elfi frieda
    therese: resi
    theresia: resi
    anton: toni
    xaver: xaverl veri
    ignaz: naz
    alois: loisl
    nikolaus: klaus niki nik
    christoph: chris stoffel
    florian: flo flori
    martin: martl maertl tinu
    hans: hansi haensel
    joachim: jochen achim
    karl: karli charly
    ulrich: uli ueli
    rudolf: rudi ruedi
    leopold: poldi leo
    benedikt: beni bene
    stephan: steff steffl
    stefan: steff steffl
    andreas: andi anderl
    matthias: matze hias matti
    sebastian: basti seb wastl
    eva: evi evchen
    hannelore: hanne lore hanni
    patrick: paddy pat
    martha: patsy
    sarah: sally sadie
    terence: terry
    theresa: terry tess tessa
    rosemary: rosie
    prudence: prue
    priscilla: cilla
    pamela: pam
    matilda: tilly mattie maud
    mary: molly polly
    marjorie: marge margie
    madeleine: maddie mado
    lucinda: lucy cindy
    gabrielle: gabby gaby
    edith: edie
    cynthia: cindy
    constance: connie
    antonia: toni tonia tona
    annabel: bel bella annie
    isabella: bella izzy isa
    harriet: hattie
    henrietta: hetty etta hattie jette
    gwendolyn: gwen wendy
    georgina: georgie gina
    caroline: caz carrie lina
    charlotte: lottie charlie lotte
    mildred: millie
    millicent: millie
    jessica: jess jessie
    jennifer: jen jenny
    jacqueline: jackie jacquotte
    victoria: vicky tori vic
    vincent: vince vinny
    timothy: tim timmy
    daniel: dan danny
    peter: pete
    philip: phil pip
    phillip: phil pip
    zachary: zach zak
    nathaniel: nat nate nathan
    benjamin: ben benji benny
    samantha: sam sammie
    samuel: sam sammy
    jonathan: jon jonny
    angus: gus
    augustus: gus
    walter: walt wally
    raymond: ray
    donald: don donnie
    ronald: ron ronnie
    kenneth: ken kenny
    steven: steve stevie
    stephen: steve stevie
    geoffrey: geoff jeff
    jeffrey: jeff
    gregory: greg
    matthew: matt matty
    christina: chris chrissie tina
    christine: chris chrissie tina
    christopher: chris kit topher
    nicholas: nick nicky nico
    leonard: len lenny leo
    harold: hal harry
    gilbert: gil bert
    arthur: art artie
    albert: al bert bertie bebert
    alfred: alf alfie fred
    frederick: fred freddie freddy
    franklin: frank frankie
    francis: frank frankie
    frances: fran fanny frankie
    agnes: aggie nessie
    ellen: nell nellie
    helen: nell nellie
    eleanor: nell nellie ellie nora lenny
    dorothy: dot dottie dolly
    geraldine: gerry gerri
    philippa: pip pippa
    josephine: jo josie
    joanne: jo jojo
    suzanne: sue suzie zanne
    susan: sue susie suzie
    penelope: penny pen nell
    florence: flo flossie florrie
    winifred: winnie freddie win
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
