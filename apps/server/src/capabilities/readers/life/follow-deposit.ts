import type { Tx } from "../../../kernel/db/database.ts";
import { publish } from "../../../kernel/events/event-log.ts";
import { readersChanged } from "../events.ts";
import { listCategories } from "../people/category.store.ts";
import type { Deposit } from "../people/category.ts";
import { actorCode, type Doing } from "../people/doing.ts";
import { findReader } from "../people/reader.store.ts";
import { insertRestriction, liftRestriction, restrictionsOf } from "../restrictions/restriction.store.ts";

/** The origin of the restriction of who has not deposited what the category asks for. */
const depositOrigin = "deposit";

/**
 * 押金: while less is deposited than the reader's category asks for, nothing is lent; as soon as it is, the restriction goes. Called when a
 * reader of such a category is registered, and by whoever takes deposits.
 * @param held what is deposited now; undefined when nothing ever was
 */
export async function followDeposit(
  tx: Tx,
  { readerId, held, today }: { readonly readerId: string; readonly held?: Deposit; readonly today: string },
  doing: Doing,
): Promise<void> {
  const reader = await findReader(tx, readerId);
  const asked = (await listCategories(tx)).find(({ code }) => code === reader?.category)?.deposit ?? undefined;
  const standing = (await restrictionsOf(tx, readerId)).filter(({ origin }) => origin === depositOrigin);
  const enough = asked === undefined || (held?.currency === asked.currency && held.minor >= asked.minor);
  const by = actorCode(doing.actor);
  if (enough) for (const { id } of standing) await liftRestriction(tx, { id, by, now: doing.now });
  else if (standing.length === 0)
    await insertRestriction(
      tx,
      {
        readerId,
        kind: "block",
        reason: "押金未交，请到总服务台办理 · deposit not paid, please come to the main desk",
        origin: depositOrigin,
        startsOn: today,
        setBy: by,
      },
      doing.now,
    );
  if (enough !== (standing.length === 0)) await publish(tx, readersChanged, [{ ids: [readerId] }]);
}
