# ruff: noqa: E501  # a wording is read in one line
"""Portuguese notes: reminders of the talk, day and topic in one."""

from typing import Final

from followup_rules.note.bank import Line, Versions
from followup_rules.note.wording.pt.closing import stayed
from followup_rules.note.wording.pt.shaping import brazil, joined, of_both, portugal
from followup_rules.note.wording.pt.topic import GLAD, SPOKEN, SPOKEN_TOPIC

_COMPANY_TOO: Final = "recruiter wants_company !wants_role !settled !internal !cold !several"
"""A recruiter remembers for other posts who likes the company, though not this post."""
_RECALLED: Final = (
    brazil(
        "gostei muito da empresa e da nossa conversa {of_when} sobre {talked}.", "w", _COMPANY_TOO
    ),
    brazil("gostei da empresa e da conversa {of_when} sobre {talked}.", "p", _COMPANY_TOO),
    brazil("gostei muito da empresa e da conversa {of_when} sobre {talked}.", "f", _COMPANY_TOO),
    portugal(
        "gostei muito da empresa e da nossa conversa {of_when} sobre {talked}.", "wf", _COMPANY_TOO
    ),
    portugal("gostei da empresa e da conversa {of_when} sobre {talked}.", "p", _COMPANY_TOO),
    brazil("adorei a nossa conversa {of_when} sobre {talked}.", "w", "warm !several"),
    brazil("adorei a conversa {of_when} sobre {talked}.", "w", "warm !several"),
    brazil("gostei muito da nossa conversa {of_when} sobre {talked}.", "w", "met !several !warm"),
    brazil("gostei muito da nossa conversa {of_when} sobre {talked}.", "pf", "met !several"),
    brazil("gostei muito da conversa {of_when} sobre {talked}.", "w", "met !several !warm"),
    brazil("gostei muito da conversa {of_when} sobre {talked}.", "pf", "met !several"),
    brazil("gostei muito de falar com você sobre {talked}.", "wp", "several !titled"),
    brazil("adorei falar com você sobre {talked}.", "w", "warm several !titled"),
    brazil("adorei as nossas conversas sobre {both}.", "w", "warm several"),
    brazil("gostei muito de conversar sobre {talked}.", "wp", "several titled !ms !mr"),
    brazil("gostei muito de conversar com a senhora sobre {talked}.", "wp", "several ms"),
    brazil("gostei muito de conversar com o senhor sobre {talked}.", "wp", "several mr"),
    brazil("gostei muito de conversar com a senhora sobre {talked}.", "f", "several ms"),
    brazil("gostei muito de conversar com o senhor sobre {talked}.", "f", "several mr"),
    brazil("gostei muito de conversar sobre {talked}.", "f", "several !ms !mr"),
    portugal("gostei muito da nossa conversa {of_when} sobre {talked}.", "wpf", "met !several"),
    portugal("gostei muito da conversa {of_when} sobre {talked}.", "wpf", "met !several"),
    portugal("gostei muito de falar consigo sobre {talked}.", "wp", "several"),
    portugal("gostei muito de conversar consigo sobre {talked}.", "wp", "several titled"),
    portugal("gostei muito de conversar consigo sobre {talked}.", "f", "several"),
    portugal("gostei muito de falar consigo sobre {talked}.", "f", "several"),
    brazil("foi bom conversar {when} sobre {talked}.", needs="met cold !several"),
    brazil("foi bom conversar sobre {talked}.", needs="cold several"),
    portugal("foi bom falar consigo {when} sobre {talked}.", needs="met cold !several"),
    portugal("foi bom falar consigo sobre {talked}.", needs="cold several"),
)
"""The talk, with day and topic."""
RECALLED_DAY: Final = (
    brazil("gostei muito da empresa e da conversa {of_when}.", "wf", _COMPANY_TOO),
    brazil("gostei da empresa e da conversa {of_when}.", "p", _COMPANY_TOO),
    portugal("gostei muito da empresa e da conversa {of_when}.", "wf", _COMPANY_TOO),
    portugal("gostei da empresa e da conversa {of_when}.", "p", _COMPANY_TOO),
    brazil("adorei a nossa conversa {of_when}.", "w", "warm !several"),
    brazil("foi muito bom conversar com você {when}.", "wp", "met !titled !several"),
    brazil("gostei muito da nossa conversa {of_when}.", "wpf", "met !several"),
    brazil("gostei muito da conversa {of_when}.", "wpf", "met !several"),
    brazil("gostei muito das nossas conversas.", "wpf", "several"),
    portugal("gostei muito da nossa conversa {of_when}.", "wpf", "met !several"),
    portugal("gostei muito da conversa {of_when}.", "wpf", "met !several"),
    portugal("gostei muito de falar consigo {when}.", "wp", "met !several"),
    portugal("gostei muito das nossas conversas.", "wpf", "several"),
    brazil("foi bom conversar {when}.", needs="met cold"),
    portugal("foi bom falar consigo {when}.", needs="met cold"),
)


