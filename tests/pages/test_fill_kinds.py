"""Kinds of dialogs that LinkedIn has, had or may have: filled, asked about, or told; never silent.

Whose dialog it is stands first: a name proves only while nothing comes between.
"""

import pytest

from tests.pages.filling import NOTE, WHO, Filling
from tests.pages.worlds import Worlds
from tests.synthetic import dialogs as dialog
from tests.synthetic.layouts import Plan, page
from tests.synthetic.parts import profile
from tests.synthetic.people import STRANGERS

OTHER = "Petra Fernweh"
FIRST = WHO.name.split(" ", maxsplit=1)[0]
KNOWN = STRANGERS[0].name
"""Somebody to whom the page links."""


def one(inner: str) -> str:
    """Step one, with other words instead of the name's sentence."""
    return dialog.step_one("", plain=True, extra=f"<p>{inner}</p>")


def bold(*names: str) -> str:
    """Say these in bold."""
    return " · ".join(f"<strong>{name}</strong>" for name in names)


@pytest.mark.parametrize("wait", [0, 100, 500, 1500])
@pytest.mark.parametrize(
    ("away", "back"),
    [
        ("demo.close()", ""),
        ("demo.holder.hidden = true", "demo.holder.remove()"),
        ("demo.holder.querySelector('[role=dialog]').remove()", "demo.close()"),
    ],
)
def test_a_name_proves_nothing_once_its_dialog_was_gone_for_a_moment(
    worlds: Worlds, away: str, back: str, wait: int
) -> None:
    page_ = Filling(worlds)
    page_.arm()
    page_.show(dialog.step_one(WHO.name))
    page_.do(away, wait=wait)
    page_.do(back, wait=0)
    page_.show(dialog.step_two())
    assert page_.outcomes == ["whose_box"]
    assert page_.value == ""


def test_a_press_beside_the_dialog_may_open_anothers(worlds: Worlds) -> None:
    page_ = Filling(worlds)
    page_.arm()
    page_.show(dialog.step_one(WHO.name))
    worlds.press("main ul li button")
    page_.show(dialog.step_two())
    assert page_.outcomes == ["whose_box"]
    assert page_.value == ""


