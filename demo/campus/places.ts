/** The buildings of 云泽大学图书馆: codes as items, lending rules and imports have them. The university is made up. */

export interface DemoPlace {
  readonly code: string;
  readonly name: { readonly zh: string; readonly en: string };
}

export interface DemoLocation extends DemoPlace {
  readonly branch: string;
  readonly floor: string;
  /** 闭架: staff fetch. */
  readonly closed?: true;
}

export const branches: readonly DemoPlace[] = [
  { code: "main", name: { zh: "主馆", en: "Main Library" } },
  { code: "science", name: { zh: "理工分馆", en: "Science Library" } },
  { code: "medicine", name: { zh: "医学分馆", en: "Medical Library" } },
  { code: "law", name: { zh: "法学院资料室", en: "Law Reading Room" } },
];

export const locations: readonly DemoLocation[] = [
  at("main", "MAIN-B1", "B1", { zh: "密集书库", en: "Compact stacks" }, true),
  at("main", "MAIN-1F-NEW", "1F", { zh: "新书架", en: "New books" }),
  at("main", "MAIN-1F-RES", "1F", { zh: "教参架", en: "Course reserve" }),
  at("main", "MAIN-2F", "2F", { zh: "社会科学 A–H", en: "Social sciences A–H" }),
  at("main", "MAIN-3F", "3F", { zh: "文学艺术 I–J", en: "Literature and arts I–J" }),
  at("main", "MAIN-4F", "4F", { zh: "历史与综合 K N Z", en: "History and general K N Z" }),
  at("main", "MAIN-4F-REF", "4F", { zh: "工具书", en: "Reference" }),
  at("main", "MAIN-5F", "5F", { zh: "期刊与学位论文", en: "Journals and theses" }),
  at("main", "MAIN-6F", "6F", { zh: "特藏", en: "Special collections" }),
  at("science", "SCI-2F", "2F", { zh: "数理化天地 O–P", en: "Mathematics and sciences O–P" }),
  at("science", "SCI-3F", "3F", { zh: "工业技术 T", en: "Technology T" }),
  at("science", "SCI-4F", "4F", {
    zh: "农业、交通、航空、环境 S U–X",
    en: "Agriculture, transport, environment S U–X",
  }),
  at("medicine", "MED-3F", "3F", { zh: "生物与医学 Q–R", en: "Biology and medicine Q–R" }),
  at("law", "LAW-1F", "1F", { zh: "法律 D9", en: "Law D9" }),
];

function at(branch: string, code: string, floor: string, name: DemoPlace["name"], closed?: true): DemoLocation {
  return { code, branch, floor, name, ...(closed ? { closed } : {}) };
}

/** Kinds of items, as the lending policies name them. */
export const itemKinds: readonly DemoPlace[] = [
  { code: "book", name: { zh: "图书", en: "Book" } },
  { code: "new-book", name: { zh: "新书", en: "New book" } },
  { code: "reference", name: { zh: "工具书", en: "Reference work" } },
  { code: "preservation", name: { zh: "保存本", en: "Preservation copy" } },
  { code: "current-issue", name: { zh: "现刊", en: "Current issue" } },
  { code: "thesis", name: { zh: "学位论文", en: "Thesis" } },
  { code: "rare", name: { zh: "古籍善本", en: "Rare book" } },
];

/** Where books of a class stand. */
export function shelfOf(classNumber: string): string {
  if (classNumber.startsWith("D9")) return "MAIN-2F";
  return byLetter[classNumber[0] ?? ""] ?? "MAIN-2F";
}

const byLetter: Readonly<Record<string, string>> = {
  I: "MAIN-3F",
  J: "MAIN-3F",
  K: "MAIN-4F",
  N: "MAIN-4F",
  Z: "MAIN-4F",
  O: "SCI-2F",
  P: "SCI-2F",
  T: "SCI-3F",
  S: "SCI-4F",
  U: "SCI-4F",
  V: "SCI-4F",
  X: "SCI-4F",
  Q: "MED-3F",
  R: "MED-3F",
};
