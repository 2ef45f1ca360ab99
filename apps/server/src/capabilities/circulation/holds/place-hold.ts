import { dateAt, termOf } from "@wenyuan/calendar";
import { decideHold, type HoldDecision, type HoldTarget, resolveTerms } from "@wenyuan/lending-rules";
import type { Problem } from "@wenyuan/problem";
import type { Tx } from "../../../kernel/db/database.ts";
import { publish } from "../../../kernel/events/event-log.ts";
import { changedBy, readPlaces } from "../../catalogue/index.ts";
import { lockReader, type ReaderStanding } from "../../readers/index.ts";
import { availabilityChanged, holdsChanged } from "../events.ts";
import { type DeskAct, mayOverride, type Override } from "../loans/approve-override.ts";
import { readerFacts } from "../loans/check-out-facts.ts";
import { circulationProblems } from "../problems.ts";
import { tellFindings } from "../rules/findings.ts";
import type { Rules } from "../rules/open-rules.ts";
import { caseAt, instantOfDate, type Rulebook } from "../rules/rulebook.ts";
import { readRuleVersions } from "../rules/rules.store.ts";
import { type ReaderCounts, readCounts } from "../standing/reader-state.store.ts";
import { insertHold } from "./hold.store.ts";
import { type HoldSituation, readHoldSituation } from "./hold-facts.store.ts";

export interface HoldRequest {
  readonly readerId: string;
  readonly recordId: string;
  readonly target: HoldTarget;
  /** The branch where it is fetched. */
  readonly pickup: string;
  /** Not before, not after; `YYYY-MM-DD`. */
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  readonly override?: Override | undefined;
}

/** Puts a reader into the queue of a title, or says everything that stands in the way. @returns the hold's id */
export async function placeHold(
  tx: Tx,
  rules: Rules,
  request: HoldRequest,
  act: DeskAct,
): Promise<{ id: string } | Problem> {
  const reader = await lockReader(tx, request.readerId);
  if (!reader) return circulationProblems.readerUnknown();
  const rulebook = await rules.inForce(tx, await readRuleVersions(tx), act.now);
  const situation = await readHoldSituation(tx, request, termBegan(rulebook, act.now));
  const counts = await readCounts(tx, reader.id, act.now);
  const pickups = (await readPlaces(tx)).branches.map(({ code }) => code);
  const decision = decide({ reader, counts, situation, rulebook, request, act, pickups });
  const zone = rulebook.deskOf(request.pickup).zone;
  const told = tellFindings(decision.findings, { now: instantOfDate(act.now), zone });
  const [first] = told;
  if (!decision.allowed && first) return circulationProblems.holdRefused({ first: first.text }, { findings: told });
  const refusal = mayOverride(request.override, decision.findings, act);
  if (refusal) return refusal;
  const { readerId, recordId, target, pickup, from, until } = request;
  const hold = { readerId, recordId, target, pickup, from, until, readerBranch: reader.homeBranch };
  const id = await insertHold(tx, { ...hold, placedAt: act.now, placedBy: changedBy(act.actor) });
  if (id === undefined) return circulationProblems.holdTwice();
  await publish(tx, holdsChanged, [{ ids: [id] }]);
  await publish(tx, availabilityChanged, [{ recordIds: [recordId] }]);
  return { id };
}

interface Deciding {
  readonly reader: ReaderStanding;
  readonly counts: ReaderCounts;
  readonly situation: HoldSituation;
  readonly rulebook: Rulebook;
  readonly request: HoldRequest;
  readonly act: DeskAct;
  readonly pickups: readonly string[];
}

function decide({ reader, counts, situation, rulebook, request, act, pickups }: Deciding): HoldDecision {
  const now = instantOfDate(act.now);
  const desk = rulebook.deskOf(request.pickup);
  const facts = { readerCategory: reader.category, department: reader.department, branch: request.pickup };
  const terms = resolveTerms(rulebook.policies, ["hold", "recall", "blocks"], caseAt(rulebook, facts, now));
  const today = dateAt(now, desk.zone);
  const term = rulebook.teaching && termOf(rulebook.teaching, today);
  return decideHold(
    {
      now,
      desk,
      currency: rulebook.policies.currency,
      kind: "hold",
      reader: {
        ...readerFacts(reader, counts, today.toString()),
        openHolds: counts.holdsOpen,
        openHoldsOfTitle: situation.openHoldsOfTitle,
        noShows: situation.noShows,
        hasOnLoan: situation.onLoan > 0,
        hasSameHold: false,
      },
      title: {
        lendable: situation.lendable,
        ...(situation.freeAtPickup > 0 ? { freeAt: request.pickup } : {}),
      },
      pickup: { branch: request.pickup, is: pickups.includes(request.pickup) ? "served" : "unknown" },
      ...(term ? { termEnds: term.to } : {}),
      terms: {
        ...(terms.hold ? { hold: terms.hold.terms } : {}),
        ...(terms.recall ? { recall: terms.recall.terms } : {}),
        ...(terms.blocks ? { blocks: terms.blocks.terms } : {}),
      },
      ...(rulebook.policies.severities ? { severities: rulebook.policies.severities } : {}),
    },
    request.override?.codes,
  );
}

/** The first day of the running term; between terms, the day itself. */
function termBegan(rulebook: Rulebook, now: Date): string {
  const today = dateAt(instantOfDate(now), rulebook.deskOf("").zone);
  const term = rulebook.teaching && termOf(rulebook.teaching, today);
  return term?.from ?? today.toString();
}