NAMED = {
    "own and words": (bold(WHO.name, "Premium members"), "filled"),
    "words and own": ("<b>Tip:</b> " + bold("Add a note", WHO.name), "filled"),
    "words alone": (bold("Premium members"), "whose_box"),
    "credential": (bold(f"{WHO.name}, PhD"), "filled"),
    "letters": (bold(f"{WHO.name} MBA"), "filled"),
    "title": (bold(f"Dr. {WHO.name}"), "filled"),
    "mark": (bold(f"{WHO.name} 🚀"), "filled"),
    "brackets": (bold(f"{WHO.name} (she/her)"), "filled"),
    "first name": (bold(FIRST), "whose_box"),
    "own and capitals": (bold(WHO.name, "Zwanzig Dreißig"), "whose_box"),
    "own and words in capitals": (bold(WHO.name, "Persönliche Nachricht"), "filled"),
    "possessive": (bold(f"{WHO.name}’s"), "filled"),
    "full stop": (bold(f"{WHO.name}."), "filled"),
    "first name, possessive": (bold(f"{FIRST}'s"), "whose_box"),
    "initial of the last name": (bold(f"{FIRST} {WHO.name.split()[-1][0]}."), "whose_box"),
    "initial between": (bold(f"{FIRST} Q. {WHO.name.split()[-1]}"), "whose_box"),
    "other initial": (bold(f"{FIRST} Z."), "other_person"),
    "first name, and all in a sentence": (
        f"Personalize your invitation to {WHO.name}. {bold(FIRST)} will read it.",
        "filled",
    ),
    "stranger": (bold(OTHER), "other_person"),
    "stranger, first name": (bold("Petra"), "other_person"),
    "stranger, credential": (bold(f"{OTHER}, PhD"), "other_person"),
    "stranger, own as mutual": (bold(OTHER, WHO.name), "other_person"),
    "known stranger second": (bold(WHO.name, KNOWN), "other_person"),
    "longer name": (bold(f"{WHO.name} Smith"), "other_person"),
    "joined name": (bold(f"{WHO.name}-Smith"), "other_person"),
    "plain, joined": (f"Personalize your invitation to {WHO.name}-Smith.", "whose_box"),
    "plain, joined by words": (f"Your invitation to {WHO.name} van Dyk goes out.", "whose_box"),
    "plain, joined by two": (f"Your invitation to {WHO.name} de la Cruz.", "whose_box"),
    "plain, letters": (f"Personalize your invitation to {WHO.name} MBA by a note.", "filled"),
    "plain, title": (f"Personalize your invitation to Dr. {WHO.name} by a note.", "filled"),
    "plain, quoted": (f"Personalize your invitation to “{WHO.name}”.", "filled"),
    "plain, en": (f"Personalize your invitation to {WHO.name} by adding a note.", "filled"),
    "plain, de": (f"Personalisieren Sie Ihre Einladung an {WHO.name}.", "filled"),
    "plain, fr": (f"Personnalisez votre invitation à {WHO.name} avec une note.", "filled"),
    "plain, es": (f"Personaliza tu invitación a {WHO.name} con una nota.", "filled"),
    "plain, pt": (f"Personalize seu convite para {WHO.name} com uma nota.", "filled"),
    "plain, ja": (f"{WHO.name}さんへのつながり申請", "filled"),
    "plain, other language": (f"Προσκαλέστε: {WHO.name}", "whose_box"),
    "plain, mutual": (f"You both know {WHO.name}", "whose_box"),
    "plain, first name": (f"How do you know {FIRST}?", "whose_box"),
    "plain, stranger": (
        f"Personalize your invitation to {OTHER} by adding a note.",
        "other_person",
    ),
    "plain, known stranger": (f"Προσκαλέστε: {KNOWN}", "other_person"),
    "plain, longer": (f"Personalize your invitation to {WHO.name} Smith.", "whose_box"),
    "honorific, ja": (bold(f"{WHO.name}さん"), "filled"),
    "honorific, ko": (bold(f"{WHO.name}님"), "filled"),
    "ending, tr": (bold(f"{WHO.name}’a"), "filled"),
    "last name first": (bold("Ellington, Mara"), "filled"),
    "one word": (bold("Optional"), "whose_box"),
    "own and words, ja": (bold("メッセージを追加", WHO.name), "filled"),
    "words, ar": (bold("ملاحظة شخصية"), "whose_box"),
    "words, zh": (bold("个性化邀请"), "whose_box"),
    "words, el": (bold("Προσωπική Σημείωση"), "whose_box"),
    "stranger, ja": (bold("山田 花子さん"), "other_person"),
    "stranger, ar": (bold("ليلى النجار"), "other_person"),
    "nobody": ("Invitations with a note are more often accepted.", "whose_box"),
}


@pytest.mark.parametrize("kind", NAMED)
def test_whom_a_dialog_names_decides(worlds: Worlds, kind: str) -> None:
    said, outcome = NAMED[kind]
    page_ = Filling(worlds)
    page_.arm()
    page_.show(one(said))
    page_.show(dialog.step_two())
    assert page_.outcomes == [outcome]
    assert page_.value == (NOTE if outcome == "filled" else "")
    if outcome == "other_person":
        page_.arm(namelessOk=True)
        page_.wait(2000)
        assert page_.outcomes[-1] == "other_person"
        assert page_.value == ""


@pytest.mark.parametrize("after", [bold(FIRST), f"You both know {WHO.name}", ""])
def test_what_was_named_in_bold_stands_against_what_is_said_less_clearly(
    worlds: Worlds, after: str
) -> None:
    page_ = Filling(worlds)
    page_.arm()
    page_.show(dialog.step_one(OTHER))
    page_.show(dialog.step_two(extra=f"<p>{after}</p>"))
    assert page_.outcomes == ["other_person"]
    assert page_.value == ""


@pytest.mark.parametrize("words", ["Where You Met", "Pro Tip", "Hiring Managers"])
def test_words_in_bold_beside_the_box_make_it_nobody_elses(worlds: Worlds, words: str) -> None:
    page_ = Filling(worlds)
    page_.arm()
    page_.show(dialog.step_one(WHO.name))
    page_.show(dialog.step_two(extra=f"<p><b>Tip:</b> <strong>{words}</strong></p>"))
    assert page_.outcomes == ["filled"]


