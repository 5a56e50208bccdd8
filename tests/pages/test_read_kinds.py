"""Kinds of pages once read wrongly: Connect in odd places, August's nesting, past employers."""

import pytest

from followup_rules.linkedin.selectors import WORDS
from tests.pages.reading import read
from tests.pages.worlds import Worlds
from tests.synthetic import parts as part
from tests.synthetic.layouts import Plan, page
from tests.synthetic.pages import Shown
from tests.synthetic.people import PEOPLE

WHO = PEOPLE[0]
MORE = '<button aria-expanded="false"><span>More</span></button>'
OPEN = MORE.replace("false", "true")
WRITE = part.message(WHO)
ICON = '<svg id="connect-small"></svg>'


def shown(html: str) -> Shown:
    """Put a page at the person's address."""
    return Shown("kind", part.profile(WHO.slug), html, {})


def row(inner: str, *, more: str = MORE, menu: str = "", lang: str = "en") -> str:
    """Give a page with these buttons in the row of the top card."""
    plan = Plan(WHO, "s2", "unavailable", lang)
    html = page(plan)
    start = html.index('<div data-display-contents="true"><div class="h1d"><a')
    end = html.index("</section>", start)
    html = f"{html[:start]}<div>{inner}{WRITE}{more}</div>{html[end:]}"
    start = html.index("<div data-floating-ui-portal>")
    end = html.index('<div id="interop-outlet"')
    return f"{html[:start]}{menu}{html[end:]}"


def hanging(item: str) -> str:
    """Give an open menu with this entry."""
    return f'<div data-floating-ui-portal><div role="menu">{item}<div>Report</div></div></div>'


LABEL = f'aria-label="Invite {WHO.name} to connect"'
ROWS = {
    "button without a label": f"<button>{ICON}<span>Connect</span></button>",
    "button by its word": "<button>Connect</button>",
    "div with a label": f"<div {LABEL}>{ICON}<span>Connect</span></div>",
    "div": "<div>Connect</div>",
    "span": "<span>Connect</span>",
    "span with an icon": f"<span>{ICON}<span>Connect</span></span>",
    "span in a box": "<div><div><span>Connect</span></div></div>",
    "role": f'<div role="button" tabindex="0">{ICON}<span>Connect</span></div>',
    "label of another language": f'<button aria-label="+ {WHO.name}">{ICON}Σύνδεση</button>',
    "link by its word": '<a href="#">Connect</a>',
    "icon of another name": '<button><svg id="person-plus"></svg><span>Connect</span></button>',
    "label with the name": f'<button aria-label="Connect with {WHO.name}">Connect</button>',
    "label with the first name": '<button aria-label="Invite Mara to connect">Connect</button>',
    "two lines": "<button><span>Connect</span><span>Invite them</span></button>",
    "element of its own": "<x-button>Connect</x-button>",
}
ITEMS = {
    "label inside": f'<div role="menuitem"><div {LABEL}>{ICON}<p>Connect</p></div></div>',
    "icon": f'<div role="menuitem">{ICON}<span>Verbinden</span></div>',
    "word": '<div role="menuitem"><span>Connect</span></div>',
    "button": f"<button {LABEL}>Connect</button>",
    "plain button": "<button>Connect</button>",
    "span": "<span>Connect</span>",
    "entry of a list": "<ul><li>Connect</li><li>Save</li></ul>",
    "paragraph": f"<div>{ICON}<p>Connect</p></div>",
    "bare, by its icon": f"<div><div>{ICON}<span>Σύνδεση</span></div></div>",
    "link without an address": "<a>Connect</a>",
    "two lines": '<div role="menuitem"><p>Connect</p><p>Send an invitation</p></div>',
    "bare, two lines": "<div><p>Connect</p><p>Send an invitation</p></div>",
    "bold": "<b>Connect</b>",
    "label element": "<label>Connect</label>",
    "section": "<section>Connect</section>",
    "element of its own": "<x-item>Connect</x-item>",
}


@pytest.mark.parametrize("kind", ROWS)
def test_connect_is_seen_whatever_it_is_made_of(worlds: Worlds, kind: str) -> None:
    reading, traces = read(worlds, shown(row(ROWS[kind])))
    assert (reading.name, reading.state, reading.doubts) == (WHO.name, "none", ())
    assert traces == []


def test_every_button_of_the_row_may_stand_in_boxes_of_its_own(worlds: Worlds) -> None:
    for word, state in (("Connect", "none"), ("Pending", "sent"), ("Xyz", "unknown")):
        page_ = row(f"<div><span>{word}</span></div>")
        start = page_.index(f"<div><span>{word}")
        inner = page_[start:]
        for one in (WRITE, MORE):
            inner = inner.replace(one, f"<div><div>{one}</div></div>")
        assert read(worlds, shown(page_[:start] + inner))[0].state == state


