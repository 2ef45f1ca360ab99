import { type MarcRecord, writeIso2709 } from "@wenyuan/marc";

const field = (tag: string, ...subfields: [string, string][]) => ({
  tag,
  ind1: " ",
  ind2: " ",
  subfields: subfields.map(([code, value]) => ({ code, value })),
});

function aBook(number: string, title: string, ...more: MarcRecord["fields"][number][]): MarcRecord {
  return {
    leader: "00000nam0 2200000   450 ",
    fields: [
      { tag: "001", value: number },
      field("101", ["a", "chi"]),
      field("102", ["a", "CN"]),
      ...(title === "" ? [] : [field("200", ["a", title], ["A", "ce shi"], ["f", "合成数据著"])]),
      field("210", ["a", "北京"], ["c", "合成出版社"], ["d", "2020"]),
      field("330", ["a", "本记录由测试程序合成，仅供检验导入报告之用。"]),
      field("690", ["a", "G250"], ["v", "5"]),
      ...more,
    ],
  };
}

const gbk = (record: MarcRecord) => Buffer.from(writeIso2709(record, { encoding: "gbk" }));

/** Writes other bytes over a record's own, from a place on. */
function spoilt(record: Buffer, at: number, bytes: string | readonly number[]): Buffer {
  const copy = Buffer.from(record);
  Buffer.from(bytes as string).copy(copy, at);
  return copy;
}

function withBadByte(record: Buffer, text: string): Buffer {
  const at = record.indexOf(Buffer.from(writeText(text)));
  return spoilt(record, at, [0xff, 0xff]);
}

/** A text in GBK, by way of a record. */
function writeText(text: string): Buffer {
  const bytes = gbk({ leader: "00000nam0 2200000   450 ", fields: [{ tag: "001", value: text }] });
  return bytes.subarray(24 + 12 + 1, bytes.length - 2);
}

/** The titles that a report on the file has, in order; "" where nothing can be read or there is none. */
export const uglyFileLines = [
  "好记录",
  "长度写错",
  "头标写错",
  "没有结束符",
  "目次不符",
  "坏字节",
  "混进来的 UTF-8",
  "",
  "同号不同书",
  "馆藏地不明",
  "",
  "好记录",
  "书号不对",
  "没有控制号",
  "单册不全",
  "条码撞号",
  "",
];

/** An item in the stacks, as 汇文 writes them; without what is not given. */
function anItem(barcode: string, callNumber = "") {
  const parts: [string, string][] = [
    ["b", barcode],
    ["c", "ZK"],
    ["s", callNumber],
  ];
  return field("905", ...parts.filter(([, value]) => value !== ""));
}

function withoutNumber(record: MarcRecord): Buffer {
  return gbk({ ...record, fields: record.fields.filter(({ tag }) => tag !== "001") });
}

/**
 * Synthetic records as a careless vendor sends them: broken lengths, leaders, directories, mixed encodings, repeated
 * numbers, wrong ISBNs, items without what they need, junk; and broken off in its last record.
 */
export function uglyFile(): Buffer {
  const good = gbk(aBook("v0001", "好记录"));
  const unterminated = gbk(aBook("v0003", "没有结束符"));
  return Buffer.concat([
    good,
    spoilt(gbk(aBook("v0002", "长度写错")), 0, "00099"),
    spoilt(gbk(aBook("v0004", "头标写错")), 12, "xxxxx"),
    unterminated.subarray(0, -1),
    spoilt(gbk(aBook("v0005", "目次不符")), 24 + 12 + 3, "9999"),
    withBadByte(gbk(aBook("v0006", "坏字节与其余")), "与其余"),
    Buffer.from(writeIso2709(aBook("v0007", "混进来的 UTF-8"))),
    gbk(aBook("v0008", "")),
    gbk(aBook("v0001", "同号不同书")),
    gbk(aBook("v0010", "馆藏地不明", field("905", ["b", "0012345"], ["c", "天书阁"], ["s", "G250/1"]))),
    Buffer.from("这一段不是记录\x1d"),
    good,
    gbk(aBook("v0011", "书号不对", field("010", ["a", "9787020002208"]))),
    withoutNumber(aBook("", "没有控制号")),
    gbk(aBook("v0013", "单册不全", anItem("0020001"), anItem("", "G250/3"))),
    gbk(aBook("v0014", "条码撞号", anItem("0020001", "G250/4"))),
    gbk(aBook("v0015", "断在中途")).subarray(0, 120),
  ]);
}
