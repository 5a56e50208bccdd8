"""The layouts and states of a profile page, put together from parts.

Classic Ember, and the server-driven pages: with ``data-view-name`` and a ``p`` for the name (s1),
with ``h2`` (s2), with the verification key (s2b), with ``h1`` (sh1).
"""

from dataclasses import dataclass, field

from followup_rules.linkedin.selectors import WORDS, Words
from tests.synthetic import parts as part
from tests.synthetic.parts import button, e, icon, link
from tests.synthetic.people import STRANGERS, Someone

SDUI = ("s1", "s2", "s2b", "sh1")
LAYOUTS = (*SDUI, "classic")
STATES = (
    "connect_link",
    "connect_button",
    "more_open",
    "more_closed",
    "pending",
    "first",
    "follow_only",
    "incoming",
    "withdrawn",
    "self",
    "unavailable",
)


@dataclass(frozen=True)
class Plan:
    """What one page is made of."""

    who: Someone
    layout: str
    state: str
    lang: str = "en"
    traps: frozenset[str] = field(default_factory=frozenset)

    @property
    def words(self) -> Words:
        """What LinkedIn says in this page's language."""
        return WORDS[self.lang]

    @property
    def degree(self) -> int | None:
        """The degree that the page shows."""
        return {"first": 1, "self": None}.get(self.state, 2)


def _label(plan: Plan) -> str:
    return plan.words.invite.replace("{n}", plan.who.raw)


def _connect_link(plan: Plan, *, labelled: bool = True) -> str:
    key = "ConnectButtonstate:invitation:urn:li:member:4711_connect"
    more = f'componentkey="{key}"' if plan.layout == "s2b" else ""
    if plan.layout == "s1":
        more += ' data-view-name="edge-creation-connect-action"'
    text = icon("connect-small") + f"<span>{e(plan.words.connect)}</span>"
    return link(part.invite(plan.who.slug), text, _label(plan) if labelled else "", more)


def _follow(plan: Plan) -> str:
    label = f"Follow {plan.who.raw}" if plan.lang == "en" else plan.who.raw
    return button(icon("add-small") + "<span>+</span>", label)


def _pending(plan: Plan) -> str:
    label = (plan.words.withdraw or plan.words.pending + " {n}").replace("{n}", plan.who.raw)
    key = "ConnectButtonstate:invitation:urn:li:member:4711_pending"
    more = f'componentkey="{key}" aria-disabled="false"'
    text = icon("clock-small") + f"<span>{e(plan.words.pending)}</span>"
    return link(part.profile(plan.who.slug), text, label, more)


def actions(plan: Plan) -> str:
    """Return the row of buttons of a server-driven page."""
    who, words = plan.who, plan.words
    more = part.more_button(words.more, labelled=plan.lang == "pl")
    more_open = part.more_button(words.more, is_open=True)
    write = part.message(who)
    rows = {
        "connect_link": _connect_link(plan) + write + more,
        "connect_button": button(
            icon("connect-small") + f"<span>{e(words.connect)}</span>", _label(plan)
        )
        + write
        + more,
        "more_open": _follow(plan) + write + more_open,
        "more_closed": _follow(plan) + write + more,
        "pending": _pending(plan) + write + more,
        "first": write + more,
        "follow_only": _follow(plan) + write + more_open,
        "incoming": button("<span>Accept</span>", f"Accept {who.raw}’s request to connect")
        + button("<span>Ignore</span>", f"Ignore {who.raw}’s request to connect")
        + more,
        "withdrawn": button(
            icon("connect-small") + f"<span>{e(words.connect)}</span>",
            _label(plan),
            'componentkey="ConnectButtonstate:invitation:urn:li:member:4711_withdrawn"',
        )
        + write
        + more,
        "self": link(part.profile(who.slug, "edit/intro/"), icon("edit-medium"), "Edit intro"),
        "unavailable": write + more_open,
    }
    return rows[plan.state]


def menu(plan: Plan) -> str:
    """Return the menu that hangs outside ``main`` while it is open."""
    if plan.state not in ("more_open", "follow_only", "unavailable"):
        return ""
    items = '<div role="menuitem" tabindex="0">Report / Block</div>'
    if plan.state == "more_open":
        items += link(
            part.invite(plan.who.slug), f"{e(plan.words.connect)}", more='role="menuitem"'
        )
    return f'<div data-floating-ui-portal><div role="menu" popover-x>{items}</div></div>'


