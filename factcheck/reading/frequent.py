"""The characters and marks that make up most of any Chinese page; what a wrong decoding yields hardly ever hits them.

Source: counted over a thousand published documents of two dozen genres, each document weighing the same.
"""

from __future__ import annotations

_SIMPLIFIED = (
    "年增同比元的长月国上亿业公下日万中股利期发产为司电收计一市出新降行人分全大个数润半财量入净和美联在价经有于进告跌口度工成品务营社金现以部加总预本资至用实家其据高生能会份动东布额前了"
    "不地报涨销点车持政售场主较是今合到对内机海时通力来我指要示体占民显方天第外统费制开等平企商格化率关达超提值续区重及规升交局展作技辆投与属将三济损定过归保源基季后信理约别模建多益百均"
    "性速消环科所减目台易款幅从贸运购服快二次集造去最间亏面共水设债累斯标货原项者城某可支位创息表例已自明币零向系汽调低少导情回北相西网称近非整应算安强件税际这法因省"
)
_TRADITIONAL = (
    "為國會時個發港於而文學心對他後被來言經開長過數由區業事與香員動案之現就這間立警電但風內產當也關報處實子名進計教資們府眾機認應得議亦總場如將或院疫並說冷兩組受首問物逆務種意萬都聞特圖"
    "據球濟小官約感調求食體結書聯無道查題單別億留代該包德更任稱正控程較此見反專記佔施只從接車知際未著署醫何預"
)
_MARKS = "，。、；：？！“”‘’「」『』（）《》【】—…·％～０１２３４５６７８９　"

FREQUENT = frozenset(_SIMPLIFIED + _TRADITIONAL + _MARKS)
