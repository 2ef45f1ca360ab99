import type { Tx } from "../../../kernel/db/database.ts";
import { beginErrand } from "../errands/errand.store.ts";
import { hasTotp } from "../second-factor/second-factor.store.ts";
import { type NewSignIn, openSession } from "./open-session.ts";

/** So long the second step waits for its code. */
const secondStepSeconds = 5 * 60;

/** Signed in, with the secret for the session cookie; or the first of two steps, with what the second needs. */
export type SignedIn = { readonly token: string } | { readonly secondStep: string };

/** Lets in who proved by something they know or receive: at once, or after a code when they use codes. */
export async function admitProven(tx: Tx, proven: NewSignIn): Promise<SignedIn> {
  const { accountId, way, now, device, shared } = proven;
  if (!(await hasTotp(tx, accountId))) return { token: await openSession(tx, proven) };
  const content = { way, device, shared };
  return {
    secondStep: await beginErrand(tx, { kind: "second-step", accountId, content, now, seconds: secondStepSeconds }),
  };
}
