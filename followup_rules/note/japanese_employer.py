"""What a Japanese note calls the employer: 貴社, 貴校 for a school, 貴院 for a hospital.

The kind is read from the name, mostly from its ending. A legal form of companies in the name
settles it: 株式会社…センター is a company.
"""

import re
from functools import lru_cache
from typing import Final

COMPANY: Final = "貴社"
"""For companies, and wherever the name does not tell."""

_COMPANY_FORMS: Final = re.compile(
    r"株式会社|有限会社|合同会社|合資会社|合名会社|㈱|㈲|\((?:株|有|同)\)|(?:株|有|同)"
    r"|\b(?:inc|ltd|llc|corp|k\.k|co\.)(?:\b|\.)",
    re.IGNORECASE,
)
_KINDS: Final = tuple(
    (re.compile(rf"(?:{names})$", re.IGNORECASE), said)
    for names, said in (
        ("病院|医院|クリニック|診療所|医療センター|歯科|hospital|clinic", "貴院"),
        ("幼稚園|保育園|こども園|動物園|植物園|農園|果樹園|茶園", "貴園"),
        ("老人ホーム|介護施設|デイサービス|グループホーム|ケアホーム|養護施設|支援施設", "貴施設"),
        ("ホテル|hotel", "貴ホテル"),
        ("旅館", "貴館"),
        ("民宿|宿坊|(?<=.の)宿|湯宿", "貴宿"),
        ("農場|ファーム|(?<![^ ])farm", "貴農場"),
        ("牧場", "貴牧場"),
        ("工房", "貴工房"),
        ("大学|大学院|短大|university", "貴学"),
        (
            "学校|小学校|中学校|高校|中学|高等部|高専|学園|学院|スクール|school|college|academy",
            "貴校",
        ),
        ("塾", "貴塾"),
        ("銀行|bank", "貴行"),
        ("信用金庫|信金", "貴金庫"),
        ("組合|農協|生協|漁協", "貴組合"),
        ("省", "貴省"),
        ("庁|市役所|区役所", "貴庁"),
        ("役場", "貴役場"),
        ("(?<=.)県", "貴県"),
        ("(?<=.)市", "貴市"),
        ("(?<=.)区", "貴区"),
        ("監督署|税務署|消防署|警察署", "貴署"),
        ("事務所|研究所|裁判所|会議所|保健所|検査所", "貴所"),
        ("監査法人|税理士法人|弁護士法人", "貴法人"),
        ("財団|財団法人|foundation", "貴財団"),
        ("機構", "貴機構"),
        ("協会", "貴協会"),
        ("連盟", "貴連盟"),
        ("基金", "貴基金"),
        ("委員会", "貴委員会"),
        ("教会", "貴教会"),
        ("美術館|博物館|図書館|水族館|資料館|記念館|科学館|大使館|領事館", "貴館"),
        ("薬局|放送局", "貴局"),
        ("福祉会|連合会|(?<=法人)[^ ]*会", "貴会"),
        ("センター", "貴センター"),
    )
)
"""(endings of a name, what such an employer is called), the first that fits counting."""
_FORMS: Final = (
    (re.compile("ホテル|hotel ", re.IGNORECASE), "貴ホテル"),
    (re.compile("(?:温泉)?旅館"), "貴館"),
    (re.compile("民宿"), "貴宿"),
    (re.compile("(?:観光)?農園"), "貴園"),
    (re.compile("農場"), "貴農場"),
    (re.compile("牧場"), "貴牧場"),
    (re.compile("(?:特別養護|養護)?老人ホーム|グループホーム|デイサービス"), "貴施設"),
    (re.compile(r"(?:一般|公益)?財団法人"), "貴財団"),
    (
        re.compile(
            r"(?:npo|監査|税理士|弁護士|司法書士|社会福祉|医療|学校|宗教|(?:一般|公益)?社団"
            r"|特定非営利活動|独立行政|国立研究開発|地方独立行政)法人",
            re.IGNORECASE,
        ),
        "貴法人",
    ),
)
"""Legal forms and kinds at the beginning, where the ending tells nothing."""
_HEADS: Final = re.compile(r"(?<![^\W_])(?:(施設|園|院|校|館|所)長)(?![^\W_])")
"""Who heads what kind of employer, as a word of its own in a headline: 施設長, 園長."""


@lru_cache(maxsize=256)
def employer_said(company: str, headline: str = "") -> str:
    """Return the respectful word for that employer.

    Where its name tells nothing, the headline of who heads it may: 施設長.
    """
    name = company.strip()
    if _COMPANY_FORMS.search(name):
        return COMPANY
    for ending, said in _KINDS:
        if ending.search(name):
            return said
    if head := _HEADS.search(headline):
        return f"貴{head[1]}"
    return next((said for form, said in _FORMS if form.match(name)), COMPANY)
