import type { Tx } from "../../../kernel/db/database.ts";
import { cardsOf, setCardStatus } from "../cards/card.store.ts";
import { actorCode, type Doing } from "../people/doing.ts";
import type { ReaderStatus } from "../people/reader.ts";
import { insertRestriction, liftRestriction, restrictionsOf } from "../restrictions/restriction.store.ts";

/** The origin of the restriction that goes with 休学. */
const onLeave = "on-leave";

/** What goes with a reader's new status: a student on leave borrows nothing until back; the cards of who has died end. */
export async function settleStatus(
  tx: Tx,
  { id, status, today }: { readonly id: string; readonly status: ReaderStatus; readonly today: string },
  doing: Doing,
): Promise<void> {
  const by = actorCode(doing.actor);
  const held = (await restrictionsOf(tx, id)).filter(({ origin }) => origin === onLeave);
  if (status === "on-leave" && held.length === 0)
    await insertRestriction(
      tx,
      {
        readerId: id,
        kind: "block",
        reason: "休学 · on leave of absence",
        origin: onLeave,
        startsOn: today,
        setBy: by,
      },
      doing.now,
    );
  if (status !== "on-leave") for (const one of held) await liftRestriction(tx, { id: one.id, by, now: doing.now });
  if (status === "deceased") {
    const active = (await cardsOf(tx, [id])).filter((card) => card.status === "active").map((card) => card.id);
    await setCardStatus(tx, active, { status: "replaced", now: doing.now });
  }
}
