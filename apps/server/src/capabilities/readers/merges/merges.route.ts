import { Type } from "typebox";
import type { Database } from "../../../kernel/db/database.ts";
import { transact } from "../../../kernel/db/transact.ts";
import { transactOrRefuse } from "../../../kernel/db/transact-or-refuse.ts";
import type { Endpoint } from "../../../kernel/http/endpoint.ts";
import { PageOf, PageQuery, pageOf, pageStart } from "../../../kernel/http/paging.ts";
import { idempotentRoute, route } from "../../../kernel/http/route.ts";
import type { Kernel } from "../../../kernel/module.ts";
import { actorCode } from "../people/doing.ts";
import { Id, ReaderParams, Text } from "../people/reader.schema.ts";
import { findReaders } from "../people/reader.store.ts";
import { readersPermissions } from "../permissions.ts";
import type { ReaderPorts } from "../ports.ts";
import { readersProblems } from "../problems.ts";
import { comparePeople } from "./compare-people.ts";
import { judgeLookAlike, listLookAlikes } from "./look-alike.store.ts";
import { briefReader, ComparisonView, evidenceView, LookAlikeView, MergeView } from "./merge.schema.ts";
import { listMerges } from "./merge.store.ts";
import { mergeReaders } from "./merge-readers.ts";
import { surePoints } from "./person-match.ts";
import { suggestLookAlikes } from "./suggest-look-alikes.ts";
import { undoMerge } from "./undo-merge.ts";

const Done = Type.Object({ done: Type.Literal(true) });
const done = { done: true as const };

export function mergeRoutes(kernel: Kernel, { openMatters, merges: followers }: ReaderPorts): Endpoint[] {
  const { db, clock, idempotency } = kernel;
  const access = readersPermissions["reader.merge"];
  return [
    ...lookAlikeRoutes(kernel),
    route({
      method: "GET",
      path: "/api/v1/readers/:id/comparisons/:other",
      access,
      summary: "Two records side by side, with what speaks for one person and against",
      params: Type.Object({ id: Id, other: Id }),
      answer: ComparisonView,
      problems: [readersProblems.readerNotFound],
      async handle({ params, principal }) {
        const doing = { actor: principal, now: clock.now() };
        const compared = await comparePeople(db, [params.id, params.other], { providers: openMatters, doing });
        if (!compared) return readersProblems.readerNotFound();
        const { sides, points, evidence } = compared;
        return {
          points,
          sure: points >= surePoints,
          evidence: evidence.map(evidenceView),
          sides: sides.map(({ reader: { names, accountId, ...reader }, cards, open }) => ({
            ...reader,
            names: names.map(({ text }) => text),
            account: accountId !== undefined,
            cards: cards.map(({ kind, code, status }) => ({ kind, code, status })),
            open: open.map(({ what }) => what),
          })),
        };
      },
    }),
    idempotentRoute(idempotency, {
      method: "POST",
      path: "/api/v1/reader-merges",
      access,
      summary: "Make two records one person's: cards, loans, holds, debts and all else follow; it can be undone",
      body: Type.Object({ winnerId: Id, loserId: Id, why: Type.Optional(Text(500)) }, { additionalProperties: false }),
      answer: Type.Object({ id: Type.String({ description: "The merge, by which it is undone" }) }),
      status: 201,
      problems: [readersProblems.sameReader, readersProblems.readerNotFound],
      async handle({ body: { why, ...pair }, principal }, tx) {
        const doing = { actor: principal, now: clock.now(), ...(why === undefined ? {} : { why }) };
        return await mergeReaders(tx, pair, { followers, doing });
      },
    }),
    route({
      method: "GET",
      path: "/api/v1/reader-merges",
      access,
      summary: "Merges of readers that stand, newest first",
      query: PageQuery,
      answer: PageOf(MergeView),
      async handle({ query: { limit, cursor } }) {
        const merges = await listMerges(db, { limit: limit + 1, ...(cursor === undefined ? {} : { before: cursor }) });
        const readers = await readersById(
          db,
          merges.flatMap(({ winnerId, loserId }) => [winnerId, loserId]),
        );
        return pageOf(merges, limit, ({ id, winnerId, loserId, mergedAt, mergedBy, why }) => ({
          id,
          winner: readers(winnerId),
          loser: readers(loserId),
          mergedAt: mergedAt.toISOString(),
          mergedBy,
          ...(why === null ? {} : { why }),
        }));
      },
    }),
    route({
      method: "DELETE",
      path: "/api/v1/reader-merges/:id",
      access,
      summary: "Undo a merge: what moved and is still there goes back, what has happened since stays",
      params: ReaderParams,
      answer: Done,
      problems: [readersProblems.mergeNotFound, readersProblems.mergedFurther],
      async handle({ params, principal }) {
        const doing = { actor: principal, now: clock.now() };
        return (await transactOrRefuse(db, (tx) => undoMerge(tx, params.id, { followers, doing }))) ?? done;
      },
    }),
  ];
}

function lookAlikeRoutes({ db, clock }: Kernel): Endpoint[] {
  const access = readersPermissions["reader.merge"];
  return [
    route({
      method: "GET",
      path: "/api/v1/reader-look-alikes",
      access,
      summary: "Records that may be one person's, the surest first, with the evidence",
      query: PageQuery,
      answer: PageOf(LookAlikeView),
      async handle({ query }) {
        const pairs = await listLookAlikes(db, pageStart(query));
        const readers = await readersById(
          db,
          pairs.flatMap(({ oneId, otherId }) => [oneId, otherId]),
        );
        return pageOf(pairs, query.limit, ({ id, oneId, otherId, points, evidence }) => ({
          id,
          points,
          sure: points >= surePoints,
          evidence: evidence.map(evidenceView),
          readers: [readers(oneId), readers(otherId)],
        }));
      },
    }),
    route({
      method: "POST",
      path: "/api/v1/reader-look-alikes/search",
      access,
      summary: "Look through all readers now, not only at night",
      answer: Type.Object({ found: Type.Integer() }),
      handle: async () => ({ found: await suggestLookAlikes(db, clock.now()) }),
    }),
    route({
      method: "PUT",
      path: "/api/v1/reader-look-alikes/:id/judgement",
      access,
      summary: "Say that a pair is two people, so that it is named no more; or take that word back",
      params: ReaderParams,
      body: Type.Object({ two: Type.Boolean() }, { additionalProperties: false }),
      answer: Done,
      problems: [readersProblems.pairNotFound],
      async handle({ params, body, principal }) {
        const judged = body.two ? { at: clock.now(), by: actorCode(principal) } : undefined;
        const pair = await transact(db, (tx) => judgeLookAlike(tx, params.id, judged));
        return pair ? done : readersProblems.pairNotFound();
      },
    }),
  ];
}

async function readersById(db: Database, ids: readonly string[]) {
  const found = new Map((await findReaders(db, [...new Set(ids)])).map((reader) => [reader.id, briefReader(reader)]));
  return (id: string) => found.get(id) ?? { id, displayName: "—", category: "", status: "erased" };
}
