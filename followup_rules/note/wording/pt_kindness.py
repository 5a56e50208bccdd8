# ruff: noqa: E501  # a wording is read in one line
"""Portuguese thanks for what somebody did. The first side is Brazilian, the second European."""

from typing import Final

from followup_rules.note.bank import Line
from followup_rules.note.wording.kindness import Acts, Thanks

ACTS: Final[Acts] = {
    "act": {
        "explained_clearly": ("por me <explicar/ter explicado> tudo com tanta clareza",),
        "was_frank": ("por <falar/ter falado> comigo com tanta franqueza", "pela sua franqueza"),
        "made_welcome": ("por me <receber/ter recebido> tão bem",),
        "encouraged": ("pelas suas palavras de incentivo",),
        "gave_advice": ("pelos seus conselhos",),
        "showed_around": ("por me <mostrar tudo por aí/ter mostrado a casa>",),
        "worked_through_task": ("por <fazer/ter feito> o exercício comigo",),
    },
    "acted": {
        "explained_clearly": ("da clareza das suas explicações",),
        "was_frank": ("da sua franqueza",),
        "made_welcome": ("da forma como me recebeu",),
        "encouraged": ("das suas palavras de incentivo",),
        "gave_advice": ("dos seus conselhos",),
        "showed_around": ("da visita às instalações",),
        "worked_through_task": ("de fazer o exercício <com você/consigo>",),
    },
}
"""``act``: after "obrigado". ``acted``: after "gostei"."""

