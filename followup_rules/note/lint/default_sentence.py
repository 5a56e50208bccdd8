# ruff: noqa: E501  # an expression is read in one line
"""The sentence that LinkedIn itself puts into an invitation, as people leave it (S18).

It is looked for in every language, whatever the note's own: LinkedIn writes it in that of the
person's account. So it stands here, where no language's bank has to be loaded for it.
"""

from typing import Final

DEFAULTS: Final = {
    "en": (
        r"I'd like to (?:add you to|join) (?:my|your) (?:professional |LinkedIn )?network(?: on LinkedIn)?",
        r"I'd like to connect with you on LinkedIn",
    ),
    "de": (
        r"ich möchte (?:Sie|dich) (?:gerne? )?zu meinem (?:beruflichen |professionellen )?netzwerk (?:auf linkedin )?hinzufügen",
        r"ich würde (?:Sie|dich) gerne? (?:zu meinem (?:beruflichen )?netzwerk|als kontakt) (?:auf linkedin )?hinzufügen",
        r"ich möchte mich gerne? (?:auf|über) linkedin mit (?:ihnen|dir) (?:vernetzen|verbinden)",
    ),
    "es": (
        r"me gustaría añadir(?:le|te|lo|la) a mi red(?: profesional)?(?: (?:de|en) linkedin)?",
        r"me gustaría (?:agregar|incluir|unir)(?:le|te|lo|la|me) a (?:mi|tu|su) red(?: profesional)?(?: (?:de|en) linkedin)?",
    ),
    "fr": (
        r"(?:je |j')(?:souhaiterais|souhaite|voudrais|aimerais) (?:vous|t['’])\s?(?:inviter à rejoindre|ajouter à) mon réseau(?: professionnel)?(?: (?:sur )?linkedin)?",
        r"je (?:vous|t['’])\s?invite à rejoindre mon réseau(?: professionnel)?(?: (?:sur )?linkedin)?",
    ),
    "ja": (
        r"(?:linkedin|リンクトイン)(?:の|で|上で)?(?:私の)?(?:ネットワーク|つながり)(?:に|へ)(?:追加|参加)(?:させて|して|したい|し|を)",
        r"(?:私の)?(?:プロフェッショナル)?ネットワーク(?:に|へ)[^。\n]{0,10}(?:追加|参加)(?:させて|して|したい|いただ)",
        r"(?:linkedin|リンクトイン)でつながりを?(?:申請|リクエスト)(?:させて|します|しました|いたし)",
    ),
    "pt": (
        r"(?:eu )?gostaria de (?:adicionar|adicioná-l[oa]|te adicionar|incluir|incluí-l[oa]|ter você)(?: você)? (?:à|a|em|na) minha rede(?: profissional)?(?: (?:de|no) linkedin)?",
        r"(?:eu )?gostaria de (?:fazer parte|entrar) (?:da|na) sua rede(?: profissional)?(?: (?:de|no) linkedin)?",
    ),
}
"""Language -> regular expressions, matched without regard to case."""
