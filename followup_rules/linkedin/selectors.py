"""What LinkedIn's pages are recognised by: one sign a line, with its date and its source.

Python uses them as they stand here; ``scripts/docs/selectors.py`` copies selectors and texts to
``extension/page/inpage/signs.js`` for the page. When LinkedIn changes, change a line here, run
``make docs``, and add the page's new shape to ``tests/synthetic``.

``checked_on`` is the day on which the sign was last seen or stated; ``source`` names the sections
of ``docs/pages.md``, "What is known".
"""

from typing import Final, NamedTuple


class Sign(NamedTuple):
    """A CSS selector, or the beginning of a token, that means one thing on LinkedIn's pages."""

    mark: str
    checked_on: str
    source: str


class Words(NamedTuple):
    """What LinkedIn says in one language; ``{n}`` stands for a name, "" for what is not known."""

    degrees: tuple[str, str, str]
    connect: str
    invite: str
    pending: str
    more: str
    no_note: str
    checked_on: str = "2026-09-30"
    source: str = "5"
    accept: str = ""
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
    "degree_classic": Sign(".distance-badge .dist-value", "2026-06-30", "1.4"),
    "company_classic": Sign("ul > li button[aria-label]", "2026-06-30", "1.4"),
    "company_icon": Sign("company-accent", "2026-10-09", "1.3"),
    "school_icon": Sign("school-accent", "2026-10-09", "1.3"),
    "experience": Sign('[componentkey*="ExperienceTopLevelSection"]', "2026-10-09", "1.3"),
    "experience_item": Sign('[componentkey^="entity-collection-item"]', "2026-10-09", "1.3"),
    "display_contents": Sign("[data-display-contents]", "2026-10-09", "1.3"),
    "icon_connect": Sign("connect-", "2026-10-09", "1.5"),
    "icon_pending": Sign("clock-", "2026-10-09", "1.5"),
    "icon_message": Sign("send-privately-", "2026-10-09", "1.5"),
    "invite_path": Sign("/preload/custom-invite", "2026-10-09", "1.5, 2.5"),
    "compose_path": Sign("/messaging/compose", "2026-10-09", "1.5"),
    "premium_path": Sign("/premium/", "2026-10-09", "2.4"),
    "shadow_host": Sign('#interop-outlet, [data-testid="interop-shadowdom"]', "2026-10-09", "2.2"),
    "preload_frame": Sign('iframe[src*="/preload/"]', "2026-10-09", "2.2"),
    "dialog": Sign(
        '[role="dialog"], [role="alertdialog"], dialog[open], [aria-modal="true"], '
        '.artdeco-modal, div[data-testid="dialog"]',
        "2026-10-09",
        "2.2, 2.3",
    ),
    "dialog_invite": Sign(
        '.send-invite, [aria-labelledby="send-invite-modal"]', "2026-10-09", "2.3"
    ),
    "dialog_inner_invite": Sign("#send-invite-modal", "2026-10-09", "2.3"),
    "editable": Sign(
        '[contenteditable="true"], [contenteditable=""], [contenteditable="plaintext-only"]',
        "2026-09-28",
        "2.2",
    ),
    "note_box": Sign(
        'textarea#custom-message, textarea[name="message"], '
        "textarea.connect-button-send-invite__custom-message",
        "2026-10-09",
        "2.3",
    ),
    "own_box": Sign(
        "textarea#custom-message, textarea.connect-button-send-invite__custom-message",
        "2026-10-09",
        "2.3",
    ),
    "email_field": Sign(
        'input[type="email"], input[name="email"], input[autocomplete="email"]',
        "2026-05-02",
        "2.4",
    ),
    "close_button": Sign(
        "[data-test-modal-close-btn], .artdeco-modal__dismiss", "2026-05-09", "2.3"
    ),
    "plain_input": Sign(
        'input:not([type="checkbox" i], [type="radio" i], [type="hidden" i], [type="button" i], '
        '[type="submit" i], [type="reset" i], [type="range" i], [type="file" i])',
        "2026-11-29",
        "2.4",
    ),
    "choices": Sign(
        'input[type="radio"], input[type="checkbox"], select, [role="radio"], [role="option"], '
        '[role="checkbox"], [role="combobox"], [role="listbox"], [role="menuitemradio"], '
        "[aria-pressed]",
        "2022-12-31",
        "2.4",
    ),
    "person_in_dialog": Sign("strong, b", "2026-05-09", "2.3"),
    "dialog_buttons": Sign(".artdeco-modal__actionbar button", "2026-05-09", "2.3"),
    "add_note_button": Sign(
        ".artdeco-modal__actionbar .artdeco-button--secondary", "2026-05-09", "2.3"
    ),
    "weekly_limit": Sign(
        '[class*="ip-fuse-limit"], [id*="ip-fuse-limit"], [data-test-modal-id*="fuse-limit"]',
        "2026-09-30",
        "2.4",
    ),
    "limit_mark": Sign(
        '[class*="limit"], [id*="limit"], [data-test-modal-id*="limit"], [data-test-id*="limit"], '
        '[data-testid*="limit"], [data-view-name*="limit"], [componentkey*="limit" i], '
        'a[href*="/help/linkedin/answer/a551012"], a[href*="/help/linkedin/answer/a550555"]',
        "2026-09-30",
        "2.4, 3",
    ),
    "help_link": Sign('a[href*="/help/"]', "2026-09-30", "3"),
    "premium_link": Sign(
        'a[href*="/premium/"], a[href$="/premium"], a[href*="/premium?"], a[href*="/checkout/"]',
        "2026-10-09",
        "2.4",
    ),
    "checkout_path": Sign("/checkout/", "2026-10-09", "2.4"),
    "premium_dialog": Sign('.modal-upsell, [data-test-modal-id*="upsell"]', "2026-10-09", "2.4"),
    "modal": Sign(
        '.artdeco-modal, [data-testid="dialog"], [role="alertdialog"], [aria-modal="true"]',
        "2026-10-09",
        "2.2, 2.3",
    ),
    "error_toast": Sign(
        '[data-test-artdeco-toast-item-type="error"], .artdeco-toast-item--error',
        "2026-09-30",
        "2.4",
    ),
    "alert_in_dialog": Sign(
        '[role="alert"], [aria-live="assertive"], [class*="error" i]', "2026-09-30", "2.4"
    ),
    "alert_on_page": Sign('[role="alert"][class*="error" i]', "2026-09-30", "2.4"),
    "error_in_dialog": Sign(
        '.artdeco-inline-feedback--error, [role="alert"][class*="error"]', "2026-09-30", "2.4"
    ),
}

