# ruff: noqa: E501  # a wording is read in one line
"""Portuguese notes, Brazilian and European, as a careful native would send them.

Thanks are "agradeço" and the like: "obrigado" would show whether a man or a woman writes. A line
of one side only is made by ``_b`` (Brazilian) or ``_e`` (European); ``<a/b>`` has both. What they
spoke of is a conversation of two, never what one told the other. The role is named once at most:
in the sentence of interest, or in the thanks where nothing else is known.
"""

import re
from typing import Final

from followup_rules.note.bank import Line, Versions, equally_good
from followup_rules.note.wording.common import Sentences

_PLEASED: Final = re.compile(
    r"adorei|gostei muito|foi (?:ótimo|muito bom|um prazer) (?:falar|conv)"
    r"|feliz em manter|muito bom (?:manter|ter)|um prazer ter você|gostaria muito de (?:trab|fazer)|muita vontade"
)
"""What is not said of a cold talk."""
_CONNECTING: Final = re.compile(
    "nos conectar|na minha rede|o meu convite|aqui (?:vai|fica) o convite"
)
"""What says once more that one asks to connect, to whoever suggested it."""
_FAMILIAR: Final = re.compile(r"amos (?:nos conectar|manter contato)(?: por aqui)?\?")
"""What is too familiar for whoever is called senhora or by a title, in Brazil."""


def _needs(text: str, needs: str, side: str) -> str:
    """Return what a line of a side needs: no pleasure in a cold talk, one word of the invitation."""
    held = needs.split()
    if _PLEASED.search(text) and "warm" not in held:
        held.append("!cold")
    if _CONNECTING.search(text) and "asked" not in held:
        held.append("!asked")
    if _FAMILIAR.search(text):
        held += [one for one in ("!titled", "!ms", "!mr") if one not in held]
    return " ".join((*held, side))


def brazilian(text: str, tones: str = "wpf", needs: str = "") -> Line:
    """Return a Brazilian line."""
    return Line(text, tones, _needs(text, needs, "!european"))


def european(text: str, tones: str = "wpf", needs: str = "") -> Line:
    """Return a European line."""
    return Line(text, tones, _needs(text, needs, "european"))


_b, _e = brazilian, european
_OF_GENDER: Final = (
    ("ms", "la", "a"),
    ("woman !ms", "la", "a"),
    ("mr", "lo", "o"),
    ("man !mr", "lo", "o"),
)


def _in_my_network(tones: str, needs: str, before: str = "", bar: str = "") -> tuple[Line, ...]:
    """Return wishes to have a woman or a man in one's network, on both sides."""
    return tuple(
        make(f"{before}{said}", tones, f"{needs} {gender}".strip())
        for gender, behind, ahead in _OF_GENDER
        for make, said in (
            (_b, f"gostaria de{bar} tê-{behind} na minha rede."),
            (_b, f"seria um prazer{bar} tê-{behind} na minha rede."),
            (_e, f"gostaria{bar} de {ahead} ter na minha rede."),
            (_e, f"seria um prazer{bar} tê-{behind} na minha rede."),
        )
    )


def _on_plain_terms(needs: str, before: str = "", bar: str = "") -> tuple[Line, ...]:
    """Return the same for Portugal where the terms are not formal."""
    said = "Gostava" if before else "gostava"
    return tuple(
        _e(f"{before}{said}{bar} de {ahead} ter na minha rede.", "wp", f"{needs} {gender}".strip())
        for gender, _, ahead in _OF_GENDER
    )


GREETINGS: Final = (
    Line("<Oi/Olá>, {name}!", "w", "!titled"),
    Line("Olá, {name}<!/.>", "p", "!titled !cold"),
    Line("Olá, {name}.", "p", "!titled cold"),
    Line("Olá, {name}!", "w", "!titled"),
    Line("Olá, {name}!", "w", "titled !european"),
    Line("Olá, {name}.", "p", "titled !european"),
    Line("Bom dia, {name}.", "wp", "titled european !ms !mr !woman !man"),
    Line("Cara {name},", "wp", "titled european woman"),
    Line("Caro {name},", "wp", "titled european man"),
    Line("Cara {name},", "wp", "titled european ms"),
    Line("Caro {name},", "wp", "titled european mr"),
    Line("<Prezada/Cara> {name},", "f", "woman"),
    Line("<Prezado/Caro> {name},", "f", "man"),
    Line("<Prezada/Cara> {name},", "f", "ms"),
    Line("<Prezado/Caro> {name},", "f", "mr"),
    Line("<Olá/Bom dia>, {name}.", "f", "!ms !mr !titled"),
    Line("<Olá/Bom dia>, {name}.", "f", "!ms !mr !woman !man"),
    Line("Olá!"),
)

