import type { SeededChoice } from "../seeded-choice.ts";

/** Names that nobody bears on purpose: a surname and a given name drawn from lists. */

const surnames = [
  ..."王李张刘陈杨黄赵周吴徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤",
  // Read otherwise as surnames than as words: Shàn, Qiú, Ōuyáng, Zhūgě, Yuchi.
  "单",
  "仇",
  "解",
  "查",
  "尉迟",
  "欧阳",
  "诸葛",
  "司马",
] as const;

const given = [
  ..."伟芳娜敏静丽强磊军洋勇艳杰涛明超霞平刚浩然宇轩子涵梓晨思远一诺雨桐欣怡佳琪俊熙天佑文博嘉禾景行知远若水清扬望舒星辰安之云帆书瑶念慈怀瑾修远",
];

/** Names that break systems: a middle dot, a character beyond the basic plane, many words, one word. */
const unusual: readonly { readonly usual: string; readonly passport?: string }[] = [
  { usual: "买买提·艾力", passport: "MAIMAITI AILI" },
  { usual: "阿依努尔·吐尔逊", passport: "AYINUER TUERXUN" },
  { usual: "𠮷田健", passport: "YOSHIDA KEN" },
  { usual: "García Márquez, María José", passport: "GARCIA MARQUEZ MARIA JOSE" },
  { usual: "Nguyễn Thị Minh Khai", passport: "NGUYEN THI MINH KHAI" },
  { usual: "O’Connor, Seán", passport: "OCONNOR SEAN" },
  { usual: "Suharto Wibowo", passport: "WIBOWO SUHARTO" },
  { usual: "Ольга Иванова", passport: "IVANOVA OLGA" },
  { usual: "김서연", passport: "KIM SEOYEON" },
  { usual: "Ömer Yılmaz", passport: "YILMAZ OMER" },
];

export interface PersonName {
  readonly usual: string;
  readonly passport?: string;
}

/** One in a hundred has a name that breaks systems; exchange students all have one from abroad. */
export function personName(choice: SeededChoice, foreign: boolean): PersonName {
  if (foreign || choice.chance("unusual name", 1))
    return unusual[choice.number("which", unusual.length)] ?? { usual: "无名" };
  const family = surnames[choice.number("surname", surnames.length)] ?? "王";
  const length = choice.chance("one character", 18) ? 1 : 2;
  const signs = Array.from({ length }, (_, n) => given[choice.number(`given ${n}`, given.length)] ?? "明");
  return { usual: family + signs.join("") };
}