TEXTS: Final[dict[str, tuple[Sign, ...]]] = {
    "weekly_limit": (
        Sign("weekly invitation limit", "2026-09-30", "2.4"),  # en
        Sign("weekly limit for invitations", "2026-09-30", "5"),  # en
        Sign("Limit für Kontaktanfragen erreicht", "2026-09-30", "2.4"),  # de
        Sign("wöchentliche Limit", "2026-09-30", "5"),  # de
        Sign("Wochenlimit", "2026-09-30", "5"),  # de
        Sign("limite hebdomadaire", "2026-09-30", "5"),  # fr
        Sign("límite semanal", "2026-09-30", "5"),  # es
        Sign("limite semanal", "2026-09-30", "5"),  # pt
        Sign("1週間の招待", "2026-09-30", "5"),  # ja
        Sign("週あたりの招待", "2026-09-30", "5"),  # ja
        Sign("週間の上限", "2026-09-30", "5"),  # ja
        Sign("週の上限", "2026-09-30", "5"),  # ja
        Sign("limite settimanale", "2026-09-30", "5"),  # it
        Sign("wekelijkse limiet", "2026-09-30", "5"),  # nl
        Sign("tygodniowy limit", "2026-09-30", "5"),  # pl
    ),
    "week": tuple(
        Sign(stem, "2026-11-29", "5")
        for stem in (
            *("weekly", "wöchentlich", "hebdomad", "par semaine", "semanal", "週", "settiman"),
            *("wekelijks", "per week", "tygodni", "týden", "týždeň", "vecko", "veckan"),
            *("ugentlig", "per uge", "ukentlig", "per uke", "viikko", "viikoit", "hafta"),
            *("недел", "тижн", "тижд", "седми", "주간", "매주", "일주일", "أسبوع", "שבוע"),
            *("每周", "本周", "一周", "每週", "本週", "一週"),
            *("सप्ताह", "साप्ताहिक", "εβδομάδ", "εβδομαδ", "săptăm", "heti", "minggu"),
            *("สัปดาห์", "tuần", "هفت", "সপ্তাহ", "সাপ্তাহিক", "tjedn", "nedelj", "nädal", "lingg"),
            *("आठवड", "ਹਫ਼ਤ", "ਹਫਤ", "వార", "ukes", "ugens", "ugegrænse", "viikon", "tedensk"),
            *("setman", "vikuleg", "savait", "nedēļ", "недељ", "wiki", "asteko", "javor"),
        )
    ),
    "quota_spent": (
        Sign("used all your monthly custom invites", "2026-10-09", "2.4"),  # en
        Sign("out of free custom notes", "2026-10-09", "2.4"),  # en
        Sign("unlimited personalized invites", "2026-10-09", "2.4"),  # en
        Sign("unlimited personalized invitations", "2026-10-09", "5"),  # en
        Sign("unbegrenzt personalisierte Einladungen", "2026-09-30", "5"),  # de
        Sign("unbegrenzt viele personalisierte", "2026-09-30", "5"),  # de
        Sign("invitations personnalisées en illimité", "2026-09-30", "5"),  # fr
        Sign("nombre illimité d’invitations personnalisées", "2026-09-30", "5"),  # fr
        Sign("invitations personnalisées illimitées", "2026-09-30", "5"),  # fr
        Sign("invitaciones personalizadas ilimitadas", "2026-09-30", "5"),  # es
        Sign("convites personalizados ilimitados", "2026-09-30", "5"),  # pt
        Sign("カスタム招待状を無制限", "2026-09-30", "5"),  # ja
        Sign("招待を無制限", "2026-09-30", "5"),  # ja
        Sign("nieograniczoną liczbę spersonalizowanych zaproszeń", "2026-10-09", "2.4"),  # pl
    ),
    "premium": tuple(
        Sign(word, "2026-11-29", "2.4")
        for word in (
            *("Premium", "プレミアム", "프리미엄", "Премиум", "Преміум", "بريميوم", "פרימיום"),
            *("प्रीमियम", "พรีเมียม"),
        )
    ),
    "add_note": (
        Sign("Add a note", "2026-10-09", "2.3"),  # en
        Sign("Add note", "2026-10-09", "5"),  # en
        Sign("Dodaj notatkę", "2026-05-09", "5"),  # pl
        Sign("Nachricht hinzufügen", "2026-09-30", "5"),  # de
        Sign("Notiz hinzufügen", "2026-09-30", "5"),  # de
        Sign("Ajouter une note", "2026-09-30", "5"),  # fr
        Sign("Ajouter un message", "2026-09-30", "5"),  # fr
        Sign("Añadir una nota", "2026-09-30", "5"),  # es
        Sign("Añadir nota", "2026-09-30", "5"),  # es
        Sign("Agregar una nota", "2026-09-30", "5"),  # es
        Sign("Agregar nota", "2026-09-30", "5"),  # es
        Sign("Adicionar nota", "2026-09-30", "5"),  # pt
        Sign("Adicionar uma nota", "2026-09-30", "5"),  # pt
        Sign("Opmerking toevoegen", "2026-09-30", "5"),  # nl
        Sign("Aggiungi una nota", "2026-09-30", "5"),  # it
        Sign("Aggiungi nota", "2026-09-30", "5"),  # it
        Sign("メッセージを追加", "2026-09-30", "5"),  # ja
        Sign("メモを追加", "2026-09-30", "5"),  # ja
        Sign("挨拶を追加", "2026-09-30", "5"),  # ja
    ),
    "personalize": (
        Sign("invitation to {n}", "2026-05-09", "2.3"),  # en
        Sign("Einladung an {n}", "2026-09-30", "5"),  # de
        Sign("Einladung für {n}", "2026-09-30", "5"),  # de
        Sign("invitation à {n}", "2026-09-30", "5"),  # fr
        Sign("invitación a {n}", "2026-09-30", "5"),  # es
        Sign("invitación para {n}", "2026-09-30", "5"),  # es
        Sign("convite para {n}", "2026-09-30", "5"),  # pt
        Sign("{n}さんへの", "2026-09-30", "5"),  # ja
    ),
}
"""Parts of sentences in dialogs, a second vote beside the signs.

``week``: stems that count only in an alert that has no field and one answer.
"""