@pytest.mark.parametrize(
    ("who", "outcome"),
    [(WHO.name, "filled"), (OTHER, "other_person"), (KNOWN, "other_person"), ("", "whose_box")],
)
@pytest.mark.parametrize("tag", ["dialog open", 'div role="dialog"', 'div aria-modal="true"'])
def test_a_first_step_without_a_known_word_or_mark_is_heard(
    worlds: Worlds, who: str, outcome: str, tag: str
) -> None:
    first = dialog.native(
        f"<p>Πρόσκληση <b>{who}</b></p><button>Α</button><button>Β</button>", "Σ;"
    )
    page_ = Filling(worlds, where="page")
    page_.arm()
    for step in (first, dialog.native_two()):
        shown = step.replace("dialog open", tag).replace(
            "</dialog>", f"</{tag.split(maxsplit=1)[0]}>"
        )
        page_.show(shown)
    assert page_.outcomes[-1] == outcome
    assert page_.value == (NOTE if outcome == "filled" else "")


def test_a_first_step_that_is_not_known_proves_nothing_once_it_was_gone(worlds: Worlds) -> None:
    page_ = Filling(worlds, where="page")
    page_.arm()
    page_.show(dialog.native(f"<p>Πρόσκληση <b>{WHO.name}</b></p><button>Α</button>"))
    page_.do("demo.close()", wait=200)
    page_.show(dialog.native_two())
    # It names them, so that it may be told as a step before the box; the box is asked about.
    assert page_.outcomes[-1] == "whose_box"
    assert set(page_.outcomes) <= {"first_step", "whose_box"}


ADD = ".send-invite .artdeco-button--secondary"
CLOSE = ".send-invite .artdeco-modal__dismiss"


@pytest.mark.parametrize("gap", [100, 1500])
@pytest.mark.parametrize(
    ("press", "then", "outcome"),
    [
        (ADD, "", "filled"),
        (ADD, "main ul li button", "whose_box"),
        (CLOSE, "", "whose_box"),
        ("", "", "whose_box"),
    ],
)
def test_a_step_that_comes_after_a_gap_is_theirs_if_their_dialog_was_pressed_last(
    worlds: Worlds, gap: int, press: str, then: str, outcome: str
) -> None:
    page_ = Filling(worlds, where="page")
    page_.arm()
    page_.show(dialog.step_one(WHO.name))
    if press:
        worlds.press(press)
    page_.do("demo.close()", wait=gap)
    if then:
        worlds.press(then)
    page_.show(dialog.step_two())
    assert page_.outcomes == [outcome]
    assert page_.value == (NOTE if outcome == "filled" else "")


def test_a_press_in_their_dialog_proves_nothing_for_long(worlds: Worlds) -> None:
    page_ = Filling(worlds, where="page")
    page_.arm()
    page_.show(dialog.step_one(WHO.name))
    worlds.press(ADD)
    page_.do("demo.close()", wait=4000)
    page_.show(dialog.step_two())
    assert page_.outcomes == ["whose_box"]


COUNTERS = (
    "<output>0/200</output>",
    "<small>0/200</small>",
    "<x-counter>0/200</x-counter>",
    '<span role="status" aria-label="0 of 200 characters"></span>',
    "残り200文字",
    "<b>0</b>/<b>200</b>",
    "0</span>/<span>200",
    "0／200",
    "0 of 200",
    "0 / 200 characters used",
    "200 characters left",
    "Υπολείπονται ٢٠٠",
    "<p><span>0/200</span></p>",
)


def test_the_counter_is_read_however_it_is_written(worlds: Worlds) -> None:
    page_ = Filling(worlds)
    for counter in COUNTERS:
        page_.do("demo.close()", wait=5000)
        page_.arm(text="x" * 243)
        page_.show(dialog.step_one(WHO.name))
        page_.show(dialog.step_two(counter=f"<span>{counter}</span>"))
        assert page_.outcomes[-1] == "too_long", counter
        assert page_.events[-1]["limit"] == 200
        assert page_.value == ""


RAILS = (
    f'<p>{WHO.name}</p><a href="/preload/custom-invite/?vanityName=m-9">Σύνδεση</a>',
    f'<a href="/in/m-9/"><img alt=""></a><div><span>{WHO.name}</span></div><button>+</button>',
    f'<h3>{WHO.name}, PhD</h3><a href="https://www.linkedin.com/in/m-9/">→</a>',
    f'<a href="/in/m-9/" aria-label="{WHO.name}"></a>',
)


