import { withMigratedDatabase } from "./migrated-database.ts";
import { rowTypeFiles } from "./row-types.ts";

export interface GeneratedFile {
  /** From the repository's folder. */
  readonly path: string;
  readonly content: string;
}

/** Everything that is generated and committed. */
export async function generatedFiles(): Promise<GeneratedFile[]> {
  return await withMigratedDatabase(rowTypeFiles);
}
