"""What LinkedIn's pages are recognised by: one sign a line, with its date and its source.

The one truth for Python and for the page: ``scripts/docs_page_signs.py`` copies the selectors and
texts to ``extension/page/inpage/signs.js``. When LinkedIn changes, mend a line here, run that
script, and add a page to the gallery. ``seen`` is the day on which the sign was last seen or
stated; ``source`` names the sections of ``docs/pages.md``, "What is known".
"""

from typing import Final, NamedTuple


class Sign(NamedTuple):
    """A CSS selector, or the beginning of a token, that means one thing on LinkedIn's pages."""

    mark: str
    seen: str
    source: str


class Words(NamedTuple):
    """What LinkedIn says in one language; ``{n}`` stands for a name, "" for what is not known."""

    degrees: tuple[str, str, str]
    connect: str
    invite: str
    pending: str
    more: str
    no_note: str
    seen: str = "2026-09-30"
    source: str = "5"
    accept: str = ""
    ignore: str = ""
    follow: str = ""
    withdraw: str = ""
    company: str = ""


SIGNS: Final[dict[str, Sign]] = {
    "card_sdui": Sign(
        '[componentkey*="profile.card" i][componentkey$="topcard" i]', "2026-10-09", "1.3"
    ),
    "card_classic": Sign("main section.artdeco-card[data-member-id]", "2026-06-30", "1.4"),
    "card_view_name": Sign(
        '[data-view-name="profile-top-card-member-photo"], '
        '[data-view-name="profile-top-card-verified-badge"]',
        "2026-01-31",
        "1.1",
    ),
    "name_heading": Sign("h1, h2", "2026-10-09", "1.1"),
    "name_plain": Sign('[data-view-name="profile-top-card-verified-badge"] p', "2025-10-31", "1.1"),
    "toolbar": Sign(
        '[role="toolbar"], .pvs-sticky-header-profile-actions, section.scaffold-layout-toolbar',
        "2026-10-09",
        "1.2, 1.4",
    ),
    "menu": Sign('[role="menu"], .artdeco-dropdown__content-inner', "2026-10-09", "1.4, 2.1"),
    "contact_link": Sign('a[href*="/overlay/contact-info"]', "2026-10-09", "1.5"),
    "about_link": Sign('a[href*="/overlay/about-this-profile"]', "2026-06-30", "1.1"),
    "edit_link": Sign('a[href*="/edit/intro"], a[href*="/edit/forms/intro"]', "2026-10-09", "1.3"),
    "headline_classic": Sign(
        ".text-body-medium.break-words, [data-generated-suggestion-target]", "2026-06-30", "1.4"
    ),
    "place_classic": Sign(
        "span.text-body-small.inline.t-black--light.break-words", "2026-06-30", "1.4"
    ),
    "degree_classic": Sign(".distance-badge .dist-value", "2026-06-30", "1.4"),
    "company_classic": Sign("ul > li button[aria-label]", "2026-06-30", "1.4"),
    "company_icon": Sign("company-accent", "2026-10-09", "1.3"),
    "school_icon": Sign("school-accent", "2026-10-09", "1.3"),
    "experience": Sign('[componentkey*="ExperienceTopLevelSection"]', "2026-10-09", "1.3"),
    "experience_item": Sign('[componentkey^="entity-collection-item"]', "2026-10-09", "1.3"),
    "display_contents": Sign("[data-display-contents]", "2026-10-09", "1.3"),
    "icon_connect": Sign("connect-", "2026-10-09", "1.5"),
    "icon_pending": Sign("clock-", "2026-10-09", "1.5"),
    "icon_follow": Sign("add-", "2026-10-09", "1.5"),
    "icon_message": Sign("send-privately-", "2026-10-09", "1.5"),
    "icon_more": Sign("overflow-", "2026-10-09", "1.5"),
    "invite_path": Sign("/preload/custom-invite", "2026-10-09", "1.5, 2.5"),
    "compose_path": Sign("/messaging/compose", "2026-10-09", "1.5"),
    "premium_path": Sign("/premium/", "2026-10-09", "2.4"),
    "shadow_host": Sign('#interop-outlet, [data-testid="interop-shadowdom"]', "2026-10-09", "2.2"),
    "preload_frame": Sign('iframe[src*="/preload/"]', "2026-10-09", "2.2"),
    "dialog": Sign('[role="dialog"], [role="alertdialog"], dialog[open]', "2026-10-09", "2.2, 2.3"),
    "dialog_invite": Sign(
        '.send-invite, [aria-labelledby="send-invite-modal"]', "2026-10-09", "2.3"
    ),
    "dialog_inner_invite": Sign("#send-invite-modal", "2026-10-09", "2.3"),
    "not_a_dialog": Sign('[contenteditable="true"], [contenteditable=""]', "2026-09-28", "2.2"),
    "note_box": Sign(
        'textarea#custom-message, textarea[name="message"], '
        "textarea.connect-button-send-invite__custom-message",
        "2026-10-09",
        "2.3",
    ),
    "email_field": Sign('input[type="email"], input[name="email"]', "2026-05-02", "2.4"),
    "person_in_dialog": Sign("strong", "2026-05-09", "2.3"),
    "dialog_actions": Sign(".artdeco-modal__actionbar", "2026-05-09", "2.3"),
    "add_note_button": Sign(
        ".artdeco-modal__actionbar .artdeco-button--secondary", "2026-05-09", "2.3"
    ),
    "close_button": Sign(
        "[data-test-modal-close-btn], .artdeco-modal__dismiss", "2026-05-09", "2.3"
    ),
    "weekly_limit": Sign('[class*="ip-fuse-limit-alert"]', "2026-09-30", "2.4"),
    "premium_link": Sign('a[href*="/premium/"]', "2026-10-09", "2.4"),
}

