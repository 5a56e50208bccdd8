# ruff: noqa: E501  # a wording is read in one line
"""Portuguese notes, Brazilian and European, as a careful native would send them.

Thanks are "agradeço" and the like: "obrigado" would show whether a man or a woman writes. A line
of one side only is made by ``_b`` (Brazilian) or ``_e`` (European); ``<a/b>`` has both. What they
spoke of is a conversation of two, never what one told the other. The role is named once at most:
in the sentence of interest, or in the thanks where nothing else is known.
"""

from typing import Final

from followup_rules.note.bank import Line, Versions, equally_good
from followup_rules.note.wording.common import Sentences


def brazilian(text: str, tones: str = "wpf", needs: str = "") -> Line:
    """Return a Brazilian line."""
    return Line(text, tones, f"{needs} !european".strip())


def european(text: str, tones: str = "wpf", needs: str = "") -> Line:
    """Return a European line."""
    return Line(text, tones, f"{needs} european".strip())


_b, _e = brazilian, european

GREETINGS: Final = (
    Line("<Oi/Olá>, {name}!", "w", "!titled"),
    Line("Olá, {name}!", "wp", "!titled"),
    Line("<Olá/Bom dia>, {name}.", "wp", "titled"),
    Line("<Prezada/Cara> {name},", "f", "woman"),
    Line("<Prezado/Caro> {name},", "f", "man"),
    Line("<Olá/Bom dia>, {name}.", "f"),
    Line("Olá!"),
)

_FIRST: Final = "!several !thanked"
_TALK: Final = (
    (_b("queria te agradecer pela conversa| {of_when}", "w", f"!titled {_FIRST}"), "sobre"),
    (_b("agradeço muito pela conversa| {of_when}", "w", _FIRST), "sobre"),
    (_b("queria agradecer pela conversa| {of_when}", "wp", _FIRST), "sobre"),
    (_b("agradeço a conversa| {of_when}", "p", _FIRST), "sobre"),
    (_b("queria te agradecer pela entrevista| {of_when}", "w", f"!titled !peer {_FIRST}"), "para"),
    (_b("agradeço a entrevista| {of_when}", "pf", f"!peer {_FIRST}"), "para"),
    (_b("gostaria de agradecer pela entrevista| {of_when}", "f", _FIRST), "para"),
    (_b("queria te agradecer pelo papo| {of_when}", "w", f"colleague !titled {_FIRST}"), "sobre"),
    (_b("queria agradecer pela conversa por telefone| {when}", "wp", f"phone {_FIRST}"), "sobre"),
    (_b("agradeço a conversa por telefone| {when}", "pf", f"phone {_FIRST}"), "sobre"),
    (
        _b("queria te agradecer por me receber| {when}", "w", f"on_site !peer !titled {_FIRST}"),
        "pela",
    ),
    (_b("agradeço muito por me receber| {when}", "wp", f"on_site !peer {_FIRST}"), "pela"),
    (_b("agradeço por me receber| {when}", "pf", f"on_site !peer {_FIRST}"), "pela"),
    (_b("queria agradecer por mais essa conversa,| {when},", "wp", "several"), "sobre"),
    (_b("agradeço muito por mais essa entrevista| {when}", "wp", "several !peer"), "por"),
    (_b("agradeço a nova entrevista| {of_when}", "pf", "several"), "para"),
    (_b("agradeço por me receber de novo| {when}", "pf", "several on_site !peer"), "pela"),
    (_b("queria te agradecer de novo pela conversa| {of_when}", "w", "thanked !titled"), "sobre"),
    (_b("agradeço mais uma vez pela conversa| {of_when}", "wp", "thanked !several"), "sobre"),
    (_b("agradeço mais uma vez a entrevista| {of_when}", "pf", "thanked !several !peer"), "para"),
    (_e("queria agradecer-lhe a conversa| {of_when}", "wp", _FIRST), "sobre"),
    (_e("um grande obrigado pela conversa| {of_when}", "w", f"!titled {_FIRST}"), "sobre"),
    (_e("agradeço-lhe muito a conversa| {of_when}", "wp", _FIRST), "sobre"),
    (_e("agradeço-lhe a nossa conversa| {of_when}", "p", _FIRST), "sobre"),
    (_e("agradeço-lhe a entrevista| {of_when}", "pf", f"!peer {_FIRST}"), "para_e"),
    (_e("gostaria de lhe agradecer a entrevista| {of_when}", "f", _FIRST), "para_e"),
    (_e("queria agradecer-lhe a conversa ao telefone| {when}", "wp", f"phone {_FIRST}"), "sobre"),
    (_e("agradeço-lhe a conversa ao telefone| {when}", "pf", f"phone {_FIRST}"), "sobre"),
    (
        _e("queria agradecer-lhe ter-me recebido| {when}", "wp", f"on_site !peer {_FIRST}"),
        "recebido",
    ),
    (_e("agradeço-lhe ter-me recebido| {when}", "pf", f"on_site !peer {_FIRST}"), "recebido"),
    (_e("agradeço-lhe muito ter-me recebido| {when}", "w", f"on_site !peer {_FIRST}"), "recebido"),
    (_e("queria agradecer-lhe ter falado comigo de novo| {when}", "wp", "several"), "sobre"),
    (_e("queria agradecer-lhe mais esta conversa,| {when},", "w", "several"), "sobre"),
    (_e("agradeço-lhe a nova entrevista| {of_when}", "pf", "several"), "para_e"),
    (_e("queria agradecer-lhe mais uma vez a conversa| {of_when}", "wp", "thanked"), "sobre"),
    (_e("volto a agradecer-lhe a conversa| {of_when}", "wp", "thanked !several"), "sobre"),
    (_e("agradeço-lhe mais uma vez a entrevista| {of_when}", "pf", "thanked !several"), "para_e"),
)
"""Thanks | when, and how a role or a topic follows."""
_ROLE_AFTER: Final = {
    "sobre": " sobre a vaga de {role}",
    "para": " para a vaga de {role}",
    "para_e": " para a vaga de {role}",
    "por": " para a vaga de {role}",
    "pela": " para a entrevista da vaga de {role}",
    "recebido": " para a entrevista da vaga de {role}",
}
_TOPIC_AFTER: Final = {
    "sobre": "| sobre {talked}",
    "para": "| e a conversa sobre {talked}",
    "para_e": "| e a conversa sobre {talked}",
    "por": "| e pela conversa sobre {talked}",
    "pela": "| e pela conversa sobre {talked}",
    "recebido": "| e a conversa sobre {talked}",
}


def _opened(after: dict[str, str] | None = None, end: str = ".") -> tuple[Line, ...]:
    """Return the thanks with what follows them; a comma that nothing follows is left out."""
    made = []
    for line, kind in _TALK:
        text = line.text + (after[kind] if after else "")
        if after and "pela entrevista" in line.text:
            text = text.replace("| e a conversa", "| e pela conversa")
        if after is None or after is _ROLE_AFTER:
            text = text.replace(",| {when},", "| {when}").replace(",|", "|")
        made.append(Line(text + end, line.tones, line.needs))
    return tuple(made)


