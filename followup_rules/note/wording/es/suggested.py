# ruff: noqa: E501  # a wording is read in one line
"""Spanish notes: answers to their "connect with me"."""

from typing import Final

from followup_rules.note.bank import Line, Versions
from followup_rules.note.wording.common import lines
from followup_rules.note.wording.es.shaping import adding

SUGGESTED: Final[Versions] = (
    (
        *lines(
            "wp",
            "asked familiar",
            "te añado por aquí, como me dijiste.",
            "te tomo la palabra y te añado por aquí.",
        ),
        Line("aquí va la invitación, como quedamos.", "wp", "asked !familiar !american"),
        Line("como me sugirió, le añado por aquí.", "f", "asked !familiar !american !argentine"),
        *adding("f", "asked", "como me sugirió, con gusto …."),
        Line("te añado por aquí, como me sugeriste.", "f", "asked familiar"),
    ),
    Line("aquí va la invitación, como quedamos.", needs="asked !familiar"),
)
SUGGESTED_CLOSE: Final[Versions] = (
    (
        *lines(
            "wp",
            "asked familiar",
            "te añado por aquí,| como me dijiste.",
            "te tomo la palabra| y te añado por aquí.",
        ),
        Line("aquí va la invitación,| como quedamos.", "wp", "asked !american !familiar"),
        *lines(
            "f",
            "asked !familiar !american !argentine",
            "como me sugirió,| le añado por aquí.",
            "le añado por aquí,| como me sugirió.",
        ),
        *adding("f", "asked", "como me sugirió,| con gusto …."),
        Line("te añado por aquí,| como me sugeriste.", "f", "asked familiar"),
    ),
    Line("aquí va la invitación,| como quedamos.", "wp", "asked !familiar"),
)
SUGGESTED_AHEAD: Final[Versions] = (
    (
        *lines("w", "asked again_with_you", "¡Nos vemos {next}!"),
        Line("nos vemos {next}.", needs="asked again_with_you"),
        *lines(
            "wp",
            "asked booked !again_with_you wants_role",
            "¡Qué ganas de que llegue {next}!",
            "tengo muchas ganas de que llegue {next}.",
        ),
        *lines(
            "f",
            "asked booked !again_with_you",
            "me alegra mucho pasar a la siguiente etapa.",
        ),
    ),
)
"""The day ahead, at the end of a note that takes up their suggestion first."""
SUGGESTED_THANKS: Final[Versions] = (
    (
        *lines(
            "wp",
            "asked !familiar !thanked",
            "gracias por la charla| {of_when}| y por proponerme que conectáramos por aquí.",
            "muchas gracias por la charla| {of_when}| y por la idea de conectar por aquí.",
        ),
        *lines(
            "wp",
            "asked on_site !peer !familiar !thanked",
            "gracias por recibirme| {when}| y por proponerme que conectáramos por aquí.",
        ),
        *lines(
            "f",
            "asked",
            "muchas gracias por la entrevista| {of_when}| y por proponerme que conectáramos por aquí.",
        ),
        *lines(
            "f",
            "asked !familiar",
            "le agradezco la entrevista| {of_when}| y que me propusiera conectar por aquí.",
        ),
    ),
    Line("gracias por la entrevista| {of_when}| y por proponerme que conectáramos.", needs="asked"),
    Line("gracias por la entrevista| y| por proponerme que conectáramos.", needs="asked"),
)
"""Thanks | when | their suggestion to connect, where nothing addresses anybody."""