TU: Final = (
    ("por me ter ", "por me teres "),
    ("por ter ", "por teres "),
    ("pelas suas ", "pelas tuas "),
    ("pelos seus ", "pelos teus "),
    ("pelo seu ", "pelo teu "),
    ("da sua ", "da tua "),
    ("das suas ", "das tuas "),
    ("dos seus ", "dos teus "),
    ("me recebeu", "me recebeste"),
)
"""What of this is said otherwise to someone whom one says tu to, in Portugal."""
THANKS: Final = Thanks(
    acts=ACTS,
    thank="obrigad|agrade",
    opening=(
        (
            Line(
                "<queria agradecer/um grande obrigado> {act}| {when}, e {act_two}.",
                "wp",
                "!several",
            ),
            Line(
                "<agradeço muito/os meus sinceros agradecimentos> {act}| {when}, e {act_two}.",
                "f",
                "!several",
            ),
            Line(
                "<queria agradecer/um grande obrigado> {act}| na nossa conversa {of_when}[ sobre a vaga de {role}].",
                "wp",
                "!several !thanked !showed_around",
            ),
            Line(
                "<quero agradecer pela/um grande obrigado pela> entrevista| {of_when}[ para a vaga de {role}] e {act}.",
                "wp",
                "!several !thanked",
            ),
            Line(
                "<passando para agradecer pela/um grande obrigado pela> conversa| {of_when}[ sobre a vaga de {role}] e {act}.",
                "wp",
                "!several !thanked",
            ),
            Line(
                "<gostaria de agradecer pela/os meus sinceros agradecimentos pela> entrevista| {of_when}[ para a vaga de {role}] e {act}.",
                "f",
                "!several !thanked",
            ),
            Line(
                "<quero agradecer de novo/mais uma vez, um grande obrigado> {act}| {when}[, na entrevista para a vaga de {role}].",
                "wp",
                "thanked !several",
            ),
            Line(
                "<gostaria de agradecer mais uma vez/renovo os meus agradecimentos> {act}| {when}[, na entrevista para a vaga de {role}].",
                "f",
                "thanked !several",
            ),
            Line(
                "<queria agradecer por mais essa/um grande obrigado por mais esta> conversa| {when} e {act}.",
                "wp",
                "several",
            ),
            Line(
                "<gostaria de agradecer por mais essa/os meus sinceros agradecimentos por mais esta> entrevista| {when} e {act}.",
                "f",
                "several",
            ),
            Line(
                "<queria agradecer pela sua ligação/um grande obrigado pelo seu telefonema> {of_called}| e {act} {when}.",
                needs="phoned",
            ),
        ),
        Line("<queria agradecer/um grande obrigado> {act}| {when}.", "wp"),
        Line("<agradeço muito/os meus sinceros agradecimentos> {act}| {when}.", "f"),
        Line("<agradeço/os meus agradecimentos> {act}| na entrevista."),
    ),
    thanks=(
        (
            Line("<e queria agradecer/e um grande obrigado> {act}.", "wp"),
            Line("<quero agradecer também/um grande obrigado também> {act}.", "wp"),
            Line("<agradeço/os meus agradecimentos> {act}.", "f"),
        ),
    ),
    valued=(
        (
            Line(
                "pena que dessa vez não deu certo, mas gostei muito {acted}.",
                "wp",
                "met told_no wants_company !european",
            ),
            Line(
                "tenho pena que não tenha sido desta vez, mas gostei muito {acted}.",
                "wp",
                "met told_no wants_company european",
            ),
            Line(
                "embora esperasse outro resultado, gostei muito {acted}.",
                "f",
                "met told_no wants_company",
            ),
            Line("gostei muito {acted} {when}.", needs="met !told_no"),
        ),
        Line("gostei muito {acted}.", needs="met"),
    ),
    no_news=(
        (
            Line(
                "agradeço <por me ligar/ter-me ligado> {called}.| <Pena que dessa vez não deu certo/Tenho pena que não tenha sido desta vez>,| mas gostei muito {acted}.",
                "wp",
                "no_by_phone wants_company",
            ),
            Line(
                "agradeço <a ligação/o telefonema> {of_called}.| Esperava outro resultado,| mas gostei muito {acted}.",
                "f",
                "no_by_phone wants_company",
            ),
            Line(
                "agradeço <o retorno/a resposta>.| <Pena que dessa vez não deu certo/Tenho pena que não tenha sido desta vez>,| mas gostei muito {acted}.",
                "wp",
                "told_no !no_by_phone wants_company",
            ),
            Line(
                "agradeço a sua mensagem.| Esperava outro resultado,| mas gostei muito {acted}.",
                "f",
                "told_no !no_by_phone wants_company",
            ),
            Line(
                "agradeço <o retorno/a resposta>.| Desta vez não foi possível,| mas gostei muito {acted}.",
                needs="told_no !wants_company",
            ),
        ),
    ),
    no_heard=(
        (
            Line(
                "desta vez não <deu/foi possível>,| mas foi muito bom conversar {when}.| Um grande obrigado {act}!",
                "wp",
                "!told_no met european",
            ),
            Line(
                "desta vez não deu,| mas foi muito bom conversar {when}.| Quero agradecer {act}!",
                "wp",
                "!told_no met !european",
            ),
            Line(
                "embora não tenha sido desta vez,| foi um <prazer/gosto> conversar {when}.| <Agradeço/Os meus agradecimentos> {act}.",
                "f",
                "!told_no met",
            ),
        ),
    ),
    again=(
        (
            Line("<quero agradecer de novo/mais uma vez, um grande obrigado> {act}| {when}.", "wp"),
            Line(
                "<gostaria de agradecer mais uma vez/renovo os meus agradecimentos> {act}| {when}.",
                "f",
            ),
        ),
        "<agradeço/os meus agradecimentos> {act}| na entrevista.",
    ),
    recruiter=(
        (
            Line(
                "<queria agradecer pela sua ligação/um grande obrigado pelo seu telefonema> {of_called}| e {act}.",
                needs="phoned",
            ),
            Line(
                "<queria agradecer pela/um grande obrigado pela> ajuda com o processo| e {act} {when}.",
                "wp",
                "met !phoned",
            ),
            Line(
                "<agradeço pelo/os meus agradecimentos pelo> apoio| e {act} {when}.",
                "f",
                "met !phoned",
            ),
            Line(
                "<quero agradecer pela/um grande obrigado pela> ajuda| com a vaga de {role} e {act}.",
                needs="!met !phoned",
            ),
        ),
        "<agradeço pela/os meus agradecimentos pela> ajuda| e {act}.",
    ),
    unmet=(
        (
            Line(
                "<quero agradecer pelo/um grande obrigado pelo> apoio| na minha entrevista {of_when} para a vaga de {role} e {act}.",
                "wp",
            ),
            Line(
                "<agradeço pelo/os meus agradecimentos pelo> apoio| na minha entrevista {of_when} para a vaga de {role} e {act}.",
                "f",
            ),
        ),
        "<agradeço pela/os meus agradecimentos pela> ajuda| com a candidatura à vaga de {role} e {act}.",
        "<agradeço/os meus agradecimentos> {act}| na minha candidatura.",
    ),
    connected=(
        (
            Line(
                "<que bom nos conectarmos/que bom ficarmos em contacto> por aqui! Mais uma vez, <quero agradecer/um grande obrigado> {act} {when}.",
                "wp",
                "met !connected_long",
            ),
            Line(
                "<agradeço/os meus agradecimentos> por ter aceitado o convite e, mais uma vez, {act} {when}.",
                "f",
                "met !connected_long",
            ),
            Line(
                "mais uma vez, <agradeço/os meus agradecimentos> {act} {when}.",
                needs="met connected_long",
            ),
        ),
        Line(
            "<agradeço/os meus agradecimentos> por ter aceitado o convite e, mais uma vez, {act}.",
            needs="!connected_long",
        ),
        Line("mais uma vez, <agradeço/os meus agradecimentos> {act}.", needs="connected_long"),
    ),
    invited=(
        Line(
            "<quero agradecer pelo/um grande obrigado pelo> convite e, mais uma vez, {act} {when}.",
            needs="met",
        ),
        "<quero agradecer pelo/um grande obrigado pelo> convite e, mais uma vez, {act}.",
    ),
    wrote=(
        Line(
            "<quero agradecer de novo pela/mais uma vez, um grande obrigado pela> sua mensagem e {act} {when}.",
            needs="met",
        ),
        "<quero agradecer de novo pela/mais uma vez, um grande obrigado pela> sua mensagem e {act}.",
    ),
    explained=(
        (
            Line(
                "<queria agradecer pela/um grande obrigado pela> entrevista| {of_when}[ para a vaga de {role}], {act}| e por me <explicar/ter explicado> {explained}.",
                "wp",
                "!explained_clearly !several !thanked",
            ),
            Line(
                "<gostaria de agradecer pela/os meus agradecimentos pela> entrevista| {of_when}[ para a vaga de {role}], {act}| e por me <explicar/ter explicado> {explained}.",
                "f",
                "!explained_clearly !several !thanked",
            ),
            Line(
                "<queria agradecer por me explicar/um grande obrigado por me ter explicado> com tanta clareza| {when}| {explained}.",
                "wp",
                "explained_clearly !several !thanked",
            ),
            Line(
                "<gostaria de agradecer por me explicar/os meus agradecimentos por me ter explicado> com tanta clareza| {when}| {explained}.",
                "f",
                "explained_clearly !several !thanked",
            ),
        ),
    ),
)
