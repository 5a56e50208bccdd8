"""LinkedIn's invitation dialog in its variants, synthetic (``docs/pages.md``, 2.3 and 2.4)."""

from tests.synthetic.parts import e

_OPEN = (
    '<div role="dialog" data-test-modal="" tabindex="-1" aria-labelledby="send-invite-modal"'
    ' class="artdeco-modal artdeco-modal--layer-default send-invite">'
    '<button aria-label="Dismiss" data-test-modal-close-btn'
    ' class="artdeco-modal__dismiss">x</button>'
)


def step_one(
    name: str, add_note: str = "Add a note", extra: str = "", *, plain: bool = False
) -> str:
    """Return the first step: a note or not. ``plain``: without the name."""
    who = "" if plain else f" to <strong>{e(name)}</strong>"
    second = (
        f'<button aria-label="{e(add_note)}" class="artdeco-button--secondary mr1">'
        f"{e(add_note)}</button>"
        if add_note
        else ""
    )
    return (
        f'{_OPEN}<div class="artdeco-modal__header"><h2 id="send-invite-modal">'
        "Add a note to your invitation?</h2></div>"
        '<div class="artdeco-modal__content"><p><span class="flex-1">Personalize your invitation'
        f"{who}.</span></p>{extra}</div>"
        f'<div class="artdeco-modal__actionbar">{second}'
        '<button aria-label="Send without a note" class="artdeco-button--primary ml1">'
        "Send without a note</button></div></div>"
    )


def step_two(
    box: str = '<textarea id="custom-message" name="message" maxlength="300"></textarea>',
    *,
    counter: str = "0/300",
    quota: str = "3 personalized invitations remaining for this month.",
    extra: str = "",
) -> str:
    """Return the second step: the box."""
    return (
        f'{_OPEN}<div class="artdeco-modal__header"><h2 id="send-invite-modal">'
        "Add a note to your invitation</h2></div>"
        f'<div class="artdeco-modal__content">{f"<p>{quota}</p>" if quota else ""}'
        "<label>Please limit personal note to 300 characters.</label>"
        f"{box}<span>{counter}</span>{extra}</div>"
        '<div class="artdeco-modal__actionbar">'
        '<button aria-label="Cancel adding a note">Cancel</button>'
        '<button aria-label="Send invitation" disabled>Send</button></div></div>'
    )


def native(inner: str, head: str = "") -> str:
    """Give a dialog of the newer pages: the browser's own element, without marks."""
    return (
        '<dialog open data-testid="dialog" aria-labelledby="dialog-header">'
        '<button type="button" aria-label="Dismiss"></button>'
        f'<header id="dialog-header"><h2>{head}</h2></header>'
        f'<div data-testid="dialog-content">{inner}</div></dialog>'
    )


def native_one(sentence: str, add_note: str = "Add a note") -> str:
    """Give its first step: whoever is invited is named in a plain sentence."""
    return native(
        f'<p>{e(sentence)}</p><button type="button" aria-label="{e(add_note)}"></button>'
        '<button type="button"><span>OK</span></button>'
    )


UNNAMED = '<textarea aria-label="Note"></textarea>'
EDITABLE = '<div role="textbox" contenteditable="true" aria-label="Note"></div>'


def native_two(box_: str = UNNAMED, counter: str = "0/200") -> str:
    """Give its second step."""
    return native(f"{box_}<span>{counter}</span><button type='button' disabled>Send</button>")


def marked(inner: str, head: str = "") -> str:
    """Give an invitation by its mark, with anything in it."""
    return f'{_OPEN}<h2 id="send-invite-modal">{head}</h2>{inner}</div>'


def box(maxlength: int | None = 300, value: str = "") -> str:
    """Return the box alone."""
    most = f' maxlength="{maxlength}"' if maxlength else ""
    return f'<textarea id="custom-message" name="message"{most}>{e(value)}</textarea>'


