"""Japanese: the names of days and months, where a sentence is made of them."""

from typing import Final

WEEKDAYS: Final = ("月曜日", "火曜日", "水曜日", "木曜日", "金曜日", "土曜日", "日曜日")
MONTHS: Final = (
    "1月",
    "2月",
    "3月",
    "4月",
    "5月",
    "6月",
    "7月",
    "8月",
    "9月",
    "10月",
    "11月",
    "12月",
)
SHORT_WEEKDAYS: Final = ("月", "火", "水", "木", "金", "土", "日")
SHORT_MONTHS: Final = MONTHS
"""As the picture of the days shows them: Japanese has no shorter ones."""
