import type { DeskAct } from "../../capabilities/circulation/index.ts";
import type { Principal } from "../../kernel/auth/principal.ts";
import { demoAccounts } from "./demo-accounts.ts";

const day = 86_400_000;

/** The desk that works in the demonstration's past. */
const program: Principal = {
  kind: "client",
  clientId: "0",
  displayName: "demonstration",
  roles: [],
  permissions: new Set(["circulation.loan.lend"]),
};

/** Whoever works at the desk: the librarian of the demonstration, where her account is there. */
export function clerkOf(accountId: string | undefined): Principal {
  if (accountId === undefined) return program;
  const { displayName, roles } = demoAccounts.librarian;
  return {
    kind: "account",
    accountId,
    displayName,
    roles,
    permissions: program.permissions,
    sessionId: "0",
    recent: true,
  };
}

/** What the desk of the main library does so many days ago. */
export function deskOn(now: Date, daysAgo: number, actor: Principal = program): DeskAct {
  return { actor, branch: "main", now: new Date(now.getTime() - daysAgo * day) };
}
