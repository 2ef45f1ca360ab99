import type { Tx } from "../../../kernel/db/database.ts";
import type { Bilingual } from "../../../kernel/i18n/language.ts";
import { countTies } from "./merged-title.store.ts";

/** Why a title cannot be deleted from the catalogue: what is lent of it, and who waits for it. Undefined when nothing is in the way. */
export async function describeTitleTies(tx: Tx, recordId: string): Promise<Bilingual | undefined> {
  return describe(await countTies(tx, { recordId }));
}

/** The same of one copy that is to be withdrawn. */
export async function describeItemTies(tx: Tx, itemId: string): Promise<Bilingual | undefined> {
  return describe(await countTies(tx, { itemId }));
}

function describe({ loans, holds }: { readonly loans: number; readonly holds: number }): Bilingual | undefined {
  const said = [
    ...(loans > 0 ? [{ zh: `${loans} 册在借`, en: loans === 1 ? "1 loan" : `${loans} loans` }] : []),
    ...(holds > 0 ? [{ zh: `${holds} 个预约`, en: holds === 1 ? "1 hold" : `${holds} holds` }] : []),
  ];
  if (said.length === 0) return undefined;
  return { zh: said.map(({ zh }) => zh).join("、"), en: said.map(({ en }) => en).join(", ") };
}
