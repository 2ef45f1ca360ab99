import { type Static, Type } from "typebox";
import type { Endpoint } from "../../../kernel/http/endpoint.ts";
import { PageOf, PageQuery, pageOf, pageStart } from "../../../kernel/http/paging.ts";
import { idempotentRoute, route } from "../../../kernel/http/route.ts";
import type { Kernel } from "../../../kernel/module.ts";
import { circulationPermissions } from "../permissions.ts";
import { circulationProblems } from "../problems.ts";
import type { Rules } from "../rules/open-rules.ts";
import { blockReasons } from "./block-list.ts";
import { type DescribedConflict, describeConflicts } from "./describe-conflicts.ts";
import { ActsBody, ConflictView, ReplayedView, SettlementBody, SignedListView } from "./offline.schema.ts";
import { listConflicts } from "./offline-act.store.ts";
import type { Replayed } from "./offline-act.ts";
import { receiveAct } from "./receive-act.ts";
import { settleConflict } from "./settle-conflict.ts";
import { signList } from "./sign-list.ts";

const access = circulationPermissions["offline.work"];

/** Desks without a network: the list they go by, what they did meanwhile, and what of it a person has to settle. */
export function offlineRoutes(
  { db, clock, idempotency }: Pick<Kernel, "db" | "clock" | "idempotency">,
  rules: Rules,
): Endpoint[] {
  return [
    route({
      method: "GET",
      path: "/api/v1/offline-list",
      access,
      summary: "The signed list of cards that may not borrow, for a desk without a network; hashes, no names",
      answer: SignedListView,
      async handle() {
        return { ...(await signList(db, rules, clock.now())), reasons: [...blockReasons] };
      },
    }),
    route({
      method: "POST",
      path: "/api/v1/offline-acts",
      access,
      summary: "What a desk did without a network, in its order; each act is done once, however often it is sent",
      body: ActsBody,
      answer: Type.Object({ acts: Type.Array(ReplayedView) }),
      async handle({ body, principal }) {
        const { device, branch, acts } = body;
        const receiving = { actor: principal, now: clock.now() };
        const replayed: Replayed[] = [];
        // One after another: a book that was returned and lent again has to be returned first.
        for (const act of acts)
          replayed.push(await receiveAct(db, rules, { branch, ...actOf(act), device }, receiving));
        return { acts: replayed.map(replayedView) };
      },
    }),
    route({
      method: "GET",
      path: "/api/v1/offline-conflicts",
      access,
      summary: "Acts of desks without a network that a person has to settle",
      query: PageQuery,
      answer: PageOf(ConflictView),
      async handle({ query }) {
        const rows = await describeConflicts(db, await listConflicts(db, pageStart(query)));
        return pageOf(rows, query.limit, conflictView);
      },
    }),
    idempotentRoute(idempotency, {
      method: "POST",
      path: "/api/v1/offline-conflicts/:id/settlements",
      access: circulationPermissions["finding.override"],
      summary: "Write an act down as it happened, or drop it, with the reason",
      params: Type.Object({ id: Type.String({ pattern: "^[0-9]{1,18}$" }) }),
      body: SettlementBody,
      answer: Type.Object({ outcome: Type.String() }),
      problems: [circulationProblems.conflictUnknown, circulationProblems.checkOutRefused],
      async handle({ params, body, principal }, tx) {
        const act = { actor: principal, now: clock.now() };
        return await settleConflict(tx, rules, { id: params.id, ...body }, act);
      },
    }),
  ];
}

function actOf({ at, returnedAt, ...act }: Static<typeof ActsBody>["acts"][number]) {
  return { ...act, at: new Date(at), ...(returnedAt === undefined ? {} : { returnedAt: new Date(returnedAt) }) };
}

function replayedView({ key, outcome, conflict }: Replayed) {
  return { key, outcome, ...(conflict ? { conflict: wordsOf(conflict) } : {}) };
}

function wordsOf({ code, text, findings = [] }: NonNullable<Replayed["conflict"]>) {
  return { code, text, findings: [...findings] };
}

function conflictView({ id, kind, at, itemBarcode, device, conflict, item, readerName, holder }: DescribedConflict) {
  return {
    id,
    kind,
    itemBarcode,
    device,
    at: at.toISOString(),
    conflict: wordsOf(conflict),
    ...(item ? { item } : {}),
    ...(readerName === undefined ? {} : { readerName }),
    ...(holder ? { holder: { name: holder.name, since: holder.since.toISOString() } } : {}),
  };
}
