import type { Permission } from "./permission.ts";
import type { Principal } from "./principal.ts";

/** What an endpoint asks of who calls it. */
export type Access = "public" | "signed-in" | "signed-in recently" | Permission;

export type Verdict = "allowed" | "sign-in-first" | "prove-again" | "forbidden";

/** The one place that decides. Every endpoint states its access; there is no other way in. */
export function permit(principal: Principal, access: Access): Verdict {
  if (access === "public") return "allowed";
  if (principal.kind === "anonymous") return "sign-in-first";
  if (typeof access === "object" && !principal.permissions.has(access.code)) return "forbidden";
  return needsProof(access) && principal.kind === "account" && principal.recent !== true ? "prove-again" : "allowed";
}

/** The permission, used where it asks for a recent sign-in: an endpoint that moves money or power. */
export function recently(permission: Permission): Permission {
  return { ...permission, requires: "recent sign-in" };
}

/** Whether somebody may do something at a branch. An endpoint's access says only whether they may at some branch. */
export function mayAt(principal: Principal, permission: Permission, branch: string): boolean {
  if (!principal.permissions.has(permission.code)) return false;
  if (principal.kind === "anonymous") return false;
  const limited = principal.branches?.get(permission.code);
  return limited === undefined || limited.has(branch);
}

/** How the committed table of routes and roles writes an access. */
export function accessName(access: Access): string {
  if (typeof access === "string") return access;
  return access.requires ? `${access.code} (${access.requires})` : access.code;
}

function needsProof(access: Access): boolean {
  return access === "signed-in recently" || (typeof access === "object" && access.requires !== undefined);
}