@pytest.mark.parametrize("kind", ITEMS)
def test_connect_in_their_own_open_menu_is_seen(worlds: Worlds, kind: str) -> None:
    page_ = row("", more=OPEN, menu=hanging(ITEMS[kind]))
    assert read(worlds, shown(page_))[0].state == "none"
    # Under another open menu it tells nothing, unless it names them.
    other = row("", menu=hanging(ITEMS[kind]))
    named = WHO.name in ITEMS[kind]
    assert read(worlds, shown(other))[0].state == ("none" if named else "unknown")


def test_a_link_to_this_invitation_counts_wherever_it_hangs(worlds: Worlds) -> None:
    for slug, state in ((WHO.slug, "none"), ("petra-1", "unknown")):
        entry = f'<li><a href="/preload/custom-invite/?vanityName={slug}">+</a></li>'
        page_ = row("", more=OPEN, menu=f"<div data-floating-ui-portal><ul>{entry}</ul></div>")
        assert read(worlds, shown(page_))[0].state == state


@pytest.mark.parametrize(
    "entry",
    [
        "<a href='/in/{slug}/'>Pending</a>",
        "<span>Pending</span>",
        "<li>Pending</li>",
        "<i>Pending</i>",
        "<section>Pending</section>",
        "<button>Pending…</button>",
        "<button title='Pending'></button>",
        "<button><svg id='hourglass-small'></svg><span>Pending</span></button>",
        "<button><span>Pending</span><span>Press to withdraw</span></button>",
    ],
)
@pytest.mark.parametrize("where", ["row", "boxes", "menu"])
def test_pending_is_known_by_its_word_whatever_it_is_made_of(
    worlds: Worlds, entry: str, where: str
) -> None:
    item = entry.format(slug=WHO.slug)
    if where == "menu":
        page_ = row("", more=OPEN, menu=hanging(item))
    else:
        page_ = row(item if where == "row" else f"<div><div>{item}</div></div>")
    assert read(worlds, shown(page_))[0].state == "sent"


@pytest.mark.parametrize("lang", ["el", "hu", "th"])
def test_a_menu_in_a_language_that_is_not_known_does_not_say_that_connect_is_missing(
    worlds: Worlds, lang: str
) -> None:
    page_ = row("", more=OPEN, menu=hanging('<div role="menuitem">Σύνδεση</div>'))
    page_ = page_.replace('lang="en"', f'lang="{lang}"')
    assert read(worlds, shown(page_))[0].state == "unknown"


@pytest.mark.parametrize("lang", ["en", "de", "fr", "es", "pt", "ja"])
@pytest.mark.parametrize("tag", ["span", "button", "div"])
def test_connect_and_pending_are_known_by_their_words_in_every_language(
    worlds: Worlds, lang: str, tag: str
) -> None:
    words = WORDS[lang]
    for word, state in ((words.connect, "none"), (words.pending, "sent"), ("Xyz", "unknown")):
        page_ = row(f"<{tag}>{word}</{tag}>", lang=lang)
        assert read(worlds, shown(page_))[0].state == state
    label = words.withdraw.replace("{n}", WHO.name)
    page_ = row(f'<{tag} aria-label="{label}"></{tag}>', lang=lang)
    assert tag != "button" or read(worlds, shown(page_))[0].state == "sent"


def test_a_bare_word_is_no_connect_where_nothing_says_that_it_can_be(worlds: Worlds) -> None:
    """It may have come from anywhere: the name's own button, a school's, a line of text."""
    for inner in (
        "<p>Connect</p>",
        '<div role="button"><svg id="school-accent-4"></svg><p>Connect</p></div>',
        '<div role="button"><h2>Connect</h2></div>',
    ):
        page_ = row(inner).replace("· 2nd", "")
        assert read(worlds, shown(page_))[0].state == "unknown", inner


def test_a_button_that_names_somebody_else_is_no_connect_of_theirs(worlds: Worlds) -> None:
    inner = f'<button aria-label="Invite Petra Fernweh to connect">{ICON}Connect</button>'
    assert read(worlds, shown(row(inner)))[0].state == "unknown"