RECALLED_TOPIC: Final = tuple(
    Line(one.text.replace(" sobre {", "| sobre {"), one.tones, one.needs)
    for one in (*_RECALLED, *of_both(_RECALLED))
)
"""Reminder | the topic."""


def _apart(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """Return sentences whose second clause is a part of its own."""
    return tuple(Line(one.text.replace(" e ", "| e ", 1), one.tones, one.needs) for one in lines)


_KEEN: Final = tuple(
    make(f" e {said}", tones, f"wants_role !booked {needs}")
    for make, said, tones, needs in (
        (brazil, "fiquei com ainda mais vontade de trabalhar com vocês", "w", "warm !internal"),
        (brazil, "fiquei com muita vontade de trabalhar com vocês", "w", "!warm !internal"),
        (brazil, "fiquei ainda mais {interessado} na vaga", "pf", "gendered"),
        (brazil, "fiquei com ainda mais interesse na vaga", "pf", "!gendered"),
        (portugal, "fiquei com muita vontade de trabalhar convosco", "w", "!internal"),
        (portugal, "continuo {interessado} no lugar", "p", "gendered"),
        (portugal, "continuo com interesse no lugar", "p", "!gendered"),
        (portugal, "continuo {interessado} no lugar", "f", "gendered !thanked"),
        (portugal, "continuo com interesse no lugar", "f", "!gendered !thanked"),
    )
)
RECALLED_KEEN: Final[Versions] = (
    joined(RECALLED_TOPIC, _KEEN),
    _apart(joined(RECALLED_DAY, _KEEN)),
)
"""The talk, and that one wants the job, in one sentence."""
_STAYING: Final = tuple(
    make(f"| e {said}", tones, f"!booked !internal {needs}".strip())
    for make, said, tones, needs in (
        (brazil, "gostaria de manter contato por aqui", "pf", "!ms !mr"),
        (brazil, "seria bom manter contato por aqui", "p", "!ms !mr"),
        (brazil, "gostaria de manter contato com a senhora", "pf", "ms"),
        (brazil, "gostaria de manter contato com o senhor", "pf", "mr"),
        (portugal, "gostava de manter o contacto por aqui", "p", ""),
        (portugal, "gostaria de manter o contacto por aqui", "p", "titled"),
        (portugal, "espero que possamos manter o contacto por aqui", "f", ""),
        (portugal, "teria muito gosto em manter o contacto", "f", ""),
    )
)


def _of_one_talk(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """Return the sentences on one good talk and one topic, and on nothing else."""
    return tuple(
        one
        for one in lines
        if {"several", "cold"}.isdisjoint(one.needs.split())
        and not any(told in one.text for told in ("{both}", "empresa"))
    )


RECALLED_STAY: Final[Versions] = (joined(_of_one_talk(RECALLED_TOPIC), _STAYING),)
RECALLED_DAY_STAY: Final[Versions] = (joined(_of_one_talk(RECALLED_DAY), _STAYING),)
"""The talk, with its topic or without, and the wish to stay in touch, in one sentence.

Two short ones that begin alike would be cut off: "Gostei da conversa. Gostaria de ...".
"""
_LOOKING_AHEAD: Final = tuple(
    make(f" e {said} {{next}}", tones, f"booked wants_role !arranged {needs}")
    for make, said, tones, needs in (
        (brazil, "vai ser ótimo falar com vocês de novo", "w", "!again_with_you"),
        (brazil, "vai ser bom falar com vocês de novo", "p", "!again_with_you"),
        (brazil, "será um prazer falar com a equipe", "f", "!again_with_you"),
        (portugal, "fico muito contente por voltar a falar convosco", "w", "!again_with_you"),
        (portugal, "fico contente por voltar a falar convosco", "pf", "!again_with_you"),
        (brazil, "vai ser bom falarmos de novo", "p", "again_with_you"),
        (brazil, "será um prazer falarmos novamente", "f", "again_with_you"),
        (portugal, "fico contente por voltarmos a falar", "wpf", "again_with_you"),
    )
)
RECALLED_AHEAD: Final[Versions] = (
    joined(RECALLED_TOPIC, _LOOKING_AHEAD),
    _apart(joined(RECALLED_DAY, _LOOKING_AHEAD)),
)
GLAD_AHEAD: Final[Versions] = (
    # "Falar" is what one looks forward to.
    joined(tuple(one for one in GLAD if "falar" not in one.text), _LOOKING_AHEAD),
)
"""The talk, and that one looks forward to the next; the last without the day of the first."""
_OFFERED: Final = tuple(
    make(f"| e {said}", tones, f"wants_role {needs}")
    for make, called, offered, soberly in (
        (
            brazil,
            "fiquei muito feliz com a sua ligação {of_called}",
            "fiquei muito feliz com a proposta",
            "fiquei feliz com a proposta",
        ),
        (
            portugal,
            "fiquei muito contente com o seu telefonema {of_called}",
            "fiquei muito contente com a proposta",
            "fiquei contente com a proposta",
        ),
    )
    for said, tones, needs in (
        (called, "wp", "offer_by_phone roomy"),
        (offered, "wp", "offer_by_phone !roomy"),
        (offered, "wp", "!offer_by_phone"),
        (soberly, "f", ""),
    )
)
SPOKEN_GLAD: Final[Versions] = (joined(SPOKEN_TOPIC, _OFFERED),)
TALK_GLAD: Final[Versions] = (
    joined(
        (
            brazil("adorei a nossa conversa.", "w", "warm met !several"),
            brazil("gostei muito da nossa conversa.", "pf", "met !several"),
            brazil("gostei muito das nossas conversas.", "wpf", "several"),
            portugal("gostei muito da nossa conversa.", "wpf", "met !several"),
            portugal("gostei muito das nossas conversas.", "wpf", "several"),
        ),
        _OFFERED,
    ),
)
"""The talk, with the topic or without it, and that one is glad of the offer."""
_UNMET: Final = (
    Line("participei do processo para a vaga de {role}.", needs="!met !european"),
    Line("participei no processo para a vaga de {role}.", needs="!met european"),
    Line("participei do processo.", needs="!met !european"),
    Line("participei no processo.", needs="!met european"),
)
RECALL: Final[Versions] = (
    (*_RECALLED, *of_both(_RECALLED)),
    RECALLED_DAY,
    Line("foi bom conversar sobre a vaga de {role}.", needs="met"),
    Line("foi muito bom <conversar com você/falar consigo>.", "wp", "met"),
    Line("foi um <prazer conversar com você/gosto falar consigo>.", "f", "met"),
    *_UNMET,
)
REMEMBER_CLOSE: Final[Versions] = (
    (
        *stayed(tuple(one for one in (*_RECALLED, *of_both(_RECALLED)))),
        *stayed(RECALLED_DAY),
    ),
    Line(
        "foi bom <conversar com você/falar consigo>,| e seria um prazer manter <contato/o contacto>.",
        needs="met",
    ),
    Line(
        "participei do processo para a vaga de {role}| e gostaria de manter contato.",
        needs="!met !european",
    ),
    Line(
        "participei no processo para a vaga de {role}| e gostaria de manter o contacto.",
        needs="!met european",
    ),
)
REMEMBER: Final[Versions] = (
    (
        *SPOKEN,
        *of_both(SPOKEN),
        Line(
            "agradeço também <por me explicar/ter-me explicado> {explained}.",
            needs="met",
        ),
    ),
    (
        brazil("adorei a nossa conversa.", "w", "warm met !several !own_recruiter"),
        brazil("foi muito bom conversar com você.", "wp", "met !titled !own_recruiter"),
        brazil("gostei muito da nossa conversa.", "wp", "met !several !own_recruiter"),
        brazil("gostei muito da nossa conversa.", "f", "met !several"),
        brazil("gostei muito das nossas conversas.", "wpf", "several"),
        portugal("gostei muito da nossa conversa.", "wp", "met !several !own_recruiter"),
        portugal("gostei muito de falar consigo.", "wp", "met !own_recruiter"),
        portugal("gostei muito da nossa conversa {of_when}.", "f", "met !several"),
        portugal("gostei muito das nossas conversas.", "wpf", "several"),
    ),
    Line("gostei muito de falar <com você/consigo>.", needs="met !titled !cold"),
    Line("foi bom conversar.", needs="met"),
    *_UNMET,
)
