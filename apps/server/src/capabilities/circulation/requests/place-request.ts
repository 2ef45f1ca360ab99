import { dateAt, instantOf } from "@wenyuan/calendar";
import { decideBorrowing, resolveAspect } from "@wenyuan/lending-rules";
import type { Problem } from "@wenyuan/problem";
import type { Tx } from "../../../kernel/db/database.ts";
import { publish } from "../../../kernel/events/event-log.ts";
import type { Bilingual } from "../../../kernel/i18n/language.ts";
import { changedBy, type Places, readPlaces } from "../../catalogue/index.ts";
import { lockReader, type ReaderStanding } from "../../readers/index.ts";
import { availabilityChanged, requestsChanged } from "../events.ts";
import { changeItemState } from "../items/item-state.store.ts";
import type { DeskAct } from "../loans/approve-override.ts";
import { readerFacts } from "../loans/check-out-facts.ts";
import { placeProblems } from "../place-problems.ts";
import { circulationProblems } from "../problems.ts";
import { tellFindings } from "../rules/findings.ts";
import type { Rules } from "../rules/open-rules.ts";
import { caseAt, instantOfDate, type Rulebook } from "../rules/rulebook.ts";
import { readRuleVersions } from "../rules/rules.store.ts";
import { readServiceTerms } from "../services/service-terms.store.ts";
import type { BringTerms, ServiceTerms } from "../services/service-terms.ts";
import { readCounts } from "../standing/reader-state.store.ts";
import { chooseCopy, type ShelvedCopy } from "./copy-choice.ts";
import { bringTimeOf } from "./delivery-time.ts";
import { readShelvedCopies } from "./read-shelved-copies.ts";
import { countRequests, insertRequest } from "./request.store.ts";
import { type BringService, bringProcesses, bringServices, type RequestUse } from "./request.ts";
import { refusalText } from "./request-texts.ts";

export interface RequestAsked {
  readonly readerId: string;
  readonly recordId: string;
  readonly volumeId?: string | undefined;
  readonly itemId?: string | undefined;
  readonly pickup: string;
  /** Staff have it fetched off an open shelf, for who cannot go there himself. */
  readonly openShelfToo?: boolean | undefined;
}

/** What is brought, and what is told about it. */
export interface RequestPlaced {
  readonly id: string;
  readonly service: BringService;
  readonly use: RequestUse;
  readonly expectedAt: Date;
}

/**
 * Has a copy brought that stands on its shelf: one out of closed stacks, or one of another branch. The copy is nobody else's from then on.
 * The reader is locked before the copy, as at check-out.
 */
export async function placeRequest(
  tx: Tx,
  rules: Rules,
  asked: RequestAsked,
  act: DeskAct,
): Promise<RequestPlaced | Problem> {
  const reader = await lockReader(tx, asked.readerId);
  if (!reader) return circulationProblems.readerUnknown();
  const places = await readPlaces(tx);
  if (!places.branches.some(({ code }) => code === asked.pickup)) return circulationProblems.pickupUnknown();
  const rulebook = await rules.inForce(tx, await readRuleVersions(tx), act.now);
  const refusal = await refuseReader(tx, reader, { rulebook, now: act.now });
  if (refusal) return refusal;
  const services = await readServiceTerms(tx);
  if (services.notPickups?.includes(asked.pickup)) return placeProblems.pickupNotHere();
  const choice = chooseCopy(await readShelvedCopies(tx, asked.recordId, { reader, rulebook, now: act.now }), {
    pickup: asked.pickup,
    volume: asked.volumeId,
    item: asked.itemId,
    passedItems: [],
    offered: bringServices.filter((service) => services[service].offered),
    openShelfToo: asked.openShelfToo ?? false,
    queue: services.queue,
  });
  if ("none" in choice) return refused(refusalText(choice.none, choice.copy && placeWords(choice.copy, places)));
  const { service, copy } = choice;
  const full = await refuseCount(tx, reader, { service, services, rulebook, act });
  return full ?? (await keep(tx, { asked, reader, service, copy, rulebook, terms: services[service] }, act));
}

