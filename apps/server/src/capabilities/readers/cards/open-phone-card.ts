import type { Database } from "../../../kernel/db/database.ts";
import { transact } from "../../../kernel/db/transact.ts";
import { signingKeys } from "../keys/signing-key.store.ts";
import { lockReader } from "../people/lock-reader.ts";
import { issueVirtualCard } from "./issue-virtual-card.ts";
import { type DayKey, dayKeys, nextStepAt, signCode } from "./sign-code.ts";

/** What a phone needs to stand for a card. */
export interface PhoneCard {
  readonly card: string;
  /** The code that is valid now. */
  readonly code: string;
  readonly nextAt: Date;
  /** With these the phone turns the code by itself, without a network, until their last day. */
  readonly keys: readonly DayKey[];
}

/** The reader's card on the phone; made when it is opened for the first time. */
export async function openPhoneCard(db: Database, readerId: string, now: Date): Promise<PhoneCard> {
  const card = await transact(db, async (tx) => {
    await lockReader(tx, readerId);
    return await issueVirtualCard(tx, readerId, now);
  });
  const [key] = await signingKeys(db, "card-code");
  return { card, code: signCode(key, card, now), nextAt: nextStepAt(now), keys: dayKeys(key, card, now) };
}
