import type { Problem } from "@wenyuan/problem";
import type { Tx } from "../../../kernel/db/database.ts";
import { recordAudit } from "../../identity/index.ts";
import { readersPermissions } from "../permissions.ts";
import { readersProblems } from "../problems.ts";
import type { Doing } from "./doing.ts";
import { lockReader } from "./lock-reader.ts";
import { findReader } from "./reader.store.ts";
import { deleteGuardian, type Guardian, insertGuardian } from "./relation.store.ts";

/** Writes down who answers for a reader: another reader, or somebody by name. */
export async function addGuardian(
  tx: Tx,
  guardian: Omit<Guardian, "id"> & { readonly readerId: string },
  doing: Doing,
): Promise<{ id: string } | Problem> {
  const { readerId, guardianId, name } = guardian;
  if (!(await lockReader(tx, readerId))) return readersProblems.readerNotFound();
  const known = guardianId === undefined ? name !== undefined : (await findReader(tx, guardianId)) !== undefined;
  if (!known || guardianId === readerId) return readersProblems.guardianUnknown();
  const id = await insertGuardian(tx, guardian);
  await audit(tx, { readerId, after: { guardian: id } }, doing);
  return { id };
}

export async function removeGuardian(tx: Tx, id: string, doing: Doing): Promise<Problem | undefined> {
  const readerId = await deleteGuardian(tx, id);
  if (readerId === undefined) return readersProblems.guardianUnknown();
  await audit(tx, { readerId, before: { guardian: id } }, doing);
  return undefined;
}

async function audit(
  tx: Tx,
  { readerId, before, after }: { readonly readerId: string; readonly before?: object; readonly after?: object },
  { actor, now, why }: Doing,
): Promise<void> {
  const action = readersPermissions["reader.change"].code;
  const subject = { kind: "reader", id: readerId };
  await recordAudit(tx, { actor, action, subject, before, after, reason: why, at: now });
}
