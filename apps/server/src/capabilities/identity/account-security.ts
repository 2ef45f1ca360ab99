import type { Database } from "../../kernel/db/database.ts";
import { findOwnAccount, type OwnAccount } from "./accounts/account.store.ts";
import { listPasskeys } from "./passkeys/passkey.store.ts";
import { countRecoveryCodes, hasTotp } from "./second-factor/second-factor.store.ts";
import { listSessions, type OpenSession } from "./sessions/session.store.ts";
import { listSignInEvents, type SignInEvent } from "./sessions/sign-in-event.store.ts";
import { type LinkedIdentity, listLinkedIdentities } from "./ways/linked-identity.store.ts";

/** How an account can be entered, and was. */
export interface WaysIn {
  readonly passkeys: readonly {
    readonly id: string;
    readonly name: string;
    readonly createdAt: Date;
    readonly usedAt?: Date;
  }[];
  readonly codes: boolean;
  readonly recoveryCodes: number;
  readonly sessions: readonly OpenSession[];
  readonly history: readonly SignInEvent[];
  readonly identities: readonly LinkedIdentity[];
}

/** All that its owner should see of that. */
export interface AccountSecurity extends WaysIn {
  readonly account: OwnAccount;
}

const historyShown = 20;

export async function readAccountSecurity(
  db: Database,
  accountId: string,
  now: Date,
): Promise<AccountSecurity | undefined> {
  const account = await findOwnAccount(db, accountId);
  return account && { account, ...(await readWaysIn(db, accountId, { now })) };
}

/** @param events how many of the latest sign-ins */
export async function readWaysIn(
  db: Database,
  accountId: string,
  { now, events = historyShown }: { readonly now: Date; readonly events?: number },
): Promise<WaysIn> {
  return {
    passkeys: await listPasskeys(db, accountId),
    codes: await hasTotp(db, accountId),
    recoveryCodes: await countRecoveryCodes(db, accountId),
    sessions: await listSessions(db, accountId, now),
    history: await listSignInEvents(db, accountId, events),
    identities: await listLinkedIdentities(db, accountId),
  };
}
