import { apiTypesFile } from "./api-types.ts";
import { withMigratedDatabase } from "./migrated-database.ts";
import { rowTypeFiles } from "./row-types.ts";
import { settingsPage } from "./settings-page.ts";

export interface GeneratedFile {
  /** From the repository's folder. */
  readonly path: string;
  readonly content: string;
}

/** Everything that is generated and committed, in order: what comes later is made by a program that needs what came before. */
export async function* generatedFiles(): AsyncGenerator<GeneratedFile> {
  yield* await withMigratedDatabase(rowTypeFiles);
  yield settingsPage();
  yield await apiTypesFile();
}