@pytest.mark.parametrize("rail", RAILS)
@pytest.mark.parametrize("late", [False, True])
def test_a_namesake_is_known_by_links_in_a_language_without_labels(
    worlds: Worlds, rail: str, *, late: bool
) -> None:
    page_ = Filling(worlds)
    page_.arm()
    put = f"document.querySelector('main').insertAdjacentHTML('beforeend', `<div>{rail}</div>`)"
    if not late:
        page_.do(put)
    page_.show(dialog.step_one(WHO.name))
    page_.show(dialog.step_two(), wait=300)
    if late:
        assert page_.value == NOTE
        page_.do(put)
    page_.wait(2000)
    assert page_.outcomes == ["namesake"]
    assert page_.value == ""


def test_what_is_theirs_elsewhere_on_the_page_is_no_namesake(worlds: Worlds) -> None:
    page_ = Filling(worlds)
    page_.do(
        "document.querySelector('main').insertAdjacentHTML('beforeend', "
        f'`<section><div><a href="/in/{WHO.slug}/"><span>{WHO.name}</span></a> on '
        f'<a href="/in/petra-1/">{OTHER}</a></div><p>{WHO.name}</p></section>`)'
    )
    page_.arm()
    page_.show(dialog.step_one(WHO.name))
    page_.show(dialog.step_two())
    assert page_.outcomes == ["filled"]


SENTENCE = f"Personalize your invitation to {WHO.name} by adding a note."
BOXES = {
    "native": (dialog.native_one(SENTENCE), dialog.native_two()),
    "native, limit of the field": (
        dialog.native_one(SENTENCE, "Ajouter une note"),
        dialog.native_two('<textarea maxlength="300"></textarea>', counter=""),
    ),
    "native, limit in words": (
        dialog.native_one(SENTENCE),
        dialog.native_two('<textarea aria-label="Έως 300 χαρακτήρες"></textarea>', counter=""),
    ),
    "editable, limit in words": (
        dialog.native_one(SENTENCE),
        dialog.native(f"<p>Έως 300 χαρακτήρες</p>{dialog.EDITABLE}<button>OK</button>"),
    ),
    "editable": (dialog.step_one(WHO.name), dialog.step_two(dialog.EDITABLE)),
    "native and editable": (dialog.native_one(SENTENCE), dialog.native_two(dialog.EDITABLE)),
    "unnamed": (dialog.step_one(WHO.name), dialog.step_two(dialog.UNNAMED)),
}


@pytest.mark.parametrize("kind", BOXES)
def test_a_box_of_another_kind_is_filled(worlds: Worlds, kind: str) -> None:
    page_ = Filling(worlds, where="page" if "native" in kind else "shadow")
    page_.arm()
    for step in BOXES[kind]:
        page_.show(step)
    assert page_.outcomes == ["filled"]
    assert page_.value == NOTE
    assert page_.heard() in (["input", "change"], [])


def test_a_box_that_is_edited_keeps_lines_and_what_stands_in_it(worlds: Worlds) -> None:
    text = "Hi Mara,\n\nthank you."
    page_ = Filling(worlds)
    page_.arm(text=text)
    page_.show(dialog.step_one(WHO.name))
    page_.show(dialog.step_two(dialog.EDITABLE))
    assert page_.outcomes == ["filled"]
    assert page_.value == text
    page_.arm(text="Another")
    page_.show(dialog.step_one(WHO.name))
    page_.show(dialog.step_two(dialog.EDITABLE.replace("></", ">Mine</")))
    assert page_.outcomes[-1] == "box_not_empty"
    assert page_.value == "Mine"


NEST = (
    "const host = document.createElement('x-outer'); {where}.append(host);"
    "let root = host.attachShadow({{mode: 'open'}}); for (let n = 0; n < {deep}; n += 1) {{"
    "const inner = document.createElement('div'); root.append(inner);"
    "root = inner.attachShadow({{mode: 'open'}}); }} demo.root = () => root;"
)


@pytest.mark.parametrize(
    ("where", "deep"),
    [
        ("document.body", 0),
        ("document.querySelector('#root')", 2),
        ("document.querySelector('main section')", 4),
        ("document.body", 6),
        ("document.querySelector('#interop-outlet').attachShadow({mode: 'open'})", 1),
    ],
)
def test_a_dialog_in_shadow_roots_inside_each_other_is_found(
    worlds: Worlds, where: str, deep: int
) -> None:
    page_ = Filling(worlds)
    page_.do(NEST.format(where=where, deep=deep))
    page_.arm()
    page_.show(dialog.step_one(WHO.name))
    page_.show(dialog.step_two())
    assert page_.outcomes == ["filled"]
    assert page_.value == NOTE


