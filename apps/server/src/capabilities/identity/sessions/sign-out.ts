import type { Principal } from "../../../kernel/auth/principal.ts";
import type { Database } from "../../../kernel/db/database.ts";
import { deleteSession } from "./session.store.ts";

/** Ends the session of whoever is signed in. */
export async function signOut(db: Database, principal: Principal): Promise<void> {
  if (principal.kind === "account") await deleteSession(db, principal.sessionId);
}
