import { type MarcRecord, writeIso2709 } from "@wenyuan/marc";

const subjects = ["图书馆学", "计算机科学", "中国文学", "经济管理", "建筑工程", "临床医学", "高等数学", "艺术史"];
const surnames = ["王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴"];
const words = ["导论", "原理", "研究", "实践", "概论", "案例", "方法", "前沿", "基础", "应用"];

const field = (tag: string, ...subfields: [string, string][]) => ({
  tag,
  ind1: " ",
  ind2: " ",
  subfields: subfields.map(([code, value]) => ({ code, value })),
});

/** ISBN-13 with its check digit, of the number's own. */
function isbn(n: number): string {
  const digits = `9787${String(n).padStart(8, "0")}`;
  const sum = [...digits].reduce((total, digit, i) => total + Number(digit) * (i % 2 === 0 ? 1 : 3), 0);
  return digits + String((10 - (sum % 10)) % 10);
}

/** A synthetic CNMARC record, the n-th of as many as one likes, with one item. Labelled as such; the same n gives the same record. */
export function syntheticRecord(n: number): MarcRecord {
  const subject = subjects[n % subjects.length]!;
  const author = `${surnames[n % surnames.length]!}合${String.fromCodePoint(0x4e00 + (n % 2000))}`;
  const title = `${subject}${words[n % words.length]!}${n}`;
  return {
    leader: "00000nam0 2200000   450 ",
    fields: [
      { tag: "001", value: `syn${String(n).padStart(9, "0")}` },
      { tag: "005", value: "20260101000000.0" },
      field("010", ["a", isbn(n)], ["d", "CNY59.70"]),
      field("100", ["a", `20260101d${2000 + (n % 25)}    em y0chiy50      ea`]),
      field("101", ["a", "chi"]),
      field("102", ["a", "CN"], ["b", "110000"]),
      field("200", ["a", title], ["A", "he cheng shu ju"], ["e", "合成数据，非真实著作"], ["f", `${author}著`]),
      field("210", ["a", "北京"], ["c", "合成出版社"], ["d", String(2000 + (n % 25))]),
      field("215", ["a", `${100 + (n % 700)}页`], ["d", "26cm"]),
      field("330", [
        "a",
        `本记录由程序合成，用于测量导入的速度。第 ${n} 条，主题${subject}，作者${author}。`.repeat(2),
      ]),
      field("606", ["a", subject], ["x", words[(n + 3) % words.length]!]),
      field("690", ["a", `G25${n % 10}.${n % 100}`], ["v", "5"]),
      field("701", ["a", author], ["A", "he cheng"], ["4", "著"]),
      field("801", ["a", "CN"], ["b", "SYN"], ["c", "20260101"]),
      field(
        "905",
        ["b", `S${String(n).padStart(8, "0")}`],
        ["c", "stacks"],
        ["s", `G25${n % 10}.${n % 100}/${n}`],
        ["t", "book"],
      ),
    ],
  };
}

/** So many synthetic records as ISO 2709, piece by piece. */
export function* syntheticFile(records: number, from = 0): Generator<Uint8Array> {
  for (let n = from; n < from + records; ) {
    const pieces: Uint8Array[] = [];
    for (const end = Math.min(from + records, n + 500); n < end; n++)
      pieces.push(writeIso2709(syntheticRecord(n)).slice());
    yield Buffer.concat(pieces);
  }
}
