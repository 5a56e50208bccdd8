"""Japanese notes: what is said after a no, by either side."""

from typing import Final

from followup_rules.note.bank import Line, Versions
from followup_rules.note.wording.common import lines, spread

NO_AND_SUGGESTED: Final[Versions] = (
    spread(
        lines(
            "wp",
            "no_by_phone asked",
            "{called}はお電話をいただき、ありがとうございました。|お言葉に甘えて、つながりを申請いたします。",
        ),
        lines(
            "f",
            "no_by_phone asked",
            "{called}はお電話をいただき、誠にありがとうございました。|お言葉に甘えて、つながりを申請いたします。",
        ),
        lines(
            "wp",
            "told_no asked !no_by_phone",
            "選考結果のご連絡をいただき、ありがとうございました。|お言葉に甘えて、つながりを申請いたします。",
        ),
        lines(
            "f",
            "told_no asked !no_by_phone",
            "このたびは選考結果のご連絡をいただき、誠にありがとうございました。|お言葉に甘えて、つながりを申請いたします。",
        ),
        lines(
            "wpf",
            "asked !told_no",
            "選考では大変お世話になり、ありがとうございました。|お言葉に甘えて、つながりを申請いたします。",
        ),
    ),
)
NO_THANKS: Final[Versions] = (
    spread(
        lines(
            "wp",
            "no_by_phone !own_recruiter",
            "{called}はお電話をいただき、ありがとうございました。",
        ),
        lines(
            "wp",
            "no_by_phone !own_recruiter !san",
            "{called}はお忙しいなかお電話をくださり、ありがとうございました。",
        ),
        lines(
            "f",
            "no_by_phone !own_recruiter",
            "{called}はお電話をいただき、誠にありがとうございました。",
            "{called}はお忙しいところお電話をくださり、誠にありがとうございました。",
        ),
        lines(
            "wpf",
            "no_by_phone own_recruiter",
            "お世話になっております。{called}はお電話をいただき、ありがとうございました。",
            "お世話になっております。{called}はお忙しいなかお電話をくださり、ありがとうございました。",
        ),
        lines(
            "wp",
            "told_no !no_by_phone !own_recruiter",
            "選考結果のご連絡をいただき、ありがとうございました。",
            "このたびは選考の結果をお知らせくださり、ありがとうございました。",
        ),
        lines(
            "wpf",
            "told_no !no_by_phone own_recruiter",
            "お世話になっております。このたびは選考の結果をお知らせくださり、ありがとうございました。",
            "お世話になっております。選考結果のご連絡をいただき、ありがとうございました。",
        ),
        lines(
            "f",
            "told_no !no_by_phone !own_recruiter",
            "このたびは選考結果のご連絡をいただき、誠にありがとうございました。",
            "このたびは選考の結果をお知らせくださり、誠にありがとうございました。",
        ),
        # No day: one stands before the name already.
        lines(
            "wp",
            "!told_no wrote wrote_email !own_recruiter",
            "このたびはわざわざメールまでいただき、ありがとうございました。",
        ),
        lines(
            "wp",
            "!told_no wrote !wrote_email !own_recruiter",
            "このたびはわざわざご連絡をいただき、ありがとうございました。",
        ),
        lines(
            "f",
            "!told_no wrote !own_recruiter",
            "このたびはご丁寧にご連絡をいただき、誠にありがとうございました。",
        ),
        lines(
            "wpf",
            "!told_no wrote own_recruiter",
            "お世話になっております。このたびはご連絡をいただき、ありがとうございました。",
        ),
        lines(
            "wp",
            "!told_no !wrote",
            "選考では貴重な機会をいただき、ありがとうございました。今回は残念でしたが、よい経験となりました。",
        ),
        lines(
            "f",
            "!told_no !wrote",
            "選考では貴重な機会をいただき、誠にありがとうございました。今回は残念ではございましたが、よい経験となりました。",
        ),
    ),
    Line(
        "わざわざご連絡までいただき、ありがとうございました。",
        "wp",
        "!told_no wrote !own_recruiter",
    ),
    Line(
        "ご丁寧にご連絡をいただき、誠にありがとうございました。",
        "f",
        "!told_no wrote !own_recruiter",
    ),
    "選考では貴重なお時間をいただき、ありがとうございました。",
)
DECLINED_AND_WROTE: Final[Versions] = (
    (
        Line(
            "このたびは辞退させていただきましたが、|温かいお返事をいただき、ありがとうございました。",
            needs="wrote warm !own_recruiter",
        ),
        Line(
            "このたびは辞退させていただきましたが、|お返事をいただき、ありがとうございました。",
            needs="wrote !warm !own_recruiter",
        ),
        Line(
            "お世話になっております。このたびは辞退させていただきましたが、|お返事をいただき、ありがとうございました。",
            needs="wrote own_recruiter",
        ),
    ),
)
"""The withdrawal | thanks for what they wrote since: that comes before anything else."""
DECLINED: Final[Versions] = (
    spread(
        lines(
            "wp",
            "met !own_recruiter",
            "このたびは辞退することとなりましたが、|{of_when}面接では{thing}についてお話しする機会をいただき、ありがとうございました。",
        ),
        lines(
            "f",
            "met !own_recruiter",
            "このたびは辞退させていただきましたが、|{of_when}面接では{thing}についてお話しする機会をいただき、誠にありがとうございました。",
        ),
    ),
    (
        Line(
            "このたびは辞退させていただきましたが、|{of_when}面接では{told}お話をする機会をいただき、ありがとうございました。",
            needs="!own_recruiter",
        ),
        Line(
            "お世話になっております。このたびは辞退させていただきましたが、|{thing}についてご相談に乗っていただき、ありがとうございました。",
            needs="own_recruiter",
        ),
    ),
    lines(
        "wpf",
        "met own_recruiter",
        "お世話になっております。このたびは辞退させていただきましたが、|選考ではいろいろとご支援いただき、ありがとうございました。",
    ),
    lines(
        "wpf",
        "met !own_recruiter",
        "このたびは辞退させていただきましたが、|{of_when}面接ではお時間をいただき、ありがとうございました。",
    ),
    Line(
        "このたびは辞退させていただきましたが、|選考では大変お世話になり、ありがとうございました。",
        needs="!met",
    ),
)
"""Reminder that names the withdrawal | thanks."""
PARTING_ALONE: Final[Versions] = (
    spread(
        lines(
            "wp",
            "",
            "このたびのご縁に、感謝しております。",
            "貴重な機会をいただいたことに、感謝しております。",
        ),
        lines("f", "", "貴重な機会をいただきましたこと、お礼申し上げます。"),
    ),
)
"""What remains after a no, in messages."""
PARTING: Final[Versions] = (
    spread(
        lines(
            "wp",
            "wants_company asked",
            "またご縁がありましたら嬉しく思います。|今後とも、どうぞよろしくお願いいたします。",
        ),
        lines("wp", "!wants_company asked", "今後とも、|どうぞよろしくお願いいたします。"),
        lines(
            "wp",
            "wants_company own_recruiter !asked",
            "今回は残念でしたが、また機会がありましたら、ぜひよろしくお願いいたします。|こちらでもつながっていただけますと嬉しいです。",
            "今回は残念でしたが、また機会がありましたら、どうぞよろしくお願いいたします。|こちらでもつながっていただけましたら幸いです。",
        ),
        lines(
            "wp",
            "wants_company !asked !own_recruiter",
            "またご縁がありましたら嬉しく思います。|よろしければ、こちらでもつながっていただけますと幸いです。",
        ),
        lines(
            "wp",
            "warm !asked told_no wants_company !own_recruiter",
            "今回は残念な結果となりましたが、またご縁がありましたら嬉しく思います。|LinkedInでもつながっていただけましたら幸いです。",
            "ご一緒することはかないませんでしたが、またご縁がありましたら嬉しく思います。|よろしければ、こちらでもつながっていただけますと幸いです。",
        ),
        lines(
            "wp",
            "warm !asked told_no !wants_company !own_recruiter",
            "今回は残念な結果となりましたが、いただいたご縁を大切にしたく、|LinkedInでもつながっていただけると嬉しいです。",
            "今回は残念な結果となりましたが、ご縁を大切にしたく、|こちらでもつながっていただけると嬉しいです。",
        ),
        lines(
            "wp",
            "!warm !asked told_no !own_recruiter",
            "今回は残念な結果となりましたが、いただいたご縁を大切にしたく、|LinkedInでもつながっていただけましたら幸いです。",
            "今回は残念な結果となりましたが、ご縁を大切にしたく、|こちらでもつながっていただけると嬉しいです。",
        ),
        lines(
            "wp",
            "!wants_company !asked",
            "よろしければ、|こちらでもつながっていただけると嬉しいです。",
            "よろしければ、|こちらでもつながっていただけましたら幸いです。",
        ),
        lines(
            "f",
            "wants_company asked",
            "またご縁がございましたら幸いです。|今後とも、どうぞよろしくお願い申し上げます。",
        ),
        lines("f", "!wants_company asked", "今後とも、|どうぞよろしくお願い申し上げます。"),
        lines(
            "f",
            "!asked told_no !own_recruiter",
            "今回は残念な結果となりましたが、いただいたご縁を大切にしたく、|LinkedInでもつながっていただけましたら幸いです。",
            "今回は残念な結果となりましたが、これからもご縁を大切にしたく、|こちらでつながっていただけましたら幸いです。",
        ),
        lines(
            "f",
            "!wants_company told_no own_recruiter !asked",
            "よろしければ、|こちらでもつながっていただけますと幸いです。",
        ),
        lines(
            "f",
            "wants_company own_recruiter !asked",
            "また機会がございましたら、どうぞよろしくお願い申し上げます。|こちらでもつながっていただけますと幸いです。",
        ),
        lines(
            "f",
            "!told_no !asked",
            "よろしければ、|こちらでもつながっていただけますと幸いです。",
            "差し支えなければ、|こちらでもつながっていただけましたら幸いです。",
        ),
    ),
)
"""What remains after a no | close."""
LEAVING: Final[Versions] = (
    spread(
        lines(
            "w",
            "warm on_site !asked !own_recruiter",
            "お会いできてよかったです。|よろしければ、こちらでもつながっていただけると嬉しいです。",
            "お会いできて、本当によかったです。|こちらでもつながっていただけましたら嬉しいです。",
        ),
        lines(
            "pf",
            "warm on_site !asked !own_recruiter",
            "お会いできてよかったと思っております。|今後もこちらでつながっていただけましたら幸いです。",
        ),
        lines(
            "wp",
            "!asked",
            "よろしければ、|こちらでもつながっていただけると嬉しいです。",
            "今後も、|こちらでつながっていただけましたら嬉しいです。",
        ),
        lines(
            "pf",
            "!asked",
            "よろしければ、|こちらでもつながっていただけますと幸いです。",
            "今後も、|こちらでつながっていただけましたら幸いです。",
        ),
        lines("wp", "asked", "今後とも、|どうぞよろしくお願いいたします。"),
        lines("f", "asked", "今後とも、|どうぞよろしくお願い申し上げます。"),
    ),
)
"""Farewell | close, of one who withdrew: no word on another time, which would apply again."""
PITY: Final[Versions] = (
    spread(
        lines(
            "wp",
            "warm !asked !own_recruiter wants_company",
            "今回は残念な結果となりましたが、またご縁がありましたら嬉しく思います。|LinkedInでもつながっていただけましたら幸いです。",
            "ご一緒することはかないませんでしたが、またご縁がありましたら嬉しく思います。|よろしければ、こちらでもつながっていただけますと幸いです。",
        ),
        lines(
            "wp",
            "warm !asked !own_recruiter !wants_company",
            "今回は残念な結果となりましたが、いただいたご縁を大切にしたく、|LinkedInでもつながっていただけると嬉しいです。",
            "今回は残念な結果となりましたが、ご縁を大切にしたく、|こちらでもつながっていただけると嬉しいです。",
        ),
        lines(
            "wp",
            "!warm !asked !own_recruiter",
            "今回は残念な結果となりましたが、いただいたご縁を大切にしたく、|LinkedInでもつながっていただけましたら幸いです。",
            "今回は残念な結果となりましたが、ご縁を大切にしたく、|こちらでもつながっていただけると嬉しいです。",
        ),
        lines(
            "f",
            "!asked !own_recruiter",
            "今回は残念な結果となりましたが、いただいたご縁を大切にしたく、|LinkedInでもつながっていただけましたら幸いです。",
            "今回は残念な結果となりましたが、これからもご縁を大切にしたく、|こちらでつながっていただけましたら幸いです。",
        ),
        lines(
            "wp",
            "asked !own_recruiter",
            "今回は残念な結果となりましたが、|今後とも、どうぞよろしくお願いいたします。",
        ),
        lines(
            "f",
            "asked !own_recruiter",
            "今回は残念な結果となりましたが、|今後とも、どうぞよろしくお願い申し上げます。",
        ),
        lines(
            "wpf",
            "own_recruiter !asked",
            "今回は残念な結果となりましたが、引き続きどうぞよろしくお願いいたします。|こちらでもつながっていただけますと幸いです。",
        ),
        lines(
            "wpf",
            "own_recruiter asked",
            "今回は残念な結果となりましたが、|引き続きどうぞよろしくお願いいたします。",
        ),
    ),
)
"""A word of regret | close: after a no that somebody else told, behind the thanks."""
