import type { Work } from "../work.ts";

/** Works in Japanese. */
export const japaneseWorks: readonly Work[] = [
  {
    title: "源氏物語",
    alsoKnownAs: ["源氏物语", "The Tale of Genji"],
    makers: [{ name: "紫式部", alsoWritten: "Murasaki Shikibu", from: "日" }],
    language: "jpn",
    clc: "I313.43",
    subjects: [
      { zh: "物语", en: "Monogatari" },
      { zh: "宫廷生活", en: "Court life" },
    ],
    summary: {
      zh: "平安朝宫廷的长篇物语，日本古典文学的高峰。",
      en: "The long tale of the Heian court, the height of classical Japanese prose.",
    },
    provenance: "work and makers well attested, year left out",
  },
  {
    title: "吾輩は猫である",
    alsoKnownAs: ["我是猫", "I Am a Cat"],
    makers: [{ name: "夏目漱石", alsoWritten: "Natsume Sōseki", from: "日", dates: "1867-1916" }],
    language: "jpn",
    year: 1905,
    clc: "I313.44",
    subjects: [
      { zh: "讽刺小说", en: "Satirical fiction" },
      { zh: "知识分子", en: "Intellectuals" },
    ],
    summary: { zh: "以猫的眼光嘲讽明治的文人。", en: "A cat looks on at the learned men of Meiji Japan." },
    provenance: "serial from 1905 in Hototogisu",
  },
  {
    title: "羅生門",
    alsoKnownAs: ["罗生门", "Rashomon"],
    makers: [{ name: "芥川龍之介", alsoWritten: "Akutagawa Ryūnosuke", from: "日", dates: "1892-1927" }],
    language: "jpn",
    year: 1915,
    clc: "I313.44",
    subjects: [
      { zh: "短篇小说", en: "Short stories" },
      { zh: "人性", en: "Human nature" },
    ],
    summary: {
      zh: "失业的仆人在城门上与老妇相遇，决定做盗贼。",
      en: "A servant out of work meets an old woman on a city gate and turns thief.",
    },
    provenance: "Teikoku Bungaku, November 1915",
  },
  {
    title: "人間失格",
    alsoKnownAs: ["人间失格", "No Longer Human"],
    makers: [{ name: "太宰治", alsoWritten: "Dazai Osamu", from: "日", dates: "1909-1948" }],
    language: "jpn",
    year: 1948,
    publisher: "筑摩書房",
    place: "東京",
    clc: "I313.45",
    subjects: [
      { zh: "中篇小说", en: "Novellas" },
      { zh: "自我", en: "Self" },
    ],
    summary: {
      zh: "以手记写一个自觉失去做人资格的人。",
      en: "The notebooks of a man who feels himself unfit to be one.",
    },
    provenance: "first publication as recorded in histories of literature",
  },
];
