import { type EditedField, lineOf, type NewField } from "../../lib/marc/edited-field.ts";

/** How many fields differ from what was opened: added, removed, moved or changed. */
export function changedCount(base: readonly NewField[], fields: readonly EditedField[]): number {
  const left = new Map<string, number>();
  for (const field of base) left.set(lineOf(field), (left.get(lineOf(field)) ?? 0) + 1);
  let changed = 0;
  for (const field of fields) {
    const line = lineOf(field);
    const count = left.get(line) ?? 0;
    if (count > 0) left.set(line, count - 1);
    else changed++;
  }
  const removed = [...left.values()].reduce((sum, count) => sum + count, 0);
  const moved = changed === 0 && removed === 0 && base.some((field, i) => lineOf(field) !== lineOf(fields[i] ?? field));
  return moved ? 1 : Math.max(changed, removed);
}
