import type { Field, MarcRecord } from "@wenyuan/marc";

/** What became of one field between two states of a record. */
export type FieldChange =
  | { readonly kind: "added"; readonly tag: string; readonly after: Field; readonly position: number }
  | { readonly kind: "removed"; readonly tag: string; readonly before: Field; readonly position: number }
  | {
      readonly kind: "changed";
      readonly tag: string;
      readonly before: Field;
      readonly after: Field;
      readonly position: number;
    };

/** The leader counts as a field of this tag, as line formats of MARC write it. */
const leaderTag = "LDR";

/**
 * What changed from one state of a record to another, field by field, in the order of the newer one. `position` is the field's place in
 * `after`, of a removed field in `before`; the leader's is -1. Fields that stand where they stood are not named, so that a field that moved
 * is removed and added.
 */
export function differences(before: MarcRecord, after: MarcRecord): FieldChange[] {
  const changes: FieldChange[] = [];
  if (essential(before.leader) !== essential(after.leader)) changes.push(leaderChange(before, after));
  let [from, to] = [0, 0];
  for (const [left, right] of [
    ...commonFields(before.fields, after.fields),
    [before.fields.length, after.fields.length] as const,
  ]) {
    changes.push(...gapChanges({ before, after }, { from, left, to, right }));
    [from, to] = [left + 1, right + 1];
  }
  return changes;
}

/** Lengths and addresses (00–04, 12–16) are a writer's, and say nothing of the record. */
function essential(leader: string): string {
  return leader.slice(5, 12) + leader.slice(17);
}

function leaderChange(before: MarcRecord, after: MarcRecord): FieldChange {
  const field = ({ leader: value }: MarcRecord) => ({ tag: leaderTag, value });
  return { kind: "changed", tag: leaderTag, before: field(before), after: field(after), position: -1 };
}

interface Gap {
  readonly from: number;
  readonly left: number;
  readonly to: number;
  readonly right: number;
}

/** Between two fields that stayed: what has the same tag on both sides was changed, the rest came or went. */
function gapChanges({ before, after }: Record<"before" | "after", MarcRecord>, gap: Gap): FieldChange[] {
  const gone = before.fields.slice(gap.from, gap.left).map((field, i) => ({ field, position: gap.from + i }));
  const come = after.fields.slice(gap.to, gap.right).map((field, i) => ({ field, position: gap.to + i }));
  const changes: FieldChange[] = [];
  for (const { field, position } of come) {
    const at = gone.findIndex((one) => one.field.tag === field.tag);
    const [was] = at < 0 ? [] : gone.splice(at, 1);
    changes.push(
      was
        ? { kind: "changed", tag: field.tag, before: was.field, after: field, position }
        : { kind: "added", tag: field.tag, after: field, position },
    );
  }
  const removed = gone.map(({ field, position }) => ({
    kind: "removed" as const,
    tag: field.tag,
    before: field,
    position,
  }));
  return [...removed, ...changes];
}

/** Pairs of positions of the fields that stayed: the longest common subsequence. */
function commonFields(before: readonly Field[], after: readonly Field[]): [number, number][] {
  const [a, b] = [before, after].map((fields) => fields.map((field) => JSON.stringify(field))) as [string[], string[]];
  const lengths = a.map(() => new Uint32Array(b.length + 1));
  lengths.push(new Uint32Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i]![j] = a[i] === b[j] ? lengths[i + 1]![j + 1]! + 1 : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (lengths[i + 1]![j]! >= lengths[i]![j + 1]!) i++;
    else j++;
  }
  return pairs;
}
