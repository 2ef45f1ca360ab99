import { type HoldEstimate, type HoldTarget, resolveAspect } from "@wenyuan/lending-rules";
import type { Tx } from "../../../kernel/db/database.ts";
import { findReader } from "../../readers/index.ts";
import type { Rules } from "../rules/open-rules.ts";
import { caseAt, instantOfDate, type Rulebook } from "../rules/rulebook.ts";
import { readRuleVersions } from "../rules/rules.store.ts";
import { readServiceTerms } from "../services/service-terms.store.ts";
import { readCopies } from "./free-copies.store.ts";
import { countOpenHolds } from "./hold.store.ts";
import { type PlacedHold, placedHolds } from "./hold-facts.store.ts";
import { loanDaysOf, outlookOf } from "./hold-outlook.ts";

/** A reader's hold with when its turn may come. */
export interface HoldWithOutlook extends PlacedHold {
  readonly estimate?: HoldEstimate;
}

/** A reader's open holds, each with its place and an honest estimate. */
export async function readHoldOutlooks(
  tx: Tx,
  rules: Rules,
  { readerId, now }: { readonly readerId: string; readonly now: Date },
): Promise<HoldWithOutlook[]> {
  const holds = await placedHolds(tx, readerId);
  if (holds.length === 0) return [];
  const rulebook = await rules.inForce(tx, await readRuleVersions(tx), now);
  const told: HoldWithOutlook[] = [];
  for (const hold of holds) {
    const waits = hold.state === "waiting" && !hold.suspended;
    const wanted = { recordId: hold.recordId, target: targetOf(hold), pickup: hold.pickup };
    const estimate = waits
      ? await estimateFor(tx, { ...wanted, readerId, ahead: hold.position - 1, rulebook, now })
      : undefined;
    told.push(estimate ? { ...hold, estimate } : hold);
  }
  return told;
}

/** What joining a title's queue now would mean. */
export interface Prospect {
  /** The place one would get. */
  readonly position: number;
  readonly estimate?: HoldEstimate;
  /** The policies would let a loan be called back for this reader. */
  readonly mayRecall: boolean;
  readonly homeBranch?: string;
}

export async function readProspect(
  tx: Tx,
  rules: Rules,
  asked: { readonly readerId: string; readonly recordId: string; readonly pickup: string; readonly now: Date },
): Promise<Prospect> {
  const { readerId, recordId, pickup, now } = asked;
  const rulebook = await rules.inForce(tx, await readRuleVersions(tx), now);
  const ahead = await countOpenHolds(tx, recordId);
  const estimate = await estimateFor(tx, {
    readerId,
    recordId,
    pickup,
    target: { kind: "title" },
    ahead,
    rulebook,
    now,
  });
  const reader = await findReader(tx, readerId);
  const facts = { readerCategory: reader?.category ?? "", department: reader?.department, branch: pickup };
  const recall = resolveAspect(rulebook.policies, "recall", caseAt(rulebook, facts, instantOfDate(now)))?.terms;
  return {
    position: ahead + 1,
    mayRecall: recall?.allowed === true,
    ...(estimate ? { estimate } : {}),
    ...(reader?.homeBranch === undefined ? {} : { homeBranch: reader.homeBranch }),
  };
}

interface Estimating {
  readonly readerId: string;
  readonly recordId: string;
  readonly target: HoldTarget;
  readonly pickup: string;
  readonly ahead: number;
  readonly rulebook: Rulebook;
  readonly now: Date;
}

async function estimateFor(tx: Tx, asked: Estimating): Promise<HoldEstimate | undefined> {
  const { readerId, recordId, target, pickup, ahead, rulebook, now } = asked;
  const copies = await readCopies(tx, recordId);
  const reader = await findReader(tx, readerId);
  const facts = {
    readerCategory: reader?.category ?? "",
    department: reader?.department,
    itemType: copies[0]?.kind ?? "",
    branch: pickup,
  };
  const loan = resolveAspect(rulebook.policies, "loan", caseAt(rulebook, facts, instantOfDate(now)))?.terms;
  return outlookOf({
    hold: { id: "", reader: readerId, target, pickup, placedAt: now.toISOString(), state: "waiting" },
    ahead,
    copies,
    services: await readServiceTerms(tx),
    loanDays: loanDaysOf(loan),
    now: instantOfDate(now),
    zone: rulebook.deskOf(pickup).zone,
  });
}

function targetOf({ volumeId, itemId }: PlacedHold): HoldTarget {
  if (volumeId !== null) return { kind: "volume", volume: volumeId };
  return itemId === null ? { kind: "title" } : { kind: "item", item: itemId };
}
