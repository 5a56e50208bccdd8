"""Japanese notes: what is said while the role is on hold."""

from typing import Final

from followup_rules.note.bank import Line, Versions
from followup_rules.note.wording.common import lines, spread
from followup_rules.note.wording.ja.greeting import EMPLOYER

ON_HOLD: Final[Versions] = (
    spread(
        # They wrote it themselves: that is acknowledged, and thanks for something else stand first.
        lines(
            "wp",
            f"wrote_hold !answered {EMPLOYER} !peer",
            "採用は保留とのご連絡をいただきましたが、{employer}で働きたいという気持ちは変わりません。",
            "採用は保留とのご連絡をいただきましたが、気長にお待ちしたいと思っております。",
        ),
        lines(
            "f",
            f"wrote_hold !answered {EMPLOYER} !peer",
            "採用は保留とのご連絡をいただきましたが、{employer}で働きたいという気持ちに変わりはございません。",
            "採用は保留とのご連絡をいただきましたが、再開の折には、何卒よろしくお願い申し上げます。",
        ),
        lines(
            "wpf",
            f"wrote_hold !answered {EMPLOYER} peer",
            "採用は保留とのご連絡をいただきましたが、気長にお待ちしたいと思っております。",
        ),
        lines(
            "wp",
            f"answered {EMPLOYER} !peer",
            "募集が保留となった件は承知しておりますが、{employer}で働きたいという気持ちは、今も変わりません。",
            "募集の保留については承知しておりますが、{employer}で働きたいという思いは、今も変わりません。",
        ),
        lines(
            "f",
            f"answered {EMPLOYER} !peer",
            "募集が保留となりました件は承知しておりますが、{employer}で働きたいという気持ちに変わりはございません。",
        ),
    ),
    spread(
        # Nothing was refused, so nobody applies again: one waits.
        lines(
            "wp",
            f"{EMPLOYER} !peer",
            "採用は保留と伺いましたが、気長にお待ちしたいと思っております。",
            "採用は保留と伺いましたが、{employer}で働きたいという気持ちは変わりません。",
        ),
        lines(
            "wp",
            f"{EMPLOYER} peer",
            "採用は保留と伺いましたが、気長にお待ちしたいと思っております。",
            "採用は保留と伺いましたが、気長に待つつもりでおります。",
        ),
        lines(
            "f",
            f"{EMPLOYER} !peer",
            "採用は保留と伺いましたが、再開の折には、何卒よろしくお願い申し上げます。",
            "採用は保留と伺いましたが、{employer}で働きたいという気持ちに変わりはございません。",
        ),
        lines(
            "f",
            f"{EMPLOYER} peer",
            "採用は保留と伺いましたが、気長にお待ちしたいと存じます。",
        ),
        lines(
            "wp",
            "wants_role internal",
            "募集は保留と伺いましたが、このお仕事に携わりたいという気持ちは変わっておりません。",
        ),
        lines(
            "f",
            "wants_role internal",
            "募集は保留と伺いましたが、このお仕事に携わりたいという気持ちに変わりはございません。",
        ),
        lines(
            "wp",
            "wants_company !wants_role !own_recruiter",
            "採用は保留と伺いましたが、またご縁がありましたら嬉しく思います。",
        ),
        lines(
            "f",
            "wants_company !wants_role !own_recruiter",
            "採用は保留と伺いましたが、またご縁がございましたら嬉しく存じます。",
        ),
        lines(
            "wpf",
            "wants_role own_recruiter",
            "採用は保留と伺いましたが、再開の際には、ぜひまたお声がけいただけますと幸いです。",
        ),
        lines("wpf", "!wants_role own_recruiter", "募集は保留とのこと、承知いたしました。"),
    ),
    Line("募集は保留と伺っております。", needs="wants_company !wants_role"),
)
HOLD_CLOSE: Final[Versions] = (
    spread(
        lines(
            "wp",
            "",
            "採用は保留と伺っておりますが、|よろしければ、こちらでもつながっていただけると嬉しいです。",
        ),
        lines(
            "p",
            "",
            "採用は保留と伺っておりますが、|よろしければ、こちらでもつながっていただけますと幸いです。",
        ),
        lines(
            "f",
            "",
            "採用は保留と伺っておりますが、|よろしければ、こちらでもつながっていただけますと幸いです。",
            "採用は保留と伺っておりますが、|差し支えなければ、こちらでつながっていただけましたら幸いです。",
        ),
    ),
)
"""That it is on hold | close, in one sentence: for whoever is not sure of the job."""
HOLD_FIRST: Final[Versions] = (
    spread(
        # That one still wants the job stands in the sentence that names the freeze.
        lines(
            "wp",
            f"wrote_hold {EMPLOYER} !peer",
            "このたびはご連絡をいただき、ありがとうございました。|採用は保留と伺いましたが、{employer}で働きたいという気持ちは変わっておりません。",
            "ご連絡をいただき、ありがとうございました。|採用は保留と伺いましたが、気長にお待ちしたいと思っております。",
        ),
        lines(
            "f",
            f"wrote_hold {EMPLOYER} !peer",
            "このたびはご連絡をいただき、誠にありがとうございました。|採用は保留と伺いましたが、再開の折には、何卒よろしくお願い申し上げます。",
            "このたびはご連絡をいただき、誠にありがとうございました。|採用は保留と伺いましたが、{employer}で働きたいという気持ちに変わりはございません。",
        ),
        lines(
            "wp",
            f"wrote_hold {EMPLOYER} peer",
            "ご連絡をいただき、ありがとうございました。|採用は保留と伺いましたが、気長にお待ちしたいと思っております。",
        ),
        lines(
            "f",
            f"wrote_hold {EMPLOYER} peer",
            "このたびはご連絡をいただき、誠にありがとうございました。|採用は保留と伺いましたが、気長にお待ちしたいと存じます。",
        ),
        lines(
            "wpf",
            "wrote_hold wants_role internal",
            "このたびはご連絡をいただき、ありがとうございました。|採用は保留と伺いましたが、このお仕事に携わりたいという気持ちは変わっておりません。",
        ),
        lines(
            "wpf",
            "wrote_hold wants_role own_recruiter",
            "お世話になっております。ご連絡をいただき、ありがとうございました。|採用は保留と伺いましたが、再開の際には、ぜひまたお声がけいただけますと幸いです。",
        ),
        lines(
            "wpf",
            "wrote_hold !wants_role own_recruiter",
            "お世話になっております。ご連絡をいただき、ありがとうございました。|募集は保留とのこと、承知いたしました。",
        ),
    ),
    Line(
        "ご連絡をいただき、ありがとうございました。|募集は保留とのこと、承知いたしました。",
        needs="wrote_hold !wants_role",
    ),
)
