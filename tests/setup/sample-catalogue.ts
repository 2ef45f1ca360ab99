import { type MarcRecord, writeIso2709 } from "../../packages/marc/src/index.ts";

/** A few real works, with facts that anyone can check, for the journeys. MARC 21 in UTF-8, original scripts in 880. */
interface Work {
  readonly title: string;
  readonly pinyin?: string;
  readonly author: string;
  readonly authorPinyin?: string;
  readonly year: string;
  readonly language: string;
  readonly clc: string;
  readonly subject: string;
}

const works: readonly Work[] = [
  {
    title: "红楼梦",
    pinyin: "Hong lou meng",
    author: "曹雪芹",
    authorPinyin: "Cao, Xueqin",
    year: "1982",
    language: "chi",
    clc: "I242.4",
    subject: "章回小说",
  },
  {
    title: "紅樓夢",
    pinyin: "Hong lou meng",
    author: "曹雪芹",
    authorPinyin: "Cao, Xueqin",
    year: "1957",
    language: "chi",
    clc: "I242.4",
    subject: "章回小说",
  },
  {
    title: "围城",
    pinyin: "Wei cheng",
    author: "钱锺书",
    authorPinyin: "Qian, Zhongshu",
    year: "1947",
    language: "chi",
    clc: "I246.5",
    subject: "长篇小说",
  },
  {
    title: "乡土中国",
    pinyin: "Xiang tu Zhongguo",
    author: "费孝通",
    authorPinyin: "Fei, Xiaotong",
    year: "1948",
    language: "chi",
    clc: "C912.82",
    subject: "农村社会学",
  },
  {
    title: "呐喊",
    pinyin: "Na han",
    author: "鲁迅",
    authorPinyin: "Lu, Xun",
    year: "1923",
    language: "chi",
    clc: "I210.6",
    subject: "短篇小说",
  },
  {
    title: "Pride and prejudice",
    author: "Austen, Jane",
    year: "1813",
    language: "eng",
    clc: "I561.4",
    subject: "English fiction",
  },
  {
    title: "On the origin of species",
    author: "Darwin, Charles",
    year: "1859",
    language: "eng",
    clc: "Q111.2",
    subject: "Evolution",
  },
  {
    title: "The art of computer programming",
    author: "Knuth, Donald Ervin",
    year: "1968",
    language: "eng",
    clc: "TP311",
    subject: "Computer programming",
  },
];

/** The works as one ISO 2709 file, and filler to page through when asked for. */
export function sampleFile(filler = 45): Uint8Array {
  const all = [
    ...works.map(recordOf),
    ...Array.from({ length: filler }, (_, n) => recordOf(fillerWork(n), n + works.length)),
  ];
  return Buffer.concat(all.map((record) => writeIso2709(record)));
}

function fillerWork(n: number): Work {
  return {
    title: `Synthetic annual report ${n + 1}`,
    author: "Synthetic Society",
    year: String(1960 + n),
    language: "eng",
    clc: "G25",
    subject: "Reports",
  };
}

function recordOf(
  { title, pinyin, author, authorPinyin, year, language, clc, subject }: Work,
  index: number,
): MarcRecord {
  const linked = pinyin !== undefined;
  const six = (tag: string, number: string): [string, string][] => (linked ? [["6", `${tag}-${number}`]] : []);
  return {
    leader: "00000nam a2200000 a 4500",
    fields: [
      { tag: "001", value: `sample${index + 1}` },
      { tag: "008", value: `261121s${year}    xx            000 1 ${language} d` },
      field("093", "  ", [["a", clc]]),
      field("100", "1 ", [...six("880", "01"), ["a", `${authorPinyin ?? author},`], ["e", "author"]]),
      field("245", "10", [...six("880", "02"), ["a", `${pinyin ?? title} /`], ["c", `${authorPinyin ?? author}.`]]),
      field("264", " 1", [["c", year]]),
      field("650", " 4", [["a", subject]]),
      ...(linked
        ? [
            field("880", "1 ", [
              ["6", "100-01/$1"],
              ["a", author],
            ]),
            field("880", "10", [
              ["6", "245-02/$1"],
              ["a", `${title} /`],
              ["c", `${author}.`],
            ]),
          ]
        : []),
    ],
  };
}

function field(tag: string, [ind1 = " ", ind2 = " "]: string, subfields: readonly [string, string][]) {
  return { tag, ind1, ind2, subfields: subfields.map(([code, value]) => ({ code, value })) };
}
