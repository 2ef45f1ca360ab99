import type { Work } from "../work.ts";

/** Literature of India, Japan and the Arabs in well-known Chinese translations. */
export const translatedAsianLiterature: readonly Work[] = [
  {
    title: "源氏物语",
    pinyin: "Yuánshì wùyǔ",
    original: { title: "源氏物語", language: "jpn" },
    makers: [
      { name: "紫式部", from: "日" },
      { name: "丰子恺", alsoWritten: "Fēng Zǐkǎi", role: "translator", dates: "1898-1975" },
    ],
    language: "chi",
    publisher: "人民文学出版社",
    place: "北京",
    volumes: 3,
    clc: "I313.4",
    subjects: [
      { zh: "长篇小说", en: "Novels" },
      { zh: "日本文学", en: "Japanese literature" },
      { zh: "平安时代", en: "Heian period" },
    ],
    summary: {
      zh: "平安宫廷贵公子光源氏及其后代的爱与无常。",
      en: "Love and impermanence in the life of a shining prince of the Heian court.",
    },
    provenance: "common knowledge of the Chinese translation of world literature",
  },
  {
    title: "沙恭达罗",
    pinyin: "Shāgōngdáluó",
    original: { title: "Abhijñānaśākuntala", language: "san" },
    makers: [
      { name: "迦梨陀娑", alsoWritten: "Kālidāsa", from: "印度" },
      { name: "季羡林", alsoWritten: "Jì Xiànlín", role: "translator", dates: "1911-2009" },
    ],
    language: "chi",
    publisher: "人民文学出版社",
    place: "北京",
    clc: "I351",
    subjects: [
      { zh: "戏剧文学", en: "Drama" },
      { zh: "印度文学", en: "Indian literature" },
      { zh: "梵语文学", en: "Sanskrit literature" },
    ],
    summary: {
      zh: "净修女沙恭达罗与国王豆扇陀离合的梵语名剧。",
      en: "The Sanskrit play of a hermit's foster-daughter, a king and a lost ring.",
    },
    provenance: "common knowledge of the Chinese translation of world literature",
  },
  {
    title: "罗摩衍那",
    pinyin: "Luómóyǎnnà",
    original: { title: "Rāmāyaṇa", language: "san" },
    makers: [
      { name: "蚁垤", alsoWritten: "Vālmīki", from: "印度" },
      { name: "季羡林", alsoWritten: "Jì Xiànlín", role: "translator", dates: "1911-2009" },
    ],
    language: "chi",
    publisher: "人民文学出版社",
    place: "北京",
    clc: "I351",
    subjects: [
      { zh: "史诗", en: "Epic poetry" },
      { zh: "印度文学", en: "Indian literature" },
      { zh: "梵语文学", en: "Sanskrit literature" },
    ],
    summary: {
      zh: "罗摩流放、救妻、复国的印度大史诗全译。",
      en: "The Indian epic of Rama's exile, rescue of his wife and return, translated whole.",
    },
    provenance: "common knowledge of the Chinese translation of world literature",
  },
  {
    title: "一千零一夜",
    pinyin: "Yīqiān líng yī yè",
    original: { title: "ألف ليلة وليلة", language: "ara" },
    alsoKnownAs: ["天方夜谭"],
    makers: [{ name: "纳训", alsoWritten: "Nà Xùn", role: "translator", dates: "1911-1989" }],
    language: "chi",
    publisher: "人民文学出版社",
    place: "北京",
    clc: "I371",
    subjects: [
      { zh: "民间故事", en: "Folk tales" },
      { zh: "阿拉伯文学", en: "Arabic literature" },
    ],
    summary: { zh: "山鲁佐德夜夜讲述的阿拉伯民间故事集。", en: "The tales Shahrazad told night after night." },
    provenance: "common knowledge of the Chinese translation of world literature",
  },
  {
    title: "吉檀迦利",
    pinyin: "Jítánjiālì",
    original: { title: "Gitanjali", language: "eng" },
    makers: [
      { name: "泰戈尔", alsoWritten: "Rabindranath Tagore", from: "印度", dates: "1861-1941" },
      { name: "冰心", alsoWritten: "Bīng Xīn", role: "translator", dates: "1900-1999" },
    ],
    language: "chi",
    year: 1955,
    clc: "I351",
    subjects: [
      { zh: "诗集", en: "Collections of poems" },
      { zh: "印度文学", en: "Indian literature" },
    ],
    summary: {
      zh: "献给神与生命的散文诗集，冰心自英文译出。",
      en: "Prose poems offered to God and to life, translated by Bing Xin from the English.",
    },
    provenance: "common knowledge of the Chinese translation of world literature",
  },
  {
    title: "飞鸟集",
    pinyin: "Fēiniǎo jí",
    original: { title: "Stray Birds", language: "eng" },
    makers: [
      { name: "泰戈尔", alsoWritten: "Rabindranath Tagore", from: "印度", dates: "1861-1941" },
      { name: "郑振铎", alsoWritten: "Zhèng Zhènduó", role: "translator", dates: "1898-1958" },
    ],
    language: "chi",
    year: 1922,
    publisher: "商务印书馆",
    place: "上海",
    clc: "I351",
    subjects: [
      { zh: "诗集", en: "Collections of poems" },
      { zh: "印度文学", en: "Indian literature" },
    ],
    summary: {
      zh: "格言式的小诗，对中国小诗影响深远。",
      en: "Aphoristic short poems that shaped the Chinese brief lyric.",
    },
    provenance: "common knowledge of the Chinese translation of world literature",
  },
  {
    title: "雪国",
    pinyin: "Xuěguó",
    original: { title: "雪国", language: "jpn" },
    makers: [
      { name: "川端康成", from: "日", dates: "1899-1972" },
      { name: "叶渭渠", alsoWritten: "Yè Wèiqú", role: "translator", dates: "1929-2010" },
    ],
    language: "chi",
    clc: "I313.45",
    subjects: [
      { zh: "中篇小说", en: "Novellas" },
      { zh: "日本文学", en: "Japanese literature" },
    ],
    summary: {
      zh: "岛村与雪国温泉艺妓驹子、叶子的虚无之恋。",
      en: "A Tokyo idler, a hot-spring geisha, and love in the snow country.",
    },
    provenance: "common knowledge of the Chinese translation of world literature",
  },
  {
    title: "挪威的森林",
    pinyin: "Nuówēi de sēnlín",
    original: { title: "ノルウェイの森", language: "jpn" },
    makers: [
      { name: "村上春树", alsoWritten: "村上春樹", from: "日", dates: "1949-" },
      { name: "林少华", alsoWritten: "Lín Shàohuá", role: "translator", dates: "1952-" },
    ],
    language: "chi",
    clc: "I313.45",
    subjects: [
      { zh: "长篇小说", en: "Novels" },
      { zh: "日本文学", en: "Japanese literature" },
      { zh: "青年", en: "Youth" },
    ],
    summary: {
      zh: "渡边回忆六十年代末的大学岁月与两位女子。",
      en: "A man recalls his student years and two young women at the end of the 1960s.",
    },
    provenance: "common knowledge of the Chinese translation of world literature",
  },
];
