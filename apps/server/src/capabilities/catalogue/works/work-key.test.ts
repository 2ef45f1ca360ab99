import { type DataField, describeBib, type MarcRecord, type Profile } from "@wenyuan/marc";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { workKey } from "./work-key.ts";

type Subfields = Record<string, string>;

const field = (tag: string, subfields: Subfields, indicators = "  "): DataField => ({
  tag,
  ind1: indicators[0]!,
  ind2: indicators[1]!,
  subfields: Object.entries(subfields).map(([code, value]) => ({ code, value })),
});

const keyOf = (record: MarcRecord, profile: Profile) => workKey(describeBib(record, { profile }));
const marc21 = (fields: DataField[], leader = "00000nam a2200000 a 4500") => keyOf({ leader, fields }, "marc21");
const cnmarc = (fields: DataField[]) => keyOf({ leader: "00000nam0 2200000   450 ", fields }, "cnmarc");

const title = (a: string, rest: Subfields = {}) => field("245", { a, ...rest }, "10");
const author = (a: string, rest: Subfields = {}) => field("100", { a, ...rest }, "1 ");
const imprint = (b: string, c: string) => field("260", { b, c });
const 题名 = (a: string, rest: Subfields = {}) => field("200", { a, ...rest }, "1 ");
const 著者 = (a: string, role = "著") => field("701", { a, "4": role }, " 0");
const 出版 = (c: string, d: string) => field("210", { c, d });

describe("editions of one work have one key:", () => {
  const same: [string, (string | undefined)[]][] = [
    [
      "whatever the publisher and the year",
      [
        cnmarc([题名("围城"), 著者("钱钟书"), 出版("人民文学出版社", "1980")]),
        cnmarc([题名("围城"), 著者("钱钟书"), 出版("三联书店", "2002")]),
      ],
    ],
    [
      "in traditional and simplified characters",
      [cnmarc([题名("紅樓夢"), 著者("曹雪芹")]), cnmarc([题名("红楼梦"), 著者("曹雪芹")])],
    ],
    [
      "with and without words of the edition as a subtitle",
      [
        cnmarc([题名("红楼梦"), 著者("曹雪芹")]),
        cnmarc([题名("红楼梦", { e: "汇校本" }), 著者("曹雪芹")]),
        cnmarc([题名("红楼梦", { e: "第2版" }), 著者("曹雪芹")]),
      ],
    ],
    [
      "with and without the form as a subtitle",
      [
        marc21([title("Beloved :", { b: "a novel /" }), author("Morrison, Toni.")]),
        marc21([title("Beloved /"), author("Morrison, Toni")]),
      ],
    ],
    [
      "a translation that names its original",
      [
        cnmarc([
          题名("算法导论"),
          field("454", { "1": "" }),
          field("454", { t: "Introduction to Algorithms" }),
          著者("Cormen, Thomas H."),
        ]),
        marc21([title("Introduction to algorithms /"), author("Cormen, Thomas H.")]),
      ],
    ],
    [
      "a uniform title, whatever the language",
      [
        marc21([
          author("Huang, Liuhong."),
          field("240", { a: "Fu hui quan shu.", l: "English" }, "10"),
          title("A complete book /"),
        ]),
        marc21([author("Huang, Liuhong."), title("Fu hui quan shu /")]),
      ],
    ],
    [
      "print and recording: kinds of media do not part",
      [
        marc21([author("Melville, Herman"), title("Moby Dick /")]),
        marc21([author("Melville, Herman"), title("Moby Dick")], "00000nim a2200000 a 4500"),
      ],
    ],
    [
      "case, diacritics, articles and the dates of the author",
      [
        marc21([
          author("García Márquez, Gabriel,", { d: "1927-2014" }),
          field("245", { a: "El otoño del patriarca /" }, "13"),
        ]),
        marc21([author("Garcia Marquez, Gabriel"), field("245", { a: "OTONO DEL PATRIARCA." }, "10")]),
      ],
    ],
  ];
  it.each(same)("%s", (_, keys) => {
    expect(keys[0]).toBeDefined();
    expect(new Set(keys).size).toBe(1);
  });
});

