import table from "../data/strokes.json" with { type: "json" };

let counts: ReadonlyMap<string, number> | undefined;
let orders: ReadonlyMap<string, string> | undefined;

/** How many strokes a character has in its mainland form; 0 when not recorded. Source: Unihan kTotalStrokes. */
export function strokesOf(character: string): number {
  counts ??= new Map(
    table.counts.flatMap((characters, strokes) => Array.from(characters, (each): [string, number] => [each, strokes])),
  );
  return counts.get(character) ?? 0;
}

/** The strokes of a common character in order, 1 横 2 竖 3 撇 4 点 5 折; empty for others. Source: cnchar-order. */
export function strokeOrderOf(character: string): string {
  orders ??= new Map(
    Array.from(table.orders.matchAll(/(\P{ASCII})([1-5]+)/gu), ([, each, order]): [string, string] => [each!, order!]),
  );
  return orders.get(character) ?? "";
}
