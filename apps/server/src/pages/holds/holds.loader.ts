import { findSummaries, itemsOfRecords } from "../../capabilities/catalogue/index.ts";
import { type Rules, readPickups, readProspect, readRequestProspects } from "../../capabilities/circulation/index.ts";
import type { Database } from "../../kernel/db/database.ts";
import { transact } from "../../kernel/db/transact.ts";

/** All that the form for a hold says of a title, or nothing when there is no such record. */
export async function loadHoldForm(
  db: Database,
  rules: Rules,
  asked: { readonly recordId: string; readonly readerId: string; readonly pickup: string; readonly now: Date },
) {
  const { recordId } = asked;
  const summary = (await findSummaries(db, [recordId])).get(recordId);
  if (!summary) return undefined;
  const branches = await readPickups(db);
  const codes = branches.map(({ code }) => code);
  const pickup = codes.includes(asked.pickup) ? asked.pickup : (codes[0] ?? "");
  const prospect = await transact(db, (tx) => readProspect(tx, rules, { ...asked, pickup }));
  const { prospects } = await transact(db, (tx) => readRequestProspects(tx, rules, { ...asked, branches: codes }));
  const volumes = await volumesOf(db, recordId);
  return { recordId, summary, branches, prospect, brought: prospects.length > 0, volumes };
}

/** Volumes that have copies, by the label on them. */
async function volumesOf(db: Database, recordId: string): Promise<{ id: string; label: string }[]> {
  const items = (await itemsOfRecords(db, [recordId])).get(recordId) ?? [];
  const labels = new Map(
    items.flatMap(({ volumeId, enumeration, suppressed }) =>
      volumeId === undefined || suppressed ? [] : [[volumeId, enumeration ?? volumeId] as const],
    ),
  );
  return labels.size < 2 ? [] : [...labels].map(([id, label]) => ({ id, label }));
}