THANKS: Final[Versions] = (
    _opened(),
    Line("agradeço muito| a nossa conversa.", "wp"),
    Line("agradeço| a entrevista.", "pf", "met"),
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
    _b("agradeço muito pela conversa| {of_when}| e por me explicar {explained}.", "wp"),
    _b("gostaria de agradecer pela entrevista| {of_when}| e por me explicar {explained}.", "f"),
    _e("queria agradecer-lhe a conversa| {of_when}| e ter-me explicado {explained}.", "wp", _FIRST),
    _e("agradeço-lhe a entrevista| {of_when}| e ter-me explicado {explained}.", "pf", _FIRST),
    _e("agradeço-lhe muito a conversa| {of_when}| e ter-me explicado {explained}.", "wp"),
    _e("gostaria de lhe agradecer a entrevista| {of_when}| e ter-me explicado {explained}.", "f"),
)
ABOUT: Final[Versions] = (
    (
        *_opened(_TOPIC_AFTER),
        *(
            Line(one.text.replace("{talked}", "{both}"), one.tones, one.needs)
            for one in _opened(_TOPIC_AFTER)
        ),
        *_EXPLAINED,
    ),
    Line("agradeço| a nossa conversa| sobre {talked}."),
    Line("agradeço a entrevista| {of_when}| e <por me explicar/ter-me explicado> {explained}."),
)
"""Thanks | when | the topic."""
THANKS_CALLED: Final[Versions] = (
    (
        _b(
            "que bom que você me ligou {called}!| Agradeço também pela conversa {of_when}.",
            "w",
            "phoned warm",
        ),
        _b(
            "queria te agradecer pela ligação {of_called}| e pela conversa {of_when}.",
            "w",
            "phoned !titled",
        ),
        _b("agradeço muito pela ligação {of_called}| e pela conversa {of_when}.", "wp", "phoned"),
        _b("agradeço a ligação {of_called}| e a conversa {of_when}.", "pf", "phoned"),
        _b(
            "gostaria de agradecer pela ligação {of_called}| e pela entrevista {of_when}.",
            "f",
            "phoned",
        ),
        _e(
            "queria agradecer-lhe o telefonema {of_called}| e a conversa {of_when}.", "wp", "phoned"
        ),
        _e("agradeço-lhe muito o telefonema {of_called}| e a conversa {of_when}.", "wp", "phoned"),
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
        _b("agradeço muito por ter me escrito {wrote}.", "wp", "wrote"),
        _b("queria te agradecer pela mensagem.", "w", "wrote !titled"),
        _b("agradeço a sua mensagem.", "pf", "wrote"),
        _e("agradeço-lhe muito ter-me escrito {wrote}.", "wp", "wrote"),
        _e("queria agradecer-lhe a sua mensagem.", "wp", "wrote"),
        _e("agradeço-lhe a sua mensagem.", "pf", "wrote"),
    ),
)
"""Thanks for their message."""
MOVED: Final[Versions] = (
    (
        _b(
            "queria te agradecer pela mensagem: fiquei muito feliz em seguir para a próxima etapa!",
            "w",
            "moves_on wants_role wrote !phoned !titled",
        ),
        _b(
            "agradeço muito pela mensagem, e fiquei feliz em seguir para a próxima etapa.",
            "wp",
            "moves_on wants_role wrote !phoned",
        ),
        _b(
            "agradeço a sua mensagem e sigo com muito interesse para a próxima etapa.",
            "f",
            "moves_on wants_role wrote !phoned",
        ),
        _e(
            "queria agradecer-lhe a sua mensagem: fiquei muito feliz por passar à próxima fase!",
            "w",
            "moves_on wants_role wrote !phoned",
        ),
        _e(
            "agradeço-lhe a sua mensagem, e fiquei feliz por passar à próxima fase.",
            "p",
            "moves_on wants_role wrote !phoned",
        ),
        _e(
            "agradeço-lhe a sua mensagem, e é com muito interesse que passo à próxima fase.",
            "f",
            "moves_on wants_role wrote !phoned",
        ),
        _b(
            "queria te agradecer pela ligação {of_called}: fiquei muito feliz em seguir para a próxima etapa!",
            "w",
            "moves_on wants_role phoned !titled",
        ),
        _b(
            "agradeço muito pela ligação {of_called}, e fiquei feliz em seguir para a próxima etapa.",
            "wp",
            "moves_on wants_role phoned",
        ),
        _b(
            "agradeço a ligação {of_called} e sigo com muito interesse para a próxima etapa.",
            "f",
            "moves_on wants_role phoned",
        ),
        _e(
            "queria agradecer-lhe o telefonema {of_called}: fiquei muito feliz por passar à próxima fase!",
            "w",
            "moves_on wants_role phoned",
        ),
        _e(
            "agradeço-lhe o telefonema {of_called}, e fiquei feliz por passar à próxima fase.",
            "p",
            "moves_on wants_role phoned",
        ),
        _e(
            "agradeço-lhe o telefonema {of_called}, e é com muito interesse que passo à próxima fase.",
            "f",
            "moves_on wants_role phoned",
        ),
    ),
)
"""Thanks for the news that the process goes on."""
CALLED: Final[Versions] = (
    (
        _b("que bom que você me ligou {called}! Agradeço muito.", "w", "phoned warm"),
        _b("queria te agradecer pela ligação {of_called}.", "w", "phoned !titled"),
        _b("agradeço muito pela ligação {of_called}.", "wp", "phoned"),
        _b("agradeço a ligação {of_called}.", "pf", "phoned"),
        _b("gostaria de agradecer pela ligação {of_called}.", "f", "phoned"),
        _e("queria agradecer-lhe o telefonema {of_called}.", "wp", "phoned"),
        _e("um grande obrigado pelo telefonema {of_called}.", "w", "phoned"),
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
        _b("agradeço mais uma vez a atenção.", "pf"),
        _e("agradeço-lhe muito o seu tempo.", "wp"),
        _e("agradeço-lhe mais uma vez a disponibilidade.", "pf"),
    ),
)
MOVES: Final = (
    _b("fiquei muito feliz em seguir para a próxima etapa!", "w", "moves_on wants_role"),
    _b("que bom seguir para a próxima etapa!", "w", "moves_on wants_role"),
    _b("fiquei feliz em seguir para a próxima etapa.", "p", "moves_on wants_role"),
    _b("é com muito interesse que sigo para a próxima etapa.", "f", "moves_on wants_role"),
    _e("fiquei muito feliz por passar à próxima fase!", "w", "moves_on wants_role"),
    _e("que bom passar à próxima fase!", "w", "moves_on wants_role"),
    _e("fiquei feliz por passar à próxima fase.", "p", "moves_on wants_role"),
    _e("é com muito interesse que passo à próxima fase.", "f", "moves_on wants_role"),
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
    _b("o trabalho de vocês me interessa muito.", needs="!wants_role"),
    _e("o vosso trabalho interessa-me muito.", needs="!wants_role"),
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
    _b("adorei conversar sobre {talked}.", "w", "warm"),
    _b("adorei {hearing}.", "w", "warm"),
    _b("gostei muito de conversar com você sobre {talked}.", "wp", "!titled"),
    _b("foi muito bom conversar sobre {talked}.", "wp"),
    _b("gostei muito de {hearing}.", "pf"),
    _b("foi um prazer conversar sobre {talked}.", "f"),
    _b("adorei conversar sobre {both}.", "w", "warm"),
    _b("foi muito bom conversar sobre {both}.", "wp"),
    _b("foi um prazer conversar sobre {both}.", "f"),
    _e("gostei muito de falar consigo sobre {talked}.", "wp"),
    _e("gostei imenso de {hearing}.", "w", "warm"),
    _e("foi muito bom falar consigo sobre {talked}.", "w"),
    _e("gostei muito de {hearing}.", "pf"),
    _e("foi um gosto falar consigo sobre {talked}.", "pf"),
    _e("gostei muito de falar consigo sobre {both}.", "wp"),
    _e("foi um gosto falar consigo sobre {both}.", "f"),
)
"""That one was glad to talk about it."""
_GLAD_TO_MOVE: Final = (
    _b(
        "adorei {hearing}, e fiquei muito feliz em seguir para a próxima etapa.",
        "w",
        "moves_on wants_role warm",
    ),
    _b(
        "foi muito bom conversar sobre {talked}, e fiquei feliz em seguir para a próxima etapa.",
        "wp",
        "moves_on wants_role",
    ),
    _b(
        "foi um prazer conversar sobre {talked}, e sigo com muito interesse para a próxima etapa.",
        "f",
        "moves_on wants_role",
    ),
    _e(
        "gostei muito de falar consigo sobre {talked}, e fiquei muito feliz por passar à próxima fase.",
        "wp",
        "moves_on wants_role",
    ),
    _e(
        "foi um gosto falar consigo sobre {talked}, e é com muito interesse que passo à próxima fase.",
        "f",
        "moves_on wants_role",
    ),
)
"""The same, and that one is glad that it goes on."""


