# ruff: noqa: E501  # a wording is read in one line
"""French thanks for what somebody did. The first side says vous, the second tu."""

from typing import Final

from followup_rules.note.bank import Line
from followup_rules.note.wording.kindness import Acts, Thanks, dated

ACTS: Final[Acts] = {
    "act": {
        "explained_clearly": (
            "de m'avoir tout expliqué si clairement",
            "pour <vos/tes> explications si claires",
        ),
        "was_frank": ("pour <votre/ta> franchise", "de m'avoir parlé avec autant de franchise"),
        "made_welcome": ("pour <votre/ton> accueil si chaleureux",),
        "encouraged": ("pour <vos/tes> encouragements",),
        "gave_advice": ("pour <vos/tes> conseils",),
        "showed_around": ("de m'avoir fait visiter les lieux",),
        "worked_through_task": ("d'avoir travaillé avec moi sur l'exercice",),
    },
    "acted": {
        "explained_clearly": ("la clarté de <vos/tes> explications",),
        "was_frank": ("<votre/ta> franchise",),
        "made_welcome": ("<votre/ton> accueil chaleureux",),
        "encouraged": ("<vos/tes> encouragements",),
        "gave_advice": ("<vos/tes> conseils",),
        "showed_around": ("la visite des lieux",),
        "worked_through_task": ("de travailler avec <vous/toi> sur l'exercice",),
    },
}
"""``act``: after "merci", with its preposition. ``acted``: what one appreciated."""

