import { readFileSync } from "node:fs";
import { join } from "node:path";
import { listSources } from "../../architecture/list-sources.ts";
import { root } from "../../root.ts";
import { allowed } from "./allowed.ts";
import { looseChinese } from "./loose-chinese.ts";
import { looseEnglish } from "./loose-english.ts";
import { uncheckedMessages } from "./unchecked-messages.ts";

/** What people see is in these; tests, tools and trials speak to developers. */
const spoken = /^(apps|packages\/[^/]+\/src|demo)\//;
const unspoken = /\.test\.tsx?$|\/testing\/|\.generated\.ts$|\.d\.ts$/;

/** A catalogue of texts, but not the two files that define what one is. */
const catalogue = /(?<!\/i18n)\/([^/]+\.)?messages\.ts$/;

/** Sees to it that every text is there in both languages. @returns what is wrong, in lines; nothing when all is well */
export function checkTexts(): string[] {
  const sources = listSources(root).filter((path) => spoken.test(path) && !unspoken.test(path));
  const catalogues = sources.filter((path) => catalogue.test(path));
  console.log(`${sources.length} sources read for words, ${catalogues.length} catalogues of texts`);
  const used = new Set<RegExp>();
  const faults = sources.flatMap((path) => {
    const source = readFileSync(join(root, path), "utf8");
    const words = [...looseChinese(path, source), ...(path.endsWith("x") ? looseEnglish(path, source) : [])];
    const allowance = words.length > 0 && allowed.find((one) => one.path.test(path));
    if (allowance) used.add(allowance.path);
    return [...(allowance ? [] : words), ...(catalogue.test(path) ? uncheckedMessages(path, source) : [])];
  });
  const idle = allowed.filter((one) => !used.has(one.path));
  return [
    ...(catalogues.length < 10 ? [`only ${catalogues.length} catalogues of texts found`] : []),
    ...idle.map((one) => `tools/check/texts/allowed.ts: nothing needs ${one.path} any more (“${one.why}”)`),
    ...faults,
  ];
}
