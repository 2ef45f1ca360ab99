import { isProblem } from "@wenyuan/problem";
import { Type } from "typebox";
import { transactOrRefuse } from "../../../kernel/db/transact-or-refuse.ts";
import type { Call, Endpoint } from "../../../kernel/http/endpoint.ts";
import { route } from "../../../kernel/http/route.ts";
import type { IdentityOptions } from "../identity-options.ts";
import { identityProblems } from "../problems.ts";
import { originOf } from "../sessions/origin.http.ts";
import { setSessionCookie } from "../sessions/session.cookie.ts";
import { placeOf } from "../sessions/sign-in-place.http.ts";
import { addPasskey, beginPasskey } from "./add-passkey.ts";
import { relyingPartyOf } from "./relying-party.ts";
import { askForPasskey, signInByPasskey } from "./verify-passkey.ts";

const Begun = Type.Object({ secret: Type.String(), options: Type.Unknown() });
const Secret = Type.String({ minLength: 20, maxLength: 100 });
/** What a browser's authenticator answers (Web Authentication §5.1, `toJSON`); the library looks into it. */
const Response = Type.Object({ id: Type.String({ maxLength: 2000 }) }, { additionalProperties: true });

/** What the passkey element of the pages and the staff app talk to. */
export function passkeyRoutes({ db, clock, settings }: IdentityOptions): Endpoint[] {
  const partyOf = (call: Call) => relyingPartyOf(originOf(call.request, settings));
  return [
    route({
      method: "POST",
      path: "/api/v1/passkeys/begin",
      access: "signed-in recently",
      summary: "Begin adding a passkey to one's own account",
      answer: Begun,
      problems: [identityProblems.personNeeded],
      async handle(call) {
        const { principal } = call;
        if (principal.kind !== "account") return identityProblems.personNeeded();
        const context = { party: partyOf(call), now: clock.now() };
        return await transactOrRefuse(db, (tx) => beginPasskey(tx, principal.accountId, context));
      },
    }),
    route({
      method: "POST",
      path: "/api/v1/passkeys",
      access: "signed-in recently",
      summary: "Add the passkey that the browser made",
      body: Type.Object(
        { secret: Secret, name: Type.String({ minLength: 1, maxLength: 80, pattern: "\\S" }), response: Response },
        { additionalProperties: false },
      ),
      answer: Type.Object({ added: Type.Literal(true) }),
      status: 201,
      problems: [identityProblems.passkeyRefused, identityProblems.personNeeded],
      async handle(call) {
        const { principal, body } = call;
        if (principal.kind !== "account") return identityProblems.personNeeded();
        const context = { offer: body, party: partyOf(call), now: clock.now() };
        const fault = await transactOrRefuse(db, (tx) => addPasskey(tx, principal.accountId, context));
        return fault ?? { added: true as const };
      },
    }),
    route({
      method: "POST",
      path: "/api/v1/session/passkey/begin",
      access: "public",
      summary: "Begin signing in by passkey",
      answer: Begun,
      handle: async (call) => await askForPasskey(db, { party: partyOf(call), now: clock.now() }),
    }),
    route({
      method: "POST",
      path: "/api/v1/session/passkey",
      access: "public",
      summary: "Sign in by passkey",
      body: Type.Object(
        { secret: Secret, response: Response, shared: Type.Boolean({ default: false }) },
        { additionalProperties: false },
      ),
      answer: Type.Object({ signedIn: Type.Literal(true) }),
      problems: [identityProblems.passkeyRefused],
      async handle(call) {
        const { body } = call;
        const proof = { ...body, ...placeOf(call.request, settings), shared: body.shared };
        const context = { party: partyOf(call), now: clock.now() };
        const signedIn = await transactOrRefuse(db, (tx) => signInByPasskey(tx, proof, context));
        if (isProblem(signedIn)) return signedIn;
        setSessionCookie(call.reply, signedIn.token, settings);
        return { signedIn: true as const };
      },
    }),
  ];
}
