import type { Database, Tx } from "../../../kernel/db/database.ts";
import { hashToken, randomToken } from "../../../kernel/ids/random-token.ts";
import { on } from "../tables.ts";

/** What an errand is about. The content of each kind is its own operations' business. */
export type ErrandKind =
  | "second-step"
  | "add-passkey"
  | "use-passkey"
  | "way-out"
  | "way-back"
  | "link-identity"
  | "saml-request"
  | "mail-link"
  | "confirm-email"
  | "logout-message";

export interface NewErrand {
  readonly kind: ErrandKind;
  readonly accountId?: string;
  readonly content: object;
  readonly now: Date;
  readonly seconds: number;
  /** The secret itself, where it is not ours to choose. */
  readonly secret?: string;
}

/** Begins an errand. @returns its secret, of which only the hash is kept */
export async function beginErrand(at: Database | Tx, errand: NewErrand): Promise<string> {
  const secret = errand.secret ?? randomToken();
  await on(at)
    .insertInto("errand")
    .values({
      secret_hash: hashToken(`${errand.kind}:${secret}`),
      kind: errand.kind,
      account_id: errand.accountId ?? null,
      content: JSON.stringify(errand.content),
      expires_at: new Date(errand.now.getTime() + errand.seconds * 1000),
    })
    .execute();
  return secret;
}

/** Notes that something came, which counts once. @returns whether it is the first time */
export async function noteOnce(
  tx: Tx,
  { kind, secret, now, seconds }: Pick<NewErrand, "kind" | "now" | "seconds"> & { secret: string },
): Promise<boolean> {
  const row = await on(tx)
    .insertInto("errand")
    .values({
      secret_hash: hashToken(`${kind}:${secret}`),
      kind,
      content: "{}",
      expires_at: new Date(now.getTime() + seconds * 1000),
    })
    .onConflict((conflict) => conflict.column("secret_hash").doNothing())
    .returning("kind")
    .executeTakeFirst();
  return row !== undefined;
}

export interface Errand<Content> {
  readonly accountId: string | undefined;
  readonly content: Content;
}

/** Takes the errand that a secret belongs to: it can be taken once. */
export async function takeErrand<Content>(
  at: Database | Tx,
  kind: ErrandKind,
  { secret, now }: { secret: string; now: Date },
): Promise<Errand<Content> | undefined> {
  const row = await on(at)
    .deleteFrom("errand")
    .where("secret_hash", "=", hashToken(`${kind}:${secret}`))
    .returning(["account_id", "content", "expires_at"])
    .executeTakeFirst();
  if (!row || row.expires_at <= now) return undefined;
  return { accountId: row.account_id ?? undefined, content: row.content as Content };
}

/** Looks at an errand and leaves it. */
export async function seeErrand<Content>(
  at: Database | Tx,
  kind: ErrandKind,
  { secret, now }: { secret: string; now: Date },
): Promise<Errand<Content> | undefined> {
  const row = await on(at)
    .selectFrom("errand")
    .select(["account_id", "content"])
    .where("secret_hash", "=", hashToken(`${kind}:${secret}`))
    .where("expires_at", ">", now)
    .executeTakeFirst();
  return row && { accountId: row.account_id ?? undefined, content: row.content as Content };
}

/** Says whose errand it turned out to be. @returns whether it is still open */
export async function nameErrandAccount(
  at: Database | Tx,
  kind: ErrandKind,
  { secret, accountId, now }: { secret: string; accountId: string; now: Date },
): Promise<boolean> {
  const { numUpdatedRows } = await on(at)
    .updateTable("errand")
    .set({ account_id: accountId })
    .where("secret_hash", "=", hashToken(`${kind}:${secret}`))
    .where("expires_at", ">", now)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
