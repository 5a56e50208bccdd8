# ruff: noqa: E501  # a wording is read in one line
"""Portuguese notes: thanks for the talk, the call or the message."""

from typing import Final

from followup_rules.note.bank import Line, Versions, equally_good
from followup_rules.note.wording.pt.recruiter import RECRUITER
from followup_rules.note.wording.pt.shaping import brazil, portugal

_FIRST: Final = "!several !thanked"
_TALK: Final = (
    (brazil("queria te agradecer pela conversa| {of_when}", "w", f"!titled {_FIRST}"), "sobre"),
    (brazil("queria agradecer pela conversa| {of_when}", "w", f"titled {_FIRST}"), "sobre"),
    (brazil("queria agradecer pela conversa| {of_when}", "p", f"{_FIRST} !ms !mr"), "sobre"),
    (brazil("agradeço a conversa| {of_when}", "pf", f"{_FIRST} !ms !mr"), "sobre"),
    (brazil("agradeço muito pela conversa| {of_when}", "pf", f"{_FIRST} ms"), "sobre"),
    (brazil("agradeço muito pela conversa| {of_when}", "pf", f"{_FIRST} mr"), "sobre"),
    (brazil("agradeço a entrevista| {of_when}", "f", f"!peer {_FIRST}"), "para"),
    (brazil("gostaria de agradecer pela entrevista| {of_when}", "f", _FIRST), "para"),
    (
        brazil("queria te agradecer pelo papo| {of_when}", "w", f"colleague !titled {_FIRST}"),
        "sobre",
    ),
    (
        brazil(
            "queria te agradecer pela conversa por telefone| {of_when}",
            "w",
            f"phone !titled {_FIRST}",
        ),
        "sobre",
    ),
    (
        brazil("queria agradecer pela conversa por telefone| {of_when}", "p", f"phone {_FIRST}"),
        "sobre",
    ),
    (brazil("agradeço a conversa por telefone| {of_when}", "pf", f"phone {_FIRST}"), "sobre"),
    (
        brazil(
            "queria te agradecer por me receber| {when}", "w", f"on_site !peer !titled {_FIRST}"
        ),
        "pela",
    ),
    (
        brazil("queria agradecer por me receber| {when}", "w", f"on_site !peer titled {_FIRST}"),
        "pela",
    ),
    (
        brazil("queria agradecer por me receber| {when}", "p", f"on_site !peer !ms !mr {_FIRST}"),
        "pela",
    ),
    (brazil("agradeço por me receber| {when}", "pf", f"on_site !peer !ms !mr {_FIRST}"), "pela"),
    (
        brazil("agradeço muito por me receber| {when}", "pf", f"on_site !peer ms {_FIRST}"),
        "pela",
    ),
    (
        brazil("agradeço muito por me receber| {when}", "pf", f"on_site !peer mr {_FIRST}"),
        "pela",
    ),
    (
        brazil("queria te agradecer| pelas nossas conversas", "w", "several !titled !thanked"),
        "sobre",
    ),
    (brazil("queria agradecer| pelas nossas conversas", "wp", "several !thanked"), "sobre"),
    (brazil("agradeço| as nossas conversas", "pf", "several !thanked"), "sobre"),
    (
        brazil(
            "queria te agradecer de novo| pelas nossas conversas", "w", "several thanked !titled"
        ),
        "sobre",
    ),
    (brazil("agradeço mais uma vez| as nossas conversas", "wpf", "several thanked"), "sobre"),
    (
        brazil(
            "queria te agradecer de novo pela conversa| {of_when}", "w", "thanked !several !titled"
        ),
        "sobre",
    ),
    (
        brazil("queria agradecer mais uma vez pela conversa| {of_when}", "wp", "thanked !several"),
        "sobre",
    ),
    (brazil("agradeço mais uma vez a conversa| {of_when}", "pf", "thanked !several"), "sobre"),
    (portugal("queria agradecer-lhe a conversa| {of_when}", "wp", _FIRST), "sobre"),
    (portugal("agradeço-lhe a nossa conversa| {of_when}", "wp", _FIRST), "sobre"),
    (portugal("agradeço-lhe a conversa| {of_when}", "f", _FIRST), "sobre"),
    (portugal("gostaria de lhe agradecer a entrevista| {of_when}", "f", _FIRST), "para_e"),
    (
        portugal("queria agradecer-lhe a conversa ao telefone| {of_when}", "wp", f"phone {_FIRST}"),
        "sobre",
    ),
    (portugal("agradeço-lhe a conversa ao telefone| {of_when}", "pf", f"phone {_FIRST}"), "sobre"),
    (
        portugal(
            "queria agradecer-lhe por me ter recebido| {when}", "wp", f"on_site !peer {_FIRST}"
        ),
        "recebido",
    ),
    (
        portugal("agradeço-lhe ter-me recebido| {when}", "f", f"on_site !peer {_FIRST}"),
        "recebido",
    ),
    (portugal("queria agradecer-lhe| as nossas conversas", "wp", "several !thanked"), "sobre"),
    (portugal("agradeço-lhe| as nossas conversas", "wpf", "several !thanked"), "sobre"),
    (
        portugal("queria agradecer-lhe mais uma vez| as nossas conversas", "wp", "several thanked"),
        "sobre",
    ),
    (portugal("agradeço-lhe mais uma vez| as nossas conversas", "wpf", "several thanked"), "sobre"),
    (
        portugal(
            "queria agradecer-lhe mais uma vez a conversa| {of_when}", "wp", "thanked !several"
        ),
        "sobre",
    ),
    (
        portugal("agradeço-lhe mais uma vez a nossa conversa| {of_when}", "pf", "thanked !several"),
        "sobre",
    ),
)
"""Thanks | when, and how a role or a topic follows."""
_ROLE_AFTER: Final = {
    "sobre": " sobre a vaga de {role}",
    "para": " para a vaga de {role}",
    "para_e": " para a vaga de {role}",
    "pela": " para a entrevista da vaga de {role}",
    "recebido": " para a entrevista da vaga de {role}",
}
_TOPIC_AFTER: Final = {
    "sobre": "| sobre {talked}",
}
"""Nothing of "ter-me recebido": the two would be badly joined."""


