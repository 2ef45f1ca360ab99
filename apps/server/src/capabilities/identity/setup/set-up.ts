import { randomInt, timingSafeEqual } from "node:crypto";
import type { Problem } from "@wenyuan/problem";
import type { Database, Tx } from "../../../kernel/db/database.ts";
import { hashToken } from "../../../kernel/ids/random-token.ts";
import { administratorExists } from "../accounts/account.store.ts";
import { type AccountRequest, createAccount } from "../accounts/create-account.ts";
import { identityProblems } from "../problems.ts";
import { deleteSetupCode, lockSetupCode, replaceSetupCode } from "./setup-code.store.ts";

/** Letters and digits that nobody mistakes for another when typing them over. */
const alphabet = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
const codeLength = 16;

/**
 * A fresh set-up code while there is no administrator, undefined when there is one. It is printed on the console: who can read that
 * may set the library up, and nobody who merely finds the page first.
 */
export async function issueSetupCode(db: Database): Promise<string | undefined> {
  if (await administratorExists(db)) return undefined;
  const code = Array.from({ length: codeLength }, () => alphabet[randomInt(alphabet.length)]).join("");
  await replaceSetupCode(db, hashToken(code));
  return (code.match(/.{4}/g) ?? []).join("-");
}

/** Creates the first administrator. @returns the account's id, or why not */
export async function setUp(
  tx: Tx,
  code: string,
  account: Omit<AccountRequest, "roles">,
): Promise<{ id: string } | Problem> {
  const codeHash = await lockSetupCode(tx);
  if (!codeHash || (await administratorExists(tx))) return identityProblems.setUpAlready();
  const typed = hashToken(code.toUpperCase().replace(/[^0-9A-Z]/g, ""));
  if (!timingSafeEqual(typed, codeHash)) return identityProblems.wrongSetupCode();
  const created = await createAccount(tx, { ...account, roles: ["administrator"] });
  if ("id" in created) await deleteSetupCode(tx);
  return created;
}
