import type { Work } from "../work.ts";

/** Works in Russian. */
export const russianWorks: readonly Work[] = [
  {
    title: "Евгений Онегин",
    alsoKnownAs: ["叶甫盖尼·奥涅金", "Eugene Onegin"],
    makers: [{ name: "Александр Сергеевич Пушкин", alsoWritten: "Aleksandr Pushkin", from: "俄", dates: "1799-1837" }],
    language: "rus",
    year: 1833,
    place: "Санкт-Петербург",
    clc: "I512.24",
    subjects: [
      { zh: "诗体小说", en: "Novels in verse" },
      { zh: "爱情", en: "Love" },
    ],
    summary: {
      zh: "诗体长篇，写一代“多余人”的爱与悔。",
      en: "A novel in verse on a man who is of no use to his time.",
    },
    provenance: "first complete edition, 1833",
  },
  {
    title: "Герой нашего времени",
    alsoKnownAs: ["当代英雄", "A Hero of Our Time"],
    makers: [{ name: "Михаил Юрьевич Лермонтов", alsoWritten: "Mikhail Lermontov", from: "俄", dates: "1814-1841" }],
    language: "rus",
    year: 1840,
    place: "Санкт-Петербург",
    clc: "I512.44",
    subjects: [
      { zh: "长篇小说", en: "Novels" },
      { zh: "高加索", en: "Caucasus" },
    ],
    summary: {
      zh: "五篇故事合写高加索军官毕巧林。",
      en: "Five tales of an officer in the Caucasus who wearies of all he wins.",
    },
    provenance: "first publication as recorded in histories of literature",
  },
  {
    title: "Преступление и наказание",
    alsoKnownAs: ["罪与罚", "Crime and Punishment"],
    makers: [
      { name: "Фёдор Михайлович Достоевский", alsoWritten: "Fyodor Dostoevsky", from: "俄", dates: "1821-1881" },
    ],
    language: "rus",
    year: 1866,
    clc: "I512.44",
    subjects: [
      { zh: "长篇小说", en: "Novels" },
      { zh: "犯罪心理", en: "Criminal psychology" },
    ],
    summary: { zh: "大学生拉斯柯尔尼科夫的罪行与良心。", en: "A student's crime and his conscience." },
    provenance: "serial in Русский вестник, 1866",
  },
  {
    title: "Вишнёвый сад",
    subtitle: "комедия в четырёх действиях",
    alsoKnownAs: ["樱桃园", "The Cherry Orchard"],
    makers: [{ name: "Антон Павлович Чехов", alsoWritten: "Anton Chekhov", from: "俄", dates: "1860-1904" }],
    language: "rus",
    year: 1904,
    clc: "I512.34",
    subjects: [
      { zh: "戏剧", en: "Drama" },
      { zh: "地主庄园", en: "Country estates" },
    ],
    summary: { zh: "没落贵族的樱桃园易手给新兴商人。", en: "An old family's orchard passes to a man of the new age." },
    provenance: "first publication as recorded in histories of literature",
  },
  {
    title: "Мать",
    alsoKnownAs: ["母亲", "Mother"],
    makers: [{ name: "Максим Горький", alsoWritten: "Maxim Gorky", from: "苏联", dates: "1868-1936" }],
    language: "rus",
    clc: "I512.44",
    subjects: [
      { zh: "长篇小说", en: "Novels" },
      { zh: "工人运动", en: "Labour movement" },
    ],
    summary: { zh: "工人之母在儿子的革命中觉醒。", en: "A worker's mother wakes to her son's cause." },
    provenance: "work and makers well attested, year left out",
  },
];
