# ruff: noqa: E501  # a wording is read in one line
"""German notes: what is said after a no, by either side."""

from typing import Final

from followup_rules.note.bank import Line, Lines, Versions
from followup_rules.note.wording.common import lines, spread
from followup_rules.note.wording.de.shaping import alone

# --- After a no, and after one's own ------------------------------------------------------------------

NO_AND_SUGGESTED: Final[Versions] = (
    (
        Line(
            "danke für <Ihren/deinen> Anruf {called}| und den Vorschlag, uns hier zu vernetzen.",
            "wp",
            needs="no_by_phone asked",
        ),
        Line(
            "<vielen Dank/danke> für <Ihren/deinen> Anruf {called}| und den Vorschlag, uns hier zu vernetzen.",
            needs="no_by_phone asked",
        ),
        Line(
            "danke für <Ihre/deine> Nachricht| und den Vorschlag, uns zu vernetzen.",
            "wp",
            needs="told_no asked !no_by_phone",
        ),
        Line(
            "<vielen Dank/danke> für <Ihre/deine> Nachricht| und den Vorschlag, uns hier zu vernetzen.",
            needs="told_no asked !no_by_phone",
        ),
        Line(
            "danke für <Ihre/deine> Zeit| und den Vorschlag, uns hier zu vernetzen.",
            "wp",
            "asked !told_no",
        ),
        Line(
            "<vielen Dank/danke> für <Ihre/deine> Zeit| und für den Vorschlag, uns hier zu vernetzen.",
            "pf",
            "asked !told_no",
        ),
    ),
)
WISHES: Final[Versions] = (
    (
        Line("alles Gute für <Sie/dich> und das Team.", "wp"),
        Line("ich wünsche <Ihnen/dir> und dem Team alles Gute.", "wpf"),
    ),
)


def _after(beginning: str, tones: str, needs: str) -> Lines:
    """Return a no with what one still liked: a topic as a thing and as a clause."""
    if "w" in tones:
        liked: tuple[tuple[str, str, str], ...] = (
            ("w", "warm !familiar", "unser Gespräch {of_thing} hat mir viel Freude gemacht"),
            ("wp", "!familiar", "unser Gespräch {of_thing} hat mir gut gefallen"),
            ("w", "familiar", "es hat richtig Spaß gemacht, mit dir {of_thing} zu reden"),
            ("wp", "familiar", "ich habe mich sehr gern mit dir {of_thing} unterhalten"),
            ("wp", "", "ich fand es sehr interessant zu hören, {clause}"),
        )
    else:
        liked = (
            ("f", "", "unser Gespräch {of_thing} hat mir sehr gefallen"),
            ("f", "", "es war für mich sehr interessant zu hören, {clause}"),
        )
    return tuple(
        Line(beginning.replace("*", words), tone, f"{needs} {warm} !cold".strip())
        for tone, warm, words in liked
    )


