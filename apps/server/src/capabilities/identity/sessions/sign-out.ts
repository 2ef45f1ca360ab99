import type { Principal } from "../../../kernel/auth/principal.ts";
import { transact } from "../../../kernel/db/transact.ts";
import { beginCampusLogout, type CampusLogout } from "../logout/begin-campus-logout.ts";
import type { WayContext } from "../ways/begin-way.ts";
import { deleteSession } from "./session.store.ts";

/** What is left after signing out here. */
export interface SignedOut {
  /** Where somebody is signed in yet: their campus sign-in. */
  readonly campus?: CampusLogout;
  /** Others use this computer next. */
  readonly shared: boolean;
}

/** Ends the session of whoever is signed in. @param origin our public address, to come back to from the campus */
export async function signOut(context: WayContext, principal: Principal, origin: string): Promise<SignedOut> {
  if (principal.kind !== "account") return { shared: false };
  const { sessionId } = principal;
  const campus = await beginCampusLogout(context, { sessionId, origin });
  const ended = await transact(context.db, (tx) => deleteSession(tx, sessionId));
  return { shared: ended?.shared ?? false, ...(campus ? { campus } : {}) };
}
