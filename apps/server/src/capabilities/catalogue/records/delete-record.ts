import { isProblem, type Problem } from "@wenyuan/problem";
import type { Tx } from "../../../kernel/db/database.ts";
import { publish } from "../../../kernel/events/event-log.ts";
import type { Bilingual } from "../../../kernel/i18n/language.ts";
import { recordsChanged } from "../events.ts";
import { catalogueProblems } from "../problems.ts";
import { countTies, type EditedRecord, findEditedRecord, setRecordState } from "./edited-record.store.ts";
import type { Editing } from "./editing.ts";
import { lockRecord, lockVersion } from "./lock-version.ts";

/**
 * Another room's word on whether a record may go: what still needs it (`3 holds`), or undefined when nothing does. Asked in the transaction
 * that deletes, after the record is locked.
 */
export type RecordGuard = (tx: Tx, recordId: string) => Promise<Bilingual | undefined>;

/** What others say before a record is deleted and before an item is withdrawn. */
export interface Guards {
  readonly records: readonly RecordGuard[];
  readonly items: readonly ((tx: Tx, itemId: string) => Promise<Bilingual | undefined>)[];
}

/** Marks a record as deleted. It is kept and can be restored; refused while items, holdings or another room's things hang on it. */
export async function deleteRecord(
  tx: Tx,
  id: string,
  { version, guards, by, now }: Editing & { readonly version: number; readonly guards: readonly RecordGuard[] },
): Promise<EditedRecord | Problem> {
  const record = await lockVersion(tx, id, version);
  if (isProblem(record)) return record;
  const ties = await tiesOf(tx, id, guards);
  if (ties.length > 0) return catalogueProblems.recordTied({ what: joinedWords(ties) });
  return await changeState(tx, id, { act: "deleted", deletedAt: now, by, now });
}

/** Brings a deleted record back; one that was merged comes back by undoing the merge. */
export async function restoreRecord(tx: Tx, id: string, { by, now }: Editing): Promise<EditedRecord | Problem> {
  const record = await lockRecord(tx, id);
  if (isProblem(record)) return record;
  if (record.mergedInto !== null) return catalogueProblems.recordMerged({ into: record.mergedInto });
  if (record.deletedAt === null) return record;
  return await changeState(tx, id, { act: "restored", deletedAt: null, by, now });
}

/** Keeps a record from readers, or shows it to them again. */
export async function suppressRecord(
  tx: Tx,
  id: string,
  { suppressed, version, by, now }: Editing & { readonly suppressed: boolean; readonly version: number },
): Promise<EditedRecord | Problem> {
  const record = await lockVersion(tx, id, version);
  if (isProblem(record) || record.suppressed === suppressed) return record;
  return await changeState(tx, id, { act: suppressed ? "suppressed" : "shown", suppressed, by, now });
}

/** Several things in one phrase. */
export function joinedWords(words: readonly Bilingual[]): Bilingual {
  return { zh: words.map(({ zh }) => zh).join("、"), en: words.map(({ en }) => en).join(", ") };
}

async function tiesOf(tx: Tx, id: string, guards: readonly RecordGuard[]): Promise<Bilingual[]> {
  const { items, holdings } = await countTies(tx, id);
  const own = [
    ...(items > 0 ? [{ zh: `${items} 册单册`, en: items === 1 ? "1 item" : `${items} items` }] : []),
    ...(holdings > 0 ? [{ zh: `${holdings} 条馆藏`, en: `${holdings} holdings` }] : []),
  ];
  const others = await Promise.all(guards.map((guard) => guard(tx, id)));
  return [...own, ...others.filter((one) => one !== undefined)];
}

async function changeState(tx: Tx, id: string, state: Parameters<typeof setRecordState>[2]): Promise<EditedRecord> {
  await setRecordState(tx, id, state);
  await publish(tx, recordsChanged, [{ ids: [id] }]);
  return (await findEditedRecord(tx, id))!;
}
