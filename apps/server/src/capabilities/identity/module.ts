import type { Job } from "../../kernel/jobs/job.ts";
import type { Kernel, Module } from "../../kernel/module.ts";
import { accountPageRoutes } from "./accounts/account-page.route.ts";
import { accountRoutes } from "./accounts/accounts.route.ts";
import { actorRoutes } from "./actors/actors.route.ts";
import { auditJobs } from "./audit/audit.job.ts";
import { auditRoutes } from "./audit/audit.route.ts";
import { auditLinker } from "./audit/link-entries.ts";
import { endDueBreakGlass } from "./break-glass/end-break-glass.ts";
import { forgetEndedSecrets } from "./clients/client.store.ts";
import { clientRoutes } from "./clients/clients.route.ts";
import { oauthEndpoints } from "./clients/oauth.endpoint.ts";
import { forgetErrands } from "./errands/errand.store.ts";
import { breakGlassUsed } from "./events.ts";
import { forgetProposalSecrets } from "./four-eyes/proposal.store.ts";
import { proposalDays } from "./four-eyes/proposal.ts";
import { proposalRoutes } from "./four-eyes/proposals.route.ts";
import type { IdentityOptions } from "./identity-options.ts";
import { outboxRoutes } from "./mail-links/outbox.route.ts";
import { sendMailLinkJob } from "./mail-links/send-mail-link.job.ts";
import { passkeyRoutes } from "./passkeys/passkeys.route.ts";
import { identityPermissions } from "./permissions.ts";
import { assignmentRoutes } from "./roles/assignments.route.ts";
import { delegationRoutes } from "./roles/delegations.route.ts";
import { forgetEndedRoles } from "./roles/role.store.ts";
import { roleRoutes } from "./roles/roles.route.ts";
import { sessionRoutes } from "./sessions/session.route.ts";
import { deleteExpiredSessions } from "./sessions/session.store.ts";
import { forgetSignInEvents } from "./sessions/sign-in-event.store.ts";
import { forgetOldFailures } from "./throttle/throttle.store.ts";
import { revokeForgotten } from "./tokens/api-token.store.ts";
import { tokenRoutes } from "./tokens/tokens.route.ts";
import { wayRoutes } from "./ways/ways.route.ts";
import { webhookRoutes } from "./webhooks/webhooks.route.ts";

/** As long as the law asks logs to be kept (网络安全法 art. 21 (3)), and no longer. */
const signInHistoryDays = 183;
const dayMs = 86_400_000;

/** Accounts, roles, sign-in, sessions, API tokens, and the audit of what staff did. */
export function identityModule(
  kernel: Kernel,
  ofAllRooms: Pick<IdentityOptions, "permissions" | "webhookTopics">,
): Module {
  const { db, clock } = kernel;
  const options: IdentityOptions = { ...kernel, ...ofAllRooms };
  const forget: Job<never> = {
    name: "identity.forget-expired",
    schedule: "17 * * * *",
    async run() {
      await deleteExpiredSessions(db, clock.now());
      await forgetOldFailures(db, clock.now());
      await forgetEndedRoles(db, clock.now());
      await forgetErrands(db, clock.now());
      await forgetEndedSecrets(db, clock.now());
      await forgetProposalSecrets(db, clock.now());
      const madeBefore = new Date(clock.now().getTime() - proposalDays * dayMs);
      await revokeForgotten(db, { now: clock.now(), madeBefore });
      await endDueBreakGlass(db, kernel);
      await forgetSignInEvents(db, new Date(clock.now().getTime() - signInHistoryDays * dayMs));
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
      ...wayRoutes(options),
      ...outboxRoutes(kernel),
      ...webhookRoutes(options),
    ],
    webhookTopics: [breakGlassUsed],
    consumers: [auditLinker],
    jobs: [forget, sendMailLinkJob(kernel), ...auditJobs(db, clock)],
  };
}
