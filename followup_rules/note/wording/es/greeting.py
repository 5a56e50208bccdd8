"""Spanish notes: greetings."""

from typing import Final

from followup_rules.note.bank import Line

GREETINGS: Final = (
    Line("Hola, {name}:", "wp", "!titled"),
    Line("Estimada {name}:", "wp", "titled woman"),
    Line("Estimado {name}:", "wp", "titled man"),
    Line("Estimada {name}:", "wp", "titled ms"),
    Line("Estimado {name}:", "wp", "titled mr"),
    Line("Buenos días, {name}:", "wp", "titled !woman !man !ms !mr"),
    Line("Estimada {name}:", "f", "woman"),
    Line("Estimado {name}:", "f", "man"),
    Line("Estimada {name}:", "f", "ms"),
    Line("Estimado {name}:", "f", "mr"),
    Line("Buenos días, {name}:", "f", "!woman !man !ms !mr"),
    Line("Hola:"),
)
