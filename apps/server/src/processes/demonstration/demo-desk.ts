import type { DeskAct } from "../../capabilities/circulation/index.ts";
import type { Principal } from "../../kernel/auth/principal.ts";

const day = 86_400_000;

/** The desk that works in the demonstration's past. */
const desk: Principal = {
  kind: "client",
  clientId: "0",
  displayName: "demonstration",
  roles: [],
  permissions: new Set(["circulation.loan.lend"]),
};

/** What the desk of the main library does so many days ago. */
export function deskOn(now: Date, daysAgo: number): DeskAct {
  return { actor: desk, branch: "main", now: new Date(now.getTime() - daysAgo * day) };
}
