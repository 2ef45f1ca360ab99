import type { Database } from "../../kernel/db/database.ts";
import type { Bilingual } from "../../kernel/i18n/language.ts";
import type { OpenMattersProvider } from "./clearance/open-matters.port.ts";
import type { MergeFollower } from "./merges/merge-follower.port.ts";
import type { PersonalFactsProvider } from "./privacy/personal-facts.port.ts";

/** What other rooms hand to this one, by way of app.ts: what they hold of readers, and what has to be settled before one leaves. */
export interface ReaderPorts {
  readonly personalFacts: readonly PersonalFactsProvider[];
  readonly openMatters: readonly OpenMattersProvider[];
  /** What the library is called, for letters. */
  libraryName(at: Database): Promise<Bilingual>;
  /** How rooms follow when two records turn out to be one person's. */
  readonly merges: readonly MergeFollower[];
}