THANKS: Final = Thanks(
    acts=ACTS,
    thank="merci|remerci",
    opening=dated(
        (
            (
                Line("merci {act}| {when}, et {act_two}.", needs="both_know !several"),
                Line(
                    "merci pour notre entretien| {of_when} pour le poste {de_role}, {act} et {act_two}.",
                    needs="!both_know !several",
                ),
                Line("merci {act}| {when}.", "wp", "both_know !several !thanked"),
                Line("un grand merci {act}| {when}.", "wp", "both_know !several !thanked"),
                Line(
                    "merci pour notre échange| {of_when}, et merci surtout {act}.",
                    "wp",
                    "both_know !several !thanked",
                ),
                Line(
                    "je <vous/te> remercie de notre entretien| {of_when}, et en particulier {act}.",
                    "f",
                    "both_know !several !thanked",
                ),
                Line(
                    "merci pour notre entretien| {of_when}, et tout particulièrement {act}.",
                    "pf",
                    "both_know !several !thanked",
                ),
                Line("merci encore {act}| {when}.", needs="both_know thanked !several"),
                Line(
                    "merci pour notre entretien| {of_when} pour le poste {de_role}, et merci surtout {act}.",
                    needs="!both_know !several !thanked",
                ),
                Line(
                    "un grand merci pour notre échange| {of_when} au sujet du poste {de_role}, et merci surtout {act}.",
                    "wp",
                    "!both_know !several !thanked",
                ),
                Line(
                    "merci encore pour notre entretien| {of_when} pour le poste {de_role}, et merci surtout {act}.",
                    needs="thanked !both_know !several",
                ),
                Line(
                    "merci pour notre appel| {of_when} au sujet du poste {de_role}, et merci surtout {act}.",
                    needs="phone !both_know !several",
                ),
                Line(
                    "merci pour ce nouvel échange| {when}, et merci surtout {act}.", needs="several"
                ),
                Line(
                    "merci pour <votre/ton> appel {of_called},| et encore merci {act} {when}.",
                    needs="phoned",
                ),
            ),
            "merci {act}| lors de notre entretien pour le poste {de_role}.",
            "merci {act}| {when}.",
            "merci {act}| lors de notre entretien.",
        )
    ),
    thanks=(
        (
            Line("merci encore {act}.", "wp"),
            Line("un grand merci {act}.", "w"),
            Line("je <vous/te> remercie encore {act}.", "f"),
        ),
    ),
    valued=dated(
        (
            (
                Line(
                    "dommage pour cette fois, mais j'ai beaucoup apprécié {acted} {when}.",
                    "wp",
                    "met told_no wants_company",
                ),
                Line(
                    "même si j'espérais une autre réponse, j'ai beaucoup apprécié {acted} {when}.",
                    needs="met told_no wants_company",
                ),
                Line("j'ai beaucoup apprécié {acted} {when}.", needs="met !told_no"),
                Line("j'ai vraiment apprécié {acted} {when}.", "wp", "met !told_no"),
            ),
            Line("j'ai beaucoup apprécié {acted}.", needs="met"),
        )
    ),
    no_news=(
        (
            Line(
                "merci de <votre/ton> appel {of_called}.| Dommage pour cette fois,| mais j'ai beaucoup apprécié {acted}.",
                "wp",
                "no_by_phone",
            ),
            Line(
                "je <vous/te> remercie de <votre/ton> appel {of_called}.| J'espérais une autre réponse,| mais j'ai beaucoup apprécié {acted}.",
                "f",
                "no_by_phone",
            ),
            Line(
                "merci de m'avoir écrit <vous-même/toi-même>.| Dommage pour cette fois,| mais j'ai beaucoup apprécié {acted}.",
                "wp",
                "told_no !no_by_phone",
            ),
            Line(
                "merci pour <votre/ton> réponse.| J'espérais une autre issue,| mais j'ai vraiment apprécié {acted}.",
                "wp",
                "told_no !no_by_phone",
            ),
            Line(
                "je <vous/te> remercie de <votre/ta> réponse.| J'espérais une autre issue,| mais j'ai beaucoup apprécié {acted}.",
                "f",
                "told_no !no_by_phone",
            ),
        ),
    ),
    no_heard=(
        (
            Line(
                "ce ne sera pas pour cette fois,| mais notre échange {of_when} m'a beaucoup plu.| Merci encore {act} !",
                "wp",
                "!told_no met",
            ),
            Line(
                "même si ma candidature n'a pas été retenue,| j'ai beaucoup apprécié notre entretien {of_when}.| Je <vous/te> remercie encore {act}.",
                "f",
                "!told_no met",
            ),
        ),
    ),
    again=dated(
        (
            (
                "merci encore {act}| {when}.",
                Line("encore un grand merci {act}| {when}.", "wp"),
            ),
            "merci encore {act}| lors de notre entretien.",
        )
    ),
    recruiter=dated(
        (
            (
                Line(
                    "merci pour <votre/ton> appel {of_called},| et merci surtout {act}.",
                    needs="phoned",
                ),
                Line(
                    "merci pour notre échange| {of_when}, et merci surtout {act}.",
                    needs="met !phoned",
                ),
                Line("merci beaucoup {act}| {when}.", needs="met !phoned"),
                Line(
                    "merci pour <votre/ton> aide| concernant le poste {de_role}, et merci surtout {act}.",
                    needs="!met !phoned",
                ),
            ),
            "merci pour <votre/ton> aide,| et merci surtout {act}.",
        )
    ),
    unmet=(
        (
            "merci pour <votre/ton> aide| autour de mon entretien {of_when} pour le poste {de_role}, et merci surtout {act}.",
        ),
        "merci {act}| autour de mon entretien {of_when} pour le poste {de_role}.",
        "merci pour <votre/ton> aide| dans ma candidature au poste {de_role}, et merci surtout {act}.",
        "merci {act}| dans ma candidature.",
    ),
    connected=dated(
        (
            (
                Line(
                    "merci pour cette mise en relation, et merci encore {act} {when}.",
                    needs="met !connected_long",
                ),
                Line("merci encore {act} {when}.", needs="met connected_long"),
            ),
            Line(
                "merci pour cette mise en relation, et merci encore {act}.", needs="!connected_long"
            ),
            Line("merci encore {act}.", needs="connected_long"),
        )
    ),
    invited=dated(
        (
            Line("merci beaucoup pour l'invitation, et merci encore {act} {when}.", needs="met"),
            "merci beaucoup pour l'invitation, et merci encore {act}.",
        )
    ),
    wrote=dated(
        (
            Line("merci encore pour <votre/ton> message, et {act} {when}.", needs="met"),
            "merci encore pour <votre/ton> message, et {act}.",
        )
    ),
    explained=(
        (
            Line(
                "merci pour notre entretien| {of_when}, {act}| et de m'avoir expliqué {explained}.",
                needs="!explained_clearly both_know !several !thanked",
            ),
            Line(
                "merci pour notre entretien| {of_when} pour le poste {de_role}, {act}| et de m'avoir expliqué {explained}.",
                needs="!explained_clearly !both_know !several !thanked",
            ),
            Line(
                "merci pour notre échange| {of_when},| et surtout de m'avoir si clairement expliqué {explained}.",
                needs="explained_clearly both_know !several !thanked",
            ),
            Line(
                "merci encore pour notre échange| {of_when},| et surtout de m'avoir si clairement expliqué {explained}.",
                needs="explained_clearly both_know !several thanked",
            ),
            Line(
                "merci pour notre entretien| {of_when} pour le poste {de_role},| et surtout de m'avoir si clairement expliqué {explained}.",
                needs="explained_clearly !both_know !several !thanked",
            ),
        ),
    ),
)