WORDS: Final[dict[str, Words]] = {
    "en": Words(
        degrees=("1st", "2nd", "3rd"),
        connect="Connect",
        invite="Invite {n} to connect",
        pending="Pending",
        more="More",
        no_note="Send without a note",
        checked_on="2026-10-09",
        source="2.1, 5",
        accept="Accept {n}’s request to connect",
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
        accept="Einladung von {n} annehmen",
        follow="{n} folgen",
        withdraw="Ausstehend, klicken Sie, um die an {n} gesendete Einladung zurückzuziehen",
        company="Aktuelles Unternehmen",
    ),
    "fr": Words(
        degrees=("1er", "2e", "3e"),
        connect="Se connecter",
        invite="Inviter {n} à rejoindre votre réseau",
        pending="En attente",
        more="Plus",
        no_note="Envoyer sans note",
        accept="Accepter l’invitation de {n}",
        follow="Suivre {n}",
        withdraw="En attente, cliquez pour retirer l’invitation envoyée à {n}",
        company="Entreprise actuelle",
    ),
    "es": Words(
        degrees=("1er", "2º", "3er"),
        connect="Conectar",
        invite="Invita a {n} a conectar",
        pending="Pendiente",
        more="Más",
        no_note="Enviar sin nota",
        accept="Aceptar la invitación de {n}",
        follow="Seguir a {n}",
        withdraw="Pendiente, haz clic para retirar la invitación enviada a {n}",
        company="Empresa actual",
    ),
    "pt": Words(
        degrees=("1º", "2º", "3º"),
        connect="Conectar",
        invite="Convidar {n} para se conectar",
        pending="Pendente",
        more="Mais",
        no_note="Enviar sem nota",
        accept="Aceitar convite de {n}",
        follow="Seguir {n}",
        withdraw="Pendente, clique para retirar o convite enviado para {n}",
        company="Empresa atual",
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
        checked_on="2026-05-09",
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
        accept="{n}さんのリクエストを承認",
        follow="{n}さんをフォロー",
        withdraw="承認待ち、クリックして{n}さんへの招待を取り消す",
        company="現在の会社",
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

ACCEPT: Final = (
    *("accept", "annehmen", "akzeptieren", "accepter", "aceptar", "aceitar", "accetta"),
    *("accepteren", "akceptuj", "zaakceptuj", "přijmout", "acceptera", "acceptér", "godta"),
    *("hyväksy", "kabul et", "принять", "прийняти", "承認", "承諾", "수락", "接受", "قبول"),
    *("לאשר", "אישור", "स्वीकार"),
)
"""How the button that accepts somebody's invitation begins or ends, in any language."""
IGNORE: Final = (
    *("ignore", "ignorieren", "ignorer", "ignorar", "ignora", "negeren", "ignoruj", "zignoruj"),
    *("ignorovat", "ignorera", "ohita", "yoksay", "игнорировать", "ігнорувати", "無視", "무시"),
    *("忽略", "تجاهل", "להתעלם", "התעלם", "अनदेखा"),
)
"""The button beside it that turns the invitation down."""
