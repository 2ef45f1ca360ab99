import type { Work } from "../work.ts";

/** Bibliography, libraries, education and the history of science. */
export const booksEducationAndCulture: readonly Work[] = [
  {
    title: "目录学发微",
    pinyin: "Mùlùxué fāwēi",
    makers: [{ name: "余嘉锡", alsoWritten: "Yú Jiāxī" }],
    language: "chi",
    clc: "G257",
    subjects: [
      { zh: "目录学", en: "Bibliography" },
      { zh: "中国古籍", en: "Old Chinese books" },
    ],
    summary: {
      zh: "论目录学的意义、功用、体制与源流。",
      en: "The meaning, use, form and history of Chinese bibliography.",
    },
    provenance: "common knowledge of modern Chinese scholarship",
  },
  {
    title: "中国目录学史",
    pinyin: "Zhōngguó mùlùxuéshǐ",
    makers: [{ name: "姚名达", alsoWritten: "Yáo Míngdá", dates: "1905-1942" }],
    language: "chi",
    year: 1938,
    publisher: "商务印书馆",
    clc: "G257",
    subjects: [
      { zh: "目录学", en: "Bibliography" },
      { zh: "学术史", en: "History of scholarship" },
    ],
    summary: { zh: "分主题叙述中国目录学发展的专史。", en: "A history of Chinese bibliography by themes." },
    provenance: "common knowledge of modern Chinese scholarship",
  },
  {
    title: "书林清话",
    pinyin: "Shūlín qīnghuà",
    makers: [{ name: "叶德辉", alsoWritten: "Yè Déhuī", dates: "1864-1927" }],
    language: "chi",
    clc: "G256",
    subjects: [
      { zh: "版本学", en: "Study of editions" },
      { zh: "印刷史", en: "History of printing" },
      { zh: "藏书", en: "Book collecting" },
    ],
    summary: {
      zh: "考述历代刻书、版本与藏书掌故。",
      en: "On printing, editions and book collectors through the ages.",
    },
    provenance: "common knowledge of modern Chinese scholarship",
  },
  {
    title: "校雠通义",
    pinyin: "Jiàochóu tōngyì",
    alsoKnownAs: ["校讎通义"],
    makers: [{ name: "章学诚", alsoWritten: "Zhāng Xuéchéng", from: "清", dates: "1738-1801" }],
    language: "chi",
    clc: "G256",
    subjects: [
      { zh: "校勘学", en: "Textual criticism" },
      { zh: "目录学", en: "Bibliography" },
    ],
    summary: {
      zh: "主张“辨章学术，考镜源流”的目录学理论。",
      en: "Holds that a catalogue should tell the schools of learning apart and trace their sources.",
    },
    provenance: "standard account of the received text",
  },
  {
    title: "中国教育改造",
    pinyin: "Zhōngguó jiàoyù gǎizào",
    makers: [{ name: "陶行知", alsoWritten: "Táo Xíngzhī", dates: "1891-1946" }],
    language: "chi",
    year: 1928,
    publisher: "亚东图书馆",
    place: "上海",
    clc: "G40",
    subjects: [
      { zh: "教育改革", en: "Educational reform" },
      { zh: "生活教育", en: "Life education" },
    ],
    summary: { zh: "陶行知早期教育论文集，倡平民与乡村教育。", en: "Early papers on popular and rural education." },
    provenance: "common knowledge of modern Chinese scholarship",
  },
  {
    title: "民主主义与教育",
    pinyin: "Mínzhǔ zhǔyì yǔ jiàoyù",
    original: { title: "Democracy and Education", language: "eng" },
    makers: [
      { name: "杜威", alsoWritten: "John Dewey", from: "美", dates: "1859-1952" },
      { name: "王承绪", alsoWritten: "Wáng Chéngxù", role: "translator", dates: "1912-2013" },
    ],
    language: "chi",
    publisher: "人民教育出版社",
    place: "北京",
    clc: "G40",
    subjects: [
      { zh: "教育哲学", en: "Philosophy of education" },
      { zh: "民主", en: "Democracy" },
    ],
    summary: { zh: "以“教育即生长”论民主社会的教育。", en: "Education as growth, in a democratic society." },
    provenance: "common knowledge of the scholarly book and its Chinese translation",
  },
  {
    title: "中国科学技术史",
    pinyin: "Zhōngguó kēxué jìshùshǐ",
    original: { title: "Science and Civilisation in China", language: "eng" },
    makers: [{ name: "李约瑟", alsoWritten: "Joseph Needham", from: "英", dates: "1900-1995" }],
    language: "chi",
    clc: "N092",
    subjects: [
      { zh: "科学技术史", en: "History of science and technology" },
      { zh: "中国文明", en: "Chinese civilisation" },
    ],
    summary: {
      zh: "多卷本的中国古代科学与技术史。",
      en: "The many-volumed history of science and technology in old China.",
    },
    provenance: "common knowledge of the scholarly book and its Chinese translation",
  },
];
