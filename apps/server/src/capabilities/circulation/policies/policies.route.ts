import { isProblem } from "@wenyuan/problem";
import { transact } from "../../../kernel/db/transact.ts";
import type { Endpoint } from "../../../kernel/http/endpoint.ts";
import { PageOf, PageQuery, pageOf } from "../../../kernel/http/paging.ts";
import { idempotentRoute, route } from "../../../kernel/http/route.ts";
import type { Kernel } from "../../../kernel/module.ts";
import { changedBy } from "../../catalogue/index.ts";
import { circulationPermissions } from "../permissions.ts";
import { circulationProblems } from "../problems.ts";
import type { Rules } from "../rules/open-rules.ts";
import { readPolicies } from "../rules/rules.store.ts";
import { decideProposal } from "./decide-proposal.ts";
import { describePolicies } from "./describe-policies.ts";
import {
  DecisionBody,
  PoliciesView,
  ProposalParams,
  SaveBody,
  SavedView,
  VersionParams,
  VersionView,
  VersionWhole,
} from "./policy.schema.ts";
import { findVersion, listVersions, type VersionHead } from "./policy.store.ts";
import { readValueNames, valueNames } from "./read-value-names.ts";
import { sayRules } from "./rule-words.ts";
import { savePolicies } from "./save-policies.ts";

const { "policy.read": mayRead, "policy.edit": mayEdit } = circulationPermissions;

/** The lending policies: what is in force, what was, and how they change. */
export function policyRoutes({ db, clock, idempotency }: Kernel, rules: Rules): Endpoint[] {
  return [
    route({
      method: "GET",
      path: "/api/v1/lending-policies",
      access: mayRead,
      summary: "The lending policies in force, each rule also in words, and what waits for a second person",
      answer: PoliciesView,
      handle: ({ principal }) =>
        transact(db, (tx) => describePolicies(tx, rules, { by: changedBy(principal), now: clock.now() })),
    }),
    route({
      method: "GET",
      path: "/api/v1/lending-policies/versions",
      access: mayRead,
      summary: "Every version of the lending policies, newest first: who, when, why",
      query: PageQuery,
      answer: PageOf(VersionView),
      async handle({ query: { limit, cursor } }) {
        const before = cursor === undefined ? undefined : Number(cursor);
        return pageOf(
          (await listVersions(db, "policy_version", { before, limit: limit + 1 })).map(headRow),
          limit,
          (row) => row,
        );
      },
    }),
    route({
      method: "GET",
      path: "/api/v1/lending-policies/versions/:version",
      access: mayRead,
      summary: "One version of the lending policies, whole: to read, to export, to go back to",
      params: VersionParams,
      answer: VersionWhole,
      problems: [circulationProblems.versionUnknown],
      async handle({ params: { version } }) {
        const [head, read] = [await findVersion(db, "policy_version", version), await readPolicies(db, version)];
        if (!head || !read) return circulationProblems.versionUnknown({ version });
        const names = valueNames(await readValueNames(db, read.set));
        return { ...headFields(head), policies: { ...read.set }, rules: sayRules(read.set, names) };
      },
    }),
    idempotentRoute(idempotency, {
      method: "POST",
      path: "/api/v1/lending-policies/versions",
      access: mayEdit,
      summary:
        "State the lending policies anew, with the reason; where the library wants four eyes it waits for a second person",
      body: SaveBody,
      answer: SavedView,
      status: 201,
      problems: [
        circulationProblems.rulesMoved,
        circulationProblems.rulesUnchanged,
        circulationProblems.policiesFaulty,
      ],
      handle: ({ body, principal }, tx) => savePolicies(tx, body, { actor: principal, now: clock.now() }),
    }),
    idempotentRoute(idempotency, {
      method: "POST",
      path: "/api/v1/lending-policies/proposals/:id/decisions",
      access: mayEdit,
      summary: "Accept a colleague’s change of the policies, or reject it",
      params: ProposalParams,
      body: DecisionBody,
      answer: SavedView,
      problems: [circulationProblems.proposalUnknown, circulationProblems.ownProposal, circulationProblems.rulesMoved],
      async handle({ params, body, principal }, tx) {
        const decision = { id: params.id, accept: body.accept, reason: body.reason };
        const decided = await decideProposal(tx, decision, { actor: principal, now: clock.now() });
        return isProblem(decided) ? decided : { ...decided };
      },
    }),
  ];
}

/** A version's head over the wire. */
export function headFields({ version, madeAt, madeBy, reason }: VersionHead) {
  return { version, madeAt: madeAt.toISOString(), madeBy, ...(reason === undefined ? {} : { reason }) };
}

/** The same as a row of a list, whose cursor is the version. */
export function headRow(head: VersionHead) {
  return { id: String(head.version), ...headFields(head) };
}
