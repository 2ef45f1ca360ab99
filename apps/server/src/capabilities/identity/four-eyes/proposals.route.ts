import { Type } from "typebox";
import type { Principal } from "../../../kernel/auth/principal.ts";
import { transactOrRefuse } from "../../../kernel/db/transact-or-refuse.ts";
import type { Endpoint } from "../../../kernel/http/endpoint.ts";
import { PageOf, PageQuery, pageOf, pageStart } from "../../../kernel/http/paging.ts";
import { route } from "../../../kernel/http/route.ts";
import type { IdentityOptions } from "../identity-options.ts";
import { identityPermissions } from "../permissions.ts";
import { identityProblems } from "../problems.ts";
import { ProposalView } from "../roles/role.schema.ts";
import { decideOnProposal } from "./decide-proposal.ts";
import { listOpenProposals } from "./proposal.store.ts";
import { graveActs, type Proposal } from "./proposal.ts";

export function proposalRoutes({ db, clock, permissions }: IdentityOptions): Endpoint[] {
  return [
    route({
      method: "GET",
      path: "/api/v1/proposals",
      access: identityPermissions["role.read"],
      summary: "What waits for a second person",
      query: PageQuery,
      answer: PageOf(ProposalView),
      handle: async ({ query, principal }) =>
        pageOf(await listOpenProposals(db, { ...pageStart(query), now: clock.now() }), query.limit, (proposal) =>
          proposalView(proposal, principal),
        ),
    }),
    route({
      method: "POST",
      path: "/api/v1/proposals/:id/decision",
      access: identityPermissions["proposal.decide"],
      summary: "Approve or reject what somebody else proposed; approved, it is done at once",
      params: Type.Object({ id: Type.String({ pattern: "^[0-9]{1,18}$" }) }),
      body: Type.Object(
        { approved: Type.Boolean(), reason: Type.Optional(Type.String({ maxLength: 500 })) },
        { additionalProperties: false },
      ),
      answer: Type.Object({ approved: Type.Boolean() }),
      problems: [identityProblems.proposalNotFound, identityProblems.ownProposal, identityProblems.personNeeded],
      async handle({ params, body, principal }) {
        const decision = { ...body, id: params.id, principal, now: clock.now(), permissions: permissions() };
        const fault = await transactOrRefuse(db, (tx) => decideOnProposal(tx, decision));
        return fault ?? { approved: body.approved };
      },
    }),
  ];
}

/** Without its secret. */
function proposalView(proposal: Proposal, principal: Principal) {
  const { id, act, content, reason } = proposal;
  return {
    id,
    act,
    content,
    reason,
    meaning: { ...graveActs[proposal.act] },
    subject: { ...proposal.subject },
    proposedBy: { ...proposal.proposedBy },
    proposedAt: proposal.proposedAt.toISOString(),
    expiresAt: proposal.expiresAt.toISOString(),
    own: principal.kind === "account" && principal.accountId === proposal.proposedBy.id,
  };
}
