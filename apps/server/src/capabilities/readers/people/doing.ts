import type { AuditActor } from "../../identity/index.ts";

/** Who does something to a record, when, and why: for the history and the audit. */
export interface Doing {
  readonly actor: AuditActor;
  readonly now: Date;
  /** In the person's own words. */
  readonly why?: string;
}

/** How the history names an actor: `account:7`, `client:3`, `system:feed`; never by a person's name. */
export function actorCode(actor: AuditActor): string {
  switch (actor.kind) {
    case "account":
      return `account:${actor.accountId}`;
    case "client":
      return `client:${actor.clientId}`;
    case "system":
      return `system:${actor.name}`;
    case "anonymous":
      return "anonymous";
  }
}
