import type { FastifyRequest } from "fastify";
import { type Grant, type Permission, powersOf } from "../../../kernel/auth/permission.ts";
import { anonymous, type Principal } from "../../../kernel/auth/principal.ts";
import { isRoleName } from "../../../kernel/auth/role.ts";
import type { Clock } from "../../../kernel/clock/clock.ts";
import type { Database } from "../../../kernel/db/database.ts";
import { bearerToken } from "../../../kernel/http/bearer-token.ts";
import { hashToken } from "../../../kernel/ids/random-token.ts";
import type { Settings } from "../../../kernel/settings/read-settings.ts";
import { accessOf } from "../clients/client.store.ts";
import { accessTokenPrefix } from "../clients/client.ts";
import { findOwnRole } from "../roles/role.store.ts";
import { tokenOf } from "../tokens/api-token.store.ts";
import { readSessionCookie } from "./session.cookie.ts";
import { prolongSession, sessionOf } from "./session.store.ts";
import { endOf, recentSeconds } from "./session.ts";

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

/** A program: by an access token of OAuth, or by a token of its own. */
async function clientOf(bearer: string, options: AuthenticateOptions): Promise<Principal> {
  const { db, clock, permissions } = options;
  if (!bearer.startsWith(accessTokenPrefix)) return await tokenHolder(bearer, options);
  const access = await accessOf(db, hashToken(bearer), clock.now());
  if (!access) return anonymous;
  return {
    kind: "client",
    clientId: access.id,
    displayName: access.name,
    roles: [],
    perMinute: access.per_minute,
    ...powersOf([{ role: "", permissions: access.scopes }], permissions),
  };
}

async function tokenHolder(bearer: string, { db, permissions }: AuthenticateOptions): Promise<Principal> {
  const token = await tokenOf(db, hashToken(bearer));
  if (!token) return anonymous;
  const own = isRoleName(token.role) ? undefined : await findOwnRole(db, token.role);
  const grant = { role: token.role, ...(own ? { permissions: own.permissions } : {}) };
  return {
    kind: "client",
    clientId: token.id,
    displayName: token.name,
    roles: [token.role],
    ...powersOf([grant], permissions),
  };
}

async function accountOf(cookie: string, { db, clock, permissions }: AuthenticateOptions): Promise<Principal> {
  const now = clock.now();
  const session = await sessionOf(db, hashToken(cookie), now);
  if (!session) return anonymous;
  if (now.getTime() - session.seen_at.getTime() > prolongEverySeconds * 1000) {
    await prolongSession(db, session.id, { now, expiresAt: endOf(session, now) });
  }
  const grants = session.grants.map(
    ({ role, branch, permissions: own }): Grant => ({
      role,
      ...(branch === null ? {} : { branch }),
      ...(own === null ? {} : { permissions: own }),
    }),
  );
  return {
    kind: "account",
    accountId: session.account_id,
    displayName: session.display_name,
    roles: [...new Set(grants.map(({ role }) => role))],
    ...powersOf(grants, permissions),
    sessionId: session.id,
    recent: now.getTime() - session.proven_at.getTime() <= recentSeconds * 1000,
  };
}
