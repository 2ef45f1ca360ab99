import type { Problem } from "@wenyuan/problem";
import type { Tx } from "../../../kernel/db/database.ts";
import { lockReader } from "../../readers/index.ts";
import { type LockedItem, lockItemState } from "../items/item-state.store.ts";
import { circulationProblems } from "../problems.ts";
import { findOpenRequest, lockRequestOfCopy } from "./request.store.ts";
import type { BringRequest } from "./request.ts";

/** An open request under lock with its copy: reader, copy, request, in the order in which everybody locks. */
export async function lockRequest(
  tx: Tx,
  { requestId, readerId }: { readonly requestId: string; readonly readerId?: string | undefined },
): Promise<{ readonly request: BringRequest; readonly copy: LockedItem } | Problem> {
  const found = await findOpenRequest(tx, requestId);
  if (!found || (readerId !== undefined && found.reader !== readerId)) return circulationProblems.requestUnknown();
  await lockReader(tx, found.reader);
  const copy = await lockItemState(tx, found.copyId);
  const request = await lockRequestOfCopy(tx, found.copyId);
  return copy && request?.id === requestId ? { request, copy } : circulationProblems.movedMeanwhile();
}
