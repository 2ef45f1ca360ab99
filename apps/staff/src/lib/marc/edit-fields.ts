import { type EditedField, leaderTag, type NewField, newField } from "./edited-field.ts";

/** Whole fields from one row to another, both included. */
export interface Rows {
  readonly from: number;
  readonly to: number;
}

type Fields = readonly EditedField[];

export function addFields(fields: Fields, after: number, added: readonly NewField[]): EditedField[] {
  return fields.toSpliced(after + 1, 0, ...added.map(newField));
}

/** Removes rows; the leader stays, since a record without one is none. */
export function removeFields(fields: Fields, { from, to }: Rows): EditedField[] {
  return fields.filter((field, row) => row < from || row > to || field.tag === leaderTag);
}

/** Moves rows up or down by one; never above the leader or below the end. */
export function moveFields(fields: Fields, { from, to }: Rows, by: -1 | 1): readonly EditedField[] {
  const first = fields[0]?.tag === leaderTag ? 1 : 0;
  if (from < first || from + by < first || to + by >= fields.length) return fields;
  const moved = fields.slice(from, to + 1);
  return fields.toSpliced(from, moved.length).toSpliced(from + by, 0, ...moved);
}

export function duplicateFields(fields: Fields, rows: Rows): EditedField[] {
  const copies = fields.slice(rows.from, rows.to + 1).filter(({ tag }) => tag !== leaderTag);
  return addFields(fields, rows.to, copies);
}

export function changeField(fields: Fields, row: number, change: Partial<NewField>): readonly EditedField[] {
  const field = fields[row];
  if (!field || Object.entries(change).every(([key, value]) => field[key as keyof NewField] === value)) return fields;
  return fields.with(row, { ...field, ...change });
}

/** After which row a new field belongs: in order of tags, behind those of its own. */
export function placeFor(fields: Fields, tag: string): number {
  return fields.findLastIndex((field) => field.tag === leaderTag || field.tag <= tag);
}

/** Fields in order of their tags; those of the same tag keep theirs. */
export function inTagOrder(fields: Fields): EditedField[] {
  return fields.toSorted((a, b) => (rankOf(a) < rankOf(b) ? -1 : rankOf(a) > rankOf(b) ? 1 : 0));
}

function rankOf({ tag }: EditedField): string {
  return tag === leaderTag ? "" : tag;
}
