import type { FastifyRequest } from "fastify";
import { type Permission, permissionsOf } from "../../../kernel/auth/permission.ts";
import { anonymous, type Principal } from "../../../kernel/auth/principal.ts";
import type { Clock } from "../../../kernel/clock/clock.ts";
import type { Database } from "../../../kernel/db/database.ts";
import { bearerToken } from "../../../kernel/http/bearer-token.ts";
import { hashToken } from "../../../kernel/ids/random-token.ts";
import type { Settings } from "../../../kernel/settings/read-settings.ts";
import { tokenOf } from "../tokens/api-token.store.ts";
import { readSessionCookie } from "./session.cookie.ts";
import { prolongSession, sessionOf } from "./session.store.ts";
import { sessionSeconds } from "./sign-in.ts";

/** Writing "seen" more often would be a write for every request. */
const prolongEverySeconds = 5 * 60;

export interface AuthenticateOptions {
  readonly db: Database;
  readonly clock: Clock;
  readonly settings: Pick<Settings, "publicUrl">;
  readonly permissions: readonly Permission[];
}

/** Who sends a request: by its bearer token, else by its session cookie, else nobody known. */
export function authenticator(options: AuthenticateOptions): (request: FastifyRequest) => Promise<Principal> {
  return async (request) => {
    const bearer = bearerToken(request);
    if (bearer !== undefined) return await clientOf(bearer, options);
    const cookie = readSessionCookie(request, options.settings);
    return cookie === undefined ? anonymous : await accountOf(cookie, options);
  };
}

async function clientOf(bearer: string, { db, permissions }: AuthenticateOptions): Promise<Principal> {
  const token = await tokenOf(db, hashToken(bearer));
  if (!token) return anonymous;
  const roles = [token.role];
  return {
    kind: "client",
    clientId: token.id,
    displayName: token.name,
    roles,
    permissions: permissionsOf(roles, permissions),
  };
}

async function accountOf(cookie: string, { db, clock, permissions }: AuthenticateOptions): Promise<Principal> {
  const now = clock.now();
  const session = await sessionOf(db, hashToken(cookie), now);
  if (!session) return anonymous;
  if (now.getTime() - session.seen_at.getTime() > prolongEverySeconds * 1000) {
    await prolongSession(db, session.id, { now, expiresAt: new Date(now.getTime() + sessionSeconds * 1000) });
  }
  return {
    kind: "account",
    accountId: session.account_id,
    displayName: session.display_name,
    roles: session.roles,
    permissions: permissionsOf(session.roles, permissions),
    sessionId: session.id,
  };
}
