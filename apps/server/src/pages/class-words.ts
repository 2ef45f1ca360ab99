import { findClasses, lccOutline } from "@wenyuan/call-number";
import type { RecordSummary } from "../capabilities/catalogue/index.ts";
import { classPath } from "../capabilities/discovery/index.ts";
import type { Bilingual } from "../kernel/i18n/language.ts";

/** A class of the class facet, in words. */
export interface ClassInWords {
  readonly path: string;
  readonly scheme: "clc" | "lcc";
  /** As on a label: `I2`, `TP`. */
  readonly code: string;
  readonly words: Bilingual;
}

/** What a value of the class facet means: `I/I2` is 中国文学, `lcc/P` language and literature. */
export function classInWords(path: string): ClassInWords {
  const code = path.split("/").at(-1) ?? path;
  if (path.startsWith("lcc/")) {
    const found = lccOutline.find((one) => one.code === code);
    return { path, scheme: "lcc", code, words: found ?? { zh: code, en: code } };
  }
  const found = findClasses(code, "clc");
  // `I/I2` is below I, `I` is I itself.
  const named = path.includes("/") ? found.at(-1) : found[0];
  return { path, scheme: "clc", code, words: named ?? { zh: code, en: code } };
}

/** The class of a work in words; none when it has no class that the facet knows. */
export function classOf(summary: RecordSummary): ClassInWords | undefined {
  const path = classPath(summary);
  return path === undefined ? undefined : classInWords(path);
}

export interface CountedClass extends ClassInWords {
  readonly count: number;
}

/** The main classes among values of the class facet, in the order given; `lcc` itself is no class. */
export function mainClasses(values: readonly { readonly value: string; readonly count: number }[]): CountedClass[] {
  return values
    .filter(({ value }) => (value.startsWith("lcc") ? value.split("/").length === 2 : !value.includes("/")))
    .map(({ value, count }) => ({ ...classInWords(value), count }));
}
