import type { Tx } from "../../../kernel/db/database.ts";
import { hashToken, randomToken } from "../../../kernel/ids/random-token.ts";
import { countAccessTokens, findProven, insertAccessToken } from "./client.store.ts";
import { accessTokenPrefix, accessTokenSeconds, grantedScopes, readClientId } from "./client.ts";

/** Why no token is given (RFC 6749 §5.2). */
export type TokenFault = "invalid_client" | "invalid_scope" | "temporarily_unavailable";

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

const minuteMs = 60_000;

/** Gives a client that proves itself an access token (RFC 6749 §4.4); no more of them in a minute than it may make requests. */
export async function issueAccessToken(tx: Tx, wish: AccessWish): Promise<AccessGrant | TokenFault> {
  const { clientId, secret, scope, now } = wish;
  const id = readClientId(clientId);
  const own = id && (await findProven(tx, { id, secretHash: hashToken(secret), now }));
  if (id === undefined || !own) return "invalid_client";
  const scopes = grantedScopes(own.scopes, scope);
  if (!scopes) return "invalid_scope";
  const token = accessTokenPrefix + randomToken();
  const expiresAt = new Date(now.getTime() + accessTokenSeconds * 1000);
  // Whose tokens end within the last minute of the new one's hour asked for them within the last minute.
  const lately = await countAccessTokens(tx, id, new Date(expiresAt.getTime() - minuteMs));
  if (lately >= own.perMinute) return "temporarily_unavailable";
  await insertAccessToken(tx, { hash: hashToken(token), clientId: id, scopes, expiresAt });
  return { token, scopes };
}
