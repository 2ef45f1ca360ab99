import { isProblem } from "@wenyuan/problem";
import { createAccount, openSession } from "../capabilities/identity/index.ts";
import { createReader } from "../capabilities/readers/index.ts";
import { transact } from "../kernel/db/transact.ts";
import type { TestApp } from "./test-app.ts";

/** A synthetic undergraduate who can sign in. @returns what signs the reader in, as a cookie */
export async function openReaderAccount(
  library: TestApp,
  { signInName, card }: { readonly signInName: string; readonly card: string },
): Promise<() => Promise<string>> {
  const { db } = library.kernel;
  const account = { signInName, displayName: "合成读者", roles: [] };
  const made = await transact(db, (tx) => createAccount(tx, account));
  if (isProblem(made)) throw new Error(made.detail.en);
  const reader = {
    names: [{ kind: "usual" as const, text: "合成读者" }],
    category: "undergraduate",
    expiresOn: "2030-07-31",
    accountId: made.id,
    cards: [{ kind: "barcode" as const, code: card }],
  };
  const doing = { actor: { kind: "system" as const, name: "test" }, now: library.clock.now() };
  await transact(db, (tx) => createReader(tx, reader, doing));
  return async () => {
    const session = { accountId: made.id, way: "test", now: library.clock.now() };
    return `wenyuan_session=${await transact(db, (tx) => openSession(tx, session))}`;
  };
}
