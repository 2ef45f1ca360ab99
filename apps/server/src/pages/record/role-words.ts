import type { Role } from "@wenyuan/marc";
import type { Language } from "../../kernel/i18n/language.ts";

/** Words for the commonest relator codes (Library of Congress, MARC Code List for Relators). */
const words: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  aut: { zh: "著", en: "author" },
  edt: { zh: "编", en: "editor" },
  trl: { zh: "译", en: "translator" },
  ill: { zh: "绘", en: "illustrator" },
  com: { zh: "编", en: "compiler" },
  cre: { zh: "创作", en: "creator" },
  art: { zh: "绘", en: "artist" },
  prf: { zh: "表演", en: "performer" },
  act: { zh: "演员", en: "actor" },
  cmp: { zh: "作曲", en: "composer" },
  lyr: { zh: "作词", en: "lyricist" },
  cnd: { zh: "指挥", en: "conductor" },
  itr: { zh: "演奏", en: "instrumentalist" },
  nrt: { zh: "朗读", en: "narrator" },
  drt: { zh: "导演", en: "director" },
  pro: { zh: "制片", en: "producer" },
  pbl: { zh: "出版", en: "publisher" },
  isb: { zh: "发布机构", en: "issuing body" },
  aui: { zh: "序", en: "author of introduction" },
  pht: { zh: "摄影", en: "photographer" },
  ths: { zh: "指导教师", en: "thesis advisor" },
  ann: { zh: "注", en: "annotator" },
};

/** Statements of responsibility of Chinese title pages (GB/T 3792), for readers of English. */
const chinese: Readonly<Record<string, string>> = {
  著: "author",
  撰: "author",
  作: "author",
  原著: "original author",
  编: "editor",
  主编: "chief editor",
  编著: "author and editor",
  编写: "editor",
  辑: "compiler",
  编纂: "compiler",
  选编: "compiler",
  译: "translator",
  编译: "translator and editor",
  译注: "translator and annotator",
  注: "annotator",
  校: "text editor",
  校注: "text editor and annotator",
  校点: "text editor",
  点校: "text editor",
  整理: "text editor",
  评: "commentator",
  绘: "illustrator",
  改编: "adapter",
  摄影: "photographer",
  指导: "thesis advisor",
};

const terms = new Map(Object.values(words).map((word) => [word.en, word]));

/** What somebody did for a work, in the page's language where it is a common role, else as the record writes it. */
export function roleWords({ code, term }: Role, language: Language): string | undefined {
  const written = term?.trim();
  // Chinese records say it better than a code does: 主编, 校注.
  if (written !== undefined && /\p{Script=Han}/u.test(written))
    return language === "zh" ? written : (chinese[written] ?? words[code ?? ""]?.en ?? written);
  const known = words[code ?? ""] ?? terms.get((written ?? "").toLowerCase());
  return known?.[language] ?? written;
}
