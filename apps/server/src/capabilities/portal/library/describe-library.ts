import type { Tx } from "../../../kernel/db/database.ts";
import { writeLibrary } from "./library.store.ts";
import type { LibraryProfile } from "./library-profile.ts";

/** States anew what the library says of itself. */
export async function describeLibrary(tx: Tx, profile: LibraryProfile): Promise<void> {
  await writeLibrary(tx, profile);
}
