import { createHash } from "node:crypto";
import { type ByteSource, type MarcRecord, readIso2709 } from "@wenyuan/marc";
import type { Database } from "../../../kernel/db/database.ts";
import { transact } from "../../../kernel/db/transact.ts";
import { deriveSourceKey } from "../records/derive-source-key.ts";
import { isAuthority } from "./authority-record.ts";
import { type AuthorityOrigin, type KeyedAuthority, saveAuthorities } from "./save-authorities.ts";

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
 * Imports authority records of ISO 2709 bytes, batch by batch, each batch one transaction; safe to run again. Two different records of a file under
 * one number are both kept; the same record twice is one.
 */
export async function importAuthorities(
  db: Database,
  source: ByteSource,
  origin: AuthorityOrigin & { readonly onProgress?: (progress: AuthorityProgress) => void },
): Promise<AuthorityProgress> {
  let progress: AuthorityProgress = { read: 0, created: 0, changed: 0, unchanged: 0, refused: 0, linked: 0 };
  const keys = new FileKeys();
  let batch: KeyedAuthority[] = [];
  const save = async () => {
    const records = batch;
    progress = added(progress, await transact(db, (tx) => saveAuthorities(tx, records, origin)));
    batch = [];
    origin.onProgress?.(progress);
  };
  for await (const result of readIso2709(source, { profile: origin.profile })) {
    const usable = result.kind === "record" && isAuthority(result.record, origin.profile);
    progress = { ...progress, read: progress.read + 1, refused: progress.refused + (usable ? 0 : 1) };
    const key = usable ? keys.keyOf(result.record) : undefined;
    if (usable && key !== undefined) batch.push({ key, record: result.record });
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

/** Keys of a file's records: those that share a number are counted in the order of the file, so that the same file gives the same keys again. */
class FileKeys {
  readonly #contents = new Map<string, string[]>();

  /** Undefined for a record that the file had already, to the letter. */
  keyOf(record: MarcRecord): string | undefined {
    const key = deriveSourceKey(record);
    const content = createHash("sha256").update(JSON.stringify(record)).digest("base64");
    const before = this.#contents.get(key) ?? [];
    if (before.includes(content)) return undefined;
    this.#contents.set(key, [...before, content]);
    return before.length === 0 ? key : `${key} (${before.length + 1})`;
  }
}