def test_a_box_in_a_shadow_root_of_the_dialog_is_found(worlds: Worlds) -> None:
    page_ = Filling(worlds)
    page_.arm()
    page_.show(dialog.step_one(WHO.name))
    page_.do(
        "demo.show(`" + dialog.marked("<x-form></x-form>") + "`);"
        "const root = demo.holder.querySelector('x-form').attachShadow({mode: 'open'});"
        "root.innerHTML = `" + dialog.box() + "`; demo.box = () => root.querySelector('textarea');"
    )
    assert page_.outcomes == ["filled"]
    assert page_.value == NOTE


@pytest.mark.parametrize("choices", dialog.FIRST_STEPS)
@pytest.mark.parametrize("mark", [True, False])
def test_what_linkedin_asks_first_is_told_and_waited_for(
    worlds: Worlds, choices: str, *, mark: bool
) -> None:
    head, inner = f"How do you know {FIRST}?", choices + dialog.CONNECT_BUTTON
    page_ = Filling(worlds)
    page_.arm()
    page_.show(dialog.marked(inner, head) if mark else dialog.native(inner, head))
    page_.show(dialog.step_one(WHO.name))
    page_.show(dialog.step_two())
    assert page_.outcomes == ["first_step", "filled"]


QUESTIONS = (
    f"<p>Does {FIRST} know you?</p><button>Yes</button><button>No</button>",
    f"<p>Γνωρίζετε τον/την {WHO.name};</p><button>Ναι</button>",
    f"<h2>How do you know {WHO.name}?</h2><ul><li>Colleague</li><li>Friend</li></ul>",
    f'<h2>{WHO.name}?</h2><div tabindex="0">A b</div><div tabindex="0">C d</div>',
    '<h2>Do you know this person?</h2><label><input type="radio">Colleague</label>',
)


@pytest.mark.parametrize("question", QUESTIONS)
@pytest.mark.parametrize(
    "shape", ['<div role="dialog">{}</div>', '<div class="artdeco-modal">{}</div>']
)
def test_a_question_about_them_is_a_first_step_however_it_is_answered(
    worlds: Worlds, question: str, shape: str
) -> None:
    page_ = Filling(worlds)
    page_.arm()
    page_.show(shape.format(question))
    page_.show(dialog.step_one(WHO.name))
    page_.show(dialog.step_two())
    assert page_.outcomes == ["first_step", "filled"]


def test_plain_buttons_between_which_one_chooses_are_a_question(worlds: Worlds) -> None:
    page_ = Filling(worlds)
    page_.arm()
    answers = "<button>Colleague</button><button>Friend</button>" + dialog.CONNECT_BUTTON
    page_.show(dialog.marked(answers, "?"))
    assert page_.outcomes == ["first_step"]


@pytest.mark.parametrize(
    "field",
    [
        *('<input type="text" id="ember99">', "<input>", '<input autocomplete="email">'),
        *('<input type="search">', '<input type="TEXT">'),
    ],
)
def test_an_email_gate_without_a_mark_is_named(worlds: Worlds, field: str) -> None:
    page_ = Filling(worlds)
    page_.arm()
    page_.show(dialog.step_one(WHO.name, extra=f"<p>…</p>{field}"))
    page_.show(dialog.step_two(extra=field))
    assert page_.outcomes == ["email_gate", "filled"]
    assert page_.events[1]["emailAsked"] is True
    page_.do("demo.close()", wait=5000)
    page_.arm()
    page_.show(dialog.native_one(SENTENCE).replace("<p>", f"<p>…</p>{field}<p>", 1))
    page_.show(dialog.native_two())
    assert page_.outcomes[2:] == ["email_gate", "filled"]


def test_what_can_be_edited_beside_add_a_note_is_not_the_box(worlds: Worlds) -> None:
    page_ = Filling(worlds)
    page_.arm()
    address = '<div role="textbox" contenteditable="true" aria-label="Email"></div>'
    page_.show(dialog.step_one(WHO.name, extra=address))
    assert page_.outcomes == []
    assert page_.value.strip() == ""


