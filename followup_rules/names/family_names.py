"""Family names that decide nothing by themselves: data for ``names``.

``STANDS_FIRST`` only ever makes the greeting more careful: a name that begins so, in Latin
letters, may be written family name first, and is greeted in full. ``READINGS`` ties the family
name of a native form, which the script puts first, to a word of the Latin form beside it.
"""

from typing import Final


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


STANDS_FIRST: Final = _words(
    """
    wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo zheng liang
    xie song tang han feng deng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei
    su lu ding ren shen yao lv zhong jia xia fu fang zou xiong bai meng qin qiu hou yan xue lei
    long tao duan shi kong shao mao wan gu lai kang qian niu ge xing qi xiang hong tong mu
    chan wong cheung leung lau ho yip kwok chow tsang fung tse lam ng lee chu kwan mak yuen yeung
    siu lui tsui tam choi poon szeto lo lai chiu cheng tsoi
    tan lim ong goh teo koh chua ang toh sim quek chia khoo loh heng foo kee yeo
    hsu hsieh chang tsai chiang huang tseng chiu kuo chien chuang lu shih yeh tu
    kim park pak bak choi choe jung jeong chung kang cho yoon yun jang chang lim im shin suh kwon
    gwon hwang ahn an song yoo yu hong jeon chun ko moon son bae baek heo nam sim noh roh ha ryu
    jin min um cha ju woo koo ku
    nguyen tran le pham huynh hoang phan vu vo dang bui do ngo duong ly dinh trinh truong dao doan
    sato suzuki takahashi tanaka watanabe ito yamamoto nakamura kobayashi kato yoshida yamada
    sasaki yamaguchi matsumoto inoue kimura hayashi shimizu yamazaki mori ikeda hashimoto yamashita
    ishikawa nakajima maeda fujita ogawa goto okada hasegawa murakami kondo ishii saito sakamoto
    endo aoki fujii nishimura fukuda ota miura fujiwara okamoto matsuda nakagawa nakano harada ono
    tamura takeuchi kaneko wada nakayama ishida ueda morita hara shibata sakai kudo yokoyama
    miyazaki miyamoto uchida takagi ando taniguchi ohno maruyama imai takada fujimoto takeda murata
    ueno sugiyama masuda sugawara hirano kojima otsuka chiba kubo matsui iwasaki sakurai kinoshita
    noguchi matsuo nomura kikuchi sano onishi sugimoto arai
    nagy kovács kovacs tóth toth szabó szabo horváth horvath varga kiss molnár molnar németh nemeth
    farkas balogh papp takács takacs juhász juhasz lakatos mészáros meszaros oláh olah rácz racz
    fekete szilágyi szilagyi török torok fehér feher gál gal szűcs szucs kocsis ordog pintér pinter
    sok chea chhay keo heng meas
    """
)
"""Frequent family names, in Latin letters, of people who often write the family name first."""

