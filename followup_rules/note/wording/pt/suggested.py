# ruff: noqa: E501  # a wording is read in one line
"""Portuguese notes: answers to their "connect with me"."""

from typing import Final

from followup_rules.note.bank import Line, Versions
from followup_rules.note.wording.pt.shaping import brazil, portugal

_WROTE: Final = "asked asked_in_writing wrote_email !told_no"


def _glad(bar: str) -> tuple[Line, ...]:
    """Return their suggestion, after a word of gladness of the email that they wrote."""
    return (
        brazil(
            f"fiquei muito feliz com o seu e-mail! Estou te adicionando aqui,{bar} como você me sugeriu.",
            "w",
            f"{_WROTE} warm !titled",
        ),
        portugal(
            f"fiquei muito contente com o seu e-mail! Como sugeriu,{bar} aqui vai o convite.",
            "w",
            f"{_WROTE} warm",
        ),
    )


SUGGESTED: Final[Versions] = (
    _glad(""),
    (
        brazil("estou te adicionando aqui, como você sugeriu.", "w", "asked !titled"),
        brazil("como você sugeriu, aqui vai o meu convite.", "p", "asked !titled !ms !mr"),
        brazil("como a senhora sugeriu, aqui vai o meu convite.", "wp", "asked ms"),
        brazil("como o senhor sugeriu, aqui vai o meu convite.", "wp", "asked mr"),
        brazil("como sugeriu, aqui vai o meu convite.", "wp", "asked titled !ms !mr"),
        brazil("como sugeriu, aqui vai o meu convite.", "f", "asked !ms !mr"),
        brazil("como a senhora sugeriu, aqui vai o meu convite.", "f", "asked ms"),
        brazil("como o senhor sugeriu, aqui vai o meu convite.", "f", "asked mr"),
        portugal("aqui vai o convite, como sugeriu.", "w", "asked"),
        portugal("tal como sugeriu, aqui vai o convite.", "p", "asked"),
        portugal("como sugeriu, envio-lhe o convite.", "f", "asked"),
    ),
    brazil("estou te adicionando, como você sugeriu.", "w", "asked !titled"),
)
"""Their suggestion, as the reason for writing."""
SUGGESTED_CLOSE: Final[Versions] = (
    _glad("|"),
    (
        brazil("estou te adicionando aqui,| como você sugeriu.", "w", "asked !titled"),
        brazil("aqui vai o convite,| como você sugeriu.", "p", "asked !titled !ms !mr"),
        brazil("como você sugeriu,| aqui vai o meu convite.", "p", "asked !titled !ms !mr"),
        brazil("como a senhora sugeriu,| aqui vai o meu convite.", "wp", "asked ms"),
        brazil("como o senhor sugeriu,| aqui vai o meu convite.", "wp", "asked mr"),
        brazil("como sugeriu,| aqui vai o meu convite.", "wp", "asked titled !ms !mr"),
        brazil("como sugeriu,| aqui vai o meu convite.", "f", "asked !ms !mr"),
        brazil("como a senhora sugeriu,| aqui vai o meu convite.", "f", "asked ms"),
        brazil("como o senhor sugeriu,| aqui vai o meu convite.", "f", "asked mr"),
        portugal("aqui vai o convite,| como sugeriu.", "w", "asked"),
        portugal("tal como sugeriu,| aqui vai o convite.", "wp", "asked"),
        portugal("como sugeriu,| envio-lhe o convite.", "pf", "asked"),
        portugal("tal como sugeriu,| envio-lhe o convite.", "f", "asked"),
    ),
    brazil("estou te adicionando,| como você sugeriu.", "w", "asked !titled"),
)