def name_row(plan: Plan) -> str:
    """Return the row with the name and the degree, duplicates included."""
    who = plan.who
    inner = e(who.raw)
    if plan.layout == "s1":
        row = (
            '<div data-view-name="profile-top-card-verified-badge"><div role="button">'
            f"<p>{inner}</p></div></div>"
        )
    else:
        tag = "h1" if plan.layout == "sh1" else "h2"
        key = (
            f'componentkey="ProfileVerificationTriggerRef-{e(who.slug)}"'
            if plan.layout == "s2b"
            else ""
        )
        heading = f"<{tag}>{inner}</{tag}>"
        if "name_without_link" not in plan.traps:
            heading = link(part.profile(who.slug), heading, more=key)
        first = e(who.name.split(" ")[0])
        row = (
            f'<div aria-haspopup="dialog">{heading}'
            f'<svg id="verified-medium" aria-label="View {first}’s verifications"></svg></div>'
        )
    if "pronouns" in plan.traps:
        row += "<p>She/Her</p>"
    if plan.degree:
        mark = "\u200f· " if plan.lang in ("ar", "he") else "· "
        shown = f"<p>{mark}{e(plan.words.degrees[plan.degree - 1])}</p>"
        other = plan.words.degrees[1 if plan.degree == 1 else 0]
        unseen = f'<div data-display-contents="true"><p class="h1d">· {e(other)}</p></div>'
        row += shown + unseen if "duplicate_after" in plan.traps else unseen + shown
    return f"<div>{row}</div>"


def text_column(plan: Plan) -> str:
    """Return name, headline, employer, location and contact link."""
    who = plan.who
    tag = "div" if plan.layout == "sh1" else "p"
    line = "" if "no_headline" in plan.traps else f"<{tag}>{e(who.headline)}</{tag}>"
    org = who.school if "school_only" in plan.traps else f"{who.company} · {who.school}"
    org_line = "" if "no_org" in plan.traps else f"<{tag}>{e(org)}</{tag}>"
    contact = (
        "#" if "contact_hash" in plan.traps else part.profile(who.slug, "overlay/contact-info/")
    )
    return (
        f"<div>{name_row(plan)}{line}{org_line}<div><p>Northhaven</p><p>·</p>"
        f"<p>{link(contact, 'Contact info')}</p></div></div>"
    )


def sdui_card(plan: Plan) -> str:
    """Return the server-driven top card."""
    who = plan.who
    key = f"com.linkedin.sdui.profile.card.refACoAA{len(who.slug)}Topcard"
    chips = ""
    if "school_only" not in plan.traps:
        chips += f'<div role="button">{icon("company-accent-4")}<p>{e(who.company)}</p></div>'
    chips += f'<div role="button">{icon("school-accent-4")}<p>{e(who.school)}</p></div>'
    mutual = link(part.profile(STRANGERS[0].slug), f"<p>{e(STRANGERS[0].name)} is a mutual</p>")
    row = actions(plan)
    spare = f'<div data-display-contents="true"><div class="h1d">{row}</div></div>'
    photo = (
        '<div data-view-name="profile-top-card-member-photo" aria-label="Profile photo">'
        '<figure><img alt=""></figure></div>'
        if plan.layout == "s1"
        else '<div aria-label="Profile photo"><figure><img alt=""></figure></div>'
    )
    inner = (
        f"{photo}{text_column(plan)}{chips}<p>500+</p><p>connections</p>{mutual}"
        f'{spare}<div data-display-contents="true"><div>{row}</div></div>'
    )
    return f'<div componentkey="{key}"><section componentkey="{key}">{inner}</section></div>'


def toolbar(plan: Plan) -> str:
    """Return the sticky header, which stands before and outside ``main``."""
    who = plan.who
    about = link(
        part.profile(who.slug), f"<figure></figure><p>{e(who.raw)}</p><p>{e(who.headline)}</p>"
    )
    return f'<div role="toolbar" aria-hidden="true">{about}{actions(plan)}</div>'