NUDGE = '<p><a href="https://www.linkedin.com/premium/products/">Write more with Premium</a></p>'
UPSELL = (
    '<div role="dialog" class="artdeco-modal"><h2>Send unlimited personalized invites with '
    "Premium</h2><p>You've used all your monthly custom invites.</p>"
    '<a href="https://www.linkedin.com/premium/products/?x=1">Try</a></div>'
)
UPSELL_OTHER_LANGUAGE = (
    '<div role="dialog" class="artdeco-modal"><h2>Αναβάθμιση</h2>'
    '<a href="/premium/products/">→</a></div>'
)
EMAIL = (
    "<p>To verify this member knows you, please enter their email to connect.</p>"
    '<input type="email" name="email">'
)
WEEKLY = (
    '<div role="dialog" class="artdeco-modal ip-fuse-limit-alert"><h2>You’ve reached the weekly '
    "invitation limit</h2></div>"
)
WEEKLY_WORDS = (
    '<div role="dialog" class="artdeco-modal"><h2>Limit für Kontaktanfragen erreicht</h2></div>'
)
CONNECT_BUTTON = (
    '<div class="artdeco-modal__actionbar"><button class="artdeco-button--primary">Connect'
    "</button></div>"
)
FIRST_STEPS = (
    '<label><input type="radio">Colleague</label><input type="text" placeholder="Where?">',
    "<select><option>Colleague</option></select>",
    '<div role="radiogroup"><div role="radio" tabindex="0">Colleague</div></div>',
    '<button aria-pressed="false">Colleague</button><button aria-pressed="false">Other</button>',
    '<div role="option" tabindex="0">Colleague</div>',
    '<div role="menuitemradio" tabindex="0">Colleague</div>',
    '<label><input type="radio" style="position: absolute; opacity: 0">Colleague</label>',
    '<input type="radio" id="r1" hidden><label for="r1">Colleague</label>',
    "<button>Colleague</button><button>Classmate</button><button>Other</button>",
    '<ul><li><a href="#">Colleague</a></li><li><a>Friend</a></li><li><a>Other</a></li></ul>',
)
"""What may stand before the step with the note ("How do you know …?")."""
PREMIUM_MODAL = '<div role="dialog" class="artdeco-modal modal-upsell"><h2>Αναβάθμιση</h2></div>'
WEEKLY_OTHER_LANGUAGE = (
    '<div role="alertdialog" class="artdeco-modal"><h2>Φτάσατε το όριο</h2></div>'
)
WEEKLY_SENTENCES = (
    "You’ve reached the weekly invitation limit",
    "Sie haben das wöchentliche Limit für Kontaktanfragen erreicht",
    "Vous avez atteint la limite hebdomadaire d’invitations",
    "Alcanzaste el límite semanal de invitaciones",
    "Você atingiu o limite semanal de convites",
    "1週間の招待数の上限に達しました",
)
WEEKLY_SIGNS = (
    (
        '<div role="alertdialog" class="artdeco-modal invite-limit-alert"><h2>Φτάσατε το όριο</h2>'
        "<button>OK</button></div>"
    ),
    (
        '<dialog open data-testid="dialog"><h2>Φτάσατε το όριο</h2><button>OK</button>'
        '<a href="https://www.linkedin.com/help/linkedin/answer/a551012">?</a></dialog>'
    ),
    (
        '<div role="dialog" class="artdeco-modal"><h2>…</h2><button aria-label="x"></button>'
        '<div data-view-name="weekly-limit-notice"><button>OK</button></div></div>'
    ),
    (
        '<div role="alertdialog"><div data-test-id="invitation-limit">…</div><button>A b</button>'
        "<button>C d</button></div>"
    ),
    (
        '<div role="dialog" class="artdeco-modal"><button aria-label="Dismiss">x</button>'
        "<h2>Haftalık sınır</h2><button>OK</button></div>"
    ),
    *(
        f'<div role="dialog" class="artdeco-modal"><h2>{said}</h2><button>OK</button></div>'
        for said in (
            "Du har nått gränsen för veckoinbjudningar",
            "주간 초대 한도에 도달했습니다",
            "Φτάσατε το εβδομαδιαίο όριο προσκλήσεων",
            "Haftalık davet sınırına ulaştınız",
            "您已达到每周邀请上限",
            "Вы достигли недельного лимита приглашений",
            "लिंक्डइन की साप्ताहिक सीमा",
            "لقد وصلت إلى الحد الأسبوعي",
            "Du har nådd ukesgrensen",
            "ਹਫ਼ਤਾਵਾਰੀ ਸੀਮਾ",
            "వారపు పరిమితి",
        )
    ),
)
"""The weekly limit by LinkedIn's own tokens, its page of help, or one word of an alert."""
NO_WEEKLY = (
    (
        '<div role="dialog" class="artdeco-modal"><h2>Απόσυρση;</h2><p>εβδομάδες</p>'
        "<button>A</button><button>B</button></div>"
    ),
    (
        '<div role="dialog" class="artdeco-modal"><h2>Weekly digest</h2><input type="email">'
        "<button>OK</button></div>"
    ),
    (
        '<div role="dialog" class="artdeco-modal character-limit"><a href="/jobs/">x</a>'
        "<button>OK</button></div>"
    ),
)
"""A question, a form, and an advertisement: none of them the limit."""
COOKIES = '<div role="dialog" class="cookies"><p>We use cookies</p><button>Fine</button></div>'
CHAT = (
    '<div role="dialog"><div contenteditable="true"></div>'
    '<textarea name="message"></textarea></div>'
)
NATIVE = (
    '<dialog open data-testid="dialog"><div data-testid="dialog-content"><p>Invitation</p>'
    '<textarea name="message" maxlength="200"></textarea><span>0/200</span></div></dialog>'
)
