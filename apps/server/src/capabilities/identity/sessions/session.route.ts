import { isProblem } from "@wenyuan/problem";
import { Type } from "typebox";
import type { Principal } from "../../../kernel/auth/principal.ts";
import type { Endpoint } from "../../../kernel/http/endpoint.ts";
import { route } from "../../../kernel/http/route.ts";
import { identityProblems } from "../problems.ts";
import type { WayContext } from "../ways/begin-way.ts";
import { setKnownDevice } from "./known-device.cookie.ts";
import { originOf } from "./origin.http.ts";
import { clearSessionCookie, setSessionCookie } from "./session.cookie.ts";
import { signIn } from "./sign-in.ts";
import { placeOf } from "./sign-in-place.http.ts";
import { signOut } from "./sign-out.ts";
import { takeSecondStep } from "./take-second-step.ts";

const SessionView = Type.Object({
  signedIn: Type.Boolean(),
  displayName: Type.Optional(Type.String()),
  roles: Type.Array(Type.String()),
  permissions: Type.Array(Type.String()),
});

const SignedInView = Type.Object({
  signedIn: Type.Boolean(),
  secondStep: Type.Optional(Type.String({ description: "Send it with the code to /api/v1/session/code" })),
});

export function sessionRoutes(context: WayContext): Endpoint[] {
  const { db, clock, settings } = context;
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
      summary: "Sign in by password; with codes in use, the first of two steps",
      body: Type.Object(
        {
          signInName: Type.String({ minLength: 1, maxLength: 128 }),
          password: Type.String({ minLength: 1, maxLength: 512 }),
          shared: Type.Optional(Type.Boolean({ description: "On a computer that others use after" })),
        },
        { additionalProperties: false },
      ),
      answer: SignedInView,
      problems: [identityProblems.wrongCredentials, identityProblems.waitBeforeRetry],
      async handle({ body, request, reply }) {
        const place = placeOf(request, settings);
        const signedIn = await signIn(db, clock, { ...place, ...body, address: request.ip });
        if (isProblem(signedIn)) return signedIn;
        setKnownDevice(reply, { signInName: body.signInName, shared: body.shared ?? false, settings });
        if ("secondStep" in signedIn) return { signedIn: false, secondStep: signedIn.secondStep };
        setSessionCookie(reply, signedIn.token, settings);
        return { signedIn: true };
      },
    }),
    route({
      method: "POST",
      path: "/api/v1/session/code",
      access: "public",
      summary: "The second step of signing in: six digits of the app, or a recovery code",
      body: Type.Object(
        {
          secondStep: Type.String({ minLength: 20, maxLength: 100 }),
          code: Type.String({ minLength: 6, maxLength: 40 }),
        },
        { additionalProperties: false },
      ),
      answer: SignedInView,
      problems: [identityProblems.wrongCode, identityProblems.stepOver, identityProblems.waitBeforeRetry],
      async handle({ body, request, reply }) {
        const { replaces } = placeOf(request, settings);
        const step = { secret: body.secondStep, code: body.code, replaces };
        const signedIn = await takeSecondStep({ db, clock, settings }, step);
        if (isProblem(signedIn)) return signedIn;
        setSessionCookie(reply, signedIn.token, settings);
        return { signedIn: true };
      },
    }),
    route({
      method: "DELETE",
      path: "/api/v1/session",
      access: "public",
      summary: "Sign out",
      answer: Type.Object({
        signedIn: Type.Literal(false),
        campus: Type.Optional(Type.String({ description: "Where to go to be signed out of the campus sign-in too" })),
      }),
      async handle({ principal, request, reply }) {
        const { campus } = await signOut(context, principal, originOf(request, settings));
        clearSessionCookie(reply, settings);
        return { signedIn: false as const, ...(campus ? { campus: campus.url } : {}) };
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
