import type { Problem } from "@wenyuan/problem";
import type { Tx } from "../../../kernel/db/database.ts";
import { recordAudit } from "../../identity/index.ts";
import { readersPermissions } from "../permissions.ts";
import { readersProblems } from "../problems.ts";
import type { Doing } from "./doing.ts";
import { findReaders } from "./reader.store.ts";
import { deleteProxy, saveProxy } from "./relation.store.ts";

export interface ProxyChange {
  readonly readerId: string;
  readonly proxyId: string;
  /** Left out: the other may no longer fetch. */
  readonly startsOn?: string;
  readonly endsOn?: string;
}

/** Lets a reader fetch for another, or ends it. */
export async function changeProxy(tx: Tx, change: ProxyChange, doing: Doing): Promise<Problem | undefined> {
  const { readerId, proxyId, startsOn, endsOn } = change;
  const both = await findReaders(tx, [readerId, proxyId]);
  if (both.length < 2 || readerId === proxyId) return readersProblems.proxyNotFound();
  if (startsOn === undefined) {
    if (!(await deleteProxy(tx, readerId, proxyId))) return readersProblems.proxyNotFound();
  } else {
    if (endsOn !== undefined && endsOn < startsOn) return readersProblems.endsBeforeStart({ startsOn, endsOn });
    await saveProxy(tx, { readerId, proxyId, startsOn, ...(endsOn === undefined ? {} : { endsOn }) });
  }
  const action = readersPermissions["reader.change"].code;
  const subject = { kind: "reader", id: readerId };
  const after = { proxy: proxyId, until: startsOn === undefined ? null : (endsOn ?? "open") };
  await recordAudit(tx, { actor: doing.actor, action, subject, after, reason: doing.why, at: doing.now });
  return undefined;
}
