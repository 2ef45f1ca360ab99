import type { MergeFollower } from "../../readers/index.ts";
import { circulationProblems } from "../problems.ts";
import {
  doubledAsks,
  endDoubled,
  isOverdrawn,
  joinSuspensions,
  moveBorrower,
  partSuspensions,
  reopenDoubled,
  returnBorrower,
} from "./merged-borrower.store.ts";

/**
 * Lending follows when two records become one person's: loans, holds, requests, charges with what was posted for them, payments and
 * suspensions. Of two holds for the very same that stays which has a copy, else the older; when both have one, the desk settles it first.
 */
export const borrowerMerges: MergeFollower = {
  room: "circulation",
  async merge(tx, way) {
    const doubled = await doubledAsks(tx, way);
    if (doubled.some(({ fromHeld, toHeld }) => fromHeld && toHeld)) return circulationProblems.heldForBoth();
    const ended = doubled.map(({ fromId, toId, fromHeld, toHeld, fromFirst }) =>
      fromHeld || (!toHeld && fromFirst) ? toId : fromId,
    );
    await endDoubled(tx, ended, way.now);
    const moved = await moveBorrower(tx, way);
    return { ...moved, ended, suspension: await joinSuspensions(tx, way) };
  },
  async part(tx, way, moved) {
    await returnBorrower(tx, way, moved);
    await reopenDoubled(tx, moved["ended"] ?? []);
    await partSuspensions(tx, way, moved["suspension"] ?? []);
    return (await isOverdrawn(tx, way)) ? circulationProblems.moneyMoved() : undefined;
  },
};
