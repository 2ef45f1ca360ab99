import type { Problem } from "@wenyuan/problem";
import type { Database, Tx } from "../../../kernel/db/database.ts";
import { transact } from "../../../kernel/db/transact.ts";
import { publish } from "../../../kernel/events/event-log.ts";
import { recordAudit } from "../../identity/index.ts";
import { insertCards, setCardStatus } from "../cards/card.store.ts";
import { cardCodeKey } from "../cards/card-code.ts";
import { readersChanged } from "../events.ts";
import { settleStatus } from "../life/settle-status.ts";
import { insertNames } from "../names/name.store.ts";
import { nameKeys, nameSortKey } from "../names/name-keys.ts";
import { openNameSegmenter } from "../names/open-name-segmenter.ts";
import { insertChanges } from "../people/change.store.ts";
import { applyFields, historyOf } from "../people/change-reader.ts";
import type { Doing } from "../people/doing.ts";
import { insertReaders } from "../people/reader.store.ts";
import type { ReaderFields } from "../people/reader-fields.ts";
import { readersPermissions } from "../permissions.ts";
import { readersProblems } from "../problems.ts";
import {
  countOfSource,
  type Feed,
  knowPeople,
  listFeedRows,
  lockFeed,
  lockReaders,
  saveFeedRows,
  updateFeed,
  updateOrigin,
} from "./feed.store.ts";
import { countOutcomes, type FeedCounts, type FeedPerson, noCounts, type PlannedRow } from "./feed.ts";
import { rowsAtOnce } from "./prepare-feed.ts";
import { type CardStep, plannedRow, planRow, type RowPlan } from "./row-plan.ts";

export interface ApplyOptions {
  /** The library's day. */
  readonly today: string;
  readonly doing: Doing;
  /** Somebody has looked at how many would be taken for gone, and they are. */
  readonly goneAreGone?: boolean;
  onProgress?(rows: number): void;
}

/** Of a source's people so many may be missing from a complete list before somebody has to say that it is so. */
const mostMissing = { share: 0.2, people: 50 };

/**
 * Does what a feed says, a thousand rows in a transaction. Each row is compared anew: what has changed since the preview counts. When it
 * breaks off it is applied again, and goes on where it was.
 */
export async function applyFeed(db: Database, id: string, options: ApplyOptions): Promise<FeedCounts | Problem> {
  const begun = await transact(db, (tx) => beginApplying(tx, id, options));
  if ("code" in begun) return begun;
  let counts = noCounts;
  for (let after = -1; ; ) {
    const applied = await transact(db, (tx) => applyRows(tx, { feed: begun, after }, options));
    const last = applied.at(-1);
    if (!last) break;
    after = last.line;
    counts = countOutcomes(applied, counts);
    options.onProgress?.(Object.values(counts).reduce((sum, count) => sum + count, 0));
  }
  await transact(db, (tx) => endApplying(tx, begun, { ...options, counts }));
  return counts;
}

async function beginApplying(tx: Tx, id: string, { goneAreGone }: ApplyOptions): Promise<Feed | Problem> {
  const feed = await lockFeed(tx, id);
  if (!feed) return readersProblems.feedNotFound();
  if (feed.state === "applied" || feed.state === "undone") return readersProblems.feedDone();
  const { missing } = feed.counts;
  const all = await countOfSource(tx, feed.source);
  if (!goneAreGone && missing > mostMissing.people && missing > all * mostMissing.share)
    return readersProblems.tooManyMissing({ missing, all });
  await updateFeed(tx, id, { state: "applying" });
  return feed;
}

async function endApplying(
  tx: Tx,
  feed: Feed,
  { doing, counts }: ApplyOptions & { readonly counts: FeedCounts },
): Promise<void> {
  await updateFeed(tx, feed.id, { state: "applied", counts, appliedAt: doing.now });
  await recordAudit(tx, {
    actor: doing.actor,
    action: readersPermissions["feed.apply"].code,
    subject: { kind: "reader-feed", id: feed.id },
    after: { ...counts },
    reason: doing.why,
    at: doing.now,
  });
}

