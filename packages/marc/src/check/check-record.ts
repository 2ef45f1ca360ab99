import type { Fault } from "../faults/fault.ts";
import { FaultLog } from "../faults/fault-log.ts";
import type { Profile } from "../profile.ts";
import { isDataField, type MarcRecord } from "../record.ts";
import { undefinedIndicator } from "./indicator-values.ts";
import { leaderFaults } from "./leader-values.ts";

/**
 * What a record holds against its format: the coded values of the leader, and indicators that the format does not define for a tag
 * (bibliographic records only). Nothing is changed; a record with such faults can be read and written.
 *
 * @returns faults whose offset is the position in the leader, or 0 for a field.
 */
export function checkRecord(record: MarcRecord, profile: Profile = "marc21"): readonly Fault[] {
  const log = new FaultLog(0);
  checkContent(record, profile, { log, fieldAt: () => 0 });
  return log.faults;
}

interface Findings {
  readonly log: FaultLog;
  /** Byte position of the field with this index. */
  readonly fieldAt: (index: number) => number;
}

export function checkContent(record: MarcRecord, profile: Profile, { log, fieldAt }: Findings): void {
  for (const { code, at } of leaderFaults(record.leader, profile))
    log.add(code, at, { found: record.leader[at] ?? "" });
  if (profile === "marc21" && "zwquvxy".includes(record.leader[6] ?? " ")) return;
  for (const [i, field] of record.fields.entries()) {
    if (!isDataField(field)) continue;
    const which = undefinedIndicator(field, profile);
    if (which === undefined) continue;
    log.add("indicator-undefined", fieldAt(i) + which - 1, {
      tag: field.tag,
      found: which === 1 ? field.ind1 : field.ind2,
    });
  }
}
