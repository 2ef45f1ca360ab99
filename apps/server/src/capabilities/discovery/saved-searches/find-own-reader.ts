import type { Principal } from "../../../kernel/auth/principal.ts";
import type { Database, Tx } from "../../../kernel/db/database.ts";
import { findReaderOfAccount } from "../../readers/index.ts";

/** The reader who is signed in; undefined for programs and for accounts without a reader's file. */
export async function ownReaderId(at: Database | Tx, principal: Principal): Promise<string | undefined> {
  if (principal.kind !== "account") return undefined;
  return (await findReaderOfAccount(at, principal.accountId))?.id;
}
