import type { Problem } from "@wenyuan/problem";
import type { Tx } from "../../../kernel/db/database.ts";
import { recordAudit } from "../../identity/index.ts";
import { actorCode, type Doing } from "../people/doing.ts";
import { lockReader } from "../people/lock-reader.ts";
import { readersPermissions } from "../permissions.ts";
import { mayUse } from "../privacy/decide-use.ts";
import { readersProblems } from "../problems.ts";
import { deletePhoto, savePhoto } from "./photo.store.ts";
import { mostPhotoBytes, readPhoto } from "./read-photo.ts";

/** Keeps a reader's photo, if the reader has agreed to one. */
export async function keepPhoto(
  tx: Tx,
  { readerId, bytes }: { readonly readerId: string; readonly bytes: Buffer },
  doing: Doing,
): Promise<Problem | undefined> {
  if (!(await lockReader(tx, readerId))) return readersProblems.readerNotFound();
  if (!(await mayUse(tx, readerId, "photo"))) return readersProblems.photoNotAgreed();
  const photo = readPhoto(bytes);
  if (!photo) return readersProblems.photoUnusable({ kilobytes: mostPhotoBytes / 1024 });
  await savePhoto(tx, { readerId, photo, takenBy: actorCode(doing.actor) }, doing.now);
  await audit(tx, { readerId, kept: true }, doing);
  return undefined;
}

/** Takes a photo away. */
export async function removePhoto(tx: Tx, readerId: string, doing: Doing): Promise<Problem | undefined> {
  if (!(await deletePhoto(tx, readerId))) return readersProblems.photoNotFound();
  await audit(tx, { readerId, kept: false }, doing);
  return undefined;
}

async function audit(
  tx: Tx,
  { readerId, kept }: { readonly readerId: string; readonly kept: boolean },
  { actor, now }: Doing,
): Promise<void> {
  const action = readersPermissions["photo.keep"].code;
  await recordAudit(tx, { actor, action, subject: { kind: "reader", id: readerId }, after: { photo: kept }, at: now });
}
