import type { Problem } from "@wenyuan/problem";
import type { Tx } from "../../../kernel/db/database.ts";
import { hashToken, randomToken } from "../../../kernel/ids/random-token.ts";
import { type AuditActor, consoleActor } from "../audit/audit-entry.ts";
import { recordAudit } from "../audit/write-entry.ts";
import { identityPermissions } from "../permissions.ts";
import { strangeRole } from "../roles/role.catalogue.ts";
import { listOwnRoles } from "../roles/role.store.ts";
import { insertToken } from "./api-token.store.ts";

export interface TokenRequest {
  readonly name: string;
  readonly role: string;
  /** Of no use before it is opened (`open-token.ts`). */
  readonly waiting?: boolean;
  /** When it is created; left out, the database's clock says. */
  readonly at?: Date;
}

/** Creates an API token. @returns its id and its secret, which is shown this once and stored only as a hash */
export async function createToken(
  tx: Tx,
  { name, role, waiting = false, at }: TokenRequest,
  actor: AuditActor = consoleActor,
): Promise<{ id: string; secret: string } | Problem> {
  const strange = strangeRole([role], await listOwnRoles(tx));
  if (strange) return strange;
  const secret = `wy_${randomToken()}`;
  const id = await insertToken(tx, { tokenHash: hashToken(secret), name, role, waiting });
  await recordAudit(tx, {
    actor,
    action: identityPermissions["token.create"].code,
    subject: { kind: "token", id },
    after: { name, role, ...(waiting ? { waiting } : {}) },
    ...(at ? { at } : {}),
  });
  return { id, secret };
}
