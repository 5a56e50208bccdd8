"""Japanese notes: reminders of the talk, day and topic in one."""

from typing import Final

from followup_rules.note.bank import Line, Versions
from followup_rules.note.wording.common import lines, spread
from followup_rules.note.wording.ja.topic import AT_THE_TALK

RECALL: Final[Versions] = (
    spread(
        lines("wpf", "warm", "{of_when}面接で{thing}についてお話しできて、嬉しく思っております。"),
        lines(
            "wpf", "met", "{of_when}面接では{thing}についてお話しでき、ありがたく思っております。"
        ),
    ),
    (
        Line("{of_when}{role}の面接では、楽しくお話しさせていただきました。", needs="warm"),
        Line("{of_when}{role}の面接では、お話しする機会をいただきました。", needs="met"),
    ),
    Line("{role}の面接では、お話しする機会をいただきました。", needs="met"),
    Line("{of_when}面接では、お話しする機会をいただきました。", needs="met"),
    "{role}の選考でお世話になりました。",
    "選考ではお世話になりました。",
)
REMEMBER: Final[Versions] = (
    (
        Line(
            "{of_when}面接では、{explained}についてご説明いただき、大変参考になりました。",
            "wpf",
            "met !own_recruiter",
        ),
        Line("{thing}についてご相談でき、大変心強く感じました。", "wpf", "met own_recruiter"),
        *(
            Line(
                f"{{of_when}}面接{said}",
                tones,
                f"met !own_recruiter {needs}".strip(),
            )
            for said, tones, needs in AT_THE_TALK
        ),
    ),
    (
        Line(
            "{of_when}面接では、{of_thing}についてお話しでき、ありがたく思っております。",
            "wpf",
            "met !own_recruiter",
        ),
        Line("{told}ご助言は、とてもありがたかったです。", "wp", "met told_no own_recruiter"),
        Line("{told}ご助言に、感謝しております。", "f", "met told_no own_recruiter"),
    ),
    (
        Line(
            "{of_when}面接でお話しできましたことも、大変嬉しく思っております。",
            "f",
            "met !told_no !own_recruiter",
        ),
        Line(
            "いつもご支援いただき、大変ありがたく思っております。", "wpf", "own_recruiter !told_no"
        ),
        Line("ご支援に感謝しております。", "wpf", "own_recruiter told_no"),
        Line(
            "{of_when}面接では、お話しできてよかったと思っております。",
            needs="met !own_recruiter",
        ),
    ),
    Line("{role}の選考では、お世話になりました。", needs="!met"),
    Line("選考では、お世話になりました。", needs="!met"),
)
