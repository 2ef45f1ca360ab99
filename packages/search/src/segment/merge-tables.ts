import type { StringTable } from "./string-table.ts";

export interface TableMember {
  readonly table: number;
  readonly index: number;
}

/** Walks several sorted tables at once: visits each distinct string in rising order with the tables that hold it. */
export function mergeTables(tables: readonly StringTable[], visit: (members: readonly TableMember[]) => void): void {
  const at = tables.map(() => 0);
  for (;;) {
    let members: TableMember[] = [];
    for (let table = 0; table < tables.length; table += 1) {
      const index = at[table]!;
      if (index >= tables[table]!.size) continue;
      const least = members[0];
      const order = least === undefined ? -1 : tables[table]!.compareTo(index, tables[least.table]!, least.index);
      if (order < 0) members = [{ table, index }];
      else if (order === 0) members.push({ table, index });
    }
    if (members.length === 0) return;
    for (const { table } of members) at[table]! += 1;
    visit(members);
  }
}