async function applyRows(
  tx: Tx,
  { feed, after }: { readonly feed: Feed; readonly after: number },
  { today, doing }: ApplyOptions,
): Promise<PlannedRow[]> {
  const rows = await listFeedRows(tx, feed.id, { after, limit: rowsAtOnce });
  const people = rows.flatMap(({ person, outcome }) => (person && outcome !== "refused" ? person : []));
  const first = await knowPeople(tx, feed.source, people);
  await lockReaders(tx, [
    ...first.known.flatMap((known) => known?.reader.id ?? []),
    ...rows.flatMap(({ outcome, readerId }) => (outcome === "missing" && readerId ? readerId : [])),
  ]);
  const { known, holders } = await knowPeople(tx, feed.source, people);
  let at = 0;
  const plans = rows.map((row): { row: PlannedRow; plan?: RowPlan } => {
    if (!row.person || row.outcome === "refused") return { row };
    const plan = planRow(row.person, known[at++], { today, holders });
    return { row, plan };
  });
  const created = await createPeople(
    tx,
    feed,
    plans.flatMap(({ plan }) => (plan?.outcome === "new" ? plan : [])),
    doing,
  );
  let next = 0;
  const applied: PlannedRow[] = [];
  for (const { row, plan } of plans) {
    const mark = { feed, today, doing };
    if (row.outcome === "missing" && row.readerId) applied.push(await markGone(tx, row, mark));
    else if (!plan) applied.push(row);
    else if (plan.outcome === "new") applied.push({ ...plannedRow(row.line, plan), readerId: created[next++]! });
    else applied.push(await changePerson(tx, { row, plan }, mark));
  }
  await saveFeedRows(tx, feed.id, applied);
  return applied;
}

/** Makes new readers in a handful of statements. @returns their ids, in order */
async function createPeople(tx: Tx, feed: Feed, plans: readonly RowPlan[], doing: Doing): Promise<string[]> {
  const segmenter = openNameSegmenter();
  const ids = await insertReaders(
    tx,
    plans.map(({ fields, person }) => {
      const { names: _, ...rest } = withoutNull(fields);
      return {
        ...rest,
        category: person!.category,
        status: fields.status ?? "active",
        displayName: person!.name,
        sortKey: nameSortKey(person!.name, segmenter),
        source: feed.source,
        sourceKey: person!.number,
        ...(person!.personHash ? { personHash: Buffer.from(person!.personHash, "base64url") } : {}),
      };
    }),
  );
  await insertNames(
    tx,
    plans.flatMap(({ fields }, at) =>
      (fields.names ?? []).map((name, position) => ({
        ...name,
        readerId: ids[at]!,
        position,
        keys: nameKeys(name.text, segmenter),
      })),
    ),
  );
  await insertCards(
    tx,
    plans.flatMap(({ cards }, at) => cards.map((card) => cardRow(ids[at]!, card))),
    doing.now,
  );
  await insertChanges(
    tx,
    ids.map((readerId) => ({ readerId, kind: "created", batchId: feed.id, ...historyOf(doing) })),
  );
  if (ids.length > 0) await publish(tx, readersChanged, [{ ids }]);
  return ids;
}

function cardRow(readerId: string, { kind, code }: CardStep) {
  return { readerId, kind, code, key: cardCodeKey(kind, code)! };
}

function withoutNull<T extends ReaderFields>(fields: T) {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)) as {
    [K in keyof T]: Exclude<T[K], null>;
  };
}

interface Marking {
  readonly feed: Feed;
  readonly today: string;
  readonly doing: Doing;
}

async function changePerson(
  tx: Tx,
  { row, plan }: { readonly row: PlannedRow; readonly plan: RowPlan },
  { feed, today, doing }: Marking,
): Promise<PlannedRow> {
  const planned = plannedRow(row.line, plan);
  const { readerId: id } = plan;
  if (plan.outcome !== "changed" || id === undefined) return planned;
  const mark = { kind: plan.kind ?? "changed", batchId: feed.id, ...(plan.also ? { also: plan.also } : {}) };
  await applyFields(tx, { id, fields: plan.fields }, mark, doing);
  for (const card of plan.cards) {
    await setCardStatus(tx, card.replaces, { status: "replaced", now: doing.now });
    await insertCards(tx, [cardRow(id, card)], doing.now);
  }
  await updateOrigin(tx, id, originOf(feed, plan.person!));
  if (plan.fields.status) await settleStatus(tx, { id, status: plan.fields.status, today }, doing);
  return planned;
}

function originOf({ source }: Feed, { number, personHash }: FeedPerson) {
  return { source, sourceKey: number, ...(personHash ? { personHash } : {}) };
}

/** Who is no longer in a complete list has left: borrowing stops, the file stays until clearance and retention. */
async function markGone(tx: Tx, row: PlannedRow, { feed, today, doing }: Marking): Promise<PlannedRow> {
  const id = row.readerId!;
  const mark = { kind: "left", batchId: feed.id };
  const changed = await applyFields(tx, { id, fields: { status: "left", leftOn: today } }, mark, doing);
  await settleStatus(tx, { id, status: "left", today }, doing);
  return { ...row, ...changed };
}
