# ruff: noqa: E501  # a list of names
"""Given names by which a topic names somebody."""

from typing import Final

GIVEN_NAMES: Final = frozenset(
    """
    adam adrian agnes albert alberto alejandro alessandro alex alexander alexandra alfred alice alicia
    amanda amélie ana anders andré andrea andreas andrés andrew ángel angela anita anja anna anne annette
    anton antonio antónio arthur astrid aurélie barbara beatriz ben benjamin bernd bettina bianca birgit
    björn bob brian bruno camila camille carla carlos carmen carol caroline catherine cécile charles
    charlotte chloé chris christian christina christine christoph clara claudia clément cristina daniel
    daniela david deborah denise diana diego dieter dirk dmitri dominik dorothea eduardo elena elisabeth
    elizabeth emily emma eric erik ernst esther eva fabian felix fernanda fernando filipa florian françois
    frank franziska frédéric gabriel gabriela georg george gonzalo greg guillaume gustavo hannah hans heike
    helen helena henry holger hugo ines inês ingrid isabel isabella ivan jack jacob james jan jana jane
    jason javier jean jennifer jens jessica joana joão joaquín joe johannes john jonas jonathan jorge josé
    joseph josh juan judith julia juliana julie julien jürgen kai karen karin karl kate katharina katrin
    kevin klaus kristin lars laura laurent lea léa leonie léo lisa lorena louise luca lucas lucía luis luisa
    lukas magdalena manuel marc marcel marcelo marco marcos marcus margaret maria maría mariana marie mário
    markus marta martha martin martina mateo matthew matthias matthieu max melanie mercedes michael michel
    michelle miguel monica monika nadine natalia nathalie nicholas nick nicolas nicole nina nora olga
    oliver olivia olivier pablo pascal patricia patrick paul paula paulo pedro peter petra philipp philippe
    pierre pilar rachel rafael ralf raquel raúl rebecca renate ricardo richard rita robert roberto rodrigo
    roland rosa ruth sabine samuel sandra sara sarah sebastian sébastien sergio sílvia silvia simon simone
    sofia sophia sophie stefan stefanie stephan stephen steve steven susan susanne sven sylvie tanja teresa
    thiago thomas tiago tim timo tobias tom ulrich ulrike ursula uwe valentina vanessa vera victor viktor
    vincent walter wendy werner wolfgang xavier yann yvonne
    """.split()  # noqa: SIM905  # a word list reads better so
)
"""Given names that are hardly ever another word: whoever is named by one is a third person."""
