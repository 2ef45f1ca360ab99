import type { Scheme } from "../grammar/grammar.ts";
import { clcOutline } from "./clc.ts";
import { ddcOutline } from "./ddc.ts";
import { lccOutline } from "./lcc.ts";
import type { OutlineClass } from "./read-outline.ts";

const outlines: Readonly<Partial<Record<Scheme, readonly OutlineClass[]>>> = {
  clc: clcOutline,
  ddc: ddcOutline,
  lcc: lccOutline,
};

/** The classes of the outline that a class belongs to, main class first: TP311.12 → T, TP; D751 → D, D73/77. Empty for an unknown one. */
export function findClasses(classNumber: string, scheme: Scheme): OutlineClass[] {
  const outline = outlines[scheme] ?? [];
  const compact = classNumber.replace(/[[\].\s]/g, "");
  const found = outline.filter((entry) => covers(entry.code, compact, scheme));
  const below = found
    .filter((entry) => entry.parent !== undefined)
    .toSorted((a, b) => b.code.length - a.code.length)[0];
  const main = outline.find((entry) => entry.code === (below?.parent ?? found[0]?.code));
  return [main, below].filter((entry) => entry !== undefined);
}

function covers(code: string, compact: string, scheme: Scheme): boolean {
  if (scheme === "ddc") return compact.startsWith(code.slice(0, code.endsWith("00") ? 1 : 2));
  const [first, last] = code.split("/");
  if (last === undefined) return compact.startsWith(first!);
  const head = first!.slice(0, first!.length - last.length);
  const part = compact.slice(head.length, head.length + last.length);
  return compact.startsWith(head) && part.length === last.length && part >= first!.slice(head.length) && part <= last;
}
