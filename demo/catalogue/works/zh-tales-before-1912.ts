import type { Work } from "../work.ts";

/** Tales, anecdotes and short stories in Chinese up to the end of the Qing. */
export const chineseTalesBefore1912: readonly Work[] = [
  {
    title: "聊斋志异",
    pinyin: "Liáozhāi zhìyì",
    alsoKnownAs: ["Strange Tales from a Chinese Studio"],
    makers: [{ name: "蒲松龄", alsoWritten: "Pú Sōnglíng", from: "清", dates: "1640-1715" }],
    language: "chi",
    clc: "I242.1",
    subjects: [
      { zh: "文言小说", en: "Fiction in classical Chinese" },
      { zh: "志怪小说", en: "Tales of the strange" },
    ],
    summary: {
      zh: "近五百篇文言短篇，借花妖狐鬼写人间的情与不平。",
      en: "Nearly five hundred tales in classical Chinese in which foxes, ghosts and flower spirits stand for human love and wrong.",
    },
    provenance: "common knowledge of Chinese literary history",
  },
  {
    title: "阅微草堂笔记",
    pinyin: "Yuèwēi cǎotáng bǐjì",
    makers: [{ name: "纪昀", alsoWritten: "Jǐ Yún", from: "清", dates: "1724-1805" }],
    language: "chi",
    clc: "I242.1",
    subjects: [
      { zh: "文言小说", en: "Fiction in classical Chinese" },
      { zh: "志怪小说", en: "Tales of the strange" },
      { zh: "笔记", en: "Notes and jottings" },
    ],
    summary: {
      zh: "纪昀晚年追录的见闻与怪异，文字简净而意在劝诫。",
      en: "Anecdotes and marvels set down by Ji Yun in old age, spare in style and meant to admonish.",
    },
    provenance: "common knowledge of Chinese literary history",
  },
  {
    title: "喻世明言",
    pinyin: "Yùshì míngyán",
    alsoKnownAs: ["古今小说", "Stories Old and New"],
    makers: [{ name: "冯梦龙", alsoWritten: "Féng Mènglóng", role: "compiler", from: "明", dates: "1574-1646" }],
    language: "chi",
    clc: "I242.3",
    subjects: [
      { zh: "话本小说", en: "Vernacular stories" },
      { zh: "短篇小说", en: "Short stories" },
    ],
    summary: {
      zh: "“三言”之一，收宋元明话本与拟话本四十篇。",
      en: "The first of the Three Words: forty vernacular stories of the Song, Yuan and Ming.",
    },
    provenance: "common knowledge of Chinese literary history",
  },
  {
    title: "警世通言",
    pinyin: "Jǐngshì tōngyán",
    alsoKnownAs: ["Stories to Caution the World"],
    makers: [{ name: "冯梦龙", alsoWritten: "Féng Mènglóng", role: "compiler", from: "明", dates: "1574-1646" }],
    language: "chi",
    clc: "I242.3",
    subjects: [
      { zh: "话本小说", en: "Vernacular stories" },
      { zh: "短篇小说", en: "Short stories" },
    ],
    summary: {
      zh: "“三言”之二，收白话短篇四十篇，有杜十娘、白娘子诸名篇。",
      en: "The second of the Three Words: forty vernacular stories, among them Du Shiniang and the White Snake.",
    },
    provenance: "common knowledge of Chinese literary history",
  },
  {
    title: "醒世恒言",
    pinyin: "Xǐngshì héngyán",
    alsoKnownAs: ["Stories to Awaken the World"],
    makers: [{ name: "冯梦龙", alsoWritten: "Féng Mènglóng", role: "compiler", from: "明", dates: "1574-1646" }],
    language: "chi",
    clc: "I242.3",
    subjects: [
      { zh: "话本小说", en: "Vernacular stories" },
      { zh: "短篇小说", en: "Short stories" },
    ],
    summary: {
      zh: "“三言”之三，收白话短篇四十篇，多写市民生活。",
      en: "The third of the Three Words: forty vernacular stories, many of townspeople and trade.",
    },
    provenance: "common knowledge of Chinese literary history",
  },
  {
    title: "初刻拍案惊奇",
    pinyin: "Chūkè pāi'àn jīngqí",
    alsoKnownAs: ["拍案惊奇"],
    makers: [{ name: "凌濛初", alsoWritten: "Líng Méngchū", from: "明", dates: "1580-1644" }],
    language: "chi",
    clc: "I242.3",
    subjects: [
      { zh: "话本小说", en: "Vernacular stories" },
      { zh: "短篇小说", en: "Short stories" },
    ],
    summary: {
      zh: "“二拍”之一，由作者据旧闻自撰的拟话本集。",
      en: "The first of the Two Slaps: vernacular stories written by the author himself from older anecdotes.",
    },
    provenance: "common knowledge of Chinese literary history",
  },
  {
    title: "二刻拍案惊奇",
    pinyin: "Èrkè pāi'àn jīngqí",
    makers: [{ name: "凌濛初", alsoWritten: "Líng Méngchū", from: "明", dates: "1580-1644" }],
    language: "chi",
    clc: "I242.3",
    subjects: [
      { zh: "话本小说", en: "Vernacular stories" },
      { zh: "短篇小说", en: "Short stories" },
    ],
    summary: {
      zh: "“二拍”的续集，继续以奇事写商人与市井百态。",
      en: "The second of the Two Slaps, with more astonishing stories of merchants and town life.",
    },
    provenance: "common knowledge of Chinese literary history",
  },
  {
    title: "世说新语",
    pinyin: "Shìshuō xīnyǔ",
    alsoKnownAs: ["A New Account of the Tales of the World"],
    makers: [
      { name: "刘义庆", alsoWritten: "Liú Yìqìng", from: "南朝宋", dates: "403-444" },
      { name: "刘孝标", alsoWritten: "Liú Xiàobiāo", role: "annotator", from: "南朝梁" },
    ],
    language: "chi",
    clc: "I242.1",
    subjects: [
      { zh: "志人小说", en: "Anecdotes of notable people" },
      { zh: "魏晋南北朝", en: "Wei, Jin and Southern and Northern Dynasties" },
      { zh: "名士", en: "Literati" },
    ],
    summary: {
      zh: "分门记载汉末至东晋名士的言谈、品藻与逸事。",
      en: "Sayings, judgements and anecdotes of the gentlemen of late Han to Eastern Jin, sorted by theme.",
    },
    provenance: "common knowledge of Chinese literary history",
  },
  {
    title: "搜神记",
    pinyin: "Sōushén jì",
    alsoKnownAs: ["In Search of the Supernatural"],
    makers: [{ name: "干宝", alsoWritten: "Gān Bǎo", from: "晋" }],
    language: "chi",
    clc: "I242.1",
    subjects: [
      { zh: "志怪小说", en: "Tales of the strange" },
      { zh: "魏晋南北朝", en: "Wei, Jin and Southern and Northern Dynasties" },
    ],
    summary: {
      zh: "六朝志怪的代表，辑录神灵、变异与民间传说。",
      en: "The leading collection of early strange tales: spirits, transformations and popular legends.",
    },
    provenance: "common knowledge of Chinese literary history",
  },
  {
    title: "太平广记",
    pinyin: "Tàipíng guǎngjì",
    makers: [{ name: "李昉", alsoWritten: "Lǐ Fǎng", role: "compiler", from: "宋", dates: "925-996" }],
    language: "chi",
    publisher: "中华书局",
    place: "北京",
    clc: "I242.1",
    subjects: [
      { zh: "文言小说", en: "Fiction in classical Chinese" },
      { zh: "类书", en: "Classified encyclopaedias" },
    ],
    summary: {
      zh: "北宋官修小说总集，五百卷，分类收录汉至宋初的故事。",
      en: "An imperial Song collection in five hundred chapters of tales from Han to early Song, arranged by subject.",
    },
    provenance: "standard account of the received text",
  },
];
