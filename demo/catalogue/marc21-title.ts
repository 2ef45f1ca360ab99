import type { DataField } from "@wenyuan/marc";
import type { LinkedFields } from "./linked-fields.ts";
import type { Subfields } from "./marc-field.ts";
import { spokenName, withoutTones } from "./personal-name.ts";
import { chineseStatements, englishStatements, pinyinStatements } from "./responsibility.ts";
import type { Work } from "./work.ts";

/** Initial articles that are skipped in filing. MARC 21, Appendix F. */
const articles: Readonly<Record<string, RegExp>> = {
  eng: /^(?:The|An|A) /,
  fre: /^(?:Les |Le |La |L['’]|Une |Un )/,
  ger: /^(?:Der|Die|Das|Eine|Ein) /,
  ita: /^(?:Il |Lo |La |Gli |I |L['’])/,
  spa: /^(?:El|La|Los|Las) /,
};

/** 245, in pinyin with the characters in an 880 when the work is Chinese; a title in another script stands as it is. */
export function titleField(work: Work, linked: LinkedFields, hasMain: boolean): DataField {
  const { title, pinyin, subtitle } = work;
  const first = hasMain ? "1" : "0";
  if (pinyin === undefined)
    return linked.field("245", first + nonFiling(work), {
      subfields: punctuated({ title, subtitle, statements: englishStatements(work) }),
    });
  return linked.field("245", `${first}0`, {
    subfields: punctuated({ title: withoutTones(pinyin), statements: pinyinStatements(work, spokenName) }),
    original: punctuated({ title, subtitle, statements: chineseStatements(work, ({ name }) => name) }),
  });
}

interface TitleParts {
  readonly title: string;
  readonly subtitle?: string | undefined;
  readonly statements: readonly string[];
}

/** ISBD: `Title : subtitle / by one ; by another.` */
function punctuated({ title, subtitle, statements }: TitleParts): Subfields {
  const statement = statements.length === 0 ? "" : " /";
  return [
    ["a", title + (subtitle === undefined ? statement : " :")],
    ["b", subtitle === undefined ? undefined : subtitle + statement],
    ["c", statements.length === 0 ? undefined : `${statements.join(" ; ").replace(/\.$/, "")}.`],
  ];
}

function nonFiling({ language, title }: Work): string {
  return String(articles[language]?.exec(title)?.[0].length ?? 0);
}
