"""People and companies of the gallery: all invented, in many scripts."""

from typing import Final, NamedTuple


class Someone(NamedTuple):
    """An invented person, as LinkedIn would show them."""

    slug: str
    name: str
    """As a careful person would write it down."""
    headline: str
    company: str
    school: str = "Ostrava Open School"
    shown: str = ""
    """As LinkedIn shows it, if more than the name: titles, marks."""
    part: str | None = None

    @property
    def raw(self) -> str:
        """The name with everything that its bearer put beside it."""
        return self.shown or self.name


PEOPLE: Final[tuple[Someone, ...]] = (
    Someone("mara-ellington", "Mara Ellington", "Head of Data at Quillmere", "Quillmere"),
    Someone("tomasz-wójcicki-4b1", "Tomasz Wójcicki", "Starszy programista", "Brzozowa Sp. z o.o."),
    Someone("søren-østby", "Søren Østby", "Utvikler | Kystlinje", "Kystlinje AS"),
    Someone("ines-duarte-rocha", "Inês Duarte Rocha", "Recruiter na Maré Alta", "Maré Alta"),
    Someone("佐倉-結衣-8a2", "佐倉 結衣", "エンジニアリングマネージャー", "株式会社みずなら"),
    Someone("한서진-77", "한서진", "소프트웨어 엔지니어", "푸른솔랩"),
    Someone("林若溪", "林若溪", "技术总监", "云栖数造"),
    Someone("анна-верескова", "Анна Верескова", "Руководитель разработки", "Тихий Берег"),
    Someone("олеся-гайдук-ua", "Олеся Гайдук", "Рекрутерка", "Вишневий Сад"),
    Someone("ليلى-النجار", "ليلى النجار", "مديرة الهندسة", "شركة المرجان"),
    Someone("נועה-ברקאי", "נועה ברקאי", "מהנדסת תוכנה", "אורן דיגיטל"),
    Someone("काव्या-सहाय", "काव्या सहाय", "डेटा विश्लेषक", "नीलगिरि लैब्स"),
    Someone("ploy-thanasiri", "พลอย ธนศิริ", "วิศวกรซอฟต์แวร์", "ลำธารเทค"),
    Someone("eleni-karali", "Ελένη Καραλή", "Διευθύντρια προϊόντος", "Θαλασσινή"),
    Someone("oisin-mac-domhnaill", "Oisín Mac Domhnaill", "Principal Engineer", "Tearmann & Co"),
    Someone("björk-steinsdóttir", "Björk Steinsdóttir", "Talent Partner @ Hrafnborg", "Hrafnborg"),
    Someone("nguyen-thi-mai-hoa", "Nguyễn Thị Mai Hoa", "Product Designer", "Sông Xanh"),
    Someone("j-p-van-der-veldt", "J.P. van der Veldt", "CTO · Lindewater", "Lindewater B.V."),
    Someone(
        "rosa-lindqvist",
        "Rosa Lindqvist",
        "Engineering Manager at Fjällvind",
        "Fjällvind",
        shown="Rosa Lindqvist, PhD",
    ),
    Someone(
        "dario-pettine",
        "Dario Pettine",
        "Direttore tecnico presso Onda Lunga",
        "Onda Lunga",
        shown="🚀 Dario Pettine ✨",
    ),
)

STRANGERS: Final[tuple[Someone, ...]] = (
    Someone("petra-unbekannt", "Petra Fernweh", "Sales Lead at Dornbusch", "Dornbusch"),
    Someone("calum-strathearn", "Calum Strathearn", "Plumber", "Glenfinch"),
    Someone("yara-el-masri-x", "Yara Elmasri", "Architect", "Studio Sahl"),
)
