import { isProblem, type Problem } from "@wenyuan/problem";
import type { Tx } from "../../../kernel/db/database.ts";
import { recordAudit } from "../../identity/index.ts";
import { actorCode, type Doing } from "../people/doing.ts";
import { readersPermissions } from "../permissions.ts";
import { readersProblems } from "../problems.ts";
import { eraseReader } from "./erase-reader.ts";
import type { PersonalFactsProvider } from "./personal-facts.port.ts";
import { closeRequest } from "./privacy.store.ts";

/** Answers a reader's request. A granted erasure is done in the same moment; what has to stay refuses it. */
export async function decideRequest(
  tx: Tx,
  decision: { readonly id: string; readonly state: "done" | "refused"; readonly answer: string },
  { providers, doing }: { readonly providers: readonly PersonalFactsProvider[]; readonly doing: Doing },
): Promise<Problem | undefined> {
  const { id, ...decided } = decision;
  const { actor, now } = doing;
  const closed = await closeRequest(tx, id, { ...decided, by: actorCode(actor), now });
  if (!closed) return readersProblems.requestNotFound();
  const action = readersPermissions["privacy.decide"].code;
  const subject = { kind: "reader", id: closed.readerId };
  await recordAudit(tx, { actor, action, subject, after: { request: closed.kind, state: decided.state }, at: now });
  if (closed.kind !== "erasure" || decided.state === "refused") return undefined;
  const erased = await eraseReader(tx, closed.readerId, { providers, doing });
  return isProblem(erased) ? erased : undefined;
}
