/** Who did something: a person or a device as the server knows them (any principal), or the server itself. */
export type AuditActor =
  | { readonly kind: "account"; readonly accountId: string }
  | { readonly kind: "client"; readonly clientId: string }
  | { readonly kind: "anonymous" }
  | SystemActor;

/** The server's own work, or whoever has its console; `name` says which. */
export interface SystemActor {
  readonly kind: "system";
  readonly name: string;
}

/** Whoever runs commands on the server itself. */
export const consoleActor: SystemActor = { kind: "system", name: "console" };

/** What was done something to: `{ kind: "reader", id: "4711" }`. Ids only: a name belongs into `before` and `after`, which can be blanked. */
export interface AuditSubject {
  readonly kind: string;
  readonly id: string;
}

/** One act as an operation tells it. */
export interface AuditAct {
  readonly actor: AuditActor;
  /** The code of the permission that was used (`circulation.debt.waive`), or another of the form `room.thing.verb`. */
  readonly action: string;
  readonly subject: AuditSubject;
  /** The facts that changed, as they were and as they are: plain JSON, no more than the change needs. */
  readonly before?: unknown;
  readonly after?: unknown;
  /** Why, in the person's own words. */
  readonly reason?: string | undefined;
  /** When; the database's time when not given. */
  readonly at?: Date;
}

/** One act as it is read again. */
export interface AuditEntry {
  readonly id: string;
  readonly at: Date;
  readonly actor: { readonly kind: string; readonly id: string; readonly name?: string };
  readonly action: string;
  readonly subject: { readonly kind: string; readonly id?: string };
  readonly before?: unknown;
  readonly after?: unknown;
  readonly reason?: string;
  /** The payload was taken out, because its time was over or its person erased. The chain still proves that the act was there. */
  readonly blanked: boolean;
}

/** What is hashed and kept of an act, and can be blanked. */
export interface AuditPayload {
  readonly subject: string;
  readonly before?: unknown;
  readonly after?: unknown;
  readonly reason?: string;
}

/** The end of the chain: written down elsewhere, it proves later that nothing up to there was changed or cut off. */
export interface ChainHead {
  readonly position: string;
  /** SHA-256, in hexadecimal digits. */
  readonly hash: string;
}

export function actorColumns(actor: AuditActor): { readonly kind: string; readonly id: string } {
  switch (actor.kind) {
    case "account":
      return { kind: actor.kind, id: actor.accountId };
    case "client":
      return { kind: actor.kind, id: actor.clientId };
    case "system":
      return { kind: actor.kind, id: actor.name };
    case "anonymous":
      return { kind: actor.kind, id: "" };
  }
}

/** Payloads are kept for six months at least: 网络安全法 art. 21 (3). */
export const leastKeptDays = 183;
