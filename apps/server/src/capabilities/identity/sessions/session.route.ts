import { isProblem } from "@wenyuan/problem";
import { Type } from "typebox";
import type { Principal } from "../../../kernel/auth/principal.ts";
import type { Clock } from "../../../kernel/clock/clock.ts";
import type { Database } from "../../../kernel/db/database.ts";
import type { Endpoint } from "../../../kernel/http/endpoint.ts";
import { route } from "../../../kernel/http/route.ts";
import type { Settings } from "../../../kernel/settings/read-settings.ts";
import { identityProblems } from "../problems.ts";
import { clearSessionCookie, setSessionCookie } from "./session.cookie.ts";
import { signIn } from "./sign-in.ts";
import { signOut } from "./sign-out.ts";

const SessionView = Type.Object({
  signedIn: Type.Boolean(),
  displayName: Type.Optional(Type.String()),
  roles: Type.Array(Type.String()),
  permissions: Type.Array(Type.String()),
});

export interface SessionRouteOptions {
  readonly db: Database;
  readonly clock: Clock;
  readonly settings: Pick<Settings, "publicUrl">;
}

export function sessionRoutes({ db, clock, settings }: SessionRouteOptions): Endpoint[] {
  return [
    route({
      method: "GET",
      path: "/api/v1/session",
      access: "public",
      summary: "Who is signed in, and what they may do",
      answer: SessionView,
      handle: ({ principal }) => Promise.resolve(sessionView(principal)),
    }),
    route({
      method: "POST",
      path: "/api/v1/session",
      access: "public",
      summary: "Sign in by password",
      body: Type.Object(
        {
          signInName: Type.String({ minLength: 1, maxLength: 128 }),
          password: Type.String({ minLength: 1, maxLength: 512 }),
        },
        { additionalProperties: false },
      ),
      answer: Type.Object({ signedIn: Type.Literal(true) }),
      problems: [identityProblems.wrongCredentials, identityProblems.waitBeforeRetry],
      async handle({ body, request, reply }) {
        const signedIn = await signIn(db, clock, { ...body, address: request.ip });
        if (isProblem(signedIn)) return signedIn;
        setSessionCookie(reply, signedIn.token, settings);
        return { signedIn: true as const };
      },
    }),
    route({
      method: "DELETE",
      path: "/api/v1/session",
      access: "public",
      summary: "Sign out",
      answer: Type.Object({ signedIn: Type.Literal(false) }),
      async handle({ principal, reply }) {
        await signOut(db, principal);
        clearSessionCookie(reply, settings);
        return { signedIn: false as const };
      },
    }),
  ];
}

function sessionView(principal: Principal) {
  if (principal.kind === "anonymous") return { signedIn: false, roles: [], permissions: [] };
  return {
    signedIn: true,
    displayName: principal.displayName,
    roles: [...principal.roles],
    permissions: [...principal.permissions].toSorted(),
  };
}
