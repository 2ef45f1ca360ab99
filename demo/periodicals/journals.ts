import { chineseJournals } from "./chinese-journals.ts";
import type { Journal } from "./journal.ts";
import { westernJournals } from "./western-journals.ts";

/** Forty journals that a university library takes. Provenance: their own title pages and the ISSN Portal, as far as they are common knowledge. */
export const journals: readonly Journal[] = [...chineseJournals, ...westernJournals];
