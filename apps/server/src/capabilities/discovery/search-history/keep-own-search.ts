import type { Principal } from "../../../kernel/auth/principal.ts";
import type { Database } from "../../../kernel/db/database.ts";
import { transact } from "../../../kernel/db/transact.ts";
import { ownReaderId } from "../saved-searches/find-own-reader.ts";
import { type AddressQuery, writeAddressQuery } from "../search/address-query.ts";
import { historySince, keepSearch } from "./kept-search.store.ts";

/** Longer ones are not kept: nobody finds his way back by them. */
const longest = 2000;

/** Keeps a search of the reader who is signed in, when he has asked for it; for all others nothing is written. */
export async function keepOwnSearch(
  db: Database,
  principal: Principal,
  search: AddressQuery & { readonly total: number; readonly at: Date },
): Promise<void> {
  const query = writeAddressQuery(search);
  if (query === "" || query.length > longest) return;
  const readerId = await ownReaderId(db, principal);
  if (readerId === undefined || (await historySince(db, readerId)) === undefined) return;
  await transact(db, (tx) => keepSearch(tx, readerId, { query, total: search.total, at: search.at }));
}
