import { blocks, parseCodes, parseWords, type SharedTables, unreadable } from "./parse-format.ts";
import type { FixedContent, FixedLayout, FixedPosition } from "./record-format.ts";

/**
 * Reads tables of fixed-length data:
 *
 *     =008/books 40 图书 | Books         key, length, name
 *     18-21 插图 | Illustrations         positions; the codes below, one after another when shorter than the position
 *       a 插图 | Illustrations
 *     35-37 语种 | Language [language]   without codes of its own: what stands there
 *     22 @audience                      as a shared definition says
 *     <008                              here stand the positions of a layout above too
 *
 * @returns by key.
 */
export function parseLayouts(tables: readonly string[], shared: SharedTables): Map<string, FixedLayout> {
  const layouts = new Map<string, FixedLayout>();
  for (const [head, ...lines] of tables.flatMap(blocks)) {
    const [, key, length, names] = /^=(\S+) (\d+) (.+)$/.exec(head!) ?? unreadable(head!);
    const positions = positionsOf(lines, layouts, shared).toSorted((a, b) => a.at - b.at);
    layouts.set(key!, { name: parseWords(names!), length: Number(length), positions });
  }
  return layouts;
}

type Layouts = ReadonlyMap<string, FixedLayout>;

function positionsOf(lines: readonly string[], known: Layouts, shared: SharedTables): FixedPosition[] {
  const positions: FixedPosition[] = [];
  for (const [i, line] of lines.entries()) {
    if (line.startsWith("  ")) continue;
    if (line.startsWith("<")) positions.push(...(known.get(line.slice(1)) ?? unreadable(line)).positions);
    else positions.push(parsePosition(line, codeLines(lines, i + 1), shared));
  }
  return positions;
}

function codeLines(lines: readonly string[], from: number): string[] {
  const end = lines.findIndex((line, i) => i >= from && !line.startsWith("  "));
  return lines.slice(from, end < 0 ? lines.length : end);
}

function parsePosition(line: string, codes: readonly string[], shared: SharedTables): FixedPosition {
  const [, from, to = from, names, content] = /^(\d+)(?:-(\d+))? (.+?)(?: \[(\w+)\])?$/.exec(line) ?? unreadable(line);
  const place = { at: Number(from), length: Number(to) - Number(from) + 1 };
  if (names!.startsWith("@")) {
    const { name, values } = shared.indicators.get(names!.slice(1)) ?? unreadable(line);
    return { ...place, name: name!, content: "codes", codes: values };
  }
  const name = parseWords(names!);
  if (codes.length > 0) return { ...place, name, content: "codes", codes: codes.flatMap(parseCodes) };
  return { ...place, name, content: (content ?? "text") as FixedContent, codes: [] };
}

/** 006 has the positions 18–34 of 008 at 1–17, after a character for the form of material (MARC 21 Bibliographic, 006). */
export function additionalMaterial(layout: FixedLayout, form: FixedPosition): FixedLayout {
  const own = layout.positions.filter((position) => position.at >= 18 && position.at <= 34);
  const moved = own.map((position) => ({ ...position, at: position.at - 17 }));
  return { name: layout.name, length: 18, positions: [form, ...moved] };
}
