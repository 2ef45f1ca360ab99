import { isProblem, type Problem } from "@wenyuan/problem";
import type { Tx } from "../../../kernel/db/database.ts";
import { findReaderByName } from "../accounts/account.store.ts";
import { recordAudit } from "../audit/write-entry.ts";
import { beginErrand } from "../errands/errand.store.ts";
import type { CampusMark } from "../logout/campus-session.store.ts";
import { identityProblems } from "../problems.ts";
import { openSession, type SignInPlace } from "../sessions/open-session.ts";
import { findLinkedAccount, insertLink } from "./linked-identity.store.ts";
import type { CampusPerson, SignInWay } from "./way.ts";

/** Signed in; or somebody new here, who links an account by proving it is theirs; or linked to the account that was signed in. */
export type Admitted = { readonly token: string } | { readonly link: string } | { readonly linked: true };

/** So long one may look for one's library password. */
const linkSeconds = 15 * 60;

/** What is to be linked once the account is proved. */
export interface OpenLink {
  readonly wayId: string;
  readonly wayCode: string;
  readonly subject: string;
  readonly returnTo: string;
  readonly campus?: CampusMark | undefined;
}

export interface Admission {
  /** The session over there. */
  readonly campus?: CampusMark | undefined;
  readonly way: SignInWay;
  readonly person: CampusPerson;
  readonly place: SignInPlace;
  readonly now: Date;
  readonly trip: { readonly returnTo: string; readonly linkTo?: string };
}

/** Lets in who a campus sign-in vouches for. */
export async function admitPerson(tx: Tx, admission: Admission): Promise<Admitted | Problem> {
  const { way, person, place, now, trip } = admission;
  if (trip.linkTo !== undefined) {
    const fault = await linkIdentity(tx, { ...linkOf(admission), accountId: trip.linkTo, now });
    return fault ?? { linked: true };
  }
  const accountId =
    (await findLinkedAccount(tx, way.id, { subject: person.subject, now })) ?? (await trustedAccount(tx, admission));
  if (isProblem(accountId)) return accountId;
  if (accountId !== undefined)
    return {
      token: await openSession(tx, { ...place, accountId, way: way.code, now, campus: admission.campus }),
    };
  return {
    link: await beginErrand(tx, { kind: "link-identity", content: linkOf(admission), now, seconds: linkSeconds }),
  };
}

function linkOf({ way, person, trip, campus }: Admission): OpenLink {
  return { wayId: way.id, wayCode: way.code, subject: person.subject, returnTo: trip.returnTo, campus };
}

/** A reader's account of the campus number, where the library vouches for that; never one of staff. */
async function trustedAccount(tx: Tx, admission: Admission): Promise<string | Problem | undefined> {
  const { way, person, now } = admission;
  if (!way.settings.trustName || person.name === undefined) return undefined;
  const accountId = await findReaderByName(tx, person.name);
  if (accountId === undefined) return undefined;
  return (await linkIdentity(tx, { ...linkOf(admission), accountId, now })) ?? accountId;
}

/** Links a campus identity to an account whose owner has proved it. */
export async function linkIdentity(
  tx: Tx,
  { accountId, wayId, wayCode, subject, now }: Omit<OpenLink, "returnTo" | "campus"> & { accountId: string; now: Date },
): Promise<Problem | undefined> {
  if (!(await insertLink(tx, { accountId, wayId, subject, now }))) return identityProblems.alreadyLinked();
  await recordAudit(tx, {
    actor: { kind: "system", name: "sign-in" },
    action: "identity.campus-identity.link",
    subject: { kind: "account", id: accountId },
    after: { way: wayCode },
    at: now,
  });
  return undefined;
}
