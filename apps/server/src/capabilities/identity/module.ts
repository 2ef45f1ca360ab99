import type { Job } from "../../kernel/jobs/job.ts";
import type { Kernel, Module } from "../../kernel/module.ts";
import { accountPageRoutes } from "./accounts/account-page.route.ts";
import { accountRoutes } from "./accounts/accounts.route.ts";
import { actorRoutes } from "./actors/actors.route.ts";
import { auditJobs } from "./audit/audit.job.ts";
import { auditRoutes } from "./audit/audit.route.ts";
import { auditLinker } from "./audit/link-entries.ts";
import { endDueBreakGlass } from "./break-glass/end-break-glass.ts";
import { clientRoutes } from "./clients/clients.route.ts";
import { oauthEndpoints } from "./clients/oauth.endpoint.ts";
import { breakGlassUsed } from "./events.ts";
import { forgetProposalSecrets } from "./four-eyes/proposal.store.ts";
import { proposalDays } from "./four-eyes/proposal.ts";
import { proposalRoutes } from "./four-eyes/proposals.route.ts";
import type { IdentityOptions } from "./identity-options.ts";
import { outboxRoutes } from "./mail-links/outbox.route.ts";
import { sendMailLinkJob } from "./mail-links/send-mail-link.job.ts";
import { passkeyRoutes } from "./passkeys/passkeys.route.ts";
import { identityPermissions } from "./permissions.ts";
import { listIdentityRules } from "./retention/list-identity-rules.ts";
import { retentionRoutes } from "./retention/retention.route.ts";
import { runRetention } from "./retention/run-retention.ts";
import { assignmentRoutes } from "./roles/assignments.route.ts";
import { delegationRoutes } from "./roles/delegations.route.ts";
import { roleRoutes } from "./roles/roles.route.ts";
import { serviceKeyRoutes } from "./service-keys/service-keys.route.ts";
import { sessionRoutes } from "./sessions/session.route.ts";
import { revokeForgotten } from "./tokens/api-token.store.ts";
import { tokenRoutes } from "./tokens/tokens.route.ts";
import { wayRoutes } from "./ways/ways.route.ts";
import { webhookRoutes } from "./webhooks/webhooks.route.ts";

const dayMs = 86_400_000;

/** Accounts, roles, sign-in, sessions, API tokens, and the audit of what staff did. */
export function identityModule(
  kernel: Kernel,
  ofAllRooms: Pick<IdentityOptions, "permissions" | "webhookTopics" | "retention">,
): Module {
  const { db, clock } = kernel;
  const options: IdentityOptions = { ...kernel, ...ofAllRooms };
  const forget: Job<never> = {
    name: "identity.forget-expired",
    schedule: "17 * * * *",
    async run() {
      const now = clock.now();
      await runRetention(db, { rules: options.retention(), now, log: kernel.log });
      await forgetProposalSecrets(db, now);
      await revokeForgotten(db, { now, madeBefore: new Date(now.getTime() - proposalDays * dayMs) });
      await endDueBreakGlass(db, kernel);
    },
  };
  return {
    name: "identity",
    permissions: Object.values(identityPermissions),
    endpoints: [
      ...sessionRoutes(kernel),
      ...passkeyRoutes(options),
      ...accountRoutes(options),
      ...accountPageRoutes(options),
      ...actorRoutes(kernel),
      ...roleRoutes(options),
      ...assignmentRoutes(options),
      ...delegationRoutes(options),
      ...proposalRoutes(options),
      ...tokenRoutes(options),
      ...clientRoutes(options),
      ...oauthEndpoints(options),
      ...auditRoutes(options),
      ...retentionRoutes(options),
      ...wayRoutes(options),
      ...serviceKeyRoutes(options),
      ...outboxRoutes(kernel),
      ...webhookRoutes(options),
    ],
    retention: listIdentityRules(),
    webhookTopics: [breakGlassUsed],
    consumers: [auditLinker],
    jobs: [forget, sendMailLinkJob(kernel), ...auditJobs(db)],
  };
}
