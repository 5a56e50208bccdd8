"""Portuguese notes: greetings."""

from typing import Final

from followup_rules.note.bank import Line

GREETINGS: Final = (
    Line("<Oi/Olá>, {name}!", "w", "!titled"),
    Line("Olá, {name}!", "p", "!titled !cold european familiar"),
    Line("Olá, {name}<!/.>", "p", "!titled !cold"),
    Line("Olá, {name}.", "p", "!titled cold"),
    Line("Olá, {name}!", "w", "!titled"),
    Line("Olá, {name}!", "w", "titled !european"),
    Line("Bom dia, {name}.", "p", "titled !european woman"),
    Line("Bom dia, {name}.", "p", "titled !european man"),
    Line("Olá, {name}.", "p", "titled !european !woman !man"),
    Line("Bom dia, {name}.", "wp", "titled european !ms !mr !woman !man"),
    Line("Cara {name},", "wp", "titled european woman"),
    Line("Caro {name},", "wp", "titled european man"),
    Line("Cara {name},", "wp", "titled european ms"),
    Line("Caro {name},", "wp", "titled european mr"),
    Line("<Prezada/Cara> {name},", "f", "woman !elder"),
    Line("<Prezado/Caro> {name},", "f", "man !elder"),
    Line("<Prezada/Cara> {name},", "f", "ms !elder"),
    Line("<Prezado/Caro> {name},", "f", "mr !elder"),
    Line("<Olá/Bom dia>, {name}.", "f", "!ms !mr !titled"),
    Line("<Olá/Bom dia>, {name}.", "f", "!ms !mr !woman !man"),
    Line("<Olá/Bom dia>, {name}.", "f", "elder"),
    Line("Olá!"),
)