TEXTS: Final[dict[str, tuple[Sign, ...]]] = {
    "weekly_limit": (
        Sign("weekly invitation limit", "2026-09-30", "2.4"),  # en
        Sign("Limit für Kontaktanfragen erreicht", "2026-09-30", "2.4"),  # de
    ),
    "quota_spent": (
        Sign("used all your monthly custom invites", "2026-10-09", "2.4"),  # en
        Sign("out of free custom notes", "2026-10-09", "2.4"),  # en
        Sign("unlimited personalized invites", "2026-10-09", "2.4"),  # en
        Sign("nieograniczoną liczbę spersonalizowanych zaproszeń", "2026-10-09", "2.4"),  # pl
    ),
    "add_note": (
        Sign("Add a note", "2026-10-09", "2.3"),  # en
        Sign("Dodaj notatkę", "2026-05-09", "5"),  # pl
        Sign("Nachricht hinzufügen", "2026-09-30", "5"),  # de
        Sign("Notiz hinzufügen", "2026-09-30", "5"),  # de
        Sign("Ajouter une note", "2026-09-30", "5"),  # fr
        Sign("Añadir una nota", "2026-09-30", "5"),  # es
        Sign("Agregar una nota", "2026-09-30", "5"),  # es
        Sign("Adicionar nota", "2026-09-30", "5"),  # pt
        Sign("Opmerking toevoegen", "2026-09-30", "5"),  # nl
        Sign("メッセージを追加", "2026-09-30", "5"),  # ja
    ),
}
"""Parts of sentences in dialogs, a second vote beside the signs."""

