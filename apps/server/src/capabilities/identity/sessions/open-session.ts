import type { Tx } from "../../../kernel/db/database.ts";
import { hashToken, randomToken } from "../../../kernel/ids/random-token.ts";
import { isBreakGlass } from "../accounts/account.store.ts";
import { recordAudit } from "../audit/write-entry.ts";
import { type CampusMark, insertCampusSession } from "../logout/campus-session.store.ts";
import { deleteSessionByHash, insertSession } from "./session.store.ts";
import { endOf } from "./session.ts";
import { insertSignInEvent } from "./sign-in-event.store.ts";

/** Where somebody signs in from. */
export interface SignInPlace {
  readonly device?: string;
  /** On a computer that others use after. */
  readonly shared?: boolean;
  /** The session that this browser had before: it ends, and its secret is never taken over (session fixation). */
  readonly replaces?: string | undefined;
  /** The name whose password this browser knew before. */
  readonly knownAs?: string;
}

export interface NewSignIn extends SignInPlace {
  readonly accountId: string;
  /** How they proved who they are: `password`, `passkey`, `totp`, `recovery-code`, `mail-link`, or the code of a campus sign-in. */
  readonly way: string;
  readonly now: Date;
  /** The session at the campus that this one began with. */
  readonly campus?: CampusMark | undefined;
}

/** Opens a session for somebody who has proved who they are. @returns the secret for the cookie, always a new one */
export async function openSession(tx: Tx, signIn: NewSignIn): Promise<string> {
  const { accountId, way, now, device = "", shared = false, replaces } = signIn;
  if (replaces !== undefined) await deleteSessionByHash(tx, hashToken(replaces));
  const token = randomToken();
  const expiresAt = endOf({ shared }, now);
  const id = await insertSession(tx, { tokenHash: hashToken(token), accountId, now, expiresAt, way, device, shared });
  if (signIn.campus) await insertCampusSession(tx, id, signIn.campus);
  await insertSignInEvent(tx, { accountId, at: now, way, device, succeeded: true });
  if (await isBreakGlass(tx, accountId))
    await recordAudit(tx, {
      actor: { kind: "system", name: "sign-in" },
      action: "identity.break-glass.sign-in",
      subject: { kind: "account", id: accountId },
      after: { way, device },
      at: now,
    });
  return token;
}