def nested(
    lines: str, *, mark: str = "", first: str = "", work: str = "", buttons: str = ""
) -> str:
    """Give a page as of August 2026: the name in a box of its own, everything else in the next."""
    link = part.link(part.profile(WHO.slug), f"<h2>{WHO.name}</h2>")
    contact = part.link(part.profile(WHO.slug, "overlay/contact-info/"), "Contact info")
    location = f"<div><p>Northhaven</p><p>·</p><p>{contact}</p></div>"
    if first == "location apart":
        body = f"<div>{mark}{lines}</div>{location}"
    else:
        body = f"<div>{mark}{lines}{location}</div>"
    card = (
        '<div componentkey="com.linkedin.sdui.profile.card.refACoAA1Topcard"><section><div>'
        f"<div><div>{link}</div></div>{body}</div>{buttons}{WRITE}{MORE}</section></div>"
    )
    experience = (
        '<section componentkey="x.ExperienceTopLevelSection"><div '
        f'componentkey="entity-collection-item-1">{work}</div></section>'
        if work
        else ""
    )
    body = f'<main id="workspace">{card}{experience}</main>'
    return part.html("en", part.titles(WHO.name), body)


@pytest.mark.parametrize("apart", ["", "location apart"])
@pytest.mark.parametrize("before", ["", "<p>She/Her</p>"])
def test_lines_in_a_box_of_their_own_are_read_one_by_one(
    worlds: Worlds, apart: str, before: str
) -> None:
    lines = f"<p>{WHO.headline}</p><p>{WHO.company} · {WHO.school}</p>"
    html = nested(lines, mark=f"{before}<p>· 1st</p>", first=apart)
    reading, _ = read(worlds, shown(html))
    assert (reading.headline, reading.degree, reading.state) == (WHO.headline, 1, "connected")
    assert reading.company in (WHO.company, "")
    assert reading.company or "company" in [one.field for one in reading.doubts]


LINES = (WHO.headline, f"{WHO.company} · {WHO.school}")
NESTS = {
    "the mark in a box": f"<div><p>· 2nd</p></div><div><p>{LINES[0]}</p><p>{LINES[1]}</p></div>",
    "a box for each": f"<div><p>· 2nd</p></div><div><p>{LINES[0]}</p></div><div>{LINES[1]}</div>",
    "spans": f"<span>· 2nd</span><span>{LINES[0]}</span><span>{LINES[1]}</span>",
    "plain boxes": f"<div>· 2nd</div><div>{LINES[0]}</div><div>{LINES[1]}</div>",
    "deep": f"<div><div><div><div><p>· 2nd</p></div><div><p>{LINES[0]}</p></div></div></div></div>"
    f"<p>{LINES[1]}</p>",
    "a list": f"<ul><li>· 2nd</li><li>{LINES[0]}</li><li>{LINES[1]}</li></ul>",
    "sections": f"<section><p>· 2nd</p><p>{LINES[0]}</p></section><article>{LINES[1]}</article>",
    "a heading": f"<p>· 2nd</p><h3>{LINES[0]}</h3><p>{LINES[1]}</p>",
    "a badge": f"<button aria-label='Verified'></button><p>· 2nd</p><p>{LINES[0]}</p>",
    "spelt out": f"<p>2nd degree connection</p><p>{LINES[0]}</p>",
    "without a mark": f"<p>2nd</p><p>{LINES[0]}</p>",
    "words in a line apart": f"<p>· 2nd</p><div>{LINES[0][:5]}<b>{LINES[0][5:]}</b></div>"
    f"<p>{LINES[1]}</p>",
}


@pytest.mark.parametrize("kind", NESTS)
def test_lines_are_read_one_by_one_however_they_are_boxed(worlds: Worlds, kind: str) -> None:
    reading, _ = read(worlds, shown(nested(NESTS[kind])))
    assert (reading.headline.replace(" ", ""), reading.degree) == (WHO.headline.replace(" ", ""), 2)


def test_a_degree_in_many_letters_is_one(worlds: Worlds) -> None:
    html = nested(f"<p>{LINES[0]}</p>", mark="<p>· من الدرجة الأولى</p>")
    reading, _ = read(worlds, shown(html.replace('lang="en"', 'lang="ar"')))
    assert (reading.headline, reading.degree, reading.state) == (LINES[0], 1, "connected")


@pytest.mark.parametrize(("word", "state"), [("Pending", "sent"), ("Connect", "none")])
@pytest.mark.parametrize("tag", ["span", "p", "x-button"])
def test_buttons_without_a_row_of_their_own_are_read(
    worlds: Worlds, tag: str, word: str, state: str
) -> None:
    html = nested(f"<p>{LINES[0]}</p>", mark="<p>· 2nd</p>", buttons=f"<{tag}>{word}</{tag}>")
    assert read(worlds, shown(html))[0].state == state


