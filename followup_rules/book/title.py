"""What the title of an invitation says: company, role, people; each only where it is plain."""

import re
from dataclasses import dataclass
from typing import Final

from followup_rules.book.terms import (
    AT_COMPANY,
    BEFORE_TITLE,
    FOR_ROLE,
    FREE_MAIL,
    INTERVIEW,
    REPLY,
    SCHEDULERS,
    WITH_PEOPLE,
)

_BEFORE: Final = re.compile(rf"^\s*(?:{REPLY}|{BEFORE_TITLE})", re.IGNORECASE)
_PIECES: Final = re.compile(r"\s+[-–—|/·•:]{1,2}\s+|\s*[|：]\s*|:\s+|\s+<>\s+|\s+//\s+")
_LONGEST: Final = 300
_AROUND: Final = " -–—:,.()/&+|の"


def _any(words: tuple[str, ...]) -> str:
    return "|".join(re.escape(one) for one in sorted(words, key=len, reverse=True))


_INTERVIEW: Final = re.compile(
    rf"(?:\b(?:{_any(tuple(w for w in INTERVIEW if w.isascii() or w[0].isascii()))})\b"
    rf"|{_any(tuple(w for w in INTERVIEW if not w[0].isascii()))})",
    re.IGNORECASE,
)
_KIND: Final = re.compile(
    r"\b(?:job|technical|tech|video|phone|final|first|second|third|initial|intro(?:ductory)?|hiring"
    r"|manager|recruiter|team|culture|cultural|fit|virtual|remote|online|1st|2nd|3rd|[1-9]\.?"
    r"|einladung zum|zum|technisches|erstes|zweites|telefonisches|invitation à un|un|une|d'|de"
    r"|del|técnica|final|inicial|invitation to|your|ihr|votre"
    r"|su|sua|the|an?|minutes?|min|[0-9]{2})\b",
    re.IGNORECASE,
)
_AT: Final = re.compile(rf"(?:^|\s)(?:{_any(AT_COMPANY)})\s+(?=\S)", re.IGNORECASE)
_FOR: Final = re.compile(rf"(?:^|\s)(?:{_any(FOR_ROLE)})\s+(?=\S)", re.IGNORECASE)
_WITH: Final = re.compile(rf"(?:^|\s)(?:{_any(WITH_PEOPLE)})\s+(?=\S)", re.IGNORECASE)
_NAME: Final = re.compile(r"[^\W\d_][\w.'’-]*(?:\s+[^\W\d_][\w.'’-]*){1,4}")
_LIST: Final = re.compile(
    r"\s*(?:,|;|、|&|\+|\band\b|\bund\b|\bet\b|\by\b|\be\b)\s*", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Title:
    """What a title says."""

    plain: str
    company: str = ""
    role: str = ""
    people: tuple[str, ...] = ()


def read_title(title: str, known: tuple[str, ...] = (), domains: tuple[str, ...] = ()) -> Title:
    """Read a title.

    Args:
        title: As the calendar or the subject has it.
        known: Names of people who are in the event: no company, no role.
        domains: Of their addresses, where a company's name may stand in them.

    """
    plain = _without_prefix(title)
    pieces = [one for one in _PIECES.split(plain) if one.strip()]
    company, role = "", ""
    people: tuple[str, ...] = ()
    for piece in pieces:
        rest, found = _cut(piece, _WITH)
        if found and not people:
            people, bracket = names_in(found)
            company = company or bracket
        rest, found = _cut_company(rest if found else piece, domains)
        company = company or found
        before, found = _cut(rest, _FOR)
        if found:
            role = role or _tidy(found)
        left = _tidy(_KIND.sub(" ", _INTERVIEW.sub(" ", before)))
        if not left or _is_person(left, known):
            continue
        if not company and _is_of_domain(left, domains):
            company = left
        elif not role and not found and _looks_like_role(left, before):
            role = left
    everyone = names_in(plain)[0] if not people and not role and not company else people
    if not people and _both_people(everyone, known):
        people = everyone
    return Title(plain, company.strip(" ,.()"), role.strip(" ,.()"), people)


def _without_prefix(title: str) -> str:
    plain = " ".join(title[:_LONGEST].split())
    while (match := _BEFORE.match(plain)) and match.end() < len(plain):
        plain = plain[match.end() :]
    return plain


def _cut(piece: str, at: re.Pattern[str]) -> tuple[str, str]:
    """Return what stands before a word such as "for", and what stands after it."""
    match = at.search(piece)
    return (piece[: match.start()], piece[match.end() :].strip()) if match else (piece, "")


def _cut_company(piece: str, domains: tuple[str, ...]) -> tuple[str, str]:
    """Return a piece without "at Company"; small words count only before a capital or a domain."""
    for match in reversed(list(_AT.finditer(piece))):
        after = piece[match.end() :].strip()
        name = re.split(r"\s[-–—(]|,", after)[0].strip()
        word = match[0].strip().casefold()
        # "en" and "na" mean other things too, but not after "entrevista".
        plain = (
            _is_of_domain(name, domains)
            or word in ("@", "at", "bei", "chez")
            or "entrevista" in piece.casefold()
        )
        if name and plain and (name[0].isupper() or not name[0].isascii() or name[0].isdigit()):
            return piece[: match.start()], name
    return piece, ""


def _tidy(text: str) -> str:
    plain = re.sub(r"\s+", " ", re.sub(r"\(\s*\)|（\s*）", " ", text))
    return plain.replace("ご案内", "").strip(_AROUND).strip()


def _is_person(text: str, known: tuple[str, ...]) -> bool:
    folded = text.casefold()
    return any(
        one and (one.casefold() in folded or folded in one.casefold().split()) for one in known
    )


def _both_people(names: tuple[str, ...], known: tuple[str, ...]) -> bool:
    """Tell whether a title is nothing but names, some of them of people in the event."""
    return len(names) > 1 and any(_is_person(one, known) for one in names)


def domain_label(mail: str) -> str:
    """Return the part of an address that may name a company: ``brackwater``; empty for others."""
    host = mail.rpartition("@")[2].casefold().rstrip(".")
    labels = host.split(".")
    if len(labels) < 2:  # noqa: PLR2004  # a name and an end
        return ""
    ends = 2 if len(labels) > 2 and labels[-2] in ("co", "com", "ac", "or", "org", "ne") else 1  # noqa: PLR2004  # as co.uk
    own = labels[:-ends]
    if ".".join(own) in SCHEDULERS or own[-1] in SCHEDULERS | FREE_MAIL:
        return ""
    return own[-1]


def _key(text: str) -> str:
    return re.sub(r"[\W_]", "", text.casefold())


def _is_of_domain(text: str, domains: tuple[str, ...]) -> bool:
    key = _key(text)
    return any(_is_alike(key, _key(one)) for one in domains if one)


def _is_alike(one: str, other: str) -> bool:
    """Tell whether two names are one, or a longer one begins with the other."""
    shorter, longer = sorted((one, other), key=len)
    return len(shorter) > 1 and (one == other or (len(shorter) > 3 and longer.startswith(shorter)))  # noqa: PLR2004  # no name is shorter


def company_in(text: str, domains: tuple[str, ...]) -> str:
    """Return a company as a text writes it, if its name is in an address; else as that does."""
    for one in domains:
        if not one:
            continue
        loose = r"[\s&.-]{0,2}".join(re.escape(letter) for letter in _key(one)[:60])
        match = re.search(rf"(?<![\w@.]){loose}(?![\w@.]*@)(?!\.\w)(?!\w)", text, re.IGNORECASE)
        if match:
            return match[0]
    return next((one.replace("-", " ").title() for one in domains if one), "")


def _looks_like_role(text: str, piece: str) -> bool:
    """Tell whether what is left names a role: beside the word interview, or with a role's end."""
    return bool(_INTERVIEW.search(piece)) or bool(_ROLE_END.search(text))


_ROLE_END: Final = re.compile(
    r"(?:engineer|developer|designer|manager|analyst|scientist|lead|architect|consultant|director"
    r"|head of .+|officer|assistant|librarian|nurse|teacher|editor|writer|accountant|specialist"
    r"|coordinator|entwickler(?:in)?|ingenieur(?:in)?|leiter(?:in)?|berater(?:in)?|referent(?:in)?"
    r"|ingénieure?|développeu(?:r|se)|chef(?:fe)? de .+|responsable .+|analyste|ingenier[oa]"
    r"|desarrollador[a]?|analista|diseñador[a]?|engenheir[oa]|desenvolvedor[a]?|gerente .*"
    r"|エンジニア|デザイナー|マネージャー|アナリスト|職)(?:\s*\([^)]*\))?$",
    re.IGNORECASE,
)


def names_in(text: str) -> tuple[tuple[str, ...], str]:
    """Return the names in a list such as "Jo Frost and Mara Lindqvist (Quill)", and the bracket."""
    bracket = re.search(r"[(（\[]([^)）\]]{2,80})[)）\]]", text)
    plain = re.sub(r"[(（\[][^)）\]]*[)）\]]", " ", text)
    plain = _INTERVIEW.sub(" ", plain) if not _NAME.fullmatch(plain.strip()) else plain
    names = []
    for piece in _LIST.split(plain[:2_000]):
        one = " ".join(piece.strip(" .:-–").split())
        if _NAME.fullmatch(one) or (one and not one.isascii() and 1 < len(one) <= 12):  # noqa: PLR2004  # a name without blanks
            names.append(one.removesuffix("さん").removesuffix("様").strip())
    return tuple(dict.fromkeys(names)), bracket[1].strip() if bracket else ""
