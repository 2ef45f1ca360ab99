import type { Work } from "../work.ts";

export const craftsAndWaterworks: readonly Work[] = [
  {
    title: "河防一览",
    pinyin: "Héfáng yīlǎn",
    makers: [{ name: "潘季驯", alsoWritten: "Pān Jìxùn", from: "明", dates: "1521-1595" }],
    language: "chi",
    clc: "TV",
    subjects: [
      { zh: "治河", en: "River engineering" },
      { zh: "水利史", en: "Hydraulic engineering -- History" },
    ],
    summary: {
      zh: "总结束水攻沙的治理黄河经验。",
      en: "Sums up how to tame the Yellow River by narrowing it to scour its silt.",
    },
    provenance: "general knowledge of the history of Chinese technology",
  },
  {
    title: "中国水利史稿",
    pinyin: "Zhōngguó shuǐlì shǐgǎo",
    makers: [],
    language: "chi",
    volumes: 3,
    clc: "TV",
    subjects: [{ zh: "水利史", en: "Hydraulic engineering -- History" }],
    summary: {
      zh: "叙述自远古至近代中国水利事业的发展。",
      en: "The growth of waterworks in China from early to modern times.",
    },
    provenance: "general knowledge of the history of Chinese technology",
  },
  {
    title: "远西奇器图说录最",
    pinyin: "Yuǎnxī qíqì túshuō lùzuì",
    alsoKnownAs: ["奇器图说"],
    makers: [
      { name: "邓玉函", alsoWritten: "Johann Terrenz Schreck", from: "德" },
      { name: "王徵", alsoWritten: "Wáng Zhēng", role: "translator", from: "明", dates: "1571-1644" },
    ],
    language: "chi",
    clc: "TH",
    subjects: [
      { zh: "机械史", en: "Machinery -- History" },
      { zh: "古代技术", en: "Technology -- China -- Early works" },
    ],
    summary: {
      zh: "第一部系统介绍西方力学与机械的中文著作。",
      en: "The first Chinese book to present Western mechanics and machines in order.",
    },
    provenance: "general knowledge of the history of Chinese technology",
  },
  {
    title: "髹饰录",
    pinyin: "Xiūshìlù",
    makers: [
      { name: "黄成", alsoWritten: "Huáng Chéng", from: "明" },
      { name: "杨明", alsoWritten: "Yáng Míng", role: "annotator", from: "明" },
    ],
    language: "chi",
    clc: "TS9",
    subjects: [
      { zh: "漆器", en: "Lacquer" },
      { zh: "古代技术", en: "Technology -- China -- Early works" },
    ],
    summary: { zh: "现存唯一的中国古代漆工专著。", en: "The only surviving old Chinese work on the craft of lacquer." },
    provenance: "general knowledge of the history of Chinese technology",
  },
  {
    title: "景德镇陶录",
    pinyin: "Jǐngdézhèn táo lù",
    makers: [
      { name: "蓝浦", alsoWritten: "Lán Pǔ", from: "清" },
      { name: "郑廷桂", alsoWritten: "Zhèng Tíngguì", role: "compiler", from: "清" },
    ],
    language: "chi",
    clc: "TQ174",
    subjects: [
      { zh: "陶瓷", en: "Ceramics" },
      { zh: "古代技术", en: "Technology -- China -- Early works" },
    ],
    summary: { zh: "记述景德镇制瓷历史、工艺与名窑。", en: "The history, craft and kilns of Jingdezhen porcelain." },
    provenance: "general knowledge of the history of Chinese technology",
  },
  {
    title: "随园食单",
    pinyin: "Suíyuán shídān",
    makers: [{ name: "袁枚", alsoWritten: "Yuán Méi", from: "清", dates: "1716-1798" }],
    language: "chi",
    clc: "TS972",
    subjects: [{ zh: "饮食文化", en: "Food -- China" }],
    summary: {
      zh: "记述三百余种菜肴点心，并论烹饪须知与戒忌。",
      en: "More than three hundred dishes, with what a cook must do and must not.",
    },
    provenance: "general knowledge of the history of Chinese technology",
  },
  {
    title: "山家清供",
    pinyin: "Shānjiā qīnggòng",
    makers: [{ name: "林洪", alsoWritten: "Lín Hóng", from: "宋" }],
    language: "chi",
    clc: "TS972",
    subjects: [{ zh: "饮食文化", en: "Food -- China" }],
    summary: { zh: "记述山野清淡饮馔及相关诗文掌故。", en: "Plain mountain fare, with verses and tales about it." },
    provenance: "general knowledge of the history of Chinese technology",
  },
];