def classic_card(plan: Plan) -> str:
    """Return the classic top card."""
    who, words = plan.who, plan.words
    connect = icon("connect-small", classic=True) + f"<span>{e(words.connect)}</span>"
    message = icon("send-privately-medium", classic=True)
    rows = {
        "connect_link": button(connect, _label(plan)) + button(message, f"Message {who.raw}"),
        "pending": button(
            icon("clock-small", classic=True) + f"<span>{e(words.pending)}</span>",
            (words.withdraw or words.pending + " {n}").replace("{n}", who.raw),
        ),
        "first": button(message, f"Message {who.raw}"),
        "incoming": button("<span>Accept</span>", f"Accept {who.raw}’s request to connect")
        + button("<span>Ignore</span>", f"Ignore {who.raw}’s request to connect"),
        "self": link(part.profile(who.slug, "edit/forms/intro/new/"), "edit", "Edit intro"),
    }
    row = rows.get(
        plan.state,
        button(icon("add-small", classic=True), f"Follow {who.raw}")
        + button(message, f"Message {who.raw}"),
    )
    item = ""
    if plan.state in ("more_closed", "more_open"):
        item = (
            f'<li><div role="button" aria-label="{e(_label(plan))}">'
            f"{icon('connect-medium', classic=True)}<span>{e(words.connect)}</span></div></li>"
        )
    item += '<li><div role="button" aria-label="Report or block">Report / Block</div></li>'
    opened = plan.state == "more_open"
    shut = "" if opened else " shut"
    row += (
        f'<button id="ember7-profile-overflow-action" aria-label="{e(words.more)}"'
        f' aria-expanded="{str(opened).lower()}"></button>'
        f'<div class="artdeco-dropdown__content-inner{shut}"><ul>{item}</ul></div>'
    )
    degree = ""
    if plan.degree:
        said = e(words.degrees[plan.degree - 1])
        degree = (
            '<span class="distance-badge"><span class="visually-hidden">degree connection</span>'
            f'<span class="dist-value">{said}</span></span>'
        )
    about = link(
        f"/in/{part.quote(who.slug)}/overlay/about-this-profile/",
        f'<h1 class="inline t-24 v-align-middle break-words">{e(who.raw)}</h1>',
    )
    company = (words.company or "") + f": {who.company}"
    right = (
        f'<ul><li><button aria-label="{e(company)}"><img alt=""><span><div>{e(who.company)}</div>'
        f'</span></button></li><li><button aria-label="{e(who.school)}."><img alt=""><span><div>'
        f"{e(who.school)}</div></span></button></li></ul>"
    )
    line = "" if "no_headline" in plan.traps else e(who.headline)
    contact = link(
        f"/in/{part.quote(who.slug)}/overlay/contact-info/",
        "Contact info",
        more='id="top-card-text-details-contact-info"',
    )
    return (
        '<section class="artdeco-card" data-member-id="4711"><div class="ph5 pb5">'
        f"<div>{about}{degree}</div>"
        f'<div class="text-body-medium break-words" data-generated-suggestion-target>{line}</div>'
        f"{right}"
        '<div><span class="text-body-small inline t-black--light break-words">Northhaven</span>'
        f"<span>{contact}</span></div><div>{row}</div></div></section>"
    )


def stale_card(plan: Plan) -> str:
    """Return the card of the profile one came from, left over."""
    who = STRANGERS[1]
    return (classic_card if plan.layout == "classic" else sdui_card)(
        Plan(who, plan.layout, "connect_link", plan.lang)
    )


def page(plan: Plan) -> str:
    """Put a whole page together."""
    classic = plan.layout == "classic"
    card = classic_card(plan) if classic else sdui_card(plan)
    if "stale_hidden" in plan.traps:
        card = f'<div class="h1d">{stale_card(plan)}</div>{card}'
    if "stale_only" in plan.traps:
        card = stale_card(plan)
    if "stranger_heading" in plan.traps:
        card = f'<h1 class="visually-hidden">{e(STRANGERS[2].name)}</h1>{card}'
    bar = toolbar(plan) if "toolbar" in plan.traps and not classic else ""
    if classic and "toolbar" in plan.traps:
        bar = f'<div class="pvs-sticky-header-profile-actions"><p>{e(plan.who.raw)}</p></div>'
    people = STRANGERS
    if "namesake" in plan.traps:
        people = (STRANGERS[0]._replace(name=plan.who.name, shown=plan.who.raw), *STRANGERS)
    rail = part.rail(plan.words.invite, people) if "no_rail" not in plan.traps else ""
    names = [plan.who.raw]
    if "several_titles" in plan.traps:
        names = [STRANGERS[1].name, f"(3) {plan.who.raw}", "Messaging"]
    before = f"<aside>{rail}</aside>" if "rail_first" in plan.traps else ""
    after = "" if "rail_first" in plan.traps else rail
    main = (
        f'<main id="workspace">{before}<div data-testid="lazy-column" '
        f'data-component-type="LazyColumn">{card}</div>{after}</main>'
    )
    tail = (
        '<div id="interop-outlet" data-testid="interop-shadowdom" class="theme--light"></div>'
        "<dialog></dialog><dialog></dialog>"
        '<div role="dialog" class="msg"><div contenteditable="true">Hi</div></div>'
    )
    body = f'<div id="root">{bar}{main}{menu(plan) if not classic else ""}{tail}</div>'
    return part.html(plan.lang, part.titles(*names), body)
