import type { Permission } from "./permission.ts";
import type { Principal } from "./principal.ts";

/** What an endpoint asks of who calls it. */
export type Access = "public" | "signed-in" | Permission;

export type Verdict = "allowed" | "sign-in-first" | "forbidden";

/** The one place that decides. Every endpoint states its access; there is no other way in. */
export function permit(principal: Principal, access: Access): Verdict {
  if (access === "public") return "allowed";
  if (principal.kind === "anonymous") return "sign-in-first";
  if (access === "signed-in") return "allowed";
  return principal.permissions.has(access.code) ? "allowed" : "forbidden";
}

/** How the committed table of routes and roles writes an access. */
export function accessName(access: Access): string {
  return typeof access === "string" ? access : access.code;
}
