"""Parts of the gallery's pages, in the shapes that `docs/pages.md` describes.

Synthetic throughout: the structure is LinkedIn's, every person and company is invented.
"""

from html import escape
from urllib.parse import quote

from tests.synthetic.people import STRANGERS, Someone

STYLE = (
    ".h1d{display:none}.visually-hidden{position:absolute;width:1px;height:1px;overflow:hidden;"
    "clip:rect(0 0 0 0)}.shut{display:none}[data-display-contents]{display:contents}"
    "svg{width:16px;height:16px}"
)
SITE = "https://www.linkedin.com"


def e(text: str) -> str:
    """Escape text for HTML, quotes included."""
    return escape(text, quote=True)


def profile(slug: str, tail: str = "") -> str:
    """Return the address of a profile as LinkedIn writes it: percent-encoded."""
    return f"{SITE}/in/{quote(slug)}/{tail}"


def invite(slug: str) -> str:
    """Return the address of an invitation as LinkedIn writes it: the slug raw."""
    return f"/preload/custom-invite/?vanityName={slug}"


def link(href: str, inner: str, label: str = "", more: str = "") -> str:
    """Return a link."""
    said = f' aria-label="{e(label)}"' if label else ""
    return f'<a href="{e(href)}"{said} {more}>{inner}</a>'


def button(inner: str, label: str = "", more: str = "") -> str:
    """Return a button."""
    said = f' aria-label="{e(label)}"' if label else ""
    return f"<button{said} {more}>{inner}</button>"


def icon(name: str, *, classic: bool = False) -> str:
    """Return an icon as the layout marks it."""
    mark = f'data-test-icon="{name}"' if classic else f'id="{name}"'
    return f"<svg {mark}></svg>"


def message(who: Someone, text: str = "Message") -> str:
    """Return the link to write to somebody."""
    urn = f"urn%3Ali%3Afsd_profile%3AACoAA{len(who.slug)}"
    href = f"/messaging/compose/?profileUrn={urn}&screenContext=NON_SELF_PROFILE_VIEW"
    return link(href, icon("send-privately-small") + f"<span>{text}</span>")


def more_button(words: str, *, is_open: bool = False, labelled: bool = False) -> str:
    """Return the button of the menu."""
    state = "true" if is_open else "false"
    inner = icon("overflow-web-ios-small") + f"<span>{e(words)}</span>"
    return button(inner, words if labelled else "", f'aria-expanded="{state}"')


def rail(invite_label: str, people: tuple[Someone, ...] = STRANGERS) -> str:
    """Return the rail of strangers, with their buttons."""
    items = "".join(
        f"<li>{link(profile(one.slug), f'<p>{e(one.name)}</p><p>{e(one.headline)}</p>')}"
        + button(
            icon("connect-small") + "<span>Connect</span>", invite_label.replace("{n}", one.raw)
        )
        + link(invite(one.slug), icon("connect-small"), invite_label.replace("{n}", one.raw))
        + "</li>"
        for one in people
    )
    return f"<section><h2>People you may know</h2><ul>{items}</ul></section>"


def titles(*names: str) -> str:
    """Return the page's titles: after navigation inside the page, there are several."""
    return "".join(f"<title>{e(name)} | LinkedIn</title>" for name in names)


def html(lang: str, head: str, body: str) -> str:
    """Return a whole page."""
    direction = "rtl" if lang.split("-", maxsplit=1)[0] in ("ar", "he") else "ltr"
    return (
        f'<!DOCTYPE html><html lang="{lang}" dir="{direction}"><head><meta charset="utf-8">'
        f"{head}<style>{STYLE}</style></head><body>{body}</body></html>"
    )
