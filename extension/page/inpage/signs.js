/**
 * Made by scripts/docs_page_signs.py from followup_rules/page_signs.py: mend the line there.
 */
(() => {
  const signs = /** @type {any} */ ({
    "card_sdui": "[componentkey*=\"profile.card\" i][componentkey$=\"topcard\" i]",
    "card_classic": "main section.artdeco-card[data-member-id]",
    "card_view_name": "[data-view-name=\"profile-top-card-member-photo\"], [data-view-name=\"profile-top-card-verified-badge\"]",
    "name_heading": "h1, h2",
    "name_plain": "[data-view-name=\"profile-top-card-verified-badge\"] p",
    "toolbar": "[role=\"toolbar\"], .pvs-sticky-header-profile-actions, section.scaffold-layout-toolbar",
    "menu": "[role=\"menu\"], .artdeco-dropdown__content-inner",
    "contact_link": "a[href*=\"/overlay/contact-info\"]",
    "about_link": "a[href*=\"/overlay/about-this-profile\"]",
    "edit_link": "a[href*=\"/edit/intro\"], a[href*=\"/edit/forms/intro\"]",
    "headline_classic": ".text-body-medium.break-words, [data-generated-suggestion-target]",
    "place_classic": "span.text-body-small.inline.t-black--light.break-words",
    "degree_classic": ".distance-badge .dist-value",
    "company_classic": "ul > li button[aria-label]",
    "company_icon": "company-accent",
    "school_icon": "school-accent",
    "experience": "[componentkey*=\"ExperienceTopLevelSection\"]",
    "experience_item": "[componentkey^=\"entity-collection-item\"]",
    "display_contents": "[data-display-contents]",
    "icon_connect": "connect-",
    "icon_pending": "clock-",
    "icon_follow": "add-",
    "icon_message": "send-privately-",
    "icon_more": "overflow-",
    "invite_path": "/preload/custom-invite",
    "compose_path": "/messaging/compose",
    "premium_path": "/premium/",
    "shadow_host": "#interop-outlet, [data-testid=\"interop-shadowdom\"]",
    "preload_frame": "iframe[src*=\"/preload/\"]",
    "dialog": "[role=\"dialog\"], [role=\"alertdialog\"], dialog[open]",
    "dialog_invite": ".send-invite, [aria-labelledby=\"send-invite-modal\"]",
    "dialog_inner_invite": "#send-invite-modal",
    "not_a_dialog": "[contenteditable=\"true\"], [contenteditable=\"\"]",
    "note_box": "textarea#custom-message, textarea[name=\"message\"], textarea.connect-button-send-invite__custom-message",
    "email_field": "input[type=\"email\"], input[name=\"email\"]",
    "person_in_dialog": "strong",
    "dialog_actions": ".artdeco-modal__actionbar",
    "add_note_button": ".artdeco-modal__actionbar .artdeco-button--secondary",
    "close_button": "[data-test-modal-close-btn], .artdeco-modal__dismiss",
    "weekly_limit": "[class*=\"ip-fuse-limit-alert\"]",
    "premium_link": "a[href*=\"/premium/\"]",
    "texts": {
      "weekly_limit": [
        "weekly invitation limit",
        "Limit für Kontaktanfragen erreicht"
      ],
      "quota_spent": [
        "used all your monthly custom invites",
        "out of free custom notes",
        "unlimited personalized invites",
        "nieograniczoną liczbę spersonalizowanych zaproszeń"
      ],
      "add_note": [
        "Add a note",
        "Dodaj notatkę",
        "Nachricht hinzufügen",
        "Notiz hinzufügen",
        "Ajouter une note",
        "Añadir una nota",
        "Agregar una nota",
        "Adicionar nota",
        "Opmerking toevoegen",
        "メッセージを追加"
      ],
      "invite": [
        "Invite {n} to connect",
        "{n} als Kontakt einladen",
        "Inviter {n} à rejoindre votre réseau",
        "Invita a {n} a conectar",
        "Convidar {n} para se conectar",
        "Invita {n} a collegarsi",
        "Connectieverzoek verzenden naar {n}",
        "Zaproś użytkownika {n} do nawiązania kontaktu",
        "Pozvat uživatele {n} ke spojení",
        "Skicka en kontaktinbjudan till {n}",
        "Inviter {n} til dit netværk",
        "Inviter {n} til å knytte kontakt",
        "Kutsu {n} verkostoitumaan",
        "{n} adlı kullanıcıyı bağlantı kurmak için davet et",
        "Пригласить участника {n} установить контакт",
        "Надіслати запрошення учасникові {n}, щоб встановити контакт",
        "{n}さんにつながりを申請する",
        "{n}님에게 1촌 신청",
        "邀请{n}加为好友",
        "邀請{n}加為好友",
        "توجيه الدعوة لـ {n} للتواصل",
        "שליחת הזמנה להתחבר אל {n}",
        "{n} को कनेक्ट करने के लिए आमंत्रित करें"
      ]
    }
  });
  // The files that follow add to it; the last one takes it away again.
  globalThis.followupRulesPage = /** @type {FollowupRulesPage} */ ({ signs });
})();
