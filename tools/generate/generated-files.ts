import { apiTypesFile } from "./api-types.ts";
import { withMigratedDatabase } from "./migrated-database.ts";
import { rowTypeFiles } from "./row-types.ts";
import { settingsPage } from "./settings-page.ts";

export interface GeneratedFile {
  /** From the repository's folder. */
  readonly path: string;
  readonly content: string;
}

/** Everything that is generated and committed. */
export async function generatedFiles(): Promise<GeneratedFile[]> {
  const tables = await withMigratedDatabase(rowTypeFiles);
  return [...tables, settingsPage(), await apiTypesFile()];
}
