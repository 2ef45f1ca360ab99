import type { Tx } from "../../../kernel/db/database.ts";
import { hashToken, randomToken } from "../../../kernel/ids/random-token.ts";
import { insertAccessToken, scopesOfProven } from "./client.store.ts";
import { accessTokenPrefix, accessTokenSeconds, grantedScopes, readClientId } from "./client.ts";

/** Why no token is given (RFC 6749 §5.2). */
export type TokenFault = "invalid_client" | "invalid_scope";

export interface AccessGrant {
  readonly token: string;
  readonly scopes: readonly string[];
}

export interface AccessWish {
  readonly clientId: string;
  readonly secret: string;
  readonly scope: string | undefined;
  readonly now: Date;
}

/** Gives a client that proves itself an access token (RFC 6749 §4.4). */
export async function issueAccessToken(tx: Tx, wish: AccessWish): Promise<AccessGrant | TokenFault> {
  const { clientId, secret, scope, now } = wish;
  const id = readClientId(clientId);
  const own = id && (await scopesOfProven(tx, { id, secretHash: hashToken(secret), now }));
  if (id === undefined || !own) return "invalid_client";
  const scopes = grantedScopes(own, scope);
  if (!scopes) return "invalid_scope";
  const token = accessTokenPrefix + randomToken();
  const expiresAt = new Date(now.getTime() + accessTokenSeconds * 1000);
  await insertAccessToken(tx, { hash: hashToken(token), clientId: id, scopes, expiresAt });
  return { token, scopes };
}