def _opened(after: dict[str, str] | None = None, end: str = ".") -> tuple[Line, ...]:
    """Return the thanks with what follows them, of those that it can follow."""
    made = []
    for line, kind in _TALK:
        if after and kind not in after:
            continue
        if after is _TOPIC_AFTER and "several" in line.needs.split():
            continue
        text = line.text + (after[kind] if after else "")
        if after and "pela entrevista" in line.text:
            text = text.replace("| e a conversa", "| e pela conversa")
        made.append(Line(text + end, line.tones, line.needs))
    return tuple(made)


THANKS: Final[Versions] = (
    _opened(),
    Line("<queria agradecer| pela/queria agradecer-lhe| a> nossa conversa.", "wp", "!several"),
    Line("<agradeço/agradeço-lhe>| a entrevista.", "pf", "met !several"),
    Line("agradeço| a nossa conversa."),
)
"""Thanks | when, without the role."""
THANKS_ROLE: Final[Versions] = (
    _opened(_ROLE_AFTER),
    Line("agradeço a conversa| sobre a vaga de {role}.", "wp"),
    Line("agradeço a entrevista| para a vaga de {role}."),
    _opened(),
    Line("agradeço| a nossa conversa."),
)
_EXPLAINED: Final = (
    brazil(
        "queria te agradecer pela conversa| {of_when}| e por me explicar {explained}.",
        "w",
        f"!titled {_FIRST}",
    ),
    brazil(
        "queria agradecer pela conversa| {of_when}| e por me explicar {explained}.", "wp", _FIRST
    ),
    brazil("agradeço pela entrevista| {of_when}| e por me explicar {explained}.", "pf", _FIRST),
    brazil("gostaria de agradecer pela entrevista| {of_when}| e por me explicar {explained}.", "f"),
    portugal(
        "queria agradecer-lhe a conversa| {of_when}| e ter-me explicado {explained}.",
        "wp",
        _FIRST,
    ),
    portugal("agradeço-lhe a entrevista| {of_when}| e ter-me explicado {explained}.", "pf", _FIRST),
    portugal(
        "gostaria de lhe agradecer a entrevista| {of_when}| e ter-me explicado {explained}.",
        "f",
    ),
)
ABOUT: Final[Versions] = (
    (
        *_opened(_TOPIC_AFTER),
        *(
            Line(one.text.replace("{talked}", "{both}"), one.tones, one.needs)
            for one in _opened(_TOPIC_AFTER)
        ),
        *(
            Line(f"{line.text}| sobre {{both}}.", line.tones, line.needs)
            for line, _ in _TALK
            if "several" in line.needs.split()
        ),
        *_EXPLAINED,
    ),
    Line("agradeço| a nossa conversa| sobre {talked}.", needs="!several"),
    Line(
        "agradeço a entrevista| {of_when}| e <por me explicar/também ter-me explicado> {explained}."
    ),
)
"""Thanks | when | the topic."""
ABOUT_CALMLY: Final[Versions] = (
    tuple(
        Line(one.text.replace("| sobre {talked}", " sobre {talked}"), one.tones, one.needs)
        for one in _opened({"sobre": _TOPIC_AFTER["sobre"]})
        if "several" not in one.needs.split()
    ),
)
"""Thanks | when and the topic, as a reminder only: the interest is lost."""
THANKS_CALLED: Final[Versions] = (
    (
        brazil(
            "queria te agradecer pela ligação {of_called}| e pela nossa conversa.",
            "w",
            "phoned !titled",
        ),
        brazil("queria agradecer pela ligação {of_called}| e pela nossa conversa.", "wp", "phoned"),
        brazil("agradeço a ligação {of_called}| e a nossa conversa.", "pf", "phoned"),
        portugal(
            "queria agradecer-lhe o telefonema {of_called}| e a nossa conversa.", "wp", "phoned"
        ),
        portugal("agradeço-lhe o telefonema {of_called}| e a nossa conversa.", "pf", "phoned"),
    ),
)
"""Thanks for their call, with its day | the talk: two days would be a list."""
WROTE: Final[Versions] = (
    (
        brazil("queria te agradecer pela mensagem.", "w", "wrote !titled"),
        brazil("queria agradecer pela sua mensagem.", "wp", "wrote"),
        brazil("agradeço a sua mensagem.", "pf", "wrote"),
        portugal("queria agradecer-lhe a mensagem.", "wp", "wrote"),
        portugal("agradeço-lhe a mensagem.", "pf", "wrote"),
        portugal("agradeço-lhe ter-me escrito.", "f", "wrote"),
    ),
)
"""Thanks for their message."""
MOVED: Final[Versions] = (
    (
        brazil(
            "queria te agradecer pela mensagem. Fiquei muito feliz em passar para a próxima etapa!",
            "w",
            "moves_on wants_role wrote !phoned !titled",
        ),
        brazil(
            "queria agradecer pela mensagem. Fiquei feliz em passar para a próxima etapa.",
            "wp",
            "moves_on wants_role wrote !phoned",
        ),
        brazil(
            "agradeço a sua mensagem. Fico feliz em passar para a próxima etapa.",
            "f",
            "moves_on wants_role wrote !phoned",
        ),
        portugal(
            "queria agradecer-lhe a mensagem. Fiquei muito contente por passar à próxima fase!",
            "w",
            "moves_on wants_role wrote !phoned",
        ),
        portugal(
            "agradeço-lhe a mensagem. Fiquei contente por passar à próxima fase.",
            "p",
            "moves_on wants_role wrote !phoned",
        ),
        portugal(
            "agradeço-lhe a mensagem. Fiquei muito contente por passar à próxima fase.",
            "f",
            "moves_on wants_role wrote !phoned",
        ),
        brazil(
            "queria te agradecer pela ligação {of_called}. Fiquei muito feliz em passar para a próxima etapa!",
            "w",
            "moves_on wants_role phoned !titled",
        ),
        brazil(
            "queria agradecer pela ligação {of_called}. Fiquei feliz em passar para a próxima etapa.",
            "wp",
            "moves_on wants_role phoned",
        ),
        brazil(
            "agradeço a ligação {of_called}. Fico feliz em passar para a próxima etapa.",
            "f",
            "moves_on wants_role phoned",
        ),
        portugal(
            "queria agradecer-lhe o telefonema {of_called}. Fiquei muito contente por passar à próxima fase!",
            "w",
            "moves_on wants_role phoned",
        ),
        portugal(
            "agradeço-lhe o telefonema {of_called}. Fiquei contente por passar à próxima fase.",
            "p",
            "moves_on wants_role phoned",
        ),
        portugal(
            "agradeço-lhe o telefonema {of_called}. Fiquei muito contente por passar à próxima fase.",
            "f",
            "moves_on wants_role phoned",
        ),
    ),
)
"""Thanks for the news that the process goes on."""
CALLED: Final[Versions] = (
    (
        brazil("queria te agradecer pela ligação {of_called}.", "w", "phoned !titled"),
        brazil("queria agradecer pela ligação {of_called}.", "wp", "phoned"),
        brazil("agradeço a ligação {of_called}.", "pf", "phoned"),
        brazil("gostaria de agradecer pela ligação {of_called}.", "f", "phoned"),
        portugal("queria agradecer-lhe o telefonema {of_called}.", "wp", "phoned"),
        portugal("queria agradecer-lhe por me ter ligado {called}.", "wp", "phoned"),
        portugal("agradeço-lhe o telefonema {of_called}.", "pf", "phoned"),
        portugal("gostaria de lhe agradecer o telefonema {of_called}.", "f", "phoned"),
    ),
)
"""Thanks for their call."""
ENJOYED: Final[Versions] = (
    (
        brazil("adorei a nossa conversa {of_when}.", needs="!several"),
        brazil("foi ótimo conversar com você {when}.", needs="!several !titled"),
        brazil("foi ótimo conversar com você de novo {when}.", needs="several !titled"),
        portugal("gostei muito da nossa conversa {of_when}.", needs="!several"),
        portugal("foi muito bom falar consigo {when}.", needs="!several"),
        portugal("foi muito bom voltar a falar consigo {when}.", needs="several"),
    ),
    "gostei muito da nossa conversa.",
)
SPOKE: Final[Versions] = (
    Line("<conversamos/falámos> {when} sobre a vaga de {role}."),
    "<conversamos/falámos> sobre a vaga de {role}.",
    "<conversamos/falámos> {when}.",
    "<conversamos/falámos> na minha entrevista.",
)
TIME: Final[Versions] = (("agradeço muito a atenção.", "agradeço a disponibilidade."),)
AGAIN: Final[Versions] = (
    (
        brazil("agradeço muito pelo seu tempo.", "wp"),
        brazil("agradeço a atenção.", "pf"),
        portugal("agradeço-lhe muito o seu tempo.", "wp"),
        portugal("agradeço-lhe a disponibilidade.", "pf"),
    ),
)
THANKS_SHORT: Final[Versions] = (
    Line("<agradeço/agradeço-lhe> a conversa {of_when}[ sobre {talked}]."),
    "agradeço a entrevista.",
)
ARRANGED_TALK: Final[Versions] = tuple(
    tuple(
        one
        for one in equally_good(entry)
        if isinstance(one, Line) and "arranged" in one.needs.split()
    )
    for entry in RECRUITER[:2]
)
"""Thanks for the talk, and for the interview that they arranged."""
AGAIN_ABOUT: Final[Versions] = (
    (
        brazil("que bom conversar com você de novo {when}| sobre {talked}!", "w", "!titled"),
        brazil("foi ótimo conversar com você de novo {when}| sobre {talked}.", "wp", "!titled"),
        brazil("gostei muito de conversar de novo {when}| sobre {talked}.", "pf"),
        brazil("foi ótimo conversar com você de novo {when}| sobre {both}.", "wp", "!titled"),
        brazil("gostei muito de conversar de novo {when}| sobre {both}.", "pf"),
        portugal("que bom voltar a falar consigo {when}| sobre {talked}!", "w"),
        portugal("gostei imenso de voltar a falar consigo {when}| sobre {talked}.", "w", "warm"),
        portugal("foi muito bom voltar a falar consigo {when}| sobre {talked}.", "wp"),
        portugal("gostei muito de voltar a falar consigo {when}| sobre {talked}.", "pf"),
        portugal("foi muito bom voltar a falar consigo {when}| sobre {both}.", "wp"),
        portugal("gostei muito de voltar a falar consigo {when}| sobre {both}.", "pf"),
    ),
)
