import type { Maker, Work } from "./work.ts";

export type MakerRole = NonNullable<Maker["role"]>;

interface RoleWords {
  /** The term of responsibility that a Chinese title page has, and its pinyin. */
  readonly zh: string;
  readonly pinyin: string;
  /** What an English title page has before the names. */
  readonly by: string;
  /** MARC relator term and code. */
  readonly relator: string;
  readonly code: string;
  /** Answers for the work as a whole: CNMARC 701 and 711, others 702 and 712. */
  readonly primary: boolean;
  /** May be the main entry of MARC 21 (1XX): RDA 19.2, creators. */
  readonly creator: boolean;
}

export const roleWords: Readonly<Record<MakerRole, RoleWords>> = {
  author: { zh: "著", pinyin: "zhu", by: "", relator: "author", code: "aut", primary: true, creator: true },
  body: { zh: "编", pinyin: "bian", by: "", relator: "author", code: "aut", primary: true, creator: true },
  compiler: {
    zh: "辑",
    pinyin: "ji",
    by: "compiled by ",
    relator: "compiler",
    code: "com",
    primary: true,
    creator: true,
  },
  editor: { zh: "编", pinyin: "bian", by: "edited by ", relator: "editor", code: "edt", primary: true, creator: false },
  translator: {
    zh: "译",
    pinyin: "yi",
    by: "translated by ",
    relator: "translator",
    code: "trl",
    primary: false,
    creator: false,
  },
  annotator: {
    zh: "注",
    pinyin: "zhu",
    by: "annotated by ",
    relator: "annotator",
    code: "ann",
    primary: false,
    creator: false,
  },
  illustrator: {
    zh: "绘",
    pinyin: "hui",
    by: "illustrated by ",
    relator: "illustrator",
    code: "ill",
    primary: false,
    creator: false,
  },
};

export function roleOf(maker: Maker): MakerRole {
  return maker.role ?? "author";
}

/** Makers who did the same, in the order of the title page. */
function groupsOf({ makers }: Work): [MakerRole, Maker[]][] {
  return [...Map.groupBy(makers, roleOf)];
}

/** `(清) 曹雪芹, (清) 高鹗著` and `(英) 某某注`, one text for each kind of responsibility. */
export function chineseStatements(work: Work, write: (maker: Maker) => string): string[] {
  return groupsOf(work).map(([role, makers]) => makers.map(write).join(", ") + roleWords[role].zh);
}

/** `Cao Xueqin zhu`: the same in pinyin. */
export function pinyinStatements(work: Work, write: (maker: Maker) => string): string[] {
  return groupsOf(work).map(([role, makers]) => `${makers.map(write).join(", ")} ${roleWords[role].pinyin}`);
}

/** `Jane Austen`, `edited by Brian Southam`. */
export function englishStatements(work: Work): string[] {
  return groupsOf(work).map(([role, makers]) => roleWords[role].by + makers.map(({ name }) => name).join(", "));
}
