import type { Principal } from "../../../kernel/auth/principal.ts";
import { transact } from "../../../kernel/db/transact.ts";
import type { Kernel } from "../../../kernel/module.ts";
import { recordLook } from "../../identity/index.ts";
import { circulationPermissions } from "../permissions.ts";

/** That somebody of the staff looked at a reader's money, for the reader to see. */
export async function writeMoneyLook(
  { db, clock }: Pick<Kernel, "db" | "clock">,
  readerId: string,
  actor: Principal,
): Promise<void> {
  const action = circulationPermissions["charge.read"].code;
  const subject = { kind: "reader", id: readerId };
  await transact(db, (tx) => recordLook(tx, { actor, action, subject, at: clock.now() }));
}
