import { createRequire } from "node:module";
import type { Unihan } from "./read-unihan.ts";

/**
 * `counts[n]` are the characters of n strokes (Unihan kTotalStrokes, the first value: the mainland form). `orders` gives
 * the strokes of common characters, 1 横 提, 2 竖 竖钩, 3 撇, 4 点 捺, 5 折: `character digits character digits …`.
 */
export interface StrokeTable {
  readonly source: string;
  readonly counts: readonly string[];
  readonly orders: string;
}

interface StrokeDictionary {
  readonly orders: Record<string, string>;
  readonly strokeTable: Record<string, { readonly type: string; readonly name: string }>;
}

export function generateStrokes(unihan: Unihan): StrokeTable {
  const counts: string[] = [];
  const strokesOf = new Map<string, number>();
  for (const [character, value] of unihan.get("kTotalStrokes") ?? []) {
    const strokes = Number(value.split(" ")[0]);
    strokesOf.set(character, strokes);
    if (isEncodedWidely(character)) counts[strokes] = (counts[strokes] ?? "") + character;
  }
  const { orders, strokeTable } = readStrokeDictionary();
  const coded = Object.entries(orders)
    .filter(([character, strokes]) => strokesOf.get(character) === strokes.length)
    .map(
      ([character, strokes]) => character + [...strokes].map((letter) => strokeClass(strokeTable[letter]!)).join(""),
    );
  return {
    source: "Unihan (Unicode-3.0), cnchar-order (MIT)",
    counts: Array.from(counts, (characters) => characters ?? ""),
    orders: coded.join(""),
  };
}

/** Extensions C and later are left to their code points: no library catalogue sorts by them. */
function isEncodedWidely(character: string): boolean {
  return character.codePointAt(0)! < 0x2a6e0;
}

function readStrokeDictionary(): StrokeDictionary {
  const { dict } = createRequire(import.meta.url)("cnchar-order") as { dict?: StrokeDictionary };
  if (!dict) throw new Error("cnchar-order no longer exports its dictionary");
  return dict;
}

/** The five classes of 札: 横 (with 提), 竖 (with 竖钩), 撇, 点 (with 捺), 折. GB/T 13000.1 字符集汉字字序（笔画序）规范, GF 3003. */
function strokeClass({ name, type }: { readonly type: string; readonly name: string }): string {
  if (name === "横" || name === "提") return "1";
  if (name === "竖" || name === "竖钩") return "2";
  if (name === "撇") return "3";
  if (name.startsWith("点") || name === "捺") return "4";
  if (type !== "折笔") throw new Error(`no class for the stroke ${name}`);
  return "5";
}