describe("what may be another work has another key:", () => {
  const apart: [string, (string | undefined)[]][] = [
    ["another author of the same title", [cnmarc([题名("家"), 著者("巴金")]), cnmarc([题名("家"), 著者("李辉英")])]],
    [
      "another subtitle that says what it is about",
      [
        marc21([author("Schildt, Herbert"), title("Java :", { b: "a beginner's guide /" })]),
        marc21([author("Schildt, Herbert"), title("Java :", { b: "the complete reference /" })]),
      ],
    ],
    [
      "a reader, a play, a picture book of it",
      [
        cnmarc([题名("红楼梦"), 著者("曹雪芹")]),
        cnmarc([题名("红楼梦", { e: "青少年读本" }), 著者("曹雪芹")]),
        cnmarc([题名("红楼梦", { e: "绘本" }), 著者("曹雪芹")]),
      ],
    ],
    [
      "each volume of a set",
      [
        cnmarc([题名("平凡的世界", { h: "第一部" }), 著者("路遥")]),
        cnmarc([题名("平凡的世界", { h: "第二部" }), 著者("路遥")]),
        marc21([
          author("Knuth, Donald"),
          title("The art of computer programming.", { n: "Volume 1,", p: "Fundamental algorithms" }),
        ]),
        marc21([
          author("Knuth, Donald"),
          title("The art of computer programming.", { n: "Volume 2,", p: "Seminumerical algorithms" }),
        ]),
      ],
    ],
    [
      "selections by one author, in other books",
      [
        marc21([author("Auden, W. H."), title("Selected poems /"), imprint("Faber,", "1968")]),
        marc21([author("Auden, W. H."), title("Selected poems /"), imprint("Faber,", "1979")]),
        marc21([author("Auden, W. H."), title("Selected poems /"), imprint("Vintage,", "1979")]),
      ],
    ],
    [
      "selections under a collective uniform title",
      [
        marc21([
          author("Auden, W. H."),
          field("240", { a: "Poems.", k: "Selections" }, "10"),
          title("As I walked out one evening /"),
        ]),
        marc21([
          author("Auden, W. H."),
          field("240", { a: "Poems.", k: "Selections" }, "10"),
          title("Tell me the truth about love /"),
        ]),
      ],
    ],
    [
      "what a body puts out year after year",
      [
        marc21([
          field("110", { a: "South Carolina." }, "1 "),
          title("Acts and resolutions /"),
          imprint("Faust,", "1814"),
        ]),
        marc21([
          field("110", { a: "South Carolina." }, "1 "),
          title("Acts and resolutions /"),
          imprint("Faust,", "1815"),
        ]),
      ],
    ],
    [
      "textbooks of one publisher under other editors",
      [
        cnmarc([题名("生理学"), field("702", { a: "朱大年", "4": "主编" }), 出版("人民卫生出版社", "2013")]),
        cnmarc([题名("生理学"), field("702", { a: "王庭槐", "4": "主编" }), 出版("人民卫生出版社", "2018")]),
      ],
    ],
    [
      "a journal and a book of its name",
      [
        marc21([title("Nature /"), author("Emerson, Ralph Waldo")]),
        marc21([title("Nature."), field("022", { a: "0028-0836" })], "00000nas a2200000 a 4500"),
      ],
    ],
  ];
  it.each(apart)("%s", (_, keys) => expect(new Set(keys).size).toBe(keys.length));
});

describe("what says too little has no key:", () => {
  it.each([
    ["a form as title without an author", marc21([title("Poems /"), imprint("Faber,", "1979")])],
    ["a form as title without a year", cnmarc([题名("作品集"), 著者("冰心")])],
    ["no author and no publisher", cnmarc([题名("考工记")])],
    ["an unknown publisher", marc21([title("A description of the town /"), imprint("[s.n.],", "1820")])],
    ["no title", marc21([author("Anonymous")])],
    ["a part of another record", marc21([author("Smith"), title("An article /")], "00000naa a2200000 a 4500")],
  ])("%s", (_, key) => expect(key).toBeUndefined());
});

it("gives every record a key that an index can hold, or none, and always the same", () => {
  const text = fc.string({ unit: "grapheme", maxLength: 1500 });
  fc.assert(
    fc.property(text, text, text, (a, b, c) => {
      const key = marc21([author(a), title(b, { b: c })]);
      expect(key).toBe(marc21([author(a), title(b, { b: c })]));
      expect(Buffer.byteLength(key ?? "")).toBeLessThan(2600);
    }),
    { numRuns: 200 },
  );
});