_FIRST: Final = "!several !thanked"
_TALK: Final = (
    (_b("queria te agradecer pela conversa| {of_when}", "w", f"!titled {_FIRST}"), "sobre"),
    (_b("queria agradecer pela conversa| {of_when}", "w", f"titled {_FIRST}"), "sobre"),
    (_b("queria agradecer pela conversa| {of_when}", "p", f"{_FIRST} !ms !mr"), "sobre"),
    (_b("agradeço a conversa| {of_when}", "pf", f"{_FIRST} !ms !mr"), "sobre"),
    (_b("agradeço à senhora pela conversa| {of_when}", "pf", f"{_FIRST} ms"), "sobre"),
    (_b("agradeço ao senhor pela conversa| {of_when}", "pf", f"{_FIRST} mr"), "sobre"),
    (_b("agradeço a entrevista| {of_when}", "f", f"!peer {_FIRST}"), "para"),
    (_b("gostaria de agradecer pela entrevista| {of_when}", "f", _FIRST), "para"),
    (_b("queria te agradecer pelo papo| {of_when}", "w", f"colleague !titled {_FIRST}"), "sobre"),
    (
        _b(
            "queria te agradecer pela conversa por telefone| {of_when}",
            "w",
            f"phone !titled {_FIRST}",
        ),
        "sobre",
    ),
    (_b("queria agradecer pela conversa por telefone| {of_when}", "p", f"phone {_FIRST}"), "sobre"),
    (_b("agradeço a conversa por telefone| {of_when}", "pf", f"phone {_FIRST}"), "sobre"),
    (
        _b("queria te agradecer por me receber| {when}", "w", f"on_site !peer !titled {_FIRST}"),
        "pela",
    ),
    (_b("queria agradecer por me receber| {when}", "w", f"on_site !peer titled {_FIRST}"), "pela"),
    (_b("queria agradecer por me receber| {when}", "p", f"on_site !peer !ms !mr {_FIRST}"), "pela"),
    (_b("agradeço por me receber| {when}", "pf", f"on_site !peer !ms !mr {_FIRST}"), "pela"),
    (_b("agradeço à senhora por me receber| {when}", "pf", f"on_site !peer ms {_FIRST}"), "pela"),
    (_b("agradeço ao senhor por me receber| {when}", "pf", f"on_site !peer mr {_FIRST}"), "pela"),
    (_b("queria te agradecer| pelas nossas conversas", "w", "several !titled !thanked"), "sobre"),
    (_b("queria agradecer| pelas nossas conversas", "wp", "several !thanked"), "sobre"),
    (_b("agradeço| as nossas conversas", "pf", "several !thanked"), "sobre"),
    (
        _b("queria te agradecer de novo| pelas nossas conversas", "w", "several thanked !titled"),
        "sobre",
    ),
    (_b("agradeço mais uma vez| as nossas conversas", "wpf", "several thanked"), "sobre"),
    (
        _b("queria te agradecer de novo pela conversa| {of_when}", "w", "thanked !several !titled"),
        "sobre",
    ),
    (
        _b("queria agradecer mais uma vez pela conversa| {of_when}", "wp", "thanked !several"),
        "sobre",
    ),
    (_b("agradeço mais uma vez a conversa| {of_when}", "pf", "thanked !several"), "sobre"),
    (_e("queria agradecer-lhe a conversa| {of_when}", "wp", _FIRST), "sobre"),
    (_e("agradeço-lhe a nossa conversa| {of_when}", "wp", _FIRST), "sobre"),
    (_e("agradeço-lhe a conversa| {of_when}", "f", _FIRST), "sobre"),
    (_e("gostaria de lhe agradecer a entrevista| {of_when}", "f", _FIRST), "para_e"),
    (
        _e("queria agradecer-lhe a conversa ao telefone| {of_when}", "wp", f"phone {_FIRST}"),
        "sobre",
    ),
    (_e("agradeço-lhe a conversa ao telefone| {of_when}", "pf", f"phone {_FIRST}"), "sobre"),
    (
        _e("queria agradecer-lhe por me ter recebido| {when}", "wp", f"on_site !peer {_FIRST}"),
        "recebido",
    ),
    (_e("agradeço-lhe por me ter recebido| {when}", "pf", f"on_site !peer {_FIRST}"), "recebido"),
    (_e("queria agradecer-lhe| as nossas conversas", "wp", "several !thanked"), "sobre"),
    (_e("agradeço-lhe| as nossas conversas", "wpf", "several !thanked"), "sobre"),
    (
        _e("queria agradecer-lhe mais uma vez| as nossas conversas", "wp", "several thanked"),
        "sobre",
    ),
    (_e("agradeço-lhe mais uma vez| as nossas conversas", "wpf", "several thanked"), "sobre"),
    (
        _e("queria agradecer-lhe mais uma vez a conversa| {of_when}", "wp", "thanked !several"),
        "sobre",
    ),
    (
        _e("agradeço-lhe mais uma vez a nossa conversa| {of_when}", "pf", "thanked !several"),
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
    "para": "| e a conversa sobre {talked}",
    "para_e": "| e a conversa sobre {talked}",
    "pela": "| e pela conversa sobre {talked}",
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
    _b(
        "queria te agradecer pela conversa| {of_when}| e por me explicar {explained}.",
        "w",
        f"!titled {_FIRST}",
    ),
    _b("queria agradecer pela conversa| {of_when}| e por me explicar {explained}.", "wp", _FIRST),
    _b("agradeço pela entrevista| {of_when}| e por me explicar {explained}.", "pf", _FIRST),
    _b("gostaria de agradecer pela entrevista| {of_when}| e por me explicar {explained}.", "f"),
    _e(
        "queria agradecer-lhe a conversa| {of_when}| e ter-me explicado {explained}.",
        "wp",
        _FIRST,
    ),
    _e("agradeço-lhe a entrevista| {of_when}| e ter-me explicado {explained}.", "pf", _FIRST),
    _e(
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
        _b(
            "queria te agradecer pela ligação {of_called}| e pela conversa {of_when}.",
            "w",
            "phoned !titled",
        ),
        _b("queria agradecer pela ligação {of_called}| e pela conversa {of_when}.", "wp", "phoned"),
        _b("agradeço a ligação {of_called}| e a conversa {of_when}.", "pf", "phoned"),
        _b(
            "gostaria de agradecer pela ligação {of_called}| e pela entrevista {of_when}.",
            "f",
            "phoned",
        ),
        _e(
            "queria agradecer-lhe o telefonema {of_called}| e a conversa {of_when}.", "wp", "phoned"
        ),
        _e("agradeço-lhe o telefonema {of_called}| e a nossa conversa {of_when}.", "wp", "phoned"),
        _e("agradeço-lhe o telefonema {of_called}| e a entrevista {of_when}.", "pf", "phoned"),
        _e(
            "gostaria de lhe agradecer o telefonema {of_called}| e a entrevista {of_when}.",
            "f",
            "phoned",
        ),
    ),
    _b("agradeço a ligação {of_called}| e a entrevista.", needs="phoned"),
    _e("agradeço-lhe o telefonema {of_called}| e a entrevista.", needs="phoned"),
)
WROTE: Final[Versions] = (
    (
        _b("queria te agradecer pela mensagem.", "w", "wrote !titled"),
        _b("queria agradecer pela sua mensagem.", "wp", "wrote"),
        _b("agradeço a sua mensagem.", "pf", "wrote"),
        _e("queria agradecer-lhe a mensagem.", "wp", "wrote"),
        _e("agradeço-lhe a mensagem.", "pf", "wrote"),
        _e("agradeço-lhe ter-me escrito.", "f", "wrote"),
    ),
)
"""Thanks for their message."""
MOVED: Final[Versions] = (
    (
        _b(
            "queria te agradecer pela mensagem: fiquei muito feliz em passar para a próxima etapa!",
            "w",
            "moves_on wants_role wrote !phoned !titled",
        ),
        _b(
            "queria agradecer pela mensagem, e fiquei feliz em passar para a próxima etapa.",
            "wp",
            "moves_on wants_role wrote !phoned",
        ),
        _b(
            "agradeço a sua mensagem e fico feliz em passar para a próxima etapa.",
            "f",
            "moves_on wants_role wrote !phoned",
        ),
        _e(
            "queria agradecer-lhe a mensagem: fiquei muito contente por passar à próxima fase!",
            "w",
            "moves_on wants_role wrote !phoned",
        ),
        _e(
            "agradeço-lhe a mensagem, e fiquei contente por passar à próxima fase.",
            "p",
            "moves_on wants_role wrote !phoned",
        ),
        _e(
            "agradeço-lhe a mensagem, e fiquei muito contente por passar à próxima fase.",
            "f",
            "moves_on wants_role wrote !phoned",
        ),
        _b(
            "queria te agradecer pela ligação {of_called}: fiquei muito feliz em passar para a próxima etapa!",
            "w",
            "moves_on wants_role phoned !titled",
        ),
        _b(
            "queria agradecer pela ligação {of_called}, e fiquei feliz em passar para a próxima etapa.",
            "wp",
            "moves_on wants_role phoned",
        ),
        _b(
            "agradeço a ligação {of_called} e fico feliz em passar para a próxima etapa.",
            "f",
            "moves_on wants_role phoned",
        ),
        _e(
            "queria agradecer-lhe o telefonema {of_called}: fiquei muito contente por passar à próxima fase!",
            "w",
            "moves_on wants_role phoned",
        ),
        _e(
            "agradeço-lhe o telefonema {of_called}, e fiquei contente por passar à próxima fase.",
            "p",
            "moves_on wants_role phoned",
        ),
        _e(
            "agradeço-lhe o telefonema {of_called}, e fiquei muito contente por passar à próxima fase.",
            "f",
            "moves_on wants_role phoned",
        ),
    ),
)
"""Thanks for the news that the process goes on."""
CALLED: Final[Versions] = (
    (
        _b("queria te agradecer pela ligação {of_called}.", "w", "phoned !titled"),
        _b("queria agradecer pela ligação {of_called}.", "wp", "phoned"),
        _b("agradeço a ligação {of_called}.", "pf", "phoned"),
        _b("gostaria de agradecer pela ligação {of_called}.", "f", "phoned"),
        _e("queria agradecer-lhe o telefonema {of_called}.", "wp", "phoned"),
        _e("queria agradecer-lhe por me ter ligado {called}.", "wp", "phoned"),
        _e("agradeço-lhe o telefonema {of_called}.", "pf", "phoned"),
        _e("gostaria de lhe agradecer o telefonema {of_called}.", "f", "phoned"),
    ),
)
"""Thanks for their call."""
ENJOYED: Final[Versions] = (
    (
        _b("adorei a nossa conversa {of_when}.", needs="!several"),
        _b("foi ótimo conversar com você {when}.", needs="!several !titled"),
        _b("foi ótimo conversar com você de novo {when}.", needs="several !titled"),
        _e("gostei muito da nossa conversa {of_when}.", needs="!several"),
        _e("foi muito bom falar consigo {when}.", needs="!several"),
        _e("foi muito bom voltar a falar consigo {when}.", needs="several"),
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
        _b("agradeço muito pelo seu tempo.", "wp"),
        _b("agradeço a atenção.", "pf"),
        _e("agradeço-lhe muito o seu tempo.", "wp"),
        _e("agradeço-lhe a disponibilidade.", "pf"),
    ),
)
MOVES: Final = (
    _b("fiquei muito feliz em passar para a próxima etapa!", "w", "moves_on wants_role"),
    _b("fiquei feliz em passar para a próxima etapa.", "p", "moves_on wants_role"),
    _b("fico feliz em passar para a próxima etapa.", "p", "moves_on wants_role"),
    _b("fico muito feliz em passar para a próxima etapa.", "f", "moves_on wants_role"),
    _e("fiquei muito contente por passar à próxima fase!", "w", "moves_on wants_role"),
    _e("fiquei contente por passar à próxima fase.", "p", "moves_on wants_role"),
    _e("fico contente por passar à próxima fase.", "p", "moves_on wants_role"),
    _e("fiquei muito contente por passar à próxima fase.", "f", "moves_on wants_role"),
)
"""That the process goes on, and no day is known yet."""


def not_moving(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """Return the lines for where nobody has said that the process goes on."""
    return tuple(Line(one.text, one.tones, f"{one.needs} !moves_on".strip()) for one in lines)


_WANTS: Final = (
    _b("adoraria trabalhar com vocês.", "w", "wants_role !internal"),
    _b("eu ficaria muito feliz em fazer parte da equipe.", "w", "wants_role !internal"),
    _b("gostaria muito de trabalhar com vocês.", "wp", "wants_role !internal"),
    _b("é um trabalho que me interessa muito.", "wp", "wants_role internal"),
    _e("adorava trabalhar convosco.", "w", "wants_role !internal"),
    _e("é um trabalho que me interessa muito.", "p", "wants_role internal"),
    _e("é um trabalho que me interessa muito.", "w", "wants_role internal"),
    _b("gostaria muito de fazer parte da equipe.", "pf", "wants_role !internal"),
    _b("seria um prazer trabalhar com vocês.", "f", "wants_role !internal"),
    _b("tenho muita vontade de trabalhar com vocês.", "f", "wants_role !internal"),
    _b("é um trabalho que me interessa muito.", "f", "wants_role internal"),
    _e("é um trabalho que me interessa muito.", "f", "wants_role internal"),
    _e("gostava muito de trabalhar convosco.", "wp", "wants_role !internal"),
    _e("gostava muito de fazer parte da equipa.", "w", "wants_role !internal"),
    _e("teria muito gosto em fazer parte da equipa.", "pf", "wants_role !internal"),
    _e("tenho todo o interesse em integrar a vossa equipa.", "f", "wants_role !internal"),
)
WANTS: Final = (*MOVES, *not_moving(_WANTS))
"""That one wants the job, or that one is glad that it goes on."""
UNSURE: Final = (
    _b("gosto muito do que vocês fazem {at}.", needs="!wants_role wants_company !internal"),
    _e("gosto muito do que fazem {at}.", needs="!wants_role wants_company !internal"),
    _b("gostei muito de conhecer o trabalho de vocês.", needs="!wants_role met"),
    _e("gostei muito de conhecer o vosso trabalho.", needs="!wants_role met"),
    _b("foi bom conhecer o trabalho de vocês.", needs="!wants_role met cold"),
    _e("foi bom conhecer o vosso trabalho.", needs="!wants_role met cold"),
    _b("o trabalho de vocês me interessa muito.", needs="!wants_role !cold"),
    _e("o vosso trabalho interessa-me muito.", needs="!wants_role !cold"),
    _b("o trabalho de vocês me interessa muito.", needs="!wants_role !met"),
    _e("o vosso trabalho interessa-me muito.", needs="!wants_role !met"),
)
_EXCITING: Final = (
    _b(
        "o que mais me anima {at} {is_excites}", "w", "wants_company !settled !wrote_hold !internal"
    ),
    _b(
        "o que mais me atrai no trabalho de vocês {is_excites}",
        "wp",
        "wants_company !settled !wrote_hold",
    ),
    _b(
        "o que mais me atrai {at} {is_excites}",
        "pf",
        "wants_company !settled !wrote_hold !internal",
    ),
    _b(
        "o que mais me interessa na empresa {is_excites}",
        "f",
        "wants_company !settled !wrote_hold internal",
    ),
    _e(
        "o que mais me entusiasma no vosso trabalho {is_excites}",
        "w",
        "wants_company !settled !wrote_hold",
    ),
    _e(
        "o que mais me atrai {at} {is_excites}",
        "wpf",
        "wants_company !settled !wrote_hold !internal",
    ),
    _e(
        "o que mais me interessa no vosso trabalho {is_excites}",
        "pf",
        "wants_company !settled !wrote_hold",
    ),
)
"""What excites them."""
EXCITED: Final = tuple(Line(f"{one.text}.", one.tones, one.needs) for one in _EXCITING)
GLAD: Final = (
    _b("adorei falar com você sobre {talked}.", "w", "warm !titled"),
    _b("adorei a nossa conversa sobre {talked}.", "w", "warm !several"),
    _b("gostei muito de conversar com você sobre {talked}.", "wp", "!titled"),
    _b("gostei muito da nossa conversa sobre {talked}.", "wpf", "!several"),
    _b("gostei muito de conversar sobre {talked}.", "wp", "titled"),
    _b("gostei muito de conversar com a senhora sobre {talked}.", "f", "ms"),
    _b("gostei muito de conversar com o senhor sobre {talked}.", "f", "mr"),
    _b("gostei muito de saber {clause}.", "pf"),
    _b("gostei muito de conversar sobre {talked}.", "f", "!ms !mr"),
    _b("adorei falar com você sobre {both}.", "w", "warm !titled"),
    _b("gostei muito de conversar sobre {both}.", "wpf"),
    _e("gostei muito de falar consigo sobre {talked}.", "wp"),
    _e("gostei muito de falar sobre {talked}.", "f"),
    _e("gostei muito da nossa conversa sobre {talked}.", "wpf", "!several"),
    _e("gostei muito de saber {clause}.", "wpf"),
    _e("gostei muito de falar consigo sobre {both}.", "wp"),
    _e("gostei muito de falar sobre {both}.", "f"),
)
"""That one was glad to talk about it."""
_GLAD_SHORT: Final = (
    _b("adorei falar sobre {talked}.", "w", "warm"),
    _b("gostei muito de falar sobre {talked}."),
    _e("gostei muito de falar sobre {talked}."),
)
_GLAD_SHORTEST: Final = (
    _b("gostei de falar sobre {talked}."),
    _e("gostei de falar sobre {talked}."),
)
"""The same in few characters."""
_GLAD_TO_MOVE: Final = (
    _b(
        "adorei falar com você sobre {talked} e fiquei muito feliz em passar para a próxima etapa!",
        "w",
        "moves_on wants_role warm !titled",
    ),
    _b(
        "foi muito bom conversar sobre {talked}, e fiquei feliz em passar para a próxima etapa.",
        "wp",
        "moves_on wants_role",
    ),
    _b(
        "gostei muito de conversar sobre {talked}, e fico feliz em passar para a próxima etapa.",
        "f",
        "moves_on wants_role",
    ),
    _e(
        "gostei de falar consigo sobre {talked}, e fiquei muito contente por passar à próxima fase.",
        "wpf",
        "moves_on wants_role",
    ),
)
"""The same, and that one is glad that it goes on."""


_KEEN_AND_GLAD: Final = (
    _b(
        "adorei falar com você sobre {talked}, e fiquei com ainda mais vontade de trabalhar com vocês.",
        "w",
        "roomy wants_role warm !internal !titled",
    ),
    _b(
        "adorei a nossa conversa sobre {talked} e ficaria muito feliz em fazer parte da equipe.",
        "w",
        "roomy wants_role warm !internal !several",
    ),
    _b(
        "gostei muito de conversar com você sobre {talked}, e adoraria fazer parte da equipe.",
        "w",
        "roomy wants_role !internal !titled",
    ),
    _b(
        "gostei muito da nossa conversa sobre {talked}, e adoraria trabalhar com vocês.",
        "wp",
        "roomy wants_role !internal",
    ),
    _b(
        "gostei da nossa conversa sobre {talked}, e tenho muito interesse na vaga.",
        "p",
        "roomy wants_role !several",
    ),
    _b(
        "gostei muito de conversar sobre {talked}, e tenho muito interesse na vaga.",
        "f",
        "roomy wants_role",
    ),
    _b(
        "gostei muito de conversar sobre {talked}, e tenho muita vontade de trabalhar {at}.",
        "f",
        "roomy wants_role !internal !several",
    ),
    _b(
        "gostei muito de conversar sobre {both}, e adoraria trabalhar com vocês.",
        "wp",
        "roomy wants_role !internal",
    ),
    _b(
        "gostei muito de conversar sobre {both}, e tenho muito interesse na vaga.",
        "f",
        "roomy wants_role",
    ),
    _e(
        "gostei muito de falar consigo sobre {talked}, e fiquei com ainda mais vontade de trabalhar convosco.",
        "w",
        "roomy wants_role warm !internal",
    ),
    _e(
        "gostei muito da nossa conversa sobre {talked}, e adorava fazer parte da equipa.",
        "w",
        "roomy wants_role warm !internal !several",
    ),
    _e(
        "gostei muito da nossa conversa sobre {talked}, e a vaga interessa-me muito.",
        "p",
        "roomy wants_role !several",
    ),
    _e(
        "foi muito bom falar consigo sobre {talked}, e adorava trabalhar convosco.",
        "w",
        "roomy wants_role !internal",
    ),
    _e(
        "foi muito bom falar consigo sobre {talked}, e teria gosto em fazer parte da equipa.",
        "wp",
        "roomy wants_role !internal",
    ),
    _e(
        "foi um prazer falar sobre {talked}, e teria todo o gosto em fazer parte da equipa.",
        "f",
        "roomy wants_role !internal !again_with_you",
    ),
    _e(
        "foi muito bom falar consigo sobre {both}, e teria gosto em fazer parte da equipa.",
        "wp",
        "roomy wants_role !internal",
    ),
    _e(
        "foi um prazer falar sobre {both}, e teria todo o gosto em fazer parte da equipa.",
        "f",
        "roomy wants_role !internal !again_with_you",
    ),
)
"""The same, and that one wants the job: where there is room."""
GLAD_AND_KEEN: Final = (*_GLAD_TO_MOVE, *not_moving(_KEEN_AND_GLAD))
ALSO: Final = (
    _b(
        "adorei falar com você sobre {talked}, e me anima muito {also_excites_sg}.",
        "w",
        "roomy wants_company warm !internal !titled !booked",
    ),
    _b(
        "gostei de falar sobre {talked}, e me atrai muito {also_excites_sg}.",
        "wpf",
        "roomy wants_company !internal !booked",
    ),
    _e(
        "gostei de falar consigo sobre {talked}, e interessa-me muito {also_excites_sg}.",
        "wpf",
        "roomy wants_company !internal !booked",
    ),
)
"""The same, and what excites them besides."""
TOPIC: Final[Versions] = (
    (*_GLAD_TO_MOVE, *MOVES, *not_moving(_KEEN_AND_GLAD), *not_moving(ALSO)),
    (*GLAD, *EXCITED, Line("agradeço também <por me explicar/ter-me explicado> {explained}.")),
    _GLAD_SHORT,
    (*_GLAD_SHORTEST, *WANTS),
    *UNSURE,
)
"""What was spoken of, what excites, or that one wants the job."""
_INTERNAL: Final = (
    Line(
        "já que trabalhamos na mesma empresa, seria bom ter <contato/contacto> por aqui também.",
        "wp",
        "internal",
    ),
    Line(
        "como trabalhamos na mesma empresa, será um prazer manter <contato/o contacto> por aqui.",
        "f",
        "internal",
    ),
    Line("seria bom ter <contato/contacto> por aqui também.", needs="internal"),
)
AHEAD: Final = (
    _b("nos vemos {next}, então!", "w", "again_with_you asked"),
    _b("nos vemos {next}, então.", "p", "again_with_you asked"),
    _e("vemo-nos {next}, então!", "w", "again_with_you asked"),
    _e("vemo-nos {next}, então.", "p", "again_with_you asked"),
)
"""The day on which one sees them again: beside the invitation that they suggested."""


def _where_it_fits(line: Line) -> tuple[Line, ...]:
    """Return a line about a coming day, which in a short formal note leaves the thanks no room."""
    if line.tones != "f":
        return (line,)
    return tuple(
        Line(line.text, line.tones, f"{line.needs} {needs}") for needs in ("roomy", "!roomy !about")
    )


_AHEAD_EACH: Final = (
    _b("nos vemos {next}! Vamos nos conectar por aqui?", "w", "again_with_you"),
    _b("nos vemos {next}! Vamos manter contato por aqui?", "w", "again_with_you"),
    _b(
        "nos vemos {next}! Seria um prazer ter a senhora na minha rede.",
        "w",
        "again_with_you ms",
    ),
    _b("nos vemos {next}! Seria um prazer ter o senhor na minha rede.", "w", "again_with_you mr"),
    _b(
        "nos vemos {next}! Seria muito bom manter contato por aqui.",
        "w",
        "again_with_you titled !ms !mr",
    ),
    _b("nos vemos {next}. Gostaria de manter contato por aqui.", "p", "again_with_you !ms !mr"),
    _b("nos vemos {next}. Gostaria de ter a senhora na minha rede.", "p", "again_with_you ms"),
    _b("nos vemos {next}. Gostaria de ter o senhor na minha rede.", "p", "again_with_you mr"),
    _b(
        "será um prazer falarmos de novo {next}. Gostaria de tê-la na minha rede.",
        "f",
        "again_with_you ms",
    ),
    _b(
        "será um prazer falarmos de novo {next}. Gostaria de tê-lo na minha rede.",
        "f",
        "again_with_you mr",
    ),
    _b(
        "será um prazer falarmos de novo {next}. Gostaria de manter contato por aqui.",
        "f",
        "again_with_you !ms !mr",
    ),
    _e("vemo-nos {next}! Ficamos em contacto por aqui?", "w", "again_with_you !titled"),
    *_on_plain_terms("again_with_you", "vemo-nos {next}. "),
    _e("vemo-nos {next}! Gostava de manter o contacto.", "w", "again_with_you !ms !mr"),
    _e("vemo-nos {next}. Gostava de manter o contacto.", "p", "again_with_you !ms !mr"),
    _e(
        "será um prazer voltar a falar consigo {next}. Gostaria de a ter na minha rede.",
        "f",
        "again_with_you ms",
    ),
    _e(
        "será um prazer voltar a falar consigo {next}. Gostaria de o ter na minha rede.",
        "f",
        "again_with_you mr",
    ),
    _e(
        "será um prazer voltar a falar consigo {next}. Gostaria de manter o contacto por aqui.",
        "f",
        "!ms !mr again_with_you",
    ),
    _b(
        "já estou me preparando para a entrevista {of_next}. Vamos nos conectar por aqui?",
        "w",
        "booked wants_role !again_with_you !arranged",
    ),
    _b(
        "estou muito feliz com a entrevista {of_next}! Seria muito bom manter contato por aqui.",
        "w",
        "booked wants_role !again_with_you !arranged",
    ),
    _b(
        "estou feliz com a entrevista {of_next} e gostaria de manter contato por aqui.",
        "p",
        "booked wants_role !again_with_you !arranged",
    ),
    _b(
        "fico feliz com a entrevista {of_next} e gostaria de manter contato.",
        "f",
        "booked wants_role !again_with_you !arranged",
    ),
    _e(
        "já me estou a preparar para a entrevista {of_next}. Seria bom ficarmos em contacto.",
        "w",
        "booked wants_role !again_with_you !arranged",
    ),
    _e(
        "estou contente com a entrevista {of_next} e gostava de manter o contacto.",
        "wp",
        "booked wants_role !again_with_you !arranged",
    ),
    _e(
        "fico contente com a entrevista {of_next} e espero que possamos manter o contacto.",
        "f",
        "booked wants_role !again_with_you !arranged",
    ),
    _b(
        "já tenho a entrevista {of_next} marcada. Vamos nos conectar por aqui?",
        "w",
        "booked !wants_role !again_with_you !arranged",
    ),
    _b(
        "já tenho a entrevista {of_next} marcada e gostaria de manter contato.",
        "pf",
        "booked !wants_role !again_with_you !arranged",
    ),
    _e(
        "já tenho a entrevista {of_next} marcada. Seria bom ficarmos em contacto.",
        "wp",
        "booked !wants_role !again_with_you !arranged",
    ),
    _e(
        "já tenho a entrevista {of_next} marcada e espero que possamos manter o contacto.",
        "f",
        "booked !wants_role !again_with_you !arranged",
    ),
)
_AHEAD: Final = tuple(each for one in _AHEAD_EACH for each in _where_it_fits(one))
_AHEAD_SHORT: Final = (
    *AHEAD,
    _b(
        "a entrevista {of_next} já está na minha agenda!",
        "w",
        "booked wants_role !again_with_you asked",
    ),
    _e(
        "a entrevista {of_next} já está na minha agenda!",
        "w",
        "booked wants_role !again_with_you asked",
    ),
    _b("nos vemos {next}! Vamos nos conectar?", "w", "again_with_you"),
    _e("vemo-nos {next}! Ficamos em contacto?", "w", "again_with_you !titled"),
    _b(
        "estou feliz com a entrevista {of_next}. Vamos nos conectar?",
        "w",
        "booked wants_role !again_with_you !arranged",
    ),
    _e(
        "estou contente com a entrevista {of_next}. Ficamos em contacto?",
        "w",
        "booked wants_role !again_with_you !arranged !titled",
    ),
    _b(
        "estou feliz com a entrevista {of_next}. Gostaria de manter contato.",
        "p",
        "booked wants_role !again_with_you !arranged",
    ),
    _e(
        "estou contente com a entrevista {of_next}. Gostava de manter o contacto.",
        "p",
        "booked wants_role !again_with_you !arranged",
    ),
)
"""The same in few characters. No day stands last: the name behind regards would lose its comma."""
_STAY: Final = (
    _b(
        "adoraria acompanhar o trabalho de vocês por aqui.",
        "w",
        "!wants_role wants_company !settled !internal",
    ),
    _b("vamos nos conectar por aqui?", "w", "!quiet"),
    _b("vamos manter contato por aqui?", "w", "!quiet"),
    _b("queria manter contato com você por aqui.", "w", "!titled"),
    _b("seria muito bom ter você na minha rede.", "w", "!titled !ms !mr"),
    _b("seria um prazer ter a senhora na minha rede.", "w", "ms"),
    _b("seria um prazer ter o senhor na minha rede.", "w", "mr"),
    _b("ficaria feliz em manter contato por aqui.", "w"),
    _b("seria muito bom manter contato por aqui.", "w"),
    _b("gostaria de manter contato por aqui.", "p"),
    _b("seria bom manter contato por aqui.", "p"),
    _b("seria bom ter você na minha rede.", "p", "!titled !ms !mr"),
    _b("seria um prazer ter você na minha rede.", "p", "!titled !ms !mr"),
    _b("será um prazer manter contato por aqui.", "f"),
    *_in_my_network("pf", ""),
    _b("será um prazer manter contato com a senhora por aqui.", "f", "ms"),
    _b("será um prazer manter contato com o senhor por aqui.", "f", "mr"),
    _b("gostaria muito de manter contato por aqui.", "f"),
    _e("ficamos em contacto por aqui?", "w", "!quiet !titled"),
    _e("gostava de ficar em contacto consigo por aqui.", "w"),
    _e("gostava de te ter na minha rede.", "w", "familiar"),
    *_on_plain_terms(""),
    _e("seria bom ficarmos em contacto por aqui.", "wp", "!titled"),
    _e("gostava de manter o contacto por aqui.", "wp", "!ms !mr"),
    _e("teria muito gosto em manter o contacto por aqui.", "f"),
    _e("espero que possamos manter o contacto por aqui.", "f"),
    _e("seria um prazer manter o contacto consigo por aqui.", "f"),
)
"""Closes that ask to connect, or to stay in touch."""
STAY_SHORT: Final = (
    _b("gostaria de manter contato.", needs="!ms !mr"),
    _b("seria bom manter contato.", "wp", "!ms !mr"),
    _b("será um prazer manter contato.", "f"),
    _b("vamos nos conectar?", "w", "!quiet"),
    _b("gostaria de ter a senhora na rede.", "wp", "ms"),
    _b("gostaria de ter o senhor na rede.", "wp", "mr"),
    *_on_plain_terms(""),
    _e("seria bom ficarmos em contacto.", "wp"),
    _e("gostava de manter o contacto.", "wp", "!ms !mr"),
    *_in_my_network("f", ""),
    _e("seria um prazer manter o contacto.", "f"),
    _e("gostaria de manter o contacto.", "f"),
)
"""The same in few characters."""
_NOT_INTERNAL: Final = tuple(
    Line(one.text, one.tones, f"{one.needs} !internal".strip()) for one in _STAY
)
CLOSE: Final[Versions] = ((*_INTERNAL, *_AHEAD, *_NOT_INTERNAL), (*_AHEAD_SHORT, *STAY_SHORT))
_KEEN_CLOSE: Final = (
    _b(
        "fiquei muito feliz em passar para a próxima etapa! Vamos nos conectar por aqui?",
        "w",
        "moves_on wants_role roomy",
    ),
    _b(
        "fiquei feliz em passar para a próxima etapa. Gostaria de manter contato por aqui.",
        "wp",
        "moves_on wants_role roomy",
    ),
    _b(
        "fiquei feliz em passar para a próxima etapa. Será um prazer manter contato.",
        "f",
        "moves_on wants_role roomy",
    ),
    _e(
        "fiquei muito contente por passar à próxima fase! Ficamos em contacto por aqui?",
        "w",
        "!titled moves_on wants_role roomy",
    ),
    _e(
        "fiquei contente por passar à próxima fase. Gostava de manter o contacto por aqui.",
        "wp",
        "moves_on wants_role roomy",
    ),
    _e(
        "fiquei contente por passar à próxima fase. Teria muito gosto em manter o contacto.",
        "f",
        "moves_on wants_role roomy",
    ),
    _b(
        "nos vemos {next}! Vamos nos conectar por aqui?",
        "w",
        "again_with_you wants_role roomy",
    ),
    _b(
        "que bom que a gente se vê de novo {next}! Vamos manter contato por aqui?",
        "w",
        "again_with_you wants_role roomy",
    ),
    _b(
        "que bom que vamos nos falar de novo {next}. Gostaria de manter contato por aqui.",
        "p",
        "again_with_you wants_role roomy",
    ),
    _b(
        "será um prazer falarmos de novo {next}. Gostaria de tê-la na minha rede.",
        "f",
        "again_with_you wants_role roomy ms",
    ),
    _b(
        "será um prazer falarmos de novo {next}. Gostaria de tê-lo na minha rede.",
        "f",
        "again_with_you wants_role roomy mr",
    ),
    _b(
        "será um prazer falarmos de novo {next}. Gostaria de manter contato por aqui.",
        "f",
        "again_with_you wants_role roomy !ms !mr",
    ),
    _e(
        "vemo-nos {next}! Ficamos em contacto por aqui?",
        "w",
        "!titled again_with_you wants_role roomy",
    ),
    _e(
        "que bom que nos vemos outra vez {next}! Ficamos em contacto por aqui?",
        "w",
        "!titled again_with_you wants_role roomy",
    ),
    _e(
        "fico contente por voltarmos a falar {next}. Gostava de manter o contacto por aqui.",
        "wp",
        "again_with_you wants_role roomy !ms !mr",
    ),
    _e(
        "será um prazer voltar a falar consigo {next}. Gostaria de a ter na minha rede.",
        "f",
        "again_with_you wants_role roomy ms",
    ),
    _e(
        "será um prazer voltar a falar consigo {next}. Gostaria de o ter na minha rede.",
        "f",
        "again_with_you wants_role roomy mr",
    ),
    _e(
        "será um prazer voltar a falar consigo {next}. Gostaria de manter o contacto por aqui.",
        "f",
        "!ms !mr again_with_you wants_role roomy",
    ),
    *(one for one in _AHEAD if "wants_role" in one.needs),
    _b(
        "fiquei com ainda mais vontade de trabalhar com vocês. Vamos manter contato por aqui?",
        "w",
        "roomy wants_role warm !internal",
    ),
    _b(
        "adoraria fazer parte da equipe. Seria muito bom manter contato por aqui.",
        "w",
        "roomy wants_role !internal",
    ),
    _b(
        "fiquei com muita vontade de trabalhar {at}. Vamos nos conectar por aqui?",
        "w",
        "roomy wants_role !internal !titled",
    ),
    _b(
        "tenho muita vontade de trabalhar com vocês, e seria bom manter contato por aqui.",
        "p",
        "roomy wants_role !internal",
    ),
    _b(
        "a vaga me interessa muito, e gostaria de manter contato por aqui.",
        "p",
        "roomy wants_role",
    ),
    _b(
        "gostaria muito de trabalhar {at}, e será um prazer manter contato por aqui.",
        "f",
        "roomy wants_role !internal",
    ),
    _b(
        "tenho muito interesse na vaga, e será um prazer manter contato por aqui.",
        "f",
        "roomy wants_role",
    ),
    _e(
        "fiquei com ainda mais vontade de trabalhar convosco! Ficamos em contacto por aqui?",
        "w",
        "!titled roomy wants_role warm !internal",
    ),
    _e(
        "adorava fazer parte da equipa. Seria bom ficarmos em contacto por aqui.",
        "w",
        "roomy wants_role !internal",
    ),
    _e(
        "adorava trabalhar {at}. Seria bom ficarmos em contacto.",
        "w",
        "roomy wants_role !internal",
    ),
    _e(
        "a vaga interessa-me muito. Gostava de manter o contacto por aqui.",
        "p",
        "roomy wants_role",
    ),
    *_on_plain_terms("roomy wants_role", "a vaga interessa-me muito. "),
    _e(
        "seria um prazer fazer parte da equipa. Espero que possamos manter o contacto.",
        "f",
        "roomy wants_role !internal",
    ),
    _e(
        "tenho muito interesse em trabalhar {at} e espero que possamos manter o contacto.",
        "f",
        "roomy wants_role !internal",
    ),
    _e(
        "seria um prazer fazer parte da equipa. Gostaria de a ter na minha rede.",
        "f",
        "roomy wants_role !internal ms",
    ),
    _e(
        "seria um prazer fazer parte da equipa. Gostaria de o ter na minha rede.",
        "f",
        "roomy wants_role !internal mr",
    ),
)
KEEN_CLOSE: Final[Versions] = (
    tuple(one for one in _KEEN_CLOSE if "moves_on" in one.needs),
    (
        _e(
            "fiquei contente por passar à próxima fase. Gostaria de manter o contacto.",
            "f",
            "moves_on wants_role roomy",
        ),
    ),
    tuple(one for one in _KEEN_CLOSE if "moves_on" not in one.needs),
    (
        _b(
            "a vaga me interessa muito, e seria bom manter contato.",
            "pf",
            "roomy wants_role !internal !moves_on",
        ),
        _e(
            "a vaga interessa-me muito. Seria um prazer manter o contacto.",
            "f",
            "roomy wants_role !internal !moves_on",
        ),
    ),
)
"""That one wants the job | close, beside a topic that has been named."""
_ROLE: Final = (
    _b(
        "a vaga de {role} me interessa muito,| e queria manter contato com você por aqui.",
        "w",
        "met wants_role !titled",
    ),
    _b(
        "tenho muito interesse na vaga de {role},| e queria manter contato por aqui.",
        "w",
        "met wants_role",
    ),
    _b(
        "tenho muito interesse na vaga de {role}| e gostaria de manter contato.",
        "pf",
        "met wants_role",
    ),
    _b(
        "a vaga de {role} me interessa muito,| e será um prazer manter contato.",
        "pf",
        "met wants_role",
    ),
    _e(
        "a vaga de {role} interessa-me muito.| Gostava de manter o contacto por aqui.",
        "wp",
        "met wants_role",
    ),
    _e(
        "tenho muito interesse na vaga de {role}.| Gostava de manter o contacto.",
        "wp",
        "met wants_role",
    ),
    _e(
        "a vaga de {role} interessa-me muito,| e teria gosto em manter o contacto.",
        "pf",
        "met wants_role",
    ),
)
"""Interest that names the role | close."""
_AND_STAY: Final[dict[str, dict[str, tuple[tuple[str, str], ...]]]] = {
    "b": {
        "w": (
            ("Vamos nos conectar por aqui?", "!quiet"),
            ("Vamos manter contato por aqui?", "!quiet"),
            ("Seria muito bom manter contato por aqui.", ""),
            ("Queria manter contato com você por aqui.", "!titled"),
            ("Ficaria feliz em manter contato por aqui.", "titled"),
        ),
        "p": (
            ("Gostaria de manter contato por aqui.", ""),
            ("Ficaria feliz em manter contato por aqui.", ""),
            ("Seria um prazer ter você na minha rede.", "!titled !ms !mr"),
        ),
        "f": (
            ("Seria um prazer tê-la na minha rede.", "ms"),
            ("Seria um prazer tê-lo na minha rede.", "mr"),
            ("Será um prazer manter contato por aqui.", ""),
            ("Gostaria muito de manter contato por aqui.", ""),
        ),
    },
    "e": {
        "w": (
            ("Ficamos em contacto por aqui?", "!quiet !titled"),
            ("Seria bom ficarmos em contacto por aqui.", ""),
            ("Gostava de a ter na minha rede.", "ms"),
            ("Gostava de o ter na minha rede.", "mr"),
            ("Gostava de manter o contacto por aqui.", "!ms !mr"),
        ),
        "p": (
            ("Gostava de a ter na minha rede.", "ms"),
            ("Gostava de o ter na minha rede.", "mr"),
            ("Gostava de manter o contacto por aqui.", "!ms !mr"),
            ("Seria bom ficarmos em contacto por aqui.", ""),
        ),
        "f": (
            ("Seria um prazer tê-la na minha rede.", "ms"),
            ("Seria um prazer tê-lo na minha rede.", "mr"),
            ("Espero que possamos manter o contacto por aqui.", ""),
            ("Seria um prazer manter o contacto consigo.", ""),
            ("Teria muito gosto em manter o contacto por aqui.", ""),
        ),
    },
}
"""Closes by side and tone, and what they need."""
_ONCE: Final = ("gost", "prazer", "vai ser", "teria", "seria", "ótimo", "bom", "feliz", "ficaria")
"""Words that a sentence and the close behind it don't share."""


def stayed(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """Return each sentence, in each of its tones, with closes of that tone that go with it."""
    made: list[Line] = []
    for turn, one in enumerate(lines):
        side = "e" if "european" in one.needs.split() else "b"
        said = one.text.casefold()
        for tone in one.tones:
            closes = _AND_STAY[side][tone]
            fitting = [
                close
                for close in closes
                if not any(word in said and word in close[0].casefold() for word in _ONCE)
            ] or list(closes)
            for step in range(min(_CLOSES_EACH, len(fitting))):
                close, needs = fitting[(turn + step) % len(fitting)]
                needed = (*one.needs.split(), "!internal", *needs.split())
                if _CONNECTING.search(close):
                    needed = (*needed, "!asked")
                if _PLEASED.search(close.casefold()):
                    needed = (*needed, "!cold")
                if _FAMILIAR.search(close):
                    needed = (*needed, "!titled", "!ms", "!mr")
                held = dict.fromkeys(needed)
                made.append(Line(f"{one.text}| {close}", tone, " ".join(held)))
    return tuple(made)


_CLOSES_EACH: Final = 3
TOPIC_CLOSE: Final[Versions] = (
    (
        *stayed((*_GLAD_TO_MOVE, *MOVES)),
        *stayed((*not_moving(_KEEN_AND_GLAD), *not_moving(ALSO))),
        _b(
            "adorei falar com você sobre {talked}.| Nos vemos {next}! Vamos nos conectar por aqui?",
            "w",
            "again_with_you !titled",
        ),
        _e(
            "gostei muito de falar consigo sobre {talked}.| Vemo-nos {next}! Ficamos em contacto por aqui?",
            "w",
            "again_with_you !titled",
        ),
        _b(
            "gostei muito de falar sobre {talked}.| Fico feliz com a entrevista {of_next} e seria bom manter contato.",
            "pf",
            "booked wants_role !again_with_you",
        ),
        _e(
            "gostei muito de falar sobre {talked}.| Fico contente com a entrevista {of_next} e seria um prazer manter o contacto.",
            "pf",
            "booked wants_role !again_with_you",
        ),
        Line(
            "foi muito bom falar sobre {talked}| e, já que trabalhamos na mesma empresa, seria bom ter <contato/contacto> por aqui.",
            needs="internal",
        ),
    ),
    (
        *stayed((*GLAD, *EXCITED)),
        *not_moving(_ROLE),
        *stayed(WANTS),
        _b(
            "agradeço também por me explicar {explained}.| Será um prazer manter contato.",
            "pf",
            "!internal",
        ),
        _e(
            "agradeço-lhe também ter-me explicado {explained}.| Espero que possamos manter o contacto.",
            "pf",
            "!internal",
        ),
    ),
    stayed(_GLAD_SHORT),
    (
        *stayed(_GLAD_SHORTEST),
        Line(
            "tenho muito interesse na vaga| e gostaria de manter <contato/o contacto>.",
            needs="wants_role",
        ),
    ),
)
MOVES_CLOSE: Final[Versions] = (
    stayed(MOVES),
    (
        _b(
            "fiquei feliz em passar para a próxima etapa.| Gostaria de manter contato.",
            "wpf",
            "moves_on wants_role !internal",
        ),
        _e(
            "fiquei contente por passar à próxima fase.| Gostava de manter o contacto.",
            "wp",
            "moves_on wants_role !internal",
        ),
        _e(
            "fiquei contente por passar à próxima fase.| Gostaria de manter o contacto.",
            "f",
            "moves_on wants_role !internal",
        ),
    ),
)
"""That the process goes on | close."""
ENJOYED_TOPIC: Final[Versions] = (
    (
        _b("adorei a nossa conversa {of_when}| sobre {talked}.", "w", "!several"),
        _b("foi ótimo conversar com você {when}| sobre {talked}.", "w", "!several !titled"),
        _b("adorei o papo {of_when}| sobre {talked}.", "w", "!several colleague"),
        _b("adorei falar com você| sobre {talked}.", "w", "several !titled"),
        _b("adorei as nossas conversas| sobre {both}.", "w", "several"),
        _b("adorei a nossa conversa {of_when}| sobre {both}.", "w", "!several"),
        _b("foi ótimo conversar com você {when}| sobre {both}.", "w", "!several !titled"),
        _e("gostei muito da nossa conversa {of_when}| sobre {talked}.", "w", "!several"),
        _e("gostei muito de falar consigo {when}| sobre {talked}.", "w", "!several"),
        _e("foi muito bom falar consigo {when}| sobre {talked}.", "w", "!several"),
        _e("gostei muito de falar consigo| sobre {talked}.", "w", "several"),
        _e("gostei muito das nossas conversas| sobre {both}.", "w", "several"),
        _e("gostei muito da nossa conversa {of_when}| sobre {both}.", "w", "!several"),
    ),
)
TIME_CLOSE: Final[Versions] = (
    (
        _b("agradeço muito pelo seu tempo,| e seria muito bom manter contato.", "w", "!internal"),
        _b(
            "agradeço muito pelo papo.| Vamos nos conectar por aqui?",
            "w",
            "!internal colleague !titled",
        ),
        _b(
            "agradeço muito pelo seu tempo,| e queria manter contato com você.",
            "w",
            "!internal !titled",
        ),
        _e("agradeço-lhe muito o seu tempo.| Gostava de manter o contacto.", "w", "!internal"),
        _e(
            "agradeço-lhe muito o tempo que me dedicou.| Seria bom ficarmos em contacto.",
            "w",
            "!internal",
        ),
        _b(
            "agradeço muito pelo seu tempo.| Nos vemos {next}! Vamos nos conectar por aqui?",
            "w",
            "again_with_you",
        ),
        _e(
            "agradeço-lhe muito o seu tempo.| Vemo-nos {next}! Gostava de manter o contacto.",
            "w",
            "again_with_you",
        ),
        Line(
            "agradeço muito a atenção;| já que trabalhamos na mesma empresa, é bom ter <contato/contacto> por aqui também.",
            needs="internal",
        ),
    ),
)
SUGGESTED: Final[Versions] = (
    (
        _b("como você falou, vim te adicionar por aqui.", "w", "asked !titled !asked_in_writing"),
        _b("como você sugeriu, vim te adicionar por aqui.", "w", "asked !titled asked_in_writing"),
        _b("como você sugeriu, aqui vai o meu convite.", "p", "asked !ms !mr"),
        _b("como a senhora sugeriu, aqui vai o meu convite.", "p", "asked ms"),
        _b("como o senhor sugeriu, aqui vai o meu convite.", "p", "asked mr"),
        _b("como você sugeriu, aqui vai o meu convite.", "w", "asked titled"),
        _b("como sugeriu, envio o meu convite.", "f", "asked !ms !mr"),
        _b("como a senhora sugeriu, envio o meu convite.", "f", "asked ms"),
        _b("como o senhor sugeriu, envio o meu convite.", "f", "asked mr"),
        _e("aqui vai o convite, como sugeriu.", "w", "asked"),
        _e("tal como sugeriu, aqui vai o convite.", "p", "asked"),
        _e("como sugeriu, envio-lhe o convite.", "f", "asked"),
    ),
    _b("vim te adicionar, como você sugeriu.", "w", "asked !titled"),
)
"""Their suggestion, as the reason for writing."""
SUGGESTED_CLOSE: Final[Versions] = (
    (
        _b("como você falou,| vim te adicionar por aqui.", "w", "asked !titled !asked_in_writing"),
        _b("como você sugeriu,| vim te adicionar por aqui.", "w", "asked !titled asked_in_writing"),
        _b(
            "estou te adicionando por aqui,| como você falou.",
            "w",
            "asked !titled !asked_in_writing",
        ),
        _b("vim te adicionar por aqui,| como você sugeriu.", "w", "asked !titled asked_in_writing"),
        _b("aqui vai o convite,| como você sugeriu.", "p", "asked !ms !mr"),
        _b("como você sugeriu,| aqui vai o meu convite.", "p", "asked !ms !mr"),
        _b("como a senhora sugeriu,| aqui vai o meu convite.", "p", "asked ms"),
        _b("como o senhor sugeriu,| aqui vai o meu convite.", "p", "asked mr"),
        _b("como você sugeriu,| aqui vai o meu convite.", "w", "asked titled"),
        _b("como sugeriu,| envio o meu convite.", "f", "asked !ms !mr"),
        _b("como a senhora sugeriu,| envio o meu convite.", "f", "asked ms"),
        _b("como o senhor sugeriu,| envio o meu convite.", "f", "asked mr"),
        _e("aqui vai o convite,| como sugeriu.", "w", "asked"),
        _e("tal como sugeriu,| aqui vai o convite.", "wp", "asked"),
        _e("como sugeriu,| envio-lhe o convite.", "pf", "asked"),
        _e("tal como sugeriu,| envio-lhe o convite.", "f", "asked"),
    ),
    _b("vim te adicionar,| como você sugeriu.", "w", "asked !titled"),
)
_RECALLED: Final = (
    _b("adorei a nossa conversa {of_when} sobre {talked}.", "w", "warm !several"),
    _b("gostei muito de conversar com você {when} sobre {talked}.", "wp", "met !titled !several"),
    _b("gostei muito da nossa conversa {of_when} sobre {talked}.", "wpf", "met !several"),
    _b("gostei muito de conversar com a senhora {when} sobre {talked}.", "f", "met ms !several"),
    _b("gostei muito de conversar com o senhor {when} sobre {talked}.", "f", "met mr !several"),
    _b("gostei muito de falar com você sobre {talked}.", "wp", "several !titled"),
    _b("adorei falar com você sobre {talked}.", "w", "warm several !titled"),
    _b("adorei as nossas conversas sobre {both}.", "w", "warm several"),
    _b("gostei muito de conversar sobre {talked}.", "wp", "several titled"),
    _b("gostei muito de conversar com a senhora sobre {talked}.", "f", "several ms"),
    _b("gostei muito de conversar com o senhor sobre {talked}.", "f", "several mr"),
    _b("gostei muito de conversar sobre {talked}.", "f", "several !ms !mr"),
    _e("gostei muito da nossa conversa {of_when} sobre {talked}.", "wpf", "met !several"),
    _e("gostei muito de falar consigo {when} sobre {talked}.", "wp", "met !several"),
    _e("gostei muito de falar consigo sobre {talked}.", "wp", "several"),
    _e("gostei muito de falar sobre {talked}.", "f", "several"),
    _b("foi bom conversar {when} sobre {talked}.", needs="met cold !several"),
    _b("foi bom conversar sobre {talked}.", needs="cold several"),
    _e("foi bom falar consigo {when} sobre {talked}.", needs="met cold !several"),
    _e("foi bom falar consigo sobre {talked}.", needs="cold several"),
)
"""The talk, with day and topic."""
RECALLED_DAY: Final = (
    _b("adorei a nossa conversa {of_when}.", "w", "warm !several"),
    _b("foi muito bom conversar com você {when}.", "wp", "met !titled !several"),
    _b("gostei muito da nossa conversa {of_when}.", "wpf", "met !several"),
    _b("gostei muito das nossas conversas.", "wpf", "several"),
    _e("gostei muito da nossa conversa {of_when}.", "wpf", "met !several"),
    _e("gostei muito de falar consigo {when}.", "wp", "met !several"),
    _e("gostei muito das nossas conversas.", "wpf", "several"),
    _b("foi bom conversar {when}.", needs="met cold"),
    _e("foi bom falar consigo {when}.", needs="met cold"),
)


def _of_both(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """Return those lines that name a topic with two topics instead."""
    return tuple(
        Line(one.text.replace("{talked}", "{both}"), one.tones, one.needs)
        for one in lines
        if "{talked}" in one.text
    )


RECALLED_TOPIC: Final = tuple(
    Line(one.text.replace(" sobre {", "| sobre {"), one.tones, one.needs)
    for one in (*_RECALLED, *_of_both(_RECALLED))
)
"""Reminder | the topic."""
_UNMET: Final = (
    Line("participei do processo para a vaga de {role}.", needs="!met !european"),
    Line("participei no processo para a vaga de {role}.", needs="!met european"),
    Line("participei do processo.", needs="!met !european"),
    Line("participei no processo.", needs="!met european"),
)
RECALL: Final[Versions] = (
    (*_RECALLED, *_of_both(_RECALLED)),
    RECALLED_DAY,
    Line("foi bom conversar sobre a vaga de {role}.", needs="met"),
    Line("foi muito bom <conversar com você/falar consigo>.", "wp", "met"),
    Line("foi um <prazer conversar com você/gosto falar consigo>.", "f", "met"),
    *_UNMET,
)
STAY: Final[Versions] = (_STAY, STAY_SHORT)
STILL: Final[Versions] = (
    (
        _b("continuo com muita vontade de trabalhar com vocês.", "w", "wants_role !internal"),
        _b("continuo com muito interesse na vaga.", "wp", "wants_role"),
        _b("mantenho todo o interesse na vaga.", "f", "wants_role"),
        _e("continuo com muita vontade de trabalhar convosco.", "w", "wants_role !internal"),
        _e("a vaga continua a interessar-me muito.", "wp", "wants_role"),
        _e("mantenho todo o interesse na vaga.", "f", "wants_role"),
    ),
    Line("continuo com muito interesse.", needs="wants_role"),
    Line("gostei muito de conhecer o <trabalho de vocês/vosso trabalho>.", needs="!wants_role met"),
    Line("o <trabalho de vocês me interessa/vosso trabalho interessa-me>.", needs="!wants_role"),
)
_STILL_WISH: Final = (
    _b("vamos nos conectar| por aqui?", "w", "!quiet"),
    _b("seria muito bom| ter você na minha rede.", "w", "!titled !ms !mr"),
    _b("seria muito bom| manter contato por aqui.", "w", "titled !ms !mr"),
    _b("seria um prazer| ter a senhora na minha rede.", "w", "ms"),
    _b("seria um prazer| ter o senhor na minha rede.", "w", "mr"),
    _b("seria um prazer| ter você na minha rede.", "p", "!titled !ms !mr"),
    _b("gostaria de manter| contato por aqui.", "p", "titled !ms !mr"),
    *_in_my_network("pf", "", bar="|"),
    _b("será um prazer| manter contato por aqui.", "f"),
    _b("gostaria muito| de manter contato por aqui.", "f"),
    *_on_plain_terms("", bar="|"),
    _e("seria bom| ficarmos em contacto por aqui.", "wp"),
    _e("gostava| de manter o contacto por aqui.", "wp"),
    _e("gostava de te ter| na minha rede.", "w", "familiar"),
    _e("teria muito gosto| em manter o contacto por aqui.", "f"),
    _e("seria um prazer| manter o contacto consigo.", "f"),
)
_STILL_WISH_SHORT: Final = (
    _b("gostaria| de manter contato."),
    _e("gostava| de manter o contacto.", "wp"),
    _e("gostaria| de manter o contacto.", "f"),
)

_STILL_KEEN: Final = (
    _b(
        "continuo com muita vontade de trabalhar com vocês.| Seria muito bom manter contato por aqui.",
        "w",
        "wants_role !internal",
    ),
    _b(
        "continuo com muito interesse na vaga,| e seria muito bom manter contato por aqui.",
        "w",
        "wants_role",
    ),
    _b(
        "continuo com muito interesse na vaga| e gostaria de manter contato por aqui.",
        "p",
        "wants_role",
    ),
    _b(
        "continuo com todo o interesse na vaga,| e será um prazer manter contato.",
        "f",
        "wants_role",
    ),
    _b("continuo com muito interesse na vaga| e gostaria de manter contato.", "pf", "wants_role"),
    _e(
        "continuo com muita vontade de trabalhar convosco.| Seria bom ficarmos em contacto.",
        "w",
        "wants_role !internal",
    ),
    _e(
        "a vaga continua a interessar-me muito,| e seria bom ficarmos em contacto.",
        "wp",
        "wants_role",
    ),
    _e(
        "continuo com muito interesse na vaga.| Gostava de manter o contacto.",
        "wp",
        "wants_role",
    ),
    _e(
        "mantenho todo o interesse na vaga| e espero que possamos manter o contacto.",
        "f",
        "wants_role",
    ),
    _e(
        "continuo com todo o interesse na vaga,| e seria um prazer manter o contacto consigo.",
        "f",
        "wants_role",
    ),
)

STILL_CLOSE: Final[Versions] = (
    (
        *(Line(one.text, one.tones, f"{one.needs} roomy both_know") for one in _STILL_KEEN),
        # The thanks name the post.
        *(
            Line(one.text.replace(" na vaga", ""), one.tones, f"{one.needs} roomy !both_know")
            for one in _STILL_KEEN
            if not one.text.startswith("a vaga")
        ),
    ),
    _STILL_WISH,
    _STILL_WISH_SHORT,
)
"""After silence: with room the interest, once; else only the wish to stay in touch."""
ON_HOLD: Final[Versions] = (
    (
        Line(
            "<entendo que a vaga está parada por enquanto/compreendo que a vaga está suspensa> e continuo com muito interesse.",
            "wp",
            "wants_role",
        ),
        Line(
            "<entendo que a vaga está suspensa/compreendo que o recrutamento está suspenso> e mantenho todo o interesse.",
            "pf",
            "wants_role",
        ),
    ),
    "<entendo que a vaga está parada por enquanto/compreendo que a vaga está suspensa>.",
)
HOLD_FIRST: Final[Versions] = (
    (
        _b(
            "queria te agradecer por me avisar| que a vaga está parada por enquanto.",
            "w",
            "wrote_hold !titled",
        ),
        _b("agradeço por me avisar| que a vaga está parada por enquanto.", "wp", "wrote_hold"),
        _b(
            "queria agradecer por me avisar| que a vaga está parada por enquanto.",
            "wp",
            "wrote_hold",
        ),
        _b("agradeço por me informar| que a vaga está suspensa.", "f", "wrote_hold"),
        _b("agradeço a sua mensagem| sobre a suspensão da vaga.", "f", "wrote_hold"),
        _e(
            "queria agradecer-lhe por me ter avisado| de que a vaga está suspensa.",
            "wp",
            "wrote_hold",
        ),
        _e("queria agradecer-lhe a mensagem| sobre a suspensão da vaga.", "wp", "wrote_hold"),
        _e("agradeço-lhe ter-me escrito| sobre a suspensão da vaga.", "pf", "wrote_hold"),
        _e("agradeço-lhe a mensagem| sobre a suspensão da vaga.", "f", "wrote_hold"),
    ),
)
_GOES_ON: Final = (
    _b(
        "continuo com muita vontade de trabalhar com vocês. Vamos nos conectar por aqui?",
        "w",
        "wants_role !internal",
    ),
    _b(
        "continuo com muita vontade de trabalhar com vocês. Seria muito bom manter contato por aqui.",
        "w",
        "wants_role !internal",
    ),
    _b(
        "continuo com muito interesse na vaga, e seria bom manter contato por aqui.",
        "p",
        "wants_role",
    ),
    _b(
        "mantenho todo o interesse, caso o processo seja retomado. Será um prazer manter contato.",
        "f",
        "wants_role",
    ),
    _e(
        "continuo com muita vontade de trabalhar convosco. Ficamos em contacto por aqui?",
        "w",
        "wants_role !internal !titled",
    ),
    _e(
        "continuo com muita vontade de trabalhar convosco. Seria bom ficarmos em contacto.",
        "w",
        "wants_role !internal",
    ),
    _e(
        "a vaga continua a interessar-me muito. Seria bom ficarmos em contacto.",
        "wp",
        "wants_role",
    ),
    _e(
        "mantenho todo o interesse, caso o processo seja retomado, e espero que possamos manter o contacto.",
        "f",
        "wants_role",
    ),
)
_GOES_ON_SHORT: Final = (
    _b(
        "continuo com muita vontade de trabalhar com vocês. Vamos nos conectar?",
        "w",
        "wants_role !internal",
    ),
    _b("continuo com muito interesse, e seria bom manter contato.", "pf", "wants_role"),
    _e("a vaga continua a interessar-me. Gostava de manter o contacto.", "wp", "wants_role"),
    _e("a vaga continua a interessar-me, e seria um prazer manter o contacto.", "pf", "wants_role"),
)
HOLD_KEEN: Final[Versions] = (
    tuple(Line(one.text, one.tones, f"{one.needs} roomy") for one in _GOES_ON),
    tuple(Line(one.text, one.tones, f"{one.needs} roomy") for one in _GOES_ON_SHORT),
    _GOES_ON,
    _GOES_ON_SHORT,
    _NOT_INTERNAL,
    STAY_SHORT,
)
"""Still interested, when it goes on | close: after thanks for their word of the freeze."""
_HOLD_KEEN: Final = (
    _b(
        "entendo que a vaga está parada, e continuo com muita vontade de trabalhar com vocês.| Seria bom manter contato por aqui.",
        "w",
        "wants_role !internal",
    ),
    _b(
        "entendo que a vaga está parada por enquanto, e continuo com muita vontade de trabalhar com vocês.| Seria bom manter contato por aqui.",
        "w",
        "wants_role !internal",
    ),
    _b(
        "entendo que a vaga está parada, e continuo com muito interesse| e gostaria de manter contato.",
        "p",
        "wants_role",
    ),
    _b(
        "entendo que a vaga está parada, e continuo com muito interesse.| Seria bom manter contato por aqui.",
        "w",
        "wants_role internal",
    ),
    _b(
        "entendo que a vaga está suspensa, e continuo com todo o interesse,| e será um prazer manter contato.",
        "f",
        "wants_role",
    ),
    _e(
        "compreendo que a vaga está suspensa; continuo com muito interesse.| Seria bom ficarmos em contacto.",
        "wp",
        "wants_role",
    ),
    _e(
        "compreendo que a vaga está suspensa, e continuo com muita vontade de trabalhar convosco.| Seria bom ficarmos em contacto.",
        "wp",
        "wants_role !internal",
    ),
    _e(
        "compreendo que a vaga está suspensa; continuo com muito interesse,| e teria todo o gosto em manter o contacto.",
        "f",
        "wants_role",
    ),
)
HOLD_PLAIN_CLOSE: Final[Versions] = (
    _HOLD_KEEN,
    (
        _b("entendo que a vaga está parada,| e seria muito bom manter contato.", "w", "wants_role"),
        _b(
            "entendo que a vaga está suspensa, e sigo com interesse| e gostaria de manter contato.",
            "pf",
            "wants_role",
        ),
        _e(
            "compreendo que a vaga está suspensa,| e seria bom ficarmos em contacto.",
            "wp",
            "wants_role",
        ),
        _e(
            "compreendo que a vaga está suspensa,| e teria todo o gosto em manter o contacto.",
            "pf",
            "wants_role",
        ),
    ),
    (
        Line(
            "<entendo que a vaga está parada/compreendo que a vaga está suspensa>,| e <seria bom manter contato por aqui/seria bom ficarmos em contacto>.",
            "wp",
        ),
        Line(
            "<entendo/compreendo> que a vaga está suspensa,| e será um prazer manter <contato/o contacto>.",
            "f",
        ),
        Line(
            "<entendo/compreendo> que a vaga está suspensa,| e seria um prazer manter <contato/o contacto>.",
            "f",
        ),
    ),
)
_HOLD_ROLE: Final = (
    _b(
        "entendo que o processo está parado por enquanto, e continuo com muito interesse na vaga de {role}.| Seria bom manter contato por aqui.",
        "w",
        "met wants_role",
    ),
    _b(
        "entendo que o processo está suspenso, e continuo com muito interesse na vaga de {role}| e gostaria de manter contato.",
        "pf",
        "met wants_role",
    ),
    _e(
        "compreendo que o recrutamento está suspenso, e a vaga de {role} continua a interessar-me muito,| e seria bom ficarmos em contacto.",
        "wp",
        "met wants_role",
    ),
    _e(
        "compreendo que o recrutamento está suspenso, e mantenho todo o interesse na vaga de {role},| e seria um prazer manter o contacto.",
        "f",
        "met wants_role",
    ),
)
HOLD_CLOSE: Final[Versions] = (
    tuple(Line(one.text, one.tones, f"{one.needs} roomy !both_know") for one in _HOLD_ROLE),
    (*_HOLD_ROLE, *_HOLD_KEEN),
    *HOLD_PLAIN_CLOSE[1:],
)
_OFFER_TOLD: Final = (
    _b(
        "queria te agradecer pela ligação {of_called}| com a proposta: fiquei muito feliz!",
        "w",
        "offer_by_phone wants_role !titled",
    ),
    _b(
        "queria agradecer pela ligação {of_called}| e pela proposta, que me deixou muito feliz.",
        "wp",
        "offer_by_phone wants_role",
    ),
    _b(
        "agradeço a ligação {of_called}| e a proposta, que me deixou muito feliz.",
        "f",
        "offer_by_phone wants_role",
    ),
    _e(
        "queria agradecer-lhe o telefonema {of_called}| com a proposta: fiquei muito contente!",
        "w",
        "offer_by_phone wants_role",
    ),
    _e(
        "agradeço-lhe o telefonema {of_called}| e a proposta, que me deixou muito contente.",
        "wp",
        "offer_by_phone wants_role",
    ),
    _e(
        "agradeço-lhe o telefonema {of_called}| e a proposta, que me deixou muito contente.",
        "f",
        "offer_by_phone wants_role",
    ),
    _b(
        "queria te agradecer| pela proposta: fiquei muito feliz com a notícia!",
        "w",
        "wants_role !offer_by_phone !titled",
    ),
    _b(
        "queria agradecer| pela proposta, que me deixou muito feliz!",
        "w",
        "wants_role !offer_by_phone",
    ),
    _b(
        "queria agradecer| pela proposta, que me deixou muito feliz.",
        "p",
        "wants_role !offer_by_phone",
    ),
    _b(
        "agradeço a proposta,| que me deixou muito feliz.",
        "pf",
        "wants_role !offer_by_phone",
    ),
    _e(
        "queria agradecer-lhe| a proposta: fiquei muito contente com a notícia!",
        "w",
        "wants_role !offer_by_phone",
    ),
    _e(
        "queria agradecer-lhe| a proposta, que me deixou muito contente.",
        "wp",
        "wants_role !offer_by_phone",
    ),
    _e(
        "agradeço-lhe a proposta,| que me deixou muito contente.",
        "pf",
        "wants_role !offer_by_phone",
    ),
    _b("queria te agradecer| pela proposta.", "w", "!wants_role !titled"),
    _b("queria agradecer| pela proposta.", "wp", "!wants_role"),
    _b("agradeço muito| a proposta.", "pf", "!wants_role"),
    _e("queria agradecer-lhe| a proposta.", "wp", "!wants_role"),
    _e("agradeço-lhe muito| a proposta.", "pf", "!wants_role"),
)
OFFER_GLAD: Final[Versions] = (
    (
        *(
            make(f"{said}{end}", tone, f"{needs} wants_role !offer_by_other")
            for make, said, needs in (
                (
                    _b,
                    "fiquei muito feliz com a sua ligação {of_called} e com a proposta",
                    "offer_by_phone",
                ),
                (
                    _e,
                    "fiquei muito contente com o seu telefonema {of_called} e com a proposta",
                    "offer_by_phone",
                ),
                (_b, "fiquei muito feliz com a proposta", "!offer_by_phone"),
                (_e, "fiquei muito contente com a proposta", "!offer_by_phone"),
            )
            for tone, end in (("w", "!"), ("p", "."))
        ),
    ),
)
"""That one is glad of the offer: before thanks for what they did."""
OFFER_FIRST: Final[Versions] = (
    tuple(Line(one.text, one.tones, f"{one.needs} !offer_by_other") for one in _OFFER_TOLD),
)
OFFER_THANKS: Final[Versions] = (
    (
        _b(
            "queria te agradecer pelo seu tempo.| Fiquei muito feliz com a proposta!",
            "w",
            "offer_by_other wants_role !titled",
        ),
        _b(
            "queria agradecer pelo seu tempo.| Fiquei muito feliz com a proposta.",
            "wp",
            "offer_by_other wants_role",
        ),
        _b(
            "agradeço a sua atenção.| Fiquei muito feliz com a proposta.",
            "f",
            "offer_by_other wants_role",
        ),
        _e(
            "queria agradecer-lhe o seu tempo.| Fiquei muito contente com a proposta!",
            "w",
            "offer_by_other wants_role",
        ),
        _e(
            "queria agradecer-lhe o seu tempo.| Fiquei muito contente com a proposta.",
            "p",
            "offer_by_other wants_role",
        ),
        _e(
            "agradeço-lhe a sua disponibilidade.| Fiquei muito contente com a proposta.",
            "f",
            "offer_by_other wants_role",
        ),
        _b(
            "agradeço muito pelo seu tempo.| Foi muito bom receber a proposta.",
            needs="offer_by_other !wants_role",
        ),
        _e(
            "agradeço-lhe muito o seu tempo.| Foi muito bom receber a proposta.",
            needs="offer_by_other !wants_role",
        ),
        _b("agradeço muito pela confiança.| Fiquei muito feliz com a proposta!", "w", "wants_role"),
        _b("agradeço a confiança.| Fiquei muito feliz com a proposta.", "pf", "wants_role"),
        _e(
            "agradeço-lhe muito a confiança.| Fiquei muito feliz com a proposta!", "w", "wants_role"
        ),
        _e("agradeço-lhe a confiança.| Fiquei muito contente com a proposta.", "pf", "wants_role"),
    ),
)
OFFER: Final[Versions] = (
    (
        Line("fiquei muito <feliz/contente> com a proposta.", needs="wants_role"),
        Line("foi muito bom receber a proposta.", needs="!wants_role"),
    ),
)
OFFER_CLOSE: Final[Versions] = (
    (
        _b("seria muito bom manter contato por aqui.", "w"),
        _b("queria manter contato com você por aqui.", "w", "!titled"),
        _b("vamos nos conectar por aqui?", "w"),
        _b("ficaria feliz em manter contato por aqui.", "p"),
        _b("gostaria de manter contato por aqui.", "p"),
        *_in_my_network("pf", ""),
        _b("será um prazer manter contato por aqui.", "f"),
        _b("gostaria muito de manter contato por aqui.", "f"),
        _e("ficamos em contacto por aqui?", "w", "!titled"),
        _e("seria bom ficarmos em contacto por aqui.", "wp"),
        _e("gostava de manter o contacto por aqui.", "wp"),
        *_on_plain_terms(""),
        _e("teria muito gosto em manter o contacto por aqui.", "f"),
        _e("espero que possamos manter o contacto por aqui.", "f"),
        _e("seria um prazer manter o contacto consigo.", "f"),
    ),
    STAY_SHORT,
)
"""After an offer: that one asks to connect, and no promise of an answer."""
REMEMBER_CLOSE: Final[Versions] = (
    (
        *stayed(tuple(one for one in (*_RECALLED, *_of_both(_RECALLED)))),
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
NO_AND_SUGGESTED: Final[Versions] = (
    (
        _b(
            "queria te agradecer por me ligar {called}| e, como você sugeriu, vim te adicionar por aqui.",
            "w",
            "no_by_phone asked !titled",
        ),
        _b(
            "queria agradecer pela ligação {of_called}| e, como você sugeriu, aqui vai o meu convite.",
            "p",
            "no_by_phone asked",
        ),
        _b(
            "queria agradecer pela ligação {of_called}| e, como você sugeriu, aqui vai o meu convite.",
            "w",
            "no_by_phone asked titled",
        ),
        _b(
            "agradeço a ligação {of_called}| e, como sugeriu, envio o meu convite.",
            "f",
            "no_by_phone asked",
        ),
        _b(
            "queria te agradecer pelo retorno| e, como você sugeriu, vim te adicionar por aqui.",
            "w",
            "told_no asked !no_by_phone !titled",
        ),
        _b(
            "queria agradecer pelo retorno| e, como você sugeriu, aqui vai o meu convite.",
            "p",
            "told_no asked !no_by_phone",
        ),
        _b(
            "queria agradecer pelo retorno| e, como você sugeriu, aqui vai o meu convite.",
            "w",
            "told_no asked !no_by_phone titled",
        ),
        _b(
            "agradeço o retorno| e, como sugeriu, envio o meu convite.",
            "f",
            "told_no asked !no_by_phone",
        ),
        _b(
            "queria te agradecer pelo seu tempo| e, como você sugeriu, vim te adicionar por aqui.",
            "w",
            "asked !told_no !titled",
        ),
        _b(
            "queria agradecer pelo seu tempo| e, como você sugeriu, aqui vai o meu convite.",
            "p",
            "asked !told_no",
        ),
        _b(
            "queria agradecer pelo seu tempo| e, como você sugeriu, aqui vai o meu convite.",
            "w",
            "asked !told_no titled",
        ),
        _b(
            "agradeço a atenção| e, como sugeriu, envio o meu convite.",
            "f",
            "asked !told_no",
        ),
        _e(
            "agradeço-lhe o telefonema {of_called}| e, como sugeriu, envio-lhe o convite.",
            "wpf",
            "no_by_phone asked",
        ),
        _e(
            "agradeço-lhe a resposta| e, como sugeriu, envio-lhe o convite.",
            "wp",
            "told_no asked !no_by_phone",
        ),
        _e(
            "agradeço-lhe a mensagem| e, como sugeriu, envio-lhe o convite.",
            "wpf",
            "told_no asked !no_by_phone",
        ),
        _e(
            "agradeço-lhe muito o seu tempo| e, como sugeriu, envio-lhe o convite.",
            "wpf",
            "asked !told_no",
        ),
    ),
    (
        _b(
            "agradeço pelo retorno| e vim te adicionar, como você sugeriu.",
            "w",
            "told_no asked !no_by_phone !titled",
        ),
        _b(
            "agradeço pela ligação| e vim te adicionar, como você sugeriu.",
            "w",
            "no_by_phone asked !titled",
        ),
        _b(
            "agradeço pelo seu tempo| e vim te adicionar, como você sugeriu.",
            "w",
            "asked !told_no !titled",
        ),
    ),
)
NO_THANKS: Final[Versions] = (
    (
        _b("queria te agradecer por me ligar {called}.", "w", "no_by_phone !titled"),
        _b("queria agradecer pela ligação {of_called}.", "wp", "no_by_phone"),
        _b("agradeço a ligação {of_called}.", "pf", "no_by_phone"),
        _b("queria te agradecer pelo retorno.", "w", "told_no !no_by_phone !titled"),
        _b("queria te agradecer por me avisar.", "w", "told_no !no_by_phone !titled"),
        _b("queria agradecer pelo retorno.", "wp", "told_no !no_by_phone"),
        _b("queria agradecer por me avisar e pela ajuda.", "wp", "told_no own_recruiter"),
        _b("agradeço o retorno.", "f", "told_no !no_by_phone"),
        _b("agradeço por me comunicar a decisão.", "f", "told_no !no_by_phone"),
        _b("queria te agradecer pelo seu tempo.", "w", "!told_no !titled"),
        _b("queria agradecer pelo seu tempo.", "wp", "!told_no"),
        _b("agradeço muito a atenção.", "pf", "!told_no"),
        _e("queria agradecer-lhe por me ter ligado {called}.", "wp", "no_by_phone"),
        _e("agradeço-lhe o telefonema {of_called}.", "pf", "no_by_phone"),
        _e("queria agradecer-lhe por me ter avisado.", "wp", "told_no !no_by_phone"),
        _e("agradeço-lhe a mensagem.", "wpf", "told_no !no_by_phone"),
        _e("agradeço-lhe a mensagem e a ajuda.", "wp", "told_no own_recruiter"),
        _e("agradeço-lhe ter-me comunicado a decisão.", "f", "told_no !no_by_phone"),
        _e("agradeço-lhe a resposta.", "p", "told_no !no_by_phone"),
        _e("agradeço-lhe muito o tempo que me dedicou.", "wp", "!told_no"),
        _e("agradeço-lhe muito a disponibilidade.", "f", "!told_no"),
    ),
)
"""Thanks for the news of a no, or for their time, where nobody suggested to connect."""
_SPOKEN: Final = (
    _b("adorei a nossa conversa sobre {talked}.", "w", "warm met !several"),
    _b("gostei muito de conversar com você sobre {talked}.", "wp", "met !titled !several"),
    _b("gostei muito da nossa conversa sobre {talked}.", "wpf", "met !several"),
    _b("gostei muito de conversar com a senhora sobre {talked}.", "f", "met ms"),
    _b("gostei muito de conversar com o senhor sobre {talked}.", "f", "met mr"),
    _b("gostei muito de conversar sobre {talked}.", "f", "met !ms !mr"),
    _b("gostei muito de falar com você sobre {talked}.", "wp", "several !titled"),
    _e("gostei muito da nossa conversa sobre {talked}.", "wpf", "met !several"),
    _e("gostei muito de falar consigo sobre {talked}.", "wp", "met"),
    _e("gostei muito de falar consigo sobre {talked}.", "wp", "several"),
    _e("gostei muito de falar sobre {talked}.", "f", "several"),
    _b("foi bom conversar sobre {talked}.", needs="met cold"),
    _e("foi bom falar consigo sobre {talked}.", needs="met cold"),
)
"""The talk and the topic; when it was goes without saying after an outcome."""
SPOKEN_TOPIC: Final = tuple(
    Line(one.text.replace(" sobre {", "| sobre {"), one.tones, one.needs)
    for one in (*_SPOKEN, *_of_both(_SPOKEN))
)
"""Reminder | the topic, without a day."""
REMEMBER: Final[Versions] = (
    (
        *_SPOKEN,
        *_of_both(_SPOKEN),
        Line(
            "agradeço também <por me explicar/ter-me explicado> {explained}.",
            needs="met",
        ),
    ),
    (
        _b("adorei a nossa conversa.", "w", "warm met !several !own_recruiter"),
        _b("foi muito bom conversar com você.", "wp", "met !titled !own_recruiter"),
        _b("gostei muito da nossa conversa.", "wp", "met !several !own_recruiter"),
        _b("gostei muito da nossa conversa.", "f", "met !several"),
        _b("gostei muito das nossas conversas.", "wpf", "several"),
        _e("gostei muito da nossa conversa.", "wp", "met !several !own_recruiter"),
        _e("gostei muito de falar consigo.", "wp", "met !own_recruiter"),
        _e("gostei muito da nossa conversa {of_when}.", "f", "met !several"),
        _e("gostei muito das nossas conversas.", "wpf", "several"),
    ),
    Line("gostei muito de falar <com você/consigo>.", needs="met !titled !cold"),
    Line("foi bom conversar.", needs="met"),
    *_UNMET,
)
PARTING_NO: Final[Versions] = (
    (
        _b(
            "não foi desta vez, mas quem sabe numa próxima!| Vamos manter contato por aqui?",
            "w",
            "roomy wants_company !own_recruiter !asked",
        ),
        _b(
            "fica para uma próxima, quem sabe!| Seria muito bom manter contato por aqui.",
            "w",
            "roomy wants_company !own_recruiter !asked",
        ),
        _b(
            "entendo a decisão, e quem sabe numa próxima.| Gostaria de manter contato por aqui.",
            "p",
            "roomy wants_company !own_recruiter !asked",
        ),
        _b(
            "fica para uma próxima, quem sabe!| Seria muito bom manter contato.",
            "w",
            "roomy wants_company !own_recruiter asked",
        ),
        _b(
            "entendo a decisão, e quem sabe numa próxima.| Seria bom manter contato.",
            "p",
            "roomy wants_company !own_recruiter asked",
        ),
        _b(
            "entendo a decisão e sigo com muito interesse no trabalho de vocês.| Será um prazer manter contato por aqui.",
            "f",
            "roomy wants_company !own_recruiter",
        ),
        _b("entendo a decisão,| e seria bom manter contato por aqui.", "wp", "roomy own_recruiter"),
        _b(
            "entendo a decisão,| e será um prazer manter contato por aqui.",
            "f",
            "roomy own_recruiter",
        ),
        _e(
            "não foi desta vez,| mas espero que nos voltemos a cruzar!",
            "w",
            "roomy wants_company !own_recruiter",
        ),
        _e(
            "compreendo a decisão,| e espero que nos voltemos a cruzar.",
            "wp",
            "roomy wants_company !own_recruiter",
        ),
        _e(
            "compreendo a decisão e continuo a admirar o vosso trabalho.| Espero que possamos manter o contacto.",
            "f",
            "roomy wants_company !own_recruiter",
        ),
        _e("compreendo a decisão,| e seria bom ficarmos em contacto.", "wp", "roomy own_recruiter"),
        _e(
            "compreendo a decisão| e espero que possamos manter o contacto por aqui.",
            "f",
            "roomy own_recruiter",
        ),
    ),
    (
        _b("queria manter contato com você| por aqui.", "w", "!titled !asked"),
        _b("seria muito bom| manter contato por aqui.", "w", "!asked"),
        _b("seria muito bom| manter contato.", "w", "asked"),
        _b("ficaria feliz em manter contato| por aqui.", "wp", "!asked"),
        _b("ficaria feliz em| manter contato.", "wp", "asked"),
        _b("gostaria de manter contato| por aqui.", "p", "!asked"),
        *_in_my_network("pf", "", bar="|"),
        _b("será um prazer| manter contato por aqui.", "f"),
        _b("gostaria muito| de manter contato por aqui.", "f"),
        _e("seria bom| ficarmos em contacto por aqui.", "wp"),
        _e("espero| que nos voltemos a cruzar.", "wp"),
        _e("gostava| de manter o contacto por aqui.", "wp"),
        _e("teria muito gosto| em manter o contacto por aqui.", "f"),
        _e("seria um prazer| manter o contacto consigo.", "f"),
        _e("espero que possamos| manter o contacto por aqui.", "f"),
    ),
    (
        _b("gostaria| de manter contato."),
        _e("seria bom| mantermos o contacto.", "wp"),
        _e("seria um prazer| manter o contacto.", "f"),
    ),
)
"""A light word on the no | close; beside thanks for what they did there may be no room for it."""
NO_CLOSE: Final[Versions] = tuple(
    tuple(
        Line(one.text.replace("|", ""), one.tones, one.needs)
        for one in equally_good(entry)
        if isinstance(one, Line)
    )
    for entry in PARTING_NO
)
"""The same as one clause."""
WISHES: Final[Versions] = (
    (
        Line("tudo de bom para <vocês/toda a equipa>.", "wp"),
        Line("desejo muito sucesso a toda a <equipe/equipa>.", "pf"),
    ),
)
PARTING_CLOSE: Final[Versions] = (
    (
        _b("tudo de bom para vocês!| Vamos manter contato?", "w"),
        _b("desejo muito sucesso à equipe,| e seria bom manter contato por aqui.", "wp"),
        _b("desejo muito sucesso à equipe,| e será um prazer manter contato.", "f"),
        _e("tudo de bom para toda a equipa!| Ficamos em contacto?", "w", "!titled"),
        _e("desejo muito sucesso à equipa,| e seria bom ficarmos em contacto.", "wp"),
        _e("desejo muito sucesso à equipa| e espero que possamos manter o contacto.", "f"),
    ),
    (
        Line("tudo de bom,| e <gostaria de manter contato/espero manter o contacto>.", "wp"),
        Line("desejo muito sucesso,| e seria um prazer manter <contato/o contacto>.", "f"),
    ),
)
DECLINED: Final[Versions] = (
    (
        Line(
            "mesmo não tendo aceitado a proposta, gostei muito da nossa conversa {of_when}[ sobre {talked}].",
            "wp",
            "met",
        ),
        Line(
            "embora não tenha aceitado a proposta, foi um <prazer/gosto> conversar {when}[ sobre {talked}].",
            "pf",
            "met",
        ),
    ),
    Line("mesmo não tendo aceitado a proposta, foi bom conversar {when}.", needs="met"),
    Line("mesmo não tendo aceitado a proposta, gostei do processo.", needs="!met"),
)
DECLINED_THANKS: Final[Versions] = (
    (
        _b(
            "queria agradecer pela proposta| e pela conversa {of_when}[ sobre {talked}].",
            "wp",
            "turned_down",
        ),
        _b(
            "queria te agradecer pela proposta| e pela conversa {of_when}[ sobre {talked}].",
            "w",
            "turned_down !titled",
        ),
        _b(
            "agradeço a proposta| e a nossa conversa {of_when}[ sobre {talked}].",
            "pf",
            "turned_down",
        ),
        _b("queria agradecer pela conversa| {of_when}[ sobre {talked}].", "wp", "!turned_down"),
        _b("agradeço a entrevista| {of_when}[ e a conversa sobre {talked}].", "pf", "!turned_down"),
        _e(
            "queria agradecer-lhe a proposta| e a conversa {of_when}[ sobre {talked}].",
            "wp",
            "turned_down",
        ),
        _e(
            "agradeço-lhe muito a proposta| e a nossa conversa {of_when}[ sobre {talked}].",
            "pf",
            "turned_down",
        ),
        _e("agradeço-lhe muito a conversa| {of_when}[ sobre {talked}].", "wp", "!turned_down"),
        _e(
            "agradeço-lhe a entrevista| {of_when}[ e a conversa sobre {talked}].",
            "pf",
            "!turned_down",
        ),
    ),
    Line("agradeço a proposta| e a entrevista.", needs="turned_down"),
    Line("agradeço| a entrevista.", needs="!turned_down"),
)
DECLINED_CLOSE: Final[Versions] = (
    (
        _b(
            "mesmo não tendo aceitado desta vez, torço por vocês,| e seria muito bom manter contato por aqui.",
            "w",
            "turned_down",
        ),
        _b(
            "mesmo tendo seguido outro caminho, gostei muito de conhecer vocês.| Vamos manter contato?",
            "w",
            "met",
        ),
        _b(
            "mesmo não tendo aceitado desta vez,| gostaria muito de manter contato.",
            "wp",
            "turned_down",
        ),
        _b("embora tenha seguido outro caminho,| será um prazer manter contato por aqui.", "pf"),
        _e(
            "embora desta vez não tenha aceitado,| gostava muito de manter o contacto.",
            "wp",
            "turned_down",
        ),
        _e("mesmo tendo seguido outro caminho,| seria bom ficarmos em contacto por aqui.", "wp"),
        _e("embora tenha seguido outro caminho,| teria todo o gosto em manter o contacto.", "pf"),
    ),
    "desejo tudo de bom| e <gostaria/gostava> de manter <contato/o contacto>.",
)
JOIN_FIRST: Final[Versions] = (
    (
        _b("estou muito feliz em começar {at} {starts}!", "w", "!internal !started"),
        _b("mal posso esperar para começar {at} {starts}!", "w", "!internal !started"),
        _b("estou muito feliz em começar {starts}!", "w", "!started"),
        _b("mal posso esperar para começar {starts}!", "w", "!started"),
        _b("estou muito feliz em começar {at} {starts}.", "pf", "!internal !started"),
        _b("será um prazer começar {at} {starts}.", "pf", "!internal !started"),
        _b("estou muito feliz em começar {starts}.", "pf", "!started"),
        _b("será um prazer começar {starts}.", "pf", "!started"),
        _e("estou muito feliz por começar {at} {starts}!", "w", "!internal !started"),
        _e("mal posso esperar por começar {at} {starts}!", "w", "!internal !started"),
        _e("estou muito feliz por começar {starts}!", "w", "!started"),
        _e("mal posso esperar por começar {starts}!", "w", "!started"),
        _e("é com muito gosto que começo {at} {starts}.", "pf", "!internal !started"),
        _e("estou muito feliz por começar {at} {starts}.", "pf", "!internal !started"),
        _e("é com muito gosto que começo {starts}.", "pf", "!started"),
        _e("estou muito feliz por começar {starts}.", "pf", "!started"),
    ),
    (
        _b("aceitei a proposta e mal posso esperar para começar!", "w", "!started"),
        _b(
            "aceitei a proposta e estou muito feliz em trabalhar com vocês!",
            "w",
            "!started !internal",
        ),
        _b("aceitei a proposta e estou muito feliz em começar {at}.", "pf", "!started !internal"),
        _b("aceitei a proposta com muita alegria.", "pf", "!started"),
        _e("aceitei a proposta e mal posso esperar por começar!", "w", "!started"),
        _e(
            "aceitei a proposta e estou muito feliz por ir trabalhar convosco!",
            "w",
            "!started !internal",
        ),
        _e("aceitei a proposta e estou muito feliz por começar {at}.", "pf", "!started !internal"),
        _e("aceitei a proposta com muito gosto.", "pf", "!started"),
        Line("já comecei {at} e estou muito feliz!", "w", "started !internal"),
        Line("já comecei e estou muito feliz!", "w", "started"),
        Line("já comecei {at} e estou muito feliz.", "pf", "started !internal"),
        Line("já comecei e estou muito feliz.", "pf", "started"),
    ),
)
JOINING: Final[Versions] = (
    (
        Line(
            "estou muito feliz <em/por> começar {starts}| na vaga de {role}[ {at}].",
            "wp",
            "!internal",
        ),
        Line("será um prazer começar {starts}| na vaga de {role}[ {at}].", "pf", "!internal"),
        Line("estou muito feliz <em/por> começar {starts}| na vaga de {role}.", "wp"),
        Line("será um prazer começar {starts}| na vaga de {role}.", "pf"),
    ),
    Line("aceitei| a vaga de {role} com muita alegria.", needs="!started"),
    Line("aceitei a proposta| com muita alegria.", needs="!started"),
    Line("já comecei| e estou muito feliz.", needs="started"),
)
JOINING_CLOSE: Final[Versions] = (
    (
        _b(
            "estou muito feliz em começar {at} {starts}.| Até lá, vai ser bom ter contato por aqui.",
            "w",
            "!internal !started",
        ),
        _b(
            "vai ser ótimo começar {starts}.| Até lá, seria bom manter contato por aqui.",
            "w",
            "!started",
        ),
        _b(
            "será um prazer começar {starts},| e gostaria de manter contato até lá.",
            "pf",
            "!started",
        ),
        _e(
            "estou muito feliz por começar {at} {starts}.| Até lá, ficamos em contacto por aqui!",
            "w",
            "!internal !started",
        ),
        _e("vai ser muito bom começar {starts}.| Até lá, ficamos em contacto!", "w", "!started"),
        _e(
            "é com muito gosto que começo {starts},| e gostava de manter o contacto até lá.",
            "pf",
            "!started",
        ),
    ),
    (
        _b(
            "aceitei a proposta e estou muito feliz em começar.| Até lá, vai ser bom ter contato por aqui.",
            "wp",
            "!started",
        ),
        _b(
            "aceitei a proposta com muita alegria,| e será um prazer manter contato até lá.",
            "pf",
            "!started",
        ),
        _e(
            "aceitei a proposta e estou muito feliz por começar.| Até lá, ficamos em contacto!",
            "wp",
            "!started",
        ),
        _e(
            "aceitei a proposta com muito gosto,| e será um prazer manter o contacto até lá.",
            "pf",
            "!started",
        ),
        Line(
            "já comecei e estou muito feliz.| Vai ser bom ter <contato/contacto> por aqui também!",
            "w",
            "started",
        ),
        Line(
            "já comecei e estou muito feliz,| e será um prazer manter <contato/o contacto> por aqui também.",
            "pf",
            "started",
        ),
    ),
)
THANKS_SHORT: Final[Versions] = (
    Line("<agradeço/agradeço-lhe> a conversa {of_when}[ sobre {talked}]."),
    "agradeço a entrevista.",
)
AGAIN_TOPIC: Final[Versions] = (
    (
        _b(
            "agradeço muito pela confiança| e pela nossa conversa sobre {talked}.",
            "wp",
            "met !colleague",
        ),
        _b(
            "agradeço muito pela confiança.| A nossa conversa sobre {talked} me animou ainda mais.",
            "w",
            "met warm !colleague",
        ),
        _b("agradeço muito pela conversa| {of_when} sobre {talked}.", "w", "met"),
        _b("agradeço a confiança| e a nossa conversa sobre {talked}.", "pf", "met !colleague"),
        _b("agradeço muito a conversa| {of_when} sobre {talked}.", "pf", "met"),
        _e(
            "agradeço-lhe muito a confiança| e a nossa conversa sobre {talked}.",
            "wp",
            "met !colleague",
        ),
        _e(
            "agradeço-lhe muito a confiança.| A nossa conversa sobre {talked} animou-me ainda mais.",
            "w",
            "met warm !colleague",
        ),
        _e("agradeço-lhe muito a conversa| {of_when} sobre {talked}.", "w", "met"),
        _e("agradeço-lhe a confiança| e a nossa conversa sobre {talked}.", "pf", "met !colleague"),
        _e("agradeço-lhe muito a nossa conversa| {of_when} sobre {talked}.", "pf", "met"),
    ),
    (
        _b("agradeço muito pela confiança| e pela conversa {of_when}.", "wp", "met !colleague"),
        _b("agradeço muito a nossa conversa| {of_when}.", needs="met"),
        _e("agradeço-lhe muito a confiança| e a conversa {of_when}.", "wp", "met !colleague"),
        _e("agradeço-lhe muito a nossa conversa| {of_when}.", needs="met"),
    ),
    Line("<agradeço/agradeço-lhe>| a nossa conversa.", needs="met"),
)
CLOSE_JOINING: Final[Versions] = (
    (
        _b("até lá, vai ser bom ter contato por aqui.", "w", "!started"),
        _b("até lá, vamos nos conectar por aqui?", "w", "!started"),
        _b("até lá, seria bom ter contato por aqui.", "p", "!started"),
        _b("gostaria de manter contato até lá.", "pf", "!started"),
        _b("até lá, será um prazer manter contato por aqui.", "pf", "!started"),
        _e("até lá, ficamos em contacto por aqui!", "w", "!started"),
        _e("até lá, seria bom ficarmos em contacto.", "wp", "!started"),
        _e("até lá, teria muito gosto em manter o contacto.", "pf", "!started"),
        _b("vai ser bom ter contato por aqui também!", "w", "started"),
        _e("vai ser bom termos contacto por aqui também!", "w", "started"),
        Line("será um prazer manter <contato/o contacto> por aqui também.", "pf", "started"),
    ),
    STAY_SHORT,
)
ACCEPTED: Final[Versions] = (
    (
        Line("aceitei a proposta e estou muito feliz <em/por> começar {starts}.", "wp"),
        Line("aceitei a proposta e será um prazer começar {starts}.", "pf"),
        Line("aceitei a proposta e estou muito feliz.", "wp", "!started"),
        Line("aceitei a proposta com <muita alegria/muito gosto>.", "pf", "!started"),
        Line("já comecei e estou muito feliz.", needs="started"),
    ),
)
CLOSE_LEFT: Final[Versions] = (
    (
        _b("tudo de bom nessa nova fase! Vamos manter contato?", "w"),
        _b("desejo muito sucesso nessa nova fase, e seria bom manter contato por aqui.", "wp"),
        _b("desejo muito sucesso nessa nova fase, e será um prazer manter contato.", "f"),
        _e("tudo de bom nesta nova fase! Ficamos em contacto?", "w", "!titled"),
        _e("desejo-lhe muito sucesso nesta nova fase, e seria bom ficarmos em contacto.", "wp"),
        _e(
            "desejo-lhe muito sucesso nesta nova fase e espero que possamos manter o contacto.", "f"
        ),
    ),
    "tudo de bom, e <gostaria de manter contato/espero manter o contacto>.",
)
RECRUITER: Final[Versions] = (
    (
        _b(
            "queria te agradecer pela ligação {of_called}| e pela nossa conversa.",
            "w",
            "phoned !titled met",
        ),
        _b("queria agradecer pela ligação {of_called}| e pela nossa conversa.", "wp", "phoned met"),
        _b("queria agradecer pela ligação {of_called}| e pela ajuda.", "wp", "phoned !met"),
        _b("agradeço a ligação {of_called}| e a conversa {of_when}.", "pf", "phoned met"),
        _b("queria agradecer pela conversa por telefone| {of_when}.", "wp", "phone !phoned"),
        _b(
            "queria te agradecer pela conversa| {of_when} e por marcar a entrevista {of_next}.",
            "w",
            "met !phoned !titled arranged booked !thankful",
        ),
        _b(
            "agradeço pela conversa| {of_when} e por marcar a entrevista {of_next}.",
            "wpf",
            "met !phoned arranged booked !thankful",
        ),
        _b("queria te agradecer pela conversa| {of_when}.", "w", "met !phoned !titled !arranged"),
        _b("queria agradecer pela conversa| {of_when}.", "wp", "met !phoned !arranged"),
        _b("agradeço a conversa| {of_when}.", "pf", "met !phoned !arranged"),
        _b("agradeço a sua ajuda| com a vaga de {role}[ {at}].", needs="!met"),
        _e(
            "queria agradecer-lhe o telefonema {of_called}| e a nossa conversa.",
            "wp",
            "phoned met",
        ),
        _e("queria agradecer-lhe o telefonema {of_called}| e a ajuda.", "wp", "phoned !met"),
        _e("agradeço-lhe o telefonema {of_called}| e a entrevista {of_when}.", "pf", "phoned met"),
        _e("agradeço-lhe a conversa ao telefone| {of_when}.", "wp", "phone !phoned"),
        _e(
            "queria agradecer-lhe a conversa| {of_when} e ter marcado a entrevista {of_next}.",
            "wp",
            "met !phoned arranged booked !thankful",
        ),
        _e(
            "agradeço-lhe a conversa| {of_when} e ter marcado a entrevista {of_next}.",
            "pf",
            "met !phoned arranged booked !thankful",
        ),
        _e("queria agradecer-lhe a conversa| {of_when}.", "wp", "met !phoned !arranged"),
        _e("agradeço-lhe a nossa conversa| {of_when}.", "wp", "met !phoned !arranged"),
        _e("agradeço-lhe a nossa conversa| {of_when}.", "f", "met !phoned !arranged"),
        _e("agradeço-lhe a ajuda| com a vaga de {role}[ {at}].", needs="!met"),
    ),
    "agradeço a sua ajuda| com a vaga de {role}.",
    "agradeço| a sua ajuda.",
)
ARRANGED_TALK: Final[Versions] = (
    tuple(
        one
        for one in equally_good(RECRUITER[0])
        if isinstance(one, Line) and "arranged" in one.needs.split()
    ),
)
"""Thanks for the talk, and for the interview that they arranged."""
RECRUITER_TOPIC: Final[Versions] = (
    (
        _b(
            "foi muito bom falar sobre {talked}, e fiquei feliz em passar para a próxima etapa.",
            "wp",
            "moves_on wants_company",
        ),
        _b(
            "gostei muito de falar sobre {talked}, e fico feliz em passar para a próxima etapa.",
            "f",
            "moves_on wants_company",
        ),
        _e(
            "foi muito bom falar consigo sobre {talked}, e fiquei contente por passar à próxima fase.",
            "wp",
            "moves_on wants_company",
        ),
        _e(
            "gostei de falar consigo sobre {talked}, e fiquei muito contente por passar à próxima fase.",
            "f",
            "moves_on wants_company",
        ),
        Line(
            "gostei muito da nossa conversa sobre {talked} e fico <feliz/contente> com a entrevista {of_next}.",
            "f",
            "roomy booked wants_role !arranged",
        ),
    ),
    (
        _b(
            "gostei de falar com você sobre {talked}, e já estou me preparando para a entrevista {of_next}.",
            "wp",
            "roomy booked wants_role !arranged !titled",
        ),
        _e(
            "gostei de falar consigo sobre {talked}, e já me estou a preparar para a entrevista {of_next}.",
            "wp",
            "roomy booked wants_role !arranged",
        ),
        Line("foi muito bom falar <com você/consigo> sobre {talked}.", "wp", "!titled"),
        Line("gostei de falar <com você/consigo> sobre {talked}.", "wp", "!titled"),
        Line("foi muito bom falar sobre {talked}.", "wp", "titled"),
        Line("gostei muito de falar sobre {talked}.", "pf"),
        Line("agradeço também <por me explicar/ter-me explicado> {explained}."),
    ),
    (
        _b(
            "já estou me preparando para a entrevista {of_next}.",
            "wp",
            "booked wants_role !arranged",
        ),
        _e(
            "já me estou a preparar para a entrevista {of_next}.",
            "wp",
            "booked wants_role !arranged",
        ),
        Line(
            "já estou <me preparando/a preparar-me> para a entrevista {of_next}.",
            "f",
            "booked wants_role !arranged",
        ),
        *MOVES,
    ),
    (
        Line("continuo com muito interesse em trabalhar {at}.", "wp", "wants_role !internal"),
        _e("a vaga continua a interessar-me muito.", "wp", "wants_role"),
        _b("sigo com muito interesse na vaga.", "wp", "wants_role"),
        Line("mantenho todo o interesse na vaga.", "f", "wants_role"),
    ),
)
RECRUITER_CLOSE: Final[Versions] = (
    (
        _b("seria muito bom manter contato por aqui.", "w"),
        _b("vamos nos conectar por aqui?", "w"),
        _b("gostaria de manter contato por aqui.", "p"),
        _b("seria bom manter contato por aqui.", "p"),
        *_in_my_network("f", ""),
        _b("será um prazer manter contato por aqui.", "f"),
        _e("seria bom ficarmos em contacto por aqui.", "wp"),
        _e("gostava de manter o contacto por aqui.", "wp"),
        *_on_plain_terms(""),
        _e("espero que possamos manter o contacto por aqui.", "f"),
        _e("seria um prazer manter o contacto consigo.", "f"),
    ),
    STAY_SHORT,
)
KNOWN: Final[Versions] = (
    (
        _b("que bom conversar com você de novo {when}!", "w", "!titled"),
        _b("foi ótimo conversar com você de novo {when}.", "wp", "!titled"),
        _b("foi muito bom conversar de novo {when}.", "pf"),
        _e("que bom voltar a falar consigo {when}!", "w"),
        _e("foi muito bom voltar a falar consigo {when}.", "wp"),
        _e("gostei muito de voltar a falar consigo {when}.", "pf"),
    ),
    "foi bom conversar de novo sobre a vaga de {role}.",
    "foi bom conversar de novo.",
)
AGAIN_ABOUT: Final[Versions] = (
    (
        _b("que bom conversar com você de novo {when},| agora sobre {talked}!", "w", "!titled"),
        _b(
            "adorei conversar com você de novo {when},| ainda mais sobre {talked}.",
            "w",
            "warm !titled",
        ),
        _b("foi ótimo conversar com você de novo {when},| agora sobre {talked}.", "wp", "!titled"),
        _b("gostei muito de conversar de novo {when},| agora sobre {talked}.", "pf"),
        _b("foi ótimo conversar com você de novo {when},| agora sobre {both}.", "wp", "!titled"),
        _b("gostei muito de conversar de novo {when},| agora sobre {both}.", "pf"),
        _e("que bom voltar a falar consigo {when},| agora sobre {talked}!", "w"),
        _e("gostei imenso de voltar a falar consigo {when},| agora sobre {talked}.", "w", "warm"),
        _e("foi muito bom voltar a falar consigo {when},| agora sobre {talked}.", "wp"),
        _e("gostei muito de voltar a falar consigo {when},| agora sobre {talked}.", "pf"),
        _e("foi muito bom voltar a falar consigo {when},| agora sobre {both}.", "wp"),
        _e("gostei muito de voltar a falar consigo {when},| agora sobre {both}.", "pf"),
    ),
)
KNOWN_THANKS_CLOSE: Final[Versions] = (
    (
        _b("agradeço muito pelo papo,| e já era hora de termos contato por aqui também!", "w"),
        _b("agradeço muito pelo papo.| Vai ser bom ter contato por aqui também!", "w"),
        _b(
            "agradeço muito pela conversa,| e seria muito bom manter contato por aqui também.", "wp"
        ),
        _b("agradeço a atenção,| e será um prazer manter contato por aqui também.", "pf"),
        _b("agradeço a atenção| e gostaria de manter contato por aqui também.", "pf"),
        _e(
            "agradeço-lhe muito a conversa,| e já era hora de termos contacto por aqui também!", "w"
        ),
        _e(
            "agradeço-lhe muito a conversa,| e seria bom ficarmos em contacto por aqui também.",
            "wp",
        ),
        _e(
            "agradeço-lhe a disponibilidade,| e seria um prazer manter o contacto por aqui também.",
            "pf",
        ),
    ),
    "agradeço a atenção,| e gostaria de manter <contato/o contacto>.",
)
KNOWN_CLOSE: Final[Versions] = (
    (
        Line("já era hora de termos <contato/contacto> por aqui também!", "w"),
        _b("vai ser bom ter contato por aqui também.", "w"),
        _e("seria bom ficarmos em contacto por aqui também.", "wp"),
        _b("seria muito bom manter contato por aqui também.", "wp"),
        Line("será um prazer manter <contato/o contacto> por aqui também.", "pf"),
    ),
    STAY_SHORT,
)
UNMET_THANKS: Final[Versions] = (
    (
        Line("<agradeço/agradeço-lhe> a ajuda| com a minha candidatura à vaga de {role}[ {at}]."),
        Line(
            "<agradeço/agradeço-lhe> muito a ajuda| com a entrevista {of_when} para a vaga de {role}[ {at}]."
        ),
        Line(
            "<agradeço/agradeço-lhe> o apoio| na minha entrevista {of_when} para a vaga de {role}[ {at}].",
            "pf",
        ),
    ),
    "agradeço a ajuda| com a candidatura à vaga de {role}.",
    "agradeço a ajuda| com a minha candidatura.",
)
UNMET_REMINDER: Final[Versions] = (
    (
        "fiz uma entrevista {when} para a vaga de {role}[ {at}].",
        Line("participo do processo para a vaga de {role}[ {at}].", needs="!european"),
        Line("participo no processo para a vaga de {role}[ {at}].", needs="european"),
    ),
    "fiz uma entrevista {when}.",
    "escrevo sobre a minha candidatura.",
)
UNMET_HELP: Final[Versions] = (
    ("agradeço muito a ajuda durante o processo.", "agradeço muito a ajuda."),
)

CALM: Final[Versions] = (
    (*GLAD, *EXCITED, Line("agradeço também <por me explicar/ter-me explicado> {explained}.")),
    _GLAD_SHORT,
    (*_GLAD_SHORTEST, *WANTS),
    *UNSURE,
)
"""The same without a second sentence of interest: where the close or the news says it."""
SENTENCES: Final = Sentences(
    enjoyed=ENJOYED,
    spoke=SPOKE,
    thanks_talk=THANKS_ROLE,
    thanks_called=THANKS_CALLED,
    thanks_formal=THANKS_ROLE,
    talk_and_topic=ABOUT,
    time=TIME,
    thanks_again=AGAIN,
    topic=CALM,
    close=CLOSE,
    suggested=SUGGESTED,
    recall=RECALL,
    stay=STAY,
    still=STILL,
    no_reply=STILL_CLOSE,
    on_hold=ON_HOLD,
    offer=OFFER,
    no_and_suggested=NO_AND_SUGGESTED,
    wishes=WISHES,
    joining=JOINING,
    thanks_short=THANKS_SHORT,
    close_joining=CLOSE_JOINING,
    accepted=ACCEPTED,
    close_left=CLOSE_LEFT,
    recruiter=RECRUITER,
    recruiter_topic=RECRUITER_TOPIC,
    recruiter_close=RECRUITER_CLOSE,
    known=KNOWN,
    known_close=KNOWN_CLOSE,
    unmet_thanks=UNMET_THANKS,
    unmet_reminder=UNMET_REMINDER,
    unmet_help=UNMET_HELP,
    topic_close=TOPIC_CLOSE,
    enjoyed_topic=ENJOYED_TOPIC,
    still_close=STILL_CLOSE,
    suggested_close=SUGGESTED_CLOSE,
    time_close=TIME_CLOSE,
    remember=REMEMBER,
    remember_close=REMEMBER_CLOSE,
    offer_close=OFFER_CLOSE,
    no_close=NO_CLOSE,
    offer_first=OFFER_FIRST,
    hold_first=HOLD_FIRST,
    hold_close=HOLD_CLOSE,
    declined=DECLINED,
    parting_close=PARTING_CLOSE,
    joining_close=JOINING_CLOSE,
    again_topic=AGAIN_TOPIC,
)
