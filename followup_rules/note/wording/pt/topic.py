# ruff: noqa: E501  # a wording is read in one line
"""Portuguese notes: what was spoken of, and what excites."""

from typing import Final

from followup_rules.note.bank import Line, Versions
from followup_rules.note.wording.pt.shaping import brazil, of_both, portugal

MOVES: Final = (
    brazil("fiquei muito feliz em passar para a próxima etapa!", "w", "moves_on wants_role"),
    brazil("fiquei feliz em passar para a próxima etapa.", "p", "moves_on wants_role"),
    brazil("fico feliz em passar para a próxima etapa.", "p", "moves_on wants_role"),
    brazil("fico muito feliz em passar para a próxima etapa.", "f", "moves_on wants_role"),
    portugal("fiquei muito contente por passar à próxima fase!", "w", "moves_on wants_role"),
    portugal("fiquei contente por passar à próxima fase.", "p", "moves_on wants_role"),
    portugal("fico contente por passar à próxima fase.", "p", "moves_on wants_role"),
    portugal("fiquei muito contente por passar à próxima fase.", "f", "moves_on wants_role"),
)
"""That the process goes on, and no day is known yet."""


def not_moving(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """Return the lines for where nobody has said that the process goes on."""
    return tuple(Line(one.text, one.tones, f"{one.needs} !moves_on".strip()) for one in lines)


def beside_nothing(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """Return the lines for where the thanks name no one thing, which says it better."""
    return tuple(Line(one.text, one.tones, f"{one.needs} !about".strip()) for one in lines)


_WANTS: Final = (
    brazil("adoraria trabalhar com vocês.", "w", "wants_role !internal"),
    brazil("eu ficaria muito feliz em fazer parte da equipe.", "w", "wants_role !internal"),
    brazil("gostaria muito de trabalhar com vocês.", "wp", "wants_role !internal"),
    brazil("tenho interesse em trabalhar com vocês.", "p", "wants_role !internal cold"),
    brazil("é um trabalho que me interessa muito.", "wp", "wants_role internal"),
    portugal("fiquei com muita vontade de trabalhar convosco.", "w", "wants_role !internal"),
    portugal("é um trabalho que me interessa muito.", "p", "wants_role internal"),
    portugal("é um trabalho que me interessa muito.", "w", "wants_role internal"),
    brazil("gostaria muito de fazer parte da equipe.", "pf", "wants_role !internal"),
    brazil("tenho muito interesse em trabalhar com vocês.", "f", "wants_role !internal"),
    brazil("tenho muita vontade de trabalhar com vocês.", "f", "wants_role !internal"),
    brazil("é um trabalho que me interessa muito.", "f", "wants_role internal"),
    portugal("é um trabalho que me interessa muito.", "f", "wants_role internal"),
    portugal("gostava muito de trabalhar convosco.", "wp", "wants_role !internal"),
    portugal("gostava muito de fazer parte da equipa.", "w", "wants_role !internal"),
    portugal("gostaria muito de trabalhar convosco.", "p", "wants_role !internal"),
    portugal("gostaria muito de fazer parte da equipa.", "pf", "wants_role !internal"),
    portugal("a vaga interessa-me muito.", "p", "wants_role !internal"),
    portugal("tenho muito interesse em trabalhar convosco.", "f", "wants_role !internal"),
)
WANTS: Final = (*MOVES, *not_moving(beside_nothing(_WANTS)))
"""That one wants the job, or that one is glad that it goes on."""
_UNSURE: Final = (
    brazil("gosto muito do que vocês fazem {at}.", needs="!wants_role wants_company !internal"),
    portugal("gosto muito do que fazem {at}.", needs="!wants_role wants_company !internal"),
    brazil("gostei muito de falar com você.", needs="!wants_role met !titled"),
    brazil("gostei muito de falar com a senhora.", needs="!wants_role met ms"),
    brazil("gostei muito de falar com o senhor.", needs="!wants_role met mr"),
    brazil("gostei muito da conversa.", needs="!wants_role met titled !ms !mr"),
    portugal("gostei muito de falar consigo.", needs="!wants_role met"),
    brazil("gostei de falar com você.", needs="!wants_role met cold !titled"),
    brazil("gostei da conversa.", needs="!wants_role met cold titled"),
    portugal("gostei de falar consigo.", needs="!wants_role met cold"),
    brazil("o trabalho de vocês me interessa muito.", needs="!wants_role wants_company !cold"),
    portugal("o vosso trabalho interessa-me muito.", needs="!wants_role wants_company !cold"),
    brazil("o trabalho de vocês me interessa muito.", needs="!wants_role !met"),
    portugal("o vosso trabalho interessa-me muito.", needs="!wants_role !met"),
)
UNSURE: Final = beside_nothing(_UNSURE)
"""That the talk was good, or what one likes there: beside one thing in it that says nothing."""
_EXCITING: Final = (
    brazil(
        "o que mais me anima {at} {is_excites}", "w", "wants_company !settled !wrote_hold !internal"
    ),
    brazil(
        "o que mais me atrai no trabalho de vocês {is_excites}",
        "wp",
        "wants_company !settled !wrote_hold",
    ),
    brazil(
        "o que mais me atrai {at} {is_excites}",
        "pf",
        "wants_company !settled !wrote_hold !internal",
    ),
    brazil(
        "o que mais me interessa na empresa {is_excites}",
        "f",
        "wants_company !settled !wrote_hold internal",
    ),
    portugal(
        "o que mais me entusiasma no vosso trabalho {is_excites}",
        "w",
        "wants_company !settled !wrote_hold",
    ),
    portugal(
        "o que mais me atrai {at} {is_excites}",
        "wpf",
        "wants_company !settled !wrote_hold !internal",
    ),
    portugal(
        "o que mais me interessa no vosso trabalho {is_excites}",
        "pf",
        "wants_company !settled !wrote_hold",
    ),
)
"""What excites them."""
EXCITED: Final = tuple(Line(f"{one.text}.", one.tones, one.needs) for one in _EXCITING)
GLAD: Final = (
    brazil("adorei falar com você sobre {talked}.", "w", "warm !titled"),
    brazil("adorei a nossa conversa sobre {talked}.", "w", "warm !several"),
    brazil("gostei muito de conversar com você sobre {talked}.", "wp", "!titled"),
    brazil("gostei muito da nossa conversa sobre {talked}.", "wpf", "!several"),
    brazil("gostei muito da conversa sobre {talked}.", "wpf", "!several"),
    brazil("gostei muito de conversar sobre {talked}.", "wp", "titled !ms !mr"),
    brazil("adorei conversar com a senhora sobre {talked}.", "w", "warm ms"),
    brazil("adorei conversar com o senhor sobre {talked}.", "w", "warm mr"),
    brazil("gostei muito de falar com você sobre {talked}.", "wp", "!titled"),
    brazil("gostei muito de falar com a senhora sobre {talked}.", "pf", "ms"),
    brazil("gostei muito de falar com o senhor sobre {talked}.", "pf", "mr"),
    brazil("gostei muito de conversar com a senhora sobre {talked}.", "p", "ms"),
    brazil("gostei muito de conversar com o senhor sobre {talked}.", "p", "mr"),
    brazil("gostei muito de conversar com a senhora sobre {talked}.", "f", "ms"),
    brazil("gostei muito de conversar com o senhor sobre {talked}.", "f", "mr"),
    brazil("gostei muito de saber {clause}.", "pf"),
    brazil("gostei muito de conversar sobre {talked}.", "f", "!ms !mr"),
    brazil("adorei falar com você sobre {both}.", "w", "warm !titled"),
    brazil("gostei muito de conversar sobre {both}.", "wpf"),
    portugal("gostei muito de falar consigo sobre {talked}.", "wp"),
    portugal("gostei muito de conversar consigo sobre {talked}.", "f"),
    portugal("gostei muito de conversar consigo sobre {talked}.", "wp", "several titled"),
    portugal("gostei muito de falar consigo sobre {talked}.", "f"),
    portugal("gostei muito da nossa conversa sobre {talked}.", "wpf", "!several"),
    portugal("gostei muito de saber {clause}.", "wpf"),
    portugal("gostei muito de falar consigo sobre {both}.", "wp"),
    portugal("gostei muito de conversar consigo sobre {both}.", "f"),
)
"""That one was glad to talk about it."""
GLAD_SHORT: Final = (
    brazil("adorei falar sobre {talked}.", "w", "warm"),
    brazil("gostei muito de falar sobre {talked}."),
    portugal("gostei muito de falar sobre {talked}."),
)
GLAD_SHORTEST: Final = (
    brazil("gostei de falar sobre {talked}."),
    portugal("gostei de falar sobre {talked}."),
)
"""The same in few characters."""
GLAD_TO_MOVE: Final = (
    brazil(
        "adorei falar com você sobre {talked}. Fiquei muito feliz em passar para a próxima etapa!",
        "w",
        "moves_on wants_role warm !titled",
    ),
    brazil(
        "foi muito bom conversar sobre {talked}. Fiquei feliz em passar para a próxima etapa.",
        "wp",
        "moves_on wants_role",
    ),
    brazil(
        "gostei muito de conversar sobre {talked}. Fico feliz em passar para a próxima etapa.",
        "f",
        "moves_on wants_role",
    ),
    portugal(
        "gostei de falar consigo sobre {talked}. Fiquei muito contente por passar à próxima fase.",
        "wpf",
        "moves_on wants_role",
    ),
)
"""The same, and that one is glad that it goes on."""


KEEN_AND_GLAD: Final = (
    brazil(
        "adorei falar com você sobre {talked} e fiquei com ainda mais vontade de trabalhar com vocês.",
        "w",
        "roomy wants_role warm !internal !titled",
    ),
    brazil(
        "adorei a nossa conversa sobre {talked} e ficaria muito feliz em fazer parte da equipe.",
        "w",
        "roomy wants_role warm !internal !several",
    ),
    brazil(
        "gostei muito de conversar com você sobre {talked} e fiquei com muita vontade de trabalhar com vocês.",
        "w",
        "roomy wants_role !internal !titled",
    ),
    brazil(
        "gostei muito da nossa conversa sobre {talked} e fiquei com muita vontade de trabalhar com vocês.",
        "wp",
        "roomy wants_role !internal",
    ),
    brazil(
        "gostei da nossa conversa sobre {talked} e tenho muito interesse na vaga.",
        "p",
        "roomy wants_role !several",
    ),
    brazil(
        "gostei de conversar sobre {talked} e tenho muito interesse na vaga.",
        "f",
        "roomy wants_role !several",
    ),
    brazil(
        "gostei muito de conversar sobre {talked} e tenho muita vontade de trabalhar {at}.",
        "f",
        "roomy wants_role !internal !several",
    ),
    brazil(
        "gostei muito de conversar sobre {both} e adoraria trabalhar com vocês.",
        "wp",
        "roomy wants_role !internal",
    ),
    brazil(
        "gostei muito de conversar sobre {talked} e adoraria trabalhar com vocês.",
        "wp",
        "roomy wants_role !internal several",
    ),
    brazil(
        "gostei de conversar sobre {both} e tenho muito interesse na vaga.",
        "f",
        "roomy wants_role",
    ),
    portugal(
        "gostei muito de falar consigo sobre {talked} e fiquei com ainda mais vontade de trabalhar convosco.",
        "w",
        "roomy wants_role warm !internal",
    ),
    portugal(
        "gostei muito da nossa conversa sobre {talked} e fiquei com muita vontade de trabalhar convosco.",
        "w",
        "roomy wants_role warm !internal !several",
    ),
    portugal(
        "gostei muito da nossa conversa sobre {talked} e continuo com interesse no lugar.",
        "p",
        "roomy wants_role !several",
    ),
    portugal(
        "gostei muito de falar consigo sobre {talked} e fiquei com muita vontade de trabalhar convosco.",
        "w",
        "roomy wants_role !internal",
    ),
    portugal(
        "gostei muito de falar consigo sobre {talked} e continuo com interesse no lugar.",
        "p",
        "roomy wants_role !internal",
    ),
    portugal(
        "gostei muito de falar consigo sobre {talked} e continuo com interesse no lugar.",
        "f",
        "roomy wants_role !internal !again_with_you",
    ),
    portugal(
        "gostei muito de falar consigo sobre {both} e continuo com interesse no lugar.",
        "p",
        "roomy wants_role !internal",
    ),
    portugal(
        "gostei muito de conversar consigo sobre {both} e continuo com interesse no lugar.",
        "f",
        "roomy wants_role !internal !again_with_you",
    ),
)
"""The same, and that one wants the job: where there is room."""
GLAD_AND_KEEN: Final = (*GLAD_TO_MOVE, *not_moving(KEEN_AND_GLAD))
TOPIC: Final[Versions] = (
    (*GLAD_TO_MOVE, *MOVES, *not_moving(KEEN_AND_GLAD)),
    (*GLAD, *EXCITED, Line("agradeço também <por me explicar/ter-me explicado> {explained}.")),
    GLAD_SHORT,
    (*GLAD_SHORTEST, *WANTS),
    *UNSURE,
)
"""What was spoken of, what excites, or that one wants the job."""
ENJOYED_TOPIC: Final[Versions] = (
    (
        brazil("adorei a nossa conversa {of_when}| sobre {talked}.", "w", "!several"),
        brazil("adorei o papo {of_when}| sobre {talked}.", "w", "!several colleague"),
        brazil("adorei falar com você| sobre {talked}.", "w", "several !titled"),
        brazil("adorei as nossas conversas| sobre {both}.", "w", "several"),
        brazil("adorei a nossa conversa {of_when}| sobre {both}.", "w", "!several"),
        portugal("gostei muito da nossa conversa {of_when}| sobre {talked}.", "w", "!several"),
        portugal("gostei muito de falar consigo| sobre {talked}.", "w", "several"),
        portugal("gostei muito das nossas conversas| sobre {both}.", "w", "several"),
        portugal("gostei muito da nossa conversa {of_when}| sobre {both}.", "w", "!several"),
    ),
)
SPOKEN: Final = (
    brazil("adorei a nossa conversa sobre {talked}.", "w", "warm met !several"),
    brazil("adorei conversar com você sobre {talked}.", "w", "warm met !several !titled"),
    brazil("gostei muito de conversar com você sobre {talked}.", "wp", "met !titled !several"),
    brazil("gostei muito da nossa conversa sobre {talked}.", "wpf", "met !several !warm"),
    brazil("gostei muito da nossa conversa sobre {talked}.", "pf", "met !several warm"),
    brazil("gostei muito da conversa sobre {talked}.", "pf", "met !several"),
    brazil("gostei muito de conversar com a senhora sobre {talked}.", "f", "met ms"),
    brazil("gostei muito de conversar com o senhor sobre {talked}.", "f", "met mr"),
    brazil("gostei muito de conversar sobre {talked}.", "f", "met !ms !mr"),
    brazil("adorei falar com você sobre {talked}.", "w", "warm several !titled"),
    brazil("gostei muito de falar com você sobre {talked}.", "wp", "several !titled !warm"),
    portugal("gostei muito da nossa conversa sobre {talked}.", "wpf", "met !several"),
    portugal("gostei muito da conversa sobre {talked}.", "wpf", "met !several"),
    portugal("gostei muito de falar consigo sobre {talked}.", "wp", "met"),
    portugal("gostei muito de falar consigo sobre {talked}.", "wp", "several"),
    portugal("gostei muito de conversar consigo sobre {talked}.", "wp", "several titled"),
    portugal("gostei muito de conversar consigo sobre {talked}.", "f", "several"),
    brazil("foi bom conversar sobre {talked}.", needs="met cold"),
    portugal("foi bom falar consigo sobre {talked}.", needs="met cold"),
)
"""The talk and the topic; when it was goes without saying after an outcome."""
SPOKEN_TOPIC: Final = tuple(
    Line(one.text.replace(" sobre {", "| sobre {"), one.tones, one.needs)
    for one in (*SPOKEN, *of_both(SPOKEN))
)
"""Reminder | the topic, without a day."""
AGAIN_TOPIC: Final[Versions] = (
    (
        brazil(
            "agradeço muito pela confiança| e pela nossa conversa sobre {talked}.",
            "wp",
            "met !colleague",
        ),
        brazil("agradeço muito pela conversa| {of_when} sobre {talked}.", "w", "met"),
        brazil("agradeço a confiança| e a nossa conversa sobre {talked}.", "pf", "met !colleague"),
        brazil("agradeço muito a conversa| {of_when} sobre {talked}.", "pf", "met"),
        portugal(
            "agradeço-lhe muito a confiança| e a nossa conversa sobre {talked}.",
            "wp",
            "met !colleague",
        ),
        portugal("agradeço-lhe muito a conversa| {of_when} sobre {talked}.", "w", "met"),
        portugal(
            "agradeço-lhe a confiança| e a nossa conversa sobre {talked}.", "pf", "met !colleague"
        ),
        portugal("agradeço-lhe muito a nossa conversa| {of_when} sobre {talked}.", "pf", "met"),
    ),
    (
        brazil("agradeço muito pela confiança| e pela conversa {of_when}.", "wp", "met !colleague"),
        brazil("agradeço muito a nossa conversa| {of_when}.", needs="met"),
        portugal("agradeço-lhe muito a confiança| e a conversa {of_when}.", "wp", "met !colleague"),
        portugal("agradeço-lhe muito a nossa conversa| {of_when}.", needs="met"),
    ),
    Line("<agradeço/agradeço-lhe>| a nossa conversa.", needs="met"),
)

CALM: Final[Versions] = (
    (*GLAD, *EXCITED, Line("agradeço também <por me explicar/ter-me explicado> {explained}.")),
    GLAD_SHORT,
    (*GLAD_SHORTEST, *WANTS),
    *UNSURE,
)
"""The same without a second sentence of interest: where the close or the news says it."""