def test_without_a_contact_link_the_lines_are_those_of_the_next_box(worlds: Worlds) -> None:
    lines = f"<p>{LINES[0]}</p><p>{LINES[1]}</p>"
    html = nested(lines, mark="<p>· 2nd</p>").replace("overlay/contact-info/", "x/")
    html = html.replace(WRITE, f"<p>500+</p>{WRITE}")
    reading, _ = read(worlds, shown(html))
    assert (reading.headline, reading.degree) == (WHO.headline, 2)


def test_a_members_number_is_known_by_whom_the_card_writes_to(worlds: Worlds) -> None:
    html = page(Plan(WHO, "classic", "connect_link"))
    number = f"ACoAA{len(WHO.slug)}"
    html = html.replace("</h1>", f"</h1>{WRITE}", 1)
    assert f"profile%3A{number}" in html
    reading, _ = read(worlds, Shown("kind", part.profile(number), html, {}))
    assert (reading.page, reading.slug, reading.name, reading.state) == (
        "profile",
        WHO.slug,
        WHO.name,
        "none",
    )
    entry = f'<ul><li><a href="/preload/custom-invite/?vanityName={WHO.slug}">+</a></li></ul>'
    sdui = row("", more=OPEN, menu=f"<div data-floating-ui-portal>{entry}</div>")
    assert read(worlds, Shown("kind", part.profile(number), sdui, {}))[0].state == "none"
    other = Shown("kind", part.profile(f"{number}9"), html, {})
    assert read(worlds, other)[0].page == "unsure"


def test_a_card_may_call_its_owner_by_number_and_by_slug(worlds: Worlds) -> None:
    number = f"ACoAA{len(WHO.slug)}"
    html = page(Plan(WHO, "s2", "connect_link"))
    html = html.replace(f"vanityName={WHO.slug}", f"vanityName={number}")
    for slug in (WHO.slug, number):
        reading, _ = read(worlds, Shown("kind", part.profile(slug), html, {}))
        assert (reading.slug, reading.name, reading.state) == (WHO.slug, WHO.name, "none")


def test_where_no_company_is_found_that_is_said(worlds: Worlds) -> None:
    reading, _ = read(worlds, shown(nested("", mark="<p>· 2nd</p>")))
    assert reading.company == ""
    assert "company" in [one.field for one in reading.doubts]


@pytest.mark.parametrize("said", ["Engineer at Oldmoor", "Engineer | Oldmoor", "Looking around"])
@pytest.mark.parametrize(
    "span",
    [
        *("Jan 2020 - Mar 2024 · 4 yrs", "2020 to 2024", "Ιαν 2020 έως 2024"),
        *("Jul 2020 · 1 mo", "2020", "2020年7月 · 1ヶ月", "07/2020 - 08/2020"),
    ],
)
def test_a_past_employer_is_not_the_company(worlds: Worlds, said: str, span: str) -> None:
    work = f"<p>Engineer</p><p>Oldmoor · Full-time</p><p>{span}</p>"
    reading, _ = read(worlds, shown(nested(f"<p>{said}</p>", mark="<p>· 2nd</p>", work=work)))
    assert reading.company == ""
    assert "company" in [one.field for one in reading.doubts]


@pytest.mark.parametrize("span", ["since 2020", "Jul 2020 - Present · 6 yrs", "seit 2020"])
def test_a_job_that_goes_on_is_the_company(worlds: Worlds, span: str) -> None:
    work = f"<p>Engineer</p><p>Oldmoor · Full-time</p><p>{span}</p>"
    html = nested("<p>Engineer at Oldmoor</p>", mark="<p>· 2nd</p>", work=work)
    assert read(worlds, shown(html))[0].company == "Oldmoor"


@pytest.mark.parametrize(
    "called",
    [
        *("LinkedIn Member", "LinkedIn-Mitglied", "LinkedInメンバー", "عضو لينكد إن", "领英会员"),
        *("Участник Линкедин", "लिंक्डइन सदस्य", "חבר לינקדאין", "リンクトインメンバー"),
    ],
)
def test_whoever_linkedin_does_not_name_has_no_name(worlds: Worlds, called: str) -> None:
    html = nested(f"<p>{LINES[0]}</p>", mark="<p>· 3rd</p>").replace(WHO.name, called)
    assert read(worlds, shown(html))[0].name == ""


@pytest.mark.parametrize("state", ["connect_link", "more_open"])
def test_a_classic_page_without_a_degree_is_read_by_its_connect(worlds: Worlds, state: str) -> None:
    html = page(Plan(WHO, "classic", state)).replace("distance-badge", "gone")
    html = html.replace("dist-value", "gone").replace("2nd", "")
    reading, _ = read(worlds, shown(html))
    assert (reading.degree, reading.state, reading.headline) == (None, "none", WHO.headline)
