import { compareLists } from "./compare-fields.ts";
import { type EditedField, lineOf } from "./edited-field.ts";

/** What became of one field of the common origin, or of one that was added, on either side. */
export interface MergeRow {
  readonly base: EditedField | undefined;
  readonly mine: EditedField | undefined;
  readonly theirs: EditedField | undefined;
  /** Who changed it. Both, and differently, is for a person to decide. */
  readonly changedBy: "nobody" | "me" | "them" | "both";
}

export type Side = "mine" | "theirs" | "both";

interface Origin {
  readonly base: readonly EditedField[];
  readonly mine: readonly EditedField[];
  readonly theirs: readonly EditedField[];
}

/** What one side did to the origin: for each field what it is now, and what stands newly behind it (-1: before all). */
interface Changes {
  readonly now: readonly (EditedField | undefined)[];
  readonly added: ReadonlyMap<number, readonly EditedField[]>;
}

/** Sets what two people made of the same record side by side, in the record's order. */
export function mergeThreeWays({ base, mine, theirs }: Origin): MergeRow[] {
  const ours = changesOf(base, mine);
  const others = changesOf(base, theirs);
  const rows = addedRows(-1, ours, others);
  base.forEach((field, i) => {
    rows.push(rowOf(field, ours.now[i], others.now[i]), ...addedRows(i, ours, others));
  });
  return rows;
}

/** Without a choice, what only one side changed is taken from that side, and where both did, mine. */
export function usualSide({ changedBy }: MergeRow): Side {
  return changedBy === "them" ? "theirs" : "mine";
}

/** The fields of a row for a choice. A side that removed the field gives none. */
export function chosenFields({ mine, theirs }: MergeRow, side: Side): EditedField[] {
  const chosen = side === "mine" ? [mine] : side === "theirs" ? [theirs] : [mine, theirs];
  return chosen.filter((field) => field !== undefined);
}

function changesOf(base: readonly EditedField[], now: readonly EditedField[]): Changes {
  const rows = compareLists<EditedField>(base, now, { textOf: lineOf, kinOf: ({ tag }) => tag });
  const places = new Map(base.map((field, i) => [field, i]));
  const nowOf: (EditedField | undefined)[] = base.map(() => undefined);
  const added = new Map<number, EditedField[]>();
  let behind = -1;
  for (const row of rows) {
    if (row.kind === "added") added.set(behind, [...(added.get(behind) ?? []), row.right]);
    else {
      behind = places.get(row.left) ?? behind;
      if (row.kind !== "removed") nowOf[behind] = row.right;
    }
  }
  return { now: nowOf, added };
}

function rowOf(base: EditedField, mine: EditedField | undefined, theirs: EditedField | undefined): MergeRow {
  const iDid = !isSame(base, mine);
  const theyDid = !isSame(base, theirs);
  if (isSame(mine, theirs)) return { base, mine, theirs, changedBy: "nobody" };
  return { base, mine, theirs, changedBy: iDid && theyDid ? "both" : iDid ? "me" : "them" };
}

/** What both added alike stands once. */
function addedRows(behind: number, ours: Changes, others: Changes): MergeRow[] {
  const theirs = [...(others.added.get(behind) ?? [])];
  const rows = (ours.added.get(behind) ?? []).map((mine): MergeRow => {
    const alike = theirs.findIndex((field) => isSame(field, mine));
    const [same] = alike < 0 ? [] : theirs.splice(alike, 1);
    return { base: undefined, mine, theirs: same, changedBy: same ? "nobody" : "me" };
  });
  return [
    ...rows,
    ...theirs.map((field) => ({ base: undefined, mine: undefined, theirs: field, changedBy: "them" }) as const),
  ];
}

function isSame(one: EditedField | undefined, other: EditedField | undefined): boolean {
  if (!one || !other) return one === other;
  return lineOf(one) === lineOf(other);
}
