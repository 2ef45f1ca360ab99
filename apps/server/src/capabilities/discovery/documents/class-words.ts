import { findClasses, lccOutline } from "@wenyuan/call-number";
import type { Bilingual } from "../../../kernel/i18n/language.ts";

/** A class of the class facet, in words. */
export interface ClassInWords {
  readonly path: string;
  readonly scheme: "clc" | "lcc";
  /** As on a label: `I2`, `TP`. */
  readonly code: string;
  /** The code itself where the outline has no words for it. */
  readonly words: Bilingual;
}

/** What a value of the class facet means: `I/I2` is 中国文学, `lcc/P` language and literature. */
export function classInWords(path: string): ClassInWords {
  const code = path.split("/").at(-1) ?? path;
  const unnamed = { zh: code, en: code };
  if (path.startsWith("lcc/")) {
    return { path, scheme: "lcc", code, words: lccOutline.find((one) => one.code === code) ?? unnamed };
  }
  const found = findClasses(code, "clc");
  // `I/I2` is below I, `I` is I itself.
  return { path, scheme: "clc", code, words: (path.includes("/") ? found.at(-1) : found[0]) ?? unnamed };
}