_NATIVE: Final = """
王 wang wong ong heng|李 li lee lei|张 zhang cheung chang|張 zhang cheung chang jang
刘 liu lau|劉 liu lau low|陈 chen chan tan|陳 chen chan tan|杨 yang yeung yeo
楊 yang yeung yeo|黄 huang wong ng|黃 huang wong ng ooi|赵 zhao chiu|趙 zhao chiu chao
吴 wu ng goh|吳 wu ng goh|周 zhou chow chou chew|徐 xu hsu tsui chui|孙 sun suen|孫 sun suen
马 ma|馬 ma mah|朱 zhu chu choo|胡 hu wu oh|郭 guo kwok kuo koay|何 he ho|高 gao kao ko
林 lin lam lim hayashi|罗 luo law lo|羅 luo law lo|郑 zheng cheng|鄭 zheng cheng teh
梁 liang leung|谢 xie tse hsieh|謝 xie tse hsieh chia|宋 song sung soong|唐 tang tong
韩 han hon|韓 han hon|冯 feng fung|馮 feng fung|邓 deng tang|鄧 deng tang|曹 cao tso
彭 peng pang|曾 zeng tsang tseng chan|萧 xiao siu|蕭 xiao siu hsiao|田 tian tin|董 dong tung
潘 pan poon|袁 yuan yuen|蔡 cai choi tsai chua|蒋 jiang|蔣 jiang chiang|余 yu yee|杜 du to
叶 ye ip yip|葉 ye ip yip yeh|程 cheng ching|魏 wei ngai|苏 su so|蘇 su so|吕 lu lv lui
呂 lu lv lui|丁 ding ting|任 ren yam|沈 shen sum shum|姚 yao yiu|卢 lu lo|盧 lu lo
钟 zhong chung|鍾 zhong chung|贾 jia|贾 jia|夏 xia ha|傅 fu|方 fang fong|邹 zou|鄒 zou chow
熊 xiong hung|白 bai pak|孟 meng|秦 qin chun|邱 qiu chiu|侯 hou|江 jiang kong|尹 yin wan
薛 xue sit|雷 lei lui|龙 long|龍 long lung|陶 tao to|段 duan|史 shi|孔 kong hung|邵 shao siu
毛 mao mo|万 wan|萬 wan|顾 gu|顧 gu koo|赖 lai|賴 lai|康 kang hong|钱 qian|錢 qian chien
汤 tang tong|湯 tang tong|许 xu hui|許 xu hui hsu koh|欧阳 ouyang|歐陽 ouyang auyeung
司徒 situ szeto|诸葛 zhuge|上官 shangguan|佐藤 sato satou satoh|鈴木 suzuki|高橋 takahashi
田中 tanaka|伊藤 ito itou itoh|渡辺 watanabe|渡邊 watanabe|山本 yamamoto|中村 nakamura
小林 kobayashi|加藤 kato katou katoh|吉田 yoshida|山田 yamada|佐々木 sasaki|山口 yamaguchi
松本 matsumoto|井上 inoue|木村 kimura|清水 shimizu|山崎 yamazaki yamasaki|森 mori|阿部 abe
池田 ikeda|橋本 hashimoto|山下 yamashita|石川 ishikawa|中島 nakajima nakashima|前田 maeda
藤田 fujita|小川 ogawa|後藤 goto gotou|岡田 okada|長谷川 hasegawa|村上 murakami
近藤 kondo kondou|石井 ishii|斎藤 saito saitou|斉藤 saito saitou|齋藤 saito saitou
坂本 sakamoto|遠藤 endo endou|青木 aoki|藤井 fujii|西村 nishimura|福田 fukuda
太田 ota ohta oota|三浦 miura|藤原 fujiwara|岡本 okamoto|松田 matsuda|中川 nakagawa
中野 nakano|原田 harada|小野 ono|田村 tamura|竹内 takeuchi|金子 kaneko|和田 wada
中山 nakayama|石田 ishida|上田 ueda|森田 morita|柴田 shibata|酒井 sakai|工藤 kudo kudou
横山 yokoyama|宮崎 miyazaki|宮本 miyamoto|内田 uchida|高木 takagi|安藤 ando andou
谷口 taniguchi|大野 ono ohno oono|丸山 maruyama|今井 imai|高田 takada|藤本 fujimoto
武田 takeda|村田 murata|上野 ueno|杉山 sugiyama|増田 masuda|菅原 sugawara|平野 hirano
小島 kojima|大塚 otsuka|千葉 chiba|久保 kubo|松井 matsui|岩崎 iwasaki|桜井 sakurai
木下 kinoshita|野口 noguchi|松尾 matsuo|野村 nomura|菊地 kikuchi|菊池 kikuchi|佐野 sano
大西 onishi ohnishi|杉本 sugimoto|新井 arai|김 kim gim|이 lee yi rhee|박 park bak pak
최 choi choe|정 jung jeong chung|강 kang gang|조 cho jo|윤 yoon yun|장 jang chang|임 lim im
한 han|오 oh o|서 seo suh|신 shin sin|권 kwon gwon|황 hwang|안 ahn an|송 song|류 ryu
유 yoo yu you|홍 hong|전 jeon chun|고 ko go koh|문 moon mun|손 son sohn|양 yang|배 bae
백 baek paik|허 heo huh hur|남 nam|심 shim sim|노 noh roh no|하 ha|곽 kwak|성 sung seong
차 cha|주 joo ju|우 woo|구 koo ku goo|민 min|진 jin|나 na|엄 um eom|원 won|천 cheon chun
방 bang|남궁 namgoong namgung|황보 hwangbo|선우 sunwoo
"""

READINGS: Final[dict[str, tuple[str, ...]]] = {
    entry.split()[0]: tuple(entry.split()[1:])
    for line in _NATIVE.strip().splitlines()
    for entry in line.split("|")
}
"""Family names in Han characters and Hangul, with the Latin spellings in use."""
LONGEST_FAMILY: Final = max(len(family) for family in READINGS)
