import { type ByteSource, type MarcRecord, readIso2709 } from "@wenyuan/marc";
import type { Database } from "../../../kernel/db/database.ts";
import { transact } from "../../../kernel/db/transact.ts";
import { deriveSourceKey } from "../records/derive-source-key.ts";
import { isAuthority } from "./authority-record.ts";
import { type AuthorityOrigin, saveAuthorities } from "./save-authorities.ts";

const batchSize = 200;

/** How far an import of authorities is, and what it came to. */
export interface AuthorityProgress {
  readonly read: number;
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Unreadable, of another kind, or without a heading. */
  readonly refused: number;
  readonly linked: number;
}

/**
 * Imports authority records of ISO 2709 bytes, batch by batch, each batch one transaction; safe to run again. Of two records of a file under one
 * number, the later one counts.
 */
export async function importAuthorities(
  db: Database,
  source: ByteSource,
  origin: AuthorityOrigin & { readonly onProgress?: (progress: AuthorityProgress) => void },
): Promise<AuthorityProgress> {
  let progress: AuthorityProgress = { read: 0, created: 0, changed: 0, unchanged: 0, refused: 0, linked: 0 };
  let batch: MarcRecord[] = [];
  const save = async () => {
    const keyed = new Map(batch.map((record) => [deriveSourceKey(record), record]));
    const records = [...keyed].map(([key, record]) => ({ key, record }));
    progress = added(progress, await transact(db, (tx) => saveAuthorities(tx, records, origin)));
    batch = [];
    origin.onProgress?.(progress);
  };
  for await (const result of readIso2709(source, { profile: origin.profile })) {
    const usable = result.kind === "record" && isAuthority(result.record, origin.profile);
    progress = { ...progress, read: progress.read + 1, refused: progress.refused + (usable ? 0 : 1) };
    if (usable) batch.push(result.record);
    if (batch.length >= batchSize) await save();
  }
  await save();
  return progress;
}

function added(progress: AuthorityProgress, saved: Awaited<ReturnType<typeof saveAuthorities>>): AuthorityProgress {
  return {
    read: progress.read,
    created: progress.created + saved.created,
    changed: progress.changed + saved.changed,
    unchanged: progress.unchanged + saved.unchanged,
    refused: progress.refused + saved.withoutHeading.length,
    linked: progress.linked + saved.linked,
  };
}