NO_TOLD: Final[Versions] = (
    (
        *lines("wp", "no_by_phone", "danke für <Ihren/deinen> Anruf| {called}."),
        *lines("wpf", "no_by_phone", "<vielen Dank/danke> für <Ihren/deinen> Anruf| {called}."),
        *lines(
            "wp",
            "no_by_phone",
            "danke, dass <Sie/du> mich {called}| selbst angerufen <haben/hast>.",
        ),
        *lines("wp", "told_no !no_by_phone !familiar", "danke| für Ihre persönliche Nachricht."),
        *lines(
            "wpf",
            "told_no !no_by_phone !familiar",
            "vielen Dank| für Ihre persönliche Nachricht.",
        ),
        *lines(
            "wpf",
            "told_no !no_by_phone familiar",
            "danke,| dass du dich persönlich gemeldet hast.",
        ),
    ),
    (*lines("wpf", "told_no !no_by_phone", "<vielen Dank/danke>| für <Ihre/deine> Nachricht."),),
)
"""Thanks | for telling the no oneself; what was spoken of follows."""
REGRET: Final[Versions] = (
    spread(
        _after("schade, dass es nicht geklappt hat,| aber *.", "wp", "met"),
        _after("leider hat es nicht geklappt,| aber *.", "wp", "met"),
        _after("es hat leider nicht geklappt,| doch *.", "f", "met"),
        _after("leider hat es nicht geklappt,| doch *.", "f", "met"),
    ),
    (
        Line(
            "schade, dass es nicht geklappt hat,| aber ich denke gern an unser Gespräch {of}.",
            "wp",
            "met",
        ),
        Line(
            "leider hat es nicht geklappt,| ich denke aber gern an unser Gespräch {of}.", "f", "met"
        ),
    ),
    (
        Line(
            "schade, dass es nicht geklappt hat,| aber ich habe mich sehr gern mit <Ihnen/dir> unterhalten.",
            "wp",
            "met",
        ),
        Line(
            "leider hat es nicht geklappt,| aber das Gespräch mit <Ihnen/dir> hat mir gefallen.",
            "wp",
            "met",
        ),
        Line(
            "leider hat es nicht geklappt,| doch das Gespräch mit <Ihnen/dir> hat mir sehr gefallen.",
            "f",
            "met",
        ),
    ),
    Line("schade, dass es nicht geklappt hat,| aber es war ein gutes Gespräch.", "wp", "met"),
    Line("es hat leider nicht geklappt,| doch unser Gespräch hat mir sehr gefallen.", "f", "met"),
)
NO_TALK: Final[Versions] = (
    (
        *lines(
            "wp",
            "told_no !no_by_phone !cold",
            "danke für <Ihre/deine> persönliche Nachricht| und für das gute Gespräch {of_thing}.",
        ),
        *lines(
            "wpf",
            "told_no !no_by_phone",
            "<vielen Dank/danke> für <Ihre/deine> persönliche Nachricht| und für das Gespräch {of_thing}.",
        ),
        *lines(
            "wp",
            "no_by_phone !cold",
            "danke für <Ihren/deinen> Anruf| {called} und für das gute Gespräch {of_thing}.",
        ),
        *lines(
            "wpf",
            "no_by_phone",
            "<vielen Dank/danke> für <Ihren/deinen> Anruf| {called} und für das Gespräch {of_thing}.",
        ),
        *lines(
            "w",
            "warm !told_no !thanked",
            "danke für das nette Gespräch| {when} {of_thing}.",
        ),
        *lines(
            "wp",
            "met !told_no !thanked !cold",
            "danke für das gute Gespräch| {when} {of_thing}.",
        ),
        *lines(
            "wpf",
            "met !told_no !thanked",
            "<vielen Dank/danke> für das Gespräch| {when} {of_thing}.",
        ),
        *lines(
            "f",
            "met !told_no !thanked",
            "herzlichen Dank für das Gespräch| {of_thing}.",
        ),
        *lines(
            "wpf",
            "met !told_no thanked",
            "<vielen Dank/danke> noch einmal für das Gespräch| {when} {of_thing}.",
        ),
    ),
    (
        *lines(
            "wpf",
            "told_no !no_by_phone",
            "<vielen Dank/danke> für <Ihre/deine> Nachricht| und für das Gespräch {of}.",
        ),
        *lines(
            "wpf",
            "no_by_phone",
            "<vielen Dank/danke> für <Ihren/deinen> Anruf| und für das Gespräch {of}.",
        ),
        *lines(
            "wpf",
            "met !told_no !thanked",
            "<vielen Dank/danke> für das Gespräch| {when}, vor allem {of}.",
            "<vielen Dank/danke> für das Gespräch| {of}.",
        ),
        *lines(
            "wpf",
            "met !told_no thanked",
            "<vielen Dank/danke> noch einmal für das Gespräch| {when}, vor allem {of}.",
            "<vielen Dank/danke> noch einmal für das Gespräch| {of}.",
        ),
    ),
    (
        *lines(
            "wpf",
            "told_no !no_by_phone",
            "<vielen Dank/danke> für <Ihre/deine> Nachricht| und für das Gespräch.",
        ),
        *lines(
            "wpf",
            "no_by_phone",
            "<vielen Dank/danke> für <Ihren/deinen> Anruf| und für das Gespräch.",
        ),
        *lines(
            "wpf",
            "met !told_no !thanked",
            "<vielen Dank/danke> für das Gespräch| {of}.",
            "<vielen Dank/danke> für das Gespräch| {when}.",
        ),
        *lines(
            "wpf",
            "met !told_no thanked",
            "<vielen Dank/danke> noch einmal für das Gespräch| {of}.",
            "<vielen Dank/danke> noch einmal für das Gespräch| {when}.",
        ),
    ),
)
"""Thanks | for the talk, and for the news where they told it."""
DECLINED_STAY: Final[Versions] = (
    (
        *lines(
            "wpf",
            "",
            "ich habe mich zwar anders entschieden,| würde aber gern mit <Ihnen/dir> in Kontakt bleiben.",
        ),
        *lines(
            "wpf",
            "turned_down",
            "das Angebot habe ich zwar nicht angenommen,| aber ich würde gern mit <Ihnen/dir> in Kontakt bleiben.",
        ),
    ),
    "ich habe mich zwar anders entschieden,| würde aber gern in Kontakt bleiben.",
)
DECLINED_SUGGESTED: Final[Versions] = (
    (
        Line(
            "ich habe mich zwar anders entschieden,| vernetze mich aber gern hier mit <Ihnen/dir>,| wie <Sie/du> vorgeschlagen <haben/hast>.",
            needs="asked",
        ),
        Line(
            "ich habe mich zwar anders entschieden,| würde mich aber gern hier mit <Ihnen/dir> vernetzen,| wie <Sie/du> vorgeschlagen <haben/hast>.",
            needs="asked",
        ),
    ),
    Line(
        "ich habe mich zwar anders entschieden,| vernetze mich aber gern hier mit <Ihnen/dir>,| wie vorgeschlagen.",
        needs="asked",
    ),
)
"""One's own no | close | their suggestion."""
NO_STAY: Final[Versions] = (
    Line(
        "auch wenn es mit der Stelle nicht geklappt hat, interessiert mich <Ihr Haus/die Arbeit bei euch> weiterhin,| und ich würde gern mit <Ihnen/dir> in Kontakt bleiben.",
        needs="wants_company roomy !recruiter",
    ),
    "auch wenn es mit der Stelle nicht geklappt hat,| würde ich gern mit <Ihnen/dir> in Kontakt bleiben.",
    Line("auch wenn es mit der Stelle nicht geklappt hat,| würde ich gern in Kontakt bleiben."),
    "ich würde gern| mit <Ihnen/dir> in Kontakt bleiben.",
    "ich bliebe gern| mit <Ihnen/dir> in Kontakt.",
)
"""The no, that only others have told, named lightly | and the close."""
NO_CONNECT: Final[Versions] = (
    (
        Line(
            "auch wenn es mit der Stelle nicht geklappt hat,| vernetze ich mich gern hier mit <Ihnen/dir>,| wie <Sie/du> vorgeschlagen <haben/hast>.",
            needs="asked",
        ),
    ),
    (
        Line(
            "gern vernetze ich mich| hier mit Ihnen,| wie vorgeschlagen.",
            "wpf",
            "asked !familiar",
        ),
        Line(
            "du meintest ja,| wir sollten uns hier vernetzen,| das mache ich gern.",
            "wpf",
            "asked familiar",
        ),
    ),
)
"""The same | the close | their suggestion."""
NO_CLOSE: Final[Versions] = (
    Line(
        "die Arbeit bei <Ihnen/euch> interessiert mich weiterhin, und ich würde mich freuen, wenn wir in Kontakt bleiben.",
        needs="wants_company roomy !recruiter",
    ),
    (
        Line("ich würde mich freuen, wenn wir in Kontakt bleiben.", "wpf"),
        Line("ich würde gern mit <Ihnen/dir> in Kontakt bleiben.", "wpf"),
        Line("gern würde ich mit <Ihnen/dir> in Kontakt bleiben.", "f"),
    ),
    "ich bliebe gern mit <Ihnen/dir> in Kontakt.",
)
PARTING_CLOSE: Final[Versions] = (
    (
        Line(
            "ich wünsche <Ihnen/dir> und dem Team alles Gute.| Gern würde ich mit <Ihnen/dir> in Kontakt bleiben.",
            "wpf",
        ),
        Line(
            "ich wünsche <Ihnen/dir> und <Ihrem/deinem> Team alles Gute| und würde gern mit <Ihnen/dir> in Kontakt bleiben.",
            "wpf",
        ),
    ),
    Line("ich wünsche <Ihnen/dir> alles Gute| und würde gern in Kontakt bleiben."),
)
DECLINED_TOO: Final[Versions] = (
    (
        Line(
            "auch wenn ich das Angebot nicht angenommen habe:| Das Gespräch mit <Ihnen/dir> hat mir viel Freude gemacht, und es war interessant zu hören, {clause}.",
            "w",
            needs="warm",
        ),
        Line(
            "auch wenn ich das Angebot nicht angenommen habe,| hat mir unser Gespräch {of_thing} viel Freude gemacht.",
            "wp",
            needs="warm !familiar",
        ),
        Line(
            "auch wenn ich das Angebot nicht angenommen habe:| Es hat richtig Spaß gemacht, mit dir {of_thing} zu reden.",
            "wp",
            needs="met familiar",
        ),
        Line(
            "auch wenn ich mich gegen das Angebot entschieden habe:| Es war sehr interessant zu hören, {clause}.",
            "pf",
            needs="met",
        ),
        Line(
            "auch wenn ich mich gegen das Angebot entschieden habe,| hat mir unser Gespräch {of_thing} sehr gefallen.",
            needs="met !familiar",
        ),
        Line(
            "auch wenn ich das Angebot nicht angenommen habe,| denke ich gern an unser Gespräch {of_thing} zurück.",
            needs="met",
        ),
    ),
    Line(
        "auch wenn ich das Angebot nicht angenommen habe:| Es war sehr interessant zu hören, {clause}.",
        "w",
        needs="met",
    ),
    (
        Line(
            "auch wenn ich das Angebot nicht angenommen habe,| hat mir das Gespräch mit <Ihnen/dir> sehr gefallen.",
            needs="met",
        ),
        Line(
            "auch wenn ich mich gegen das Angebot entschieden habe,| denke ich gern an unser Gespräch zurück.",
            needs="met",
        ),
    ),
    Line(
        "auch wenn ich das Angebot nicht angenommen habe,| habe ich mich gern beworben.",
        needs="!met",
    ),
)
DECLINED: Final[Versions] = tuple(
    alone(one if isinstance(one, tuple) else (one,)) for one in DECLINED_TOO
)
DECLINED_CLOSE: Final[Versions] = (
    (
        Line("ich würde gern mit <Ihnen/dir> in Kontakt bleiben.", "wp"),
        Line("ich würde mich freuen, wenn wir in Kontakt bleiben."),
        Line("gern würde ich mit <Ihnen/dir> in Kontakt bleiben.", "f"),
    ),
    "ich bliebe gern mit <Ihnen/dir> in Kontakt.",
)
