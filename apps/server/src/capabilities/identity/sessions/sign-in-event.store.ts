import type { Database, Tx } from "../../../kernel/db/database.ts";
import { on } from "../tables.ts";

export interface SignInEvent {
  readonly at: Date;
  readonly way: string;
  readonly device: string;
  readonly succeeded: boolean;
}

export async function insertSignInEvent(at: Database | Tx, event: SignInEvent & { accountId: string }): Promise<void> {
  const { accountId, ...told } = event;
  await on(at)
    .insertInto("sign_in_event")
    .values({ account_id: accountId, ...told })
    .execute();
}

/** The latest sign-ins of an account and attempts at it, newest first. */
/** Notes a refused sign-in for its owner to see. For an account that does not exist the same statement runs and notes nothing. */
export async function insertRefusal(
  tx: Tx,
  refused: Omit<SignInEvent, "succeeded"> & { accountId: string | undefined },
) {
  const { accountId = "0", at, way, device } = refused;
  await on(tx)
    .insertInto("sign_in_event")
    .columns(["account_id", "at", "way", "device", "succeeded"])
    .expression((select) =>
      select
        .selectFrom("account")
        .select((row) => ["id", row.val(at).as("at"), row.val(way).as("way"), row.val(device).as("device")])
        .select((row) => row.lit(false).as("succeeded"))
        .where("id", "=", accountId),
    )
    .execute();
}

export async function listSignInEvents(at: Database | Tx, accountId: string, limit: number): Promise<SignInEvent[]> {
  return await on(at)
    .selectFrom("sign_in_event")
    .select(["at", "way", "device", "succeeded"])
    .where("account_id", "=", accountId)
    .orderBy("id", "desc")
    .limit(limit)
    .execute();
}
