import type { Database } from "../../../kernel/db/database.ts";
import { findReader } from "../people/reader.store.ts";
import { restrictionsOf } from "../restrictions/restriction.store.ts";
import { inForce } from "../restrictions/restriction.ts";
import { verifyShown } from "./verify-code.ts";

export interface EntryVerdict {
  readonly allowed: boolean;
  readonly reason?: "unknown" | "expired" | "used" | "card-lost" | "card-replaced" | "reader-ended" | "restricted";
}

/**
 * Whether a gate opens. Who has left keeps entry until the card's last day (library-life: borrowing stops first); who is on leave or has a
 * suspended right to borrow may come in to read.
 * @param today the library's day
 */
export async function checkEntry(
  db: Database,
  {
    shown,
    once,
    today,
    now,
  }: { readonly shown: string; readonly once: boolean; readonly today: string; readonly now: Date },
): Promise<EntryVerdict> {
  const verdict = await verifyShown(db, shown, { now, once });
  if ("refused" in verdict) return refuse(verdict.refused);
  const { card } = verdict;
  if (card.status !== "active") return refuse(card.status === "lost" ? "card-lost" : "card-replaced");
  const reader = await findReader(db, card.readerId);
  if (!reader) return refuse("unknown");
  const { status, expiresOn, activeFrom } = reader;
  const ended = status === "deceased" || status === "erased" || (status === "left" && expiresOn === undefined);
  if (ended || (expiresOn !== undefined && expiresOn < today)) return refuse("reader-ended");
  if (activeFrom !== undefined && today < activeFrom) return refuse("reader-ended");
  const restrictions = inForce(await restrictionsOf(db, reader.id), today);
  return restrictions.some(({ kind }) => kind === "no-entry") ? refuse("restricted") : { allowed: true };
}

function refuse(reason: NonNullable<EntryVerdict["reason"]>): EntryVerdict {
  return { allowed: false, reason };
}
