import { type HoldTarget, mayTravel } from "@wenyuan/lending-rules";
import type { Problem } from "@wenyuan/problem";
import type { Database, Tx } from "../../../kernel/db/database.ts";
import { type Branch, readPlaces } from "../../catalogue/index.ts";
import { placeProblems } from "../place-problems.ts";
import { circulationProblems } from "../problems.ts";
import { readServiceTerms } from "../services/service-terms.store.ts";
import { readCopies } from "./free-copies.store.ts";

/** A title, and what of it is to be fetched where. */
export interface WantedThere {
  readonly recordId: string;
  readonly target: HoldTarget;
  readonly pickup: string;
}

/** Whether a title can be fetched at a branch: it is one, it keeps holds, and a copy may be sent there. */
export type PickupIs = "served" | "unknown" | "not-a-pickup" | "no-transfer";

/** Copies are looked at only where the library keeps some of them from travelling. */
export async function checkPickup(tx: Tx, { recordId, target, pickup }: WantedThere): Promise<PickupIs> {
  const { branches } = await readPlaces(tx);
  if (!branches.some(({ code }) => code === pickup)) return "unknown";
  const { queue, notPickups = [] } = await readServiceTerms(tx);
  if (notPickups.includes(pickup)) return "not-a-pickup";
  if (!queue.noTransfers?.some(({ to }) => to === pickup)) return "served";
  const copies = (await readCopies(tx, recordId)).filter(
    ({ id, volume, lendable }) =>
      lendable &&
      (target.kind !== "item" || id === target.item) &&
      (target.kind !== "volume" || volume === target.volume),
  );
  const reached = copies.length === 0 || copies.some(({ atBranch }) => mayTravel(atBranch, pickup, queue));
  return reached ? "served" : "no-transfer";
}

/** As {@link checkPickup}, in the words of a refusal. */
export async function refusePickup(tx: Tx, wanted: WantedThere): Promise<Problem | undefined> {
  switch (await checkPickup(tx, wanted)) {
    case "served":
      return undefined;
    case "no-transfer":
      return placeProblems.pickupNotReached();
    case "not-a-pickup":
      return placeProblems.pickupNotHere();
    case "unknown":
      return circulationProblems.pickupUnknown();
  }
}

/** The branches where readers fetch holds and what is brought to them. @param chosen one that was chosen while it was among them */
export async function readPickups(at: Database | Tx, chosen?: string): Promise<readonly Branch[]> {
  const { branches } = await readPlaces(at);
  const { notPickups = [] } = await readServiceTerms(at);
  return branches.filter(({ code }) => code === chosen || !notPickups.includes(code));
}
