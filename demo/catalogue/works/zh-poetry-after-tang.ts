import type { Work } from "../work.ts";

/** Song lyrics, Song poems and later verse in the old forms. */
export const chinesePoetryAfterTang: readonly Work[] = [
  {
    title: "花间集",
    pinyin: "Huājiān jí",
    alsoKnownAs: ["Among the Flowers"],
    makers: [{ name: "赵崇祚", alsoWritten: "Zhào Chóngzuò", role: "compiler", from: "后蜀" }],
    language: "chi",
    clc: "I222.84",
    subjects: [
      { zh: "词", en: "Song lyrics (ci)" },
      { zh: "总集", en: "Anthologies of many authors" },
    ],
    summary: {
      zh: "最早的文人词总集，收温庭筠、韦庄等十八家词五百首。",
      en: "The first anthology of literati song lyrics: five hundred pieces by eighteen hands.",
    },
    provenance: "standard account of the received text",
  },
  {
    title: "全宋词",
    pinyin: "Quán Sòng cí",
    makers: [{ name: "唐圭璋", alsoWritten: "Táng Guīzhāng", role: "compiler", dates: "1901-1990" }],
    language: "chi",
    publisher: "中华书局",
    place: "北京",
    clc: "I222.844",
    subjects: [
      { zh: "宋词", en: "Song-dynasty lyrics" },
      { zh: "总集", en: "Anthologies of many authors" },
    ],
    summary: {
      zh: "汇辑两宋词人一千三百余家、词近两万首的断代总集。",
      en: "The complete lyrics of the Song: over thirteen hundred poets and nearly twenty thousand pieces.",
    },
    provenance: "standard account of the modern edition",
  },
  {
    title: "宋词三百首",
    pinyin: "Sòngcí sānbǎi shǒu",
    alsoKnownAs: ["Three Hundred Song Lyrics"],
    makers: [{ name: "朱孝臧", alsoWritten: "Zhū Xiàozāng", role: "compiler", from: "清", dates: "1857-1931" }],
    language: "chi",
    clc: "I222.844",
    subjects: [
      { zh: "宋词", en: "Song-dynasty lyrics" },
      { zh: "选集", en: "Selections" },
    ],
    summary: {
      zh: "晚清词家所编的宋词选本，以浑成为宗旨。",
      en: "A late Qing master's selection of Song lyrics, chosen for wholeness of feeling.",
    },
    provenance: "common knowledge of Chinese literary history",
  },
  {
    title: "苏轼诗集",
    pinyin: "Sū Shì shījí",
    makers: [
      { name: "苏轼", alsoWritten: "Sū Shì", from: "宋", dates: "1037-1101" },
      { name: "王文诰", alsoWritten: "Wáng Wéngào", role: "annotator", from: "清" },
      { name: "孔凡礼", alsoWritten: "Kǒng Fánlǐ", role: "editor" },
    ],
    language: "chi",
    publisher: "中华书局",
    place: "北京",
    volumes: 8,
    clc: "I222.744",
    subjects: [
      { zh: "宋诗", en: "Song poetry" },
      { zh: "别集", en: "Collected works of one author" },
      { zh: "注释", en: "Commentaries" },
    ],
    summary: {
      zh: "以王文诰辑注为底本点校的苏轼诗歌全集。",
      en: "The complete poems of Su Shi with Wang Wengao's gathered notes, newly punctuated.",
    },
    provenance: "standard account of the modern edition",
  },
  {
    title: "稼轩词编年笺注",
    pinyin: "Jiàxuān cí biānnián jiānzhù",
    makers: [
      { name: "辛弃疾", alsoWritten: "Xīn Qìjí", from: "宋", dates: "1140-1207" },
      { name: "邓广铭", alsoWritten: "Dèng Guǎngmíng", role: "annotator", dates: "1907-1998" },
    ],
    language: "chi",
    clc: "I222.844",
    subjects: [
      { zh: "宋词", en: "Song-dynasty lyrics" },
      { zh: "别集", en: "Collected works of one author" },
      { zh: "注释", en: "Commentaries" },
    ],
    summary: {
      zh: "依年编次辛弃疾词作，并考释本事与典故。",
      en: "Xin Qiji's lyrics set in order of time, with the events and allusions behind them.",
    },
    provenance: "standard account of the modern edition",
  },
  {
    title: "李清照集笺注",
    pinyin: "Lǐ Qīngzhào jí jiānzhù",
    makers: [
      { name: "李清照", alsoWritten: "Lǐ Qīngzhào", from: "宋" },
      { name: "徐培均", alsoWritten: "Xú Péijūn", role: "annotator" },
    ],
    language: "chi",
    clc: "I214.4",
    subjects: [
      { zh: "宋词", en: "Song-dynasty lyrics" },
      { zh: "别集", en: "Collected works of one author" },
      { zh: "女性", en: "Women" },
    ],
    summary: {
      zh: "李清照诗、词、文的辑校与笺注。",
      en: "The poems, lyrics and prose of Li Qingzhao, collected, collated and explained.",
    },
    provenance: "standard account of the modern edition",
  },
  {
    title: "剑南诗稿校注",
    pinyin: "Jiànnán shīgǎo jiàozhù",
    makers: [
      { name: "陆游", alsoWritten: "Lù Yóu", from: "宋", dates: "1125-1210" },
      { name: "钱仲联", alsoWritten: "Qián Zhònglián", role: "annotator", dates: "1908-2003" },
    ],
    language: "chi",
    publisher: "上海古籍出版社",
    place: "上海",
    clc: "I222.744",
    subjects: [
      { zh: "宋诗", en: "Song poetry" },
      { zh: "别集", en: "Collected works of one author" },
      { zh: "注释", en: "Commentaries" },
    ],
    summary: {
      zh: "陆游存诗九千余首的全注本。",
      en: "Full notes on the more than nine thousand surviving poems of Lu You.",
    },
    provenance: "standard account of the modern edition",
  },
  {
    title: "纳兰词笺注",
    pinyin: "Nàlán cí jiānzhù",
    makers: [
      { name: "纳兰性德", alsoWritten: "Nàlán Xìngdé", from: "清", dates: "1655-1685" },
      { name: "张草纫", alsoWritten: "Zhāng Cǎorèn", role: "annotator" },
    ],
    language: "chi",
    publisher: "上海古籍出版社",
    place: "上海",
    clc: "I222.849",
    subjects: [
      { zh: "词", en: "Song lyrics (ci)" },
      { zh: "别集", en: "Collected works of one author" },
    ],
    summary: {
      zh: "清初满族词人纳兰性德词作的笺注本。",
      en: "The lyrics of the early Qing Manchu poet Nalan Xingde with notes.",
    },
    provenance: "standard account of the modern edition",
  },
  {
    title: "己亥杂诗",
    pinyin: "Jǐhài záshī",
    makers: [{ name: "龚自珍", alsoWritten: "Gōng Zìzhēn", from: "清", dates: "1792-1841" }],
    language: "chi",
    clc: "I222.749",
    subjects: [
      { zh: "清诗", en: "Qing poetry" },
      { zh: "别集", en: "Collected works of one author" },
    ],
    summary: {
      zh: "龚自珍辞官南归途中所作三百十五首绝句，自述平生与时忧。",
      en: "Three hundred and fifteen quatrains written on the road home from office: a life and the anxieties of an age.",
    },
    provenance: "common knowledge of Chinese literary history",
  },
];
