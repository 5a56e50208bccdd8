"""Variants of one character in Japanese names: 斉藤, 斎藤, 齋藤 and 齊藤 may be one person.

People write what their keyboard offers first. Each line opens with the form that stands for all.
"""

from typing import Final

_SAME: Final = """
    斉斎齋齊 辺邊邉 高髙 崎﨑嵜碕 浜濱濵 桜櫻 沢澤 広廣 国國圀 島嶋嶌 真眞 滝瀧 恵惠 栄榮
    竜龍 円圓 徳德 増增 富冨 峰峯 蔵藏 実實 桑桒 吉𠮷 柳栁 館舘 関關 条條
    浅淺 豊豐 村邨 聡聰 弥彌 礼禮 寿壽 静靜 暁曉 亜亞 顕顯 黒黑 瀬瀨 穂穗
    巌巖 鉄鐵 遥遙 凛凜 槙槇 薮藪 万萬 与與
"""
_TABLE: Final = {ord(variant): group[0] for group in _SAME.split() for variant in group[1:]}


def same_kanji(name: str) -> str:
    """Return a name with one form for all variants of a character, of the same length."""
    return name.translate(_TABLE)
