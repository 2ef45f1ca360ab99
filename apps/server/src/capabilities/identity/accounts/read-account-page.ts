import type { Static } from "typebox";
import { readWaysIn } from "../account-security.ts";
import type { IdentityOptions } from "../identity-options.ts";
import { listDelegations } from "../roles/delegation.store.ts";
import { isGraveAccount, knownRoles } from "../roles/role.catalogue.ts";
import { assignmentView, delegationView } from "../roles/role.schema.ts";
import { listAssignments, listOwnRoles } from "../roles/role.store.ts";
import { findAccountState } from "./account.store.ts";
import type { AccountPageView } from "./account-page.schema.ts";

/** One account as who administers accounts may see it: how it can be entered, and not by which address or with whose name. */
export async function readAccountPage(
  { db, clock, permissions }: Pick<IdentityOptions, "db" | "clock" | "permissions">,
  id: string,
): Promise<Omit<Static<typeof AccountPageView>, "own"> | undefined> {
  const state = await findAccountState(db, id);
  if (!state) return undefined;
  const security = await readWaysIn(db, id, { now: clock.now() });
  const assignments = await listAssignments(db, id);
  const own = await listOwnRoles(db);
  const delegations = await listDelegations(db, id, clock.now());
  const { disabledAt, breakGlassUntil, createdAt, email, hasPassword, signInName, displayName } = state;
  return {
    id,
    signInName,
    displayName,
    disabled: disabledAt !== undefined,
    ...(breakGlassUntil ? { breakGlassUntil: breakGlassUntil.toISOString() } : {}),
    grave: isGraveAccount(assignments, own, permissions()),
    createdAt: createdAt.toISOString(),
    assignments: assignments.map(assignmentView),
    delegations: delegations.map((one) => delegationView(one, knownRoles(own))),
    ways: {
      password: hasPassword,
      passkeys: security.passkeys.length,
      codes: security.codes,
      email: email !== undefined,
      links: security.identities.map(({ name }) => ({ ...name })),
    },
    sessions: security.sessions.map(({ device, way, shared, seenAt }) => ({
      device,
      way,
      shared,
      seenAt: seenAt.toISOString(),
    })),
  };
}