function refused(first: Bilingual): Problem {
  return circulationProblems.requestRefused({ first });
}

interface Choosing {
  readonly asked: RequestAsked;
  readonly reader: ReaderStanding;
  readonly service: BringService;
  readonly copy: ShelvedCopy;
  readonly rulebook: Rulebook;
  readonly terms: BringTerms;
}

async function keep(
  tx: Tx,
  { asked, reader, service, copy, rulebook, terms }: Choosing,
  act: DeskAct,
): Promise<RequestPlaced | Problem> {
  const { expected } = bringTimeOf(terms, instantOfDate(act.now), rulebook.deskOf(copy.atBranch));
  const expectedAt = new Date(expected.epochMilliseconds);
  const use = copy.home ? "home" : "reading-room";
  const id = await insertRequest(tx, {
    readerId: reader.id,
    service,
    recordId: asked.recordId,
    volumeId: asked.volumeId,
    itemId: asked.itemId,
    copyId: copy.itemId,
    fromBranch: copy.atBranch,
    fromLocation: copy.location,
    pickup: asked.pickup,
    use,
    placedAt: act.now,
    placedBy: changedBy(act.actor),
    expectedAt,
  });
  if (id === undefined) return refused(refusalText("twice"));
  await changeItemState(tx, copy.itemId, { process: bringProcesses.fetching, process_since: act.now });
  await publish(tx, requestsChanged, [{ ids: [id] }]);
  await publish(tx, availabilityChanged, [{ recordIds: [asked.recordId] }]);
  return { id, service, use, expectedAt };
}

/** What stands against the reader himself: a card, a debt, a restriction. His loans do not: he only has something brought. */
async function refuseReader(
  tx: Tx,
  reader: ReaderStanding,
  { rulebook, now: at }: { readonly rulebook: Rulebook; readonly now: Date },
): Promise<Problem | undefined> {
  const now = instantOfDate(at);
  const desk = rulebook.deskOf("");
  const facts = { readerCategory: reader.category, department: reader.department, branch: reader.homeBranch ?? "" };
  const blocks = resolveAspect(rulebook.policies, "blocks", caseAt(rulebook, facts, now))?.terms;
  const { allowed, findings } = decideBorrowing({
    now,
    desk,
    currency: rulebook.policies.currency,
    reader: readerFacts(reader, await readCounts(tx, reader.id, at), dateAt(now, desk.zone).toString()),
    terms: blocks ? { blocks } : {},
    ...(rulebook.policies.severities ? { severities: rulebook.policies.severities } : {}),
  });
  const told = tellFindings(findings, { now, zone: desk.zone });
  const [first] = told;
  return allowed || !first ? undefined : circulationProblems.requestRefused({ first: first.text }, { findings: told });
}

async function refuseCount(
  tx: Tx,
  reader: ReaderStanding,
  {
    service,
    services,
    rulebook,
    act,
  }: {
    readonly service: BringService;
    readonly services: ServiceTerms;
    readonly rulebook: Rulebook;
    readonly act: DeskAct;
  },
): Promise<Problem | undefined> {
  const { max: usual, maxByCategory, perDay } = services[service];
  const max = maxByCategory[reader.category] ?? usual;
  const { zone } = rulebook.deskOf("");
  const midnight = instantOf(dateAt(instantOfDate(act.now), zone), "00:00", zone);
  const since = new Date(midnight.epochMilliseconds);
  const { open, lately } = await countRequests(tx, { readerId: reader.id, service, since });
  if (open >= max) return refused(refusalText("too-many", String(max)));
  return perDay !== null && lately >= perDay ? refused(refusalText("too-many-today", String(perDay))) : undefined;
}

function placeWords(copy: ShelvedCopy, { branches, locations }: Places): Bilingual {
  const branch = branches.find(({ code }) => code === copy.atBranch)?.name;
  const location = locations.find(({ code }) => code === copy.location)?.name;
  return {
    zh: `${branch?.zh ?? ""}“${location?.zh ?? ""}”`,
    en: [branch?.en, location?.en].filter(Boolean).join(", "),
  };
}
