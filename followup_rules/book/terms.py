"""Words by which invitations are understood: interviews, labels, months, in six languages and more.

English, German, French, Spanish, Portuguese, Japanese; months in Italian and Dutch too. Nothing of
it is ever shown. All are matched without regard to case.
"""

from typing import Final

INTERVIEW: Final = (
    "interview", "interviews", "screening", "phone screen", "call", "chat", "conversation",
    "meeting", "round", "panel", "onsite", "on-site", "debrief",
    "vorstellungsgespräch", "bewerbungsgespräch", "gespräch", "kennenlernen", "jobinterview",
    "entretien", "échange", "rendez-vous",
    "entrevista", "reunión", "llamada", "charla",
    "reunião", "conversa", "chamada",
    "面接", "面談", "カジュアル面談", "一次面接", "二次面接", "最終面接",
)  # fmt: skip
"""What an invitation's title says of the event; never a role or a company."""

FOR_ROLE: Final = ("for the position of", "for the role of", "for the", "for",
    "für die stelle als", "für die position", "für", "als",
    "pour le poste de", "pour le poste", "pour", "para el puesto de",
    "para la posición de", "para a vaga de", "para", "role", "position")  # fmt: skip
AT_COMPANY: Final = ("at", "@", "bei", "chez", "en", "na", "no", "presso", "bij")
WITH_PEOPLE: Final = ("with", "mit", "avec", "con", "com")

REPLY: Final = r"(?:re|fwd?|fw|aw|wg|tr|rv|res|enc|転送|返信)\s*[:：]\s*"
"""What mail programs put before a subject."""
BEFORE_TITLE: Final = (
    r"(?:updated invitation(?: with note)?|invitation|invite|accepted|tentative|declined|canceled"
    r"|cancelled|canceled event|einladung|aktualisierte einladung|abgesagt|termineinladung"
    r"|invitation mise à jour|annulé|invitación(?: actualizada)?|cancelado"
    r"|convite(?: atualizado)?|招待|更新された招待状|招待状|キャンセル)\s*[:：]\s*"
)
CANCELLED: Final = ("canceled:", "cancelled:", "canceled event", "cancelled event", "abgesagt:",
    "annulé", "cancelado", "cancelada", "キャンセル")  # fmt: skip

FROM: Final = ("from", "von", "de", "差出人")
TO: Final = ("to", "an", "à", "para", "宛先", "cc")
SUBJECT: Final = ("subject", "betreff", "objet", "asunto", "assunto", "件名", "topic", "thema",
    "sujet", "tema", "トピック", "event name", "event type", "name des ereignisses",
    "nom de l'événement", "nombre del evento", "nome do evento", "イベント名")  # fmt: skip
SENT: Final = ("sent", "gesendet", "envoyé", "enviado", "enviado el", "enviada em", "date", "datum",
    "fecha", "data", "送信日時", "日付")  # fmt: skip
WHEN: Final = ("when", "wann", "quand", "cuándo", "quando", "日時", "time", "zeit", "heure",
    "hora", "date & time", "date and time", "event date/time", "datum und uhrzeit", "date et heure",
    "fecha y hora", "data e hora", "時間", "start", "beginn", "début", "inicio",
    "início")  # fmt: skip
WHERE: Final = ("where", "wo", "où", "dónde", "onde", "場所", "location", "ort", "lieu", "lugar",
    "local", "ubicación")  # fmt: skip
ROLE: Final = ("role", "position", "job", "job title", "stelle", "poste", "puesto", "vaga", "cargo",
    "職種", "ポジション", "募集職種")  # fmt: skip
COMPANY: Final = ("company", "employer", "unternehmen", "firma", "entreprise", "société", "empresa",
    "会社", "会社名", "企業名")  # fmt: skip
PEOPLE: Final = ("interviewer", "interviewers", "interviewer(s)", "interviewed by", "with", "host",
    "organizer", "organiser", "invitee", "invitees", "attendees", "guests", "participants", "who",
    "gesprächspartner", "gesprächspartnerin", "gesprächspartner:innen", "teilnehmer",
    "organisator",    "interlocuteur", "interlocuteurs", "participants", "organisateur", "invités",
    "entrevistador", "entrevistadora", "entrevistadores", "asistentes", "organizador", "invitados",
    "participantes", "convidados", "organizadora",
    "面接官", "面接担当", "担当者", "主催者", "参加者")  # fmt: skip

VIDEO: Final = ("zoom.us", "teams.microsoft", "teams.live", "meet.google", "webex", "whereby.com",
    "gotomeet", "jitsi", "bluejeans", "chime.aws", "microsoft teams", "google meet", "zoom meeting",
    "videocall", "video call", "videoanruf", "visioconférence", "videollamada", "videochamada",
    "オンライン", "ビデオ会議")  # fmt: skip
PHONE: Final = ("phone", "telephone", "telefon", "téléphone", "teléfono",
"telefone", "tel:", "電話",
    "will call you", "phone call")  # fmt: skip

SCHEDULERS: Final = frozenset({
    "greenhouse", "greenhouse-mail", "us.greenhouse-mail", "calendly", "calendly-mail", "zoom",
    "goodtime", "lever", "ashbyhq", "smartrecruiters", "workable", "workablemail", "myworkday",
    "google", "calendar.google", "group.calendar.google", "resource.calendar.google", "microsoft",
    "teams", "cronofy", "hire.lever", "recruitee", "teamtailor", "personio", "bamboohr",
})  # fmt: skip
"""Domains, without their end, that write for others."""
FREE_MAIL: Final = frozenset({
    "gmail", "googlemail", "outlook", "hotmail", "live", "yahoo", "icloud", "me", "mac", "aol",
    "gmx", "web", "proton", "protonmail", "pm", "mail", "posteo", "fastmail", "hey", "tutanota",
    "orange", "free", "laposte", "libero", "uol", "terra", "docomo", "softbank", "ymail", "msn",
})  # fmt: skip
NO_PERSON: Final = (
    r"(?:no-?reply|do-?not-?reply|notifications?|calendar|invitations?|invites?|hr|jobs|careers"
    r"|recruiting|talent|bewerbung|recrutement|kontakt|contact|info|hello|team|support|meetings?"
    r"|scheduling)"
)
"""Beginnings of addresses that nobody in particular reads."""

MONTHS: Final = (
    ("january", "jan", "januar", "jänner", "janvier", "janv", "enero", "ene", "janeiro", "gennaio",
     "gen", "januari"),
    ("february", "feb", "februar", "février", "févr", "fév", "febrero", "fevereiro", "fev",
     "febbraio", "februari"),
    ("march", "mar", "märz", "mär", "mrz", "mars", "marzo", "março", "maart", "mrt"),
    ("april", "apr", "avril", "avr", "abril", "abr", "aprile"),
    ("may", "mai", "mayo", "maio", "mag", "maggio", "mei"),
    ("june", "jun", "juni", "juin", "junio", "junho", "giugno", "giu"),
    ("july", "jul", "juli", "juillet", "juil", "julio", "julho", "luglio", "lug"),
    ("august", "aug", "août", "agosto", "ago", "augustus"),
    ("september", "sep", "sept", "septembre", "septiembre", "setembro", "set", "settembre"),
    ("october", "oct", "oktober", "okt", "octobre", "octubre", "outubro", "out", "ottobre", "ott"),
    ("november", "nov", "novembre", "noviembre", "novembro"),
    ("december", "dec", "dezember", "dez", "décembre", "déc", "diciembre", "dic", "dezembro",
     "dicembre"),
)  # fmt: skip
MONTH: Final = {name: number for number, names in enumerate(MONTHS, 1) for name in names}
