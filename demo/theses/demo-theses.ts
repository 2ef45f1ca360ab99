import type { MarcRecord } from "@wenyuan/marc";
import { dataField, madeOn } from "../catalogue/marc-field.ts";
import { institution } from "../catalogue/shelving-locations.ts";
import type { DemoItem } from "../items/demo-items.ts";
import { colleges } from "../people/colleges.ts";
import { personName } from "../people/person-names.ts";
import { choiceFor } from "../seeded-choice.ts";

/** A made-up thesis of the made-up university: for trying out, and labelled so in its title and its notes. */
export interface DemoThesis {
  readonly id: string;
  readonly title: string;
  readonly author: string;
  readonly advisor: string;
  readonly degree: "博士" | "硕士";
  readonly programme: string;
  readonly clc: string;
  /** Years before the year of installation. */
  readonly yearsAgo: number;
}

/** What theses of a college are about: class and phrases that make a title. */
const fields: Readonly<Record<string, { readonly clc: string; readonly of: readonly [string, ...string[]] }>> = {
  "01": { clc: "I206", of: ["明清小说的版本流变", "现代诗歌的语言实验", "地方戏曲文献整理"] },
  "02": { clc: "K2", of: ["近代城市的公共空间", "古代水利与地方社会", "契约文书中的乡村生活"] },
  "05": { clc: "D923", of: ["个人信息保护中的同意规则", "数据权益的归属", "格式条款的效力"] },
  "06": { clc: "F27", of: ["中小企业的数字化转型", "供应链金融的风险定价", "平台经济的定价策略"] },
  "09": { clc: "O17", of: ["非线性方程解的存在性", "随机过程的极限定理", "稀疏逼近的误差估计"] },
  "11": { clc: "O64", of: ["多孔材料的吸附性能", "光催化反应的机理", "电解液添加剂的作用"] },
  "12": { clc: "Q94", of: ["湿地植物的种群动态", "根际微生物的群落结构", "高山植物的物候变化"] },
  "13": { clc: "TP391", of: ["古籍图像的文字识别", "面向检索的查询理解", "馆藏推荐的可解释性"] },
  "16": { clc: "X703", of: ["城市雨洪的源头控制", "人工湿地的脱氮过程", "再生水的安全评价"] },
  "17": { clc: "R181", of: ["校园呼吸道疾病的监测", "慢性病随访的依从性", "用药提醒的效果评价"] },
};

const methods = ["研究", "的实证分析", "：方法与应用", "的演变与启示", "：以云泽地区为例"] as const;

export const demoTheses: readonly DemoThesis[] = Array.from({ length: 60 }, (_, n) => {
  const id = `demo-thesis-${String(n + 1).padStart(2, "0")}`;
  const choice = choiceFor(id);
  const [code = "13", field = fields["13"]!] = Object.entries(fields)[n % 10] ?? [];
  const topic = field.of[Math.floor(n / 10) % field.of.length] ?? field.of[0];
  const college = colleges.find((one) => one.code === code) ?? colleges[0];
  return {
    id,
    title: `${topic}${methods[(n + Math.floor(n / 30)) % methods.length]}`,
    author: personName(choice, false).usual,
    advisor: personName(choiceFor(`${id} advisor`), false).usual,
    degree: choice.chance("doctor", 30) ? "博士" : "硕士",
    programme: choice.one("major", college.majors),
    clc: field.clc,
    yearsAgo: 1 + choice.number("year", 8),
  };
});

/** A thesis as CNMARC: 328 says the degree and the school. */
export function thesisRecord(thesis: DemoThesis, now: Date): MarcRecord {
  const { id, title, author, advisor, degree, programme, clc, yearsAgo } = thesis;
  const year = now.getUTCFullYear() - yearsAgo;
  return {
    leader: "00000nam0 2200000   450 ",
    fields: [
      { tag: "001", value: id },
      dataField("100", "  ", [["a", `${madeOn}d${year}    em y0chiy0110    ea`]]),
      dataField("101", "0 ", [["a", "chi"]]),
      dataField("200", "1 ", [
        ["a", title],
        ["e", "演示论文"],
        ["f", `${author}著`],
      ]),
      dataField("210", "  ", [
        ["a", "云泽"],
        ["c", "云泽大学"],
        ["d", String(year)],
      ]),
      dataField("300", "  ", [["a", "演示用的合成记录：这篇论文、作者和学校都不存在。"]]),
      dataField("328", "  ", [["a", `学位论文（${degree}）--云泽大学, ${year}`]]),
      dataField("606", "0 ", [
        ["a", programme],
        ["x", "学位论文"],
      ]),
      dataField("690", "  ", [
        ["a", clc],
        ["v", "5"],
      ]),
      dataField("701", " 0", [
        ["a", author],
        ["4", "著"],
      ]),
      dataField("702", " 0", [
        ["a", advisor],
        ["4", "指导"],
      ]),
      dataField("801", " 0", [
        ["a", "CN"],
        ["b", institution],
        ["c", madeOn],
      ]),
    ],
  };
}

/** One copy each, read in the library. */
export function thesisItems(): readonly DemoItem[] {
  return demoTheses.map((thesis, n) => ({
    workId: thesis.id,
    key: `${thesis.id} c1`,
    barcode: `L${String(n + 1).padStart(7, "0")}`,
    accessionNumber: `XW${String(n + 1).padStart(6, "0")}`,
    callNumber: `${thesis.clc}/XW${n + 1}`,
    kind: "thesis",
    location: "MAIN-5F",
    copyNumber: 1,
    price: { minor: 5000, currency: "CNY" },
    acquiredBy: "gift",
    acquiredDaysAgo: thesis.yearsAgo * 365,
  }));
}
