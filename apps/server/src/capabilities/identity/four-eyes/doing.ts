import type { AuditActor } from "../audit/audit-entry.ts";

/** Who does something, when, and why, as the audit will have it. */
export interface Doing {
  readonly actor: AuditActor;
  readonly now: Date;
  readonly reason?: string;
  /** For what takes two people: who proposed it, or that there was nobody else. */
  readonly agreed?: { readonly proposedBy: string } | { readonly alone: true };
}
