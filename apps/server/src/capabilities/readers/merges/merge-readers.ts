import { isProblem, type Problem } from "@wenyuan/problem";
import type { Tx } from "../../../kernel/db/database.ts";
import { publish } from "../../../kernel/events/event-log.ts";
import { recordAudit } from "../../identity/index.ts";
import { readersChanged } from "../events.ts";
import { lockReaders } from "../feeds/feed.store.ts";
import { insertChanges } from "../people/change.store.ts";
import { applyFields, historyOf } from "../people/change-reader.ts";
import { actorCode, type Doing } from "../people/doing.ts";
import { findReaders, takePersonHash } from "../people/reader.store.ts";
import type { Reader } from "../people/reader.ts";
import type { ReaderFields } from "../people/reader-fields.ts";
import { readersPermissions } from "../permissions.ts";
import { readersProblems } from "../problems.ts";
import { forgetLookAlikes } from "./look-alike.store.ts";
import { insertMerge, leadTo } from "./merge.store.ts";
import type { MergeFollower, MovedByRoom } from "./merge-follower.port.ts";
import { ownRows } from "./own-rows.store.ts";

/**
 * Makes two records one person's. Both are locked first, so that no desk lends to either meanwhile; cards, notes, loans, holds, debts and
 * whatever else a room holds follow in the same transaction. What the winner does not say is taken from the loser; the loser's account
 * opens the winner's file from now on.
 * @returns the merge, by which it is undone; or why the two cannot be one yet
 */
export async function mergeReaders(
  tx: Tx,
  { winnerId, loserId }: { readonly winnerId: string; readonly loserId: string },
  { followers, doing }: { readonly followers: readonly MergeFollower[]; readonly doing: Doing },
): Promise<{ id: string } | Problem> {
  if (winnerId === loserId) return readersProblems.sameReader();
  await lockReaders(tx, [winnerId, loserId]);
  const [winner, loser] = await findReaders(tx, [winnerId, loserId]);
  if (!winner || !loser || !stands(winner) || !stands(loser)) return readersProblems.readerNotFound();
  const way = { from: loserId, to: winnerId, now: doing.now };
  const moved: Record<string, MovedByRoom[string]> = {};
  for (const { room, merge } of [ownRows, ...followers]) {
    const rows = await merge(tx, way);
    if (isProblem(rows)) return rows;
    moved[room] = rows;
  }
  const followed = await leadTo(tx, loserId, winnerId);
  moved["merges"] = { followed };
  if (await takePersonHash(tx, way)) moved["document"] = { taken: [loserId] };
  const mark = { kind: "merged", also: { before: {}, after: { merged: loserId } } };
  const changed = await applyFields(tx, { id: winnerId, fields: filled(winner, loser) }, mark, doing);
  const { merged: _, ...after } = changed?.after ?? {};
  const id = await insertMerge(tx, {
    winnerId,
    loserId,
    mergedAt: doing.now,
    mergedBy: actorCode(doing.actor),
    why: doing.why ?? null,
    moved,
    before: changed?.before ?? {},
    after,
  });
  await insertChanges(tx, [{ readerId: loserId, kind: "merged-away", after: { into: winnerId }, ...historyOf(doing) }]);
  await forgetLookAlikes(tx, loserId);
  await noteMerge(tx, { winnerId, loserId, after: { merged: loserId } }, doing);
  return { id };
}

function stands({ mergedInto, status }: Reader): boolean {
  return mergedInto === undefined && status !== "erased";
}

const fillable = [
  "department",
  "programme",
  "entryYear",
  "birthDate",
  "homeBranch",
  "language",
  "email",
  "phone",
] as const;

/** What the winner does not say, said by the loser; and the loser's names, as former ones, that the winner does not have. */
function filled(winner: Reader, loser: Reader): ReaderFields {
  const given = fillable.flatMap((field) =>
    winner[field] === undefined && loser[field] !== undefined ? [[field, loser[field]] as const] : [],
  );
  const own = new Set(winner.names.map(({ text }) => text));
  const more = loser.names.filter(({ text }) => !own.has(text));
  const names = more.map(({ kind, text }) => ({ kind: kind === "usual" ? ("former" as const) : kind, text }));
  return { ...Object.fromEntries(given), ...(names.length > 0 ? { names: [...winner.names, ...names] } : {}) };
}

/** Audit of both records and the event, of a merge or of its undoing. */
export async function noteMerge(
  tx: Tx,
  { winnerId, loserId, after }: { readonly winnerId: string; readonly loserId: string; readonly after: object },
  { actor, now, why }: Doing,
): Promise<void> {
  const action = readersPermissions["reader.merge"].code;
  for (const id of [winnerId, loserId])
    await recordAudit(tx, { actor, action, subject: { kind: "reader", id }, after, reason: why, at: now });
  await publish(tx, readersChanged, [{ ids: [winnerId, loserId] }]);
}
