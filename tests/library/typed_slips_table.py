"""Slips of the finger, wrong genders, what lacks a pronoun or its capital, with tidy twins.

Rows are (typed, texts; "!" for trouble), by what they were typed for.
"""

SLIPS: dict[str, list[tuple[str, list[str]]]] = {
    "en": [
        ("the fleet of vehciles", ["the fleet of vehicles"]),
        ("museum tours and scool groups", ["museum tours and school groups"]),
        ("the weddngs in spring", ["the weddings in spring"]),
        ("the scheduel for delivereis", ["the schedule for deliveries"]),
        ("the quite corner and the carers", ["the quite corner and the carers"]),
        ("home visits 2x", ["!clause"]),
        ("the farm cottage, meals included", ["the farm cottage", "!private"]),
    ],
    "de": [
        ("die neuen Mitarbieter", ["die neuen Mitarbeiter"]),
        ("die neue Melkroboter", ["!clause"]),
        ("die neuen Melkroboter", ["die neuen Melkroboter"]),
        ("das Schwimmbadtechnik", ["!clause"]),
        ("die Umzug in die neue Halle", ["!clause"]),
        ("eine Werkstatt für Orgeln", ["eine Werkstatt für Orgeln"]),
        ("eine Umbau der Halle", ["!clause"]),
        ("die Fahrer und den Hof", ["die Fahrer und den Hof"]),
        ("ein Umzug nach Hellwasser", ["einen Umzug nach Hellwasser"]),
        ("die Feuerwehr im Ort", ["die Feuerwehr im Ort"]),
        ("Elternabende", ["Elternabende"]),
        ("Unterkunft", ["die Unterkunft"]),
        ("ablauf beim kunden", ["den Ablauf beim Kunden"]),
        ("demenz-wg", ["Demenz-WG"]),
        ("tierarzthelferin ausbildung", ["!clause"]),
        ("die Arbeit bei den u3 Kindern", ["!clause"]),
        ("täglich frische Backwaren", ["täglich frische Backwaren"]),
        ("Samschtigsarbeit", ["!clause"]),
        ("Nachtdienste 2x", ["!clause"]),
        ("den Hof, Unterkunft inklusive", ["den Hof", "!private"]),
    ],
    "fr": [
        ("le fonctionnemnet de la serre", ["le fonctionnement de la serre"]),
        ("le horaire du samedi", ["l'horaire du samedi"]),
        ("la école et le hangar", ["l'école et le hangar"]),
        ("la entrepot", ["l'entrepôt"]),
        ("le plan de soins et stérilisation", ["!article"]),
        ("une équipe jeune et dynamique", ["une équipe jeune et dynamique"]),
        ("les vendanges, logement compris", ["les vendanges", "!private"]),
        ("les gardes 2x", ["!clause"]),
    ],
    "es": [
        ("el desarollo de la app", ["el desarrollo de la app"]),
        ("un paciente diabetico", ["un paciente diabético"]),
        ("cómo organizais las salidas", ["cómo organizáis las salidas"]),
        ("los prestamos entre bibliotecas", ["los préstamos entre bibliotecas"]),
        ("trabajo c/ mayores", ["el trabajo con mayores"]),
        ("el cole y los niños", ["el cole y los niños"]),
        ("los arreglos, sobre todo vestido de fiesta", ["los arreglos"]),
        (
            "los arreglos, sobre todo los vestidos de fiesta",
            ["los arreglos, sobre todo los vestidos de fiesta"],
        ),
        ("la bodega nueva y sala de catas", ["!clause"]),
        ("la vendimia, dormida incluida", ["la vendimia", "!private"]),
        ("las guardias 2x", ["!clause"]),
    ],
    "pt": [
        ("o desenvolvimneto da equipa", ["o desenvolvimento da equipa"]),
        ("o contato com as pessoas", ["o contato com as pessoas"]),
        ("trabalho c/ idosos", ["o trabalho com idosos"]),
        ("como e q as rotas funcionam", ["como é que as rotas funcionam"]),
        (
            "falámos do estágio, dos turnos e da loja",
            ["o estágio, os turnos e a loja"],
        ),
        ("a bagagem extraviada e turno da madrugada", ["!clause"]),
        ("a vindima, dormida incluida", ["a vindima", "!private"]),
        ("VR", ["!private"]),
        ("home office 2x", ["!clause"]),
        ("home office 2x por semana", ["home office 2x por semana"]),
    ],
    "ja": [
        ("仕込み、緊張しすぎて", ["仕込み", "!clause"]),
        ("子育て", ["子育て"]),
        ("いちごのハウスの話", ["いちごのハウス"]),
        ("園長先生の話", ["!third_person"]),
        ("制服かわいい", ["!clause"]),
        ("プールの水質管理、塩素きつい", ["プールの水質管理", "!clause"]),
        ("お客様の笑い", ["お客様の笑い"]),
        ("倉庫の中を全部", ["倉庫の中"]),
        ("工場の奥の方まで", ["工場の奥の方"]),
    ],
}
SLIPS_EXCITE: dict[str, list[tuple[str, list[str]]]] = {
    "en": [
        ("getting my hands dirty agian", ["getting my hands dirty again"]),
        ("Being able to train while I work", ["being able to train while I work"]),
    ],
    "de": [
        ("Mischung aus Labor und Büro", ["die Mischung aus Labor und Büro"]),
        ("Verantwortung für eigenen Bereich", ["!clause"]),
    ],
    "ja": [("少人数でアットホーム", ["!clause"])],
}
SLIPS_THANKED: list[tuple[str, str, str, str]] = [
    ("en", "encouraged", "apply for the senior role insted", "apply for the senior role instead"),
    ("de", "encouraged", "nochmal zu bewerben", "mich nochmal zu bewerben"),
    (
        "de",
        "encouraged",
        "als quereinsteigerin anzufangen",
        "als Quereinsteigerin anzufangen",
    ),
    ("de", "gave_advice", "Meisterschule, Teilzeit oder Vollzeit", "zu Meisterschule, Teilzeit"),
    ("de", "worked_through_task", "ein Umbau mit Treppe", "einen Umbau mit Treppe"),
    ("fr", "encouraged", "inscrire au permis remorque", "m'inscrire au permis remorque"),
    ("fr", "showed_around", "l'entrepôt, même le congélateur", "l'entrepôt "),
    ("es", "encouraged", "apuntar al curso de rescate", "apuntarme al curso de rescate"),
    ("pt", "encouraged", "candidatar pra vaga de líder", "candidatar-me para a vaga de líder"),
    ("ja", "showed_around", "倉庫の中を全部", "倉庫の中を"),
]
"""Language, kindness, words typed, and what stands in the note."""
