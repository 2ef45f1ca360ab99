import type { Problem } from "@wenyuan/problem";
import type { Tx } from "../../../kernel/db/database.ts";
import { publish } from "../../../kernel/events/event-log.ts";
import { recordAudit } from "../../identity/index.ts";
import { readersChanged } from "../events.ts";
import { actorCode, type Doing } from "../people/doing.ts";
import { lockReader } from "../people/lock-reader.ts";
import { readersPermissions } from "../permissions.ts";
import { readersProblems } from "../problems.ts";
import { insertRestriction, liftRestriction, type NewRestriction } from "./restriction.store.ts";

/** Keeps a reader from something until a day, or until it is lifted. Other rooms name themselves as its origin. */
export async function setRestriction(
  tx: Tx,
  restriction: Omit<NewRestriction, "setBy">,
  doing: Doing,
): Promise<{ id: string } | Problem> {
  const { readerId, endsOn, startsOn, kind, reason } = restriction;
  if (!(await lockReader(tx, readerId))) return readersProblems.readerNotFound();
  if (endsOn !== undefined && endsOn < startsOn) return readersProblems.endsBeforeStart({ startsOn, endsOn });
  const id = await insertRestriction(tx, { ...restriction, setBy: actorCode(doing.actor) }, doing.now);
  const after = { kind, reason, startsOn, ...(endsOn === undefined ? {} : { endsOn }) };
  await note(tx, { readerId, after }, doing);
  return { id };
}

/** Lifts a restriction before its end. */
export async function removeRestriction(tx: Tx, id: string, doing: Doing): Promise<{ readerId: string } | Problem> {
  const lifted = await liftRestriction(tx, { id, by: actorCode(doing.actor), now: doing.now });
  if (!lifted) return readersProblems.restrictionNotFound();
  const { readerId, restriction } = lifted;
  await note(tx, { readerId, before: { kind: restriction.kind, reason: restriction.reason } }, doing);
  return { readerId };
}

async function note(
  tx: Tx,
  { readerId, before, after }: { readerId: string; before?: object; after?: object },
  { actor, now, why }: Doing,
): Promise<void> {
  const action = readersPermissions["restriction.set"].code;
  const subject = { kind: "reader", id: readerId };
  await recordAudit(tx, { actor, action, subject, before, after, reason: why, at: now });
  await publish(tx, readersChanged, [{ ids: [readerId] }]);
}