WORDS: Final[dict[str, Words]] = {
    "en": Words(
        degrees=("1st", "2nd", "3rd"),
        connect="Connect",
        invite="Invite {n} to connect",
        pending="Pending",
        more="More",
        no_note="Send without a note",
        seen="2026-10-09",
        source="2.1, 5",
        accept="Accept {n}’s request to connect",
        ignore="Ignore {n}’s request to connect",
        follow="Follow {n}",
        withdraw="Pending, click to withdraw invitation sent to {n}",
        company="Current company",
    ),
    "de": Words(
        degrees=("1.", "2.", "3."),
        connect="Vernetzen",
        invite="{n} als Kontakt einladen",
        pending="Ausstehend",
        more="Mehr",
        no_note="Ohne Notiz senden",
    ),
    "fr": Words(
        degrees=("1er", "2e", "3e"),
        connect="Se connecter",
        invite="Inviter {n} à rejoindre votre réseau",
        pending="En attente",
        more="Plus",
        no_note="Envoyer sans note",
    ),
    "es": Words(
        degrees=("1er", "2º", "3er"),
        connect="Conectar",
        invite="Invita a {n} a conectar",
        pending="Pendiente",
        more="Más",
        no_note="Enviar sin nota",
    ),
    "pt": Words(
        degrees=("1º", "2º", "3º"),
        connect="Conectar",
        invite="Convidar {n} para se conectar",
        pending="Pendente",
        more="Mais",
        no_note="Enviar sem nota",
    ),
    "it": Words(
        degrees=("1°", "2°", "3°"),
        connect="Collegati",
        invite="Invita {n} a collegarsi",
        pending="In sospeso",
        more="Altro",
        no_note="Invia senza nota",
    ),
    "nl": Words(
        degrees=("1ste", "2e", "3de"),
        connect="Connectie maken",
        invite="Connectieverzoek verzenden naar {n}",
        pending="In behandeling",
        more="Meer",
        no_note="Verzenden zonder opmerking",
    ),
    "pl": Words(
        degrees=("1.", "2.", "3."),
        connect="Połącz",
        invite="Zaproś użytkownika {n} do nawiązania kontaktu",
        pending="W toku",
        more="Więcej",
        no_note="Wyślij bez notatki",
        seen="2026-05-09",
        source="1.4, 5",
        company="Obecna firma",
    ),
    "cs": Words(
        degrees=("1.", "2.", "3."),
        connect="Navázat spojení",
        invite="Pozvat uživatele {n} ke spojení",
        pending="Čeká na vyřízení",
        more="Více",
        no_note="Odeslat bez poznámky",
    ),
    "sv": Words(
        degrees=("1:a", "2:a", "3:e"),
        connect="Skapa kontakt",
        invite="Skicka en kontaktinbjudan till {n}",
        pending="Obesvarad",
        more="Mer",
        no_note="Skicka utan meddelande",
    ),
    "da": Words(
        degrees=("1.", "2.", "3."),
        connect="Opret forbindelse",
        invite="Inviter {n} til dit netværk",
        pending="Ventende",
        more="Mere",
        no_note="Send uden en note",
    ),
    "no": Words(
        degrees=("1.", "2.", "3."),
        connect="Knytt kontakt",
        invite="Inviter {n} til å knytte kontakt",
        pending="Venter",
        more="Mer",
        no_note="Send uten notat",
    ),
    "fi": Words(
        degrees=("1.", "2.", "3."),
        connect="Muodosta yhteys",
        invite="Kutsu {n} verkostoitumaan",
        pending="Odottaa",
        more="Enemmän",
        no_note="Lähetä ilman tekstiä",
    ),
    "tr": Words(
        degrees=("1. derece", "2. derece", "3. derece"),
        connect="Bağlantı kur",
        invite="{n} adlı kullanıcıyı bağlantı kurmak için davet et",
        pending="Beklemede",
        more="Daha fazla",
        no_note="Not olmadan gönderin",
    ),
    "ru": Words(
        degrees=("1-й", "2-й", "3-й"),
        connect="Установить контакт",
        invite="Пригласить участника {n} установить контакт",
        pending="На рассмотрении",
        more="Еще",
        no_note="Отправить без заметки",
    ),
    "uk": Words(
        degrees=("1-й", "2-й", "3-й"),
        connect="Встановити контакт",
        invite="Надіслати запрошення учасникові {n}, щоб встановити контакт",
        pending="Розглядається",
        more="Більше",
        no_note="Надіслати без примітки",
    ),
    "ja": Words(
        degrees=("1次", "2次", "3次"),
        connect="つながる",
        invite="{n}さんにつながりを申請する",
        pending="承認待ち",
        more="その他",
        no_note="挨拶なしで送信",
    ),
    "ko": Words(
        degrees=("1촌", "2촌", "3촌"),
        connect="1촌 맺기",
        invite="{n}님에게 1촌 신청",
        pending="대기중",
        more="더 보기",
        no_note="메모 없이 보내기",
    ),
    "zh-cn": Words(
        degrees=("1 度", "2 度", "3 度"),
        connect="加为好友",
        invite="邀请{n}加为好友",
        pending="待处理",
        more="更多",
        no_note="发送时不添加备注",
    ),
    "zh-tw": Words(
        degrees=("1 度", "2 度", "3 度"),
        connect="建立關係",
        invite="邀請{n}加為好友",
        pending="未回覆",
        more="更多",
        no_note="不附加備註即傳送",
    ),
    "ar": Words(
        degrees=("من الدرجة الأولى", "من الدرجة الثانية", "من الدرجة الثالثة"),
        connect="تواصل",
        invite="توجيه الدعوة لـ {n} للتواصل",
        pending="قيد الانتظار",
        more="المزيد",
        no_note="إرسال دون ملاحظة",
    ),
    "he": Words(
        degrees=("הראשון", "השני", "שלישית"),
        connect="להתחבר",
        invite="שליחת הזמנה להתחבר אל {n}",
        pending="בהמתנה",
        more="עוד",
        no_note="שליחה בלי הערה",
    ),
    "hi": Words(
        degrees=("लेवल 1", "लेवल 2", "लेवल 3"),
        connect="कनेक्ट करें",
        invite="{n} को कनेक्ट करने के लिए आमंत्रित करें",
        pending="लंबित है",
        more="अधिक",
        no_note="बिना नोट के भेजें",
    ),
}
"""By the page's language; a second vote only."""
