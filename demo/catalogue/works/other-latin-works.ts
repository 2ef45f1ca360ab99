import type { Work } from "../work.ts";

/** Works in Latin. */
export const latinWorks: readonly Work[] = [
  {
    title: "Aeneis",
    alsoKnownAs: ["埃涅阿斯纪", "Aeneid"],
    makers: [{ name: "Publius Vergilius Maro", alsoWritten: "Virgil", from: "古罗马" }],
    language: "lat",
    clc: "I546.22",
    subjects: [
      { zh: "史诗", en: "Epic poetry" },
      { zh: "罗马", en: "Rome" },
    ],
    summary: { zh: "罗马的民族史诗。", en: "The epic of Rome's beginnings." },
    provenance: "work and makers well attested, year left out",
  },
  {
    title: "Commentarii de bello Gallico",
    alsoKnownAs: ["高卢战记", "The Gallic War"],
    makers: [{ name: "Gaius Iulius Caesar", alsoWritten: "Julius Caesar", from: "古罗马" }],
    language: "lat",
    clc: "K126",
    subjects: [
      { zh: "高卢战争", en: "Gallic Wars" },
      { zh: "罗马", en: "Rome" },
    ],
    summary: {
      zh: "凯撒以第三人称记自己征服高卢。",
      en: "Caesar's own account, in the third person, of his conquest of Gaul.",
    },
    provenance: "work and makers well attested, year left out",
  },
  {
    title: "De revolutionibus orbium coelestium",
    alsoKnownAs: ["天体运行论"],
    makers: [{ name: "Nicolaus Copernicus", alsoWritten: "Mikołaj Kopernik", from: "波兰", dates: "1473-1543" }],
    language: "lat",
    year: 1543,
    publisher: "Johannes Petreius",
    place: "Nürnberg",
    clc: "P1",
    subjects: [
      { zh: "日心说", en: "Heliocentrism" },
      { zh: "天文学", en: "Astronomy" },
    ],
    summary: { zh: "提出地球绕太阳运行。", en: "The book that set the earth moving about the sun." },
    provenance: "first edition as recorded in the history of science and letters",
  },
  {
    title: "Philosophiae naturalis principia mathematica",
    alsoKnownAs: ["自然哲学的数学原理", "Principia"],
    makers: [{ name: "Isaac Newton", from: "英", dates: "1643-1727" }],
    language: "lat",
    year: 1687,
    place: "London",
    clc: "O3",
    subjects: [
      { zh: "经典力学", en: "Classical mechanics" },
      { zh: "万有引力", en: "Gravitation" },
    ],
    summary: { zh: "运动定律与万有引力的原典。", en: "The first statement of the laws of motion and of gravity." },
    provenance: "first edition as recorded in the history of science and letters",
  },
  {
    title: "Species plantarum",
    alsoKnownAs: ["植物种志"],
    makers: [{ name: "Carl von Linné", alsoWritten: "Carolus Linnaeus", from: "瑞典", dates: "1707-1778" }],
    language: "lat",
    year: 1753,
    publisher: "Laurentius Salvius",
    place: "Stockholm",
    volumes: 2,
    clc: "Q94",
    subjects: [
      { zh: "植物分类", en: "Plant taxonomy" },
      { zh: "双名法", en: "Binomial nomenclature" },
    ],
    summary: { zh: "以双名法记载当时已知的植物。", en: "The plants then known, each by its two names." },
    provenance: "first edition as recorded in the history of science and letters",
  },
];