@pytest.mark.parametrize("field", ["<input>", '<input type="email">', '<input type="tel">'])
def test_an_email_gate_is_named_before_any_invitation(worlds: Worlds, field: str) -> None:
    page_ = Filling(worlds)
    page_.arm()
    gate = f"<p>Επιβεβαίωση: <b>{WHO.name}</b></p>{field}<button>Α</button><button>Β</button>"
    page_.show(dialog.native(gate))
    assert page_.outcomes == ["email_gate"]


@pytest.mark.parametrize(
    "offer",
    [
        "<h2>Send unlimited invitations with Premium</h2><button>Try it</button>",
        "<h2>プレミアムにアップグレード</h2><button>無料で試す</button>",
        "<h2>…</h2><button>جرّب Premium</button>",
        '<h2>…</h2><a href="/checkout/premium?x=1">→</a>',
    ],
)
def test_an_offer_of_premium_is_known_by_its_name(worlds: Worlds, offer: str) -> None:
    page_ = Filling(worlds)
    page_.arm()
    page_.show(f'<div role="dialog">{offer}</div>')
    assert page_.outcomes == ["premium_shown"]
    page_.show(dialog.step_one(WHO.name))
    page_.show(f'<div role="dialog" class="artdeco-modal">{offer}</div>')
    assert page_.outcomes[-1] == "quota_spent"


@pytest.mark.parametrize("path", ["/premium", "/premium/products/", "/checkout/premium/"])
def test_a_page_of_premium_in_its_place_is_told(worlds: Worlds, path: str) -> None:
    page_ = Filling(worlds)
    page_.arm()
    page_.do(f"history.pushState(null, '', '{path}')")
    assert page_.outcomes == ["premium_shown"]
    assert page_.over()


@pytest.mark.parametrize(
    ("shown", "outcome", "over"),
    [
        (dialog.UPSELL, "quota_spent", True),
        (dialog.PREMIUM_MODAL, "premium_shown", False),
        (dialog.WEEKLY_OTHER_LANGUAGE, "unknown_dialog", False),
        *(
            (f'<div role="dialog"><p>{one}</p></div>', "weekly_limit", True)
            for one in dialog.WEEKLY_SENTENCES
        ),
    ],
)
def test_what_comes_in_the_place_of_an_invitation_is_told(
    worlds: Worlds, shown: str, outcome: str, *, over: bool
) -> None:
    page_ = Filling(worlds)
    page_.arm()
    page_.show(shown)
    assert page_.outcomes == [outcome]
    assert page_.over() is over
    assert page_.traces() == set()


def test_the_weekly_limit_is_known_by_signs_where_its_sentence_is_not(worlds: Worlds) -> None:
    page_ = Filling(worlds)
    for alert in dialog.WEEKLY_SIGNS:
        page_.arm()
        page_.show(alert)
        assert page_.outcomes[-1] == "weekly_limit", alert
    for other in dialog.NO_WEEKLY:
        page_.arm()
        page_.show(other)
        assert page_.outcomes[-1] != "weekly_limit", other


@pytest.mark.parametrize(
    ("shown", "told"),
    [
        (dialog.COOKIES, ["unknown_dialog"]),
        ('<div class="artdeco-modal"><p>…</p></div>', ["unknown_dialog", "unknown_dialog"]),
        (dialog.WEEKLY_OTHER_LANGUAGE, ["unknown_dialog", "unknown_dialog"]),
        (dialog.marked("<p>…</p><button>A</button>", "?"), ["unknown_dialog"]),
        (dialog.step_one(OTHER), ["other_person", "time_over"]),
        (dialog.step_one(WHO.name), ["time_over"]),
        ("", ["no_dialog"]),
    ],
)
def test_at_the_end_it_is_said_what_was_seen(worlds: Worlds, shown: str, told: list[str]) -> None:
    page_ = Filling(worlds)
    page_.arm(minutes=1)
    page_.show(shown, wait=61_000)
    assert page_.outcomes == told
    assert page_.over()
    if told[-1] == "time_over":
        assert page_.events[-1]["saw"] == (told[0] if len(told) > 1 else None)


def filled(worlds: Worlds) -> Filling:
    """Give a page with the note in its box."""
    page_ = Filling(worlds)
    page_.arm()
    page_.show(dialog.step_one(WHO.name))
    page_.show(dialog.step_two())
    assert page_.outcomes == ["filled"]
    return page_


