import type { Tx } from "../../../kernel/db/database.ts";
import { hashToken, randomToken } from "../../../kernel/ids/random-token.ts";
import { recordAudit } from "../audit/write-entry.ts";
import type { Doing } from "../four-eyes/doing.ts";
import { identityPermissions } from "../permissions.ts";
import { endSecrets, insertClient, insertSecret, type NewClient } from "./client.store.ts";

const action = identityPermissions["token.create"].code;

/** Creates a client. @returns its id and its secret, which is shown this once and stored only as a hash */
export async function createClient(
  tx: Tx,
  client: NewClient,
  { actor, now, reason }: Doing,
): Promise<{ id: string; secret: string }> {
  const id = await insertClient(tx, client);
  const secret = await addSecret(tx, id, now);
  await recordAudit(tx, { actor, action, subject: { kind: "token", id }, after: client, reason, at: now });
  return { id, secret };
}

/** Gives a client a new secret; the old one counts for so many hours yet, so that nothing stands still. */
export async function renewSecret(
  tx: Tx,
  { id, overlapHours }: { id: string; overlapHours: number },
  { actor, now, reason }: Doing,
): Promise<string> {
  await endSecrets(tx, id, new Date(now.getTime() + overlapHours * 3_600_000));
  const secret = await addSecret(tx, id, now);
  const after = { secretRenewed: true, overlapHours };
  await recordAudit(tx, { actor, action, subject: { kind: "token", id }, after, reason, at: now });
  return secret;
}

async function addSecret(tx: Tx, id: string, now: Date): Promise<string> {
  const secret = `wys_${randomToken()}`;
  await insertSecret(tx, id, { hash: hashToken(secret), now });
  return secret;
}
