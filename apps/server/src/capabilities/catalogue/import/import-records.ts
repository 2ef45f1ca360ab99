import { createHash } from "node:crypto";
import type { Profile } from "@wenyuan/marc";
import type { Database } from "../../../kernel/db/database.ts";
import { openBytes } from "./file/open-file.ts";
import { type ImportPlan, usualThreshold } from "./import-plan.ts";
import { type ImportCounts, noCounts } from "./runs/import-run.ts";
import { runImport } from "./runs/run-import.ts";
import type { Progress } from "./runs/save-batch.ts";
import { startImport } from "./runs/start-import.ts";

/** How far an import is, and what it came to. */
export interface ImportProgress extends ImportCounts {
  readonly read: number;
}

export interface ImportOptions {
  readonly source: string;
  readonly profile: Profile;
  /** What differs from the usual: ISO 2709, encoding found out, laid over what is there. */
  readonly plan?: Partial<ImportPlan>;
  /** Called after each batch is committed. */
  onProgress?(progress: ImportProgress): void;
}

/**
 * Imports a file that is at hand, whole: the demonstration's, a test's. Safe to run again: what is stored already and unchanged stays as it
 * is. Files of any size go by startImport and runImport, which read them where they lie.
 */
export async function importRecords(
  db: Database,
  content: Uint8Array | Iterable<Uint8Array>,
  { source, profile, plan, onProgress }: ImportOptions,
): Promise<ImportProgress & { readonly id: string }> {
  const bytes = content instanceof Uint8Array ? content : Buffer.concat([...content]);
  const { id } = await startImport(db, {
    source,
    fileName: source,
    fileSize: bytes.length,
    fileSha256: createHash("sha256").update(bytes).digest("hex"),
    plan: { ...usualPlan(profile), ...plan },
    startedBy: "system",
  });
  let last: ImportProgress | undefined;
  const tell = ({ read, counts }: Progress) => {
    last = { read, ...counts };
    onProgress?.(last);
  };
  await runImport(db, id, { openFile: () => openBytes(bytes), onProgress: tell });
  return { id, ...(last ?? { read: 0, ...noCounts }) };
}

/** How a file is read when nobody says otherwise. */
export function usualPlan(profile: Profile): ImportPlan {
  return {
    format: "iso2709",
    encoding: "auto",
    profile,
    policy: "overlay",
    protectedFields: [],
    threshold: usualThreshold,
  };
}
