/**
 * Characters that make up most of any official Chinese text, simplified and traditional, with its punctuation.
 * Only used to tell which of two decodings of the same bytes is Chinese: wrong decodings yield rare characters.
 * Source: the head of the frequency lists of 现代汉语常用字表 (1988) and 常用國字標準字體表 (1982), punctuation of GB/T 15834.
 */
export const COMMON_CHARACTERS: ReadonlySet<string> = new Set(
  '，。、；：？！（）《》〔〕“”‘’—…　·％０１２３４５６７８９' +
    '的一是不了在人有我他这中大来上国和个到说们为子用生年时会作地于出就分对成可主发也能方学多经动工' +
    '面部公同三十实理现行全力定法进好所二起政机新无进重市前点制业心其提如高都教合建期立本关务者体四' +
    '位间特及应设各管指活流长组解安加治与产员位省展度性量少区将并结次情反设县究质干向济入第导名以推' +
    '接施论基因强式标由切共农系条见造革级根通七八九六五百千万元亿月日比领目统增院术化完从水平件文保' +
    '医疗卫生健康服务病防控基层村镇乡街道社会府局委办室责任位单报号索引意见通知划方案措附案格监督' +
    '這來國個說們為時會於對發學經動實現進無點業關與產員區將並結縣質濟導論強標農條見級領統術從療衛' +
    '務單報號書準護險應體團隊總據構護適當設規劃範圍門診預診斷專長',
)
