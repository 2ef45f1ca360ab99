import type { Principal } from "../../kernel/auth/principal.ts";

/** Who changed a thing, as versions keep it: `account:12`, `token:3`. No name, so that nothing personal lingers. */
export function changedBy(principal: Principal): string {
  if (principal.kind === "account") return `account:${principal.accountId}`;
  return principal.kind === "client" ? `token:${principal.clientId}` : "anonymous";
}
