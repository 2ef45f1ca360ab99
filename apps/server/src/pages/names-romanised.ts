import { romanisedNames } from "../capabilities/catalogue/index.ts";
import type { Database } from "../kernel/db/database.ts";
import type { Language } from "../kernel/i18n/language.ts";
import { isForeign } from "./person-name.tsx";

/** Names in Latin letters, by the name in its own script. */
export type NamesRomanised = ReadonlyMap<string, string>;

/** How names of lists are read, those whose script readers of the page may not know. The catalogue's own records say it. */
export async function loadNamesRomanised(
  db: Database,
  names: readonly string[],
  language: Language,
): Promise<NamesRomanised> {
  return await romanisedNames(
    db,
    names.filter((name) => isForeign(name, language)),
  );
}