@pytest.mark.parametrize("value", ["''", "'Hi'", "demo.box().value + '!'"])
def test_a_note_that_linkedin_takes_out_again_is_told(worlds: Worlds, value: str) -> None:
    page_ = filled(worlds)
    page_.do(f"demo.box().value = {value}")
    assert page_.outcomes == ["filled", "reverted"]


@pytest.mark.parametrize(
    "how", ["demo.holder.innerHTML", "demo.holder.firstElementChild.outerHTML"]
)
def test_a_box_that_is_mounted_anew_and_empty_is_told(worlds: Worlds, how: str) -> None:
    page_ = filled(worlds)
    page_.do(f"{how} = {how}")
    assert page_.outcomes == ["filled", "reverted"]


@pytest.mark.parametrize("how", ["disabled", "readonly"])
def test_a_box_that_takes_nothing_is_told(worlds: Worlds, how: str) -> None:
    page_ = Filling(worlds)
    page_.arm()
    page_.show(dialog.step_one(WHO.name))
    page_.show(dialog.step_two(dialog.box().replace("<textarea", f"<textarea {how}")), wait=9000)
    assert page_.outcomes == ["would_not_stay"]
    assert page_.over()


def test_linkedins_box_without_a_dialog_is_asked_about(worlds: Worlds) -> None:
    page_ = Filling(worlds)
    page_.arm()
    page_.show(f"<section>{dialog.box()}<div><button>Send</button></div></section>")
    assert page_.outcomes == ["whose_box"]
    page_.arm(namelessOk=True)
    page_.wait(2000)
    assert page_.value == NOTE


@pytest.mark.parametrize(
    "error",
    [
        "demo.box().insertAdjacentHTML('afterend', `<p role='alert'>No</p>`)",
        "demo.box().insertAdjacentHTML('afterend', `<p class='form-error'>No</p>`)",
        "demo.box().setAttribute('aria-errormessage', 'e1')",
        "demo.box().setAttribute('aria-invalid', 'true')",
        (
            "demo.box().insertAdjacentHTML('afterend', "
            "`<div class='artdeco-inline-feedback--error'>No</div>`)"
        ),
        (
            "document.body.insertAdjacentHTML('beforeend', "
            "`<div data-test-artdeco-toast-item-type='error'>No</div>`)"
        ),
    ],
)
def test_a_note_that_linkedin_refuses_is_told(worlds: Worlds, error: str) -> None:
    page_ = filled(worlds)
    page_.do(error)
    assert page_.outcomes == ["filled", "refused"]


@pytest.mark.parametrize(
    ("shown", "outcome"), [(dialog.WEEKLY, "weekly_limit"), (dialog.UPSELL, "quota_spent")]
)
def test_a_limit_that_is_told_only_at_send_is_told(
    worlds: Worlds, shown: str, outcome: str
) -> None:
    page_ = filled(worlds)
    page_.show(shown)
    assert page_.outcomes == ["filled", outcome]
    assert page_.over()


def test_a_box_that_closes_with_the_send_is_nothing_to_tell(worlds: Worlds) -> None:
    page_ = filled(worlds)
    page_.do("demo.box().value = ''; demo.close()", wait=5000)
    assert page_.outcomes == ["filled"]


NUMBER = f"ACoAA{len(WHO.slug)}"


@pytest.mark.parametrize("slug", [WHO.slug, NUMBER.lower()])
def test_an_address_by_member_number_is_the_same_persons(worlds: Worlds, slug: str) -> None:
    page_ = Filling(worlds, profile(NUMBER), page(Plan(WHO, "s2", "connect_link")))
    page_.arm(slug=slug)
    page_.show(dialog.step_one(WHO.name))
    page_.do(f"history.replaceState(null, '', '/in/{WHO.slug}/')", wait=500)
    page_.show(dialog.step_two())
    assert page_.outcomes == ["filled"]
    page_.do(f"history.replaceState(null, '', '/in/{NUMBER}/')", wait=1000)
    assert not page_.over()


def test_a_number_in_the_address_ties_nobody_else_to_the_page(worlds: Worlds) -> None:
    page_ = Filling(worlds, profile(NUMBER), page(Plan(WHO, "s2", "connect_link")))
    page_.arm(slug=STRANGERS[0].slug, name=STRANGERS[0].name)
    assert page_.outcomes == ["page_left"]
