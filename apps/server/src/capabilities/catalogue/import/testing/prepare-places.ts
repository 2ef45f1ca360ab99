import type { Database } from "../../../../kernel/db/database.ts";
import { transact } from "../../../../kernel/db/transact.ts";
import { savePlaces } from "../../places/place.store.ts";

/** The one place that items of synthetic records belong to. */
export async function preparePlaces(db: Database): Promise<void> {
  const name = { zh: "书库", en: "Stacks" };
  await transact(db, (tx) =>
    savePlaces(tx, {
      branches: [{ code: "main", name, position: 0 }],
      locations: [{ code: "stacks", branch: "main", name, closed: false, position: 0 }],
    }),
  );
}