_KEEN_AND_GLAD: Final = (
    _b(
        "adorei conversar sobre {talked}, e fiquei com ainda mais vontade de trabalhar com vocês.",
        "w",
        "roomy wants_role warm !internal",
    ),
    _b(
        "adorei {hearing}, e ficaria muito feliz em fazer parte da equipe.",
        "w",
        "roomy wants_role warm !internal",
    ),
    _b(
        "gostei muito de conversar com você sobre {talked}, e adoraria fazer parte da equipe.",
        "w",
        "roomy wants_role !internal !titled",
    ),
    _b(
        "foi muito bom conversar sobre {talked}, e gostaria muito de trabalhar com vocês.",
        "wp",
        "roomy wants_role !internal",
    ),
    _b("gostei muito de {hearing}, e tenho muito interesse na vaga.", "wp", "roomy wants_role"),
    _b(
        "foi um prazer conversar sobre {talked}, e gostaria muito de fazer parte da equipe.",
        "f",
        "roomy wants_role !internal",
    ),
    _b(
        "gostei muito de {hearing}, e tenho muito interesse em trabalhar {at}.",
        "f",
        "roomy wants_role !internal",
    ),
    _b(
        "adorei conversar sobre {both}, e fiquei com ainda mais vontade de trabalhar com vocês.",
        "w",
        "roomy wants_role warm !internal",
    ),
    _b(
        "foi muito bom conversar sobre {both}, e gostaria muito de trabalhar com vocês.",
        "wp",
        "roomy wants_role !internal",
    ),
    _b(
        "foi um prazer conversar sobre {both}, e gostaria muito de fazer parte da equipe.",
        "f",
        "roomy wants_role !internal",
    ),
    _e(
        "gostei muito de falar consigo sobre {talked}, e fiquei com ainda mais vontade de trabalhar convosco.",
        "w",
        "roomy wants_role warm !internal",
    ),
    _e(
        "gostei imenso de {hearing}, e adorava fazer parte da equipa.",
        "w",
        "roomy wants_role warm !internal",
    ),
    _e(
        "gostei muito de falar consigo sobre {talked}, e a vaga interessa-me muito.",
        "wp",
        "roomy wants_role",
    ),
    _e(
        "foi muito bom falar consigo sobre {talked}, e teria muito gosto em fazer parte da equipa.",
        "wp",
        "roomy wants_role !internal",
    ),
    _e(
        "foi um gosto falar consigo sobre {talked}, e teria todo o gosto em fazer parte da equipa.",
        "f",
        "roomy wants_role !internal",
    ),
    _e(
        "gostei muito de {hearing}, e tenho todo o interesse em trabalhar {at}.",
        "pf",
        "roomy wants_role !internal",
    ),
    _e(
        "gostei muito de falar consigo sobre {both}, e fiquei com ainda mais vontade de trabalhar convosco.",
        "w",
        "roomy wants_role warm !internal",
    ),
    _e(
        "foi muito bom falar consigo sobre {both}, e teria muito gosto em fazer parte da equipa.",
        "wp",
        "roomy wants_role !internal",
    ),
    _e(
        "foi um gosto falar consigo sobre {both}, e tenho todo o interesse em integrar a vossa equipa.",
        "f",
        "roomy wants_role !internal",
    ),
)
"""The same, and that one wants the job: where there is room."""
GLAD_AND_KEEN: Final = (*_GLAD_TO_MOVE, *not_moving(_KEEN_AND_GLAD))
ALSO: Final = (
    _b(
        "adorei conversar sobre {talked}, e me anima muito {also_excites_sg}.",
        "w",
        "roomy wants_company warm !internal",
    ),
    _b(
        "adorei falar sobre {talked}, e me anima muito {also_excites_sg}.",
        "w",
        "roomy wants_company warm !internal",
    ),
    _b(
        "gostei muito de falar sobre {talked}, e me atrai muito {also_excites_sg}.",
        "pf",
        "roomy wants_company !internal",
    ),
    _e(
        "gostei muito de falar consigo sobre {talked}, e entusiasma-me muito {also_excites_sg}.",
        "w",
        "roomy wants_company warm !internal",
    ),
    _e(
        "foi um gosto falar consigo sobre {talked}, e interessa-me muito {also_excites_sg}.",
        "pf",
        "roomy wants_company !internal",
    ),
)
"""The same, and what excites them besides."""
TOPIC: Final[Versions] = (
    (*_GLAD_TO_MOVE, *MOVES),
    (*not_moving(_KEEN_AND_GLAD), *not_moving(ALSO)),
    (*GLAD, Line("agradeço também <por me explicar/ter-me explicado> {explained}.")),
    EXCITED,
    WANTS,
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
_AHEAD: Final = (
    Line("<nos vemos/vemo-nos> {next}!", "w", "again_with_you wants_role"),
    _b("até a próxima!", "w", "again_with_you wants_role"),
    _e("até à próxima!", "w", "again_with_you wants_role"),
    _b("até a próxima entrevista.", "pf", "again_with_you wants_role"),
    _e("até à próxima entrevista.", "pf", "again_with_you wants_role"),
    Line("<nos vemos/vemo-nos> {next}.", "pf", "again_with_you wants_role"),
    Line("fico na expectativa da entrevista {of_next}.", "wp", "booked wants_role"),
    Line("aguardo com interesse a entrevista {of_next}.", "pf", "booked wants_role"),
)
_STAY: Final = (
    _b("vamos nos falando por aqui![ Um abraço.]", "w"),
    _b("vamos manter contato?[ Um abraço.]", "w"),
    _b("seria ótimo manter contato com você.[ Um abraço.]", "w", "!titled"),
    _b("vai ser ótimo ter você na minha rede.", "w", "!titled"),
    _b("queria me conectar com você por aqui.", "wp", "!titled"),
    _b("gostaria de me conectar com você por aqui.", "p", "!titled"),
    _b("seria ótimo ter você na minha rede.", "p", "!titled"),
    _b("gostaria de manter contato por aqui.", "pf"),
    _b("será um prazer manter contato por aqui.", "p"),
    _b("será um prazer manter contato.[ Atenciosamente.]", "f"),
    _b("espero que possamos nos conectar por aqui.", "p"),
    _b("espero que possamos manter contato.[ Atenciosamente.]", "f"),
    _e("gostava de ficar em contacto consigo por aqui.", "w"),
    _e("gostava muito de manter o contacto.", "w"),
    _e("vai ser bom ficarmos em contacto.[ Até breve!]", "w", "!titled !quiet"),
    _e("vai ser bom ficarmos em contacto.[ Cumprimentos.]", "w", "!titled quiet"),
    _e("gostava de manter o contacto consigo por aqui.[ Cumprimentos.]", "wp"),
    _e("seria um gosto manter o contacto por aqui.", "wp"),
    _e("teria muito gosto em manter o contacto por aqui.", "pf"),
    _e("espero que possamos ficar em contacto por aqui.", "p"),
    _e("teria todo o gosto em ficar em contacto.[ Melhores cumprimentos.]", "f"),
    _e("espero que possamos manter o contacto por aqui.[ Melhores cumprimentos.]", "f"),
)
"""Closes that ask to stay in touch."""
_NOT_INTERNAL: Final = tuple(
    Line(one.text, one.tones, f"{one.needs} !internal".strip()) for one in _STAY
)
CLOSE: Final[Versions] = (
    (*_INTERNAL, *_AHEAD, *_NOT_INTERNAL),
    (
        _b("vamos nos falando!", "w"),
        _e("ficamos em contacto!", "w"),
        "espero que fiquemos em <contato/contacto>.",
    ),
)
_KEEN_CLOSE: Final = (
    _b(
        "fiquei muito feliz em seguir para a próxima etapa! Vamos manter contato por aqui?",
        "w",
        "moves_on wants_role",
    ),
    _b(
        "que bom seguir para a próxima etapa! Vamos nos falando por aqui!",
        "w",
        "moves_on wants_role",
    ),
    _b(
        "fiquei feliz em seguir para a próxima etapa. Gostaria de manter contato por aqui.",
        "p",
        "moves_on wants_role",
    ),
    _b(
        "sigo com muito interesse para a próxima etapa. Será um prazer manter contato.",
        "f",
        "moves_on wants_role",
    ),
    _e(
        "fiquei muito feliz por passar à próxima fase! Gostava de ficar em contacto consigo.",
        "w",
        "moves_on wants_role",
    ),
    _e(
        "fiquei feliz por passar à próxima fase. Gostava de manter o contacto por aqui.",
        "wp",
        "moves_on wants_role",
    ),
    _e(
        "é com muito interesse que passo à próxima fase. Teria muito gosto em manter o contacto.",
        "f",
        "moves_on wants_role",
    ),
    _b(
        "fiquei com ainda mais vontade de trabalhar com vocês. Até a próxima!",
        "w",
        "again_with_you wants_role warm !internal",
    ),
    _e(
        "fiquei com ainda mais vontade de trabalhar convosco. Até à próxima!",
        "w",
        "again_with_you wants_role warm !internal",
    ),
    Line("fico na expectativa da entrevista {of_next}.", "wp", "booked wants_role"),
    Line("aguardo com interesse a entrevista {of_next}.", "pf", "booked wants_role"),
    _b(
        "fiquei com ainda mais vontade de trabalhar com vocês. Vamos nos falando por aqui!",
        "w",
        "roomy wants_role warm !internal",
    ),
    _b(
        "adoraria fazer parte da equipe. Vamos manter contato?",
        "w",
        "roomy wants_role !internal",
    ),
    _b(
        "ficaria muito feliz em trabalhar {at}, e seria ótimo ter você na minha rede.",
        "w",
        "roomy wants_role !internal !titled",
    ),
    _b(
        "gostaria muito de trabalhar com vocês. Vamos mantendo contato!",
        "wp",
        "roomy wants_role !internal",
    ),
    _b(
        "a vaga me interessa muito, e gostaria de manter contato com você.",
        "p",
        "roomy wants_role",
    ),
    _b(
        "gostaria muito de trabalhar {at}, e será um prazer manter contato.",
        "pf",
        "roomy wants_role !internal",
    ),
    _b(
        "tenho muito interesse na vaga e espero que possamos manter contato.",
        "f",
        "roomy wants_role",
    ),
    _e(
        "fiquei com ainda mais vontade de trabalhar convosco, e gostava de manter o contacto.",
        "w",
        "roomy wants_role warm !internal",
    ),
    _e(
        "adorava fazer parte da equipa. Seria bom mantermos o contacto!",
        "w",
        "roomy wants_role !internal",
    ),
    _e(
        "gostava muito de trabalhar {at}. Seria um gosto manter o contacto.",
        "wp",
        "roomy wants_role !internal",
    ),
    _e(
        "a vaga interessa-me muito, e gostava de manter o contacto consigo.",
        "wp",
        "roomy wants_role",
    ),
    _e(
        "teria muito gosto em fazer parte da equipa e em manter o contacto.",
        "pf",
        "roomy wants_role !internal",
    ),
    _e(
        "tenho todo o interesse em trabalhar {at} e espero que possamos manter o contacto.",
        "f",
        "roomy wants_role !internal",
    ),
)
KEEN_CLOSE: Final[Versions] = (
    tuple(one for one in _KEEN_CLOSE if "moves_on" in one.needs),
    tuple(one for one in _KEEN_CLOSE if "moves_on" not in one.needs),
)
"""That one wants the job | close, beside a topic that has been named."""
_ROLE: Final = (
    _b(
        "a vaga de {role} me interessa muito,| e seria ótimo ter você na minha rede.",
        "w",
        "met wants_role !titled",
    ),
    _b(
        "tenho muito interesse na vaga de {role}| e queria me conectar com você.",
        "w",
        "met wants_role !titled",
    ),
    _b(
        "tenho muito interesse na vaga de {role}| e gostaria de manter contato por aqui.",
        "pf",
        "met wants_role",
    ),
    _b(
        "a vaga de {role} me interessa muito,| e será um prazer manter contato.",
        "pf",
        "met wants_role",
    ),
    _e(
        "a vaga de {role} interessa-me muito,| e gostava de ficar em contacto consigo.",
        "wp",
        "met wants_role",
    ),
    _e(
        "tenho muito interesse na vaga de {role}| e gostava de manter o contacto.",
        "wp",
        "met wants_role",
    ),
    _e(
        "a vaga de {role} interessa-me muito,| e teria gosto em manter o contacto por aqui.",
        "pf",
        "met wants_role",
    ),
    _e(
        "tenho todo o interesse na vaga de {role}| e espero que possamos manter o contacto.",
        "f",
        "met wants_role",
    ),
)
"""Interest that names the role | close."""
_AND_STAY: Final = {
    "b": {
        "w": (
            ("Vamos nos falando por aqui![ Um abraço.]", ""),
            ("Vamos manter contato?[ Um abraço.]", ""),
            ("Vai ser ótimo ter você na minha rede.", "!titled"),
            ("Queria me conectar com você por aqui.[ Um abraço.]", "!titled"),
            ("Seria ótimo manter contato com você.[ Um abraço.]", "!titled"),
        ),
        "p": (
            ("Gostaria de me conectar com você por aqui.", "!titled"),
            ("Seria ótimo ter você na minha rede.", "!titled"),
            ("Será um prazer manter contato por aqui.", ""),
        ),
        "f": (
            ("Será um prazer manter contato.[ Atenciosamente.]", ""),
            ("Espero que possamos manter contato por aqui.", ""),
        ),
    },
    "e": {
        "w": (
            ("Gostava de ficar em contacto consigo por aqui.", ""),
            ("Vai ser bom ficarmos em contacto.[ Até breve!]", "!titled !quiet"),
            ("Vai ser bom ficarmos em contacto.[ Cumprimentos.]", "!titled quiet"),
            ("Seria bom mantermos o contacto por aqui.[ Cumprimentos.]", ""),
            ("Gostava muito de manter o contacto.", ""),
        ),
        "p": (
            ("Gostava de manter o contacto consigo por aqui.[ Cumprimentos.]", ""),
            ("Seria um gosto manter o contacto por aqui.", ""),
            ("Espero que possamos ficar em contacto.[ Cumprimentos.]", ""),
        ),
        "f": (
            ("Teria muito gosto em manter o contacto.[ Melhores cumprimentos.]", ""),
            ("Espero que possamos manter o contacto por aqui.[ Melhores cumprimentos.]", ""),
        ),
    },
}
"""Closes by side and tone, and what they need."""
_ONCE: Final = ("gost", "prazer", "vai ser", "teria", "seria", "ótimo", "bom")
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
                held = dict.fromkeys((*one.needs.split(), "!internal", *needs.split()))
                made.append(Line(f"{one.text}| {close}", tone, " ".join(held)))
    return tuple(made)


_CLOSES_EACH: Final = 2
TOPIC_CLOSE: Final[Versions] = (
    stayed((*_GLAD_TO_MOVE, *MOVES)),
    (
        *stayed((*not_moving(_KEEN_AND_GLAD), *not_moving(ALSO))),
        _b("adorei {hearing}.| Nos vemos {next}!", "w", "again_with_you wants_role"),
        _b(
            "adorei {hearing} e fiquei com ainda mais vontade de trabalhar com vocês.| Até a próxima!",
            "w",
            "roomy warm again_with_you wants_role !internal",
        ),
        _e(
            "gostei imenso de {hearing} e fiquei com ainda mais vontade de trabalhar convosco.| Até à próxima!",
            "w",
            "roomy warm again_with_you wants_role !internal",
        ),
        _b("adorei {hearing}.| Até a próxima!", "w", "again_with_you wants_role"),
        _e("gostei imenso de {hearing}.| Até à próxima!", "w", "again_with_you wants_role"),
        _e("gostei muito de {hearing}.| Vemo-nos {next}!", "w", "again_with_you wants_role"),
        Line(
            "foi muito bom falar sobre {talked}.| Fico na expectativa da entrevista {of_next}.",
            "wp",
            "booked wants_role",
        ),
        Line(
            "foi muito bom falar sobre {talked}.| Aguardo com interesse a entrevista {of_next}.",
            "pf",
            "booked wants_role",
        ),
        Line(
            "foi muito bom falar sobre {talked}| e, já que trabalhamos na mesma empresa, seria bom ter <contato/contacto> por aqui.",
            needs="internal",
        ),
    ),
    stayed(GLAD),
    (
        _b(
            "agradeço também por me explicar {explained}.| Será um prazer manter contato.",
            "pf",
            "!internal",
        ),
        _e(
            "agradeço-lhe também ter-me explicado {explained}.| Teria gosto em manter o contacto.",
            "pf",
            "!internal",
        ),
    ),
    stayed(EXCITED),
    not_moving(_ROLE),
    stayed(WANTS),
    Line(
        "tenho muito interesse na vaga| e espero manter <contato/o contacto>.", needs="wants_role"
    ),
)
MOVES_CLOSE: Final[Versions] = (stayed(MOVES),)
"""That the process goes on | close."""
ENJOYED_TOPIC: Final[Versions] = (
    (
        _b("adorei a nossa conversa {of_when}| sobre {talked}.", "w", "!several"),
        _b("foi ótimo conversar com você {when}| sobre {talked}.", "w", "!several !titled"),
        _b("que bom conversar com você {when}| sobre {talked}!", "w", "!several !titled"),
        _b("adorei o papo {of_when}| sobre {talked}.", "w", "!several colleague"),
        _b(
            "foi ótimo conversar com você de novo {when},| dessa vez sobre {talked}.",
            "w",
            "several !titled",
        ),
        _b("adorei a nossa conversa {of_when}| sobre {both}.", "w", "!several"),
        _b("foi ótimo conversar com você {when}| sobre {both}.", "w", "!several !titled"),
        _e("gostei imenso da nossa conversa {of_when}| sobre {talked}.", "w", "!several"),
        _e("gostei muito de falar consigo {when}| sobre {talked}.", "w", "!several"),
        _e("foi muito bom falar consigo {when}| sobre {talked}.", "w", "!several"),
        _e(
            "foi muito bom voltar a falar consigo {when},| desta vez sobre {talked}.",
            "w",
            "several",
        ),
        _e("gostei muito da nossa conversa {of_when}| sobre {both}.", "w", "!several"),
    ),
)
TIME_CLOSE: Final[Versions] = (
    (
        _b("agradeço muito pelo seu tempo,| e vamos nos falando!", "w", "!internal"),
        _b(
            "agradeço demais pelo papo,| e vamos mantendo contato!",
            "w",
            "!internal colleague !titled",
        ),
        _b(
            "agradeço muito pelo seu tempo,| e queria manter contato com você por aqui.",
            "w",
            "!internal !titled",
        ),
        _e(
            "um grande obrigado pelo seu tempo,| e vai ser bom ficarmos em contacto.",
            "w",
            "!internal",
        ),
        _e("agradeço-lhe muito o seu tempo,| e espero que fiquemos em contacto.", "w", "!internal"),
        Line(
            "<agradeço muito pelo/agradeço muito o> seu tempo,| e <até a/até à> próxima!",
            "w",
            "again_with_you wants_role",
        ),
        Line(
            "agradeço muito a atenção;| já que trabalhamos na mesma empresa, é bom ter <contato/contacto> por aqui também.",
            needs="internal",
        ),
    ),
)
SUGGESTED: Final[Versions] = (
    (
        _b("gostei da ideia de nos conectarmos por aqui.", "wp", "asked"),
        _b("como você sugeriu, aqui vai o convite.", "wp", "asked"),
        _b("conforme a sua sugestão, aqui vai o convite.", "pf", "asked"),
        _e("como sugeriu, fica aqui o convite.", "wp", "asked"),
        _e("tal como sugeriu, deixo aqui o meu convite.", "pf", "asked"),
    ),
    Line("aceito com <prazer/gosto> a sua sugestão.", needs="asked"),
)
SUGGESTED_CLOSE: Final[Versions] = (
    (
        _b("como você sugeriu,| estou te adicionando por aqui.", "w", "asked !titled"),
        _b("aqui vai o convite,| como você sugeriu.", "w", "asked"),
        _b("como você sugeriu,| aqui vai o meu convite.", "wp", "asked"),
        _b("conforme a sua sugestão,| aqui vai o meu convite.", "pf", "asked"),
        _b("aceito com prazer a sua sugestão| de nos conectarmos por aqui.", "f", "asked"),
        _e("como sugeriu,| aqui fica o meu convite.", "wp", "asked"),
        _e("tal como sugeriu,| deixo aqui o meu convite.", needs="asked"),
        _e("como sugeriu,| fica aqui o convite.", "wp", "asked"),
        _e("aceito com gosto a sua sugestão| de ficarmos em contacto por aqui.", "pf", "asked"),
    ),
    Line("como sugeriu,| aqui <vai/fica> o convite.", needs="asked"),
)
_RECALLED: Final = (
    _b("adorei a nossa conversa {of_when} sobre {talked}.", "w", "warm !several"),
    _b("foi ótimo conversar com você {when} sobre {talked}.", "w", "met !titled"),
    _b("gostei muito da nossa conversa {of_when} sobre {talked}.", "wp", "met !several"),
    _b("foi muito bom conversar {when} sobre {talked}.", "wp", "met"),
    _b("foi um prazer conversar {when} sobre {talked}.", "f", "met"),
    _b("gostei muito da nossa conversa {of_when} sobre {talked}.", "f", "met"),
    _e("gostei muito da nossa conversa {of_when} sobre {talked}.", "wp", "met !several"),
    _e("foi muito bom falar consigo {when} sobre {talked}.", "wp", "met"),
    _e("foi um gosto falar consigo {when} sobre {talked}.", "pf", "met"),
    _e("gostei muito de falar consigo {when} sobre {talked}.", "f", "met"),
)
"""The talk, with day and topic."""
RECALLED_DAY: Final = (
    _b("adorei a nossa conversa {of_when}.", "w", "warm"),
    _b("foi muito bom conversar com você {when}.", "wp", "met !titled"),
    _b("gostei muito da nossa conversa {of_when}.", "wp", "met"),
    _b("foi um prazer conversar {when}.", "f", "met"),
    _e("gostei muito da nossa conversa {of_when}.", "wp", "met"),
    _e("foi muito bom falar consigo {when}.", "wp", "met"),
    _e("foi um gosto falar consigo {when}.", "pf", "met"),
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
STAY: Final[Versions] = (_STAY, "espero que fiquemos em <contato/contacto>.")
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
_STILL_ROLE: Final = (
    _b(
        "continuo com muito interesse na vaga de {role}| e queria manter contato com você por aqui.",
        "w",
        "met wants_role !titled",
    ),
    _b(
        "sigo com muito interesse na vaga de {role},| e seria ótimo manter contato.",
        "wp",
        "met wants_role",
    ),
    _b(
        "continuo com muito interesse na vaga de {role}| e gostaria de manter contato por aqui.",
        "pf",
        "met wants_role",
    ),
    _b(
        "continuo com todo o interesse na vaga de {role},| e será um prazer manter contato.",
        "f",
        "met wants_role",
    ),
    _e(
        "continuo com muito interesse na vaga de {role}| e gostava de manter o contacto consigo.",
        "wp",
        "met wants_role",
    ),
    _e(
        "a vaga de {role} continua a interessar-me muito,| e gostava de ficar em contacto consigo.",
        "wp",
        "met wants_role",
    ),
    _e(
        "mantenho todo o interesse na vaga de {role}| e teria gosto em ficar em contacto por aqui.",
        "pf",
        "met wants_role",
    ),
    _e(
        "mantenho todo o interesse na vaga de {role}| e espero que possamos ficar em contacto.",
        "f",
        "met wants_role",
    ),
)
_STILL_KEEN: Final = (
    _b(
        "continuo com muita vontade de trabalhar com vocês.| Vamos nos falando por aqui!",
        "w",
        "wants_role !internal",
    ),
    _b(
        "sigo com muito interesse na vaga,| e seria ótimo manter contato.",
        "wp",
        "wants_role",
    ),
    _b(
        "continuo com muito interesse na vaga| e gostaria de manter contato com você por aqui.",
        "p",
        "wants_role !titled",
    ),
    _b(
        "continuo com todo o interesse na vaga,| e será um prazer manter contato.",
        "f",
        "wants_role",
    ),
    _b("continuo com muito interesse na vaga| e gostaria de manter contato.", "pf", "wants_role"),
    _e(
        "continuo com muita vontade de trabalhar convosco,| e gostava de manter o contacto.",
        "w",
        "wants_role !internal",
    ),
    _e(
        "a vaga continua a interessar-me muito,| e gostava de manter o contacto consigo.",
        "wp",
        "wants_role",
    ),
    _e(
        "continuo com muito interesse na vaga| e gostava de ficar em contacto consigo.",
        "wp",
        "wants_role",
    ),
    _e(
        "mantenho todo o interesse na vaga| e teria muito gosto em ficar em contacto.",
        "pf",
        "wants_role",
    ),
    _e(
        "mantenho todo o interesse na vaga| e espero que possamos ficar em contacto.",
        "f",
        "wants_role",
    ),
)
_STILL_SHORT: Final = (
    _b("continuo com muito interesse na vaga.| Vamos nos falando!", "w", "wants_role"),
    _b("sigo com muito interesse,| e espero que possamos manter contato.", needs="wants_role"),
    _e("a vaga continua a interessar-me muito.| Ficamos em contacto!", "w", "wants_role"),
    _e("mantenho todo o interesse| e espero que fiquemos em contacto.", needs="wants_role"),
)
_STILL_UNSURE: Final = (
    _b("vamos manter contato| por aqui?", "w", "!wants_role"),
    _b("gostaria de manter contato com você| por aqui também.", "wp", "!wants_role !titled"),
    _b("seria ótimo| manter contato por aqui.", "wp", "!wants_role"),
    _b("será um prazer| manter contato por aqui.", "pf", "!wants_role"),
    _e("gostava de ficar em contacto consigo| por aqui também.", "wp", "!wants_role"),
    _e("seria bom| ficarmos em contacto por aqui.", "wp", "!wants_role"),
    _e("teria muito gosto| em manter o contacto por aqui.", "pf", "!wants_role"),
)
"""Whoever is unsure of the job doesn't ask after it."""
STILL_CLOSE: Final[Versions] = (
    tuple(Line(one.text, one.tones, f"{one.needs} roomy") for one in _STILL_ROLE),
    (*_STILL_KEEN, *_STILL_ROLE, *_STILL_UNSURE),
    _STILL_SHORT,
)
"""Still interested | close; with room, or where nothing else names it, with the role."""
_WHATEVER: Final = (
    _b("seja qual for o resultado,| seria ótimo manter contato por aqui.", "wp", "!wants_role"),
    _b(
        "independentemente do resultado,| queria manter contato com você por aqui.",
        "w",
        "!wants_role",
    ),
    _b(
        "independentemente do resultado,| será um prazer manter contato por aqui.",
        "pf",
        "!wants_role",
    ),
    _b("seja qual for o resultado,| espero que possamos manter contato.", "f", "!wants_role"),
    _e("seja qual for o resultado,| seria bom ficarmos em contacto.", "wp", "!wants_role"),
    _e("seja como for,| gostava que ficássemos em contacto por aqui.", "wp", "!wants_role"),
    _e(
        "qualquer que seja o resultado,| teria muito gosto em ficar em contacto.",
        "pf",
        "!wants_role",
    ),
    _e(
        "independentemente do resultado,| espero que possamos manter o contacto.",
        "f",
        "!wants_role",
    ),
)
NO_REPLY: Final[Versions] = ((*_STILL_ROLE, *_STILL_KEEN, *_WHATEVER), _STILL_SHORT)
NO_REPLY_PLAIN: Final[Versions] = ((*_STILL_KEEN, *_WHATEVER), _STILL_SHORT)
ON_HOLD: Final[Versions] = (
    (
        Line(
            "entendo que o processo está em pausa; continuo com muito interesse na vaga.",
            "wp",
            "wants_role",
        ),
        Line(
            "compreendo que o processo está em pausa; mantenho todo o interesse na vaga.",
            "pf",
            "wants_role",
        ),
    ),
    "sei que o processo está em pausa.",
)
HOLD_FIRST: Final[Versions] = (
    (
        _b("agradeço por me avisar| da pausa no processo.", "wp", "wrote_hold"),
        _b("agradeço muito pela mensagem| sobre a pausa no processo.", "w", "wrote_hold"),
        _b("queria agradecer pela mensagem| sobre a pausa no processo.", "wp", "wrote_hold"),
        _b("agradeço por me informar| da suspensão do processo.", "f", "wrote_hold"),
        _b("agradeço a sua mensagem| sobre a suspensão do processo.", "f", "wrote_hold"),
        _e("agradeço-lhe ter-me avisado| da pausa no processo.", "wp", "wrote_hold"),
        _e("queria agradecer-lhe a mensagem| sobre a suspensão do processo.", "wp", "wrote_hold"),
        _e("agradeço-lhe ter-me escrito| sobre a suspensão do processo.", "pf", "wrote_hold"),
        _e("agradeço-lhe a sua mensagem| sobre a suspensão do processo.", "f", "wrote_hold"),
    ),
)
_GOES_ON: Final = (
    _b("se for retomado, contem comigo! Vamos nos falando por aqui.", "w", "wants_role"),
    _b(
        "se o processo for retomado, sigo com muito interesse. Seria ótimo manter contato por aqui.",
        "wp",
        "wants_role",
    ),
    _b(
        "continuo com muito interesse na vaga, caso o processo seja retomado, e gostaria de manter contato.",
        "wp",
        "wants_role",
    ),
    _b(
        "continuo com todo o interesse, caso o processo seja retomado. Será um prazer manter contato por aqui.",
        "f",
        "wants_role",
    ),
    _e(
        "se for retomado, continuo com muita vontade de trabalhar convosco. Gostava de manter o contacto.",
        "w",
        "wants_role !internal",
    ),
    _e(
        "se o processo for retomado, a vaga continua a interessar-me muito. Gostava de manter o contacto.",
        "wp",
        "wants_role",
    ),
    _e(
        "mantenho todo o interesse, caso o processo seja retomado, e gostava de ficar em contacto consigo.",
        "wp",
        "wants_role",
    ),
    _e(
        "mantenho todo o interesse, caso o processo seja retomado, e teria muito gosto em ficar em contacto.",
        "f",
        "wants_role",
    ),
)
HOLD_KEEN: Final[Versions] = (
    tuple(Line(one.text, one.tones, f"{one.needs} roomy") for one in _GOES_ON),
    _GOES_ON,
    (
        _b("sigo com muito interesse. Vamos nos falando!", "w", "wants_role"),
        _b("sigo com muito interesse e espero que possamos manter contato.", "pf", "wants_role"),
        _e("mantenho todo o interesse. Ficamos em contacto!", "w", "wants_role"),
        _e("mantenho todo o interesse e gostaria de ficar em contacto.", "pf", "wants_role"),
    ),
    _NOT_INTERNAL,
    "espero que fiquemos em <contato/contacto>.",
)
"""Still interested, when it goes on | close: after thanks for their word of the freeze."""
_HOLD_KEEN: Final = (
    _b(
        "entendo que o processo está em pausa; continuo com muito interesse.| Vamos nos falando!",
        "w",
        "wants_role",
    ),
    _b(
        "entendo que o processo está em pausa; sigo com muito interesse| e gostaria de manter contato por aqui.",
        "wp",
        "wants_role",
    ),
    _b(
        "entendo que o processo está em pausa; continuo com todo o interesse,| e será um prazer manter contato.",
        "f",
        "wants_role",
    ),
    _e(
        "compreendo que o processo está em pausa; a vaga continua a interessar-me muito,| e gostava de manter o contacto.",
        "wp",
        "wants_role",
    ),
    _e(
        "compreendo que o processo está em pausa; continuo com muito interesse,| e seria bom ficarmos em contacto.",
        "wp",
        "wants_role",
    ),
    _e(
        "compreendo que o processo está em pausa; mantenho todo o interesse| e teria muito gosto em ficar em contacto.",
        "f",
        "wants_role",
    ),
)
HOLD_PLAIN_CLOSE: Final[Versions] = (
    _HOLD_KEEN,
    (
        _b(
            "entendo a pausa no processo; sigo com muito interesse.| Vamos nos falando!",
            "w",
            "wants_role",
        ),
        _b(
            "entendo a pausa no processo; sigo com muito interesse.| Vamos manter contato!",
            "w",
            "wants_role",
        ),
        _b(
            "entendo a pausa no processo; sigo com muito interesse| e gostaria de manter contato.",
            "pf",
            "wants_role",
        ),
        _e(
            "compreendo a pausa no processo; a vaga continua a interessar-me.| Ficamos em contacto!",
            "w",
            "wants_role",
        ),
        _e(
            "compreendo a pausa no processo; mantenho o interesse| e gostava de ficar em contacto.",
            "pf",
            "wants_role",
        ),
    ),
    (
        Line(
            "<entendo/compreendo> que o processo está em pausa,| e <seria bom manter contato/seria bom ficarmos em contacto> por aqui.",
            "wp",
        ),
        Line(
            "compreendo que o processo está em pausa,| e será um prazer manter <contato/o contacto>.",
            "f",
        ),
    ),
)
_HOLD_ROLE: Final = (
    _b(
        "entendo que o processo está em pausa; sigo com muito interesse na vaga de {role}.| Vamos nos falando por aqui!",
        "w",
        "met wants_role",
    ),
    _b(
        "entendo que o processo está em pausa; continuo com muito interesse na vaga de {role}| e gostaria de manter contato por aqui.",
        "pf",
        "met wants_role",
    ),
    _e(
        "compreendo que o processo está em pausa; a vaga de {role} continua a interessar-me muito,| e gostava de manter o contacto.",
        "wp",
        "met wants_role",
    ),
    _e(
        "compreendo que o processo está em pausa; mantenho todo o interesse na vaga de {role}| e teria gosto em ficar em contacto.",
        "f",
        "met wants_role",
    ),
)
HOLD_CLOSE: Final[Versions] = (
    tuple(Line(one.text, one.tones, f"{one.needs} roomy") for one in _HOLD_ROLE),
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
        "agradeço muito pela ligação {of_called}| e pela proposta, que me deixou muito feliz.",
        "wp",
        "offer_by_phone wants_role",
    ),
    _b(
        "agradeço a ligação {of_called}| e a proposta, que recebi com muita alegria.",
        "f",
        "offer_by_phone wants_role",
    ),
    _e(
        "um grande obrigado pelo telefonema {of_called}| com a proposta: fiquei muito feliz!",
        "w",
        "offer_by_phone wants_role",
    ),
    _e(
        "agradeço-lhe muito o telefonema {of_called}| e a proposta, que me deixou muito feliz.",
        "wp",
        "offer_by_phone wants_role",
    ),
    _e(
        "agradeço-lhe o telefonema {of_called}| e a proposta, que recebi com muito gosto.",
        "f",
        "offer_by_phone wants_role",
    ),
    _b(
        "queria te agradecer muito| pela proposta: fiquei muito feliz com a notícia!",
        "w",
        "wants_role !offer_by_phone !titled",
    ),
    _b(
        "agradeço muito| pela proposta, que me deixou muito feliz!",
        "w",
        "wants_role !offer_by_phone",
    ),
    _b(
        "agradeço muito| pela proposta, que me deixou muito feliz.",
        "p",
        "wants_role !offer_by_phone",
    ),
    _b(
        "agradeço a confiança e a proposta,| que recebi com muita alegria.",
        "pf",
        "wants_role !offer_by_phone",
    ),
    _e(
        "um grande obrigado| pela proposta: fiquei muito feliz com a notícia!",
        "w",
        "wants_role !offer_by_phone",
    ),
    _e(
        "agradeço-lhe muito| a proposta, que me deixou muito feliz.",
        "wp",
        "wants_role !offer_by_phone",
    ),
    _e(
        "agradeço-lhe a confiança e a proposta,| que recebi com muito gosto.",
        "pf",
        "wants_role !offer_by_phone",
    ),
    _b("agradeço a proposta,| que estou analisando com atenção.", needs="!wants_role"),
    _e("agradeço-lhe a proposta,| que estou a analisar com atenção.", needs="!wants_role"),
)
OFFER_FIRST: Final[Versions] = (
    tuple(Line(one.text, one.tones, f"{one.needs} !offer_by_other") for one in _OFFER_TOLD),
)
OFFER_THANKS: Final[Versions] = (
    (
        _b(
            "fiquei muito feliz com a proposta!| Queria te agradecer pelo seu tempo.",
            "w",
            "offer_by_other wants_role !titled",
        ),
        _b(
            "fiquei muito feliz com a proposta| e agradeço muito a sua atenção.",
            "wp",
            "offer_by_other wants_role",
        ),
        _b(
            "fiquei muito feliz com a proposta| e agradeço a sua disponibilidade.",
            "f",
            "offer_by_other wants_role",
        ),
        _e(
            "fiquei muito feliz com a proposta!| Queria agradecer-lhe o seu tempo.",
            "w",
            "offer_by_other wants_role",
        ),
        _e(
            "fiquei muito contente com a proposta| e agradeço-lhe a sua atenção.",
            "p",
            "offer_by_other wants_role",
        ),
        _e(
            "fiquei muito contente com a proposta| e agradeço-lhe a sua disponibilidade.",
            "f",
            "offer_by_other wants_role",
        ),
        _b(
            "estou analisando a proposta com calma| e agradeço muito a sua atenção.",
            needs="offer_by_other !wants_role",
        ),
        _e(
            "estou a analisar a proposta com calma| e agradeço-lhe muito a sua atenção.",
            needs="offer_by_other !wants_role",
        ),
        _b("fiquei muito feliz com a proposta!| Agradeço muito pela confiança.", "w", "wants_role"),
        _b("que notícia boa a proposta!| Agradeço muito pela confiança.", "w", "wants_role"),
        _b("fiquei muito feliz com a proposta| e agradeço a confiança.", "pf", "wants_role"),
        _e(
            "fiquei muito feliz com a proposta!| Agradeço-lhe muito a confiança.", "w", "wants_role"
        ),
        _e("que boa notícia, a proposta!| Agradeço-lhe muito a confiança.", "w", "wants_role"),
        _e("fiquei muito feliz com a proposta| e agradeço-lhe a confiança.", "pf", "wants_role"),
    ),
)
OFFER: Final[Versions] = (
    (
        Line("fiquei muito feliz com a proposta.", "wp", "wants_role"),
        Line("recebi a proposta com <muita alegria/muito gosto>.", "pf", "wants_role"),
    ),
    "estou <avaliando/a avaliar> a proposta com atenção.",
)
OFFER_CLOSE: Final[Versions] = (
    (
        _b("vai ser ótimo ter você na minha rede.[ Um abraço.]", "w", "!titled"),
        _b("vamos nos falando por aqui também![ Um abraço.]", "w"),
        _b("queria me conectar com você por aqui.[ Um abraço.]", "w", "!titled"),
        _b("gostaria de me conectar com você por aqui também.", "p", "!titled"),
        _b("seria ótimo ter você na minha rede.", "p", "!titled"),
        _b("espero que possamos nos conectar por aqui.[ Atenciosamente.]", "f"),
        _b("seria um prazer continuar a conversa por aqui.[ Atenciosamente.]", "pf"),
        _e("gostava muito que nos ligássemos por aqui.[ Cumprimentos.]", "wp"),
        _e("seria bom continuar a conversa por aqui.[ Cumprimentos.]", "w"),
        _e("seria um gosto continuar a conversa por aqui.[ Cumprimentos.]", "p"),
        _e("teria muito gosto em que nos ligássemos por aqui.[ Melhores cumprimentos.]", "f"),
        _e("espero que possamos ligar-nos por aqui.[ Melhores cumprimentos.]", "pf"),
    ),
    (
        _b("aqui vai o meu convite.", "wp"),
        _b("espero que possamos nos conectar.", "f"),
        _e("gostava que nos ligássemos por aqui.", "wp"),
        _e("gostaria que nos ligássemos por aqui.", "f"),
    ),
)
"""After an offer: that one asks to connect as well, and no promise of an answer."""
REMEMBER_CLOSE: Final[Versions] = (
    (
        *stayed(tuple(one for one in (*_RECALLED, *_of_both(_RECALLED)))),
        *stayed(RECALLED_DAY),
    ),
    Line(
        "foi bom <conversar com você/falar consigo>,| e espero que fiquemos em <contato/contacto>.",
        needs="met",
    ),
    Line(
        "participei do processo para a vaga de {role}| e gostaria de manter contato.",
        needs="!met !european",
    ),
    Line(
        "participei no processo para a vaga de {role}| e gostava de manter o contacto.",
        needs="!met european",
    ),
)
NO_AND_SUGGESTED: Final[Versions] = (
    (
        _b(
            "agradeço por ter me ligado {called}| e pela ideia de nos conectarmos.",
            "wp",
            "no_by_phone asked",
        ),
        _b(
            "agradeço a ligação {of_called}| e a sugestão de nos conectarmos.",
            "pf",
            "no_by_phone asked",
        ),
        _b(
            "agradeço pelo retorno| e pela ideia de nos conectarmos.",
            "wp",
            "told_no asked !no_by_phone",
        ),
        _b(
            "agradeço por me avisar| e por sugerir que a gente se conectasse.",
            "w",
            "told_no asked !no_by_phone",
        ),
        _b(
            "agradeço o retorno| e a sugestão de nos conectarmos.",
            "pf",
            "told_no asked !no_by_phone",
        ),
        _b(
            "desta vez não deu, mas agradeço por tudo| e pela ideia de nos conectarmos.",
            "wp",
            "asked !told_no",
        ),
        _b(
            "embora não tenha sido desta vez, agradeço a atenção| e a sugestão de nos conectarmos.",
            "pf",
            "asked !told_no",
        ),
        _e(
            "agradeço-lhe ter-me telefonado {called}| e ter sugerido que nos ligássemos por aqui.",
            "wp",
            "no_by_phone asked",
        ),
        _e(
            "agradeço-lhe o telefonema {of_called}| e a sugestão de nos ligarmos por aqui.",
            "pf",
            "no_by_phone asked",
        ),
        _e(
            "agradeço-lhe a resposta| e a ideia de nos ligarmos por aqui.",
            "wp",
            "told_no asked !no_by_phone",
        ),
        _e(
            "agradeço-lhe ter-me escrito| e ter sugerido que nos ligássemos por aqui.",
            "wp",
            "told_no asked !no_by_phone",
        ),
        _e(
            "agradeço-lhe a sua mensagem| e a sugestão de nos ligarmos por aqui.",
            "pf",
            "told_no asked !no_by_phone",
        ),
        _e(
            "não foi desta vez, mas agradeço-lhe a conversa| e a sugestão de nos ligarmos por aqui.",
            "wp",
            "asked !told_no",
        ),
        _e(
            "embora não tenha sido desta vez, agradeço-lhe a atenção| e a sugestão de nos ligarmos por aqui.",
            "pf",
            "asked !told_no",
        ),
    ),
    Line("agradeço a atenção| e a sugestão de nos <conectarmos/ligarmos> por aqui.", needs="asked"),
)
NO_THANKS: Final[Versions] = (
    (
        _b("agradeço por ter me ligado {called}.", "wp", "no_by_phone"),
        _b("agradeço a ligação {of_called}.", "pf", "no_by_phone"),
        _b("agradeço muito pelo retorno.", "wp", "told_no !no_by_phone"),
        _b("agradeço por me avisar.", "wp", "told_no !no_by_phone"),
        _b("agradeço por me avisar e por toda a ajuda.", "wp", "told_no own_recruiter"),
        _b("agradeço o retorno.", "f", "told_no !no_by_phone"),
        _b("agradeço por me comunicar a decisão.", "f", "told_no !no_by_phone"),
        _b("desta vez não deu certo, mas agradeço por tudo.", "w", "!told_no"),
        _b("desta vez não deu certo, mas agradeço a conversa.", "wp", "!told_no met"),
        _b("embora não tenha sido desta vez, agradeço a atenção.", "pf", "!told_no"),
        _e("agradeço-lhe ter-me ligado {called}.", "wp", "no_by_phone"),
        _e("agradeço-lhe o telefonema {of_called}.", "pf", "no_by_phone"),
        _e("agradeço-lhe ter-me avisado.", "wp", "told_no !no_by_phone"),
        _e("agradeço-lhe a sua mensagem.", "wp", "told_no !no_by_phone"),
        _e("agradeço-lhe ter-me avisado e toda a ajuda.", "wp", "told_no own_recruiter"),
        _e("agradeço-lhe ter-me comunicado a decisão.", "f", "told_no !no_by_phone"),
        _e("agradeço-lhe a resposta.", "pf", "told_no !no_by_phone"),
        _e("não foi desta vez, mas um grande obrigado pela conversa.", "w", "met !told_no"),
        _e("não foi desta vez, mas agradeço-lhe o tempo que me dedicou.", "wp", "!told_no"),
        _e("embora não tenha sido desta vez, agradeço-lhe a atenção.", "pf", "!told_no"),
    ),
)
"""Thanks for the news of a no, where nobody suggested to connect."""
REMEMBER: Final[Versions] = (
    (
        _b(
            "pena que não deu certo desta vez, mas adorei conversar com você sobre {talked}.",
            "w",
            "warm told_no wants_company !titled",
        ),
        _b(
            "pena que não foi desta vez, mas gostei muito da nossa conversa sobre {talked}.",
            "wp",
            "met told_no wants_company",
        ),
        _b(
            "é uma pena não ter dado certo desta vez, mas foi muito bom conversar sobre {talked}.",
            "wp",
            "met told_no wants_company",
        ),
        _b(
            "esperava outro resultado, mas foi um prazer conversar sobre {talked}.",
            "f",
            "met told_no wants_company",
        ),
        _e(
            "tenho pena que não tenha sido desta vez, mas gostei muito de falar consigo sobre {talked}.",
            "wp",
            "met told_no wants_company",
        ),
        _e(
            "é pena não ter sido desta vez, mas gostei muito da nossa conversa sobre {talked}.",
            "wp",
            "met told_no wants_company",
        ),
        _e(
            "esperava outro resultado, mas foi um gosto falar consigo sobre {talked}.",
            "f",
            "met told_no wants_company",
        ),
        Line(
            "não foi desta vez, mas agradeço também <por me explicar/ter-me explicado> {explained}.",
            needs="met told_no wants_company",
        ),
        *(
            Line(
                one.text,
                one.tones,
                f"{one.needs.replace(' met', ' ').replace('met ', '')} met told_no !wants_company",
            )
            for one in _RECALLED
        ),
        *(
            Line(one.text, one.tones, f"{one.needs} !told_no")
            for one in (*_RECALLED, *_of_both(_RECALLED))
        ),
        Line(
            "agradeço também <por me explicar/ter-me explicado> {explained}.", needs="met !told_no"
        ),
    ),
    (
        _b(
            "pena que não deu certo desta vez, mas adorei a nossa conversa.",
            "w",
            "warm told_no wants_company !own_recruiter",
        ),
        _b(
            "pena que não foi desta vez, mas foi muito bom conversar com você.",
            "wp",
            "met told_no wants_company !own_recruiter !titled",
        ),
        _b(
            "é uma pena não ter dado certo desta vez, mas gostei muito da nossa conversa.",
            "wp",
            "met told_no wants_company !own_recruiter",
        ),
        _b(
            "esperava outro resultado, mas foi um prazer conversar {when}.",
            "f",
            "met told_no wants_company",
        ),
        _b("uma pena que não deu desta vez.", "wp", "told_no wants_company own_recruiter"),
        _e(
            "tenho pena que não tenha sido desta vez, mas gostei muito de falar consigo.",
            "wp",
            "met told_no wants_company !own_recruiter",
        ),
        _e(
            "é pena não ter sido desta vez, mas gostei muito da nossa conversa.",
            "wp",
            "met told_no wants_company !own_recruiter",
        ),
        _e(
            "esperava outro resultado, mas foi um gosto falar consigo {when}.",
            "f",
            "met told_no wants_company",
        ),
        _e("é pena não ter sido desta vez.", "wp", "told_no wants_company own_recruiter"),
        *(Line(one.text, one.tones, f"{one.needs} !told_no") for one in RECALLED_DAY),
        *(Line(one.text, one.tones, f"{one.needs} told_no !wants_company") for one in RECALLED_DAY),
    ),
    _b("pena que não deu, mas foi bom conversar.", "wp", "met told_no wants_company"),
    _e("é pena, mas gostei da nossa conversa.", "wp", "met told_no wants_company"),
    Line(
        "embora esperasse outro resultado, foi um <prazer/gosto> conversar.",
        "f",
        "met told_no wants_company",
    ),
    Line("foi um <prazer/gosto> conversar.", needs="met told_no !wants_company"),
    Line("gostei de falar sobre {talked}.", needs="met !told_no"),
    Line("foi bom conversar {when}.", needs="met !told_no"),
    *_UNMET,
)
PARTING_NO: Final[Versions] = (
    (
        _b(
            "se surgir outra vaga, vou gostar muito de saber.| Vamos nos falando por aqui.",
            "w",
            "wants_company",
        ),
        _b(
            "se surgir outra vaga, vou adorar saber.| Vamos mantendo contato!", "w", "wants_company"
        ),
        _b(
            "se surgir outra vaga, gostaria muito de me candidatar de novo.| Seria ótimo manter contato.",
            "wp",
            "wants_company",
        ),
        _b(
            "se surgir outra vaga, gostaria muito de me candidatar de novo.| Será um prazer manter contato.",
            "pf",
            "wants_company",
        ),
        _b(
            "se surgir outra vaga, terei todo o interesse em me candidatar novamente.| Espero que possamos manter contato.",
            "f",
            "wants_company",
        ),
        _e(
            "se surgir outra vaga, gostava que se lembrasse de mim.| Ficamos em contacto!",
            "w",
            "wants_company",
        ),
        _e(
            "se surgir outra vaga, gostava muito de voltar a candidatar-me.| Seria bom ficarmos em contacto.",
            "wp",
            "wants_company !own_recruiter",
        ),
        _e(
            "se surgir outra vaga, gostava muito de saber.| Espero que fiquemos em contacto.",
            "wp",
            "wants_company",
        ),
        _e(
            "se surgir outra vaga, terei todo o interesse em voltar a candidatar-me.| Espero que possamos manter o contacto.",
            "pf",
            "wants_company",
        ),
        _e(
            "se surgir outra vaga, agradeço que se lembre de mim.| Será um prazer manter o contacto.",
            "f",
            "wants_company",
        ),
        _e(
            "se surgir outra vaga, voltarei a candidatar-me.| Ficamos em contacto!",
            "w",
            "wants_company !own_recruiter",
        ),
        _e(
            "se surgir outra vaga, terei todo o interesse em voltar a candidatar-me.| Ficamos em contacto!",
            "w",
            "wants_company",
        ),
        Line(
            "tudo de bom para <vocês/toda a equipa>,| e vamos <mantendo contato/mantendo o contacto>!",
            "wp",
            "!wants_company !asked",
        ),
        Line(
            "desejo muito sucesso à <equipe/equipa>,| e será um prazer manter <contato/o contacto>.",
            "f",
            "!wants_company !asked",
        ),
        _b(
            "fico feliz em manter contato:| vamos nos falando por aqui!",
            "wp",
            "!wants_company asked",
        ),
        _e(
            "fico feliz com a sua sugestão:| vai ser bom ficarmos em contacto.",
            "wp",
            "!wants_company asked",
        ),
        Line(
            "aceito com <prazer/gosto> a sua sugestão,| e será bom manter <contato/o contacto>.",
            "f",
            "!wants_company asked",
        ),
    ),
    Line("quem sabe numa próxima!| <Vamos nos falando/Ficamos em contacto>!", "w", "wants_company"),
    Line(
        "quem sabe numa próxima.| Espero que fiquemos em <contato/contacto>.", "wp", "wants_company"
    ),
    Line(
        "quem sabe numa próxima oportunidade.| Espero que fiquemos em <contato/contacto>.",
        "f",
        "wants_company",
    ),
    Line("tudo de bom,| e <vamos nos falando/ficamos em contacto>!", "w", "!wants_company"),
    Line(
        "desejo tudo de bom| e espero que fiquemos em <contato/contacto>.", "pf", "!wants_company"
    ),
)
"""What remains after a no | close."""
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
        _b("tudo de bom para vocês,| e vamos mantendo contato!", "w"),
        _b("desejo tudo de bom à equipe,| e seria ótimo manter contato por aqui.", "wp"),
        _b("desejo muito sucesso à equipe| e espero que possamos manter contato.", "pf"),
        _e("tudo de bom para toda a equipa;| ficamos em contacto!", "w"),
        _e("desejo tudo de bom à equipa,| e seria bom ficarmos em contacto.", "wp"),
        _e("desejo muito sucesso à equipa| e espero que possamos manter o contacto.", "pf"),
    ),
    (
        Line("tudo de bom,| e ficamos em <contato/contacto>!", "wp"),
        Line("desejo muito sucesso| e espero manter <contato/o contacto>.", "f"),
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
            "agradeço muito pela proposta| e pela conversa {of_when}[ sobre {talked}].",
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
        _b("agradeço muito pela conversa| {of_when}[ sobre {talked}].", "wp", "!turned_down"),
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
            "mesmo não tendo aceitado desta vez, torço por vocês,| e seria ótimo manter contato por aqui.",
            "w",
            "turned_down",
        ),
        _b(
            "mesmo tendo seguido outro caminho, gostei muito de conhecer vocês.| Vamos mantendo contato!",
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
        _e(
            "mesmo tendo seguido outro caminho,| gostava que ficássemos em contacto por aqui.", "wp"
        ),
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
            "estou muito feliz em começar {at} {starts}.| Até lá, vamos nos falando por aqui!",
            "w",
            "!internal !started",
        ),
        _b("vai ser ótimo começar {starts}.| Até lá, vamos nos falando por aqui!", "w", "!started"),
        _b(
            "será um prazer começar {starts},| e gostaria de manter contato até lá.",
            "pf",
            "!started",
        ),
        _e(
            "estou muito feliz por começar {at} {starts}.| Até lá, vamos falando por aqui!",
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
            "aceitei a proposta e estou muito feliz em começar.| Até lá, vamos nos falando!",
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
        _b("agradeço de novo pela conversa| {of_when} sobre {talked}.", "w", "met"),
        _b("agradeço a confiança| e a nossa conversa sobre {talked}.", "pf", "met !colleague"),
        _b("agradeço mais uma vez a conversa| {of_when} sobre {talked}.", "pf", "met"),
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
        _e("um grande obrigado pela conversa| {of_when} sobre {talked}.", "w", "met"),
        _e("agradeço-lhe a confiança| e a nossa conversa sobre {talked}.", "pf", "met !colleague"),
        _e("agradeço-lhe mais uma vez a conversa| {of_when} sobre {talked}.", "pf", "met"),
    ),
    (
        _b("agradeço muito pela confiança| e pela conversa {of_when}.", "wp", "met !colleague"),
        _b("agradeço mais uma vez a nossa conversa| {of_when}.", needs="met"),
        _e("agradeço-lhe muito a confiança| e a conversa {of_when}.", "wp", "met !colleague"),
        _e("agradeço-lhe mais uma vez a nossa conversa| {of_when}.", needs="met"),
    ),
    Line("agradeço mais uma vez| a nossa conversa.", needs="met"),
)
CLOSE_JOINING: Final[Versions] = (
    (
        _b("até lá, vamos nos falando por aqui!", "w", "!started"),
        _b("a gente vai se falando por aqui. Até breve!", "w", "!started"),
        _b("vai ser bom já ter contato por aqui. Até breve!", "wp", "!started"),
        _b("gostaria de manter contato até lá.", "pf", "!started"),
        _b("até lá, será um prazer manter contato por aqui.", "pf", "!started"),
        _e("até lá, vamos falando por aqui!", "w", "!started"),
        _e("até lá, ficamos em contacto. Até breve!", "w", "!started"),
        _e("vai ser bom termos já contacto por aqui.", "wp", "!started"),
        _e("gostava de manter o contacto até lá.", "p", "!started"),
        _e("até lá, teria muito gosto em manter o contacto.", "pf", "!started"),
        _b("vai ser bom ter contato por aqui também!", "w", "started"),
        _e("vai ser bom termos contacto por aqui também!", "w", "started"),
        Line("será um prazer manter <contato/o contacto> por aqui também.", "pf", "started"),
    ),
    "espero que fiquemos em <contato/contacto>.",
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
        _b("tudo de bom nessa nova fase! Vamos mantendo contato por aqui.", "w"),
        _b("desejo tudo de bom nessa nova fase, e seria ótimo manter contato.", "wp"),
        _b("desejo muito sucesso nessa nova fase, e será um prazer manter contato.", "pf"),
        _e("tudo de bom nesta nova fase! Seria bom ficarmos em contacto.", "w"),
        _e("desejo-lhe tudo de bom nesta nova fase e espero que fiquemos em contacto.", "pf"),
        _e("desejo-lhe tudo de bom nesta nova fase e gostava de manter o contacto.", "wp"),
        _e("desejo-lhe muito sucesso nesta nova fase, e teria gosto em manter o contacto.", "pf"),
    ),
    "tudo de bom, e ficamos em <contato/contacto>.",
)
RECRUITER: Final[Versions] = (
    (
        _b(
            "queria te agradecer pela ligação {of_called}| e por toda a ajuda até aqui.",
            "w",
            "phoned !titled",
        ),
        _b("agradeço muito pela ligação {of_called}| e por toda a ajuda.", "wp", "phoned"),
        _b("agradeço a ligação {of_called}| e a conversa {of_when}.", "pf", "phoned met"),
        _b("agradeço muito pela conversa por telefone| {when}.", "wp", "phone !phoned"),
        _b(
            "queria te agradecer pela conversa| {of_when} e por toda a ajuda.",
            "w",
            "met !phoned !titled",
        ),
        _b("agradeço muito pela ajuda| e pela conversa {of_when}.", "wp", "met !phoned"),
        _b("agradeço o apoio| e a conversa {of_when}.", "f", "met !phoned"),
        _b("agradeço a sua ajuda| com a vaga de {role}[ {at}].", needs="!met"),
        _e(
            "queria agradecer-lhe o telefonema {of_called}| e toda a ajuda até aqui.",
            "wp",
            "phoned",
        ),
        _e("agradeço-lhe o telefonema {of_called}| e a entrevista {of_when}.", "pf", "phoned met"),
        _e("agradeço-lhe a conversa ao telefone| {when}.", "wp", "phone !phoned"),
        _e("queria agradecer-lhe a conversa| {of_when} e toda a ajuda.", "wp", "met !phoned"),
        _e("agradeço-lhe muito a ajuda| e a conversa {of_when}.", "wp", "met !phoned"),
        _e("agradeço-lhe o apoio| e a conversa {of_when}.", "f", "met !phoned"),
        _e("agradeço-lhe a ajuda| com a vaga de {role}[ {at}].", needs="!met"),
    ),
    "agradeço a sua ajuda| com a vaga de {role}.",
    "agradeço| a sua ajuda.",
)
RECRUITER_TOPIC: Final[Versions] = (
    (
        _b(
            "ajudou muito falar sobre {talked}, e fiquei feliz em seguir para a próxima etapa.",
            "wp",
            "moves_on wants_company",
        ),
        _b(
            "foi muito útil falar sobre {talked}, e sigo com muito interesse para a próxima etapa.",
            "f",
            "moves_on wants_company",
        ),
        _e(
            "ajudou muito falar sobre {talked}, e fiquei feliz por passar à próxima fase.",
            "wp",
            "moves_on wants_company",
        ),
        _e(
            "foi muito útil falar sobre {talked}, e é com muito interesse que passo à próxima fase.",
            "f",
            "moves_on wants_company",
        ),
    ),
    (
        Line("ajudou muito falar sobre {talked} antes da entrevista {of_next}.", "wp", "booked"),
        Line("foi muito útil falar sobre {talked} antes da entrevista {of_next}.", "pf", "booked"),
        Line("ajudou muito falar sobre {talked}.", "wp"),
        Line("foi muito bom falar sobre {talked}.", "wp"),
        Line("foi muito útil falar sobre {talked}.", "pf"),
        Line("agradeço também <por me explicar/ter-me explicado> {explained}."),
    ),
    (
        _b("já estou me preparando para a entrevista {of_next}.", "wp", "booked wants_role"),
        _e("já me estou a preparar para a entrevista {of_next}.", "wp", "booked wants_role"),
        Line("aguardo com muito interesse a entrevista {of_next}.", "f", "booked wants_role"),
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
        _b("vamos nos falando por aqui também!", "w"),
        _b("seria ótimo manter contato por aqui também.", "wp"),
        _b("queria manter contato com você por aqui também.", "wp", "!titled"),
        _b("seria ótimo ter você na minha rede.", "p", "!titled"),
        _b("será um prazer manter contato também por aqui.", "pf"),
        _e("gostava de ficar em contacto consigo também por aqui.", "wp"),
        _e("seria bom ficarmos em contacto também por aqui.", "wp"),
        _e("teria gosto em manter o contacto também por aqui.", "pf"),
    ),
    "espero que fiquemos em <contato/contacto>.",
)
KNOWN: Final[Versions] = (
    (
        _b("que bom conversar com você de novo {when}!", "w", "!titled"),
        _b("foi ótimo conversar com você de novo {when}.", "wp", "!titled"),
        _b("foi um prazer conversar de novo {when}.", "pf"),
        _e("que bom voltar a falar consigo {when}!", "w"),
        _e("foi muito bom voltar a falar consigo {when}.", "wp"),
        _e("foi um gosto voltar a falar consigo {when}.", "pf"),
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
        _b("foi um prazer conversar de novo {when},| agora sobre {talked}.", "pf"),
        _b("foi ótimo conversar com você de novo {when},| agora sobre {both}.", "wp", "!titled"),
        _b("foi um prazer conversar de novo {when},| agora sobre {both}.", "pf"),
        _e("que bom voltar a falar consigo {when},| agora sobre {talked}!", "w"),
        _e("gostei imenso de voltar a falar consigo {when},| agora sobre {talked}.", "w", "warm"),
        _e("foi muito bom voltar a falar consigo {when},| agora sobre {talked}.", "wp"),
        _e("foi um gosto voltar a falar consigo {when},| agora sobre {talked}.", "pf"),
        _e("foi muito bom voltar a falar consigo {when},| agora sobre {both}.", "wp"),
        _e("foi um gosto voltar a falar consigo {when},| agora sobre {both}.", "pf"),
    ),
)
KNOWN_THANKS_CLOSE: Final[Versions] = (
    (
        _b("agradeço demais pelo papo,| e já era hora de termos contato por aqui também!", "w"),
        _b("agradeço muito pelo papo.| Vamos nos falando por aqui também!", "w"),
        _b("agradeço muito pela conversa,| e seria ótimo manter contato por aqui também.", "wp"),
        _b("agradeço a atenção,| e será um prazer manter contato por aqui também.", "pf"),
        _b("agradeço a atenção| e gostaria de manter contato por aqui também.", "pf"),
        _e("um grande obrigado,| e já era hora de termos contacto por aqui também!", "w"),
        _e(
            "agradeço-lhe muito a conversa,| e vai ser bom ficarmos em contacto por aqui também.",
            "wp",
        ),
        _e(
            "agradeço-lhe a disponibilidade,| e teria gosto em manter o contacto por aqui também.",
            "pf",
        ),
    ),
    "agradeço a atenção,| e espero que fiquemos em <contato/contacto>.",
)
KNOWN_CLOSE: Final[Versions] = (
    (
        Line("já era hora de termos <contato/contacto> por aqui também!", "w"),
        _b("vamos nos falando por aqui também!", "w"),
        _e("vai ser bom ficarmos em contacto por aqui também.", "wp"),
        _b("seria ótimo manter contato por aqui também.", "wp"),
        Line("será um prazer manter <contato/o contacto> por aqui também.", "pf"),
    ),
    "espero que fiquemos em <contato/contacto>.",
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
    (*GLAD, Line("agradeço também <por me explicar/ter-me explicado> {explained}.")),
    EXCITED,
    WANTS,
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
    no_reply=NO_REPLY,
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
