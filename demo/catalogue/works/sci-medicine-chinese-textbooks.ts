import type { Work } from "../work.ts";

export const traditionalMedicineTextbooks: readonly Work[] = [
  {
    title: "中医基础理论",
    pinyin: "Zhōngyī jīchǔ lǐlùn",
    makers: [{ name: "印会河", alsoWritten: "Yìn Huìhé", role: "editor" }],
    language: "chi",
    publisher: "上海科学技术出版社",
    place: "上海",
    clc: "R22",
    subjects: [
      { zh: "中医基础理论", en: "Medicine, Chinese -- Theory" },
      { zh: "教材", en: "Textbooks" },
    ],
    summary: {
      zh: "高等中医院校统编教材，讲授阴阳五行、藏象与病机。",
      en: "A national textbook: yin and yang, organs and mechanisms of disease.",
    },
    provenance: "general knowledge of Chinese medical textbooks",
  },
  {
    title: "中医诊断学",
    pinyin: "Zhōngyī zhěnduànxué",
    makers: [{ name: "邓铁涛", alsoWritten: "Dèng Tiětāo", role: "editor", dates: "1916-2019" }],
    language: "chi",
    publisher: "上海科学技术出版社",
    place: "上海",
    clc: "R241",
    subjects: [
      { zh: "中医诊断", en: "Diagnosis (Chinese medicine)" },
      { zh: "教材", en: "Textbooks" },
    ],
    summary: {
      zh: "高等中医院校统编教材，讲授四诊与辨证。",
      en: "A national textbook on the four examinations and the telling apart of patterns.",
    },
    provenance: "general knowledge of Chinese medical textbooks",
  },
  {
    title: "中药学",
    pinyin: "Zhōngyàoxué",
    makers: [{ name: "凌一揆", alsoWritten: "Líng Yīkuí", role: "editor" }],
    language: "chi",
    publisher: "上海科学技术出版社",
    place: "上海",
    clc: "R28",
    subjects: [
      { zh: "中药学", en: "Chinese pharmacology" },
      { zh: "教材", en: "Textbooks" },
    ],
    summary: {
      zh: "高等中医院校统编教材，按功效分类讲述常用中药。",
      en: "A national textbook of common drugs, ordered by their effects.",
    },
    provenance: "general knowledge of Chinese medical textbooks",
  },
  {
    title: "方剂学",
    pinyin: "Fāngjìxué",
    makers: [{ name: "许济群", alsoWritten: "Xǔ Jìqún", role: "editor" }],
    language: "chi",
    publisher: "上海科学技术出版社",
    place: "上海",
    clc: "R289",
    subjects: [
      { zh: "方剂", en: "Prescriptions, Chinese" },
      { zh: "教材", en: "Textbooks" },
    ],
    summary: {
      zh: "高等中医院校统编教材，讲授组方原则与常用方剂。",
      en: "A national textbook on composing formulas and on those in common use.",
    },
    provenance: "general knowledge of Chinese medical textbooks",
  },
  {
    title: "针灸学",
    pinyin: "Zhēnjiǔxué",
    makers: [{ name: "邱茂良", alsoWritten: "Qiū Màoliáng", role: "editor" }],
    language: "chi",
    publisher: "上海科学技术出版社",
    place: "上海",
    clc: "R245",
    subjects: [
      { zh: "针灸", en: "Acupuncture and moxibustion" },
      { zh: "教材", en: "Textbooks" },
    ],
    summary: {
      zh: "高等中医院校统编教材，讲授经络、腧穴、刺灸与治疗。",
      en: "A national textbook of channels, points, technique and treatment.",
    },
    provenance: "general knowledge of Chinese medical textbooks",
  },
  {
    title: "中国医学史",
    pinyin: "Zhōngguó yīxué shǐ",
    makers: [{ name: "陈邦贤", alsoWritten: "Chén Bāngxián", dates: "1889-1976" }],
    language: "chi",
    publisher: "商务印书馆",
    clc: "R-09",
    subjects: [{ zh: "医学史", en: "Medicine -- History" }],
    summary: {
      zh: "中国人撰写的第一批医学通史之一。",
      en: "One of the first general histories of medicine written by a Chinese author.",
    },
    provenance: "general knowledge of Chinese medical textbooks",
  },
];
