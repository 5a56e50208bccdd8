# a wording is read in one line
"""Portuguese notes: what is said while one waits for word."""

from typing import Final

from followup_rules.note.bank import Line, Versions
from followup_rules.note.wording.pt.shaping import brazil, in_touch, portugal, to_a_senhora

STILL: Final[Versions] = (
    (
        brazil("continuo com muita vontade de trabalhar com vocês.", "w", "wants_role !internal"),
        brazil("continuo com muito interesse na vaga.", "wp", "wants_role"),
        brazil("continuo com muito interesse na vaga.", "f", "wants_role"),
        portugal("continuo com muita vontade de trabalhar convosco.", "w", "wants_role !internal"),
        portugal("continuo com muito interesse na vaga.", "wp", "wants_role"),
        portugal("continuo com interesse na vaga.", "f", "wants_role"),
    ),
    Line("continuo com muito interesse.", needs="wants_role"),
    Line("gostei muito de conhecer o <trabalho de vocês/vosso trabalho>.", needs="!wants_role met"),
    Line("o <trabalho de vocês me interessa/vosso trabalho interessa-me>.", needs="!wants_role"),
)
_STILL_WISH: Final = (
    brazil("vamos nos conectar| por aqui?", "w", "!quiet"),
    brazil("seria muito bom| manter contato por aqui.", "w", "!ms !mr"),
    brazil("seria um prazer| manter contato com a senhora.", "w", "ms"),
    brazil("seria um prazer| manter contato com o senhor.", "w", "mr"),
    brazil("gostaria de manter| contato por aqui.", "p", "!ms !mr"),
    *to_a_senhora("pf", bar="|"),
    brazil("será um prazer| manter contato por aqui.", "f", "!ms !mr"),
    brazil("será um prazer| manter contato com a senhora por aqui.", "f", "ms"),
    brazil("será um prazer| manter contato com o senhor por aqui.", "f", "mr"),
    brazil("gostaria muito| de manter contato por aqui.", "f", "!ms !mr"),
    *in_touch(bar="|", end=" por aqui"),
    portugal("podemos| ficar em contacto por aqui?", "wp"),
    portugal("ficamos| em contacto por aqui?", "w", "!titled"),
    portugal("podemos| manter o contacto por aqui?", "p"),
    portugal("seria um prazer| manter o contacto por aqui.", "wp", "titled"),
    portugal("teria todo o gosto| em manter o contacto.", "f"),
    portugal("teria muito gosto| em manter o contacto por aqui.", "f"),
)
_STILL_WISH_SHORT: Final = (
    brazil("gostaria| de manter contato."),
    portugal("ficamos| em contacto?", "w", "!titled"),
    portugal("podemos| manter o contacto?", "p"),
    portugal("seria um prazer| manter o contacto.", "wp", "titled"),
    portugal("teria muito gosto| em manter o contacto.", "f"),
)

_STILL_KEEN: Final = (
    brazil(
        "continuo com muita vontade de trabalhar com vocês.| Vamos manter contato por aqui?",
        "w",
        "wants_role !internal",
    ),
    brazil(
        "continuo com muito interesse na vaga.| Seria muito bom manter contato por aqui.",
        "w",
        "wants_role",
    ),
    brazil(
        "continuo com muito interesse na vaga| e gostaria de manter contato por aqui.",
        "p",
        "wants_role",
    ),
    *(
        brazil(
            f"continuo com muito interesse na vaga,| e será um prazer manter contato {whom}.",
            "f",
            f"wants_role {needs}",
        )
        for whom, needs in (
            ("com a senhora", "ms"),
            ("com o senhor", "mr"),
            ("por aqui", "!ms !mr"),
        )
    ),
    brazil(
        "continuo com muito interesse na vaga,| e será um prazer manter contato.",
        "pf",
        "wants_role !ms !mr",
    ),
    portugal(
        "continuo com muita vontade de trabalhar convosco.| Podemos ficar em contacto?",
        "w",
        "wants_role !internal",
    ),
    portugal(
        "continuo com muito interesse na vaga| e gostava de manter o contacto.",
        "wp",
        "wants_role",
    ),
    portugal(
        "continuo com muito interesse na vaga| e gostaria de manter o contacto.",
        "wp",
        "wants_role titled",
    ),
    # Whoever has thanked before has said it, and on formal terms saying it again would press.
    portugal(
        "continuo com interesse na vaga| e teria muito gosto em manter o contacto.",
        "f",
        "wants_role !thanked",
    ),
    portugal(
        "teria todo o gosto| em manter o contacto por esta via.",
        "f",
        "wants_role thanked",
    ),
    portugal(
        "teria muito gosto| em manter o contacto por aqui.",
        "f",
        "wants_role thanked",
    ),
)

_UNASKED: Final = tuple(Line(one.text, one.tones, f"{one.needs} !you_wrote") for one in _STILL_KEEN)
"""Whoever has asked how things stand and heard nothing would press by saying it again."""

STILL_CLOSE: Final[Versions] = (
    (
        *(Line(one.text, one.tones, f"{one.needs} roomy both_know") for one in _UNASKED),
        # The thanks name the post.
        *(
            Line(one.text.replace(" na vaga", ""), one.tones, f"{one.needs} roomy !both_know")
            for one in _UNASKED
        ),
    ),
    _STILL_WISH,
    _STILL_WISH_SHORT,
)
"""After silence: with room the interest, once; else only the wish to stay in touch."""
