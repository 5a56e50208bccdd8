"""LinkedIn's invitation dialog in its variants, synthetic (``docs/pages.md``, 2.3 and 2.4)."""

from scripts.gallery_parts import e

_OPEN = (
    '<div role="dialog" data-test-modal="" tabindex="-1" aria-labelledby="send-invite-modal"'
    ' class="artdeco-modal artdeco-modal--layer-default send-invite">'
    '<button aria-label="Dismiss" data-test-modal-close-btn'
    ' class="artdeco-modal__dismiss">x</button>'
)


def step_one(
    name: str, add_note: str = "Add a note", extra: str = "", *, plain: bool = False
) -> str:
    """Give the first step: a note or not. ``plain``: without the name."""
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
    """Give the second step: the box."""
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


def box(maxlength: int | None = 300, value: str = "") -> str:
    """Give the box alone."""
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
COOKIES = '<div role="dialog" class="cookies"><p>We use cookies</p><button>Fine</button></div>'
CHAT = (
    '<div role="dialog"><div contenteditable="true"></div>'
    '<textarea name="message"></textarea></div>'
)
NATIVE = (
    '<dialog open data-testid="dialog"><div data-testid="dialog-content"><p>Invitation</p>'
    '<textarea name="message" maxlength="200"></textarea><span>0/200</span></div></dialog>'
)
