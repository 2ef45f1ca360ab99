import type { Tx } from "../../../kernel/db/database.ts";
import { findReader, lockReader } from "../../readers/index.ts";
import type { Rules } from "../rules/open-rules.ts";
import { instantOfDate } from "../rules/rulebook.ts";
import { readRuleVersions } from "../rules/rules.store.ts";
import { readServiceTerms } from "../services/service-terms.store.ts";
import { chooseCopy } from "./copy-choice.ts";
import { bringTimeOf } from "./delivery-time.ts";
import { readShelvedCopies } from "./read-shelved-copies.ts";
import { type BringService, bringServices, type RequestUse } from "./request.ts";

/** What having a copy brought to one branch would mean. */
export interface RequestProspect {
  readonly pickup: string;
  readonly service: BringService;
  readonly use: RequestUse;
  /** Whoever asks before then is served by this round. */
  readonly roundAt: Date;
  readonly expectedAt: Date;
}

/** For each branch where a copy could be brought: by which service, and when it would be there. */
export async function readRequestProspects(
  tx: Tx,
  rules: Rules,
  asked: {
    readonly readerId: string;
    readonly recordId: string;
    readonly branches: readonly string[];
    readonly now: Date;
  },
): Promise<{ readonly prospects: readonly RequestProspect[]; readonly homeBranch?: string }> {
  const { readerId, recordId, branches, now } = asked;
  const reader = await lockReader(tx, readerId);
  if (!reader) return { prospects: [] };
  const rulebook = await rules.inForce(tx, await readRuleVersions(tx), now);
  const services = await readServiceTerms(tx);
  const copies = await readShelvedCopies(tx, recordId, { reader, rulebook, now });
  const offered = bringServices.filter((service) => services[service].offered);
  const pickups = branches.filter((branch) => !services.notPickups?.includes(branch));
  const prospects = pickups.flatMap((pickup): RequestProspect[] => {
    const choice = chooseCopy(copies, { pickup, passedItems: [], offered, openShelfToo: false, queue: services.queue });
    if ("none" in choice) return [];
    const { copy, service } = choice;
    const time = bringTimeOf(services[service], instantOfDate(now), rulebook.deskOf(copy.atBranch));
    const use = copy.home ? "home" : "reading-room";
    const roundAt = new Date(time.round.epochMilliseconds);
    return [{ pickup, service, use, roundAt, expectedAt: new Date(time.expected.epochMilliseconds) }];
  });
  const home = (await findReader(tx, readerId))?.homeBranch;
  return { prospects, ...(home === undefined ? {} : { homeBranch: home }) };
}
